//! Cells to values: what each field takes, and in which words it refuses.

mod texts;

use crate::account::shown;
use crate::conditions;
use crate::currencies;
use crate::dates::{self, NotADate, Order};
use crate::fields::{Field, Kind};
use crate::mapping::Column;
use crate::money::{self, Amount, DecimalMark, NotAnAmount};
use crate::months;
use crate::ours;
use crate::pieces;
use crate::records::Typed;
use crate::row::{AssetRow, HolderKind, ModelRow, PersonRow, Pieces, PlaceRow, Values};
use crate::states;
use crate::survey::Survey;
use crate::text;
use crate::understanding::Words;
use crate::warranty::{self, Said};
use chrono::{Days, NaiveDate};
use inventory::{Condition, Currency, OutTerms, State, fold};
use std::collections::BTreeMap;

/// How the cells of one column are read.
pub(crate) struct Reading {
    pub index: usize,
    pub field: Field,
    /// The column with the other part of a name in two.
    pub beside: Option<usize>,
    /// The file is our own.
    ours: bool,
    order: Order,
    /// A person said this is a date: a spreadsheet's day number will do.
    serials: bool,
    mark: DecimalMark,
    currency: Option<Currency>,
    /// What a person said that words of several currencies are.
    currencies: BTreeMap<String, Currency>,
}

impl Reading {
    /// How the columns of a file are read; those left aside are not.
    pub(crate) fn of(survey: &Survey) -> Vec<Reading> {
        let taken = survey
            .columns
            .iter()
            .filter(|column| column.field != Field::Ignore);
        taken
            .map(|column| Reading {
                index: column.index,
                field: column.field.clone(),
                beside: beside(&survey.columns, &column.field),
                ours: survey.is_ours(),
                order: survey.date_order.order,
                serials: column.chosen,
                mark: column
                    .decimals
                    .as_ref()
                    .map_or(DecimalMark::Point, |decimals| decimals.mark),
                currency: survey.currency,
                currencies: currencies_said(&survey.understanding.words, column.index),
            })
            .collect()
    }

    fn date(&self, cell: &str) -> Result<Option<NaiveDate>, String> {
        if let Some(day) = self.ours.then(|| ours::date(cell)).flatten() {
            return Ok(Some(day));
        }
        dates::parse(cell, self.order, self.serials).map(Some).map_err(|problem| match problem {
            NotADate::Never => "is not a date".to_owned(),
            // A file is read in one manner, which never comes to these.
            NotADate::NoSuchDay { .. } | NotADate::NoSuchMonth(_) | NotADate::Ambiguous(..) => {
                "is not a date".to_owned()
            }
            NotADate::OtherWeekday(date) => {
                format!("names another day of the week than that of {date}. Correct one of them")
            }
            NotADate::OtherOrder(other) => {
                format!("is not a date as {}, the order of this file; it would be one as {other}", self.order)
            }
            NotADate::Year(year) => format!("is in the year {year}. Dates between 1950 and 2099 are taken"),
            NotADate::Serial(date) => {
                format!("may be a spreadsheet's number for {date}. Map this column yourself to have it read so")
            }
            NotADate::Seconds(date) => {
                format!("may be a system's number for {date}. Map this column yourself to have it read so")
            }
        })
    }

    /// Which currency a word of several is: what a person said of the word, then what they said of the whole import where
    /// that is one of those called so. Never the commonest.
    fn whose(&self, word: &str) -> Option<Currency> {
        let said = self.currencies.get(&fold(word)).copied();
        said.or_else(|| self.currency.filter(|currency| is_called(*currency, word)))
    }

    fn amount(&self, cell: &str, typed: Typed) -> Result<Option<Amount>, String> {
        if let Some(amount) = self.ours.then(|| ours::amount(cell)).flatten() {
            return Ok(Some(amount));
        }
        let mark = match typed {
            Typed::Number => DecimalMark::Point,
            Typed::Text | Typed::Date => self.mark,
        };
        let read = money::parse(cell, mark, &|word| self.whose(word));
        read.map(Some).map_err(|problem| match problem {
            NotAnAmount::Never => {
                "is not an amount of money. Write it like 1234.50 or 1234.50 EUR".to_owned()
            }
            NotAnAmount::Negative => {
                "is less than nothing, and nothing costs less than that. Leave the cell empty if it is a credit".to_owned()
            }
            NotAnAmount::Whose(word) => whose_currency(word),
            NotAnAmount::Shortened => {
                "is a number a spreadsheet has shortened. Format the column as a number and save the file again".to_owned()
            }
        })
    }

