//! Damage of pages, of the schema and of the log, from fixed seeds: each is named, or what the register holds is proved to
//! be the same; and a copy can always be put back.

use crate::Register;
use ledger::{Findings, Ledger, LedgerError, Put};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};

/// Random numbers that are the same every time (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}

/// A register of the newest format, whole, in one file.
pub fn whole(folder: &Path) -> PathBuf {
    let path = folder.join("whole.db");
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures/format-5.register"
    );
    let opened = folder.join("opened.db");
    fs::copy(fixture, &opened).unwrap();
    let ledger = Ledger::open(&opened).unwrap();
    ledger.backup(&path, &mut |_| Ok(())).unwrap();
    path
}

/// Everything a register says, of all that is not SQLite's own; none where it cannot be read to the end.
pub fn contents(path: &Path) -> Option<Vec<(String, Vec<Vec<Value>>)>> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    let mut names = connection
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' \
             AND name NOT LIKE 'asset_search%' ORDER BY name",
        )
        .ok()?;
    let names = names.query_map([], |row| row.get(0)).ok()?;
    let names: Vec<String> = names.collect::<Result<_, _>>().ok()?;
    let mut all = vec![("schema".to_owned(), rows(&connection, SCHEMA)?)];
    for name in names {
        // Every transaction leaves a stamp of its own, and every copy has one.
        let others = if name == "about" {
            "WHERE key <> 'stamp'"
        } else {
            ""
        };
        let sql = format!("SELECT * FROM {name} {others} ORDER BY 1, 2");
        all.push((name, rows(&connection, &sql)?));
    }
    let words = "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, asset_search, instance)";
    connection.execute_batch(words).ok()?;
    let words = rows(
        &connection,
        "SELECT term, doc FROM temp.words ORDER BY 1, 2",
    )?;
    all.push(("words".to_owned(), words));
    Some(all)
}

const SCHEMA: &str = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat_' \
    UNION ALL SELECT 'format', user_version, application_id, NULL FROM pragma_user_version, pragma_application_id \
    ORDER BY 1, 2";

fn rows(connection: &Connection, sql: &str) -> Option<Vec<Vec<Value>>> {
    let mut statement = connection.prepare(sql).ok()?;
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        (0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()
    });
    rows.ok()?.collect::<Result<_, _>>().ok()
}

/// Whether SQLite itself objects to a file.
fn sqlite_objects(path: &Path) -> bool {
    let found = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(
        |connection| {
            connection.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))
        },
    );
    found.is_err() || found.is_ok_and(|word| word != "ok")
}

pub fn checked(path: &Path) -> Result<Findings, LedgerError> {
    ledger::check(path, None, &mut |_| Ok(()))
}

/// A damaged register is named as damaged, or is the same to whoever reads it; and a copy takes its place.
fn named_and_replaced(register: &Path, copy: &Path, what: &str) -> bool {
    let objects = sqlite_objects(register);
    let findings = checked(register).unwrap_or_else(|error| panic!("{what}: {error}"));
    let clean = findings.problems.is_empty();
    if clean {
        assert!(!objects, "{what}: SQLite objects, and the check does not");
        assert_eq!(contents(register), contents(copy), "{what}: harmless");
    }
    let put = ledger::restore(register, copy, "x", &mut |_| Ok(()));
    let Put { kept, .. } = put.unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(kept.unwrap().is_file(), "{what}");
    let left = checked(register).unwrap().problems;
    assert!(left.is_empty(), "{what}: {left:#?}");
    assert_eq!(contents(register), contents(copy), "{what}");
    Ledger::open(register).unwrap();
    clean
}

/// What happens to pages.
fn damage_pages(bytes: &mut Vec<u8>, dice: &mut Dice) -> String {
    const PAGE: usize = 4096;
    let pages = bytes.len() / PAGE;
    let page = dice.below(pages);
    let at = page * PAGE;
    match dice.below(8) {
        0 | 1 => {
            let (byte, bit) = (at + dice.below(PAGE), dice.below(8));
            bytes[byte] ^= 1 << bit;
            format!("bit {bit} of byte {byte}")
        }
        2 => {
            bytes[at..at + PAGE].fill(0);
            format!("page {page} empty")
        }
        3 => {
            for byte in &mut bytes[at..at + PAGE] {
                *byte = dice.below(256) as u8;
            }
            format!("page {page} garbage")
        }
        4 => {
            let other = dice.below(pages) * PAGE;
            let there = bytes[other..other + PAGE].to_vec();
            bytes[at..at + PAGE].copy_from_slice(&there);
            format!("page {page} from {other}")
        }
        5 => {
            let length = dice.below(bytes.len());
            bytes.truncate(length);
            format!("cut to {length}")
        }
        6 => {
            let (from, many) = (at + dice.below(PAGE - 64), 1 + dice.below(64));
            bytes[from..from + many].fill(0xff);
            format!("{many} bytes from {from}")
        }
        _ => {
            // The header of the file.
            let (byte, bit) = (dice.below(60), dice.below(8));
            bytes[byte] ^= 1 << bit;
            format!("bit {bit} of byte {byte} of the header")
        }
    }
}

#[test]
fn damaged_pages_are_named_or_harmless_and_a_copy_takes_their_place() {
    let folder = crate::Folder::new();
    let copy = whole(folder.path());
    let sound = fs::read(&copy).unwrap();
    let mut dice = Dice(20_261_126);
    let mut harmless = 0;
    for number in 0..80 {
        let mut bytes = sound.clone();
        let what = format!("{number}: {}", damage_pages(&mut bytes, &mut dice));
        let own = crate::Folder::new();
        let register = own.path().join("register.db");
        fs::write(&register, bytes).unwrap();
        harmless += usize::from(named_and_replaced(&register, &copy, &what));
    }
    assert!(harmless < 40, "{harmless} of 80 did nothing");
}

