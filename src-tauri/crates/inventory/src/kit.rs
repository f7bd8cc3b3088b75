//! Kits: a named set that goes out together.

use crate::fold::cleaned;
use crate::ids::{AssetId, ModelId};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use words::{Said, say};

/// The longest name or code of a kit, in characters.
const LONGEST: usize = 80;
/// The longest note, in characters.
const LONGEST_NOTE: usize = 1_000;
/// Most lines of one kit.
const MOST: usize = 200;
/// Most things of one model in a kit.
const MOST_OF_ONE: u32 = 100;

/// So many things of a model, whichever they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitModel {
    /// The model.
    pub model: ModelId,
    /// How many.
    pub count: u32,
}

/// A named set that goes out together: certain things, and so many of a model.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitFacts {
    /// What people call it.
    pub name: String,
    /// The code that stands on it, so that one scan gathers all of it; empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// What to say about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// These very things.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assets: Vec<AssetId>,
    /// And so many of these models.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<KitModel>,
}

impl KitFacts {
    /// The facts as they are kept: tidied, nothing in it twice.
    ///
    /// # Errors
    /// It has no name, nothing in it, or too much.
    pub fn checked(self) -> Result<KitFacts, Refusal> {
        let refuse = |field: &str, message: Said| Err(Refusal::said(message).on(field));
        let [name, code] = [self.name, self.code].map(|it| cleaned(&it).into_owned());
        let note = self.note.trim().to_owned();
        if name.is_empty() {
            return refuse("name", say::kit_no_name());
        }
        for (text, field) in [(&name, "name"), (&code, "code")] {
            if text.chars().count() > LONGEST {
                return refuse(field, say::kit_too_long(field, LONGEST));
            }
        }
        if note.chars().count() > LONGEST_NOTE {
            return refuse("note", say::kit_too_long_note(LONGEST_NOTE));
        }
        let mut seen = BTreeSet::new();
        let mut assets = self.assets;
        assets.retain(|asset| seen.insert(*asset));
        let mut models: Vec<KitModel> = Vec::new();
        for line in self.models.into_iter().filter(|line| line.count > 0) {
            match models.iter_mut().find(|it| it.model == line.model) {
                Some(it) => it.count = it.count.saturating_add(line.count),
                None => models.push(line),
            }
        }
        if assets.is_empty() && models.is_empty() {
            return refuse("assets", say::kit_empty());
        }
        if assets.len() + models.len() > MOST {
            return refuse("assets", say::kit_too_large(MOST));
        }
        if models.iter().any(|line| line.count > MOST_OF_ONE) {
            return refuse("models", say::kit_too_large_model(MOST_OF_ONE));
        }
        Ok(KitFacts {
            name,
            code,
            note,
            assets,
            models,
        })
    }

    /// How many things belong to it.
    pub fn size(&self) -> u32 {
        let certain = u32::try_from(self.assets.len()).unwrap_or(u32::MAX);
        let counts = self.models.iter().map(|line| line.count);
        counts.fold(certain, u32::saturating_add)
    }

    /// What of it is gathered: which of its certain things are not there yet, and how many of each model are still open.
    /// A certain thing never stands for one of a model as well.
    pub fn open(&self, gathered: &[(AssetId, Option<ModelId>)]) -> (Vec<AssetId>, Vec<KitModel>) {
        let there = |asset: &&AssetId| !gathered.iter().any(|(id, _)| id == *asset);
        let assets = self.assets.iter().filter(there).copied().collect();
        let spare = |model: ModelId| {
            let of = gathered
                .iter()
                .filter(|(id, of)| *of == Some(model) && !self.assets.contains(id));
            u32::try_from(of.count()).unwrap_or(u32::MAX)
        };
        let models = self
            .models
            .iter()
            .map(|line| KitModel {
                count: line.count.saturating_sub(spare(line.model)),
                ..*line
            })
            .filter(|line| line.count > 0)
            .collect();
        (assets, models)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use uuid::Uuid;

    fn asset(number: u128) -> AssetId {
        AssetId(Uuid::from_u128(number))
    }

    fn of(number: u128, count: u32) -> KitModel {
        KitModel {
            model: ModelId(Uuid::from_u128(number)),
            count,
        }
    }

    fn bag() -> KitFacts {
        KitFacts {
            name: " Camera bag ".into(),
            assets: vec![asset(1), asset(2), asset(1)],
            models: vec![of(7, 1), of(8, 0), of(7, 1)],
            ..KitFacts::default()
        }
        .checked()
        .unwrap()
    }

    #[test]
    fn a_kit_is_tidied_and_has_bounds() {
        let bag = bag();
        assert_eq!((bag.name.as_str(), bag.size()), ("Camera bag", 4));
        assert_eq!(bag.models, [of(7, 2)]);
        let code = |facts: KitFacts| facts.checked().unwrap_err().code;
        let named = || KitFacts {
            name: "x".into(),
            ..KitFacts::default()
        };
        assert_eq!(code(KitFacts::default()), "kit.no_name");
        assert_eq!(code(named()), "kit.empty");
        let many = (0..201).map(asset).collect();
        assert_eq!(
            code(KitFacts {
                assets: many,
                ..named()
            }),
            "kit.too_large"
        );
        assert_eq!(
            code(KitFacts {
                models: vec![of(1, 101)],
                ..named()
            }),
            "kit.too_large"
        );
    }

    #[test]
    fn a_certain_thing_does_not_stand_for_one_of_its_model() {
        let model = Some(ModelId(Uuid::from_u128(7)));
        let (assets, models) = bag().open(&[(asset(1), model)]);
        assert_eq!((assets, models), (vec![asset(2)], vec![of(7, 2)]));
        let (assets, models) =
            bag().open(&[(asset(9), model), (asset(2), None), (asset(10), model)]);
        assert_eq!((assets, models), (vec![asset(1)], vec![]));
    }
}
