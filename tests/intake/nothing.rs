//! Words for nothing are nothing, in every column, and names are names.

use crate::read;
use intake::{Bytes, Choices, Corrections, Kept, Manner};
use std::collections::BTreeSet;

const HEADINGS: &str = "Asset Tag,Name,Serial,Model,Manufacturer,Category,Status,Location,Supplier,Order Number,\
                        Purchase Date,Purchase Cost,Warranty Months,EOL Date,Notes,Checked Out To,Email,Username,Colour";

#[test]
fn every_column_is_empty_where_a_word_says_so() {
    let columns = HEADINGS.split(',').count();
    for word in [
        "N/A",
        "n/a",
        "NA",
        "none",
        "nil",
        "NULL",
        "-",
        "–",
        "—",
        "?",
        "Unknown",
        "unassigned",
        "Not assigned",
        "nobody",
        "TBD",
        "k. A.",
        "Keine Angabe",
        "unbekannt",
        "nicht zugewiesen",
        "Niemand",
        "néant",
        "Aucun",
        "non attribué",
        "inconnue",
        "ninguno",
        "Sin asignar",
        "desconocido",
        "nadie",
        "(none)",
        "--",
        "./.",
        "…",
        "n.v.t.",
    ] {
        let row = vec![word; columns].join(",");
        let read = read::text(&format!(
            "{HEADINGS}\nT-1{}\nT-2{}\n",
            &row[word.len()..],
            &row[word.len()..]
        ));
        assert_eq!(read.errors(), Vec::<&str>::new(), "{word}");
        let asset = read.asset(0);
        let expected = intake::AssetRow {
            tag: Some("T-1".to_owned()),
            ..intake::AssetRow::default()
        };
        assert_eq!(asset, &expected, "{word}");
        assert!(
            read.told(Manner::Empty)
                .iter()
                .all(|(said, count)| *said == word && *count == 2),
            "{word}"
        );
        assert_eq!(read.told(Manner::Empty).len(), columns - 1, "{word}");
    }
}

#[test]
fn a_tag_that_says_nothing_is_none() {
    for word in [
        "N/A",
        "none",
        "-",
        "No Asset Tag",
        "Default string",
        "To Be Filled By O.E.M.",
        "NULL",
        "TBD",
        "XXXXXXXX",
        "unbekannt",
        "*",
    ] {
        let read = read::text(&format!("Asset Tag,Name\n{word},Screen\n"));
        assert_eq!(read.tags(), ["(none)"], "{word}");
    }
    // Number patterns are tags.
    for tag in [
        "12345",
        "0000",
        "1",
        "123456789",
        "NA-1",
        "NONE-7",
        "EVAL-1",
    ] {
        assert_eq!(
            read::text(&format!("Asset Tag,Name\n{tag},Screen\n")).tags(),
            [tag]
        );
    }
}

#[test]
fn the_words_of_firmware_are_no_serials_models_and_makers() {
    for (serial, model, maker) in [
        (
            "Default string",
            "System Product Name",
            "System manufacturer",
        ),
        (
            "To be filled by O.E.M.",
            "To Be Filled By O.E.M.",
            "To be filled by O.E.M.",
        ),
        ("System Serial Number", "All Series", "Default string"),
        ("None", "Product Name", "Chassis manufacture"),
        ("Not Specified", "System Name", "O.E.M."),
        ("Chassis Serial Number", "*", "Unknown"),
        ("XXXXXXXXXX", "Default string", "OEM"),
        ("OEM_Serial", "Not Present", "Not Available"),
        ("<BAD INDEX>", "Empty", "INVALID"),
        ("release-keys", "NA", "N/A"),
    ] {
        let text = format!(
            "Asset Tag,Serial,Model,Manufacturer\nA,{serial},{model},{maker}\nB,{serial},{model},{maker}\n"
        );
        let read = read::text(&text);
        for asset in read.assets() {
            assert_eq!(
                (&asset.serial, &asset.model, &asset.manufacturer),
                (&None, &None, &None),
                "{serial}"
            );
        }
        assert_eq!(
            read.entries(Manner::Empty)
                .map(|entry| entry.count)
                .sum::<u64>(),
            6,
            "{serial}"
        );
    }
    // A number pattern is kept as it is written; that it tells nothing apart is said by `inventory::nothing::identifies`.
    for serial in ["12345", "0000000000", "0123456789"] {
        let read = read::text(&format!("Asset Tag,Serial\nA,{serial}\n"));
        assert_eq!(read.asset(0).serial.as_deref(), Some(serial));
        assert!(!inventory::nothing::identifies(serial));
    }
    // Named like firmware, in columns that firmware does not fill.
    let read = read::text("Asset Tag,Name,Notes\nA,Default string,INVALID\n");
    assert_eq!(read.asset(0).name.as_deref(), Some("Default string"));
}

