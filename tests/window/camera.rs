//! Scanning with a camera: off until asked for, then its frames reach the decoder and its codes the Desk.

use base64::Engine;
use operations::Office;
use operations::wire::{CameraUse, Nothing, OpenStocktake, RegisterAsset};
use serde_json::json;

use crate::harness::{DataFolder, Setup, Window};
use crate::photo::{TAGS, nine, png};
use crate::{empty_desk, program};

/// A desk that scans with a camera, with eight of the nine tags of a photo on its register.
async fn a_desk(folder: &DataFolder) -> Window {
    let office = Office::open(folder.path()).unwrap();
    operations::camera::use_camera(&office, CameraUse { on: true }).unwrap();
    for tag in &TAGS[..8] {
        let asset = RegisterAsset {
            tag: Some((*tag).into()),
            name: Some("Dock".into()),
            ..RegisterAsset::default()
        };
        operations::assets::register_asset(&office, asset).unwrap();
    }
    let window = Window::open(Setup {
        program: program(),
        data: Some(folder.path().into()),
        size: (1280, 800),
        dark: false,
        cups: None,
    })
    .await;
    window.listen_for_problems().await;
    window.see("Ready to scan").await;
    window.find("[aria-label='Scan with the camera']").await;
    window.run(NOTES, vec![]).await;
    window
}

/// Keeps a note of every frame that goes to the decoder with its answer, and of every camera that was opened.
const NOTES: &str = "
    window.noted = [];
    window.most_at_once = 0;
    window.tracks = [];
    let under_way = 0;
    const fetch = window.fetch;
    window.fetch = async (address, options) => {
        if (!String(address).includes('read_frame')) return fetch(address, options);
        const { body } = options;
        under_way += 1;
        window.most_at_once = Math.max(window.most_at_once, under_way);
        const answer = await fetch(address, options).finally(() => (under_way -= 1));
        window.noted.push({ bytes: body.length, shades: new Set(body).size, sum: body.reduce((sum, shade) => sum + shade, 0), read: await answer.clone().json() });
        return answer;
    };
    const media = navigator.mediaDevices;
    const ask = media.getUserMedia.bind(media);
    media.getUserMedia = async (wanted) => {
        const stream = await ask(wanted);
        window.tracks.push(...stream.getTracks());
        return stream;
    };
    return true";

/// A camera that shows the nine tags of a photo for as long as they are left there; `window.away` shows a bare desk.
const STREAM: &str = "
    const photo = new Image();
    photo.src = 'data:image/png;base64,' + arguments[0];
    return photo.decode().then(() => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: 1280, height: 960 });
        const paper = canvas.getContext('2d');
        let turn = 0;
        window.away = false;
        setInterval(() => {
            turn += 1;
            if (window.away) Object.assign(paper, { fillStyle: turn % 2 ? '#777' : '#787878' }).fillRect(0, 0, 1280, 960);
            else paper.drawImage(photo, turn % 2, 0, 1280, 960);
        }, 50);
        navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
        return true;
    })";

/// Whether nine things were scanned, each at least so often.
const EACH: &str = "
    return window.__TAURI_INTERNALS__.invoke('show_batch', { request: {} })
        .then(({ rows }) => rows.length === 9 && rows.every(({ scans }) => scans >= arguments[0]))";

/// How often each code of the batch was scanned.
fn scans(beside: &Office) -> Vec<(String, u32)> {
    let batch = operations::batches::show_batch(beside, Nothing {}).unwrap();
    let mut rows: Vec<(String, u32)> = batch
        .rows
        .into_iter()
        .map(|row| (row.code, row.scans))
        .collect();
    rows.sort_unstable();
    rows
}

async fn dark(window: &Window) {
    let ended =
        "return window.tracks.length > 0 && window.tracks.every((it) => it.readyState === 'ended')";
    window
        .wait("the light of the camera to go out", ended, vec![])
        .await;
    window.closed("section.camera").await;
}

#[tokio::test]
async fn the_mock_camera_of_webkit_reaches_the_decoder() {
    let folder = DataFolder::new();
    let window = a_desk(&folder).await;
    window.press("Ctrl+Shift+C");
    window.see("Hold a code before the camera.").await;
    let some = "return window.noted.length >= 5 && window.noted";
    window
        .wait("five frames that were read", some, vec![])
        .await;
    let frames = window.run(some, vec![]).await;
    let frames = frames.as_array().unwrap();
    for frame in frames {
        assert_eq!(frame["bytes"], 1280 * 720, "{frame}");
        // WebKit draws a clock and bars of colour, and no code.
        let read = json!({ "width": 1280, "height": 720, "codes": [] });
        assert_eq!(frame["read"], read);
        assert!(frame["shades"].as_u64().unwrap() > 5, "{frame}");
    }
    // Its hand goes round.
    assert!(frames.iter().any(|it| it["sum"] != frames[0]["sum"]));
    assert_eq!(window.run("return window.most_at_once", vec![]).await, 1);
    assert_eq!(window.problems().await, Vec::<String>::new());

    // The light goes out when the view is closed, when one goes elsewhere, and when the window is hidden.
    window.press("Ctrl+Shift+C");
    dark(&window).await;
    window.click_on("Scan with the camera").await;
    window.see("Hold a code before the camera.").await;
    window.go("#/reports").await;
    dark(&window).await;
    window.click_on("Scan with the camera").await;
    window.see("Hold a code before the camera.").await;
    let hide = "
        Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
        return document.dispatchEvent(new Event('visibilitychange'))";
    window.run(hide, vec![]).await;
    dark(&window).await;
    assert_eq!(window.run("return window.tracks.length", vec![]).await, 3);
}

