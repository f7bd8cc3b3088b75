//! What is short is written while it is worked out, as long as nobody else wants to write: all of it or nothing, in one go.

use crate::facts_alone::{list, register, written};
use crate::portions::write;
use crate::{Register, asset};
use inventory::{ActionKind, PersonDetails, PersonId};
use ledger::view::lines::Filter;
use ledger::{Asks, Book, Ledger, LedgerError, Worked, prepare};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// More than lie between who works it out and who writes it.
const MANY: u32 = 3000;

fn ahead<T>(
    register: &Register,
    work: impl FnOnce(&mut Book<'_>) -> Result<T, LedgerError>,
) -> Result<(T, Worked), LedgerError> {
    prepare(
        &register.path(),
        Asks::Facts,
        Some(None),
        ActionKind::Import,
        register.stamp(),
        &mut |_, _| Ok(()),
        work,
    )
}

fn things(book: &mut Book<'_>, prefix: &str) -> Result<(), LedgerError> {
    book.set_subject("list.csv");
    for number in 0..MANY {
        book.register_asset(asset(&format!("{prefix}{number:04}")))?;
    }
    Ok(())
}

fn count(register: &Register) -> u32 {
    register.ledger.view().count(&Filter::default()).unwrap()
}

/// Nothing lies beside the register, and it is what its journal says.
fn assert_whole(register: &mut Register) {
    assert!(!register.folder.path().join("scratch").exists());
    assert_eq!(register.ledger.view().unfinished().unwrap(), None);
    assert_eq!(register.problems(), Vec::<String>::new());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn it_is_there_when_it_is_worked_out_and_is_taken_back_like_any() {
    let mut register = Register::new();
    let ((), worked) = ahead(&register, |book| things(book, "A")).unwrap();
    let Worked::Written(batch, written) = worked else {
        panic!("nobody else wanted to write");
    };
    assert_eq!(written.left_out, 0);
    assert!(written.touched.contains(&ledger::Touched::Asset));
    assert_eq!(count(&register), MANY);
    let action = register.ledger.view().action(&batch).unwrap().unwrap();
    assert_eq!(
        (action.entries, action.assets, action.subject.as_str()),
        (MANY, MANY, "list.csv")
    );
    assert_whole(&mut register);
    register.undo(batch).unwrap();
    assert_eq!(count(&register), 0);
    assert_whole(&mut register);
}

#[test]
fn it_is_what_is_written_otherwise_without_what_was_taken_back_while_it_was_worked_out() {
    let kinds = |ahead_of: bool| {
        let mut register = register();
        let newcomer = ahead_of.then_some(None);
        let ((), worked) = prepare(
            &register.path(),
            Asks::Facts,
            newcomer,
            ActionKind::Import,
            register.stamp(),
            &mut |_, _| Ok(()),
            list,
        )
        .unwrap();
        match worked {
            Worked::Written(..) => assert!(ahead_of),
            Worked::Out(prepared) => {
                assert!(!ahead_of);
                write(*prepared);
            }
            Worked::Nothing => panic!("it changes something"),
        }
        assert_whole(&mut register);
        let person = register
            .ledger
            .view()
            .people_by("name", "Ana Ruiz")
            .unwrap();
        assert_eq!(person.len(), 1, "their details went with the entry");
        let mut kinds = written(&register);
        kinds.sort();
        kinds
    };
    assert_eq!(kinds(true), kinds(false));
}

#[test]
fn what_fails_at_its_end_leaves_nothing() {
    let mut register = Register::new();
    let failed = ahead(&register, |book| {
        things(book, "A")?;
        Err::<(), _>(LedgerError::Cancelled)
    });
    assert!(matches!(failed, Err(LedgerError::Cancelled)));
    assert_eq!(count(&register), 0);
    assert_whole(&mut register);
}

#[test]
fn whoever_wants_to_write_meanwhile_does_and_it_is_written_in_portions() {
    let mut register = Register::new();
    let path = register.path();
    let ((), worked) = ahead(&register, |book| {
        things(book, "A")?;
        let mut other = Ledger::open(&path)?;
        let stamp = other_stamp();
        other.act::<_, LedgerError>(ActionKind::Register, stamp, |book| {
            book.register_asset(asset("SCAN"))
        })?;
        things(book, "B")
    })
    .unwrap();
    let Worked::Out(prepared) = worked else {
        panic!("somebody else wrote");
    };
    assert_eq!(count(&register), 1, "only what they did is there");
    write(*prepared);
    assert_eq!(count(&register), 2 * MANY + 1);
    assert_whole(&mut register);
}

fn other_stamp() -> ledger::Stamp {
    Register::new().stamp()
}

#[test]
fn nobody_is_waited_for_who_writes_as_it_begins() {
    let mut register = Register::new();
    let mut holding = Holding::of(&register.path());
    let ((), worked) = ahead(&register, |book| things(book, "A")).unwrap();
    let Worked::Out(prepared) = worked else {
        panic!("somebody else had the lock");
    };
    holding.let_go();
    write(*prepared);
    assert_eq!(count(&register), MANY);
    assert_whole(&mut register);
}

/// Another program that holds the write lock.
struct Holding(Child);

impl Holding {
    fn of(path: &Path) -> Holding {
        use std::io::{BufRead, BufReader, Write};
        let mut child = Command::new("sqlite3")
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.as_mut().unwrap();
        input.write_all(b"BEGIN IMMEDIATE;\n.print held\n").unwrap();
        input.flush().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        assert_eq!(line.trim(), "held");
        Holding(child)
    }

    fn let_go(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[test]
fn whoever_acts_for_the_first_time_is_recorded_with_it_or_not_at_all() {
    let id = PersonId(ledger::new_id());
    let details = PersonDetails {
        name: "Ana Ruiz".into(),
        ..PersonDetails::default()
    };
    for fails in [true, false] {
        let register = Register::new();
        let mut stamp = register.stamp();
        stamp.actor = id.into();
        let worked = prepare(
            &register.path(),
            Asks::Facts,
            Some(Some((id, details.clone()))),
            ActionKind::Import,
            stamp,
            &mut |_, _| Ok(()),
            |book| {
                things(book, "A")?;
                match fails {
                    true => Err(LedgerError::Cancelled),
                    false => Ok(()),
                }
            },
        );
        let person = register.ledger.view().person(&id).unwrap();
        assert_eq!((worked.is_err(), person.is_none()), (fails, fails));
    }
}
