//! What files of other programs say that no other file does: codes, quantities, references, words.

use super::accounts::notes;
use super::*;

const HOMEBOX: &str = "HB.import_ref,HB.name,HB.quantity,HB.location\n";

#[test]
fn barcodes_of_shelf_find_what_they_are_on() {
    let fixture = Fixture::new();
    let text = "title,barcode_Code128,barcode_EAN13\nDock,ABC-17,4006381333931\nScreen,,4006381333948\nCable,ABC-17,\n";
    let list = file(&fixture, "shelf.csv", text);
    let done = import(&fixture, &list, &kind("assets"));
    // Two things cannot be found by one code.
    assert_eq!(four(&done.result.counts), [2, 0, 0, 1]);
    for (code, name) in [
        ("ABC-17", "Dock"),
        ("4006381333931", "Dock"),
        ("4006381333948", "Screen"),
    ] {
        let scan = Scan {
            candidates: vec![code.into()],
        };
        let found = operations::scans::scan(&fixture.office, scan).unwrap();
        assert_eq!(found.asset.unwrap().row.name, name, "{code}");
    }
    undo(&fixture);
    let scan = Scan {
        candidates: vec!["4006381333931".into()],
    };
    assert!(
        operations::scans::scan(&fixture.office, scan)
            .unwrap()
            .asset
            .is_none()
    );
    fixture.assert_whole();
}

#[test]
fn codes_are_added_to_what_is_there_and_never_twice() {
    let fixture = Fixture::new();
    fixture.register_as(RegisterAsset {
        tag: Some("T-1".into()),
        name: Some("Dock".into()),
        serial: Some("PF4ABC12".into()),
        ..RegisterAsset::default()
    });
    for (codes, counts) in [
        ("4006381333931", [0, 1, 0, 0]),
        ("4006381333931", [0, 0, 1, 0]),
        ("T-1", [0, 0, 1, 0]),
        ("PF4ABC12", [0, 0, 1, 0]),
        ("-", [0, 0, 1, 0]),
    ] {
        let text = format!("Asset Tag,Codes\nT-1,{codes}\n");
        assert_eq!(
            four(&import_assets(&fixture, &text).result.counts),
            counts,
            "{codes}"
        );
    }
    assert_eq!(fixture.show("T-1").kept_codes.len(), 1);
}

#[test]
fn a_row_of_several_is_asked_about_once_a_number() {
    let fixture = Fixture::new();
    let text = format!(
        "{HOMEBOX}r1,Dock,1,Store\nr2,Cable,5,Store\nr3,Box,5.0,Store\nr4,Lamp,2,Store\nr5,Odd,a few,Store\n"
    );
    let list = file(&fixture, "homebox.csv", &text);
    let (counts, rows) = rehearse(&fixture, &list, &ImportOptions::default());
    assert_eq!(four(&counts), [1, 0, 0, 4], "{rows:?}");
    let asked: Vec<(String, Vec<String>)> = notes(&fixture, &text, &ImportOptions::default())
        .into_iter()
        .filter(|note| note.manner == "asked")
        .map(|note| {
            let meanings = note.meanings.into_iter().map(|it| it.meaning);
            (note.word, meanings.collect())
        })
        .collect();
    let both = |number: u32| vec![format!("{number} assets"), format!("1 asset for {number}")];
    assert_eq!(
        asked,
        [
            ("5".to_owned(), both(5)),
            ("5.0".to_owned(), both(5)),
            ("2".to_owned(), both(2))
        ]
    );
    let options = ImportOptions {
        words: [
            ("2:5", "5 assets"),
            ("2:5.0", "1 asset for 5"),
            ("2:2", "2 assets"),
        ]
        .map(|(word, meant)| (word.to_owned(), meant.to_owned()))
        .into(),
        ..ImportOptions::default()
    };
    let done = import(&fixture, &list, &options);
    assert_eq!(four(&done.result.counts), [4, 0, 0, 1]);
    assert_eq!(done.result.counts.more_assets, 5);
    let all = assets::list_assets(
        &fixture.office,
        ListAssets {
            limit: Some(50),
            ..ListAssets::default()
        },
    )
    .unwrap();
    let of = |name: &str| all.rows.iter().filter(|row| row.name == name).count();
    assert_eq!(
        [of("Dock"), of("Cable"), of("Box"), of("Lamp")],
        [1, 5, 1, 2]
    );
    let tag = &all.rows.iter().find(|row| row.name == "Box").unwrap().tag;
    assert_eq!(fixture.show(tag).custom["Quantity"], "5");
    // Brought again it adds none, and what was there before is what is found.
    assert_eq!(
        four(&import(&fixture, &list, &options).result.counts),
        [0, 0, 4, 1]
    );
}

