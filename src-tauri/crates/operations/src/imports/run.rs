//! Going through a file: the dry run and the import, which are the same but for the end.

use super::dry_runs::{DryRunWriter, told};
use super::file::{self, File};
use super::notes;
use super::refusal::{Reason, Stop};
use super::repeats::{Repeats, repeats};
use super::taking::{Outcome, Taken, Taking};
use crate::beside::{DoneBeside, MANY};
use crate::files::{Out, WholeFile};
use crate::office::Office;
use crate::wire::{
    Done, DryRun, DryRunImport, DryRunRow, Failure, ImportCounts, Imported, RowReason, RunImport,
};
use crate::work::Work;
use intake::{RefusedFile, Row, Values};
use inventory::ActionKind;
use ledger::{Asks, Book};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

/// Most rows that wait for one further down; beyond that they are refused rather than held in memory.
const MOST_WAITING: usize = 10_000;
/// How many reasons a failure names.
const MOST_REASONS: usize = 20;

/// What is done with each row as it is settled: kept for looking at, or written to a file to mend.
type Settle<'s> = dyn FnMut(&Row, Result<Taken, Vec<RowReason>>) -> Result<(), Failure> + 's;

/// Shows what importing a file would do to every row. Nothing is saved.
///
/// # Errors
/// The file cannot be read, is no table of text, or somebody cancelled.
pub fn dry_run_import(
    office: &Office,
    request: DryRunImport,
    work: &mut Work<'_>,
) -> Result<DryRun, Failure> {
    let file = File::open(office, &request.file, &request.options, work)?;
    let repeats = repeats(&file, work)?;
    let mut writer = DryRunWriter::new()?;
    let counts = office.rehearse(Asks::Facts, work, |book, work| {
        go_through(
            office,
            book,
            &file,
            &repeats,
            true,
            work,
            &mut |row, settled| writer.add(&shown(row, settled)),
        )
    })?;
    Ok(DryRun {
        id: writer.keep(office, request, &counts)?,
        counts,
        notes: notes::notes(&file.survey),
    })
}

/// Imports a file as one action.
///
/// # Errors
/// A row is refused and `good_rows` was not asked for, the file cannot be read, or somebody cancelled. Nothing is saved
/// then.
pub fn run_import(
    office: &Office,
    request: RunImport,
    work: &mut Work<'_>,
) -> Result<Done<Imported>, Failure> {
    let out = request.refused_out.as_ref().filter(|_| request.good_rows);
    let out = out.map(|out| office.out(out, "refused_out")).transpose()?;
    let file = File::open(office, &request.file, &request.options, work)?;
    let repeats = repeats(&file, work)?;
    let told = told(office, &request);
    let import = |book: &mut Book<'_>, work: &mut Work<'_>| {
        take_in(
            office,
            book,
            &file,
            &repeats,
            out.as_ref(),
            request.good_rows,
            work,
        )
    };
    let done = match file.survey.rows > MANY {
        true => office.act_beside(Asks::Facts, ActionKind::Import, work, import)?,
        false => DoneBeside {
            done: office.act(ActionKind::Import, None, |book| import(book, work))?,
            left_out: 0,
        },
    };
    let DoneBeside { mut done, left_out } = done;
    let imported = &mut done.result;
    imported.left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
    if left_out > 0 {
        imported
            .sentence
            .push_str(&crate::actions::left_out(left_out));
    }
    imported.differs = told.is_some_and(|told| told != imported.counts);
    if imported.differs {
        let since = "; the register changed since the dry run, so rows came out otherwise";
        imported.sentence.push_str(since);
    }
    Ok(done)
}

/// Takes in a file as part of an action.
fn take_in(
    office: &Office,
    book: &mut Book<'_>,
    file: &File,
    repeats: &Repeats,
    out: Option<&Out>,
    good_rows: bool,
    work: &mut Work<'_>,
) -> Result<Imported, Failure> {
    let mut mend = out.map(|out| Mend::new(out, file)).transpose()?;
    let mut reasons: Vec<String> = Vec::new();
    book.set_subject(file.name.clone());
    let counts = go_through(
        office,
        book,
        file,
        repeats,
        false,
        work,
        &mut |row, settled| {
            let Err(found) = settled else { return Ok(()) };
            if reasons.len() < MOST_REASONS {
                reasons.extend(found.iter().map(|reason| reason.sentence.clone()));
            }
            match &mut mend {
                Some(mend) => mend.add(row, &found),
                None => Ok(()),
            }
        },
    )?;
    if counts.refused > 0 && !good_rows {
        return Err(refused_rows(&counts, &reasons));
    }
    // Before the action ends: were the file lost after it, its rows would be lost with it.
    let refused_file = match mend.take().filter(|_| counts.refused > 0) {
        Some(mend) => Some(mend.finish()?),
        None => None,
    };
    let sentence = sentence(&counts, file);
    Ok(Imported {
        counts,
        refused_file,
        left_out: 0,
        differs: false,
        sentence,
    })
}

