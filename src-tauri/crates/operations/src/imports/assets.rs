//! Assets: a row becomes a new asset, changes one, or says what is known already.

use super::held::Said;
use super::refusal::{Stop, refuse};
use super::tags::Free;
use super::taking::{Outcome, Taken, Taking};
use crate::assets::field_changes;
use crate::choices::model_name;
use crate::rows::instant;
use crate::wire::FieldChangeRow;
use chrono::{Local, NaiveDate};
use intake::{Amount, AssetRow, Field, Pieces};
use inventory::{
    AssetChanges, AssetFacts, CustomFieldFacts, CustomFieldType, DateSource, How, IMPORT_REFERENCE,
    ModelFacts, Money, PlaceId, StatedDate, Tag, cleaned, fold, months, rules, same, serial, tag,
};
use ledger::view::asset::AssetRecord;
use ledger::{Book, View};

/// The field that holds how many an asset is that stands for several.
const QUANTITY: &str = "Quantity";

impl Taking<'_> {
    /// Takes a row of a list of assets.
    ///
    /// Everything that can be wrong is found before anything is written, and in the end exactly one record is. So a
    /// row that needs nothing else made is taken whole or not at all even without a savepoint of its own.
    pub fn asset_row(&mut self, book: &mut Book<'_>, row: &AssetRow) -> Result<Taken, Stop> {
        if row.pieces.is_some() {
            self.only_when_making()?;
        }
        let mut taken = self.one_asset(book, row)?;
        if let Some(Pieces::Each(number)) = row.pieces
            && taken.outcome == Outcome::Create
        {
            self.others_of_row(book, row, number, &mut taken)?;
        }
        Ok(taken)
    }

    /// The assets that a new row of several becomes besides its first: with the next tags, and without what only one can have.
    fn others_of_row(
        &mut self,
        book: &mut Book<'_>,
        row: &AssetRow,
        number: u32,
        first: &mut Taken,
    ) -> Result<(), Stop> {
        let other = AssetRow {
            tag: None,
            serial: None,
            import_reference: None,
            codes: Vec::new(),
            label_made: None,
            ..row.clone()
        };
        let mut tags = vec![first.subject.clone()];
        for _ in 1..number {
            tags.push(self.one_asset(book, &other)?.subject);
            self.counts.more_assets += 1;
        }
        if self.describing {
            first.changes.push(FieldChangeRow {
                label: "Assets".to_owned(),
                old: String::new(),
                new: format!("{number}: {}", tags.join(", ")),
            });
        }
        Ok(())
    }

    fn one_asset(&mut self, book: &mut Book<'_>, row: &AssetRow) -> Result<Taken, Stop> {
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
        ] {
            if let Some(cell) = cell.as_ref().filter(|cell| *cell != kept) {
                *kept = cleaned(cell).into_owned();
            }
        }
        if let Some(cell) = row.notes.as_ref().filter(|cell| !holds(cell, &facts.notes)) {
            facts.notes = cell.trim().to_owned();
        }
        let place =
            self.place_or_now(book, row.place.as_ref(), before.standing_at(), Field::Place)?;
        let renumbered = tag::key(&facts.serial) != tag::key(&before.serial);
        if renumbered || (facts.model != before.model && !facts.serial.is_empty()) {
            let maker = model_facts.map(|model| model.manufacturer.as_str());
            let maker = maker.unwrap_or_default();
            refuse_serial_of_other(book.view(), row, old.as_ref(), &facts.serial, maker)?;
        }
        let holder = self.holder(book, &row.holder, before.holder)?;
        let came_from = before.place_before();
        let came_from =
            self.place_or_now(book, row.came_from.as_ref(), came_from, Field::CameFrom)?;
        facts.purchase_date = row.purchase_date.or(facts.purchase_date);
        if let Some(amount) = &row.cost {
            facts.cost = Some(self.cost(amount, before.cost)?);
        }
        self.custom_values(book, &row.custom, &mut facts)?;
        self.custom_values(book, &of_others(row), &mut facts)?;
        self.warranty_words(book, row, &mut facts)?;
        state_dates(row, &mut facts);
        facts.condition = row.condition.or(facts.condition);
        if let Some(day) = row.label_made.filter(|day| label_day(&facts) != Some(*day)) {
            facts.labelled_at = noon(day);
        }
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
        let said = Said {
            holder,
            place,
            came_from,
        };
        self.state_and_holder(book.view(), row, said, old.as_ref(), &mut facts)?;
        rules::coherent(&facts)?;
        let codes = self.codes(book.view(), &row.codes, old.as_ref())?;
        let mut taken = self.write(book, old.as_ref(), facts, model_facts, free)?;
        self.keep_codes(book, codes, &mut taken)?;
        Ok(taken)
    }

    /// The place a cell means: that of now, where the cell calls it as the register does, as another may be called so.
    fn place_or_now(
        &mut self,
        book: &mut Book<'_>,
        cell: Option<&String>,
        now: Option<PlaceId>,
        field: Field,
    ) -> Result<Option<PlaceId>, Stop> {
        let Some(text) = cell else {
            return Ok(None);
        };
        if let Some(id) = now
            && let Some(place) = book.view().place(&id)?
            && same(&place.path, text)
        {
            return Ok(Some(id));
        }
        self.place(book, text, field).map(Some)
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
                let id = book
                    .register_asset(facts)
                    .map_err(|error| self.after_writing(error))?;
                taken.asset = Some(id);
            }
            Some(old) => {
                taken.asset = Some(old.id);
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

    /// The asset a row is about: by its tag; where the row has none by its serial number, then by what another system knows it
    /// by.
    fn asset_of(&self, view: View<'_>, row: &AssetRow) -> Result<Option<AssetRecord>, Stop> {
        let Some(text) = &row.tag else {
            return match of_serial(view, row)? {
                Some(asset) => Ok(Some(asset)),
                None => of_reference(view, row),
            };
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
            // Also where its field takes other values by now.
            if facts.custom.get(name) == Some(text) {
                continue;
            }
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

/// The one asset that another system knows by what a row says.
fn of_reference(view: View<'_>, row: &AssetRow) -> Result<Option<AssetRecord>, Stop> {
    let Some(reference) = &row.import_reference else {
        return Ok(None);
    };
    let mut found = view.assets_by_import_reference(reference)?;
    if found.len() > 1 {
        let tags: Vec<&str> = found.iter().map(|asset| asset.facts.tag.as_str()).collect();
        let sentence = format!(
            "The import reference {reference} stands on {}. Say which by its tag.",
            tags.join(" and ")
        );
        return refuse(Field::ImportReference, sentence);
    }
    Ok(found.pop())
}

/// What a row says that is kept in fields of their own: what another system knows its asset by, and how many it stands for.
fn of_others(row: &AssetRow) -> Vec<(String, String)> {
    let reference = row.import_reference.clone();
    let number = match row.pieces {
        Some(Pieces::Together(number)) => Some(number.to_string()),
        Some(Pieces::Each(_)) | None => None,
    };
    [(IMPORT_REFERENCE, reference), (QUANTITY, number)]
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

/// Refuses a serial number that another thing of this maker has. Where capitals alone tell them apart, the row that says which
/// asset it is about says so.
fn refuse_serial_of_other(
    view: View<'_>,
    row: &AssetRow,
    old: Option<&AssetRecord>,
    number: &str,
    maker: &str,
) -> Result<(), Stop> {
    let own = old.map(|old| old.id);
    let mut others = view.assets_of_serial(number, maker)?.into_iter();
    let tagged = row.tag.is_some();
    let is_taken = |other: &AssetRecord| {
        Some(other.id) != own && !(tagged && serial::differ_in_case(number, &other.facts.serial))
    };
    let Some(other) = others.find(is_taken) else {
        return Ok(());
    };
    let field = match row.serial {
        Some(_) => Field::Serial,
        None => Field::Model,
    };
    refuse(
        field,
        format!(
            "The serial number {number} is already that of {}.",
            other.facts.tag
        ),
    )
}

/// Whether a text of a file is what the register has, or as much of it as fits into a cell of a spreadsheet.
fn holds(cell: &str, kept: &str) -> bool {
    cell == kept || (cell.len() < kept.len() && cell == reports::xlsx::fitting(kept))
}

/// The day its label was last made, here.
fn label_day(facts: &AssetFacts) -> Option<NaiveDate> {
    let at = instant(facts.labelled_at?);
    Some(at.with_timezone(&Local).date_naive())
}

/// The middle of a day, here, in milliseconds since 1970; none where a clock never showed it.
fn noon(day: NaiveDate) -> Option<i64> {
    let noon = day.and_hms_opt(12, 0, 0)?.and_local_timezone(Local);
    noon.earliest().map(|noon| noon.timestamp_millis())
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
