//! Stocktakes: what is expected, what was scanned, what was decided, and the sums a person looks at while counting.

use super::{Origin, exactly_one, existing_row};
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use crate::photos;
use inventory::{
    CountScan, CountVerdict, DecisionFacts, ExpectedLine, ExpectedLines, Finding, Holder, LineOut,
    LineStatus, Revision, StocktakeFacts, fold, tag,
};
use rusqlite::{Connection, OptionalExtension, params};

/// A stocktake was opened, went on, was signed, or was taken back.
pub fn stocktake(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<StocktakeFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        let removed = connection
            .prepare_cached("DELETE FROM stocktake WHERE id = ?1")?
            .execute([entry.stream.as_bytes()])?;
        return exactly_one(entry, "stocktake", removed);
    };
    // These types hold nothing JSON cannot say.
    let text = serde_json::to_string(facts).unwrap_or_default();
    let phase = facts.phase.word();
    if revision.old.is_some() {
        let mut statement = connection.prepare_cached(
            "UPDATE stocktake SET version = ?2, latest = ?3, name = ?4, phase = ?5, facts = ?6, name_key = ?7 \
             WHERE id = ?1",
        )?;
        let id = entry.stream.as_bytes();
        let name_key = fold(&facts.name);
        let values = params![
            id,
            entry.version,
            entry.seq,
            facts.name,
            phase,
            text,
            name_key
        ];
        return exactly_one(entry, "stocktake", statement.execute(values)?);
    }
    let origin = Origin::of(connection, entry)?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO stocktake (id, version, at, actor, station, latest, name, phase, facts, name_key) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    statement.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        origin.at,
        origin.actor.as_bytes(),
        origin.station.as_bytes(),
        entry.seq,
        facts.name,
        phase,
        text,
        fold(&facts.name),
    ])?;
    Ok(())
}

/// Part of what is expected was written down, or taken back.
pub fn expected(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<ExpectedLines>,
) -> Result<()> {
    for (part, step) in [(&revision.old, -1), (&revision.new, 1)] {
        let Some(part) = part else { continue };
        let stocktake = existing_row(connection, entry, "stocktake", &part.stocktake.0)?;
        for (number, line) in (i64::from(part.first)..).zip(&part.lines) {
            let status = LineStatus::of_line(line.out(), None, false);
            match step {
                1 => insert_line(connection, stocktake, number, line, status)?,
                _ => {
                    let gone = connection
                        .prepare_cached(
                            "DELETE FROM stocktake_line WHERE stocktake = ?1 AND number = ?2",
                        )?
                        .execute(params![stocktake, number])?;
                    exactly_one(entry, "line of the stocktake", gone)?;
                }
            }
            let sum = Sum {
                place: place_bytes(line),
                place_path: &line.place_path,
                currency: line
                    .cost
                    .map(|cost| cost.currency.to_string())
                    .unwrap_or_default(),
                cost: line.cost.map_or(0, |cost| cost.minor),
            };
            add(connection, stocktake, &sum, status.word(), step)?;
        }
    }
    Ok(())
}

fn place_bytes(line: &ExpectedLine) -> Vec<u8> {
    line.place
        .map(|place| place.as_bytes().to_vec())
        .unwrap_or_default()
}

fn insert_line(
    connection: &Connection,
    stocktake: i64,
    number: i64,
    line: &ExpectedLine,
    status: LineStatus,
) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO stocktake_line (stocktake, number, asset, tag, serial, title, category, place, place_path, state, \
         holder, host, said_out, out, cost, currency, status) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
    )?;
    let host = match line.holder {
        Some(Holder::Asset(id)) => Some(*id.as_bytes()),
        _ => None,
    };
    let holder = match line.holder {
        None => String::new(),
        Some(holder) => serde_json::to_string::<Holder>(&holder).unwrap_or_default(),
    };
    statement.execute(params![
        stocktake,
        number,
        line.asset.as_bytes(),
        line.tag,
        line.serial,
        line.title,
        line.category,
        place_bytes(line),
        line.place_path,
        line.state.word(),
        holder,
        host,
        line.out.is_some(),
        line.out().word(),
        line.cost.map(|cost| cost.minor),
        line.cost
            .map(|cost| cost.currency.to_string())
            .unwrap_or_default(),
        status.word(),
    ])?;
    Ok(())
}

