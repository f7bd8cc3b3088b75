//! Models: what kind of thing an asset is.

use crate::fold::cleaned;
use crate::ids::ModelId;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::say;

/// A product: one entry in the catalogue, many assets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ModelFacts {
    /// What people call it: “ThinkPad T14 Gen 4”.
    pub name: String,
    /// Who makes it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub manufacturer: String,
    /// What it is for: “Laptop”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// The maker's own number for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Warranty a new one comes with, in months from purchase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warranty_months: Option<u32>,
    /// How long one is used before it is refreshed, in months from purchase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub life_months: Option<u32>,
    /// Fewest that should be in stock; below it the desk is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_stock: Option<u32>,
    /// Anything else.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// The one that it is a second record of: it stays for what was said of it, and whoever means it means that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<ModelId>,
}

/// Longest warranty or life taken: a hundred years.
pub const LONGEST_MONTHS: u32 = 1200;

impl ModelFacts {
    /// Checks what a person typed or a file said.
    pub fn checked(mut self) -> Result<ModelFacts, Refusal> {
        for text in [
            &mut self.name,
            &mut self.manufacturer,
            &mut self.category,
            &mut self.number,
        ] {
            *text = cleaned(text).into_owned();
        }
        if self.name.is_empty() {
            return Err(Refusal::said(say::model_name_missing()).on("name"));
        }
        for (months, field) in [
            (self.warranty_months, "warranty_months"),
            (self.life_months, "life_months"),
        ] {
            if months.is_some_and(|months| months > LONGEST_MONTHS) {
                return Err(Refusal::said(say::model_months(LONGEST_MONTHS)).on(field));
            }
        }
        Ok(self)
    }
}
