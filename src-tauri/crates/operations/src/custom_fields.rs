//! Custom fields: what this register adds to its assets.

use crate::actions::recorded;
use crate::categories;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, CustomFieldFacts, CustomFieldType};
use ledger::view::records::CustomFieldRecord;
use words::say;

/// Every custom field.
///
/// # Errors
/// The register cannot be read.
pub fn list_custom_fields(office: &Office, _: Nothing) -> Result<Vec<CustomFieldView>, Failure> {
    office.read(|view| Ok(view.custom_fields()?.into_iter().map(field_view).collect()))
}

fn field_view(field: CustomFieldRecord) -> CustomFieldView {
    let (kind, choices) = match field.facts.kind {
        CustomFieldType::Text => (CustomFieldKind::Text, Vec::new()),
        CustomFieldType::Number => (CustomFieldKind::Number, Vec::new()),
        CustomFieldType::Date => (CustomFieldKind::Date, Vec::new()),
        CustomFieldType::YesNo => (CustomFieldKind::YesNo, Vec::new()),
        CustomFieldType::Choice { choices } => (CustomFieldKind::Choice, choices),
    };
    CustomFieldView {
        id: field.id,
        name: field.facts.name,
        kind,
        choices,
        category: field.facts.category,
    }
}

/// Adds a custom field, or revises one. Values that assets have already stay as they are.
///
/// # Errors
/// Refused when the name is taken, or changed although assets have values under it; nothing is saved then.
pub fn record_custom_field(
    office: &Office,
    request: RecordCustomField,
) -> Result<Done<Recorded<CustomFieldView>>, Failure> {
    let done = office.act(ActionKind::RecordCustomField, None, |book| {
        let kind = match request.kind {
            CustomFieldKind::Text => CustomFieldType::Text,
            CustomFieldKind::Number => CustomFieldType::Number,
            CustomFieldKind::Date => CustomFieldType::Date,
            CustomFieldKind::YesNo => CustomFieldType::YesNo,
            CustomFieldKind::Choice => CustomFieldType::Choice {
                choices: request.choices.clone(),
            },
        };
        let category = request.category.as_deref().unwrap_or_default();
        let category = categories::as_in_use(book.view(), category)?;
        let facts = CustomFieldFacts {
            name: request.name.clone(),
            kind,
            category,
        }
        .checked()?;
        book.set_subject(facts.name.clone());
        let fields = book.view().custom_fields()?;
        let id = match request.id {
            None => book.add_custom_field(facts)?,
            Some(id) => {
                let old = fields
                    .iter()
                    .find(|field| field.id == id)
                    .or_not_found("custom field", &id)?;
                if old.facts.name != facts.name {
                    return Err(
                        Failure::said(say::custom_field_name_kept(&old.facts.name)).on("name")
                    );
                }
                book.revise_custom_field(old, facts)?;
                id
            }
        };
        let fields = book.view().custom_fields()?;
        Ok(field_view(
            fields
                .into_iter()
                .find(|field| field.id == id)
                .or_not_found("custom field", &id)?,
        ))
    })?;
    recorded(office, done)
}
