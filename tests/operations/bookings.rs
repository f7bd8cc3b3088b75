//! Bookings: kept for one person, in everybody else's way, fulfilled by handing out, taken back whole.

use crate::fixture::Fixture;
use chrono::NaiveDate;
use operations::wire::*;
use operations::{actions, assets, batches, bookings, desk, register, unwatched};
use proptest::prelude::*;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn wanted(tag: &str, person: &str, from: u32, until: u32) -> RecordBooking {
    RecordBooking {
        tag: Some(tag.into()),
        person: person.into(),
        from: Some(day(from)),
        until: Some(day(until)),
        ..RecordBooking::default()
    }
}

fn out(fixture: &Fixture, tag: &str, to: &str, due: Option<u32>) -> Result<(), Failure> {
    let request = CheckOut {
        assets: AssetSelection {
            tags: vec![tag.into()],
            ..AssetSelection::default()
        },
        to: to.into(),
        due: due.map(day),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).map(|_| ())
}

fn all(fixture: &Fixture) -> Vec<(u32, BookingState)> {
    use chrono::Datelike;
    let request = ListBookings {
        all: Some(true),
        ..ListBookings::default()
    };
    let page = bookings::list_bookings(&fixture.office, request).unwrap();
    let rows = page.rows.iter();
    rows.map(|row| (row.from.day(), row.state)).collect()
}

/// Today is 14 March; K-1 is booked for Ana from the 20th to the 24th.
fn fixture() -> (Fixture, BookingView) {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    fixture.person("Bo Lind", "B-2");
    fixture.register_as(RegisterAsset {
        tag: Some("K-1".into()),
        name: Some("Projector".into()),
        ..RegisterAsset::default()
    });
    let done =
        bookings::record_booking(&fixture.office, wanted("K-1", "Ana Ruiz", 20, 24)).unwrap();
    assert_eq!(
        done.result.sentence,
        "Booked K-1 from 2026-03-20 to 2026-03-24"
    );
    assert!(done.changed.contains(&Noun::Booking));
    (fixture, done.result.record)
}

#[test]
fn nobody_else_can_book_the_same_days() {
    let (fixture, _) = fixture();
    let refused = |request| bookings::record_booking(&fixture.office, request).unwrap_err();
    let failure = refused(wanted("K-1", "Bo Lind", 24, 26));
    assert_eq!(failure.code, "booking.overlaps");
    assert!(
        failure
            .message
            .contains("Ana Ruiz from 2026-03-20 to 2026-03-24"),
        "{failure}"
    );
    assert_eq!(
        refused(wanted("K-1", "Ana Ruiz", 18, 20)).code,
        "booking.overlaps"
    );
    assert_eq!(
        refused(wanted("K-1", "Bo Lind", 10, 12)).code,
        "booking.past"
    );
    assert_eq!(
        refused(wanted("K-1", "Bo Lind", 28, 27)).code,
        "booking.backwards"
    );
    assert_eq!(
        refused(wanted("K-9", "Bo Lind", 28, 29)).code,
        "asset.unknown"
    );
    bookings::record_booking(&fixture.office, wanted("K-1", "Bo Lind", 25, 26)).unwrap();
    assert_eq!(all(&fixture).len(), 2);
}

#[test]
fn a_loan_that_lasts_into_the_days_is_in_the_way_of_a_booking() {
    let (fixture, _) = fixture();
    out(&fixture, "K-1", "B-2", Some(19)).unwrap();
    let failure =
        bookings::record_booking(&fixture.office, wanted("K-1", "Ana Ruiz", 18, 19)).unwrap_err();
    assert_eq!(failure.code, "booking.overlaps_loan");
    assert!(
        failure.message.contains("Bo Lind until Mar 19, 2026"),
        "{failure}"
    );
}

