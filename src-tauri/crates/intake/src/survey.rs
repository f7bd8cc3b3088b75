//! What a file looks like before anything is taken from it: its form, its columns, how its dates and amounts are
//! written. A person looks at this, overrules what is wrong, and the file is surveyed again.

use crate::account::{Entry, Gathered, Keep, Manner};
use crate::choices::Choices;
use crate::currencies;
use crate::date_order::{DateOrder, OrderEvidence};
use crate::decimal_mark::{DecimalEvidence, Decimals};
use crate::decoding::Decoding;
use crate::encoding::OtherReading;
use crate::fields::{Field, Kind};
use crate::format::{Delimiter, Format};
use crate::headers;
use crate::html;
use crate::mapping::{self, Column};
use crate::money::DecimalMark;
use crate::ours;
use crate::pieces;
use crate::records::{AnyRecords, Cells, Record, Records, Typed};
use crate::refusal::Refusal;
use crate::row::HolderKind;
use crate::shape::{self, Breaks, Standing};
use crate::sheet::SheetRecords;
use crate::sniff::{Form, form};
use crate::source::Source;
use crate::text;
use crate::typing::{Explained, Reading};
use crate::understanding::{Understanding, Words};
use inventory::{Condition, Currency, OutTerms, State, fold, same};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, Read};

/// How many rows are looked at to tell what a column is.
const LOOKED_AT: usize = 1000;
const SAMPLES: usize = 3;
/// Most lines of totals of a file of our own: one for each currency.
const MOST_OF_OURS: usize = 200;

/// What is known of a file; what its rows are read by.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Survey {
    /// Its outer form.
    pub format: Format,
    /// Of a guessed encoding, what else it could be.
    pub other_encoding: Option<OtherReading>,
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
    #[serde(skip)]
    pub(crate) of_register: Option<Currency>,
    /// Rows with something in them.
    pub rows: u64,
    /// Rows of nothing but delimiters, which are stepped over.
    pub blank_rows: u64,
    /// What a person should know before going on, in sentences.
    pub remarks: Vec<String>,
    /// What is read otherwise than it stands in the file, by manner, column and word.
    pub account: Vec<Entry>,
    #[serde(skip)]
    pub(crate) understanding: Understanding,
    #[serde(skip)]
    pub(crate) breaks: Breaks,
    /// The lines behind the rows that are none.
    #[serde(skip)]
    pub(crate) endings: BTreeSet<u64>,
}

impl Survey {
    /// The column with that header, in any case.
    pub fn column(&self, header: &str) -> Option<&Column> {
        self.columns
            .iter()
            .find(|column| same(&column.header, header))
    }

    /// What a word that is explained or to be explained could mean, the likeliest first: words of ours, codes of
    /// currencies, of which there are others. Nothing for other entries.
    pub fn meanings(&self, entry: &Entry) -> Vec<String> {
        let column = entry.column.and_then(|column| self.columns.get(column));
        if let (Manner::Word | Manner::Asked, Some(Field::Quantity)) =
            (entry.manner, column.map(|column| &column.field))
            && let Some(pieces::Said::Asked(number)) = pieces::parse(&entry.word)
        {
            return pieces::meanings(number);
        }
        let words: Vec<&str> = match (entry.manner, column.map(|column| &column.field)) {
            (Manner::Word | Manner::Asked, Some(Field::State)) => {
                State::ALL.iter().map(|state| state.word()).collect()
            }
            (Manner::Word | Manner::Asked, Some(Field::Condition)) => {
                let words = Condition::ALL.iter();
                words.map(|condition| condition.word()).collect()
            }
            (Manner::Word | Manner::Asked, Some(Field::Terms)) => {
                OutTerms::ALL.iter().map(|terms| terms.word()).collect()
            }
            (Manner::Word | Manner::Asked, Some(Field::Cost | Field::Currency)) => {
                currencies::shared_by(&entry.word).to_vec()
            }
            (Manner::Word | Manner::Asked, Some(Field::HolderKind)) => HolderKind::WORDS.to_vec(),
            _ => Vec::new(),
        };
        words.into_iter().map(str::to_owned).collect()
    }

