//! Whose log it is. SQLite plays a log over whatever file lies beside it, so a copy that was put in the register's place by
//! hand, beside what a killed program left of the log, came out as the old register or as none at all.
//!
//! Every transaction leaves a stamp in the file: the one before it and a new one of its own. The first stamp in a log thus
//! says what it was written upon, and a file that has neither that stamp nor a later one of this log is another. A copy
//! gets a stamp of its own, which no log goes on from.

use crate::check::log_is_damaged;
use crate::error::{LedgerError, Result};
use crate::names::{index_of, log_of, read_only_uri};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Where the stamp stands in `about`.
pub(crate) const KEY: &str = "stamp";
/// What it is found by in a page, whatever else is there.
const MARK: &[u8] = b"tagdesk-stamp:";
/// How long each of both stamps is, as it is written.
const LENGTH: usize = 16;
/// The stamp before the first.
const NONE: &str = "0000000000000000";
/// How often a log and its file are looked at before they are said not to belong together: another program may be
/// folding the one into the other.
const LOOKS: usize = 3;

/// Leaves the stamp of this transaction.
pub(crate) fn stamp(connection: &Connection) -> Result<()> {
    let before = last(connection)?;
    let before = before.as_deref().and_then(own).unwrap_or(NONE);
    write(connection, before)
}

/// Gives a copy a stamp of its own.
pub(crate) fn set_apart(copy: &Connection) -> Result<()> {
    write(copy, NONE)
}

fn write(connection: &Connection, before: &str) -> Result<()> {
    let new = Uuid::new_v4().simple().to_string();
    let value = format!(
        "{}{before}>{}",
        String::from_utf8_lossy(MARK),
        &new[..LENGTH]
    );
    // Of one length always, and updated: it is written over in its place, and no older one stays in the page.
    let updated = connection
        .prepare_cached("UPDATE about SET value = ?2 WHERE key = ?1")?
        .execute([KEY, &value])?;
    if updated == 0 {
        let sql = "INSERT INTO about (key, value) VALUES (?1, ?2)";
        connection.execute(sql, [KEY, &value])?;
    }
    Ok(())
}

/// What the last transaction left.
fn last(connection: &Connection) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT value FROM about WHERE key = ?1")?
        .query_row([KEY], |row| row.get(0))
        .optional()
}

/// The stamp a transaction left for itself.
fn own(value: &str) -> Option<&str> {
    let at = MARK.len() + LENGTH + 1;
    value.get(at..at + LENGTH)
}

/// Whether another file was written over the one that this connection has open and is writing to: nobody else writes now.
/// `seen` is what was read of its log the time before: only what came since is read.
///
/// # Errors
/// Its log cannot be read.
pub(crate) fn written_over(
    path: &Path,
    transaction: &Connection,
    seen: &mut Option<Log>,
) -> Result<bool> {
    let known = last(transaction)?;
    let Some(known) = known.as_deref().and_then(own) else {
        return Ok(false);
    };
    let mut is_another_s = |there: &str| {
        if there == known {
            return Ok(false);
        }
        *seen = Log::read_on(&log_of(path), seen.take(), Some(there))?;
        Ok(seen.as_ref().is_none_or(|log| log.is_another_s(there)))
    };
    // By far most often that is all: the page that was its own still says what this log says.
    if let Some(there) = stamp_at(path, place(transaction)?)
        && !is_another_s(&there)?
    {
        return Ok(false);
    }
    stamp_without_log(path).map_or(Ok(false), |there| is_another_s(&there))
}

/// Where the page with the stamp stands in the file, and how long it is, in bytes.
fn place(connection: &Connection) -> Result<(u64, usize)> {
    let sql = "SELECT rootpage - 1, page_size FROM main.sqlite_schema, pragma_page_size WHERE name = 'about'";
    let mut statement = connection.prepare_cached(sql)?;
    let (before, size): (u32, u32) =
        statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((u64::from(before) * u64::from(size), size as usize))
}

/// The stamp in a page of the file as it is without its log; none where there is none to be read.
fn stamp_at(path: &Path, (at, size): (u64, usize)) -> Option<String> {
    let mut page = vec![0; size];
    let mut file = File::open(path).ok()?;
    file.seek(SeekFrom::Start(at)).ok()?;
    file.read_exact(&mut page).ok()?;
    let [_, own] = stamps_in(&page).next()?;
    Some(own)
}

/// The stamps in a page: each with the one before it.
fn stamps_in(page: &[u8]) -> impl Iterator<Item = [String; 2]> {
    memchr::memmem::find_iter(page, MARK).filter_map(|at| {
        let both = page.get(at + MARK.len()..at + MARK.len() + 2 * LENGTH + 1)?;
        let text = |stamp: &[u8]| String::from_utf8_lossy(stamp).into_owned();
        Some([text(&both[..LENGTH]), text(&both[LENGTH + 1..])])
    })
}

/// Puts a log that belongs to another file aside, so that it is not played over this one; answers where it is kept.
///
/// # Errors
/// It cannot be read or renamed.
pub fn set_foreign_log_aside(path: &Path) -> Result<Option<PathBuf>> {
    for _ in 0..LOOKS {
        if !is_beside_another(path)? {
            return Ok(None);
        }
    }
    let kept = set_log_aside(path)?;
    if let Some(kept) = &kept {
        tracing::warn!(kept = %kept.display(), "a log that belongs to another file was put aside");
    }
    Ok(kept)
}

