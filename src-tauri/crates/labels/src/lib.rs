//! What goes on labels: codes, formats, designs, the layout of a label, and from it PDF, picture, dots and ZPL.
//!
//! [`layout`] decides where everything stands on one label, in millimetres; [`pdf`], [`png`], [`zpl`] and
//! [`preview_svg`] draw that same description, so that the screen cannot show what the printer will not do.
//! [`print_check`] reads the very dots back. Nothing here reads or writes a file.

mod address;
mod arrange;
mod bars;
mod bars_place;
mod calibration_page;
mod check;
mod code;
mod contrast;
mod dots;
mod draw;
mod error;
mod fitting;
mod format;
mod format_file;
mod formats;
mod grouping;
mod job;
mod label;
mod layout;
mod logo;
mod notes;
mod pages;
mod placement;
mod preview;
mod reading;
mod room;
mod tag_block;
mod verdicts;
mod zpl;

pub use arrange::layout;
pub use calibration_page::calibration_page;
pub use check::{Check, Verdict, print_check};
pub use code::Code;
pub use dots::{bitmap, png};
pub use error::LabelError;
pub use format::{Confidence, Format};
pub use format_file::{format_file, read_format_file};
pub use formats::{find, formats};
pub use grouping::grouped;
pub use job::Job;
pub use label::{Label, Piece};
pub use layout::{
    BarsBox, CodeBox, FEWEST_DOTS, Layout, LogoBox, MARGIN, Symbology, TextBox, dot, fewest_dots,
};
pub use logo::read_logo;
pub use notes::{Note, Part, Trouble};
pub use pages::{Printed, pdf};
pub use paper::{Bitmap, Picture};
pub use placement::{Placement, pages, place};
pub use preview::{code_svg, label_svg, preview_svg};
pub use zpl::{Encoding, zpl, zpl_as};
