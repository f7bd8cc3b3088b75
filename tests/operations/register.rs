//! The register as a whole: its settings, checking it, copies of it, and the first screen.

use crate::reports::{Desk, asset, day};
use inventory::{ActionKind, AssetFacts, Holder, How, ModelFacts, PersonDetails, State};
use operations::wire::*;
use operations::{desk, register, unwatched};

fn settings(desk: &Desk) -> Settings {
    register::settings(&desk.office, Nothing {}).unwrap()
}

fn status(desk: &Desk) -> Status {
    register::status(&desk.office, Nothing {}).unwrap()
}

#[test]
fn settings_go_out_and_come_back() {
    let desk = Desk::on("2026-11-23");
    let first = settings(&desk);
    assert_eq!(
        (
            first.currency.as_str(),
            first.sheet.as_str(),
            first.register_name.as_str()
        ),
        ("EUR", "L6009", "")
    );
    let wanted = ChangeSettings {
        register_name: Some(" Bidfood IT ".into()),
        currency: Some("usd".into()),
        sheet: Some("avery l7651".into()),
        station: Some("Service desk".into()),
        actor: Some("Ana".into()),
        store: None,
    };
    let done = register::change_settings(&desk.office, wanted.clone()).unwrap();
    let expected = Settings {
        register_name: "Bidfood IT".into(),
        currency: "USD".into(),
        sheet: "L7651".into(),
        station: "Service desk".into(),
        actor: "Ana".into(),
        store: None,
    };
    assert_eq!(done.result, expected);
    assert_eq!(settings(&desk), expected);
    assert!(done.changed.contains(&Noun::Setting) && done.changed.contains(&Noun::Station));
    let again = register::change_settings(&desk.office, wanted).unwrap();
    assert!(
        again.action.is_none() && again.changed.is_empty(),
        "{again:?}"
    );
    // Who works here is known to the desk alone; the rest lies in the register and outlives the program.
    let folder = desk.folder.path().join("data");
    let Desk {
        office,
        folder: _kept,
        ..
    } = desk;
    drop(office);
    let office = operations::Office::open(&folder).unwrap();
    assert_eq!(register::settings(&office, Nothing {}).unwrap(), expected);
}

#[test]
fn settings_that_cannot_be_are_refused_whole() {
    let desk = Desk::on("2026-11-23");
    let before = (settings(&desk), status(&desk).entries);
    let good = ChangeSettings {
        register_name: Some("Other".into()),
        ..ChangeSettings::default()
    };
    for (field, wrong) in [
        (
            "currency",
            ChangeSettings {
                currency: Some("Euros".into()),
                ..good.clone()
            },
        ),
        (
            "sheet",
            ChangeSettings {
                sheet: Some("L9999".into()),
                ..good.clone()
            },
        ),
        (
            "station",
            ChangeSettings {
                station: Some("  ".into()),
                ..good.clone()
            },
        ),
        (
            "actor",
            ChangeSettings {
                actor: Some("a\nb".into()),
                ..good.clone()
            },
        ),
        (
            "register_name",
            ChangeSettings {
                register_name: Some("x".repeat(101)),
                ..good
            },
        ),
    ] {
        let failure = register::change_settings(&desk.office, wrong).unwrap_err();
        assert_eq!(failure.field.as_deref(), Some(field), "{failure:?}");
    }
    assert_eq!((settings(&desk), status(&desk).entries), before);
}

