//! Which files are opened, and which are refused before they are touched.

use crate::labels::printer;
use crate::{Register, asset, refused};
use inventory::codec::KINDS;
use inventory::{ActionKind, Decision, Event, LineStatus, StocktakePhase};
use ledger::view::prints::PrintFilter;
use ledger::view::stocktakes::LineFilter;
use ledger::{FORMAT, Ledger, LedgerError, Reader};
use rusqlite::Connection;
use std::collections::BTreeSet;
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
    // The other program lets go of it: SQLite folds in what it wrote.
    drop(connection);
    let before = fs::read(&path).unwrap();
    let Err(LedgerError::TooNew { found, known, .. }) = Ledger::open(&path) else {
        panic!("a newer file was opened")
    };
    assert_eq!((found, known), (FORMAT + 1, FORMAT));
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(folder);
}

/// The lowest format of a file of this shape, whatever its entries.
pub const LOWEST: i64 = 6;

/// The format a file says it is of.
fn format_of(register: &Register) -> i64 {
    let connection = Connection::open(register.path()).unwrap();
    connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn a_file_is_of_the_lowest_format_that_holds_its_entries() {
    let mut register = Register::new();
    register.register("T1");
    assert_eq!(format_of(&register), LOWEST);
    // What was only tried, or failed, leaves it as it is.
    let stamp = register.stamp();
    let tried: Result<_, LedgerError> = ledger::rehearse(
        &register.path(),
        ledger::Asks::Anything,
        stamp,
        &mut |_, _| Ok(()),
        |book| book.add_printer(printer("Zebra")),
    );
    tried.unwrap();
    let failed = register.act(ActionKind::RecordPrinter, |book| {
        book.add_printer(printer("Zebra"))?;
        book.add_printer(printer("Zebra"))
    });
    assert_eq!(refused(failed), "printer.taken");
    assert_eq!(format_of(&register), LOWEST);
    let acted = register.act(ActionKind::RecordPrinter, |book| {
        book.add_printer(printer("Zebra"))
    });
    assert_eq!(format_of(&register), LOWEST);
    // The entry stays, so does the format.
    register.undo(acted.unwrap().action.unwrap()).unwrap();
    assert_eq!(format_of(&register), LOWEST);
    assert!(register.problems().is_empty());
}

#[test]
fn other_programs_files_are_refused_and_left_as_they_are() {
    let folder = crate::Folder::new();
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
    assert_eq!(refused(failed.map(|acted| acted.value)), "tag.taken");
    assert_eq!(register.ledger.view().journal_size().unwrap(), before);
    assert!(register.problems().is_empty());
}

#[test]
fn what_is_kept_for_ever_is_frozen() {
    // The released text of each shape. A change is a new numbered upgrade, never an edit of these.
    let first = include_str!("../../src-tauri/crates/ledger/src/schema/journal-1.sql");
    assert_eq!(first, include_str!("fixtures/journal-1.sql"));
    let second = concat!(
        include_str!("../../src-tauri/crates/ledger/src/schema/journal.sql"),
        include_str!("../../src-tauri/crates/ledger/src/schema/personal.sql")
    );
    assert_eq!(second, include_str!("fixtures/journal-2.sql"));
}

#[test]
fn every_register_of_a_released_format_opens_and_is_whole() {
    let fixtures = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures"
    );
    let mut formats = BTreeSet::new();
    for file in fs::read_dir(fixtures).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_none_or(|ending| ending != "register") {
            continue;
        }
        let folder = crate::Folder::new();
        let path = folder.path().join("register.db");
        fs::copy(&file, &path).unwrap();
        let released: i64 = Connection::open(&path)
            .unwrap()
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap();
        let ledger = Ledger::open(&path).unwrap();
        let findings = ledger.check(&mut |_| Ok(())).unwrap();
        assert!(
            findings.problems.is_empty(),
            "{}: {:#?}",
            file.display(),
            findings.problems
        );
        let connection = Connection::open(&path).unwrap();
        let format: i64 = connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap();
        assert_eq!(
            format,
            needed(&connection).max(LOWEST),
            "{}",
            file.display()
        );
        let format = released;
        // `format-4.register` and such hold certain things; others are there for their reports.
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        if name != format!("format-{format}") {
            continue;
        }
        // What each of them holds: a thing that went out, came back and got another tag.
        let found = ledger.view().assets_by_former_tag_key("FIXTURE1").unwrap();
        assert_eq!(found[0].facts.tag.as_str(), "FIXTURE-2");
        assert!(ledger.view().history(&found[0].id.0).unwrap().len() >= 4);
        if format >= 2 {
            labels_are_there(&ledger);
        }
        if format >= 3 {
            stocktakes_are_there(&ledger);
        }
        if format >= 4 {
            another_counter_is_there(&ledger);
            a_photo_is_erased(&ledger);
        }
        formats.insert(format);
    }
    // The newest may be under way: it is released when what it knows is frozen beside the registers.
    let frozen = (1..=FORMAT).rev().find(|format| {
        let schema = format!("{fixtures}/schema-{format}.txt");
        fs::exists(schema).unwrap()
    });
    let released: BTreeSet<i64> = (1..=frozen.unwrap()).collect();
    assert_eq!(
        formats, released,
        "there is a register of each released format"
    );
}

