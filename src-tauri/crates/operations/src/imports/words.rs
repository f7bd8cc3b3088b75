//! What a row would change, in words.

use crate::wire::FieldChangeRow;
use inventory::{ModelFacts, PersonDetails};

/// The fields that differ, of pairs before and after.
pub(super) fn differing<'a>(
    fields: impl IntoIterator<Item = (&'a str, String, String)>,
) -> Vec<FieldChangeRow> {
    let changed = fields.into_iter().filter(|(_, old, new)| old != new);
    changed
        .map(|(label, old, new)| FieldChangeRow {
            label: label.to_owned(),
            old,
            new,
        })
        .collect()
}

/// What differs between two states of a person.
pub(super) fn person(
    (old, stood): (&PersonDetails, String),
    (new, stands): (&PersonDetails, String),
) -> Vec<FieldChangeRow> {
    let field =
        |label, read: fn(&PersonDetails) -> &String| (label, read(old).clone(), read(new).clone());
    differing([
        field("Name", |person| &person.name),
        field("E-mail", |person| &person.email),
        field("User name", |person| &person.username),
        field("Employee number", |person| &person.employee_number),
        field("Department", |person| &person.department),
        field("Badge", |person| &person.badge),
        ("Place", stood, stands),
    ])
}

/// What differs between two states of a model.
pub(super) fn model(old: &ModelFacts, new: &ModelFacts) -> Vec<FieldChangeRow> {
    let field =
        |label, read: fn(&ModelFacts) -> &String| (label, read(old).clone(), read(new).clone());
    let months = |label, read: fn(&ModelFacts) -> Option<u32>| {
        let word =
            |months: Option<u32>| months.map(|months| months.to_string()).unwrap_or_default();
        (label, word(read(old)), word(read(new)))
    };
    differing([
        field("Name", |model| &model.name),
        field("Manufacturer", |model| &model.manufacturer),
        field("Category", |model| &model.category),
        field("Model number", |model| &model.number),
        months("Warranty months", |model| model.warranty_months),
        months("Life in months", |model| model.life_months),
        field("Notes", |model| &model.notes),
    ])
}
