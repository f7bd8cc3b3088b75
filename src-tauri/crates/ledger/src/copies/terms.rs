//! What this desk keeps about copies, beside the register and not in it, since folders are of the machine: what was said
//! (`copies.json`), and what came of the last one (`copied.json`).

use crate::error::{LedgerError, Result};
use crate::private::make_private_folder;
use inventory::Refusal;
use inventory::copying::Keeping;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use words::say;

const TERMS: &str = "copies.json";
const OUTCOME: &str = "copied.json";

/// What somebody said about copies at this desk.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Where they go; beside the data folder if that was not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<PathBuf>,
    /// Whether they are made without being asked for.
    pub by_itself: bool,
    /// Of how many days.
    pub daily: u16,
    /// Of how many weeks.
    pub weekly: u16,
    /// Of how many months.
    pub monthly: u16,
    /// What a newer program remembers: kept as it is.
    #[serde(flatten)]
    pub others: serde_json::Map<String, serde_json::Value>,
}

impl Default for Terms {
    fn default() -> Terms {
        let Keeping {
            daily,
            weekly,
            monthly,
        } = Keeping::default();
        Terms {
            folder: None,
            by_itself: true,
            daily,
            weekly,
            monthly,
            others: serde_json::Map::new(),
        }
    }
}

impl Terms {
    /// How many are kept.
    pub fn keeping(&self) -> Keeping {
        Keeping {
            daily: self.daily,
            weekly: self.weekly,
            monthly: self.monthly,
        }
    }

    /// Where the copies of the register at `register` go: as was said, or into a folder of their own beside its folder.
    ///
    /// # Errors
    /// Nothing was said, and the register's folder has no place beside it.
    pub fn folder_for(&self, register: &Path) -> Result<PathBuf> {
        match &self.folder {
            Some(folder) => Ok(folder.clone()),
            None => beside(register),
        }
    }

    /// The same, made for its owner alone where nothing was said; a folder somebody chose has to be there: it may be on a
    /// disk that is not plugged in.
    ///
    /// # Errors
    /// It is not there, or cannot be made.
    pub fn ready_folder(&self, register: &Path) -> Result<PathBuf> {
        let folder = self.folder_for(register)?;
        match self.folder {
            Some(_) if !folder.is_dir() => {
                let message = say::copies_folder_gone_now(folder.display().to_string());
                return Err(Refusal::said(message)
                    .hint(say::copies_folder_gone_hint())
                    .on("folder")
                    .into());
            }
            Some(_) => {}
            None => make_private_folder(&folder)?,
        }
        Ok(folder)
    }

    /// Keeps what was said.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(&self, register: &Path) -> Result<()> {
        keep(&register.with_file_name(TERMS), self)
    }
}

/// A folder of a register's own for its copies: `tagdesk copies` beside `tagdesk`.
fn beside(register: &Path) -> Result<PathBuf> {
    let failed = |error| LedgerError::file(register, error);
    let register = std::path::absolute(register).map_err(failed)?;
    let data = register.parent().unwrap_or(&register);
    // By whatever name the folder was given, its copies are in one place.
    #[cfg(unix)]
    let data = &data.canonicalize().unwrap_or_else(|_| data.to_owned());
    match (data.parent(), data.file_name()) {
        (Some(parent), Some(name)) => {
            let mut name = name.to_owned();
            name.push(" copies");
            Ok(parent.join(name))
        }
        _ => Err(Refusal::said(say::copies_no_folder_beside())
            .hint(say::copies_no_folder_hint())
            .on("folder")
            .into()),
    }
}

/// What was said about copies of the register at `register`.
///
/// # Errors
/// It cannot be read.
pub fn terms(register: &Path) -> Result<Terms> {
    let path = register.with_file_name(TERMS);
    read(&path)?.ok_or_else(|| {
        Refusal::said(say::copies_unreadable(path.display().to_string()))
            .hint(say::copies_unreadable_hint())
            .into()
    })
}

/// The last copy that was made for this desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last {
    /// When: milliseconds since 1970 (UTC).
    pub at: i64,
    /// The day it was here.
    pub day: chrono::NaiveDate,
    /// Where it is.
    pub file: PathBuf,
}

/// Why the last try made none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// When: milliseconds since 1970 (UTC).
    pub at: i64,
    /// For machines.
    pub code: String,
    /// For people.
    pub message: String,
    /// What may help.
    pub hint: Option<String>,
}

/// What came of making copies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// The last that was made.
    pub last: Option<Last>,
    /// Why none was made since, if that was tried.
    pub failed: Option<Failed>,
}

impl Outcome {
    /// Keeps what came of it; for whoever has the lock of making one.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(&self, register: &Path) -> Result<()> {
        keep(&register.with_file_name(OUTCOME), self)
    }
}

/// What came of making copies of the register at `register`. What cannot be read says nothing.
///
/// # Errors
/// The file may not be read.
pub fn outcome(register: &Path) -> Result<Outcome> {
    Ok(read(&register.with_file_name(OUTCOME))?.unwrap_or_default())
}

/// What a file says; none where it makes no sense.
fn read<T: DeserializeOwned + Default>(path: &Path) -> Result<Option<T>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Some(T::default())),
        Err(error) => Err(LedgerError::file(path, error)),
    }
}

fn keep(path: &Path, value: &impl Serialize) -> Result<()> {
    let failed = |error| LedgerError::file(path, error);
    let words = serde_json::to_vec_pretty(value).map_err(|error| failed(error.into()))?;
    let mut file = crate::unfinished::unfinished(path)?;
    file.write_all(&words).map_err(failed)?;
    let file = crate::unfinished::on_disk(file)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
