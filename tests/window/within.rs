//! The program within a test of this suite that another test starts: on a display of its own, asked by the shell, with no
//! driver that holds its window.

use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use serde_json::Value;
use tagdesk_desktop::{Desk, assemble, context};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::harness::alone;

/// Where the program that runs within a test finds its register.
const DATA: &str = "TAGDESK_TEST_DATA";

/// Runs the program, and prints what `ask` finds out, for [`found_by`] to read.
#[expect(clippy::print_stdout, reason = "the test that started it reads it")]
pub fn within(ask: impl Fn(&WebviewWindow) -> Value + Send + 'static) {
    let folder = std::env::var_os(DATA).unwrap();
    let builder = tauri::Builder::default().any_thread();
    let app = assemble(builder, Desk::new(folder.into()))
        .build(context())
        .unwrap();
    let handle = app.handle().clone();
    std::thread::spawn(move || {
        let asked = std::panic::catch_unwind(AssertUnwindSafe(|| {
            println!("found {}", ask(&opened(&handle)));
        }));
        // Also where it failed: whoever started this waits for its end.
        handle.exit(i32::from(asked.is_err()));
    });
    app.run(|_, _| {});
}

/// What the test of this name, which runs [`within`], finds out over the register in a folder.
pub fn found_by(test: &str, folder: &Path) -> Value {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program
        .args(["--ignored", "--exact", "--nocapture", test])
        .env(DATA, folder);
    let said = alone(program);
    let found = said
        .split_once("found ")
        .map(|(_, found)| found.lines().next().unwrap());
    serde_json::from_str(found.unwrap_or_else(|| panic!("{said}"))).unwrap()
}

/// The window, once it is there.
fn opened(app: &AppHandle) -> WebviewWindow {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(window) = app.get_webview_window("main") {
            return window;
        }
        assert!(Instant::now() < deadline, "no window");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// What a script of the page returns, once that is not null.
pub fn until(window: &WebviewWindow, script: &str) -> Value {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let (told, hears) = mpsc::channel();
        let tell = move |answer| told.send(answer).unwrap_or_default();
        window.eval_with_callback(script, tell).unwrap();
        // A page that is only just being loaded answers nothing.
        let answer = hears.recv_timeout(Duration::from_secs(5));
        let answer = answer.ok().and_then(|it| serde_json::from_str(&it).ok());
        let answer = answer.unwrap_or(Value::Null);
        if answer != Value::Null {
            return answer;
        }
        assert!(Instant::now() < deadline, "waited in vain for {script}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
