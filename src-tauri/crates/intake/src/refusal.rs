//! Why a file as a whole cannot be taken in.

use crate::fields::{Field, Kind};

/// A file that cannot be read, or a wish about it that cannot be met. Nothing was saved.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The disk, or whoever hands in the bytes, failed.
    #[error("The file could not be read: {0}. Nothing was saved.")]
    Unreadable(#[from] std::io::Error),
    /// There is nothing in it.
    #[error("The file is empty. Export it again and check that it has rows.")]
    Empty,
    /// A spreadsheet or another file that is not text.
    #[error(
        "This is {0}, not a text file. Open it in its program and save it as CSV, then import that."
    )]
    NotText(&'static str),
    /// A packed file with no table that can be read.
    #[error(
        "This is {0}, which cannot be read as a table. Open it in its program and save it as .xlsx or CSV, then import \
         that. Nothing was saved."
    )]
    NotATable(&'static str),
    /// A workbook that opens with a password only.
    #[error(
        "This workbook is protected by a password and cannot be read. Open it in its program, take the password off or \
         save it as CSV, then import that. Nothing was saved."
    )]
    Protected,
    /// A workbook that is not whole.
    #[error(
        "This workbook is damaged or only half of it is there. Copy or export it again; if its program opens it, save it \
         there under a new name. Nothing was saved."
    )]
    Damaged,
    /// A workbook that would unpack to more than a table has.
    #[error(
        "This workbook holds more than can be read: more than a sheet has room for, or nothing but padding. Save the \
         sheet as CSV, then import that. Nothing was saved."
    )]
    TooMuch,
    /// No room to unpack a workbook.
    #[error("There is no room on the disk to unpack the workbook: {0}. Nothing was saved.")]
    NoRoom(std::io::Error),
    /// A sheet that the workbook does not have.
    #[error("The workbook has no sheet “{wanted}”. Its sheets are: {sheets}. Nothing was saved.")]
    NoSuchSheet {
        /// What was asked for.
        wanted: String,
        /// What there is.
        sheets: String,
    },
    /// All of it was to be stepped over.
    #[error(
        "The file has nothing behind its line {0}. Skip fewer lines, or name another heading line."
    )]
    NothingBehind(u64),
    /// A mapping names a column the file does not have.
    #[error("The file has no column “{wanted}”. Its columns are: {columns}.")]
    NoSuchColumn {
        /// What was asked for.
        wanted: String,
        /// What there is.
        columns: String,
    },
    /// Two columns were chosen for the same field.
    #[error("The columns “{first}” and “{second}” are both mapped to {field}. Choose one of them.")]
    MappedTwice {
        /// The field.
        field: Field,
        /// One column.
        first: String,
        /// The other.
        second: String,
    },
    /// A field that a list of this kind does not have.
    #[error("A list of {kind} has no {field}. Map “{column}” to one of: {fields}.")]
    NotOfKind {
        /// The field asked for.
        field: Field,
        /// The column it was asked for.
        column: String,
        /// The kind of the list.
        kind: Kind,
        /// What it could be.
        fields: String,
    },
}
