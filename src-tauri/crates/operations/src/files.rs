//! Files that are whole under their name or not there: written beside it, flushed to disk, then renamed. None of them takes
//! the place of a file of the register's own folder.

use crate::noting::Noting;
use crate::office::Office;
use crate::so_far;
use crate::trouble::Trouble;
use crate::wire::{Failure, FileRef};
use ledger::{Elsewhere, LedgerError};
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use words::say;

/// A name a person has given for a file to be written, which is none of the register's. There is no other way to one.
#[derive(Clone, Debug)]
pub(crate) struct Out {
    path: PathBuf,
    /// The register beside which is noted what is being written.
    register: PathBuf,
}

impl Out {
    /// The name, as it was given.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Office {
    /// A name that a person has given for what is written; `field` is where it was given.
    ///
    /// # Errors
    /// There is none, or it is one of a file in the register's own folder: by itself, or through a link.
    pub(crate) fn out(&self, file: &FileRef, field: &str) -> Result<Out, Failure> {
        self.out_at(&file.0, field)
    }

    /// The same for a path.
    ///
    /// # Errors
    /// As [`Office::out`].
    pub(crate) fn out_at(&self, path: &Path, field: &str) -> Result<Out, Failure> {
        if path.as_os_str().is_empty() {
            return Err(Failure::said(say::file_missing_write()).on(field));
        }
        if is_in(self.folder(), path) {
            return Err(
                Failure::said(say::file_of_register(path.display().to_string()))
                    .hint(say::file_of_register_hint())
                    .on(field),
            );
        }
        Ok(Out {
            path: path.to_owned(),
            register: self.register_path(),
        })
    }
}

/// Writes a file whose bytes are at hand, whole or not at all; `field` is where its name was given.
///
/// # Errors
/// It is a file of the register's own folder, or cannot be written.
pub fn write_out(office: &Office, path: &Path, bytes: &[u8], field: &str) -> Result<(), Failure> {
    write_whole(&office.out_at(path, field)?, bytes).map_err(|failure| failure.on(field))
}

/// Whether a file of this folder has that name, by itself or through links, or one of the register's would have it.
fn is_in(folder: &Path, path: &Path) -> bool {
    let Ok(folder) = folder.canonicalize() else {
        return false;
    };
    if let Ok(there) = path.canonicalize() {
        return there.starts_with(&folder) || is_linked(&folder, &there);
    }
    // A link to what is not there yet.
    if let Ok(target) = std::fs::read_link(path) {
        let target = path.parent().unwrap_or(Path::new("")).join(target);
        return would_be_of(&folder, &target);
    }
    would_be_of(&folder, path)
}

/// Whether a file that is not there yet would be one of the register's.
fn would_be_of(folder: &Path, path: &Path) -> bool {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    let Ok(parent) = parent.canonicalize() else {
        // A folder that is not there may be made meanwhile, as that of scratch copies is.
        let mut around = parent.ancestors().skip(1);
        let there = around.find_map(|around| match around.as_os_str().is_empty() {
            true => Path::new(".").canonicalize().ok(),
            false => around.canonicalize().ok(),
        });
        return there.is_some_and(|there| there.starts_with(folder));
    };
    let name = path.file_name().unwrap_or_default();
    let name = name.to_string_lossy().to_lowercase();
    parent.starts_with(folder)
        && (parent != *folder
            || [
                "register.",
                "batch.",
                "desk.",
                "copies.",
                "copied.",
                "window.",
                "tagdesk.",
            ]
            .iter()
            .any(|own| name.starts_with(own)))
}

/// Whether a file has a second name in the folder.
#[cfg(unix)]
fn is_linked(folder: &Path, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let Ok(meant) = std::fs::metadata(path) else {
        return false;
    };
    if meant.nlink() < 2 {
        return false;
    }
    let files = std::fs::read_dir(folder).into_iter().flatten();
    files
        .filter_map(|file| file.ok()?.metadata().ok())
        .any(|own| (own.dev(), own.ino()) == (meant.dev(), meant.ino()))
}

/// On Windows the new file takes the place of the name alone; the other name keeps what it had.
#[cfg(not(unix))]
fn is_linked(_: &Path, _: &Path) -> bool {
    false
}

/// A file that gets its name when it is finished; dropped before, nothing of it stays.
pub(crate) struct WholeFile {
    file: NamedTempFile,
    path: PathBuf,
    /// Of a file that a person asked for: that it is being written.
    asked_for: Option<Elsewhere>,
}

impl WholeFile {
    /// Begins a file for a person.
    pub(crate) fn begin(out: &Out) -> Result<WholeFile, Failure> {
        ledger::sweep_unfinished(&out.path);
        let noted = Elsewhere::beside(&out.register, &out.path);
        let file = WholeFile::begin_own(&out.path)?;
        Ok(WholeFile {
            asked_for: Some(noted),
            ..file
        })
    }

