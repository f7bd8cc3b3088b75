//! Copies by themselves: quiet while there is one, said where there is none, made by a click and put back by another.

use operations::wire::{ChangeCopies, MakeCopy, RecordPerson, RegisterAsset};
use operations::{Office, assets, copies, people, unwatched};

use crate::forms::tagdesk;
use crate::harness::{Setup, Window};
use crate::program;

/// A window over a register with one thing and one person, whose copies are made when they are asked for.
async fn window(dark: bool) -> (tempfile::TempDir, Window) {
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
        size: (1024, 700),
        dark,
        cups: None,
    })
    .await;
    (home, window)
}

#[tokio::test]
async fn without_a_copy_the_desk_says_so_until_one_is_made_by_a_click() {
    for dark in [false, true] {
        let (home, window) = window(dark).await;
        let suffix = if dark { "dark" } else { "light" };
        window.listen_for_problems().await;
        window.see("There is no copy of this register yet").await;
        window.screenshot(&format!("copies-none-{suffix}")).await;
        // In the way of the folder: why none is made is said, and stays until one is.
        let folder = home.path().join("desk copies");
        std::fs::write(&folder, "in the way").unwrap();
        window.click_on("Back up now").await;
        window.see("No copy could be written").await;
        window.screenshot(&format!("copies-failed-{suffix}")).await;
        std::fs::remove_file(&folder).unwrap();
        window.click_on("Back up now").await;
        window.gone("Back up now").await;
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
        window.go("#/settings/safety").await;
        window.see("Ends with hash").await;
        window.screenshot(&format!("copies-safety-{suffix}")).await;
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
    window.screenshot("copies-erased").await;
    window.click_on("Back up now and remove it").await;
    window.see("A new copy was made").await;
    assert_eq!(holding(), 0);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
