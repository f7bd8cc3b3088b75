//! How much a text looks as people write: what a wrong reading of bytes betrays itself by.
//!
//! Not a model of languages, which two accents in a small file would not feed, but the marks that a wrong code page leaves:
//! control characters, capitals and currency signs within words, box drawing, two scripts in one word.

/// Letters that are common in the languages written with the code pages of the West, and the sign of micro.
const WEST: &str = "äöüßÄÖÜéèêëàâçîïôûùœæÉÈÊÀÂÇÎÔñÑáíóúÁÍÓÚåÅøØãõÃÕìòÌÒºªÆŒÙÛÜµ";
/// The same of the middle of Europe.
const MIDDLE: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽöüőűÖÜŐŰäôÄĺľŕăâîșțşţđĂÂÎŞŢßëç";

/// Consonants with accents.
const CONSONANTS: &str = "ćčçďĺľłńňñŕřśšşţťżźžđĆČÇĎĹĽŁŃŇÑŔŘŚŠŞŢŤŻŹŽĐ";

/// Whose letters a code page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    /// The West of Europe and the Americas.
    West,
    /// The middle of Europe.
    Middle,
    /// Anything else, of which nothing is presumed.
    Other,
}

/// How implausible the characters beyond ASCII of a text are, 0 being best.
pub(crate) fn oddity(text: &str, letters: Letters) -> u64 {
    let characters: Vec<char> = text.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| characters.get(index)).copied();
    let mut odd = 0;
    let mut run = 0_u64;
    for (index, &one) in characters.iter().enumerate() {
        if one.is_ascii() {
            run = 0;
            continue;
        }
        let before = at(index.checked_sub(1)).unwrap_or(' ');
        let after = at(Some(index + 1)).unwrap_or(' ');
        if ('\u{80}'..='\u{9F}').contains(&one) {
            odd += 100;
        } else if one == '\u{FFFD}' {
            odd += 10;
        } else if one.is_alphabetic() {
            run += 1;
            odd += letter(one, before, after, letters, run);
        } else {
            run = 0;
            odd += sign(one, before, after);
        }
    }
    odd
}

fn letter(one: char, before: char, after: char, letters: Letters, run: u64) -> u64 {
    let mut odd = 0;
    if one.is_uppercase() && before.is_lowercase() {
        odd += 3;
    }
    if one.is_lowercase() && before.is_uppercase() && after.is_uppercase() && one != 'µ' {
        odd += 3;
    }
    let latin = matches!(one, '\u{AA}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    if !latin {
        // Two scripts in one word.
        odd += u64::from(before.is_ascii_alphabetic() || after.is_ascii_alphabetic()) * 3;
        // A lone sign of a script that is written in words.
        let alone = |other: char| other.is_ascii() || !other.is_alphabetic();
        odd += u64::from(alone(before) && alone(after)) * 2;
        return odd;
    }
    let common = match letters {
        Letters::West => WEST.contains(one),
        Letters::Middle => MIDDLE.contains(one),
        Letters::Other => true,
    };
    odd += u64::from(!common);
    // An accented consonant stands beside a vowel, or at an end.
    let consonant = |other: char| other.is_alphabetic() && !"aeiouyAEIOUY".contains(other);
    let wedged = CONSONANTS.contains(one)
        && before.is_ascii()
        && after.is_ascii()
        && consonant(before)
        && consonant(after);
    // No Latin word is all accents.
    odd + u64::from(wedged) + u64::from(run >= 3)
}

fn sign(one: char, before: char, after: char) -> u64 {
    let within = before.is_alphabetic() && after.is_alphabetic();
    match one {
        // The apostrophe stands within words, and a dot between the two l of Catalan.
        '’' => 0,
        '·' if before.eq_ignore_ascii_case(&'l') && after.eq_ignore_ascii_case(&'l') => 0,
        '‚' | '„' | '†' | '‡' | '‰' | '‹' | '›' | '¤' | '¦' | '¨' | '¬' | '¯' | '´' | '¸' | '¶'
        | 'ˆ' | '˜' => 1 + 2 * u64::from(before.is_alphabetic() || after.is_alphabetic()),
        '\u{2500}'..='\u{259F}' => 4,
        '∑' | '∂' | '∏' | '∫' | '≈' | '∆' | '◊' | '√' | '≠' | '∞' | '≤' | '≥' | '⌐' | '≡' | '∩' => {
            3
        }
        // An en dash between two letters is a letter that was misread, more often than a dash.
        '–' | '—' => u64::from(within),
        '\u{A0}' => u64::from(within),
        _ if within => 2,
        '£' | '¥' | '¢' | '§' | '½' | '¼' | '¾' | '¿' | '¡' if before.is_alphabetic() => 2,
        '£' | '¥' if after.is_alphabetic() => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_reading_is_less_odd_than_a_wrong_one() {
        use Letters::{Middle, Other, West};
        for (right, of, wrong, than) in [
            ("Gerät", West, "GerŠt", West),
            ("café", West, "cafŽ", West),
            ("Müller", West, "Mźller", Middle),
            ("Málaga", West, "M\u{A0}laga", West),
            ("Łódź", Middle, "£ódŸ", West),
            ("10 µF", West, "10 湩", Other),
            ("España", West, "Espa–a", West),
            ("Größe", West, "Gr”áe", West),
            ("Склад", Other, "Ñêëàä", West),
            ("Lager für 5 €", West, "Lager fr 5 \u{80}", West),
            ("µ", West, "\u{85}", West),
        ] {
            assert!(oddity(right, of) < oddity(wrong, than), "{right} {wrong}");
        }
    }
}
