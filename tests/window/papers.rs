//! Who signs is somebody of the register, also somebody new; and which papers of an older program keep a name is said where
//! somebody is erased.

use std::fs;
use std::path::Path;

use crate::forms::{no_copies, open_person, tagdesk};
use crate::harness::{DataFolder, Setup, Window};
use crate::program;
use crate::road::assert_clean;
use crate::stocktakes::{somebody_new, told};

/// A small window over a register of an older program, with a count under way and three that are signed.
async fn window(dark: bool) -> (DataFolder, Window) {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/ledger/fixtures/format-4-stocktakes.register");
    let home = DataFolder::new();
    fs::copy(fixture, home.path().join("register.db")).unwrap();
    let window = Window::open(Setup {
        program: program(),
        data: Some(home.path().to_owned()),
        size: (1024, 700),
        dark,
        cups: None,
    })
    .await;
    no_copies(&window);
    window.listen_for_problems().await;
    (home, window)
}

#[tokio::test]
async fn somebody_new_signs_and_erasing_says_which_old_papers_keep_a_name() {
    for dark in [false, true] {
        let light = if dark { "dark" } else { "light" };
        let (_home, window) = window(dark).await;
        let name = "Room 2, under way";
        let card = tagdesk(&window, &["stocktake", "show", "--stocktake", name]);
        let id = card["stocktake"]["id"].as_str().unwrap().to_owned();
        window.go(&format!("#/stocktakes/{id}")).await;
        window.see("1 of 1").await;
        window.press("F");
        told(&window, "Close the count?").await;
        window.press("Y");
        window.see("No differences").await;
        window.press("S");
        window.focus_on("Who signs").await;
        window.settle().await;
        window.screenshot(&format!("sign-{light}")).await;
        somebody_new(&window, "Cleo Sand").await;
        window.settle().await;
        window.screenshot(&format!("sign-new-{light}")).await;
        window.press("Enter");
        window.see("Signed by Cleo Sand").await;
        window.settle().await;
        window.screenshot(&format!("signed-{light}")).await;
        let signed = tagdesk(&window, &["stocktake", "show", "--stocktake", name]);
        let cleo = tagdesk(&window, &["person", "show", "Cleo Sand"]);
        assert_eq!(signed["stocktake"]["signer"], cleo["person"]["id"]);

        window.go("#/people").await;
        open_person(&window, "Kim").await;
        window.click_on("Erase…").await;
        window.focus_on("Name").await;
        window.type_keys("Kim Berg");
        window.press("Ctrl+Enter");
        window
            .see("3 stocktakes of an older program keep the name")
            .await;
        window.see("who signed and counted").await;
        window.settle().await;
        window.screenshot(&format!("erased-papers-{light}")).await;
        window.press("Enter");
        window.closed("[role=dialog]").await;
        assert_clean(&window);
        assert_eq!(window.problems().await, Vec::<String>::new());
    }
}
