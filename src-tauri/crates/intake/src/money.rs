//! Amounts of money as people and programs write them, and which mark stands before the cents.

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

/// The decimal mark of a column, and how we know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decimals {
    /// The mark.
    pub mark: DecimalMark,
    /// Whether the column leaves no other reading, or a person chose it.
    pub certain: bool,
    /// Why, in a sentence.
    pub evidence: String,
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotAnAmount {
    /// It never is one.
    Never,
    /// It is less than nothing.
    Negative,
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

/// Reads an amount; `mark` decides where the number alone does not, `dollar` is what a bare `$` means.
pub(crate) fn parse(
    text: &str,
    mark: DecimalMark,
    dollar: Option<Currency>,
) -> Result<Amount, NotAnAmount> {
    let (number, currency) = without_currency(text, dollar)?;
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
    Ok(Amount { decimal, currency })
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

/// Signs and short forms that name one currency. A bare `$` means what the person who imports says, or USD.
const SIGNS: &[(&str, &str)] = &[
    ("US$", "USD"),
    ("CA$", "CAD"),
    ("C$", "CAD"),
    ("AU$", "AUD"),
    ("A$", "AUD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
    ("R$", "BRL"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("₹", "INR"),
    ("₽", "RUB"),
    ("₩", "KRW"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("₱", "PHP"),
    ("฿", "THB"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("SFr.", "CHF"),
    ("Fr.", "CHF"),
];

/// Codes that may stand beside an amount.
const CODES: &[&str] = &[
    "AED", "ARS", "AUD", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
    "EGP", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES", "KRW",
    "KWD", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "QAR",
    "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "VND",
    "ZAR",
];

/// The currency a word names: a code or a sign.
pub(crate) fn currency(word: &str, dollar: Option<Currency>) -> Option<Currency> {
    let word = word.trim();
    if word == "$" {
        return Some(dollar.unwrap_or(Currency::USD));
    }
    let sign = SIGNS
        .iter()
        .find(|(sign, _)| *sign == word)
        .map(|(_, code)| *code);
    let upper = word.to_ascii_uppercase();
    sign.or_else(|| CODES.iter().copied().find(|code| *code == upper))?
        .parse()
        .ok()
}

fn without_currency(
    text: &str,
    dollar: Option<Currency>,
) -> Result<(&str, Option<Currency>), NotAnAmount> {
    let text = text.trim();
    let digit = |c: char| c.is_ascii_digit();
    let first = text.find(digit).ok_or(NotAnAmount::Never)?;
    let last = text.rfind(digit).unwrap_or(first) + 1;
    if first == 0 && last == text.len() {
        return Ok((text, None));
    }
    // ",50" has no whole part; "1234,-" and "1234.--" have no cents.
    let first = if text[..first].ends_with(['.', ',']) && !text[..first].ends_with("r.") {
        first - 1
    } else {
        first
    };
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
    let named = [before, after].into_iter().filter(|word| !word.is_empty());
    let mut found = None;
    for word in named {
        // "kr" is the crown of five countries: an amount, but no currency.
        if matches!(word, "kr" | "kr." | "Kr" | "Kr.") {
            continue;
        }
        let named = currency(word, dollar).ok_or(NotAnAmount::Never)?;
        // "$12.50 CAD": the code says which dollar.
        if found.is_none() || word != "$" {
            found = Some(named);
        }
    }
    Ok((number, found))
}

/// What the amounts of a column say about their decimal mark.
#[derive(Clone, Debug, Default)]
pub(crate) struct DecimalEvidence {
    point: Option<(u64, String)>,
    comma: Option<(u64, String)>,
    points: u64,
    commas: u64,
    either: Option<(u64, String)>,
}

impl DecimalEvidence {
    /// Looks at one cell of a money column.
    pub(crate) fn observe(&mut self, line: u64, text: &str) {
        let Ok(reading) = without_currency(text, None).and_then(|(number, _)| read(number)) else {
            return;
        };
        let first = match reading {
            Reading::Whole(_) => return,
            Reading::Only(DecimalMark::Point, _) => {
                self.points += 1;
                &mut self.point
            }
            Reading::Only(DecimalMark::Comma, _) => {
                self.commas += 1;
                &mut self.comma
            }
            Reading::Either { .. } => &mut self.either,
        };
        if first.is_none() {
            *first = Some((line, text.to_owned()));
        }
    }

    /// The mark that fits; `comma` is what to assume where nothing tells.
    pub(crate) fn decide(&self, comma: bool) -> Decimals {
        let mark = match self.points.cmp(&self.commas) {
            std::cmp::Ordering::Greater => DecimalMark::Point,
            std::cmp::Ordering::Less => DecimalMark::Comma,
            std::cmp::Ordering::Equal if comma => DecimalMark::Comma,
            std::cmp::Ordering::Equal => DecimalMark::Point,
        };
        let (certain, evidence) = match (&self.point, &self.comma, &self.either) {
            (Some((point, a)), Some((comma, b)), either) => (
                either.is_none(),
                format!(
                    "Line {point} has “{a}” with a decimal point, line {comma} has “{b}” with a decimal comma."
                ),
            ),
            (Some((line, text)), None, _) | (None, Some((line, text)), _) => (
                true,
                format!("Line {line} has “{text}”, which has a {mark}."),
            ),
            (None, None, Some((line, text))) => (
                false,
                format!(
                    "Line {line} has “{text}”, which can be read in two ways. It is read with a {mark}."
                ),
            ),
            (None, None, None) => (
                true,
                "No amount in the column can be read in two ways.".to_owned(),
            ),
        };
        Decimals {
            mark,
            certain,
            evidence,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use DecimalMark::{Comma, Point};

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
            ("1 200 kr", Point, Some("1200.00")),
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
            let found = parse(text, mark, None)
                .ok()
                .map(|amount| match amount.currency {
                    Some(currency) => format!("{} {currency}", amount.decimal),
                    None => amount.decimal,
                });
            assert_eq!(found.as_deref(), expected, "{text} {mark}");
        }
    }

    #[test]
    fn a_bare_dollar_is_whose_the_person_says() {
        let canadian: Currency = "CAD".parse().unwrap();
        assert_eq!(
            parse("$5", Point, Some(canadian)).unwrap().currency,
            Some(canadian)
        );
        assert_eq!(
            parse("US$5", Point, Some(canadian)).unwrap().currency,
            Some(Currency::USD)
        );
    }

    #[test]
    fn the_mark_is_found_over_the_column() {
        let table: &[(&[&str], bool, DecimalMark, bool)] = &[
            (&["1,234", "12.50"], true, Point, true),
            (&["1,234", "12,50"], false, Comma, true),
            (&["1.234.567"], false, Comma, true),
            (&["1,234"], false, Point, false),
            (&["1,234"], true, Comma, false),
            (&["100", "x"], false, Point, true),
            (&["12.50", "12,50", "1,234", "1.50"], false, Point, false),
        ];
        for (amounts, comma, mark, certain) in table {
            let mut evidence = DecimalEvidence::default();
            amounts
                .iter()
                .zip(2..)
                .for_each(|(amount, line)| evidence.observe(line, amount));
            let found = evidence.decide(*comma);
            assert_eq!(
                (found.mark, found.certain),
                (*mark, *certain),
                "{amounts:?}: {}",
                found.evidence
            );
        }
    }
}
