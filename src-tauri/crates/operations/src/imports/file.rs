//! A file that is being taken in: where it lies, what it is, and how it is read.

use super::mappings;
use super::notes;
use super::options;
use super::refusal::Stop;
use super::watched;
use crate::files::open_given;
use crate::office::Office;
use crate::register::CURRENCY;
use crate::wire::{Failure, FileRef, ImportOptions};
use crate::work::Work;
use intake::{Corrections, Field, Kind, Sheet, Source, Survey};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use words::say;

/// Largest file that is taken in, in bytes: twenty million rows.
const LARGEST: u64 = 4_000_000_000;

/// A file with all that was found out and decided about it.
pub(super) struct File {
    pub path: PathBuf,
    /// Without its folder.
    pub name: String,
    pub survey: Survey,
    pub corrections: Corrections,
    content: Content,
    /// What a person said of it, with what the mapping says that they named.
    pub options: ImportOptions,
}

/// What is read of a file: its text, or the sheet of a workbook.
pub(super) enum Content {
    Text(PathBuf),
    Sheet(Sheet),
}

impl Source for Content {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        match self {
            Content::Text(path) => Ok(Box::new(std::fs::File::open(path)?)),
            Content::Sheet(sheet) => sheet.open(),
        }
    }

    fn sheet(&self) -> Option<&Sheet> {
        match self {
            Content::Text(_) => None,
            Content::Sheet(sheet) => Some(sheet),
        }
    }

    fn length(&self) -> Option<u64> {
        match self {
            Content::Text(path) => Some(std::fs::metadata(path).ok()?.len()),
            Content::Sheet(sheet) => sheet.length(),
        }
    }
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
            return Err(Failure::said(say::import_no_file()).on("file"));
        }
        let path = file.0.clone();
        let mut options = options.clone();
        let kept = options.named.as_deref().map(str::trim);
        let kept = kept
            .filter(|name| !name.is_empty())
            .map(|name| mappings::named(office, name))
            .transpose()?;
        if let Some(kept) = &kept {
            kept.decide(&mut options);
        }
        let corrections = options::corrections(&options)?;
        let of_register = office
            .read(|view| Ok::<_, Failure>(view.setting(CURRENCY)?))?
            .and_then(|code| code.parse().ok());
        let decided = |options: &ImportOptions| -> Result<intake::Choices, Failure> {
            Ok(intake::Choices {
                of_register,
                ..options::choices(options)?
            })
        };
        let mut choices = decided(&options)?;
        let content = content(&path, &options, work)?;
        let mut survey = look(&path, &content, &choices, work)?;
        if let Some(kept) = &kept {
            kept.map(&survey, &mut options);
            choices = decided(&options)?;
        }
        if !options.mapping.is_empty() || kept.is_some() {
            options::map(&mut choices, &options, &survey)?;
            survey = look(&path, &content, &choices, work)?;
        }
        choices.on_register =
            office.read(|view| notes::on_register(view, &survey).map_err(whole))?;
        if !choices.on_register.is_empty() {
            survey = look(&path, &content, &choices, work)?;
        }
        leave_aside(&mut survey);
        let name = file.name();
        Ok(File {
            path,
            name,
            survey,
            corrections,
            content,
            options,
        })
    }

    /// The sheet that is read, where the file is a workbook.
    pub fn sheet(&self) -> Option<String> {
        self.content.sheet().map(|sheet| sheet.name().to_owned())
    }

    /// What people call the table: its file, and the sheet where there is one.
    pub fn label(&self) -> String {
        match self.sheet() {
            Some(sheet) => format!("{} › {sheet}", self.name),
            None => self.name.clone(),
        }
    }

    /// The same without the ending, as part of another file's name.
    pub fn stem(&self) -> String {
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let named = match self.sheet() {
            Some(sheet) => format!("{stem} - {sheet}"),
            None => stem.into_owned(),
        };
        let plain = named.chars().map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '_',
            c if c.is_control() => '_',
            c => c,
        });
        plain.take(100).collect()
    }

    /// Its bytes, as often as needed.
    pub fn source(&self) -> &Content {
        &self.content
    }

    /// Whether a column goes to that field.
    pub fn has(&self, field: &Field) -> bool {
        has(&self.survey, field)
    }
}

/// What ends a look at the register.
pub(super) fn whole(stop: Stop) -> Failure {
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
    let telling = [Field::Tag, Field::Serial, Field::ImportReference];
    if kind == Kind::Assets && !telling.iter().any(|field| has(survey, field)) {
        let remark = "No column holds a tag, a serial number or an import reference, so every row becomes a new asset, \
            however often the file is imported.";
        survey.remarks.push(remark.to_owned());
    }
}

/// What is in a file. Its first bytes say that, not its name; a sheet is unpacked once.
fn content(path: &Path, options: &ImportOptions, work: &mut Work<'_>) -> Result<Content, Failure> {
    let mut head = Vec::new();
    let file = open_given(path, LARGEST)?;
    let read = file.take(8).read_to_end(&mut head);
    read.map_err(|error| Failure::file(path, &error).on("file"))?;
    let wanted = options.sheet.as_deref();
    if !Sheet::is_workbook(&head) {
        return match wanted.is_some_and(|name| !name.trim().is_empty()) {
            true => Err(Failure::said(say::import_options_no_sheets()).on("sheet")),
            false => Ok(Content::Text(path.to_owned())),
        };
    }
    watched::unpacked(path, wanted, work).map(Content::Sheet)
}

fn look(
    path: &Path,
    content: &Content,
    choices: &intake::Choices,
    work: &mut Work<'_>,
) -> Result<Survey, Failure> {
    watched::surveyed(path, content, choices, work)
}

/// A file that intake cannot take, in our shape.
pub(super) fn refused(path: &Path, refusal: intake::Refusal) -> Failure {
    match refusal {
        intake::Refusal::Unreadable(error) => Failure::file(path, &error),
        intake::Refusal::NoSuchSheet { .. } => {
            Failure::new("import.no_such_sheet", refusal.to_string()).on("sheet")
        }
        intake::Refusal::Protected => {
            Failure::new("import.protected", refusal.to_string()).on("file")
        }
        intake::Refusal::Damaged => Failure::new("import.damaged", refusal.to_string()).on("file"),
        intake::Refusal::TooMuch | intake::Refusal::NoRoom(_) => {
            Failure::new("import.too_large", refusal.to_string()).on("file")
        }
        intake::Refusal::Empty
        | intake::Refusal::NotText(_)
        | intake::Refusal::NotATable(_)
        | intake::Refusal::NothingBehind(_) => {
            Failure::new("import.not_a_table", refusal.to_string()).on("file")
        }
        other => Failure::new("import.options", other.to_string()).on("mapping"),
    }
}
