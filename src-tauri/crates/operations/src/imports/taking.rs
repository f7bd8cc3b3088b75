//! Taking rows in, one by one: what becomes of each, and what has to be remembered between them.

use super::file::{self, File};
use super::known::Known;
use super::refusal::Stop;
use super::tags::Tags;
use crate::wire::{FieldChangeRow, ImportCounts};
use chrono::NaiveDate;
use intake::{Field, Survey, Values};
use inventory::{AssetId, Currency, CustomFieldFacts, PersonId, PlaceId, fold};
use ledger::{Book, LedgerError, View};
use std::collections::HashSet;

/// What became of a row that was taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Outcome {
    #[default]
    Create,
    Change,
    Unchanged,
}

/// A row that was taken, in words if somebody wants to read them.
#[derive(Debug, Default)]
pub(super) struct Taken {
    pub outcome: Outcome,
    pub subject: String,
    pub title: String,
    pub changes: Vec<FieldChangeRow>,
    /// The asset it became.
    pub asset: Option<AssetId>,
}

/// An import under way.
pub(super) struct Taking<'f> {
    survey: &'f Survey,
    pub today: NaiveDate,
    /// Of amounts that name none.
    pub currency: Currency,
    /// Whether somebody reads what each row changes.
    pub describing: bool,
    /// Whether a row may make what it refers to; it then has a savepoint of its own.
    pub making: bool,
    /// Whether nothing that comes later can help a row any more.
    pub last_chance: bool,
    pub known: Known,
    pub counts: ImportCounts,
    /// Custom fields by their name in small letters.
    pub custom: Vec<(String, CustomFieldFacts)>,
    pub tags: Tags,
    /// Places made for rows of their own.
    pub places_made: Vec<PlaceId>,
    /// Places made because a row named them.
    pub in_passing: HashSet<PlaceId>,
    /// The same of people, of a list of our own: there an empty cell says that nothing is known, and who differs in that is
    /// somebody else.
    pub people_in_passing: HashSet<PersonId>,
}

impl<'f> Taking<'f> {
    /// Begins to take in a file.
    pub fn new(
        file: &'f File,
        view: View<'_>,
        today: NaiveDate,
        describing: bool,
    ) -> Result<Taking<'f>, Stop> {
        let house = view.setting("currency")?.and_then(|word| word.parse().ok());
        Ok(Taking {
            survey: &file.survey,
            today,
            currency: file.survey.currency.or(house).unwrap_or(Currency::EUR),
            describing,
            making: false,
            last_chance: false,
            known: Known::default(),
            counts: ImportCounts::default(),
            custom: custom_fields(view)?,
            tags: Tags::new(view)?,
            places_made: Vec::new(),
            in_passing: HashSet::new(),
            people_in_passing: HashSet::new(),
        })
    }

    /// Whether the file is our own list, of which every cell is what it says.
    pub fn is_ours(&self) -> bool {
        self.survey.is_ours()
    }

    /// Whether a column goes to that field.
    pub fn has(&self, field: &Field) -> bool {
        file::has(self.survey, field)
    }

    /// Ends the first, quick try of a row that needs something made.
    pub fn only_when_making(&self) -> Result<(), Stop> {
        if self.making {
            Ok(())
        } else {
            Err(Stop::Making)
        }
    }

    /// What a failure of the last write of a row means: without a savepoint the journal may hold half of it, so
    /// nothing of this import can stay.
    pub fn after_writing(&self, error: LedgerError) -> Stop {
        if self.making {
            error.into()
        } else {
            Stop::All(error.into())
        }
    }

    /// Takes a row, whole or not at all.
    pub fn take(&mut self, book: &mut Book<'_>, values: &Values) -> Result<Taken, Stop> {
        // Nearly all rows of a long list refer to what is there already and need no savepoint, which costs more than
        // all else a row does.
        if let Values::Asset(row) = values {
            self.making = false;
            self.known.nobody = None;
            match self.asset_row(book, row) {
                Err(Stop::Making) => {}
                settled => return settled,
            }
        }
        let (counts, places) = (self.counts, self.places_made.len());
        self.making = true;
        let taken = book.attempt(|book| match values {
            Values::Asset(row) => self.asset_row(book, row),
            Values::Person(row) => self.person_row(book, row),
            Values::Place(row) => self.place_row(book, row),
            Values::Model(row) => self.model_row(book, row),
        });
        match &taken {
            Ok(_) => {
                match values {
                    Values::Asset(_) => self.known.forget_made(&counts, &self.counts),
                    // Others may have changed what names mean, too.
                    _ => self.known.forget(),
                }
                if let Values::Asset(row) = values
                    && (!row.custom.is_empty()
                        || row.import_reference.is_some()
                        || row.pieces.is_some()
                        || row.warranty_words.is_some()
                        || row.warranty_months.is_some())
                {
                    self.custom = custom_fields(book.view())?;
                }
            }
            Err(_) => {
                self.counts = counts;
                self.places_made.truncate(places);
            }
        }
        taken
    }
}

fn custom_fields(view: View<'_>) -> Result<Vec<(String, CustomFieldFacts)>, Stop> {
    let fields = view.custom_fields()?.into_iter();
    Ok(fields
        .map(|field| (fold(&field.facts.name), field.facts))
        .collect())
}
