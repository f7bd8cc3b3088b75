//! Texts as a workbook spells them: in runs of a format each, with escapes for what XML cannot say.

use super::Trouble;
use super::xml::Xml;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;
use std::borrow::Cow;
use std::io::Read;

/// Most bytes of one text; what is longer is no cell.
pub(super) const LONGEST: usize = 4 * 1024 * 1024;

/// A text, and whether its end was left off.
pub(super) struct Spelled {
    pub text: String,
    pub cut: bool,
}

/// The text of all `t` up to the end of that element, without what says how to pronounce it.
pub(super) fn spelled(xml: &mut Xml<impl Read>, element: &str) -> Result<Spelled, Trouble> {
    let mut made = Spelled {
        text: String::new(),
        cut: false,
    };
    let (mut within, mut aside) = (false, false);
    loop {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "t" => within = !aside,
                "rPh" => aside = true,
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "t" => within = false,
                "rPh" => aside = false,
                name if name == element => {
                    if let Cow::Owned(plain) = unescaped(&made.text) {
                        made.text = plain;
                    }
                    return Ok(made);
                }
                _ => {}
            },
            Event::Eof => return Err(Trouble::Damaged),
            piece if within => add(&mut made, &piece)?,
            _ => {}
        }
    }
}

/// What stands in an element up to its end, whatever is in it.
pub(super) fn content(xml: &mut Xml<impl Read>, element: &str) -> Result<Spelled, Trouble> {
    let mut made = Spelled {
        text: String::new(),
        cut: false,
    };
    loop {
        match xml.next()? {
            Event::End(end) if end.local_name().as_ref() == element => return Ok(made),
            Event::Eof => return Err(Trouble::Damaged),
            piece => add(&mut made, &piece)?,
        }
    }
}

fn add(made: &mut Spelled, piece: &Event<'_>) -> Result<(), Trouble> {
    let text = match piece {
        Event::Text(text) => text.xml10_content(),
        Event::CData(text) => text.xml10_content(),
        Event::GeneralRef(named) => match resolve_xml_entity(named) {
            Some(text) => Cow::Borrowed(text),
            None => match named.resolve_char_ref()? {
                Some(one) => Cow::Owned(one.to_string()),
                None => return Err(Trouble::Damaged),
            },
        },
        _ => return Ok(()),
    };
    match made.text.len() + text.len() > LONGEST {
        true => made.cut = true,
        false => made.text.push_str(&text),
    }
    Ok(())
}

/// Undoes `_x000D_`, which stands for a character that XML does not have or would change (ECMA-376, ST_Xstring).
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut units: Vec<u16> = Vec::new();
    let mut made = String::with_capacity(text.len());
    let flush = |made: &mut String, units: &mut Vec<u16>| {
        made.push_str(&String::from_utf16_lossy(units));
        units.clear();
    };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(unit) = escape(rest) {
            units.push(unit);
            rest = &rest[7..];
            continue;
        }
        flush(&mut made, &mut units);
        made.push(first);
        rest = &rest[first.len_utf8()..];
    }
    flush(&mut made, &mut units);
    Cow::Owned(made)
}

/// The unit that `_xHHHH_` at the beginning of a text stands for.
fn escape(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("_x")?.get(..4)?;
    let closed = text.as_bytes().get(6) == Some(&b'_');
    let right = closed && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    right.then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_what_only_looks_like_one_stays() {
        for (text, plain) in [
            ("a_x000D_b", "a\rb"),
            ("_x0041__x0042_", "AB"),
            ("_x005F_x000D_", "_x000D_"),
            ("_xD83D__xDE00_", "😀"),
            ("_xD83D_x", "\u{fffd}x"),
            ("_x00G1_", "_x00G1_"),
            ("_x0041", "_x0041"),
            ("serial_x12", "serial_x12"),
            ("_xé000_", "_xé000_"),
        ] {
            assert_eq!(unescaped(text), plain, "{text}");
        }
    }
}
