//! The cells of a sheet, row by row.

use super::Trouble;
use super::strings::Strings;
use super::styles::Style;
use super::text::{Spelled, content, spelled, unescaped};
use super::value;
use super::xml::{Xml, attribute};
use crate::records::{Typed, WIDEST};
use quick_xml::events::{BytesStart, Event};
use std::io::Read;

/// Most rows of a sheet.
const MOST_ROWS: u64 = 1_048_576;

/// One cell that says something.
pub(super) struct Cell {
    /// From 0.
    pub column: usize,
    pub text: String,
    pub typed: Typed,
    pub cut: bool,
}

/// What the cells of one workbook mean.
pub(super) struct Meaning {
    pub strings: Strings,
    pub styles: Vec<Style>,
    pub from_1904: bool,
}

/// The rows of a sheet that have anything in them.
pub(super) struct SheetRows<'m, R: Read> {
    xml: Xml<R>,
    meaning: &'m mut Meaning,
    row: u64,
    ended: bool,
}

impl<'m, R: Read> SheetRows<'m, R> {
    pub(super) fn new(xml: Xml<R>, meaning: &'m mut Meaning) -> SheetRows<'m, R> {
        SheetRows {
            xml,
            meaning,
            row: 0,
            ended: false,
        }
    }

    /// The next row, from 1, with its cells from left to right.
    pub(super) fn next(&mut self) -> Result<Option<(u64, Vec<Cell>)>, Trouble> {
        while !self.ended {
            match self.xml.next()? {
                Event::Start(element) if element.local_name().as_ref() == "row" => {
                    let said = attribute(&element, "r").and_then(|row| row.parse::<u64>().ok());
                    // A number that goes back is a slip of the program that wrote it.
                    self.row = said.filter(|row| *row > self.row).unwrap_or(self.row + 1);
                    if self.row > MOST_ROWS {
                        return Err(Trouble::Damaged);
                    }
                    let cells = self.cells()?;
                    if !cells.is_empty() {
                        return Ok(Some((self.row, cells)));
                    }
                }
                Event::End(element) if element.local_name().as_ref() == "sheetData" => {
                    self.ended = true;
                }
                // Half a file has no end of its rows.
                Event::Eof => return Err(Trouble::Damaged),
                _ => {}
            }
        }
        Ok(None)
    }

    fn cells(&mut self) -> Result<Vec<Cell>, Trouble> {
        let mut found: Vec<Cell> = Vec::new();
        let mut column = 0;
        loop {
            match self.xml.next()? {
                Event::Start(element) if element.local_name().as_ref() == "c" => {
                    let head = Head::of(&element);
                    if let Some(said) = head.column {
                        // Two cells in one place: which is meant, nobody can say.
                        if said < column {
                            return Err(Trouble::Damaged);
                        }
                        column = said;
                    }
                    if column >= WIDEST {
                        return Err(Trouble::Damaged);
                    }
                    let (text, typed, cut) = self.value(&head)?;
                    if !text.is_empty() {
                        found.push(Cell {
                            column,
                            text,
                            typed,
                            cut,
                        });
                    }
                    column += 1;
                }
                Event::End(element) if element.local_name().as_ref() == "row" => return Ok(found),
                Event::Eof => return Err(Trouble::Damaged),
                _ => {}
            }
        }
    }

    /// What stands in a cell, up to its end.
    fn value(&mut self, head: &Head) -> Result<(String, Typed, bool), Trouble> {
        let (mut text, mut typed, mut cut) = (String::new(), Typed::Text, false);
        loop {
            let value = match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "v" => Some(true),
                    "is" => Some(false),
                    // The formula, of which only what it came to counts.
                    _ => None,
                },
                Event::End(element) if element.local_name().as_ref() == "c" => {
                    return Ok((text, typed, cut));
                }
                Event::Eof => return Err(Trouble::Damaged),
                _ => None,
            };
            match value {
                Some(true) if head.kind != Kind::Inline => {
                    let raw = content(&mut self.xml, "v")?;
                    cut |= raw.cut;
                    (text, typed) = self.meant(head, raw.text)?;
                }
                Some(false) => {
                    let Spelled {
                        text: said,
                        cut: left,
                    } = spelled(&mut self.xml, "is")?;
                    (text, typed, cut) = (said, Typed::Text, cut || left);
                }
                _ => {}
            }
        }
    }

    fn meant(&mut self, head: &Head, raw: String) -> Result<(String, Typed), Trouble> {
        Ok(match head.kind {
            Kind::Shared if raw.trim().is_empty() => (String::new(), Typed::Text),
            Kind::Shared => {
                let number = raw.trim().parse().map_err(|_| Trouble::Damaged)?;
                (self.meaning.strings.get(number)?, Typed::Text)
            }
            Kind::Number => {
                let plain = Style::Plain;
                let style = self.meaning.styles.get(head.style).unwrap_or(&plain);
                value::number(&raw, style, self.meaning.from_1904)
            }
            Kind::Truth => match raw.trim() {
                "0" | "false" => ("FALSE".to_owned(), Typed::Text),
                "1" | "true" => ("TRUE".to_owned(), Typed::Text),
                other => (other.to_owned(), Typed::Text),
            },
            Kind::Date => (value::iso_date(&raw), Typed::Date),
            Kind::Words => (unescaped(&raw).into_owned(), Typed::Text),
            Kind::Inline => (String::new(), Typed::Text),
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Shared,
    Inline,
    Truth,
    Date,
    /// The text of a formula, or an error such as `#N/A`.
    Words,
}

/// What a cell says of itself before its value.
struct Head {
    column: Option<usize>,
    style: usize,
    kind: Kind,
}

impl Head {
    fn of(element: &BytesStart<'_>) -> Head {
        let mut head = Head {
            column: None,
            style: 0,
            kind: Kind::Number,
        };
        for attribute in element.attributes().with_checks(false).flatten() {
            let value = attribute.value.as_ref();
            match attribute.key.as_ref() {
                "r" => head.column = column(value),
                "s" => head.style = value.parse().unwrap_or(0),
                "t" => {
                    head.kind = match value {
                        "s" => Kind::Shared,
                        "inlineStr" | "is" => Kind::Inline,
                        "b" => Kind::Truth,
                        "d" => Kind::Date,
                        "str" | "e" => Kind::Words,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        head
    }
}

/// The column of a place such as `AB12`, from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let mut column: usize = 0;
    for letter in letters {
        let value = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    column.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_columns() {
        for (place, expected) in [
            ("A1", Some(0)),
            ("z9", Some(25)),
            ("AA10", Some(26)),
            ("XFD1048576", Some(16_383)),
            ("12", None),
            ("", None),
            ("ZZZZZZZZZZZZZZZZZZZZ1", None),
        ] {
            assert_eq!(column(place), expected, "{place}");
        }
    }
}
