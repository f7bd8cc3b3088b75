//! What a copy still holds of what was erased since.

use crate::contents::Store;
use crate::copies::known::{Known, opened};
use crate::error::Result;
use inventory::PersonId;
use rusqlite::Connection;

/// What was erased.
#[derive(Clone, Copy, Debug)]
pub enum Erasure<'a> {
    /// A person's details, and the signatures that may be theirs, by their digests.
    Person(PersonId, &'a [String]),
    /// A photo, by its digest.
    Photo(&'a str),
    /// Signatures, by their digests.
    Signatures(&'a [String]),
}

/// How many records of it a copy has.
///
/// # Errors
/// The copy cannot be read.
pub fn holding(copy: &Known, erased: Erasure<'_>) -> Result<u32> {
    let connection = opened(&copy.path)?;
    let of = |store, digests| contents(&connection, store, digests);
    match erased {
        Erasure::Person(person, signatures) => {
            let sql = "SELECT count(*) FROM personal WHERE person = ?1";
            let details: u32 =
                connection.query_row(sql, [person.0.as_bytes()], |row| row.get(0))?;
            Ok(details.saturating_add(of(Store::Signatures, signatures)?))
        }
        Erasure::Photo(digest) => of(Store::Photos, &[digest.to_owned()]),
        Erasure::Signatures(digests) => of(Store::Signatures, digests),
    }
}

/// How many contents of these digests a copy has.
fn contents(connection: &Connection, store: Store, digests: &[String]) -> Result<u32> {
    let mut there = 0;
    for digest in digests {
        there += u32::from(store.content(connection, digest)?.is_some());
    }
    Ok(there)
}
