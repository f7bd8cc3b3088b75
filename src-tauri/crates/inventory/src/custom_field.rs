//! Fields that a register adds to its assets.

use crate::fold::{cleaned, fold, same};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// The field that holds what another system knows an asset by, where a file said so.
pub const IMPORT_REFERENCE: &str = "Import reference";

/// What values a custom field takes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CustomFieldType {
    /// Any text.
    #[default]
    Text,
    /// A decimal number.
    Number,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice {
        /// What may be chosen.
        choices: Vec<String>,
    },
}

/// A field that this register added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomFieldFacts {
    /// What people call it; also its heading in files.
    pub name: String,
    /// What it takes.
    pub kind: CustomFieldType,
    /// Asked for models of this category only; of all when empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
}

impl CustomFieldFacts {
    /// Checks what a person typed.
    pub fn checked(mut self) -> Result<CustomFieldFacts, Refusal> {
        self.name = cleaned(&self.name).into_owned();
        if self.name.is_empty() || self.name.chars().count() > 80 {
            return Err(Refusal::said(say::custom_field_name()).on("name"));
        }
        if let CustomFieldType::Choice { choices } = &mut self.kind {
            choices.retain(|choice| !choice.trim().is_empty());
            if choices.is_empty() {
                let message = say::custom_field_choices(self.name);
                return Err(Refusal::said(message).on("choices"));
            }
        }
        Ok(self)
    }

    /// The value as it is kept, or why it is not one.
    pub fn value(&self, text: &str) -> Result<String, Refusal> {
        let text = cleaned(text);
        let text = text.as_ref();
        let name = self.name.as_str();
        let refuse = |message: Said| Err(Refusal::said(message).on(&format!("custom.{name}")));
        if text.is_empty() {
            return Ok(String::new());
        }
        match &self.kind {
            CustomFieldType::Text => Ok(text.to_owned()),
            CustomFieldType::Number => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(text.to_owned()),
                _ => refuse(say::custom_field_value_number(name, text)),
            },
            CustomFieldType::Date => match text.parse::<chrono::NaiveDate>() {
                Ok(date) => Ok(date.to_string()),
                Err(_) => refuse(say::custom_field_value_date(name, text)),
            },
            CustomFieldType::YesNo => match fold(text).as_str() {
                "yes" | "true" | "1" | "y" => Ok("yes".into()),
                "no" | "false" | "0" | "n" => Ok("no".into()),
                _ => refuse(say::custom_field_value_yes_no(name, text)),
            },
            CustomFieldType::Choice { choices } => {
                match choices.iter().find(|choice| same(choice, text)) {
                    Some(choice) => Ok(choice.clone()),
                    None => refuse(say::custom_field_value_choice(name, choices.clone(), text)),
                }
            }
        }
    }
}
