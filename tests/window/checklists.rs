//! A checklist is made in the settings, asked for at a check-in, and what is missing is on the card.

use operations::wire::{CheckOut, ModelChoice, RegisterAsset, ReviseAssets};
use operations::{Office, assets};
use serde_json::json;

use crate::commands::scan;
use crate::desk_with_one;
use crate::road::{assert_clean, state};

const TAG: &str = "LAB-0042Q";

#[tokio::test]
async fn what_is_missing_at_a_check_in_is_on_the_card() {
    let window = desk_with_one(TAG).await;
    let office = Office::open(window.data()).unwrap();
    let selection = operations::wire::AssetSelection {
        tags: vec![TAG.into(), "LAB-2".into()],
        ..Default::default()
    };
    let second = RegisterAsset {
        tag: Some("LAB-2".into()),
        name: Some("Laptop".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&office, second).unwrap();
    let laptops = ReviseAssets {
        assets: selection.clone(),
        model: Some(ModelChoice {
            name: Some("ThinkPad".into()),
            category: Some("Laptop".into()),
            ..ModelChoice::default()
        }),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&office, laptops).unwrap();
    let out = CheckOut {
        assets: selection,
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    assets::check_out(&office, out).unwrap();
    window.listen_for_problems().await;

    window.go("#/settings/checklists").await;
    window.see("No checklists yet").await;
    window.press("N");
    window.focus_on("Category").await;
    window.type_keys("laptop");
    window.press("Tab");
    window.type_keys("Charger");
    window.press("Enter");
    window.type_keys("Dock");
    window.press("Ctrl+Enter");
    window.closed("[role=dialog]").await;
    window.see("Charger and Dock").await;

    // One: with a key and a word.
    window.go("#/desk").await;
    scan(&window, TAG).await;
    window.see("Assigned to Ana Ruiz").await;
    window.press("I");
    window.see("What came back with it").await;
    window.click_on("Missing").await;
    window.tab_to("Note").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.press("Escape");
    scan(&window, TAG).await;
    window.see("(when it came back last)").await;
    window.see("Charger").await;

    // Of a batch only some lack it.
    let again = CheckOut {
        assets: operations::wire::AssetSelection {
            tags: vec![TAG.into()],
            ..Default::default()
        },
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    assets::check_out(&office, again).unwrap();
    window.press("Escape");
    window.see("Ready to scan").await;
    scan(&window, TAG).await;
    scan(&window, "LAB-2").await;
    window.see("Check in 2").await;
    window.press("I");
    window.see("What came back with them").await;
    // One key says it of every item; the one that is missing with some is then said by itself.
    window.press("Ctrl+Shift+A");
    let all = "
        const said = [...document.querySelectorAll('[data-modal] fieldset .choice[data-state=checked]')].map((it) => it.innerText);
        return said.length === 2 && said.every((word) => word === 'All back')";
    window.wait("every item said to be back", all, vec![]).await;
    window.click_on("Some missing").await;
    window.see("Missing with").await;
    let pick = "
        const box = [...document.querySelectorAll('.which label')].find((it) => it.innerText.includes(arguments[0]));
        box?.click();
        return !!box";
    window.wait("its box", pick, vec![json!("LAB-2")]).await;
    window.tab_to("Note").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.see("Checked in 2 assets").await;
    for (tag, missing) in [(TAG, vec![]), ("LAB-2", vec!["Charger".to_owned()])] {
        let request = operations::wire::ShowAsset {
            tag: Some(tag.into()),
            ..Default::default()
        };
        let asset = assets::show_asset(&office, request).unwrap();
        assert_eq!(asset.missing, missing, "{tag}");
        assert_eq!(state(&asset.row), "in_stock");
    }
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
