//! How many were registered since a moment: sums of quarters of an hour, to the millisecond.

use crate::Register;

const MINUTE: i64 = 60_000;

#[test]
fn the_sums_say_what_counting_one_by_one_says_from_whatever_moment() {
    let mut register = Register::new();
    let began = register.at;
    let mut at = Vec::new();
    let mut actions = Vec::new();
    for (number, minutes) in [0, 1, 14, 15, 15, 29, 31, 60, 200, 1_440]
        .into_iter()
        .enumerate()
    {
        register.at = began + minutes * MINUTE + i64::from(number == 4);
        register.register(&format!("T{number}"));
        at.push(register.at);
        actions.push(register.ledger.view().actions(1).unwrap()[0].batch);
    }
    let hold = |register: &Register, at: &[i64]| {
        for since in at
            .iter()
            .flat_map(|at| [at - 1, *at, at + 1, at - 7 * MINUTE])
            .chain([0, i64::MAX])
        {
            let there = at.iter().filter(|at| **at >= since).count();
            assert_eq!(
                register.ledger.view().registered_since(since).unwrap() as usize,
                there,
                "since {since}"
            );
        }
    };
    hold(&register, &at);
    // What is taken back is not there, and comes again as of when it was.
    register.at += 1_000 * MINUTE;
    register.undo(actions[3]).unwrap();
    let moment = at.remove(3);
    hold(&register, &at);
    register.redo(actions[3]).unwrap();
    at.push(moment);
    hold(&register, &at);
    assert!(register.problems().is_empty(), "{:?}", register.problems());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    hold(&register, &at);
}
