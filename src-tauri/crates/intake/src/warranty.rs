//! Warranties as people write them: a term, a day, or a word.

use crate::months;
use inventory::nothing;

/// What a cell says of a warranty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// So many months from the day of purchase; with the words of the cell, where it says more than that.
    Months(u32, Option<String>),
    /// So many days from the day of purchase.
    Days(u32),
    /// That there is none.
    None,
    /// Something that is no day and no one term: lifetime, expired, two terms.
    Words,
}

const NONE: &str = "\
    no, none, nein, non, n, false, no warranty, without warranty, without, keine, keine garantie, ohne garantie, ohne, \
    pas de garantie, sans garantie, sin garantía, sin garantia, ninguna, 0";
const WORDS: &str = "\
    lifetime, life time, limited lifetime, lifelong, unlimited, expired, out of warranty, in warranty, yes, active, valid, \
    lebenslang, unbegrenzt, abgelaufen, ja, gültig, à vie, a vie, expirée, expiree, expiré, oui, valide, de por vida, \
    vitalicia, vencida, vencido, caducada, caducado, sí, si, true";

fn has(words: &str, word: &str) -> bool {
    words.split(", ").any(|known| known == word)
}

/// What a cell says; none if it is no warranty.
pub(crate) fn read(cell: &str) -> Option<Said> {
    if let Some(months) = months::parse(cell) {
        return Some(Said::Months(months, None));
    }
    let lower = cell.to_lowercase();
    let lower = lower.trim().trim_end_matches('.');
    if has(NONE, lower) || nothing::is_word_for_nothing(lower) {
        return Some(Said::None);
    }
    if has(WORDS, lower)
        || WORDS
            .split(", ")
            .any(|word| lower == format!("{word} warranty"))
    {
        return Some(Said::Words);
    }
    if let Some(days) = days(lower) {
        return Some(Said::Days(days));
    }
    let terms = terms(lower);
    match terms.as_slice() {
        [] => None,
        [months] => Some(Said::Months(*months, Some(cell.trim().to_owned()))),
        _ => Some(Said::Words),
    }
}

/// Whether a cell says that there is no warranty, or nothing of one.
pub(crate) fn is_none(cell: &str) -> bool {
    nothing::is_word_for_nothing(cell) || read(cell) == Some(Said::None)
}

/// `90 days`, `2 weeks`.
fn days(lower: &str) -> Option<u32> {
    let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
    let number: u32 = lower.get(..digits)?.parse().ok()?;
    let unit = lower[digits..].trim_start_matches([' ', '-', '\u{A0}']);
    let each = match unit {
        "d" | "day" | "days" | "tag" | "tage" | "tagen" | "jour" | "jours" | "día" | "días"
        | "dia" | "dias" => 1,
        "w" | "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines" | "semana"
        | "semanas" => 7,
        _ => return None,
    };
    number.checked_mul(each).filter(|days| *days <= 36_600)
}

/// The terms in months that stand in a text: `3y nbd` has one, `1 yr parts / 3 yr labour` has two.
fn terms(lower: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut rest = lower;
    while let Some(at) = rest.find(|one: char| one.is_ascii_digit()) {
        rest = &rest[at..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let unit = rest[digits..].trim_start_matches([' ', '-', '\u{A0}']);
        let letters = unit
            .find(|one: char| !one.is_alphabetic())
            .unwrap_or(unit.len());
        let behind = rest.len() - unit.len();
        let term = &rest[..behind + letters];
        match (letters > 0).then(|| months::parse(term)).flatten() {
            Some(months) => {
                found.push(months);
                rest = &rest[term.len()..];
            }
            None => rest = &rest[digits..],
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warranties_are_read_however_written() {
        let more = |months, words: &str| Some(Said::Months(months, Some(words.to_owned())));
        for (cell, expected) in [
            ("3 years", Some(Said::Months(36, None))),
            ("36", Some(Said::Months(36, None))),
            ("3Y", Some(Said::Months(36, None))),
            ("3Y NBD", more(36, "3Y NBD")),
            ("3 years onsite", more(36, "3 years onsite")),
            ("36 Monate Bring-In", more(36, "36 Monate Bring-In")),
            ("1 yr parts / 3 yr labour", Some(Said::Words)),
            ("Lifetime", Some(Said::Words)),
            ("Expired", Some(Said::Words)),
            ("lebenslang", Some(Said::Words)),
            ("No", Some(Said::None)),
            ("keine Garantie", Some(Said::None)),
            ("90 days", Some(Said::Days(90))),
            ("2 Wochen", Some(Said::Days(14))),
            ("soon", None),
            ("2 pieces", None),
        ] {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }
}
