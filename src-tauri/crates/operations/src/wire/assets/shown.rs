//! Assets as they are shown: in lists, whole, counted, and what became of them.

use super::*;
use crate::wire::{KeptCodeView, KitRef, MoneyText, Page, PhotoRef};
use chrono::{DateTime, NaiveDate, Utc};
use inventory::{
    AssetId, BatchId, Condition, DateSource, ModelId, OutKind, PersonId, PlaceId, State,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

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

/// What registering would make of this, asked while somebody types.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Proposal {
    /// The tag it would get.
    pub tag: String,
    /// What is wrong so far; `field` says where.
    pub problems: Vec<crate::wire::Failure>,
    /// The warranty end it would get.
    pub warranty_end: Option<StatedDateText>,
    /// The refresh date it would get.
    pub refresh_date: Option<StatedDateText>,
    /// The model it would be of, if it exists already.
    pub model: Option<ModelRef>,
    /// What the last registration of this model said, to offer again.
    pub last: Option<AssetRow>,
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
    /// After; empty if there is nothing. Days are written `2027-02-14`; of `signed_at` it is a moment, as `at` of the entry is.
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

/// An asset's history, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AssetHistoryView {
    /// Whose.
    pub tag: String,
    /// Its lines.
    pub entries: Vec<HistoryEntry>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "the nouns of the product")]
pub struct Found {
    pub assets: Vec<AssetRow>,
    pub people: Vec<crate::wire::PersonView>,
    pub places: Vec<PlaceRef>,
    pub models: Vec<ModelRef>,
    /// What was done for the ticket of this number.
    pub actions: Vec<crate::wire::ActionView>,
}

/// A page of assets.
pub type AssetPage = Page<AssetRow>;