/// The format its entries need, as this program computes it.
fn needed(connection: &Connection) -> i64 {
    let mut statement = connection
        .prepare("SELECT kind, body FROM journal")
        .unwrap();
    let rows = statement.query_map([], |row| {
        let (kind, body): (String, String) = (row.get(0)?, row.get(1)?);
        let event = Event::decode(&kind, &body).unwrap();
        // What is written otherwise today needs what it needed as it stands.
        let (written, _) = event.encode();
        let since = |kind: &str| KINDS.iter().find(|(it, _)| *it == kind).unwrap().1;
        Ok(match written == kind {
            true => event.format(),
            false => since(&kind),
        })
    });
    rows.unwrap().map(Result::unwrap).max().unwrap()
}

/// What every register from format 2 on holds: one of each record about labels.
fn labels_are_there(ledger: &Ledger) {
    let view = ledger.view();
    assert_eq!(view.formats().unwrap()[0].facts.columns, 3);
    assert!(view.designs().unwrap()[0].facts.logo.is_some());
    let printers = view.printers().unwrap();
    assert_eq!(printers.len(), 2);
    assert_eq!(
        view.calibration("zebra", "l6009")
            .unwrap()
            .unwrap()
            .facts
            .shift_x,
        1300
    );
    let (prints, _) = view.prints(PrintFilter::default(), 0, 10).unwrap();
    // The older stopped and was gone on with; the newer stopped and waits.
    let progress: Vec<_> = prints
        .iter()
        .map(|line| (line.version, line.labels, line.facts.sent))
        .collect();
    assert_eq!(progress, [(1, 2, 1), (2, 5, 5)]);
    assert_eq!(view.print_labels(prints[1].row, 0, 10).unwrap().len(), 5);
    let (reservations, _) = view.reservations(0, 10).unwrap();
    let counts = (
        reservations[0].count,
        reservations[0].free,
        reservations[0].printed,
    );
    assert_eq!(counts, (5, 4, 2));
}

/// What every register from format 3 on holds: a signed stocktake and one that is being counted.
fn stocktakes_are_there(ledger: &Ledger) {
    let view = ledger.view();
    let (stocktakes, _) = view.stocktakes("", 0, 10).unwrap();
    let phases: Vec<_> = stocktakes
        .iter()
        .map(|one| (one.facts.name.as_str(), one.facts.phase))
        .collect();
    let expected = [
        ("Second", StocktakePhase::Counting),
        ("Everything", StocktakePhase::Signed),
    ];
    assert_eq!(phases, expected);
    let signed = &stocktakes[1];
    assert_eq!(signed.facts.signed.as_ref().unwrap().by, "Kim Berg");
    let of = |status| view.stocktake_unexpected(signed, Some(status)).unwrap();
    assert_eq!(
        (of(LineStatus::NotInScope), of(LineStatus::Unknown)),
        (0, 1)
    );
    let (lines, total) = view
        .stocktake_lines(signed, &LineFilter::default(), 0, 10)
        .unwrap();
    assert_eq!(total, 2);
    assert_eq!(lines[0].status, LineStatus::Elsewhere);
    assert_eq!(
        lines[0].decision,
        Some((Decision::Move, "fixture".to_owned()))
    );
    let scans = view.last_scans(&stocktakes[0], None, 10).unwrap();
    let own = scans
        .iter()
        .filter(|line| line.scan.facts.source.is_empty());
    assert_eq!(own.count(), 2);
}

/// What every register from format 4 on holds: a scan that somebody else merged.
fn another_counter_is_there(ledger: &Ledger) {
    let view = ledger.view();
    let (stocktakes, _) = view.stocktakes("", 0, 10).unwrap();
    let counters = view.stocktake_counters(&stocktakes[0]).unwrap();
    // Whoever worked at the desk is a person of the register by now.
    let people: Vec<String> = counters
        .people
        .iter()
        .map(|then| view.name_then(then).unwrap())
        .collect();
    assert_eq!(
        (people, counters.names),
        (vec!["Desk".to_owned()], vec!["Bo Lind".to_owned()])
    );
}

/// What every register from format 4 on holds: a photo that was erased.
fn a_photo_is_erased(ledger: &Ledger) {
    let view = ledger.view();
    let digest = "aa8fc643c13dce78aacfad6b6f8a8d9b102f07ff4a4e0315b74ea287b832a652";
    assert_eq!(view.photo(digest).unwrap(), None);
    let erasure = view.erasure_of_photo(digest).unwrap().unwrap();
    assert_eq!(erasure.entry.reason, "fixture");
}

#[test]
fn a_copy_an_older_program_made_is_proved_and_put_back() {
    let mut register = Register::new();
    register.register("T1");
    let copy = register.folder.path().join("older.db");
    fs::copy(
        concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../tests/ledger/fixtures/format-1.register"
        ),
        &copy,
    )
    .unwrap();
    // Its read tables are those of then; what is missing in them is no fault of the copy.
    register.restore(&copy, "x").unwrap();
    let view = register.ledger.view();
    assert_eq!(view.assets_by_former_tag_key("FIXTURE1").unwrap().len(), 1);
    assert!(register.problems().is_empty());
    // But an entry that was changed is one.
    let other = Connection::open(&copy).unwrap();
    let sql = "DROP TRIGGER journal_refuses_update; UPDATE journal SET at = at + 1 WHERE seq = 1";
    other.execute_batch(sql).unwrap();
    drop(other);
    let restored = register.restore(&copy, "y");
    assert_eq!(refused(restored), "restore.not_sound");
}
