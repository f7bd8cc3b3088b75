//! Sums kept as assets change: how many and what they cost, by whatever screens count by.
//!
//! Each is kept for itself. One sum for every place, model, state and currency together would have nearly as many rows as
//! there are assets, and adding those up would take nearly as long.

use crate::error::Result;
use chrono::{Datelike, NaiveDate};
use inventory::AssetFacts;
use rusqlite::{Connection, params};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What is counted by, as `tally.kind` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// Those registered in each quarter of an hour, as [`quarter`] numbers it: wherever on earth it is midnight, one begins.
    Registered,
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
            Counted::Registered => "registered",
        }
    }
}

/// The number a day is kept under; later days have larger ones, and none has 0.
pub(crate) fn day(date: NaiveDate) -> i64 {
    date.num_days_from_ce().into()
}

/// How long the quarters of an hour are by which registrations are counted, in milliseconds.
pub(crate) const QUARTER: i64 = 15 * 60 * 1000;

/// The number of the quarter of an hour that a moment (in milliseconds) lies in.
pub(crate) fn quarter(at: i64) -> i64 {
    at.div_euclid(QUARTER)
}

/// An asset as the sums see it: its facts, and the local rows of where it is and of its model.
#[derive(Clone, Copy)]
pub struct Counting<'f> {
    pub facts: &'f AssetFacts,
    pub place: Option<i64>,
    pub model: Option<i64>,
    /// When it was registered, where it comes or goes; what only changes stays counted as it is.
    pub registered_at: Option<i64>,
}

/// What tells one sum from another. Whatever nobody asks a sum by is empty in it, so that it has few rows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Sum {
    kind: Counted,
    thing: i64,
    state: &'static str,
    currency: String,
}

/// What an asset adds to one sum.
#[derive(PartialEq)]
struct Share {
    sum: Sum,
    cost: i64,
}

impl Counting<'_> {
    fn shares(self) -> Vec<Share> {
        let facts = self.facts;
        let state = facts.state.word();
        let count = |kind, thing, state| Share {
            sum: Sum {
                kind,
                thing,
                state,
                currency: String::new(),
            },
            cost: 0,
        };
        let value = |kind, thing, state| {
            let mut share = count(kind, thing, state);
            if let Some(cost) = facts.cost {
                (share.sum.currency, share.cost) = (cost.currency.to_string(), cost.minor);
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
        if let Some(at) = self.registered_at {
            shares.push(count(Counted::Registered, quarter(at), ""));
        }
        shares
    }
}

/// What became of the sums in many entries, to be written once for all of them: a long action comes back to the same few again
/// and again. Until they are written the table says what it said before.
#[derive(Debug, Default)]
pub struct Sums(RefCell<BTreeMap<Sum, Added>>);

/// How many were added to a sum, and what they cost; what was taken from it is negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Added {
    assets: i64,
    cost: i64,
}

impl Sums {
    /// Takes an asset from the sums it was in to those it is in now.
    pub fn change(&self, before: Option<Counting<'_>>, after: Option<Counting<'_>>) {
        let mut sums = self.0.borrow_mut();
        for (share, times) in changes(before, after) {
            let added = sums.entry(share.sum).or_default();
            added.assets = added.assets.saturating_add(times);
            added.cost = added.cost.saturating_add(times.saturating_mul(share.cost));
        }
    }

    /// Writes them, and begins anew.
    pub fn write(&self, connection: &Connection) -> Result<()> {
        let changed = std::mem::take(&mut *self.0.borrow_mut());
        changed
            .into_iter()
            .filter(|(_, added)| *added != Added::default())
            .try_for_each(|(sum, added)| add(connection, &sum, added))
    }
}

/// Takes an asset from the sums it was in to those it is in now. What stays the same is not written.
pub fn change(
    connection: &Connection,
    before: Option<Counting<'_>>,
    after: Option<Counting<'_>>,
) -> Result<()> {
    changes(before, after)
        .into_iter()
        .try_for_each(|(share, times)| {
            let added = Added {
                assets: times,
                cost: times.saturating_mul(share.cost),
            };
            add(connection, &share.sum, added)
        })
}

/// What an asset has of each sum that changes, with -1 where that is taken from it, then with 1 where it is added.
fn changes(before: Option<Counting<'_>>, after: Option<Counting<'_>>) -> Vec<(Share, i64)> {
    let mut old = before.map(Counting::shares).unwrap_or_default();
    let mut new = after.map(Counting::shares).unwrap_or_default();
    old.retain(|share| match new.iter().position(|other| other == share) {
        Some(same) => {
            new.remove(same);
            false
        }
        None => true,
    });
    let old = old.into_iter().map(|share| (share, -1));
    old.chain(new.into_iter().map(|share| (share, 1))).collect()
}

/// Adds to a sum; one of nothing is not kept.
fn add(connection: &Connection, sum: &Sum, added: Added) -> Result<()> {
    let kind = sum.kind.word();
    let mut statement = connection.prepare_cached(
        "INSERT INTO tally (kind, thing, state, currency, assets, cost) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT DO UPDATE SET assets = assets + excluded.assets, cost = cost + excluded.cost",
    )?;
    statement.execute(params![
        kind,
        sum.thing,
        sum.state,
        sum.currency,
        added.assets,
        added.cost
    ])?;
    if added.assets <= 0 {
        let mut statement = connection.prepare_cached(
            "DELETE FROM tally WHERE kind = ?1 AND thing = ?2 AND state = ?3 AND currency = ?4 AND assets = 0",
        )?;
        statement.execute(params![kind, sum.thing, sum.state, sum.currency])?;
    }
    Ok(())
}
