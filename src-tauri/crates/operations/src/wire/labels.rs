//! Labels: what gets one, how it looks on which format, what the check says, and what came of printing.

use super::{AssetSelection, CalibrationView, FileRef};
use chrono::{DateTime, Utc};
use inventory::{AssetId, KitId, PersonId, PlaceId, PrintId, PrintTarget, ReservationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// In which order labels go onto the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Collation {
    /// As they were chosen.
    #[default]
    Chosen,
    /// By tag.
    Tag,
    /// By place, then tag: for whoever walks along the shelves.
    Place,
    /// By model, then tag: for whoever unpacks boxes.
    Model,
}

/// Which labels, how they look and on what. Assets, places, people, kits, reserved tags and commands may be mixed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LabelJob {
    /// For which assets.
    #[ts(as = "Option<AssetSelection>", optional)]
    pub assets: AssetSelection,
    /// For which places; each needs a code.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub places: Vec<PlaceId>,
    /// Badges for which people; each needs a badge code.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub people: Vec<PersonId>,
    /// For which kits; each needs a code.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub kits: Vec<KitId>,
    /// The free tags of this reservation.
    #[ts(as = "Option<String>", optional)]
    pub reservation: Option<ReservationId>,
    /// The commands a scanner can give.
    #[ts(as = "Option<bool>", optional)]
    pub commands: bool,
    /// On which format, by name or alias.
    #[ts(as = "String")]
    pub format: String,
    /// At which position the first goes, from 1; later sheets begin at 1.
    pub start: Option<u32>,
    /// How many of each, beside each other; one if not said.
    pub copies: Option<u32>,
    /// By which design, by name; if not said, the one of the asset's category, else the standard one.
    pub design: Option<String>,
    /// In which order.
    #[ts(as = "Option<Collation>", optional)]
    pub collation: Collation,
    /// For which printer, by name: its calibration for the format and its dots are used.
    pub printer: Option<String>,
}

/// What a job will make.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LabelPlan {
    /// How many labels, copies counted.
    pub labels: u32,
    /// On how many sheets; of a roll, how many labels.
    pub pages: u32,
    /// Where the first label goes.
    pub start: u32,
    /// The first free position on the last sheet; none if it is full, or for a roll.
    pub next_start: Option<u32>,
    /// How many of what is chosen had a label before: say why they get another.
    pub printed_before: u32,
    /// The calibration that is used, if there is one.
    pub calibration: Option<CalibrationView>,
    /// The dots an inch that modules are snapped to and that were checked.
    pub dpi: u32,
    /// What the print check found.
    pub checks: Vec<LabelCheck>,
    /// Whether a check refuses: only a reason overrules it.
    pub refused: bool,
    /// Whether nothing can overrule it: there is nothing to print, or no code can be made.
    pub impossible: bool,
}

/// One line of the print check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LabelCheck {
    /// Whether it is as it should be, worth a look, or a reason not to print.
    pub verdict: LabelVerdict,
    /// What was checked and found.
    pub sentence: String,
    /// The labels it concerns, one a line, at most 50.
    pub details: Vec<String>,
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
    /// Which page, from 1; of a roll, which label.
    pub page: u32,
}

/// A page as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LabelPreview {
    /// An SVG document, one unit a millimetre.
    pub svg: String,
}

/// Makes a file of labels and remembers what was printed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct MakeLabels {
    /// The job.
    #[ts(as = "LabelJob")]
    pub job: LabelJob,
    /// Where the file goes: `.pdf`, `.png` (one file a page, numbered if there are several) or `.zpl`.
    #[ts(as = "FileRef")]
    pub out: FileRef,
    /// Why labels that were printed before are printed again.
    pub again: Option<String>,
    /// Why it is printed although the check refuses.
    pub overrule: Option<String>,
}

/// Prints labels and remembers what was printed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PrintLabels {
    /// The job; its printer is where it goes.
    #[ts(as = "LabelJob")]
    pub job: LabelJob,
    /// Why labels that were printed before are printed again.
    pub again: Option<String>,
    /// Why it is printed although the check refuses.
    pub overrule: Option<String>,
}

/// Sends the rest of a job that stopped.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ResumePrint {
    /// Which job.
    #[ts(as = "String")]
    pub print: PrintId,
    /// From which label of the job, from 1, copies counted; the first that did not surely come out if not said.
    pub from: Option<u32>,
    /// To another printer than before.
    pub printer: Option<String>,
}

/// Labels that went to a file or a printer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LabelsMade {
    /// The job, as the print journal keeps it.
    pub print: PrintRow,
    /// What was made.
    pub plan: LabelPlan,
    /// The files that were written.
    pub files: Vec<String>,
    /// What was done, as the undo bar says it; where the job stopped, how far it came and what to do.
    pub sentence: String,
}

/// Where a job went, as a word.
#[derive(TS)]
#[ts(rename = "PrintTarget", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::PrintTarget"
)]
pub enum PrintTargetWord {
    PdfFile,
    PngFile,
    ZplFile,
    Printer,
}

/// One line of the print journal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PrintRow {
    /// Which job.
    #[ts(as = "String")]
    pub id: PrintId,
    /// When it was printed, or began to be.
    pub at: DateTime<Utc>,
    /// Who printed it.
    pub actor: String,
    /// At which desk.
    pub station: String,
    /// File or printer.
    #[ts(as = "PrintTargetWord")]
    pub target: PrintTarget,
    /// The printer's name, or the file's.
    pub printer: String,
    /// The format, by name.
    pub format: String,
    /// The design, by name.
    pub design: String,
    /// The position of the first label.
    pub start: u32,
    /// How many of each.
    pub copies: u32,
    /// How many labels the job has, copies counted.
    pub labels: u32,
    /// How many surely went out.
    pub sent: u32,
    /// How many after those may have come out too.
    pub uncertain: u32,
    /// What the first labels are for, in words, at most three.
    pub first: Vec<String>,
    /// Why again.
    pub again: String,
    /// Why although the check refused.
    pub overruled: String,
    /// What stopped it; empty if it is complete.
    pub failure: String,
}

/// Asks for the print journal, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListPrints {
    /// Only jobs with a label of this asset.
    #[ts(as = "Option<String>", optional)]
    pub asset: Option<AssetId>,
    /// Only jobs with this tag or code.
    pub tag: Option<String>,
    /// Only jobs that stopped before the end.
    #[ts(as = "Option<bool>", optional)]
    pub unfinished: bool,
    /// From which row, from 0.
    #[ts(as = "Option<u32>", optional)]
    pub offset: u32,
    /// How many rows; at most 1000, 100 if not said.
    pub limit: Option<u32>,
}

/// Names one print job.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ShowPrint {
    /// Which.
    #[ts(as = "String")]
    pub id: PrintId,
}

/// One print job, whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PrintView {
    /// Its line.
    #[serde(flatten)]
    pub row: PrintRow,
    /// What the labels are for, in the order of the paper, each once; at most 10,000.
    pub labelled: Vec<PrintedLabel>,
}

/// One label of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PrintedLabel {
    /// The tag or code that was printed; of a person's badge nothing.
    pub code: String,
    /// What it is for, in words.
    pub subject: String,
    /// The asset, if it is for one.
    #[ts(as = "Option<String>")]
    pub asset: Option<AssetId>,
    /// Whether it surely went out.
    pub sent: bool,
}
