//! What brings bodies of earlier versions to those that are written today. What a step does not know it leaves where it
//! is, to be refused.

use serde_json::{Map, Value, json};

/// Both sides of a revision, as far as they are there.
fn sides(body: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let sides = body.as_object_mut().into_iter().flat_map(Map::values_mut);
    sides.filter_map(Value::as_object_mut)
}

/// Moves the word of a list from among the fields beside it to a field of its own: `name` is where it stood, `held` the
/// fields that belong to it, by word.
fn gather(facts: &mut Map<String, Value>, name: &str, to: &str, held: &[(&str, &[&str])]) {
    if facts.contains_key(to) || !facts.get(name).is_some_and(Value::is_string) {
        return;
    }
    let Some(Value::String(word)) = facts.remove(name) else {
        return;
    };
    let value = match held.iter().find(|(of, _)| *of == word) {
        None => Value::String(word),
        Some((_, fields)) => {
            let fields = fields.iter();
            let beneath: Map<String, Value> = fields
                .filter_map(|field| Some(((*field).to_owned(), facts.remove(*field)?)))
                .collect();
            json!({ word: beneath })
        }
    };
    facts.insert(to.to_owned(), value);
}

/// `{"type": "choice", "choices": […]}` among the fields became `"kind": {"choice": {"choices": […]}}`.
pub(super) fn custom_field_1(body: &mut Value) {
    for facts in sides(body) {
        gather(facts, "type", "kind", &[("choice", &["choices"])]);
    }
}

/// `{"by": "queue", "queue": …}` among the fields became `"connection": {"queue": {"queue": …}}`.
pub(super) fn printer_1(body: &mut Value) {
    let held: &[(&str, &[&str])] = &[("queue", &["queue"]), ("network", &["host", "port"])];
    for facts in sides(body) {
        gather(facts, "by", "connection", held);
    }
}

/// In each line, `{"field": "custom", "of": …}` became `"field": {"custom": …}`.
pub(super) fn design_1(body: &mut Value) {
    for facts in sides(body) {
        let lines = facts.get_mut("lines").and_then(Value::as_array_mut);
        for line in lines.into_iter().flatten().filter_map(Value::as_object_mut) {
            let word = line.get("field").and_then(Value::as_str);
            let Some(word @ ("custom" | "text")) = word else {
                continue;
            };
            let word = word.to_owned();
            if let Some(of) = line.remove("of") {
                line.insert("field".to_owned(), json!({ word: of }));
            }
        }
    }
}
