//! What the page is given leave for. A window that WebKit's driver holds is given leave for everything by the driver, so
//! here the program runs within a test of its own, on a display of its own, and its page is asked by the shell.

use std::panic::AssertUnwindSafe;
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use operations::Office;
use operations::wire::CameraUse;
use serde_json::{Value, json};
use tagdesk_desktop::{Desk, assemble, context};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::harness::alone;

/// Where the program that runs within a test finds its register.
const DATA: &str = "TAGDESK_TEST_DATA";

const ASK: &str = "
    (async () => {
        const media = navigator.mediaDevices;
        const given = (stream) => {
            for (const track of stream.getTracks()) track.stop();
            return 'given';
        };
        const ask = (wanted) => media.getUserMedia(wanted).then(given, (problem) => problem.name);
        const found = {};
        found.camera = await ask({ video: true });
        found.microphone = await ask({ audio: true });
        found.both = await ask({ audio: true, video: true });
        found.whereabouts = await new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('given'), ({ code }) => done(code)));
        found.notifications = await Notification.requestPermission();
        window.found = found;
    })().catch((problem) => (window.found = { problem: String(problem) }));
    null";

#[test]
#[ignore = "a program of its own, started by the test that asks it"]
#[expect(clippy::print_stdout, reason = "the test that started it reads it")]
fn the_program() {
    let folder = std::env::var_os(DATA).unwrap();
    let builder = tauri::Builder::default().any_thread();
    let app = assemble(builder, Desk::new(folder.into()))
        .build(context())
        .unwrap();
    let handle = app.handle().clone();
    std::thread::spawn(move || {
        let asked = std::panic::catch_unwind(AssertUnwindSafe(|| {
            let window = opened(&handle);
            until(&window, "document.querySelector('h1')?.innerText ?? null");
            window.eval(ASK).unwrap();
            println!("found {}", until(&window, "window.found ?? null"));
        }));
        // Also where it failed: whoever started this waits for its end.
        handle.exit(i32::from(asked.is_err()));
    });
    app.run(|_, _| {});
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
fn until(window: &WebviewWindow, script: &str) -> Value {
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

/// What the page is given leave for at a desk that scans with a camera, or does not.
fn leave(on: bool) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path()).unwrap();
    operations::camera::use_camera(&office, CameraUse { on }).unwrap();
    let mut program = Command::new(std::env::current_exe().unwrap());
    program
        .args(["--ignored", "--exact", "--nocapture"])
        .arg("permissions::the_program")
        .env(DATA, folder.path());
    let said = alone(program);
    let found = said
        .split_once("found ")
        .map(|(_, found)| found.lines().next().unwrap());
    serde_json::from_str(found.unwrap_or_else(|| panic!("{said}"))).unwrap()
}

#[test]
fn the_page_is_given_the_camera_where_this_desk_asked_for_it_and_nothing_else() {
    let refused = json!({
        "camera": "NotAllowedError", "microphone": "NotAllowedError", "both": "NotAllowedError",
        "whereabouts": 1, "notifications": "denied",
    });
    assert_eq!(leave(false), refused);
    let mut camera_alone = refused;
    camera_alone["camera"] = "given".into();
    assert_eq!(leave(true), camera_alone);
}