/// Where in the sums a line counts, and with how much.
struct Sum<'l> {
    place: Vec<u8>,
    place_path: &'l str,
    currency: String,
    cost: i64,
}

/// Counts a line in, or with a step of -1 out. Sums of nothing leave no row.
fn add(
    connection: &Connection,
    stocktake: i64,
    sum: &Sum<'_>,
    status: &str,
    step: i64,
) -> Result<()> {
    let values = params![
        stocktake,
        sum.place,
        status,
        sum.currency,
        sum.place_path,
        step,
        step * sum.cost
    ];
    let left: i64 = connection
        .prepare_cached(
            "INSERT INTO stocktake_tally (stocktake, place, status, currency, place_path, lines, cost) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (stocktake, place, status, currency) \
             DO UPDATE SET lines = lines + excluded.lines, cost = cost + excluded.cost RETURNING lines",
        )?
        .query_row(values, |row| row.get(0))?;
    if left == 0 {
        connection
            .prepare_cached(
                "DELETE FROM stocktake_tally WHERE stocktake = ?1 AND place = ?2 AND status = ?3 AND currency = ?4",
            )?
            .execute(params![stocktake, sum.place, status, sum.currency])?;
    }
    add_to_sum(connection, stocktake, true, status, step)
}

/// Counts one in over all places, or out: of what was expected, or of what was not.
fn add_to_sum(
    connection: &Connection,
    stocktake: i64,
    expected: bool,
    status: &str,
    step: i64,
) -> Result<()> {
    let left: i64 = connection
        .prepare_cached(
            "INSERT INTO stocktake_sum (stocktake, expected, status, lines) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (stocktake, expected, status) DO UPDATE SET lines = lines + excluded.lines RETURNING lines",
        )?
        .query_row(params![stocktake, expected, status, step], |row| row.get(0))?;
    if left == 0 {
        connection
            .prepare_cached(
                "DELETE FROM stocktake_sum WHERE stocktake = ?1 AND expected = ?2 AND status = ?3",
            )?
            .execute(params![stocktake, expected, status])?;
    }
    Ok(())
}

/// Something was scanned, a scan was annotated, or it was taken back.
pub fn scan(connection: &Connection, entry: &Entry, revision: &Revision<CountScan>) -> Result<()> {
    let Some(facts) = revision.new.as_ref().or(revision.old.as_ref()) else {
        return exactly_one(entry, "scan", 0);
    };
    let stocktake = existing_row(connection, entry, "stocktake", &facts.stocktake.0)?;
    let row = match (&revision.old, &revision.new) {
        (_, None) => {
            let row: Option<i64> = connection
                .prepare_cached("DELETE FROM stocktake_scan WHERE id = ?1 RETURNING row")?
                .query_row([entry.stream.as_bytes()], |row| row.get(0))
                .optional()?;
            exactly_one(entry, "scan", usize::from(row.is_some()))?;
            row.unwrap_or_default()
        }
        (Some(_), Some(facts)) => {
            let values = params![
                entry.stream.as_bytes(),
                entry.version,
                facts.note,
                photos::written(&facts.photos)
            ];
            let noted = connection
                .prepare_cached(
                    "UPDATE stocktake_scan SET version = ?2, note = ?3, photos = ?4 WHERE id = ?1",
                )?
                .execute(values)?;
            return exactly_one(entry, "scan", noted);
        }
        (None, Some(facts)) => {
            insert_scan(connection, entry, stocktake, facts)?;
            connection.last_insert_rowid()
        }
    };
    if facts.verdict == CountVerdict::Place {
        return Ok(());
    }
    if let Some(asset) = facts.asset {
        settle(connection, stocktake, asset.as_bytes(), 0)?;
    }
    let step = if revision.new.is_some() { 1 } else { -1 };
    count_unexpected(connection, stocktake, facts, row, step)
}

