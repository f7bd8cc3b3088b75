//! Files that are being made: under a name of their own until they are whole. What a killed program left of them goes at the
//! next start, or when another is made in that folder.

use crate::error::{LedgerError, Result};
use crate::replace::INTENT;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile, TempPath};

const PREFIX: &str = ".tagdesk-";
const ENDING: &str = ".unfinished";

/// How many letters and digits stand between both, or alone behind the first until it is held: as many as `tempfile` draws.
const DRAWN: usize = 6;
/// How often one is begun that is taken for left before it is held.
const TRIES: usize = 5;

/// A file beside another, under a name that nobody has, that goes if it is not given another name.
///
/// # Errors
/// It cannot be made there.
pub fn unfinished(path: &Path) -> Result<NamedTempFile> {
    let folder = folder_of(path);
    let made = || -> std::io::Result<NamedTempFile> {
        let file = Builder::new()
            .prefix(PREFIX)
            .rand_bytes(DRAWN)
            .tempfile_in(folder)?;
        // Held before it has the name by which another program would take it for one that was left.
        hold(file.as_file())?;
        let mut name = file.path().as_os_str().to_owned();
        name.push(ENDING);
        let named = TempPath::try_from_path(PathBuf::from(&name))?;
        let file = file
            .persist_noclobber(name)
            .map_err(|failed| failed.error)?;
        Ok(NamedTempFile::from_parts(file, named))
    };
    let mut tries = 1;
    loop {
        match made() {
            // Another program took it for left at the moment between; where the folder is gone, it is so the next time, too.
            Err(error) if error.kind() == ErrorKind::NotFound && tries < TRIES => tries += 1,
            made => return made.map_err(|error| LedgerError::file(folder, error)),
        }
    }
}

/// Removes what killed programs left unfinished in the folder of `path`.
pub fn sweep_unfinished(path: &Path) {
    let folder = folder_of(path);
    let Ok(files) = fs::read_dir(folder) else {
        return;
    };
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let names: Vec<String> = names.collect();
    if names.iter().any(|name| name.ends_with(INTENT)) {
        // One of them becomes a register first.
        return;
    }
    for name in &names {
        let file = folder.join(name);
        let held = match owner_of(name) {
            Some(owner) => folder.join(owner),
            None if is_just_begun(&file, name) => file.clone(),
            None => continue,
        };
        if is_held(&held) {
            continue;
        }
        if let Err(error) = fs::remove_file(&file) {
            tracing::debug!(%error, file = %file.display(), "what was left unfinished could not be removed");
        }
    }
}

/// The file of ours that one of this name is or belongs to: what SQLite keeps beside it is in use for as long as it is.
fn owner_of(name: &str) -> Option<String> {
    let (its, _) = name.strip_prefix(PREFIX)?.split_once(ENDING)?;
    Some(format!("{PREFIX}{its}{ENDING}"))
}

/// Whether it is one that was made and not yet held: empty, and of the very name that is drawn for it.
fn is_just_begun(file: &Path, name: &str) -> bool {
    let drawn = name.strip_prefix(PREFIX).is_some_and(|drawn| {
        drawn.len() == DRAWN && drawn.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    drawn && fs::symlink_metadata(file).is_ok_and(|found| found.is_file() && found.len() == 0)
}

/// Says that a program is at work on a file, as long as it has it open. SQLite's own locks are of another kind.
#[cfg(unix)]
fn hold(file: &fs::File) -> std::io::Result<()> {
    file.lock()
}

#[cfg(unix)]
fn is_held(path: &Path) -> bool {
    fs::File::open(path).is_ok_and(|file| file.try_lock().is_err())
}

/// On Windows SQLite could not use a file that is locked; that it is open is enough.
#[cfg(not(unix))]
fn hold(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}

#[cfg(windows)]
fn is_held(path: &Path) -> bool {
    use std::os::windows::fs::OpenOptionsExt;
    fs::OpenOptions::new()
        .read(true)
        .share_mode(0)
        .open(path)
        .is_err()
}

#[cfg(not(any(unix, windows)))]
fn is_held(_: &Path) -> bool {
    true
}

/// Sees to it that a file is on disk.
pub(crate) fn on_disk(file: NamedTempFile) -> Result<NamedTempFile> {
    file.as_file()
        .sync_all()
        .map_err(|error| LedgerError::file(file.path(), error))?;
    Ok(file)
}

/// Gives a file its name; gives it back where another has that name.
pub(crate) fn named(file: NamedTempFile, name: &Path) -> Result<Option<NamedTempFile>> {
    match file.persist_noclobber(name) {
        Ok(_) => {
            sync_folder(name);
            Ok(None)
        }
        Err(taken) if taken.error.kind() == ErrorKind::AlreadyExists => Ok(Some(taken.file)),
        Err(failed) => Err(LedgerError::file(name, failed.error)),
    }
}

/// The folder a file is in.
fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Sees to it that the names in a folder are on disk, where the system can do that.
pub(crate) fn sync_folder(path: &Path) {
    let synced = fs::File::open(folder_of(path)).and_then(|folder| folder.sync_all());
    if let Err(error) = synced {
        tracing::debug!(%error, "a folder could not be written at once");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn what_a_program_left_goes_whenever_it_was_killed_and_nothing_else_does() -> std::io::Result<()>
    {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| folder.path().join(name);
        let ours = unfinished(&at("out.csv")).map_err(std::io::Error::other)?;
        // Made, and killed before it was held; begun; with what SQLite lays beside it.
        for name in [
            ".tagdesk-aB3xY9",
            ".tagdesk-aB3xY8.unfinished",
            ".tagdesk-aB3xY8.unfinished-wal",
        ] {
            fs::write(at(name), "")?;
        }
        // Somebody's own, by the same beginning.
        for (name, text) in [
            (".tagdesk-notes", ""),
            (".tagdesk-aB3xY7", "mine"),
            (".tagdesk-aB3x-9", ""),
        ] {
            fs::write(at(name), text)?;
        }
        let mut held = fs::File::create(at(".tagdesk-aB3xY6"))?;
        hold(&held)?;
        sweep_unfinished(&at("out.csv"));
        held.flush()?;
        let mut left: Vec<String> = fs::read_dir(folder.path())?
            .filter_map(|file| file.ok()?.file_name().into_string().ok())
            .filter(|name| at(name) != ours.path())
            .collect();
        left.sort();
        let kept = [
            ".tagdesk-aB3x-9",
            ".tagdesk-aB3xY6",
            ".tagdesk-aB3xY7",
            ".tagdesk-notes",
        ];
        assert_eq!(left, kept);
        assert!(ours.path().exists());
        Ok(())
    }
}
