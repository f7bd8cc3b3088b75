//! Texts are compared as people do, in every alphabet, and kept without what nobody sees.

use inventory::{
    CustomFieldFacts, CustomFieldType, ModelFacts, PersonDetails, PlaceFacts, Tag, cleaned, fold,
    same, tag,
};
use proptest::prelude::*;

/// What is one, each with all its ways.
const ONE: [&[&str]; 20] = [
    &[
        "Zürich",
        "ZÜRICH",
        "zürich",
        "Zu\u{308}rich",
        "ZU\u{308}RICH",
        "Zü\u{ad}rich",
        "\u{200e}Zürich\u{200e}",
    ],
    &["München", "Mu\u{308}nchen", "MÜNCHEN"],
    &["ΑΘΗΝΑ", "αθηνα", "Αθηνα"],
    &["ΟΔΟΣ", "οδος", "οδοσ"],
    &["Straße", "STRASSE", "strasse", "STRAẞE"],
    &["Office", "o\u{fb03}ce", "OFFICE", "o\u{fb00}ice"],
    &["file", "\u{fb01}le", "FILE"],
    &[
        "Room 12",
        "Ｒｏｏｍ　１２",
        "room\u{a0}12",
        "room  12",
        " Room\t12 ",
        "room\u{2009}12",
    ],
    &["Łódź", "ŁÓDŹ", "łódź", "Ło\u{301}dz\u{301}"],
    &["МОСКВА", "москва", "Москва"],
    &["Հայաստան", "ՀԱՅԱՍՏԱՆ"],
    &["თბილისი", "ᲗᲑᲘᲚᲘᲡᲘ"],
    &["ǆungla", "ǅungla", "Ǆungla", "džungla", "DŽUNGLA"],
    &[
        "Ångström",
        "A\u{30a}ngstro\u{308}m",
        "\u{212b}ngström",
        "ÅNGSTRÖM",
    ],
    &["10 µF", "10 μF", "10 ΜF"],
    &["ｶﾞｰﾄﾞ", "ガード", "カ\u{3099}ート\u{3099}"],
    &["한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"],
    &["می\u{200c}خواهم", "میخواهم"],
    &["①", "1", "１", "𝟏"],
    &["ﬅraße", "STRASSE", "ſtrasse"],
];

/// What is not.
const OTHERS: [(&str, &str); 12] = [
    ("Munchen", "München"),
    ("ılgaz", "ilgaz"),
    ("İzmir", "Izmir"),
    ("ILGAZ", "ılgaz"),
    ("Ana", "Ana Ruiz"),
    ("Room 1", "Room 12"),
    ("Room12", "Room 12"),
    ("РС", "PC"),
    ("O", "0"),
    ("A-1", "A1"),
    ("Łódź", "Lodz"),
    ("é", "è"),
];

#[test]
fn what_people_take_for_one_is_one() {
    for ways in ONE {
        for way in ways {
            assert_eq!(fold(way), fold(ways[0]), "{way:?} {:?}", ways[0]);
            assert!(same(way, ways[0]));
            assert_eq!(tag::key(way), tag::key(ways[0]), "{way:?}");
        }
    }
    for (one, other) in OTHERS {
        assert!(!same(one, other), "{one} {other}");
    }
}

#[test]
fn what_is_kept_is_as_typed_but_for_what_nobody_sees() {
    for (typed, kept) in [
        ("Zürich", "Zürich"),
        ("ZÜRICH", "ZÜRICH"),
        (" Room 1 ", "Room 1"),
        ("IT-0\u{200b}01", "IT-001"),
        ("\u{200e}5CG0001AAA\u{200e}", "5CG0001AAA"),
        ("5CG0002\u{ad}BBB", "5CG0002BBB"),
        ("Ana\u{a0}Ruiz", "Ana Ruiz"),
        ("\u{202a}IT-004\u{202c}", "IT-004"),
        ("Sto\u{200b}re", "Store"),
        ("\u{feff}Asset\u{a0}Tag", "Asset Tag"),
        ("10\u{202f}000", "10 000"),
        ("Ｒｏｏｍ", "Ｒｏｏｍ"),
        ("Ana  Ruiz", "Ana  Ruiz"),
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("👩\u{200d}💻", "👩\u{200d}💻"),
        ("\u{200b}\u{a0}", ""),
    ] {
        assert_eq!(cleaned(typed), kept, "{typed:?}");
    }
    let hidden = || "Sto\u{200b}re".to_owned();
    let place = PlaceFacts {
        name: hidden(),
        code: "S\u{ad}T".into(),
        ..PlaceFacts::default()
    };
    let place = place.checked().unwrap();
    assert_eq!((place.name.as_str(), place.code.as_str()), ("Store", "ST"));
    let model = ModelFacts {
        name: hidden(),
        category: "Lap\u{ad}top".into(),
        ..ModelFacts::default()
    };
    let model = model.checked().unwrap();
    assert_eq!(
        (model.name.as_str(), model.category.as_str()),
        ("Store", "Laptop")
    );
    let person = PersonDetails {
        name: "Ana\u{a0}Ruiz\u{200e}".into(),
        badge: "\u{feff}B1".into(),
        ..PersonDetails::default()
    };
    let person = person.checked().unwrap();
    assert_eq!(
        (person.name.as_str(), person.badge.as_str()),
        ("Ana Ruiz", "B1")
    );
    assert_eq!(
        Tag::new("\u{202a}IT-0\u{200b}04\u{202c}").unwrap().as_str(),
        "IT-004"
    );
    // As an older program kept it.
    assert_eq!(
        Tag::kept("IT-0\u{200b}04").unwrap().as_str(),
        "IT-0\u{200b}04"
    );
    let field = CustomFieldFacts {
        name: "Größe".into(),
        kind: CustomFieldType::Choice {
            choices: vec!["Groß".into(), "Klein".into()],
        },
        category: String::new(),
    };
    assert_eq!(field.value("GROSS").unwrap(), "Groß");
    assert_eq!(field.value("gro\u{df}\u{200b}").unwrap(), "Groß");
}

proptest! {
    #[test]
    fn a_text_is_compared_the_same_however_it_is_made_up(text in "\\PC{0,12}") {
        use unicode_normalization::UnicodeNormalization;
        let folded = fold(&text);
        prop_assert_eq!(&fold(&folded), &folded);
        for other in [text.nfc().collect::<String>(), text.nfd().collect(), text.nfkc().collect(), text.nfkd().collect(), format!(" {text}\u{a0}"), cleaned(&text).into_owned()] {
            prop_assert_eq!(fold(&other), folded.clone(), "{:?}", other);
        }
        prop_assert_eq!(tag::key(&text), tag::key(&folded));
    }
}
