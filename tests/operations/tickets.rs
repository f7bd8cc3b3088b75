//! The ticket of another system: said with any act, kept, shown and found.

use crate::fixture::{Fixture, tags};
use operations::ticket::done_for;
use operations::wire::*;
use operations::{actions, assets, batches};

#[test]
fn what_is_done_for_a_ticket_is_kept_shown_and_found() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    fixture.person("Ana Ruiz", "B-1");
    let laptop = fixture.register("Laptop").row.tag;
    let other = fixture.register("Dock").row.tag;
    let out = |tag: &str| CheckOut {
        assets: tags(&[tag]),
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    done_for(Some(" INC-4711 "), || {
        assets::check_out(office, out(&laptop))
    })
    .unwrap();
    assets::check_out(office, out(&other)).unwrap();
    let of = |ticket: &str| {
        let request = RecentActions {
            ticket: Some(ticket.into()),
            ..RecentActions::default()
        };
        actions::recent_actions(office, request).unwrap()
    };
    let done = of("inc-4711");
    assert_eq!((done.len(), done[0].ticket.as_str()), (1, "INC-4711"));
    assert!(of("INC-47").is_empty(), "a ticket is found by all of it");
    let history = assets::asset_history(
        office,
        AssetHistory {
            tag: Some(laptop.clone()),
            ..AssetHistory::default()
        },
    );
    assert_eq!(history.unwrap().entries[0].ticket, "INC-4711");
    let found = assets::find(
        office,
        Find {
            text: "inc-4711".into(),
            limit: None,
        },
    )
    .unwrap();
    let found_tags: Vec<_> = found.assets.iter().map(|row| row.tag.as_str()).collect();
    assert_eq!(
        (found_tags, found.actions.len()),
        (vec![laptop.as_str()], 1)
    );

    // A batch is done for the ticket it was gathered for.
    let set = |ticket: &str| {
        let request = SetBatch {
            ticket: Some(ticket.into()),
            ..SetBatch::default()
        };
        batches::set_batch(office, request)
    };
    let add = AddToBatch {
        candidates: vec![laptop.clone()],
        ..AddToBatch::default()
    };
    batches::add_to_batch(office, add).unwrap();
    assert_eq!(set("INC-4712").unwrap().ticket, "INC-4712");
    batches::confirm_batch(office, ConfirmBatch::default()).unwrap();
    assert_eq!(of("INC-4712").len(), 1);

    for bad in ["x".repeat(61), "one\ntwo".into()] {
        assert_eq!(set(&bad).unwrap_err().code, "ticket.unusable");
        let refused = done_for(Some(&bad), || assets::check_out(office, out(&laptop)));
        assert_eq!(refused.unwrap_err().code, "ticket.unusable");
    }
    assert_eq!(
        fixture.show(&laptop).row.holder,
        None,
        "refused before anything was done"
    );
}
