//! How the characters of a file are written as bytes: told by its byte-order mark, proven, or guessed.

mod guess;

use crate::code_pages::CodePage;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::io::{self, Read};

/// How much of a file that is not UTF-8 the guess looks at: only stretches with characters beyond ASCII count.
const SAMPLE: usize = 256 * 1024;

/// A character encoding, named as the web names them: `UTF-8`, `UTF-16LE`, `windows-1252`; or a code page of DOS: `CP850`.
#[derive(Clone, Copy)]
pub struct Encoding(pub(crate) Codec);

/// Who decodes it.
#[derive(Clone, Copy)]
pub(crate) enum Codec {
    Web(&'static encoding_rs::Encoding),
    Page(&'static CodePage),
}

impl PartialEq for Encoding {
    fn eq(&self, other: &Encoding) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Encoding {}

impl Encoding {
    /// UTF-8.
    pub const UTF8: Encoding = Encoding(Codec::Web(UTF_8));
    /// UTF-16, low byte first.
    pub const UTF16_LE: Encoding = Encoding(Codec::Web(UTF_16LE));
    /// UTF-16, high byte first.
    pub const UTF16_BE: Encoding = Encoding(Codec::Web(UTF_16BE));
    /// Windows Western European.
    pub const WINDOWS_1252: Encoding = Encoding(Codec::Web(encoding_rs::WINDOWS_1252));

    /// The encodings worth offering to a person who overrules the guess, the likely ones first.
    pub const OFFERED: [&str; 18] = [
        "UTF-8",
        "windows-1252",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1250",
        "windows-1251",
        "windows-1253",
        "windows-1254",
        "ISO-8859-2",
        "ISO-8859-15",
        "macintosh",
        "CP850",
        "CP437",
        "CP852",
        "Shift_JIS",
        "gb18030",
        "Big5",
        "EUC-KR",
    ];

    /// The encoding with that name or one of its usual other names (`latin1`, `cp1252`, `mac roman`).
    pub fn named(name: &str) -> Option<Encoding> {
        if let Some(page) = CodePage::named(name) {
            return Some(Encoding(Codec::Page(page)));
        }
        let label = match name
            .trim()
            .to_ascii_lowercase()
            .replace([' ', '_', '-'], "")
            .as_str()
        {
            "macroman" => "macintosh",
            _ => name,
        };
        encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())
            .map(|encoding| Encoding(Codec::Web(encoding)))
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self.0 {
            Codec::Web(encoding) => encoding.name(),
            Codec::Page(page) => page.name,
        }
    }

    /// A stretch of bytes as text; what cannot be read is U+FFFD.
    fn decoded(self, bytes: &[u8]) -> String {
        match self.0 {
            Codec::Web(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            Codec::Page(page) => {
                let upper = page.upper();
                let one = |byte: &u8| match byte {
                    0..128 => char::from(*byte),
                    _ => upper[usize::from(*byte) - 128],
                };
                bytes.iter().map(one).collect()
            }
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Encoding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Encoding {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Encoding::named(&name).ok_or_else(|| {
            serde::de::Error::custom(format!("“{name}” is not a character encoding"))
        })
    }
}

/// How sure we are of an encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EncodingSource {
    /// A byte-order mark says so.
    Mark,
    /// The whole file is valid in it.
    Proven,
    /// The likeliest by the look of its characters.
    Guessed,
    /// A person said so.
    Chosen,
}

/// A guess at an encoding, beside the next likeliest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtherReading {
    /// The next likeliest encoding.
    pub encoding: Encoding,
    /// A line of the file with characters beyond ASCII, as it is read.
    pub line: String,
    /// The same line in the other encoding.
    pub other_line: String,
}

/// What was found out of an encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Detected {
    pub encoding: Encoding,
    pub source: EncodingSource,
    /// Of a guess, what else it could be.
    pub other: Option<OtherReading>,
}

impl Detected {
    fn sure(encoding: Encoding, source: EncodingSource) -> Detected {
        Detected {
            encoding,
            source,
            other: None,
        }
    }
}

/// Finds the encoding: byte-order mark, then strict UTF-8 over the whole file, then the likeliest other; where several are as
/// likely, that of the `language` (of the system, two letters).
pub(crate) fn detect(mut reader: impl Read, language: Option<&str>) -> io::Result<Detected> {
    let mut buffer = vec![0; 64 * 1024];
    let mut kept = 0;
    let mut first = true;
    let mut utf8 = true;
    let mut sample = Vec::new();
    loop {
        let count = match reader.read(&mut buffer[kept..]) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        // The first look needs a few bytes to see a mark, and some readers give one at a time.
        if first && count > 0 && kept + count < 4096 {
            kept += count;
            continue;
        }
        let bytes = &buffer[..kept + count];
        if first {
            if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
                return Ok(Detected::sure(
                    Encoding(Codec::Web(encoding)),
                    EncodingSource::Mark,
                ));
            }
            if let Some(encoding) = unmarked_utf16(bytes) {
                return Ok(Detected::sure(encoding, EncodingSource::Guessed));
            }
            first = false;
        }
        let mut carried = 0;
        if utf8 && let Err(error) = std::str::from_utf8(bytes) {
            match error.error_len() {
                None if count > 0 => carried = bytes.len() - error.valid_up_to(),
                _ => utf8 = false,
            }
        }
        let fresh = &bytes[..bytes.len() - carried];
        if sample.len() < SAMPLE && !fresh.is_ascii() {
            sample.extend_from_slice(&fresh[..fresh.len().min(SAMPLE - sample.len())]);
        }
        if count == 0 || (!utf8 && sample.len() >= SAMPLE) {
            break;
        }
        let end = bytes.len();
        buffer.copy_within(end - carried..end, 0);
        kept = carried;
    }
    if utf8 {
        return Ok(Detected::sure(Encoding::UTF8, EncodingSource::Proven));
    }
    Ok(guess::likeliest(&sample, language))
}

/// UTF-16 without a mark: spreadsheets of Western text then have a zero in nearly every second byte.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    if head.len() < 8 {
        return None;
    }
    let zeros = |offset: usize| {
        head.iter()
            .skip(offset)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    let most = |count: usize| count * 10 >= half * 7;
    let few = |count: usize| count * 20 <= half;
    // Of other scripts only what stands between the words is ASCII: then every zero must be on one side, and the text one.
    let reads = |encoding: Encoding| {
        let text = encoding.decoded(head);
        !text.contains('\u{FFFD}')
            && text.contains(['\n', '\r', '\t', ',', ';'])
            && !text
                .chars()
                .any(|one| one.is_control() && !one.is_ascii_whitespace())
    };
    if (most(odd) && few(even)) || (odd > 0 && even == 0 && reads(Encoding::UTF16_LE)) {
        Some(Encoding::UTF16_LE)
    } else if (most(even) && few(odd)) || (even > 0 && odd == 0 && reads(Encoding::UTF16_BE)) {
        Some(Encoding::UTF16_BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    /// Gives one byte at a time, the unkindest a reader may be.
    struct Drip<'a>(&'a [u8]);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.0.len().min(buffer.len()).min(1);
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    #[test]
    fn encodings_are_told_proven_or_guessed() {
        let utf16 = |text: &str, big: bool| -> Vec<u8> {
            text.encode_utf16()
                .flat_map(|unit| {
                    if big {
                        unit.to_be_bytes()
                    } else {
                        unit.to_le_bytes()
                    }
                })
                .collect()
        };
        let western = encoding_rs::WINDOWS_1252
            .encode("Gerät;Größe;Übergabe – für Zoë\nBüro;€ 12;déjà vu")
            .0
            .into_owned();
        let cyrillic = encoding_rs::WINDOWS_1251
            .encode("Название;Место\nНоутбук;Склад номер два")
            .0
            .into_owned();
        let late = [vec![b'a'; 300_000], "é".as_bytes().to_vec()].concat();
        let late_western = [vec![b'a'; 300_000], western.clone()].concat();
        let table: Vec<(Vec<u8>, &str, EncodingSource)> = vec![
            (b"\xEF\xBB\xBFName".to_vec(), "UTF-8", EncodingSource::Mark),
            (
                [b"\xFF\xFE".to_vec(), utf16("Name", false)].concat(),
                "UTF-16LE",
                EncodingSource::Mark,
            ),
            (
                [b"\xFE\xFF".to_vec(), utf16("Name", true)].concat(),
                "UTF-16BE",
                EncodingSource::Mark,
            ),
            (
                utf16("Asset Tag,Name\n1,Zoë\n", false),
                "UTF-16LE",
                EncodingSource::Guessed,
            ),
            (
                utf16("Asset Tag,Name\n1,Zoë\n", true),
                "UTF-16BE",
                EncodingSource::Guessed,
            ),
            (b"plain".to_vec(), "UTF-8", EncodingSource::Proven),
            (b"".to_vec(), "UTF-8", EncodingSource::Proven),
            (late, "UTF-8", EncodingSource::Proven),
            (
                b"na\xEFve caf\xE9, d\xE9j\xE0 vu \xC3".to_vec(),
                "windows-1252",
                EncodingSource::Guessed,
            ),
            (western, "windows-1252", EncodingSource::Guessed),
            (late_western, "windows-1252", EncodingSource::Guessed),
            (cyrillic, "windows-1251", EncodingSource::Guessed),
        ];
        for (bytes, name, source) in table {
            let note = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
            let Detected {
                encoding,
                source: how,
                ..
            } = detect(bytes.as_slice(), None).unwrap();
            assert_eq!((encoding.name(), how), (name, source), "{note}");
            let Detected {
                encoding,
                source: how,
                ..
            } = detect(Drip(&bytes), None).unwrap();
            assert_eq!(
                (encoding.name(), how),
                (name, source),
                "{note}, byte by byte"
            );
        }
    }

    #[test]
    fn every_offered_encoding_exists() {
        for name in Encoding::OFFERED {
            assert_eq!(Encoding::named(name).unwrap().name(), name);
        }
    }
}
