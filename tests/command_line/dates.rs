//! Dates on the command line are read as in the window: in the order of the system's language, `+14`, `fri`, `14.2.`.

use crate::desk::Desk;

/// One asset with this tag, and somebody to have it. Today is Thursday, 20 August 2026.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.run(&["register", "--name", "Balance", "--tag", "OLD-0001"])
        .done();
    desk.run(&["person", "record", "--name", "Ana Ruiz"]).done();
    desk
}

#[test]
fn a_due_date_is_read_as_people_write_it() {
    for (due, expected) in [
        ("2027-02-14", "2027-02-14"),
        ("14.2.", "2027-02-14"),
        ("14/02/2027", "2027-02-14"),
        ("fri", "2026-08-21"),
        ("+14", "2026-09-03"),
        ("tomorrow", "2026-08-21"),
        ("14 Mar 2028", "2028-03-14"),
    ] {
        let desk = desk();
        desk.run(&["check-out", "OLD-0001", "--to", "Ana Ruiz", "--due", due])
            .done();
        assert_eq!(desk.json(&["show", "OLD-0001"])["due"], expected, "{due}");
    }
}

#[test]
fn a_purchase_date_is_the_last_such_day() {
    let desk = desk();
    for (bought, expected) in [
        ("14.2.", "2026-02-14"),
        ("25.12.", "2025-12-25"),
        ("thu", "2026-08-13"),
    ] {
        desk.run(&["revise", "OLD-0001", "--purchase-date", bought])
            .done();
        assert_eq!(
            desk.json(&["show", "OLD-0001"])["purchase_date"],
            expected,
            "{bought}"
        );
    }
}

#[test]
fn what_is_no_day_or_could_be_two_is_asked_back_and_nothing_is_done() {
    let desk = desk();
    // This system has no language of people: 3/4 is left to nobody's guess.
    for due in [
        "30/02/2027",
        "3/4/2027",
        "soon",
        "14.13.2027",
        "Mon 14.3.2028",
    ] {
        desk.run(&["check-out", "OLD-0001", "--to", "Ana Ruiz", "--due", due])
            .refused(2);
    }
    assert!(desk.json(&["show", "OLD-0001"])["due"].is_null());
}
