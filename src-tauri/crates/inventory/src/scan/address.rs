//! Web addresses in codes: what they name in their query, and what they end in.

use super::Taken;
use std::borrow::Cow;

/// Names under which programs put a tag into a web address.
const TAG_NAMES: [&str; 6] = [
    "tag",
    "asset_tag",
    "assettag",
    "asset",
    "inventory_number",
    "code",
];
/// The same for serial numbers.
const SERIAL_NAMES: [&str; 9] = [
    "serial",
    "sn",
    "serialnumber",
    "serial_number",
    "serial-number",
    "serialno",
    "servicetag",
    "service_tag",
    "svctag",
];

/// What a value in an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Tag,
    Serial,
}

/// Whether a code is a web address.
pub(super) fn is_one(code: &str) -> bool {
    code.contains("://")
}

/// The serial number an address names; else its last part where that could be one.
pub(super) fn serial(code: &str) -> Option<Taken> {
    if let Some(taken) = of(code, Named::Serial) {
        return Some(taken);
    }
    let last = tail(code)?;
    let letters = last.chars().filter(|one| one.is_alphanumeric()).count();
    let like = letters >= 4 && last.contains(|one: char| one.is_ascii_digit());
    // An address with a tag in its query ends in the name of a page.
    (like && of(code, Named::Tag).is_none()).then(|| ended(last))
}

/// The tag an address carries.
pub(super) fn tag(code: &str) -> Option<Taken> {
    if let Some(taken) = of(code, Named::Tag) {
        return Some(taken);
    }
    match of(code, Named::Serial) {
        Some(_) => None,
        None => tail(code).map(ended),
    }
}

fn of(code: &str, wanted: Named) -> Option<Taken> {
    let (_, value) = named(code).find(|(what, _)| *what == wanted)?;
    Some(Taken {
        text: value.trim().to_owned(),
        because: "named in the web address",
    })
}

fn ended(last: Cow<'_, str>) -> Taken {
    Taken {
        text: last.trim().to_owned(),
        because: "the last part of the web address",
    }
}

/// What a web address names in its query.
pub(super) fn named(code: &str) -> impl Iterator<Item = (Named, Cow<'_, str>)> {
    let query = code.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter_map(|(name, value)| {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        let what = match (
            TAG_NAMES.iter().any(|known| is(known)),
            SERIAL_NAMES.iter().any(|known| is(known)),
        ) {
            (true, _) => Named::Tag,
            (_, true) => Named::Serial,
            _ => return None,
        };
        let value = unescaped(value);
        let says = value.chars().any(char::is_alphanumeric);
        says.then_some((what, value))
    })
}

/// The last segment of a web address, without query and fragment.
pub(super) fn tail(code: &str) -> Option<Cow<'_, str>> {
    let (scheme, rest) = code.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let path = rest.split(['?', '#']).next().unwrap_or(rest);
    let (above, tail) = path.trim_end_matches('/').rsplit_once('/')?;
    // Snipe-IT's `/hardware/123` names its own record; the number is nobody's tag.
    let record = above
        .rsplit('/')
        .next()
        .is_some_and(|folder| folder.eq_ignore_ascii_case("hardware"));
    (!tail.is_empty() && !record).then(|| unescaped(tail))
}

/// Undoes the writing in per cent of a web address (RFC 3986, 2.1); a text that is none stays as it is.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let digits = match rest {
            [b'%', high, low, ..] => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        rest = match digits {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                &behind[2..]
            }
            None => {
                bytes.push(*first);
                behind
            }
        };
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}
