//! The edge between page and program, without a window: every operation is registered, permitted
//! and answers nonsense with a failure that has a code.

#![allow(clippy::unwrap_used, missing_docs, dead_code)]

#[path = "../reading/photo.rs"]
mod photo;

use operations::catalogue::OPERATIONS;
use serde_json::{Value, json};
use tagdesk_desktop::{Desk, assemble, commands, context};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// The program over a runtime that shows nothing.
struct Shell {
    window: WebviewWindow<MockRuntime>,
    _app: App<MockRuntime>,
    _folder: TempDir,
}

impl Shell {
    fn new() -> Shell {
        Shell::with_window("main")
    }

    fn with_window(label: &str) -> Shell {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path().join("desk"));
        let app = assemble(mock_builder(), desk).build(context()).unwrap();
        Shell {
            window: WebviewWindowBuilder::new(&app, label, Default::default())
                .build()
                .unwrap(),
            _app: app,
            _folder: folder,
        }
    }

    /// Calls a command as the page would.
    fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        self.send(command, InvokeBody::Json(arguments), &[])
    }

    /// The same with any body and headers.
    fn send(
        &self,
        command: &str,
        body: InvokeBody,
        headers: &[(&'static str, u32)],
    ) -> Result<Value, Value> {
        let headers = headers.iter().map(|(name, value)| {
            let value = value.to_string().parse().unwrap();
            (tauri::http::HeaderName::from_static(name), value)
        });
        let request = InvokeRequest {
            cmd: command.into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body,
            headers: headers.collect(),
            invoke_key: INVOKE_KEY.into(),
        };
        let answer = get_ipc_response(&self.window, request)?;
        Ok(answer.deserialize().unwrap())
    }
}

/// The commands `capabilities/main.json` lets the page call.
fn permitted() -> Vec<String> {
    let text = include_str!("../../src-tauri/capabilities/main.json");
    let capability: Value = serde_json::from_str(text).unwrap();
    let permissions = capability["permissions"].as_array().unwrap();
    permissions
        .iter()
        .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
        .map(|permission| permission.replace('-', "_"))
        .collect()
}

#[test]
fn every_command_is_permitted_and_nothing_else() {
    let mut registered = commands::NAMES.to_vec();
    registered.sort_unstable();
    let mut permitted = permitted();
    permitted.sort_unstable();
    assert_eq!(registered, permitted);
}

#[test]
fn every_operation_is_a_command() {
    for operation in OPERATIONS {
        assert!(
            commands::NAMES.contains(&operation.name),
            "{}",
            operation.name
        );
    }
}

/// A command that is not async runs on the window's own thread, which stands still meanwhile.
#[test]
fn no_command_holds_the_window_up() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/commands");
    let mut found = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        for command in source.split("#[tauri::command]").skip(1) {
            assert!(
                command.starts_with("\npub async fn "),
                "{}:{command}",
                path.display()
            );
            found += 1;
        }
    }
    assert_eq!(found, commands::NAMES.len());
}

#[test]
fn nonsense_is_answered_with_a_code() {
    let shell = Shell::new();
    for command in commands::NAMES {
        for nonsense in [
            json!({}),
            json!({ "request": 7 }),
            json!({ "request": null }),
        ] {
            let answer = shell.call(command, nonsense.clone());
            let failure = answer.expect_err(command);
            let code = failure["code"].as_str().unwrap_or_default();
            assert!(!code.is_empty(), "{command} {nonsense}: {failure}");
        }
    }
}

#[test]
fn another_window_may_call_nothing() {
    let other = Shell::with_window("other");
    for command in commands::NAMES {
        let refused = other.call(command, json!({ "request": {} })).unwrap_err();
        let refused = refused.as_str().unwrap_or_default();
        assert!(refused.contains("not allowed"), "{command}: {refused}");
    }
}

#[test]
fn a_frame_of_a_camera_comes_as_bytes_and_its_codes_go_back() {
    use photo::{TAGS, nine};
    let shell = Shell::new();
    let frame = nine(&TAGS, 4, 1.2).picture;
    let (width, height) = frame.dimensions();
    let shades = frame.into_raw();
    let size = [("width", width), ("height", height)];
    let read = shell.send("read_frame", InvokeBody::Raw(shades.clone()), &size);
    let read = read.unwrap();
    assert_eq!(read["width"], width);
    let codes = read["codes"].as_array().unwrap();
    assert!(codes.len() >= 4, "{read}");
    for code in codes {
        let text = code["verdict"]["code"].as_str().unwrap();
        assert!(TAGS.contains(&text), "{text}");
        assert_eq!(code["verdict"]["outcome"], "unknown");
    }
    // A frame that is not as large as it says, and one larger than any camera's.
    let short = shell.send("read_frame", InvokeBody::Raw(shades[1..].to_vec()), &size);
    assert_eq!(short.unwrap_err()["code"], "picture.empty");
    let huge = [("width", u32::MAX), ("height", 1)];
    let huge = shell.send("read_frame", InvokeBody::Raw(vec![0]), &huge);
    assert_eq!(huge.unwrap_err()["code"], "picture.too_large");
    let sizeless = shell.send("read_frame", InvokeBody::Raw(shades), &[]);
    assert_eq!(sizeless.unwrap_err()["code"], "request.malformed");
}
