//! Copies by themselves: quiet while there is one, said where there is none, made by a click and put back by another.

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use operations::wire::{
    AssetSelection, ChangeCopies, CheckIn, CheckOut, MakeCopy, PhotoGiven, RecordPerson,
    RegisterAsset, ShowAsset,
};
use operations::{Office, assets, copies, people, unwatched};

use crate::forms::tagdesk;
use crate::harness::{Setup, Window};
use crate::program;

/// A window over a register with one thing and one person, whose copies are made when they are asked for.
async fn window(dark: bool) -> (tempfile::TempDir, Window) {
    window_of((1024, 700), dark).await
}

async fn window_of(size: (u32, u32), dark: bool) -> (tempfile::TempDir, Window) {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    let office = Office::open(&data).unwrap();
    let asset = RegisterAsset {
        tag: Some("SAVED-1".into()),
        name: Some("Balance".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&office, asset).unwrap();
    let person = RecordPerson {
        name: "Zebediah Uniquename".into(),
        ..RecordPerson::default()
    };
    people::record_person(&office, person).unwrap();
    let asked = ChangeCopies {
        by_itself: Some(false),
        ..ChangeCopies::default()
    };
    copies::change_copies(&office, asked).unwrap();
    drop(office);
    let window = Window::open(Setup {
        program: program(),
        data: Some(data),
        size,
        dark,
        cups: None,
    })
    .await;
    (home, window)
}

/// The part about copies lies below the edge of a small window.
const TO_COPIES: &str = "document.getElementById('copies-title').closest('section').scrollIntoView({ block: 'nearest' })";

#[tokio::test]
async fn without_a_copy_the_desk_says_so_until_one_is_made_by_a_click() {
    for (size, dark) in [
        ((1024, 700), false),
        ((1024, 700), true),
        ((1600, 1000), false),
    ] {
        let (home, window) = window_of(size, dark).await;
        let suffix = format!("{}-{}", if dark { "dark" } else { "light" }, size.0);
        window.listen_for_problems().await;
        window.see("nothing brings the register back").await;
        window.screenshot(&format!("copies-none-{suffix}")).await;
        // In the way of the folder: why none is made is said, and stays until one is.
        let folder = home.path().join("desk copies");
        std::fs::write(&folder, "in the way").unwrap();
        window.click_on("Back up now").await;
        window.see("No copy could be written").await;
        window.settle().await;
        window.screenshot(&format!("copies-failed-{suffix}")).await;
        window.go("#/settings/safety").await;
        window.see("Copies by themselves").await;
        window.run(TO_COPIES, vec![]).await;
        window.settle().await;
        window
            .screenshot(&format!("copies-safety-failed-{suffix}"))
            .await;
        window.go("#/desk").await;
        window.see("No copy could be written").await;
        std::fs::remove_file(&folder).unwrap();
        window.click_on("Back up now").await;
        window.closed("[aria-label='Copies of the register']").await;
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
        window.go("#/settings/safety").await;
        window.see("Ends with hash").await;
        window.run(TO_COPIES, vec![]).await;
        window.settle().await;
        window.screenshot(&format!("copies-safety-{suffix}")).await;
        window.click_on("How many…").await;
        window.find("[role=dialog]").await;
        window.settle().await;
        window
            .screenshot(&format!("copies-how-many-{suffix}"))
            .await;
        assert_eq!(window.problems().await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_copy_is_put_back_by_a_click_and_the_folder_is_chosen() {
    let (home, window) = window(false).await;
    let office = Office::open(window.data()).unwrap();
    unwatched(|work| copies::make_copy(&office, MakeCopy::default(), work)).unwrap();
    let more = RegisterAsset {
        tag: Some("LATER-1".into()),
        name: Some("Later".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&office, more).unwrap();
    drop(office);
    window.listen_for_problems().await;
    window.go("#/settings/safety").await;
    window.see("Ends with hash").await;
    window.click("table button").await;
    window.see("Put this copy in place of the register?").await;
    window.type_keys("restore");
    window.press("Return");
    window.see("The copy is the register now").await;
    assert_eq!(tagdesk(&window, &["status"])["assets"], 1);
    window.click_on("Choose folder…").await;
    window.see("They go to").await;
    let said = tagdesk(&window, &["copies", "list"]);
    assert_eq!(said["chosen"], true, "{said}");
    assert_eq!(window.problems().await, Vec::<String>::new());
    drop(home);
}

#[tokio::test]
async fn who_was_erased_is_in_the_copies_until_those_are_replaced() {
    let (home, window) = window(false).await;
    let folder = home.path().join("desk copies");
    let office = Office::open(window.data()).unwrap();
    unwatched(|work| copies::make_copy(&office, MakeCopy::default(), work)).unwrap();
    drop(office);
    let holding = || {
        let files = std::fs::read_dir(&folder).unwrap();
        files
            .filter(|file| {
                let bytes = std::fs::read(file.as_ref().unwrap().path()).unwrap();
                bytes.windows(8).any(|window| window == b"Zebediah")
            })
            .count()
    };
    assert_eq!(holding(), 1);
    window.listen_for_problems().await;
    window.go("#/people").await;
    crate::forms::open_person(&window, "Zebed").await;
    window.click_on("Erase…").await;
    window.focus_on("Name").await;
    window.type_keys("Zebediah Uniquename");
    window.press("Ctrl+Enter");
    window.see("1 copy of the register still has it").await;
    window.settle().await;
    window.screenshot("copies-erased").await;
    window.click_on("Back up now and remove it").await;
    window.see("A new copy was made").await;
    assert_eq!(holding(), 0);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_photo_that_was_erased_is_said_to_be_in_the_copies() {
    let (home, window) = window(true).await;
    let folder = home.path().join("desk copies");
    let office = Office::open(window.data()).unwrap();
    let these = || AssetSelection {
        tags: vec!["SAVED-1".into()],
        ..AssetSelection::default()
    };
    let out = CheckOut {
        assets: these(),
        to: "Zebediah Uniquename".into(),
        ..CheckOut::default()
    };
    assets::check_out(&office, out).unwrap();
    let mut png = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_fn(640, 480, |x, y| {
        image::Rgb([(x / 3) as u8, (y / 2) as u8, 90])
    });
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let back = CheckIn {
        assets: these(),
        photos: Some(vec![PhotoGiven {
            file: None,
            picture: Some(BASE64.encode(png.into_inner())),
        }]),
        ..CheckIn::default()
    };
    assets::check_in(&office, back).unwrap();
    unwatched(|work| copies::make_copy(&office, MakeCopy::default(), work)).unwrap();
    let shown = ShowAsset {
        tag: Some("SAVED-1".into()),
        ..ShowAsset::default()
    };
    let id = assets::show_asset(&office, shown).unwrap().row.id;
    drop(office);
    window.listen_for_problems().await;
    window.go(&format!("#/assets/{id}")).await;
    window.click_on("Photo 1 of 1").await;
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    window.type_keys("shows a face");
    window.press("Enter");
    window.see("1 copy of the register still has it").await;
    window.settle().await;
    window.screenshot("copies-photo-erased").await;
    let before: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    window.click_on("Back up now and remove it").await;
    window.see("A new copy was made").await;
    let after: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert_eq!((before.len(), after.len()), (1, 1));
    assert_ne!(before, after);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
