//! A batch in the window is still there after kill -9, and is freed of what is in the way and confirmed by keys.

use operations::wire::{
    AssetSelection, ChangeState, CheckOut, Nothing, RecordPerson, RegisterAsset,
};
use operations::{Office, assets, batches, people};

use crate::commands::scan;
use crate::harness::{Setup, Window};
use crate::program;
use crate::road::assert_clean;

fn tag(number: u32) -> String {
    format!("K-{number:03}")
}

fn these(numbers: impl IntoIterator<Item = u32>) -> AssetSelection {
    AssetSelection {
        tags: numbers.into_iter().map(tag).collect(),
        ..AssetSelection::default()
    }
}

/// Sixty devices, two people, and six things in the way of handing all of them out.
fn fill(office: &Office) {
    for number in 0..60 {
        let asset = RegisterAsset {
            tag: Some(tag(number)),
            name: Some(format!("Device {number}")),
            ..RegisterAsset::default()
        };
        assets::register_asset(office, asset).unwrap();
    }
    for (name, badge) in [("Ana Ruiz", "BADGE-7001"), ("J. Okafor", "BADGE-7002")] {
        let person = RecordPerson {
            name: name.into(),
            badge: Some(badge.into()),
            ..RecordPerson::default()
        };
        people::record_person(office, person).unwrap();
    }
    let out = CheckOut {
        assets: these(52..55),
        to: "J. Okafor".into(),
        ..CheckOut::default()
    };
    assets::check_out(office, out).unwrap();
    for (numbers, state) in [(55..57, "in_repair"), (57..58, "retired")] {
        let change = ChangeState {
            assets: these(numbers),
            state: serde_json::from_value(state.into()).unwrap(),
            note: None,
        };
        assets::change_state(office, change).unwrap();
    }
}

async fn open(data: &std::path::Path) -> Window {
    let window = Window::open(Setup {
        program: program(),
        data: Some(data.to_owned()),
        size: (1280, 800),
        dark: false,
        cups: None,
    })
    .await;
    window.see("Ready to scan").await;
    window
}

#[tokio::test]
async fn a_batch_is_still_there_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    fill(&Office::open(folder.path()).unwrap());
    let window = open(folder.path()).await;
    window.focus_on("A tag, serial number").await;
    for number in 40..54 {
        window.scan(&tag(number));
    }
    scan(&window, "BADGE-7001").await;
    window.see("gets 14 assets").await;
    // Ended with its group, by a signal nothing can hold back.
    drop(window);

    let window = open(folder.path()).await;
    window.see("Still here").await;
    window.see("14 rows from").await;
    window.see("Ana Ruiz").await;
    window.see("2 already out").await;
    window.press("X");
    window.gone("already out").await;
    window.press("Ctrl+Enter");
    window.see("Checked out 12 assets to Ana Ruiz").await;
    let beside = Office::open(window.data()).unwrap();
    let left = batches::show_batch(&beside, Nothing {}).unwrap();
    assert!(left.rows.is_empty());
    assert_clean(&window);
}
