//! Copies and what they replace: nothing confirmed is lost, nothing of anybody's is touched, and whoever is killed leaves
//! the one register or the other.

use crate::crashes;
use crate::damage::{Dice, checked, contents, whole};
use crate::{Register, asset, refused};
use inventory::ActionKind;
use ledger::{Ledger, LedgerError};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

fn sound(path: &Path) {
    let problems = checked(path).unwrap().problems;
    assert!(problems.is_empty(), "{}: {problems:#?}", path.display());
}

#[test]
fn rows_are_taken_and_never_a_schema() {
    let register = Register::new();
    let copy = whole(register.folder.path());
    let before = contents(&copy);
    let doctored = Connection::open(&copy).unwrap();
    doctored
        .execute_batch(
            "CREATE TRIGGER keep BEFORE DELETE ON personal BEGIN SELECT RAISE(IGNORE); END;
             CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END;
             CREATE VIEW everybody AS SELECT name FROM personal;
             DROP TRIGGER journal_refuses_delete;
             UPDATE asset SET name = 'doctored'",
        )
        .unwrap();
    drop(doctored);
    register.restore(&copy, "x").unwrap();
    sound(&register.path());
    assert_eq!(contents(&register.path()), before);
}

#[test]
fn what_lies_beside_a_copy_is_not_touched() {
    let mut register = Register::new();
    register.register("T1");
    let folder = register.folder.path().to_owned();
    let mine = folder.join("my.unfinished.db");
    fs::write(&mine, "mine").unwrap();
    register
        .ledger
        .backup(&folder.join("my.db"), &mut |_| Ok(()))
        .unwrap();
    assert_eq!(fs::read(&mine).unwrap(), b"mine");
    // What SQLite would read as a part of the copy.
    for ending in ["-wal", "-shm", "-journal"] {
        let foreign = folder.join(format!("other.db{ending}"));
        fs::write(&foreign, "foreign").unwrap();
        let made = register
            .ledger
            .backup(&folder.join("other.db"), &mut |_| Ok(()));
        assert_eq!(refused(made), "backup.beside");
        assert_eq!(fs::read(&foreign).unwrap(), b"foreign");
        assert!(!folder.join("other.db").exists());
        fs::remove_file(foreign).unwrap();
    }
    let left = fs::read_dir(&folder).unwrap();
    let left: Vec<_> = left
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with('.'))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn of_many_copies_to_one_name_one_is_made() {
    let mut register = Register::new();
    register.register("T1");
    let (path, to) = (register.path(), register.folder.path().join("copy.db"));
    let made: Vec<Result<_, LedgerError>> = std::thread::scope(|scope| {
        let makers =
            (0..6).map(|_| scope.spawn(|| Ledger::open(&path)?.backup(&to, &mut |_| Ok(()))));
        let makers: Vec<_> = makers.collect();
        makers.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let (done, others): (Vec<_>, Vec<_>) = made.into_iter().partition(Result::is_ok);
    assert_eq!(done.len(), 1, "{others:?}");
    for other in others {
        assert_eq!(refused(other), "backup.exists");
    }
    sound(&to);
}

/// How many scans are confirmed while a copy is put in place; more by the environment.
fn scans() -> usize {
    let asked = std::env::var("TAGDESK_TEST_SCANS").ok();
    asked.map_or(120, |asked| asked.parse().unwrap())
}

#[test]
fn what_was_confirmed_is_in_the_new_register_or_in_the_one_that_is_kept() {
    let register = Register::new();
    let (path, folder) = (register.path(), register.folder.path().to_owned());
    drop(register.ledger);
    let copy = whole(&folder);
    let (told, heard) = mpsc::channel();
    let mut writers: Vec<Child> = ["A", "B", "C", "D"]
        .into_iter()
        .map(|name| crashes::start(&path, name, 1_000_000))
        .collect();
    for writer in &mut writers {
        let (lines, told) = (writer.stdout.take().unwrap(), told.clone());
        std::thread::spawn(move || {
            for line in BufReader::new(lines).lines() {
                let line = line.unwrap();
                if let Some(tag) = line.strip_prefix("confirmed ") {
                    told.send(tag.to_owned()).unwrap();
                }
            }
        });
    }
    drop(told);
    let mut confirmed: Vec<String> = heard.iter().take(scans() / 2).collect();
    let put = ledger::restore(&path, &copy, "x", &mut |_| Ok(())).unwrap();
    // And as many again: some of them were confirmed while it went on, some after.
    let after = confirmed.len() + heard.try_iter().map(|tag| confirmed.push(tag)).count();
    confirmed.extend(heard.iter().take(scans() / 2));
    for writer in &mut writers {
        writer.kill().unwrap();
        writer.wait().unwrap();
    }
    confirmed.extend(heard.iter());
    let kept = put.kept.unwrap();
    let tags = |path: &Path| -> BTreeSet<String> {
        let connection = Connection::open(path).unwrap();
        let mut statement = connection.prepare("SELECT tag FROM asset").unwrap();
        let tags = statement.query_map([], |row| row.get(0)).unwrap();
        tags.map(Result::unwrap).collect()
    };
    let (new, old) = (tags(&path), tags(&kept));
    let count = |set: &BTreeSet<String>| confirmed.iter().filter(|tag| set.contains(*tag)).count();
    println!(
        "{} confirmed, {after} of them by the end of the restore: {} in the new register, {} in the one that is kept",
        confirmed.len(),
        count(&new),
        count(&old)
    );
    let lost: Vec<_> = confirmed
        .iter()
        .filter(|tag| !new.contains(*tag) && !old.contains(*tag))
        .collect();
    assert!(lost.is_empty(), "{} lost: {lost:?}", lost.len());
    assert!(count(&new) > 0 && count(&old) > 0);
    sound(&path);
    sound(&kept);
}

/// Set for a process that is to put a copy in place until it is killed.
const RESTORER: &str = "TAGDESK_TEST_RESTORER";

/// Not a test of its own: what the processes below run. It does nothing unless it is asked to.
#[test]
fn restorer() {
    let Ok(job) = std::env::var(RESTORER) else {
        return;
    };
    let (path, copy) = job.split_once('|').unwrap();
    ledger::restore(Path::new(path), Path::new(copy), "x", &mut |_| Ok(())).unwrap();
}

fn start(path: &Path, copy: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "restoring::restorer", "--test-threads=1"])
        .env(RESTORER, format!("{}|{}", path.display(), copy.display()))
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// What can be seen of a restore from outside, in the order it happens.
fn seen(folder: &Path, stage: usize) -> bool {
    let has = |wanted: &dyn Fn(&str) -> bool| {
        let files = fs::read_dir(folder).unwrap();
        let mut names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.any(|name| wanted(&name))
    };
    match stage {
        0 => true,
        1 => has(&|name| name.ends_with(".unfinished")),
        2 => has(&|name| name.ends_with(".replacing")),
        3 => has(&|name| name.starts_with("register.before-")),
        _ => false,
    }
}

#[test]
fn a_killed_restore_leaves_the_old_register_or_the_new() {
    let mut came = [0, 0];
    for damaged in [false, true] {
        for stage in 0..4 {
            let mut register = Register::new();
            register.register("OLD");
            let own = crate::Folder::new();
            let folder = own.path().to_owned();
            let path = folder.join("register.db");
            register.ledger.backup(&path, &mut |_| Ok(())).unwrap();
            let copy = whole(register.folder.path());
            if damaged {
                let mut bytes = fs::read(&path).unwrap();
                bytes[..100].fill(0xa5);
                fs::write(&path, bytes).unwrap();
            }
            let before = fs::read(&path).unwrap();
            let mut child = start(&path, &copy);
            while !seen(&folder, stage) && child.try_wait().unwrap().is_none() {}
            // It may be through by now.
            child.kill().ok();
            child.wait().unwrap();
            // Whoever comes next finishes what was begun.
            let problems = checked(&path).unwrap().problems;
            let is_old = match damaged {
                true => fs::read(&path).unwrap() == before,
                false => contents_have(&path, "OLD"),
            };
            assert_eq!(problems.is_empty(), !(is_old && damaged), "{problems:#?}");
            let is_new = contents(&path) == contents(&copy);
            assert!(is_old != is_new, "{damaged} {stage}: {is_old} {is_new}");
            came[usize::from(is_new)] += 1;
            // And the next one goes through.
            ledger::restore(&path, &copy, "y", &mut |_| Ok(())).unwrap();
            assert_eq!(contents(&path), contents(&copy));
            drop(Ledger::open(&path).unwrap());
            let left = fs::read_dir(&folder)
                .unwrap()
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .filter(|name| name.starts_with(".tagdesk-"));
            assert_eq!(
                left.collect::<Vec<_>>(),
                Vec::<String>::new(),
                "{damaged} {stage}"
            );
        }
    }
    println!("{} old, {} new", came[0], came[1]);
}

fn contents_have(path: &Path, tag: &str) -> bool {
    let connection = Connection::open(path).unwrap();
    let sql = "SELECT count(*) FROM asset WHERE tag = ?1";
    let found: i64 = connection.query_row(sql, [tag], |row| row.get(0)).unwrap();
    found == 1
}

#[test]
fn what_was_begun_is_finished_by_the_next_program() {
    for step in 0..3 {
        let folder = crate::Folder::new();
        let copy = whole(folder.path());
        let path = folder.path().join("register.db");
        let [new, kept] = ["new.db", "kept.db"].map(|name| folder.path().join(name));
        fs::write(&path, "damaged").unwrap();
        fs::write(folder.path().join("register.db-wal"), "its log").unwrap();
        fs::copy(&copy, &new).unwrap();
        let intent = serde_json::json!({ "new": new, "kept": kept });
        fs::write(
            folder.path().join("register.db.replacing"),
            intent.to_string(),
        )
        .unwrap();
        // How far the one that was killed had come.
        if step > 0 {
            fs::rename(
                folder.path().join("register.db-wal"),
                folder.path().join("kept.db-wal"),
            )
            .unwrap();
        }
        if step > 1 {
            fs::rename(&path, &kept).unwrap();
        }
        let ledger = Ledger::open(&path).unwrap();
        assert!(ledger.view().journal_size().unwrap().0 > 0, "{step}");
        drop(ledger);
        assert_eq!(contents(&path), contents(&copy), "{step}");
        assert_eq!(fs::read(&kept).unwrap(), b"damaged");
        assert_eq!(
            fs::read(folder.path().join("kept.db-wal")).unwrap(),
            b"its log"
        );
        assert!(!folder.path().join("register.db.replacing").exists());
    }
}

#[test]
fn a_copy_makes_a_register_where_there_is_none() {
    let folder = crate::Folder::new();
    let copy = whole(folder.path());
    let path = folder.path().join("register.db");
    let put = ledger::restore(&path, &copy, "x", &mut |_| Ok(())).unwrap();
    assert_eq!(put.kept, None);
    assert_eq!(contents(&path), contents(&copy));
}

/// A register with a little history whose journal somebody cut off, and its end with it.
fn cut_off() -> (Register, PathBuf) {
    let mut register = Register::new();
    let id = register.register("T1");
    register.register("T2");
    let to = register.person("Ana");
    register.check_out(id, to).unwrap();
    let path = register.path();
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch(
            "DROP TRIGGER journal_refuses_delete; DELETE FROM journal WHERE seq > 4;
             UPDATE journal_head SET seq = 4, hash = (SELECT hash FROM journal WHERE seq = 4)",
        )
        .unwrap();
    (register, path)
}

#[test]
fn nothing_is_made_anew_from_a_journal_that_was_cut_off() {
    let (register, path) = cut_off();
    let before = contents(&path);
    let problems = checked(&path).unwrap().problems;
    assert!(
        problems
            .iter()
            .any(|problem| problem.kind == ledger::ProblemKind::Journal),
        "{problems:#?}"
    );
    let rebuilt = ledger::rebuild(&path, "x", &mut |_| Ok(()));
    assert_eq!(refused(rebuilt), "rebuild.journal");
    assert_eq!(contents(&path), before);
    // Nor from one with an entry that was changed, and the sums of it with it.
    drop(register);
    let mut register = Register::new();
    register.register("T1");
    let other = Connection::open(register.path()).unwrap();
    let sql = "DROP TRIGGER journal_refuses_update; \
        UPDATE journal SET body = replace(body, 'Thing T1', 'Thing X1'), hash = randomblob(32) WHERE seq = 1";
    other.execute_batch(sql).unwrap();
    let before = contents(&register.path());
    let rebuilt = ledger::rebuild(&register.path(), "x", &mut |_| Ok(()));
    assert_eq!(refused(rebuilt), "rebuild.journal");
    assert_eq!(contents(&register.path()), before);
}

#[test]
fn damaged_read_tables_are_made_anew_in_another_file() {
    let folder = crate::Folder::new();
    let copy = whole(folder.path());
    let path = folder.path().join("register.db");
    let connection = Connection::open(&copy).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'asset'";
    let root: i64 = connection.query_row(sql, [], |row| row.get(0)).unwrap();
    let root = usize::try_from(root).unwrap();
    drop(connection);
    let mut bytes = fs::read(&copy).unwrap();
    let mut dice = Dice(7);
    for byte in &mut bytes[(root - 1) * 4096..root * 4096] {
        *byte = dice.below(256) as u8;
    }
    fs::write(&path, bytes).unwrap();
    assert!(!checked(&path).unwrap().problems.is_empty());
    let rebuilt = ledger::rebuild(&path, "x", &mut |_| Ok(())).unwrap();
    assert!(rebuilt.kept.unwrap().exists());
    assert_eq!(contents(&path), contents(&copy));
    sound(&path);
}

#[test]
fn a_journal_that_was_written_anew_is_found_by_a_hash_that_was_written_down() {
    let mut register = Register::new();
    register.register("T1");
    let head = checked(&register.path()).unwrap().head.unwrap();
    let written = head.digits();
    register.register("T2");
    let against = |written: &str| {
        let findings = ledger::check(&register.path(), Some(written), &mut |_| Ok(()));
        findings.unwrap().problems
    };
    assert!(against(&written).is_empty());
    assert!(against(&written[..16]).is_empty());
    // Another journal of the same things: each hash is right, and none is the one that was written down.
    let mut other = Register::new();
    other.at += 1;
    other.register("T1");
    other.register("T2");
    let findings = ledger::check(&other.path(), Some(&written), &mut |_| Ok(()));
    let problems = findings.unwrap().problems;
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!(problems[0].kind, ledger::ProblemKind::Journal);
    assert!(problems[0].sentence.contains(&written), "{problems:#?}");
    // With the rest of it, as it is.
    let _ = other.act(ActionKind::Register, |book| {
        book.register_asset(asset("T3"))
    });
    assert_eq!(
        checked(&other.path()).unwrap().head.unwrap().seq,
        3 * head.seq
    );
}
