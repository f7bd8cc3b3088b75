//! Stocktakes: what is expected, what was scanned, what was decided, and the sums a person looks at while counting.

use super::{exactly_one, existing_row};
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use crate::photos;
use inventory::{
    CountScan, CountVerdict, DecisionFacts, ExpectedLine, ExpectedLines, Finding, Holder,
    LineStatus, Revision, StocktakeFacts, tag,
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
            "UPDATE stocktake SET version = ?2, latest = ?3, name = ?4, phase = ?5, facts = ?6 WHERE id = ?1",
        )?;
        let id = entry.stream.as_bytes();
        let values = params![id, entry.version, entry.seq, facts.name, phase, text];
        return exactly_one(entry, "stocktake", statement.execute(values)?);
    }
    let mut statement = connection.prepare_cached(
        "INSERT INTO stocktake (id, version, at, actor, station, latest, name, phase, facts) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    statement.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        entry.at,
        entry.actor.as_bytes(),
        entry.station.as_bytes(),
        entry.seq,
        facts.name,
        phase,
        text,
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
            let status = LineStatus::of_line(line.is_out(), None);
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
         holder, is_out, cost, currency, status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?;
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
        line.is_out(),
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
    let left: i64 = connection
        .prepare_cached(
            "INSERT INTO stocktake_sum (stocktake, status, lines) VALUES (?1, ?2, ?3) \
             ON CONFLICT (stocktake, status) DO UPDATE SET lines = lines + excluded.lines RETURNING lines",
        )?
        .query_row(params![stocktake, status, step], |row| row.get(0))?;
    if left == 0 {
        connection
            .prepare_cached("DELETE FROM stocktake_sum WHERE stocktake = ?1 AND status = ?2")?
            .execute(params![stocktake, status])?;
    }
    Ok(())
}

/// Something was scanned, a scan was annotated, or it was taken back.
pub fn scan(connection: &Connection, entry: &Entry, revision: &Revision<CountScan>) -> Result<()> {
    let Some(facts) = revision.new.as_ref().or(revision.old.as_ref()) else {
        return exactly_one(entry, "scan", 0);
    };
    let stocktake = existing_row(connection, entry, "stocktake", &facts.stocktake.0)?;
    match (&revision.old, &revision.new) {
        (_, None) => {
            let gone = connection
                .prepare_cached("DELETE FROM stocktake_scan WHERE id = ?1")?
                .execute([entry.stream.as_bytes()])?;
            exactly_one(entry, "scan", gone)?;
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
        (None, Some(facts)) => insert_scan(connection, entry, stocktake, facts)?,
    }
    if facts.verdict == CountVerdict::Place {
        return Ok(());
    }
    if let Some(asset) = facts.asset {
        settle(connection, stocktake, asset.as_bytes())?;
    }
    let step = if revision.new.is_some() { 1 } else { -1 };
    count_unexpected(connection, stocktake, facts, step)
}

/// Counts a thing or a code that was not expected in with its first scan, and out with its last. These sums stand at no
/// place, beside those of what is expected.
fn count_unexpected(
    connection: &Connection,
    stocktake: i64,
    facts: &CountScan,
    step: i64,
) -> Result<()> {
    let (status, scans): (LineStatus, i64) = match facts.asset {
        Some(asset) => {
            let expected: bool = connection
                .prepare_cached(
                    "SELECT EXISTS (SELECT 1 FROM stocktake_line WHERE asset = ?1 AND stocktake = ?2)",
                )?
                .query_row(params![asset.as_bytes(), stocktake], |row| row.get(0))?;
            if expected {
                return Ok(());
            }
            let scans = connection
                .prepare_cached(
                    "SELECT count(*) FROM (SELECT 1 FROM stocktake_scan WHERE stocktake = ?1 AND asset = ?2 LIMIT 2)",
                )?
                .query_row(params![stocktake, asset.as_bytes()], |row| row.get(0))?;
            (LineStatus::NotInScope, scans)
        }
        None => {
            let scans = connection
                .prepare_cached(
                    "SELECT count(*) FROM (SELECT 1 FROM stocktake_scan WHERE stocktake = ?1 AND code_key = ?2 \
                     AND asset IS NULL AND verdict <> 'place' LIMIT 2)",
                )?
                .query_row(params![stocktake, tag::key(&facts.code)], |row| row.get(0))?;
            (LineStatus::Unknown, scans)
        }
    };
    let first_or_last = if step > 0 { scans == 1 } else { scans == 0 };
    if !first_or_last {
        return Ok(());
    }
    let nowhere = Sum {
        place: Vec::new(),
        place_path: "",
        currency: String::new(),
        cost: 0,
    };
    add(connection, stocktake, &nowhere, status.word(), step)
}

fn insert_scan(
    connection: &Connection,
    entry: &Entry,
    stocktake: i64,
    facts: &CountScan,
) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO stocktake_scan (id, version, stocktake, at, taken, actor, station, code, code_key, verdict, here, \
         asset, tag, title, place, place_path, belongs, source, counter, note, photos) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)",
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
        facts.note,
        photos::written(&facts.photos),
    ])?;
    Ok(())
}

/// Brings an expected line, if the thing is expected, to what its first scan that stands says.
fn settle(connection: &Connection, stocktake: i64, asset: &[u8; 16]) -> Result<()> {
    type Before = (i64, bool, String, Vec<u8>, String, String, Option<i64>);
    let before: Option<Before> = connection
        .prepare_cached(
            "SELECT number, is_out, status, place, place_path, currency, cost FROM stocktake_line \
             WHERE asset = ?1 AND stocktake = ?2",
        )?
        .query_row(params![asset, stocktake], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                row.get(5)?,
                row.get(6)?,
            ))
        })
        .optional()?;
    let Some((number, is_out, status, place, place_path, currency, cost)) = before else {
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
    let now = LineStatus::of_line(is_out, first.map(|(_, here)| here)).word();
    let values = params![stocktake, number, now, first.map(|(row, _)| row)];
    connection
        .prepare_cached(
            "UPDATE stocktake_line SET status = ?3, scan = ?4 WHERE stocktake = ?1 AND number = ?2",
        )?
        .execute(values)?;
    if now == status {
        return Ok(());
    }
    let sum = Sum {
        place,
        place_path: &place_path,
        currency,
        cost: cost.unwrap_or(0),
    };
    add(connection, stocktake, &sum, &status, -1)?;
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
    let values = params![
        entry.stream.as_bytes(),
        entry.version,
        stocktake,
        entry.at,
        entry.actor.as_bytes(),
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
