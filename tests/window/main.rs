//! The real program in a real window: real keys, real clicks, what a person sees.

#![allow(clippy::unwrap_used, missing_docs, dead_code)]

mod as_typed;
mod batches;
mod blanks;
mod bookings;
#[path = "../operations/bytes.rs"]
mod bytes;
mod camera;
mod checklists;
mod commands;
mod copies;
#[cfg(target_os = "linux")]
mod drops;
mod erased;
mod forms;
mod harness;
mod importing;
mod importing_several;
mod keystrokes;
mod kits;
mod labels;
mod leaving;
mod merging;
mod out;
mod papers;
mod past;
#[cfg(target_os = "linux")]
mod permissions;
#[path = "../reading/photo.rs"]
mod photo;
mod photos;
mod pictures;
mod printers;
#[path = "../printing/fixture.rs"]
mod printing;
mod ready;
mod refusals;
mod registering;
#[cfg(target_os = "linux")]
mod revival;
mod road;
mod scanners;
mod scanning;
mod screens;
mod several;
mod shell;
mod signatures;
mod still;
mod stocktakes;
mod typing;
mod unopened;
mod wedge;
mod who;
#[cfg(target_os = "linux")]
mod within;

use std::path::PathBuf;

use harness::{Setup, Window};
use operations::Office;
use operations::wire::{RecordPerson, RegisterAsset};

/// The program under test.
fn program() -> PathBuf {
    let built = env!("CARGO_BIN_EXE_tagdesk-desktop").into();
    std::env::var_os("TAGDESK_DESKTOP_BIN").map_or(built, PathBuf::from)
}

/// A window over an empty register.
async fn empty_desk() -> Window {
    empty_desk_beside(None).await
}

/// The same beside a printing system that listens there.
async fn empty_desk_beside(cups: Option<String>) -> Window {
    Window::open(Setup {
        program: program(),
        data: None,
        size: (1280, 800),
        dark: false,
        cups,
    })
    .await
}

/// One asset, of this tag, and one person with a badge come onto a window's register.
fn furnished(window: &Window, tag: &str) -> Office {
    let beside = Office::open(window.data()).unwrap();
    let asset = RegisterAsset {
        tag: Some(tag.into()),
        name: Some("Balance".into()),
        ..RegisterAsset::default()
    };
    operations::assets::register_asset(&beside, asset).unwrap();
    let person = RecordPerson {
        name: "Ana Ruiz".into(),
        badge: Some("BADGE-7001".into()),
        ..RecordPerson::default()
    };
    operations::people::record_person(&beside, person).unwrap();
    beside
}

/// A Desk with one asset, of this tag, and one person with a badge on the register.
async fn desk_with_one(tag: &str) -> Window {
    let window = empty_desk().await;
    furnished(&window, tag);
    window.see("Ready to scan").await;
    window.focus_on("A tag, serial number").await;
    window.listen_for_problems().await;
    window
}
