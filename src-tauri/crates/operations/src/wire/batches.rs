//! Batches: many assets, gathered by scanning, that one action is to be done to.

use super::{
    AssetRow, AssetView, ConditionWord, FileRef, HolderKind, HolderRef, PersonView, PlaceRef,
    ScanVerdict, StateWord,
};
use super::{BatchKit, ItemReturned, PhotoGiven};
use chrono::{DateTime, NaiveDate, Utc};
use inventory::{AssetId, BatchAction, BlockerKind, Condition, Cure, OutTerms, State};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is done to everything in a batch, as a word.
#[derive(TS)]
#[ts(rename = "BatchAction", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::BatchAction"
)]
pub enum BatchActionWord {
    CheckOut,
    CheckIn,
    Move,
    ChangeState,
    Retire,
}

/// What kind of thing stands in the way, as a word.
#[derive(TS)]
#[ts(rename = "BlockerKind", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::BlockerKind"
)]
pub enum BlockerKindWord {
    AlreadyOut,
    AlreadyInStock,
    AlreadyThere,
    IntoItself,
    InRepair,
    Lost,
    Retired,
    Disposed,
    Requested,
    Ordered,
    PartOf,
    AlreadyTheirs,
    NoPlace,
    Booked,
    OnStocktake,
    BlankTag,
    Ambiguous,
    Unknown,
    Other,
}

/// What takes a blocker away besides leaving the row out, as a word.
#[derive(TS)]
#[ts(rename = "Cure", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::Cure"
)]
pub enum CureWord {
    CheckInFirst,
    StockFirst,
    GoOn,
}

/// What stands in the way of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BlockerView {
    /// What kind it is.
    #[ts(as = "BlockerKindWord")]
    pub kind: BlockerKind,
    /// What a person reads behind the tag: “already out to J. Okafor”.
    pub words: String,
    /// What takes it away, if anything but leaving the row out does.
    #[ts(as = "Option<CureWord>")]
    pub cure: Option<Cure>,
}

/// One row of a batch.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BatchRow {
    /// Which: stays the same while the batch is gathered.
    pub row: u32,
    /// The tag, or the code as it was scanned.
    pub code: String,
    /// When it was scanned last.
    pub at: DateTime<Utc>,
    /// How often it was scanned; it counts once.
    pub scans: u32,
    /// What it is, if that is one asset.
    pub asset: Option<AssetView>,
    /// What it could be.
    pub choices: Vec<AssetRow>,
    /// What stands in the way now, if anything.
    pub blocker: Option<BlockerView>,
    /// What will be done about what stood in the way, in words: “checked in first, from J. Okafor”.
    pub settled: String,
}

/// All rows that the same kind of thing stands in the way of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BlockerGroup {
    /// What kind it is.
    #[ts(as = "BlockerKindWord")]
    pub kind: BlockerKind,
    /// “already out”.
    pub label: String,
    /// How many.
    pub count: u32,
    /// What takes it away for all that have that cure.
    #[ts(as = "Vec<CureWord>")]
    pub cures: Vec<Cure>,
}

/// The batch that is being gathered at this desk.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BatchView {
    /// When the first scan came; none while nothing is gathered.
    pub since: Option<DateTime<Utc>>,
    /// The action, as somebody said or as is likeliest.
    #[ts(as = "BatchActionWord")]
    pub action: BatchAction,
    /// Whether somebody said so.
    pub action_said: bool,
    /// The state to change to.
    #[ts(as = "Option<StateWord>")]
    pub state: Option<State>,
    /// To whom or where.
    pub to: Option<HolderRef>,
    /// The person it goes to.
    pub person: Option<PersonView>,
    /// The place it goes to.
    pub place: Option<PlaceRef>,
    /// When they are to come back.
    pub due: Option<NaiveDate>,
    /// Whether they come back or stay, if that was said.
    #[ts(as = "Option<super::OutTermsWord>")]
    pub terms: Option<OutTerms>,
    /// Where they will be with whoever gets them, if that was said.
    pub at_place: Option<PlaceRef>,
    /// How they look.
    #[ts(as = "Option<ConditionWord>")]
    pub condition: Option<Condition>,
    /// What to say about it.
    pub note: String,
    /// The ticket of another system that it is done for; empty for none.
    pub ticket: String,
    /// The rows, in the order of their first scans.
    pub rows: Vec<BatchRow>,
    /// Kits that were put into it, or that one of its things belongs to.
    pub kits: Vec<BatchKit>,
    /// What stands in the way, by kind.
    pub blocked: Vec<BlockerGroup>,
    /// How many rows nothing stands in the way of.
    pub ready: u32,
    /// How many scans repeated an earlier one.
    pub repeated: u32,
    /// What has to be said before it can be confirmed, as a sentence; none if nothing.
    pub missing: Option<String>,
}

