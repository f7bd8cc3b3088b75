//! Long actions: worked out beside, written in portions between which others write, open until their last entry, and ended
//! by anybody where they were interrupted.

use crate::{Register, asset};
use inventory::{ActionKind, ActorId, BatchId, StationId};
use ledger::{
    Asks, FORMAT, Interrupted, Ledger, LedgerError, PastRegister, Prepared, Stamp, Worked, Written,
    prepare,
};
use std::path::Path;
use uuid::Uuid;

/// Enough for several portions.
pub(crate) const MANY: u32 = 1200;

fn stamp() -> Stamp {
    Stamp {
        at: 2_000,
        actor: ActorId::TAGDESK,
        station: StationId(Uuid::from_u128(2)),
        reason: String::new(),
        ticket: "INC-1".into(),
    }
}

fn now() -> i64 {
    1_773_480_000_000
}

/// An import of so many assets, worked out and not written.
pub(crate) fn import(path: &Path, prefix: &str) -> Prepared {
    let ((), worked) = prepare::<_, LedgerError>(
        path,
        Asks::Facts,
        None,
        ActionKind::Import,
        stamp(),
        &mut |_, _| Ok(()),
        |book| {
            book.set_subject("list.csv");
            for number in 0..MANY {
                book.register_asset(asset(&format!("{prefix}{number:04}")))?;
            }
            Ok(())
        },
    )
    .unwrap();
    out(worked)
}

/// Its undo, worked out and not written.
fn undo(path: &Path, batch: BatchId) -> Prepared {
    let ((), worked) = prepare::<_, LedgerError>(
        path,
        Asks::Anything,
        None,
        ActionKind::Undo,
        stamp(),
        &mut |_, _| Ok(()),
        |book| book.undo(batch).map(drop),
    )
    .unwrap();
    out(worked)
}

/// What is to be written.
pub(crate) fn out(worked: Worked) -> Prepared {
    match worked {
        Worked::Out(prepared) => *prepared,
        _ => panic!("it is to be written"),
    }
}

pub(crate) fn write(prepared: Prepared) -> Written {
    prepared.write(&now, &mut |_| Ok(())).unwrap().unwrap()
}

/// Writes the first portion, and no more.
fn interrupt(prepared: Prepared) {
    let stopped = prepared.write(&now, &mut |_| Err(LedgerError::Cancelled));
    assert!(matches!(stopped, Err(LedgerError::Cancelled)));
}

/// A register in which an import was interrupted.
pub(crate) fn with_open_import() -> Register {
    let register = Register::new();
    interrupt(import(&register.path(), "L"));
    register
}

fn count(ledger: &Ledger) -> u32 {
    ledger.view().count(&Default::default()).unwrap()
}

fn code<T: std::fmt::Debug>(answer: Result<T, LedgerError>) -> String {
    match answer {
        Err(LedgerError::Refused(refusal)) => refusal.code,
        other => panic!("{other:?}"),
    }
}

fn interrupted(register: &Register) -> Interrupted {
    Interrupted::take_on(&register.path(), register.ledger.view())
        .unwrap()
        .unwrap()
}

fn take_back(register: &Register) {
    let prepared = interrupted(register).prepare(stamp(), &mut |_, _| Ok(()));
    write(prepared.unwrap().unwrap());
}

