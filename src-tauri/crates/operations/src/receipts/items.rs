//! What stands on a receipt of each thing.

use super::Moved;
use crate::wire::Failure;
use inventory::ModelId;
use ledger::View;
use reports::receipt::Item;
use std::collections::HashMap;

/// One thing as it was then; `models` keeps the names that were looked up.
pub(super) fn item(
    view: View<'_>,
    one: &Moved,
    seq: i64,
    with_due: bool,
    remarks: Vec<String>,
    models: &mut HashMap<ModelId, String>,
) -> Result<Item, Failure> {
    let facts = &one.facts;
    let model = match facts.model {
        Some(id) => match models.get(&id) {
            Some(name) => name.clone(),
            None => {
                let name = view
                    .model_at(&id, seq)?
                    .map(|model| {
                        [model.manufacturer, model.name]
                            .into_iter()
                            .filter(|word| !word.is_empty())
                            .collect::<Vec<_>>()
                            .join(" ")
                    })
                    .unwrap_or_default();
                models.insert(id, name.clone());
                name
            }
        },
        None => String::new(),
    };
    let (name, also) = match (facts.name.is_empty(), model.is_empty()) {
        (true, _) => (model, None),
        (false, true) => (facts.name.clone(), None),
        (false, false) => (facts.name.clone(), Some(model)),
    };
    Ok(Item {
        tag: facts.tag.to_string(),
        name,
        serial: facts.serial.clone(),
        condition: facts
            .condition
            .map(|condition| capital(condition.word()))
            .unwrap_or_default(),
        due: facts.due.filter(|_| with_due),
        remarks: also.into_iter().chain(remarks).collect(),
    })
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
