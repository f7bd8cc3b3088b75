//! Why a label was not made.

use paper::PaperError;

/// A refusal, in words for the person at the printer. No label was made.
#[derive(Debug, thiserror::Error)]
pub enum LabelError {
    /// Nobody has told us of such a format.
    #[error("There is no label format called “{asked}”. Known formats: {known}.")]
    UnknownFormat {
        /// What was asked for.
        asked: String,
        /// The names there are.
        known: String,
    },
    /// The first position is not on the sheet.
    #[error("Position {start} is not on {sheet}: its positions run from 1 to {positions}.")]
    StartBeyond {
        /// What was asked for.
        start: usize,
        /// Name of the format.
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
    /// Not even the finest dots would hold the code.
    #[error(
        "The tag {tag} needs a code of {modules} by {modules} modules, for which {sheet} has no room. Use larger labels, or a shorter tag."
    )]
    TooFine {
        /// The tag.
        tag: String,
        /// Modules on a side.
        modules: u16,
        /// Name of the format.
        sheet: String,
    },
    /// Not even the finest bars that scan are narrow enough.
    #[error(
        "The tag {tag} needs a Code 128 of {modules} modules, which is too wide for {sheet}. Use wider labels, a shorter tag, or a design with a QR code."
    )]
    TooWide {
        /// The tag.
        tag: String,
        /// Modules across.
        modules: u16,
        /// Name of the format.
        sheet: String,
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
    /// A file that should hold a format does not.
    #[error("This file holds no label format: {reason}. Nothing was saved.")]
    FormatFile {
        /// What is wrong with it.
        reason: String,
    },
    /// A picture that should be a logo cannot be.
    #[error("This picture cannot be a logo: {reason}")]
    Logo {
        /// What is wrong with it.
        reason: String,
    },
    /// The document could not be made.
    #[error(transparent)]
    Paper(#[from] PaperError),
}
