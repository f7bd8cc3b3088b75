//! Codes whose parts are marked by their issuer: GS1 application identifiers, and the envelope of ISO/IEC 15434 with those or
//! with the data identifiers of ANSI MH10.8.2.

use super::{Taken, without_symbology};

/// What stands between elements of variable length: FNC1 as scanners send it.
const GROUP: char = '\u{1d}';
/// What stands between the parts of an envelope.
const RECORD: char = '\u{1e}';

/// The serial number in a code of GS1 or in an envelope.
pub(super) fn serial(code: &str) -> Option<Taken> {
    let found = match enveloped(code) {
        Some(parts) => parts
            .into_iter()
            .find_map(|(format, elements)| match format {
                "06" => identified(elements, &["S", "1S"])
                    .or_else(|| identified(elements, &["18S", "25S"])),
                "05" => application(elements, "21"),
                "12" => worded(elements),
                _ => None,
            }),
        None => elements(code).and_then(|elements| application(&elements, "21")),
    };
    taken(found?, "the serial number in the code")
}

/// The number of an asset that its owner gave it by the rules of GS1 (GIAI).
pub(super) fn asset(code: &str) -> Option<Taken> {
    let found = match enveloped(code) {
        Some(parts) => parts.into_iter().find_map(|(format, elements)| {
            application(elements, "8004").filter(|_| format == "05")
        }),
        None => elements(code).and_then(|elements| application(&elements, "8004")),
    };
    taken(found?, "the number of the asset in the code")
}

fn taken(text: String, because: &'static str) -> Option<Taken> {
    let text = text.trim().to_owned();
    let says = text.chars().any(char::is_alphanumeric);
    says.then_some(Taken { text, because })
}

/// The formats of an envelope, `[)>` RS format GS elements RS EOT, each with its elements.
fn enveloped(code: &str) -> Option<Vec<(&str, &str)>> {
    let inner = without_symbology(code).strip_prefix("[)>")?;
    let parts = inner.trim_matches(['\u{4}', RECORD]).split(RECORD);
    let parts = parts.filter_map(|part| Some((part.get(..2)?, part.get(2..)?)));
    Some(parts.collect())
}

/// The element with one of these data identifiers: figures, a letter, then the data.
fn identified(elements: &str, wanted: &[&str]) -> Option<String> {
    elements.split(GROUP).find_map(|element| {
        let figures = element.bytes().take_while(u8::is_ascii_digit).count();
        let letter = element
            .as_bytes()
            .get(figures)
            .is_some_and(u8::is_ascii_uppercase);
        let (identifier, data) = element.split_at_checked(figures + usize::from(letter))?;
        (wanted.contains(&identifier) && !data.is_empty()).then(|| data.to_owned())
    })
}

/// A serial number among text elements: `SER 12345`, `SEQ 12345`.
fn worded(elements: &str) -> Option<String> {
    elements.split(GROUP).find_map(|element| {
        let (word, data) = element.split_once(' ')?;
        matches!(word, "SER" | "SEQ").then(|| data.to_owned())
    })
}

/// The elements of a code that is one of GS1: its scanner says so, or it is written with brackets, or it begins with a
/// trade number whose check digit is right.
fn elements(code: &str) -> Option<String> {
    const MARKS: [&str; 5] = ["]C1", "]e0", "]d2", "]Q3", "]J1"];
    let bare = without_symbology(code).trim_start_matches(GROUP);
    if MARKS.iter().any(|mark| code.starts_with(mark)) || code.starts_with(GROUP) {
        return Some(bare.to_owned());
    }
    if bare.starts_with('(') {
        return bracketed(bare);
    }
    let number = bare.strip_prefix("01").and_then(|rest| rest.get(..14))?;
    (is_trade_number(number) && bare.len() > 16).then(|| bare.to_owned())
}

/// `(01)04012345678901(21)ABC` without its brackets, a separator behind each element.
fn bracketed(code: &str) -> Option<String> {
    let mut made = String::new();
    for element in code.split('(').skip(1) {
        let (identifier, data) = element.split_once(')')?;
        let right = (2..=4).contains(&identifier.len());
        if !right || !identifier.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        made.push_str(identifier);
        made.push_str(data.trim());
        made.push(GROUP);
    }
    Some(made)
}

/// The data of one application identifier.
fn application(elements: &str, wanted: &str) -> Option<String> {
    let mut rest = elements;
    loop {
        rest = rest.trim_start_matches(GROUP);
        let (identifier, length) = identifier(rest)?;
        let behind = &rest[identifier.len()..];
        let end = match length {
            Some(length) => length,
            None => behind.find(GROUP).unwrap_or(behind.len()),
        };
        let (data, left) = behind.split_at_checked(end)?;
        if identifier == wanted {
            return Some(data.to_owned());
        }
        rest = left;
    }
}

/// The identifier an element begins with, and how long its data is; none where it ends at a separator.
fn identifier(element: &str) -> Option<(&str, Option<usize>)> {
    const FIXED: [(&str, usize); 17] = [
        ("00", 18),
        ("01", 14),
        ("02", 14),
        ("03", 14),
        ("11", 6),
        ("12", 6),
        ("13", 6),
        ("15", 6),
        ("16", 6),
        ("17", 6),
        ("20", 2),
        ("410", 13),
        ("411", 13),
        ("412", 13),
        ("413", 13),
        ("414", 13),
        ("415", 13),
    ];
    const OPEN: [&str; 24] = [
        "10", "21", "22", "235", "240", "241", "242", "243", "250", "251", "253", "254", "30",
        "37", "400", "401", "402", "403", "420", "421", "7240", "8003", "8004", "8006",
    ];
    let fixed = FIXED
        .iter()
        .find(|(identifier, _)| element.starts_with(identifier));
    if let Some((identifier, length)) = fixed {
        return Some((&element[..identifier.len()], Some(*length)));
    }
    let open = OPEN
        .iter()
        .find(|identifier| element.starts_with(**identifier));
    if let Some(identifier) = open {
        return Some((&element[..identifier.len()], None));
    }
    // 90 to 99 are what companies agree on.
    let own = element.starts_with('9') && element.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    own.then(|| (&element[..2], None))
}

/// Whether fourteen figures are a trade number: the last is the check digit.
fn is_trade_number(number: &str) -> bool {
    if number.len() != 14 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let weighed = number.bytes().enumerate().map(|(at, byte)| {
        let weight = if at % 2 == 0 { 3 } else { 1 };
        u32::from(byte - b'0') * weight
    });
    weighed.sum::<u32>() % 10 == 0
}
