//! Upgrades of what is kept for ever: every register of an older program comes to the present shape with all it said, after a
//! copy was made, as one step.

use crate::damage::checked;
use crate::opening::LOWEST;
use crate::{Folder, Register, refused};
use inventory::{ActionKind, ActorId, Event, PersonDetails};
use ledger::{Ledger, LedgerError};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use uuid::Uuid;

/// Every register of a released format.
pub fn fixtures() -> Vec<PathBuf> {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures"
    );
    let files = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = files
        .map(|file| file.unwrap().path())
        .filter(|file| file.extension().is_some_and(|ending| ending == "register"))
        .collect();
    files.sort();
    assert!(files.len() >= 7, "{files:?}");
    files
}

/// Who wrote each entry, by the names an older program kept.
fn names_before(path: &Path) -> BTreeMap<i64, (Uuid, String)> {
    let connection = Connection::open(path).unwrap();
    let sql = "SELECT j.seq, a.id, a.name FROM journal j JOIN actor a ON a.id = j.actor";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, (Uuid::from_bytes(row.get(1)?), row.get(2)?)))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// A register in the shape of an older program, with what is asked of it written past the program.
fn older(folder: &Path, sql: &str) -> PathBuf {
    let path = folder.join("register.db");
    let fixtures = fixtures();
    let from = fixtures
        .iter()
        .find(|path| path.ends_with("format-5.register"));
    fs::copy(from.unwrap(), &path).unwrap();
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    path
}

fn number(path: &Path, sql: &str) -> i64 {
    let connection = Connection::open(path).unwrap();
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// The copies from before an upgrade.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let mut files = beside(folder);
    files.retain(|path| path.to_string_lossy().contains("before-upgrade"));
    files
}

/// What lies in the folder of copies, whole or not.
fn beside(folder: &Path) -> Vec<PathBuf> {
    let path = folder.join("register.db");
    let copies = ledger::copies::terms(&path).unwrap().folder_for(&path);
    let files = fs::read_dir(copies.unwrap()).into_iter().flatten();
    files.map(|file| file.unwrap().path()).collect()
}

#[test]
fn every_older_register_keeps_who_did_what_and_everybodys_details() {
    for fixture in fixtures() {
        let folder = Folder::new();
        let path = folder.path().join("register.db");
        fs::copy(&fixture, &path).unwrap();
        let before = names_before(&path);
        assert!(!before.is_empty());
        let details = number(&path, "SELECT count(*) FROM personal");
        let entries = number(&path, "SELECT count(*) FROM journal");
        let ledger = Ledger::open(&path).unwrap();
        for (seq, (actor, name)) in &before {
            let now = ledger.view().actor_name(&ActorId(*actor)).unwrap();
            assert_eq!(&now, name, "{} entry {seq}", fixture.display());
        }
        let people = ledger.view().people("", 0, 1000).unwrap().0;
        assert!(
            people
                .iter()
                .all(|person| person.record.facts.erased || person.details.name != "Erased person")
        );
        let findings = ledger.check(&mut |_| Ok(())).unwrap();
        assert!(findings.problems.is_empty(), "{:#?}", findings.problems);
        drop(ledger);
        assert!(number(&path, "SELECT count(*) FROM personal") > details);
        assert_eq!(number(&path, "PRAGMA user_version"), LOWEST);
        // The copy is the register as it was.
        let copies = copies(folder.path());
        assert_eq!(copies.len(), 1);
        assert_eq!(names_before(&copies[0]), before);
        assert_eq!(checked(&copies[0]).unwrap().problems, []);
        assert_eq!(number(&copies[0], "SELECT count(*) FROM journal"), entries);
        // Once and for all.
        let now = number(&path, "SELECT count(*) FROM journal");
        drop(Ledger::open(&path).unwrap());
        assert_eq!(number(&path, "SELECT count(*) FROM journal"), now);
    }
}

#[test]
fn whoever_is_one_person_by_name_is_that_person_and_nobody_twice() {
    let folder = Folder::new();
    // Kim Berg works at a desk and has a laptop; the others only work there.
    let path = older(folder.path(), "");
    let people = number(&path, "SELECT count(DISTINCT person) FROM personal");
    let ledger = Ledger::open(&path).unwrap();
    let view = ledger.view();
    let kims = view.people_by("name", "Kim Berg").unwrap();
    assert_eq!(kims.len(), 1);
    assert!(view.has_acted(&kims[0].record.id).unwrap());
    for name in ["Ana Ruiz", "Desk"] {
        let recorded = view.people_by("name", name).unwrap();
        assert_eq!(recorded.len(), 1, "{name}");
        assert!(view.has_acted(&recorded[0].record.id).unwrap());
    }
    drop(ledger);
    let now = number(&path, "SELECT count(DISTINCT person) FROM personal");
    assert_eq!(now, people + 2);
}

