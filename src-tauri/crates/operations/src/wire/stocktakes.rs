//! Stocktakes: what is asked and answered about counting what is really there.

use super::{FileRef, MoneyText, PersonView, PlaceRef};
use chrono::{DateTime, Utc};
use inventory::{
    AssetId, CountVerdict, Decision, LineStatus, ModelId, OutKind, PersonId, PlaceId, ScanId,
    State, StocktakeId, StocktakePhase,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far a stocktake is, as a word.
#[derive(TS)]
#[ts(rename = "StocktakePhase", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::StocktakePhase"
)]
pub enum StocktakePhaseWord {
    Counting,
    Paused,
    Reconciling,
    Signed,
}

/// What a scan was, as a word.
#[derive(TS)]
#[ts(rename = "CountVerdict", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::CountVerdict"
)]
pub enum CountVerdictWord {
    Place,
    Found,
    Elsewhere,
    Assigned,
    OnLoan,
    NotInScope,
    Unknown,
    AlreadyCounted,
}

/// How a line stands, as a word.
#[derive(TS)]
#[ts(rename = "LineStatus", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::LineStatus"
)]
pub enum LineStatusWord {
    NotScanned,
    NotSeen,
    OnLoan,
    With,
    InHost,
    Found,
    Elsewhere,
    Seen,
    SeenOnLoan,
    Returned,
    NotInScope,
    Unknown,
}

/// What is done about a difference, as a word.
#[derive(TS)]
#[ts(rename = "Decision", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::Decision"
)]
pub enum DecisionWord {
    Move,
    RecordPlace,
    CheckIn,
    MarkLost,
    Register,
    Ignore,
    Investigate,
}

/// Which assets a stocktake is about; all conditions hold together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct StocktakeScopeRequest {
    /// At these places or below, by identity, code, path or name.
    pub places: Option<Vec<String>>,
    /// Of these categories.
    pub categories: Option<Vec<String>>,
    /// Of these models.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub models: Option<Vec<ModelId>>,
    /// In these states; in stock, checked out and in repair if not said.
    #[ts(as = "Option<Vec<super::StateWord>>", optional)]
    pub states: Option<Vec<State>>,
    /// Held by this person, by identity, badge or name.
    pub holder: Option<String>,
}

/// Opens a stocktake, or with the operation `propose_stocktake` says what it would expect.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct OpenStocktake {
    /// What people call it.
    pub name: Option<String>,
    /// What it is about.
    pub scope: Option<StocktakeScopeRequest>,
    /// Who leads it, by identity, badge or name.
    pub lead: Option<String>,
    /// Anything else.
    pub note: Option<String>,
    /// Whoever counts is not told what is expected.
    pub blind: Option<bool>,
}

/// What a stocktake would expect.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StocktakeProposal {
    /// The scope in words.
    pub scope: String,
    /// How many things it expects, those with somebody included.
    pub expected: u32,
    /// How many of these are with somebody.
    pub on_loan: u32,
    /// A name to begin with.
    pub name: String,
}

/// How many lines stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, TS)]
pub struct StocktakeCounts {
    /// All that is expected.
    pub expected: u32,
    /// Where they belong.
    pub found: u32,
    /// Found, but they belong elsewhere.
    pub elsewhere: u32,
    /// With somebody, as expected.
    pub on_loan: u32,
    /// With somebody as the register says, but scanned.
    pub returned: u32,
    /// Not scanned yet; once the count is closed: missing.
    pub not_scanned: u32,
    /// Not scanned at their places; somebody has them.
    pub not_seen: u32,
    /// With somebody, nobody said where, and not scanned: expected at no place.
    pub with: u32,
    /// Not scanned, and part of something that was.
    pub in_host: u32,
    /// With somebody, and seen where nobody had said where they are; also where they were not expected.
    pub seen: u32,
    /// On loan, and seen all the same; also where they were not expected.
    pub seen_on_loan: u32,
    /// Scanned, on the register, not expected.
    pub not_in_scope: u32,
    /// Codes nobody knows.
    pub unknown: u32,
    /// Differences that nobody has decided on.
    pub undecided: u32,
}

