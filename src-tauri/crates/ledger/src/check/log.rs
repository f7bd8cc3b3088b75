//! The write-ahead log beside the file. SQLite reads it up to the first frame that is not whole and says nothing of the
//! rest, so a damaged one loses what was confirmed without a word.

use super::{Findings, ProblemKind};
use crate::error::{LedgerError, Result};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::fs::File;
use std::io::{BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

const HEADER: usize = 32;
const FRAME: usize = 24;

/// What is wrong with a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    /// Its beginning: nothing of it is read.
    Beginning,
    /// A frame, by number from 1: nothing from there on is read, though changes were confirmed there.
    Frame(u64),
}

/// Looks whether everything that was confirmed in the log beside the file at `path` is read.
pub(super) fn examine(path: &Path, findings: &mut Findings) -> Result<()> {
    let log = beside(path, "-wal");
    if read(&log)?.is_none() {
        return Ok(());
    }
    // Somebody may be writing just now: what is half written is whole or taken back once nobody is.
    let Some(wrong) = quietly(path, || read(&log))? else {
        return Ok(());
    };
    let name = log.file_name().unwrap_or(log.as_os_str()).to_string_lossy();
    let sentence = match wrong {
        Wrong::Beginning => format!(
            "The file {name} beside the register is damaged at its beginning: what was recorded last cannot be read."
        ),
        Wrong::Frame(number) => format!(
            "The file {name} beside the register is damaged (frame {number}): what was recorded from there on cannot be read."
        ),
    };
    findings.add(ProblemKind::File, sentence);
    Ok(())
}

/// Does something while nobody writes to the register; where it cannot be locked, at once.
fn quietly<T>(path: &Path, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).ok();
    let locked = connection.as_ref().is_some_and(|connection| {
        // What is wrong with the log must still be there afterwards.
        connection
            .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
            .and_then(|_| connection.busy_timeout(Duration::from_secs(15)))
            .and_then(|()| connection.execute_batch("BEGIN IMMEDIATE"))
            .is_ok()
    });
    let done = work();
    if let (true, Some(connection)) = (locked, &connection) {
        connection.execute_batch("ROLLBACK")?;
    }
    done
}

/// A file beside another: `register.db` and `-wal`.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Reads a log from its beginning to its end; what is wrong with it, if anything is.
///
/// It is whole up to the first frame whose salts or sums do not go on from those before. A frame behind that which has the
/// salts of this log and ends a transaction was written after it, and confirmed. Frames of before the log was begun anew
/// have other salts, and what was never confirmed has no end.
fn read(log: &Path) -> Result<Option<Wrong>> {
    let file = match File::open(log) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(|error| LedgerError::file(log, error))?,
    };
    let mut file = BufReader::with_capacity(1 << 20, file);
    let mut header = [0; HEADER];
    if !filled(&mut file, &mut header).map_err(|error| LedgerError::file(log, error))? {
        return Ok(None);
    }
    let page = number(&header, 8) as usize;
    let magic = number(&header, 0);
    let big = magic & 1 == 1;
    let sums = sum(big, (0, 0), &header[..24]);
    let known = magic & !1 == 0x377f_0682 && (512..=65_536).contains(&page);
    if !known || sums != (number(&header, 24), number(&header, 28)) {
        return Ok(Some(Wrong::Beginning));
    }
    let salts = (number(&header, 16), number(&header, 20));
    let (mut sums, mut count, mut broken) = (sums, 0, None);
    let mut frame = vec![0; FRAME + page];
    while filled(&mut file, &mut frame).map_err(|error| LedgerError::file(log, error))? {
        count += 1;
        let own = (number(&frame, 8), number(&frame, 12));
        let ends = number(&frame, 4) != 0;
        if broken.is_none() {
            let next = sum(big, sum(big, sums, &frame[..8]), &frame[FRAME..]);
            let whole = next == (number(&frame, 16), number(&frame, 20));
            // Each log has salts of its own, both: where one is that of this log, the other was changed.
            let ours = own.0 == salts.0 || own.1 == salts.1;
            match (own == salts && whole, ours) {
                (true, _) => {
                    sums = next;
                    continue;
                }
                (false, true) => broken = Some(count),
                // The end, or a frame nothing of which can be told.
                (false, false) => {
                    broken = Some(count);
                    continue;
                }
            }
        }
        if let (Some(broken), true, true) = (broken, ends, own.0 == salts.0 || own.1 == salts.1) {
            return Ok(Some(Wrong::Frame(broken)));
        }
    }
    Ok(None)
}

/// Reads until the buffer is full; false at the end of the file.
fn filled(file: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<bool> {
    match file.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// The sums SQLite goes on with, over an even number of words (<https://sqlite.org/fileformat2.html#checksum_algorithm>).
fn sum(big: bool, (mut first, mut second): (u32, u32), bytes: &[u8]) -> (u32, u32) {
    let word = |bytes: &[u8]| {
        let bytes = [bytes[0], bytes[1], bytes[2], bytes[3]];
        match big {
            true => u32::from_be_bytes(bytes),
            false => u32::from_le_bytes(bytes),
        }
    };
    for pair in bytes.chunks_exact(8) {
        first = first.wrapping_add(word(&pair[..4])).wrapping_add(second);
        second = second.wrapping_add(word(&pair[4..])).wrapping_add(first);
    }
    (first, second)
}
