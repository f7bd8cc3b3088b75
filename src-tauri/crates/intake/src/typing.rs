//! Cells to values: what each field takes, and in which words it refuses.

use crate::currencies;
use crate::dates::{self, NotADate, Order};
use crate::fields::{Field, Kind};
use crate::money::{self, Amount, DecimalMark, NotAnAmount};
use crate::months;
use crate::row::{AssetRow, HolderKind, ModelRow, PersonRow, PlaceRow, Values};
use crate::states;
use crate::survey::Survey;
use crate::text;
use chrono::NaiveDate;
use inventory::{Currency, State};

/// How the cells of one column are read.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub index: usize,
    pub field: Field,
    order: Order,
    /// A person said this is a date: a spreadsheet's day number will do.
    serials: bool,
    mark: DecimalMark,
    currency: Option<Currency>,
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
                order: survey.date_order.order,
                serials: column.chosen,
                mark: column
                    .decimals
                    .as_ref()
                    .map_or(DecimalMark::Point, |decimals| decimals.mark),
                currency: survey.currency,
            })
            .collect()
    }

    fn date(&self, cell: &str) -> Result<Option<NaiveDate>, String> {
        if text::is_nothing(cell) {
            return Ok(None);
        }
        dates::parse(cell, self.order, self.serials).map(Some).map_err(|problem| match problem {
            NotADate::Never => "is not a date".to_owned(),
            // A file is read in one manner, which never comes to these.
            NotADate::NoSuchDay { .. }
            | NotADate::NoSuchMonth(_)
            | NotADate::Ambiguous(..)
            | NotADate::OtherWeekday(_) => "is not a date".to_owned(),
            NotADate::OtherOrder(other) => {
                format!("is not a date as {}, the order of this file; it would be one as {other}", self.order)
            }
            NotADate::Year(year) => format!("is in the year {year}. Dates between 1950 and 2099 are taken"),
            NotADate::Serial(date) => {
                format!("may be a spreadsheet's number for {date}. Map this column yourself to have it read so")
            }
        })
    }

    fn amount(&self, cell: &str) -> Result<Option<Amount>, String> {
        if text::is_nothing(cell) {
            return Ok(None);
        }
        money::parse(cell, self.mark, self.currency)
            .map(Some)
            .map_err(|problem| {
                match problem {
                    NotAnAmount::Never => {
                        "is not an amount of money. Write it like 1234.50 or 1234.50 EUR"
                    }
                    NotAnAmount::Negative => "is less than nothing",
                }
                .to_owned()
            })
    }

    fn currency(&self, cell: &str) -> Result<Option<Currency>, String> {
        let known = currencies::currency(cell, self.currency).or_else(|| cell.parse().ok());
        known
            .map(Some)
            .ok_or_else(|| "is not a currency. Write three letters such as EUR or USD".to_owned())
    }
}

fn months(cell: &str) -> Result<Option<u32>, String> {
    if text::is_nothing(cell) {
        return Ok(None);
    }
    let wrong = "is not a number of months. Write it like 36, 36 months or 3 years";
    months::parse(cell)
        .map(Some)
        .ok_or_else(|| wrong.to_owned())
}

fn state(cell: &str) -> Result<Option<State>, String> {
    states::parse(cell).map(Some).ok_or_else(|| {
        let words: Vec<&str> = State::ALL.iter().map(|state| state.label()).collect();
        format!("is not a state. Use one of: {}", words.join(", "))
    })
}

fn holder_kind(cell: &str) -> Result<Option<HolderKind>, String> {
    HolderKind::parse(cell)
        .map(Some)
        .ok_or_else(|| "is not User, Location or Asset".to_owned())
}

fn identity(cell: &str) -> Result<Option<String>, String> {
    let cell = text::unquoted(cell);
    match text::identity_fault(cell) {
        Some(fault) => Err(fault.to_owned()),
        None => Ok(Some(cell.to_owned()).filter(|cell| !cell.is_empty())),
    }
}

/// An identity that other systems fill with words for nothing.
fn identity_or_nothing(cell: &str) -> Result<Option<String>, String> {
    if text::is_nothing(cell) {
        Ok(None)
    } else {
        identity(cell)
    }
}

fn email(cell: &str) -> Result<Option<String>, String> {
    if text::is_nothing(cell) {
        return Ok(None);
    }
    let (name, domain) = cell.split_once('@').unwrap_or_default();
    let right = !name.is_empty()
        && !domain.is_empty()
        && !domain.contains('@')
        && !cell.contains(char::is_whitespace);
    if right {
        identity(cell)
    } else {
        Err("is not an e-mail address".to_owned())
    }
}

