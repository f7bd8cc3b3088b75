//! Sums kept as assets change: how many and what they cost, by whatever screens count by.
//!
//! Each is kept for itself. One sum for every place, model, state and currency together would have nearly as many rows as
//! there are assets, and adding those up would take nearly as long.

use crate::error::Result;
use chrono::{Datelike, NaiveDate};
use inventory::AssetFacts;
use rusqlite::{Connection, params};

/// What is counted by, as `tally.kind` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    /// Every asset.
    All,
    /// Those at each place, by its row; 0 where that is not known.
    Place,
    /// Those of each model, by its row; 0 where there is none.
    Model,
    /// Those that never had a label.
    Unlabelled,
    /// Those due on each day, as [`day`] numbers it.
    Due,
    /// Those whose warranty ends on each day, neither retired nor disposed of; 0 where no end is known.
    Warranty,
}

impl Counted {
    /// How it stands in the table.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Counted::All => "all",
            Counted::Place => "place",
            Counted::Model => "model",
            Counted::Unlabelled => "unlabelled",
            Counted::Due => "due",
            Counted::Warranty => "warranty",
        }
    }
}

/// The number a day is kept under; later days have larger ones, and none has 0.
pub(crate) fn day(date: NaiveDate) -> i64 {
    date.num_days_from_ce().into()
}

/// An asset as the sums see it: its facts, and the local rows of where it is and of its model.
#[derive(Clone, Copy)]
pub struct Counting<'f> {
    pub facts: &'f AssetFacts,
    pub place: Option<i64>,
    pub model: Option<i64>,
}

/// What an asset adds to one sum. Whatever nobody asks a sum by is empty in it, so that it has few rows.
#[derive(PartialEq)]
struct Share {
    kind: Counted,
    thing: i64,
    state: &'static str,
    currency: String,
    cost: i64,
}

impl Counting<'_> {
    fn shares(self) -> Vec<Share> {
        let facts = self.facts;
        let state = facts.state.word();
        let count = |kind, thing, state| Share {
            kind,
            thing,
            state,
            currency: String::new(),
            cost: 0,
        };
        let value = |kind, thing, state| {
            let mut share = count(kind, thing, state);
            if let Some(cost) = facts.cost {
                (share.currency, share.cost) = (cost.currency.to_string(), cost.minor);
            }
            share
        };
        let mut shares = vec![
            value(Counted::All, 0, state),
            value(Counted::Place, self.place.unwrap_or(0), state),
            value(Counted::Model, self.model.unwrap_or(0), state),
        ];
        if facts.labelled_at.is_none() {
            shares.push(count(Counted::Unlabelled, 0, state));
        }
        if let Some(due) = facts.due {
            shares.push(count(Counted::Due, day(due), ""));
        }
        if facts.state.is_active() {
            let end = facts.warranty_end.map_or(0, |end| day(end.date));
            shares.push(value(Counted::Warranty, end, ""));
        }
        shares
    }
}

/// Takes an asset from the sums it was in to those it is in now. What stays the same is not written.
pub fn change(
    connection: &Connection,
    before: Option<Counting<'_>>,
    after: Option<Counting<'_>>,
) -> Result<()> {
    let old = before.map(Counting::shares).unwrap_or_default();
    let new = after.map(Counting::shares).unwrap_or_default();
    for share in old.iter().filter(|share| !new.contains(share)) {
        add(connection, share, -1)?;
    }
    for share in new.iter().filter(|share| !old.contains(share)) {
        add(connection, share, 1)?;
    }
    Ok(())
}

/// Adds to a sum, `times` 1, or takes from it, `times` -1; a sum of nothing is not kept.
fn add(connection: &Connection, share: &Share, times: i64) -> Result<()> {
    let kind = share.kind.word();
    let mut statement = connection.prepare_cached(
        "INSERT INTO tally (kind, thing, state, currency, assets, cost) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT DO UPDATE SET assets = assets + excluded.assets, cost = cost + excluded.cost",
    )?;
    statement.execute(params![
        kind,
        share.thing,
        share.state,
        share.currency,
        times,
        times.saturating_mul(share.cost)
    ])?;
    if times < 0 {
        let mut statement = connection.prepare_cached(
            "DELETE FROM tally WHERE kind = ?1 AND thing = ?2 AND state = ?3 AND currency = ?4 AND assets = 0",
        )?;
        statement.execute(params![kind, share.thing, share.state, share.currency])?;
    }
    Ok(())
}