#[test]
fn where_two_people_have_the_name_it_is_neither_of_them() {
    let folder = Folder::new();
    let path = older(
        folder.path(),
        "UPDATE personal SET name = 'Desk' WHERE name <> 'Kim Berg'",
    );
    let namesakes = number(&path, "SELECT count(*) FROM personal WHERE name = 'Desk'");
    assert!(namesakes > 1);
    let ledger = Ledger::open(&path).unwrap();
    let view = ledger.view();
    let desks = view.people_by("name", "Desk").unwrap();
    assert_eq!(i64::try_from(desks.len()).unwrap(), namesakes + 1);
    let acted = desks
        .iter()
        .filter(|one| view.has_acted(&one.record.id).unwrap());
    assert_eq!(acted.count(), 1);
}

#[test]
fn names_that_stood_in_a_table_of_their_own_are_in_no_byte_once_erased() {
    let folder = Folder::new();
    let path = older(
        folder.path(),
        "UPDATE actor SET name = 'Zebediah Uniquename' WHERE id = (SELECT actor FROM journal ORDER BY seq LIMIT 1)",
    );
    let mut ledger = Ledger::open(&path).unwrap();
    let found = ledger.view().people("Zebediah", 0, 10).unwrap().0;
    assert_eq!(found.len(), 1);
    let stamp = ledger::Stamp {
        at: 1_900_000_000_000,
        actor: ActorId::TAGDESK,
        station: inventory::StationId(Uuid::from_u128(1)),
        reason: String::new(),
        ticket: String::new(),
    };
    let erased: Result<_, LedgerError> = ledger.act(ActionKind::ErasePerson, stamp, |book| {
        book.erase_person(&found[0].record)
    });
    erased.unwrap();
    assert!(ledger.fold(std::time::Duration::ZERO).unwrap());
    let actions = ledger.view().actions(50).unwrap();
    assert!(actions.iter().any(|action| action.actor == "Erased person"));
    drop(ledger);
    let bytes = fs::read(&path).unwrap();
    let name = b"Zebediah Uniquename";
    assert!(!bytes.windows(name.len()).any(|window| window == name));
}

#[test]
fn details_that_were_changed_past_the_journal_are_named_before_and_after() {
    let folder = Folder::new();
    let path = older(folder.path(), "UPDATE personal SET department = 'Board'");
    let before = checked(&path).unwrap().problems;
    assert!(!before.is_empty());
    drop(Ledger::open(&path).unwrap());
    let after = checked(&path).unwrap().problems;
    assert_eq!(after, before);
}

#[test]
fn an_older_copy_is_put_back_in_the_present_shape() {
    for fixture in fixtures() {
        let mut register = Register::new();
        register.register("T1");
        let copy = register.folder.path().join("older.db");
        fs::copy(&fixture, &copy).unwrap();
        let before = names_before(&copy);
        let put = register.restore(&copy, "x").unwrap();
        for (actor, name) in before.values() {
            let now = register.ledger.view().actor_name(&ActorId(*actor)).unwrap();
            assert_eq!(&now, name, "{}", fixture.display());
        }
        assert!(register.problems().is_empty(), "{}", fixture.display());
        let last = register.ledger.view().journal_size().unwrap();
        assert_eq!(u64::from(last.0), put.entries);
        // The copy is as it was.
        assert_eq!(names_before(&copy), before);
    }
}

#[test]
fn a_revision_that_was_taken_back_still_has_its_details() {
    let mut register = Register::new();
    let inventory::Holder::Person(id) = register.person("Ana") else {
        panic!("a person")
    };
    let name = |register: &Register| {
        let person = register.ledger.view().person(&id).unwrap().unwrap();
        person.details.name
    };
    let rename = |register: &mut Register, to: &str| {
        let to = to.to_owned();
        let acted = register.act(ActionKind::RecordPerson, |book| {
            let old = book.view().person(&id)?.unwrap();
            let new = PersonDetails {
                name: to,
                ..old.details.clone()
            };
            book.revise_person(&old.record, &old.details, new)
        });
        acted.unwrap().action.unwrap()
    };
    let first = rename(&mut register, "Ana Ruiz");
    register.undo(first).unwrap();
    assert_eq!(name(&register), "Ana");
    let second = rename(&mut register, "Ana Lopez");
    assert_eq!(name(&register), "Ana Lopez");
    register.undo(second).unwrap();
    assert_eq!(name(&register), "Ana");
    register.redo(second).unwrap();
    assert_eq!(name(&register), "Ana Lopez");
    // Three rows, of which two have the same number.
    assert_eq!(number(&register.path(), "SELECT count(*) FROM personal"), 3);
    assert!(register.problems().is_empty());
    assert_eq!(
        refused(register.redo(first).map(|_| ())),
        "action.built_upon"
    );
}

