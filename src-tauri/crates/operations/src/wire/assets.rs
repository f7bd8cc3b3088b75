//! Assets: lists, one asset, and what is done to them.

use super::{ItemReturned, KeptCodeView, KitRef, MoneyText, Page, PhotoGiven, PhotoRef};
use chrono::{DateTime, NaiveDate, Utc};
use inventory::{
    AssetId, BatchId, BlockerKind, Condition, Cure, DateSource, ModelId, OutKind, OutTerms,
    PersonId, PlaceId, State,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A state, as a word.
#[derive(TS)]
#[ts(rename = "State", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::State"
)]
pub enum StateWord {
    Requested,
    Ordered,
    InStock,
    CheckedOut,
    InRepair,
    Lost,
    Retired,
    Disposed,
}

/// A condition, as a word.
#[derive(TS)]
#[ts(rename = "Condition", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::Condition"
)]
pub enum ConditionWord {
    New,
    Good,
    Worn,
    Damaged,
}

/// Where a date came from, as a word.
#[derive(TS)]
#[ts(rename = "DateSource", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::DateSource"
)]
pub enum DateSourceWord {
    Typed,
    Model,
    Import,
}

/// In which of four ways an asset is out, as a word.
#[derive(TS)]
#[ts(rename = "OutKind", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::OutKind"
)]
pub enum OutKindWord {
    Assigned,
    OnLoan,
    Installed,
    PartOf,
}

/// What was said of how long a person has an asset, as a word.
#[derive(TS)]
#[ts(rename = "OutTerms", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::OutTerms"
)]
pub enum OutTermsWord {
    Loan,
    Assigned,
}

/// A date and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StatedDateText {
    /// The day.
    pub date: NaiveDate,
    /// Who says so.
    #[ts(as = "DateSourceWord")]
    pub source: DateSource,
}

/// A model, in a row about something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "fields of ModelFacts")]
pub struct ModelRef {
    #[ts(as = "String")]
    pub id: ModelId,
    pub name: String,
    pub manufacturer: String,
    pub category: String,
}

/// A place, in a row about something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceRef {
    /// Which.
    #[ts(as = "String")]
    pub id: PlaceId,
    /// Its own name.
    pub name: String,
    /// Its name with those above it: `HQ › 2nd floor › Store`.
    pub path: String,
}

/// An open booking, on the card of its asset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BookedRef {
    /// Whose, by identity.
    #[ts(as = "String")]
    pub person: PersonId,
    /// Whose, by name.
    pub name: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// Who or what has an asset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HolderRef {
    /// A person, a place or an asset.
    pub kind: HolderKind,
    /// Which.
    pub id: String,
    /// Its name, or its tag for an asset.
    pub name: String,
}

/// What can hold an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum HolderKind {
    Person,
    Place,
    Asset,
}

