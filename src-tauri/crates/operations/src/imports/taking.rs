//! Taking rows in, one by one: what becomes of each, and what has to be remembered between them.

use super::asked::Asked;
use super::file::{self, File};
use super::known::Known;
use super::refusal::Stop;
use super::said::Said;
use super::tags::Tags;
use crate::wire::{FieldChangeRow, ImportCounts};
use chrono::NaiveDate;
use intake::{Field, Survey, Values};
use inventory::{AssetId, Currency, CustomFieldFacts, PersonId, PlaceId, fold};
use ledger::{Book, LedgerError, View};
use std::collections::{HashMap, HashSet};

/// So many details of people are read in a moment, and fit into a megabyte or two.
const FEW_DETAILS: usize = 50_000;

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

/// What is known of one table of an import.
#[derive(Default)]
pub(super) struct OfTable {
    pub counts: ImportCounts,
    /// Words that a person may explain.
    pub asked: Asked,
}

/// An import under way.
pub(super) struct Taking<'f> {
    files: &'f [File],
    /// Which table is taken in now, and what is known of the others.
    at: usize,
    begun: bool,
    tables: Vec<OfTable>,
    /// The currency of the register.
    house: Currency,
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
    /// The categories of the register before the tables of the kind in hand.
    pub categories: Vec<String>,
    /// Whom words mean, as a person said it.
    pub said: Said,
    /// Words that a person may explain; only where somebody reads of them.
    pub asked: Asked,
    /// People made for words that stand for somebody new, and those of the row in hand.
    pub made_for: HashMap<String, PersonId>,
    pub made_in_row: Vec<String>,
}

impl<'f> Taking<'f> {
    /// Begins to take in tables.
    pub fn new(
        files: &'f [File],
        view: View<'_>,
        today: NaiveDate,
        describing: bool,
    ) -> Result<Taking<'f>, Stop> {
        let house = view.setting("currency")?.and_then(|word| word.parse().ok());
        let house = house.unwrap_or(Currency::EUR);
        Ok(Taking {
            files,
            at: 0,
            tables: files.iter().map(|_| OfTable::default()).collect(),
            house,
            today,
            currency: house,
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
            categories: view.categories()?,
            said: Said::default(),
            asked: Asked::default(),
            begun: false,
            made_for: HashMap::new(),
            made_in_row: Vec::new(),
        })
    }

    /// Whether the table is our own list, of which every cell is what it says.
    pub fn is_ours(&self) -> bool {
        self.survey().is_ours()
    }

    /// Goes on with a row of this table.
    pub fn turn_to(&mut self, at: usize) {
        let file = &self.files[at];
        if at == self.at && self.begun {
            return;
        }
        if self.begun {
            self.put_back();
        }
        let OfTable { counts, mut asked } = std::mem::take(&mut self.tables[at]);
        asked.made = std::mem::take(&mut self.asked.made);
        (self.at, self.begun) = (at, true);
        (self.counts, self.asked) = (counts, asked);
        self.currency = file.survey.currency.unwrap_or(self.house);
        self.said = Said::new(&file.survey, &file.options.words);
        // What a text means may depend on the other columns beside it.
        self.known.forget();
    }

    /// Begins with the tables of another kind: the people, and the categories of the models, that came before are known.
    pub fn begin_kind(&mut self, view: View<'_>) -> Result<(), Stop> {
        self.known.people = view.known_people(FEW_DETAILS)?;
        if self.describing {
            self.categories = view.categories()?;
        }
        Ok(())
    }

    fn put_back(&mut self) {
        let made = std::mem::take(&mut self.asked.made);
        let counts = std::mem::take(&mut self.counts);
        let asked = std::mem::take(&mut self.asked);
        self.tables[self.at] = OfTable { counts, asked };
        self.asked.made = made;
    }

    /// Ends the import: what is known of each table, and the categories there are to choose from.
    pub fn finish(mut self, book: &mut Book<'_>) -> Result<(Vec<OfTable>, Vec<String>), Stop> {
        self.put_back();
        self.tags.close(book)?;
        Ok((self.tables, self.categories))
    }

    fn survey(&self) -> &'f Survey {
        &self.files[self.at].survey
    }

    /// Whether a column goes to that field.
    pub fn has(&self, field: &Field) -> bool {
        file::has(self.survey(), field)
    }

    /// The column that goes to that field.
    pub fn column(&self, field: &Field) -> Option<usize> {
        let mut columns = self.survey().columns.iter();
        columns
            .find(|column| column.field == *field)
            .map(|column| column.index)
    }

    /// Notes somebody whom this import made.
    pub fn asked_of_made(&mut self, id: PersonId) {
        if self.describing {
            self.asked.made.insert(id);
        }
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
            self.asked.begin_row();
            match self.asset_row(book, row) {
                Err(Stop::Making) => {}
                settled => return settled,
            }
        }
        let (counts, places) = (self.counts, self.places_made.len());
        self.making = true;
        self.asked.begin_row();
        self.made_in_row.clear();
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
                for key in self.made_in_row.drain(..) {
                    self.made_for.remove(&key);
                }
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
