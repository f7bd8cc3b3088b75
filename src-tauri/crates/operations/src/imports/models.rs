//! Models: found by name, number, manufacturer and category together; and lists of models.

use super::refusal::{Stop, refuse};
use super::taking::{Outcome, Taken, Taking};
use super::words;
use crate::choices::{self, model_name};
use crate::wire::ModelChoice;
use intake::{AssetRow, Field, ModelRow};
use inventory::{ModelFacts, ModelId, fold, same};
use ledger::{Book, View};

/// What a row says of a model. Nothing where the file has no such column; an empty text where the cell is empty.
pub(super) struct Wanted {
    pub name: String,
    pub number: Option<String>,
    pub manufacturer: Option<String>,
    pub category: Option<String>,
}

/// Sums up the model columns of an asset's row; none if they are all empty.
fn of_asset(taking: &Taking<'_>, row: &AssetRow) -> Option<Wanted> {
    let said = [
        &row.model,
        &row.model_number,
        &row.manufacturer,
        &row.category,
    ];
    if said.iter().all(|cell| cell.is_none()) {
        return None;
    }
    // A list without model names still says what its things are.
    let maker_and_kind = || {
        let words: Vec<&str> = [&row.manufacturer, &row.category]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        words.join(" ")
    };
    let name = row
        .model
        .clone()
        .or_else(|| row.model_number.clone())
        .unwrap_or_else(maker_and_kind);
    Some(wanted(
        taking,
        name,
        &row.model_number,
        &row.manufacturer,
        &row.category,
    ))
}

fn wanted(
    taking: &Taking<'_>,
    name: String,
    number: &Option<String>,
    manufacturer: &Option<String>,
    category: &Option<String>,
) -> Wanted {
    let cell = |field: Field, cell: &Option<String>| {
        taking.has(&field).then(|| cell.clone().unwrap_or_default())
    };
    Wanted {
        name,
        number: cell(Field::ModelNumber, number),
        manufacturer: cell(Field::Manufacturer, manufacturer),
        category: cell(Field::Category, category),
    }
}

impl Wanted {
    /// The facts of a model made after this.
    fn facts(&self) -> ModelFacts {
        let text = |cell: &Option<String>| cell.clone().unwrap_or_default();
        ModelFacts {
            name: self.name.clone(),
            number: text(&self.number),
            manufacturer: text(&self.manufacturer),
            category: text(&self.category),
            ..ModelFacts::default()
        }
    }

    /// The same as a form would say it: what is not said fits any.
    fn choice(&self) -> ModelChoice {
        ModelChoice {
            id: None,
            name: Some(self.name.clone()),
            number: self.number.clone(),
            manufacturer: self.manufacturer.clone(),
            category: self.category.clone(),
        }
    }
}

/// Whether what a row says of the model holds of the one its asset has; what the row leaves open always does.
fn says_the_same(row: &AssetRow, facts: &ModelFacts) -> bool {
    let says = |cell: &Option<String>, has: &str| cell.as_ref().is_none_or(|cell| same(cell, has));
    let named = match &row.model {
        Some(name) => same(name, &facts.name),
        None => true,
    };
    named
        && says(&row.model_number, &facts.number)
        && says(&row.manufacturer, &facts.manufacturer)
        && says(&row.category, &facts.category)
}

/// The one model that fits, if there is any.
fn found(view: View<'_>, wanted: &Wanted) -> Result<Option<(ModelId, ModelFacts)>, Stop> {
    let mut fitting = choices::models_meant(view, &wanted.choice())?;
    if fitting.len() > 1 {
        // Of several that differ in what the file leaves open, one without any of it is meant as it stands.
        let bare = wanted.facts();
        let same = |facts: &ModelFacts| {
            same(&facts.number, &bare.number)
                && same(&facts.manufacturer, &bare.manufacturer)
                && same(&facts.category, &bare.category)
        };
        if fitting.iter().filter(|model| same(&model.facts)).count() == 1 {
            fitting.retain(|model| same(&model.facts));
        }
    }
    match (fitting.len(), fitting.pop()) {
        (0, _) | (_, None) => Ok(None),
        (1, Some(model)) => Ok(Some((model.id, model.facts))),
        (count, Some(last)) => {
            let others: Vec<String> = fitting
                .iter()
                .take(4)
                .chain([&last])
                .map(|model| model_name(&model.facts))
                .collect();
            refuse(
                Field::Model,
                format!(
                    "“{}” could be any of {count} models: {}. Add a column for the manufacturer, the category or the \
                     model number.",
                    wanted.name,
                    others.join("; ")
                ),
            )
        }
    }
}

