//! The register is one file: whole when the last program has let go of it, and never another's log played over it.

use crate::{Register, asset};
use inventory::ActionKind;
use ledger::{Ledger, LedgerError, Reader, holds_nothing};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The names of the files in a folder.
fn files(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// How many assets are in a file by itself, opened elsewhere.
fn elsewhere(path: &Path) -> u64 {
    let folder = crate::Folder::new();
    let copy = folder.path().join("register.db");
    fs::copy(path, &copy).unwrap();
    let ledger = Ledger::open(&copy).unwrap();
    let findings = ledger.check(&mut |_| Ok(())).unwrap();
    assert!(findings.problems.is_empty(), "{:#?}", findings.problems);
    ledger.view().count(&Default::default()).unwrap().into()
}

fn log(path: &Path) -> PathBuf {
    path.with_file_name("register.db-wal")
}

/// A folder as a program leaves it that is killed, with so many assets in the file and so many in the log.
fn killed(in_file: u32, in_log: u32) -> (crate::Folder, PathBuf) {
    let left = crate::Folder::new();
    let mut register = Register::new();
    let tags = |from, to| (from..to).map(|number| format!("T{number}"));
    for tag in tags(0, in_file) {
        register.register(&tag);
    }
    let at = register.at;
    let Register { ledger, folder, .. } = register;
    drop(ledger);
    let ledger = Ledger::open(&folder.path().join("register.db")).unwrap();
    let mut register = Register { ledger, at, folder };
    for tag in tags(in_file, in_file + in_log) {
        register.register(&tag);
    }
    for name in ["register.db", "register.db-wal"] {
        fs::copy(register.folder.path().join(name), left.path().join(name)).unwrap();
    }
    let path = left.path().join("register.db");
    (left, path)
}

#[test]
fn it_is_one_whole_file_whoever_lets_go_of_it_last() {
    for writer_last in [false, true] {
        let mut register = Register::new();
        register.register("T1");
        let path = register.path();
        let reader = Reader::open(&path).unwrap();
        reader.view().count(&Default::default()).unwrap();
        let Register { ledger, folder, .. } = register;
        if writer_last {
            drop(reader);
            drop(ledger);
        } else {
            drop(ledger);
            assert_eq!(elsewhere(&path), 1, "though it is still open for reading");
            drop(reader);
        }
        assert_eq!(files(folder.path()), ["register.db"]);
        assert_eq!(elsewhere(&path), 1);
    }
}

#[test]
fn what_a_killed_program_left_in_the_log_is_there_at_the_next_start() {
    let (folder, path) = killed(3, 4);
    assert!(log(&path).metadata().unwrap().len() > 0);
    let ledger = Ledger::open(&path).unwrap();
    assert_eq!(ledger.view().count(&Default::default()).unwrap(), 7);
    drop(ledger);
    assert_eq!(files(folder.path()), ["register.db"]);
    assert_eq!(elsewhere(&path), 7);
}

#[test]
fn a_log_whose_file_was_partly_brought_up_to_it_is_its_own() {
    let (folder, path) = killed(3, 4);
    let log_alone = fs::read(log(&path)).unwrap();
    // All of it went into the file, and the log was left as it was.
    drop(Ledger::open(&path).unwrap());
    fs::write(log(&path), &log_alone).unwrap();
    let ledger = Ledger::open(&path).unwrap();
    assert_eq!(ledger.view().count(&Default::default()).unwrap(), 7);
    drop(ledger);
    assert_eq!(files(folder.path()), ["register.db"]);
}

#[test]
fn a_copy_put_in_its_place_by_hand_is_not_played_over_by_the_log_that_was_left() {
    // As a program makes one, and as the system's file window does, from before and from another register.
    let (before, old) = killed(5, 0);
    let made = before.path().join("made.db");
    let ledger = Ledger::open(&old).unwrap();
    ledger.backup(&made, &mut |_| Ok(())).unwrap();
    drop(ledger);
    let mut other = Register::new();
    other.register("OTHER");
    let foreign = other.path();
    let Register {
        ledger,
        folder: _kept,
        ..
    } = other;
    drop(ledger);
    for (copy, assets) in [(&made, 5), (&old, 5), (&foreign, 1)] {
        let (folder, path) = killed(3, 4);
        let left = fs::read(log(&path)).unwrap();
        fs::copy(copy, &path).unwrap();
        let ledger = Ledger::open(&path).unwrap();
        assert_eq!(ledger.view().count(&Default::default()).unwrap(), assets);
        let findings = ledger.check(&mut |_| Ok(())).unwrap();
        assert!(findings.problems.is_empty(), "{:#?}", findings.problems);
        drop(ledger);
        let kept = "register.db-wal.left";
        assert_eq!(files(folder.path()), ["register.db", kept]);
        assert_eq!(fs::read(folder.path().join(kept)).unwrap(), left);
        assert_eq!(u64::from(assets), elsewhere(&path));
    }
}

#[test]
fn a_copy_made_at_the_very_entry_the_log_goes_on_from_is_told_from_the_register() {
    let mut register = Register::new();
    register.register("T0");
    let copy = register.folder.path().join("copy.db");
    register.ledger.backup(&copy, &mut |_| Ok(())).unwrap();
    let (at, path) = (register.at, register.path());
    let Register { ledger, folder, .. } = register;
    drop(ledger);
    let ledger = Ledger::open(&path).unwrap();
    let mut register = Register { ledger, at, folder };
    register.register("T1");
    let left = fs::read(log(&path)).unwrap();
    let Register { ledger, folder, .. } = register;
    drop(ledger);
    fs::rename(&copy, &path).unwrap();
    fs::write(log(&path), left).unwrap();
    let ledger = Ledger::open(&path).unwrap();
    assert_eq!(ledger.view().count(&Default::default()).unwrap(), 1);
    drop(ledger);
    assert_eq!(elsewhere(&path), 1);
    drop(folder);
}

#[test]
fn a_log_whose_register_is_gone_is_not_thrown_away() {
    for emptied in [false, true] {
        let (folder, path) = killed(3, 4);
        let left = fs::read(log(&path)).unwrap();
        fs::remove_file(&path).unwrap();
        if emptied {
            fs::write(&path, "").unwrap();
        }
        assert!(holds_nothing(&path).unwrap());
        let Err(LedgerError::LogAlone(_)) = Ledger::open(&path) else {
            panic!("a new register was begun over what was left of one");
        };
        assert_eq!(fs::read(log(&path)).unwrap(), left);
        assert_eq!(path.exists(), emptied);
        drop(folder);
    }
}

#[test]
fn an_empty_file_by_itself_is_a_register_to_begin() {
    let folder = crate::Folder::new();
    let path = folder.path().join("register.db");
    fs::write(&path, "").unwrap();
    assert!(holds_nothing(&path).unwrap());
    drop(Ledger::open(&path).unwrap());
    assert!(!holds_nothing(&path).unwrap());
    assert_eq!(files(folder.path()), ["register.db"]);
}

/// How long the log may be, in bytes, and how soon after whatever was done.
const LONGEST: u64 = 8_000_000;
const SOON: Duration = Duration::from_secs(10);

/// Whether the log is as short as that soon enough, nobody doing anything for it.
fn is_short_soon(log: &Path) -> bool {
    let began = Instant::now();
    while log.metadata().unwrap().len() >= LONGEST {
        if began.elapsed() > SOON {
            return false;
        }
        std::thread::yield_now();
    }
    true
}

#[test]
fn the_log_stays_short_whatever_is_written() {
    let mut register = Register::new();
    let path = register.path();
    let length = || log(&path).metadata().unwrap().len();
    let reader = Reader::open(&path).unwrap();
    for number in 0..600 {
        register.register(&format!("T{number}"));
        reader.view().count(&Default::default()).unwrap();
        assert!(is_short_soon(&log(&path)), "after {number}: {}", length());
    }
    let stamp = register.stamp();
    let many = register.ledger.act(ActionKind::Import, stamp, |book| {
        (0..20_000)
            .try_for_each(|number| book.register_asset(asset(&format!("M{number}"))).map(drop))
    });
    many.unwrap();
    assert!(is_short_soon(&log(&path)), "{}", length());
}

#[test]
fn a_log_that_somebody_reads_from_is_cut_when_they_are_done() {
    let mut register = Register::new();
    register.register("T0");
    let path = register.path();
    let length = || log(&path).metadata().unwrap().len();
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("BEGIN; SELECT * FROM journal LIMIT 1")
        .unwrap();
    let read: i64 = other
        .query_row("SELECT count(*) FROM journal", [], |row| row.get(0))
        .unwrap();
    assert!(read > 0);
    let stamp = register.stamp();
    let many = register.ledger.act(ActionKind::Import, stamp, |book| {
        (0..20_000)
            .try_for_each(|number| book.register_asset(asset(&format!("M{number}"))).map(drop))
    });
    many.unwrap();
    assert!(length() > LONGEST);
    other.execute_batch("COMMIT").unwrap();
    register.ledger.fold_while_quiet().unwrap();
    assert!(is_short_soon(&log(&path)), "{}", length());
}
