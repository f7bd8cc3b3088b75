//! What of a text is drawn: composed, on one line, without the marks that only steer.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text composed (NFC), so that an `é` written as two characters is one; whitespace of any kind is a space, and
/// controls, variation selectors and whatever turns letters around by force are left out.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let as_is = |c: char| c == ' ' || !(c.is_whitespace() || is_left_out(c));
    if is_nfc_quick(text.chars()) == IsNormalized::Yes && text.chars().all(as_is) {
        return Cow::Borrowed(text);
    }
    let kept = |c: char| match c {
        c if c.is_whitespace() => Some(' '),
        c if is_left_out(c) => None,
        c => Some(c),
    };
    Cow::Owned(text.nfc().filter_map(kept).collect())
}

/// Marks without ink that say how letters join or which way they run.
pub(crate) fn steers(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Characters without ink (Unicode: Default_Ignorable_Code_Point) apart from those that steer, and the directional
/// overrides, which could make a name read as another.
fn is_left_out(c: char) -> bool {
    matches!(c,
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
        || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_left_alone() {
        for text in ["IT 000 123 K", "Škoda Łódź", "محمد", "김민수"] {
            assert!(matches!(composed(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn whatever_has_no_ink_is_left_out() {
        assert_eq!(
            composed("\u{feff}Cafe\u{301}\t2\u{a0}m\u{202e}x\u{7}"),
            "Caf\u{e9} 2 mx"
        );
        // Joiners decide how letters look.
        assert_eq!(
            composed("می\u{200c}خواهم\u{200f}"),
            "می\u{200c}خواهم\u{200f}"
        );
    }
}