    /// Whether it is our own list of assets, of which every cell is what it says.
    pub fn is_ours(&self) -> bool {
        self.understanding.literal
    }

    /// How many cells a whole row has: behind the last named column there may be none.
    pub(crate) fn width(&self) -> usize {
        if !self.format.header {
            return self.columns.len();
        }
        self.columns
            .iter()
            .rposition(|column| !column.original.trim().is_empty())
            .map_or(0, |last| last + 1)
    }

    /// Whether a record is a row, by what is known of the whole file.
    pub(crate) fn is_row(&self, record: &Record) -> bool {
        match self.breaks.standing(record, &self.understanding.keep) {
            Standing::Blank | Standing::Again(_, None) => false,
            Standing::Row | Standing::Again(_, Some(_)) => !self.endings.contains(&record.line),
        }
    }
}

/// Opens the records of a file behind what stands above its headings.
pub(crate) fn open<'a>(
    source: &'a impl Source,
    format: &Format,
) -> io::Result<AnyRecords<Box<dyn Read + 'a>>> {
    if format.sheet {
        let records = SheetRecords::new(source.open()?, format.skipped);
        return Ok(AnyRecords::Sheet(records));
    }
    let mut records = Records::new(source.open()?, format.encoding, format.delimiter.byte());
    for _ in 0..format.skipped {
        records.skip_line()?;
    }
    Ok(AnyRecords::Text(Box::new(records)))
}

/// Looks through the whole file.
pub fn survey(source: &impl Source, choices: &Choices) -> Result<Survey, Refusal> {
    let Form {
        format,
        other,
        titles,
    } = form(source, choices)?;
    let (originals, glances) = glance(source, &format)?;
    let (headers, repeated_headers) = if format.header {
        headers::distinct(&originals)
    } else {
        (numbered(originals.len()), Vec::new())
    };
    let ours = format.header
        && choices.kind.is_none_or(|kind| kind == Kind::Assets)
        && ours::are(&originals, format.sheet);
    let kind = match ours {
        true => Kind::Assets,
        false => choices
            .kind
            .unwrap_or_else(|| mapping::likeliest_kind(&headers)),
    };
    let fields = match ours {
        true => originals.iter().map(ours::field).collect(),
        false => mapping::likeliest_fields(kind, &headers, &glances),
    };
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
    let title_lines: Vec<String> = titles
        .iter()
        .filter(|(_, _, kept)| kept.is_none())
        .map(|(_, text, _)| text.clone())
        .collect();
    let literal = choices.literal || ours;
    let mut survey = Survey {
        breaks: match literal {
            true => Breaks::default(),
            false => Breaks::new(format.header.then_some(&originals), &title_lines),
        },
        format,
        other_encoding: other,
        kind,
        kind_chosen: choices.kind.is_some(),
        columns,
        repeated_headers,
        date_order: OrderEvidence::default().decide(false),
        currency: choices.currency,
        of_register: choices.of_register,
        rows: 0,
        blank_rows: 0,
        remarks: Vec::new(),
        account: Vec::new(),
        understanding: Understanding {
            literal,
            entities: !literal && has_entities(source, &format)?,
            keep: Keep::new(&choices.keep, &choices.on_register),
            words: words(choices),
        },
        endings: BTreeSet::new(),
    };
    let mut look = Look::new(&survey);
    for (line, text, kept) in &titles {
        look.account.line(Manner::Title, *line, text, *kept);
    }
    look.through(source, &mut survey)?;
    let Look {
        seen,
        mut account,
        endings,
        ..
    } = look;
    (survey.rows, survey.blank_rows, survey.endings) = (seen.rows, seen.blank_rows, endings);
    let comma_likely = format.delimiter == Delimiter::Semicolon;
    let comma = decide_decimals(
        &mut survey.columns,
        &seen.decimals,
        choices.decimal_mark,
        comma_likely,
    );
    survey.date_order = match choices.date_order {
        Some(order) => DateOrder {
            order,
            certain: true,
            evidence: "Chosen for this import.".to_owned(),
        },
        None => seen.order.decide(comma_likely || comma),
    };
    guesses(&survey, &mut account);
    survey.account = account.sorted();
    survey.remarks = remarks(&survey, seen.unreadable);
    Ok(survey)
}