/// One asset in a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "fields of AssetFacts")]
pub struct AssetRow {
    #[ts(as = "String")]
    pub id: AssetId,
    /// That it belongs to an import or an undo that is not finished, so that nothing can be done with it yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub unfinished: bool,
    pub tag: String,
    pub name: String,
    pub model: Option<ModelRef>,
    pub serial: String,
    #[ts(as = "StateWord")]
    pub state: State,
    /// Where it is, as far as anybody said.
    pub place: Option<PlaceRef>,
    pub holder: Option<HolderRef>,
    /// The e-mail address of the person who has it; empty where none is known.
    pub holder_email: String,
    /// In which way it is out, where it is.
    #[ts(as = "Option<OutKindWord>")]
    pub out: Option<OutKind>,
    pub due: Option<NaiveDate>,
    pub out_since: Option<NaiveDate>,
    pub purchase_date: Option<NaiveDate>,
    pub cost: Option<MoneyText>,
    pub supplier: String,
    pub order_number: String,
    pub warranty_end: Option<StatedDateText>,
    pub refresh_date: Option<StatedDateText>,
    #[ts(as = "Option<ConditionWord>")]
    pub condition: Option<Condition>,
    pub labelled_at: Option<DateTime<Utc>>,
    pub registered_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

/// One asset, whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AssetView {
    /// What a list shows.
    #[serde(flatten)]
    pub row: AssetRow,
    /// Notes.
    pub notes: String,
    /// Values of the register's own fields.
    pub custom: BTreeMap<String, String>,
    /// Tags it had before; they still find it.
    pub former_tags: Vec<String>,
    /// Codes of others that are kept with it; they find it too.
    pub kept_codes: Vec<KeptCodeView>,
    /// States a person may move it to now, besides checking out and in.
    #[ts(as = "Vec<StateWord>")]
    pub next_states: Vec<State>,
    /// Whether it can be checked out now.
    pub can_check_out: bool,
    /// Whether it can be checked in now.
    pub can_check_in: bool,
    /// How many assets are checked out to this one.
    pub holds: u32,
    /// The kits it is in.
    pub kits: Vec<KitRef>,
    /// What did not come back with it when it was taken back last.
    pub missing: Vec<String>,
    /// For whom it is booked, the first to begin in front.
    pub booked: Vec<BookedRef>,
    /// Where it was before it went out.
    pub came_from: Option<PlaceRef>,
    /// Where it goes when it is checked in and nobody says where: this desk's store, or where it was before.
    pub returns_to: Option<PlaceRef>,
}

/// Which assets of the register; all conditions hold together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AssetFilter {
    /// Words that begin anything in tag, name, serial, model, manufacturer, order or supplier; where no asset has
    /// them, in the names of those who hold one.
    #[ts(as = "Option<String>", optional)]
    pub search: String,
    /// In one of these states.
    #[ts(as = "Option<Vec<StateWord>>", optional)]
    pub states: Vec<State>,
    /// Of one of these categories.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub categories: Vec<String>,
    /// Of one of these models.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub models: Vec<ModelId>,
    /// At one of these places or below.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub places: Vec<PlaceId>,
    /// Held by this person.
    #[ts(as = "Option<String>", optional)]
    pub person: Option<PersonId>,
    /// Checked out to this asset.
    #[ts(as = "Option<String>", optional)]
    pub within: Option<AssetId>,
    /// Whose warranty is in one of these windows: expired, within_30, within_60, within_90, within_180, later, unknown.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub warranty: Vec<String>,
    /// Out and due before today.
    #[ts(as = "Option<bool>", optional)]
    pub overdue: bool,
    /// Out and due back before the end of this day; overdue ones too.
    pub due_by: Option<NaiveDate>,
    /// Never labelled, and in stock, checked out or in repair.
    #[ts(as = "Option<bool>", optional)]
    pub needs_label: bool,
}

/// What a list of assets is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "columns of the list")]
pub enum AssetSort {
    /// Newest registered.
    #[default]
    Registered,
    Tag,
    Name,
    Model,
    Serial,
    State,
    Place,
    WarrantyEnd,
    RefreshDate,
    PurchaseDate,
    Cost,
    Due,
    Changed,
}

/// Asks for part of the register.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListAssets {
    /// Which assets.
    pub filter: AssetFilter,
    /// In which order.
    #[ts(as = "Option<AssetSort>", optional)]
    pub sort: AssetSort,
    /// Largest first.
    #[ts(as = "Option<bool>", optional)]
    pub descending: bool,
    /// From which row, from 0.
    #[ts(as = "Option<u32>", optional)]
    pub offset: u32,
    /// How many rows; at most 1000, 100 if not said.
    pub limit: Option<u32>,
    /// As the register stood at the end of this day.
    pub as_of: Option<NaiveDate>,
}

/// Has what is asked of a past day made ready, which takes a while; nothing is to be done for today.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LookBack {
    /// The day at whose end the register is looked at.
    pub as_of: Option<NaiveDate>,
}

