//! The forms of the settings: saved as they are left, refused where they stand.

use operations::Office;
use serde_json::json;

use super::assets::furnish;
use super::tagdesk;
use super::walk::{chosen, elsewhere, picked, refusing, slid, ticked, typed, walk};
use crate::commands::scan;
use crate::empty_desk;

#[tokio::test]
async fn settings_are_kept_as_they_are_left() {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    window.listen_for_problems().await;
    window.go("#/settings").await;
    window.see("This desk’s store").await;
    walk(
        &window,
        "settings/General",
        &[
            typed("Register name", "Lab of Berlin"),
            refusing("Currency", &["X", "Francs"], "chf"),
            typed("Desk", "Front desk"),
            refusing("This desk’s store", &["Room 3", "Bost"], "Boston > Room 3"),
            chosen("Light or dark", "Dark"),
        ],
    )
    .await;
    // Said once it is kept.
    window.see("This desk’s store: Boston › Room 3").await;
    let settings = tagdesk(&window, &["settings"]);
    for (field, value) in [
        ("/register_name", json!("Lab of Berlin")),
        ("/currency", json!("CHF")),
        ("/station", json!("Front desk")),
        ("/store/path", json!("Boston › Room 3")),
    ] {
        assert_eq!(settings.pointer(field), Some(&value), "{field}: {settings}");
    }
    // Left empty where something must stand: said there, and kept as it was.
    window.fill("Desk", "").await;
    window.press("Tab");
    let said = "
        const it = [...document.querySelectorAll('input')].find((it) => it.labels?.[0]?.innerText.startsWith('Desk'));
        return it?.getAttribute('aria-invalid') === 'true'";
    window
        .wait("the empty desk to be refused", said, vec![])
        .await;
    assert_eq!(tagdesk(&window, &["settings"])["station"], "Front desk");
    // Escape brings back what is kept; an emptied store is none.
    window.take_field("Desk").await;
    window.press("Escape");
    window.field_says("Desk", "Front desk").await;
    window.fill("This desk’s store", "").await;
    window.press("Tab");
    window.see("This desk has no store").await;
    assert_eq!(tagdesk(&window, &["settings"])["store"], json!(null));
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn checklists_models_and_scanners_are_set_up_by_keys() {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    tagdesk(
        &window,
        &["model", "record", "ThinkPad T14", "--category", "Laptop"],
    );
    window.listen_for_problems().await;

    window.go("#/settings/checklists").await;
    window.see("No checklists yet").await;
    window.press("N");
    window.focus_on("Category").await;
    walk(
        &window,
        "settings/ChecklistDialog",
        &[
            refusing("Category", &[""], "laptop"),
            typed("Has to come back", "Charger"),
        ],
    )
    .await;
    window.press("Enter");
    window.type_keys("Dock");
    window.press("Ctrl+Enter");
    window.saved().await;
    let lists = tagdesk(&window, &["checklist", "list"]);
    assert_eq!(lists[0]["items"], json!(["Charger", "Dock"]), "{lists}");
    assert_eq!(lists[0]["category"], "Laptop", "{lists}");

    // The list of models is searched; what is typed is what is looked for.
    window.go("#/settings/models").await;
    window.see("ThinkPad T14").await;
    walk(
        &window,
        "settings/ModelList",
        &[typed("Search the models", "lapt")],
    )
    .await;
    window.see("1 model").await;
    window.fill("Search the models", "zebra").await;
    window.gone("ThinkPad T14").await;

    window.go("#/settings/scanner").await;
    window.see("Waiting for the first scan").await;
    let sample = "return document.querySelector('figcaption').innerText";
    let sample = window.run(sample, vec![]).await;
    for _ in 0..3 {
        scan(&window, sample.as_str().unwrap()).await;
    }
    window.see("Learnt:").await;
    window.focus_on("What this scanner is called").await;
    window.hand_to_scanner().await;
    walk(
        &window,
        "settings/Scanner",
        &[
            refusing("What this scanner is called", &[""], "Counter"),
            slid("Volume", "Right"),
            typed("Volume, in percent", "40"),
            ticked("Use the camera to scan"),
        ],
    )
    .await;
    window.take_field("What this scanner is called").await;
    window.press("Enter");
    window.see("“Counter” is heard so from now on.").await;
    let scanners = tagdesk(&window, &["scanner", "list"]);
    assert!(scanners.to_string().contains("Counter"), "{scanners}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_copy_takes_the_registers_place_by_its_name_alone() {
    let window = empty_desk().await;
    tagdesk(
        &window,
        &["settings", "--set", "register_name=Lab of Berlin"],
    );
    let copy = window.picks().join("copy.db");
    tagdesk(&window, &["backup", copy.to_str().unwrap()]);
    tagdesk(
        &window,
        &["register", "--name", "Balance", "--tag", "OLD-1"],
    );
    window.listen_for_problems().await;
    window.go("#/settings/safety").await;
    window.see("Last verified backup").await;
    window.will_pick(&copy);
    window.click_on("Restore…").await;
    let field = "Type the name of the register: Lab of Berlin";
    window.focus_on(field).await;
    walk(
        &window,
        "settings/RestoreDialog",
        &[refusing(field, &["", "Lab"], "lab of berlin")],
    )
    .await;
    assert_eq!(tagdesk(&window, &["list"])["total"], 1);
    window.press("Enter");
    window.see("The copy is the register now").await;
    assert_eq!(tagdesk(&window, &["list"])["total"], 0);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn one_of_two_cameras_is_chosen() {
    let window = empty_desk().await;
    window.go("#/settings/scanner").await;
    window.see("Use the camera to scan").await;
    window.click_on("Use the camera to scan").await;
    // Kept, so that what is put into it stays.
    let two = "
        window.__cameras = navigator.mediaDevices;
        const named = (deviceId, label) => ({ kind: 'videoinput', deviceId, label });
        navigator.mediaDevices.enumerateDevices = async () => [named('front', 'Front'), named('back', 'Back')];
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async ({ video }) => {
            const stream = await ask({ video: true });
            const deviceId = video.deviceId?.ideal ?? 'front';
            stream.getVideoTracks().forEach((track) => (track.getSettings = () => ({ deviceId })));
            return stream;
        };
        return true";
    window.run(two, vec![]).await;
    window.go("#/desk").await;
    window.see("Ready to scan").await;
    window.click("[aria-label='Scan with the camera']").await;
    window.find(".camera [data-select-trigger]").await;
    walk(
        &window,
        "scan/camera/CameraView",
        &[
            elsewhere("A tag, serial number, badge or place"),
            picked("Which camera", "Back"),
        ],
    )
    .await;
    window.find("[aria-label='Which camera: Back']").await;
    window.find(".camera video").await;
}

#[tokio::test]
async fn how_many_copies_are_kept_is_what_is_typed() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.go("#/settings/safety").await;
    window.see("They go beside the data folder").await;
    window.click_on("How many…").await;
    window.see("Of each of the last days").await;
    walk(
        &window,
        "settings/CopiesDialog",
        &[
            ticked("Make one a day while this window is open"),
            refusing("Days", &["0", "many", ""], "14"),
            refusing("Weeks", &["-1", "1.5"], "8"),
            refusing("Months", &["3661"], "24"),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.closed("[data-modal]").await;
    let said = tagdesk(&window, &["copies", "list"]);
    for (field, value) in [
        ("/daily", json!(14)),
        ("/weekly", json!(8)),
        ("/monthly", json!(24)),
        ("/state/by_itself", json!(false)),
    ] {
        assert_eq!(said.pointer(field), Some(&value), "{field}: {said}");
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}
