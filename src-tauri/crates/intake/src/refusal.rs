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
