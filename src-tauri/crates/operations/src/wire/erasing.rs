//! What is answered where something was erased for good.

use super::CopyHolding;
use chrono::{DateTime, NaiveDate, Utc};
use inventory::StocktakeId;
use serde::Serialize;
use ts_rs::TS;

/// What was erased, and where it still stands.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Erased<T> {
    /// What is left of it.
    pub record: T,
    /// What was done, in words.
    pub sentence: String,
    /// How many drawn signatures were erased.
    pub signatures: u32,
    /// Another program reads from the register, whose log may hold it until that is done; the next start sees to it.
    pub pending: bool,
    /// Files in the data folder that still hold it: copies, and what was saved there.
    pub files: Vec<String>,
    /// Copies made before that still have it, where copies go; whoever made others knows where they are.
    pub copies: Vec<CopyHolding>,
    /// Why that cannot be said of all: the folder is not there, or a copy cannot be read.
    pub copies_unseen: Option<String>,
    /// Stocktakes that keep the name for ever: those of programs that knew no more of whoever signed and counted.
    pub papers: Vec<NamedOnPaper>,
    /// How many notes, reasons and names still have it.
    pub mentioned: u32,
    /// The first of them.
    pub mentions: Vec<MentionView>,
}

/// A stocktake that keeps somebody's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NamedOnPaper {
    /// Which.
    #[ts(as = "String")]
    pub stocktake: StocktakeId,
    /// What it is called.
    pub name: String,
    /// The day on which it was signed, by the clock of whoever did; none while it is open.
    #[ts(as = "Option<String>")]
    pub signed_on: Option<NaiveDate>,
    /// Whether they are named as whoever signed.
    pub signer: bool,
    /// Whether they are named among those who counted.
    pub counter: bool,
}

/// A note, a reason or a name in which something still stands: those are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MentionView {
    /// What it is said of: a tag, or what kind of thing; empty for the name of somebody who works at a desk.
    pub of: String,
    /// When, but for a name.
    #[ts(type = "string | null")]
    pub at: Option<DateTime<Utc>>,
    /// The words.
    pub words: String,
}