/// Nothing is open any more, nothing lies beside the register, and it is what its journal says.
fn assert_ended(register: &mut Register) {
    assert_eq!(register.ledger.view().unfinished().unwrap(), None);
    let folders = std::fs::read_dir(register.folder.path()).unwrap();
    let left: Vec<_> = folders
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .collect();
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(register.problems(), Vec::<String>::new());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn between_its_portions_others_write_and_nobody_builds_on_it() {
    let mut register = Register::new();
    let own = register.register("OWN");
    let prepared = import(&register.path(), "L");
    assert_eq!(count(&register.ledger), 1, "nothing is written yet");
    let batch = prepared.id();
    let mut portions = 0;
    let written = prepared.write(&now, &mut |_| {
        portions += 1;
        // Another connection gets the lock at once.
        register.register(&format!("MEANWHILE{portions}"));
        let open = register.ledger.view().unfinished().unwrap().unwrap();
        assert_eq!((open.batch, open.subject.as_str()), (batch, "list.csv"));
        let first = register.ledger.view().asset_by_tag_key("L0000").unwrap();
        let to = inventory::Holder::Asset(own);
        assert_eq!(
            code(register.check_out(first.unwrap().id, to)),
            "action.open"
        );
        // Nor may anything be part of it.
        let host = inventory::Holder::Asset(first_id(&register));
        assert_eq!(code(register.check_out(own, host)), "action.open");
        // One at a time.
        let second = prepare::<(), LedgerError>(
            &register.path(),
            Asks::Facts,
            None,
            ActionKind::Import,
            stamp(),
            &mut |_, _| Ok(()),
            |_| Ok(()),
        );
        assert_eq!(code(second.map(|_| ())), "action.open");
        let taken_on = Interrupted::take_on(&register.path(), register.ledger.view());
        assert_eq!(code(taken_on.map(|_| ())), "action.under_way");
        Ok(())
    });
    assert_eq!(written.unwrap().unwrap().left_out, 0);
    assert!(portions >= 2, "{portions}");
    assert_eq!(count(&register.ledger), 1 + MANY + portions);
    let action = register.ledger.view().action(&batch).unwrap().unwrap();
    assert_eq!((action.entries, action.assets), (MANY, MANY));
    assert_eq!(
        (action.kind.as_str(), action.ticket.as_str()),
        ("import", "INC-1")
    );
    assert_ended(&mut register);
    // And one undo takes it back, others writing all the while.
    let undo = undo(&register.path(), batch);
    let mut more = 0;
    let written = undo.write(&now, &mut |_| {
        more += 1;
        register.register(&format!("MORE{more}"));
        // What it has not come to yet is claimed as well.
        if let Some(asset) = register.ledger.view().asset_by_tag_key("L0000").unwrap() {
            let to = inventory::Holder::Asset(own);
            assert_eq!(code(register.check_out(asset.id, to)), "action.open");
        }
        Ok(())
    });
    assert_eq!(written.unwrap().unwrap().left_out, 0);
    assert_eq!(count(&register.ledger), 1 + portions + more);
    assert!(
        register
            .ledger
            .view()
            .action(&batch)
            .unwrap()
            .unwrap()
            .undone
    );
    assert_ended(&mut register);
}

fn first_id(register: &Register) -> inventory::AssetId {
    let first = register.ledger.view().asset_by_tag_key("L0000").unwrap();
    first.unwrap().id
}

#[test]
fn what_was_interrupted_is_open_and_is_finished_or_taken_back() {
    for finish in [true, false] {
        let mut register = Register::new();
        register.register("OWN");
        let prepared = import(&register.path(), "L");
        let batch = prepared.id();
        interrupt(prepared);
        assert!(count(&register.ledger) > 1, "some of it is written");
        assert!(count(&register.ledger) < 1 + MANY);
        // It is open whoever looks: checked, made anew, at the next start, as of that day.
        assert_eq!(register.problems(), Vec::<String>::new());
        register.ledger.rebuild(&mut |_| Ok(())).unwrap();
        drop(Ledger::open(&register.path()).unwrap());
        let open = interrupted(&register);
        assert_eq!(open.unfinished().batch, batch);
        assert_eq!(open.entries().unwrap(), Some(u64::from(MANY)));
        let other = Interrupted::take_on(&register.path(), register.ledger.view());
        assert_eq!(code(other.map(|_| ())), "action.under_way", "one ends it");
        drop(open);
        register.at += 86_400_000;
        register.register("LATER");
        let past = PastRegister::open(&register.path(), register.at, &mut |_| Ok(())).unwrap();
        let then = past.read::<_, LedgerError>(|view| view.unfinished());
        assert_eq!(then.unwrap().unwrap().batch, batch);
        drop(past);

        if finish {
            let written = interrupted(&register).finish(stamp(), &now, &mut |_| Ok(()));
            assert_eq!(written.unwrap().left_out, 0);
            assert_eq!(count(&register.ledger), 2 + MANY);
            let action = register.ledger.view().action(&batch).unwrap().unwrap();
            assert_eq!((action.entries, action.assets), (MANY, MANY));
            // Its undo is interrupted too, and finished.
            interrupt(undo(&register.path(), batch));
            assert_eq!(interrupted(&register).unfinished().undoes, Some(batch));
            let written = interrupted(&register).finish(stamp(), &now, &mut |_| Ok(()));
            assert_eq!(written.unwrap().left_out, 0);
            assert_eq!(count(&register.ledger), 2);
        } else {
            take_back(&register);
            assert_eq!(count(&register.ledger), 2);
            let action = register.ledger.view().action(&batch).unwrap().unwrap();
            assert!(action.undone);
        }
        assert_ended(&mut register);
    }
}

#[test]
fn an_undo_that_was_interrupted_is_taken_back_whole() {
    let mut register = Register::new();
    let prepared = import(&register.path(), "L");
    let batch = prepared.id();
    write(prepared);
    interrupt(undo(&register.path(), batch));
    assert!(count(&register.ledger) < MANY);
    take_back(&register);
    assert_eq!(count(&register.ledger), MANY);
    let action = register.ledger.view().action(&batch).unwrap().unwrap();
    assert!(!action.undone);
    assert_ended(&mut register);
    // And another takes all of it back, and a redo does all of it again.
    write(undo(&register.path(), batch));
    assert_eq!(count(&register.ledger), 0);
    let redo = || {
        let ((), worked) = prepare::<_, LedgerError>(
            &register.path(),
            Asks::Anything,
            None,
            ActionKind::Redo,
            stamp(),
            &mut |_, _| Ok(()),
            |book| {
                book.redo::<LedgerError>(batch, &mut |_, _, _| Ok(()))
                    .map(drop)
            },
        )
        .unwrap();
        out(worked)
    };
    interrupt(redo());
    take_back(&register);
    assert_eq!(count(&register.ledger), 0);
    write(redo());
    assert_eq!(count(&register.ledger), MANY);
    assert_ended(&mut register);
}

#[test]
fn what_was_still_to_be_written_and_is_gone_leaves_what_is_there() {
    let mut register = Register::new();
    let prepared = import(&register.path(), "L");
    let batch = prepared.id();
    interrupt(prepared);
    for entry in std::fs::read_dir(register.folder.path()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            std::fs::remove_dir_all(entry.path()).unwrap();
        }
    }
    let there = count(&register.ledger);
    let open = interrupted(&register);
    assert_eq!(open.entries().unwrap(), None);
    open.finish(stamp(), &now, &mut |_| Ok(())).unwrap();
    let action = register.ledger.view().action(&batch).unwrap().unwrap();
    assert_eq!((count(&register.ledger), action.entries), (there, there));
    assert_ended(&mut register);
}