/// Asks how many assets there are of each state, category, place and warranty window.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CountAssets {
    /// Which assets. Each group of counts leaves out its own condition, so that the alternatives show.
    pub filter: AssetFilter,
}

/// A value to filter by and how many assets have it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Facet {
    /// What goes into the filter.
    pub value: String,
    /// What people read.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// How many assets there are of each kind.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "conditions of AssetFilter")]
pub struct AssetCounts {
    pub total: u32,
    pub states: Vec<Facet>,
    pub categories: Vec<Facet>,
    pub places: Vec<Facet>,
    pub warranty: Vec<Facet>,
    pub overdue: u32,
    pub needs_label: u32,
}

/// Names one asset: by identity, or by tag as a person writes it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ShowAsset {
    /// By identity.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<AssetId>,
    /// By tag, current or former.
    pub tag: Option<String>,
    /// As it stood at the end of this day.
    pub as_of: Option<NaiveDate>,
}

/// Which assets an action is for: these, and those with these tags, and all that match.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AssetSelection {
    /// By identity.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub ids: Vec<AssetId>,
    /// By tag.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub tags: Vec<String>,
    /// All that match.
    pub filter: Option<AssetFilter>,
    /// But not these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub except: Vec<AssetId>,
    /// What is done first where something stands in the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<CuredAsset>>", optional)]
    pub cures: Vec<CuredAsset>,
    /// Whatever it cannot be done to is left out, and the answer says which and why; else nothing is done where it cannot
    /// be done to all.
    pub leave_out_refused: Option<bool>,
}

/// What is done first to an asset, within the same action, where that takes away what stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CuredAsset {
    /// To which; to any where it helps if not said.
    #[ts(as = "Option<String>")]
    pub asset: Option<AssetId>,
    /// What.
    #[ts(as = "super::CureWord")]
    pub cure: Cure,
}

/// One of several things that something cannot be done to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedThing {
    /// As a request names it: the identity of an asset, or what a stocktake found.
    pub id: String,
    /// Its tag, or the code it goes by.
    pub tag: String,
    /// Why not: “already out to J. Okafor”.
    pub why: String,
    /// What kind of thing stands in its way.
    #[ts(as = "super::BlockerKindWord")]
    pub kind: BlockerKind,
    /// That kind in words, behind a number of them: “already out”.
    pub label: String,
    /// What takes it away, if anything but leaving it out does.
    #[ts(as = "Option<super::CureWord>")]
    pub cure: Option<Cure>,
}

/// What was left out of something that was done to several, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// Its tag.
    pub tag: String,
    /// Why.
    pub why: String,
}

/// A model, by identity or by name; a name nobody knows makes a new model.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of ModelFacts")]
pub struct ModelChoice {
    #[ts(as = "Option<String>", optional)]
    pub id: Option<ModelId>,
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub category: Option<String>,
    pub number: Option<String>,
}

impl ModelChoice {
    /// Whether it says nothing: no identity, and no word.
    pub fn is_empty(&self) -> bool {
        let words = [&self.name, &self.manufacturer, &self.category, &self.number];
        let blank = |text: &&Option<String>| text.as_deref().unwrap_or_default().trim().is_empty();
        self.id.is_none() && words.iter().all(blank)
    }
}

/// Puts an asset onto the register.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of AssetFacts")]
pub struct RegisterAsset {
    pub model: Option<ModelChoice>,
    /// None takes the next of the series.
    pub tag: Option<String>,
    pub name: Option<String>,
    pub serial: Option<String>,
    /// In stock if not said.
    #[ts(as = "Option<StateWord>", optional)]
    pub state: Option<State>,
    /// By identity, or by name, path or code.
    pub place: Option<String>,
    pub purchase_date: Option<NaiveDate>,
    pub cost: Option<MoneyText>,
    pub supplier: Option<String>,
    pub order_number: Option<String>,
    pub warranty_end: Option<NaiveDate>,
    pub refresh_date: Option<NaiveDate>,
    pub notes: Option<String>,
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub custom: BTreeMap<String, String>,
}

