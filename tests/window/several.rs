//! Several things at once where some cannot be, and the ticket that the next act is done for: by real keys, wherever they
//! are chosen.

use std::path::Path;

use operations::wire::{
    AssetHistory, AssetRow, AssetSelection, ChangeState, ListAssets, RecentActions,
};
use operations::{Office, actions, assets};

use crate::commands::scan;
use crate::harness::{DataFolder, Setup, Window};
use crate::out::{out, person, place, register};
use crate::program;

fn state(office: &Office, tag: &str, state: &str) {
    let request = ChangeState {
        assets: AssetSelection {
            tags: vec![tag.into()],
            ..AssetSelection::default()
        },
        state: serde_json::from_value(state.into()).unwrap(),
        note: None,
    };
    assets::change_state(office, request).unwrap();
}

/// Six things: three in stock, one with Ana, one retired, one disposed of.
fn furnish(folder: &Path) {
    let office = Office::open(folder).unwrap();
    place(&office, "Store", "STORE");
    person(&office, "Ana Ruiz", "BADGE-7001");
    person(
        &office,
        "Bartholomew Featherstonehaugh-Cholmondeley of the Regional Office for Very Long Names",
        "BADGE-7002",
    );
    for number in 1..=6 {
        register(&office, &format!("SIX-{number}"), "Laptop", "STORE");
    }
    out(&office, "SIX-4", "BADGE-7001", |it| it);
    state(&office, "SIX-5", "retired");
    state(&office, "SIX-6", "retired");
    state(&office, "SIX-6", "disposed");
}

async fn open(folder: &Path, size: (u32, u32), dark: bool) -> Window {
    let window = Window::open(Setup {
        program: program(),
        data: Some(folder.to_owned()),
        size,
        dark,
        cups: None,
    })
    .await;
    window.see("Ready to scan").await;
    window.listen_for_problems().await;
    window
}

fn rows(window: &Window) -> Vec<AssetRow> {
    let office = Office::open(window.data()).unwrap();
    assets::list_assets(&office, ListAssets::default())
        .unwrap()
        .rows
}

fn held_by(window: &Window, name: &str) -> Vec<String> {
    let mut tags: Vec<String> = rows(window)
        .into_iter()
        .filter(|row| {
            row.holder
                .as_ref()
                .is_some_and(|holder| holder.name == name)
        })
        .map(|row| row.tag)
        .collect();
    tags.sort();
    tags
}

/// All six chosen in the list, and this dialog of theirs opened.
async fn choose_all(window: &Window, key: &str) {
    window.go("#/assets").await;
    window.see("6 assets").await;
    window
        .run(
            "document.querySelector('[role=grid], table[aria-label=Assets]')?.focus(); return true",
            vec![],
        )
        .await;
    window.press("Ctrl+A");
    window.find("[role=toolbar]").await;
    window.press(key);
    window.find("[role=dialog]").await;
}

