//! The shapes that cross the boundary: what the window and the command line ask, and what they are answered.
//!
//! The same types become TypeScript in `ui/src/generated`. Identities are UUID texts, days are `YYYY-MM-DD`, instants
//! are RFC 3339 in UTC, money is a decimal text with its currency. No 64-bit integers travel.

mod actions;
mod assets;
mod batches;
mod bookings;
mod camera;
mod checklists;
mod choices;
mod copies;
mod dates;
mod desk;
mod erasing;
mod imports;
mod kept_codes;
mod kits;
mod label_formats;
mod labels;
mod mappings;
mod merging;
mod people;
mod photos;
mod pictures;
mod printers;
mod receipts;
mod register;
mod reports;
mod reservations;
mod scanners;
mod scans;
mod signatures;
mod stocktakes;
mod who;

pub use actions::*;
pub use assets::*;
pub use batches::*;
pub use bookings::*;
pub use camera::*;
pub use checklists::*;
pub use choices::*;
pub use copies::*;
pub use dates::*;
pub use desk::*;
pub use erasing::*;
pub use imports::*;
pub use kept_codes::*;
pub use kits::*;
pub use label_formats::*;
pub use labels::*;
pub use mappings::*;
pub use merging::*;
pub use people::*;
pub use photos::*;
pub use pictures::*;
pub use printers::*;
pub use receipts::*;
pub use register::*;
pub use reports::*;
pub use reservations::*;
pub use scanners::*;
pub use scans::*;
pub use signatures::*;
pub use stocktakes::*;
pub use who::*;

use inventory::{BatchId, Refusal};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// What a change touched; a screen that shows any of these asks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum Noun {
    Asset,
    Model,
    Person,
    Place,
    Series,
    CustomField,
    Setting,
    Action,
    Station,
    Format,
    Design,
    Printer,
    Print,
    Reservation,
    Booking,
    Kit,
    Stocktake,
    Photo,
    Signature,
}

impl Noun {
    /// Every noun: what may have changed when another register lies in the place of one.
    pub const ALL: [Noun; 19] = [
        Noun::Asset,
        Noun::Model,
        Noun::Person,
        Noun::Place,
        Noun::Series,
        Noun::CustomField,
        Noun::Setting,
        Noun::Action,
        Noun::Station,
        Noun::Format,
        Noun::Design,
        Noun::Printer,
        Noun::Print,
        Noun::Reservation,
        Noun::Booking,
        Noun::Kit,
        Noun::Stocktake,
        Noun::Photo,
        Noun::Signature,
    ];
}

/// The answer of everything that changes the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Done<T> {
    /// What came of it.
    pub result: T,
    /// What it touched.
    pub changed: Vec<Noun>,
    /// The action that `undo` takes back; none if nothing changed.
    #[ts(as = "Option<String>")]
    pub action: Option<BatchId>,
}

/// Part of a longer list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Page<T> {
    /// The rows asked for.
    pub rows: Vec<T>,
    /// How many there are in all.
    pub total: u32,
    /// Where the rows begin in the whole list, from 0.
    pub offset: u32,
}

/// A request that was not carried out, for people and for machines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// `noun.reason`, for machines.
    pub code: String,
    /// What happened, what was saved, what to do.
    pub message: String,
    /// One more step that may help.
    #[ts(as = "Option<String>")]
    pub hint: Option<Box<str>>,
    /// The field of the request it concerns.
    #[ts(as = "Option<String>")]
    pub field: Option<Box<str>>,
    /// What it concerns, one a line.
    pub details: Vec<String>,
    /// Where several things were meant: those it cannot be done to, each with why and what helps.
    #[serde(default, skip_serializing_if = "is_empty")]
    #[ts(as = "Option<Vec<RefusedThing>>", optional)]
    pub refused: Box<[RefusedThing]>,
}

fn is_empty<T>(list: &[T]) -> bool {
    list.is_empty()
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        let Refusal {
            code,
            message,
            hint,
            field,
            details,
        } = refusal;
        Failure {
            code,
            message,
            hint: hint.map(String::into_boxed_str),
            field: field.map(String::into_boxed_str),
            details,
            refused: Box::default(),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// An amount of money: a plain decimal and an ISO 4217 code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoneyText {
    /// `1234.50`
    pub amount: String,
    /// `EUR`
    pub currency: String,
}

/// How far a long piece of work is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Progress {
    /// What is being done, in words.
    pub doing: String,
    /// How much is done.
    pub done: u32,
    /// Out of how much; none while nobody knows.
    pub total: Option<u32>,
}

/// A file the person chose: for the command line a path, for the window a token that the shell turns into one.
/// A path need not be text: whatever the system calls a file by can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileRef(#[ts(type = "string")] pub PathBuf);

impl FileRef {
    /// Whether no file was named.
    pub fn is_missing(&self) -> bool {
        self.0.to_str().is_some_and(|text| text.trim().is_empty())
    }

    /// Its name without its folder, to be shown.
    pub fn name(&self) -> String {
        let name = self.0.file_name().unwrap_or(self.0.as_os_str());
        name.to_string_lossy().into_owned()
    }

    /// The whole path, to be shown.
    pub fn shown(&self) -> String {
        self.0.display().to_string()
    }
}

impl From<String> for FileRef {
    fn from(path: String) -> FileRef {
        FileRef(PathBuf::from(path))
    }
}

impl From<&str> for FileRef {
    fn from(path: &str) -> FileRef {
        FileRef(PathBuf::from(path))
    }
}

/// A request without parameters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}
