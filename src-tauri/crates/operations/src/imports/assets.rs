//! Assets: a row becomes a new asset, changes one, or says what is known already.

use super::refusal::{Stop, refuse};
use super::tags::Free;
use super::taking::{Outcome, Taken, Taking};
use crate::assets::field_changes;
use crate::assets::hand_out::ring;
use crate::choices::model_name;
use chrono::NaiveDate;
use intake::{Amount, AssetRow, Field};
use inventory::{
    AssetChanges, AssetFacts, CustomFieldFacts, CustomFieldType, DateSource, Holder, How,
    ModelFacts, Money, State, StatedDate, Tag, fold, months, rules, tag,
};
use ledger::view::asset::AssetRecord;
use ledger::{Book, View};

impl Taking<'_> {
    /// Takes a row of a list of assets.
    ///
    /// Everything that can be wrong is found before anything is written, and in the end exactly one record is. So a
    /// row that needs nothing else made is taken whole or not at all even without a savepoint of its own.
    pub fn asset_row(&mut self, book: &mut Book<'_>, row: &AssetRow) -> Result<Taken, Stop> {
        let old = self.asset_of(book.view(), row)?;
        let before = old
            .as_ref()
            .map(|old| old.facts.clone())
            .unwrap_or_default();
        let mut facts = before.clone();
        let model = self.model(book, row, before.model)?;
        let model_facts = model.as_ref().map(|(_, facts)| facts);
        facts.model = model.as_ref().map(|(id, _)| *id);
        for (kept, cell) in [
            (&mut facts.name, &row.name),
            (&mut facts.serial, &row.serial),
            (&mut facts.supplier, &row.supplier),
            (&mut facts.order_number, &row.order_number),
            (&mut facts.notes, &row.notes),
        ] {
            if let Some(cell) = cell {
                kept.clone_from(cell);
            }
        }
        if let Some(text) = &row.place {
            facts.place = Some(self.place(book, text, Field::Place)?);
        }
        let renumbered = tag::key(&facts.serial) != tag::key(&before.serial);
        if renumbered || (facts.model != before.model && !facts.serial.is_empty()) {
            let maker = model_facts.map(|model| model.manufacturer.as_str());
            let maker = maker.unwrap_or_default();
            refuse_serial_of_other(book.view(), row, old.as_ref(), &facts.serial, maker)?;
        }
        let holder = self.holder(book, &row.holder, before.holder)?;
        facts.purchase_date = row.purchase_date.or(facts.purchase_date);
        if let Some(amount) = &row.cost {
            facts.cost = Some(self.cost(amount, before.cost)?);
        }
        self.custom_values(book, &row.custom, &mut facts)?;
        self.warranty_words(book, row, &mut facts)?;
        state_dates(row, &mut facts);
        if old.is_none()
            || facts.model != before.model
            || facts.purchase_date != before.purchase_date
        {
            facts = rules::with_reckoned_dates(facts, model_facts);
        }
        let free = match (&old, &row.tag) {
            (Some(_), _) => None,
            (None, Some(text)) => {
                facts.tag = Tag::new(text)?;
                None
            }
            (None, None) => {
                let category = model_facts
                    .map(|model| model.category.as_str())
                    .unwrap_or_default();
                let free = self.tags.free(book.view(), category)?;
                facts.tag = free.tag.clone();
                Some(free)
            }
        };
        self.state_and_holder(book.view(), row, holder, old.as_ref(), &mut facts)?;
        rules::coherent(&facts)?;
        self.write(book, old.as_ref(), facts, model_facts, free)
    }

    fn write(
        &mut self,
        book: &mut Book<'_>,
        old: Option<&AssetRecord>,
        facts: AssetFacts,
        model: Option<&ModelFacts>,
        free: Option<Free>,
    ) -> Result<Taken, Stop> {
        let mut taken = Taken {
            outcome: Outcome::Create,
            ..Taken::default()
        };
        if self.describing {
            let nothing = AssetFacts::default();
            let before = old.map_or(&nothing, |old| &old.facts);
            taken.subject = facts.tag.to_string();
            taken.title = model.map(model_name).unwrap_or_else(|| facts.name.clone());
            let mut changes = AssetChanges::between(before, &facts);
            if old.is_none() {
                // What nobody said of it is not worth a line.
                changes.tag = None;
                changes.out_since = None;
            }
            taken.changes = field_changes(book.view(), changes)?
                .into_iter()
                .map(Into::into)
                .collect();
        }
        match old {
            None => {
                book.register_asset(facts)
                    .map_err(|error| self.after_writing(error))?;
            }
            Some(old) => {
                let changed = book
                    .change_asset(old, How::Revised, facts, "")
                    .map_err(|error| self.after_writing(error))?;
                taken.outcome = if changed {
                    Outcome::Change
                } else {
                    Outcome::Unchanged
                };
            }
        }
        if let Some(free) = &free {
            self.tags.used(free);
        }
        Ok(taken)
    }

    /// The asset a row is about: by its tag, or by its serial number where the row has no tag.
    fn asset_of(&self, view: View<'_>, row: &AssetRow) -> Result<Option<AssetRecord>, Stop> {
        let Some(text) = &row.tag else {
            return of_serial(view, row);
        };
        let key = Tag::new(text)?.key();
        let found = view.asset_by_tag_key(&key)?;
        match &found {
            Some(asset) if self.tags.gave(&key) => {
                let sentence = format!(
                    "The tag {} was given to a row further up that has none. Give that row a tag of its own.",
                    asset.facts.tag
                );
                return refuse(Field::Tag, sentence);
            }
            Some(_) => {}
            None => {
                if let Some(asset) = view.assets_by_former_tag_key(&key)?.first() {
                    let sentence = format!(
                        "The tag {text} was replaced; the asset is {} now.",
                        asset.facts.tag
                    );
                    return refuse(Field::Tag, sentence);
                }
            }
        }
        Ok(found)
    }

    fn cost(&self, amount: &Amount, before: Option<Money>) -> Result<Money, Stop> {
        let kept = before.map(|cost| cost.currency);
        let currency = amount.currency.or(kept).unwrap_or(self.currency);
        Money::parse(&amount.decimal, currency).or_else(|_| {
            let places = currency.decimals();
            let (written, read) = (&amount.written, &amount.decimal);
            let sentence = format!(
                "“{written}” was read as {read}, and {currency} has {places} decimal places. Write it like 1234.50, or \
                 choose the other decimal mark."
            );
            refuse(Field::Cost, sentence)
        })
    }

    fn custom_values(
        &mut self,
        book: &mut Book<'_>,
        said: &[(String, String)],
        facts: &mut AssetFacts,
    ) -> Result<(), Stop> {
        for (name, text) in said {
            let wanted = fold(name);
            let known = self.custom.iter().find(|(key, _)| *key == wanted);
            let (kept, value) = match known {
                Some((_, field)) => (field.name.clone(), field.value(text)),
                None => {
                    self.only_when_making()?;
                    let field = CustomFieldFacts {
                        name: name.clone(),
                        kind: CustomFieldType::Text,
                        category: String::new(),
                    };
                    let field = field.checked()?;
                    book.add_custom_field(field.clone())?;
                    (field.name.clone(), field.value(text))
                }
            };
            // The column is named as the file has it, whatever the case of the field.
            let value =
                value.or_else(|refusal| refuse(Field::Custom(name.clone()), refusal.message))?;
            if !value.is_empty() {
                facts.custom.insert(kept, value);
            }
        }
        Ok(())
    }

    /// What a file says of a warranty that no day can hold, word for word in a field of its own: “Lifetime”, “3Y NBD”, or a
    /// term of which nobody knows the beginning.
    fn warranty_words(
        &mut self,
        book: &mut Book<'_>,
        row: &AssetRow,
        facts: &mut AssetFacts,
    ) -> Result<(), Stop> {
        let waits = facts.purchase_date.is_none() && row.warranty_end.is_none();
        let words = row.warranty_words.clone().or_else(|| {
            let months = row.warranty_months.filter(|months| waits && *months > 0)?;
            Some(format!("{months} months"))
        });
        let Some(words) = words else { return Ok(()) };
        let custom = vec![("Warranty".to_owned(), words)];
        self.custom_values(book, &custom, facts)
    }

    fn state_and_holder(
        &self,
        view: View<'_>,
        row: &AssetRow,
        holder: Option<Holder>,
        old: Option<&AssetRecord>,
        facts: &mut AssetFacts,
    ) -> Result<(), Stop> {
        let tag = facts.tag.clone();
        let Some(holder) = holder else {
            return without_holder(row, old, facts);
        };
        if let Some(state) = row
            .state
            .filter(|state| !matches!(state, State::InStock | State::CheckedOut))
        {
            let state = state.label().to_lowercase();
            return refuse(
                Field::State,
                format!("{tag} is {state} by its state, yet the row says who has it."),
            );
        }
        if old.is_some_and(|old| Holder::Asset(old.id) == holder) {
            return refuse(
                Field::HolderTag,
                format!("{tag} cannot be checked out to itself."),
            );
        }
        if let Some(old) = old
            && let Some(refusal) = ring(view, old.id, &old.facts, holder)?
        {
            return refuse(Field::HolderTag, refusal.message);
        }
        if let Some(State::Retired | State::Disposed) = old.map(|old| old.facts.state) {
            let state = facts.state.label().to_lowercase();
            return refuse(
                Field::State,
                format!("{tag} is {state} on the register and cannot be handed out."),
            );
        }
        if facts.holder != Some(holder) {
            // Of what is installed or part of something, a place said besides is where it comes from.
            let besides = facts.place.filter(|_| !matches!(holder, Holder::Person(_)));
            facts.came_from = old.and_then(|old| old.facts.place_before()).or(besides);
            (facts.holder, facts.due, facts.out_since) = (Some(holder), None, Some(self.today));
            (facts.terms, facts.place_confirmed) = (None, false);
        }
        facts.state = State::CheckedOut;
        facts.due = row.due_date.or(facts.due);
        match holder {
            // A file that says who has a thing and where it is says where it is with them.
            Holder::Person(_) if row.place.is_some() => facts.place_confirmed = true,
            Holder::Place(id) => (facts.place, facts.place_confirmed) = (Some(id), true),
            Holder::Person(_) | Holder::Asset(_) => {}
        }
        Ok(())
    }
}

