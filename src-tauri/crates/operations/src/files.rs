//! Files that are whole under their name or not there: written beside it, flushed to disk, then renamed.

use crate::wire::Failure;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// A file that gets its name when it is finished; dropped before, nothing of it stays.
pub(crate) struct WholeFile {
    file: NamedTempFile,
    path: PathBuf,
}

impl WholeFile {
    /// Begins a file that is to be called `path`.
    pub(crate) fn begin(path: &Path) -> Result<WholeFile, Failure> {
        if path.as_os_str().is_empty() {
            return Err(Failure::new("file.missing", "Say which file to write.").on("out"));
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut named = tempfile::Builder::new();
        named.prefix(".tagdesk-");
        // As any file this person makes: colleagues may read it where the folder lets them.
        #[cfg(unix)]
        named.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = named.tempfile_in(folder);
        let file = file.map_err(|error| Failure::file(path, &error).on("out"))?;
        Ok(WholeFile {
            file,
            path: path.to_owned(),
        })
    }

    /// The file, for writing.
    pub(crate) fn writer(&mut self) -> &mut File {
        self.file.as_file_mut()
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
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = WholeFile::begin(path)?;
    file.writer()
        .write_all(bytes)
        .map_err(|error| Failure::file(path, &error).on("out"))?;
    file.finish()
}

/// Reads a file that a person chose, unless it is larger than anything of its kind can be.
pub(crate) fn read_bytes(path: &Path, largest: u64) -> Result<Vec<u8>, Failure> {
    let failed = |error: &std::io::Error| Failure::file(path, error).on("file");
    let file = File::open(path).map_err(|error| failed(&error))?;
    let mut bytes = Vec::new();
    // One byte more than is allowed tells a file that is too large, whatever its length claims to be.
    let read = file.take(largest + 1).read_to_end(&mut bytes);
    read.map_err(|error| failed(&error))?;
    if bytes.len() as u64 > largest {
        let message = format!(
            "{} is too large for this ({} KB at most).",
            path.display(),
            largest / 1000
        );
        return Err(Failure::new("file.too_large", message).on("file"));
    }
    Ok(bytes)
}

/// Reads a text file that a person chose; see [`read_bytes`].
pub(crate) fn read_text(path: &Path, largest: u64) -> Result<String, Failure> {
    String::from_utf8(read_bytes(path, largest)?).map_err(|_| {
        Failure::new(
            "file.not_text",
            format!("{} is no text file.", path.display()),
        )
        .on("file")
    })
}
