//! What a row of a file says, in types.

use crate::money::Amount;
use crate::records::Cells;
use chrono::NaiveDate;
use inventory::{Condition, OutTerms, State};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One row: its cells as they stand (mended cells in place), what they say, and what is wrong with them.
///
/// A row with errors keeps what could be read of it; a row that has too few or too many cells keeps only its cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The line of the file it starts on, counted from 1, as an editor shows it.
    pub line: u64,
    /// The cells, left to right.
    pub cells: Cells,
    /// What they say. A cell without text says nothing: `None`.
    pub values: Values,
    /// What is wrong; empty for a good row.
    pub errors: Vec<CellError>,
}

/// What a row says, by what the file lists.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// An asset.
    Asset(Box<AssetRow>),
    /// A person.
    Person(Box<PersonRow>),
    /// A place.
    Place(Box<PlaceRow>),
    /// A model.
    Model(Box<ModelRow>),
}

/// An asset, as a row describes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetRow {
    /// The tag on it.
    pub tag: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The maker's serial number.
    pub serial: Option<String>,
    /// The model's name.
    pub model: Option<String>,
    /// The maker's number for the model.
    pub model_number: Option<String>,
    /// Who makes the model.
    pub manufacturer: Option<String>,
    /// The model's category.
    pub category: Option<String>,
    /// Where it is in its life.
    pub state: Option<State>,
    /// Where it is.
    pub place: Option<String>,
    /// Who sold it.
    pub supplier: Option<String>,
    /// The order it came with.
    pub order_number: Option<String>,
    /// When it was bought.
    pub purchase_date: Option<NaiveDate>,
    /// What it cost.
    pub cost: Option<Amount>,
    /// How long the warranty runs, in months.
    pub warranty_months: Option<u32>,
    /// The same, in days.
    pub warranty_days: Option<u32>,
    /// What the file says of the warranty, where that is more than a term in months or a day: “Lifetime”, “3Y NBD”.
    pub warranty_words: Option<String>,
    /// When the warranty ends.
    pub warranty_end: Option<NaiveDate>,
    /// When it is to be replaced.
    pub refresh_date: Option<NaiveDate>,
    /// Free text.
    pub notes: Option<String>,
    /// Who or what holds it.
    pub holder: HolderCells,
    /// When it is due back.
    pub due_date: Option<NaiveDate>,
    /// Whether a person has it on loan or for good.
    pub terms: Option<OutTerms>,
    /// Since when the holder has it.
    pub out_since: Option<NaiveDate>,
    /// Where it was before it went out.
    pub came_from: Option<String>,
    /// How it looks.
    pub condition: Option<Condition>,
    /// Codes of others that find it.
    pub codes: Vec<String>,
    /// When its label was last made.
    pub label_made: Option<NaiveDate>,
    /// How many the row stands for, where that is not one.
    pub pieces: Option<Pieces>,
    /// What another system knows it by.
    pub import_reference: Option<String>,
    /// The word of the file for the state, where that is none of ours.
    pub state_word: Option<String>,
    /// Custom fields that have a value: name and value.
    pub custom: Vec<(String, String)>,
}

/// How many a row stands for, as a person explained it: a tag is on one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pieces {
    /// As many assets, the first of them with what the row says of one thing alone.
    Each(u32),
    /// One asset, which says how many it is.
    Together(u32),
}

/// Who or what holds an asset, as a row describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HolderCells {
    /// Whether it is a person, a place or an asset.
    pub kind: Option<HolderKind>,
    /// User name.
    pub username: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The place that holds it.
    pub place: Option<String>,
    /// The tag of the asset that holds it.
    pub tag: Option<String>,
}

impl HolderCells {
    /// Whether the row names nobody and nothing.
    pub fn is_empty(&self) -> bool {
        *self == HolderCells::default()
    }

    /// The full name: as given, or put together from first and last name.
    pub fn full_name(&self) -> Option<String> {
        self.name
            .clone()
            .or_else(|| joined(&self.first_name, &self.last_name))
    }
}

