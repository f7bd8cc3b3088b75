//! A kit is put together by scanning, gathered by one scan of its code, and complains about what is still out.

use operations::Office;
use operations::assets::register_asset;
use operations::kits::record_kit;
use operations::wire::{AssetSelection, ModelChoice, RecordKit, RegisterAsset};

use crate::commands::{code, scan};
use crate::harness::{Setup, Window};
use crate::road::{assert_clean, assets, state};
use crate::{desk_with_one, program};

const CAMERA: &str = "LAB-0042Q";

#[tokio::test]
async fn a_kit_goes_out_by_one_scan_and_comes_back_whole() {
    let window = desk_with_one(CAMERA).await;
    let office = Office::open(window.data()).unwrap();
    for (tag, model) in [("LENS-1", "Lens"), ("DOCK-1", "Dock"), ("DOCK-2", "Dock")] {
        let asset = RegisterAsset {
            tag: Some(tag.into()),
            model: Some(ModelChoice {
                name: Some(model.into()),
                ..ModelChoice::default()
            }),
            ..RegisterAsset::default()
        };
        register_asset(&office, asset).unwrap();
    }
    window.listen_for_problems().await;

    // Put together: its things and its own code are scanned.
    window.go("#/assets").await;
    window.see("4 assets").await;
    window.press("K");
    window.see("No kits yet").await;
    window.press("N");
    window.focus_on("Name").await;
    window.type_keys("bag");
    for code in [CAMERA, "LENS-1", "KIT-CAM"] {
        scan(&window, code).await;
    }
    window.field_says("Code", "KIT-CAM").await;
    window.field_says("Name", "bag").await;
    window.tab_to("Add any of a model").await;
    window.type_keys("dock");
    window.find("[role=option]").await;
    window.press("Down");
    window.press("Enter");
    window.see("Any").await;
    window.press("Ctrl+Enter");
    window.closed("[role=dialog]").await;
    window.see("Complete").await;

    // One scan gathers it, and says what is still to be scanned.
    window.go("#/desk").await;
    window.see("Ready to scan").await;
    scan(&window, "KIT-CAM").await;
    window.see("2 added, still to be scanned: 1 × Dock").await;
    window.see("2 of 3, still 1 × Dock").await;
    scan(&window, "DOCK-2").await;
    window.see("3 of 3").await;
    scan(&window, "BADGE-7001").await;
    scan(&window, &code(&window, "done")).await;
    window.see("Checked out 3 assets to Ana Ruiz").await;

    // One thing comes back: the rest is not forgotten.
    scan(&window, CAMERA).await;
    window.see("take all of it").await;
    window.click_on("Take all of bag").await;
    window.see("1 added, still to be scanned: 1 × Dock").await;
    scan(&window, &code(&window, "check_in")).await;
    window.find("[role=dialog]").await;
    scan(&window, &code(&window, "done")).await;
    window.see("Checked in 2 assets").await;
    let out: Vec<String> = assets(&window)
        .iter()
        .filter(|asset| state(asset) == "checked_out")
        .map(|asset| asset.tag.clone())
        .collect();
    assert_eq!(out, ["DOCK-2"]);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// Labels for kits: by the key, by the address, by the button on a kit; light and dark.
#[tokio::test]
async fn kits_get_labels_by_the_key_and_many_are_shown_in_steps() {
    for dark in [false, true] {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("desk");
        let office = Office::open(&folder).unwrap();
        let asset = RegisterAsset {
            tag: Some(CAMERA.into()),
            name: Some("Camera".into()),
            ..RegisterAsset::default()
        };
        register_asset(&office, asset).unwrap();
        for at in 0..105 {
            let kit = RecordKit {
                name: Some(format!("Bag {at:03}")),
                code: Some(match at {
                    7 => String::new(),
                    _ => format!("KIT-{at:03}"),
                }),
                assets: Some(AssetSelection {
                    tags: vec![CAMERA.into()],
                    ..AssetSelection::default()
                }),
                ..RecordKit::default()
            };
            record_kit(&office, kit).unwrap();
        }
        drop(office);
        let window = Window::open(Setup {
            program: program(),
            data: Some(folder),
            size: (1024, 700),
            dark,
            cups: None,
        })
        .await;
        let shade = if dark { "dark" } else { "light" };
        window.listen_for_problems().await;
        window.go("#/assets/kits").await;
        window.see("105 kits").await;
        window.settle().await;
        window.screenshot(&format!("kits-{shade}")).await;
        window.click_on("Show more").await;
        window.see("Bag 104").await;
        window.gone("are shown").await;

        window.go("#/labels").await;
        window.see("Print check").await;
        window.press("K");
        window.see("Bag 000").await;
        window.see("No code").await;
        window.click_within("[role=option]", (0.5, 0.5)).await;
        window.see("1 of 105").await;
        window.press("Shift+Down");
        window.see("2 of 105").await;
        window.see("2 labels on 1 sheet").await;
        window.settle().await;
        window.screenshot(&format!("kit-labels-{shade}")).await;
        window.go("#/desk").await;
        window.see("Ready to scan").await;
        window.go("#/labels?for=kits").await;
        window.see("Bag 001").await;
        assert_eq!(window.problems().await, Vec::<String>::new());
    }
}
