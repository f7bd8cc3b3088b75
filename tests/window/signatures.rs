//! Somebody signs on the screen for what they got: it is kept with the hand-over, shown when the receipt is made again, and
//! erased.

use std::path::PathBuf;

use operations::signatures::show_signature;
use operations::wire::{
    AssetSelection, CheckOut, LatestAction, Nothing, ShowAsset, ShowSignature, SignatureView,
};
use operations::{Office, assets};

use crate::harness::{Setup, Window};
use crate::{furnished, program};

const TAG: &str = "LAB-0042Q";
const PAD: &str = "[role=dialog] svg[role=img]";

/// The name of Ana, as a hand draws it, in parts of the field.
const ANA: &[&[(f64, f64)]] = &[
    &[(0.12, 0.75), (0.2, 0.2), (0.28, 0.75)],
    &[(0.16, 0.55), (0.26, 0.55)],
    &[(0.36, 0.75), (0.36, 0.5), (0.42, 0.5), (0.44, 0.75)],
    &[
        (0.6, 0.55),
        (0.54, 0.5),
        (0.52, 0.7),
        (0.6, 0.7),
        (0.6, 0.5),
        (0.64, 0.76),
    ],
];

async fn draw(window: &Window, strokes: &[&[(f64, f64)]]) {
    for stroke in strokes {
        window.draw_within(PAD, stroke).await;
    }
    // What the mouse did comes to the page in its own time.
    let drawn = "
        const lines = [...document.querySelectorAll('[role=dialog] svg[role=img] path')].map((it) => it.getAttribute('d') ?? '');
        return lines.length === 1 && lines[0].split('M').length === arguments[0] + 1
            && document.querySelector('[role=dialog] footer').innerText.includes('Keep and save')";
    let strokes = serde_json::json!(strokes.len());
    window
        .wait("the pen to be lifted", drawn, vec![strokes])
        .await;
}

/// The card of something that Ana got, in a small window.
async fn handed_out(dark: bool) -> (Window, Office) {
    let window = Window::open(Setup {
        program: program(),
        data: None,
        size: (1024, 700),
        dark,
        cups: None,
    })
    .await;
    let office = furnished(&window, TAG);
    let out = CheckOut {
        assets: AssetSelection {
            tags: vec![TAG.into()],
            ..AssetSelection::default()
        },
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    assets::check_out(&office, out).unwrap();
    let shown = ShowAsset {
        tag: Some(TAG.into()),
        ..ShowAsset::default()
    };
    let id = assets::show_asset(&office, shown).unwrap().row.id;
    window.listen_for_problems().await;
    window.go(&format!("#/assets/{id}")).await;
    (window, office)
}

fn latest(office: &Office) -> LatestAction {
    operations::actions::latest_action(office, Nothing {}).unwrap()
}

fn kept(office: &Office) -> SignatureView {
    show_signature(office, ShowSignature::default()).unwrap()
}

/// The one receipt that was saved, which is taken away.
fn receipt(window: &Window) -> Vec<u8> {
    let files = std::fs::read_dir(window.picks()).unwrap();
    let mut found: Vec<PathBuf> = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "pdf"))
        .collect();
    let file = found.pop().expect("a receipt");
    assert_eq!(found, Vec::<PathBuf>::new());
    let bytes = std::fs::read(&file).unwrap();
    std::fs::remove_file(file).unwrap();
    bytes
}

/// Opens the receipt from the history, once the card stands still.
async fn open(window: &Window) {
    window.see("Receipt…").await;
    window.settle().await;
    window.click_on("Receipt…").await;
    window.find("[role=dialog]").await;
}

async fn save(window: &Window, button: &str) -> Vec<u8> {
    window.click_on(button).await;
    window.see("Saved as").await;
    let bytes = receipt(window);
    window.press("Escape");
    window.closed("[role=dialog]").await;
    bytes
}

#[tokio::test]
async fn who_signs_on_the_screen_signs_once_and_is_shown_again() {
    let (window, office) = handed_out(false).await;
    open(&window).await;
    window
        .see("is kept with this hand-over until Ana Ruiz is erased")
        .await;
    window.settle().await;
    window.screenshot("signature-before").await;
    // Without.
    let without = save(&window, "Save as PDF…").await;
    assert!(kept(&office).drawn.is_none());

    open(&window).await;
    draw(&window, ANA).await;
    window.see("On saving, it is kept").await;
    window.screenshot("signature-drawn").await;
    let signed = save(&window, "Keep and save as PDF…").await;
    let drawn = kept(&office).drawn.unwrap().signature.unwrap();
    assert_eq!(drawn.strokes.len(), ANA.len());
    assert!(signed != without);

    // Made again, it is there.
    open(&window).await;
    window.see("Signed on screen by Ana Ruiz").await;
    window.settle().await;
    window.screenshot("signature-kept").await;
    assert!(signed == save(&window, "Save as PDF…").await);

    // Drawn again, and thought better of; then really.
    open(&window).await;
    window.click_on("Sign again").await;
    draw(&window, &ANA[..1]).await;
    window.click_on("Leave it as it was").await;
    window.see("Signed on screen by Ana Ruiz").await;
    assert_eq!(kept(&office).drawn.unwrap().signature.unwrap(), drawn);
    window.click_on("Sign again").await;
    draw(&window, &ANA[..2]).await;
    assert!(signed != save(&window, "Keep and save as PDF…").await);
    let again = kept(&office).drawn.unwrap().signature.unwrap();
    assert_eq!(again.strokes.len(), 2);
    window.see("Signed on screen").await;
    let raw = "return /\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d/.test(document.body.innerText)";
    assert_eq!(window.run(raw, vec![]).await, false);

    // One key takes the hand-over back, and the signature with it; another brings both.
    window.see("Ana Ruiz, signed on screen").await;
    window.settle().await;
    window.screenshot("signature-bar").await;
    window.press("Ctrl+Z");
    window.see("Took back: Checked out").await;
    let action = latest(&office).redo.unwrap().id;
    let request = ShowSignature {
        action: Some(action),
    };
    let refused = show_signature(&office, request.clone()).unwrap_err();
    assert_eq!(refused.code, "receipt.taken_back");
    window.settle().await;
    window.screenshot("signature-taken-back").await;
    window.press("Ctrl+Shift+Z");
    window.see("Signed on screen").await;
    let kept = show_signature(&office, request).unwrap();
    assert_eq!(kept.drawn.unwrap().signature.unwrap(), again);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_signature_by_somebody_else_is_erased() {
    let (window, office) = handed_out(true).await;
    crate::forms::no_copies(&window);
    open(&window).await;
    draw(&window, ANA).await;
    save(&window, "Keep and save as PDF…").await;
    open(&window).await;
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    window.settle().await;
    window.screenshot("signature-erasing").await;
    window.click_on("Keep it").await;
    window.focus_on("Save as PDF…").await;
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    window.type_keys("drawn by somebody else");
    window.press("Enter");
    window.see("The signature was erased since").await;
    window.settle().await;
    window.screenshot("signature-erased").await;
    assert!(kept(&office).drawn.unwrap().signature.is_none());
    // It may be signed again.
    window.click_on("Sign again").await;
    draw(&window, ANA).await;
    save(&window, "Keep and save as PDF…").await;
    assert!(kept(&office).drawn.unwrap().signature.is_some());
    assert_eq!(window.problems().await, Vec::<String>::new());
}
