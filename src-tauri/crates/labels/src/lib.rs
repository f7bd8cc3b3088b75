//! What goes on paper: codes, sheet formats, the layout of a label, and from it the PDF and the picture on the screen.
//!
//! [`layout`] decides where everything stands on one label, in millimetres; [`pdf`] and [`preview_svg`] draw that same
//! description, so that the screen cannot show what the printer will not do. Nothing here reads or writes a file.

mod check;
mod code;
mod draw;
mod error;
mod fitting;
mod grouping;
mod layout;
mod placement;
mod sheet;
mod sheets;
mod tag_block;

pub use check::{Check, Verdict, print_check};
pub use code::Code;
pub use draw::{Printed, code_svg, label_svg, pdf, preview_svg};
pub use error::LabelError;
pub use grouping::grouped;
pub use layout::{CodeBox, Layout, MARGIN, Note, Part, TextBox, Trouble, layout};
pub use placement::{Placement, pages, place};
pub use sheet::{Confidence, PageSize, Sheet};
pub use sheets::{find, sheets};

use serde::{Deserialize, Serialize};

/// What one label says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The tag: in the code as it is written, and beside it in large type, grouped for the eye.
    pub tag: String,
    /// The most telling line: the model, or the name.
    pub title: String,
    /// More lines in order of importance: what does not fit is left out from the end, and reported.
    pub lines: Vec<String>,
}
