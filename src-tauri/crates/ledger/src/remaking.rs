//! Making the read tables anew in the register's own file, where another version of the program made them or somebody asked
//! for it: in portions, so that no program waits for the lock and whoever is killed leaves what the next goes on with.
//!
//! Until the last portion the tables are not the register's: nobody reads or writes by them, and whoever asks is told how far
//! it is. Several programs that open the register at once make them together.

use crate::copies;
use crate::error::{LedgerError, Result};
use crate::journal::{self, StoredEntry};
use crate::open::{Ledger, Reader, about, set_about};
use crate::pace::Pace;
use crate::replay::{self, Watch};
use crate::tables::{self, Extent, Gathered, TABLES_VERSION, search};
use crate::upgrade::JUST_UPGRADED;
use rusqlite::{Connection, params};
use std::path::Path;
use std::time::{Duration, Instant};

/// What `about` keeps while the tables are being made: the entry up to which they are.
pub(crate) const UP_TO: &str = "tables_up_to";
/// So many entries are made ready in the blink of an eye.
const AT_ONCE: u64 = 2000;
/// How long the lock is left to others between two portions.
const PAUSE: Duration = Duration::from_millis(2);

/// How far the read tables are while they are being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaking {
    /// The entries they are made of so far.
    pub done: u64,
    /// The entries there are.
    pub total: u64,
}

/// Whether the read tables are to be made anew before anybody uses them, and how far they are.
pub(crate) fn to_be_made(connection: &Connection) -> Result<Option<Remaking>> {
    let done = match about(connection, "tables_version")?.as_deref() == Some(TABLES_VERSION) {
        false => 0,
        true => match up_to(connection)? {
            Some(seq) => seq.unsigned_abs(),
            None => return Ok(None),
        },
    };
    let total = journal::head(connection)?.seq.unsigned_abs();
    Ok(Some(Remaking { done, total }))
}

impl Remaking {
    /// Whether so little is left that it is done before anybody could be told.
    pub fn is_short(self) -> bool {
        self.total.saturating_sub(self.done) <= AT_ONCE
    }
}

/// Refuses read tables that are to be made anew first.
pub(crate) fn refuse_remaking(connection: &Connection) -> Result<()> {
    match to_be_made(connection)? {
        None => Ok(()),
        Some(remaking) => Err(LedgerError::Remaking(remaking)),
    }
}

/// Whether the register at `path` is to be made ready before it can be used, and how far that is; none where that cannot be
/// told, which opening it tells better.
pub fn remaking(path: &Path) -> Option<Remaking> {
    let there = std::fs::metadata(path).is_ok_and(|file| file.len() > 0);
    let reader = there.then(|| Reader::open(path).ok()).flatten()?;
    reader.refuse_newer().ok()?;
    to_be_made(reader.connection()).ok().flatten()
}

/// Makes the read tables of a file that nobody else has open anew, if they are to be; foreign keys are off meanwhile.
pub(crate) fn remake_at_once(connection: &Connection) -> Result<()> {
    if to_be_made(connection)?.is_none() {
        return Ok(());
    }
    tables::recreate(connection)?;
    replay::replay(connection, "main", None, &mut |_| Ok(()))?;
    are_made(connection)
}

/// Says that the read tables are made by this program, up to the last entry, whatever was said of them before.
pub(crate) fn are_made(connection: &Connection) -> Result<()> {
    set_about(connection, "tables_version", TABLES_VERSION)?;
    keep_up_to(connection, None)
}

impl Ledger {
    /// The same where there is little to do.
    pub(crate) fn remake_few(&mut self) -> Result<()> {
        match to_be_made(self.connection())? {
            Some(remaking) if remaking.is_short() => self.remake(&mut |_| Ok(())),
            _ => Ok(()),
        }
    }

    /// Makes the read tables anew where they are to be, together with whoever else does.
    ///
    /// # Errors
    /// An entry cannot be read or does not fit, a newer program came, or `watch` says stop: whoever opens the register next
    /// goes on.
    pub(crate) fn remake(&mut self, watch: Watch<'_>) -> Result<()> {
        // By far most often.
        if to_be_made(self.connection())?.is_none() {
            return Ok(());
        }
        // After a power cut one goes on where that is on disk.
        self.connection()
            .pragma_update(None, "synchronous", "NORMAL")?;
        let made = self.remake_all(watch);
        self.connection()
            .pragma_update(None, "synchronous", "FULL")?;
        made
    }

