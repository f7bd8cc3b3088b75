//! Several files and sheets in one go, and words that name what the register has or has not.

use crate::desk::Desk;
use serde_json::Value;

const PEOPLE: &str =
    "Name,Email,Department\nJo Berg,jo@example.com,IT\nJo Berg,jo2@example.com,Sales\n";
const PLACES: &str = "Name,Parent Location,Code\nLab,HQ,L1\nHQ,,\n";
const ASSETS: &str =
    "Asset Tag,Model,Category,Location,Assigned To\nC-1,T14,NB,L1,Jo Berg\nC-2,T14,NB,L1,\n";

/// A workbook with these sheets.
fn workbook(desk: &Desk, name: &str, sheets: &[(&str, &str)]) -> String {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (title, text) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*title).unwrap();
        for (line, row) in text.lines().enumerate() {
            for (column, cell) in row.split(',').enumerate() {
                sheet
                    .write_string(line as u32, column as u16, cell)
                    .unwrap();
            }
        }
    }
    let path = desk.write(name, "");
    book.save(&path).unwrap();
    path
}

fn three(desk: &Desk) -> [String; 3] {
    [
        desk.write("assets.csv", ASSETS),
        desk.write("people.csv", PEOPLE),
        desk.write("places.csv", PLACES),
    ]
}

