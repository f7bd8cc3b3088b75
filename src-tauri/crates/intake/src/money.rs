//! Amounts of money as people and programs write them.

use crate::currencies::{self, currency};
use crate::text;
use inventory::Currency;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An amount: a plain decimal (`1234.50`, two places or more) and the currency its cell names, if it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// The number.
    pub decimal: String,
    /// The currency, where the cell, the row or the person who imports says it.
    pub currency: Option<Currency>,
    /// The cell as it was written.
    pub written: String,
}

/// The mark before the cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalMark {
    /// 1,234.50
    Point,
    /// 1.234,50
    Comma,
}

impl fmt::Display for DecimalMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DecimalMark::Point => "decimal point",
            DecimalMark::Comma => "decimal comma",
        })
    }
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotAnAmount {
    /// It never is one.
    Never,
    /// It is less than nothing.
    Negative,
    /// It names a currency that several countries have.
    Whose(&'static str),
    /// A spreadsheet has shortened it.
    Shortened,
}

/// What an amount says about the decimal mark of its column.
pub(crate) enum Mark {
    /// Nothing: it has none.
    None,
    /// It can only be this one.
    Only(DecimalMark),
    /// It can be read with either.
    Either,
}

/// What an amount says about the decimal mark of its column; nothing if it is no amount.
pub(crate) fn mark(text: &str) -> Mark {
    match without_currency(text, &|_| Some(Currency::USD)).and_then(|(number, _)| read(number)) {
        Ok(Reading::Only(mark, _)) => Mark::Only(mark),
        Ok(Reading::Either { .. }) => Mark::Either,
        Ok(Reading::Whole(_)) | Err(_) => Mark::None,
    }
}

/// How a number can be read.
enum Reading {
    /// No mark at all.
    Whole(String),
    /// Only with this mark before the cents.
    Only(DecimalMark, String),
    /// `1,234`: thousands if the mark is a point, or one and a bit if it is a comma.
    Either {
        mark: DecimalMark,
        whole: String,
        fraction: String,
    },
}

/// Whether a cell is nothing but a number or an amount, perhaps less than nothing.
pub(crate) fn is_number(text: &str) -> bool {
    let figures = |one: char| one.is_ascii_digit() || " .,'()+-−%\u{A0}\u{202F}".contains(one);
    (text.contains(|one: char| one.is_ascii_digit()) && text.chars().all(figures))
        || parse(text, DecimalMark::Point, &|_| Some(Currency::USD)).is_ok()
}

/// Whether a text is a number as programs write it: figures, and a point before others.
pub(crate) fn is_plain(text: &str) -> bool {
    let figures = |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_digit());
    let number = text.strip_prefix('-').unwrap_or(text);
    match number.split_once('.') {
        Some((whole, fraction)) => figures(whole) && figures(fraction),
        None => figures(number),
    }
}

/// The word in an amount that several currencies are called by, as people are asked for it.
pub(crate) fn asked(text: &str) -> Option<&'static str> {
    let found = std::cell::Cell::new(None);
    let note = |word: &'static str| {
        found.set(Some(word));
        Some(Currency::USD)
    };
    without_currency_or_none(text, &note).ok()?;
    found.get()
}

/// Which currency a word of several is, where somebody said it.
pub(crate) type Whose<'w> = dyn Fn(&'static str) -> Option<Currency> + 'w;

/// Reads an amount; `mark` decides where the number alone does not, `whose` what `$` or `kr` means.
pub(crate) fn parse(
    text: &str,
    mark: DecimalMark,
    whose: &Whose<'_>,
) -> Result<Amount, NotAnAmount> {
    let amount = |decimal: String, currency: Option<Currency>| Amount {
        decimal,
        currency,
        written: text.trim().to_owned(),
    };
    let (number, currency) = match without_currency_or_none(text, whose)? {
        (Some(number), currency) => (number, currency),
        // A spreadsheet's way to write a zero in a column of money.
        (None, currency) => return Ok(amount("0.00".to_owned(), currency)),
    };
    let decimal = match read(number)? {
        Reading::Whole(decimal) | Reading::Only(_, decimal) => decimal,
        Reading::Either {
            mark: seen,
            whole,
            fraction,
        } if seen == mark => decimal(&whole, &fraction)?,
        Reading::Either {
            whole, fraction, ..
        } => decimal(&(whole + &fraction), "")?,
    };
    Ok(amount(decimal, currency))
}

