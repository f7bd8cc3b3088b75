//! The forms about assets: every field of each once wrong and once right, saved by keys, read back.

use operations::Office;
use operations::wire::{
    CustomFieldKind, RecordCustomField, RecordModel, RecordPerson, RecordPlace,
};
use serde_json::json;

use super::walk::{chosen, elsewhere, picked, refusing, typed, walk};
use super::{filled, same, tagdesk};
use crate::empty_desk;
use crate::harness::Window;

/// Two rooms of one name, two people, a model, and a field of one's own of every kind.
pub fn furnish(office: &Office) {
    let place = |name: &str, parent: Option<String>| {
        let request = RecordPlace {
            name: name.into(),
            parent,
            ..RecordPlace::default()
        };
        let place = operations::places::record_place(office, request).unwrap();
        place.result.record.id.to_string()
    };
    let berlin = place("Berlin", None);
    let boston = place("Boston", None);
    place("Room 3", Some(berlin));
    place("Room 3", Some(boston));
    for (name, badge) in [("Ana Ruiz", "BADGE-1"), ("Bo Lind", "BADGE-2")] {
        let request = RecordPerson {
            name: name.into(),
            badge: Some(badge.into()),
            ..RecordPerson::default()
        };
        operations::people::record_person(office, request).unwrap();
    }
    let model = RecordModel {
        name: "ThinkPad T14".into(),
        manufacturer: Some("Lenovo".into()),
        ..RecordModel::default()
    };
    operations::models::record_model(office, model).unwrap();
    for (name, kind) in [
        ("Owner", CustomFieldKind::Text),
        ("Weight", CustomFieldKind::Number),
        ("Tested", CustomFieldKind::Date),
        ("Insured", CustomFieldKind::YesNo),
        ("Colour", CustomFieldKind::Choice),
    ] {
        let choices = match kind {
            CustomFieldKind::Choice => vec!["Red".into(), "Blue".into()],
            _ => Vec::new(),
        };
        let request = RecordCustomField {
            name: name.into(),
            kind,
            choices,
            ..RecordCustomField::default()
        };
        operations::custom_fields::record_custom_field(office, request).unwrap();
    }
}

async fn furnished() -> Window {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    window.listen_for_problems().await;
    window
}

