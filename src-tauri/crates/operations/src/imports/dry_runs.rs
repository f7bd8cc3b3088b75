//! Dry runs that are kept so that their rows can be looked at: every row on disk, none in memory.

use crate::office::Office;
use crate::wire::{DryRunImport, DryRunRow, DryRunRows, Failure, ImportCounts, Page, RunImport};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::sync::PoisonError;
use words::say;

/// How many are kept.
const KEPT: usize = 3;
/// Most rows of one page.
const MOST_ROWS: u32 = 1000;
/// What becomes of a row, in the words of the wire.
const OUTCOMES: [&str; 4] = ["create", "change", "unchanged", "refused"];

/// A dry run that was kept so that its rows can be looked at.
pub struct KeptDryRun {
    /// What it is asked for by.
    pub id: String,
    /// What was asked for, and what it told.
    request: DryRunImport,
    counts: ImportCounts,
    rows: File,
    /// Of all rows, then of each outcome: where each row begins, in order, eight bytes each; and how many.
    lists: Vec<(File, u32)>,
    /// What was last looked for, so that its further pages cost no other look.
    found: Option<Found>,
}

/// The rows of one list that are of one table or have a text in them: where each begins, as in the lists.
struct Found {
    list: usize,
    table: Option<u32>,
    /// As it is compared.
    text: String,
    places: File,
    count: u32,
}

/// A dry run that is being written.
pub(super) struct DryRunWriter {
    rows: BufWriter<File>,
    at: u64,
    lists: Vec<(BufWriter<File>, u32)>,
}

fn failed(error: io::Error) -> Failure {
    Failure::file(&std::env::temp_dir(), &error)
}

impl DryRunWriter {
    /// Begins one in files without names, which vanish with the program.
    pub fn new() -> Result<DryRunWriter, Failure> {
        let file = || tempfile::tempfile().map(BufWriter::new).map_err(failed);
        let lists = (0..=OUTCOMES.len())
            .map(|_| Ok((file()?, 0)))
            .collect::<Result<_, Failure>>()?;
        Ok(DryRunWriter {
            rows: file()?,
            at: 0,
            lists,
        })
    }

    /// Adds a row.
    pub fn add(&mut self, row: &DryRunRow) -> Result<(), Failure> {
        let mut line = serde_json::to_vec(row).map_err(|error| Failure::internal(&error))?;
        line.push(b'\n');
        let outcome = OUTCOMES
            .iter()
            .position(|outcome| *outcome == row.outcome)
            .map(|at| at + 1);
        for list in [Some(0), outcome].into_iter().flatten() {
            let (file, count) = &mut self.lists[list];
            file.write_all(&self.at.to_le_bytes()).map_err(failed)?;
            *count = count.saturating_add(1);
        }
        self.rows.write_all(&line).map_err(failed)?;
        self.at += line.len() as u64;
        Ok(())
    }

    /// Keeps it with the office, in the place of the oldest if there are too many.
    pub fn keep(
        self,
        office: &Office,
        request: DryRunImport,
        counts: &ImportCounts,
    ) -> Result<String, Failure> {
        let plain = |file: BufWriter<File>| {
            file.into_inner()
                .map_err(|error| failed(error.into_error()))
        };
        let lists = self
            .lists
            .into_iter()
            .map(|(file, count)| Ok((plain(file)?, count)));
        let id = ledger::new_id().to_string();
        let run = KeptDryRun {
            id: id.clone(),
            request,
            counts: *counts,
            rows: plain(self.rows)?,
            lists: lists.collect::<Result<_, Failure>>()?,
            found: None,
        };
        let mut kept = office
            .dry_runs
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        kept.push(run);
        let surplus = kept.len().saturating_sub(KEPT);
        kept.drain(..surplus);
        Ok(id)
    }
}

/// What the last dry run of the same file, read in the same way, told of it.
pub(super) fn told(office: &Office, request: &RunImport) -> Option<ImportCounts> {
    let kept = office
        .dry_runs
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let same = |run: &&KeptDryRun| run.request.tables == request.tables;
    kept.iter().rev().find(same).map(|run| run.counts)
}

