//! What the kept sums say by themselves, however many assets there are.

use super::View;
use super::counts::Group;
use super::lines::{Filter, LABELLED, Window};
use crate::error::Result;
use crate::tables::tally::{Counted, QUARTER, day, quarter};
use chrono::NaiveDate;
use inventory::{ModelId, State};
use rusqlite::{params, params_from_iter, types::Value};
use std::collections::HashMap;
use uuid::Uuid;

/// A condition on `tally t` with its values.
pub(super) struct Kept {
    pub sql: String,
    pub values: Vec<Value>,
}

impl Kept {
    fn of(kind: Counted) -> Kept {
        Kept {
            sql: format!("t.kind = '{}'", kind.word()),
            values: Vec::new(),
        }
    }

    fn in_states(mut self, states: &[State]) -> Kept {
        let marks = vec!["?"; states.len()].join(", ");
        self.sql.push_str(&format!(" AND t.state IN ({marks})"));
        let words = states.iter().map(|state| state.word().to_owned());
        self.values.extend(words.map(Value::Text));
        self
    }
}

impl Filter {
    /// The states a filter means, where it asks for nothing else.
    fn states_alone(&self) -> Option<Vec<State>> {
        let rest = Filter {
            states: Vec::new(),
            active: false,
            ..self.clone()
        };
        let means = |state: &State| {
            (self.states.is_empty() || self.states.contains(state))
                && (!self.active || state.is_active())
        };
        (rest == Filter::default()).then(|| State::ALL.into_iter().filter(means).collect())
    }

    /// The sums that answer how many assets this filter means, if there are any.
    pub(super) fn kept(&self) -> Option<Kept> {
        if let Some(states) = self.states_alone() {
            return Some(Kept::of(Counted::All).in_states(&states));
        }
        let unlabelled = Filter {
            needs_label: false,
            ..self.clone()
        };
        if let (true, Some(states)) = (self.needs_label, unlabelled.states_alone()) {
            let both: Vec<State> = states
                .into_iter()
                .filter(|state| LABELLED.contains(state))
                .collect();
            return Some(Kept::of(Counted::Unlabelled).in_states(&both));
        }
        let before = self.due_before?;
        let alone = Filter {
            due_before: Some(before),
            ..Filter::default()
        };
        let mut kept = Kept::of(Counted::Due);
        kept.sql.push_str(" AND t.thing < ?");
        kept.values.push(Value::Integer(day(before)));
        (*self == alone).then_some(kept)
    }

    /// The sums by a group of what this filter means, if there are any.
    pub(super) fn kept_by(&self, group: Group) -> Option<Kept> {
        let kind = match group {
            Group::State => Counted::All,
            Group::Place => Counted::Place,
            Group::Category | Group::Model => Counted::Model,
            Group::Holder => return None,
        };
        Some(Kept::of(kind).in_states(&self.states_alone()?))
    }
}

impl View<'_> {
    /// How many assets kept sums come to.
    pub(super) fn count_kept(&self, kept: Kept) -> Result<u32> {
        let sql = format!(
            "SELECT coalesce(sum(t.assets), 0) FROM tally t WHERE {}",
            kept.sql
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row(params_from_iter(kept.values), |row| row.get(0))?)
    }

    /// How many assets of this model are in stock, and how many there are in all but disposed ones.
    pub fn model_counts(&self, row: i64) -> Result<(u32, u32)> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(sum(assets) FILTER (WHERE state = 'in_stock'), 0), coalesce(sum(assets), 0) \
             FROM tally WHERE kind = 'model' AND thing = ?1 AND state <> 'disposed'",
        )?;
        Ok(statement.query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// The models with fewer in stock than they should have, by name.
    pub fn models_below_minimum(&self, limit: u32) -> Result<Vec<ModelId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM model WHERE merged IS NULL AND minimum_stock > (SELECT coalesce(sum(assets), 0) FROM tally \
             WHERE kind = 'model' AND thing = model.row AND state = 'in_stock') \
             ORDER BY name_key, row LIMIT ?1",
        )?;
        let ids = statement.query_map([limit], |row| Ok(Uuid::from_bytes(row.get(0)?).into()))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// How many assets are at each place, by its row; disposed ones not counted.
    pub fn assets_by_place(&self) -> Result<HashMap<i64, u32>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT thing, sum(assets) FROM tally \
             WHERE kind = 'place' AND thing <> 0 AND state <> 'disposed' GROUP BY thing",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many assets were registered since a moment, in whatever way; those taken back are not there.
    pub fn registered_since(&self, since: i64) -> Result<u32> {
        // Sums of whole quarters of an hour, and one by one what lies before the first of them.
        let whole = quarter(since.saturating_add(QUARTER - 1));
        let mut statement = self.connection.prepare_cached(
            "SELECT (SELECT coalesce(sum(assets), 0) FROM tally WHERE kind = 'registered' AND thing >= ?1) \
             + (SELECT count(*) FROM asset WHERE registered_at >= ?2 AND registered_at < ?3)",
        )?;
        let first = whole.saturating_mul(QUARTER);
        Ok(statement.query_row([whole, since, first], |row| row.get(0))?)
    }

    /// How many assets have a warranty that ends from `first` to `last`, both included; retired ones not counted.
    pub fn warranties_ending(&self, first: NaiveDate, last: NaiveDate) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(sum(assets), 0) FROM tally WHERE kind = 'warranty' AND thing BETWEEN ?1 AND ?2",
        )?;
        Ok(statement.query_row(params![day(first), day(last)], |row| row.get(0))?)
    }
}

/// For windows of days whose warranties end, whether a kept day is in one; 0 is no day.
pub(super) fn holds(window: &Window, kept: i64) -> bool {
    match (window, kept) {
        (Window::Unknown, kept) => kept == 0,
        (_, 0) => false,
        (Window::Between(first, last), kept) => {
            first.is_none_or(|first| day(first) <= kept)
                && last.is_none_or(|last| kept <= day(last))
        }
    }
}
