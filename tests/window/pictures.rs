//! Codes of a picture: of a file and of what was pasted.

use base64::Engine;
use operations::Office;
use operations::wire::RegisterAsset;

use crate::empty_desk;
use crate::harness::Window;
use crate::photo::{TAGS, nine, png};

/// A desk with eight of the nine tags of a photo, and the photo.
pub async fn a_shelf() -> (Window, Vec<u8>) {
    let window = empty_desk().await;
    let beside = Office::open(window.data()).unwrap();
    for tag in &TAGS[..8] {
        let asset = RegisterAsset {
            tag: Some((*tag).into()),
            name: Some("Dock".into()),
            ..RegisterAsset::default()
        };
        operations::assets::register_asset(&beside, asset).unwrap();
    }
    window.listen_for_problems().await;
    window.see("Ready to scan").await;
    (window, png(&nine(&TAGS, 5, 1.6).picture))
}

/// Says that the nine codes were read, and puts the eight on the register on the Desk.
pub async fn eight_come_to_the_desk(window: &Window) {
    window.see("9 codes. Nothing of the picture is kept.").await;
    window.see("not on the register").await;
    let drawn = "return document.querySelectorAll('[role=dialog] svg polygon').length === 9";
    window
        .wait("nine frames on the picture", drawn, vec![])
        .await;
    window.ready("Put 8 assets on the Desk").await;
    window.click("[role=dialog] footer [type=submit]").await;
    window.closed("[role=dialog]").await;
    window.see("8 assets").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_photo_of_a_shelf_comes_to_the_desk_in_full() {
    let (window, photo) = a_shelf().await;
    let file = window.picks().join("shelf.png");
    std::fs::write(&file, photo).unwrap();
    window.will_pick(&file);
    window.press("Ctrl+O");
    eight_come_to_the_desk(&window).await;
}

#[tokio::test]
async fn a_picture_of_the_clipboard_is_pasted() {
    let (window, photo) = a_shelf().await;
    let photo = base64::prelude::BASE64_STANDARD.encode(photo);
    let paste = "
        const bytes = Uint8Array.from(atob(arguments[0]), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'shelf.png', { type: 'image/png' }));
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        return true";
    window
        .wait(
            "the picture to be pasted",
            paste,
            vec![serde_json::json!(photo)],
        )
        .await;
    eight_come_to_the_desk(&window).await;
}
