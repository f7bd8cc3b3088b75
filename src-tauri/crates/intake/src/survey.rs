//! What a file looks like before anything is taken from it: its form, its columns, how its dates and amounts are
//! written. A person looks at this, overrules what is wrong, and the file is surveyed again.

use crate::choices::Choices;
use crate::date_order::{DateOrder, OrderEvidence};
use crate::decimal_mark::{DecimalEvidence, Decimals};
use crate::fields::{Field, Kind};
use crate::format::{Delimiter, Format};
use crate::headers;
use crate::mapping::{self, Column};
use crate::money::DecimalMark;
use crate::records::{Cells, Record, Records};
use crate::refusal::Refusal;
use crate::sniff::sniff;
use crate::source::Source;
use crate::text;
use inventory::Currency;
use serde::Serialize;
use std::io::{self, Read};

/// How many rows are looked at to tell what a column is.
const LOOKED_AT: usize = 1000;
const SAMPLES: usize = 3;

/// What is known of a file; what its rows are read by.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Survey {
    /// Its outer form.
    pub format: Format,
    /// What it lists.
    pub kind: Kind,
    /// Whether a person said so.
    pub kind_chosen: bool,
    /// Its columns, left to right.
    pub columns: Vec<Column>,
    /// Headers that stand there more than once, and were made distinct.
    pub repeated_headers: Vec<String>,
    /// Which way round its dates are.
    pub date_order: DateOrder,
    /// The currency a person gave for amounts that name none.
    pub currency: Option<Currency>,
    /// Rows with something in them.
    pub rows: u64,
    /// Rows of nothing but delimiters, which are stepped over.
    pub blank_rows: u64,
    /// What a person should know before going on, in sentences.
    pub remarks: Vec<String>,
}

impl Survey {
    /// The column with that header, in any case.
    pub fn column(&self, header: &str) -> Option<&Column> {
        let wanted = header.trim().to_lowercase();
        self.columns
            .iter()
            .find(|column| column.header.to_lowercase() == wanted)
    }

    /// How many cells a row must have: those behind the last named column may be missing.
    pub(crate) fn width(&self) -> usize {
        if !self.format.header {
            return self.columns.len();
        }
        self.columns
            .iter()
            .rposition(|column| !column.original.trim().is_empty())
            .map_or(0, |last| last + 1)
    }
}

/// Opens the records of a file behind the note to Excel, if it has one.
pub(crate) fn open<'a>(
    source: &'a impl Source,
    format: &Format,
) -> io::Result<Records<Box<dyn Read + 'a>>> {
    let mut records = Records::new(source.open()?, format.encoding, format.delimiter.byte());
    if format.separator_line {
        records.skip_line()?;
    }
    Ok(records)
}

/// Looks through the whole file.
pub fn survey(source: &impl Source, choices: &Choices) -> Result<Survey, Refusal> {
    let format = sniff(source, choices)?;
    let (originals, glances) = glance(source, &format)?;
    let (headers, repeated_headers) = if format.header {
        headers::distinct(&originals)
    } else {
        (numbered(originals.len()), Vec::new())
    };
    let kind = choices
        .kind
        .unwrap_or_else(|| mapping::likeliest_kind(&headers));
    let fields = mapping::likeliest_fields(kind, &headers, &glances);
    let mut columns: Vec<Column> = headers
        .into_iter()
        .zip(fields)
        .enumerate()
        .map(|(index, (header, field))| Column {
            index,
            original: if format.header {
                originals.get(index).unwrap_or("").to_owned()
            } else {
                header.clone()
            },
            header,
            field,
            chosen: false,
            samples: Vec::new(),
            filled: 0,
            decimals: None,
        })
        .collect();
    mapping::choose(&mut columns, kind, choices)?;
    let seen = look_through(source, &format, &mut columns)?;
    let comma_likely = format.delimiter == Delimiter::Semicolon;
    let comma = decide_decimals(
        &mut columns,
        &seen.decimals,
        choices.decimal_mark,
        comma_likely,
    );
    let date_order = match choices.date_order {
        Some(order) => DateOrder {
            order,
            certain: true,
            evidence: "Chosen for this import.".to_owned(),
        },
        None => seen.order.decide(comma_likely || comma),
    };
    let mut survey = Survey {
        format,
        kind,
        kind_chosen: choices.kind.is_some(),
        columns,
        repeated_headers,
        date_order,
        currency: choices.currency,
        rows: seen.rows,
        blank_rows: seen.blank_rows,
        remarks: Vec::new(),
    };
    survey.remarks = remarks(&survey, seen.unreadable);
    Ok(survey)
}

fn numbered(count: usize) -> Vec<String> {
    (1..=count)
        .map(|number| format!("Column {number}"))
        .collect()
}

