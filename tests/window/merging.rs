//! What stands on the register twice: said where it is listed, looked at side by side, made one by a key and taken back.

use std::path::Path;

use operations::wire::*;
use operations::{Office, assets, bookings, kits, merging, models, people, places};
use serde_json::{Value, json};

use crate::commands::scan;
use crate::forms::tagdesk;
use crate::harness::{DataFolder, Setup, Window};
use crate::program;

/// A name of the length people have.
const LONG: &str = "María de los Ángeles Fernández-Villaverde y Ruiz de la Prada Sánchez-Cantalejo";

fn person(office: &Office, name: &str, email: &str, badge: &str, department: &str) -> String {
    let request = RecordPerson {
        name: name.into(),
        email: Some(email.into()),
        badge: Some(badge.into()),
        department: Some(department.into()),
        ..RecordPerson::default()
    };
    let done = people::record_person(office, request).unwrap();
    done.result.record.id.to_string()
}

fn place(office: &Office, name: &str, parent: Option<&str>, code: &str) -> PlaceView {
    let request = RecordPlace {
        name: name.into(),
        parent: parent.map(str::to_owned),
        code: Some(code.into()),
        ..RecordPlace::default()
    };
    places::record_place(office, request).unwrap().result.record
}

fn asset(office: &Office, tag: &str, model: (&str, &str), serial: &str, at: Option<&str>) {
    let request = RegisterAsset {
        tag: Some(tag.into()),
        serial: Some(serial.into()),
        place: at.map(str::to_owned),
        model: Some(ModelChoice {
            name: Some(model.0.into()),
            manufacturer: Some(model.1.into()),
            category: Some("Laptop".into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    };
    assets::register_asset(office, request).unwrap();
}

fn out(office: &Office, tag: &str, to: &str) {
    let request = CheckOut {
        assets: AssetSelection {
            tags: vec![tag.into()],
            ..AssetSelection::default()
        },
        to: to.into(),
        ..CheckOut::default()
    };
    assets::check_out(office, request).unwrap();
}

/// A register as two lists leave it that were brought one after the other: of each kind something stands there twice.
fn twice(folder: &Path) {
    let office = Office::open(folder).unwrap();
    let thinkpad = ("ThinkPad T14 Gen 4", "Lenovo");
    person(
        &office,
        "Ana Ruiz",
        "ana.ruiz@example.com",
        "BADGE-7001",
        "",
    );
    person(
        &office,
        "ANA RUIZ",
        "a.ruiz@example.com",
        "BADGE-7002",
        "Finance",
    );
    person(&office, "Ben Okafor", "ben@example.com", "BADGE-7003", "IT");
    person(
        &office,
        LONG,
        "",
        "BADGE-7004",
        "Haushaltsangelegenheiten und Beschaffung",
    );
    person(&office, LONG, "maria@example.com", "", "");
    person(&office, LONG, "", "", "Legal");
    for parent in ["Hamburg", "Hamburg (old)"] {
        place(&office, parent, None, "");
    }
    place(&office, "Store", Some("Hamburg"), "HAM-ST");
    place(&office, "Store", Some("Hamburg (old)"), "HAM-ST-OLD");
    place(&office, "Shelf 3", Some("HAM-ST-OLD"), "");
    for (number, (at, to)) in [
        ("HAM-ST", "BADGE-7001"),
        ("HAM-ST", "BADGE-7002"),
        ("HAM-ST-OLD", "BADGE-7002"),
        ("HAM-ST-OLD", "BADGE-7003"),
    ]
    .into_iter()
    .enumerate()
    {
        let tag = format!("IT00010{number}");
        asset(
            &office,
            &tag,
            thinkpad,
            &format!("PF4ABC1{number}"),
            Some(at),
        );
        out(&office, &tag, to);
    }
    asset(&office, "IT000200", thinkpad, "PF4XYZ77", Some("HAM-ST"));
    asset(
        &office,
        "IT000201",
        ("T14 G4", "IBM"),
        "PF4XYZ77",
        Some("HAM-ST-OLD"),
    );
    asset(
        &office,
        "IT000202",
        ("ThinkPad T14 Gen 4", ""),
        "PF4XYZ78",
        None,
    );
    let kit = RecordKit {
        name: Some("Newcomer".into()),
        models: Some(vec![KitModelChoice {
            model: "T14 G4".into(),
            count: 1,
        }]),
        ..RecordKit::default()
    };
    kits::record_kit(&office, kit).unwrap();
    let booking = RecordBooking {
        tag: Some("IT000201".into()),
        person: "BADGE-7002".into(),
        from: office.today().succ_opt(),
        until: office.today().succ_opt(),
        ..RecordBooking::default()
    };
    bookings::record_booking(&office, booking).unwrap();
    // The sites were one all along, and who makes the one model is learnt later.
    let sites = Merge {
        kind: ChoiceKind::Place,
        keep: "Hamburg".into(),
        other: "Hamburg (old)".into(),
    };
    merging::merge(&office, sites).unwrap();
    let listed = ListByText {
        search: Some("T14 G4".into()),
        ..ListByText::default()
    };
    let model = models::list_models(&office, listed).unwrap().rows.remove(0);
    let learnt = RecordModel {
        id: Some(model.id),
        name: model.name,
        manufacturer: Some("Lenovo".into()),
        ..RecordModel::default()
    };
    models::record_model(&office, learnt).unwrap();
}

async fn window(size: (u32, u32), dark: bool) -> (Window, DataFolder) {
    let data = DataFolder::new();
    twice(data.path());
    let window = Window::open(Setup {
        program: program(),
        data: Some(data.path().to_owned()),
        size,
        dark,
        cups: None,
    })
    .await;
    window.see("Ready to scan").await;
    window.listen_for_problems().await;
    (window, data)
}

fn names(window: &Window, noun: &str) -> Vec<String> {
    let listed = tagdesk(window, &[noun, "list"]);
    let rows = listed["rows"].as_array().unwrap().iter();
    let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
    rows.map(name).collect()
}

#[tokio::test]
async fn two_records_of_a_person_are_made_one_by_a_key_and_taken_back_by_another() {
    let (window, _data) = window((1280, 800), false).await;
    window.go("#/people").await;
    window.see("people may stand here twice: ").await;
    window.press("G");
    // Whoever has more is proposed to stay.
    window.see("1 of 4. They are called alike").await;
    window
        .see("They differ in E-mail. Are they really one person?")
        .await;
    window.see("gets 1 asset.").await;
    window.see("BADGE-7001").await;
    window.press("Enter");
    window.see("2 of 4. They are called alike").await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
    window.see("3 people may be one: María").await;
    assert_eq!(
        names(&window, "person")
            .iter()
            .filter(|name| name.to_uppercase() == "ANA RUIZ")
            .count(),
        1
    );

    // The badge and the name of the other lead to the one that stays.
    scan(&window, "BADGE-7001").await;
    window.see("has 3 assets").await;
    window.see("ANA RUIZ").await;
    window.press("Escape");
    window.press("Ctrl+Z");
    window.see("Took back").await;
    window.go("#/people").await;
    window.see("2 people may stand here twice").await;
    scan(&window, "BADGE-7001").await;
    window.see("has 1 asset").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_not_the_same_is_not_asked_about_again() {
    let (window, _data) = window((1280, 800), false).await;
    window.go("#/people").await;
    window.see("2 people may stand here twice").await;
    window.press("G");
    window.see("1 of 4").await;
    window.click_on("Not the same").await;
    window.see("2 of 4").await;
    // Of three that are called alike two are one: those with the one that is gone are looked at no more.
    window.press("Enter");
    window.see("3 of 3").await;
    window.click_on("Not the same").await;
    window.closed("[role=dialog]").await;
    window.gone("may be one").await;
    window.gone("may stand here twice").await;
    window.go("#/places").await;
    window.go("#/people").await;
    window.see("Ben Okafor").await;
    window.gone("may be one").await;
    assert_eq!(
        names(&window, "person").len(),
        6,
        "one is merged, whoever works here is there"
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// From the card, with the other one scanned; and the one that stays is chosen by keys.
#[tokio::test]
async fn an_asset_is_merged_from_its_card_with_the_one_that_is_scanned() {
    let (window, _data) = window((1280, 800), false).await;
    let one = tagdesk(&window, &["show", "IT000202"]);
    window
        .go(&format!("#/assets/{}", one["id"].as_str().unwrap()))
        .await;
    window.see("History").await;
    window.press("G");
    window.focus_on("The other asset").await;
    scan(&window, "IT000202").await;
    window.see("That is this very asset. Scan the other.").await;
    scan(&window, "IT000201").await;
    window.see("They differ in").await;
    window.see("gets 1 booking.").await;
    window.tab_to("IT 000 202").await;
    window.press("Down");
    window.see("finds IT 000 201, too: IT 000 202").await;
    window.press("Up");
    window.see("gets 1 booking.").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.see("Merged into IT000202").await;
    let found = tagdesk(&window, &["show", "IT000201"]);
    assert_eq!(found["tag"], json!("IT000202"));
    // Both histories stand on the card.
    let history = tagdesk(&window, &["history", "IT000202"]);
    let registered = history["entries"].as_array().unwrap().iter();
    assert_eq!(
        registered
            .filter(|entry| entry["title"] == "Registered")
            .count(),
        2
    );
    // The label that sticks on it still says the other tag.
    scan(&window, "IT000201").await;
    window.see("IT 000 202").await;
    window.see("In stock").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_cannot_be_one_says_why_and_what_helps() {
    let (window, _data) = window((1280, 800), false).await;
    let id = |tag: &str| {
        tagdesk(&window, &["show", tag])["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    window.go(&format!("#/assets/{}", id("IT000100"))).await;
    window.see("History").await;
    window.press("G");
    window.focus_on("The other asset").await;
    window.type_keys("IT000103");
    window.press("Enter");
    window.see("are both out, and not to the same").await;
    window
        .see("Check in the one that is not really out first.")
        .await;
    let disabled = "return document.querySelector('[role=dialog] [type=submit]').disabled";
    assert_eq!(window.run(disabled, vec![]).await, json!(true));
    window.press("Escape");
    window.closed("[role=dialog]").await;

    // A room does not stay in the stead of what it is in.
    window.go("#/places").await;
    window.see("2 places may be one: Hamburg › Store.").await;
    let shelf = tagdesk(&window, &["place", "list"])["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Shelf 3")
        .unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    window.go(&format!("#/places/{shelf}")).await;
    window.see("Merge with…").await;
    window.press("G");
    window.focus_on("The other place").await;
    window.type_keys("HAM-ST-OLD");
    window.press("Enter");
    window.see("is inside").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// Pictures of each kind, of the notice and of both beside each other.
async fn pictures(size: (u32, u32), dark: bool) {
    let (window, _data) = window(size, dark).await;
    let shade = if dark { "dark" } else { "light" };
    for (route, said, kind) in [
        ("#/people", "may stand here twice", "people"),
        ("#/places", "2 places may be one", "places"),
        ("#/settings/models", "2 models may be one", "models"),
        ("#/assets", "may be one asset, registered twice", "assets"),
    ] {
        window.go(route).await;
        window.see(said).await;
        window.settle().await;
        window.screenshot(&format!("merging-{kind}-{shade}")).await;
        window.press("G");
        window.see("What happens").await;
        window.settle().await;
        window
            .screenshot(&format!("merging-{kind}-both-{shade}"))
            .await;
        if kind == "people" {
            for _ in 0..3 {
                window.click_on("Not the same").await;
                window.see("What happens").await;
            }
            window.settle().await;
            window.screenshot(&format!("merging-long-{shade}")).await;
        }
        window.press("Escape");
        window.closed("[role=dialog]").await;
    }
    let one = tagdesk(&window, &["show", "IT000100"]);
    window
        .go(&format!("#/assets/{}", one["id"].as_str().unwrap()))
        .await;
    window.see("History").await;
    window.settle().await;
    window.screenshot(&format!("merging-card-{shade}")).await;
    window.press("G");
    window.focus_on("The other asset").await;
    window.settle().await;
    window.screenshot(&format!("merging-with-{shade}")).await;
    window.type_keys("IT000103");
    window.press("Enter");
    window.see("are both out").await;
    window.settle().await;
    window.screenshot(&format!("merging-refused-{shade}")).await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn light_and_large() {
    pictures((1600, 1000), false).await;
}

#[tokio::test]
async fn dark_and_small() {
    pictures((1024, 700), true).await;
}
