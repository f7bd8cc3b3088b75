//! Which files are opened, and which are refused before they are touched.

use crate::{Register, asset};
use inventory::ActionKind;
use ledger::{FORMAT, Ledger, LedgerError, Reader};
use rusqlite::Connection;
use std::fs;

#[test]
fn a_register_opens_again_with_all_it_had() {
    let mut register = Register::new();
    let id = register.register("IT000001R");
    let path = register.path();
    let Register { ledger, folder, .. } = register;
    drop(ledger);
    let again = Ledger::open(&path).unwrap();
    assert_eq!(
        again.view().asset(&id).unwrap().unwrap().facts,
        asset("IT000001R")
    );
    drop(folder);
}

#[test]
fn a_newer_file_is_refused_and_left_as_it_is() {
    let register = Register::new();
    let path = register.path();
    let folder = register.folder;
    drop(register.ledger);
    let connection = Connection::open(&path).unwrap();
    connection
        .pragma_update(None, "user_version", FORMAT + 1)
        .unwrap();
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    drop(connection);
    let before = fs::read(&path).unwrap();
    let Err(LedgerError::TooNew { found, known, .. }) = Ledger::open(&path) else {
        panic!("a newer file was opened")
    };
    assert_eq!((found, known), (FORMAT + 1, FORMAT));
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(folder);
}

#[test]
fn other_programs_files_are_refused_and_left_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    fs::write(&text, "Dear diary, nothing was counted today. ".repeat(100)).unwrap();
    let other = folder.path().join("other.db");
    Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE asset (tag)")
        .unwrap();
    for path in [text, other] {
        let before = fs::read(&path).unwrap();
        assert!(
            matches!(Ledger::open(&path), Err(LedgerError::NotOurs(_))),
            "{}",
            path.display()
        );
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[test]
fn read_tables_of_another_version_are_made_anew() {
    let mut register = Register::new();
    let id = register.register("IT000001R");
    let path = register.path();
    let Register { ledger, folder, .. } = register;
    drop(ledger);
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch(
            "UPDATE about SET value = 'older' WHERE key = 'tables_version'; DELETE FROM asset;",
        )
        .unwrap();
    drop(connection);
    let again = Ledger::open(&path).unwrap();
    assert_eq!(
        again.view().asset(&id).unwrap().unwrap().facts,
        asset("IT000001R")
    );
    assert!(again.check(&mut |_| Ok(())).unwrap().problems.is_empty());
    drop(folder);
}

#[test]
fn a_reader_cannot_write_and_sees_each_commit() {
    let mut register = Register::new();
    let reader = Reader::open(&register.path()).unwrap();
    let before = reader.data_version().unwrap();
    let id = register.register("IT000001R");
    assert!(reader.view().asset(&id).unwrap().is_some());
    assert_ne!(reader.data_version().unwrap(), before);
    assert!(Reader::open(&register.folder.path().join("absent.db")).is_err());
    assert!(!register.folder.path().join("absent.db").exists());
}

#[test]
fn the_journal_refuses_to_be_changed() {
    let mut register = Register::new();
    register.register("IT000001R");
    let connection = Connection::open(register.path()).unwrap();
    for sql in ["UPDATE journal SET at = 0", "DELETE FROM journal"] {
        let error = connection.execute_batch(sql).unwrap_err().to_string();
        assert!(error.contains("append-only"), "{error}");
    }
}

#[test]
fn an_action_that_fails_leaves_nothing() {
    let mut register = Register::new();
    register.register("IT000001R");
    let before = register.ledger.view().journal_size().unwrap();
    let failed = register.act(ActionKind::Register, |book| {
        book.register_asset(asset("IT000002X"))?;
        book.register_asset(asset("it-000001-r"))
    });
    assert_eq!(crate::refused(failed.map(|acted| acted.value)), "tag.taken");
    assert_eq!(register.ledger.view().journal_size().unwrap(), before);
    assert!(register.problems().is_empty());
}

#[test]
fn what_is_kept_for_ever_is_frozen() {
    // The released text of the journal's schema. A change is a new numbered upgrade, never an edit of this.
    let text = include_str!("../../src-tauri/crates/ledger/src/schema/journal.sql");
    let released = include_str!("fixtures/journal-1.sql");
    assert_eq!(text, released);
}

#[test]
fn every_register_of_a_released_format_opens_and_is_whole() {
    let fixtures = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures"
    );
    let mut opened = 0;
    for file in fs::read_dir(fixtures).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_none_or(|ending| ending != "register") {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        fs::copy(&file, &path).unwrap();
        let ledger = Ledger::open(&path).unwrap();
        let findings = ledger.check(&mut |_| Ok(())).unwrap();
        assert!(
            findings.problems.is_empty(),
            "{}: {:#?}",
            file.display(),
            findings.problems
        );
        // What each of them holds: a thing that went out, came back and got another tag.
        let found = ledger.view().assets_by_former_tag_key("FIXTURE1").unwrap();
        assert_eq!(found[0].facts.tag.as_str(), "FIXTURE-2");
        assert!(ledger.view().history(&found[0].id.0).unwrap().len() >= 4);
        opened += 1;
    }
    assert!(opened > 0, "there is a register of each released format");
}
