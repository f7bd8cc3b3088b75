//! People, places, models, tag series and custom fields: what assets refer to.

use super::{AssetRow, Page};
use inventory::{CustomFieldId, ModelId, PersonId, PlaceId, SeriesId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a list by text.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListByText {
    /// What its words contain; all if empty.
    pub search: Option<String>,
    /// From which row, from 0.
    pub offset: Option<u32>,
    /// How many rows; at most 1000, 100 if not said.
    pub limit: Option<u32>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "fields of PersonDetails")]
pub struct PersonView {
    #[ts(as = "String")]
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub username: String,
    pub employee_number: String,
    pub department: String,
    pub badge: String,
    /// Where the person works.
    pub place: Option<super::PlaceRef>,
    /// How many assets the person has.
    pub holds: u32,
    /// Whether the details were erased.
    pub erased: bool,
}

/// A person with what they have.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PersonCard {
    /// Who.
    pub person: PersonView,
    /// What they have, the first 500.
    pub assets: Page<AssetRow>,
}

/// Names one person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ShowPerson {
    /// An identity; or a name, e-mail, username, employee number or badge that names one person only.
    pub person: String,
}

/// Adds a person, or revises one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of PersonDetails")]
pub struct RecordPerson {
    /// None adds.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<PersonId>,
    #[ts(as = "String")]
    pub name: String,
    pub email: Option<String>,
    pub username: Option<String>,
    pub employee_number: Option<String>,
    pub department: Option<String>,
    pub badge: Option<String>,
    /// Where the person works: identity, name, path or code; nowhere if empty.
    pub place: Option<String>,
}

/// Erases a person's details for good; the history keeps that there was somebody.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ErasePerson {
    /// Who.
    #[ts(as = "String")]
    pub id: PersonId,
    /// The person's name once more, because this cannot be undone.
    pub confirm_name: String,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlaceView {
    /// Which.
    #[ts(as = "String")]
    pub id: PlaceId,
    /// Its own name.
    pub name: String,
    /// Its name with those above it.
    pub path: String,
    /// What a scanner reads at its door.
    pub code: String,
    /// The place it is part of.
    #[ts(as = "Option<String>")]
    pub parent: Option<PlaceId>,
    /// How many places are above it.
    pub depth: u32,
    /// Notes.
    pub notes: String,
    /// How many assets are at it.
    pub assets: u32,
    /// How many assets are at it and below.
    pub assets_below: u32,
}

/// Adds a place, or revises one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecordPlace {
    /// None adds.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<PlaceId>,
    /// Its own name.
    #[ts(as = "String")]
    pub name: String,
    /// What a scanner reads at its door.
    pub code: Option<String>,
    /// The place it is part of: identity, name, path or code; empty makes it a top place, absent leaves it.
    pub parent: Option<String>,
    /// Notes.
    pub notes: Option<String>,
}

/// A model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "fields of ModelFacts")]
pub struct ModelView {
    #[ts(as = "String")]
    pub id: ModelId,
    pub name: String,
    pub manufacturer: String,
    pub category: String,
    pub number: String,
    pub warranty_months: Option<u32>,
    pub life_months: Option<u32>,
    pub minimum_stock: Option<u32>,
    pub notes: String,
    /// How many assets are of it.
    pub assets: u32,
    /// How many of them are in stock.
    pub in_stock: u32,
}

/// Adds a model, or revises one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of ModelFacts")]
pub struct RecordModel {
    /// None adds.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<ModelId>,
    #[ts(as = "String")]
    pub name: String,
    pub manufacturer: Option<String>,
    pub category: Option<String>,
    pub number: Option<String>,
    pub warranty_months: Option<u32>,
    pub life_months: Option<u32>,
    pub minimum_stock: Option<u32>,
    pub notes: Option<String>,
}

/// A tag series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "fields of SeriesFacts")]
pub struct SeriesView {
    #[ts(as = "String")]
    pub id: SeriesId,
    pub name: String,
    pub prefix: String,
    pub digits: u8,
    pub check_character: bool,
    pub category: String,
    /// The next five tags it will give.
    pub upcoming: Vec<String>,
}

/// Adds a tag series, or revises one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of SeriesFacts")]
pub struct RecordSeries {
    /// None adds.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<SeriesId>,
    #[ts(as = "String")]
    pub name: String,
    #[ts(as = "String")]
    pub prefix: String,
    pub digits: Option<u8>,
    /// Never lower than what it has reached.
    pub next: Option<u32>,
    pub check_character: Option<bool>,
    pub category: Option<String>,
}

/// A field that this register added to its assets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CustomFieldView {
    /// Which.
    #[ts(as = "String")]
    pub id: CustomFieldId,
    /// What people call it.
    pub name: String,
    /// What it takes.
    pub kind: CustomFieldKind,
    /// What may be chosen, for a choice.
    pub choices: Vec<String>,
    /// For models of this category only; for all when empty.
    pub category: String,
}

/// What a custom field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "variants of CustomFieldType")]
pub enum CustomFieldKind {
    #[default]
    Text,
    Number,
    Date,
    YesNo,
    Choice,
}

/// Adds a custom field, or revises one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of CustomFieldView")]
pub struct RecordCustomField {
    /// None adds.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<CustomFieldId>,
    #[ts(as = "String")]
    pub name: String,
    #[ts(as = "CustomFieldKind")]
    pub kind: CustomFieldKind,
    #[ts(as = "Option<Vec<String>>", optional)]
    pub choices: Vec<String>,
    pub category: Option<String>,
}

/// What was added or revised.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Recorded<T> {
    /// The record as it is now.
    pub record: T,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}
