//! Checklists by category: what has to come back with a thing, and what did.

use crate::categories;
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use inventory::checklist::{Checklist, ChecklistAnswer, Ticked};
use inventory::{ActionKind, AssetId};
use ledger::View;
use std::collections::HashMap;
use words::say;

fn key(category: &str) -> String {
    format!("{}{}", Checklist::SETTING, Checklist::key(category))
}

/// A checklist as it is kept. One that cannot be read is said to be so wherever it is asked for, and stays as it is until it is
/// set anew: what has to come back is not to be forgotten in silence.
fn read(value: &str) -> Result<Checklist, Failure> {
    serde_json::from_str(value).map_err(|problem| {
        let category = serde_json::from_str::<serde_json::Value>(value)
            .ok()
            .and_then(|value| Some(value.get("category")?.as_str()?.to_owned()));
        Failure::said(match category {
            Some(category) => say::checklist_unreadable(category),
            None => say::checklist_unreadable_one(),
        })
        .hint(say::checklist_unreadable_hint())
        .details([problem.to_string()])
    })
}

/// The checklists of all categories that have one, by category.
///
/// # Errors
/// The register cannot be read.
pub fn list_checklists(office: &Office, _: Nothing) -> Result<Vec<ChecklistView>, Failure> {
    office.read(|view| {
        let values = view.settings_of(Checklist::SETTING)?;
        let lists = values.iter().map(|value| read(value));
        let lists = lists.collect::<Result<Vec<_>, _>>()?;
        Ok(lists
            .into_iter()
            .filter(|list| !list.items.is_empty())
            .map(|Checklist { category, items }| ChecklistView { category, items })
            .collect())
    })
}

/// Says what has to come back with the things of a category. What was ticked off before stays as it was.
///
/// # Errors
/// Refused where it is of no category, has too many items or one that is too long; nothing is saved then.
pub fn set_checklist(
    office: &Office,
    request: SetChecklist,
) -> Result<Done<ChecklistView>, Failure> {
    let category = office.read(|view| categories::as_in_use(view, &request.category))?;
    let list = Checklist {
        category,
        items: request.items,
    }
    .checked()?;
    let done = office.act(ActionKind::RecordSetting, None, |book| {
        book.set_subject(format!("checklist of {}", list.category));
        let value = serde_json::to_string(&list).unwrap_or_default();
        book.set_setting(&key(&list.category), &value)?;
        Ok(())
    })?;
    let Checklist { category, items } = list;
    Ok(Done {
        result: ChecklistView { category, items },
        changed: done.changed,
        action: done.action,
    })
}

/// What has to come back with these assets, item by item, each with the assets it comes with.
///
/// # Errors
/// There is no such asset.
pub fn checklist_of(office: &Office, request: ChecklistOf) -> Result<Vec<ChecklistItem>, Failure> {
    let today = office.today();
    office.read(|view| {
        let mut lists = Checklists::default();
        let mut items: Vec<ChecklistItem> = Vec::new();
        for asset in choices::assets(view, &request.assets, today)? {
            let Some(list) = lists.of(view, &asset.id)? else {
                continue;
            };
            for item in list.items {
                let one = ChecklistAsset {
                    id: asset.id,
                    tag: asset.facts.tag.to_string(),
                };
                match items.iter_mut().find(|it| it.item == item) {
                    Some(it) => it.assets.push(one),
                    None => items.push(ChecklistItem {
                        item,
                        assets: vec![one],
                    }),
                }
            }
        }
        Ok(items)
    })
}

/// Checklists that were looked up, by what they are found by.
#[derive(Default)]
pub(crate) struct Checklists {
    known: HashMap<String, Option<Checklist>>,
}

impl Checklists {
    /// The checklist of an asset, if its category has one.
    fn of(&mut self, view: View<'_>, asset: &AssetId) -> Result<Option<Checklist>, Failure> {
        let model = view.line(asset)?.and_then(|line| line.model);
        let Some((.., category)) = model.filter(|(.., category)| !category.trim().is_empty())
        else {
            return Ok(None);
        };
        let key = key(&category);
        if let Some(list) = self.known.get(&key) {
            return Ok(list.clone());
        }
        let list = view.setting(&key)?.as_deref().map(read).transpose()?;
        self.known.insert(key, list.clone());
        Ok(list)
    }

    /// What was ticked off of an asset's checklist.
    pub(crate) fn ticked(
        &mut self,
        view: View<'_>,
        asset: &AssetId,
        answers: &[ChecklistAnswer],
    ) -> Result<Vec<Ticked>, Failure> {
        if answers.is_empty() {
            return Ok(Vec::new());
        }
        let list = self.of(view, asset)?;
        Ok(list.map_or_else(Vec::new, |list| list.ticked(*asset, answers)))
    }

    /// All that is on an asset's checklist and that nobody spoke of came back, too.
    pub(crate) fn rest_is_back(
        &mut self,
        view: View<'_>,
        asset: &AssetId,
        mut ticked: Vec<Ticked>,
    ) -> Result<Vec<Ticked>, Failure> {
        for item in self
            .of(view, asset)?
            .map(|list| list.items)
            .unwrap_or_default()
        {
            if !ticked.iter().any(|one| one.item == item) {
                ticked.push(Ticked {
                    item,
                    returned: true,
                });
            }
        }
        Ok(ticked)
    }

    /// Refuses answers about what is on no checklist of those that were looked up.
    pub(crate) fn heard(&self, answers: &[ChecklistAnswer]) -> Result<(), Failure> {
        let lists: Vec<Checklist> = self.known.values().flatten().cloned().collect();
        Ok(inventory::checklist::heard(answers, &lists)?)
    }
}