    fn currency(&self, cell: &str) -> Result<Option<Currency>, String> {
        if let Some(currency) = self.ours.then(|| ours::currency(cell)).flatten() {
            return Ok(Some(currency));
        }
        if let Some(word) = currencies::ambiguous(cell) {
            return self
                .whose(word)
                .map(Some)
                .ok_or_else(|| whose_currency(word));
        }
        known_currency(cell)
            .map(Some)
            .ok_or_else(|| "is not a currency. Write three letters such as EUR or USD".to_owned())
    }

    /// The word of a cell that nobody explained yet, as it is shown.
    pub(crate) fn waits_for(&self, cell: &str) -> Option<String> {
        match self.explained(cell, None) {
            Explained::Asked(word, _) => Some(shown(&word).to_owned()),
            Explained::Plain | Explained::Read(..) => None,
        }
    }

    /// The word of a cell that only a person can explain once for its column, with what is proposed for it; or a word of
    /// theirs and what it is read as.
    pub(crate) fn explained(&self, cell: &str, of_register: Option<Currency>) -> Explained {
        let shared = |word: &'static str| match self.whose(word) {
            Some(currency) => Explained::Read(word.to_owned(), currency.code().to_owned()),
            None => Explained::Asked(word.to_owned(), proposed_currency(word, of_register)),
        };
        let asked = |proposed: &str| Explained::Asked(cell.to_owned(), proposed.to_owned());
        match &self.field {
            Field::Cost if self.ours && ours::amount(cell).is_some() => Explained::Plain,
            Field::Cost => money::asked(cell).map_or(Explained::Plain, shared),
            Field::Currency if self.ours && ours::currency(cell).is_some() => Explained::Plain,
            Field::Currency => match currencies::ambiguous(cell) {
                Some(word) => shared(word),
                None if known_currency(cell).is_none() => asked(""),
                None => Explained::Plain,
            },
            Field::State if self.ours && ours::state(cell).is_some() => Explained::Plain,
            Field::State => match states::parse(cell) {
                Some(state) if cell.eq_ignore_ascii_case(state.label()) || cell == state.word() => {
                    Explained::Plain
                }
                Some(state) => Explained::Read(cell.to_owned(), state.word().to_owned()),
                None => asked(states::proposed(cell).map_or("", |state| state.word())),
            },
            Field::Condition => match conditions::parse(cell) {
                Some(condition) if fold(cell) == condition.word() => Explained::Plain,
                Some(condition) => Explained::Read(cell.to_owned(), condition.word().to_owned()),
                None => asked(conditions::proposed(cell).map_or("", |it| it.word())),
            },
            Field::Quantity => match pieces::parse(cell) {
                Some(pieces::Said::Asked(_)) => asked(""),
                _ => Explained::Plain,
            },
            Field::Terms if conditions::terms(cell).is_none() => asked(""),
            Field::HolderKind if HolderKind::parse(cell).is_none() => asked(""),
            _ => Explained::Plain,
        }
    }
}

/// Whether a cell takes a word to be explained.
pub(crate) enum Explained {
    /// It needs none.
    Plain,
    /// A word that is not ours, and what it is read as.
    Read(String, String),
    /// A word that only a person can explain, and what is proposed.
    Asked(String, String),
}

fn known_currency(cell: &str) -> Option<Currency> {
    currencies::currency(cell).or_else(|| cell.parse().ok())
}

/// The currency that is proposed for a word of several: that of the register, where it is one of those called so; empty
/// where there is none.
fn proposed_currency(word: &str, of_register: Option<Currency>) -> String {
    let proposed = of_register.filter(|currency| is_called(*currency, word));
    proposed.map_or_else(String::new, |currency| currency.code().to_owned())
}

/// Whether a currency is one of those called by a word of several.
fn is_called(currency: Currency, word: &str) -> bool {
    currencies::called(word).contains(&currency.code())
}

fn whose_currency(word: &str) -> String {
    format!(
        "is in “{word}”, which several countries have. Say once which currency that is in this column"
    )
}

/// The column with the other part of a name in two.
fn beside(columns: &[Column], field: &Field) -> Option<usize> {
    let other = match field {
        Field::FirstName => Field::LastName,
        Field::LastName => Field::FirstName,
        Field::HolderFirstName => Field::HolderLastName,
        Field::HolderLastName => Field::HolderFirstName,
        _ => return None,
    };
    columns.iter().position(|column| column.field == other)
}

/// What a person said that the currencies of a column are.
fn currencies_said(words: &Words, column: usize) -> BTreeMap<String, Currency> {
    let of_column = words.range((column, String::new())..(column + 1, String::new()));
    of_column
        .filter_map(|((_, word), meant)| Some((word.clone(), meant.parse().ok()?)))
        .collect()
}

fn months(cell: &str) -> Result<Option<u32>, String> {
    let wrong = "is not a number of months. Write it like 36, 36 months or 3 years";
    months::parse(cell)
        .map(Some)
        .ok_or_else(|| wrong.to_owned())
}

