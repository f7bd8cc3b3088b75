//! The register as it stood.

use crate::Register;
use inventory::State;
use ledger::view::lines::{Filter, Line, Sort};
use ledger::{LedgerError, PastRegister};

fn lines_of(past: &PastRegister) -> Vec<Line> {
    past.read::<_, LedgerError>(|view| view.lines(&Filter::default(), Sort::Tag, false, 0, 10))
        .unwrap()
}

fn count(past: &PastRegister, filter: &Filter) -> u32 {
    past.read::<_, LedgerError>(|view| view.count(filter))
        .unwrap()
}

#[test]
fn the_register_as_of_a_past_moment_is_what_it_was() {
    let mut register = Register::new();
    let to = register.person("Ana");
    let first = register.register("T1");
    let before = register.at;
    register.at += 86_400_000;
    register.check_out(first, to).unwrap();
    register.register("T2");
    let then = register.at;
    register.at += 86_400_000;
    let registration = register.ledger.view().actions(1).unwrap()[0].batch;
    register.undo(registration).unwrap();

    let at = |moment: i64| PastRegister::open(&register.path(), moment, &mut |_| Ok(())).unwrap();
    let past = at(before);
    let lines = lines_of(&past);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].record.facts.state, State::InStock);

    let past = at(then);
    let lines = lines_of(&past);
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0].record.facts.state, State::CheckedOut);
    assert_eq!(lines[0].holder.as_deref(), Some("Ana"));
    // Search works there too.
    let search = Filter {
        search: "t2".into(),
        ..Filter::default()
    };
    assert_eq!(count(&past, &search), 1);

    assert_eq!(register.ledger.view().count(&Filter::default()).unwrap(), 1);
    assert_eq!(count(&at(0), &Filter::default()), 0);
}

#[test]
fn a_past_day_is_read_by_several_at_once_and_holds_until_its_past_is_another() {
    let mut register = Register::new();
    register.register("T1");
    let path = register.path();
    let past = PastRegister::open(&path, register.at, &mut |_| Ok(())).unwrap();
    register.at += 86_400_000;
    let within: u32 = past
        .read(|view| {
            // Others write, and others look at the same day, while it is read.
            register.register("T2");
            assert_eq!(count(&past, &Filter::default()), 1);
            view.count(&Filter::default())
        })
        .map_err(|error: LedgerError| error)
        .unwrap();
    assert_eq!(within, 1);
    assert!(past.still_holds(register.ledger.view()).unwrap());
    // A clock was set back.
    register.at -= 86_400_000;
    register.register("T3");
    assert!(!past.still_holds(register.ledger.view()).unwrap());
    let past = PastRegister::open(&path, register.at, &mut |_| Ok(())).unwrap();
    assert_eq!(count(&past, &Filter::default()), 3);
    // Another register lies there.
    let other = Register::new();
    assert!(!past.still_holds(other.ledger.view()).unwrap());
}
