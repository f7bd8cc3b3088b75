//! Finding out the outer form of a file from its bytes.

use crate::choices::Choices;
use crate::decoding::Decoding;
use crate::encoding::{self, Encoding, EncodingSource};
use crate::format::{Delimiter, Format, LineEnding};
use crate::headers;
use crate::records::{Cells, Endings, Record, Records};
use crate::refusal::Refusal;
use crate::source::Source;
use std::io::Read;

/// How much text the delimiter, the line ending and the header row are judged by.
const LOOKED_AT: usize = 256 * 1024;
/// How many records of it.
const RECORDS: usize = 100;

/// Finds the encoding (over the whole file), the delimiter, the line ending and whether there is a header row. What
/// `choices` decides is taken as it is.
pub fn sniff(source: &impl Source, choices: &Choices) -> Result<Format, Refusal> {
    refuse_known(source)?;
    let (encoding, encoding_source) = match choices.encoding {
        Some(encoding) => (encoding, EncodingSource::Chosen),
        None => encoding::detect(source.open()?)?,
    };
    let text = opening(source, encoding)?;
    refuse_noise(&text)?;
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let separator = separator_line(&text);
    let table = if separator.is_some() {
        after_first_line(&text)
    } else {
        &text
    };
    let delimiter = choices
        .delimiter
        .or(separator)
        .unwrap_or_else(|| likeliest_delimiter(table));
    let header = choices.header.unwrap_or_else(|| {
        records(table, delimiter, 2)
            .first()
            .is_none_or(|record| looks_like_header(&record.cells))
    });
    Ok(Format {
        encoding,
        encoding_source,
        delimiter,
        line_ending: line_ending(table, delimiter),
        header,
        separator_line: separator.is_some(),
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

fn after_first_line(text: &str) -> &str {
    text.find(['\r', '\n']).map_or("", |end| &text[end..])
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

/// The delimiter under which the records are most alike in width; of equals, the one that splits into headers we know,
/// then into more cells.
fn likeliest_delimiter(text: &str) -> Delimiter {
    let score = |delimiter: Delimiter| {
        let found = records(text, delimiter, RECORDS);
        let width = found.first().map_or(0, |record| record.cells.len());
        if width < 2 {
            return (0, 0, 0);
        }
        let alike = found
            .iter()
            .filter(|record| record.cells.len() == width && record.unclosed.is_none())
            .count();
        let known = found[0]
            .cells
            .iter()
            .filter(|header| headers::is_known(header))
            .count();
        // In steps of a tenth: one broken row must not outweigh a header row we know.
        (alike * 10 / found.len(), known, width)
    };
    // `max_by_key` keeps the last of equals: the commonest delimiter goes last.
    Delimiter::ALL
        .into_iter()
        .rev()
        .max_by_key(|&delimiter| score(delimiter))
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

/// A header row names columns: we know one of the names, or none of the cells is a number, a date or an address.
fn looks_like_header(cells: &Cells) -> bool {
    let named: Vec<&str> = cells
        .iter()
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    if named.iter().any(|cell| headers::is_known(cell)) {
        return true;
    }
    let data = |cell: &str| cell.contains('@') || cell.starts_with(|c: char| c.is_ascii_digit());
    !named.is_empty() && !named.into_iter().any(data)
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
