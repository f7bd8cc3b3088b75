//! Lists of codes as what they are: lines. A quotation mark means something only where it is closed on its own line, so a
//! stray one takes nothing but itself away.

use crate::decoding::Decoding;
use crate::encoding::{self, Encoding};
use crate::records::Cells;
use crate::refusal::Refusal;
use crate::sniff;
use crate::source::Source;
use csv::{ReaderBuilder, Trim};

/// The whole text of a list in any usual encoding.
///
/// # Errors
/// The source cannot be read, is empty, or is no text.
pub(crate) fn text(source: &impl Source) -> Result<String, Refusal> {
    sniff::refuse_known(source)?;
    let detected = encoding::detect(source.open()?, None)?;
    let text = decoded(source, detected.encoding)?;
    sniff::refuse_noise(&text)?;
    match text.trim().is_empty() {
        true => Err(Refusal::Empty),
        false => Ok(text),
    }
}

fn decoded(source: &impl Source, encoding: Encoding) -> Result<String, Refusal> {
    let mut decoding = Decoding::new(source.open()?, encoding);
    let (mut text, mut stretch) = (String::new(), String::new());
    while decoding.read(&mut stretch)? {
        text.push_str(&stretch);
    }
    Ok(text)
}

/// The lines of a text that say something, each with its number from 1 and cut into cells.
pub(crate) fn lines(text: &str, delimiter: u8) -> impl Iterator<Item = (u64, Cells)> {
    numbered(text).filter_map(move |(line, text)| {
        let cells = cells(text, delimiter);
        (!cells.is_blank()).then_some((line, cells))
    })
}

/// How many lines a text has, whatever stands in them.
pub(crate) fn count(text: &str) -> u64 {
    numbered(text).count() as u64
}

/// Lines as an editor numbers them, whichever of the three endings they have.
fn numbered(text: &str) -> impl Iterator<Item = (u64, &str)> {
    let mut rest = text;
    let mut line = 0;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        line += 1;
        let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
        let (this, after) = rest.split_at(end);
        let ending = match after.starts_with("\r\n") {
            true => 2,
            false => after.len().min(1),
        };
        rest = &after[ending..];
        Some((line, this))
    })
}

fn cells(line: &str, delimiter: u8) -> Cells {
    let closed = line.bytes().filter(|byte| *byte == b'"').count() % 2 == 0;
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .quoting(closed)
        .delimiter(delimiter)
        .from_reader(line.as_bytes());
    let mut record = csv::StringRecord::new();
    // A line is one record, and text: reading it cannot fail.
    match reader.read_record(&mut record) {
        Ok(true) if closed => record.iter().collect(),
        Ok(true) => record
            .iter()
            .map(|cell| cell.trim_matches('"').trim())
            .collect(),
        _ => Cells::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(u64, Vec<String>)> {
        lines(text, b',')
            .map(|(line, cells)| (line, cells.iter().map(str::to_owned).collect()))
            .collect()
    }

    #[test]
    fn a_stray_quotation_mark_takes_nothing_away() {
        let cells =
            |line: u64, cells: &[&str]| (line, cells.iter().map(|one| (*one).to_owned()).collect());
        for (text, expected) in [
            (
                "A\n\"B\nC",
                vec![cells(1, &["A"]), cells(2, &["B"]), cells(3, &["C"])],
            ),
            ("A\"\r\n\r\nB", vec![cells(1, &["A"]), cells(3, &["B"])]),
            (
                "\"A,x\rB,y",
                vec![cells(1, &["A", "x"]), cells(2, &["B", "y"])],
            ),
            ("\"A,1\",x", vec![cells(1, &["A,1", "x"])]),
            ("\"A\"\"1\"", vec![cells(1, &["A\"1"])]),
        ] {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }
}
