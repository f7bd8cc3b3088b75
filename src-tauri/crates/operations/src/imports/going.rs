//! Going through the tables of an import, row by row, in the order in which what is referred to comes first: places, people,
//! models, assets.

use super::file::{self, File};
use super::refusal::{Reason, Stop};
use super::repeats::{Repeated, Repeats, repeats};
use super::rows;
use super::taking::{OfTable, Outcome, Taken, Taking};
use crate::office::Office;
use crate::wire::{Failure, ImportTable, RowReason};
use crate::work::Work;
use intake::{Field, Kind, Row, Survey};
use ledger::Book;
use words::say;

/// Most rows that wait for one further down; beyond that they are refused rather than held in memory.
const MOST_WAITING: usize = 10_000;

/// What is done with each row of a table as it is settled: kept for looking at, or written to a file to mend.
pub(super) type Settle<'s> =
    dyn FnMut(usize, &Row, Result<Taken, Vec<RowReason>>) -> Result<(), Failure> + 's;

/// The tables of one import.
pub(super) struct Go {
    /// In the order they were given.
    pub files: Vec<File>,
    repeats: Vec<Repeats>,
    /// Which of them is taken when.
    pub order: Vec<usize>,
}

/// When the turn of a table comes among others. Assets that a tag tells apart come before those that are found by their
/// serial numbers.
pub(super) fn turn(survey: &Survey) -> u32 {
    match survey.kind {
        Kind::Places => 0,
        Kind::People => 1,
        Kind::Models => 2,
        Kind::Assets if file::has(survey, &Field::Tag) => 3,
        Kind::Assets => 4,
    }
}

impl Go {
    /// Looks through all tables.
    ///
    /// # Errors
    /// There is none, or one cannot be read or is no table.
    pub fn open(
        office: &Office,
        tables: &[ImportTable],
        work: &mut Work<'_>,
    ) -> Result<Go, Failure> {
        if tables.is_empty() {
            return Err(Failure::said(say::import_no_file()).on("file"));
        }
        let mut files = Vec::with_capacity(tables.len());
        let mut all = Vec::with_capacity(tables.len());
        for table in tables {
            let opened = File::open(office, &table.file, &table.options, work);
            let read = opened.and_then(|file| Ok((repeats(&file, work)?, file)));
            let (repeats, file) = read.map_err(|failure| match tables {
                [_] => failure,
                _ => failure.of(&table.file.name()),
            })?;
            all.push(repeats);
            files.push(file);
        }
        let mut order: Vec<usize> = (0..files.len()).collect();
        order.sort_by_key(|at| turn(&files[*at].survey));
        Ok(Go {
            files,
            repeats: all,
            order,
        })
    }

    /// How many rows all tables have.
    pub fn rows(&self) -> u64 {
        self.files.iter().map(|file| file.survey.rows).sum()
    }

    /// Takes every row of every table. Answers, in the order the tables were given, how many rows of each became what, and
    /// where rows are described which words a person may explain.
    pub fn through(
        &self,
        office: &Office,
        book: &mut Book<'_>,
        describing: bool,
        work: &mut Work<'_>,
        settle: &mut Settle<'_>,
    ) -> Result<(Vec<OfTable>, Vec<String>), Failure> {
        let mut taking = Taking::new(&self.files, book.view(), office.today(), describing)
            .map_err(file::whole)?;
        let mut done = 0;
        for kind in [Kind::Places, Kind::People, Kind::Models, Kind::Assets] {
            let of_kind = self
                .order
                .iter()
                .filter(|at| self.files[**at].survey.kind == kind);
            taking.begin_kind(book.view()).map_err(file::whole)?;
            let mut repeated: Vec<Repeated<'_>> = self.repeated();
            let mut waiting: Vec<(usize, Row)> = Vec::new();
            for at in of_kind.copied() {
                let file = &self.files[at];
                taking.turn_to(at);
                rows::each(file, |row| {
                    work.done("Importing", done, Some(self.rows()))?;
                    done += 1;
                    taking.last_chance = waiting.len() >= MOST_WAITING;
                    repeated[at].see(&row);
                    let of = (at, &repeated[at]);
                    if let Some(row) = self.one_row(&mut taking, book, of, row, settle)? {
                        waiting.push((at, row));
                    }
                    Ok(())
                })?;
            }
            // Rows that waited go in as soon as what they wait for is there; what still waits when none moves is let go.
            taking.last_chance = false;
            while !waiting.is_empty() {
                let before = waiting.len();
                for (at, row) in std::mem::take(&mut waiting) {
                    work.done("Importing", done, Some(self.rows()))?;
                    taking.turn_to(at);
                    let of = (at, &repeated[at]);
                    let again = self.one_row(&mut taking, book, of, row, settle)?;
                    waiting.extend(again.map(|row| (at, row)));
                }
                taking.last_chance = waiting.len() == before;
            }
        }
        taking.finish(book).map_err(file::whole)
    }

    fn repeated(&self) -> Vec<Repeated<'_>> {
        let tables = self.repeats.iter().zip(&self.files);
        tables
            .map(|(repeats, file)| Repeated::new(repeats, file))
            .collect()
    }

    /// Takes one row; gives it back if it is to wait for another.
    fn one_row(
        &self,
        taking: &mut Taking<'_>,
        book: &mut Book<'_>,
        (at, repeated): (usize, &Repeated<'_>),
        row: Row,
        settle: &mut Settle<'_>,
    ) -> Result<Option<Row>, Failure> {
        let survey = &self.files[at].survey;
        taking.asked.begin_row();
        let taken = match self.wrong(at, repeated, &row) {
            Some(reasons) => Err(reasons),
            None => match taking.take(book, &row.values) {
                Ok(taken) => Ok(taken),
                Err(Stop::Later(_)) if !taking.last_chance => return Ok(Some(row)),
                Err(Stop::Row(reason) | Stop::Later(reason)) => {
                    Err(vec![reason.of_row(&row, survey)])
                }
                Err(Stop::Making) => {
                    return Err(Failure::internal(&"a row asked twice for what it may make"));
                }
                Err(Stop::All(failure)) => return Err(failure),
            },
        };
        let counts = &mut taking.counts;
        counts.rows += 1;
        *match &taken {
            Err(_) => &mut counts.refused,
            Ok(taken) => match taken.outcome {
                Outcome::Create => &mut counts.create,
                Outcome::Change => &mut counts.change,
                Outcome::Unchanged => &mut counts.unchanged,
            },
        } += 1;
        taking.asked.end_row(row.line);
        settle(at, &row, taken)?;
        Ok(None)
    }

    /// What is wrong with a row before the register is asked.
    fn wrong(&self, at: usize, repeated: &Repeated<'_>, row: &Row) -> Option<Vec<RowReason>> {
        let column = |column: Option<usize>| column.and_then(|column| u32::try_from(column).ok());
        let cells = row.errors.iter().map(|error| RowReason {
            column: column(error.column),
            word: error
                .column
                .zip(error.word.as_ref())
                .map(|(column, word)| format!("{column}:{word}")),
            sentence: error.message.clone(),
        });
        let mut reasons: Vec<RowReason> = cells.collect();
        if let Some((field, first)) = repeated.of(row.line) {
            let what = field.label().to_lowercase();
            let sentence =
                format!("Line {first} has the same {what}. Leave only one of the two rows.");
            reasons
                .push(Reason::about(field.clone(), sentence).of_row(row, &self.files[at].survey));
        }
        (!reasons.is_empty()).then_some(reasons)
    }
}
