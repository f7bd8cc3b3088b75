//! The files a person has picked: the page holds a token, the path stays here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use operations::wire::{Failure, FileRef};
use serde::Serialize;

/// A file to read that a person has picked.
#[derive(Debug, Clone, Serialize)]
pub struct PickedFile {
    /// What the page names it by.
    pub token: String,
    /// The file's name, to show.
    pub name: String,
    /// Its size in bytes.
    pub size: u32,
}

/// A place to write to that a person has picked.
#[derive(Debug, Clone, Serialize)]
pub struct PickedPlace {
    /// What the page names it by.
    pub token: String,
    /// The file's name, to show.
    pub name: String,
}

/// What a person has picked a file for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PickedFor {
    /// To be read: nothing is ever written to it.
    Reading,
    /// To be written, and shown afterwards.
    Writing,
}

/// Every file picked since the window opened.
#[derive(Debug, Default)]
pub struct Picks {
    paths: Mutex<HashMap<String, (PickedFor, PathBuf)>>,
}

impl Picks {
    /// Keeps a file to be read.
    pub fn file(&self, path: PathBuf) -> PickedFile {
        let size = std::fs::metadata(&path).map_or(0, |found| found.len());
        let name = name_of(&path);
        PickedFile {
            token: self.keep(PickedFor::Reading, path),
            name,
            // Only shown: a number beyond JavaScript's whole numbers would help nobody.
            size: u32::try_from(size).unwrap_or(u32::MAX),
        }
    }

    /// Keeps a file to be written.
    pub fn place(&self, path: PathBuf) -> PickedPlace {
        let name = name_of(&path);
        PickedPlace {
            token: self.keep(PickedFor::Writing, path),
            name,
        }
    }

    /// The path behind a token.
    pub fn path(&self, token: &str) -> Result<PathBuf, Failure> {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        let picked = paths.get(token).map(|(_, path)| path.clone());
        picked.ok_or_else(|| {
            Failure::new(
                "file.not_picked",
                "That file was not picked in this window.",
            )
            .hint("Pick it again.")
        })
    }

    /// Puts the path in the place of its token, which was picked for this.
    ///
    /// # Errors
    /// It was picked by nobody, or for something else: what was chosen to be read is not written to.
    pub fn resolve(&self, file: &mut FileRef, wanted: PickedFor) -> Result<(), Failure> {
        // The page names it by its token, which is text; what is none was picked by nobody.
        let token = file.0.to_str().unwrap_or_default();
        let path = self.path(token)?;
        if self.picked_for(token) != Some(wanted) {
            let message = match wanted {
                PickedFor::Writing => "That file was picked to be read. Nothing was written.",
                PickedFor::Reading => "That file was picked to be written. Nothing was read.",
            };
            return Err(Failure::new("file.picked_otherwise", message).hint("Pick it again."));
        }
        file.0 = path;
        Ok(())
    }

    fn picked_for(&self, token: &str) -> Option<PickedFor> {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths.get(token).map(|(picked, _)| *picked)
    }

    fn keep(&self, picked: PickedFor, path: PathBuf) -> String {
        let token = operations::new_id().to_string();
        let mut paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths.insert(token.clone(), (picked, path));
        token
    }
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