/// Takes every row of a file and says how many became what.
fn go_through(
    office: &Office,
    book: &mut Book<'_>,
    file: &File,
    repeats: &Repeats,
    describing: bool,
    work: &mut Work<'_>,
    settle: &mut Settle<'_>,
) -> Result<ImportCounts, Failure> {
    let whole = |stop: Stop| match stop {
        Stop::All(failure) => failure,
        other => Failure::internal(&format!("{other:?}")),
    };
    let mut taking = Taking::new(file, book.view(), office.today(), describing).map_err(whole)?;
    let mut waiting: Vec<Row> = Vec::new();
    let rows = intake::rows(file.source(), &file.survey, &file.corrections)
        .map_err(|error| file::refused(&file.path, error))?;
    for (count, row) in (0..).zip(rows) {
        work.done("Importing", count, Some(file.survey.rows))?;
        let row = row.map_err(|error| file::refused(&file.path, error))?;
        taking.last_chance = waiting.len() >= MOST_WAITING;
        if let Some(row) = one_row(&mut taking, book, file, repeats, row, settle)? {
            waiting.push(row);
        }
    }
    // Rows that waited go in as soon as what they wait for is there; what still waits when none moves is let go.
    taking.last_chance = false;
    while !waiting.is_empty() {
        let before = waiting.len();
        for row in std::mem::take(&mut waiting) {
            work.done("Importing", file.survey.rows, Some(file.survey.rows))?;
            waiting.extend(one_row(&mut taking, book, file, repeats, row, settle)?);
        }
        taking.last_chance = waiting.len() == before;
    }
    let counts = taking.counts;
    taking.tags.close(book).map_err(whole)?;
    Ok(counts)
}

