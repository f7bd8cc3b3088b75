//! Registering a delivery by scanning, and bringing in a file: what stands in the fields is what every asset gets.

use std::fs;

use operations::Office;
use serde_json::json;

use super::assets::furnish;
use super::walk::{chosen, elsewhere, picked, refusing, ticked, typed, walk};
use super::{filled, same, tagdesk};
use crate::commands::scan;
use crate::empty_desk;

#[tokio::test]
async fn a_delivery_gets_what_stands_beside_it() {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    window.listen_for_problems().await;
    window.go("#/assets").await;
    window.see("By scanning").await;
    window.press("B");
    window.focus_on("Model").await;
    walk(
        &window,
        "assets/scanning/RegisterByScanning",
        &[
            elsewhere("A serial number or a tag"),
            chosen("What is scanned", "Serial numbers"),
            typed("Model", "thinkpad t14"),
            typed("Place", "Berlin/Room 3"),
            typed("Purchase date", "14.2.2025"),
            typed("Cost of each", "1,234.50"),
            elsewhere("Cost of each: currency EUR"),
            typed("Warranty end", "14/02/2028"),
            typed("Supplier", "Acme"),
            typed("Order number", "00042"),
            typed("Weight", "1.5"),
            typed("Tested", "30.4.2026"),
            picked("Insured", "Yes"),
            picked("Colour", "Blue"),
            typed("Owner", "Finance"),
        ],
    )
    .await;
    window.press("Tab");
    scan(&window, "PF4-0001").await;
    window.see("PF4-0001").await;
    window.see("1 registered").await;
    let found = tagdesk(&window, &["list", "PF4-0001"]);
    let tag = found["rows"][0]["tag"].as_str().unwrap().to_owned();
    let asset = tagdesk(&window, &["show", &tag]);
    same(&asset, &filled());
    same(&asset, &[("/place/path", json!("Berlin › Room 3"))]);

    // While a field shows what is no value, nothing is registered with what it was before.
    for (field, wrong) in [
        ("Model", "Think"),
        ("Place", "Room 3"),
        ("Purchase date", "30/02/2025"),
        ("Cost of each", "about 900"),
        ("Warranty end", "soon"),
        ("Tested", "31.4.2026"),
    ] {
        let before = window.field(field).await.text;
        window.fill(field, wrong).await;
        window.press("Tab");
        scan(&window, "PF4-0002").await;
        window.stopped_at(field).await;
        let found = tagdesk(&window, &["list", "PF4-0002"]);
        assert_eq!(found["total"], 0, "{field}: {found}");
        window.fill(field, &before).await;
        window.press("Tab");
    }
    // What the register refuses is said there, and nothing is registered either.
    window.fill("Weight", "heavy").await;
    window.press("Tab");
    scan(&window, "PF4-0002").await;
    window.see("“Weight” takes a number such as 12.5").await;
    assert_eq!(tagdesk(&window, &["list", "PF4-0002"])["total"], 0);
    window.fill("Weight", "1.5").await;
    window.press("Tab");
    // A typed code is a scanned one.
    walk(
        &window,
        "assets/scanning/RegisterByScanning",
        &[
            elsewhere("What is scanned"),
            elsewhere("Model"),
            elsewhere("Place"),
            elsewhere("Purchase date"),
            elsewhere("Cost of each"),
            elsewhere("Cost of each: currency EUR"),
            elsewhere("Warranty end"),
            elsewhere("Supplier"),
            elsewhere("Order number"),
            elsewhere("Weight"),
            elsewhere("Tested"),
            elsewhere("Insured"),
            elsewhere("Colour"),
            elsewhere("Owner"),
            typed("A serial number or a tag", "PF4-0003"),
        ],
    )
    .await;
    window.press("Enter");
    window.see("2 registered").await;
    assert_eq!(tagdesk(&window, &["list", "PF4-0003"])["total"], 1);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_file_is_read_as_its_columns_are_said_to_be() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    let file = window.picks().join("devices.csv");
    fs::write(
        &file,
        "Tag;Serial;Bought;Price;Room\nOLD-1;S-1;03/04/2025;100,00;Store\nOLD-2;S-2;not yet;200,00;Store\n",
    )
    .unwrap();
    window.will_pick(&file);
    window.go("#/import").await;
    window.click_on("Choose files").await;
    window.see("Every row is one of").await;
    walk(
        &window,
        "import/ColumnsStep",
        &[
            picked("Every row is one of", "Asset"),
            picked("Characters", "Unicode (UTF-8"),
            picked("Between cells", "Semi"),
            typed("Line with the headings", "1"),
            picked("Tag becomes", "Tag"),
            picked("Serial becomes", "Serial"),
            picked("Bought becomes", "Purchase date"),
            picked("Price becomes", "Cost"),
            picked("Room becomes", "Place"),
            picked("Dates", "Day"),
            picked("Decimal mark", "Comma"),
            refusing("Currency of amounts", &["X"], "chf"),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.see("2 rows, nothing saved yet").await;
    window.click_on("Refused").await;
    walk(
        &window,
        "import/DryRunStep",
        &[
            elsewhere("Bought"),
            typed("Search these rows", "OLD-2"),
            ticked("Save the 1 refused row as a file to mend"),
        ],
    )
    .await;
    walk(
        &window,
        "import/CellFix",
        &[
            typed("Bought", "14.2.2025"),
            elsewhere("Search these rows"),
            elsewhere("Save the 1 refused row as a file to mend"),
        ],
    )
    .await;
    window.see("1 cell mended").await;
    window.press("Ctrl+Enter");
    window.see("Import 2 rows").await;
    window.press("Ctrl+Enter");
    window.see("Imported 2 assets from devices.csv").await;
    walk(
        &window,
        "import/KeepMapping",
        &[typed("Keep how it was read, as", "Old devices")],
    )
    .await;
    window.press("Enter");
    window.see("Kept as “Old devices”").await;
    let kept = tagdesk(&window, &["mapping", "list"]);
    same(&kept[0], &[("/name", json!("Old devices"))]);
    for (tag, bought) in [("OLD-1", "2025-04-03"), ("OLD-2", "2025-02-14")] {
        let asset = tagdesk(&window, &["show", tag]);
        assert_eq!(asset["purchase_date"], bought, "{asset}");
        assert_eq!(asset["cost"]["currency"], "CHF", "{asset}");
        assert_eq!(asset["place"]["path"], "Store", "{asset}");
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_workbook_of_our_own_changes_nothing() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    for tag in ["OWN-1", "OWN-2"] {
        tagdesk(&window, &["register", "--tag", tag, "--name", "N/A"]);
    }
    let file = window.picks().join("own.xlsx");
    let out = file.display().to_string();
    tagdesk(&window, &["export", "--out", &out]);
    window.will_pick(&file);
    window.go("#/import").await;
    window.click_on("Choose files").await;
    window.see("The first of 2 that has rows").await;
    walk(
        &window,
        "import/Understood",
        &[
            picked("Every row is one of", "Asset"),
            picked("Sheet", "Ass"),
            elsewhere("About"),
            typed("Line with the headings", "1"),
            elsewhere("Tag becomes"),
            elsewhere("Name becomes"),
            elsewhere("Manufacturer becomes"),
            elsewhere("Model becomes"),
            elsewhere("Model number becomes"),
            elsewhere("Category becomes"),
            elsewhere("Serial becomes"),
            elsewhere("State becomes"),
            elsewhere("Place becomes"),
            elsewhere("Holder kind becomes"),
            elsewhere("Holder becomes"),
            elsewhere("Holder user name becomes"),
            elsewhere("Holder e-mail becomes"),
            elsewhere("Terms becomes"),
            elsewhere("Out since becomes"),
            elsewhere("Due becomes"),
            elsewhere("Came from becomes"),
            elsewhere("Condition becomes"),
            elsewhere("Purchase date becomes"),
            elsewhere("Cost becomes"),
            elsewhere("Supplier becomes"),
            elsewhere("Order number becomes"),
            elsewhere("Warranty end becomes"),
            elsewhere("Refresh date becomes"),
            elsewhere("Codes becomes"),
            elsewhere("Label made becomes"),
            elsewhere("Notes becomes"),
            elsewhere("Dates"),
            elsewhere("Decimal mark"),
            elsewhere("Currency of amounts"),
        ],
    )
    .await;
    window.screenshot("import-workbook").await;
    window.press("Ctrl+Enter");
    window.see("2 rows, nothing saved yet").await;
    window
        .see("The register says the same already: there is nothing to import.")
        .await;
    // Another sheet beside the first.
    walk(
        &window,
        "import/FileStep",
        &[
            ticked("About"),
            elsewhere("Assets"),
            elsewhere("Search these rows"),
        ],
    )
    .await;
    window.see("2 tables").await;
    window.see("own.xlsx › About").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_rows_of_one_of_several_files_are_looked_at() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    let files = ["one", "two"].map(|name| {
        let file = window.picks().join(format!("{name}.csv"));
        fs::write(&file, format!("Asset Tag,Name\nWK-{name},Box\n")).unwrap();
        file
    });
    window.will_pick_all(&files);
    window.go("#/import").await;
    window.click_on("Choose files").await;
    window.see("2 tables").await;
    window.ready("Try it without saving").await;
    window.press("Ctrl+Enter");
    window.see("2 rows, nothing saved yet").await;
    walk(
        &window,
        "import/DryRunStep",
        &[picked("Rows of", "two"), typed("Search these rows", "WK")],
    )
    .await;
    window.see("WK-two").await;
    window.gone("WK-one").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
