//! How the numbers of a workbook are shown: as dates, with zeros before them, as money of a currency.

use super::Trouble;
use super::xml::{Xml, attribute};
use crate::currencies;
use inventory::Currency;
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::Read;

/// More styles than this no program makes.
const MOST: usize = 70_000;

/// What the format of a number makes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Style {
    /// The number itself.
    #[default]
    Plain,
    /// A day, a time of day, or both.
    Date,
    /// Hours that do not end at 24.
    Duration,
    /// A number with zeros before it and words around it: `IT-00012`.
    Padded {
        before: String,
        digits: usize,
        behind: String,
    },
    /// An amount of the currency that this word or sign names.
    Money(String),
}

/// The styles of a workbook, by the number its cells name.
pub(super) fn styles(mut xml: Xml<impl Read>) -> Result<Vec<Style>, Trouble> {
    let mut codes: HashMap<u32, Style> = HashMap::new();
    let mut found = Vec::new();
    let mut within = false;
    loop {
        match xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "numFmt" => {
                    let number = attribute(&element, "numFmtId").and_then(|id| id.parse().ok());
                    if let Some((number, code)) = number.zip(attribute(&element, "formatCode"))
                        && codes.len() < MOST
                    {
                        codes.insert(number, of_code(&code));
                    }
                }
                "cellXfs" => within = true,
                "xf" if within && found.len() < MOST => {
                    let number = attribute(&element, "numFmtId").and_then(|id| id.parse().ok());
                    let number = number.unwrap_or(0);
                    found.push(match codes.get(&number) {
                        Some(style) => style.clone(),
                        None => built_in(number),
                    });
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => within = false,
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

/// The formats that have a number and no code (ECMA-376, 18.8.30). The signs of money in them are those of whoever looks.
fn built_in(number: u32) -> Style {
    match number {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Style::Date,
        46 => Style::Duration,
        _ => Style::Plain,
    }
}

/// One piece of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Text that is shown as it is.
    Words(String),
    /// What stands in brackets: a colour, a condition, a currency, hours.
    Bracket(String),
    /// A letter or sign that is a place for something.
    Place(char),
}

/// What stands before the first `;`: how a number that is not below zero is shown.
fn pieces(code: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let words = |found: &mut Vec<Piece>, text: &str| match found.last_mut() {
        Some(Piece::Words(words)) => words.push_str(text),
        _ => found.push(Piece::Words(text.to_owned())),
    };
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ';' => break,
            '"' => {
                let text: String = letters.by_ref().take_while(|one| *one != '"').collect();
                words(&mut found, &text);
            }
            '[' => {
                let text: String = letters.by_ref().take_while(|one| *one != ']').collect();
                found.push(Piece::Bracket(text));
            }
            '\\' => {
                let text: String = letters.next().into_iter().collect();
                words(&mut found, &text);
            }
            // As wide as the next character, or filled with it: nothing that is said.
            '_' | '*' => {
                letters.next();
            }
            '-' | ' ' | '/' | ':' | '(' | ')' => found.push(Piece::Place(letter)),
            one if one.is_ascii() && !matches!(one, '$') => found.push(Piece::Place(one)),
            sign => words(&mut found, &sign.to_string()),
        }
    }
    found
}

fn of_code(code: &str) -> Style {
    let pieces = pieces(code);
    let general = code.trim().eq_ignore_ascii_case("general") || code.trim() == "@";
    if general {
        return Style::Plain;
    }
    let hours = |text: &str| {
        let small = text.to_ascii_lowercase();
        !small.is_empty()
            && ["h", "m", "s"]
                .iter()
                .any(|one| small.trim_matches(|c| one.contains(c)).is_empty())
    };
    for piece in &pieces {
        match piece {
            Piece::Bracket(text) if hours(text) => return Style::Duration,
            Piece::Place('d' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S') => {
                return Style::Date;
            }
            _ => {}
        }
    }
    money(&pieces)
        .or_else(|| padded(&pieces))
        .unwrap_or_default()
}

/// The word for a currency in a format.
fn money(pieces: &[Piece]) -> Option<Style> {
    let named = |text: &str| {
        let word = text.trim();
        let known = currencies::currency(word).is_some()
            || currencies::ambiguous(word).is_some()
            || (word.len() == 3 && word.parse::<Currency>().is_ok());
        known.then(|| Style::Money(word.to_owned()))
    };
    pieces.iter().find_map(|piece| match piece {
        Piece::Words(text) => named(text),
        // `[$€-407]`: the sign, and the language it is written in.
        Piece::Bracket(text) => named(text.strip_prefix('$')?.split('-').next()?),
        Piece::Place(_) => None,
    })
}

/// Nothing but one run of zeros, with words around it.
fn padded(pieces: &[Piece]) -> Option<Style> {
    let (mut before, mut behind) = (String::new(), String::new());
    let mut digits = 0;
    for piece in pieces {
        let text = match piece {
            Piece::Place('0') if behind.is_empty() => {
                digits += 1;
                continue;
            }
            Piece::Place(one @ ('-' | ' ' | '/' | '(' | ')' | ':')) => one.to_string(),
            Piece::Words(text) => text.clone(),
            Piece::Bracket(text) if !text.starts_with('$') => String::new(),
            _ => return None,
        };
        match digits {
            0 => before.push_str(&text),
            _ => behind.push_str(&text),
        }
    }
    let says = digits > 1 || (digits == 1 && !(before.is_empty() && behind.is_empty()));
    (says && digits <= 64).then_some(Style::Padded {
        before,
        digits,
        behind,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn padded(before: &str, digits: usize, behind: &str) -> Style {
        Style::Padded {
            before: before.to_owned(),
            digits,
            behind: behind.to_owned(),
        }
    }

    #[test]
    fn formats_are_told_apart() {
        let money = |word: &str| Style::Money(word.to_owned());
        for (code, style) in [
            ("General", Style::Plain),
            ("@", Style::Plain),
            ("0", Style::Plain),
            ("0.00", Style::Plain),
            ("#,##0", Style::Plain),
            ("0%", Style::Plain),
            ("0.00E+00", Style::Plain),
            ("[Red]#,##0;[Blue]-0", Style::Plain),
            ("yyyy-mm-dd", Style::Date),
            ("dd/mm/yyyy hh:mm", Style::Date),
            ("[$-407]d. mmmm yyyy;@", Style::Date),
            ("h:mm AM/PM", Style::Date),
            ("[h]:mm:ss", Style::Duration),
            ("[mm]:ss", Style::Duration),
            ("000000", padded("", 6, "")),
            ("\"IT-\"00000", padded("IT-", 5, "")),
            ("\\A00", padded("A", 2, "")),
            ("0\" months\"", padded("", 1, " months")),
            ("#,##0.00\\ [$EUR]", money("EUR")),
            ("#,##0.00\\ [$€-407]", money("€")),
            ("[$£-809]#,##0.00", money("£")),
            ("\"CHF\" #,##0.00", money("CHF")),
            ("#,##0.00 €", money("€")),
            ("\"$\"#,##0.00_);(\"$\"#,##0.00)", money("$")),
            ("#,##0.00 \"kr\"", money("kr")),
            // Words that hold letters of dates.
            ("0 \"days\"", padded("", 1, " days")),
            ("\"dummy\"", Style::Plain),
            ("", Style::Plain),
            ("[", Style::Plain),
            ("\"", Style::Plain),
        ] {
            assert_eq!(of_code(code), style, "{code}");
        }
    }
}
