//! Before a newer program changes how a register is kept there is a copy of it as it was.

use crate::Register;
use ledger::copies::{self, Found, Kind, Known, Name, Terms};
use ledger::{Ledger, LedgerError};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// A register with an asset, closed, whose read tables another version of the program made.
fn of_another_version() -> (Register, PathBuf) {
    let mut register = Register::new();
    register.register("T1");
    let path = register.path();
    made_by_another(&path, "older");
    (register, path)
}

fn made_by_another(path: &Path, version: &str) {
    let sql = format!(
        "UPDATE about SET value = '{version}' WHERE key = 'tables_version'; UPDATE asset SET name = 'as it was'"
    );
    Connection::open(path).unwrap().execute_batch(&sql).unwrap();
}

fn folder_of(path: &Path) -> PathBuf {
    copies::terms(path).unwrap().folder_for(path).unwrap()
}

fn known(path: &Path) -> Vec<Known> {
    let found = copies::found_in(&folder_of(path), path).unwrap();
    found.into_iter().map(|it| it.known().unwrap()).collect()
}

/// A row that a replay would not make.
fn names(path: &Path) -> Vec<String> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection.prepare("SELECT name FROM asset").unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

#[test]
fn a_copy_of_the_register_as_it_was_is_made_first() {
    let (register, path) = of_another_version();
    let again = Ledger::open(&path).unwrap();
    assert_eq!(names(&path), ["Thing T1"]);
    let made = known(&path);
    assert_eq!(made.len(), 1);
    let name = made[0].path.file_name().unwrap().to_str().unwrap();
    let Some(Kind::Upgrade(what)) = Name::read(name).map(|name| name.kind) else {
        panic!("{name} does not say what it is for");
    };
    assert!(what.starts_with("tables-"), "{name}");
    assert_eq!(names(&made[0].path), ["as it was"]);
    assert_eq!(made[0].head.seq, 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&made[0].path), 0o600);
        assert_eq!(mode(made[0].path.parent().unwrap()), 0o700);
    }
    // It is a copy like any other.
    let copy = made[0].path.clone();
    assert!(again.check(&mut |_| Ok(())).unwrap().problems.is_empty());
    drop(again);
    register.restore(&copy, "x").unwrap();
    assert!(register.problems().is_empty());
}

#[test]
fn a_register_that_is_begun_or_of_this_version_is_not_copied() {
    let mut register = Register::new();
    register.register("T1");
    drop(Ledger::open(&register.path()).unwrap());
    assert!(!folder_of(&register.path()).exists());
}

#[test]
fn an_upgrade_that_is_tried_again_makes_no_other_copy_and_the_last_three_stay() {
    let (mut register, path) = of_another_version();
    let folder = folder_of(&path);
    let first = copies::before_upgrade(&path, "tables-99").unwrap();
    assert_eq!(copies::before_upgrade(&path, "tables-99").unwrap(), first);
    // For another upgrade, and of what was written since, it is another.
    assert_ne!(copies::before_upgrade(&path, "tables-100").unwrap(), first);
    register.register("T2");
    for number in 0..4 {
        let what = format!("tables-{}", 101 + number);
        copies::before_upgrade(&path, &what).unwrap();
    }
    let mut kept: Vec<Kind> = known(&path).into_iter().map(|it| it.kind).collect();
    kept.sort_by_key(|kind| format!("{kind:?}"));
    let wanted = [102, 103, 104].map(|number| Kind::Upgrade(format!("tables-{number}")));
    assert_eq!(kept, wanted);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 3);
}

