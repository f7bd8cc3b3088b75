//! The register as it stood.

use crate::Register;
use inventory::State;
use ledger::PastRegister;
use ledger::view::lines::{Filter, Sort};

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
    let lines = past
        .view()
        .lines(&Filter::default(), Sort::Tag, false, 0, 10)
        .unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].record.facts.state, State::InStock);

    let past = at(then);
    let lines = past
        .view()
        .lines(&Filter::default(), Sort::Tag, false, 0, 10)
        .unwrap();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0].record.facts.state, State::CheckedOut);
    assert_eq!(lines[0].holder.as_deref(), Some("Ana"));
    // Search works there too.
    let found = past
        .view()
        .count(&Filter {
            search: "t2".into(),
            ..Filter::default()
        })
        .unwrap();
    assert_eq!(found, 1);

    assert_eq!(register.ledger.view().count(&Filter::default()).unwrap(), 1);
    assert_eq!(at(0).view().count(&Filter::default()).unwrap(), 0);
}
