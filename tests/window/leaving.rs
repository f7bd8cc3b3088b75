//! When the program of the window ends the register is one file that says it all; when the file is taken away, the window says so.

use std::fs;

use operations::Office;
use operations::wire::Nothing;
use serde_json::{Value, json};

use crate::harness::{DataFolder, Setup, Window};
use crate::{empty_desk, program};

async fn register(window: &Window, name: &str) -> Value {
    let script = "return window.__TAURI_INTERNALS__.invoke('register_asset', { request: { name: arguments[0] } })
        .then((done) => done, (failure) => ({ refused: failure.code }))";
    window.run(script, vec![json!(name)]).await
}

#[tokio::test]
async fn a_program_that_ends_leaves_one_whole_file() {
    let data = DataFolder::new();
    let setup = Setup {
        program: program(),
        data: Some(data.path().to_owned()),
        size: (1280, 800),
        dark: false,
        cups: None,
    };
    let window = Window::open(setup).await;
    register(&window, "Reception, left").await;
    register(&window, "Reception, right").await;
    window.end().await;
    let names = fs::read_dir(data.path()).unwrap();
    let mut names: Vec<String> = names
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("register") || name.starts_with("batch"))
        .collect();
    names.sort();
    assert!(
        names
            .iter()
            .all(|name| ["batch.db", "register.db"].contains(&name.as_str())),
        "{names:?}"
    );
    let elsewhere = DataFolder::new();
    fs::copy(
        data.path().join("register.db"),
        elsewhere.path().join("register.db"),
    )
    .unwrap();
    let office = Office::open(elsewhere.path()).unwrap();
    assert_eq!(
        operations::register::status(&office, Nothing {})
            .unwrap()
            .assets,
        2
    );
}

#[tokio::test]
async fn a_register_that_was_taken_away_is_said_to_be_gone_and_nothing_is_said_to_be_saved() {
    let window = empty_desk().await;
    register(&window, "Reception, left").await;
    let file = window.data().join("register.db");
    let away = window.data().join("away");
    fs::rename(&file, &away).unwrap();
    let refused = register(&window, "Lost").await["refused"].clone();
    assert!(
        ["register.replaced", "register.gone"]
            .iter()
            .any(|code| refused == *code),
        "{refused}"
    );
    window.see("The register was moved away").await;
    fs::rename(&away, &file).unwrap();
    let done = register(&window, "Back").await;
    assert!(done["result"].is_object(), "{done}");
}