/// A stocktake in a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StocktakeView {
    /// Its identity.
    #[ts(as = "String")]
    pub id: StocktakeId,
    /// What people call it.
    pub name: String,
    /// What it is about, in words.
    pub scope: String,
    /// How far it is.
    #[ts(as = "StocktakePhaseWord")]
    pub phase: StocktakePhase,
    /// Whether whoever counts is not told what is expected.
    pub blind: bool,
    /// Who leads it.
    pub lead: Option<PersonView>,
    /// Anything else.
    pub note: String,
    /// When it was opened.
    #[ts(as = "String")]
    pub opened_at: DateTime<Utc>,
    /// By whom.
    pub opened_by: String,
    /// How it stands.
    pub counts: StocktakeCounts,
    /// When it was signed.
    #[ts(as = "Option<String>")]
    pub signed_at: Option<DateTime<Utc>>,
    /// By whom, as they were called then; a stand-in where they were erased since.
    pub signed_by: Option<String>,
    /// The same as a person of the register; none where the paper is of a program that kept the name alone.
    #[ts(as = "Option<String>")]
    pub signer: Option<PersonId>,
    /// The hash the journal ended with when it was signed; none of those signed before that was kept.
    pub signed_journal: Option<String>,
}

/// Which stocktake.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ShowStocktake {
    /// By identity or name; empty: the only one that is open.
    pub stocktake: String,
}

/// How one place stands.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlaceProgress {
    /// The place; none for what belongs nowhere.
    pub place: Option<PlaceRef>,
    /// How many things are expected there, those with somebody not counted.
    pub expected: u32,
    /// How many of them were scanned, wherever.
    pub counted: u32,
    /// How many of these were found elsewhere.
    pub elsewhere: u32,
}

/// A stocktake with all that one looks at while counting.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StocktakeCard {
    /// The stocktake.
    pub stocktake: StocktakeView,
    /// Where this desk stands: the place it scanned last, or the only one that can be meant.
    pub standing: Option<PlaceRef>,
    /// How that place stands with all below it. Of a blind stocktake nothing, until the count is closed.
    pub here: Option<PlaceProgress>,
    /// How each place stands, in the order of their paths. Of a blind stocktake none, until the count is closed.
    pub places: Vec<PlaceProgress>,
    /// The last scans of this desk, newest first.
    pub scans: Vec<CountScanView>,
    /// The value found and the value not scanned, by currency.
    pub value_found: Vec<MoneyText>,
    /// What was not scanned, by currency.
    pub value_not_scanned: Vec<MoneyText>,
    /// The signed stocktake of the same scope before this one.
    pub previous: Option<StocktakePrevious>,
}

/// The stocktake of the same scope before this one.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StocktakePrevious {
    /// What it is called.
    pub name: String,
    /// When it was signed.
    #[ts(as = "Option<String>")]
    pub signed_at: Option<DateTime<Utc>>,
    /// How it stood.
    pub counts: StocktakeCounts,
}

/// Counts a scan.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct CountScanRequest {
    /// The stocktake, by identity or name; the only open one if not said.
    pub stocktake: Option<String>,
    /// The readings of the code, best first.
    pub candidates: Option<Vec<String>>,
    /// The one meant, where a code could be several things.
    #[ts(as = "Option<String>", optional)]
    pub choice: Option<AssetId>,
    /// The place one stands at, where it bears no code that could be scanned.
    #[ts(as = "Option<String>", optional)]
    pub place: Option<PlaceId>,
}

/// What came of a scan in a count.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CountedScan {
    /// What it was; none where a person has to choose, or where it was a command.
    #[ts(as = "Option<CountVerdictWord>")]
    pub verdict: Option<CountVerdict>,
    /// One line for a person, also read aloud by a screen reader.
    pub sentence: String,
    /// The scan as it was kept.
    pub scan: Option<CountScanView>,
    /// What it may be, when a person has to choose.
    pub choices: Vec<super::AssetRow>,
    /// The command, if it was one; nothing was counted then.
    pub command: Option<super::CommandCodeView>,
    /// Whether the scanner's keyboard layout differs from this computer's.
    pub layout_differs: bool,
    /// How the place stands where one is now, with all below it.
    pub here: Option<PlaceProgress>,
    /// How the stocktake stands.
    pub counts: StocktakeCounts,
}

