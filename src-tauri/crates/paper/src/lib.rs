//! How ink gets onto a page: the bundled fonts, the width of a text, and a [`Canvas`] that draws the same
//! picture as PDF ([`Pdf`]), as SVG ([`Svg`]) and as the dots of a label printer ([`Raster`]).
//!
//! Lengths are millimetres from the top left corner of the page, y downwards; type sizes are points. Nothing here
//! knows an asset, a label or a report, and nothing here reads or writes a file.

mod bitmap;
mod bundle;
mod canvas;
mod direction;
mod embedded;
mod face;
mod font;
mod letters;
mod number;
mod pdf;
mod picture;
mod plans;
mod raster;
mod shape;
mod shaping;
mod svg;
mod text;

pub use bitmap::Bitmap;
pub use canvas::{Area, Canvas, Cell, Ink, POINT_MM};
pub use direction::is_right_to_left;
pub use face::{Face, Fitted};
pub use pdf::{About, Pdf, PdfPage};
pub use picture::Picture;
pub use raster::Raster;
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
    /// The bytes are no picture.
    #[error("This is not a picture in PNG or JPEG. Save it as PNG and choose that file.")]
    NotAPicture,
    /// The picture would take more memory than it is worth.
    #[error(
        "The picture is {width} x {height} pixels; a picture for paper may have {limit} million. Save it smaller and choose that file."
    )]
    PictureTooLarge {
        /// Pixels from left to right.
        width: u32,
        /// Pixels from top to bottom.
        height: u32,
        /// How many millions of pixels are read.
        limit: u64,
    },
    /// The picture begins like one and then breaks off.
    #[error(
        "The picture cannot be read to its end: {0}. Open it in another program, save it as PNG and choose that file."
    )]
    PictureDamaged(String),
    /// Nothing of the picture would be printed.
    #[error(
        "The picture has nothing darker than the paper, so nothing of it would be printed. Choose one for a light background."
    )]
    PictureBlank,
    /// The target could not be written.
    #[error(
        "The document could not be written: {0}. Nothing usable was saved; check the space and the permission of the folder."
    )]
    Write(#[from] std::io::Error),
}
