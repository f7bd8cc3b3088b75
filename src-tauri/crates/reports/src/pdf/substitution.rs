//! Characters the bundled fonts lack: each is drawn as a box, and all are named at the end.

use std::borrow::Cow;
use std::collections::BTreeSet;

use paper::Face;

/// Drawn in place of a character that cannot be drawn.
pub(crate) const BOX: char = '□';

/// How many characters the note names before it only counts the rest.
const NAMED: usize = 48;

/// The characters that could not be drawn.
#[derive(Debug, Default)]
pub(crate) struct Missing(BTreeSet<char>);

impl Missing {
    /// Notes what a text will lack.
    pub(crate) fn look(&mut self, face: Face, text: &str) {
        if !text.is_ascii() {
            let face = best_face(face, text);
            self.0.extend(face.missing_characters(text));
        }
    }

    /// The note for the last page of a report; `None` when everything could be drawn.
    pub(super) fn note(&self) -> Option<String> {
        let named = self.named()?;
        Some(format!(
            "{named} The same report as XLSX or CSV holds them all."
        ))
    }

    /// What the box stands for; `None` when everything could be drawn.
    pub(crate) fn named(&self) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        let mut scripts: Vec<(&str, Vec<String>)> = Vec::new();
        for letter in self.0.iter().take(NAMED) {
            let code = format!("U+{:04X}", u32::from(*letter));
            let script = script(*letter);
            match scripts.iter_mut().find(|(name, _)| *name == script) {
                Some((_, codes)) => codes.push(code),
                None => scripts.push((script, vec![code])),
            }
        }
        let named: Vec<String> = scripts
            .iter()
            .map(|(script, codes)| format!("{script}: {}", codes.join(" ")))
            .collect();
        let rest = match self.0.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!("; and {more} more"),
        };
        Some(format!(
            "{BOX} stands for a character that the fonts of this document cannot draw. {}{rest}.",
            named.join("; ")
        ))
    }
}

/// The text as it can be drawn, and the face to draw it with.
pub(crate) fn drawable(face: Face, text: &str) -> (Cow<'_, str>, Face) {
    if text.is_ascii() {
        return (Cow::Borrowed(text), face);
    }
    let face = best_face(face, text);
    let missing = face.missing_characters(text);
    if missing.is_empty() {
        return (Cow::Borrowed(text), face);
    }
    let boxed = text.chars().map(|letter| {
        if missing.contains(&letter) {
            BOX
        } else {
            letter
        }
    });
    (Cow::Owned(boxed.collect()), face)
}

/// A serial in letters only the face for words has is set in that.
fn best_face(face: Face, text: &str) -> Face {
    if face == Face::Mono
        && !face.missing_characters(text).is_empty()
        && Face::Regular.missing_characters(text).is_empty()
    {
        Face::Regular
    } else {
        face
    }
}

/// The script a character belongs to, for those that names of people and things are likely in.
fn script(letter: char) -> &'static str {
    match u32::from(letter) {
        0x0530..=0x058F => "Armenian",
        0x0590..=0x05FF | 0xFB1D..=0xFB4F => "Hebrew",
        0x0600..=0x06FF | 0x0750..=0x077F | 0x08A0..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFE => {
            "Arabic"
        }
        0x0900..=0x097F => "Devanagari",
        0x0980..=0x09FF => "Bengali",
        0x0B80..=0x0BFF => "Tamil",
        0x0E00..=0x0E7F => "Thai",
        0x10A0..=0x10FF => "Georgian",
        0x3040..=0x309F => "Hiragana",
        0x30A0..=0x30FF => "Katakana",
        0x1100..=0x11FF | 0xAC00..=0xD7AF => "Hangul",
        0x2E80..=0x2FDF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => "Han",
        0x2600..=0x27BF | 0x1F000..=0x1FAFF => "Emoji and signs",
        _ => "Other",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    #[test]
    fn both_faces_for_words_have_the_box() {
        for face in [Face::Regular, Face::SemiBold, Face::Mono] {
            assert!(
                face.missing_characters(&BOX.to_string()).is_empty(),
                "{face:?}"
            );
        }
    }

    #[test]
    fn what_is_missing_is_boxed_and_named_once() {
        let mut missing = Missing::default();
        missing.look(Face::Regular, "Škoda বই and বই, ☃ שלום");
        assert_eq!(
            missing.note().unwrap(),
            "□ stands for a character that the fonts of this document cannot draw. Bengali: U+0987 U+09AC; Emoji and signs: U+2603. The same report as XLSX or CSV holds them all."
        );
        assert_eq!(drawable(Face::Regular, "Škoda বই").0, "Škoda □□");
        assert_eq!(Missing::default().note(), None);
    }

    #[test]
    fn a_long_list_is_counted_out() {
        let mut missing = Missing::default();
        let many: String = ('\u{a000}'..='\u{a1ff}').collect();
        missing.look(Face::Regular, &many);
        assert!(missing.note().unwrap().contains("; and 464 more."));
    }
}
