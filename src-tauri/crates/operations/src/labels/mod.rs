//! Labels: what a job will make, how it will look, and making or printing it.

mod job;
mod make;
mod plan;
mod print;
mod record;
mod send;
pub(crate) mod words;

pub use make::make_labels;
pub use plan::{plan_labels, preview_labels};
pub use print::{print_labels, resume_print};
pub(crate) use words::asset_label;

use crate::wire::Failure;
use labels::LabelError;

impl From<LabelError> for Failure {
    fn from(error: LabelError) -> Failure {
        let (code, field) = match &error {
            LabelError::Cancelled { .. } => return Failure::cancelled(),
            LabelError::UnknownFormat { .. } => ("label_format.unknown", Some("format")),
            LabelError::StartBeyond { .. } => ("label.start_beyond", Some("start")),
            LabelError::NoSuchPage { .. } => ("label.no_such_page", Some("page")),
            LabelError::FormatFile { .. } => {
                return Failure::new("format.unreadable", error.to_string()).on("file");
            }
            LabelError::Logo { .. } => {
                return Failure::new("design.logo_unreadable", error.to_string()).on("file");
            }
            _ => ("label.not_printable", None),
        };
        let failure = Failure::new(code, format!("{error} Nothing was printed."));
        Failure {
            field: field.map(Box::from),
            ..failure
        }
    }
}