/// The one asset that the serial number of a row means, by its maker where the row says it.
fn of_serial(view: View<'_>, row: &AssetRow) -> Result<Option<AssetRecord>, Stop> {
    let Some(serial) = &row.serial else {
        return Ok(None);
    };
    let maker = row.manufacturer.as_deref().unwrap_or_default();
    let mut found = view.assets_of_serial(serial, maker)?;
    if found.len() > 1 {
        let tags: Vec<&str> = found.iter().map(|asset| asset.facts.tag.as_str()).collect();
        let sentence = format!(
            "The serial number {serial} stands on {}. Say which by its tag or its maker.",
            tags.join(" and ")
        );
        return refuse(Field::Serial, sentence);
    }
    Ok(found.pop())
}

/// Refuses a serial number that another thing of this maker has.
fn refuse_serial_of_other(
    view: View<'_>,
    row: &AssetRow,
    old: Option<&AssetRecord>,
    serial: &str,
    maker: &str,
) -> Result<(), Stop> {
    let own = old.map(|old| old.id);
    let mut others = view.assets_of_serial(serial, maker)?.into_iter();
    let Some(other) = others.find(|other| Some(other.id) != own) else {
        return Ok(());
    };
    let field = match row.serial {
        Some(_) => Field::Serial,
        None => Field::Model,
    };
    refuse(
        field,
        format!(
            "The serial number {serial} is already that of {}.",
            other.facts.tag
        ),
    )
}