#[test]
fn a_booking_is_in_the_way_of_others_and_fulfilled_by_its_person() {
    let (fixture, _) = fixture();
    let failure = out(&fixture, "K-1", "B-2", Some(20)).unwrap_err();
    assert_eq!(failure.code, "asset.booked");
    assert_eq!(
        failure.message,
        "K-1 is booked for Ana Ruiz from Mar 20, 2026 to Mar 24, 2026. Nothing was saved."
    );
    assert_eq!(
        out(&fixture, "K-1", "B-2", None).unwrap_err().code,
        "asset.booked"
    );

    fixture.days(6);
    out(&fixture, "K-1", "B-1", Some(24)).unwrap();
    assert_eq!(all(&fixture), [(20, BookingState::Fulfilled)]);
    unwatched(|work| {
        actions::undo(
            &fixture.office,
            Undo {
                confirmed: true,
                ..Undo::default()
            },
            work,
        )
    })
    .unwrap();
    assert_eq!(all(&fixture), [(20, BookingState::Open)]);
    unwatched(|work| {
        actions::undo(
            &fixture.office,
            Undo {
                confirmed: true,
                ..Undo::default()
            },
            work,
        )
    })
    .unwrap();
    assert!(all(&fixture).is_empty());
    let checked =
        unwatched(|work| register::check(&fixture.office, Check::default(), work)).unwrap();
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
}

#[test]
fn one_given_up_leaves_the_days_free() {
    let (fixture, booking) = fixture();
    let cancel = CancelBooking { id: booking.id };
    let done = bookings::cancel_booking(&fixture.office, cancel.clone()).unwrap();
    assert_eq!(
        done.result.sentence,
        "Cancelled the booking of K-1 from 2026-03-20 to 2026-03-24"
    );
    let again = bookings::cancel_booking(&fixture.office, cancel).unwrap_err();
    assert_eq!(again.code, "booking.closed");
    out(&fixture, "K-1", "B-2", None).unwrap();
    assert_eq!(all(&fixture), [(20, BookingState::Cancelled)]);
}

#[test]
fn a_batch_names_whom_it_is_booked_for() {
    let (fixture, _) = fixture();
    for code in ["K-1", "B-2"] {
        let request = AddToBatch {
            candidates: vec![code.into()],
            ..AddToBatch::default()
        };
        batches::add_to_batch(&fixture.office, request).unwrap();
    }
    let batch = batches::show_batch(&fixture.office, Nothing {}).unwrap();
    assert_eq!((batch.ready, batch.blocked.len()), (0, 1));
    let failure = batches::confirm_batch(&fixture.office, ConfirmBatch::default()).unwrap_err();
    assert!(
        failure.details[0].contains("booked for Ana Ruiz"),
        "{:?}",
        failure.details
    );
}

#[test]
fn the_desk_says_what_is_due_soon_and_booked() {
    let (fixture, _) = fixture();
    for (tag, due) in [("K-2", 14), ("K-3", 20), ("K-4", 21)] {
        fixture.register_as(RegisterAsset {
            tag: Some(tag.into()),
            name: Some("Thing".into()),
            ..RegisterAsset::default()
        });
        out(&fixture, tag, "B-2", Some(due)).unwrap();
    }
    let now = desk::desk_summary(&fixture.office, Nothing {}).unwrap();
    assert_eq!((now.overdue, now.due_soon), (0, 2));
    assert_eq!(now.coming_bookings[0].person.name, "Ana Ruiz");
    let request = ListAssets {
        filter: AssetFilter {
            due_by: Some(day(20)),
            ..AssetFilter::default()
        },
        ..ListAssets::default()
    };
    assert_eq!(
        assets::list_assets(&fixture.office, request).unwrap().total,
        2
    );
    fixture.days(1);
    let next = desk::desk_summary(&fixture.office, Nothing {}).unwrap();
    assert_eq!((next.overdue, next.due_soon), (1, 2));
}

fn revised(fixture: &Fixture, of: &BookingView, until: u32) -> Result<BookingView, Failure> {
    let request = ReviseBooking {
        id: of.id,
        person: None,
        from: None,
        until: Some(day(until)),
        note: Some("trade fair".into()),
    };
    bookings::revise_booking(&fixture.office, request).map(|done| done.result.record)
}

