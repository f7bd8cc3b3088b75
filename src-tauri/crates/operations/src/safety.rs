//! Checking the register, making it anew and putting a copy in its place: all of it also where the register does not open.

use crate::files::refuse_no_file;
use crate::office::{REGISTER, open_ledger, refuse_gone};
use crate::register::{count, given};
use crate::wire::*;
use crate::{Office, Work};
use chrono::{DateTime, Local, Utc};
use ledger::{Findings, Head, LedgerError, ProblemKind};
use std::path::{Path, PathBuf};
use words::say;

/// A register that need not open: where it lies, and what time it is.
#[derive(Clone, Debug)]
pub struct Closed {
    folder: PathBuf,
    now: DateTime<Utc>,
}

impl Closed {
    /// The register in a data folder.
    pub fn new(folder: &Path, now: DateTime<Utc>) -> Closed {
        // Whatever is asked of it: a program that was killed left its scratch folder.
        ledger::sweep_scratch(&folder.join(REGISTER));
        Closed {
            folder: folder.to_owned(),
            now,
        }
    }

    /// The same, as of now.
    pub fn now(folder: &Path) -> Closed {
        Closed::new(folder, crate::clock::now())
    }

    fn path(&self) -> PathBuf {
        self.folder.join(REGISTER)
    }

    /// Where it lies, for whoever asks something of it: a log of another file is not read with it.
    fn asked(&self) -> Result<PathBuf, Failure> {
        crate::clock::refuse_absurd()?;
        let path = self.path();
        self.placed(ledger::set_foreign_log_aside(&path))?;
        Ok(path)
    }

    /// The same, of a file that has to be there.
    fn there(&self) -> Result<PathBuf, Failure> {
        let path = self.asked()?;
        if !path.exists() && self.folder.is_dir() {
            refuse_gone(&self.folder)?;
        }
        Ok(path)
    }

    /// What the ledger answered, with what is in the way of its folder.
    fn placed<T>(&self, answer: ledger::Result<T>) -> Result<T, Failure> {
        answer.map_err(|error| Failure::from(error).placed(&self.folder))
    }

    /// Begins a new register where this desk's is gone, and says how it is.
    ///
    /// # Errors
    /// As [`crate::register::begin_register`].
    pub fn begin(&self) -> Result<(Office, Status), Failure> {
        let now = self.now;
        crate::register::begin_register(&self.folder, Box::new(move || now))
    }

    /// What is kept of the register from before is named by the moment.
    fn stamp(&self) -> String {
        let now = self.now.with_timezone(&Local);
        now.format("%Y%m%d-%H%M%S").to_string()
    }

    /// How many entries the journal has, as far as that can be told at once.
    fn total(&self) -> Option<u64> {
        ledger::entries(&self.path()).map(u64::from)
    }

    /// Proves that the register is what its journal says. Reads only; everybody may go on working.
    ///
    /// # Errors
    /// There is no register, it may not be read, a newer program wrote it, or the person cancelled.
    pub fn check(&self, request: Check, work: &mut Work<'_>) -> Result<CheckReport, Failure> {
        let against = request.against.as_deref().map(digits).transpose()?;
        let path = self.there()?;
        let mut watch = work.watch("Checking", self.total());
        let findings = self.placed(ledger::check(&path, against.as_deref(), &mut watch))?;
        Ok(check_report(findings))
    }

    /// Makes the read tables anew from the journal.
    ///
    /// # Errors
    /// The journal is not whole, or the person cancelled. Nothing is changed then.
    pub fn rebuild(&self, work: &mut Work<'_>) -> Result<Done<Rebuilt>, Failure> {
        let path = self.there()?;
        let mut watch = work.watch("Rebuilding", self.total());
        let rebuilt = self.placed(ledger::rebuild(&path, &self.stamp(), &mut watch))?;
        Ok(of_everything(Rebuilt {
            entries: count(rebuilt.entries),
            kept: rebuilt.kept.map(|kept| kept.display().to_string()),
        }))
    }

