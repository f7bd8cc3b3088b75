//! Where bytes come from: something that can be opened more than once, because a file is read in several passes.

use crate::sheet::Sheet;
use std::io::{self, Read};

/// A file to take in, openable from the start as often as needed, so that a million rows never sit in memory.
///
/// Any closure that opens a fresh reader is a source: `|| std::fs::File::open(path)`. To show progress or to stop
/// half-way, hand in a reader that counts what passes and fails when it is to stop.
pub trait Source {
    /// Opens the bytes from their beginning.
    fn open(&self) -> io::Result<Box<dyn Read + '_>>;

    /// The sheet of a workbook that these bytes are the rows of, where they are no text.
    fn sheet(&self) -> Option<&Sheet> {
        None
    }

    /// How many bytes there are, where that is known.
    fn length(&self) -> Option<u64> {
        None
    }
}

impl<F, R> Source for F
where
    F: Fn() -> io::Result<R>,
    R: Read + 'static,
{
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(self()?))
    }
}

/// Bytes already in memory, such as what somebody pasted.
#[derive(Clone, Debug)]
pub struct Bytes(pub Vec<u8>);

impl Source for Bytes {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(self.0.as_slice()))
    }
}
