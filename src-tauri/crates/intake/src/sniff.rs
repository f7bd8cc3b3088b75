//! Finding out the outer form of a file from its bytes.

use crate::account::{Keep, Kept, Manner};
use crate::choices::Choices;
use crate::decoding::Decoding;
use crate::encoding::{self, Detected, Encoding, EncodingSource, OtherReading};
use crate::format::{Delimiter, Format, LineEnding};
use crate::headers;
use crate::records::{Endings, Record, Records};
use crate::refusal::Refusal;
use crate::shape;
use crate::sheet::SheetRecords;
use crate::source::Source;
use std::io::Read;

/// How much text the delimiter, the line ending and the header row are judged by.
const LOOKED_AT: usize = 256 * 1024;
/// How many records of it.
const RECORDS: usize = 100;

/// The outer form of a file, and what was found beside it.
pub(crate) struct Form {
    pub format: Format,
    /// Of a guessed encoding, what else it could be.
    pub other: Option<OtherReading>,
    /// The lines above the headings: where each begins, its text, and why it is none after all.
    pub titles: Vec<(u64, String, Option<Kept>)>,
}

/// Finds the encoding (over the whole file), the delimiter, the line ending, and where the headings are. What `choices`
/// decides is taken as it is.
pub fn sniff(source: &impl Source, choices: &Choices) -> Result<Format, Refusal> {
    Ok(form(source, choices)?.format)
}

/// The same with what was found beside it.
pub(crate) fn form(source: &impl Source, choices: &Choices) -> Result<Form, Refusal> {
    if source.sheet().is_some() {
        return form_of_sheet(source, choices);
    }
    refuse_known(source)?;
    let detected = match choices.encoding {
        Some(encoding) => Detected {
            encoding,
            source: EncodingSource::Chosen,
            other: None,
        },
        None => encoding::detect(source.open()?, choices.language.as_deref())?,
    };
    let text = opening(source, detected.encoding)?;
    refuse_noise(&text)?;
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let separator = separator_line(&text);
    let by_hand = choices.heading_line.map(|line| line.saturating_sub(1));
    let skipped = by_hand
        .or(choices.skip)
        .unwrap_or(0)
        .max(u64::from(separator.is_some()));
    let table = after_lines(&text, skipped);
    if table.trim().is_empty() {
        return Err(Refusal::NothingBehind(skipped));
    }
    let delimiter = choices
        .delimiter
        .or(separator)
        .unwrap_or_else(|| likeliest_delimiter(table));
    let top = top(records(table, delimiter, RECORDS), skipped, choices);
    Ok(Form {
        format: Format {
            encoding: detected.encoding,
            encoding_source: detected.source,
            delimiter,
            line_ending: line_ending(table, delimiter),
            header: top.header,
            separator_line: separator.is_some(),
            sheet: false,
            skipped: top.above,
        },
        other: detected.other,
        titles: top.titles,
    })
}

/// What stands at the beginning of a table.
struct Top {
    /// Whether the first row names the columns.
    header: bool,
    /// How many lines stand above what is read.
    above: u64,
    /// The lines above the headings, each with why it is none after all.
    titles: Vec<(u64, String, Option<Kept>)>,
}

/// Looks at the first records, of which the first is behind so many lines.
fn top(mut found: Vec<Record>, before: u64, choices: &Choices) -> Top {
    let by_hand = choices.heading_line.is_some();
    let at = match by_hand || choices.header.is_some() {
        true => 0,
        false => shape::heading(&found),
    };
    let header = choices.header.unwrap_or_else(|| {
        by_hand
            || at > 0
            || found
                .first()
                .is_none_or(|record| shape::names(&record.cells))
    });
    let line = found.get(at).map_or(1, |record| record.line);
    found.truncate(at);
    let keep = Keep::new(&choices.keep, &choices.on_register);
    let mut kept = None;
    let above = found.iter().filter(|record| !record.cells.is_blank());
    let mut titles = Vec::new();
    for record in above {
        let line = before + record.line;
        kept = kept.or_else(|| keep.line(Manner::Title, line));
        titles.push((line, shape::joined(&record.cells), kept));
    }
    // With the first that is kept the table begins.
    let first = titles.iter().find(|(_, _, kept)| kept.is_some());
    Top {
        header,
        above: first.map_or(before + line - 1, |(line, ..)| line - 1),
        titles,
    }
}

/// Where the headings of a sheet are. There is nothing else to find out of it.
fn form_of_sheet(source: &impl Source, choices: &Choices) -> Result<Form, Refusal> {
    let by_hand = choices.heading_line.map(|line| line.saturating_sub(1));
    let skipped = by_hand.or(choices.skip).unwrap_or(0);
    let mut reader = SheetRecords::new(source.open()?, skipped);
    let mut found = Vec::new();
    let mut record = Record::default();
    while found.len() < RECORDS && reader.read(&mut record)? {
        found.push(std::mem::take(&mut record));
    }
    if found.is_empty() {
        return Err(match skipped {
            0 => Refusal::Empty,
            lines => Refusal::NothingBehind(lines),
        });
    }
    let top = top(found, 0, choices);
    Ok(Form {
        format: Format {
            encoding: Encoding::UTF8,
            encoding_source: EncodingSource::Proven,
            delimiter: Delimiter::Comma,
            line_ending: LineEnding::CrLf,
            header: top.header,
            separator_line: false,
            sheet: true,
            skipped: top.above.max(skipped),
        },
        other: None,
        titles: top.titles,
    })
}

