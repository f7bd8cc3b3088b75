//! Counts and values: from the kept sums where nothing is filtered, from the rows where something is.

use super::View;
use super::lines::{Filter, from};
use crate::error::Result;
use inventory::{Currency, Money, State};
use rusqlite::{Row, params_from_iter, types::Value};
use std::collections::{BTreeMap, HashMap};

/// What assets are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum Group {
    State,
    Category,
    Model,
    Place,
    Holder,
}

/// One group's count of one state and currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// What the group is filtered by: a state's word, a category, an identity in hexadecimal; empty for none.
    pub key: String,
    /// What people call it; empty for none.
    pub label: String,
    /// Which state.
    pub state: Option<State>,
    /// How many.
    pub assets: u32,
    /// What they cost, for those that say.
    pub cost: Option<Money>,
}

/// The local row a group is made by, with a number that says of which table; 0 is no group.
pub(super) type Key = (u8, i64);

impl Group {
    /// The three columns over assets that say which group a row is in.
    pub(super) fn columns(self, rows: &str) -> String {
        match self {
            Group::State => format!("{rows}.state, 0, 0"),
            Group::Category | Group::Model => format!("{rows}.model, 0, 0"),
            Group::Place => format!("{rows}.place, 0, 0"),
            Group::Holder => {
                format!("{rows}.holder_person, {rows}.holder_place, {rows}.holder_asset")
            }
        }
    }

    /// Reads them.
    pub(super) fn key(self, row: &Row<'_>) -> rusqlite::Result<Key> {
        let number = |at| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.unwrap_or(0));
        let known = |table, row| if row == 0 { (0, 0) } else { (table, row) };
        Ok(match self {
            Group::State => {
                let at = text(row, 0)?
                    .and_then(|word| State::ALL.iter().position(|state| state.word() == word));
                at.and_then(|at| i64::try_from(at).ok())
                    .map_or((0, 0), |at| (1, at))
            }
            Group::Holder => match (number(0)?, number(1)?, number(2)?) {
                (0, 0, asset) => known(3, asset),
                (0, place, _) => (2, place),
                (person, ..) => (1, person),
            },
            Group::Category | Group::Model | Group::Place => known(1, number(0)?),
        })
    }
}

/// A group's label, how many assets it has, and what they cost in minor units.
type NamedSum = (String, u32, i64);

/// A text without copying it, if there is one.
pub(super) fn text<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<Option<&'r str>> {
    Ok(row.get_ref(column)?.as_str_or_null()?)
}

impl View<'_> {
    /// Counts and value per group, state and currency; ordered by key.
    ///
    /// Adding up is done here: SQL would sort all rows first, which keeps a person waiting at a million assets.
    pub fn sums(&self, group: Group, filter: &Filter) -> Result<Vec<Sum>> {
        let (sql, values) = if let Some(kept) = filter.kept_by(group) {
            let column = match group {
                Group::State => "t.state",
                _ => "t.thing",
            };
            let sql = format!(
                "SELECT {column}, 0, 0, t.state, t.currency, t.assets, t.cost FROM tally t WHERE {}",
                kept.sql
            );
            (sql, kept.values)
        } else {
            let condition = self.condition(filter)?;
            let sql = format!(
                "SELECT {}, a.state, a.currency, 1, coalesce(a.cost, 0) FROM {} WHERE {}",
                group.columns("a"),
                from(condition.searched),
                condition.sql
            );
            (sql, condition.values)
        };
        let mut sums: HashMap<(Key, usize, Option<Currency>), (u32, i64)> = HashMap::new();
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter::<Vec<Value>>(values))?;
        while let Some(row) = rows.next()? {
            let state = text(row, 3)?
                .and_then(|word| State::ALL.iter().position(|state| state.word() == word));
            let currency = text(row, 4)?.and_then(|code| code.parse().ok());
            let key = (group.key(row)?, state.unwrap_or(State::ALL.len()), currency);
            let sum = sums.entry(key).or_default();
            sum.0 = sum.0.saturating_add(row.get(5)?);
            sum.1 = sum.1.saturating_add(row.get(6)?);
        }
        // Several rows can be one group: the models of a category.
        let mut names: HashMap<Key, (String, String)> = HashMap::new();
        let mut named: BTreeMap<(String, usize, Option<Currency>), NamedSum> = BTreeMap::new();
        for ((key, state, currency), (assets, cost)) in sums {
            let (id, label) = match names.get(&key) {
                Some(name) => name.clone(),
                None => names
                    .entry(key)
                    .or_insert(self.group_name(group, key)?)
                    .clone(),
            };
            let sum = named.entry((id, state, currency)).or_insert((label, 0, 0));
            sum.1 = sum.1.saturating_add(assets);
            sum.2 = sum.2.saturating_add(cost);
        }
        let sums = named
            .into_iter()
            .map(|((key, state, currency), (label, assets, minor))| Sum {
                key,
                label,
                state: State::ALL.get(state).copied(),
                assets,
                cost: currency.map(|currency| Money { minor, currency }),
            });
        Ok(sums.collect())
    }

    /// What a group is filtered by and what people call it; both empty for none.
    pub(super) fn group_name(&self, group: Group, (table, row): Key) -> Result<(String, String)> {
        let sql = match (group, table) {
            (_, 0) => return Ok(Default::default()),
            (Group::State, _) => {
                let state = usize::try_from(row)
                    .ok()
                    .and_then(|row| State::ALL.get(row));
                let word = state
                    .map(|state| state.word().to_owned())
                    .unwrap_or_default();
                return Ok((word.clone(), word));
            }
            // As the first model has it: categories are compared as names are.
            (Group::Category, _) => {
                "SELECT one.category, one.category FROM model one WHERE one.category_key = \
                 (SELECT category_key FROM model WHERE row = ?1) ORDER BY one.row LIMIT 1"
            }
            (Group::Model, _) => {
                "SELECT hex(id), trim(manufacturer || ' ' || name) FROM model WHERE row = ?1"
            }
            (Group::Place, _) | (Group::Holder, 2) => {
                "SELECT hex(id), path FROM place WHERE row = ?1"
            }
            (Group::Holder, 3) => "SELECT hex(id), tag FROM asset WHERE row = ?1",
            (Group::Holder, _) => {
                "SELECT hex(p.id), coalesce(d.name, 'Erased person') FROM person p \
                 LEFT JOIN personal d ON d.person = p.id AND d.digest = p.digest WHERE p.row = ?1"
            }
        };
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// What this copy of the file knows of itself, such as when the last copy of it was made.
    pub fn about(&self, key: &str) -> Result<Option<String>> {
        crate::open::about(self.connection, key)
    }
}
