//! What the page is given leave for. A window that WebKit's driver holds is given leave for everything by the driver, so
//! here the program runs within a test of its own, on a display of its own, and its page is asked by the shell.

use operations::Office;
use operations::wire::CameraUse;
use serde_json::{Value, json};

use crate::harness::DataFolder;
use crate::within::{found_by, until, within};

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
fn the_program() {
    within(|window| {
        until(window, "document.querySelector('h1')?.innerText ?? null");
        window.eval(ASK).unwrap();
        until(window, "window.found ?? null")
    });
}

/// What the page is given leave for at a desk that scans with a camera, or does not.
fn leave(on: bool) -> Value {
    let folder = DataFolder::new();
    let office = Office::open(folder.path()).unwrap();
    operations::camera::use_camera(&office, CameraUse { on }).unwrap();
    found_by("permissions::the_program", folder.path())
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
