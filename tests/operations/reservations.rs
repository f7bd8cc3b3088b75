//! Tags printed before the hardware is there, and assigned later.

use crate::fixture::Fixture;
use operations::wire::*;
use operations::{actions, labels, reservations, scans, unwatched};

fn reserve(fixture: &Fixture, count: u32) -> ReservationView {
    let request = ReserveTags {
        count,
        note: Some("New laptops".into()),
        ..ReserveTags::default()
    };
    reservations::reserve_tags(&fixture.office, request)
        .unwrap()
        .result
        .record
}

fn tags_of(fixture: &Fixture, reservation: &ReservationView, free: bool) -> Vec<ReservedTag> {
    let request = ListReservedTags {
        reservation: reservation.id,
        free,
        offset: 0,
        limit: None,
    };
    reservations::list_reserved_tags(&fixture.office, request)
        .unwrap()
        .rows
}

fn assign(
    fixture: &Fixture,
    tag: &str,
    serial: &str,
    model: Option<&str>,
) -> Result<TagAssigned, Failure> {
    let request = AssignTag {
        tag: tag.into(),
        serial: Some(serial.into()),
        model: model.map(|name| ModelChoice {
            name: Some(name.into()),
            ..ModelChoice::default()
        }),
        place: None,
    };
    Ok(reservations::assign_tag(&fixture.office, request)?.result)
}

#[test]
fn reserved_tags_are_printed_blank_and_never_issued() {
    let fixture = Fixture::new();
    let block = reserve(&fixture, 5);
    assert_eq!((block.count, block.free, block.printed), (5, 5, 0));
    let reserved = tags_of(&fixture, &block, false);
    let next = fixture.register("Laptop").row.tag;
    assert!(
        reserved.iter().all(|tag| tag.tag != next),
        "{next} was set aside"
    );
    // Nor by another series whose tags look the same: IT0 with five digits.
    let other = RecordSeries {
        name: "Short".into(),
        prefix: "IT0".into(),
        digits: Some(5),
        category: Some("Laptop".into()),
        ..RecordSeries::default()
    };
    operations::series::record_series(&fixture.office, other).unwrap();
    let laptop = RegisterAsset {
        model: Some(ModelChoice {
            name: Some("ThinkPad".into()),
            category: Some("Laptop".into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    };
    let short = fixture.register_as(laptop).row.tag;
    assert!(short.starts_with("IT0") && reserved.iter().all(|tag| tag.tag != short));
    let job = LabelJob {
        reservation: Some(block.id),
        format: "L6009".into(),
        ..LabelJob::default()
    };
    let request = MakeLabels {
        job,
        out: FileRef::from(fixture.path("blank.pdf")),
        ..MakeLabels::default()
    };
    let made = unwatched(|work| labels::make_labels(&fixture.office, request, work)).unwrap();
    assert_eq!(made.result.print.labels, 5);
    assert!(
        tags_of(&fixture, &block, true)
            .iter()
            .all(|tag| tag.printed)
    );
}

#[test]
fn a_tag_finds_its_asset_by_serial_or_makes_a_new_one() {
    let fixture = Fixture::new();
    let block = reserve(&fixture, 3);
    let tags = tags_of(&fixture, &block, false);
    let delivered = fixture
        .register_as(RegisterAsset {
            name: Some("Laptop".into()),
            serial: Some("PF4ABC12".into()),
            ..RegisterAsset::default()
        })
        .row
        .tag;

    let known = assign(&fixture, &tags[0].tag, "pf4abc12", None).unwrap();
    assert!(!known.registered);
    assert_eq!(known.former_tag.as_deref(), Some(delivered.as_str()));
    // The old tag still finds it, and says so.
    let scanned = scans::scan(
        &fixture.office,
        Scan {
            candidates: vec![delivered],
        },
    )
    .unwrap();
    assert_eq!(scanned.asset.unwrap().row.tag, tags[0].tag);
    assert!(scanned.because.contains("former"), "{}", scanned.because);

    let refused = assign(&fixture, &tags[1].tag, "NEW1", None).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("model"));
    let new = assign(&fixture, &tags[1].tag, "NEW1", Some("Laptop")).unwrap();
    assert!(new.registered && new.asset.labelled_at.is_some());

    assert_eq!(
        assign(&fixture, &tags[1].tag, "NEW2", Some("Laptop"))
            .unwrap_err()
            .code,
        "tag.taken"
    );
    assert_eq!(
        assign(&fixture, "NOBODYS", "NEW2", Some("Laptop"))
            .unwrap_err()
            .code,
        "tag.not_reserved"
    );
    assert_eq!(tags_of(&fixture, &block, true).len(), 1);
    let free = scans::scan(
        &fixture.office,
        Scan {
            candidates: vec![tags[2].tag.clone()],
        },
    )
    .unwrap();
    assert_eq!(free.outcome, ScanOutcome::Reserved);
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
    assert_eq!(tags_of(&fixture, &block, true).len(), 2);
}

#[test]
fn a_command_code_is_a_command() {
    let fixture = Fixture::new();
    let all = operations::commands::list_command_codes(&fixture.office, Nothing {}).unwrap();
    assert_eq!(all.len(), inventory::Command::ALL.len());
    for command in all {
        let said = scans::scan(
            &fixture.office,
            Scan {
                candidates: vec![command.code.to_lowercase()],
            },
        )
        .unwrap();
        assert_eq!(said.outcome, ScanOutcome::Command);
        assert_eq!(said.command.unwrap(), command);
    }
    // Without its check character it is nothing.
    let said = scans::scan(
        &fixture.office,
        Scan {
            candidates: vec!["CMDOUT".into()],
        },
    )
    .unwrap();
    assert_eq!(said.outcome, ScanOutcome::Unknown);
}
