//! A batch in the window: gathered by scanning, freed of what is in the way by scanned commands, confirmed once; and
//! still there after kill -9.

use std::fs;

use operations::wire::{
    AssetRow, AssetSelection, ChangeState, CheckOut, Nothing, RecordPerson, RegisterAsset,
};
use operations::{Office, assets, batches, people};

use crate::commands::{code, scan};
use crate::harness::{Setup, Window};
use crate::program;
use crate::road::{assert_clean, assets as assets_of};

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

fn held_by(window: &Window, name: &str) -> usize {
    let has = |row: &AssetRow| {
        row.holder
            .as_ref()
            .is_some_and(|holder| holder.name == name)
    };
    assets_of(window).iter().filter(|row| has(row)).count()
}

#[tokio::test]
async fn sixty_of_which_seven_are_in_the_way_go_out_by_scanned_commands_alone() {
    let folder = tempfile::tempdir().unwrap();
    fill(&Office::open(folder.path()).unwrap());
    let window = open(folder.path()).await;
    window.focus_on("A tag, serial number").await;
    window.listen_for_problems().await;

    // Fifty from a list, the others by hand, one of them twice.
    let list = folder.path().join("list.csv");
    let lines: Vec<String> = (0..50)
        .map(|number| format!("{};Thing", tag(number)))
        .collect();
    fs::write(
        &list,
        format!("Inventarnummer;Name\n{}\n", lines.join("\n")),
    )
    .unwrap();
    window.will_pick(&list);
    window.press("Ctrl+O");
    window.see("50 codes: 50 added").await;
    for number in 50..60 {
        window.scan(&tag(number));
    }
    window.scan(&tag(50));
    window.scan("4006381333931");
    window.see("1 scan repeated, counted once").await;
    window.see("61 rows").await;
    // One too many: the last scan is taken back and comes again.
    window.press("Escape");
    scan(&window, &tag(0)).await;
    window.see("2 scans repeated").await;
    scan(&window, &code(&window, "undo")).await;
    window.see("1 scan repeated").await;
    for group in [
        "3 already out",
        "2 in repair",
        "1 retired",
        "1 not on the register",
    ] {
        window.see(group).await;
    }

    scan(&window, "BADGE-7001").await;
    window.see("gets 61 rows").await;
    scan(&window, &code(&window, "done")).await;
    window.see("7 of 61 rows cannot be checked out").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 0);
    window.click_on("Check in first: 3 already out").await;
    window.see("checked in first, from J. Okafor").await;
    scan(&window, &code(&window, "leave_out")).await;
    window.gone("in repair").await;
    scan(&window, &code(&window, "done")).await;
    window.see("Checked out 57 assets to Ana Ruiz").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 57);

    // One undo takes all of it back, and it is gathered again.
    scan(&window, &code(&window, "undo")).await;
    window.see("Took back: Checked out 57 assets").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 0);
    assert_eq!(held_by(&window, "J. Okafor"), 3);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
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
