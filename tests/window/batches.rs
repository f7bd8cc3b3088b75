//! A batch in the window: gathered by scanning, freed of what is in the way by scanned commands, confirmed once; and
//! still there after kill -9.

use std::fs;
use std::process::Command;

use operations::wire::{
    AssetRow, AssetSelection, ChangeState, CheckOut, Nothing, RecordPerson, RegisterAsset,
};
use operations::{Office, assets, batches, people};

use crate::commands::{code, scan};
use crate::harness::{DataFolder, Setup, Window};
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

/// Fifty-nine devices, two people, and six things in the way of handing all of them out. A code nobody knows is the
/// sixtieth, and the seventh in the way.
fn fill(office: &Office) {
    for number in 0..59 {
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

/// The words of the one receipt among the files that were saved.
fn receipt(window: &Window) -> String {
    let named_receipt =
        |it: &fs::DirEntry| it.file_name().to_string_lossy().starts_with("receipt-");
    let files = fs::read_dir(window.picks()).unwrap().map(Result::unwrap);
    let [file] = files
        .filter(|it| named_receipt(it))
        .collect::<Vec<_>>()
        .try_into()
        .expect("one receipt");
    let said = Command::new("pdftotext")
        .arg("-layout")
        .arg(file.path())
        .arg("-")
        .output();
    String::from_utf8(
        said.expect("pdftotext (cargo xtask test installs it)")
            .stdout,
    )
    .unwrap()
}

#[tokio::test]
async fn sixty_of_which_seven_are_in_the_way_go_out_by_scanned_commands_alone() {
    let folder = DataFolder::new();
    fill(&Office::open(folder.path()).unwrap());
    let window = open(folder.path()).await;
    window.focus_on("A tag, serial number").await;
    window.listen_for_problems().await;

    // Fifty from a list, the others by hand, one of them twice.
    let list = folder.path().with_file_name("list.csv");
    let lines: Vec<String> = (0..50)
        .map(|number| format!("{};Thing", tag(number)))
        .collect();
    fs::write(
        &list,
        format!("Inventarnummer;Name\n{}\n", lines.join("\n")),
    )
    .unwrap();
    window.will_pick(&list);
    window.press("Ctrl+Shift+O");
    window.see("50 codes: 50 added").await;
    for number in 50..59 {
        window.scan(&tag(number));
    }
    window.scan(&tag(50));
    window.see("1 scan repeated, counted once").await;
    scan(&window, "4006381333931").await;
    window.see("Not on the register").await;
    window.press("Escape");
    window.see("60 rows").await;
    // One too many: the last scan is taken back.
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
    window.see("gets 60 rows").await;
    scan(&window, &code(&window, "done")).await;
    window.see("7 of 60 rows cannot be checked out").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 0);
    window.click_on("Check in first: 3 already out").await;
    window.see("checked in first, from J. Okafor").await;
    scan(&window, &code(&window, "leave_out")).await;
    window.see("4 rows left out, 56 stay").await;
    scan(&window, &code(&window, "done")).await;
    window.see("Checked out 56 assets to Ana Ruiz").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 56);

    // One receipt of all of it.
    window.see("Receipt").await;
    window.press("Ctrl+R");
    window.find("[role=dialog] svg[role=img]").await;
    window.press("Enter");
    window.see("Saved as").await;
    let receipt = receipt(&window);
    assert_eq!(receipt.matches("K-0").count(), 56, "{receipt}");
    assert!(receipt.contains("Ana Ruiz"), "{receipt}");
    window.press("Escape");
    window.closed("[role=dialog]").await;

    // One undo takes all of it back, once its question is answered: 56 are many. What was done is over all the same.
    scan(&window, &code(&window, "undo")).await;
    window.find("[role=dialog]").await;
    window.see("56 things").await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 56);
    window.press("Ctrl+Z");
    window.find("[role=dialog]").await;
    window.press("Ctrl+Enter");
    window.closed("[role=dialog]").await;
    window.see("Took back: Checked out 56 assets").await;
    window.see("Gather them again").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 0);
    assert_eq!(held_by(&window, "J. Okafor"), 3);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_batch_is_still_there_after_a_kill() {
    let folder = DataFolder::new();
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

#[tokio::test]
async fn a_finished_batch_and_the_next_customer() {
    let folder = DataFolder::new();
    fill(&Office::open(folder.path()).unwrap());
    let window = open(folder.path()).await;
    window.focus_on("A tag, serial number").await;
    // One card goes out to Ana and comes back, by keys.
    scan(&window, &tag(0)).await;
    window.see("In stock").await;
    scan(&window, "BADGE-7001").await;
    window.see("gets 1 asset").await;
    window.press("O");
    window.see("Assigned to Ana Ruiz").await;
    window.ready("Check in").await;
    window.press("I");
    window.find("[role=dialog]").await;
    window.press("Ctrl+Enter");
    window.closed("[role=dialog]").await;
    window.see("In stock").await;
    // The next customer gets what the next customer brings, and nothing else.
    scan(&window, &tag(1)).await;
    window.see("K-001").await;
    scan(&window, "BADGE-7002").await;
    window.see("gets 1 asset").await;
    window.press("O");
    window.see("Assigned to J. Okafor").await;
    assert_eq!(held_by(&window, "Ana Ruiz"), 0);
    assert_eq!(held_by(&window, "J. Okafor"), 4);
    let left = batches::show_batch(&Office::open(window.data()).unwrap(), Nothing {}).unwrap();
    assert!(left.rows.is_empty(), "{left:?}");
    // Taken back it does not still say that it is done; done again it does, and the next scan begins anew all the same.
    window.press("Ctrl+Z");
    window.see("Taken back: Checked out K-001").await;
    assert_eq!(held_by(&window, "J. Okafor"), 3);
    window.press("Ctrl+Shift+Z");
    window.see("Did again: Checked out K-001").await;
    window.see("Assigned to J. Okafor").await;
    assert_eq!(held_by(&window, "J. Okafor"), 4);
    scan(&window, &tag(2)).await;
    window.see("K-002").await;
    // What cannot be done says so where one sees it.
    scan(&window, &tag(1)).await;
    window.see("2 assets in this batch").await;
    window.press("Escape");
    scan(&window, &tag(1)).await;
    window.see("Assigned to J. Okafor").await;
    window.press("O");
    window.find(".refusal").await;
    window
        .see("cannot be checked out: already out to J. Okafor")
        .await;
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
