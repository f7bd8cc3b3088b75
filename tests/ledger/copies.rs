//! Copies: whole, proved, and put back.

use crate::{Register, asset, refused};
use ledger::{Ledger, LedgerError, Reader};
use rusqlite::Connection;

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
