//! A file that remembers what the system said when it could not be written.

use crate::wire::Failure;
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// A file that remembers what the system said when it first could not be written.
pub(crate) struct Noting<'f> {
    file: &'f mut File,
    failed: &'f Mutex<Option<io::Error>>,
}

impl Noting<'_> {
    /// Writes by means of something that has its own words, or none, for what the system says: that is told as it was said.
    ///
    /// # Errors
    /// Whatever `write` answers, or the file cannot be written.
    pub(crate) fn through<T>(
        file: &mut File,
        path: &Path,
        write: impl FnOnce(&mut BufWriter<Noting<'_>>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let failed = Mutex::new(None);
        let said = |error: &io::Error| Failure::file(path, error).on("out");
        let mut out = BufWriter::new(Noting {
            file,
            failed: &failed,
        });
        let written = write(&mut out);
        let written = written.and_then(|done| match out.flush() {
            Ok(()) => Ok(done),
            Err(error) => Err(said(&error)),
        });
        // What it holds back cannot be written any more either, and is not wanted.
        drop(out.into_parts());
        let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
        match (written, failed) {
            (Err(_), Some(error)) => Err(said(&error)),
            (written, _) => written,
        }
    }

    fn noted<T>(&self, done: io::Result<T>) -> io::Result<T> {
        if let Err(error) = &done
            && error.kind() != io::ErrorKind::Interrupted
        {
            let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
            failed.get_or_insert(match error.raw_os_error() {
                Some(number) => io::Error::from_raw_os_error(number),
                None => error.kind().into(),
            });
        }
        done
    }
}

impl Write for Noting<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes);
        self.noted(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.file.flush();
        self.noted(flushed)
    }
}

impl Seek for Noting<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let sought = self.file.seek(to);
        self.noted(sought)
    }
}