#[test]
fn what_another_system_knows_a_thing_by_tells_it_again() {
    let fixture = Fixture::new();
    let text = format!(
        "{HOMEBOX}r1,Dock,1,Store\nR1,Cable,1,Store\n,Nobody's,1,Store\nr1,Twice,1,Store\n"
    );
    let list = file(&fixture, "homebox.csv", &text);
    let done = import(&fixture, &list, &ImportOptions::default());
    // By its letters: capitals may mean another there.
    assert_eq!(four(&done.result.counts), [3, 0, 0, 1]);
    let text = format!("{HOMEBOX}r1,Dock 2,1,Store\nR1,Cable,1,Store\nr2,New,1,Store\n");
    let list = file(&fixture, "again.csv", &text);
    assert_eq!(
        four(
            &import(&fixture, &list, &ImportOptions::default())
                .result
                .counts
        ),
        [1, 1, 1, 0]
    );
    assert_eq!(
        four(
            &import(&fixture, &list, &ImportOptions::default())
                .result
                .counts
        ),
        [0, 0, 3, 0]
    );
    // A tag says more than a reference.
    let tagged = "Asset Tag,Name,Import Reference\nT-9,Other,r1\n";
    let (counts, _) = rehearse(
        &fixture,
        &file(&fixture, "tagged.csv", tagged),
        &kind("assets"),
    );
    assert_eq!(four(&counts), [1, 0, 0, 0]);
}

#[test]
fn a_number_that_lost_its_figures_is_told_in_a_field_of_their_own_and_refused_where_it_tells_things_apart()
 {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,IMEI,Serial\nT-1,a,3.56938E+14,\nT-2,b,\"3,56938E+14\",\nT-3,c,356938035643809,\nT-4,d,,3.56938E+14\n";
    let told: Vec<(String, u32)> = notes(&fixture, text, &kind("assets"))
        .into_iter()
        .filter(|note| note.manner == "shortened")
        .map(|note| (note.word, note.count))
        .collect();
    assert_eq!(
        told,
        [("3.56938E+14".to_owned(), 1), ("3,56938E+14".to_owned(), 1)]
    );
    assert_eq!(
        four(&import_assets(&fixture, text).result.counts),
        [3, 0, 0, 1]
    );
    assert_eq!(fixture.show("T-1").custom["IMEI"], "3.56938E+14");
}

#[test]
fn a_space_by_another_name_is_nothing_and_told_so() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,Notes\nT-1,R&amp;D,&nbsp;\nT-2,b,&nbsp;x&nbsp;\n";
    let told: Vec<(String, String)> = notes(&fixture, text, &kind("assets"))
        .into_iter()
        .filter(|note| note.manner == "decoded")
        .map(|note| (note.word, note.read_as))
        .collect();
    let expected = [("R&amp;D", "R&D"), ("&nbsp;", ""), ("&nbsp;x&nbsp;", "x")];
    assert_eq!(
        told,
        expected.map(|(word, read)| (word.to_owned(), read.to_owned()))
    );
    import_assets(&fixture, text);
    assert_eq!(
        (
            fixture.show("T-1").notes.as_str(),
            fixture.show("T-2").notes.as_str()
        ),
        ("", "x")
    );
}

#[test]
fn a_condition_is_taken_where_it_is_ours_and_asked_about_where_it_may_be() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,Condition\nT-1,a,Good\nT-2,b,Excellent\nT-3,c,Like new\nT-4,d,N/A\n";
    let list = file(&fixture, "c.csv", text);
    assert_eq!(
        four(&rehearse(&fixture, &list, &kind("assets")).0),
        [3, 0, 0, 1]
    );
    let options = ImportOptions {
        words: [("2:Excellent".to_owned(), "good".to_owned())].into(),
        ..kind("assets")
    };
    import(&fixture, &list, &options);
    let of = |tag: &str| {
        fixture
            .show(tag)
            .row
            .condition
            .map(|condition| condition.word())
    };
    assert_eq!(
        [of("T-1"), of("T-2"), of("T-3"), of("T-4")],
        [Some("good"), Some("good"), Some("new"), None]
    );
    // Grades that are nobody's words of ours are a field of theirs.
    import_assets(&fixture, "Asset Tag,Name,Condition\nT-5,e,Grade 7\n");
    assert_eq!(fixture.show("T-5").custom["Condition"], "Grade 7");
}