fn read(number: &str) -> Result<Reading, NotAnAmount> {
    let (points, commas) = (number.matches('.').count(), number.matches(',').count());
    let point = |number: &str| number.rfind('.').unwrap_or(0);
    let comma = |number: &str| number.rfind(',').unwrap_or(0);
    let split = |mark: DecimalMark| match mark {
        DecimalMark::Point => (&number[..point(number)], &number[point(number) + 1..]),
        DecimalMark::Comma => (&number[..comma(number)], &number[comma(number) + 1..]),
    };
    let only = |mark: DecimalMark, group: Option<char>| {
        let (whole, fraction) = split(mark);
        Ok(Reading::Only(
            mark,
            decimal(&grouped(whole, group)?, fraction)?,
        ))
    };
    match (points, commas) {
        (0, 0) => Ok(Reading::Whole(decimal(&grouped(number, None)?, "")?)),
        (1, 1..) if point(number) > comma(number) => only(DecimalMark::Point, Some(',')),
        (1.., 1) if comma(number) > point(number) => only(DecimalMark::Comma, Some('.')),
        (2.., 0) => Ok(Reading::Only(
            DecimalMark::Comma,
            decimal(&grouped(number, Some('.'))?, "")?,
        )),
        (0, 2..) => Ok(Reading::Only(
            DecimalMark::Point,
            decimal(&grouped(number, Some(','))?, "")?,
        )),
        (1, 0) | (0, 1) => {
            let mark = if points == 1 {
                DecimalMark::Point
            } else {
                DecimalMark::Comma
            };
            let (whole, fraction) = split(mark);
            let thousands = fraction.len() == 3
                && (1..=3).contains(&whole.len())
                && !whole.starts_with('0')
                && whole
                    .bytes()
                    .chain(fraction.bytes())
                    .all(|byte| byte.is_ascii_digit());
            if thousands {
                Ok(Reading::Either {
                    mark,
                    whole: whole.to_owned(),
                    fraction: fraction.to_owned(),
                })
            } else {
                only(mark, None)
            }
        }
        _ => Err(NotAnAmount::Never),
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’')
}

/// The digits of a whole number whose thousands are set apart by `mark`, spaces or apostrophes. The last group has
/// three digits; those before it may have two, as in India.
fn grouped(number: &str, mark: Option<char>) -> Result<String, NotAnAmount> {
    if number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(number.to_owned());
    }
    let groups: Vec<&str> = number.split(|c| is_space(c) || Some(c) == mark).collect();
    let last = groups.len() - 1;
    let right = groups.iter().enumerate().all(|(index, group)| {
        let length = group.len();
        let fits = if index == last {
            length == 3
        } else {
            (1..=3).contains(&length) && (index == 0 || length > 1)
        };
        fits && group.bytes().all(|byte| byte.is_ascii_digit())
    });
    if right {
        Ok(groups.concat())
    } else {
        Err(NotAnAmount::Never)
    }
}

/// Two places at least, no zeros beyond them, no zeros in front.
fn decimal(whole: &str, fraction: &str) -> Result<String, NotAnAmount> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole)
        || !digits(fraction)
        || (whole.is_empty() && fraction.is_empty())
        || whole.len() > 15
    {
        return Err(NotAnAmount::Never);
    }
    let whole = whole.trim_start_matches('0');
    let places = fraction.trim_end_matches('0');
    let mut made = String::with_capacity(whole.len() + places.len() + 4);
    made.push_str(if whole.is_empty() { "0" } else { whole });
    made.push('.');
    made.push_str(places);
    for _ in places.len()..2 {
        made.push('0');
    }
    Ok(made)
}

