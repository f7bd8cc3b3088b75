//! Bytes that wait on disk: in files without names, which vanish with the program.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

/// Most bytes that one workbook may take on disk.
const MOST: u64 = 8 * 1024 * 1024 * 1024;

/// A file that is being written.
pub(super) struct Written {
    file: BufWriter<File>,
    length: u64,
}

impl Written {
    pub(super) fn new() -> io::Result<Written> {
        Ok(Written {
            file: BufWriter::with_capacity(256 * 1024, tempfile::tempfile()?),
            length: 0,
        })
    }

    /// How many bytes it has.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    pub(super) fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.length += bytes.len() as u64;
        if self.length > MOST {
            return Err(io::Error::other(super::xml::TooMuch));
        }
        self.file.write_all(bytes)
    }

    pub(super) fn finish(self) -> io::Result<OnDisk> {
        let file = self
            .file
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        Ok(OnDisk {
            file: Mutex::new(file),
            length: self.length,
        })
    }
}

/// A file that is whole, read from any place, by several readers if need be.
#[derive(Debug)]
pub(super) struct OnDisk {
    file: Mutex<File>,
    length: u64,
}

impl OnDisk {
    /// How many bytes it has.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Fills as much of the buffer as there is from that place on.
    pub(super) fn read_at(&self, place: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(place))?;
        let mut filled = 0;
        while filled < buffer.len() {
            match file.read(&mut buffer[filled..])? {
                0 => break,
                count => filled += count,
            }
        }
        Ok(filled)
    }

    /// Reads it from its beginning.
    pub(super) fn reader(&self) -> Reading<'_> {
        Reading { of: self, place: 0 }
    }
}

/// A reader with a place of its own.
pub(super) struct Reading<'d> {
    of: &'d OnDisk,
    place: u64,
}

impl Read for Reading<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.of.read_at(self.place, buffer)?;
        self.place += count as u64;
        Ok(count)
    }
}
