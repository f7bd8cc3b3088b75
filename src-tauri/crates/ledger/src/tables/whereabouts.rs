//! What is part of an asset is where that asset is: kept as the host moves, so that lists, sums and stocktakes need not ask
//! through chains of hosts.

use super::Extent;
use super::tally::Counting;
use crate::error::Result;
use crate::view::asset;
use rusqlite::{Connection, OptionalExtension, params};

/// Where an asset is; nowhere for none.
pub fn place_of(connection: &Connection, asset: Option<i64>) -> Result<Option<i64>> {
    let Some(row) = asset else { return Ok(None) };
    let place = connection
        .prepare_cached("SELECT place FROM asset WHERE row = ?1")?
        .query_row([row], |row| row.get(0))
        .optional()?;
    Ok(place.flatten())
}

/// Takes the parts of an asset, and theirs, to where it is now.
pub fn carry_parts(
    extent: Extent<'_>,
    connection: &Connection,
    host: i64,
    place: Option<i64>,
) -> Result<()> {
    // Whatever was carried is at the place already: a ring of hosts in an old register ends there.
    let mut hosts = vec![host];
    while let Some(host) = hosts.pop() {
        let parts: Vec<(i64, Option<i64>, Option<i64>)> = connection
            .prepare_cached(
                "SELECT row, place, model FROM asset WHERE holder_asset = ?1 AND place IS NOT ?2",
            )?
            .query_map(params![host, place], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?
            .collect::<Result<_, _>>()?;
        for (part, before, model) in parts {
            let Some(record) = asset::by_row(connection, part)? else {
                continue;
            };
            let at = |place| Counting {
                facts: &record.facts,
                place,
                model,
                registered_at: None,
            };
            extent.count(connection, Some(at(before)), Some(at(place)))?;
            connection
                .prepare_cached("UPDATE asset SET place = ?2 WHERE row = ?1")?
                .execute(params![part, place])?;
            hosts.push(part);
        }
    }
    Ok(())
}
