//! What goes out comes back: a list of assets, imported again, changes nothing; in another register it is the same list.
//!
//! `TAGDESK_CASES=2000` tries more registers.

mod compared;
mod registers;

use crate::fixture::Fixture;
use crate::imports::{four, rehearse, try_import};
use compared::{assets, cells, differing};
use operations::export::export_assets;
use operations::unwatched;
use operations::wire::*;
use proptest::prelude::*;
use registers::desk;

/// As many cases as were asked for.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("TAGDESK_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(usual),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The list of all assets of a register in a file.
fn exported(fixture: &Fixture, name: &str) -> FileRef {
    let out = FileRef::from(fixture.path(name));
    let request = ExportAssets {
        out: out.clone(),
        ..ExportAssets::default()
    };
    unwatched(|work| export_assets(&fixture.office, request, work)).unwrap();
    out
}

fn text(fixture: &Fixture, name: &str) -> String {
    std::fs::read_to_string(exported(fixture, name).0).unwrap()
}

/// The same file on another desk's disk.
fn carried(from: &FileRef, to: &Fixture, name: &str) -> FileRef {
    let path = to.path(name);
    std::fs::copy(&from.0, &path).unwrap();
    FileRef::from(path)
}

fn nothing_said() -> ImportOptions {
    ImportOptions::default()
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn a_list_imported_again_changes_nothing_and_elsewhere_is_the_same_list(desk in desk()) {
        let fixture = desk.open();
        let before = assets(&fixture);
        let count = u32::try_from(before.len()).unwrap();
        let list = text(&fixture, "all.csv");
        for name in ["all.csv", "all.xlsx"] {
            let out = exported(&fixture, name);
            let (counts, rows) = rehearse(&fixture, &out, &nothing_said());
            let others: Vec<&DryRunRow> = rows.iter().filter(|row| row.outcome != "unchanged").collect();
            prop_assert_eq!(four(&counts), [0, 0, count, 0], "{} {:?}", name, others);
            let made = [counts.new_people, counts.new_places, counts.new_models];
            prop_assert_eq!(made, [0; 3], "{}", name);
        }
        for name in ["all.csv", "all.xlsx"] {
            let other = Fixture::new();
            let out = carried(&exported(&fixture, name), &other, name);
            let (told, rows) = rehearse(&other, &out, &nothing_said());
            let refused: Vec<&DryRunRow> = rows.iter().filter(|row| row.outcome != "create").collect();
            prop_assert_eq!(four(&told), [count, 0, 0, 0], "{} {:?}", name, refused);
            let done = try_import(&other, &out, &nothing_said(), false).unwrap();
            prop_assert_eq!(done.result.counts, told);
            prop_assert_eq!(differing(&before, &assets(&other)), [""; 0], "{}", name);
            let again = cells(&text(&other, "again.csv"));
            prop_assert_eq!(differing(&cells(&list), &again), [""; 0], "{}", name);
            let (again, _) = rehearse(&other, &out, &nothing_said());
            prop_assert_eq!(four(&again), [0, 0, count, 0], "{} again", name);
            other.assert_whole();
        }
    }
}

/// One odd asset and what it is held by, in and out of both kinds of files.
fn brought_back(fixture: &Fixture) -> Vec<String> {
    let before = assets(fixture);
    let count = u32::try_from(before.len()).unwrap();
    let mut told = Vec::new();
    for name in ["all.csv", "all.xlsx"] {
        let out = exported(fixture, name);
        let (same, _) = rehearse(fixture, &out, &nothing_said());
        if four(&same) != [0, 0, count, 0] {
            told.push(format!("{name} again: {:?}", four(&same)));
        }
        let other = Fixture::new();
        let out = carried(&out, &other, name);
        match try_import(&other, &out, &nothing_said(), false) {
            Ok(_) => told.extend(differing(&before, &assets(&other))),
            Err(failure) => told.push(format!("{name}: {:?}", failure.details)),
        }
    }
    told
}

fn nothing() -> Vec<String> {
    Vec::new()
}

#[test]
fn a_text_is_what_it_was_whatever_others_take_it_for() {
    for text in registers::ODD {
        let fixture = Fixture::new();
        fixture.register_as(RegisterAsset {
            tag: Some("T-1".into()),
            name: Some(text.into()),
            serial: Some(format!("{text}1")),
            supplier: Some(text.into()),
            order_number: Some(text.into()),
            notes: Some(text.into()),
            model: Some(ModelChoice {
                name: Some(format!("{text} m")),
                manufacturer: Some(text.into()),
                category: Some(text.into()),
                number: Some(text.into()),
                id: None,
            }),
            ..RegisterAsset::default()
        });
        assert_eq!(brought_back(&fixture), nothing(), "{text:?}");
    }
}