impl Taking<'_> {
    /// The model of an asset's row, found or made; the one it has if the row says nothing else.
    pub fn model(
        &mut self,
        book: &mut Book<'_>,
        row: &AssetRow,
        current: Option<ModelId>,
    ) -> Result<Option<(ModelId, ModelFacts)>, Stop> {
        let current = match current {
            Some(id) => book.view().model(&id)?.map(|model| (model.id, model.facts)),
            None => None,
        };
        let Some(mut wanted) = of_asset(self, row) else {
            return Ok(current);
        };
        self.category(&row.category);
        if let Some((_, facts)) = &current {
            if says_the_same(row, facts) {
                return Ok(current);
            }
            // An empty cell takes nothing away from what is known.
            let fill = |cell: &mut Option<String>, has: &str| {
                if cell.as_ref().is_some_and(String::is_empty) {
                    *cell = Some(has.to_owned());
                }
            };
            if row.model.is_none() {
                wanted.name = facts.name.clone();
            }
            if same(&wanted.name, &facts.name) {
                fill(&mut wanted.number, &facts.number);
                fill(&mut wanted.manufacturer, &facts.manufacturer);
                fill(&mut wanted.category, &facts.category);
            }
        }
        let key = key(&wanted);
        if let Some(known) = self.known.models.get(&key) {
            return Ok(Some(known));
        }
        if let Some(found) = found(book.view(), &wanted)? {
            if !self.making {
                self.known.models.keep(key, found.clone());
            }
            return Ok(Some(found));
        }
        self.only_when_making()?;
        let facts = wanted.facts().checked()?;
        self.counts.new_models += 1;
        Ok(Some((book.add_model(facts.clone())?, facts)))
    }

    /// Notes a category that no model of the register has.
    fn category(&mut self, cell: &Option<String>) {
        if let Some(word) = cell.as_ref().filter(|_| self.describing)
            && !self.categories.iter().any(|known| same(known, word))
            && !self.said.is_category(word)
            && let Some(column) = self.column(&Field::Category)
        {
            self.asked.category(column, word, &self.categories);
        }
    }

    /// Takes a row of a list of models.
    pub fn model_row(&mut self, book: &mut Book<'_>, row: &ModelRow) -> Result<Taken, Stop> {
        let Some(name) = row.name.clone().or_else(|| row.model_number.clone()) else {
            return refuse(Field::Name, "A model needs a name.");
        };
        self.category(&row.category);
        let wanted = wanted(
            self,
            name,
            &row.model_number,
            &row.manufacturer,
            &row.category,
        );
        let old = match found(book.view(), &wanted)? {
            Some((id, _)) => book.view().model(&id)?,
            None => None,
        };
        let mut facts = old
            .as_ref()
            .map_or_else(|| wanted.facts(), |old| old.facts.clone());
        facts.life_months = row.life_months.or(facts.life_months);
        facts.warranty_months = row.warranty_months.or(facts.warranty_months);
        if let Some(notes) = &row.notes {
            facts.notes.clone_from(notes);
        }
        let facts = facts.checked()?;
        let before = old
            .as_ref()
            .map(|old| old.facts.clone())
            .unwrap_or_default();
        let changes = if self.describing {
            words::model(&before, &facts)
        } else {
            Vec::new()
        };
        let (subject, title) = (facts.name.clone(), model_name(&facts));
        let outcome = match &old {
            None => {
                self.counts.new_models += 1;
                book.add_model(facts)?;
                Outcome::Create
            }
            Some(old) if book.revise_model(old, facts)? => Outcome::Change,
            Some(_) => Outcome::Unchanged,
        };
        Ok(Taken {
            outcome,
            subject,
            title,
            changes,
            asset: None,
        })
    }
}

fn key(wanted: &Wanted) -> String {
    let mut key = wanted.name.clone();
    for cell in [&wanted.number, &wanted.manufacturer, &wanted.category] {
        key.push('\u{1f}');
        key.push_str(cell.as_deref().unwrap_or("\u{1e}"));
    }
    key
}

/// What tells rows of a list of models apart.
pub(super) fn identity(row: &ModelRow) -> Option<String> {
    let name = row.name.as_ref().or(row.model_number.as_ref())?;
    let cells = [
        Some(name),
        row.model_number.as_ref(),
        row.manufacturer.as_ref(),
        row.category.as_ref(),
    ];
    let words: Vec<String> = cells
        .iter()
        .map(|cell| cell.map(|cell| fold(cell)).unwrap_or_default())
        .collect();
    Some(words.join("\u{1f}"))
}
