//! Contents kept beside the journal, which names each by the SHA-256 of its bytes: photos, and signatures drawn on a screen.
//!
//! What is erased is overwritten where it lies, and its row stays without it. Rows are put at the end and never moved, and
//! each is written as what is erased is: so there is nowhere else in the file that its bytes could be left.

use crate::erasing::overwriting;
use crate::error::Result;
use crate::journal::{Hash, hex};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

/// What is kept so: a table each, made with the first, so that a register without stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Store {
    /// Photos, as JPEG.
    Photos,
    /// Signatures drawn on a screen.
    Signatures,
}

impl Store {
    pub(crate) const ALL: [Store; 2] = [Store::Photos, Store::Signatures];

    /// Its table.
    pub(crate) fn table(self) -> &'static str {
        match self {
            Store::Photos => "photo",
            Store::Signatures => "signature",
        }
    }

    /// The column of its contents.
    fn column(self) -> &'static str {
        match self {
            Store::Photos => "jpeg",
            Store::Signatures => "drawn",
        }
    }

    /// The statements that make its table, unless it is there.
    pub(crate) fn schema(self) -> &'static str {
        match self {
            Store::Photos => include_str!("schema/photo.sql"),
            Store::Signatures => include_str!("schema/signature.sql"),
        }
    }

    /// Whether there is such a table, in any attached file: the register of a past day has it in another.
    pub(crate) fn is_there(self, connection: &Connection) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM pragma_table_list WHERE name = ?1)";
        Ok(connection.query_row(sql, [self.table()], |row| row.get(0))?)
    }

    /// Keeps contents; what is kept already is kept once, and what was erased is there again.
    pub(crate) fn keep(self, connection: &Connection, content: &[u8]) -> Result<()> {
        let (table, column) = (self.table(), self.column());
        connection.execute_batch(self.schema())?;
        let hash: Hash = Sha256::digest(content).into();
        if self
            .row(connection, &hash)?
            .is_some_and(|row| is_blank(&row))
        {
            return self.overwrite(connection, &hash, content);
        }
        let sql = format!("INSERT OR IGNORE INTO {table} (digest, {column}) VALUES (?1, ?2)");
        overwriting(connection, || {
            connection
                .prepare_cached(&sql)?
                .execute(params![hash, content])?;
            Ok(())
        })
    }

    /// The contents of this digest; none where they were never kept, or were erased.
    pub(crate) fn content(self, connection: &Connection, digest: &str) -> Result<Option<Vec<u8>>> {
        let Some(hash) = hash(digest) else {
            return Ok(None);
        };
        if !self.is_there(connection)? {
            return Ok(None);
        }
        let row = self.row(connection, &hash)?;
        Ok(row.filter(|content| !is_blank(content)))
    }

    fn row(self, connection: &Connection, hash: &Hash) -> Result<Option<Vec<u8>>> {
        let (table, column) = (self.table(), self.column());
        let sql = format!("SELECT {column} FROM {table} WHERE digest = ?1");
        let mut statement = connection.prepare_cached(&sql)?;
        Ok(statement.query_row([hash], |row| row.get(0)).optional()?)
    }

    /// Erases contents; answers whether there were any.
    pub(crate) fn erase(self, connection: &Connection, digest: &str) -> Result<bool> {
        let (Some(hash), Some(content)) = (hash(digest), self.content(connection, digest)?) else {
            return Ok(false);
        };
        self.overwrite(connection, &hash, &vec![0; content.len()])?;
        Ok(true)
    }

    /// Writes contents where others of the same length lie.
    fn overwrite(self, connection: &Connection, hash: &Hash, content: &[u8]) -> Result<()> {
        let (table, column) = (self.table(), self.column());
        connection.execute_batch(&format!("DROP TRIGGER IF EXISTS {table}_refuses_update"))?;
        overwriting(connection, || {
            let sql = format!("UPDATE {table} SET {column} = ?2 WHERE digest = ?1");
            connection.execute(&sql, params![hash, content])?;
            // Makes the trigger again.
            Ok(connection.execute_batch(self.schema())?)
        })
    }
}

/// Whether contents were erased: nothing that is kept is without any byte.
pub(crate) fn is_blank(content: &[u8]) -> bool {
    content.iter().all(|byte| *byte == 0)
}

/// What contents are found by.
pub(crate) fn digest_of(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}

/// The digest as it lies in the file; none where the text is no digest.
pub(crate) fn hash(digest: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    if digest.len() != 2 * hash.len() || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digest.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(hash)
}