#[test]
fn an_amount_is_what_it_was_in_every_currency() {
    for (amount, currency) in [
        ("0", "EUR"),
        ("0.05", "EUR"),
        ("1234.5", "USD"),
        ("1.234", "KWD"),
        ("1234", "JPY"),
        ("1299", "SEK"),
        ("1299.99", "NOK"),
        ("7", "DKK"),
        ("1000000", "CLP"),
        ("12345678901234.56", "INR"),
        ("0.001", "BHD"),
        ("3.10", "XXX"),
        ("-3.10", "CHF"),
        ("99999999999999999", "VND"),
    ] {
        let fixture = Fixture::new();
        let cost = MoneyText {
            amount: amount.into(),
            currency: currency.into(),
        };
        fixture.register_as(RegisterAsset {
            name: Some("Dock".into()),
            cost: Some(cost),
            ..RegisterAsset::default()
        });
        assert_eq!(brought_back(&fixture), nothing(), "{amount} {currency}");
    }
}

#[test]
fn what_is_out_is_out_in_the_same_way() {
    let out = |fixture: &Fixture, to: &str, more: CheckOut| {
        let request = CheckOut {
            assets: crate::fixture::tags(&["T-1"]),
            to: to.into(),
            ..more
        };
        operations::assets::check_out(&fixture.office, request).unwrap();
    };
    let due = chrono::NaiveDate::from_ymd_opt(2026, 4, 1);
    let terms = |terms| CheckOut {
        terms: Some(terms),
        ..CheckOut::default()
    };
    type Case = (&'static str, &'static str, CheckOut);
    let cases: [Case; 10] = [
        ("to a person", "Ana Ruiz", CheckOut::default()),
        (
            "with a day",
            "Ana Ruiz",
            CheckOut {
                due,
                ..CheckOut::default()
            },
        ),
        (
            "on loan without a day",
            "Ana Ruiz",
            terms(inventory::OutTerms::Loan),
        ),
        (
            "assigned until a day",
            "Ana Ruiz",
            CheckOut {
                due,
                ..terms(inventory::OutTerms::Assigned)
            },
        ),
        (
            "and where it is",
            "Ana Ruiz",
            CheckOut {
                place: Some("Room 5".into()),
                ..CheckOut::default()
            },
        ),
        ("to one of two of a name", "aruiz2", CheckOut::default()),
        ("at a place", "Room 5", CheckOut::default()),
        (
            "at a place until a day",
            "HQ",
            CheckOut {
                due,
                ..CheckOut::default()
            },
        ),
        ("in another asset", "SERVER", CheckOut::default()),
        ("in another that is out", "LENT", CheckOut::default()),
    ];
    for (how, to, more) in cases {
        let fixture = Fixture::new();
        fixture.place("HQ", None, "");
        fixture.place("Room 5", Some("HQ"), "");
        fixture.place("Store", None, "NA");
        fixture.person("Ana Ruiz", "B-1");
        let request = RecordPerson {
            name: "Ana Ruiz".into(),
            username: Some("aruiz2".into()),
            email: Some("ana@x.example".into()),
            ..RecordPerson::default()
        };
        operations::people::record_person(&fixture.office, request).unwrap();
        for tag in ["T-1", "SERVER", "LENT"] {
            fixture.register_as(RegisterAsset {
                tag: Some(tag.into()),
                name: Some("Thing".into()),
                place: Some("Store".into()),
                ..RegisterAsset::default()
            });
        }
        let lent = CheckOut {
            assets: crate::fixture::tags(&["LENT"]),
            to: "Room 5".into(),
            ..CheckOut::default()
        };
        operations::assets::check_out(&fixture.office, lent).unwrap();
        let to = match to {
            "Ana Ruiz" => "B-1",
            other => other,
        };
        out(&fixture, to, more);
        assert_eq!(brought_back(&fixture), nothing(), "{how}");
    }
}

