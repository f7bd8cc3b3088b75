//! Lengths of time in months: `36`, `36 months`, `3 years`.

/// Longer than this is a slip of the finger: a hundred years.
const LONGEST: f64 = 1200.0;

/// The number of months a text names, in English, German, French or Spanish; a bare number is months.
pub(crate) fn parse(text: &str) -> Option<u32> {
    let text = text.trim();
    if !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text
            .parse()
            .ok()
            .filter(|&months: &u32| f64::from(months) <= LONGEST);
    }
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    let mut total = 0.0;
    while !rest.is_empty() {
        let length = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
            .unwrap_or(rest.len());
        let number: f64 = rest[..length].replace(',', ".").parse().ok()?;
        rest = rest[length..].trim_start_matches([' ', '-', '\u{A0}']);
        let length = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        let per = match &rest[..length] {
            "" if total == 0.0 && rest.is_empty() => 1.0,
            "m" | "mo" | "mos" | "mon" | "mth" | "mths" | "month" | "months" | "monat"
            | "monate" | "monaten" | "mois" | "mes" | "meses" => 1.0,
            "y" | "yr" | "yrs" | "year" | "years" | "j" | "jahr" | "jahre" | "jahren" | "an"
            | "ans" | "année" | "années" | "año" | "años" | "a" => 12.0,
            _ => return None,
        };
        total += number * per;
        rest = rest[length..].trim_start_matches(['.', ',', ' ', '(', ')', '\u{A0}']);
    }
    let whole =
        lower.starts_with(|c: char| c.is_ascii_digit()) && total.fract() == 0.0 && total <= LONGEST;
    whole.then_some(total as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_however_written() {
        let table = [
            ("36", Some(36)),
            ("0", Some(0)),
            ("36.0", Some(36)),
            ("36 months", Some(36)),
            ("36 mo.", Some(36)),
            ("36m", Some(36)),
            ("3 years", Some(36)),
            ("3-year", Some(36)),
            ("3y", Some(36)),
            ("2.5 years", Some(30)),
            ("2,5 Jahre", Some(30)),
            ("1 year 6 months", Some(18)),
            ("1 year, 6 months", Some(18)),
            ("24 Monate", Some(24)),
            ("3 ans", Some(36)),
            ("36 mois", Some(36)),
            ("3 años", Some(36)),
            ("", None),
            ("lifetime", None),
            ("3.1 months", None),
            ("1201", None),
            ("36 weeks", None),
            ("-3", None),
            ("2026-05-04", None),
            (".", None),
        ];
        for (text, expected) in table {
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}