/// Refuses what its first bytes show to be no text.
pub(crate) fn refuse_known(source: &impl Source) -> Result<(), Refusal> {
    match not_text(&head(source)?) {
        Some(what) => Err(Refusal::NotText(what)),
        None => Ok(()),
    }
}

/// Refuses what is read as text and is none: more than one character in twenty is one that no text has. A few of them are a
/// cell to be mended, or what a scanner sends between the parts of a code.
pub(crate) fn refuse_noise(text: &str) -> Result<(), Refusal> {
    let end = text.floor_char_boundary(LOOKED_AT.min(text.len()));
    let looked_at = &text[..end];
    let noise = looked_at.chars().filter(|one| is_noise(*one)).count();
    match noise > 8 && noise * 20 > looked_at.chars().count() {
        true => Err(Refusal::NotText("data of some other program")),
        false => Ok(()),
    }
}

fn is_noise(one: char) -> bool {
    // GS1 codes have the separators FS to US and end with EOT.
    let kept = matches!(
        one,
        '\t' | '\r' | '\n' | '\u{c}' | '\u{4}' | '\u{1c}'..='\u{1f}'
    );
    one == '\u{fffd}' || (one.is_control() && !kept)
}

fn head(source: &impl Source) -> Result<Vec<u8>, Refusal> {
    let mut head = Vec::new();
    source.open()?.take(16).read_to_end(&mut head)?;
    Ok(head)
}

/// Files that people take for CSV, by their first bytes.
fn not_text(head: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 7] = [
        (b"PK\x03\x04", "an Excel workbook or another packed file"),
        (b"\xD0\xCF\x11\xE0", "an old Excel workbook (.xls)"),
        (b"%PDF-", "a PDF"),
        (b"SQLite format 3\0", "a database"),
        (b"\x1F\x8B", "a packed file (.gz)"),
        (b"\x89PNG", "a picture"),
        (b"\xFF\xD8\xFF", "a picture"),
    ];
    known
        .into_iter()
        .find(|(start, _)| head.starts_with(start))
        .map(|(_, what)| what)
}

/// The beginning of the text; when cut, a record that may be incomplete stays at its end.
fn opening(source: &impl Source, encoding: Encoding) -> Result<String, Refusal> {
    let mut decoding = Decoding::new(source.open()?, encoding);
    let (mut text, mut stretch) = (String::new(), String::new());
    while text.len() < LOOKED_AT && decoding.read(&mut stretch)? {
        text.push_str(&stretch);
    }
    Ok(text)
}

fn separator_line(text: &str) -> Option<Delimiter> {
    let line = text.split(['\r', '\n']).next()?.trim_matches('"');
    let mark = line
        .get(..4)
        .filter(|start| start.eq_ignore_ascii_case("sep="))
        .and(line.get(4..))?;
    Delimiter::ALL
        .into_iter()
        .find(|delimiter| mark.as_bytes() == [delimiter.byte()])
}

/// What stands behind as many lines.
fn after_lines(text: &str, lines: u64) -> &str {
    let mut rest = text;
    for _ in 0..lines {
        let Some(end) = rest.find(['\r', '\n']) else {
            return "";
        };
        let ending = if rest[end..].starts_with("\r\n") {
            2
        } else {
            1
        };
        rest = &rest[end + ending..];
    }
    rest
}

fn records(text: &str, delimiter: Delimiter, most: usize) -> Vec<Record> {
    let mut reader = Records::new(text.as_bytes(), Encoding::UTF8, delimiter.byte());
    let mut found = Vec::new();
    let mut record = Record::default();
    while found.len() < most && reader.read(&mut record).unwrap_or(false) {
        found.push(std::mem::take(&mut record));
    }
    // The last record of a cut text may be half a record.
    if text.len() >= LOOKED_AT && found.len() < most && found.len() > 1 {
        found.pop();
    }
    found
}

