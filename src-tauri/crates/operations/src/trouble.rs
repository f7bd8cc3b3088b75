//! What is in the way of a file, told by what the system says of it: each with its own advice.

use crate::wire::Failure;
use std::error::Error;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use words::{Said, say};

/// What is in the way of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    NotThere,
    Forbidden,
    ReadOnly,
    DiskFull,
    TooManyOpen,
    InUse,
    Folder,
    NotAFile,
    BadName,
    Other,
}

impl Trouble {
    /// What the system means.
    pub(crate) fn of(error: &io::Error) -> Trouble {
        let error = cause(error);
        match error.kind() {
            ErrorKind::NotFound => Trouble::NotThere,
            ErrorKind::PermissionDenied => Trouble::Forbidden,
            ErrorKind::ReadOnlyFilesystem => Trouble::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Trouble::DiskFull,
            ErrorKind::IsADirectory => Trouble::Folder,
            ErrorKind::NotADirectory => Trouble::NotThere,
            ErrorKind::InvalidFilename => Trouble::BadName,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Trouble::InUse,
            _ if TOO_MANY.contains(&error.raw_os_error().unwrap_or(0)) => Trouble::TooManyOpen,
            _ if IN_USE.contains(&error.raw_os_error().unwrap_or(0)) => Trouble::InUse,
            _ => Trouble::Other,
        }
    }

    fn hint(self) -> Option<Said> {
        Some(match self {
            Trouble::Forbidden => say::file_forbidden_hint(),
            Trouble::ReadOnly => say::file_read_only_hint(),
            Trouble::DiskFull => say::file_disk_full_hint(),
            Trouble::TooManyOpen => say::file_too_many_open_hint(),
            Trouble::InUse => say::file_in_use_hint(),
            Trouble::Folder => say::file_not_a_file_folder_hint(),
            Trouble::NotAFile => say::file_not_a_file_device_hint(),
            Trouble::BadName => say::file_unusable_name_hint(),
            Trouble::NotThere | Trouble::Other => return None,
        })
    }