/// Whatever is recorded and remembered by this desk at once is both, or neither: here the desk's file cannot be written.
#[test]
fn what_this_desk_cannot_remember_is_not_recorded_either() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let office = operations::Office::open(&data).unwrap();
    let state = || {
        let entries = office.read(|view| Ok(view.journal_size()?.0)).unwrap();
        let people = operations::people::list_people(&office, ListByText::default()).unwrap();
        (entries, people.total)
    };
    let register = |name: &str| {
        let request = RegisterAsset {
            name: Some(name.into()),
            ..RegisterAsset::default()
        };
        operations::assets::register_asset(&office, request).map(|_| ())
    };
    let change = |change: ChangeSettings| register::change_settings(&office, change).map(|_| ());
    let named = |actor: &str| ChangeSettings {
        register_name: Some("Other".into()),
        actor: Some(actor.into()),
        ..ChangeSettings::default()
    };
    let stored = || ChangeSettings {
        currency: Some("USD".into()),
        store: Some("Store".into()),
        ..ChangeSettings::default()
    };
    let sign_in = || {
        let request = SignIn {
            person: "Somebody New".into(),
            new: true,
            ..SignIn::default()
        };
        operations::who::sign_in(&office, request).map(|_| ())
    };
    let desk = data.join("desk.json");
    let blocked = |what: &dyn Fn() -> Result<(), Failure>| {
        let before = (state(), std::fs::read(&desk).unwrap());
        let kept = data.join("kept.json");
        std::fs::rename(&desk, &kept).unwrap();
        std::fs::create_dir(&desk).unwrap();
        let failure = what().unwrap_err();
        std::fs::remove_dir(&desk).unwrap();
        std::fs::rename(&kept, &desk).unwrap();
        assert_eq!(failure.code, "file.not_a_file", "{failure}");
        assert!(!failure.message.contains("is done"), "{failure}");
        let after = (state(), std::fs::read(&desk).unwrap());
        assert_eq!(after, before, "{failure}");
    };
    // Whoever does the first thing here is recorded and remembered with it.
    blocked(&|| register("First"));
    register("First").unwrap();
    let place = RecordPlace {
        name: "Store".into(),
        ..RecordPlace::default()
    };
    operations::places::record_place(&office, place).unwrap();
    blocked(&|| change(named("Somebody New")));
    blocked(&|| change(stored()));
    blocked(&sign_in);
    // Nothing was in the way but the file.
    let before = state();
    change(named("Somebody New")).unwrap();
    change(stored()).unwrap();
    assert_eq!(state().1, before.1 + 1);
    let now = register::settings(&office, Nothing {}).unwrap();
    let store = now.store.map(|place| place.name);
    assert_eq!(
        (now.register_name, now.actor, now.currency, store),
        (
            "Other".into(),
            "Somebody New".into(),
            "USD".into(),
            Some("Store".into())
        )
    );
}

/// What the register refuses is not remembered by this desk either, and nothing of it lies about.
#[test]
fn what_the_register_refuses_this_desk_does_not_remember() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let office = operations::Office::open(&data).unwrap();
    let files = || {
        let files = std::fs::read_dir(&data).unwrap();
        let mut names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = (std::fs::read(data.join("desk.json")).unwrap(), files());
    let refused: Result<Done<()>, Failure> = office.act(ActionKind::Register, None, |book| {
        book.set_setting("register_name", "Other")?;
        Err(Failure::new("test.refused", "No."))
    });
    assert_eq!(refused.unwrap_err().code, "test.refused");
    assert_eq!(
        (std::fs::read(data.join("desk.json")).unwrap(), files()),
        before
    );
}

#[test]
fn a_sound_register_checks_clean_and_says_so() {
    let desk = Desk::on("2026-11-23");
    desk.register(vec![asset("A1"), asset("A2")]);
    let report = unwatched(|work| register::check(&desk.office, Check::default(), work)).unwrap();
    assert!(report.clean && report.problems.is_empty(), "{report:?}");
    let status = status(&desk);
    assert_eq!((report.entries, status.assets), (status.entries, 2));
    let sentence = format!(
        "All {} entries and {} rows are as they should be.",
        report.entries, report.rows
    );
    assert_eq!(report.sentence, sentence);
    assert!(
        status.bytes > 0.0 && status.last_entry.is_some() && status.last_backup.is_none(),
        "{status:?}"
    );
    let rebuilt = unwatched(|work| register::rebuild(&desk.office, Nothing {}, work)).unwrap();
    assert_eq!(rebuilt.result.entries, report.entries);
    assert!(
        unwatched(|work| register::check(&desk.office, Check::default(), work))
            .unwrap()
            .clean
    );
}