fn state(cell: &str) -> Result<Option<State>, String> {
    states::parse(cell).map(Some).ok_or_else(|| {
        let words: Vec<&str> = State::ALL.iter().map(|state| state.label()).collect();
        format!(
            "is not a state. Say once what it means in this file: {}",
            words.join(", ")
        )
    })
}

fn condition(cell: &str) -> Result<Option<Condition>, String> {
    conditions::parse(cell).map(Some).ok_or_else(|| {
        let words: Vec<&str> = Condition::ALL.iter().map(|one| one.word()).collect();
        format!(
            "is not a condition. Say once what it means in this file: {}",
            words.join(", ")
        )
    })
}

fn terms(cell: &str) -> Result<Option<OutTerms>, String> {
    conditions::terms(cell)
        .map(Some)
        .ok_or_else(|| "is neither loan nor assigned. Say once what it means".to_owned())
}

fn quantity(cell: &str) -> Result<Option<Pieces>, String> {
    match pieces::parse(cell) {
        Some(pieces::Said::One) => Ok(None),
        Some(pieces::Said::Meant(pieces)) => Ok(Some(pieces)),
        Some(pieces::Said::Asked(number)) => Err(format!(
            "pieces, and a tag is on one thing. Say once what that number means in this file: {}",
            pieces::meanings(number).join(", or ")
        )),
        None => Err("is not how many there are. Write a number such as 1 or 5".to_owned()),
    }
}

fn holder_kind(cell: &str) -> Result<Option<HolderKind>, String> {
    HolderKind::parse(cell)
        .map(Some)
        .ok_or_else(|| "is not User, Location or Asset".to_owned())
}

/// An empty row of that kind.
pub(crate) fn empty(kind: Kind) -> Values {
    match kind {
        Kind::Assets => Values::Asset(Box::default()),
        Kind::People => Values::Person(Box::default()),
        Kind::Places => Values::Place(Box::default()),
        Kind::Models => Values::Model(Box::default()),
    }
}

/// What a row says beside its values: the currency of the column next to the cost.
#[derive(Default)]
pub(crate) struct Aside {
    currency: Option<Currency>,
}

/// Puts one cell (trimmed, not empty) into its place, or says what is wrong with it.
pub(crate) fn put(
    values: &mut Values,
    aside: &mut Aside,
    reading: &Reading,
    cell: &str,
    typed: Typed,
) -> Result<(), String> {
    if !reading.ours
        && let Some(fault) = text::fault(cell)
    {
        return Err(fault);
    }
    if typed == Typed::Date && reading.field.tells_apart() {
        let wrong = "is a date to the spreadsheet, which took it for one. Format the column as text and type it again";
        return Err(wrong.to_owned());
    }
    match values {
        Values::Asset(row) => put_asset(row, aside, reading, cell, typed),
        Values::Person(row) => put_person(row, reading, cell),
        Values::Place(row) => put_place(row, reading, cell),
        Values::Model(row) => put_model(row, reading, cell),
    }
}

/// Settles what takes more than one cell: an amount without a currency gets that of its row, then that of the import; a
/// warranty of days gets its end from the day of purchase.
pub(crate) fn finish(values: &mut Values, aside: &Aside, survey: &Survey) {
    if let Values::Asset(row) = values
        && let Some((days, bought)) = row.warranty_days.zip(row.purchase_date)
        && row.warranty_end.is_none()
    {
        row.warranty_end = bought.checked_add_days(Days::new(u64::from(days)));
    }
    if let Values::Asset(row) = values
        && let Some(cost) = &mut row.cost
        && cost.currency.is_none()
    {
        cost.currency = aside.currency.or(survey.currency);
    }
}

