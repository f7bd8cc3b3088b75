//! A register that does not open: the window says what is wrong, checks it, and puts a copy in its place.

use crate::harness::{Setup, Window};
use crate::program;
use operations::wire::{Backup, FileRef, RegisterAsset};
use operations::{Office, assets, register, unwatched};

#[tokio::test]
async fn a_register_that_does_not_open_is_checked_and_a_copy_takes_its_place() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    let copy = home.path().join("copy.db");
    let office = Office::open(&data).unwrap();
    let asset = RegisterAsset {
        tag: Some("SAVED-1".into()),
        name: Some("Balance".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&office, asset).unwrap();
    let request = Backup {
        out: FileRef::from(copy.to_str().unwrap().to_owned()),
    };
    unwatched(|work| register::backup(&office, request, work)).unwrap();
    drop(office);
    for ending in ["-wal", "-shm"] {
        std::fs::remove_file(data.join(format!("register.db{ending}"))).ok();
    }
    let mut bytes = std::fs::read(&copy).unwrap();
    bytes[..100].fill(0xa5);
    std::fs::write(data.join("register.db"), bytes).unwrap();

    let window = Window::open(Setup {
        program: program(),
        data: Some(data.clone()),
        size: (1280, 800),
        dark: false,
        cups: None,
    })
    .await;
    window.see("The register does not open").await;
    window.click_on("Check").await;
    window.see("The file itself is damaged").await;
    window.screenshot("unopened").await;
    window.will_pick(&copy);
    window.click_on("Restore…").await;
    window.see("Put this copy in place of the register?").await;
    window.type_keys("restore");
    window.press("Return");
    window.see("The copy is the register now").await;
    window.see("The register opens again").await;
    window.closed("[data-modal]").await;
    window.click_on("Go on").await;
    window.see("Ready to scan").await;
    let again = Office::open(&data).unwrap();
    assert_eq!(
        register::status(&again, Default::default()).unwrap().assets,
        1
    );
}
