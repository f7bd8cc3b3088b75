//! A file that says how far it was read, and stops when nobody wants it any more.

use super::file::{Content, refused};
use crate::wire::Failure;
use crate::work::Work;
use intake::{Choices, Sheet, Source, Survey};
use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// Unpacks a sheet of a workbook.
pub(super) fn unpacked(
    path: &Path,
    wanted: Option<&str>,
    work: &mut Work<'_>,
) -> Result<Sheet, Failure> {
    let file = File::open(path).map_err(|error| Failure::file(path, &error).on("file"))?;
    let total = file.metadata().map_or(0, |data| data.len());
    let watch = Watch::new("Unpacking the workbook", work);
    let sheet = Sheet::read(watch.over(file, Some(total)), wanted);
    watch.ended(path, sheet)
}

/// Looks through a file.
pub(super) fn surveyed(
    path: &Path,
    content: &Content,
    choices: &Choices,
    work: &mut Work<'_>,
) -> Result<Survey, Failure> {
    let watch = Watch::new("Reading the file", work);
    let survey = intake::survey(
        &WatchedSource {
            content,
            watch: &watch,
        },
        choices,
    );
    watch.ended(path, survey)
}

/// Who is told, and why it was stopped.
struct Watch<'x, 'w> {
    doing: &'static str,
    work: RefCell<&'x mut Work<'w>>,
    stopped: RefCell<Option<Failure>>,
}

impl<'x, 'w> Watch<'x, 'w> {
    fn new(doing: &'static str, work: &'x mut Work<'w>) -> Watch<'x, 'w> {
        Watch {
            doing,
            work: RefCell::new(work),
            stopped: RefCell::new(None),
        }
    }

    fn over<R>(&self, reader: R, total: Option<u64>) -> WatchedRead<'_, 'x, 'w, R> {
        WatchedRead {
            reader,
            read: 0,
            total,
            of: self,
        }
    }

    /// What came of it; why it was stopped, if it was.
    fn ended<T>(self, path: &Path, result: Result<T, intake::Refusal>) -> Result<T, Failure> {
        match self.stopped.into_inner() {
            Some(failure) => Err(failure),
            None => result.map_err(|error| refused(path, error)),
        }
    }
}

struct WatchedSource<'s, 'x, 'w> {
    content: &'s Content,
    watch: &'s Watch<'x, 'w>,
}

impl Source for WatchedSource<'_, '_, '_> {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        let reader = self.content.open()?;
        Ok(Box::new(self.watch.over(reader, self.content.length())))
    }

    fn sheet(&self) -> Option<&Sheet> {
        self.content.sheet()
    }
}

struct WatchedRead<'s, 'x, 'w, R> {
    reader: R,
    read: u64,
    total: Option<u64>,
    of: &'s Watch<'x, 'w>,
}

impl<R: Read> Read for WatchedRead<'_, '_, '_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(buffer)?;
        self.read += count as u64;
        // In kibibytes: the progress of a file of many gigabytes still fits its numbers. What is read twice counts once.
        let total = self.total.map(|total| total / 1024);
        let read = (self.read / 1024).min(total.unwrap_or(u64::MAX));
        let told = self.of.work.borrow_mut().done(self.of.doing, read, total);
        if let Err(failure) = told {
            *self.of.stopped.borrow_mut() = Some(failure);
            return Err(io::Error::other("cancelled"));
        }
        Ok(count)
    }
}

impl<R: Seek> Seek for WatchedRead<'_, '_, '_, R> {
    fn seek(&mut self, place: SeekFrom) -> io::Result<u64> {
        self.reader.seek(place)
    }
}
