//! Files that Snipe-IT ships for its importer, in the order people would import them. Where they are absent a note
//! says so.

use super::*;
use std::collections::BTreeMap;
use std::path::Path;

const FOLDER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../../shared/data/snipe-it"
);
const FILES: [(&str, &str, u32); 4] = [
    ("users-sample.csv", "people", 100),
    ("locations-sample.csv", "places", 10),
    ("models-sample.csv", "models", 10),
    ("assets-sample.csv", "assets", 22),
];

fn here() -> bool {
    let here = Path::new(FOLDER).join("assets-sample.csv").exists();
    if !here {
        eprintln!("the files of Snipe-IT are not here; nothing was tested with them");
    }
    here
}

fn sample(name: &str) -> FileRef {
    FileRef::from(Path::new(FOLDER).join(name).to_string_lossy().into_owned())
}

/// The rows as a reader sees them that we did not write, by their headers.
fn by_others(name: &str) -> Vec<BTreeMap<String, String>> {
    let bytes = std::fs::read(Path::new(FOLDER).join(name)).unwrap();
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    csv::Reader::from_reader(text)
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn all_four_go_in_and_every_row_is_accounted_for() {
    if !here() {
        return;
    }
    let fixture = Fixture::new();
    // Whoever works here stays when what they did is taken back.
    fixture.person("Kim Berg", "B-1");
    let mut before = vec![everything(&fixture)];
    for (name, kind, rows) in FILES {
        let file = sample(name);
        let told = rehearse(&fixture, &file, &ImportOptions::default());
        assert_eq!(
            everything(&fixture),
            *before.last().unwrap(),
            "the dry run of {name} left something behind"
        );
        let done = try_import(&fixture, &file, &ImportOptions::default(), false).unwrap();
        assert_eq!(done.result.counts, told.0, "{name}");
        assert_eq!(
            four(&done.result.counts),
            [rows, 0, 0, 0],
            "{name}: {:?}",
            told.1
        );
        assert_eq!(
            done.result.sentence,
            format!("Imported {rows} {kind} from {name}")
        );
        assert!(done.action.is_some());
        let lines: Vec<u32> = told.1.iter().map(|row| row.line).collect();
        assert!(lines.is_sorted() && lines[0] == 2, "{lines:?}");
        before.push(everything(&fixture));
    }

    // A second import changes nothing and writes nothing.
    for (name, _, rows) in FILES {
        let done = import(&fixture, &sample(name), &ImportOptions::default());
        assert_eq!(four(&done.result.counts), [0, 0, rows, 0], "{name}");
        assert_eq!((done.action, done.changed), (None, vec![]), "{name}");
        assert_eq!(everything(&fixture), *before.last().unwrap(), "{name}");
    }

    // Undo takes the imports back, the last first, to what there was before each; only the journal grows.
    let without_journal = |shown: &str| -> String {
        shown
            .lines()
            .filter(|line| !line.contains("\"entries\""))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let mut after = before.clone();
    before.pop();
    for (shown, (name, ..)) in before.iter().rev().zip(FILES.iter().rev()) {
        undo(&fixture);
        assert_eq!(
            without_journal(&everything(&fixture)),
            without_journal(shown),
            "{name} was not all taken back"
        );
    }
    // And redo does them again, the first first, to what there was after each.
    after.remove(0);
    for (shown, (name, ..)) in after.iter().zip(FILES.iter()) {
        fixture.redo(None).unwrap();
        assert_eq!(
            without_journal(&everything(&fixture)),
            without_journal(shown),
            "{name} was not all done again"
        );
    }
}

#[test]
fn those_the_file_says_hold_assets_hold_them() {
    if !here() {
        return;
    }
    let fixture = Fixture::new();
    for (name, ..) in FILES {
        import(&fixture, &sample(name), &ImportOptions::default());
    }
    let (mut people_hold, mut places_hold, mut free) = (0, 0, 0);
    for row in by_others("assets-sample.csv") {
        let asset = fixture.show(&row["Asset Tag"]).row;
        // What is installed somewhere is there, and what is part of something is where that is.
        let place = match row["Checkout Type"].as_str() {
            "Location" => Some(row["Checked Out To: Location"].clone()),
            "Asset" => None,
            _ => Some(row["Location"].clone()),
        };
        if let Some(place) = place {
            let stands = asset.place.map(|place| place.name).unwrap_or_default();
            assert_eq!(stands, place, "{}", asset.tag);
        }
        let model = asset.model.unwrap();
        let expected = [&row["Model"], &row["Manufacturer"], &row["Category"]];
        assert_eq!(
            [&model.name, &model.manufacturer, &model.category],
            expected,
            "{}",
            asset.tag
        );
        match row["Checkout Type"].as_str() {
            "User" => {
                let holder = asset.holder.unwrap();
                let expected = format!(
                    "{} {}",
                    row["Checked Out To: First Name"], row["Checked Out To: Last Name"]
                );
                assert_eq!(
                    (holder.kind, holder.name),
                    (HolderKind::Person, expected.clone()),
                    "{}",
                    asset.tag
                );
                let username = &row["Checked Out To: Username"];
                let person = person(&fixture, username);
                assert_eq!(
                    (&person.username, person.id.to_string()),
                    (username, holder.id),
                    "{expected}"
                );
                people_hold += 1;
            }
            "Location" => {
                let holder = asset.holder.unwrap();
                assert_eq!(
                    (holder.kind, &holder.name),
                    (HolderKind::Place, &row["Checked Out To: Location"])
                );
                places_hold += 1;
            }
            _ => {
                assert!(asset.holder.is_none(), "{}", asset.tag);
                free += 1;
            }
        }
        let out = !row["Checkout Type"].is_empty();
        assert_eq!(
            asset.state.word(),
            if out { "checked_out" } else { "in_stock" },
            "{}",
            asset.tag
        );
        assert_eq!(
            asset.out_since,
            out.then(|| fixture.office.today()),
            "{}",
            asset.tag
        );
    }
    assert_eq!((people_hold, places_hold, free), (9, 8, 5));
}

#[test]
fn dates_and_amounts_are_what_the_file_says() {
    if !here() {
        return;
    }
    let fixture = Fixture::new();
    import(
        &fixture,
        &sample("assets-sample.csv"),
        &ImportOptions::default(),
    );
    for row in by_others("assets-sample.csv") {
        let asset = fixture.show(&row["Asset Tag"]);
        let date = |text: &str| chrono::NaiveDate::parse_from_str(text, "%m/%d/%y").ok();
        assert_eq!(
            asset.row.purchase_date,
            date(&row["Purchase Date"]),
            "{}",
            row["Asset Tag"]
        );
        assert_eq!(
            asset.row.refresh_date.map(|day| day.date),
            date(&row["Asset EOL Date"]),
            "{}",
            row["Asset Tag"]
        );
        let cost: f64 = row["Purchase Cost"].parse().unwrap();
        assert_eq!(
            asset.row.cost.unwrap().amount,
            format!("{cost:.2}"),
            "{}",
            row["Asset Tag"]
        );
        assert_eq!(
            asset.custom.get("Company").cloned().unwrap_or_default(),
            row["Company"],
            "{}",
            row["Asset Tag"]
        );
    }
    assert_eq!(
        fixture
            .show("ICC-2065556")
            .row
            .purchase_date
            .unwrap()
            .to_string(),
        "2023-01-23"
    );
}
