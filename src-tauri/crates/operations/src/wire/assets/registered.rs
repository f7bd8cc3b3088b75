//! Putting assets onto the register, and editing their facts.

use super::*;
use crate::wire::MoneyText;
use chrono::NaiveDate;
use inventory::{Condition, ModelId, State};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

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
    /// The tag is what it is, though it looks like one of this register with a slip in it.
    #[ts(as = "Option<bool>", optional)]
    pub keep_tag: bool,
    /// The serial number is another thing's, though it differs only in capitals from one on the register.
    #[ts(as = "Option<bool>", optional)]
    pub keep_serial: bool,
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
    /// The tag is what it is, though it looks like one of this register with a slip in it.
    #[ts(as = "Option<bool>", optional)]
    pub keep_tag: bool,
    /// The serial number is another thing's, though it differs only in capitals from one on the register.
    #[ts(as = "Option<bool>", optional)]
    pub keep_serial: bool,
}
