//! The process that draws the page dies, as by a fault in a graphics driver.

use std::fs;
use std::process::Command;

use operations::wire::RegisterAsset;
use operations::{Office, assets};

use crate::harness::DataFolder;
use crate::within::{found_by, until, within};

/// The process that draws for this one.
fn drawing() -> u32 {
    let own = std::process::id().to_string();
    let drawing = fs::read_dir("/proc").unwrap().flatten().find_map(|entry| {
        let process: u32 = entry.file_name().to_str()?.parse().ok()?;
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        // `1234 (WebKitWebProces) S 1200 …`: its name, how it is, who started it.
        let (name, rest) = stat.split_once('(')?.1.rsplit_once(") ")?;
        let parent = rest.split(' ').nth(1)?;
        (name.starts_with("WebKitWebProc") && parent == own).then_some(process)
    });
    drawing.expect("a process that draws the page")
}

#[test]
#[ignore = "a program of its own, started by the test that asks it"]
fn the_program() {
    within(|window| {
        until(window, "document.querySelector('h1')?.innerText ?? null");
        window.eval("window.before = true; null").unwrap();
        until(window, "window.before ?? null");
        let kill = Command::new("kill")
            .args(["-KILL", &drawing().to_string()])
            .status();
        assert!(kill.unwrap().success());
        // The same window, and a page that knows nothing of the one before.
        until(
            window,
            "window.before ? null : (document.querySelector('.side')?.innerText || null)",
        )
    });
}

#[test]
fn a_page_that_died_is_there_again() {
    let folder = DataFolder::new();
    let office = Office::open(folder.path()).unwrap();
    let request = RegisterAsset {
        name: Some("Hub".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&office, request).unwrap();
    let found = found_by("revival::the_program", folder.path());
    assert!(found.as_str().unwrap().contains("Today"), "{found}");
}