#[tokio::test]
async fn the_forms_of_an_asset_save_what_they_show() {
    let window = furnished().await;
    window.go("#/assets").await;
    window.see("By scanning").await;

    // Register: a beginning of a model's name asks, and is not taken.
    window.press("N");
    window.focus_on("Model").await;
    walk(
        &window,
        "assets/register/RegisterDialog",
        &[
            refusing("Model", &["Think"], "thinkpad t14"),
            typed("Serial number", "PF4-1"),
            typed("Tag", "OLD-0001"),
            refusing("Place", &["Room", "Room 3"], "Berlin/Room 3"),
            picked("State", "In repair"),
            typed("Name", "Loaner"),
            refusing("Cost", &["about 900"], "1,234.50"),
            elsewhere("Cost: currency EUR"),
            refusing("Purchase date", &["30/02/2025"], "14.2.2025"),
            refusing("Warranty end", &["soon"], "14/02/2028"),
            typed("Supplier", "Acme"),
            typed("Order number", "00042"),
            refusing("Refresh date", &["2/14/20261"], "2030-02-14"),
            typed("Notes", "scratched"),
            refusing("Weight", &["heavy"], "1.5"),
            refusing("Tested", &["31.4.2026"], "30.4.2026"),
            picked("Insured", "Yes"),
            picked("Colour", "Blue"),
            typed("Owner", "Finance"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    same(&asset, &filled());
    same(
        &asset,
        &[
            ("/serial", json!("PF4-1")),
            ("/place/path", json!("Berlin › Room 3")),
            ("/state", json!("in_repair")),
            ("/name", json!("Loaner")),
            ("/refresh_date/date", json!("2030-02-14")),
            ("/notes", json!("scratched")),
        ],
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_acts_on_an_asset_save_what_they_show() {
    let window = furnished().await;
    tagdesk(
        &window,
        &["register", "--name", "Balance", "--tag", "OLD-0001"],
    );
    let id = tagdesk(&window, &["show", "OLD-0001"])["id"]
        .as_str()
        .unwrap()
        .to_owned();
    window.go(&format!("#/assets/{id}")).await;
    window.see("Never labelled").await;

    window.press("O");
    window.focus_on("To").await;
    // Nothing, a beginning, and a name that two places have.
    walk(
        &window,
        "assets/actions/CheckOutDialog",
        &[
            refusing("To", &["", "Ana", "Room 3"], "ana ruiz"),
            refusing("Due back", &["14/02/2027x", "30.2."], "2/14/2031"),
            refusing("Where it will be", &["Room 3", "Bost"], "Boston > Room 3"),
            picked("It is", "Assigned"),
            typed("Note", "for the fair"),
            typed("Ticket", "INC-4711"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    assert_eq!(asset["holder"]["name"], "Ana Ruiz");
    assert_eq!(asset["due"], "2031-02-14");
    assert_eq!(asset["out"], "assigned");
    assert_eq!(asset["place"]["path"], "Boston › Room 3");
    let done = tagdesk(&window, &["actions", "--for", "INC-4711"]);
    assert_eq!(done.as_array().unwrap().len(), 1, "{done}");

    window.press("T");
    window.focus_on("Due back").await;
    walk(
        &window,
        "assets/actions/ExtendDialog",
        &[
            refusing("Due back", &["31.2.", "1/1/2020x"], "2/20/2031"),
            typed("Note", "needed longer"),
            typed("Ticket", "INC-4712"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    assert_eq!(
        (&asset["due"], &asset["out"]),
        (&json!("2031-02-20"), &json!("assigned"))
    );

    window.press("U");
    window.focus_on("To").await;
    walk(
        &window,
        "assets/actions/CheckOutDialog",
        &[
            refusing("To", &["", "Bo"], "badge-2"),
            refusing("Due back", &["30.2."], "2/21/2031"),
            refusing("Where it will be", &["Room 3"], "berlin"),
            picked("It is", "On"),
            typed("Note", "for the second day"),
            typed("Ticket", "INC-4713"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    assert_eq!(asset["holder"]["name"], "Bo Lind");
    assert_eq!(
        (&asset["due"], &asset["out"]),
        (&json!("2031-02-21"), &json!("on_loan"))
    );

    tagdesk(
        &window,
        &["register", "--name", "Balance", "--tag", "OLD-0002"],
    );
    window.press("W");
    window.focus_on("Spare").await;
    walk(
        &window,
        "assets/actions/SwapDialog",
        &[
            refusing("Spare", &["", "OLD-0"], "old-0002"),
            picked("The broken one becomes", "In stock"),
            refusing("The broken one goes to", &["Room 3"], "Boston > Room 3"),
            typed("Note", "does not weigh"),
            typed("Ticket", "INC-4714"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let back = tagdesk(&window, &["show", "OLD-0001"]);
    assert_eq!(
        (&back["state"], &back["place"]["path"]),
        (&json!("in_stock"), &json!("Boston › Room 3"))
    );
    assert_eq!(
        tagdesk(&window, &["show", "OLD-0002"])["holder"]["name"],
        "Bo Lind"
    );
    tagdesk(&window, &["check-out", "OLD-0001", "--to", "Ana Ruiz"]);
    window.see("Assigned to").await;

    window.press("I");
    window.focus_on("Place").await;
    walk(
        &window,
        "assets/actions/CheckInDialog",
        &[
            refusing("Place", &["Room 3"], "Boston > Room 3"),
            chosen("Condition", "Good"),
            typed("Note", "charger included"),
            typed("Ticket", "INC-4715"),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    assert_eq!(asset["place"]["path"], "Boston › Room 3");
    assert_eq!(asset["condition"], "good");

    window.press("M");
    window.focus_on("To").await;
    walk(
        &window,
        "assets/actions/MoveDialog",
        &[
            refusing("To", &["", "Berl"], "berlin"),
            typed("Note", "nearer"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    assert_eq!(
        tagdesk(&window, &["show", "OLD-0001"])["place"]["path"],
        "Berlin"
    );

    window.press("R");
    window.focus_on("Reserve for").await;
    walk(
        &window,
        "assets/actions/BookDialog",
        &[
            refusing("Reserve for", &["", "Bo"], "badge-2"),
            refusing("From", &["yesterday week"], "2/14/2031"),
            refusing(
                "Until, and that day too",
                &["2/13/2031", "15/"],
                "2/20/2031",
            ),
            typed("Note", "the fair"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let bookings = tagdesk(&window, &["booking", "list"]);
    assert_eq!(
        bookings["rows"][0]["person"]["name"], "Bo Lind",
        "{bookings}"
    );
    assert_eq!(bookings["rows"][0]["from"], "2031-02-14");
    assert_eq!(bookings["rows"][0]["until"], "2031-02-20");
    assert_eq!(window.problems().await, Vec::<String>::new());
}
