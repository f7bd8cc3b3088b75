//! Where copies go and how many are kept, as somebody says it.

use super::list_copies;
use crate::office::Office;
use crate::wire::*;
use inventory::copying::MOST_KEPT;
use std::path::{Path, PathBuf};
use words::{Said, say};

/// Changes where copies go and how many are kept. Those that were made stay where they are, until the next is made.
///
/// # Errors
/// The folder cannot be used, or a number is none that can be kept. Nothing is changed then.
pub fn change_copies(office: &Office, request: ChangeCopies) -> Result<Copies, Failure> {
    let register = office.register_path();
    let ChangeCopies {
        folder,
        beside,
        by_itself,
        daily,
        weekly,
        monthly,
    } = request;
    let mut terms = ledger::copies::terms(&register)?;
    for (field, said, least, number) in [
        ("daily", daily, 1, &mut terms.daily),
        ("weekly", weekly, 0, &mut terms.weekly),
        ("monthly", monthly, 0, &mut terms.monthly),
    ] {
        if let Some(said) = said {
            if !(least..=MOST_KEPT).contains(&said) {
                return Err(Failure::said(say::copies_number(least, MOST_KEPT)).on(field));
            }
            *number = said;
        }
    }
    terms.by_itself = by_itself.unwrap_or(terms.by_itself);
    if let Some(folder) = folder {
        terms.folder = Some(usable(office, Path::new(&folder.0))?);
    } else if beside {
        terms.folder = None;
    }
    terms.keep(&register)?;
    // What went wrong went wrong there.
    if let Ok(mut outcome) = ledger::copies::outcome(&register)
        && outcome.failed.take().is_some()
        && let Err(error) = outcome.keep(&register)
    {
        tracing::debug!(%error, "a failure that is over could not be forgotten");
    }
    list_copies(office, Nothing {})
}

/// A folder that copies can be written to, made if its parent is there.
fn usable(office: &Office, folder: &Path) -> Result<PathBuf, Failure> {
    let refused = |said: Said| Err(Failure::said(said).on("folder"));
    let shown = |folder: &Path| folder.display().to_string();
    let folder =
        std::path::absolute(folder).map_err(|error| Failure::file(folder, &error).on("folder"))?;
    if lies_in(office.folder(), &folder) {
        return refused(say::copies_inside(shown(&folder)));
    }
    if !folder.is_dir() {
        if !folder.parent().is_some_and(Path::is_dir) {
            return refused(say::copies_folder_gone_missing(shown(&folder)));
        }
        ledger::make_private_folder(&folder).map_err(|error| Failure::from(error).on("folder"))?;
    }
    if let Err(error) = tempfile::tempfile_in(&folder) {
        return refused(say::copies_unwritable_reason(
            shown(&folder),
            error.to_string(),
        ));
    }
    Ok(folder)
}

/// Whether a folder that need not be there is another, or lies in it, whatever links lead there.
fn lies_in(outer: &Path, folder: &Path) -> bool {
    let there = folder.ancestors().find_map(|it| it.canonicalize().ok());
    match (outer.canonicalize(), there) {
        (Ok(outer), Some(there)) => there.starts_with(outer),
        _ => false,
    }
}
