//! How ink gets onto a page: the bundled fonts, the width of a text, and a [`Canvas`] that draws the same
//! picture as PDF ([`Pdf`]) and as SVG ([`Svg`]).
//!
//! Lengths are millimetres from the top left corner of the page, y downwards; type sizes are points. Nothing here
//! knows an asset, a label or a report, and nothing here reads or writes a file.

mod canvas;
mod embedded;
mod fonts;
mod number;
mod pdf;
mod svg;

pub use canvas::{Area, Canvas, Cell, Ink, POINT_MM};
pub use fonts::{Face, Fitted};
pub use pdf::{About, Pdf, PdfPage};
pub use svg::Svg;

/// Why a page could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A document without pages is not a document any reader opens.
    #[error("The document has no pages. Put something on it first.")]
    NoPages,
    /// The fonts are part of the program, so this is a fault of the program.
    #[error("The font {font} could not be put into the document: {reason}.")]
    Font {
        /// Name of the face.
        font: &'static str,
        /// What the font library said.
        reason: String,
    },
    /// The target could not be written.
    #[error(
        "The document could not be written: {0}. Nothing usable was saved; check the space and the permission of the folder."
    )]
    Write(#[from] std::io::Error),
}