    fn remake_all(&mut self, watch: Watch<'_>) -> Result<()> {
        let mut pace = Pace::steady();
        loop {
            let reached = match are_theirs(self.connection())? {
                true => self.dropping(|register| register.remake_portion(&mut pace))?,
                false => self.remake_portion(&mut pace)?,
            };
            self.keep_log_short();
            let Some(seq) = reached else {
                return Ok(());
            };
            watch(seq.unsigned_abs())?;
            std::thread::sleep(PAUSE);
        }
    }

    /// Makes one portion, the first of tables of another version after those were emptied; answers how far it came, none at
    /// the end.
    fn remake_portion(&mut self, pace: &mut Pace) -> Result<Option<i64>> {
        let path = self.path().to_owned();
        let writing = self.begin_as_it_stands()?;
        if are_theirs(&writing)? {
            copy_first(&writing, &path)?;
            begin_anew(&writing)?;
        }
        let Some(seq) = up_to(&writing)? else {
            return Ok(None);
        };
        let began = Instant::now();
        let reached = portion(&writing, seq, pace.size())?;
        keep_up_to(&writing, reached)?;
        writing.commit()?;
        pace.held(began.elapsed());
        Ok(reached)
    }

    /// Does work that drops tables. With foreign keys SQLite would take out row after row first, and look through the whole
    /// table at each for what refers to it: minutes, at a hundred thousand assets, under the write lock.
    pub(crate) fn dropping<T>(&mut self, work: impl FnOnce(&mut Ledger) -> Result<T>) -> Result<T> {
        self.connection()
            .pragma_update(None, "foreign_keys", false)?;
        let done = work(self);
        self.connection()
            .pragma_update(None, "foreign_keys", true)?;
        done
    }
}

/// Whether another version of the program made the read tables.
fn are_theirs(connection: &Connection) -> Result<bool> {
    Ok(about(connection, "tables_version")?.as_deref() != Some(TABLES_VERSION))
}

/// Keeps a copy of what another version of the program made; not of a register that holds nothing. Nobody writes meanwhile:
/// whoever would is told that the register is being made ready.
pub(crate) fn copy_first(connection: &Connection, path: &Path) -> Result<()> {
    let version = about(connection, "tables_version")?;
    let others =
        version.is_none_or(|version| version != TABLES_VERSION && version != JUST_UPGRADED);
    if others && journal::head(connection)?.seq > 0 {
        copies::before_upgrade(path, &format!("tables-{TABLES_VERSION}"))?;
    }
    Ok(())
}

/// Empties the read tables, to be made anew from the first entry on.
pub(crate) fn begin_anew(connection: &Connection) -> Result<()> {
    tables::recreate(connection)?;
    set_about(connection, "tables_version", TABLES_VERSION)?;
    keep_up_to(connection, Some(0))
}

/// Applies so many of the entries behind `seq`; answers how far it came, none at the end.
fn portion(connection: &Connection, seq: i64, most: u32) -> Result<Option<i64>> {
    let sql = format!(
        "SELECT {} FROM main.journal WHERE seq > ?1 ORDER BY seq LIMIT ?2",
        journal::COLUMNS
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![seq, most])?;
    let (mut reached, mut searched) = (None, search::Work::default());
    let gathered = Gathered::default();
    while let Some(row) = rows.next()? {
        let stored = StoredEntry::read(row)?;
        reached = Some(stored.seq);
        let entry = stored.decode()?;
        tables::apply_to(Extent::Gathering(&gathered), connection, &entry)?;
        searched.count(&entry.event);
    }
    gathered.write(connection)?;
    // Whoever would write is told to wait meanwhile.
    if let Some(pages) = searched.pages() {
        search::tidy(connection, pages)?;
    }
    Ok(reached)
}

fn up_to(connection: &Connection) -> Result<Option<i64>> {
    let found = about(connection, UP_TO)?;
    // Whatever else stands there, they are not finished.
    Ok(found.map(|seq| seq.parse().unwrap_or_default()))
}

fn keep_up_to(connection: &Connection, seq: Option<i64>) -> Result<()> {
    match seq {
        Some(seq) => set_about(connection, UP_TO, &seq.to_string()),
        None => {
            let sql = "DELETE FROM about WHERE key = ?1";
            connection.prepare_cached(sql)?.execute(params![UP_TO])?;
            Ok(())
        }
    }
}