#[test]
fn surnames_and_first_names_are_kept_beside_the_other_part() {
    for (first, last, name) in [
        ("Ana", "Null", Some("Ana Null")),
        ("Li", "Na", Some("Li Na")),
        ("Na", "Li", Some("Na Li")),
        ("Peter", "None", Some("Peter None")),
        ("Nil", "Ray", Some("Nil Ray")),
        ("Jo", "Nobody", Some("Jo Nobody")),
        ("N/A", "N/A", None),
        ("Null", "", None),
        ("", "None", None),
        ("-", "unknown", None),
        ("Bo", "", Some("Bo")),
    ] {
        let people = read::text(&format!(
            "First Name,Last Name,Email,Employee Number\n{first},{last},a@example.org,7\n"
        ));
        assert_eq!(
            people.person(0).full_name().as_deref(),
            name,
            "{first} {last}"
        );
        let holders = read::text(&format!(
            "Asset Tag,Checked Out To: First Name,Checked Out To: Last Name\nA,{first},{last}\n"
        ));
        assert_eq!(
            holders.asset(0).holder.full_name().as_deref(),
            name,
            "{first} {last}"
        );
    }
}

#[test]
fn a_name_on_the_register_is_that_name() {
    let text = "Asset Tag,Location,Checked Out To\nA,NA,None\nB,na,\nC,N/A,\n";
    let choices = Choices {
        on_register: BTreeSet::from(["empty:1:NA".to_owned(), "empty:1:na".to_owned()]),
        ..Choices::default()
    };
    let read = read::bytes(text.as_bytes(), &choices);
    let places: Vec<Option<&str>> = read.assets().map(|asset| asset.place.as_deref()).collect();
    assert_eq!(places, [Some("NA"), Some("na"), None]);
    let why: Vec<Option<Kept>> = read
        .entries(Manner::Empty)
        .map(|entry| entry.kept)
        .collect();
    assert_eq!(
        why,
        [Some(Kept::OnRegister), Some(Kept::OnRegister), None, None]
    );
    // A list of places may bring such a code.
    let source = Bytes(b"Name,Code,Parent Location\nNamibia,NA,\nNorth,N/A,\n".to_vec());
    let survey = intake::survey(&source, &Choices::default()).unwrap();
    let none = Corrections::new();
    let rows = intake::rows(&source, &survey, &none).unwrap();
    let codes: Vec<Option<String>> = rows
        .map(|row| match row.unwrap().values {
            intake::Values::Place(place) => place.code,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(codes, [Some("NA".to_owned()), None]);
}

#[test]
fn a_person_keeps_a_word_by_column_and_word() {
    let text = "Asset Tag,Name,Location\nA,NA,NA\nB,NA,N/A\nC,None,NA\n";
    let counted = read::text(text);
    assert_eq!(
        counted.told(Manner::Empty),
        [("NA", 2), ("None", 1), ("NA", 2), ("N/A", 1)]
    );
    let key = counted.entries(Manner::Empty).next().unwrap().key();
    assert_eq!(key, "empty:1:NA");
    let names = |keep: &[&str]| {
        let read = read::keeping(text, keep);
        read.assets()
            .map(|asset| (asset.name.clone(), asset.place.clone()))
            .collect::<Vec<_>>()
    };
    let some = |word: &str| Some(word.to_owned());
    assert_eq!(
        names(&["empty:1:NA"]),
        [(some("NA"), None), (some("NA"), None), (None, None)]
    );
    assert_eq!(
        names(&["empty:1"]),
        [(some("NA"), None), (some("NA"), None), (some("None"), None)]
    );
    assert_eq!(
        names(&["empty:2:NA"]),
        [(None, some("NA")), (None, None), (None, some("NA"))]
    );
    assert_eq!(names(&["empty"])[2], (some("None"), some("NA")));
}

#[test]
fn a_file_of_our_own_says_what_stands_in_it() {
    let choices = Choices {
        literal: true,
        ..Choices::default()
    };
    let read = read::bytes("Asset Tag,Name,Notes\nA,N/A,R&amp;D\n".as_bytes(), &choices);
    assert_eq!(
        (
            read.asset(0).name.as_deref(),
            read.asset(0).notes.as_deref()
        ),
        (Some("N/A"), Some("R&amp;D"))
    );
    assert!(read.survey.account.is_empty());
}