/// The header row (or the first row) and the first values of each column.
fn glance(source: &impl Source, format: &Format) -> Result<(Cells, Vec<Vec<String>>), Refusal> {
    let mut records = open(source, format)?;
    let mut record = Record::default();
    if !records.read(&mut record)? {
        return Err(Refusal::Empty);
    }
    let mut first = Cells::default();
    record
        .cells
        .iter()
        .for_each(|cell| first.push(&text::unguarded(cell)));
    let mut more = if format.header {
        records.read(&mut record)?
    } else {
        true
    };
    let mut values: Vec<Vec<String>> = vec![Vec::new(); first.len()];
    for _ in 0..LOOKED_AT {
        if !more {
            break;
        }
        for (cell, values) in record.cells.iter().zip(&mut values) {
            sample(values, cell, 20);
        }
        more = records.read(&mut record)?;
    }
    Ok((first, values))
}

/// Keeps a value that was not there yet, shortened: it is for showing and for guessing.
fn sample(values: &mut Vec<String>, cell: &str, most: usize) {
    if values.len() >= most {
        return;
    }
    let value = text::unguarded(cell);
    let value = text::trimmed(&value);
    let shown = value
        .char_indices()
        .nth(80)
        .map_or(value, |(end, _)| &value[..end]);
    if !shown.is_empty() && !values.iter().any(|known| known == shown) {
        values.push(shown.to_owned());
    }
}

#[derive(Default)]
struct Seen {
    rows: u64,
    blank_rows: u64,
    unreadable: u64,
    order: OrderEvidence,
    decimals: Vec<(usize, DecimalEvidence)>,
}

fn look_through(
    source: &impl Source,
    format: &Format,
    columns: &mut [Column],
) -> Result<Seen, Refusal> {
    let mut records = open(source, format)?;
    let mut record = Record::default();
    if format.header {
        records.read(&mut record)?;
    }
    let dates: Vec<usize> = columns
        .iter()
        .filter(|column| column.field.is_date())
        .map(|column| column.index)
        .collect();
    let costs = columns
        .iter()
        .filter(|column| column.field == Field::Cost)
        .map(|column| column.index);
    let mut seen = Seen {
        decimals: costs
            .map(|index| (index, DecimalEvidence::default()))
            .collect(),
        ..Seen::default()
    };
    while records.read(&mut record)? {
        if record.cells.is_blank() {
            seen.blank_rows += 1;
            continue;
        }
        seen.rows += 1;
        seen.unreadable += u64::from(record.cells.text().contains('\u{FFFD}'));
        for (cell, column) in record.cells.iter().zip(columns.iter_mut()) {
            if !cell.is_empty() {
                column.filled += 1;
                sample(&mut column.samples, cell, SAMPLES);
            }
        }
        for &index in &dates {
            seen.order.observe(
                record.line,
                text::trimmed(record.cells.get(index).unwrap_or("")),
            );
        }
        for (index, evidence) in &mut seen.decimals {
            evidence.observe(
                record.line,
                text::trimmed(record.cells.get(*index).unwrap_or("")),
            );
        }
    }
    Ok(seen)
}

/// Settles the decimal mark of each cost column; tells whether any has a comma.
fn decide_decimals(
    columns: &mut [Column],
    seen: &[(usize, DecimalEvidence)],
    chosen: Option<DecimalMark>,
    comma_likely: bool,
) -> bool {
    let mut comma = false;
    for (index, evidence) in seen {
        let decimals = match chosen {
            Some(mark) => Decimals {
                mark,
                certain: true,
                evidence: "Chosen for this import.".to_owned(),
            },
            None => evidence.decide(comma_likely),
        };
        comma |= decimals.mark == DecimalMark::Comma;
        columns[*index].decimals = Some(decimals);
    }
    comma
}

fn remarks(survey: &Survey, unreadable: u64) -> Vec<String> {
    let mut remarks = Vec::new();
    if survey.rows == 0 {
        remarks.push("The file has headers and no rows.".to_owned());
    }
    if unreadable > 0 {
        remarks.push(format!(
            "{unreadable} {} characters that are lost (�): read as {}, or already in the file. Choose another encoding \
             if the samples look wrong.",
            if unreadable == 1 { "row has" } else { "rows have" },
            survey.format.encoding
        ));
    }
    if !survey.repeated_headers.is_empty() {
        remarks.push(format!(
            "More than one column is called {}. They were numbered to tell them apart.",
            survey.repeated_headers.join(", ")
        ));
    }
    let has = |names: &[&str]| {
        survey
            .columns
            .iter()
            .any(|column| names.contains(&headers::plain(&column.original).as_str()))
    };
    if survey.kind == Kind::Assets && !survey.kind_chosen {
        if has(&[
            "seats",
            "licensed to name",
            "licensed to email",
            "product key",
        ]) {
            remarks.push(
                "This looks like a list of software licences. Imported here, each row becomes an asset.".to_owned(),
            );
        } else if has(&["minimum quantity", "min qty", "item number", "remaining"])
            && has(&["quantity", "qty", "total"])
        {
            remarks.push(
                "This looks like a list of consumables or accessories, counted and not tagged. Imported here, each row \
                 becomes one asset."
                    .to_owned(),
            );
        }
    }
    remarks
}