    /// Makes the register ready for this version of the program, where it is not: goes on where whoever began it was stopped,
    /// together with whoever is at it.
    ///
    /// # Errors
    /// There is no register, it does not open, or the person cancelled: what is done by then is not done again.
    pub fn make_ready(&self, _: Nothing, work: &mut Work<'_>) -> Result<Done<Rebuilt>, Failure> {
        let path = self.there()?;
        let remaking = ledger::remaking(&path);
        let Some(remaking) = remaking else {
            return Ok(Done {
                result: Rebuilt::default(),
                changed: Vec::new(),
                action: None,
            });
        };
        drop(open_ledger(&path, work)?);
        Ok(of_everything(Rebuilt {
            entries: count(remaking.total),
            kept: None,
        }))
    }

    /// Refuses a register that takes a while to be made ready, for whoever can show how far that is.
    ///
    /// # Errors
    /// It is to be made ready.
    pub fn refuse_unready(&self) -> Result<(), Failure> {
        match ledger::remaking(&self.path()) {
            Some(remaking) if !remaking.is_short() => Err(LedgerError::Remaking(remaking).into()),
            _ => Ok(()),
        }
    }

    /// Puts a copy in the place of the register, once it is proved; the register from before is kept beside it.
    ///
    /// # Errors
    /// The copy is not there, is another program's, is newer, or has problems. The register is not touched then.
    pub fn restore(
        &self,
        request: Restore,
        work: &mut Work<'_>,
    ) -> Result<Done<Restored>, Failure> {
        let from = given(&request.file, "file")?;
        refuse_no_file(&from, u64::MAX)?;
        let path = self.path();
        let same = |path: &Path| path.canonicalize().ok();
        if same(&from) == same(&path) {
            return Err(
                Failure::said(say::restore_itself(from.display().to_string()))
                    .hint(say::restore_itself_hint())
                    .on("file"),
            );
        }
        ledger::make_private_folder(&self.folder)?;
        let path = self.asked()?;
        let mut watch = work.watch("Proving the copy", None);
        let put = self.placed(ledger::restore(&path, &from, &self.stamp(), &mut watch))?;
        Ok(of_everything(Restored {
            entries: count(put.entries),
            head: put.head.map(journal_head),
            kept: put.kept.map(|kept| kept.display().to_string()),
        }))
    }
}

/// Proves that the register is what its journal says. Reads only; everybody may go on working.
///
/// # Errors
/// As [`Closed::check`].
pub fn check(office: &Office, request: Check, work: &mut Work<'_>) -> Result<CheckReport, Failure> {
    office.closed().check(request, work)
}

/// Makes the read tables anew from the journal.
///
/// # Errors
/// As [`Closed::rebuild`].
pub fn rebuild(office: &Office, _: Nothing, work: &mut Work<'_>) -> Result<Done<Rebuilt>, Failure> {
    let done = office.closed().rebuild(work)?;
    office.look_again();
    Ok(done)
}

/// Makes the register ready for this version of the program, where it is not.
///
/// # Errors
/// As [`Closed::make_ready`].
pub fn make_ready(
    office: &Office,
    _: Nothing,
    work: &mut Work<'_>,
) -> Result<Done<Rebuilt>, Failure> {
    office.closed().make_ready(Nothing {}, work)
}

/// Puts a copy in the place of the register, once it is proved; the register from before is kept beside it.
///
/// # Errors
/// As [`Closed::restore`].
pub fn restore(
    office: &Office,
    request: Restore,
    work: &mut Work<'_>,
) -> Result<Done<Restored>, Failure> {
    let done = office.closed().restore(request, work)?;
    office.look_again();
    Ok(done)
}

/// A hash as it was written down: 8 to 64 hexadecimal digits, in groups or not.
fn digits(written: &str) -> Result<String, Failure> {
    let digits: String = written
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | ':' | '·'))
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    let known = digits.chars().all(|digit| digit.is_ascii_hexdigit());
    match known && (8..=64).contains(&digits.len()) {
        true => Ok(digits),
        false => Err(Failure::said(say::check_no_hash(written))
            .hint(say::check_no_hash_hint())
            .on("against")),
    }
}