/// A list of assets says what each of them is now. What it leaves out stands here, so that nobody looks for it in vain.
#[test]
fn what_a_list_of_assets_does_not_bring_back() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    fixture.place("Store", None, "ST");
    fixture.person("Ana Ruiz", "B-1");
    for (name, kind) in [
        ("Weight", CustomFieldKind::Number),
        ("Nobody fills it in", CustomFieldKind::Text),
    ] {
        let request = RecordCustomField {
            name: name.into(),
            kind,
            ..RecordCustomField::default()
        };
        operations::custom_fields::record_custom_field(office, request).unwrap();
    }
    let request = RecordModel {
        name: "Dock".into(),
        warranty_months: Some(24),
        ..RecordModel::default()
    };
    operations::models::record_model(office, request).unwrap();
    fixture.register_as(RegisterAsset {
        tag: Some("OLD-1".into()),
        model: Some(ModelChoice {
            name: Some("Dock".into()),
            ..ModelChoice::default()
        }),
        place: Some("Store".into()),
        purchase_date: chrono::NaiveDate::from_ymd_opt(2026, 1, 1),
        notes: Some("long ".repeat(8_000)),
        custom: [("Weight".to_owned(), "12.5".to_owned())].into(),
        ..RegisterAsset::default()
    });
    let request = ReviseAssets {
        assets: crate::fixture::tags(&["OLD-1"]),
        tag: Some("T-1".into()),
        ..ReviseAssets::default()
    };
    operations::assets::revise_assets(office, request).unwrap();
    let request = KeepCode {
        tag: Some("T-1".into()),
        code: "4006381333931".into(),
        note: Some("on the box".into()),
        ..KeepCode::default()
    };
    operations::kept_codes::keep_code(office, request).unwrap();
    let request = CheckOut {
        assets: crate::fixture::tags(&["T-1"]),
        to: "B-1".into(),
        terms: Some(inventory::OutTerms::Loan),
        place: Some("Store".into()),
        ..CheckOut::default()
    };
    operations::assets::check_out(office, request).unwrap();

    let other = Fixture::new();
    let out = carried(&exported(&fixture, "all.csv"), &other, "all.csv");
    try_import(&other, &out, &nothing_said(), false).unwrap();
    let (here, there) = (fixture.show("T-1"), other.show("T-1"));
    // What it was called before finds it no more.
    assert_eq!((here.former_tags.len(), there.former_tags.len()), (1, 0));
    // Who said a day: the model, and from now on the file.
    let source = |view: &AssetView| view.row.warranty_end.as_ref().map(|end| end.source);
    assert_eq!(source(&here), Some(inventory::DateSource::Model));
    assert_eq!(source(&there), Some(inventory::DateSource::Import));
    // A code comes without what was said of it.
    let note = |view: &AssetView| view.kept_codes[0].note.clone();
    assert_eq!(
        (note(&here).as_str(), note(&there).as_str()),
        ("on the box", "")
    );
    // Where somebody has a loan: it is with them, and comes back to where it came from.
    let recorded = |fixture: &Fixture| {
        let line = |view: ledger::View<'_>| {
            Ok(view.lines(&Default::default(), Default::default(), false, 0, 1)?)
        };
        fixture.office.read(line).unwrap()[0]
            .record
            .facts
            .place
            .is_some()
    };
    assert_eq!((recorded(&fixture), recorded(&other)), (true, false));
    assert_eq!(
        here.returns_to.unwrap().path,
        there.returns_to.unwrap().path
    );
    // A field of the register's own becomes one of texts, and one that nobody fills in does not come along.
    let fields = |fixture: &Fixture| {
        fixture
            .office
            .read(|view| Ok(view.custom_fields()?))
            .unwrap()
    };
    assert_eq!((fields(&fixture).len(), fields(&other).len()), (2, 1));
    assert_eq!(
        fields(&other)[0].facts.kind,
        inventory::CustomFieldType::Text
    );
    // People, places and models have lists of their own: their codes, badges and months are not in this one.
    let all = ListByText::default;
    let place = |fixture: &Fixture| {
        operations::places::list_places(&fixture.office, all())
            .unwrap()
            .rows[0]
            .code
            .clone()
    };
    assert_eq!(
        (place(&fixture).as_str(), place(&other).as_str()),
        ("ST", "")
    );
    let badge = |fixture: &Fixture| crate::imports::person(fixture, "Ana Ruiz").badge;
    assert_eq!(
        (badge(&fixture).as_str(), badge(&other).as_str()),
        ("B-1", "")
    );
    let months = |fixture: &Fixture| {
        operations::models::list_models(&fixture.office, all())
            .unwrap()
            .rows[0]
            .warranty_months
    };
    assert_eq!((months(&fixture), months(&other)), (Some(24), None));

    // A text that fits no cell of a spreadsheet is cut and says so there; back in the register it changes nothing.
    let out = exported(&fixture, "all.xlsx");
    let (counts, _) = rehearse(&fixture, &out, &nothing_said());
    assert_eq!(four(&counts), [0, 0, 1, 0]);
    let elsewhere = Fixture::new();
    let out = carried(&out, &elsewhere, "all.xlsx");
    try_import(&elsewhere, &out, &nothing_said(), false).unwrap();
    assert!(
        elsewhere
            .show("T-1")
            .notes
            .ends_with("(cut: 39999 characters in all)")
    );
}
