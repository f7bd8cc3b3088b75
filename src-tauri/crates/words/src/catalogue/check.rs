//! What the build refuses: a sentence that could not be told, in English or in a translation.

use super::{Catalogue, Fault, Key, Kind, Message, Piece, walk};
use std::collections::BTreeSet;

/// Checks one catalogue against the English one (itself, for English). `plurals` are the forms that the language has.
pub fn check(catalogue: &Catalogue, english: &Catalogue, plurals: &[&str]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut functions = BTreeSet::new();
    for (id, message) in catalogue {
        let mut fault = |what: String| {
            faults.push(Fault {
                file: message.file.clone(),
                line: message.line,
                what: format!("{id}: {what}"),
            });
        };
        if !functions.insert(id.replace('-', "_")) {
            fault(
                "another sentence has the same function: they differ by - and _ alone".to_owned(),
            );
        }
        let Some(original) = english.get(id) else {
            fault("there is no such sentence in English".to_owned());
            continue;
        };
        let itself = std::ptr::eq(catalogue, english);
        if itself {
            declared(id, message, &mut fault);
        } else if !message.arguments.is_empty() {
            fault("arguments are declared in English alone".to_owned());
        }
        fits(message, original, english, plurals, &mut fault);
    }
    faults
}

/// A message's arguments are all used, and its names are names of functions.
fn declared(id: &str, message: &Message, fault: &mut impl FnMut(String)) {
    let plain = |name: &str| {
        let mut letters = name.bytes();
        letters
            .next()
            .is_some_and(|first| first.is_ascii_lowercase())
            && letters
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    if !id.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    }) {
        fault("an identity is of small letters, digits, - and _".to_owned());
    }
    if !id.contains('-') || !id.as_bytes().first().is_some_and(u8::is_ascii_lowercase) {
        fault("an identity begins with what it belongs to: kit-no_name".to_owned());
    }
    let mut seen = BTreeSet::new();
    for argument in &message.arguments {
        if !plain(&argument.name) {
            fault(format!("${} is no name of an argument", argument.name));
        }
        if !seen.insert(&argument.name) {
            fault(format!("${} is declared twice", argument.name));
        }
        if !used(message).contains(argument.name.as_str()) {
            fault(format!("${} is not used", argument.name));
        }
    }
}

fn used(message: &Message) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    for pieces in std::iter::once(&message.value).chain(message.parts.values()) {
        walk(pieces, &mut |piece| match piece {
            Piece::Argument(name) => {
                used.insert(name.as_str());
            }
            Piece::Choose { by, .. } => {
                used.insert(by.as_str());
            }
            Piece::Text(_) | Piece::Message(_) => {}
        });
    }
    used
}

/// A sentence, of whatever language, can be told with what the English one is told with.
fn fits(
    message: &Message,
    original: &Message,
    english: &Catalogue,
    plurals: &[&str],
    fault: &mut impl FnMut(String),
) {
    let kind = |name: &str| {
        original
            .arguments
            .iter()
            .find(|argument| argument.name == name)
            .map(|argument| argument.kind)
    };
    for name in used(message) {
        if kind(name).is_none() {
            fault(format!("${name} is not declared"));
        }
    }
    let parts = original
        .arguments
        .iter()
        .filter(|argument| argument.kind == Kind::Part);
    for part in parts {
        let shown = |piece: &Piece| matches!(piece, Piece::Argument(name) if *name == part.name);
        let mut there = false;
        walk(&message.value, &mut |piece| there |= shown(piece));
        if !there {
            fault(format!("the part ${} does not stand in it", part.name));
        }
        if original.parts.contains_key(&part.name) != message.parts.contains_key(&part.name) {
            fault(format!(
                "the words of ${} stand beside it as .{}, or not, as in English",
                part.name, part.name
            ));
        }
    }
    for name in message.parts.keys() {
        if kind(name) != Some(Kind::Part) {
            fault(format!(".{name} belongs to no part"));
        }
    }
    for pieces in std::iter::once(&message.value).chain(message.parts.values()) {
        walk(pieces, &mut |piece| match piece {
            Piece::Choose { by, of, otherwise } => {
                choice(kind(by), by, of, *otherwise, plurals, fault)
            }
            Piece::Argument(name) if kind(name) == Some(Kind::Choice) => {
                fault(format!("${name} is chosen by, never shown"));
            }
            Piece::Message(other) => match english.get(other) {
                None => fault(format!("there is no message {other}")),
                Some(other) if !other.arguments.is_empty() => {
                    fault("a message that is named inside another takes no arguments: hand it in as (said)".to_owned());
                }
                Some(_) => {}
            },
            Piece::Text(_) | Piece::Argument(_) => {}
        });
    }
}

fn choice(
    kind: Option<Kind>,
    by: &str,
    of: &[(Key, Vec<Piece>)],
    otherwise: usize,
    plurals: &[&str],
    fault: &mut impl FnMut(String),
) {
    match kind {
        Some(Kind::Number) => {
            if of
                .get(otherwise)
                .is_none_or(|(key, _)| *key != Key::Word("other".to_owned()))
            {
                fault(format!(
                    "where nothing else fits the choice by ${by} is *[other]"
                ));
            }
            for (key, _) in of {
                if let Key::Word(word) = key
                    && !plurals.contains(&word.as_str())
                {
                    fault(format!("[{word}] is no plural form of this language"));
                }
            }
            for form in plurals {
                if !of
                    .iter()
                    .any(|(key, _)| *key == Key::Word((*form).to_owned()))
                {
                    fault(format!(
                        "the plural form [{form}] is missing in the choice by ${by}"
                    ));
                }
            }
        }
        Some(Kind::Choice) => {}
        Some(_) => fault(format!("${by} is nothing to choose by")),
        None => {}
    }
}
