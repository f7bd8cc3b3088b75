//! What the shell promises the page, seen through the page.

use std::net::{Ipv4Addr, TcpListener};

use operations::Office;
use operations::wire::{ModelChoice, RegisterAsset};
use serde_json::{Value, json};

use crate::empty_desk;
use crate::harness::Window;

/// Calls a command from within the page.
async fn call(window: &Window, command: &str, request: Value) -> Value {
    let script =
        "return window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] })";
    window.run(script, vec![json!(command), request]).await
}

fn monitor(name: &str) -> RegisterAsset {
    RegisterAsset {
        name: Some(name.into()),
        model: Some(ModelChoice {
            name: Some("UltraSharp U2723QE".into()),
            manufacturer: Some("Dell".into()),
            category: Some("Monitor".into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    }
}

#[tokio::test]
async fn the_window_opens_on_an_empty_register() {
    let window = empty_desk().await;
    window.see("Tagdesk").await;
    window.see("Desk").await;
    window.screenshot("first-start").await;
}

#[tokio::test]
async fn what_another_program_writes_shows_up() {
    let window = empty_desk().await;
    window.see("Desk").await;
    let beside = Office::open(window.data()).unwrap();
    operations::assets::register_asset(&beside, monitor("Reception, left")).unwrap();
    window.see("Registered").await;
}

#[tokio::test]
async fn a_picked_place_is_written_to_without_the_page_knowing_its_path() {
    let window = empty_desk().await;
    call(
        &window,
        "register_asset",
        json!({ "name": "Reception, left" }),
    )
    .await;
    let asked = json!({ "suggested": "all.csv", "kinds": [] });
    let picked = call(&window, "pick_save_file", asked).await;
    assert_eq!(picked["name"], "all.csv");
    assert!(!picked.to_string().contains("picks"), "{picked}");
    let asked = json!({ "assets": { "filter": {} }, "out": picked["token"] });
    let written = call(&window, "export_assets", asked).await;
    assert_eq!(written["rows"], 1);
    let text = std::fs::read_to_string(window.picks().join("all.csv")).unwrap();
    assert!(text.contains("Reception, left"), "{text}");
}

#[tokio::test]
async fn the_page_can_reach_nothing_else() {
    let window = empty_desk().await;
    let elsewhere = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let address = json!(format!("http://{}/", elsewhere.local_addr().unwrap()));
    for (what, script) in [
        (
            "a style in the page",
            "document.body.insertAdjacentHTML('beforeend', '<i id=x style=\"color: rgb(1, 2, 3)\">x</i>');
             return getComputedStyle(document.querySelector('#x')).color === 'rgb(1, 2, 3)'",
        ),
        (
            "code from a text",
            "try { return new Function('return true')() } catch { return false }",
        ),
        (
            "another address",
            "return fetch(arguments[0], { mode: 'no-cors', signal: AbortSignal.timeout(2000) }).then(() => true, () => false)",
        ),
        (
            "a file picked by nobody",
            "return window.__TAURI_INTERNALS__.invoke('open_file', { request: { token: '/etc/passwd' } })
                .then(() => true, (it) => it.code !== 'file.not_picked')",
        ),
        (
            "a dialog of its own",
            "return window.__TAURI_INTERNALS__.invoke('plugin:dialog|open', { options: {} })
                .then(() => true, (it) => !String(it).includes('not allowed'))",
        ),
    ] {
        let reached = window.run(script, vec![address.clone()]).await;
        assert_eq!(reached, json!(false), "{what}");
    }
    // A request that went out is seen even where its answer was kept from the page.
    assert!(
        elsewhere.accept().is_err(),
        "the page called another address"
    );
}
