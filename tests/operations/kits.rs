//! Kits: a named set that goes out together.

use crate::fixture::{Fixture, tags};
use inventory::BatchAction;
use operations::wire::*;
use operations::{actions, assets, batches, kits, unwatched};

fn of_model(fixture: &Fixture, tag: &str, model: &str) {
    fixture.register_as(RegisterAsset {
        tag: Some(tag.into()),
        model: Some(ModelChoice {
            name: Some(model.into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    });
}

/// A camera, a lens and three docks; a bag with camera, lens and any dock.
fn bag() -> Fixture {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-17");
    fixture.place("Store", None, "STORE");
    for (tag, model) in [
        ("C-1", "Camera"),
        ("L-1", "Lens"),
        ("D-1", "Dock"),
        ("D-2", "Dock"),
        ("D-3", "Dock"),
    ] {
        of_model(&fixture, tag, model);
    }
    record(&fixture, |kit| RecordKit {
        name: Some("Camera bag".into()),
        code: Some("KIT-CAM".into()),
        assets: Some(tags(&["C-1", "L-1"])),
        models: Some(vec![KitModelChoice {
            model: "Dock".into(),
            count: 1,
        }]),
        ..kit
    })
    .unwrap();
    fixture
}

fn record(
    fixture: &Fixture,
    with: impl FnOnce(RecordKit) -> RecordKit,
) -> Result<Done<Recorded<KitView>>, Failure> {
    kits::record_kit(&fixture.office, with(RecordKit::default()))
}

fn list(fixture: &Fixture) -> Vec<KitView> {
    page(fixture, ListByText::default()).rows
}

fn page(fixture: &Fixture, request: ListByText) -> Page<KitView> {
    kits::list_kits(&fixture.office, request).unwrap()
}

fn scan(fixture: &Fixture, code: &str) -> AddedToBatch {
    let request = AddToBatch {
        candidates: vec![code.into()],
        keep_unknown: true,
    };
    batches::add_to_batch(&fixture.office, request).unwrap()
}

fn batch(fixture: &Fixture) -> BatchView {
    batches::show_batch(&fixture.office, Nothing {}).unwrap()
}

fn undo(fixture: &Fixture) {
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
}

#[test]
fn one_scan_gathers_a_kit_and_says_what_is_still_to_be_scanned() {
    let fixture = bag();
    let added = scan(&fixture, "kit-cam");
    assert_eq!(added.verdict.outcome, ScanOutcome::Kit);
    assert_eq!(added.verdict.sentence, "Kit Camera bag: complete");
    let which = WhichKit {
        kit: added.verdict.kit.unwrap().id.to_string(),
    };
    let added = kits::add_kit_to_batch(&fixture.office, which).unwrap();
    assert_eq!(
        added.sentence,
        "Camera bag: 2 added, still to be scanned: 1 × Dock"
    );
    let now = batch(&fixture);
    assert_eq!(now.rows.len(), 2);
    let kit = &now.kits[0];
    assert_eq!((kit.gathered, kit.size), (2, 3));
    assert_eq!(kit.open, ["1 × Dock"], "the program picks no dock");
    scan(&fixture, "D-2");
    let now = batch(&fixture);
    assert_eq!(now.kits[0].open, Vec::<String>::new());
    assert_eq!(now.kits[0].gathered, 3);

    scan(&fixture, "B-17");
    let done = batches::confirm_batch(&fixture.office, ConfirmBatch::default()).unwrap();
    assert_eq!(done.result.count, 3);
    assert_eq!(list(&fixture)[0].words, "0 here, 2 out to Ana Ruiz");
    assert_eq!(batch(&fixture).kits, [], "the kit went with its batch");

    // Whoever brings one thing back hears what of the kit is still out.
    scan(&fixture, "C-1");
    let now = batch(&fixture);
    assert_eq!(now.action, BatchAction::CheckIn);
    assert_eq!(now.kits[0].rest, ["L-1"]);
    assert_eq!(now.kits[0].open, Vec::<String>::new());
    assert_eq!((now.kits[0].gathered, now.kits[0].size), (1, 2));
}

#[test]
fn a_thing_says_its_kits_and_a_kit_says_its_gaps() {
    let fixture = bag();
    let names: Vec<String> = fixture
        .show("L-1")
        .kits
        .into_iter()
        .map(|kit| kit.name)
        .collect();
    assert_eq!(names, ["Camera bag"]);
    let request = ChangeState {
        assets: tags(&["L-1"]),
        state: inventory::State::Retired,
        note: None,
    };
    assets::change_state(&fixture.office, request).unwrap();
    assert_eq!(list(&fixture)[0].words, "1 here, 1 retired");
    // A thing whose registration is taken back leaves a gap.
    of_model(&fixture, "X-1", "Tripod");
    record(&fixture, |kit| RecordKit {
        name: Some("Other".into()),
        assets: Some(tags(&["C-1", "X-1"])),
        ..kit
    })
    .unwrap();
    undo(&fixture);
    assert_eq!(list(&fixture).len(), 1);
    let report =
        unwatched(|work| operations::register::check(&fixture.office, Check::default(), work))
            .unwrap();
    assert!(report.clean, "{report:?}");
}

#[test]
fn names_and_codes_are_one_things_only() {
    let fixture = bag();
    let code = |request: RecordKit| kits::record_kit(&fixture.office, request).unwrap_err().code;
    let other = || RecordKit {
        name: Some("Other".into()),
        assets: Some(tags(&["D-1"])),
        ..RecordKit::default()
    };
    let named = RecordKit {
        name: Some("camera BAG".into()),
        ..other()
    };
    assert_eq!(code(named), "kit.name_taken");
    for taken in ["STORE", "C-1", "B-17", "kitcam"] {
        let request = RecordKit {
            code: Some(taken.into()),
            ..other()
        };
        assert_eq!(code(request), "kit.code_taken", "{taken}");
    }
    assert_eq!(
        code(RecordKit {
            name: Some("Empty".into()),
            ..RecordKit::default()
        }),
        "kit.empty"
    );
    assert_eq!(
        code(RecordKit {
            kit: Some("nobody's".into()),
            ..RecordKit::default()
        }),
        "kit.unknown"
    );
    // Changed, it keeps its own code, and undo brings back what was.
    let changed = record(&fixture, |kit| RecordKit {
        kit: Some("KIT-CAM".into()),
        name: Some("Bag".into()),
        models: Some(Vec::new()),
        ..kit
    });
    assert_eq!(changed.unwrap().result.record.size, 2);
    undo(&fixture);
    assert_eq!(
        (list(&fixture)[0].name.as_str(), list(&fixture)[0].size),
        ("Camera bag", 3)
    );
    let which = WhichKit {
        kit: "camera bag".into(),
    };
    kits::remove_kit(&fixture.office, which).unwrap();
    assert_eq!(list(&fixture), []);
    undo(&fixture);
    assert_eq!(list(&fixture)[0].code, "KIT-CAM");
}

#[test]
fn kits_are_listed_in_pages_and_found_by_their_whole_name_among_any_number() {
    let fixture = bag();
    // So many that contain the name of one that no list of them all would be short.
    let names: Vec<String> = (0..1_100).map(|at| format!("a Größe {at:04}")).collect();
    fixture
        .office
        .act(inventory::ActionKind::RecordKit, None, |book| {
            for name in names.iter().map(String::as_str).chain(["Größe"]) {
                book.add_kit(inventory::KitFacts {
                    name: name.into(),
                    assets: vec![fixture.show("C-1").row.id],
                    ..inventory::KitFacts::default()
                })?;
            }
            Ok(())
        })
        .unwrap();
    let wanted = |search: Option<&str>, offset, limit| ListByText {
        search: search.map(str::to_owned),
        offset: Some(offset),
        limit: Some(limit),
    };
    let first = page(&fixture, ListByText::default());
    assert_eq!((first.rows.len(), first.total), (100, 1_102));
    let mut seen: Vec<String> = Vec::new();
    for offset in (0..1_102).step_by(300) {
        let part = page(&fixture, wanted(None, offset, 300));
        assert_eq!((part.offset, part.total), (offset, 1_102));
        seen.extend(part.rows.into_iter().map(|kit| kit.name));
    }
    let mut all = names.clone();
    all.extend(["Camera bag".into(), "Größe".into()]);
    all.sort_by_key(|name| name.to_lowercase());
    assert_eq!(seen, all, "each once, by name");
    // Found in any case of any script, and only where it is.
    assert_eq!(page(&fixture, wanted(Some("GRÖSSE"), 0, 10)).total, 1_101);
    assert_eq!(page(&fixture, wanted(Some("GROSSE"), 0, 10)).total, 0);
    assert_eq!(page(&fixture, wanted(Some("GRÖßE"), 0, 10)).total, 1_101);
    assert_eq!(page(&fixture, wanted(Some("kit-cam"), 0, 10)).total, 1);
    // The one of that very name is meant, and no second can be called so.
    let same = record(&fixture, |kit| RecordKit {
        name: Some("GRÖßE".into()),
        assets: Some(tags(&["C-1"])),
        ..kit
    });
    assert_eq!(same.unwrap_err().code, "kit.name_taken");
    let renamed = record(&fixture, |kit| RecordKit {
        kit: Some("gröSSe".replace("SS", "ß")),
        note: Some("The one".into()),
        ..kit
    });
    assert_eq!(renamed.unwrap().result.record.name, "Größe");
}