#[test]
fn a_file_that_is_damaged_is_reported_with_a_cure() {
    let desk = Desk::on("2026-11-23");
    desk.register((0..400).map(|at| asset(&format!("A{at:04}"))).collect());
    let copy = desk.file("copy.db");
    unwatched(|work| register::backup(&desk.office, Backup { out: copy.clone() }, work)).unwrap();
    // Everything behind the first pages is overwritten, as a failing disk would.
    let data = desk.folder.path().join("damaged");
    std::fs::create_dir(&data).unwrap();
    let mut bytes = std::fs::read(&copy.0).unwrap();
    let from = bytes.len() / 2;
    bytes[from..].fill(0xA5);
    let opened = operations::Office::open(&data).unwrap();
    for name in ["register.db-wal", "register.db-shm"] {
        std::fs::remove_file(data.join(name)).ok();
    }
    std::fs::write(data.join("register.db"), bytes).unwrap();
    let report = unwatched(|work| register::check(&opened, Check::default(), work)).unwrap();
    assert!(!report.clean && !report.problems.is_empty(), "{report:?}");
    assert!(
        report.problems.iter().any(|problem| problem.kind == "file"),
        "{report:?}"
    );
    assert!(
        report
            .problems
            .iter()
            .all(|problem| problem.cure.contains("tagdesk re")),
        "{report:?}"
    );
    assert!(report.sentence.contains("found"), "{}", report.sentence);
}

#[test]
fn a_copy_can_be_put_back_and_the_register_from_before_is_kept() {
    let desk = Desk::on("2026-11-23");
    desk.register(vec![asset("BEFORE")]);
    let copy = desk.file("copy.db");
    let made = unwatched(|work| register::backup(&desk.office, Backup { out: copy.clone() }, work))
        .unwrap();
    assert_eq!(
        (made.file.as_str(), made.entries),
        (copy.shown().as_str(), status(&desk).entries)
    );
    assert_eq!(made.bytes, std::fs::metadata(&copy.0).unwrap().len() as f64);
    let at = status(&desk).last_backup.unwrap();
    assert_eq!(at.date_naive(), day("2026-11-23"));
    let twice =
        unwatched(|work| register::backup(&desk.office, Backup { out: copy.clone() }, work))
            .unwrap_err();
    assert_eq!(
        (twice.code.as_str(), twice.field.as_deref()),
        ("backup.exists", Some("out"))
    );

    desk.register(vec![asset("AFTER")]);
    assert_eq!(status(&desk).assets, 2);
    let done =
        unwatched(|work| register::restore(&desk.office, Restore { file: copy.clone() }, work))
            .unwrap();
    assert_eq!(done.result.entries, made.entries);
    assert!(done.changed.contains(&Noun::Asset) && done.changed.contains(&Noun::Setting));
    assert_eq!(status(&desk).assets, 1);
    assert!(
        unwatched(|work| register::check(&desk.office, Check::default(), work))
            .unwrap()
            .clean
    );
    // What was there before is a register like any other.
    let kept = FileRef::from(done.result.kept.unwrap());
    assert!(
        kept.shown().contains("before-20261123-"),
        "{}",
        kept.shown()
    );
    // Every noun may be another now, as the page knows them.
    let nouns = include_str!("../../ui/src/generated/Noun.ts");
    for noun in &done.changed {
        let word = serde_json::to_string(noun).unwrap();
        assert!(nouns.contains(&word), "{word}");
    }
    assert_eq!(nouns.matches('|').count() + 1, done.changed.len());
    unwatched(|work| register::restore(&desk.office, Restore { file: kept }, work)).unwrap();
    assert_eq!(status(&desk).assets, 2);
    // And work goes on.
    desk.register(vec![asset("NEXT")]);
    assert_eq!(status(&desk).assets, 3);
}