/// What registering would make of this, asked while somebody types.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Proposal {
    /// The tag it would get.
    pub tag: String,
    /// What is wrong so far; `field` says where.
    pub problems: Vec<super::Failure>,
    /// The warranty end it would get.
    pub warranty_end: Option<StatedDateText>,
    /// The refresh date it would get.
    pub refresh_date: Option<StatedDateText>,
    /// The model it would be of, if it exists already.
    pub model: Option<ModelRef>,
    /// What the last registration of this model said, to offer again.
    pub last: Option<AssetRow>,
}

/// Edits facts of assets. What is absent stays; an empty text clears.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of AssetFacts")]
pub struct ReviseAssets {
    pub assets: AssetSelection,
    pub tag: Option<String>,
    pub name: Option<String>,
    pub model: Option<ModelChoice>,
    pub serial: Option<String>,
    pub purchase_date: Option<String>,
    pub cost: Option<MoneyText>,
    pub supplier: Option<String>,
    pub order_number: Option<String>,
    pub warranty_end: Option<String>,
    pub refresh_date: Option<String>,
    #[ts(as = "Option<ConditionWord>", optional)]
    pub condition: Option<Condition>,
    pub notes: Option<String>,
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub custom: BTreeMap<String, String>,
    /// Why; goes into the history.
    pub reason: Option<String>,
}

/// Hands assets out, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct CheckOut {
    /// Which.
    pub assets: AssetSelection,
    /// To whom: an identity of a person, place or asset; or a name, e-mail, badge, place code or tag that names one only.
    #[ts(as = "String")]
    pub to: String,
    /// What `to` is, where it could be several.
    pub to_kind: Option<HolderKind>,
    /// When they are to come back, or until when the person has them.
    pub due: Option<NaiveDate>,
    /// Whether they come back or stay; what comes back on a day is on loan where nobody says.
    #[ts(as = "Option<OutTermsWord>", optional)]
    pub terms: Option<OutTerms>,
    /// Where they will be with the person: identity, name, path or code.
    pub place: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Takes assets back, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct CheckIn {
    /// Which.
    pub assets: AssetSelection,
    /// Where to: identity, name, path or code. This desk's store if not said; else where each was before it went out.
    pub place: Option<String>,
    /// How they look.
    #[ts(as = "Option<ConditionWord>", optional)]
    pub condition: Option<Condition>,
    /// What to say about it.
    pub note: Option<String>,
    /// What came back with them and what did not; of what is not named nothing is known.
    pub checklist: Option<Vec<ItemReturned>>,
    /// All that is on their checklists came back with them, but for what the checklist names otherwise.
    pub all_back: Option<bool>,
    /// How they looked.
    pub photos: Option<Vec<PhotoGiven>>,
}

/// Hands what somebody has on to somebody else, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct HandOn {
    /// Which.
    pub assets: AssetSelection,
    /// To whom: as [`CheckOut::to`].
    #[ts(as = "String")]
    pub to: String,
    /// What `to` is, where it could be several.
    pub to_kind: Option<HolderKind>,
    /// When they are to come back, or until when the person has them.
    pub due: Option<NaiveDate>,
    /// Whether they come back or stay; what comes back on a day is on loan where nobody says.
    #[ts(as = "Option<OutTermsWord>", optional)]
    pub terms: Option<OutTerms>,
    /// Where they will be with the person: identity, name, path or code.
    pub place: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Changes the day assets are due, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Extend {
    /// Which.
    pub assets: AssetSelection,
    /// The new day; none takes the day away, and what is on loan stays on loan.
    pub due: Option<NaiveDate>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Gives whoever has something broken a spare: holder, place and day go over to it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Swap {
    /// The broken one, by identity or tag.
    #[ts(as = "String")]
    pub broken: String,
    /// The spare, by identity or tag.
    #[ts(as = "String")]
    pub spare: String,
    /// In repair if not said, or in stock.
    #[ts(as = "Option<StateWord>", optional)]
    pub state: Option<State>,
    /// Where the broken one goes: as [`CheckIn::place`].
    pub place: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Asks for what to write to those who have things. Nothing is sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Remind {
    /// About which assets; all that are overdue if none is said.
    pub assets: Option<AssetSelection>,
}

/// What to write to one person about what they have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Reminder {
    /// To whom.
    #[ts(as = "String")]
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// Their e-mail address; empty where none is known.
    pub email: String,
    /// How many things it is about.
    pub count: u32,
    /// The subject of the message.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// An address that a mail program opens as this message; empty where no e-mail address is known.
    pub mailto: String,
}

/// Moves assets to a place, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct MoveAssets {
    /// Which.
    pub assets: AssetSelection,
    /// Where to: identity, name, path or code; nowhere if empty.
    #[ts(as = "String")]
    pub place: String,
    /// What to say about it.
    pub note: Option<String>,
}

