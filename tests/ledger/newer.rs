//! What a newer program wrote is newer, never damage: it is said so, and nothing is touched.

use crate::{Register, asset, refused};
use inventory::{ActionKind, FORMAT};
use ledger::{Ledger, LedgerError, PastRegister, Reader};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// Appends an entry to a register past the program, as another program would: with its place in the chain.
fn append(path: &Path, kind: &str, body: &str) {
    append_by(path, None, kind, body);
}

/// The same in the name of somebody.
pub fn append_by(path: &Path, by: Option<Uuid>, kind: &str, body: &str) {
    let connection = Connection::open(path).unwrap();
    let (seq, hash): (i64, [u8; 32]) = connection
        .query_row("SELECT seq, hash FROM journal_head", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    let (actor, station): ([u8; 16], [u8; 16]) = connection
        .query_row("SELECT actor, station FROM journal LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    let actor = by.map_or(actor, |by| *by.as_bytes());
    let [entry, batch, stream] = [7, 8, 9].map(|id| *Uuid::from_u128(id).as_bytes());
    let mut sha = Sha256::new();
    sha.update(hash);
    for id in [entry, batch, actor, station, stream] {
        sha.update(id);
    }
    for number in [0_i64, 1] {
        sha.update(number.to_le_bytes());
    }
    for text in ["", kind, body] {
        sha.update((text.len() as u64).to_le_bytes());
        sha.update(text);
    }
    let own: [u8; 32] = sha.finalize().into();
    let sql = "INSERT INTO journal (seq, entry_id, batch_id, at, actor, station, reason, stream, version, kind, body, \
        previous_hash, hash) VALUES (?1, ?2, ?3, 0, ?4, ?5, '', ?6, 1, ?7, ?8, ?9, ?10)";
    let values = params![
        seq + 1,
        entry,
        batch,
        actor,
        station,
        stream,
        kind,
        body,
        hash,
        own
    ];
    connection.execute(sql, values).unwrap();
    let head = "UPDATE journal_head SET seq = ?1, hash = ?2";
    connection.execute(head, params![seq + 1, own]).unwrap();
}

/// What the read tables say, and which program made them.
fn tables(path: &Path) -> String {
    let sql = "SELECT (SELECT count(*) FROM asset) || ' ' || (SELECT value FROM about WHERE key = 'tables_version')";
    let connection = Connection::open(path).unwrap();
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn too_new<T>(answer: Result<T, LedgerError>) {
    match answer {
        Err(LedgerError::TooNew { found, known, .. }) => {
            assert_eq!((found, known), (FORMAT + 1, FORMAT));
        }
        Err(other) => panic!("refused as something else: {other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

fn newer_entry<T>(answer: Result<T, LedgerError>) {
    match answer {
        Err(LedgerError::NewerEntry { seq: 3, .. }) => {}
        Err(other) => panic!("refused as something else: {other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

/// Bodies of programs to come: another kind, another version, another field, another word, at any depth.
const NEWER: [(&str, &str); 6] = [
    ("teleport.1", "{}"),
    ("model.9", r#"{"new":{"name":"Dock"}}"#),
    ("model.1", r#"{"new":{"name":"Dock","weight":7}}"#),
    (
        "asset_registered.1",
        r#"{"tag":"T9","holder":{"crew":"00000000-0000-0000-0000-000000000007"}}"#,
    ),
    (
        "asset_registered.1",
        r#"{"tag":"T9","state":"on_the_moon"}"#,
    ),
    ("action.1", r#"{"kind":"teleport","entries":1,"assets":0}"#),
];

#[test]
fn an_entry_of_a_newer_program_is_newer_wherever_it_is_met() {
    for (kind, body) in NEWER {
        let mut register = Register::new();
        register.register("T1");
        let path = register.path();
        append(&path, kind, body);
        let before = tables(&path);
        newer_entry(register.ledger.check(&mut |_| Ok(())));
        newer_entry(register.ledger.rebuild(&mut |_| Ok(())));
        newer_entry(register.ledger.view().history(&Uuid::from_u128(9)));
        newer_entry(
            register
                .ledger
                .backup(&register.folder.path().join("copy.db"), &mut |_| Ok(())),
        );
        assert!(!register.folder.path().join("copy.db").exists());
        assert_eq!(tables(&path), before, "{kind} {body}");
        let Register { ledger, folder, .. } = register;
        drop(ledger);
        // Met while the read tables are made anew.
        let older = "UPDATE about SET value = '1' WHERE key = 'tables_version'";
        Connection::open(&path).unwrap().execute(older, []).unwrap();
        newer_entry(Ledger::open(&path));
        assert_eq!(tables(&path), "1 1", "{kind} {body}");
        drop(folder);
    }
}

#[test]
fn what_was_changed_past_the_journal_is_damage_though_it_looks_newer() {
    let mut register = Register::new();
    register.register("T1");
    let path = register.path();
    append(&path, "model.1", r#"{"new":{"name":"Dock"}}"#);
    let connection = Connection::open(&path).unwrap();
    let sql =
        "DROP TRIGGER journal_refuses_update; UPDATE journal SET kind = 'mddel.1' WHERE seq = 3";
    connection.execute_batch(sql).unwrap();
    let rebuilt = register.ledger.rebuild(&mut |_| Ok(()));
    assert_eq!(refused(rebuilt), "rebuild.journal");
    // And one that is no body at all.
    let sql = "UPDATE journal SET kind = 'model.1', body = '{' WHERE seq = 3";
    connection.execute_batch(sql).unwrap();
    let rebuilt = register.ledger.rebuild(&mut |_| Ok(()));
    assert_eq!(refused(rebuilt), "rebuild.journal");
    assert!(!register.problems().is_empty());
}

#[test]
fn a_register_a_newer_program_wrote_to_meanwhile_is_not_touched() {
    let mut register = Register::new();
    register.register("T1");
    let path = register.path();
    let reader = Reader::open(&path).unwrap();
    reader.refuse_newer().unwrap();
    let newer = Connection::open(&path).unwrap();
    newer
        .pragma_update(None, "user_version", FORMAT + 1)
        .unwrap();
    let checkpoint = |connection: &Connection| {
        let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
        connection.query_row(sql, [], |_| Ok(())).unwrap();
    };
    checkpoint(&newer);
    let before = fs::read(&path).unwrap();

    too_new(reader.refuse_newer());
    too_new(register.act(ActionKind::Register, |book| {
        book.register_asset(asset("T2"))
    }));
    let stamp = register.stamp();
    too_new(ledger::rehearse(
        &path,
        ledger::Asks::Anything,
        stamp,
        &mut |_, _| Ok(()),
        |book| book.register_asset(asset("T2")),
    ));
    too_new(register.ledger.rebuild(&mut |_| Ok(())));
    too_new(register.ledger.set_about("last_backup", "now"));
    too_new(register.ledger.check(&mut |_| Ok(())));
    too_new(
        register
            .ledger
            .backup(&register.folder.path().join("copy.db"), &mut |_| Ok(())),
    );
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures/format-1.register"
    );
    too_new(register.restore(Path::new(fixture), "x"));
    too_new(PastRegister::open(&path, i64::MAX, &mut |_| Ok(())));
    too_new(Ledger::open(&path));
    let Register { ledger, folder, .. } = register;
    drop(ledger);
    drop(reader);
    checkpoint(&newer);
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(folder);
}

#[test]
fn read_tables_a_newer_program_made_meanwhile_are_not_touched_and_older_ones_are_made_anew() {
    let mut register = Register::new();
    register.register("T1");
    let path = register.path();
    let other = Connection::open(&path).unwrap();
    let made_by = |version: &str| {
        let sql = "UPDATE about SET value = ?1 WHERE key = 'tables_version'";
        other.execute(sql, [version]).unwrap();
    };
    let reader = Reader::open(&path).unwrap();
    made_by("1000000");
    for refused in [
        reader.refuse_newer(),
        register
            .act(ActionKind::Register, |book| {
                book.register_asset(asset("T2"))
            })
            .map(|_| ()),
    ] {
        assert!(
            matches!(refused, Err(LedgerError::NewerTables(_))),
            "{refused:?}"
        );
    }
    assert_eq!(tables(&path), "1 1000000");
    // An older program took the register over in between.
    other.execute_batch("DELETE FROM asset").unwrap();
    made_by("1");
    register.register("T2");
    assert!(register.problems().is_empty());
}