#[test]
fn what_is_no_sound_copy_is_refused_and_nothing_is_touched() {
    let desk = Desk::on("2026-11-23");
    desk.register(vec![asset("A1")]);
    let text = desk.file("letter.db");
    std::fs::write(
        &text.0,
        "Dear all, this is not a database, but it is long enough to be mistaken for one. "
            .repeat(20),
    )
    .unwrap();
    let own = FileRef::from(desk.office.register_path().display().to_string());
    for (code, file) in [
        ("register.not_ours", text),
        ("file.unusable", desk.file("nowhere.db")),
        ("file.missing", FileRef::default()),
        ("restore.itself", own),
    ] {
        let failure =
            unwatched(|work| register::restore(&desk.office, Restore { file }, work)).unwrap_err();
        assert_eq!(failure.code, code, "{failure:?}");
        assert_eq!(status(&desk).assets, 1);
    }
    let nowhere = desk.file("no such folder/copy.db");
    let failure = unwatched(|work| register::backup(&desk.office, Backup { out: nowhere }, work))
        .unwrap_err();
    assert_eq!(failure.code, "backup.no_folder");
    let mut stop = |_: Progress| false;
    let out = desk.file("copy.db");
    let cancelled = register::backup(
        &desk.office,
        Backup { out: out.clone() },
        &mut operations::Work::new(&mut stop),
    );
    assert_eq!(cancelled.unwrap_err().code, "cancelled");
    assert!(!std::path::Path::new(&out.0).exists());
}

#[test]
fn the_first_screen_counts_today() {
    let desk = Desk::on("2026-11-22");
    desk.office
        .act::<()>(ActionKind::Import, None, |book| {
            let switch = ModelFacts {
                name: "Switch".into(),
                minimum_stock: Some(2),
                ..ModelFacts::default()
            };
            let plenty = ModelFacts {
                name: "Mouse".into(),
                minimum_stock: Some(1),
                ..ModelFacts::default()
            };
            let (switch, plenty) = (book.add_model(switch)?, book.add_model(plenty)?);
            for (named, model) in [("S1", switch), ("S2", switch), ("M1", plenty)] {
                book.register_asset(AssetFacts {
                    model: Some(model),
                    ..asset(named)
                })?;
            }
            Ok(())
        })
        .unwrap();
    desk.set_today("2026-11-23");
    desk.register(vec![
        asset("NEW"),
        AssetFacts {
            state: State::Retired,
            ..asset("OLD")
        },
    ]);
    desk.office
        .act::<()>(ActionKind::CheckOut, None, |book| {
            let ana = book.add_person(PersonDetails {
                name: "Ana Ruiz".into(),
                ..PersonDetails::default()
            })?;
            let old = book.view().asset_by_tag_key("S1")?.unwrap();
            let new = AssetFacts {
                state: State::CheckedOut,
                holder: Some(Holder::Person(ana)),
                due: Some(day("2026-11-23")),
                ..old.facts.clone()
            };
            book.change_asset(&old, How::CheckedOut, new, "")?;
            Ok(())
        })
        .unwrap();
    let summary = || desk::desk_summary(&desk.office, Nothing {}).unwrap();
    let now = summary();
    assert_eq!(
        (
            now.assets,
            now.registered_today,
            now.out_today,
            now.in_today
        ),
        (5, 2, 1, 0)
    );
    assert_eq!(
        (now.out_now, now.overdue, now.needs_label),
        (1, 0, 4),
        "due today is not overdue; retired needs no label"
    );
    let scarce: Vec<(&str, u32)> = now
        .below_minimum
        .iter()
        .map(|model| (model.name.as_str(), model.in_stock))
        .collect();
    assert_eq!(scarce, [("Switch", 1)]);
    assert_eq!(now.undo, now.last_action);
    assert_eq!(
        now.last_action.unwrap().sentence,
        "Checked out S1 to Ana Ruiz"
    );
    desk.set_today("2026-11-24");
    let next = summary();
    assert_eq!((next.out_today, next.out_now, next.overdue), (0, 1, 1));
    assert_eq!(next.overdue_first[0].tag, "S1");
}