    /// Says it of a file; `other` is what the system says where nothing better is known.
    pub(crate) fn with(self, path: &Path, other: &dyn std::fmt::Display) -> Failure {
        let path = path.display().to_string();
        let failure = Failure::said(match self {
            Trouble::NotThere => say::file_unusable_not_there(path),
            Trouble::Forbidden => say::file_forbidden(path),
            Trouble::ReadOnly => say::file_read_only(path),
            Trouble::DiskFull => say::file_disk_full(path),
            Trouble::TooManyOpen => say::file_too_many_open(path),
            Trouble::InUse => say::file_in_use(path),
            Trouble::Folder => say::file_not_a_file_folder(path),
            Trouble::NotAFile => say::file_not_a_file_device(path),
            Trouble::BadName => say::file_unusable_name(path),
            Trouble::Other => say::file_unusable(path, other.to_string()),
        });
        match self.hint() {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

/// What the system said, where a library has wrapped it up.
fn cause(error: &io::Error) -> &io::Error {
    let mut within = error.get_ref().map(|inner| inner as &(dyn Error + 'static));
    while let Some(inner) = within {
        if let Some(system) = inner.downcast_ref::<io::Error>() {
            return cause(system);
        }
        within = inner.source();
    }
    error
}

/// Too many open files: of a program, of the system.
#[cfg(not(windows))]
const TOO_MANY: [i32; 2] = [24, 23];
#[cfg(windows)]
const TOO_MANY: [i32; 1] = [4];

/// Another program has a file, or a part of it, for itself.
#[cfg(not(windows))]
const IN_USE: [i32; 0] = [];
#[cfg(windows)]
const IN_USE: [i32; 2] = [32, 33];

impl Failure {
    /// What SQLite says of a copy it was writing is the copy's: its disk is full, or nothing can be written where it goes.
    pub(crate) fn of_copy(self, copy: &Path) -> Failure {
        let folder = copy.parent().filter(|it| !it.as_os_str().is_empty());
        match self.code.as_str() {
            "register.disk_full" => Trouble::DiskFull.with(copy, &""),
            "register.unwritable" | "register.failed" => {
                match tried(folder.unwrap_or(Path::new("."))) {
                    Err(error) => Failure::file(copy, &error),
                    Ok(()) => self,
                }
            }
            _ => self,
        }
    }

    /// SQLite does not say why a file failed: the folder it lies in is asked. What is nobody's fault but the place's is said
    /// so, and never answered with the advice to check the register or to move it away.
    pub(crate) fn placed(self, folder: &Path) -> Failure {
        if ![
            "register.failed",
            "register.unwritable",
            "register.disk_full",
        ]
        .contains(&self.code.as_str())
        {
            return self;
        }
        let Err(error) = tried(folder) else {
            return self;
        };
        let trouble = Trouble::of(&error);
        let (said, hint) = match trouble {
            Trouble::DiskFull => (
                say::register_disk_full_folder(),
                say::register_disk_full_folder_hint(),
            ),
            Trouble::TooManyOpen => (
                say::register_too_many_open(),
                say::register_too_many_open_hint(),
            ),
            Trouble::ReadOnly => (
                say::register_unwritable_read_only(),
                say::register_unwritable_read_only_hint(),
            ),
            Trouble::Forbidden => (
                say::register_unwritable_forbidden(),
                say::register_unwritable_forbidden_hint(),
            ),
            Trouble::NotThere => (
                say::register_unwritable_not_there(),
                say::register_unwritable_not_there_hint(),
            ),
            _ => return self,
        };
        Failure {
            code: said.code(),
            message: said.into(),
            ..self
        }
        .hint(hint)
        .details([format!("{}: {error}", folder.display())])
    }
}

/// Writes in a folder what SQLite needs beside a register, and takes it away again.
fn tried(folder: &Path) -> io::Result<()> {
    // Without a name: nothing of it is left, whenever the program is killed.
    let mut file = tempfile::tempfile_in(folder)?;
    file.write_all(&[0; 64 * 1024])?;
    // It needs several files at once.
    let handles: io::Result<Vec<_>> = (0..4).map(|_| file.try_clone()).collect();
    handles?;
    file.sync_all()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn each_error_of_the_system_has_its_own_code() {
        for (number, code, hint) in [
            (2, "file.unusable", None),
            (13, "file.forbidden", Some("looks after")),
            (28, "file.disk_full", Some("Make room")),
            (122, "file.disk_full", Some("Make room")),
            (30, "file.read_only", Some("another place")),
            (24, "file.too_many_open", Some("Close other programs")),
            (23, "file.too_many_open", Some("Close other programs")),
            (21, "file.not_a_file", Some("Name a file")),
            (36, "file.unusable", Some("shorter name")),
            (16, "file.in_use", Some("Close it there")),
            (5, "file.unusable", None),
        ] {
            let system = io::Error::from_raw_os_error(number);
            let wrapped = io::Error::other(io::Error::from_raw_os_error(number));
            for error in [system, wrapped] {
                let failure = Trouble::of(&error).with(Path::new("x"), &error);
                assert_eq!(failure.code, code, "{error}");
                let said = failure.hint.unwrap_or_default();
                assert_eq!(said.is_empty(), hint.is_none(), "{error}");
                assert!(said.contains(hint.unwrap_or_default()), "{error}: {said}");
            }
        }
    }

    #[test]
    fn a_failure_of_the_register_is_the_places_where_that_is_in_the_way() {
        let failed = || Failure::new("register.failed", "It failed. Nothing was saved.");
        let gone = Path::new("/nowhere/at/all");
        assert_eq!(failed().placed(gone).code, "register.unwritable");
        // Nothing is in the way there.
        assert_eq!(failed().placed(&std::env::temp_dir()), failed());
        let damaged = || Failure::new("register.damaged", "It is damaged.");
        assert_eq!(damaged().placed(gone), damaged());
    }
}