/// Keeps the log that lies beside `path`, if there is one, under a name that nothing plays over a register; answers where.
///
/// # Errors
/// It cannot be renamed.
pub fn set_log_aside(path: &Path) -> Result<Option<PathBuf>> {
    let (log, kept) = (log_of(path), free_name(&log_of(path)));
    match std::fs::rename(&log, &kept) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        renamed => renamed.map_err(|error| LedgerError::file(&log, error))?,
    }
    // It is about that log. A program that still has both open keeps what it has.
    match std::fs::remove_file(index_of(path)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(LedgerError::file(index_of(path), error));
        }
        _ => {}
    }
    Ok(Some(kept))
}

fn free_name(log: &Path) -> PathBuf {
    let named = |number: u32| {
        let mut name = log.as_os_str().to_owned();
        name.push(match number {
            1 => ".left".to_owned(),
            more => format!(".left-{more}"),
        });
        PathBuf::from(name)
    };
    (1..)
        .map(named)
        .find(|name| !name.exists())
        .unwrap_or_else(|| named(1))
}

/// Whether the log beside a file is certain to be another's.
pub(crate) fn is_beside_another(path: &Path) -> Result<bool> {
    let Some(log) = Log::read(&log_of(path))? else {
        return Ok(false);
    };
    let Some(stamp) = stamp_without_log(path) else {
        return Ok(false);
    };
    // Neither of both went on meanwhile: what is compared stood beside each other.
    let stood = stamp_without_log(path).as_ref() == Some(&stamp)
        && Log::salts_of(&log_of(path))? == Some(log.salts);
    // Of a damaged one nothing is certain: a check says what became of it.
    Ok(stood && log.is_another_s(&stamp) && !log_is_damaged(&log_of(path))?)
}

/// The stamp of the file as it is without its log; none where there is none to be read.
fn stamp_without_log(path: &Path) -> Option<String> {
    let uri = format!("{}&immutable=1", read_only_uri(path));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri, flags).ok()?;
    last(&connection)
        .ok()?
        .as_deref()
        .and_then(own)
        .map(str::to_owned)
}

/// What a log says of itself.
#[derive(Clone, Debug)]
pub(crate) struct Log {
    salts: [u8; 8],
    /// Where the transactions end that were read whole, in bytes: what lies behind may be written over.
    end: u64,
    /// The stamps it goes on from or leaves; all of them may stand in its file.
    stamps: BTreeSet<String>,
}

impl Log {
    /// Whether a file with this stamp is not what the log was written upon.
    fn is_another_s(&self, stamp: &str) -> bool {
        // One without a stamp was written by an older program. One that begins with none fills the whole file.
        !self.stamps.is_empty() && !self.stamps.contains(NONE) && !self.stamps.contains(stamp)
    }

    /// Reads a log; none where there is none or nothing in it.
    fn read(path: &Path) -> Result<Option<Log>> {
        Log::read_on(path, None, None)
    }

    /// The same, of which some was read before, if it is still the same log; no further than to the transaction that says
    /// `until`.
    fn read_on(path: &Path, seen: Option<Log>, until: Option<&str>) -> Result<Option<Log>> {
        let failed = |error| LedgerError::file(path, error);
        let Some((mut file, header)) = begin(path)? else {
            return Ok(None);
        };
        let page = u32::from_be_bytes([header[8], header[9], header[10], header[11]]) as usize;
        let begun = Log {
            salts: salts(&header),
            end: HEADER as u64,
            stamps: BTreeSet::new(),
        };
        if !page.is_power_of_two() || !(512..=65_536).contains(&page) {
            return Ok(None);
        }
        let mut log = seen
            .filter(|seen| seen.salts == begun.salts)
            .unwrap_or(begun);
        let is_enough = |log: &Log| until.is_some_and(|stamp| log.stamps.contains(stamp));
        if is_enough(&log) {
            return Ok(Some(log));
        }
        file.seek(SeekFrom::Start(log.end)).map_err(failed)?;
        let mut frame = vec![0; FRAME + page];
        let mut at = log.end;
        // What lies behind a frame of other salts is left of the log before this one.
        while read_whole(&mut file, &mut frame).map_err(failed)? && frame[8..16] == log.salts {
            log.take_stamps(&frame[FRAME..]);
            at += frame.len() as u64;
            // The last page of a transaction says how long the file is then.
            if frame[4..8] != [0; 4] {
                log.end = at;
                if is_enough(&log) {
                    break;
                }
            }
        }
        Ok(Some(log))
    }

    fn take_stamps(&mut self, page: &[u8]) {
        self.stamps.extend(stamps_in(page).flatten());
    }

    fn salts_of(path: &Path) -> Result<Option<[u8; 8]>> {
        Ok(begin(path)?.map(|(_, header)| salts(&header)))
    }
}

/// The header of a log, and of each page in it, in bytes.
const HEADER: usize = 32;
const FRAME: usize = 24;

fn salts(header: &[u8; HEADER]) -> [u8; 8] {
    let mut salts = [0; 8];
    salts.copy_from_slice(&header[16..24]);
    salts
}

fn begin(path: &Path) -> Result<Option<(BufReader<File>, [u8; HEADER])>> {
    let failed = |error| LedgerError::file(path, error);
    let file = match File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(failed)?,
    };
    let (mut file, mut header) = (BufReader::with_capacity(1 << 17, file), [0; HEADER]);
    Ok(read_whole(&mut file, &mut header)
        .map_err(failed)?
        .then_some((file, header)))
}

/// Fills the buffer; false where the file ends before.
fn read_whole(file: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<bool> {
    match file.read_exact(buffer) {
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(false),
        read => read.map(|()| true),
    }
}