impl KeptDryRun {
    /// So many rows of a list from one on, and how many there are; of those that are of a table and have a text in them,
    /// where these are given.
    fn page(
        &mut self,
        (list, table): (usize, Option<u32>),
        text: &str,
        offset: u32,
        limit: u32,
    ) -> io::Result<(Vec<DryRunRow>, u32)> {
        let text = inventory::fold(text);
        let narrowed = !text.is_empty() || table.is_some();
        let same = |found: &Found| (found.list, found.table, &found.text) == (list, table, &text);
        if narrowed && !self.found.as_ref().is_some_and(same) {
            self.found = Some(self.look_for(list, table, text)?);
        }
        let (places, count) = match &mut self.found {
            Some(found) if narrowed => (&mut found.places, found.count),
            _ => {
                let (places, count) = &mut self.lists[list];
                (places, *count)
            }
        };
        let wanted = limit.min(count.saturating_sub(offset));
        let mut bytes = vec![0; wanted as usize * 8];
        places.seek(SeekFrom::Start(u64::from(offset) * 8))?;
        places.read_exact(&mut bytes)?;
        let mut rows = Vec::with_capacity(wanted as usize);
        for place in bytes.chunks_exact(8) {
            let place = place.try_into().map(u64::from_le_bytes).unwrap_or_default();
            self.rows.seek(SeekFrom::Start(place))?;
            let mut stored =
                serde_json::Deserializer::from_reader(BufReader::new(&self.rows)).into_iter();
            rows.extend(stored.next().transpose()?);
        }
        Ok((rows, count))
    }

    /// Goes through all rows once.
    fn look_for(&mut self, list: usize, table: Option<u32>, text: String) -> io::Result<Found> {
        self.rows.seek(SeekFrom::Start(0))?;
        let mut stored = BufReader::new(&self.rows);
        let mut places = BufWriter::new(tempfile::tempfile()?);
        let (mut at, mut count, mut line) = (0_u64, 0_u32, Vec::new());
        loop {
            line.clear();
            let length = stored.read_until(b'\n', &mut line)?;
            if length == 0 {
                break;
            }
            let row: DryRunRow = serde_json::from_slice(&line)?;
            let of_table = table.is_none_or(|table| table == row.table);
            if of_table && is_of(&row, list) && has(&row, &text) {
                places.write_all(&at.to_le_bytes())?;
                count = count.saturating_add(1);
            }
            at += length as u64;
        }
        let places = places
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        Ok(Found {
            list,
            table,
            text,
            places,
            count,
        })
    }
}

/// Whether a row is in a list: that of all, or that of its outcome.
fn is_of(row: &DryRunRow, list: usize) -> bool {
    list == 0 || OUTCOMES.get(list - 1) == Some(&row.outcome.as_str())
}

/// Whether a text, as it is compared, stands anywhere in what is shown of a row.
fn has(row: &DryRunRow, text: &str) -> bool {
    let about = [&row.subject, &row.title];
    let changes = row
        .changes
        .iter()
        .flat_map(|change| [&change.old, &change.new]);
    let reasons = row.reasons.iter().map(|reason| &reason.sentence);
    about
        .into_iter()
        .chain(changes)
        .chain(reasons)
        .chain(&row.cells)
        .any(|shown| inventory::fold(shown).contains(text))
}

/// Rows of a dry run, in the order they were taken: table by table as they stand there, those that had to wait for a later
/// row at the end.
///
/// # Errors
/// The dry run is not kept any more, or there is no such outcome.
pub fn dry_run_rows(office: &Office, request: DryRunRows) -> Result<Page<DryRunRow>, Failure> {
    let list = match request
        .outcome
        .as_deref()
        .map(str::trim)
        .filter(|word| !word.is_empty())
    {
        None => 0,
        Some(word) => match OUTCOMES.iter().position(|outcome| *outcome == word) {
            Some(at) => at + 1,
            None => {
                return Err(Failure::said(say::import_outcome(
                    word,
                    OUTCOMES.map(str::to_owned).to_vec(),
                ))
                .on("outcome"));
            }
        },
    };
    let mut kept = office
        .dry_runs
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let Some(run) = kept.iter_mut().find(|run| run.id == request.id) else {
        return Err(Failure::said(say::import_dry_run_gone())
            .on("id")
            .hint(say::import_dry_run_gone_hint()));
    };
    let offset = request.offset.unwrap_or(0);
    let text = request.text.as_deref().unwrap_or_default();
    let limit = request.limit.unwrap_or(100).min(MOST_ROWS);
    let page = run.page((list, request.table), text, offset, limit);
    let (rows, total) = page.map_err(failed)?;
    Ok(Page {
        rows,
        total,
        offset,
    })
}
