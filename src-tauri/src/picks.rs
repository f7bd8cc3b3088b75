//! The files a person has picked: the page holds a token, the path stays here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use operations::wire::{Failure, FileRef};
use serde::Serialize;
use uuid::Uuid;

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

/// Every file picked since the window opened.
#[derive(Debug, Default)]
pub struct Picks {
    paths: Mutex<HashMap<String, PathBuf>>,
}

impl Picks {
    /// Keeps a file to be read.
    pub fn file(&self, path: PathBuf) -> PickedFile {
        let size = std::fs::metadata(&path).map_or(0, |found| found.len());
        let name = name_of(&path);
        PickedFile {
            token: self.keep(path),
            name,
            // Only shown: a number beyond JavaScript's whole numbers would help nobody.
            size: u32::try_from(size).unwrap_or(u32::MAX),
        }
    }

    /// Keeps a file to be written.
    pub fn place(&self, path: PathBuf) -> PickedPlace {
        let name = name_of(&path);
        PickedPlace {
            token: self.keep(path),
            name,
        }
    }

    /// The path behind a token.
    pub fn path(&self, token: &str) -> Result<PathBuf, Failure> {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths.get(token).cloned().ok_or_else(|| {
            Failure::new(
                "file.not_picked",
                "That file was not picked in this window.",
            )
            .hint("Pick it again.")
        })
    }

    /// Puts the path in the place of its token.
    pub fn resolve(&self, file: &mut FileRef) -> Result<(), Failure> {
        let path = self.path(&file.0)?;
        file.0 = path.into_os_string().into_string().map_err(|path| {
            Failure::new(
                "file.unnameable",
                format!(
                    "The name {} has characters that cannot be read.",
                    path.display()
                ),
            )
            .hint("Give the file or its folder another name.")
        })?;
        Ok(())
    }

    fn keep(&self, path: PathBuf) -> String {
        let token = Uuid::now_v7().to_string();
        let mut paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths.insert(token.clone(), path);
        token
    }
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
