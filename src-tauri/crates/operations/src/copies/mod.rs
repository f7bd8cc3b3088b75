//! Copies that are made by themselves: daily, proved, thinned as was said, in a folder of the register's own.

mod erasure;
mod make;
mod standing;
mod terms;

pub(crate) use erasure::still_in_copies;
pub use make::{make_copy, tend};
pub(crate) use standing::state;
pub use terms::change_copies;

use crate::office::Office;
use crate::register::count;
use crate::rows::instant;
use crate::safety::journal_head;
use crate::wire::*;
use ledger::copies::{Found, Kind, Known};
use std::path::{Path, PathBuf};
use words::say;

/// Where copies go, how many are kept, and which there are.
///
/// # Errors
/// What was said about copies cannot be read.
pub fn list_copies(office: &Office, _: Nothing) -> Result<Copies, Failure> {
    let register = office.register_path();
    let terms = ledger::copies::terms(&register)?;
    let folder = terms.folder_for(&register);
    let found = match &folder {
        Ok(folder) => found(folder, &register, terms.folder.is_some()),
        Err(error) => Err(Failure::new("copies.no_folder", error.to_string())),
    };
    let (found, unseen) = match found {
        Ok(found) => (found, None),
        Err(failure) => (Vec::new(), Some(failure.message)),
    };
    let mut others = Vec::new();
    let mut copies = Vec::new();
    for one in found {
        match one {
            Found::Known(known) => copies.push(copy_view(&known)),
            Found::Unreadable(path) => others.push(other(&path, true)),
            Found::Foreign(path) => others.push(other(&path, false)),
        }
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.at));
    let folder = folder.map(|folder| folder.display().to_string());
    Ok(Copies {
        folder: folder.unwrap_or_default(),
        chosen: terms.folder.is_some(),
        daily: terms.daily,
        weekly: terms.weekly,
        monthly: terms.monthly,
        state: state(office)?,
        copies,
        others,
        unseen,
    })
}

/// Removes copies of this register, and nothing else.
///
/// # Errors
/// One is not there or is none of this register's, or none that can be read would be left. Nothing is removed then.
pub fn remove_copies(office: &Office, request: RemoveCopies) -> Result<Copies, Failure> {
    let register = office.register_path();
    let terms = ledger::copies::terms(&register)?;
    let folder = terms.folder_for(&register)?;
    let known = known_in(&folder, &register, terms.folder.is_some())?;
    let mut meant = Vec::new();
    for name in &request.names {
        match known.iter().find(|copy| name_of(&copy.path) == *name) {
            Some(copy) => meant.push(copy.clone()),
            None => return Err(no_copy(name, &folder)),
        }
    }
    let stays = known.iter().any(|copy| !meant.contains(copy));
    if !meant.is_empty() && !stays {
        return Err(Failure::said(say::copies_last())
            .hint(say::copies_last_hint())
            .on("names"));
    }
    ledger::copies::remove(&meant, &register)?;
    list_copies(office, Nothing {})
}

/// Where the copy of this register with a name is.
///
/// # Errors
/// There is none.
pub fn path_of(office: &Office, name: &str) -> Result<PathBuf, Failure> {
    let register = office.register_path();
    let terms = ledger::copies::terms(&register)?;
    let folder = terms.folder_for(&register)?;
    let known = known_in(&folder, &register, terms.folder.is_some())?;
    let meant = known.into_iter().find(|copy| name_of(&copy.path) == name);
    Ok(meant.ok_or_else(|| no_copy(name, &folder))?.path)
}

fn no_copy(name: &str, folder: &Path) -> Failure {
    Failure::said(say::copies_unknown(name, folder.display().to_string()))
        .hint(say::copies_unknown_hint())
        .on("names")
}

/// What is called as copies are in a folder; `chosen` says whether somebody chose it, and so expects it to be there.
fn found(folder: &Path, register: &Path, chosen: bool) -> Result<Vec<Found>, Failure> {
    if !folder.is_dir() {
        if !chosen && folder.symlink_metadata().is_err() {
            return Ok(Vec::new());
        }
        return Err(
            Failure::said(say::copies_folder_gone_chosen(folder.display().to_string()))
                .hint(say::copies_folder_gone_chosen_hint()),
        );
    }
    Ok(ledger::copies::found_in(folder, register)?)
}

/// The copies of this register in a folder.
fn known_in(folder: &Path, register: &Path, chosen: bool) -> Result<Vec<Known>, Failure> {
    let found = found(folder, register, chosen)?;
    Ok(found.into_iter().filter_map(Found::known).collect())
}

fn copy_view(known: &Known) -> CopyView {
    CopyView {
        name: name_of(&known.path),
        file: known.path.display().to_string(),
        kind: match known.kind {
            Kind::Daily => CopyKind::Daily,
            Kind::Upgrade(_) => CopyKind::Upgrade,
        },
        at: instant(known.made.at.timestamp_millis()),
        bytes: known.bytes as f64,
        entries: count(known.head.seq.unsigned_abs()),
        head: journal_head(known.head),
    }
}

fn other(path: &Path, unreadable: bool) -> OtherCopy {
    OtherCopy {
        name: name_of(path),
        unreadable,
    }
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
