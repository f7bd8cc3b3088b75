#![allow(clippy::unwrap_used)]

use super::*;
use crate::{Area, Bitmap, Canvas, Cell, Face, Ink};

fn sample() -> Vec<u8> {
    let mut pdf = Pdf::new(About {
        title: "Этикетки – labels".to_owned(),
        created: None,
    });
    for number in 0..3 {
        let mut page = pdf.page(210.0, 297.0);
        page.text(
            20.0,
            30.0,
            &format!("Page {number} Łódź Київ Ελλάδα"),
            Face::Regular,
            12.0,
            Ink::BLACK,
        );
        page.text(
            20.0,
            40.0,
            "IT 000 123 K",
            Face::Mono,
            18.0,
            Ink(10, 90, 200),
        );
        page.cells(
            20.0,
            50.0,
            0.508,
            0.508,
            &[Cell {
                x: 0,
                y: 0,
                width: 7,
                height: 7,
            }],
            Ink::BLACK,
        );
        page.outline(Area::new(10.0, 10.0, 100.0, 60.0), 2.0, 0.2, Ink::LINE);
        page.finish().unwrap();
    }
    pdf.finish().unwrap()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(sample(), sample());
}

#[test]
fn no_pages_is_an_answer_not_an_empty_file() {
    assert!(matches!(
        Pdf::new(About::default()).finish(),
        Err(PaperError::NoPages)
    ));
}

#[test]
fn a_reader_finds_the_pages_their_size_and_their_text() {
    let document = lopdf::Document::load_mem(&sample()).unwrap();
    let pages = document.get_pages();
    assert_eq!(pages.len(), 3);
    let text = document.extract_text(&[2]).unwrap();
    assert!(text.contains("Page 1 Łódź Київ Ελλάδα"), "{text:?}");
    assert!(text.contains("IT 000 123 K"), "{text:?}");
    let size = document
        .get_dictionary(pages[&1])
        .unwrap()
        .get(b"MediaBox")
        .unwrap()
        .as_array()
        .unwrap();
    assert!((size[2].as_float().unwrap() - 595.276).abs() < 0.001);
    assert!((size[3].as_float().unwrap() - 841.89).abs() < 0.001);
}

#[test]
fn a_reader_is_told_not_to_scale() {
    let document = lopdf::Document::load_mem(&sample()).unwrap();
    let viewer = document
        .catalog()
        .unwrap()
        .get(b"ViewerPreferences")
        .unwrap()
        .as_dict()
        .unwrap();
    assert_eq!(
        viewer.get(b"PrintScaling").unwrap().as_name().unwrap(),
        b"None"
    );
}

#[test]
fn fonts_are_reduced_to_what_is_used() {
    assert!(sample().len() < 60_000, "{} bytes", sample().len());
}

#[test]
fn a_picture_stands_once_in_the_document_however_often_it_is_drawn() {
    let mut dots = Bitmap::new(30, 20);
    dots.fill(0, 0, 30, 4, true);
    let picture = Picture::from(dots);
    let mut pdf = Pdf::new(About::default());
    for _ in 0..2 {
        let mut page = pdf.page(50.0, 40.0);
        for row in 0..3 {
            page.picture(
                Area::new(5.0, f64::from(row) * 12.0, 15.0, 10.0),
                &picture.clone(),
            );
        }
        page.finish().unwrap();
    }
    let document = lopdf::Document::load_mem(&pdf.finish().unwrap()).unwrap();
    let masks: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.has(b"ImageMask"))
        .collect();
    assert_eq!(masks.len(), 1);
    assert_eq!(
        masks[0].decompressed_content().unwrap(),
        picture.bitmap().rows()
    );
    for page in document.get_pages().into_values() {
        let drawn = document.get_and_decode_page_content(page).unwrap();
        let times = drawn.operations.iter().filter(|o| o.operator == "Do");
        assert_eq!(times.count(), 3);
        let (_, resources) = document.get_page_resources(page).unwrap();
        let list = document
            .get_dictionary(resources[0])
            .unwrap()
            .get(b"XObject")
            .and_then(Object::as_reference)
            .unwrap();
        assert!(document.get_dictionary(list).unwrap().has(b"P0"));
    }
}