#[test]
fn what_changed_since_it_was_worked_out_is_worked_out_again() {
    let mut register = Register::new();
    let prepared = import(&register.path(), "L");
    let batch = prepared.id();
    write(prepared);
    let undo = undo(&register.path(), batch);
    let first = first_id(&register);
    let second = register.register("OWN");
    register
        .check_out(second, inventory::Holder::Asset(first))
        .unwrap();
    let written = undo.write(&now, &mut |_| Ok(())).unwrap();
    assert_eq!(written, None);
    assert_eq!(count(&register.ledger), 1 + MANY);
    assert_ended(&mut register);
}

#[test]
fn what_does_not_fit_any_more_is_left_out_and_said() {
    let mut register = Register::new();
    let prepared = import(&register.path(), "L");
    let last = format!("L{:04}", MANY - 1);
    let mut taken = false;
    let written = prepared.write(&now, &mut |_| {
        if !std::mem::replace(&mut taken, true) {
            register.register(&last);
        }
        Ok(())
    });
    assert_eq!(written.unwrap().unwrap().left_out, 1);
    assert_eq!(count(&register.ledger), MANY);
    assert_ended(&mut register);
}

#[test]
fn an_open_action_makes_the_file_one_that_older_programs_refuse() {
    let mut register = Register::new();
    write(import(&register.path(), "L"));
    let sql = "PRAGMA user_version";
    let other = rusqlite::Connection::open(register.path()).unwrap();
    let format: i64 = other.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(format, FORMAT);
    assert_ended(&mut register);
}