/// Counts a thing or a code that was not expected in with its first scan, and out with its last. Where the first is taken
/// back and another stands, that one says what it was.
fn count_unexpected(
    connection: &Connection,
    stocktake: i64,
    facts: &CountScan,
    row: i64,
    step: i64,
) -> Result<()> {
    let read = |found: &rusqlite::Row<'_>| Ok((found.get(0)?, found.get(1)?));
    // The first scan that stands besides this one.
    let other: Option<(i64, String)> = match facts.asset {
        Some(asset) => {
            let expected: bool = connection
                .prepare_cached(
                    "SELECT EXISTS (SELECT 1 FROM stocktake_line WHERE asset = ?1 AND stocktake = ?2)",
                )?
                .query_row(params![asset.as_bytes(), stocktake], |row| row.get(0))?;
            if expected {
                return Ok(());
            }
            connection
                .prepare_cached(
                    "SELECT row, verdict FROM stocktake_scan WHERE stocktake = ?1 AND asset = ?2 AND row <> ?3 \
                     ORDER BY row LIMIT 1",
                )?
                .query_row(params![stocktake, asset.as_bytes(), row], read)
                .optional()?
        }
        None => connection
            .prepare_cached(
                "SELECT row, verdict FROM stocktake_scan WHERE stocktake = ?1 AND code_key = ?2 AND row <> ?3 \
                 AND asset IS NULL AND verdict <> 'place' ORDER BY row LIMIT 1",
            )?
            .query_row(params![stocktake, tag::key(&facts.code), row], read)
            .optional()?,
    };
    let known = facts.asset.is_some();
    if other.as_ref().is_some_and(|(first, _)| *first < row) {
        return Ok(());
    }
    if let Some((_, verdict)) = &other {
        let verdict = CountVerdict::from_word(verdict).unwrap_or(CountVerdict::AlreadyCounted);
        let status = LineStatus::of_unexpected(verdict, known).word();
        add_to_sum(connection, stocktake, false, status, -step)?;
    }
    let status = LineStatus::of_unexpected(facts.verdict, known).word();
    add_to_sum(connection, stocktake, false, status, step)
}

fn insert_scan(
    connection: &Connection,
    entry: &Entry,
    stocktake: i64,
    facts: &CountScan,
) -> Result<()> {
    let by = facts.counted_by.as_ref();
    let mut statement = connection.prepare_cached(
        "INSERT INTO stocktake_scan (id, version, stocktake, at, taken, actor, station, code, code_key, verdict, here, \
         asset, tag, title, place, place_path, belongs, source, counter, counted_by, counted_as, note, photos) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
    )?;
    statement.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        stocktake,
        facts.at,
        entry.at,
        entry.actor.as_bytes(),
        entry.station.as_bytes(),
        facts.code,
        tag::key(&facts.code),
        facts.verdict.word(),
        facts.here,
        facts.asset.map(|id| *id.as_bytes()),
        facts.tag,
        facts.title,
        facts.place.map(|id| *id.as_bytes()),
        facts.place_path,
        facts.belongs,
        facts.source,
        facts.counter,
        by.map(|by| *by.person.as_bytes()),
        by.map_or("", |by| by.digest.as_str()),
        facts.note,
        photos::written(&facts.photos),
    ])?;
    Ok(())
}

/// Parts of parts, so deep at most: a ring of hosts in an old register must not hang a scan.
const DEEPEST: u32 = 32;

/// What is part of an asset. The plus keeps SQLite from walking all that is expected: as long as it has counted no rows, that
/// seems the quicker way to it.
const PARTS: &str = "SELECT asset FROM stocktake_line WHERE host = ?1 AND +stocktake = ?2";