/// What was guessed of the file as a whole, and what else it could be.
fn guesses(survey: &Survey, account: &mut Gathered) {
    if let Some(other) = &survey.other_encoding {
        let encoding = survey.format.encoding.name();
        account.add(
            Manner::Guessed,
            None,
            &format!("encoding {encoding}"),
            &other.line,
            0,
            None,
        );
    }
    if !survey.date_order.certain {
        let order = survey.date_order.order.to_string();
        account.add(Manner::Guessed, None, "order of dates", &order, 0, None);
    }
    for column in &survey.columns {
        if let Some(decimals) = column
            .decimals
            .as_ref()
            .filter(|decimals| !decimals.certain)
        {
            let mark = decimals.mark.to_string();
            account.add(
                Manner::Guessed,
                Some(column.index),
                "decimal mark",
                &mark,
                0,
                None,
            );
        }
    }
}

/// What a person said words mean, by column and word as texts are compared.
fn words(choices: &Choices) -> Words {
    let said = choices.words.iter();
    said.filter_map(|(key, meant)| {
        let (column, word) = key.split_once(':')?;
        let meant = meant.trim().to_owned();
        Some(((column.trim().parse().ok()?, fold(word)), meant))
    })
    .collect()
}

/// Whether a file writes characters as HTML does: no fewer of them than of `&` that are just that.
fn has_entities(source: &impl Source, format: &Format) -> Result<bool, Refusal> {
    if format.sheet {
        return Ok(sheet_has_entities(source, format)?);
    }
    let mut decoding = Decoding::new(source.open()?, format.encoding);
    let mut stretch = String::new();
    let (mut entities, mut bare) = (0, 0);
    while decoding.read(&mut stretch)? {
        let counted = html::counted(&stretch);
        entities += counted.0;
        bare += counted.1;
    }
    Ok(entities > 0 && entities >= bare)
}