/// Moves assets to another state of their life, all or none.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeState {
    /// Which.
    pub assets: AssetSelection,
    /// To which state.
    #[ts(as = "StateWord")]
    pub state: State,
    /// Why.
    #[serde(default)]
    pub note: Option<String>,
}

/// What an action did to assets.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AssetsChanged {
    /// How many changed.
    pub count: u32,
    /// Their tags, the first hundred.
    pub tags: Vec<String>,
    /// What it could not be done to, where that was to be left out.
    pub left_out: Vec<LeftOut>,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}

/// An asset that was put onto the register.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AssetRegistered {
    /// The asset.
    pub asset: AssetView,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}

/// One field before and after, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FieldChange {
    /// Which field.
    pub field: String,
    /// What people call it.
    pub label: String,
    /// Before; empty if there was nothing.
    pub old: String,
    /// After; empty if there is nothing.
    pub new: String,
}

/// One line of an asset's history.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HistoryEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// What: registered, revised, checked_out, checked_in, moved, state_changed, extended, handed_on, labelled, tag_replaced, withdrawn.
    pub how: String,
    /// The same in words.
    pub title: String,
    /// Who.
    pub actor: String,
    /// At which desk.
    pub station: String,
    /// Why, or what was said.
    pub note: String,
    /// What changed.
    pub changes: Vec<FieldChange>,
    /// How it looked.
    pub photos: Vec<PhotoRef>,
    /// The action it was part of.
    #[ts(as = "String")]
    pub action: BatchId,
    /// Whether the action was taken back since and not done again.
    pub undone: bool,
    /// Whether this took an earlier action back.
    pub is_undo: bool,
    /// Whether this did an earlier action again.
    pub is_redo: bool,
    /// Whether the action may be done again: it was taken back.
    pub can_redo: bool,
    /// Whether it was handed over, so that a receipt can be made of its action.
    pub has_receipt: bool,
    /// The ticket it was done for; empty where none was said.
    pub ticket: String,
}

/// Asks for an asset's history.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AssetHistory {
    /// By identity.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<AssetId>,
    /// By tag, current or former.
    pub tag: Option<String>,
}

/// An asset's history, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AssetHistoryView {
    /// Whose.
    pub tag: String,
    /// Its lines.
    pub entries: Vec<HistoryEntry>,
}

/// Looks for anything by text: assets, people, places, models.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Find {
    /// What was typed.
    #[ts(as = "String")]
    pub text: String,
    /// How many of each; 8 if not said.
    pub limit: Option<u32>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "the nouns of the product")]
pub struct Found {
    pub assets: Vec<AssetRow>,
    pub people: Vec<super::PersonView>,
    pub places: Vec<PlaceRef>,
    pub models: Vec<ModelRef>,
    /// What was done for the ticket of this number.
    pub actions: Vec<super::ActionView>,
}

/// A page of assets.
pub type AssetPage = Page<AssetRow>;