/// Puts a scanned code into the batch of this desk.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AddToBatch {
    /// The readings the front end has, best first; see `Scan`.
    #[ts(as = "Vec<String>")]
    pub candidates: Vec<String>,
    /// Whether a code that is nothing, or several things, is kept as a row too.
    #[ts(as = "Option<bool>", optional)]
    pub keep_unknown: bool,
}

/// What came of a scan into the batch. When this is answered, the scan is on disk.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AddedToBatch {
    /// What the code is.
    pub verdict: ScanVerdict,
    /// The row it stands in, if it stands in one.
    pub row: Option<BatchRow>,
    /// Whether it was in the batch already.
    pub again: bool,
    /// How many rows there are.
    pub rows: u32,
    /// The action that what stands in the way speaks of.
    #[ts(as = "BatchActionWord")]
    pub action: BatchAction,
}

/// Puts a list of codes into the batch: one a line, or a column of a table.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AddListToBatch {
    /// The list, pasted.
    pub text: Option<String>,
    /// The file it stands in.
    pub file: Option<FileRef>,
}

/// What came of a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ListAdded {
    /// How many codes it had.
    pub codes: u32,
    /// How many of its lines no scanner can have read; they were left out.
    pub unreadable: u32,
    /// Which those are.
    pub unread: Vec<String>,
    /// How many codes are of what was in the batch, or further up in the list.
    pub repeated: u32,
    /// How many are not one thing on the register; each has a row that says so.
    pub unknown: u32,
    /// How many are of places, badges or commands and add no row.
    pub passed_over: u32,
    /// How many lines have nothing in them.
    pub empty: u32,
    /// The heading of the column that was taken, if the list has headings.
    pub column: Option<String>,
    /// How many rows it added.
    pub added: u32,
    /// “40 codes: 36 added, 3 repeated, 1 not on the register”.
    pub sentence: String,
    /// The batch as it is now.
    pub batch: BatchView,
}

/// The last scan was taken back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ScanTakenBack {
    /// What was taken back, as a sentence.
    pub sentence: String,
    /// The batch as it is now.
    pub batch: BatchView,
}

/// How rows are resolved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// They leave the batch.
    #[default]
    LeaveOut,
    /// They are taken back first, within the same action.
    CheckInFirst,
    /// They are put in stock first, within the same action.
    StockFirst,
    /// The person knows, and goes on.
    GoOn,
    /// The row is this one of the things it could be.
    Choose,
}

/// Resolves what stands in the way of rows: of all of a kind, of some, or of everything blocked if neither is said.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ResolveBatch {
    /// How.
    #[ts(as = "Resolution")]
    pub how: Resolution,
    /// All rows that this kind of thing stands in the way of.
    #[ts(as = "Option<BlockerKindWord>", optional)]
    pub kind: Option<BlockerKind>,
    /// These rows, blocked or not.
    #[ts(as = "Option<Vec<u32>>", optional)]
    pub rows: Vec<u32>,
    /// What the row is, when one of several things is chosen.
    #[ts(as = "Option<String>", optional)]
    pub asset: Option<AssetId>,
}

/// Says what is to be done with the batch. What is absent stays; an empty text clears.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetBatch {
    /// The action.
    #[ts(as = "Option<BatchActionWord>", optional)]
    pub action: Option<BatchAction>,
    /// The state to change to.
    #[ts(as = "Option<StateWord>", optional)]
    pub state: Option<State>,
    /// To whom or where: an identity, or a name, badge, place code or tag that names one only.
    pub to: Option<String>,
    /// What `to` is, where it could be several.
    pub to_kind: Option<HolderKind>,
    /// When they are to come back: a day.
    pub due: Option<String>,
    /// Whether they come back or stay: loan or assigned.
    pub terms: Option<String>,
    /// Where they will be with whoever gets them: identity, name, path or code.
    pub place: Option<String>,
    /// How they look: a grade.
    pub condition: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
    /// The ticket of another system that it is done for.
    pub ticket: Option<String>,
    /// What came back with them and what did not, in place of what was said before.
    pub checklist: Option<Vec<ItemReturned>>,
}

/// Does to the whole batch what it is for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ConfirmBatch {
    /// How the things looked, where they come back.
    pub photos: Option<Vec<PhotoGiven>>,
    /// Rows that something stands in the way of are left out, and the answer says which and why; else nothing is done then.
    pub leave_out_refused: Option<bool>,
}
