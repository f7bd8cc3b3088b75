//! Signatures are kept beside the journal, which names each: shown with their action, found out where they are not as they
//! were drawn, and gone with whoever may have drawn them.

use crate::{Register, refused};
use inventory::{ActionKind, BatchId, Drawing, Holder, PersonId};
use ledger::{Kept, Ledger, LedgerError, PastRegister, SignatureRecord, View};
use rusqlite::Connection;

/// A signature that nobody else draws.
pub fn drawing(seed: u16) -> Drawing {
    let points = (1..80).map(|at| (at * 50, (at * 131 + seed * 977) % 3001));
    Drawing {
        strokes: vec![points.collect(), vec![(seed, 7), (4000, seed)]],
    }
}

pub fn sign(register: &mut Register, action: BatchId, people: &[PersonId], seed: u16) {
    let people = people.to_vec();
    register
        .act(ActionKind::SignReceipt, |book| {
            book.keep_signature(action, people, &drawing(seed))
        })
        .unwrap();
}

fn person(register: &mut Register, name: &str) -> PersonId {
    match register.person(name) {
        Holder::Person(id) => id,
        other => panic!("{other:?}"),
    }
}

/// Something that went to Ana, who signed.
pub fn signed() -> (Register, PersonId, BatchId) {
    let mut register = Register::new();
    let (ana, id) = (person(&mut register, "Ana"), register.register("T1"));
    let action = register.check_out(id, Holder::Person(ana)).unwrap();
    sign(&mut register, action, &[ana], 1);
    (register, ana, action)
}

fn erase(register: &mut Register, id: PersonId) {
    register
        .act(ActionKind::ErasePerson, |book| {
            let person = book.view().person(&id)?.unwrap();
            book.erase_person(&person.record)
        })
        .unwrap();
}

fn of(view: View<'_>, action: &BatchId) -> Vec<(SignatureRecord, Kept)> {
    let records = view.signatures_of(action).unwrap();
    let kept = |record: &SignatureRecord| view.drawn(record).unwrap();
    records
        .into_iter()
        .map(|it| (it.clone(), kept(&it)))
        .collect()
}

fn kept(register: &Register, action: &BatchId) -> Vec<Kept> {
    let found = of(register.ledger.view(), action);
    found.into_iter().map(|(_, kept)| kept).collect()
}