#[tokio::test]
async fn tags_before_the_camera_come_to_the_desk_once_each() {
    let folder = DataFolder::new();
    let window = a_desk(&folder).await;
    let photo = base64::prelude::BASE64_STANDARD.encode(png(&nine(&TAGS, 5, 1.2).picture));
    window.run(STREAM, vec![json!(photo)]).await;
    window.press("Ctrl+Shift+C");
    let nine = "return window.noted.filter(({ read }) => read.codes.length === 9).length > 8";
    window.wait("frames with all of them", nine, vec![]).await;
    window.wait("nine scans", EACH, vec![json!(1)]).await;
    let beside = Office::open(folder.path()).unwrap();
    let each = |times: u32| TAGS.map(|tag| (tag.to_owned(), times)).to_vec();
    assert_eq!(scans(&beside), each(1));
    assert_eq!(window.run("return window.most_at_once", vec![]).await, 1);
    window.screenshot("camera-tags").await;

    // Out of view for more than a second, and back: scanned once more.
    let away = "
        window.away = true;
        window.noted = [];
        return true";
    window.run(away, vec![]).await;
    let bare = "
        const bare = window.noted.findIndex(({ read }) => read.codes.length === 0);
        return bare >= 0 && window.noted.length > bare + 12";
    window.wait("frames of the bare desk", bare, vec![]).await;
    window
        .run("window.noted = []; window.away = false", vec![])
        .await;
    window
        .wait("frames with all of them again", nine, vec![])
        .await;
    window.wait("nine scans more", EACH, vec![json!(2)]).await;
    window.see("already in this batch").await;
    assert_eq!(scans(&beside), each(2));
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn tags_before_the_camera_are_counted_in_a_stocktake() {
    let folder = DataFolder::new();
    let window = a_desk(&folder).await;
    let beside = Office::open(folder.path()).unwrap();
    let autumn = OpenStocktake {
        name: Some("Autumn".into()),
        ..OpenStocktake::default()
    };
    let opened = operations::stocktakes::open_stocktake(&beside, autumn).unwrap();
    let id = opened.result.record.id;
    window.go(&format!("#/stocktakes/{id}")).await;
    window.see("Scan a place").await;
    let photo = base64::prelude::BASE64_STANDARD.encode(png(&nine(&TAGS, 5, 1.2).picture));
    window.run(STREAM, vec![json!(photo)]).await;
    window.press("Ctrl+Shift+C");
    let counted = "
        return window.__TAURI_INTERNALS__.invoke('show_stocktake', { request: { stocktake: arguments[0] } })
            .then(({ stocktake: { counts } }) => counts.not_scanned === 0 && counts.unknown === 1)";
    window
        .wait("eight found and one unknown", counted, vec![json!(id)])
        .await;
    window.find("section.camera").await;
    window.screenshot("camera-count").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_camera_is_off_until_it_is_asked_for() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.see("Ready to scan").await;
    let shown = "return document.querySelector('[aria-label=\"Scan with the camera\"], section.camera') !== null";
    window.press("Ctrl+Shift+C");
    window.press("Ctrl+K");
    window.find("[role=dialog]").await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
    assert_eq!(window.run(shown, vec![]).await, false);

    window.go("#/settings/scanner").await;
    window.click_on("Use the camera to scan").await;
    window.find("[aria-label='Scan with the camera']").await;
    let beside = Office::open(window.data()).unwrap();
    let now = operations::camera::show_camera(&beside, Nothing {}).unwrap();
    assert!(now.on);
    window.screenshot("camera-setting").await;
    window.go("#/desk").await;
    window.see("Ready to scan").await;
    window.press("Ctrl+Shift+C");
    window.see("Hold a code before the camera.").await;
    window.press("Ctrl+Shift+C");
    window.closed("section.camera").await;

    window.go("#/settings/scanner").await;
    window.click_on("Use the camera to scan").await;
    window.gone("opens and closes the view").await;
    assert_eq!(window.run(shown, vec![]).await, false);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn why_there_is_no_picture_is_said() {
    let folder = DataFolder::new();
    let window = a_desk(&folder).await;
    let refuse = "
        const [name] = arguments;
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
        return true";
    for (name, said) in [
        ("NotFoundError", "No camera was found."),
        (
            "NotAllowedError",
            "This computer does not let Tagdesk use the camera.",
        ),
        ("NotReadableError", "Another program may be using it"),
    ] {
        window.run(refuse, vec![json!(name)]).await;
        window.press("Ctrl+Shift+C");
        window.see(said).await;
        window.find("section.camera [role=alert]").await;
        window.press("Ctrl+Shift+C");
        window.closed("section.camera").await;
    }
    // What it refuses keeps nobody from scanning.
    window.hand_to_scanner().await;
    window.scan(TAGS[0]);
    window.see("In stock").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