/// Brings an expected line, if the thing is expected, to what its first scan that stands says; and what is part of it.
fn settle(connection: &Connection, stocktake: i64, asset: &[u8], depth: u32) -> Result<()> {
    settle_line(connection, stocktake, asset)?;
    if depth >= DEEPEST {
        return Ok(());
    }
    let parts: Vec<Vec<u8>> = connection
        .prepare_cached(PARTS)?
        .query_map(params![asset, stocktake], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for part in parts {
        settle(connection, stocktake, &part, depth + 1)?;
    }
    Ok(())
}

fn settle_line(connection: &Connection, stocktake: i64, asset: &[u8]) -> Result<()> {
    struct Before {
        number: i64,
        out: LineOut,
        status: String,
        place: Vec<u8>,
        place_path: String,
        currency: String,
        cost: Option<i64>,
        host: Option<Vec<u8>>,
    }
    let before = connection
        .prepare_cached(
            "SELECT number, out, status, place, place_path, currency, cost, host FROM stocktake_line \
             WHERE asset = ?1 AND stocktake = ?2",
        )?
        .query_row(params![asset, stocktake], |row| {
            Ok(Before {
                number: row.get(0)?,
                out: LineOut::from_word(row.get_ref(1)?.as_str()?).unwrap_or(LineOut::No),
                status: row.get(2)?,
                place: row.get(3)?,
                place_path: row.get(4)?,
                currency: row.get(5)?,
                cost: row.get(6)?,
                host: row.get(7)?,
            })
        })
        .optional()?;
    let Some(before) = before else {
        return Ok(());
    };
    let first: Option<(i64, bool)> = connection
        .prepare_cached(
            "SELECT row, here FROM stocktake_scan WHERE stocktake = ?1 AND asset = ?2 ORDER BY row LIMIT 1",
        )?
        .query_row(params![stocktake, asset], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    // With what it is part of, or with what that is part of.
    let host_scanned: bool = match &before.host {
        None => false,
        Some(host) => connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM stocktake_scan WHERE stocktake = ?1 AND asset = ?2) OR EXISTS \
                 (SELECT 1 FROM stocktake_line WHERE asset = ?2 AND stocktake = ?1 AND status = 'in_host')",
            )?
            .query_row(params![stocktake, host], |row| row.get(0))?,
    };
    let now = LineStatus::of_line(before.out, first.map(|(_, here)| here), host_scanned).word();
    let values = params![stocktake, before.number, now, first.map(|(row, _)| row)];
    connection
        .prepare_cached(
            "UPDATE stocktake_line SET status = ?3, scan = ?4 WHERE stocktake = ?1 AND number = ?2",
        )?
        .execute(values)?;
    if now == before.status {
        return Ok(());
    }
    let sum = Sum {
        place: before.place,
        place_path: &before.place_path,
        currency: before.currency,
        cost: before.cost.unwrap_or(0),
    };
    add(connection, stocktake, &sum, &before.status, -1)?;
    add(connection, stocktake, &sum, now, 1)
}

/// Something was decided about a difference, decided otherwise, or taken back.
pub fn decision(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<DecisionFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        let gone = connection
            .prepare_cached("DELETE FROM stocktake_decision WHERE id = ?1")?
            .execute([entry.stream.as_bytes()])?;
        return exactly_one(entry, "decision", gone);
    };
    if revision.old.is_some() {
        let values = params![
            entry.stream.as_bytes(),
            entry.version,
            entry.at,
            entry.actor.as_bytes(),
            facts.decision.word(),
            facts.reason
        ];
        let changed = connection
            .prepare_cached(
                "UPDATE stocktake_decision SET version = ?2, at = ?3, actor = ?4, decision = ?5, reason = ?6 WHERE id = ?1",
            )?
            .execute(values)?;
        return exactly_one(entry, "decision", changed);
    }
    let stocktake = existing_row(connection, entry, "stocktake", &facts.stocktake.0)?;
    let (line, scan) = match facts.about {
        Finding::Line(number) => (number, None),
        Finding::Scan(id) => (0, Some(*id.as_bytes())),
    };
    if facts.about == Finding::Line(0) {
        return Err(LedgerError::DoesNotFit {
            seq: entry.seq,
            what: "a decision is about no line".into(),
        });
    }
    let origin = Origin::of(connection, entry)?;
    let values = params![
        entry.stream.as_bytes(),
        entry.version,
        stocktake,
        origin.at,
        origin.actor.as_bytes(),
        line,
        scan,
        facts.decision.word(),
        facts.reason
    ];
    connection
        .prepare_cached(
            "INSERT INTO stocktake_decision (id, version, stocktake, at, actor, line, scan, decision, reason) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(values)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_finds_the_parts_by_their_host_before_rows_were_counted() -> Result<()> {
        let connection = Connection::open_in_memory()?;
        crate::open::stable_plans(&connection)?;
        connection.execute_batch(crate::tables::SCHEMA)?;
        let sql = format!("EXPLAIN QUERY PLAN {PARTS}");
        let plan: String = connection.query_row(&sql, params![[0u8; 16], 1], |row| row.get(3))?;
        assert!(plan.contains("stocktake_line_host"), "{plan}");
        Ok(())
    }
}