#[test]
fn a_signature_survives_rebuilding_undo_and_a_past_day_and_another_takes_its_place() {
    let (mut register, ana, action) = signed();
    assert_eq!(kept(&register, &action), [Kept::Whole(drawing(1))]);
    let between = register.at;
    register.at += 60_000;
    sign(&mut register, action, &[ana], 2);
    let both = [Kept::Whole(drawing(2)), Kept::Whole(drawing(1))];
    assert_eq!(kept(&register, &action), both);
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert_eq!(kept(&register, &action), both);
    assert_eq!(register.problems(), Vec::<String>::new());

    let past = PastRegister::open(&register.path(), between, &mut |_| Ok(())).unwrap();
    let then = past
        .read::<_, LedgerError>(|view| Ok(of(view, &action)))
        .unwrap();
    assert_eq!(then.len(), 1);
    assert_eq!(then[0].1, Kept::Whole(drawing(1)));

    // Nothing takes it back, and it stands in nobody's way.
    let view = register.ledger.view();
    let last = view.actions(1).unwrap().pop().unwrap();
    assert_eq!(view.acknowledged_by(&last.batch).unwrap(), Some(action));
    assert_eq!(refused(register.undo(last.batch)), "action.signature");
    register.undo(action).unwrap();
    assert_eq!(kept(&register, &action), both);
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn a_register_without_signatures_stays_as_it_was() {
    let mut register = Register::new();
    register.register("T1");
    let tables = |register: &Register| -> i64 {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'signature'";
        let other = Connection::open(register.path()).unwrap();
        other.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(tables(&register), 0);
    let stopped = register.act(ActionKind::SignReceipt, |book| {
        let action = book.view().actions(1)?.pop().unwrap().batch;
        book.keep_signature(action, Vec::new(), &drawing(1))?;
        Err::<(), _>(inventory::Refusal::new("test.stop", "No.").into())
    });
    stopped.unwrap_err();
    assert_eq!(tables(&register), 0);
    // What never was is nothing to sign for.
    let nowhere = register.act(ActionKind::SignReceipt, |book| {
        book.keep_signature(BatchId(ledger::new_id()), Vec::new(), &drawing(1))
    });
    assert!(
        matches!(nowhere, Err(LedgerError::NotThere { .. })),
        "{nowhere:?}"
    );
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn whoever_is_erased_takes_along_what_they_may_have_drawn() {
    let (mut register, ana, action) = signed();
    sign(&mut register, action, &[ana], 2);
    let (bo, cem) = (person(&mut register, "Bo"), person(&mut register, "Cem"));
    let (one, two) = (register.register("T2"), register.register("T3"));
    let bos = register.check_out(one, Holder::Person(bo)).unwrap();
    sign(&mut register, bos, &[bo], 3);
    // One of two, nobody knows which.
    let several = register.check_out(two, Holder::Person(cem)).unwrap();
    sign(&mut register, several, &[ana, cem], 4);
    assert_eq!(register.ledger.view().signatures_by(&ana).unwrap().len(), 3);

    erase(&mut register, ana);
    assert_eq!(kept(&register, &action), [Kept::Erased, Kept::Erased]);
    assert_eq!(kept(&register, &several), [Kept::Erased]);
    assert_eq!(kept(&register, &bos), [Kept::Whole(drawing(3))]);
    let view = register.ledger.view();
    assert_eq!(view.signatures_by(&ana).unwrap(), []);
    assert_eq!(view.signatures_by(&cem).unwrap(), []);
    assert_eq!(register.problems(), Vec::<String>::new());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert_eq!(kept(&register, &action), [Kept::Erased, Kept::Erased]);

    // One by itself, of whomever it is.
    let record = register
        .ledger
        .view()
        .signatures_of(&bos)
        .unwrap()
        .remove(0);
    let erased = register.act(ActionKind::EraseSignature, |book| {
        book.erase_signature(&record)
    });
    assert_eq!(kept(&register, &bos), [Kept::Erased]);
    let undone = register.undo(erased.unwrap().action.unwrap());
    assert_eq!(refused(undone), "action.erasure");
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn nobody_changes_a_signature_past_the_program_unseen() {
    let found = |erased: bool, sql: &str| {
        let (mut register, ana, action) = signed();
        let other = Connection::open(register.path()).unwrap();
        other
            .execute_batch("CREATE TEMP TABLE was AS SELECT * FROM signature")
            .unwrap();
        if erased {
            erase(&mut register, ana);
        }
        for refused in [
            "UPDATE signature SET drawn = x'00'",
            "DELETE FROM signature",
        ] {
            other.execute_batch(refused).unwrap_err();
        }
        let open = "DROP TRIGGER signature_refuses_update; DROP TRIGGER signature_refuses_delete;";
        // Somebody careful: the triggers come again.
        let closed = include_str!("../../src-tauri/crates/ledger/src/schema/signature.sql");
        other
            .execute_batch(&format!("{open} {sql}; {closed}"))
            .unwrap();
        (register.problems(), kept(&register, &action))
    };
    let name = "A signature of action check_out (entry 7)";
    let changed = format!("{name} was changed past the journal.");
    for sql in [
        "UPDATE signature SET drawn = CAST(replace(CAST(drawn AS TEXT), '[50,', '[51,') AS BLOB)",
        "UPDATE signature SET drawn = zeroblob(length(drawn))",
        "UPDATE signature SET drawn = x''",
    ] {
        assert_eq!(
            found(false, sql),
            (vec![changed.clone()], vec![Kept::Damaged]),
            "{sql}"
        );
    }
    let gone = format!("{name} is gone from the register.");
    let removed = found(false, "DELETE FROM signature");
    assert_eq!(removed, (vec![gone.clone()], vec![Kept::Damaged]));
    assert!(found(false, "DROP TABLE signature").0.contains(&gone));
    let (problems, _) = found(
        false,
        "INSERT INTO signature (digest, drawn) VALUES (zeroblob(32), x'00')",
    );
    let strange = "A signature is kept that no entry of the journal names.";
    assert_eq!(problems, [strange]);
    let back = "UPDATE signature SET drawn = (SELECT drawn FROM temp.was)";
    let put_back = format!("{name} was put back after it was erased.");
    assert_eq!(found(true, back), (vec![put_back], vec![Kept::Erased]));
    assert_eq!(found(true, "DELETE FROM signature").0, Vec::<String>::new());
}

#[test]
fn copies_hold_the_signatures_and_bring_them_back() {
    let (mut register, ana, action) = signed();
    let copy = register.folder.path().join("copy.db");
    register.ledger.backup(&copy, &mut |_| Ok(())).unwrap();
    let copied = Ledger::open(&copy).unwrap();
    assert_eq!(of(copied.view(), &action)[0].1, Kept::Whole(drawing(1)));
    drop(copied);
    erase(&mut register, ana);
    let without = register.folder.path().join("without.db");
    register.ledger.backup(&without, &mut |_| Ok(())).unwrap();
    for (from, left) in [(&without, Kept::Erased), (&copy, Kept::Whole(drawing(1)))] {
        register.restore(from, "20260314").unwrap();
        assert_eq!(kept(&register, &action), [left]);
        assert_eq!(register.problems(), Vec::<String>::new());
    }
    // A copy that lost one is no sound copy.
    let other = Connection::open(&copy).unwrap();
    let lost = "DROP TRIGGER signature_refuses_delete; DELETE FROM signature";
    other.execute_batch(lost).unwrap();
    drop(other);
    assert_eq!(
        refused(register.restore(&copy, "20260315")),
        "restore.not_sound"
    );
}
