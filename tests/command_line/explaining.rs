//! What was understood of a file, what was guessed, and how to have it otherwise.

use crate::desk::Desk;
use serde_json::Value;

const FILE: &str = "Hardware inventory;;;;\nAsset Tag;Name;Location;Status;Purchase Date\nT-1;Screen;N/A;BYOD;1/2/2024\n\
                    T-2;N/A;Store;In stock;3/4/2024\n2 records;;;;\n";

#[test]
fn a_file_is_explained_and_what_is_said_of_it_is_done() {
    let desk = Desk::new();
    let list = desk.write("list.csv", FILE);
    let said = desk.run(&["import", &list, "--explain"]).done();
    for part in [
        "line 2",
        "Encoding",
        "a guess",
        "Hardware inventory",
        "empty:2:N/A",
        "empty:1:N/A",
        "BYOD",
        "total:5",
        "title:1",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let told: Value =
        serde_json::from_str(&desk.run(&["--json", "import", &list, "--explain"]).done()).unwrap();
    let manners: Vec<&str> = told["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|note| note["manner"].as_str().unwrap())
        .collect();
    assert_eq!(
        manners,
        ["title", "total", "empty", "empty", "asked", "guessed"]
    );

    let options = [
        "--keep",
        "empty:1:N/A",
        "--word",
        "Status:BYOD=in_stock",
        "--date-order",
        "day_first",
    ];
    let mut dry = vec!["--json", "import", &list, "--dry-run"];
    dry.extend(options);
    let run: Value = serde_json::from_str(&desk.run(&dry).done()).unwrap();
    assert_eq!(
        (&run["counts"]["create"], &run["counts"]["refused"]),
        (&Value::from(2), &Value::from(0))
    );
    assert_eq!(run["rows"][1]["title"], "N/A");
    assert_eq!(run["tables"][0]["notes"].as_array().unwrap().len(), 5);
    // A column by its number from 1; a line by hand; a column that is not there.
    let by_number = [
        "import",
        &list,
        "--word",
        "4:BYOD=retired",
        "--heading-line",
        "2",
        "--dry-run",
    ];
    assert!(desk.run(&by_number).done().contains("Retired"));
    desk.run(&["import", &list, "--word", "Colour:red=blue"])
        .refused(1);
    desk.run(&["import", &list, "--word", "BYOD=retired"])
        .refused(1);
}

#[test]
fn a_bare_sign_of_money_is_asked_for_and_said_by_a_word() {
    let desk = Desk::new();
    let list = desk.write(
        "list.csv",
        "Asset Tag,Purchase Cost\nT-1,$5\nT-2,7 kr\nT-3,US$ 9\n",
    );
    let said = desk.run(&["import", &list, "--explain"]).done();
    for part in ["--word \"2:$=USD|CAD|", "--word \"2:kr=SEK|NOK|"] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let refused = desk.run(&["import", &list]).refused(1);
    assert!(
        refused.contains("“$5”") && refused.contains("“7 kr”"),
        "{refused}"
    );
    let words = ["--word", "Purchase Cost:$=AUD", "--word", "2:kr=DKK"];
    let mut dry = vec!["--json", "import", &list, "--dry-run", "--find", "t-2"];
    dry.extend(words);
    let run: Value = serde_json::from_str(&desk.run(&dry).done()).unwrap();
    assert_eq!(run["counts"]["create"], 3);
    let rows = run["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1, "{run}");
    assert!(rows[0].to_string().contains("7.00 DKK"), "{run}");
}

#[test]
fn a_sheet_of_a_workbook_is_chosen_explained_and_imported() {
    let desk = Desk::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (title, rows) in [
        ("Cover", vec![vec!["Inventory"]]),
        (
            "Laptops",
            vec![vec!["Asset Tag", "Name"], vec!["L-1", "Laptop"]],
        ),
        (
            "Screens",
            vec![
                vec!["Asset Tag", "Name"],
                vec!["S-1", "N/A"],
                vec!["S-2", "Screen"],
            ],
        ),
    ] {
        let sheet = book.add_worksheet();
        sheet.set_name(title).unwrap();
        for (line, row) in rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                sheet
                    .write_string(line as u32, column as u16, *cell)
                    .unwrap();
            }
        }
    }
    let list = desk.write("list.xlsx", "");
    book.save(&list).unwrap();
    let said = desk.run(&["import", &list, "--explain"]).done();
    for part in ["Sheet", "Laptops", "Cover, Screens"] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert!(!said.contains("Encoding"), "{said}");
    for sheet in ["Screens", "3"] {
        let dry = ["--json", "import", &list, "--sheet", sheet, "--dry-run"];
        let run: Value = serde_json::from_str(&desk.run(&dry).done()).unwrap();
        assert_eq!(run["counts"]["create"], 2, "{sheet}");
        assert_eq!(run["tables"][0]["notes"][0]["manner"], "empty");
    }
    let wrong = desk.refusal(&["--json", "import", &list, "--sheet", "Phones"]);
    assert!(wrong.contains("import.no_such_sheet"), "{wrong}");
    desk.run(&["import", &list]).done();
    let wrong = desk.refusal(&[
        "--json",
        "import",
        &list,
        "--sheet",
        "Screens",
        "--encoding",
        "klingon",
    ]);
    assert!(wrong.contains("import.options"), "{wrong}");
    desk.run(&["show", "L-1"]).done();
}

#[test]
fn how_a_list_is_read_is_kept_under_a_name_and_read_so_again() {
    let desk = Desk::new();
    let list = desk.write("list.csv", "Inv,Status\nT-1,BYOD\n");
    let said = [
        "import",
        &list,
        "--map",
        "Inv=tag",
        "--word",
        "Status:BYOD=in_stock",
        "--keep-mapping",
        "Stock list",
    ];
    assert!(desk.run(&said).done().contains("BYOD means in_stock"));
    assert!(desk.run(&["mapping", "list"]).done().contains("Inv is tag"));
    let next = desk.write("next.csv", "Status,Inv\nbyod,T-2\n");
    let explained = desk.run(&["import", &next, "--explain"]).done();
    assert!(
        explained.contains("--mapping \"Stock list\""),
        "{explained}"
    );
    desk.run(&["import", &next, "--mapping", "Stock list"])
        .done();
    assert!(desk.run(&["show", "T-2"]).done().contains("In stock"));
    desk.run(&["mapping", "forget", "stock list"]).done();
    desk.run(&["import", &next, "--mapping", "Stock list"])
        .refused(1);
    assert!(
        desk.run(&["mapping", "list"])
            .done()
            .contains("No mapping is kept")
    );
}
