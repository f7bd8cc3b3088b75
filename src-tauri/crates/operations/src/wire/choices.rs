//! What a text in a field means.

use super::{AssetRow, ModelView, PersonView, PlaceRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum ChoiceKind {
    Person,
    Place,
    Asset,
    Model,
}

impl ChoiceKind {
    /// As it stands in a sentence.
    pub fn word(self) -> &'static str {
        match self {
            ChoiceKind::Person => "person",
            ChoiceKind::Place => "place",
            ChoiceKind::Asset => "asset",
            ChoiceKind::Model => "model",
        }
    }
}

/// A text that was typed where one of these is chosen.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Choose {
    /// A whole name, code, badge, e-mail address, or the end of a path.
    pub text: String,
    /// All that may stand there.
    pub accepts: Vec<ChoiceKind>,
}

/// The one thing it means: one of these.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Chosen {
    /// A person.
    pub person: Option<PersonView>,
    /// A place.
    pub place: Option<PlaceRef>,
    /// An asset.
    pub asset: Option<AssetRow>,
    /// A model.
    pub model: Option<ModelView>,
}
