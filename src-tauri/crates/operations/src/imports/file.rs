//! A file that is being taken in: where it lies, what it is, and how it is read.

use super::notes;
use super::options;
use super::refusal::Stop;
use crate::files::open_given;
use crate::office::Office;
use crate::register::CURRENCY;
use crate::wire::{Failure, FileRef, ImportOptions};
use crate::work::Work;
use intake::{Corrections, Field, Kind, Source, Survey};
use std::cell::RefCell;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Largest file that is taken in, in bytes: twenty million rows.
const LARGEST: u64 = 4_000_000_000;

/// A file with all that was found out and decided about it.
pub(super) struct File {
    pub path: PathBuf,
    /// Without its folder.
    pub name: String,
    pub survey: Survey,
    pub corrections: Corrections,
}

impl File {
    /// Looks through a file with a person's decisions in place, and again where a word for nothing in it is a name on the
    /// register.
    pub fn open(
        office: &Office,
        file: &FileRef,
        options: &ImportOptions,
        work: &mut Work<'_>,
    ) -> Result<File, Failure> {
        if file.is_missing() {
            return Err(Failure::new("import.no_file", "Say which file to import.").on("file"));
        }
        let path = file.0.clone();
        let mut choices = options::choices(options)?;
        let corrections = options::corrections(options)?;
        choices.of_register = office
            .read(|view| Ok::<_, Failure>(view.setting(CURRENCY)?))?
            .and_then(|code| code.parse().ok());
        let mut survey = look(&path, &choices, work)?;
        if !options.mapping.is_empty() {
            options::map(&mut choices, options, &survey)?;
            survey = look(&path, &choices, work)?;
        }
        choices.on_register =
            office.read(|view| notes::on_register(view, &survey).map_err(whole))?;
        if !choices.on_register.is_empty() {
            survey = look(&path, &choices, work)?;
        }
        leave_aside(&mut survey);
        let name = file.name();
        Ok(File {
            path,
            name,
            survey,
            corrections,
        })
    }

    /// Its bytes, as often as needed.
    pub fn source(&self) -> impl Source + '_ {
        || std::fs::File::open(&self.path)
    }

    /// Whether a column goes to that field.
    pub fn has(&self, field: &Field) -> bool {
        has(&self.survey, field)
    }
}

/// What ends a look at the register.
fn whole(stop: Stop) -> Failure {
    match stop {
        Stop::All(failure) => failure,
        other => Failure::internal(&format!("{other:?}")),
    }
}

/// Whether a column goes to that field.
pub(super) fn has(survey: &Survey, field: &Field) -> bool {
    survey.columns.iter().any(|column| column.field == *field)
}

/// Fields that other systems keep and this register has no room for.
pub(super) fn not_kept(kind: Kind, field: &Field) -> bool {
    kind == Kind::People && *field == Field::Notes
}

/// Leaves columns aside that the register has no room for, and says so.
fn leave_aside(survey: &mut Survey) {
    let kind = survey.kind;
    let mut headers = Vec::new();
    for column in survey
        .columns
        .iter_mut()
        .filter(|column| not_kept(kind, &column.field))
    {
        column.field = Field::Ignore;
        headers.push(format!("“{}”", column.header));
    }
    if !headers.is_empty() {
        survey.remarks.push(format!(
            "The register keeps no such detail of {kind}: {} is left aside.",
            headers.join(", ")
        ));
    }
    if kind == Kind::Assets && !has(survey, &Field::Tag) && !has(survey, &Field::Serial) {
        let remark = "No column holds a tag or a serial number, so every row becomes a new asset, however often the \
            file is imported.";
        survey.remarks.push(remark.to_owned());
    }
}

fn look(path: &Path, choices: &intake::Choices, work: &mut Work<'_>) -> Result<Survey, Failure> {
    open_given(path, LARGEST)?;
    let watched = Watched {
        path,
        work: RefCell::new(work),
        stopped: RefCell::new(None),
    };
    let survey = intake::survey(&watched, choices);
    match watched.stopped.into_inner() {
        Some(failure) => Err(failure),
        None => survey.map_err(|error| refused(path, error)),
    }
}

/// A file that intake cannot take, in our shape.
pub(super) fn refused(path: &Path, refusal: intake::Refusal) -> Failure {
    match refusal {
        intake::Refusal::Unreadable(error) => Failure::file(path, &error),
        intake::Refusal::Empty
        | intake::Refusal::NotText(_)
        | intake::Refusal::NothingBehind(_) => {
            Failure::new("import.not_a_table", refusal.to_string()).on("file")
        }
        other => Failure::new("import.options", other.to_string()).on("mapping"),
    }
}

/// A file that says how far it was read, and stops when nobody wants it any more.
struct Watched<'p, 'w, 'x> {
    path: &'p Path,
    work: RefCell<&'x mut Work<'w>>,
    stopped: RefCell<Option<Failure>>,
}

impl Source for Watched<'_, '_, '_> {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        let file = std::fs::File::open(self.path)?;
        let total = file.metadata().map_or(0, |data| data.len());
        Ok(Box::new(WatchedRead {
            file,
            read: 0,
            total,
            of: self,
        }))
    }
}

struct WatchedRead<'s, 'p, 'w, 'x> {
    file: std::fs::File,
    read: u64,
    total: u64,
    of: &'s Watched<'p, 'w, 'x>,
}

impl Read for WatchedRead<'_, '_, '_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.read += count as u64;
        // In kibibytes: the progress of a file of many gigabytes still fits its numbers.
        let told = self.of.work.borrow_mut().done(
            "Reading the file",
            self.read / 1024,
            Some(self.total / 1024),
        );
        if let Err(failure) = told {
            *self.of.stopped.borrow_mut() = Some(failure);
            return Err(io::Error::other("cancelled"));
        }
        Ok(count)
    }
}