#[test]
fn where_copies_cannot_go_it_lies_beside_the_register() {
    let (register, path) = of_another_version();
    fs::write(folder_of(&path), "in the way").unwrap();
    drop(Ledger::open(&path).unwrap());
    let beside = |path: &Path| -> Vec<PathBuf> {
        let files = fs::read_dir(path.parent().unwrap()).unwrap();
        files
            .map(|file| file.unwrap().path())
            .filter(|file| file.to_string_lossy().contains("before-upgrade"))
            .collect()
    };
    let made = beside(&path);
    assert_eq!(made.len(), 1);
    assert_eq!(names(&made[0]), ["as it was"]);
    // A disk that is not plugged in is not made up for by a folder of its name.
    let gone = register.folder.path().join("gone");
    let terms = Terms {
        folder: Some(gone.clone()),
        ..Terms::default()
    };
    terms.keep(&path).unwrap();
    copies::before_upgrade(&path, "tables-77").unwrap();
    assert_eq!(beside(&path).len(), 2);
    assert!(!gone.exists());
}

#[test]
fn without_a_copy_there_is_no_upgrade() {
    let (register, path) = of_another_version();
    fs::write(folder_of(&path), "in the way").unwrap();
    // No file can have a name of such length.
    let refused = copies::before_upgrade(&path, &"x".repeat(250));
    match refused {
        Err(LedgerError::Refused(refusal)) => assert_eq!(refusal.code, "upgrade.no_copy"),
        other => panic!("{other:?}"),
    }
    assert_eq!(names(&path), ["as it was"]);
    drop(register);
}

#[test]
fn only_what_was_made_here_from_this_register_is_ever_taken_away() {
    let (register, path) = of_another_version();
    drop(Ledger::open(&path).unwrap());
    let folder = folder_of(&path);
    let own = known(&path).remove(0);
    let name = own.path.file_name().unwrap().to_owned();
    // A person's own: our copy under another name, another file under such a name, a copy a person had made.
    let renamed = folder.join("the good one.db");
    fs::copy(&own.path, &renamed).unwrap();
    let notes = folder.join("register.copy-20200101-000000.db");
    fs::write(&notes, "my notes").unwrap();
    let asked = folder.join("register.copy-20200101-000001.db");
    register.ledger.backup(&asked, &mut |_| Ok(())).unwrap();
    // Another register's, in the same folder.
    let mut other = Register::new();
    other.register("T1");
    let terms = Terms {
        folder: Some(folder.clone()),
        ..Terms::default()
    };
    terms.keep(&other.path()).unwrap();
    let others = copies::before_upgrade(&other.path(), "tables-99").unwrap();
    let found = copies::found_in(&folder, &path).unwrap();
    let ours: Vec<&Found> = found
        .iter()
        .filter(|it| matches!(it, Found::Known(_)))
        .collect();
    assert_eq!(ours, [&Found::Known(own.clone())]);
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(found.contains(&Found::Unreadable(notes.clone())));
    assert!(found.contains(&Found::Foreign(asked.clone())));
    assert!(found.contains(&Found::Foreign(others.clone())));
    let as_ours = |path: &Path| Known {
        path: path.to_owned(),
        ..own.clone()
    };
    let all = [&renamed, &notes, &asked, &others].map(|path| as_ours(path));
    assert!(copies::remove(&all, &path).unwrap().is_empty());
    // What took its name since is not the one that was meant.
    fs::rename(&own.path, folder.join("away.db")).unwrap();
    fs::write(&own.path, "mine").unwrap();
    assert!(
        copies::remove(std::slice::from_ref(&own), &path)
            .unwrap()
            .is_empty()
    );
    fs::rename(folder.join("away.db"), folder.join(&name)).unwrap();
    assert_eq!(
        copies::remove(std::slice::from_ref(&own), &path).unwrap(),
        [own.path]
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);
}

#[test]
fn a_copy_that_took_the_registers_place_is_none_any_more() {
    let (register, path) = of_another_version();
    drop(Ledger::open(&path).unwrap());
    let copy = known(&path).remove(0).path;
    register.restore(&copy, "x").unwrap();
    let marks: i64 = Connection::open(&path)
        .unwrap()
        .query_row("SELECT count(*) FROM about WHERE key = 'copy'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(marks, 0);
}
