//! Read tables that are made anew in portions: nobody waits for it, nobody reads or writes by half of them, and whoever is
//! stopped leaves what the next goes on with.

use crate::portions::{MANY, import, write};
use crate::{Register, asset};
use inventory::ActionKind;
use ledger::{Ledger, LedgerError, Reader, Remaking, remaking};
use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

/// How many imports fill a register.
const PARTS: u32 = 3;

/// A register with more entries than are made ready on the way, whose read tables another version of the program made.
fn outdated() -> Register {
    let register = Register::new();
    fill(&register.path());
    let sql = "UPDATE about SET value = '1' WHERE key = 'tables_version'; DELETE FROM asset_search; DELETE FROM setting;";
    Connection::open(register.path())
        .unwrap()
        .execute_batch(sql)
        .unwrap();
    register
}

fn fill(path: &Path) {
    for part in 0..PARTS {
        write(import(path, &format!("L{part}")));
    }
}

/// Opens it and stops after the first portion.
fn stop(path: &Path) -> u64 {
    let mut reached = 0;
    let stopped = Ledger::open_watched(path, &mut |done| {
        reached = done;
        Err(LedgerError::Cancelled)
    });
    assert!(matches!(stopped, Err(LedgerError::Cancelled)));
    reached
}

fn seen(path: &Path) -> Result<u32, LedgerError> {
    Reader::open(path)
        .unwrap()
        .at_one_moment(|view| view.count(&Default::default()))
}

fn half_made<T: std::fmt::Debug>(answer: Result<T, LedgerError>) -> Remaking {
    match answer {
        Err(LedgerError::Remaking(remaking)) => remaking,
        other => panic!("{other:?}"),
    }
}

#[test]
fn half_of_the_tables_is_nobody_s_and_the_next_goes_on_where_it_was_stopped() {
    let mut register = outdated();
    let path = register.path();
    assert_eq!(half_made(seen(&path)).done, 0);
    let reached = stop(&path);
    let half = half_made(seen(&path));
    assert!(0 < half.done && half.done < half.total, "{half:?}");
    assert_eq!((half.done, remaking(&path)), (reached, Some(half)));
    // One that had it open before writes nothing, and neither does what was worked out.
    let acted = register.act(ActionKind::Register, |book| {
        book.register_asset(asset("LATE"))
    });
    assert_eq!(half_made(acted), half);
    // A check makes its own tables, and a copy is one of what is there.
    assert!(register.problems().is_empty());
    let mut first = None;
    let ledger = Ledger::open_watched(&path, &mut |done| {
        first.get_or_insert(done);
        Ok(())
    });
    drop(ledger.unwrap());
    assert!(first.is_none_or(|done| done > reached), "{first:?}");
    assert_eq!(
        (seen(&path).unwrap(), remaking(&path)),
        (PARTS * MANY, None)
    );
    assert!(register.problems().is_empty());
    let acted = register.act(ActionKind::Register, |book| {
        book.register_asset(asset("LATE"))
    });
    acted.unwrap();
}

#[test]
fn a_copy_of_half_of_the_tables_is_put_back_as_a_whole_register() {
    let register = outdated();
    let path = register.path();
    assert!(stop(&path) > 0);
    // As the next version makes one before it begins anew.
    let copy = ledger::copies::before_upgrade(&path, "tables-99").unwrap();
    let other = Register::new();
    other.restore(&copy, "x").unwrap();
    assert_eq!(
        (seen(&other.path()).unwrap(), remaking(&other.path())),
        (PARTS * MANY, None)
    );
    assert!(other.problems().is_empty());
}

#[test]
fn between_its_portions_the_lock_is_free_and_another_helps() {
    let register = outdated();
    let path = register.path();
    let mut told = 0;
    let ledger = Ledger::open_watched(&path, &mut |_| {
        told += 1;
        let other = Connection::open(&path)?;
        other.busy_timeout(Duration::ZERO)?;
        other.execute_batch("BEGIN IMMEDIATE; ROLLBACK")?;
        if told == 1 {
            // It finds nothing left to do when this one comes back to it.
            drop(Ledger::open(&path)?);
        }
        Ok(())
    });
    assert_eq!(
        ledger.unwrap().view().count(&Default::default()).unwrap(),
        PARTS * MANY
    );
    assert_eq!(told, 1);
    assert!(register.problems().is_empty());
}

#[test]
fn a_rebuild_that_was_stopped_is_gone_on_with() {
    let mut register = Register::new();
    let path = register.path();
    fill(&path);
    let entries = u64::from(register.ledger.view().journal_size().unwrap().0);
    let mut passed = false;
    // First it is proved that all can be made; only then the tables are touched.
    let stopped = register.ledger.rebuild(&mut |done| {
        let half = remaking(&path).is_some();
        passed |= !half && done > 0;
        match half {
            true => Err(LedgerError::Cancelled),
            false => Ok(()),
        }
    });
    assert!(matches!(stopped, Err(LedgerError::Cancelled)));
    assert!(passed && remaking(&path).is_some());
    assert_eq!(half_made(seen(&path)).total, entries);
    drop(Ledger::open(&path).unwrap());
    assert_eq!(seen(&path).unwrap(), PARTS * MANY);
    assert!(register.problems().is_empty());
}