fn line(cell: &str) -> Result<Option<String>, String> {
    Ok(Some(text::one_line(text::unquoted(cell)).into_owned()).filter(|cell| !cell.is_empty()))
}

fn lines(cell: &str) -> Result<Option<String>, String> {
    Ok(Some(text::many_lines(text::unquoted(cell)).into_owned()).filter(|cell| !cell.is_empty()))
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
) -> Result<(), String> {
    if let Some(fault) = text::fault(cell) {
        return Err(fault);
    }
    match values {
        Values::Asset(row) => put_asset(row, aside, reading, cell),
        Values::Person(row) => put_person(row, &reading.field, cell),
        Values::Place(row) => put_place(row, &reading.field, cell),
        Values::Model(row) => put_model(row, &reading.field, cell),
    }
}

/// Settles what takes more than one cell: an amount without a currency gets that of its row, then that of the import.
pub(crate) fn finish(values: &mut Values, aside: &Aside, survey: &Survey) {
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
) -> Result<(), String> {
    match &reading.field {
        Field::Tag => row.tag = identity(cell)?,
        Field::Name => row.name = line(cell)?,
        Field::Serial => row.serial = identity_or_nothing(cell)?,
        Field::Model => row.model = line(cell)?,
        Field::ModelNumber => row.model_number = identity_or_nothing(cell)?,
        Field::Manufacturer => row.manufacturer = line(cell)?,
        Field::Category => row.category = line(cell)?,
        Field::State => row.state = state(cell)?,
        Field::Place => row.place = line(cell)?,
        Field::Supplier => row.supplier = line(cell)?,
        Field::OrderNumber => row.order_number = identity_or_nothing(cell)?,
        Field::PurchaseDate => row.purchase_date = reading.date(cell)?,
        Field::Cost => row.cost = reading.amount(cell)?,
        Field::Currency => aside.currency = reading.currency(cell)?,
        Field::WarrantyMonths => row.warranty_months = months(cell)?,
        Field::WarrantyEnd => row.warranty_end = reading.date(cell)?,
        Field::RefreshDate => row.refresh_date = reading.date(cell)?,
        Field::Notes => row.notes = lines(cell)?,
        Field::HolderUsername => row.holder.username = identity_or_nothing(cell)?,
        Field::HolderFirstName => row.holder.first_name = line(cell)?,
        Field::HolderLastName => row.holder.last_name = line(cell)?,
        Field::HolderName => row.holder.name = line(cell)?,
        Field::HolderEmail => row.holder.email = email(cell)?,
        Field::HolderPlace => row.holder.place = line(cell)?,
        Field::HolderKind => row.holder.kind = holder_kind(cell)?,
        Field::HolderTag => row.holder.tag = identity(cell)?,
        Field::DueDate => row.due_date = reading.date(cell)?,
        Field::Custom(name) => row
            .custom
            .extend(lines(cell)?.map(|value| (name.clone(), value))),
        _ => {}
    }
    Ok(())
}

fn put_person(row: &mut PersonRow, field: &Field, cell: &str) -> Result<(), String> {
    match field {
        Field::FirstName => row.first_name = line(cell)?,
        Field::LastName => row.last_name = line(cell)?,
        Field::Name => row.name = line(cell)?,
        Field::Email => row.email = email(cell)?,
        Field::Username => row.username = identity_or_nothing(cell)?,
        Field::EmployeeNumber => row.employee_number = identity_or_nothing(cell)?,
        Field::Department => row.department = line(cell)?,
        Field::Place => row.place = line(cell)?,
        Field::Badge => row.badge = identity_or_nothing(cell)?,
        Field::Notes => row.notes = lines(cell)?,
        _ => {}
    }
    Ok(())
}

fn put_place(row: &mut PlaceRow, field: &Field, cell: &str) -> Result<(), String> {
    match field {
        Field::Name => row.name = line(cell)?,
        Field::Code => row.code = identity(cell)?,
        Field::Parent => row.parent = line(cell)?,
        Field::Notes => row.notes = lines(cell)?,
        _ => {}
    }
    Ok(())
}

fn put_model(row: &mut ModelRow, field: &Field, cell: &str) -> Result<(), String> {
    match field {
        Field::Name => row.name = line(cell)?,
        Field::ModelNumber => row.model_number = identity_or_nothing(cell)?,
        Field::Manufacturer => row.manufacturer = line(cell)?,
        Field::Category => row.category = line(cell)?,
        Field::LifeMonths => row.life_months = months(cell)?,
        Field::WarrantyMonths => row.warranty_months = months(cell)?,
        Field::Notes => row.notes = lines(cell)?,
        _ => {}
    }
    Ok(())
}
