//! The dry run and the import, which are the same but for the end.

use super::dry_runs::{DryRunWriter, told};
use super::going::Go;
use super::mend::{self, Mend};
use super::notes;
use super::sentence::{refused_rows, sentence, subject_of_all};
use super::taking::{Outcome, Taken};
use crate::beside::{DoneBeside, MANY};
use crate::files::Out;
use crate::office::Office;
use crate::wire::{
    Done, DryRun, DryRunImport, DryRunRow, DryRunTable, Failure, ImportCounts, Imported,
    ImportedTable, RowReason, RunImport,
};
use crate::work::Work;
use intake::{Row, Values};
use inventory::ActionKind;
use ledger::{Asks, Book};

/// How many reasons a failure names.
const MOST_REASONS: usize = 20;

/// Shows what importing one table or several would do to every row: those in which others are named come first. Nothing is
/// saved.
///
/// # Errors
/// A file cannot be read, is no table of text, or somebody cancelled.
pub fn dry_run_import(
    office: &Office,
    request: DryRunImport,
    work: &mut Work<'_>,
) -> Result<DryRun, Failure> {
    let go = Go::open(office, &request.tables, work)?;
    let mut writer = DryRunWriter::new()?;
    let (tables, categories) = office.rehearse(Asks::Facts, work, |book, work| {
        go.through(office, book, true, work, &mut |at, row, settled| {
            writer.add(&shown(at, row, settled))
        })
    })?;
    let mut said: Vec<DryRunTable> = Vec::with_capacity(go.files.len());
    for (at, (table, file)) in tables.into_iter().zip(&go.files).enumerate() {
        let mut notes = office.read(|view| notes::notes(view, &file.survey))?;
        notes.extend(table.asked.notes(&file.survey, &categories));
        said.push(DryRunTable {
            table: number(at),
            file_name: file.name.clone(),
            sheet: file.sheet(),
            kind: file.survey.kind.word().to_owned(),
            counts: table.counts,
            notes,
        });
    }
    let counts = ImportCounts::of_all(said.iter().map(|table| &table.counts));
    // In the order in which they are taken.
    said.sort_by_key(|table| go.order.iter().position(|at| number(*at) == table.table));
    Ok(DryRun {
        id: writer.keep(office, request, &counts)?,
        counts,
        tables: said,
    })
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Imports one table or several as one action, which is undone as one.
///
/// # Errors
/// A row is refused and `good_rows` was not asked for, a file cannot be read, or somebody cancelled. Nothing is saved then.
pub fn run_import(
    office: &Office,
    request: RunImport,
    work: &mut Work<'_>,
) -> Result<Done<Imported>, Failure> {
    let go = Go::open(office, &request.tables, work)?;
    let out = request.refused_out.as_ref().filter(|_| request.good_rows);
    let outs = out
        .map(|out| mend::places(office, out, &go.files))
        .transpose()?;
    let told = told(office, &request);
    let import = |book: &mut Book<'_>, work: &mut Work<'_>| {
        take_in(office, book, &go, outs.as_deref(), request.good_rows, work)
    };
    let rows = go.rows();
    let done = match rows > MANY {
        true => office.act_beside(Asks::Facts, rows, ActionKind::Import, work, import)?,
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

/// Takes in all tables as part of an action.
fn take_in(
    office: &Office,
    book: &mut Book<'_>,
    go: &Go,
    outs: Option<&[Out]>,
    good_rows: bool,
    work: &mut Work<'_>,
) -> Result<Imported, Failure> {
    let outs = outs.unwrap_or_default().iter().zip(&go.files);
    let mends = outs.map(|(out, file)| Mend::new(out, file, &go.files));
    let mut mends: Vec<Mend> = mends.collect::<Result<_, Failure>>()?;
    let mut reasons: Vec<String> = Vec::new();
    book.set_subject(subject_of_all(&go.files));
    let (tables, _) = go.through(office, book, false, work, &mut |at, row, settled| {
        let Err(found) = settled else { return Ok(()) };
        if reasons.len() < MOST_REASONS {
            let of_file = |reason: &RowReason| match go.files.as_slice() {
                [_] => reason.sentence.clone(),
                files => format!("{}: {}", files[at].label(), reason.sentence),
            };
            reasons.extend(found.iter().map(of_file));
        }
        match mends.get_mut(at) {
            Some(mend) => mend.add(row, &found),
            None => Ok(()),
        }
    })?;
    let counts = ImportCounts::of_all(tables.iter().map(|table| &table.counts));
    if counts.refused > 0 && !good_rows {
        return Err(refused_rows(
            &counts,
            reasons.into_iter().take(MOST_REASONS),
        ));
    }
    // Before the action ends: were a file lost after it, its rows would be lost with it.
    let mut mends = mends.into_iter();
    let mut imported: Vec<ImportedTable> = Vec::with_capacity(go.files.len());
    for (table, file) in tables.iter().zip(&go.files) {
        let mend = mends.next().filter(|_| table.counts.refused > 0);
        imported.push(ImportedTable {
            file_name: file.name.clone(),
            sheet: file.sheet(),
            kind: file.survey.kind.word().to_owned(),
            counts: table.counts,
            refused_file: mend.map(Mend::finish).transpose()?,
        });
    }
    let sentence = sentence(go.files.iter().zip(&imported));
    Ok(Imported {
        counts,
        tables: imported,
        left_out: 0,
        differs: false,
        sentence,
    })
}

/// A row of the dry run.
fn shown(at: usize, row: &Row, settled: Result<Taken, Vec<RowReason>>) -> DryRunRow {
    let line = u32::try_from(row.line).unwrap_or(u32::MAX);
    match settled {
        Ok(Taken {
            outcome,
            subject,
            title,
            changes,
            ..
        }) => DryRunRow {
            table: number(at),
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
            table: number(at),
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