fn put_asset(
    row: &mut AssetRow,
    aside: &mut Aside,
    reading: &Reading,
    cell: &str,
    typed: Typed,
) -> Result<(), String> {
    match &reading.field {
        Field::Tag => row.tag = reading.identity(cell)?,
        Field::Name => row.name = reading.line(cell)?,
        Field::Serial => row.serial = reading.identity(cell)?,
        Field::Model => row.model = reading.line(cell)?,
        Field::ModelNumber => row.model_number = reading.identity(cell)?,
        Field::Manufacturer => row.manufacturer = reading.line(cell)?,
        Field::Category => row.category = reading.line(cell)?,
        Field::State => {
            row.state = state(cell)?;
            let ours = |state: State| state.word() == cell || fold(state.label()) == fold(cell);
            let ours = row.state.is_some_and(ours);
            row.state_word = Some(cell.to_owned()).filter(|_| !ours);
        }
        Field::Place => row.place = reading.line(cell)?,
        Field::Supplier => row.supplier = reading.line(cell)?,
        Field::OrderNumber => row.order_number = reading.identity(cell)?,
        Field::PurchaseDate => row.purchase_date = reading.date(cell)?,
        Field::Cost => row.cost = reading.amount(cell, typed)?,
        Field::Currency => aside.currency = reading.currency(cell)?,
        Field::WarrantyMonths => warranty(row, reading, cell)?,
        Field::WarrantyEnd => match reading.date(cell) {
            Ok(date) => row.warranty_end = date,
            Err(wrong) => warranty(row, reading, cell).map_err(|_| wrong)?,
        },
        Field::RefreshDate => row.refresh_date = reading.date(cell)?,
        Field::Notes => row.notes = reading.lines(cell)?,
        Field::HolderUsername => row.holder.username = reading.identity(cell)?,
        Field::HolderFirstName => row.holder.first_name = reading.line(cell)?,
        Field::HolderLastName => row.holder.last_name = reading.line(cell)?,
        Field::HolderName => row.holder.name = reading.line(cell)?,
        Field::HolderEmail => row.holder.email = reading.email(cell)?,
        Field::HolderPlace => row.holder.place = reading.line(cell)?,
        Field::HolderKind => row.holder.kind = holder_kind(cell)?,
        Field::HolderTag => row.holder.tag = reading.identity(cell)?,
        Field::DueDate => row.due_date = reading.date(cell)?,
        Field::Terms => row.terms = terms(cell)?,
        Field::OutSince => row.out_since = reading.date(cell)?,
        Field::CameFrom => row.came_from = reading.line(cell)?,
        Field::Condition => row.condition = condition(cell)?,
        Field::Codes => row.codes.extend(reading.codes(cell)?),
        Field::LabelMade => row.label_made = reading.date(cell)?,
        Field::Quantity => row.pieces = quantity(cell)?,
        Field::ImportReference => row.import_reference = reading.identity(cell)?,
        Field::Custom(name) => row
            .custom
            .extend(reading.lines(cell)?.map(|value| (name.clone(), value))),
        _ => {}
    }
    Ok(())
}

/// A warranty, whichever way the cell says it. What is neither a term nor a day is kept as it is written.
fn warranty(row: &mut AssetRow, reading: &Reading, cell: &str) -> Result<(), String> {
    match warranty::read(cell) {
        Some(Said::Months(months, words)) => {
            row.warranty_months = Some(months);
            row.warranty_words = words;
        }
        Some(Said::Days(days)) => {
            row.warranty_days = Some(days);
            row.warranty_words = Some(cell.to_owned());
        }
        // What says that there is none comes here only where a person keeps it as it is.
        Some(Said::None | Said::Words) => row.warranty_words = Some(cell.to_owned()),
        None => match reading.date(cell) {
            Ok(date) => row.warranty_end = date,
            Err(_) => {
                let wrong =
                    "is no warranty. Write a term such as 36 months or 3 years, or the day it ends";
                return Err(wrong.to_owned());
            }
        },
    }
    Ok(())
}

fn put_person(row: &mut PersonRow, reading: &Reading, cell: &str) -> Result<(), String> {
    match &reading.field {
        Field::FirstName => row.first_name = reading.line(cell)?,
        Field::LastName => row.last_name = reading.line(cell)?,
        Field::Name => row.name = reading.line(cell)?,
        Field::Email => row.email = reading.email(cell)?,
        Field::Username => row.username = reading.identity(cell)?,
        Field::EmployeeNumber => row.employee_number = reading.identity(cell)?,
        Field::Department => row.department = reading.line(cell)?,
        Field::Place => row.place = reading.line(cell)?,
        Field::Badge => row.badge = reading.identity(cell)?,
        Field::Notes => row.notes = reading.lines(cell)?,
        _ => {}
    }
    Ok(())
}

fn put_place(row: &mut PlaceRow, reading: &Reading, cell: &str) -> Result<(), String> {
    match &reading.field {
        Field::Name => row.name = reading.line(cell)?,
        Field::Code => row.code = reading.identity(cell)?,
        Field::Parent => row.parent = reading.line(cell)?,
        Field::Notes => row.notes = reading.lines(cell)?,
        _ => {}
    }
    Ok(())
}

fn put_model(row: &mut ModelRow, reading: &Reading, cell: &str) -> Result<(), String> {
    match &reading.field {
        Field::Name => row.name = reading.line(cell)?,
        Field::ModelNumber => row.model_number = reading.identity(cell)?,
        Field::Manufacturer => row.manufacturer = reading.line(cell)?,
        Field::Category => row.category = reading.line(cell)?,
        Field::LifeMonths => row.life_months = months(cell)?,
        Field::WarrantyMonths => row.warranty_months = months(cell)?,
        Field::Notes => row.notes = reading.lines(cell)?,
        _ => {}
    }
    Ok(())
}
