//! How characters are bytes.

use crate::read::{self, Read};
use intake::{Choices, Encoding, EncodingSource, Manner};

fn of_language(bytes: &[u8], language: &str) -> Read {
    let choices = Choices {
        language: Some(language.to_owned()),
        ..Choices::default()
    };
    read::bytes(bytes, &choices)
}

/// The table with one name and one place in it.
fn table(name: &[u8], place: &[u8]) -> Vec<u8> {
    [b"Asset Tag,Name,Location\nA-1,", name, b",", place, b"\n"].concat()
}

fn said(read: &Read) -> (&str, &str) {
    let asset = read.asset(0);
    (
        asset.name.as_deref().unwrap_or(""),
        asset.place.as_deref().unwrap_or(""),
    )
}

#[test]
fn small_files_are_read_as_people_write() {
    for (name, place, expected, encoding) in [
        (
            &b"10 \xB5F"[..],
            &b"Lab"[..],
            ("10 µF", "Lab"),
            "windows-1252",
        ),
        (
            b"Se\xF1al",
            b"M\xE1laga",
            ("Señal", "Málaga"),
            "windows-1252",
        ),
        (b"PC", b"\xA3\xF3d\x9F", ("PC", "Łódź"), "windows-1250"),
        (b"Ger\xE4t", b"K\xFCche", ("Gerät", "Küche"), "windows-1252"),
        (
            b"caf\xE9",
            b"d\xE9j\xE0 vu",
            ("café", "déjà vu"),
            "windows-1252",
        ),
        (
            b"Preis 5 \x80",
            b"B\xFCro \x96 oben",
            ("Preis 5 €", "Büro – oben"),
            "windows-1252",
        ),
        // Mac Roman.
        (b"M\x9Fller", b"K\x9Fche", ("Müller", "Küche"), "macintosh"),
        (
            b"caf\x8E",
            b"Montr\x8Eal",
            ("café", "Montréal"),
            "macintosh",
        ),
        (
            b"Espa\x96a",
            b"M\x87laga",
            ("España", "Málaga"),
            "macintosh",
        ),
        // The command line of Windows, west and middle.
        (b"Ger\x84t", b"K\x81che", ("Gerät", "Küche"), "CP850"),
        (b"M\xA0laga", b"Espa\xA4a", ("Málaga", "España"), "CP850"),
        (b"Stra\xE1e", b"Gr\x94\xE1e", ("Straße", "Größe"), "CP850"),
        (b"Gda\xE4sk", b"\x9D\xA2d\xAB", ("Gdańsk", "Łódź"), "CP852"),
    ] {
        let read = read::bytes(&table(name, place), &Choices::default());
        assert_eq!(said(&read), expected, "{}", read.survey.format.encoding);
        assert_eq!(read.survey.format.encoding.name(), encoding, "{expected:?}");
        assert_eq!(read.survey.format.encoding_source, EncodingSource::Guessed);
    }
}

#[test]
fn no_guess_leaves_control_characters() {
    for byte in 0x80..=0xFF_u8 {
        for (before, after) in [
            (&b"a"[..], &b"b"[..]),
            (b" ", b" "),
            (b"12 ", b"F"),
            (b"", b""),
        ] {
            let name = [before, &[byte], after].concat();
            let read = read::bytes(&table(&name, b"x"), &Choices::default());
            let (name, _) = said(&read);
            assert!(
                !name.chars().any(|one| ('\u{80}'..='\u{9F}').contains(&one)),
                "{byte:x}: {name:?} as {}",
                read.survey.format.encoding
            );
        }
    }
}

#[test]
fn a_guess_is_said_with_a_line_in_the_two_likeliest_readings() {
    let read = read::bytes(&table(b"Se\xF1al", b"M\xE1laga"), &Choices::default());
    let other = read.survey.other_encoding.clone().unwrap();
    assert!(other.line.contains("Señal,Málaga"), "{other:?}");
    assert_ne!(other.line, other.other_line);
    assert_ne!(other.encoding.name(), "windows-1252");
    assert!(
        read.told(Manner::Guessed)
            .iter()
            .any(|(word, _)| *word == "encoding windows-1252")
    );
    for certain in ["Gerät".as_bytes(), b"plain", b"\xEF\xBB\xBFGer"] {
        let read = read::bytes(&table(certain, b"x"), &Choices::default());
        assert_eq!(
            (
                &read.survey.other_encoding,
                read.told(Manner::Guessed).len()
            ),
            (&None, 0)
        );
    }
}

#[test]
fn the_language_of_the_system_breaks_ties() {
    let undecided = table(b"Se\xF1al", b"M\xE1laga");
    for (language, name) in [
        ("es", "Señal"),
        ("pl", "Seńal"),
        ("de_DE", "Señal"),
        ("cs-CZ", "Seńal"),
        ("", "Señal"),
        ("é", "Señal"),
    ] {
        assert_eq!(
            said(&of_language(&undecided, language)).0,
            name,
            "{language}"
        );
    }
    // It is no reason to misread what can only be one.
    assert_eq!(
        said(&of_language(&table(b"PC", b"\xA3\xF3d\x9F"), "es")).1,
        "Łódź"
    );
    let russian = table(b"\xCD\xEE\xF3\xF2\xE1\xF3\xEA", b"\xD1\xEA\xEB\xE0\xE4");
    assert_eq!(said(&of_language(&russian, "ru")), ("Ноутбук", "Склад"));
    assert_eq!(
        said(&read::bytes(&russian, &Choices::default())),
        ("Ноутбук", "Склад")
    );
}

#[test]
fn every_offered_encoding_can_be_chosen() {
    for name in Encoding::OFFERED {
        let choices = Choices {
            encoding: Encoding::named(name),
            ..Choices::default()
        };
        let text = "Asset Tag,Name\nA-1,x\n";
        let bytes: Vec<u8> = match name {
            "UTF-16LE" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "UTF-16BE" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            _ => text.as_bytes().to_vec(),
        };
        let read = read::bytes(&bytes, &choices);
        assert_eq!(
            (read.tags(), read.survey.format.encoding.name()),
            (vec!["A-1"], name)
        );
    }
    for (name, meant) in [
        ("latin1", "windows-1252"),
        ("cp850", "CP850"),
        ("IBM-437", "CP437"),
        ("852", "CP852"),
        ("Mac Roman", "macintosh"),
        ("macroman", "macintosh"),
        ("cp1252", "windows-1252"),
        ("utf8", "UTF-8"),
        ("ISO_8859-2", "ISO-8859-2"),
        ("UTF-16", "UTF-16LE"),
    ] {
        assert_eq!(Encoding::named(name).unwrap().name(), meant, "{name}");
    }
}

#[test]
fn utf_16_without_a_mark_is_found_by_its_zeros() {
    for text in [
        "Asset Tag,Name\nA-1,Zoë\n",
        "Asset Tag;Name\r\nA-1;Склад номер два, этаж третий\r\n",
        "Asset Tag\tName\nA-1\t在庫一覧表の名前\n",
        "Название;Asset Tag\nНоутбук;A-1\n",
    ] {
        for big in [false, true] {
            let unit = |unit: u16| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            };
            let bytes: Vec<u8> = text.encode_utf16().flat_map(unit).collect();
            let read = read::bytes(&bytes, &Choices::default());
            assert_eq!(read.tags(), ["A-1"], "{text} {big}");
        }
    }
}
