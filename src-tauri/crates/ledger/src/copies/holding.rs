//! What a copy still holds of what was erased since.

use crate::copies::known::{Known, opened};
use crate::error::Result;
use crate::photos::hash;
use inventory::PersonId;
use rusqlite::Connection;

/// What was erased.
#[derive(Clone, Copy, Debug)]
pub enum Erasure<'a> {
    /// A person's details.
    Person(PersonId),
    /// A photo, by its digest.
    Photo(&'a str),
}

/// How many records of it a copy has.
///
/// # Errors
/// The copy cannot be read.
pub fn holding(copy: &Known, erased: Erasure<'_>) -> Result<u32> {
    let connection = opened(&copy.path)?;
    match erased {
        Erasure::Person(person) => {
            let sql = "SELECT count(*) FROM personal WHERE person = ?1";
            Ok(connection.query_row(sql, [person.0.as_bytes()], |row| row.get(0))?)
        }
        Erasure::Photo(digest) => of_photo(&connection, digest),
    }
}

fn of_photo(connection: &Connection, digest: &str) -> Result<u32> {
    // Copies of registers without photos have no place for them.
    let sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'photo'";
    let there: bool = connection.query_row(sql, [], |row| row.get(0))?;
    match (there, hash(digest)) {
        (true, Some(hash)) => {
            let sql = "SELECT count(*) FROM photo WHERE digest = ?1";
            Ok(connection.query_row(sql, [hash], |row| row.get(0))?)
        }
        _ => Ok(0),
    }
}
