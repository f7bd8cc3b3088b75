//! What a scanned code may mean, before anybody looks at the register: the ways to look it up ([`readings`]), and what it
//! says of the thing it sticks on ([`as_serial`], [`as_tag`]). What is kept of a code is one of its readings, so that the same
//! scan finds it ever after.

mod address;
mod gs1;
mod maker;

use crate::tag;

/// One way to read a code, with why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The letters and digits to look up, in capitals.
    pub key: String,
    /// What was taken off or undone to get there, in words; empty for the code as it came.
    pub because: &'static str,
}

/// Longest code looked at, in bytes; more is noise.
pub const LONGEST: usize = 2_000;

/// Whether a line may be what a scanner read: text of one line, with no other control characters than those that stand
/// between the parts of a code (FS to US) or end it (EOT), and not longer than [`LONGEST`].
pub fn is_code(line: &str) -> bool {
    let parts = |one: char| matches!(one, '\u{4}' | '\u{1c}'..='\u{1f}');
    let line = line.trim();
    !line.is_empty()
        && line.len() <= LONGEST
        && !line
            .chars()
            .any(|one| one == '\u{fffd}' || (one.is_control() && !parts(one)))
}

/// Data identifiers that makers print before serial numbers (ANSI MH10.8.2: S serial, 1S supplier's serial,
/// 11S fixed asset, 18S and 25S unique items), and the plain words people print.
const SERIAL_PREFIXES: [&str; 7] = ["SN", "S", "1S", "11S", "18S", "25S", "SERIAL"];

/// What is taken of a code for a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What is kept.
    pub text: String,
    /// What was made of the code to get there, in words; empty for the code as it came.
    pub because: &'static str,
}

/// What a code says where the serial number of a thing is asked for. A code that says nothing of serial numbers is one.
pub fn as_serial(code: &str) -> Taken {
    serial(code).unwrap_or_else(|| as_it_came(code))
}

/// What a code says where the tag of a thing is asked for. A code that says nothing of tags is one.
pub fn as_tag(code: &str) -> Taken {
    let bare = without_symbology(without_ends(code));
    let found = match address::is_one(bare) {
        true => address::tag(bare),
        false => tag_of_issuer(code),
    };
    found.unwrap_or_else(|| as_it_came(code))
}

/// The serial number that a code names as one.
fn serial(code: &str) -> Option<Taken> {
    if code.len() > LONGEST {
        return None;
    }
    let code = without_ends(code);
    let bare = without_symbology(code);
    if address::is_one(bare) {
        return address::serial(bare);
    }
    gs1::serial(code).or_else(|| maker::serial(bare))
}

/// The tag that whoever issued it names as one.
fn tag_of_issuer(code: &str) -> Option<Taken> {
    match code.len() > LONGEST {
        true => None,
        false => gs1::asset(without_ends(code)),
    }
}

/// The code without what a scanner puts around it.
fn as_it_came(code: &str) -> Taken {
    let code = without_ends(code);
    let bare = without_symbology(code);
    Taken {
        text: bare.trim().to_owned(),
        because: match bare.len() == code.len() {
            true => "",
            false => "without the scanner's symbology mark",
        },
    }
}

fn without_ends(code: &str) -> &str {
    code.trim_matches(|one: char| one.is_control() || one.is_whitespace())
}

/// Every reading of a code worth looking up, the most literal first, none twice.
pub fn readings(code: &str) -> Vec<Reading> {
    let mut found: Vec<Reading> = Vec::new();
    let mut add = |text: &str, because| {
        let key = tag::key(text);
        if !key.is_empty() && !found.iter().any(|reading| reading.key == key) {
            found.push(Reading { key, because });
        }
    };
    if code.len() > LONGEST {
        return found;
    }
    let code = code.trim_matches(|c: char| c.is_control() || c.is_whitespace());
    let bare = without_symbology(code);
    if address::is_one(bare) {
        for (_, value) in address::named(bare) {
            add(&value, "named in a web address");
        }
        if let Some(last) = address::tail(bare) {
            add(&last, "the last part of a web address");
        }
        return found;
    }
    add(code, "");
    add(bare, "without the scanner's symbology mark");
    for part in [serial(code), tag_of_issuer(code)].into_iter().flatten() {
        add(&part.text, part.because);
    }
    let key = tag::key(bare);
    for prefix in SERIAL_PREFIXES {
        if let Some(rest) = key.strip_prefix(prefix).filter(|rest| rest.len() >= 4) {
            add(rest, "without the maker's serial prefix");
        }
    }
    found
}

/// What a code of somebody else's is kept and looked up by: all of it, even of a web address, but for the mark that
/// one scanner sends and another does not.
pub fn literal_key(code: &str) -> String {
    let code = code.trim_matches(|c: char| c.is_control() || c.is_whitespace());
    tag::key(without_symbology(code))
}

/// Takes off an AIM symbology identifier such as `]Q1` (ISO/IEC 15424: a bracket, a letter, a modifier).
fn without_symbology(code: &str) -> &str {
    match code.as_bytes() {
        [b']', letter, modifier, ..]
            if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() =>
        {
            &code[3..]
        }
        _ => code,
    }
}
