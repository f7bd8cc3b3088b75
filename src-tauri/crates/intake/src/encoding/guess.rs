//! The likeliest encoding of bytes that are not UTF-8.
//!
//! chardetng knows much about long texts and too much about short ones: of one accent it makes a Chinese character. So its
//! guess is one of several, and the text each gives is looked at for what only a wrong reading has.

use super::{Codec, Detected, Encoding, EncodingSource, OtherReading};
use crate::plausible::{Letters, oddity};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs as web;

/// As many characters beyond ASCII as make the detector's guess worth more than what is common.
const ENOUGH: usize = 12;
/// Longest part of a line that is shown, in characters.
const SHOWN: usize = 60;

struct Candidate {
    encoding: Encoding,
    text: String,
    oddity: u64,
    /// Of candidates that are as odd, the lowest is taken.
    rank: u8,
}

/// The likeliest encoding of a sample, beside the next.
pub(super) fn likeliest(sample: &[u8], language: Option<&str>) -> Detected {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let detected = detector.guess(None, Utf8Detection::Deny);
    let beyond = sample.iter().filter(|byte| !byte.is_ascii()).count();
    let spoken = language.and_then(of_language);
    let returns_alone = sample.contains(&b'\r') && !sample.contains(&b'\n');
    let pages = ["macintosh", "CP850", "CP437", "CP852"];
    let candidates = [detected, web::WINDOWS_1252, web::WINDOWS_1250, web::UTF_8]
        .into_iter()
        .chain(spoken)
        .map(|encoding| Encoding(Codec::Web(encoding)))
        .chain(pages.into_iter().filter_map(Encoding::named));
    let mut seen: Vec<Candidate> = Vec::new();
    for (place, encoding) in (10..).zip(candidates) {
        if seen.iter().any(|other| other.encoding == encoding) {
            continue;
        }
        let text = encoding.decoded(sample);
        let is = |web: &'static web::Encoding| encoding == Encoding(Codec::Web(web));
        let rank = match () {
            () if spoken.is_some_and(is) && (beyond < ENOUGH || is(detected)) => 0,
            () if is(detected) && beyond >= ENOUGH => 1,
            () if returns_alone && encoding.name() == "macintosh" => 2,
            () if is(web::WINDOWS_1252) => 3,
            () if is(detected) => 4,
            () => place,
        };
        seen.push(Candidate {
            encoding,
            oddity: oddity(&text, letters(encoding)),
            text,
            rank,
        });
    }
    seen.sort_by_key(|candidate| (candidate.oddity, candidate.rank));
    let mut likely = seen.into_iter();
    let Some(first) = likely.next() else {
        return Detected::sure(Encoding::WINDOWS_1252, EncodingSource::Guessed);
    };
    let other = likely.find(|other| other.text != first.text);
    Detected {
        encoding: first.encoding,
        source: EncodingSource::Guessed,
        other: other.and_then(|other| beside(&first, &other)),
    }
}

/// The first line that reads otherwise in the second encoding.
fn beside(first: &Candidate, other: &Candidate) -> Option<OtherReading> {
    let lines = |text: &'_ str| -> Vec<String> {
        text.split(['\n', '\r']).map(str::trim).map(short).collect()
    };
    let (mine, theirs) = (lines(&first.text), lines(&other.text));
    let (line, other_line) = mine
        .into_iter()
        .zip(theirs)
        .find(|(line, other)| line != other)?;
    Some(OtherReading {
        encoding: other.encoding,
        line,
        other_line,
    })
}

/// A line around its first character beyond ASCII.
fn short(line: &str) -> String {
    let at = line.chars().position(|one| !one.is_ascii()).unwrap_or(0);
    line.chars()
        .skip(at.saturating_sub(SHOWN / 2))
        .take(SHOWN)
        .map(|one| if one.is_control() { '\u{FFFD}' } else { one })
        .collect()
}

fn letters(encoding: Encoding) -> Letters {
    match encoding.name() {
        "windows-1252" | "macintosh" | "CP850" | "CP437" | "ISO-8859-15" | "windows-1254"
        | "ISO-8859-1" => Letters::West,
        "windows-1250" | "ISO-8859-2" | "CP852" | "windows-1257" => Letters::Middle,
        _ => Letters::Other,
    }
}

/// The code page that Windows has where a language is spoken.
fn of_language(language: &str) -> Option<&'static web::Encoding> {
    let language = language.get(..2)?.to_ascii_lowercase();
    Some(match language.as_str() {
        "cs" | "hr" | "hu" | "pl" | "ro" | "sk" | "sl" | "sq" => web::WINDOWS_1250,
        "be" | "bg" | "mk" | "ru" | "sr" | "uk" => web::WINDOWS_1251,
        "el" => web::WINDOWS_1253,
        "az" | "tr" => web::WINDOWS_1254,
        "he" => web::WINDOWS_1255,
        "ar" | "fa" | "ur" => web::WINDOWS_1256,
        "et" | "lt" | "lv" => web::WINDOWS_1257,
        "vi" => web::WINDOWS_1258,
        "th" => web::WINDOWS_874,
        "ja" => web::SHIFT_JIS,
        "ko" => web::EUC_KR,
        "zh" => web::GBK,
        _ => web::WINDOWS_1252,
    })
}