/// Takes one row; gives it back if it is to wait for another.
fn one_row(
    taking: &mut Taking<'_>,
    book: &mut Book<'_>,
    file: &File,
    repeats: &Repeats,
    row: Row,
    settle: &mut Settle<'_>,
) -> Result<Option<Row>, Failure> {
    let taken = match wrong(file, repeats, &row) {
        Some(reasons) => Err(reasons),
        None => match taking.take(book, &row.values) {
            Ok(taken) => Ok(taken),
            Err(Stop::Later(_)) if !taking.last_chance => return Ok(Some(row)),
            Err(Stop::Row(reason) | Stop::Later(reason)) => {
                Err(vec![reason.of_row(&row, &file.survey)])
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
    settle(&row, taken)?;
    Ok(None)
}

/// What is wrong with a row before the register is asked.
fn wrong(file: &File, repeats: &Repeats, row: &Row) -> Option<Vec<RowReason>> {
    let column = |column: Option<usize>| column.and_then(|column| u32::try_from(column).ok());
    let cells = row.errors.iter().map(|error| RowReason {
        column: column(error.column),
        sentence: error.message.clone(),
    });
    let mut reasons: Vec<RowReason> = cells.collect();
    if let Some((field, first)) = repeats.get(&row.line) {
        let what = field.label().to_lowercase();
        let sentence = format!("Line {first} has the same {what}. Leave only one of the two rows.");
        reasons.push(Reason::about(field.clone(), sentence).of_row(row, &file.survey));
    }
    (!reasons.is_empty()).then_some(reasons)
}

/// A row of the dry run.
fn shown(row: &Row, settled: Result<Taken, Vec<RowReason>>) -> DryRunRow {
    let line = u32::try_from(row.line).unwrap_or(u32::MAX);
    match settled {
        Ok(Taken {
            outcome,
            subject,
            title,
            changes,
            ..
        }) => DryRunRow {
            line,
            outcome: match outcome {
                Outcome::Create => "create",
                Outcome::Change => "change",
                Outcome::Unchanged => "unchanged",
            }
            .to_owned(),
            subject,
            title,
            changes,
            reasons: Vec::new(),
            cells: Vec::new(),
        },
        Err(reasons) => DryRunRow {
            line,
            outcome: "refused".to_owned(),
            subject: subject(&row.values).unwrap_or_default(),
            title: String::new(),
            changes: Vec::new(),
            reasons,
            cells: row.cells.iter().map(str::to_owned).collect(),
        },
    }
}

/// What a refused row is about, as far as it could be read.
fn subject(values: &Values) -> Option<String> {
    match values {
        Values::Asset(row) => [&row.tag, &row.serial, &row.name]
            .into_iter()
            .find_map(Clone::clone),
        Values::Person(row) => row
            .full_name()
            .or_else(|| row.username.clone())
            .or_else(|| row.email.clone()),
        Values::Place(row) => row.name.clone().or_else(|| row.code.clone()),
        Values::Model(row) => row.name.clone().or_else(|| row.model_number.clone()),
    }
}

fn refused_rows(counts: &ImportCounts, reasons: &[String]) -> Failure {
    let message = match (counts.refused, counts.rows) {
        (1, 1) => "The only row is refused. Nothing was saved.".to_owned(),
        (1, rows) => format!("1 of {rows} rows is refused. Nothing was saved."),
        (refused, rows) => format!("{refused} of {rows} rows are refused. Nothing was saved."),
    };
    Failure::new("import.refused_rows", message)
        .hint("Mend them, or import the good rows and mend the others afterwards.")
        .details(reasons.iter().take(MOST_REASONS).cloned())
}

/// What was done, as the undo bar says it.
fn sentence(counts: &ImportCounts, file: &File) -> String {
    let noun = |count: u32| match (file.survey.kind, count) {
        (intake::Kind::Assets, 1) => "asset",
        (intake::Kind::People, 1) => "person",
        (intake::Kind::Places, 1) => "place",
        (intake::Kind::Models, 1) => "model",
        (kind, _) => kind.word(),
    };
    let name = &file.name;
    let mut said = match (counts.create, counts.change) {
        (0, 0) => format!("Nothing was imported from {name}"),
        (new, 0) => format!("Imported {new} {} from {name}", noun(new)),
        (0, changed) => format!("Changed {changed} {} from {name}", noun(changed)),
        (new, changed) => format!(
            "Imported {new} and changed {changed} {} from {name}",
            noun(changed)
        ),
    };
    if (counts.create, counts.change, counts.refused) == (0, 0, 0) {
        said.push_str(": the register says the same already");
    }
    match counts.more_assets {
        0 => {}
        1 => said.push_str("; a row of several became 1 more"),
        more => said.push_str(&format!("; rows of several became {more} more")),
    }
    match counts.refused {
        0 => {}
        1 => said.push_str("; 1 row was refused"),
        refused => said.push_str(&format!("; {refused} rows were refused")),
    }
    said
}

/// The file of refused rows, which gets its name when it is whole.
struct Mend {
    rows: RefusedFile<BufWriter<std::fs::File>>,
    whole: WholeFile,
    path: PathBuf,
}

impl Mend {
    fn new(out: &Out, file: &File) -> Result<Mend, Failure> {
        let path = out.path().to_owned();
        let same = |one: &Path, other: &Path| match (one.canonicalize(), other.canonicalize()) {
            (Ok(one), Ok(other)) => one == other,
            _ => false,
        };
        if same(&path, &file.path) {
            let message =
                "The refused rows would overwrite the file they come from. Nothing was saved.";
            return Err(Failure::new("import.over_itself", message)
                .on("refused_out")
                .hint("Choose another name."));
        }
        let on = |failure: Failure| failure.on("refused_out");
        let mut whole = WholeFile::begin(out).map_err(on)?;
        let handle = whole
            .writer()
            .try_clone()
            .map_err(|error| on(Failure::file(&path, &error)))?;
        let rows = RefusedFile::new(BufWriter::new(handle), &file.survey);
        let rows = rows.map_err(|error| on(Failure::file(&path, &error)))?;
        Ok(Mend { rows, whole, path })
    }

    fn add(&mut self, row: &Row, reasons: &[RowReason]) -> Result<(), Failure> {
        // What is wrong with the cells the file writes itself.
        let own: Vec<&str> = reasons[row.errors.len()..]
            .iter()
            .map(|reason| reason.sentence.as_str())
            .collect();
        let own = (!own.is_empty()).then(|| own.join(" "));
        let written = self.rows.write(row, own.as_deref());
        written.map_err(|error| Failure::file(&self.path, &error).on("refused_out"))
    }

    fn finish(self) -> Result<String, Failure> {
        let Mend { rows, whole, path } = self;
        rows.finish()
            .map_err(|error| Failure::file(&path, &error).on("refused_out"))?;
        whole
            .finish()
            .map_err(|failure| failure.on("refused_out"))?;
        Ok(path.display().to_string())
    }
}
