//! Sums kept as assets change: how many of each state, place, model and currency, and what they cost; and how many
//! warranties end on each day.

use crate::error::Result;
use inventory::AssetFacts;
use rusqlite::{Connection, params};

/// Adds an asset to its sum, or takes it out with `times` -1.
pub fn add(
    connection: &Connection,
    facts: &AssetFacts,
    place: Option<i64>,
    model: Option<i64>,
    times: i64,
) -> Result<()> {
    let currency = facts
        .cost
        .map(|cost| cost.currency.to_string())
        .unwrap_or_default();
    let cost = facts.cost.map_or(0, |cost| cost.minor);
    let key = (
        facts.state.word(),
        place.unwrap_or(0),
        model.unwrap_or(0),
        currency,
    );
    let mut statement = connection.prepare_cached(
        "INSERT INTO tally (state, place, model, currency, assets, cost) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT DO UPDATE SET assets = assets + excluded.assets, cost = cost + excluded.cost",
    )?;
    statement.execute(params![
        key.0,
        key.1,
        key.2,
        key.3,
        times,
        times.saturating_mul(cost)
    ])?;
    if times < 0 {
        let mut statement = connection.prepare_cached(
            "DELETE FROM tally WHERE state = ?1 AND place = ?2 AND model = ?3 AND currency = ?4 AND assets = 0",
        )?;
        statement.execute(params![key.0, key.1, key.2, key.3])?;
    }
    if facts.state.is_active() {
        add_warranty(connection, facts, &key.3, times, times.saturating_mul(cost))?;
    }
    Ok(())
}

/// The sum by the day a warranty ends.
fn add_warranty(
    connection: &Connection,
    facts: &AssetFacts,
    currency: &str,
    times: i64,
    cost: i64,
) -> Result<()> {
    let end = facts
        .warranty_end
        .map(|end| end.date.to_string())
        .unwrap_or_default();
    let mut statement = connection.prepare_cached(
        "INSERT INTO warranty_tally (warranty_end, currency, assets, cost) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT DO UPDATE SET assets = assets + excluded.assets, cost = cost + excluded.cost",
    )?;
    statement.execute(params![end, currency, times, cost])?;
    if times < 0 {
        let sql =
            "DELETE FROM warranty_tally WHERE warranty_end = ?1 AND currency = ?2 AND assets = 0";
        connection
            .prepare_cached(sql)?
            .execute(params![end, currency])?;
    }
    Ok(())
}

/// Moves an asset from one sum to another, if it belongs to another now.
pub fn move_between(
    connection: &Connection,
    (old, old_place, old_model): (&AssetFacts, &Option<i64>, &Option<i64>),
    (new, new_place, new_model): (&AssetFacts, &Option<i64>, &Option<i64>),
) -> Result<()> {
    let ends = |facts: &AssetFacts| facts.warranty_end.map(|end| end.date);
    if (old.state, old.cost, old_place, old_model, ends(old))
        == (new.state, new.cost, new_place, new_model, ends(new))
    {
        return Ok(());
    }
    add(connection, old, *old_place, *old_model, -1)?;
    add(connection, new, *new_place, *new_model, 1)
}
