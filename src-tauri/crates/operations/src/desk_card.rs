//! What this desk remembers of itself, beside the register and not in it: a copied register is not this desk.
//!
//! Several programs work at one desk. Each reads the file anew when another changed it, and changes it under a lock, one
//! field beside the other.

use crate::files::{WholeFile, prepare_own};
use crate::wire::{Failure, ScannerView};
use inventory::{PersonId, PlaceId, StationId};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;
use words::say;

/// Who works where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeskCard {
    pub station: StationId,
    /// Who works here; none until somebody said so or did something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// The name an older program kept of whoever works here: carried over to a person once.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub actor: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scanners: Vec<ScannerView>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub camera: bool,
    /// Where this desk puts what comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<PlaceId>,
    /// What a newer program remembers: kept as it is.
    #[serde(flatten)]
    pub others: serde_json::Map<String, serde_json::Value>,
}

impl DeskCard {
    /// Remembers who works here, in the place of a name that an older program kept.
    pub(crate) fn works_here(&mut self, person: PersonId) {
        self.person = Some(person);
        self.actor.clear();
    }
}

/// How a file was when it was read.
type Seen = Option<(u64, SystemTime)>;

/// The file of this desk, as it stands.
pub(crate) struct DeskFile {
    path: PathBuf,
    read: Mutex<(DeskCard, Seen)>,
}

/// A change that is on disk, though not under the file's name yet. Until it is kept, or let go and nothing of it stays, no
/// other program changes this desk.
pub(crate) struct Prepared {
    file: WholeFile,
    card: DeskCard,
    _alone: std::fs::File,
}

impl DeskFile {
    /// Reads it; makes it where this desk is new.
    pub(crate) fn open(path: &Path) -> Result<DeskFile, Failure> {
        let seen = seen(path);
        let card = match card_at(path)? {
            Some(card) => card,
            None => first(path)?,
        };
        Ok(DeskFile {
            path: path.to_owned(),
            read: Mutex::new((card, seen)),
        })
    }

    /// What the desk remembers now. A file that another program removed or damaged meanwhile leaves what was read last.
    pub(crate) fn card(&self) -> DeskCard {
        let mut read = self.lock();
        let now = seen(&self.path);
        if now != read.1 {
            match card_at(&self.path) {
                Ok(Some(card)) => *read = (card, now),
                Ok(None) => {}
                Err(failure) => tracing::warn!(%failure, "the file of this desk cannot be read"),
            }
        }
        read.0.clone()
    }

    /// Changes what it remembers: as it stands by now, and no other program does so at the same moment.
    ///
    /// # Errors
    /// Whatever `change` answers, or the file cannot be read or written; all stays as it was.
    pub(crate) fn change<T>(
        &self,
        change: impl FnOnce(&mut DeskCard) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (answer, prepared) = self.prepare(change)?;
        if let Some(prepared) = prepared {
            self.keep(prepared)?;
        }
        Ok(answer)
    }

    /// The same for what is to be remembered together with something else: what can fail has been done, and
    /// [`DeskFile::keep`] does the rest. None where nothing changes.
    ///
    /// # Errors
    /// As [`DeskFile::change`].
    pub(crate) fn prepare<T>(
        &self,
        change: impl FnOnce(&mut DeskCard) -> Result<T, Failure>,
    ) -> Result<(T, Option<Prepared>), Failure> {
        // Before the lock within this program, which nobody holds who waits for others.
        let alone = alone(&self.path)?;
        let there = card_at(&self.path)?;
        let mut card = there.clone().unwrap_or_else(|| self.lock().0.clone());
        let answer = change(&mut card)?;
        if there.as_ref() == Some(&card) {
            return Ok((answer, None));
        }
        let bytes = serde_json::to_vec_pretty(&card).unwrap_or_default();
        let prepared = Prepared {
            file: prepare_own(&self.path, &bytes)?,
            card,
            _alone: alone,
        };
        Ok((answer, Some(prepared)))
    }

    /// Remembers what was prepared.
    ///
    /// # Errors
    /// It cannot be given its name; all stays as it was.
    pub(crate) fn keep(&self, prepared: Prepared) -> Result<(), Failure> {
        prepared.file.finish()?;
        *self.lock() = (prepared.card, seen(&self.path));
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, (DeskCard, Seen)> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How the file of a desk is now; none where there is none. What differs from it was changed.
pub(crate) fn seen(path: &Path) -> Seen {
    let file = std::fs::metadata(path).ok()?;
    Some((file.len(), file.modified().ok()?))
}

/// Waits until no other program changes this desk, and keeps it so: the lock is the folder's, which no change replaces.
#[cfg(unix)]
fn alone(path: &Path) -> Result<std::fs::File, Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let locked = std::fs::File::open(folder).and_then(|folder| folder.lock().map(|()| folder));
    locked.map_err(|error| Failure::file(path, &error))
}

/// Where folders cannot be locked a file beside it is.
#[cfg(not(unix))]
fn alone(path: &Path) -> Result<std::fs::File, Failure> {
    let lock = path.with_extension("lock");
    let locked = std::fs::File::create(&lock).and_then(|file| file.lock().map(|()| file));
    locked.map_err(|error| Failure::file(&lock, &error))
}

fn card_at(path: &Path) -> Result<Option<DeskCard>, Failure> {
    match std::fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|error| {
            Failure::said(say::desk_unreadable(
                path.display().to_string(),
                error.to_string(),
            ))
            .hint(say::desk_unreadable_hint())
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::file(path, &error)),
    }
}

/// Keeps the card of a new desk, whole or not at all; another program may make this desk at the same moment.
fn first(path: &Path) -> Result<DeskCard, Failure> {
    let card = DeskCard {
        station: ledger::new_id().into(),
        person: None,
        actor: String::new(),
        scanners: Vec::new(),
        camera: false,
        store: None,
        others: serde_json::Map::new(),
    };
    let mut file = WholeFile::begin_own(path)?;
    file.writer()
        .write_all(&serde_json::to_vec_pretty(&card).unwrap_or_default())
        .map_err(|error| Failure::file(path, &error))?;
    match file.finish_if_new()? {
        true => Ok(card),
        false => Ok(card_at(path)?.unwrap_or(card)),
    }
}