/// A document of one page with one text.
fn written(text: &str) -> lopdf::Document {
    let mut pdf = Pdf::new(About::default());
    let mut page = pdf.page(100.0, 20.0);
    page.text(5.0, 10.0, text, Face::Regular, 12.0, Ink::BLACK);
    page.finish().unwrap();
    lopdf::Document::load_mem(&pdf.finish().unwrap()).unwrap()
}

/// The names of the fonts of a document.
fn font_names(document: &lopdf::Document) -> Vec<String> {
    let described = document.objects.values().filter_map(|object| {
        let font = object.as_dict().ok()?;
        font.has(b"FontFile2").then_some(font)
    });
    let mut names: Vec<String> = described
        .map(|font| font.get(b"FontName").unwrap().as_name().unwrap())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn each_font_used_is_embedded_once_and_no_other() {
    let document = written("T14 김민수 김민수 王 محمد");
    let expected = [
        "DroidSansFallback",
        "Inter-Regular",
        "NotoSansArabic-Regular",
    ];
    assert_eq!(
        font_names(&document),
        expected.map(|name| format!("TAGDSK+{name}"))
    );
    assert_eq!(font_names(&written("T14")), ["TAGDSK+Inter-Regular"]);
}

#[test]
fn a_reader_finds_the_letters_of_other_fonts() {
    for text in [
        "김민수 정보기술팀",
        "王小明 信息（北京）",
        "Հայկ ნინო T14",
        "สมชาย",
    ] {
        let found = written(text).extract_text(&[1]).unwrap();
        // Where the font changes the library that reads puts a space of its own.
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(letters(&found), letters(text));
    }
}

/// The texts a document says that glyphs stand for, beyond what each stands for by itself.
fn said(document: &lopdf::Document) -> Vec<String> {
    let content = document
        .get_and_decode_page_content(document.get_pages()[&1])
        .unwrap();
    let spans = content.operations.iter().filter(|o| o.operator == "BDC");
    spans
        .map(|span| {
            let properties = span.operands[1].as_dict().unwrap();
            let text = properties.get(b"ActualText").unwrap().as_str().unwrap();
            let units: Vec<u16> = text[2..]
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).unwrap()
        })
        .collect()
}

#[test]
fn a_bracket_that_is_turned_around_does_not_turn_those_of_other_texts() {
    let document = written("שלום (א) T14 (b)");
    assert_eq!(said(&document), [")", "("]);
    let found = document.extract_text(&[1]).unwrap();
    assert!(found.contains("(b)"), "{found:?}");
}

#[test]
fn two_letters_of_one_glyph_stay_two() {
    // The capital delta and the sign of a difference look alike.
    assert_eq!(said(&written("Δ Δ ∆ Δ")), ["∆"]);
}

#[test]
fn letters_that_share_glyphs_say_what_they_stand_for_together() {
    let document = written("हिन्दी x");
    let said = said(&document);
    assert!(said.contains(&"हि".to_owned()), "{said:?}");
    let page = document.get_pages()[&1];
    let content = document.get_and_decode_page_content(page).unwrap();
    let count = |operator| {
        content
            .operations
            .iter()
            .filter(|o| o.operator == operator)
            .count()
    };
    assert_eq!(count("BDC"), count("EMC"));
    assert_eq!((count("BT"), count("ET")), (1, 1));
}

#[test]
fn a_mark_that_is_raised_leaves_the_next_text_on_its_line() {
    let document = written("مُحَمَّد");
    let content = document
        .get_and_decode_page_content(document.get_pages()[&1])
        .unwrap();
    let rises: Vec<f32> = content
        .operations
        .iter()
        .filter(|o| o.operator == "Ts")
        .map(|o| o.operands[0].as_float().unwrap())
        .collect();
    assert!(rises.len() > 1 && rises[0] != 0.0, "{rises:?}");
    assert_eq!(rises.last(), Some(&0.0));
}
