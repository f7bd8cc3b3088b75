//! One print job: what went onto which paper, and how far it came.

use crate::ids::{AssetId, KitId, PersonId, PlaceId};
use serde::{Deserialize, Serialize};

/// What a label is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelSubject {
    /// An asset, and the tag that was printed.
    Asset(AssetId, String),
    /// A place, and the code that was printed.
    Place(PlaceId, String),
    /// A person's badge. The badge code is a personal detail and stays out of the journal.
    Person(PersonId),
    /// A reserved tag without an asset.
    Blank(String),
    /// A command for the scanner, by its code.
    Command(String),
    /// A kit, and the code that was printed.
    Kit(KitId, String),
}

/// Where a job went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrintTarget {
    /// A PDF file.
    PdfFile,
    /// PNG files.
    PngFile,
    /// A file of ZPL.
    ZplFile,
    /// A printer.
    Printer,
}

impl PrintTarget {
    /// The word in the ledger and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            PrintTarget::PdfFile => "pdf_file",
            PrintTarget::PngFile => "png_file",
            PrintTarget::ZplFile => "zpl_file",
            PrintTarget::Printer => "printer",
        }
    }

    /// The target a word names.
    pub fn from_word(word: &str) -> Option<PrintTarget> {
        use PrintTarget::{PdfFile, PngFile, Printer, ZplFile};
        [PdfFile, PngFile, ZplFile, Printer]
            .into_iter()
            .find(|target| target.word() == word)
    }
}

/// A print job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintFacts {
    /// Where it went.
    pub target: PrintTarget,
    /// The printer's name, or the file's without its folder.
    pub printer: String,
    /// The format, by name.
    pub format: String,
    /// The design, by name.
    pub design: String,
    /// The position of the first label, from 1.
    pub start: u32,
    /// How many of each.
    pub copies: u32,
    /// What the labels are for, in the order of the paper, each once.
    pub subjects: Vec<LabelSubject>,
    /// Labels that went out, copies counted: all of them, but for a job that stopped.
    pub sent: u32,
    /// Labels after those that may have been printed too: the printer stopped answering.
    #[serde(default)]
    pub uncertain: u32,
    /// The first free position on the last sheet; none if that is full, or for a roll.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_start: Option<u32>,
    /// Why labels that had been printed before were printed again.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub again: String,
    /// Why it was printed although the print check refused it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub overruled: String,
    /// What stopped it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub failure: String,
}

impl PrintFacts {
    /// How many labels the whole job has.
    pub fn labels(&self) -> u32 {
        u32::try_from(self.subjects.len())
            .unwrap_or(u32::MAX)
            .saturating_mul(self.copies)
    }

    /// Whether all of it went out.
    pub fn is_complete(&self) -> bool {
        self.sent >= self.labels()
    }
}