/// The delimiter that splits into headers we know; then the one that gives the most records of one width, whatever stands
/// above them; of equals, the one that splits into more cells.
fn likeliest_delimiter(text: &str) -> Delimiter {
    let score = |delimiter: Delimiter| {
        let found = records(text, delimiter, RECORDS);
        let widths: Vec<usize> = found.iter().map(|record| record.cells.len()).collect();
        let alike = |width: usize| {
            let same = found
                .iter()
                .filter(|record| record.cells.len() == width && record.unclosed.is_none());
            same.count()
        };
        let Some(width) = widths
            .iter()
            .copied()
            .filter(|width| *width >= 2)
            .max_by_key(|width| (alike(*width), *width))
        else {
            return (false, 0, 0, 0);
        };
        let known = found.get(shape::heading(&found)).map_or(0, |record| {
            let cells = record.cells.iter();
            cells.filter(|header| headers::is_known(header)).count()
        });
        // Two headers that we know are no chance. The rest in steps of a tenth: one broken row must not outweigh a header.
        (known >= 2, alike(width) * 10 / found.len(), known, width)
    };
    // `max_by_key` keeps the last of equals: the commonest delimiter goes last.
    Delimiter::ALL
        .into_iter()
        .rev()
        .max_by_key(|&delimiter| score(delimiter))
        .filter(|&delimiter| score(delimiter).3 > 0)
        .unwrap_or(Delimiter::Comma)
}

/// How records end; line breaks inside quotes are no endings.
fn line_ending(text: &str, delimiter: Delimiter) -> LineEnding {
    let mut reader = Records::new(text.as_bytes(), Encoding::UTF8, delimiter.byte());
    let mut record = Record::default();
    while reader.read(&mut record).unwrap_or(false) {}
    let Endings {
        feeds,
        returns,
        pairs,
    } = reader.endings;
    match (pairs > 0, feeds > 0, returns > 0) {
        (true, false, false) => LineEnding::CrLf,
        (false, _, false) => LineEnding::Lf,
        (false, false, true) => LineEnding::Cr,
        // The look may end between the two halves of a pair.
        (true, false, true) if returns == 1 && text.ends_with('\r') => LineEnding::CrLf,
        _ => LineEnding::Mixed,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use crate::source::Bytes;

    fn form(text: &str) -> Format {
        sniff(&Bytes(text.as_bytes().to_vec()), &Choices::default()).unwrap()
    }

    #[test]
    fn delimiters_are_found_by_consistency() {
        let table = [
            (
                "Name,Notes\nA,one; two; three\nB,four; five\n",
                Delimiter::Comma,
            ),
            (
                "Name;Cost;Notes\nA;1,50;x, y\nB;2,50;\"z;\n, w\"\n",
                Delimiter::Semicolon,
            ),
            ("Name\tNotes\nA\tone, two\nB\tthree, four\n", Delimiter::Tab),
            ("Name|Notes\nA|one, two\nB|three; four\n", Delimiter::Pipe),
            ("Name\nA, B\nC\n", Delimiter::Comma),
            (
                "Asset Tag,Name\n1,a\n2,b\n3,c,broken\n4,d\n",
                Delimiter::Comma,
            ),
            ("Seriennummer;Preis\nA;1,50\nB;2,50\n", Delimiter::Semicolon),
            ("sep=|\nName,x|Notes\nA,1|b\n", Delimiter::Pipe),
        ];
        for (text, expected) in table {
            assert_eq!(form(text).delimiter, expected, "{text}");
        }
    }

    #[test]
    fn line_endings_are_named() {
        let table = [
            ("a,b\nc,d\n", LineEnding::Lf),
            ("a,b\r\nc,d\r\n", LineEnding::CrLf),
            ("a,b\rc,d\r", LineEnding::Cr),
            ("a,b\rc,d\n", LineEnding::Mixed),
            ("a,b", LineEnding::Lf),
            ("a,b\r\n\"c\nd\",e\r\n", LineEnding::CrLf),
        ];
        for (text, expected) in table {
            assert_eq!(form(text).line_ending, expected, "{text:?}");
        }
    }

    #[test]
    fn a_first_row_of_data_is_no_header() {
        assert!(form("Asset Tag,Colour\nA1,red\n").header);
        assert!(form("Farbe,Zustand\nrot,gut\n").header);
        assert!(!form("LAP-1,2023-01-05,1200.00\nLAP-2,2023-01-06,1100.00\n").header);
    }

    #[test]
    fn files_that_are_no_text_tables_are_refused_in_words() {
        let refused = |bytes: &[u8]| {
            sniff(&Bytes(bytes.to_vec()), &Choices::default())
                .unwrap_err()
                .to_string()
        };
        assert!(refused(b"PK\x03\x04....").contains("Excel workbook"));
        assert!(refused(b"").contains("empty"));
        assert!(refused(b"\xEF\xBB\xBF\r\n\r\n").contains("empty"));
    }

    #[test]
    fn a_person_overrules_the_guess() {
        let choices = Choices {
            encoding: Encoding::named("macintosh"),
            delimiter: Some(Delimiter::Pipe),
            header: Some(false),
            ..Choices::default()
        };
        let format = sniff(&Bytes(b"Name,Notes\nB\x9Fro,x\n".to_vec()), &choices).unwrap();
        assert_eq!(format.encoding.name(), "macintosh");
        assert_eq!(format.encoding_source, EncodingSource::Chosen);
        assert_eq!((format.delimiter, format.header), (Delimiter::Pipe, false));
    }
}
