//! The rows that were refused, in a file that can be mended and brought again.

use super::file::File;
use crate::files::{Out, WholeFile};
use crate::office::Office;
use crate::wire::{Failure, FileRef, RowReason};
use intake::{RefusedFile, Row};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use words::say;

/// Where the refused rows of each table go: into the file that was named, or of several tables each into one of its own in
/// the folder that was named, beside what is there.
///
/// # Errors
/// Of several tables no folder was named, or one of the files is one of the register's.
pub(super) fn places(office: &Office, out: &FileRef, files: &[File]) -> Result<Vec<Out>, Failure> {
    const FIELD: &str = "refused_out";
    if let [_] = files {
        return Ok(vec![office.out(out, FIELD)?]);
    }
    let folder = &out.0;
    if !folder.is_dir() {
        return Err(Failure::said(say::import_refused_folder())
            .on(FIELD)
            .hint(say::import_refused_folder_hint()));
    }
    let mut taken: Vec<PathBuf> = Vec::new();
    for file in files {
        let free = (1_u32..).map(|number| {
            let number = match number {
                1 => String::new(),
                number => format!(" {number}"),
            };
            folder.join(format!("{} - refused{number}.csv", file.stem()))
        });
        let mut free = free.filter(|path| !path.exists() && !taken.contains(path));
        taken.extend(free.next());
    }
    taken
        .iter()
        .map(|path| office.out_at(path, FIELD))
        .collect()
}

/// The file of refused rows, which gets its name when it is whole.
pub(super) struct Mend {
    rows: RefusedFile<BufWriter<std::fs::File>>,
    whole: WholeFile,
    path: PathBuf,
}

impl Mend {
    pub fn new(out: &Out, file: &File, all: &[File]) -> Result<Mend, Failure> {
        let path = out.path().to_owned();
        let same = |one: &Path, other: &Path| match (one.canonicalize(), other.canonicalize()) {
            (Ok(one), Ok(other)) => one == other,
            _ => false,
        };
        if all.iter().any(|read| same(&path, &read.path)) {
            return Err(Failure::said(say::import_over_itself())
                .on("refused_out")
                .hint(say::import_over_itself_hint()));
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

    pub fn add(&mut self, row: &Row, reasons: &[RowReason]) -> Result<(), Failure> {
        // What is wrong with the cells the file writes itself.
        let own: Vec<&str> = reasons[row.errors.len()..]
            .iter()
            .map(|reason| reason.sentence.as_str())
            .collect();
        let own = (!own.is_empty()).then(|| own.join(" "));
        let written = self.rows.write(row, own.as_deref());
        written.map_err(|error| Failure::file(&self.path, &error).on("refused_out"))
    }

    pub fn finish(self) -> Result<String, Failure> {
        let Mend { rows, whole, path } = self;
        rows.finish()
            .map_err(|error| Failure::file(&path, &error).on("refused_out"))?;
        whole
            .finish()
            .map_err(|failure| failure.on("refused_out"))?;
        Ok(path.display().to_string())
    }
}