#[test]
fn a_booking_is_changed_but_not_into_anothers_days() {
    let (fixture, of_ana) = fixture();
    let longer = revised(&fixture, &of_ana, 26).unwrap();
    assert_eq!(
        (longer.until, longer.note.as_str()),
        (day(26), "trade fair")
    );
    assert_eq!(longer.id, of_ana.id);
    bookings::record_booking(&fixture.office, wanted("K-1", "Bo Lind", 28, 30)).unwrap();
    let refused = revised(&fixture, &of_ana, 28).unwrap_err();
    assert_eq!(refused.code, "booking.overlaps");
    assert!(refused.message.contains("Bo Lind"), "{}", refused.message);
    let backwards = revised(&fixture, &of_ana, 19).unwrap_err();
    assert_eq!(backwards.code, "booking.backwards");
    // Undo of the second booking, then of the change.
    for _ in 0..2 {
        unwatched(|work| {
            actions::undo(
                &fixture.office,
                Undo {
                    confirmed: true,
                    ..Undo::default()
                },
                work,
            )
        })
        .unwrap();
    }
    let open = bookings::list_bookings(&fixture.office, ListBookings::default()).unwrap();
    assert_eq!(open.rows[0].until, day(24));
    let cancel = CancelBooking { id: of_ana.id };
    bookings::cancel_booking(&fixture.office, cancel).unwrap();
    assert_eq!(
        revised(&fixture, &of_ana, 25).unwrap_err().code,
        "booking.closed"
    );
}

#[test]
fn what_is_kept_for_somebody_erased_is_free_again() {
    let (fixture, of_ana) = fixture();
    let erase = ErasePerson {
        id: of_ana.person.id,
        confirm_name: "Ana Ruiz".into(),
    };
    operations::people::erase_person(&fixture.office, erase).unwrap();
    assert_eq!(all(&fixture), [(20, BookingState::Cancelled)]);
    bookings::record_booking(&fixture.office, wanted("K-1", "Bo Lind", 20, 24)).unwrap();
}

/// Days of the fortnight from the 15th, which are one booking's.
fn days() -> impl Strategy<Value = (u32, u32)> {
    (15_u32..27, 0_u32..5).prop_map(|(from, more)| (from, from + more))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Whatever is asked for, booked or changed: no day is two people's, and what is refused was somebody's.
    #[test]
    fn no_day_is_two_peoples(asked in proptest::collection::vec((days(), any::<bool>()), 1..14)) {
        let fixture = Fixture::new();
        fixture.person("Ana Ruiz", "B-1");
        let tag = fixture.register("Projector").row.tag;
        let mut kept: Vec<(inventory::BookingId, u32, u32)> = Vec::new();
        for ((from, until), change) in asked {
            let own = if change { kept.last().map(|(id, ..)| *id) } else { None };
            let free = kept.iter().all(|(id, first, last)| own == Some(*id) || *last < from || until < *first);
            let done = match own {
                Some(id) => bookings::revise_booking(&fixture.office, ReviseBooking {
                    id, person: None, from: Some(day(from)), until: Some(day(until)), note: None,
                }),
                None => bookings::record_booking(&fixture.office, wanted(&tag, "Ana Ruiz", from, until)),
            };
            prop_assert_eq!(done.is_ok(), free, "{} to {} beside {:?}", from, until, &kept);
            if let Ok(done) = done {
                kept.retain(|(id, ..)| Some(*id) != own);
                kept.push((done.result.record.id, from, until));
            }
        }
    }
}

#[test]
fn a_booking_is_seen_when_its_thing_is_scanned_until_it_is_over() {
    let (fixture, _) = fixture();
    let look = || {
        let request = Scan {
            candidates: vec!["K-1".into()],
        };
        operations::scans::scan(&fixture.office, request).unwrap()
    };
    let verdict = look();
    let asset = verdict.asset.unwrap();
    assert_eq!(
        (asset.booked[0].name.as_str(), asset.booked[0].from),
        ("Ana Ruiz", day(20))
    );
    assert!(
        verdict.sentence.contains("booked for Ana Ruiz"),
        "{}",
        verdict.sentence
    );
    fixture.days(20);
    assert!(!look().sentence.contains("booked"));
}