fn sheet_has_entities(source: &impl Source, format: &Format) -> io::Result<bool> {
    let mut records = open(source, format)?;
    let mut record = Record::default();
    let (mut entities, mut bare) = (0, 0);
    while records.read(&mut record)? {
        let counted = html::counted(record.cells.text());
        entities += counted.0;
        bare += counted.1;
    }
    Ok(entities > 0 && entities >= bare)
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

/// A look through all records.
struct Look {
    seen: Seen,
    account: Gathered,
    endings: BTreeSet<u64>,
    readings: Vec<Reading>,
    /// Records that are no rows if nothing but their like follows.
    waiting: Vec<Record>,
}

impl Look {
    fn new(survey: &Survey) -> Look {
        let columns = survey.columns.iter();
        let costs = columns
            .filter(|column| column.field == Field::Cost)
            .map(|column| column.index);
        Look {
            seen: Seen {
                decimals: costs
                    .map(|index| (index, DecimalEvidence::default()))
                    .collect(),
                ..Seen::default()
            },
            account: Gathered::default(),
            endings: BTreeSet::new(),
            readings: Reading::of(survey),
            waiting: Vec::new(),
        }
    }

    fn through(&mut self, source: &impl Source, survey: &mut Survey) -> Result<(), Refusal> {
        let mut records = open(source, &survey.format)?;
        let mut record = Record::default();
        if survey.format.header {
            records.read(&mut record)?;
        }
        while records.read(&mut record)? {
            match survey.breaks.standing(&record, &survey.understanding.keep) {
                Standing::Blank => {
                    self.seen.blank_rows += 1;
                    continue;
                }
                Standing::Again(manner, kept) => {
                    let text = shape::joined(&record.cells);
                    self.account.line(manner, record.line, &text, kept);
                    if kept.is_none() {
                        continue;
                    }
                }
                Standing::Row => {}
            }
            let field = |index: usize| survey.columns.get(index).map(|column| column.field.clone());
            // Of our own files those for a spreadsheet end in totals; each of their rows has a state.
            let literal = survey.understanding.literal;
            let most = if literal {
                MOST_OF_OURS
            } else {
                shape::MOST_TOTALS
            };
            let whole = record.unclosed.is_none()
                && !record.cut
                && survey.format.header
                && (!literal || survey.format.sheet);
            let ending = |cells: &Cells| match literal {
                true => ours::is_sum(cells, field),
                false => shape::is_ending(cells, field),
            };
            if whole && self.seen.rows > 0 && ending(&record.cells) {
                if self.waiting.len() == most {
                    let first = self.waiting.remove(0);
                    self.row(&first, survey);
                }
                self.waiting.push(record.clone());
                continue;
            }
            for earlier in std::mem::take(&mut self.waiting) {
                self.row(&earlier, survey);
            }
            self.row(&record, survey);
        }
        for record in std::mem::take(&mut self.waiting) {
            let kept = survey.understanding.keep.line(Manner::Total, record.line);
            let text = shape::joined(&record.cells);
            self.account.line(Manner::Total, record.line, &text, kept);
            match kept {
                Some(_) => self.row(&record, survey),
                None => {
                    self.endings.insert(record.line);
                }
            }
        }
        Ok(())
    }

    fn row(&mut self, record: &Record, survey: &mut Survey) {
        self.seen.rows += 1;
        self.seen.unreadable += u64::from(record.cells.text().contains('\u{FFFD}'));
        let (found, width) = (record.cells.len(), survey.width());
        // A sheet has no cells behind the last that says something.
        if found < width && !survey.format.sheet {
            self.account
                .add(Manner::Short, None, "", "", record.line, None);
        }
        for (cell, column) in record.cells.iter().zip(survey.columns.iter_mut()) {
            if !cell.is_empty() {
                column.filled += 1;
                sample(&mut column.samples, cell, SAMPLES);
            }
        }
        let readings = std::mem::take(&mut self.readings);
        for reading in &readings {
            let Some(cell) = record
                .cells
                .get(reading.index)
                .filter(|cell| !cell.is_empty())
            else {
                continue;
            };
            let beside = reading.beside.and_then(|index| record.cells.get(index));
            let cell = match survey.format.sheet {
                true => Cow::Borrowed(cell),
                false => text::unguarded(cell),
            };
            let account = &mut self.account;
            let column = Some(reading.index);
            let read = survey.understanding.cell(
                reading.index,
                &reading.field,
                &cell,
                beside,
                &mut |(manner, word, read_as, kept)| {
                    account.add(manner, column, &word, &read_as, record.line, kept);
                },
            );
            let typed = record.cells.typed(reading.index);
            self.observe(reading, &read, typed, record.line, survey);
        }
        self.readings = readings;
    }

    /// What a cell as it is read says about its column.
    fn observe(&mut self, reading: &Reading, cell: &str, typed: Typed, line: u64, survey: &Survey) {
        if cell.is_empty() {
            return;
        }
        let index = reading.index;
        if reading.field.is_date() {
            self.seen.order.observe(line, cell);
            return;
        }
        // What tells things apart is refused then; a field of their own takes any text, and tells what is lost.
        if matches!(reading.field, Field::Custom(_))
            && !survey.understanding.literal
            && text::is_shortened_number(cell)
        {
            let (account, column) = (&mut self.account, Some(index));
            account.add(Manner::Shortened, column, cell, "", line, None);
            return;
        }
        let ours = survey.understanding.literal && ours::amount(cell).is_some();
        if reading.field == Field::Cost
            && !ours
            && typed != Typed::Number
            && let Some((_, evidence)) = self.seen.decimals.iter_mut().find(|(at, _)| *at == index)
        {
            evidence.observe(line, cell);
        }
        let (manner, word, read_as) = match reading.explained(cell, survey.of_register) {
            Explained::Plain => return,
            Explained::Read(word, read_as) => (Manner::Word, word, read_as),
            Explained::Asked(word, proposed) => (Manner::Asked, word, proposed),
        };
        self.account
            .add(manner, Some(index), &word, &read_as, line, None);
    }
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
        remarks.push("The file has headings and no rows.".to_owned());
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
