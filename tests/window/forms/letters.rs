//! Messages to those who have something: to whom, about how much, and as it is written it is what the mail program gets.

use operations::Office;
use operations::wire::{AssetSelection, CheckOut, RecordPerson, RegisterAsset};
use serde_json::json;

use super::open_person;
use super::walk::{typed, walk};
use crate::empty_desk;

#[tokio::test]
async fn a_message_can_be_changed_and_who_has_no_address_is_named() {
    let window = empty_desk().await;
    let office = Office::open(window.data()).unwrap();
    for (name, email, tags) in [
        ("Ana Ruiz", "", &["OLD-0001"][..]),
        ("Bo Lind", "bo@example.org", &["OLD-0002", "OLD-0003"]),
    ] {
        let person = RecordPerson {
            name: name.into(),
            email: Some(email.into()),
            ..RecordPerson::default()
        };
        operations::people::record_person(&office, person).unwrap();
        for tag in tags {
            let asset = RegisterAsset {
                tag: Some((*tag).into()),
                name: Some("Balance".into()),
                ..RegisterAsset::default()
            };
            operations::assets::register_asset(&office, asset).unwrap();
        }
        let out = CheckOut {
            assets: AssetSelection {
                tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
                ..AssetSelection::default()
            },
            to: name.into(),
            ..CheckOut::default()
        };
        operations::assets::check_out(&office, out).unwrap();
    }
    window.listen_for_problems().await;

    // Of a selection: both people, the one who can be written to first.
    window.go("#/assets").await;
    window.see("OLD-0003").await;
    window.take_field("Search the register").await;
    window.press("Down");
    window.focus_on("Assets").await;
    window.press("Ctrl+A");
    window
        .find("[role=toolbar][aria-label^=\"3 assets\"]")
        .await;
    window.press("P");
    window.focus_on("Subject").await;
    window.see("2 people, 3 assets").await;
    window.see("No e-mail address").await;
    window.see("Without an e-mail address: Ana Ruiz").await;
    assert_eq!(
        window.field("Subject").await.text,
        "Please bring back 2 things"
    );
    walk(
        &window,
        "people/RemindDialog",
        &[typed("Subject", "By Monday"), typed("Text", "By noon")],
    )
    .await;
    // What was written to one stays theirs while another is looked at.
    let look = "
        const row = [...document.querySelectorAll('[data-modal] li button')].find((it) => it.innerText.includes(arguments[0]));
        row?.click();
        return !!row";
    window.wait("Ana", look, vec![json!("Ana Ruiz")]).await;
    window.see("Ana Ruiz has no e-mail address.").await;
    let off = "return document.querySelector('[data-modal] [type=submit]').disabled";
    window.wait("no message to nobody", off, vec![]).await;
    window.wait("Bo", look, vec![json!("Bo Lind")]).await;
    window.field_says("Subject", "By Monday").await;
    window.field_says("Text", "By noon").await;
    window.press("Escape");
    window.closed("[role=dialog]").await;

    // From the card of a person: what that person has.
    window.go("#/people").await;
    window.see("Bo Lind").await;
    open_person(&window, "bo").await;
    window.see("Has 2 assets").await;
    window.press("P");
    window.focus_on("Subject").await;
    window.see("bo@example.org").await;
    window.see("Bo Lind, 2 assets").await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
    window.go("#/settings").await;
    window.see("This desk’s store").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
