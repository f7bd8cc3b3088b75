//! Copies: whole, proved, and put back.

use crate::{Register, asset, refused};
use ledger::{Ledger, LedgerError, Reader};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::path::Path;

#[test]
fn a_copy_holds_everything_and_takes_the_registers_place() {
    let mut register = Register::new();
    let first = register.register("T1");
    let copy = register.folder.path().join("copy.db");
    let made = register.ledger.backup(&copy, &mut |_| Ok(())).unwrap();
    assert_eq!(
        u64::from(register.ledger.view().journal_size().unwrap().0),
        made.entries
    );
    let second = register.register("T2");
    // Another program has the register open all the while.
    let other = Reader::open(&register.path()).unwrap();
    assert!(other.view().asset(&second).unwrap().is_some());
    let put = register.restore(&copy, "20260314").unwrap();
    assert_eq!((put.entries, put.head), (made.entries, made.head));
    assert_eq!(register.facts(first), Some(asset("T1")));
    assert_eq!(register.facts(second), None);
    assert!(other.view().asset(&first).unwrap().is_some());
    assert!(other.view().asset(&second).unwrap().is_none());
    assert!(register.problems().is_empty());
    register.register("T3");
    assert!(register.problems().is_empty());
    // What was there before is kept, whole.
    let before = Ledger::open(&put.kept.unwrap()).unwrap();
    assert!(before.view().asset(&second).unwrap().is_some());
    assert!(before.check(&mut |_| Ok(())).unwrap().problems.is_empty());
}

#[test]
fn a_copy_never_overwrites_and_leaves_nothing_half_made() {
    let mut register = Register::new();
    register.register("T1");
    let taken = register.folder.path().join("taken.db");
    std::fs::write(&taken, "precious").unwrap();
    assert_eq!(
        refused(register.ledger.backup(&taken, &mut |_| Ok(()))),
        "backup.exists"
    );
    assert_eq!(std::fs::read(&taken).unwrap(), b"precious");
    // An unsound register is not copied, and the unfinished file goes.
    let other = Connection::open(register.path()).unwrap();
    other
        .execute_batch("UPDATE asset SET name = 'Mine now'")
        .unwrap();
    let out = register.folder.path().join("out.db");
    assert_eq!(
        refused(register.ledger.backup(&out, &mut |_| Ok(()))),
        "backup.not_sound"
    );
    let left: Vec<_> = std::fs::read_dir(register.folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    assert!(
        left.iter()
            .all(|name| !name.to_string_lossy().contains("out")),
        "{left:?}"
    );
}

#[test]
fn what_is_no_sound_copy_is_refused_before_anything_is_touched() {
    let mut register = Register::new();
    let id = register.register("T1");
    let copy = register.folder.path().join("copy.db");
    register.ledger.backup(&copy, &mut |_| Ok(())).unwrap();
    let other = Connection::open(&copy).unwrap();
    other
        .execute_batch(
            "DROP TRIGGER journal_refuses_update; UPDATE journal SET at = at + 1 WHERE seq = 1",
        )
        .unwrap();
    drop(other);
    assert_eq!(refused(register.restore(&copy, "x")), "restore.not_sound");
    let text = register.folder.path().join("notes.txt");
    std::fs::write(&text, "no register ".repeat(50)).unwrap();
    assert!(matches!(
        register.restore(&text, "x"),
        Err(LedgerError::NotOurs(_))
    ));
    assert!(register.facts(id).is_some());
}

/// Writes the journal anew with a word changed in it, as a script would that knows how the chain is made: every hash is right.
fn rehash(path: &Path, from: &str, to: &str) {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("DROP TRIGGER journal_refuses_update")
        .unwrap();
    let sql = "UPDATE journal SET body = replace(body, ?1, ?2) WHERE instr(body, ?1)";
    assert!(connection.execute(sql, [from, to]).unwrap() > 0);
    let sql = "SELECT seq, entry_id, batch_id, at, actor, station, reason, stream, version, kind, body FROM journal ORDER BY seq";
    let mut statement = connection.prepare(sql).unwrap();
    let mut rows = statement.query([]).unwrap();
    let (mut before, mut last) = ([0_u8; 32], 0_i64);
    while let Some(row) = rows.next().unwrap() {
        let mut sha = Sha256::new();
        sha.update(before);
        for column in [1, 2, 4, 5, 7] {
            sha.update(row.get::<_, [u8; 16]>(column).unwrap());
        }
        for column in [3, 8] {
            sha.update(row.get::<_, i64>(column).unwrap().to_le_bytes());
        }
        for column in [6, 9, 10] {
            let text: String = row.get(column).unwrap();
            sha.update((text.len() as u64).to_le_bytes());
            sha.update(text);
        }
        last = row.get(0).unwrap();
        let own: [u8; 32] = sha.finalize().into();
        let sql = "UPDATE journal SET previous_hash = ?2, hash = ?3 WHERE seq = ?1";
        connection.execute(sql, (last, before, own)).unwrap();
        before = own;
    }
    let sql = "UPDATE journal_head SET seq = ?1, hash = ?2";
    connection.execute(sql, (last, before)).unwrap();
}

#[test]
fn a_journal_that_a_script_wrote_anew_is_found_by_the_hash_a_copy_answered_with() {
    let mut register = Register::new();
    register.register("T1");
    register.register("T2");
    let out = register.folder.path().join("copy.db");
    let copy = register.ledger.backup(&out, &mut |_| Ok(())).unwrap();
    let written = copy.head.unwrap().digits();
    register.register("T3");
    rehash(&register.path(), "Thing T2", "Thing X2");
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    // By itself it is as it should be: nothing in the file says otherwise.
    assert_eq!(register.problems(), Vec::<String>::new());
    let against = |path: &Path, hash: &str| {
        let findings = ledger::check(path, Some(hash), &mut |_| Ok(())).unwrap();
        findings.problems
    };
    for hash in [&*written, &written[..16]] {
        let found = against(&register.path(), hash);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].kind, ledger::ProblemKind::Journal);
        assert!(against(&out, hash).is_empty(), "the copy has it");
    }
}