#[test]
fn files_are_taken_in_the_right_order_whatever_the_order_they_are_named_in() {
    let desk = Desk::new();
    let [assets, people, places] = &three(&desk);
    let word = [
        "--word",
        "Assigned To:Jo Berg=jo2@example.com",
        "--word",
        "assets.csv:Category:NB=Laptop",
    ];
    let all = [&["import", assets, people, places], word.as_slice()].concat();
    let run = desk.json(&[all.as_slice(), &["--dry-run"]].concat());
    let kinds: Vec<&Value> = run["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|table| &table["kind"])
        .collect();
    assert_eq!(kinds, ["places", "people", "assets"]);
    assert_eq!(
        (&run["counts"]["create"], &run["counts"]["refused"]),
        (&Value::from(6), &Value::from(0)),
        "{run}"
    );
    assert_eq!(run["rows"].as_array().unwrap().len(), 6);
    assert_eq!(run["rows"][0]["table"], 2, "as they were named");
    let said = desk.run(&[all.as_slice(), &["--dry-run"]].concat()).done();
    assert!(
        said.contains("Taken in this order: places.csv, people.csv, assets.csv"),
        "{said}"
    );
    desk.run(&all).done();
    let asset = desk.json(&["show", "C-1"]);
    assert_eq!(asset["holder_email"], "jo2@example.com");
    assert_eq!(asset["place"]["path"], "HQ › Lab");
    assert_eq!(asset["model"]["category"], "Laptop");
    // One action, one undo.
    desk.run(&["undo"]).done();
    assert_eq!(desk.json(&["list"])["total"], 0);
    // Whoever works here stays.
    assert_eq!(desk.json(&["person", "list"])["total"], 1);
    desk.assert_clean();
}

#[test]
fn what_a_word_may_mean_is_told_with_how_to_say_it() {
    let desk = Desk::new();
    let [assets, people, places] = &three(&desk);
    desk.run(&["import", people, places]).done();
    let models = desk.write(
        "models.csv",
        "Model Name,Category,Life in months\nT14,Laptop,48\n",
    );
    desk.run(&["import", &models, "--kind", "models"]).done();
    let said = desk.run(&["import", assets, "--dry-run"]).done();
    for part in [
        "--word \"3:NB=Laptop\"",
        "“Jo Berg”, 1 cell: could be any of 2",
        "--word \"5:Jo Berg=",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    desk.run(&["import", assets]).refused(1);
    desk.run(&[
        "import",
        assets,
        "--word",
        "Assigned To:Jo Berg=+",
        "--word",
        "Category:NB=Laptop",
    ])
    .done();
    assert_eq!(desk.json(&["show", "C-1"])["holder_email"], "");
    assert_eq!(desk.json(&["person", "list"])["total"], 4);
    // Kept under a name, the next list of its kind does not ask; whom it means is shown, the word is not.
    let keep = [
        "import",
        assets,
        "--word",
        "Assigned To:Jo Berg=jo@example.com",
        "--word",
        "Category:NB=Laptop",
        "--keep-mapping",
        "Stock",
    ];
    let kept = desk.run(&keep).done();
    assert!(
        kept.contains("NB means Laptop") && !kept.contains("example.com"),
        "{kept}"
    );
    let next = desk.write("next.csv", ASSETS.replace("C-", "D-"));
    desk.run(&["import", &next, people, "--mapping", "stock"])
        .done();
    assert_eq!(
        desk.json(&["show", "D-1"])["holder_email"],
        "jo@example.com"
    );
    let none = desk.refusal(&["--json", "import", people, places, "--mapping", "Stock"]);
    assert!(none.contains("import.mapping_fits_none"), "{none}");
}

#[test]
fn sheets_are_chosen_or_all_taken_but_those_that_are_no_list() {
    let desk = Desk::new();
    let sheets = [
        ("Read me", "How to use this,Version\nFill it in,7"),
        ("Devices", "Asset Tag,Name,Location\nS-1,Box,Lab\nS-2,Bag,"),
        (
            "Staff",
            "Full Name,Email,Department\nJo Berg,jo@example.com,IT",
        ),
        ("Rooms", "Name,Code,Parent Location\nLab,L1,HQ\nHQ,,"),
        ("Empty", ""),
    ];
    let book = &workbook(&desk, "all.xlsx", &sheets);
    let named = |run: &Value| -> Vec<String> {
        let tables = run["tables"].as_array().unwrap().iter();
        tables
            .map(|table| table["sheet"].as_str().unwrap().to_owned())
            .collect()
    };
    let run = desk.json(&["import", book, "--all-sheets", "--dry-run"]);
    assert_eq!(named(&run), ["Rooms", "Staff", "Devices"]);
    let run = desk.json(&[
        "import",
        book,
        "--sheet",
        "Devices",
        "--sheet",
        "Staff",
        "--dry-run",
    ]);
    assert_eq!(named(&run), ["Staff", "Devices"]);
    let list = desk.write("more.csv", "Asset Tag,Name\nM-1,More\n");
    let run = desk.json(&["import", book, &list, "--sheet", "rooms", "--dry-run"]);
    assert_eq!(run["tables"][0]["sheet"], "Rooms");
    assert_eq!(run["tables"][1]["file_name"], "more.csv");
    let wrong = desk.refusal(&["--json", "import", book, &list, "--sheet", "Phones"]);
    assert!(wrong.contains("import.no_such_sheet"), "{wrong}");
    let both = desk.run(&["import", book, "--sheet", "Rooms", "--all-sheets"]);
    both.refused(2);
    let done = desk.json(&["import", book, "--all-sheets"]);
    assert_eq!(
        done["result"]["sentence"],
        "Imported 2 places, 1 person and 2 assets from 3 sheets of all.xlsx"
    );
    assert_eq!(desk.json(&["show", "S-1"])["place"]["path"], "HQ › Lab");
    // A sheet that is no list can be named all the same.
    let run = desk.json(&["import", book, "--sheet", "Read me", "--dry-run"]);
    assert_eq!(run["counts"]["rows"], 1);
    desk.assert_clean();
}

#[test]
fn what_is_said_of_one_of_several_is_said_by_its_name() {
    let desk = Desk::new();
    let one = &desk.write("one.csv", "Name,Code\nStore,S1\n");
    let two = &desk.write("two.csv", "Name,Code\nT14,20W0\n");
    let dry = |more: &[&str]| desk.json(&[&["import", one, two], more, &["--dry-run"]].concat());
    let kinds = |run: &Value| -> Vec<String> {
        let tables = run["tables"].as_array().unwrap().iter();
        let label = |table: &Value| {
            format!(
                "{} {}",
                table["file_name"].as_str().unwrap(),
                table["kind"].as_str().unwrap()
            )
        };
        tables.map(label).collect()
    };
    assert_eq!(kinds(&dry(&[])), ["one.csv places", "two.csv places"]);
    let said = [
        "--kind",
        "two.csv=models",
        "--map",
        "two.csv:Code=model_number",
    ];
    assert_eq!(kinds(&dry(&said)), ["one.csv places", "two.csv models"]);
    assert_eq!(
        kinds(&dry(&["--kind", "models"])),
        ["one.csv models", "two.csv models"]
    );
    // A field that only one of them has goes there; one that none has goes nowhere.
    let run = dry(&["--kind", "two.csv=models", "--map", "Code=model_number"]);
    assert_eq!(run["counts"]["create"], 2, "{run}");
    for (more, code) in [
        (
            ["--kind", "three.csv=models"].as_slice(),
            "import.no_such_table",
        ),
        (&["--kind", "furniture"], "import.options"),
        (&["--map", "Colour=tag"], "import.column_unknown"),
        (&["--map", "1=name"], "import.column_unknown"),
        (&["--keep", "empty"], "import.one_table"),
        (&["--keep-mapping", "x"], "import.one_table"),
        (&["--word", "Colour:red=blue"], "import.column_unknown"),
    ] {
        let refused = desk.refusal(&[&["--json", "import", one, two], more].concat());
        assert!(refused.contains(code), "{more:?}: {refused}");
    }
    // A file that cannot be read is named.
    let broken = &desk.write("broken.csv", "");
    let refused = desk.refusal(&["--json", "import", one, broken]);
    assert!(
        refused.contains("import.not_a_table") && refused.contains("broken.csv"),
        "{refused}"
    );
    assert_eq!(desk.json(&["status"])["assets"], 0);
    for how in ["--columns", "--explain"] {
        let said = desk.run(&["import", one, two, how]).done();
        assert!(
            said.contains("one.csv") && said.contains("two.csv"),
            "{said}"
        );
    }
}

#[test]
fn refused_rows_of_several_files_go_into_a_folder() {
    let desk = Desk::new();
    let one = &desk.write(
        "one.csv",
        "Asset Tag,Purchase Date\nR-1,2024-02-31\nR-2,2024-02-01\n",
    );
    let two = &desk.write("two.csv", "Asset Tag,Purchase Date\nR-3,2024-02-31\n");
    let folder = desk.file("mend");
    let all = [
        "--json",
        "import",
        one,
        two,
        "--good-rows",
        "--refused",
        &folder,
    ];
    let refused = desk.refusal(&all);
    assert!(refused.contains("import.refused_folder"), "{refused}");
    std::fs::create_dir(&folder).unwrap();
    let said = desk.run(&all[1..]).done();
    for name in ["one - refused.csv", "two - refused.csv"] {
        let path = std::path::Path::new(&folder).join(name);
        assert!(said.contains(name), "{said}");
        let mended = std::fs::read_to_string(&path)
            .unwrap()
            .replace("02-31", "02-29");
        std::fs::write(&path, mended).unwrap();
        desk.run(&["import", path.to_str().unwrap()]).done();
    }
    assert_eq!(desk.json(&["list"])["total"], 3);
}