/// One scan of a count.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CountScanView {
    /// Its identity.
    #[ts(as = "String")]
    pub id: ScanId,
    /// When it was scanned.
    #[ts(as = "String")]
    pub at: DateTime<Utc>,
    /// What it was.
    #[ts(as = "CountVerdictWord")]
    pub verdict: CountVerdict,
    /// The code as it was understood.
    pub code: String,
    /// The thing, if it is on the register.
    #[ts(as = "Option<String>")]
    pub asset: Option<AssetId>,
    /// Its tag.
    pub tag: String,
    /// Its name, or that of its model.
    pub title: String,
    /// Where one stood.
    pub place: String,
    /// Where it belongs.
    pub belongs: String,
    /// Who has it, or the asset it is part of, by the register as it is now.
    pub holder: String,
    /// In which way it is out, by the register as it is now.
    #[ts(as = "Option<super::OutKindWord>")]
    pub out: Option<OutKind>,
    /// Who counted it.
    pub counter: String,
    /// At which desk it was recorded.
    pub station: String,
    /// The file it came from; empty for what was scanned.
    pub source: String,
    /// What somebody said about it.
    pub note: String,
    /// How it looked.
    pub photos: Vec<super::PhotoRef>,
}

/// Takes a scan of a count back.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct TakeBackCounted {
    /// The stocktake; the only open one if not said.
    pub stocktake: Option<String>,
    /// The scan; the last of this desk if not said.
    #[ts(as = "Option<String>", optional)]
    pub scan: Option<ScanId>,
}

/// Says something about a scan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NoteScan {
    /// The scan.
    #[ts(as = "String")]
    pub scan: ScanId,
    /// What is to be said.
    pub note: String,
    /// Photos, added to those it has.
    #[serde(default)]
    #[ts(optional)]
    pub photos: Option<Vec<super::PhotoGiven>>,
}

/// Pauses a stocktake, goes on with it, closes the count or opens it again.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeStocktake {
    /// The stocktake, by identity or name; empty: the only open one.
    pub stocktake: String,
    /// The phase it goes to.
    #[ts(as = "StocktakePhaseWord")]
    pub phase: StocktakePhase,
}

/// Asks for lines of a stocktake.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListStocktakeLines {
    /// The stocktake; the only open one if not said.
    pub stocktake: Option<String>,
    /// Only those that stand like this.
    #[ts(as = "Option<LineStatusWord>", optional)]
    pub status: Option<LineStatus>,
    /// Only what is expected and was not seen yet, whoever has it.
    pub unseen: Option<bool>,
    /// Only what belongs to this place itself, by identity, code, path or name.
    pub place: Option<String>,
    /// With a place: also what belongs to the places below it.
    pub below: Option<bool>,
    /// Only those with tags, serials or titles that contain this.
    pub search: Option<String>,
    /// Only differences nobody has decided on.
    pub undecided: Option<bool>,
    /// Where to begin, from 0.
    pub offset: Option<u32>,
    /// How many at most.
    pub limit: Option<u32>,
}

/// A line of a stocktake: something expected, or something scanned that was not.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StocktakeLine {
    /// What decisions call it: `line:12` or `scan:ID`.
    pub finding: String,
    /// How it stands.
    #[ts(as = "LineStatusWord")]
    pub status: LineStatus,
    /// The tag; of an unknown code the code.
    pub tag: String,
    /// Its name, or that of its model.
    pub title: String,
    /// Its serial number.
    pub serial: String,
    /// Where it belongs, as the register had it when the stocktake was opened or it was scanned.
    pub belongs: String,
    /// Who has or had it, or the asset it is part of.
    pub holder: String,
    /// Where it was found.
    pub found_at: Option<String>,
    /// When.
    #[ts(as = "Option<String>")]
    pub scanned_at: Option<DateTime<Utc>>,
    /// What it cost.
    pub cost: Option<MoneyText>,
    /// What somebody said about the scan.
    pub note: String,
    /// How what was scanned looked.
    pub photos: Vec<super::PhotoRef>,
    /// What may be decided about it, the proposal first.
    #[ts(as = "Vec<DecisionWord>")]
    pub decisions: Vec<Decision>,
    /// What was decided.
    #[ts(as = "Option<DecisionWord>")]
    pub decision: Option<Decision>,
    /// Why.
    pub reason: String,
    /// The thing, if it is on the register.
    #[ts(as = "Option<String>")]
    pub asset: Option<AssetId>,
}

