//! Why a label was not made.

use paper::PaperError;

/// A refusal, in words for the person at the printer. No label was made.
#[derive(Debug, thiserror::Error)]
pub enum LabelError {
    /// Nobody has told us of such a sheet.
    #[error("There is no label sheet called “{asked}”. Known sheets: {known}.")]
    UnknownSheet {
        /// What was asked for.
        asked: String,
        /// The names there are.
        known: String,
    },
    /// The first position is not on the sheet.
    #[error(
        "Position {start} is not on the sheet {sheet}: its positions run from 1 to {positions}."
    )]
    StartBeyond {
        /// What was asked for.
        start: usize,
        /// Name of the sheet.
        sheet: String,
        /// How many labels a sheet has.
        positions: usize,
    },
    /// Nothing to print.
    #[error("There are no labels to print. Choose at least one item.")]
    NoLabels,
    /// The page asked for does not exist.
    #[error("There is no page {page}: these labels fill {pages}.")]
    NoSuchPage {
        /// The page asked for, from 1.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// A label without a tag would carry an empty code.
    #[error("A label needs a tag. Give the item “{title}” one first.")]
    NoTag {
        /// What the label says instead.
        title: String,
    },
    /// Readers guess the encoding of anything beyond ASCII, each in its own way.
    #[error(
        "The tag {tag} holds {character}, which barcode readers decode differently. A printed tag may hold only the letters A to Z, digits and plain punctuation: give the item such a tag."
    )]
    NotPlain {
        /// The tag.
        tag: String,
        /// The first character that cannot be printed in a code, as it should be named.
        character: String,
    },
    /// The code would be too fine to read.
    #[error(
        "The tag {tag} needs a code of {modules} by {modules} modules, which on {sheet} would be too fine to scan ({dots} dots of a 300 dpi printer per module; 4 are needed). Use a sheet with larger labels, or a shorter tag."
    )]
    TooFine {
        /// The tag.
        tag: String,
        /// Modules on a side.
        modules: u16,
        /// Name of the sheet.
        sheet: String,
        /// What the label has room for.
        dots: u16,
    },
    /// No code holds so much.
    #[error("The tag {tag} is too long for a code. Use a shorter tag.")]
    TooLong {
        /// The tag.
        tag: String,
    },
    /// The person stopped it.
    #[error("Stopped after {done} labels. Nothing was saved.")]
    Cancelled {
        /// How many were done by then.
        done: usize,
    },
    /// The document could not be made.
    #[error(transparent)]
    Paper(#[from] PaperError),
}