/// The number and the currency of an amount; no number where there is a dash in its place.
fn without_currency_or_none<'t>(
    text: &'t str,
    whose: &Whose<'_>,
) -> Result<(Option<&'t str>, Option<Currency>), NotAnAmount> {
    if text.contains(|one: char| one.is_ascii_digit()) {
        let (number, currency) = without_currency(text, whose)?;
        return Ok((Some(number), currency));
    }
    let dash = |one: char| is_space(one) || matches!(one, '-' | '–' | '—' | '?');
    let word = text.trim_matches(dash);
    match text.contains(['-', '–', '—']) && !word.is_empty() {
        true => Ok((None, Some(named(word, whose)?))),
        false => Err(NotAnAmount::Never),
    }
}

fn without_currency<'t>(
    text: &'t str,
    whose: &Whose<'_>,
) -> Result<(&'t str, Option<Currency>), NotAnAmount> {
    let text = text.trim();
    let digit = |c: char| c.is_ascii_digit();
    let first = text.find(digit).ok_or(NotAnAmount::Never)?;
    let last = text.rfind(digit).unwrap_or(first) + 1;
    if first == 0 && last == text.len() {
        return match text::is_shortened_number(text) {
            true => Err(NotAnAmount::Shortened),
            false => Ok((text, None)),
        };
    }
    // ",50" has no whole part; "1234,-" and "1234.--" have no cents.
    let signed = text[..first].ends_with(['.', ','])
        && !text[..first]
            .trim_end_matches(['.', ','])
            .ends_with(char::is_alphabetic);
    let first = if signed { first - 1 } else { first };
    let (before, number, mut after) = (&text[..first], &text[first..last], &text[last..]);
    for none in [".--", ",--", ".-", ",-", ".–", ",–", ".", ","] {
        if let Some(rest) = after.strip_prefix(none) {
            after = rest;
            break;
        }
    }
    let (before, after) = (before.trim_matches(is_space), after.trim_matches(is_space));
    if before.starts_with(['-', '−', '('])
        || before.ends_with(['-', '−', '('])
        || after.starts_with(['-', '−'])
    {
        return Err(NotAnAmount::Negative);
    }
    let before = before.trim_start_matches('+').trim_matches(is_space);
    let words = [before, after];
    let words = words.iter().filter(|word| !word.is_empty());
    let mut found = None;
    for word in words {
        // "$12.50 CAD": the code says which dollar.
        let general = currencies::ambiguous(word).is_some();
        if general && (found.is_some() || !after.is_empty() && *word != after) && plain(after) {
            continue;
        }
        found = Some(named(word, whose)?);
    }
    Ok((number, found))
}

/// Whether a word names one currency.
fn plain(word: &str) -> bool {
    currency(word).is_some()
}

