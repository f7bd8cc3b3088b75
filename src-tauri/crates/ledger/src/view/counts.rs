//! Counts and values: from the kept sums where nothing is filtered, from the rows where something is.

use super::View;
use super::lines::{Filter, from};
use crate::error::Result;
use inventory::{Currency, ModelId, Money, State};
use rusqlite::{params_from_iter, types::Value};
use uuid::Uuid;

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

impl Group {
    /// Key and label over rows `t` that have `state`, `place` and `model`.
    fn sql(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Group::State => ("t.state", "t.state", ""),
            Group::Category => (
                "coalesce(m.category, '')",
                "coalesce(m.category, '')",
                "LEFT JOIN model m ON m.row = t.model",
            ),
            Group::Model => (
                "coalesce(hex(m.id), '')",
                "coalesce(trim(m.manufacturer || ' ' || m.name), '')",
                "LEFT JOIN model m ON m.row = t.model",
            ),
            Group::Place => (
                "coalesce(hex(p.id), '')",
                "coalesce(p.path, '')",
                "LEFT JOIN place p ON p.row = t.place",
            ),
            Group::Holder => (
                "coalesce(hex(h.id), hex(hp.id), hex(ha.id), '')",
                "coalesce(hd.name, hp.path, ha.tag, CASE WHEN h.row IS NOT NULL THEN 'Erased person' ELSE '' END)",
                "LEFT JOIN person h ON h.row = t.holder_person \
                 LEFT JOIN personal hd ON hd.person = h.id AND hd.revision = h.revision \
                 LEFT JOIN place hp ON hp.row = t.holder_place LEFT JOIN asset ha ON ha.row = t.holder_asset",
            ),
        }
    }
}

impl View<'_> {
    /// Counts and value per group, state and currency.
    pub fn sums(&self, group: Group, filter: &Filter) -> Result<Vec<Sum>> {
        let (key, label, joins) = group.sql();
        let (source, values): (String, Vec<Value>) = if *filter == Filter::default()
            && group != Group::Holder
        {
            (
                "SELECT state, place, model, currency, assets, cost FROM tally".into(),
                Vec::new(),
            )
        } else {
            let condition = self.condition(filter)?;
            let source = format!(
                "SELECT a.state, a.place, a.model, coalesce(a.currency, '') AS currency, a.holder_person, \
                 a.holder_place, a.holder_asset, 1 AS assets, coalesce(a.cost, 0) AS cost FROM {} WHERE {}",
                from(condition.searched),
                condition.sql
            );
            (source, condition.values)
        };
        let sql = format!(
            "SELECT {key}, {label}, t.state, t.currency, sum(t.assets), sum(t.cost) FROM ({source}) t {joins} \
             GROUP BY 1, 3, 4"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let sums = statement.query_map(params_from_iter(values), |row| {
            let currency: Option<Currency> = row.get_ref(3)?.as_str()?.parse().ok();
            let minor: i64 = row.get(5)?;
            Ok(Sum {
                key: row.get(0)?,
                label: row.get(1)?,
                state: State::from_word(row.get_ref(2)?.as_str()?),
                assets: row.get(4)?,
                cost: currency.map(|currency| Money { minor, currency }),
            })
        })?;
        Ok(sums.collect::<Result<_, _>>()?)
    }

    /// How many assets of this model are in stock, and how many there are in all but disposed ones.
    pub fn model_counts(&self, row: i64) -> Result<(u32, u32)> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(sum(assets) FILTER (WHERE state = 'in_stock'), 0), coalesce(sum(assets), 0) \
             FROM (SELECT state, count(*) AS assets FROM asset WHERE model = ?1 AND state <> 'disposed' GROUP BY state)",
        )?;
        Ok(statement.query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// The models with fewer in stock than they should have, by name.
    pub fn models_below_minimum(&self, limit: u32) -> Result<Vec<ModelId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM model WHERE minimum_stock > \
             (SELECT count(*) FROM asset WHERE model = model.row AND state = 'in_stock') \
             ORDER BY name COLLATE NOCASE, row LIMIT ?1",
        )?;
        let ids = statement.query_map([limit], |row| Ok(Uuid::from_bytes(row.get(0)?).into()))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// What this copy of the file knows of itself, such as when the last copy of it was made.
    pub fn about(&self, key: &str) -> Result<Option<String>> {
        crate::open::about(self.connection, key)
    }
}
