//! Photos are kept beside the journal, which names them: whole, once, and found out where they are not as they were.

use crate::Register;
use inventory::{ActionKind, AssetId, BatchId, rules};
use ledger::{Ledger, LedgerError, PastRegister, Photo};
use rusqlite::Connection;

fn photo(bytes: &[u8]) -> Photo {
    Photo::new(bytes.to_vec(), 3, 2)
}

/// What the journal says of it.
fn digest(bytes: &[u8]) -> String {
    photo(bytes).facts().digest.clone()
}

fn back(register: &mut Register, id: AssetId, photos: &[Photo]) -> BatchId {
    let acted = register.act(ActionKind::CheckIn, |book| {
        let record = book.view().asset(&id)?.unwrap();
        let new = rules::check_in(&record.facts, None, None)?;
        book.check_in_asset(&record, new, "", Vec::new(), photos)
    });
    acted.unwrap().action.unwrap()
}

/// A thing that came back with two photos, one of them shared with a second thing.
pub fn with_photos() -> (Register, AssetId) {
    let mut register = Register::new();
    let to = register.person("Ana");
    let (one, other) = (register.register("T1"), register.register("T2"));
    for id in [one, other] {
        register.check_out(id, to).unwrap();
    }
    back(&mut register, one, &[photo(b"lid"), photo(b"hinge")]);
    back(&mut register, other, &[photo(b"lid")]);
    (register, one)
}

fn kept(register: &Register) -> i64 {
    let other = Connection::open(register.path()).unwrap();
    other
        .query_row(
            "SELECT count(*) FROM photo WHERE jpeg <> zeroblob(length(jpeg))",
            [],
            |row| row.get(0),
        )
        .unwrap()
}