fn joined(first: &Option<String>, last: &Option<String>) -> Option<String> {
    match (first, last) {
        (Some(first), Some(last)) => Some(format!("{first} {last}")),
        (first, last) => first.clone().or_else(|| last.clone()),
    }
}

/// What kind of holder a row speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolderKind {
    /// A person.
    Person,
    /// A place.
    Place,
    /// Another asset.
    Asset,
}

impl HolderKind {
    /// Our words for them.
    pub(crate) const WORDS: [&str; 3] = ["person", "place", "asset"];

    /// Our word for it.
    pub fn word(self) -> &'static str {
        match self {
            HolderKind::Person => "person",
            HolderKind::Place => "place",
            HolderKind::Asset => "asset",
        }
    }

    /// The kind a word names, ours or Snipe-IT's.
    pub(crate) fn parse(word: &str) -> Option<HolderKind> {
        match word.to_lowercase().as_str() {
            "user" | "person" | "people" | "employee" | "app\\models\\user" => {
                Some(HolderKind::Person)
            }
            "location" | "place" | "room" | "app\\models\\location" => Some(HolderKind::Place),
            "asset" | "device" | "app\\models\\asset" => Some(HolderKind::Asset),
            _ => None,
        }
    }
}

/// A person, as a row describes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonRow {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// The full or display name, where the file has one.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// User name.
    pub username: Option<String>,
    /// Number at work.
    pub employee_number: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Where they work.
    pub place: Option<String>,
    /// Free text.
    pub notes: Option<String>,
    /// The code of the badge.
    pub badge: Option<String>,
}

impl PersonRow {
    /// First and last name where there are any, else the full or display name.
    ///
    /// In this order because the display name of other systems is often a nickname.
    pub fn full_name(&self) -> Option<String> {
        joined(&self.first_name, &self.last_name).or_else(|| self.name.clone())
    }
}

/// A place, as a row describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceRow {
    /// Its name.
    pub name: Option<String>,
    /// Short code.
    pub code: Option<String>,
    /// The place around it.
    pub parent: Option<String>,
    /// Free text.
    pub notes: Option<String>,
}

/// A model, as a row describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModelRow {
    /// Its name.
    pub name: Option<String>,
    /// The maker's number for it.
    pub model_number: Option<String>,
    /// Who makes it.
    pub manufacturer: Option<String>,
    /// Its category.
    pub category: Option<String>,
    /// How long it is meant to serve, in months.
    pub life_months: Option<u32>,
    /// How long the warranty runs, in months.
    pub warranty_months: Option<u32>,
    /// Free text.
    pub notes: Option<String>,
}

/// What is wrong with a cell, or with a row as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellError {
    /// The line its row starts on.
    pub line: u64,
    /// The column, counted from 0; none when the row as a whole is wrong.
    pub column: Option<usize>,
    /// The header of the column.
    pub header: Option<String>,
    /// What stands in the cell.
    pub value: String,
    /// The word in the cell that a person can explain once for its column, where that is what is wrong.
    pub word: Option<String>,
    /// The whole sentence: “Line 14, Purchase Date: “31/02/2024” is not a date.”
    pub message: String,
}

impl CellError {
    /// An error of one cell; `what` goes on after the value, without a full stop.
    pub(crate) fn cell(line: u64, column: usize, header: &str, value: &str, what: &str) -> Self {
        let shown = match value.char_indices().nth(60) {
            Some((end, _)) => format!("{}…", &value[..end]),
            None => value.to_owned(),
        };
        let shown: String = shown
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        CellError {
            line,
            column: Some(column),
            header: Some(header.to_owned()),
            value: value.to_owned(),
            word: None,
            message: format!("Line {line}, {header}: “{shown}” {what}."),
        }
    }

    /// An error of a row as a whole.
    pub(crate) fn row(line: u64, what: &str) -> Self {
        CellError {
            line,
            column: None,
            header: None,
            value: String::new(),
            word: None,
            message: format!("Line {line}: {what}."),
        }
    }
}

impl fmt::Display for CellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
