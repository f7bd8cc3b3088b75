//! What comes back is photographed: picked and pasted photos go into the history, and open large there.

use image::{Rgb, RgbImage};
use operations::wire::{AssetHistory, AssetSelection, ChangeStocktake, CheckOut, OpenStocktake};
use operations::{Office, assets, stocktakes};
use serde_json::json;

use crate::commands::scan;
use crate::desk_with_one;
use crate::erased::looked_at;
use crate::forms::{no_copies, tagdesk};
use crate::road::assert_clean;

const TAG: &str = "LAB-0042Q";

/// Pastes a picture made in the page, so wide and high.
const PASTE: &str = "
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = arguments;
    canvas.getContext('2d').fillRect(0, 0, 10, 10);
    canvas.toBlob((blob) => {
        const data = new DataTransfer();
        data.items.add(new File([blob], 'photo.png', { type: 'image/png' }));
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });";

#[tokio::test]
async fn photos_of_a_check_in_are_kept_and_open_large() {
    let window = desk_with_one(TAG).await;
    no_copies(&window);
    let office = Office::open(window.data()).unwrap();
    let out = CheckOut {
        assets: AssetSelection {
            tags: vec![TAG.into()],
            ..AssetSelection::default()
        },
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    assets::check_out(&office, out).unwrap();
    let (lid, page) = (
        window.picks().join("lid.jpg"),
        window.picks().join("page.svg"),
    );
    RgbImage::from_fn(2_400, 1_200, |x, y| {
        Rgb([(x / 10) as u8, (y / 5) as u8, 90])
    })
    .save(&lid)
    .unwrap();
    std::fs::write(&page, "<svg onload=\"alert(1)\"/>").unwrap();

    scan(&window, TAG).await;
    window.see("Assigned to Ana Ruiz").await;
    window.press("I");
    window.see("Where they were taken is not kept").await;
    let photos = "return document.querySelectorAll('[role=dialog] li img').length === arguments[0]";
    window.will_pick(&page);
    window.click_on("Add photo…").await;
    window.see("This is no PNG or JPEG picture").await;
    window.will_pick(&lid);
    window.click_on("Add photo…").await;
    window
        .wait("the picked photo", photos, vec![json!(1)])
        .await;
    window.gone("This is no PNG or JPEG picture").await;
    window.run(PASTE, vec![json!(60), json!(80)]).await;
    window
        .wait("the pasted photo", photos, vec![json!(2)])
        .await;
    window.run(PASTE, vec![json!(30), json!(30)]).await;
    window.wait("another", photos, vec![json!(3)]).await;
    window.click_on("Remove photo 3").await;
    window.wait("it to go", photos, vec![json!(2)]).await;
    let focus = "return document.activeElement.getAttribute('aria-label') === 'Remove photo 2'";
    window
        .wait("the focus on the one before", focus, vec![])
        .await;
    window.tab_to("Note").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;

    let request = AssetHistory {
        tag: Some(TAG.into()),
        ..AssetHistory::default()
    };
    let history = assets::asset_history(&office, request).unwrap();
    let sizes: Vec<_> = history.entries[0]
        .photos
        .iter()
        .map(|photo| (photo.width, photo.height))
        .collect();
    assert_eq!(sizes, [(1_600, 800), (60, 80)]);

    let found = assets::show_asset(
        &office,
        operations::wire::ShowAsset {
            tag: Some(TAG.into()),
            ..Default::default()
        },
    );
    let id = found.unwrap().row.id;
    window.go(&format!("#/assets/{id}")).await;
    let thumbs = "return [...document.querySelectorAll('[aria-label=Photos] img')].filter((it) => it.naturalHeight > 0).length === arguments[0]";
    window.wait("two small ones", thumbs, vec![json!(2)]).await;
    window.click_on("Photo 1 of 2").await;
    let large = "return document.querySelector('[role=dialog] img')?.naturalWidth === arguments[0]";
    window.wait("it large", large, vec![json!(1_600)]).await;
    window.click_on("Next").await;
    window.wait("the other", large, vec![json!(60)]).await;
    window.click_on("Save as JPEG…").await;
    window.see("Saved as").await;
    let written = window
        .picks()
        .join(format!("{TAG}-{}-2.jpg", day(&history.entries[0])));
    assert_eq!(image::open(written).unwrap().width(), 60);

    // One that should not have been kept is erased, and says so where it stood.
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    window.click_on("Keep it").await;
    window.focus_on("Close").await;
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    window.type_keys("shows a face");
    window.press("Enter");
    window.see(": shows a face").await;
    window.see("Erased a photo").await;
    window.focus_on("Close").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.wait("the other one", thumbs, vec![json!(1)]).await;
    let gone =
        "return document.querySelector('[aria-label=\"Photo 2 of 2\"]').innerText === 'Erased'";
    window.wait("what became of it", gone, vec![]).await;
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

fn day(entry: &operations::wire::HistoryEntry) -> String {
    entry.at.date_naive().to_string()
}

#[tokio::test]
async fn a_code_nobody_knows_is_photographed_in_a_count() {
    let window = desk_with_one(TAG).await;
    let office = Office::open(window.data()).unwrap();
    let opened = stocktakes::open_stocktake(&office, OpenStocktake::default()).unwrap();
    let id = opened.result.record.id;
    window.go(&format!("#/stocktakes/{id}")).await;
    window.find(".count").await;
    scan(&window, "NOBODY-9").await;
    window.see("is not on the register").await;
    window.press("N");
    window.see("Where they were taken is not kept").await;
    window.type_keys("grey box");
    window.run(PASTE, vec![json!(60), json!(80)]).await;
    let photos = "return document.querySelectorAll('[role=dialog] li img').length === arguments[0]";
    window
        .wait("the pasted photo", photos, vec![json!(1)])
        .await;
    window.press("Ctrl+Enter");
    window.closed("[role=dialog]").await;
    window.see("1 photo").await;

    let close: ChangeStocktake =
        serde_json::from_value(json!({ "stocktake": "", "phase": "reconciling" })).unwrap();
    stocktakes::change_stocktake(&office, close).unwrap();
    window.see("Expected, and nobody scanned it.").await;
    window.press("Right");
    window.see("Nothing on the register has this code.").await;
    window.click_on("1 photo of NOBODY-9").await;
    let large = "return document.querySelector('[role=dialog] img')?.naturalWidth === arguments[0]";
    window.wait("it large", large, vec![json!(60)]).await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_photo_stays_open_while_others_work_with_what_it_shows() {
    let (window, _) = looked_at().await;
    let entries = "return document.querySelectorAll('.timeline > li').length";
    let before = window.run(entries, vec![]).await;
    tagdesk(&window, &["revise", "OLD-0001", "--notes", "seen"]);
    let more = "return document.querySelectorAll('.timeline > li').length > arguments[0]";
    window.wait("what was done", more, vec![before]).await;
    let open = "return document.querySelector('[role=dialog] .frame') !== null";
    assert_eq!(window.run(open, vec![]).await, true, "the photo was closed");
}