/// Set for a process that is to open a register.
const OPENER: &str = "TAGDESK_TEST_OPENER";

/// Not a test of its own: what the processes below run.
#[test]
fn opener() {
    if let Ok(path) = std::env::var(OPENER) {
        drop(Ledger::open(Path::new(&path)).unwrap());
    }
}

fn start(path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "upgrading::opener", "--test-threads=1"])
        .env(OPENER, path)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// So many people and so many at the desks, that the upgrade takes a while.
const CROWD: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) \
    INSERT INTO personal SELECT randomblob(16), 1, 'Nr ' || i, '', '', '', '', '', randomblob(16) FROM n";

#[test]
fn killed_at_any_moment_it_is_done_or_not_begun() {
    /// The moment comes when this is so.
    type Moment = fn(&Path, u64) -> bool;
    let moments: [(&str, Moment); 4] = [
        ("at once", |_, _| true),
        ("the copy is being made", |folder, _| {
            !beside(folder).is_empty()
        }),
        ("the copy is there", |folder, _| !copies(folder).is_empty()),
        ("it writes", |folder, _| {
            fs::metadata(folder.join("register.db-wal")).is_ok_and(|log| log.len() > 0)
        }),
    ];
    for (moment, reached) in moments {
        let folder = Folder::new();
        let path = older(folder.path(), CROWD);
        let before = names_before(&path);
        let mut child = start(&path);
        let mut looks = 0;
        while !reached(folder.path(), looks) && child.try_wait().unwrap().is_none() {
            looks += 1;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // One shape or the other, never between.
        let tables = "SELECT count(*) FROM sqlite_schema WHERE name = 'actor'";
        let revisions =
            "SELECT count(*) FROM pragma_table_info('personal') WHERE name = 'revision'";
        assert_eq!(number(&path, tables), number(&path, revisions), "{moment}");
        let ledger = Ledger::open(&path).unwrap();
        for (actor, name) in before.values() {
            let now = ledger.view().actor_name(&ActorId(*actor)).unwrap();
            assert_eq!(&now, name, "{moment}");
        }
        drop(ledger);
        let said = number(
            &path,
            "SELECT count(*) FROM journal WHERE kind = 'worker.1'",
        );
        let workers: std::collections::BTreeSet<_> = before.values().map(|it| it.0).collect();
        assert_eq!(said, i64::try_from(workers.len()).unwrap(), "{moment}");
        assert!(!copies(folder.path()).is_empty(), "{moment}");
        let mut names = beside(folder.path()).into_iter();
        assert!(
            names.all(|name| !name.to_string_lossy().contains(".unfinished")),
            "{moment}"
        );
    }
}

#[test]
fn programs_that_start_together_upgrade_once() {
    let folder = Folder::new();
    let path = older(folder.path(), CROWD);
    let children: Vec<Child> = (0..4).map(|_| start(&path)).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let upgrades = "SELECT count(*) FROM journal WHERE body LIKE '%\"upgrade\"%'";
    assert_eq!(number(&path, upgrades), 1);
    assert_eq!(copies(folder.path()).len(), 1);
}

#[test]
fn what_the_upgrade_appends_is_by_tagdesk_and_is_not_taken_back() {
    let folder = Folder::new();
    let path = older(folder.path(), "");
    let mut ledger = Ledger::open(&path).unwrap();
    let upgrade = ledger.view().actions(1).unwrap().remove(0);
    assert_eq!(
        (upgrade.kind.as_str(), upgrade.actor.as_str()),
        ("upgrade", "Tagdesk")
    );
    let entries = ledger.view().history(&upgrade.batch.0).unwrap();
    assert!(matches!(entries[0].entry.event, Event::Action(_)));
    let stamp = ledger::Stamp {
        at: upgrade.at,
        actor: ActorId::TAGDESK,
        station: inventory::StationId(Uuid::from_u128(1)),
        reason: String::new(),
        ticket: String::new(),
    };
    let undone: Result<_, LedgerError> =
        ledger.act(ActionKind::Undo, stamp, |book| book.undo(upgrade.batch));
    assert_eq!(refused(undone.map(|acted| acted.value)), "action.set_up");
}
