//! When warranties end: how many assets in each window, what they cost, and the same by group.

use super::View;
use super::counts::{Group, Key, text};
use super::lines::{Filter, Window, from};
use super::tally::holds;
use crate::error::Result;
use chrono::NaiveDate;
use inventory::{Currency, Money};
use rusqlite::{params_from_iter, types::Value};
use std::collections::{BTreeMap, HashMap};

/// How many assets, and what they cost per currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// How many.
    pub assets: u32,
    /// What they cost, for those that say; by currency.
    pub cost: BTreeMap<Currency, i64>,
}

impl Figure {
    fn add(&mut self, assets: u32, currency: Option<Currency>, cost: i64) {
        self.assets = self.assets.saturating_add(assets);
        if let Some(currency) = currency {
            let sum = self.cost.entry(currency).or_default();
            *sum = sum.saturating_add(cost);
        }
    }

    /// Adds another figure to this one.
    pub fn join(&mut self, other: &Figure) {
        self.assets = self.assets.saturating_add(other.assets);
        for (currency, cost) in &other.cost {
            self.add(0, Some(*currency), *cost);
        }
    }

    /// What they cost, by currency.
    pub fn money(&self) -> impl Iterator<Item = Money> {
        self.cost.iter().map(|(currency, minor)| Money {
            minor: *minor,
            currency: *currency,
        })
    }
}

/// One group's figures, a figure for each window asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupFigures {
    /// What people call the group; empty for none.
    pub label: String,
    /// In the order of the windows.
    pub windows: Vec<Figure>,
}

impl Window {
    /// Whether an end of a warranty lies in this window; days are compared as they are kept, as `YYYY-MM-DD`.
    fn holds(edges: &(Window, String, String), end: Option<&str>) -> bool {
        match (edges, end) {
            ((Window::Unknown, ..), None) => true,
            ((Window::Between(first, last), from, to), Some(end)) => {
                (first.is_none() || end >= from.as_str()) && (last.is_none() || end <= to.as_str())
            }
            _ => false,
        }
    }

    fn edges(self) -> (Window, String, String) {
        let text = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        match self {
            Window::Unknown => (self, String::new(), String::new()),
            Window::Between(first, last) => (self, text(first), text(last)),
        }
    }
}

/// Takes an asset's group, end of warranty, currency and cost.
type TakeEnd<'t> = &'t mut dyn FnMut(Key, Option<&str>, Option<Currency>, i64);

impl View<'_> {
    /// For each window of warranty ends: how many assets, and what they cost.
    pub fn warranty_windows(&self, windows: &[Window], filter: &Filter) -> Result<Vec<Figure>> {
        let mut figures = vec![Figure::default(); windows.len()];
        let edges: Vec<_> = windows.iter().map(|window| window.edges()).collect();
        if *filter
            == (Filter {
                active: true,
                ..Filter::default()
            })
        {
            let sql = "SELECT thing, currency, assets, cost FROM tally WHERE kind = 'warranty'";
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let end = row.get(0)?;
                let currency = text(row, 1)?.and_then(|code| code.parse().ok());
                for (window, figure) in windows.iter().zip(&mut figures) {
                    if holds(window, end) {
                        figure.add(row.get(2)?, currency, row.get(3)?);
                    }
                }
            }
            return Ok(figures);
        }
        self.each_end(None, filter, &mut |_, end, currency, cost| {
            for (edges, figure) in edges.iter().zip(&mut figures) {
                if Window::holds(edges, end) {
                    figure.add(1, currency, cost);
                }
            }
        })?;
        Ok(figures)
    }

    /// The same for each group, largest first.
    pub fn warranty_groups(
        &self,
        group: Group,
        windows: &[Window],
        filter: &Filter,
    ) -> Result<Vec<GroupFigures>> {
        let edges: Vec<_> = windows.iter().map(|window| window.edges()).collect();
        let mut by_key: HashMap<Key, Vec<Figure>> = HashMap::new();
        self.each_end(Some(group), filter, &mut |key, end, currency, cost| {
            let figures = by_key
                .entry(key)
                .or_insert_with(|| vec![Figure::default(); edges.len()]);
            for (edges, figure) in edges.iter().zip(figures) {
                if Window::holds(edges, end) {
                    figure.add(1, currency, cost);
                }
            }
        })?;
        let mut by_label: BTreeMap<String, Vec<Figure>> = BTreeMap::new();
        for (key, figures) in by_key {
            let label = self.group_name(group, key)?.1;
            let sums = by_label
                .entry(label)
                .or_insert_with(|| vec![Figure::default(); edges.len()]);
            for (sum, figure) in sums.iter_mut().zip(&figures) {
                sum.join(figure);
            }
        }
        let size = |windows: &[Figure]| {
            windows
                .iter()
                .map(|figure| u64::from(figure.assets))
                .sum::<u64>()
        };
        let mut groups: Vec<GroupFigures> = by_label
            .into_iter()
            .map(|(label, windows)| GroupFigures { label, windows })
            .collect();
        groups.retain(|group| size(&group.windows) > 0);
        // Stable: groups of one size stay in the order of their names, those of nothing last.
        groups.sort_by_key(|group| {
            (
                std::cmp::Reverse(size(&group.windows)),
                group.label.is_empty(),
            )
        });
        Ok(groups)
    }

    /// Hands over each asset's group, end, currency and cost. Adding up is done here rather than by SQL, which would
    /// sort a million rows first.
    fn each_end(&self, group: Option<Group>, filter: &Filter, take: TakeEnd<'_>) -> Result<()> {
        let columns = group.map_or_else(|| "0, 0, 0".to_owned(), |group| group.columns("a"));
        let condition = self.condition(filter)?;
        let sql = format!(
            "SELECT {columns}, a.warranty_end, a.currency, coalesce(a.cost, 0) FROM {} WHERE {}",
            from(condition.searched),
            condition.sql
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter::<Vec<Value>>(condition.values))?;
        while let Some(row) = rows.next()? {
            let currency = text(row, 4)?.and_then(|code| code.parse().ok());
            take(
                group.map_or(Ok((0, 0)), |group| group.key(row))?,
                text(row, 3)?,
                currency,
                row.get(5)?,
            );
        }
        Ok(())
    }
}