/// Merges the scans of another counter.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct MergeCount {
    /// The stocktake; the only open one if not said.
    pub stocktake: Option<String>,
    /// A count file of Tagdesk, or a list of codes from any handheld.
    pub file: FileRef,
    /// Who counted, where the file does not say: somebody of the register, or the name of somebody new, who is recorded;
    /// whoever merges it if nobody is named.
    pub by: Option<String>,
}

/// What came of merging.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CountMerged {
    /// How many scans the file has.
    pub scans: u32,
    /// How many of them are new.
    pub added: u32,
    /// How many were merged before.
    pub known: u32,
    /// How many are of things or codes that were counted before.
    pub already_counted: u32,
    /// What was scanned at another place than where it was counted, one a line.
    pub conflicts: Vec<String>,
    /// Codes that could be several things; they were not counted.
    pub ambiguous: Vec<String>,
    /// Codes nobody knows.
    pub unknown: Vec<String>,
    /// Lines without a code, or with what no scanner reads; they were not counted.
    pub unread: Vec<String>,
    /// Lines with what looks like a time and cannot be read as one; they are counted as of now.
    pub untimed: Vec<String>,
    /// How many lines have nothing in them.
    pub empty: u32,
    /// The heading of the column that was taken, if the list has headings.
    pub column: Option<String>,
    /// The names of those who counted and were not on the register before.
    pub new_people: Vec<String>,
    /// One line for a person.
    pub sentence: String,
}

/// Writes the scans of a count into a file, to be merged elsewhere.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ExportCount {
    /// The stocktake; the only open one if not said.
    pub stocktake: Option<String>,
    /// Where the file goes.
    pub out: FileRef,
}

/// One decision about one difference.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DecideFinding {
    /// `line:12` or `scan:ID`.
    pub finding: String,
    /// What is done.
    #[ts(as = "DecisionWord")]
    pub decision: Decision,
}

/// Decides on differences and does what was decided, all or nothing.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Reconcile {
    /// The stocktake; the only open one if not said.
    pub stocktake: Option<String>,
    /// What is decided, one by one.
    pub decisions: Vec<DecideFinding>,
    /// Why.
    pub reason: Option<String>,
    /// The model of what goes onto the register, by identity or name.
    pub model: Option<super::ModelChoice>,
    /// Decisions that cannot be carried out are left out, and the answer says which and why; else nothing is done then.
    pub leave_out_refused: Option<bool>,
}

/// What came of reconciling.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Reconciled {
    /// How many differences were decided on.
    pub decided: u32,
    /// How many assets changed by that.
    pub assets: u32,
    /// Decisions that could not be carried out, where that was to be left out.
    pub left_out: Vec<super::LeftOut>,
    /// One line for a person.
    pub sentence: String,
    /// How the stocktake stands.
    pub counts: StocktakeCounts,
}

/// Closes a stocktake for ever.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SignStocktake {
    /// The stocktake; the only open one if not said.
    pub stocktake: Option<String>,
    /// Who signs: an identity; or a name, e-mail, username, employee number or badge that names one person only; or the
    /// name of somebody new, who is recorded. The document says the name they have now, until they are erased.
    pub by: String,
    /// What is to be said besides.
    pub note: Option<String>,
}

/// Writes the report of a stocktake as PDF, XLSX or CSV, by the ending of the file.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ExportStocktake {
    /// The stocktake, by identity or name.
    pub stocktake: Option<String>,
    /// Where the file goes.
    pub out: FileRef,
}
