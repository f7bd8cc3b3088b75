//! Writing to those who have things.

use crate::fixture::{Fixture, tags};
use operations::wire::*;
use operations::{assets, export, people, unwatched};

fn person(fixture: &Fixture, name: &str, email: &str) -> String {
    let request = RecordPerson {
        name: name.into(),
        email: Some(email.into()),
        ..RecordPerson::default()
    };
    let person = people::record_person(&fixture.office, request).unwrap();
    person.result.record.id.to_string()
}

fn out(fixture: &Fixture, tag: &str, to: &str, due: &str) {
    let request = CheckOut {
        assets: tags(&[tag]),
        to: to.into(),
        due: due.parse().ok(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).unwrap();
}

#[test]
fn each_person_gets_one_message_about_what_is_theirs_and_late() {
    let fixture = Fixture::new();
    person(&fixture, "Zoë Ödegaard", "zoe@example.org");
    let ana = person(
        &fixture,
        "Ana \r\nBcc: x",
        "ana+desk@example.org?bcc=eve@example.org",
    );
    person(&fixture, "Ben Okafor", "");
    let all: Vec<String> = (0..5)
        .map(|at| fixture.register(&format!("Thing & Co {at}")).row.tag)
        .collect();
    out(&fixture, &all[0], "Zoë Ödegaard", "2026-03-20");
    out(&fixture, &all[1], "Zoë Ödegaard", "2026-03-18");
    out(&fixture, &all[2], "Ben Okafor", "2026-03-18");
    out(&fixture, &all[3], &ana, "2026-04-20");
    assert_eq!(
        assets::remind(&fixture.office, Remind::default()).unwrap(),
        []
    );
    fixture.days(10);
    let late = assets::remind(&fixture.office, Remind::default()).unwrap();
    let told: Vec<_> = late
        .iter()
        .map(|one| (one.name.as_str(), one.count, one.mailto.is_empty()))
        .collect();
    assert_eq!(told, [("Ben Okafor", 1, true), ("Zoë Ödegaard", 2, false)]);
    let zoe = &late[1];
    assert!(
        zoe.body.find(&all[1]) < zoe.body.find(&all[0]),
        "the latest first: {}",
        zoe.body
    );
    assert!(
        zoe.mailto.starts_with("mailto:zoe@example.org?subject="),
        "{}",
        zoe.mailto
    );
    assert!(zoe.mailto.is_ascii() && !zoe.mailto.contains([' ', '\n']));
    assert_eq!(zoe.mailto.matches('&').count(), 1, "{}", zoe.mailto);

    // Of a choice, whatever day it is due; a hostile address stays one address.
    let chosen = Remind {
        assets: Some(tags(&[&all[3], &all[4]])),
    };
    let chosen = assets::remind(&fixture.office, chosen).unwrap();
    assert_eq!(chosen.len(), 1);
    let mailto = &chosen[0].mailto;
    assert_eq!(
        (mailto.matches('?').count(), mailto.matches("bcc=").count()),
        (1, 0),
        "{mailto}"
    );
    let nothing = Remind {
        assets: Some(AssetSelection::default()),
    };
    assert_eq!(assets::remind(&fixture.office, nothing).unwrap(), []);

    // The address is a column of the list and of its file.
    let row = fixture.show(&all[0]).row;
    assert_eq!(row.holder_email, "zoe@example.org");
    let path = fixture.path("all.csv");
    let request = ExportAssets {
        out: FileRef::from(path.clone()),
        ..ExportAssets::default()
    };
    unwatched(|work| export::export_assets(&fixture.office, request, work)).unwrap();
    let file = std::fs::read_to_string(path).unwrap();
    assert!(file.contains("Holder e-mail") && file.contains("zoe@example.org"));
}
