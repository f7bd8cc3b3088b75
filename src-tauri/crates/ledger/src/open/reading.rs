//! Reading, of one moment, whatever is written meanwhile.

use super::refusing::{refuse_newer, refuse_newer_tables};
use super::settings::stable_plans;
use crate::error::{LedgerError, Result};
use crate::remaking::refuse_remaking;
use crate::view::View;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The ledger, open for reading only.
pub struct Reader {
    connection: Connection,
    path: PathBuf,
}

impl Reader {
    /// Opens an existing register for reading.
    pub fn open(path: &Path) -> Result<Reader> {
        // It never writes (below). But whoever lets go of the file last folds its log in, and may be this one.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        stable_plans(&connection)?;
        connection.set_prepared_statement_cache_capacity(128);
        connection.execute_batch(
            "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384;",
        )?;
        Ok(Reader {
            connection,
            path: path.to_owned(),
        })
    }

    /// The register as it stands.
    pub fn view(&self) -> View<'_> {
        View::new(&self.connection)
    }

    /// Reads the register as it stands at one moment, whatever is written to it meanwhile.
    ///
    /// # Errors
    /// A newer program has written to the file since, or whatever `work` answers.
    pub fn at_one_moment<T, E: From<LedgerError>>(
        &self,
        work: impl FnOnce(View<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let moment = self
            .connection
            .unchecked_transaction()
            .map_err(LedgerError::from)?;
        self.refuse_newer()?;
        refuse_remaking(&moment)?;
        let answer = work(View::new(&moment));
        // Nothing was written: however it ends, the moment is let go.
        moment.finish().map_err(LedgerError::from)?;
        answer
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Refuses to go on reading what a newer program has written to since.
    ///
    /// # Errors
    /// The file is of a format that this program does not know, or cannot be read.
    pub fn refuse_newer(&self) -> Result<()> {
        refuse_newer(&self.connection, "main", &self.path)?;
        refuse_newer_tables(&self.connection, &self.path)
    }

    /// A number that differs whenever another connection changed the file.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self
            .connection
            .query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }
}