#[test]
fn a_photo_is_kept_once_and_survives_rebuilding_undo_and_a_past_day() {
    let (mut register, one) = with_photos();
    assert_eq!(kept(&register), 2);
    assert_eq!(register.problems(), Vec::<String>::new());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert_eq!(register.problems(), Vec::<String>::new());

    let view = register.ledger.view();
    assert_eq!(
        view.photo(&digest(b"hinge")).unwrap(),
        Some(b"hinge".to_vec())
    );
    for none in [digest(b"other"), String::new(), "é".repeat(32)] {
        assert_eq!(view.photo(&none).unwrap(), None, "{none}");
    }
    let past = PastRegister::open(&register.path(), i64::MAX, &mut |_| Ok(())).unwrap();
    let photo = past.read::<_, LedgerError>(|view| view.photo(&digest(b"lid")));
    assert_eq!(photo.unwrap(), Some(b"lid".to_vec()));

    // Taking the check-in back takes nothing away: it happened.
    let entry = register.ledger.view().history(&one.0).unwrap().pop();
    register.undo(entry.unwrap().entry.batch).unwrap();
    assert_eq!(kept(&register), 2);
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn a_register_without_photos_stays_as_it_was() {
    let mut register = Register::new();
    let (to, id) = (register.person("Ana"), register.register("T1"));
    register.check_out(id, to).unwrap();
    back(&mut register, id, &[]);
    let other = Connection::open(register.path()).unwrap();
    let number = |sql: &str| {
        other
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .unwrap()
    };
    assert_eq!(
        number("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'photo%'"),
        0
    );
    assert_eq!(
        number("SELECT count(*) FROM journal WHERE body LIKE '%photos%'"),
        0
    );
    register.check_out(id, to).unwrap();
    back(&mut register, id, &[photo(b"lid")]);
    assert_eq!(
        number("SELECT count(*) FROM sqlite_schema WHERE name = 'photo'"),
        1
    );
}

#[test]
fn what_failed_keeps_no_photo() {
    let (mut register, one) = with_photos();
    let stopped = register.act(ActionKind::CheckIn, |book| {
        let record = book.view().asset(&one)?.unwrap();
        let mut new = record.facts.clone();
        new.name = "Other".into();
        book.check_in_asset(&record, new, "", Vec::new(), &[photo(b"never")])?;
        Err::<(), _>(inventory::Refusal::new("test.stop", "No.").into())
    });
    stopped.unwrap_err();
    assert_eq!(kept(&register), 2);
}

#[test]
fn nobody_changes_a_photo_past_the_program_unseen() {
    let found = |sql: &str| {
        let (register, _) = with_photos();
        let other = Connection::open(register.path()).unwrap();
        for refused in ["UPDATE photo SET jpeg = x'00'", "DELETE FROM photo"] {
            other.execute_batch(refused).unwrap_err();
        }
        let open = "DROP TRIGGER photo_refuses_update; DROP TRIGGER photo_refuses_delete;";
        // Somebody careful: the triggers come again.
        let closed = include_str!("../../src-tauri/crates/ledger/src/schema/photo.sql");
        other
            .execute_batch(&format!("{open} {sql}; {closed}"))
            .unwrap();
        register.problems()
    };
    let lid = "WHERE jpeg = CAST('lid' AS BLOB)";
    assert_eq!(
        found(&format!(
            "UPDATE photo SET jpeg = CAST('bid' AS BLOB) {lid}"
        )),
        ["A photo of asset T1 (entry 11) was changed past the journal."]
    );
    let gone = "A photo of asset T1 (entry 11) is gone from the register.";
    assert_eq!(found(&format!("DELETE FROM photo {lid}")), [gone]);
    assert_eq!(found("DROP TABLE photo"), [gone, gone]);
    assert_eq!(
        found("INSERT INTO photo (digest, jpeg) VALUES (zeroblob(32), x'00')"),
        ["A photo is kept that no entry of the journal names."]
    );
}

#[test]
fn an_erased_photo_is_gone_for_good_and_the_journal_says_so() {
    let (mut register, one) = with_photos();
    let bytes = b"a face that nobody should have kept".repeat(200);
    let to = register.person("Bo");
    register.check_out(one, to).unwrap();
    back(&mut register, one, &[photo(&bytes)]);
    let erase = |register: &mut Register, bytes: &[u8]| {
        let acted = register.act(ActionKind::ErasePhoto, |book| {
            book.erase_photo(&digest(bytes))
        });
        acted.unwrap()
    };
    let done = erase(&mut register, &bytes);
    assert!(done.value);
    assert_eq!(kept(&register), 2);
    assert_eq!(register.problems(), Vec::<String>::new());
    let other = Connection::open(register.path()).unwrap();
    assert!(register.ledger.fold(std::time::Duration::ZERO).unwrap());
    let file = std::fs::read(register.path()).unwrap();
    let found = file.windows(6).any(|window| window == b"a face");
    assert!(!found, "its bytes are still in the file");
    // Not by hand afterwards either, and no other is touched.
    other.execute_batch("DELETE FROM photo").unwrap_err();
    assert!(!erase(&mut register, &bytes).value);
    assert!(!erase(&mut register, b"never kept").value);

    let undone = register.undo(done.action.unwrap());
    assert_eq!(crate::refused(undone), "action.erasure");
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert_eq!(register.problems(), Vec::<String>::new());
    let view = register.ledger.view();
    let erasure = view.erasure_of_photo(&digest(&bytes)).unwrap().unwrap();
    assert_eq!(Some(erasure.entry.batch), done.action);
    assert!(view.erasure_of_photo(&digest(b"lid")).unwrap().is_none());

    // Taken in again it is there again, and can be erased again.
    register.check_out(one, to).unwrap();
    back(&mut register, one, &[photo(&bytes)]);
    assert_eq!(kept(&register), 3);
    assert!(erase(&mut register, &bytes).value);
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn nothing_of_an_erased_photo_is_left_wherever_it_lay() {
    let (mut register, one) = with_photos();
    let to = register.person("Bo");
    // So many and so large that pages are emptied and joined in between.
    let all: Vec<Vec<u8>> = (0..100_usize)
        .map(|number| {
            format!("<{number:04}>")
                .repeat(20 + number * 61 % 200)
                .into_bytes()
        })
        .collect();
    for six in all.chunks(6) {
        let photos: Vec<Photo> = six.iter().map(|bytes| photo(bytes)).collect();
        register.check_out(one, to).unwrap();
        back(&mut register, one, &photos);
    }
    for at in 0..all.len() {
        let number = at * 7 % all.len();
        let erased = register.act(ActionKind::ErasePhoto, |book| {
            book.erase_photo(&digest(&all[number]))
        });
        assert!(erased.unwrap().value);
        assert!(register.ledger.fold(std::time::Duration::ZERO).unwrap());
        let (file, sought) = (
            std::fs::read(register.path()).unwrap(),
            format!("<{number:04}>"),
        );
        let left = file
            .windows(6)
            .filter(|window| *window == sought.as_bytes());
        assert_eq!(left.count(), 0, "photo {number}");
    }
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn copies_hold_the_photos_and_bring_them_back() {
    let (mut register, one) = with_photos();
    let copy = register.folder.path().join("copy.db");
    register.ledger.backup(&copy, &mut |_| Ok(())).unwrap();
    let copied = Ledger::open(&copy).unwrap();
    assert_eq!(
        copied.view().photo(&digest(b"lid")).unwrap(),
        Some(b"lid".to_vec())
    );
    drop(copied);

    // A copy from before the first photo takes the place; photos are kept again afterwards.
    let mut bare = Register::new();
    let (to, id) = (bare.person("Ana"), bare.register("T1"));
    bare.check_out(id, to).unwrap();
    let without = bare.folder.path().join("without.db");
    bare.ledger.backup(&without, &mut |_| Ok(())).unwrap();
    let restore = |register: &mut Register, from| register.restore(from, "20260314").unwrap();
    restore(&mut register, &without);
    assert_eq!(register.ledger.view().photo(&digest(b"lid")).unwrap(), None);
    back(&mut register, id, &[photo(b"lid")]);
    assert_eq!(register.problems(), Vec::<String>::new());

    restore(&mut register, &copy);
    assert!(register.facts(one).is_some());
    assert_eq!(kept(&register), 2);
    assert_eq!(register.problems(), Vec::<String>::new());

    // A copy that lost one is no sound copy.
    let other = Connection::open(&copy).unwrap();
    let lost = "DROP TRIGGER photo_refuses_delete; DELETE FROM photo";
    other.execute_batch(lost).unwrap();
    drop(other);
    let refused = register.restore(&copy, "20260315");
    assert_eq!(crate::refused(refused), "restore.not_sound");
    assert_eq!(kept(&register), 2);
}
