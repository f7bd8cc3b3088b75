//! What a person decided about a file, from the words of the wire to those of intake.

use crate::wire::{Failure, ImportOptions};
use intake::{Choices, Corrections, DecimalMark, Delimiter, Encoding, Field, Kind, Order, Survey};
use words::{Said, say};

/// The order of dates as the wire has it.
pub(super) fn order_word(order: Order) -> &'static str {
    match order {
        Order::MonthFirst => "month_first",
        Order::DayFirst => "day_first",
        Order::YearFirst => "year_first",
    }
}

/// The delimiter as the wire has it.
pub(super) fn delimiter_word(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Comma => ",",
        Delimiter::Semicolon => ";",
        Delimiter::Tab => "\\t",
        Delimiter::Pipe => "|",
    }
}

/// Everything but the mapping, which needs the headers of the file.
pub(super) fn choices(options: &ImportOptions) -> Result<Choices, Failure> {
    let wrong = |field: &str, said: Said| Failure::said(said).on(field);
    let mut choices = Choices::default();
    if let Some(word) = said(&options.kind) {
        choices.kind = Some(
            word.parse::<Kind>()
                .map_err(|message| wrong("kind", say::import_options_told(message)))?,
        );
    }
    if let Some(word) = said(&options.encoding) {
        let said = || say::import_options_encoding(word);
        choices.encoding = Some(Encoding::named(word).ok_or_else(|| wrong("encoding", said()))?);
    }
    if let Some(text) = options.delimiter.as_deref().filter(|text| !text.is_empty()) {
        let text = if matches!(text, "\t" | "tab") {
            "\\t"
        } else {
            text
        };
        let found = Delimiter::ALL
            .into_iter()
            .find(|delimiter| delimiter_word(*delimiter) == text);
        let said = || say::import_options_delimiter(text);
        choices.delimiter = Some(found.ok_or_else(|| wrong("delimiter", said()))?);
    }
    if let Some(word) = said(&options.date_order) {
        let all = [Order::MonthFirst, Order::DayFirst, Order::YearFirst];
        let found = all.into_iter().find(|order| order_word(*order) == word);
        let said = || say::import_options_date_order(word);
        choices.date_order = Some(found.ok_or_else(|| wrong("date_order", said()))?);
    }
    choices.decimal_mark = match said(&options.decimal_mark) {
        None => None,
        Some("." | "point") => Some(DecimalMark::Point),
        Some("," | "comma") => Some(DecimalMark::Comma),
        Some(word) => {
            return Err(wrong(
                "decimal_mark",
                say::import_options_decimal_mark(word),
            ));
        }
    };
    choices.skip = options.skip_lines.map(u64::from);
    choices.heading_line = match options.heading_line {
        Some(0) => {
            return Err(wrong("heading_line", say::import_options_heading_line()));
        }
        line => line.map(u64::from),
    };
    choices.keep = options.keep.iter().cloned().collect();
    choices.words = options.words.clone();
    choices.language = language();
    if let Some(word) = said(&options.currency) {
        choices.currency =
            Some(word.parse().map_err(|error| {
                wrong("currency", say::import_options_told(format!("{error}.")))
            })?);
    }
    Ok(choices)
}

/// The language of the system, where it says one in the usual way; encodings that are as likely as each other go by it.
fn language() -> Option<String> {
    let said = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let first = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(said)?;
    (!matches!(first.as_str(), "C" | "POSIX") && !first.starts_with("C.")).then_some(first)
}

fn said(text: &Option<String>) -> Option<&str> {
    text.as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

/// Adds the mapping, by the headers of the file as it was read without it. A key is a column's number or its header.
pub(super) fn map(
    choices: &mut Choices,
    options: &ImportOptions,
    survey: &Survey,
) -> Result<(), Failure> {
    for (key, word) in &options.mapping {
        let numbered = key
            .trim()
            .parse::<usize>()
            .ok()
            .and_then(|index| survey.columns.get(index));
        let header = match numbered.or_else(|| survey.column(key)) {
            Some(column) => column.header.clone(),
            None => {
                let headers: Vec<String> = survey
                    .columns
                    .iter()
                    .map(|column| column.header.clone())
                    .collect();
                return Err(Failure::said(say::import_no_such_column(key, headers)).on("mapping"));
            }
        };
        let wrong =
            |message: String| Failure::said(say::import_options_told(message)).on("mapping");
        choices
            .fields
            .insert(header, word.parse::<Field>().map_err(wrong)?);
    }
    Ok(())
}

/// The cells somebody mended.
pub(super) fn corrections(options: &ImportOptions) -> Result<Corrections, Failure> {
    let mut corrections = Corrections::new();
    for (key, text) in &options.corrections {
        let place = key
            .split_once(':')
            .and_then(|(line, column)| Some((line.parse().ok()?, column.parse().ok()?)));
        let place =
            place.ok_or_else(|| Failure::said(say::import_options_cell(key)).on("corrections"))?;
        corrections.insert(place, text.clone());
    }
    Ok(corrections)
}