fn named(word: &str, whose: &Whose<'_>) -> Result<Currency, NotAnAmount> {
    if let Some(general) = currencies::ambiguous(word) {
        return whose(general).ok_or(NotAnAmount::Whose(general));
    }
    currency(word).ok_or(NotAnAmount::Never)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use DecimalMark::{Comma, Point};

    /// A dollar of the United States; nothing else is known.
    fn dollars(word: &str) -> Option<Currency> {
        (word == "$").then_some(Currency::USD)
    }

    #[test]
    fn amounts_are_read_however_written() {
        let table = [
            ("2266.13", Point, Some("2266.13")),
            ("2266.13", Comma, Some("2266.13")),
            ("$1,234.50", Point, Some("1234.50 USD")),
            ("$1,234.50", Comma, Some("1234.50 USD")),
            ("1.234,50 €", Comma, Some("1234.50 EUR")),
            ("1.234,50 €", Point, Some("1234.50 EUR")),
            ("1 234,50", Comma, Some("1234.50")),
            ("1\u{202F}234,50\u{A0}€", Comma, Some("1234.50 EUR")),
            ("1'234.50", Point, Some("1234.50")),
            ("CHF 1’234.50", Point, Some("1234.50 CHF")),
            ("Fr. 12.50", Point, Some("12.50 CHF")),
            ("1,234", Point, Some("1234.00")),
            ("1,234", Comma, Some("1.234")),
            ("1.234", Comma, Some("1234.00")),
            ("0,125", Point, Some("0.125")),
            ("1.234.567", Point, Some("1234567.00")),
            ("12,34,567.5", Point, Some("1234567.50")),
            ("100", Comma, Some("100.00")),
            ("007", Point, Some("7.00")),
            ("0", Point, Some("0.00")),
            (".5", Point, Some("0.50")),
            ("1234.5000", Point, Some("1234.50")),
            ("1234,-", Comma, Some("1234.00")),
            ("499.– CHF", Point, Some("499.00 CHF")),
            ("usd 12", Point, Some("12.00 USD")),
            ("CA$12", Point, Some("12.00 CAD")),
            ("$12.50 CAD", Point, Some("12.50 CAD")),
            ("1 200 kr", Point, None),
            ("Rs. 45,000.00", Point, None),
            ("$ -", Point, Some("0.00 USD")),
            ("€ -", Point, Some("0.00 EUR")),
            ("- €", Point, Some("0.00 EUR")),
            ("$ -?? ", Point, Some("0.00 USD")),
            ("-", Point, None),
            ("($1,250.00)", Point, None),
            ("1234,5-", Point, None),
            ("US $ 1,299.00", Point, Some("1299.00 USD")),
            ("$ 1299 CAD", Point, Some("1299.00 CAD")),
            ("CAD $1299", Point, Some("1299.00 CAD")),
            ("Kc 1299", Point, Some("1299.00 CZK")),
            ("1 299 Kč", Point, Some("1299.00 CZK")),
            ("CHF 1'299.–", Point, Some("1299.00 CHF")),
            ("₹1,23,456.00", Point, Some("123456.00 INR")),
            ("R$ 1.999,90", Point, Some("1999.90 BRL")),
            ("£499.99 inc VAT", Point, None),
            ("1.2E+03", Point, None),
            ("free", Point, None),
            ("1299 euros", Point, Some("1299.00 EUR")),
            ("+12.50", Point, Some("12.50")),
            ("12.50 zł", Point, Some("12.50 PLN")),
            ("-5", Point, None),
            ("(5.00)", Point, None),
            ("$-5", Point, None),
            ("1,23,4", Point, None),
            ("12 34", Point, None),
            ("1.2.3,4,5", Point, None),
            ("twelve", Point, None),
            ("12 pieces", Point, None),
            ("12.5.2023", Point, None),
            ("1234567890123456", Point, None),
            ("$", Point, None),
        ];
        for (text, mark, expected) in table {
            let found = parse(text, mark, &dollars)
                .ok()
                .map(|amount| match amount.currency {
                    Some(currency) => format!("{} {currency}", amount.decimal),
                    None => amount.decimal,
                });
            assert_eq!(found.as_deref(), expected, "{text} {mark}");
        }
    }

    #[test]
    fn a_currency_of_several_countries_is_that_which_a_person_says() {
        let canadian: Currency = "CAD".parse().unwrap();
        let said = |text: &str, currency: Currency| {
            parse(text, Point, &|_| Some(currency))
                .unwrap()
                .currency
                .unwrap()
        };
        assert_eq!(said("$5", canadian), canadian);
        assert_eq!(said("US$5", canadian), Currency::USD);
        let swedish: Currency = "SEK".parse().unwrap();
        assert_eq!(said("1 234,56 kr", swedish), swedish);
        assert_eq!(said("NOK 5", swedish).code(), "NOK");
        let nobody = |text: &str| parse(text, Point, &|_| None);
        assert_eq!(nobody("$5"), Err(NotAnAmount::Whose("$")));
        assert_eq!(nobody("12 Kr."), Err(NotAnAmount::Whose("kr")));
        assert_eq!(nobody("Rs 5"), Err(NotAnAmount::Whose("Rs")));
        for (text, word) in [
            ("$5", Some("$")),
            ("5 kr", Some("kr")),
            ("$5 CAD", None),
            ("5", None),
            ("x", None),
        ] {
            assert_eq!(asked(text), word, "{text}");
        }
    }

    #[test]
    fn numbers_are_told_from_tags() {
        for text in [
            "350.00", "1 234,56", "(100.00)", "$350.00", "12", "-5", "50 %",
        ] {
            assert!(is_number(text), "{text}");
        }
        for text in ["T-3", "IT-0001", "", "-", "2 records", "E24", "Total"] {
            assert!(!is_number(text), "{text}");
        }
    }
}