/// Where a journal ends, as it is shown.
pub(crate) fn journal_head(head: Head) -> JournalHead {
    let hash = head.digits();
    JournalHead {
        entry: u32::try_from(head.seq).unwrap_or(u32::MAX),
        short: in_groups(&hash),
        hash,
    }
}

/// The first 16 digits of a hash as they stand on paper: `3f2a 91c0 77de 0b14`.
pub(crate) fn in_groups(hash: &str) -> String {
    let groups = (0..4).filter_map(|at| hash.get(4 * at..4 * at + 4));
    groups.collect::<Vec<_>>().join(" ")
}

fn check_report(findings: Findings) -> CheckReport {
    let figures = reports::Figures::default();
    let shown = |number: u64| figures.count(i64::try_from(number).unwrap_or(i64::MAX));
    let (entries, rows) = (shown(findings.entries), shown(findings.rows));
    let sentence = match findings.problems.len() {
        0 => format!("All {entries} entries and {rows} rows are as they should be."),
        1 => format!("1 problem was found among {entries} entries and {rows} rows."),
        many => format!("{many} problems were found among {entries} entries and {rows} rows."),
    };
    // What is made anew from a journal that is not whole loses what the read tables still know.
    let first = findings
        .problems
        .iter()
        .any(|problem| matches!(problem.kind, ProblemKind::File | ProblemKind::Journal));
    let problems = findings.problems.into_iter().map(|problem| {
        let (kind, remedy, cure) = cure(problem.kind, first);
        CheckProblem {
            kind: kind.to_owned(),
            sentence: problem.sentence,
            remedy,
            cure: cure.to_owned(),
        }
    });
    let problems: Vec<CheckProblem> = problems.collect();
    CheckReport {
        clean: problems.is_empty(),
        entries: count(findings.entries),
        rows: count(findings.rows),
        head: findings.head.map(journal_head),
        problems,
        sentence,
    }
}

/// What a kind of problem is called, and what helps; `first` says whether something worse stands before it.
fn cure(kind: ProblemKind, first: bool) -> (&'static str, Remedy, &'static str) {
    const AFTER: &str = "Put a copy made before in its place first: tagdesk restore FILE. Tables are not made anew from a journal that is not whole.";
    match kind {
        ProblemKind::File => (
            "file",
            Remedy::Restore,
            "Put a copy made before the damage in its place: tagdesk restore FILE. This file is kept. Where there is no copy, tagdesk rebuild saves what a journal that is whole holds.",
        ),
        ProblemKind::Journal => (
            "journal",
            Remedy::Restore,
            "The journal cannot be mended from itself. Put a copy made before in its place: tagdesk restore FILE.",
        ),
        ProblemKind::Person => (
            "person",
            Remedy::Restore,
            "Record the person's details again, or put a copy made before in place: tagdesk restore FILE.",
        ),
        ProblemKind::Actor => (
            "actor",
            Remedy::Restore,
            "A name cannot be made from the journal. Put a copy that has it in place: tagdesk restore FILE.",
        ),
        ProblemKind::Photo => (
            "photo",
            Remedy::Restore,
            "A photo cannot be made from the journal. Put a copy that has it in place: tagdesk restore FILE.",
        ),
        ProblemKind::Signature => (
            "signature",
            Remedy::Restore,
            "A signature cannot be made from the journal. Put a copy that has it in place: tagdesk restore FILE.",
        ),
        ProblemKind::Schema if first => ("schema", Remedy::Restore, AFTER),
        ProblemKind::Table if first => ("table", Remedy::Restore, AFTER),
        ProblemKind::Schema => (
            "schema",
            Remedy::Rebuild,
            "Have it made as it should be: tagdesk rebuild.",
        ),
        ProblemKind::Table => (
            "table",
            Remedy::Rebuild,
            "Make the read tables anew from the journal: tagdesk rebuild.",
        ),
    }
}

fn of_everything<T>(result: T) -> Done<T> {
    Done {
        result,
        changed: Noun::ALL.to_vec(),
        action: None,
    }
}
