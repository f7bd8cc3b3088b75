use super::*;
use crate::text::composed;

fn glyphs(text: &str) -> Vec<(u16, String)> {
    let mut glyphs = Vec::new();
    Face::Regular.each_glyph(text, |glyph| glyphs.push((glyph.id, glyph.text.to_owned())));
    glyphs
}

fn texts(text: &str) -> Vec<String> {
    glyphs(text).into_iter().map(|(_, text)| text).collect()
}

/// Offsets and advances of the glyphs of a text.
fn places(text: &str) -> Vec<(i32, i32, i32)> {
    let mut places = Vec::new();
    Face::Regular.each_glyph(text, |glyph| places.push((glyph.x, glyph.y, glyph.advance)));
    places
}

#[test]
fn arabic_letters_join() {
    let alone = glyphs("ب")[0].0;
    let joined = glyphs("ببب");
    let ids: Vec<u16> = joined.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), 3);
    assert!(!ids.contains(&alone), "{ids:?} and alone {alone}");
    assert!(ids[0] != ids[1] && ids[1] != ids[2], "{ids:?}");
    // A mark that says not to join is heeded.
    assert!(glyphs("ب\u{200c}ب").iter().all(|(id, _)| *id == alone));
    // Lam and alef are one glyph, which stands for both.
    assert_eq!(texts("لا"), ["لا"]);
}

#[test]
fn hebrew_is_seen_from_right_to_left() {
    assert_eq!(texts("אבג"), ["ג", "ב", "א"]);
    assert_eq!(texts("אב 12"), ["1", "2", " ", "ב", "א"]);
    // The bracket that opens is the one that opens to the left.
    let bracketed = glyphs("(א)");
    let (open, closed) = (glyphs("(")[0].0, glyphs(")")[0].0);
    let seen: Vec<u16> = vec![bracketed[0].0, bracketed[2].0];
    assert_eq!(seen, [open, closed]);
    assert_eq!(bracketed[0].1, ")");
}

#[test]
fn the_first_letter_decides_the_order_of_a_mixed_text() {
    assert_eq!(texts("T1 אב c").concat(), "T1 בא c");
    assert_eq!(texts("אב T1 ג").concat(), "ג T1 בא");
    // Turning letters around by force is not heeded: a name cannot read as another.
    assert_eq!(texts("\u{202e}abc\u{202c} א").concat(), "abc א");
}

#[test]
fn marks_stand_on_their_letters() {
    // Thai: a tone mark and a vowel above do not move the pen.
    let thai = places("ที่");
    assert_eq!(thai.len(), 3);
    assert!(thai[1].2 == 0 && thai[2].2 == 0, "{thai:?}");
    // Hebrew points are moved under their letter.
    let pointed = places("שָ");
    assert!(pointed.iter().any(|place| place.0 != 0), "{pointed:?}");
    // Latin letters with a mark that no single character stands for.
    let latin = places("n\u{308}");
    assert_eq!(latin.len(), 2);
    assert!(latin[1].2 == 0 && latin[1].0 != 0, "{latin:?}");
}

#[test]
fn a_vowel_written_after_its_letter_may_stand_before_it() {
    let ka = glyphs("क")[0].0;
    let ki = glyphs("कि");
    assert_eq!(ki.len(), 2);
    assert_eq!(ki[1].0, ka, "the letter comes second: {ki:?}");
    // Three characters become one glyph.
    assert_eq!(glyphs("क्ष").len(), 1);
}

#[test]
fn every_cluster_says_once_what_it_stands_for() {
    for text in [
        "राजेन्द्र प्रसाद क्षत्रिय",
        "น้ำ ที่นี่",
        "김민수 信息（北京）",
        "x\u{302}n\u{308} T14",
    ] {
        assert_eq!(texts(text).concat(), composed(text), "{text}");
    }
    for text in ["محمد عبد الله", "שָׁלוֹם עֲלֵיכֶם"] {
        let mut seen: Vec<String> = texts(text).into_iter().rev().collect();
        let mut kept: Vec<String> = composed(text).chars().map(String::from).collect();
        let letters = |of: &mut Vec<String>| {
            let mut letters: Vec<char> = of
                .drain(..)
                .flat_map(|s| s.chars().collect::<Vec<_>>())
                .collect();
            letters.sort_unstable();
            letters
        };
        assert_eq!(letters(&mut seen), letters(&mut kept), "{text}");
    }
}

#[test]
fn letters_of_the_face_are_as_wide_beside_others_as_alone() {
    for face in Face::ALL {
        let both = face.width("T14-0018 -> ffi שלום", 10.0);
        let parts = face.width("T14-0018 -> ffi ", 10.0) + face.width("שלום", 10.0);
        assert!((both - parts).abs() < 1e-9, "{face:?}: {both} and {parts}");
    }
}

#[test]
fn what_no_font_has_is_one_replacement_a_letter() {
    let replaced = texts("Ana 👩\u{200d}💻!");
    assert_eq!(replaced.concat(), "Ana ?!");
    let parts = Parts::of(Face::Regular, "Ana 👩\u{200d}💻 ᚠ👩");
    assert_eq!(parts.missing, ['👩', '💻', 'ᚠ']);
    // A mark that is missing takes nothing away from its letter.
    assert_eq!(texts("a\u{1abf}").concat(), "a");
    assert_eq!(Parts::of(Face::Regular, "a\u{1abf}").missing, ['\u{1abf}']);
}

#[test]
fn a_long_text_of_changing_scripts_is_shaped_whole() {
    let text = "aש1ب 王ก".repeat(500);
    assert_eq!(texts(&text).concat().chars().count(), text.chars().count());
}