/// What another program may do to the schema.
const SCHEMAS: [&str; 20] = [
    "DROP TRIGGER journal_refuses_update",
    "DROP TRIGGER photo_refuses_delete",
    "DROP INDEX asset_tag",
    "DROP INDEX personal_badge",
    "DROP INDEX journal_batch",
    "CREATE TRIGGER quiet BEFORE DELETE ON personal BEGIN SELECT RAISE(IGNORE); END",
    "CREATE VIEW shown AS SELECT 1; CREATE TRIGGER quiet INSTEAD OF DELETE ON shown BEGIN SELECT 1; END",
    "CREATE VIEW seen AS SELECT name FROM personal",
    "CREATE INDEX slow ON asset (notes)",
    "CREATE TABLE mine (name TEXT)",
    "ALTER TABLE asset ADD COLUMN owner TEXT",
    "ALTER TABLE journal ADD COLUMN owner TEXT",
    "ALTER TABLE asset DROP COLUMN notes",
    "ALTER TABLE model RENAME COLUMN notes TO remarks",
    "DROP TABLE booking",
    "DROP TABLE asset_search",
    "PRAGMA user_version = 2",
    "PRAGMA application_id = 0",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'UNIQUE', '') WHERE name = 'asset'",
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'journal_head'",
];

#[test]
fn another_schema_is_named_and_a_copy_takes_its_place() {
    let folder = crate::Folder::new();
    let copy = whole(folder.path());
    for sql in SCHEMAS {
        let own = crate::Folder::new();
        let register = own.path().join("register.db");
        fs::copy(&copy, &register).unwrap();
        let other = Connection::open(&register).unwrap();
        other.execute_batch(sql).unwrap();
        drop(other);
        assert!(!named_and_replaced(&register, &copy, sql), "{sql}");
    }
}

/// A register that a program was killed over: a file and the log beside it.
fn with_log(folder: &Path) -> PathBuf {
    let mut register = Register::new();
    for number in 0..12 {
        register.register(&format!("T{number}"));
    }
    let path = folder.join("register.db");
    for ending in ["", "-wal"] {
        let from = register.folder.path().join(format!("register.db{ending}"));
        fs::copy(from, folder.join(format!("register.db{ending}"))).unwrap();
    }
    path
}

#[test]
fn a_damaged_log_is_named_or_harmless() {
    let folder = crate::Folder::new();
    let register = with_log(folder.path());
    let sound = checked(&register).unwrap();
    assert!(sound.problems.is_empty(), "{:#?}", sound.problems);
    let before = contents(&register);
    let [file, log] = ["", "-wal"]
        .map(|ending| fs::read(folder.path().join(format!("register.db{ending}"))).unwrap());
    assert!(log.len() > 40_000, "the log is {} bytes", log.len());
    let copy = whole(folder.path());
    let mut dice = Dice(25_375);
    for number in 0..24 {
        let own = crate::Folder::new();
        let register = own.path().join("register.db");
        let mut log = log.clone();
        // Every third in a frame's own header, of which there are few bytes.
        let byte = match number % 3 {
            0 => 32 + dice.below((log.len() - 32) / 4120) * 4120 + dice.below(24),
            _ => dice.below(log.len()),
        };
        let bit = dice.below(8);
        log[byte] ^= 1 << bit;
        fs::write(&register, &file).unwrap();
        fs::write(own.path().join("register.db-wal"), &log).unwrap();
        let what = format!("{number}: bit {bit} of byte {byte}");
        let findings = checked(&register).unwrap_or_else(|error| panic!("{what}: {error}"));
        if findings.problems.is_empty() {
            assert_eq!(contents(&register), before, "{what}: harmless");
        }
        let put = ledger::restore(&register, &copy, "x", &mut |_| Ok(())).unwrap();
        assert!(put.kept.unwrap().is_file(), "{what}");
        assert_eq!(contents(&register), contents(&copy), "{what}");
    }
}

#[test]
fn an_index_that_does_not_find_what_is_there_is_named_and_made_anew() {
    let folder = crate::Folder::new();
    let copy = whole(folder.path());
    let register = folder.path().join("register.db");
    fs::copy(&copy, &register).unwrap();
    // Emptied while it said that it holds nothing, then told again what it should hold.
    for sql in [
        "UPDATE sqlite_schema SET sql = sql || ' WHERE 0' WHERE name = 'asset_tag'",
        "UPDATE sqlite_schema SET sql = replace(sql, ' WHERE 0', '') WHERE name = 'asset_tag'",
    ] {
        let other = Connection::open(&register).unwrap();
        other
            .execute_batch(&format!("PRAGMA writable_schema = ON; {sql}"))
            .unwrap();
        drop(other);
        if sql.contains("||") {
            let other = Connection::open(&register).unwrap();
            other.execute_batch("REINDEX asset_tag").unwrap();
        }
    }
    assert!(sqlite_objects(&register));
    let problems = checked(&register).unwrap().problems;
    assert!(
        problems
            .iter()
            .any(|problem| problem.sentence.contains("asset_tag")),
        "{problems:#?}"
    );
    ledger::rebuild(&register, "x", &mut |_| Ok(())).unwrap();
    assert_eq!(contents(&register), contents(&copy));
    assert!(checked(&register).unwrap().problems.is_empty());
}