#[tokio::test]
async fn what_cannot_go_out_is_cured_or_left_out_and_the_rest_goes_on() {
    for (size, dark) in [((1024, 700), false), ((1600, 1000), true)] {
        let folder = DataFolder::new();
        furnish(folder.path());
        let window = open(folder.path(), size, dark).await;
        choose_all(&window, "O").await;
        window.take_field("To").await;
        window.type_keys("BADGE-7002");
        window.press("Enter");
        window.see("3 of 6 assets cannot be checked out").await;
        for why in [
            "is already out to Ana Ruiz",
            "it is retired",
            "it is disposed",
        ] {
            window.see(why).await;
        }
        window.settle().await;
        window
            .screenshot(&format!("several-refused-{}", size.0))
            .await;
        assert_eq!(held_by(&window, "Ana Ruiz"), ["SIX-4"], "none means none");
        // One key each: in first what helps, and what is left over is left out.
        window.press("B");
        window.gone("is already out to Ana Ruiz").await;
        window.see("1 of 6 assets cannot be checked out").await;
        window.press("X");
        window.closed("[role=dialog]").await;
        window.see("Checked out 5 assets").await;
        let long = rows(&window)
            .into_iter()
            .filter(|row| row.holder.is_some())
            .count();
        assert_eq!(long, 5);
        assert_eq!(held_by(&window, "Ana Ruiz"), Vec::<String>::new());
        assert_eq!(window.problems().await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn every_act_on_a_selection_goes_on_without_what_it_cannot_be_done_to() {
    let folder = DataFolder::new();
    furnish(folder.path());
    let window = open(folder.path(), (1280, 800), false).await;
    // Taken back is only what is out: five are left out by one key.
    choose_all(&window, "I").await;
    window.press("Ctrl+Enter");
    window.see("cannot be checked in").await;
    window.press("X");
    window.closed("[role=dialog]").await;
    window.see("Checked in SIX-4").await;
    // Moved is what is not gone, and a press of the button is as good as its key.
    choose_all(&window, "M").await;
    window.take_field("To").await;
    window.type_keys("STORE");
    window.press("Enter");
    window.see("1 of 6 assets cannot be moved").await;
    window.click_on("Leave out: 1 disposed of").await;
    window.closed("[role=dialog]").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_ticket_said_ahead_goes_with_one_act_or_one_customer() {
    let folder = DataFolder::new();
    furnish(folder.path());
    let window = open(folder.path(), (1024, 700), false).await;
    let of = |ticket: &str| {
        let request = RecentActions {
            ticket: Some(ticket.into()),
            ..RecentActions::default()
        };
        let office = Office::open(window.data()).unwrap();
        let done = actions::recent_actions(&office, request).unwrap();
        done.into_iter().map(|it| it.sentence).collect::<Vec<_>>()
    };
    // At the Desk: a scan, the ticket, the badge, one key that asks nothing.
    scan(&window, "SIX-1").await;
    window.see("In stock").await;
    window.press("Alt+T");
    window.focus_on("Ticket").await;
    window.type_keys("INC-4711");
    window.press("Enter");
    window.see("INC-4711").await;
    scan(&window, "BADGE-7001").await;
    window.see("gets 1 asset").await;
    window.settle().await;
    window.screenshot("ticket-desk").await;
    window.press("O");
    window.see("Checked out SIX-1 to Ana Ruiz").await;
    assert_eq!(of("INC-4711"), ["Checked out SIX-1 to Ana Ruiz"]);
    // The next customer has none.
    scan(&window, "SIX-2").await;
    window.see("In stock").await;
    scan(&window, "BADGE-7001").await;
    window.see("gets 1 asset").await;
    window.press("O");
    window.see("Checked out SIX-2 to Ana Ruiz").await;
    assert_eq!(of("INC-4711").len(), 1, "it was the other's");
    // In the list: one key, the ticket; a move, which has no field for it, is done for it, and what comes after is not.
    window.go("#/assets").await;
    window.see("6 assets").await;
    window.press("Alt+T");
    window.focus_on("Ticket").await;
    window.type_keys("CHG-8");
    window.press("Enter");
    window.see("CHG-8").await;
    let office = Office::open(window.data()).unwrap();
    let request = AssetHistory {
        tag: Some("SIX-1".into()),
        ..AssetHistory::default()
    };
    let history = assets::asset_history(&office, request).unwrap();
    assert_eq!(history.entries[0].ticket, "INC-4711");
    window
        .go(&format!(
            "#/assets/{}",
            rows(&window)
                .iter()
                .find(|row| row.tag == "SIX-1")
                .unwrap()
                .id
        ))
        .await;
    window.see("Ticket INC-4711").await;
    window.settle().await;
    window.screenshot("ticket-history").await;
    window.press("M");
    window.find("[role=dialog]").await;
    window.take_field("To").await;
    window.type_keys("STORE");
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.see("Moved SIX-1").await;
    assert_eq!(of("CHG-8").len(), 1);
    window.gone("What is done next is for ticket").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
