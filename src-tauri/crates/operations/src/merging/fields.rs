//! What is known of two records of one thing, field by field and side by side.

use crate::assets::field_changes;
use crate::wire::{Failure, FieldChange, MergeField};
use inventory::{AssetChanges, AssetFacts, ModelFacts, same};
use ledger::View;
use ledger::view::people::PersonRecord;
use ledger::view::places::PlaceRecord;

/// One thing that is known: what it is called among the fields, as it is shown, and its value; empty where it is not known.
pub(super) struct Known {
    field: String,
    label: String,
    value: String,
    /// Whether two records of one thing would hardly say two things here.
    tells: bool,
}

fn known(field: &str, label: &str, value: impl ToString, tells: bool) -> Known {
    Known {
        field: field.into(),
        label: label.into(),
        value: value.to_string(),
        tells,
    }
}

/// What is known of the one that stays, and of the other.
pub(super) struct Side {
    keep: Vec<Known>,
    other: Vec<Known>,
}

impl Side {
    pub(super) fn of(keep: Vec<Known>, other: Vec<Known>) -> Side {
        Side { keep, other }
    }

    pub(super) fn both<T>(keep: &T, other: &T, known: impl Fn(&T) -> Vec<Known>) -> Side {
        Side::of(known(keep), known(other))
    }

    /// Both beside what will be known; what neither says is left out.
    pub(super) fn beside(self, becomes: Vec<Known>) -> Vec<MergeField> {
        let value = |all: &[Known], field: &str| {
            let found = all.iter().find(|one| one.field == field);
            found.map(|one| one.value.clone()).unwrap_or_default()
        };
        let mut rows: Vec<MergeField> = Vec::new();
        for one in becomes.iter().chain(&self.keep).chain(&self.other) {
            if rows.iter().any(|row| row.field == one.field) {
                continue;
            }
            let (keep, other) = (
                value(&self.keep, &one.field),
                value(&self.other, &one.field),
            );
            if keep.is_empty() && other.is_empty() {
                continue;
            }
            rows.push(MergeField {
                doubt: one.tells && !keep.is_empty() && !other.is_empty() && !same(&keep, &other),
                becomes: value(&becomes, &one.field),
                field: one.field.clone(),
                label: one.label.clone(),
                keep,
                other,
            });
        }
        rows
    }
}

pub(super) fn of_person(person: &PersonRecord) -> Vec<Known> {
    let details = &person.details;
    let place = person.place.as_ref().map(|(_, path)| path.clone());
    vec![
        known("name", "Name", &details.name, false),
        known("email", "E-mail", &details.email, true),
        known("username", "User name", &details.username, true),
        known(
            "employee_number",
            "Employee number",
            &details.employee_number,
            true,
        ),
        known("badge", "Badge", &details.badge, false),
        known("department", "Department", &details.department, false),
        known("place", "Place", place.unwrap_or_default(), false),
    ]
}

pub(super) fn of_place(place: &PlaceRecord) -> Vec<Known> {
    let facts = &place.record.facts;
    let above = place.path.strip_suffix(&facts.name).unwrap_or_default();
    vec![
        known("name", "Name", &facts.name, false),
        known(
            "parent",
            "Part of",
            above.trim_end_matches([' ', '›']),
            true,
        ),
        known("code", "Code at its door", &facts.code, false),
        known("notes", "Notes", &facts.notes, false),
    ]
}

pub(super) fn of_model(facts: &ModelFacts) -> Vec<Known> {
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    vec![
        known("name", "Name", &facts.name, false),
        known("manufacturer", "Manufacturer", &facts.manufacturer, true),
        known("category", "Category", &facts.category, true),
        known("number", "Model number", &facts.number, true),
        known(
            "warranty_months",
            "Warranty in months",
            number(facts.warranty_months),
            false,
        ),
        known(
            "life_months",
            "Life in months",
            number(facts.life_months),
            false,
        ),
        known(
            "minimum_stock",
            "Minimum stock",
            number(facts.minimum_stock),
            false,
        ),
        known("notes", "Notes", &facts.notes, false),
    ]
}

/// What says nothing to whoever asks whether two are one.
const ASIDE: [&str; 5] = [
    "tag",
    "labelled_at",
    "place_confirmed",
    "terms",
    "out_since",
];

pub(super) fn of_asset(view: View<'_>, facts: &AssetFacts) -> Result<Vec<Known>, Failure> {
    let changes = AssetChanges::between(&AssetFacts::default(), facts);
    let mut all = vec![known("state", "State", facts.state, false)];
    for FieldChange {
        field, label, new, ..
    } in field_changes(view, changes)?
    {
        if field != "state" && !ASIDE.contains(&field.as_str()) {
            let tells = ["serial", "model"].contains(&field.as_str());
            all.push(known(&field, &label, new, tells));
        }
    }
    Ok(all)
}
