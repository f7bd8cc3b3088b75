//! The one way the rules say no.

use serde::{Deserialize, Serialize};
use std::fmt;
use words::Said;

/// A request that was not carried out, in words for the person who made it. Nothing was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// What machines branch on: `noun.reason`.
    pub code: String,
    /// What happened and what to do.
    pub message: String,
    /// One more step that may help.
    pub hint: Option<String>,
    /// The field of the request it concerns.
    pub field: Option<String>,
    /// The things it concerns, one a line.
    pub details: Vec<String>,
}

impl Refusal {
    /// A refusal with its code and sentence.
    pub fn new(code: &str, message: impl Into<String>) -> Refusal {
        Refusal {
            code: code.into(),
            message: message.into(),
            hint: None,
            field: None,
            details: Vec::new(),
        }
    }

    /// A refusal that is said by a sentence of the catalogue, whose identity is its code, too.
    pub fn said(said: Said) -> Refusal {
        Refusal::new(&said.code(), said)
    }

    /// Adds what may help.
    pub fn hint(mut self, hint: impl Into<String>) -> Refusal {
        self.hint = Some(hint.into());
        self
    }

    /// Names the field it concerns.
    pub fn on(mut self, field: &str) -> Refusal {
        self.field = Some(field.into());
        self
    }

    /// Lists what it concerns.
    pub fn details(mut self, details: impl IntoIterator<Item = String>) -> Refusal {
        self.details = details.into_iter().collect();
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}