    /// Begins a file of this desk's own. Names and serial numbers are in most: nobody else may read it until its owner
    /// says so.
    pub(crate) fn begin_own(path: &Path) -> Result<WholeFile, Failure> {
        let file = ledger::unfinished(path).map_err(|error| match error {
            LedgerError::File { source, .. } => Failure::file(path, &source).on("out"),
            other => other.into(),
        })?;
        Ok(WholeFile {
            file,
            path: path.to_owned(),
            asked_for: None,
        })
    }

    /// The file, for writing.
    pub(crate) fn writer(&mut self) -> &mut File {
        self.file.as_file_mut()
    }

    /// Writes it piece by piece.
    ///
    /// # Errors
    /// Whatever `write` answers, or what the system said of the file.
    pub(crate) fn write_with<T>(
        &mut self,
        write: impl FnOnce(&mut BufWriter<Noting<'_>>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        Noting::through(self.file.as_file_mut(), &self.path, write)
    }

    /// Writes all of it, onto the disk.
    fn fill(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let file = self.file.as_file_mut();
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        written.map_err(|error| Failure::file(&self.path, &error).on("out"))
    }

    /// Gives the finished file its name, in the place of one that had it.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let path = self.path;
        self.file
            .as_file()
            .sync_all()
            .map_err(|error| Failure::file(&path, &error).on("out"))?;
        self.file
            .persist(&path)
            .map_err(|error| Failure::file(&path, &error.error).on("out"))?;
        if self.asked_for.is_some() {
            so_far::done(format!("{} was written.", path.display()));
        }
        Ok(())
    }
}

impl WholeFile {
    /// Gives the finished file its name unless another has it by now; answers whether it got it.
    pub(crate) fn finish_if_new(self) -> Result<bool, Failure> {
        let path = self.path;
        let synced = self.file.as_file().sync_all();
        synced.map_err(|error| Failure::file(&path, &error))?;
        match self.file.persist_noclobber(&path) {
            Ok(_) => Ok(true),
            Err(taken) if taken.error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
            Err(failed) => Err(Failure::file(&path, &failed.error)),
        }
    }
}

/// Writes a file whose bytes are at hand.
pub(crate) fn write_whole(out: &Out, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = WholeFile::begin(out)?;
    file.fill(bytes)?;
    file.finish()
}

/// The same for a file of this desk's own, on disk but not under its name yet: that is all that is left to do.
pub(crate) fn prepare_own(path: &Path, bytes: &[u8]) -> Result<WholeFile, Failure> {
    let mut file = WholeFile::begin_own(path)?;
    file.fill(bytes)?;
    Ok(file)
}

/// Opens a file that a person chose to be read, unless it is larger than anything of its kind can be. What is no file is
/// not opened: a pipe may never say anything, and a device never end.
pub(crate) fn open_given(path: &Path, largest: u64) -> Result<File, Failure> {
    refuse_no_file(path, largest)?;
    File::open(path).map_err(|error| Failure::file(path, &error).on("file"))
}

/// Refuses what cannot be read as a file, without opening it.
pub(crate) fn refuse_no_file(path: &Path, largest: u64) -> Result<(), Failure> {
    let known = std::fs::metadata(path);
    let known = known.map_err(|error| Failure::file(path, &error).on("file"))?;
    let trouble = match (known.is_dir(), known.is_file()) {
        (true, _) => Some(Trouble::Folder),
        (_, false) => Some(Trouble::NotAFile),
        _ => None,
    };
    if let Some(trouble) = trouble {
        return Err(trouble.with(path, &"").on("file"));
    }
    if known.len() > largest {
        return Err(too_large(path, largest));
    }
    Ok(())
}

fn too_large(path: &Path, largest: u64) -> Failure {
    Failure::said(say::file_too_large(
        path.display().to_string(),
        largest / 1000,
    ))
    .on("file")
}

/// Reads a file that a person chose, unless it is larger than anything of its kind can be.
pub(crate) fn read_bytes(path: &Path, largest: u64) -> Result<Vec<u8>, Failure> {
    let failed = |error: &std::io::Error| Failure::file(path, error).on("file");
    let file = open_given(path, largest)?;
    let mut bytes = Vec::new();
    // It may grow while it is read.
    let read = file.take(largest + 1).read_to_end(&mut bytes);
    read.map_err(|error| failed(&error))?;
    if bytes.len() as u64 > largest {
        return Err(too_large(path, largest));
    }
    Ok(bytes)
}

/// Reads a text file that a person chose; see [`read_bytes`].
pub(crate) fn read_text(path: &Path, largest: u64) -> Result<String, Failure> {
    String::from_utf8(read_bytes(path, largest)?)
        .map_err(|_| Failure::said(say::file_not_text(path.display().to_string())).on("file"))
}
