//! Labels.

use super::{AssetSelection, FileRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A sheet of labels that can be bought. Lengths in millimetres.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "fields of labels::Sheet")]
pub struct SheetView {
    pub name: String,
    pub aliases: Vec<String>,
    pub description: String,
    pub page_name: String,
    pub page_width: f64,
    pub page_height: f64,
    pub columns: u32,
    pub rows: u32,
    pub label_width: f64,
    pub label_height: f64,
    pub left: f64,
    pub top: f64,
    pub pitch_x: f64,
    pub pitch_y: f64,
    pub corner_radius: f64,
    /// Whether the numbers are agreed on by several sources.
    pub confirmed: bool,
}

/// Which labels on which sheet.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LabelJob {
    /// For which assets.
    pub assets: AssetSelection,
    /// On which sheet, by name or alias.
    #[ts(as = "String")]
    pub sheet: String,
    /// At which position the first goes, from 1; later pages begin at 1.
    pub start: Option<u32>,
}

/// What a job will make.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LabelPlan {
    /// How many labels.
    pub labels: u32,
    /// On how many pages.
    pub pages: u32,
    /// The first free position on the last page; none if it is full.
    pub next_start: Option<u32>,
    /// What the print check found.
    pub checks: Vec<LabelCheck>,
}

/// One line of the print check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LabelCheck {
    /// Whether it is as it should be, worth a look, or a reason not to print.
    pub verdict: LabelVerdict,
    /// What was checked and found.
    pub sentence: String,
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "words of a check list")]
pub enum LabelVerdict {
    Ok,
    Warning,
    Refused,
}

/// Asks for a page drawn as it will be printed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PreviewLabels {
    /// The job.
    pub job: LabelJob,
    /// Which page, from 1.
    pub page: u32,
}

/// A page as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LabelPreview {
    /// An SVG document, one unit a millimetre.
    pub svg: String,
}

/// Makes the PDF and remembers that these assets have a label.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MakeLabels {
    /// The job.
    pub job: LabelJob,
    /// Where the PDF goes.
    pub out: FileRef,
}

/// Labels that were made.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LabelsMade {
    /// What was made.
    pub plan: LabelPlan,
    /// Which file.
    pub file: String,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}
