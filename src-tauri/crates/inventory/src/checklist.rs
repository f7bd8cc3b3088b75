//! What goes out with a thing and has to come back with it: a charger, a dock, a bag.

use crate::fold::{cleaned, fold, same};
use crate::ids::AssetId;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::say;

/// Items of one checklist. More nobody ticks off at a counter.
const MOST_ITEMS: usize = 20;
/// The longest name of an item, in characters.
const LONGEST_ITEM: usize = 60;

/// What is looked at when a thing of a category comes back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// The category, as models name it.
    pub category: String,
    /// What comes with each, in the order a person looks.
    pub items: Vec<String>,
}

/// An item that came back with a thing, or did not, as a person ticked it off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ticked {
    /// The item.
    pub item: String,
    /// Whether it came back.
    pub returned: bool,
}

/// What a person said of an item, of some things or of all that have it on their checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistAnswer {
    /// The item.
    pub item: String,
    /// Whether it came back.
    pub returned: bool,
    /// With which; with all of them if none is named.
    #[serde(default)]
    pub assets: Vec<AssetId>,
}

impl Checklist {
    /// What the keys of settings that hold checklists begin with; the category follows.
    pub const SETTING: &str = "checklist:";

    /// What the checklist of a category is found by.
    pub fn key(category: &str) -> String {
        fold(category)
    }

    /// The checklist as it is kept: without empty items and without the same one twice.
    ///
    /// # Errors
    /// It is of no category, has too many items, or one that is too long.
    pub fn checked(self) -> Result<Checklist, Refusal> {
        let category = cleaned(&self.category).into_owned();
        if category.is_empty() {
            return Err(Refusal::said(say::checklist_no_category()).on("category"));
        }
        let mut items: Vec<String> = Vec::new();
        for item in self.items.iter().map(|item| item.trim()) {
            if item.chars().count() > LONGEST_ITEM {
                let message = say::checklist_long_item(LONGEST_ITEM);
                return Err(Refusal::said(message).on("items"));
            }
            if !item.is_empty() && !items.iter().any(|it| same(it, item)) {
                items.push(item.to_owned());
            }
        }
        if items.len() > MOST_ITEMS {
            let message = say::checklist_too_long(MOST_ITEMS);
            return Err(Refusal::said(message).on("items"));
        }
        Ok(Checklist { category, items })
    }

    /// What was ticked off for one thing of this category: what was said of it itself goes before what was said of all.
    /// Of an item nobody spoke of, nothing is known.
    pub fn ticked(&self, asset: AssetId, answers: &[ChecklistAnswer]) -> Vec<Ticked> {
        let said = |item: &String| {
            let of = |own: bool| {
                let speaks = |answer: &&ChecklistAnswer| {
                    same(&answer.item, item)
                        && match own {
                            true => answer.assets.contains(&asset),
                            false => answer.assets.is_empty(),
                        }
                };
                answers.iter().rev().find(speaks)
            };
            of(true).or_else(|| of(false))
        };
        let items = self.items.iter();
        items
            .filter_map(|item| {
                said(item).map(|answer| Ticked {
                    item: item.clone(),
                    returned: answer.returned,
                })
            })
            .collect()
    }
}

/// Refuses answers about what is on none of these checklists: a slip of the pen must not look like a tick.
///
/// # Errors
/// Names the first such item.
pub fn heard(answers: &[ChecklistAnswer], checklists: &[Checklist]) -> Result<(), Refusal> {
    let known = |answer: &&ChecklistAnswer| {
        let mut items = checklists.iter().flat_map(|list| &list.items);
        !items.any(|item| same(item, &answer.item))
    };
    match answers.iter().find(known) {
        None => Ok(()),
        Some(answer) => {
            let message = say::checklist_no_item(answer.item.trim());
            Err(Refusal::said(message)
                .on("checklist")
                .hint(say::checklist_no_item_hint()))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use uuid::Uuid;

    fn laptop() -> Checklist {
        Checklist {
            category: " Laptop ".into(),
            items: ["Charger", " Dock", "", "charger"].map(String::from).into(),
        }
        .checked()
        .unwrap()
    }

    fn said(item: &str, returned: bool, assets: &[AssetId]) -> ChecklistAnswer {
        ChecklistAnswer {
            item: item.into(),
            returned,
            assets: assets.to_vec(),
        }
    }

    #[test]
    fn a_checklist_is_tidied_and_has_bounds() {
        let list = laptop();
        assert_eq!(list.category, "Laptop");
        assert_eq!(list.items, ["Charger", "Dock"]);
        let nothing = Checklist {
            category: " ".into(),
            ..laptop()
        };
        assert_eq!(nothing.checked().unwrap_err().code, "checklist.no_category");
        let long = Checklist {
            items: vec!["x".repeat(61)],
            ..laptop()
        };
        assert_eq!(long.checked().unwrap_err().code, "checklist.long_item");
        let many = Checklist {
            items: (0..21).map(|at| at.to_string()).collect(),
            ..laptop()
        };
        assert_eq!(many.checked().unwrap_err().code, "checklist.too_long");
    }

    #[test]
    fn what_nobody_spoke_of_is_neither_returned_nor_missing() {
        let (one, other) = (AssetId(Uuid::from_u128(1)), AssetId(Uuid::from_u128(2)));
        let answers = [said("charger", false, &[one]), said("Charger", true, &[])];
        let ticked = |asset| laptop().ticked(asset, &answers);
        let charger = |returned| Ticked {
            item: "Charger".into(),
            returned,
        };
        assert_eq!(ticked(one), [charger(false)]);
        assert_eq!(ticked(other), [charger(true)]);
        assert_eq!(laptop().ticked(one, &[]), []);
    }

    #[test]
    fn a_slip_is_refused() {
        let lists = [laptop()];
        heard(&[said("dock ", true, &[])], &lists).unwrap();
        let slip = heard(&[said("Doc", true, &[])], &lists).unwrap_err();
        assert_eq!(slip.code, "checklist.no_item");
    }
}