fn without_holder(
    row: &AssetRow,
    old: Option<&AssetRecord>,
    facts: &mut AssetFacts,
) -> Result<(), Stop> {
    let tag = facts.tag.clone();
    match (row.state, old.map(|old| old.facts.state)) {
        // An empty cell takes nothing away: who has it has it still.
        (None, Some(_)) | (Some(State::CheckedOut), Some(State::CheckedOut)) => {
            if facts.holder.is_some() {
                facts.due = row.due_date.or(facts.due);
            }
            Ok(())
        }
        (Some(State::CheckedOut), _) => refuse(
            Field::State,
            format!("{tag} is checked out by its state, but the row does not say to whom."),
        ),
        (Some(state), Some(now)) if state == now => Ok(()),
        (Some(_), Some(State::Disposed)) => refuse(
            Field::State,
            format!("{tag} is disposed of on the register; nothing comes after that."),
        ),
        (state, _) => {
            facts.state = state.unwrap_or(State::InStock);
            // What comes back by a file that does not say where is where it was before it went out.
            let place = match row.place {
                Some(_) => facts.place,
                None => facts.place_before(),
            };
            *facts = facts.clone().returned_to(place);
            Ok(())
        }
    }
}

/// Warranty end and refresh date as the file states them. A day that is known already keeps its source.
fn state_dates(row: &AssetRow, facts: &mut AssetFacts) {
    let bought = facts.purchase_date;
    let reckoned = row
        .warranty_months
        .filter(|months| *months > 0)
        .zip(bought)
        .and_then(|(count, bought)| months::add_months(bought, count));
    let put = |kept: &mut Option<StatedDate>, day: Option<NaiveDate>| {
        if let Some(date) = day.filter(|day| kept.is_none_or(|kept| kept.date != *day)) {
            *kept = Some(StatedDate {
                date,
                source: DateSource::Import,
            });
        }
    };
    put(&mut facts.warranty_end, row.warranty_end.or(reckoned));
    put(&mut facts.refresh_date, row.refresh_date);
}
