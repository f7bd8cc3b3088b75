//! Lists of assets: which, in which order, which part.

use super::View;
use super::asset::{self, AssetRecord, id, word};
use super::counts::Group;
use super::search::words;
use crate::error::Result;
use chrono::NaiveDate;
use inventory::{AssetId, ModelId, PersonId, PlaceId, State, fold};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Which assets; all conditions hold together, an empty one holds always.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "as the operations' AssetFilter says")]
pub struct Filter {
    pub search: String,
    pub states: Vec<State>,
    pub categories: Vec<String>,
    pub models: Vec<ModelId>,
    pub places: Vec<PlaceId>,
    pub person: Option<PersonId>,
    pub within: Option<AssetId>,
    /// Windows of warranty ends; an asset in any of them is meant.
    pub warranty: Vec<Window>,
    /// Out and due before this day.
    pub due_before: Option<NaiveDate>,
    /// Never labelled, and in stock, checked out or in repair.
    pub needs_label: bool,
    /// Neither retired nor disposed of.
    pub active: bool,
    /// One of these.
    pub ids: Vec<AssetId>,
}

/// A window of warranty ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// No end is known.
    Unknown,
    /// From the first day, if any, to the last, if any, both included.
    Between(Option<NaiveDate>, Option<NaiveDate>),
}

/// The states of what can get a label: it is here, or somebody can be asked to bring it.
pub(super) const LABELLED: [State; 3] = [State::InStock, State::CheckedOut, State::InRepair];

/// What a list is sorted by. Equal values stay in the order of registration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "columns of the list")]
pub enum Sort {
    #[default]
    Registered,
    Tag,
    Name,
    Model,
    Serial,
    State,
    Place,
    WarrantyEnd,
    RefreshDate,
    PurchaseDate,
    Cost,
    Due,
    Changed,
    /// By the name of what a report groups by; within it soonest end of warranty first.
    Grouped(Group),
}

impl Sort {
    fn expression(self) -> &'static str {
        match self {
            Sort::Registered => "a.row",
            Sort::Tag => "a.tag_key",
            Sort::Name => "a.name COLLATE NOCASE",
            Sort::Model => "(SELECT name_key FROM model WHERE row = a.model)",
            Sort::Serial => "a.serial_key",
            Sort::State => "a.state",
            Sort::Place => "(SELECT path_key FROM place WHERE row = a.place)",
            Sort::WarrantyEnd => "a.warranty_end",
            Sort::RefreshDate => "a.refresh_date",
            Sort::PurchaseDate => "a.purchase_date",
            Sort::Cost => "a.cost",
            Sort::Due => "a.due",
            Sort::Changed => "a.changed_at",
            Sort::Grouped(Group::State) => "a.state",
            Sort::Grouped(Group::Category) => {
                "(SELECT one.category FROM model one WHERE one.category_key = \
                 (SELECT category_key FROM model WHERE row = a.model) ORDER BY one.row LIMIT 1)"
            }
            Sort::Grouped(Group::Model) => {
                "(SELECT trim(manufacturer || ' ' || name) FROM model WHERE row = a.model)"
            }
            Sort::Grouped(Group::Place) => "(SELECT path FROM place WHERE row = a.place)",
            Sort::Grouped(Group::Holder) => {
                "coalesce((SELECT coalesce(d.name, 'Erased person') FROM person h \
                 LEFT JOIN personal d ON d.person = h.id AND d.digest = h.digest WHERE h.row = a.holder_person), \
                 (SELECT path FROM place WHERE row = a.holder_place), \
                 (SELECT tag FROM asset h WHERE h.row = a.holder_asset))"
            }
        }
    }

    /// Columns that may hold nothing: what holds nothing comes last, whichever the direction.
    fn may_be_empty(self) -> bool {
        matches!(
            self,
            Sort::Model
                | Sort::Place
                | Sort::WarrantyEnd
                | Sort::RefreshDate
                | Sort::PurchaseDate
                | Sort::Cost
                | Sort::Due
        )
    }
}

/// An asset with the names of what it refers to.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The asset.
    pub record: AssetRecord,
    /// Its model: identity, name, manufacturer, category.
    pub model: Option<(ModelId, String, String, String)>,
    /// The maker's number for its model; empty where none is known.
    pub model_number: String,
    /// Where it is: identity, name, path.
    pub place: Option<(PlaceId, String, String)>,
    /// Its holder's name, or tag.
    pub holder: Option<String>,
    /// Its holder's e-mail address; empty where none is known.
    pub holder_email: String,
    /// Its holder's user name; empty where none is known.
    pub holder_username: String,
}

/// Conditions in SQL with their values.
pub(crate) struct Condition {
    pub sql: String,
    pub values: Vec<Value>,
    /// The rows come from the search index, newest first.
    pub searched: bool,
}

const NAMES: &str = "m.id, m.name, m.manufacturer, m.category, p.id, p.name, p.path, \
    coalesce(hd.name, hp.path, ha.tag, CASE WHEN h.row IS NOT NULL THEN 'Erased person' END), \
    coalesce(hd.email, ''), coalesce(hd.username, ''), coalesce(m.number, '')";

const JOINS: &str = "LEFT JOIN model m ON m.row = a.model LEFT JOIN place p ON p.row = a.place \
    LEFT JOIN person h ON h.row = a.holder_person \
    LEFT JOIN personal hd ON hd.person = h.id AND hd.digest = h.digest \
    LEFT JOIN place hp ON hp.row = a.holder_place LEFT JOIN asset ha ON ha.row = a.holder_asset";

/// Where [`NAMES`] begin behind [`asset::COLUMNS`].
const FIRST_NAME: usize = asset::COUNT;

fn read(row: &Row<'_>) -> rusqlite::Result<Line> {
    let at = |offset| FIRST_NAME + offset;
    let model = match id(row, at(0))? {
        Some(model) => Some((model, row.get(at(1))?, row.get(at(2))?, row.get(at(3))?)),
        None => None,
    };
    let place = match id(row, at(4))? {
        Some(place) => Some((place, row.get(at(5))?, row.get(at(6))?)),
        None => None,
    };
    let holder = word(row, at(7), |name| Some(name.to_owned()))?;
    Ok(Line {
        record: asset::read(row)?,
        model,
        place,
        holder,
        holder_email: row.get(at(8))?,
        holder_username: row.get(at(9))?,
        model_number: row.get(at(10))?,
    })
}

impl View<'_> {
    /// Part of a list of assets.
    pub fn lines(
        &self,
        filter: &Filter,
        sort: Sort,
        descending: bool,
        offset: u32,
        limit: u32,
    ) -> Result<Vec<Line>> {
        let mut lines = Vec::new();
        self.each_line(filter, sort, descending, offset, Some(limit), &mut |line| {
            lines.push(line);
            Ok(())
        })?;
        Ok(lines)
    }

    /// Hands over each asset of a list in turn; memory does not grow with the list.
    pub fn each_line(
        &self,
        filter: &Filter,
        sort: Sort,
        descending: bool,
        offset: u32,
        limit: Option<u32>,
        take: &mut dyn FnMut(Line) -> Result<()>,
    ) -> Result<()> {
        let condition = self.condition(filter)?;
        // Newest first is what nobody sorted: the register's own order backwards.
        let descending = descending ^ (sort == Sort::Registered);
        let direction = if descending { "DESC" } else { "ASC" };
        let order = match sort {
            Sort::Registered if condition.searched => format!("s.rowid {direction}"),
            Sort::Registered => format!("a.row {direction}"),
            Sort::Grouped(_) => {
                // Twice: without the case for people, with it so that what differs by it alone stays apart.
                let name = sort.expression();
                format!(
                    "nullif({name}, '') COLLATE NOCASE {direction} NULLS LAST, {name} {direction}, \
                     a.warranty_end ASC NULLS LAST, a.row"
                )
            }
            _ if sort.may_be_empty() => {
                let expression = sort.expression();
                format!("{expression} {direction} NULLS LAST, a.row")
            }
            _ => format!("{} {direction}, a.row", sort.expression()),
        };
        let limit = limit.map_or(-1, i64::from);
        // The rows first, from the narrow index; then only those asked for are joined with their names.
        let sql = format!(
            "WITH picked AS MATERIALIZED (SELECT a.row AS row FROM {from} WHERE {where_} ORDER BY {order} \
             LIMIT {limit} OFFSET {offset}) \
             SELECT {columns}, {NAMES} FROM picked CROSS JOIN asset a ON a.row = picked.row {JOINS}",
            from = from(condition.searched),
            where_ = condition.sql,
            columns = asset::COLUMNS,
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(condition.values))?;
        while let Some(row) = rows.next()? {
            take(read(row)?)?;
        }
        Ok(())
    }

    /// How many assets a filter means.
    pub fn count(&self, filter: &Filter) -> Result<u32> {
        if let Some(kept) = filter.kept() {
            return self.count_kept(kept);
        }
        let condition = self.condition(filter)?;
        let words_alone = Filter {
            search: filter.search.clone(),
            ..Filter::default()
        };
        // The index knows by itself how many have certain words: looking at each of them would take ten times as long.
        let source = match condition.searched && *filter == words_alone {
            true => "asset_search s",
            false => from(condition.searched),
        };
        let sql = format!("SELECT count(*) FROM {source} WHERE {}", condition.sql);
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row(params_from_iter(condition.values), |row| row.get(0))?)
    }

    /// The states that the assets a filter means are in.
    pub fn states_among(&self, filter: &Filter) -> Result<BTreeSet<State>> {
        let condition = self.condition(filter)?;
        let sql = format!(
            "SELECT DISTINCT a.state FROM {} WHERE {}",
            from(condition.searched),
            condition.sql
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let states = statement.query_map(params_from_iter(condition.values), |row| {
            Ok(word(row, 0, State::from_word)?.unwrap_or_default())
        })?;
        Ok(states.collect::<Result<_, _>>()?)
    }

    /// How many of the assets a filter means are with people or in other assets. What is out to a place stands there.
    pub fn count_lent(&self, filter: &Filter) -> Result<u32> {
        let condition = self.condition(filter)?;
        let sql = format!(
            "SELECT count(*) FROM {} WHERE {} AND a.state = 'checked_out' AND a.holder_place IS NULL",
            from(condition.searched),
            condition.sql
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row(params_from_iter(condition.values), |row| row.get(0))?)
    }

    /// The identities of the assets a filter means, in the order of registration.
    pub fn ids(&self, filter: &Filter) -> Result<Vec<AssetId>> {
        let condition = self.condition(filter)?;
        let sql = format!(
            "SELECT a.id FROM {} WHERE {} ORDER BY a.row",
            from(condition.searched),
            condition.sql
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement.query_map(params_from_iter(condition.values), |row| {
            Ok(AssetId(Uuid::from_bytes(row.get(0)?)))
        })?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// One asset with the names of what it refers to.
    pub fn line(&self, id: &AssetId) -> Result<Option<Line>> {
        Ok(self.lines_of(std::slice::from_ref(id))?.pop())
    }

    /// These assets with the names of what they refer to, in the order of registration; those that are not there are left
    /// out.
    pub fn lines_of(&self, ids: &[AssetId]) -> Result<Vec<Line>> {
        let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        if count == 0 {
            return Ok(Vec::new());
        }
        let filter = Filter {
            ids: ids.to_vec(),
            ..Filter::default()
        };
        self.lines(&filter, Sort::Registered, false, 0, count)
    }

    /// The conditions of a filter over `asset a`, with the search index as `s` when words are searched.
    pub(crate) fn condition(&self, filter: &Filter) -> Result<Condition> {
        let mut parts: Vec<String> = Vec::new();
        let mut values: Vec<Value> = Vec::new();
        let mut searched = false;
        let search = fold(&filter.search);
        let words = words(&search);
        if words.is_empty() && !search.is_empty() {
            parts.push("0".into());
        } else if !words.is_empty() {
            // Words are looked for in assets; where no asset has them, in the names of those who hold one.
            if let Some(query) = self.assets_saying(&words)? {
                parts.push("s.asset_search MATCH ?".into());
                values.push(Value::Text(query));
                searched = true;
            } else {
                let holders = self.holder_rows(&filter.search)?;
                parts.push(format!("a.holder_person IN ({})", numbers(&holders)));
            }
        }
        if !filter.states.is_empty() {
            parts.push(format!("a.state IN ({})", marks(filter.states.len())));
            values.extend(
                filter
                    .states
                    .iter()
                    .map(|state| Value::Text(state.word().into())),
            );
        }
        if !filter.categories.is_empty() {
            let marks = marks(filter.categories.len());
            parts.push(format!(
                "a.model IN (SELECT row FROM model WHERE category_key IN ({marks}))"
            ));
            values.extend(filter.categories.iter().map(|name| Value::Text(fold(name))));
        }
        let mut one_of = |column: &str, table: &str, ids: Vec<Vec<u8>>| {
            if !ids.is_empty() {
                parts.push(format!(
                    "a.{column} IN (SELECT row FROM {table} WHERE id IN ({}))",
                    marks(ids.len())
                ));
                values.extend(ids.into_iter().map(Value::Blob));
            }
        };
        one_of(
            "model",
            "model",
            filter
                .models
                .iter()
                .map(|id| id.as_bytes().to_vec())
                .collect(),
        );
        one_of(
            "holder_person",
            "person",
            filter
                .person
                .iter()
                .map(|id| id.as_bytes().to_vec())
                .collect(),
        );
        one_of(
            "holder_asset",
            "asset",
            filter
                .within
                .iter()
                .map(|id| id.as_bytes().to_vec())
                .collect(),
        );
        if !filter.ids.is_empty() {
            parts.push(format!("a.id IN ({})", marks(filter.ids.len())));
            values.extend(
                filter
                    .ids
                    .iter()
                    .map(|id| Value::Blob(id.as_bytes().to_vec())),
            );
        }
        if !filter.places.is_empty() {
            let rows: Vec<i64> = self
                .place_rows_within(&filter.places)?
                .into_iter()
                .collect();
            parts.push(format!("a.place IN ({})", numbers(&rows)));
        }
        if !filter.warranty.is_empty() {
            let windows: Vec<String> = filter
                .warranty
                .iter()
                .map(|window| window_sql(window, &mut values))
                .collect();
            parts.push(format!("({})", windows.join(" OR ")));
        }
        if let Some(day) = filter.due_before {
            parts.push("a.due < ?".into());
            values.push(Value::Text(day.to_string()));
        }
        if filter.needs_label {
            // What is not here cannot get a label stuck on. The plus: nearly everything is here, and SQLite would look at all of
            // it instead of at what has no label.
            parts.push("a.labelled_at IS NULL".into());
            parts.push(format!("+a.state IN ({})", marks(LABELLED.len())));
            let words = LABELLED.iter().map(|state| state.word().to_owned());
            values.extend(words.map(Value::Text));
        }
        if filter.active {
            parts.push("a.state NOT IN ('retired', 'disposed')".into());
        }
        if parts.is_empty() {
            parts.push("1".into());
        }
        Ok(Condition {
            sql: parts.join(" AND "),
            values,
            searched,
        })
    }
}

/// Where the rows of a condition come from.
pub(crate) fn from(searched: bool) -> &'static str {
    match searched {
        true => "asset_search s CROSS JOIN asset a ON a.row = s.rowid",
        false => "asset a",
    }
}

fn window_sql(window: &Window, values: &mut Vec<Value>) -> String {
    let mut day = |date: &NaiveDate| {
        values.push(Value::Text(date.to_string()));
    };
    match window {
        Window::Unknown => "a.warranty_end IS NULL".into(),
        Window::Between(None, None) => "a.warranty_end IS NOT NULL".into(),
        Window::Between(Some(first), None) => {
            day(first);
            "a.warranty_end >= ?".into()
        }
        Window::Between(None, Some(last)) => {
            day(last);
            "a.warranty_end <= ?".into()
        }
        Window::Between(Some(first), Some(last)) => {
            day(first);
            day(last);
            "a.warranty_end BETWEEN ? AND ?".into()
        }
    }
}

fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

fn numbers(rows: &[i64]) -> String {
    rows.iter()
        .map(i64::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_a_label_is_found_among_what_has_none() -> Result<()> {
        let connection = rusqlite::Connection::open_in_memory()?;
        crate::open::stable_plans(&connection)?;
        connection.execute_batch(crate::tables::SCHEMA)?;
        let filter = Filter {
            needs_label: true,
            ..Filter::default()
        };
        let condition = View::new(&connection).condition(&filter)?;
        let sql = format!(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM {} WHERE {}",
            from(false),
            condition.sql
        );
        let values = params_from_iter(condition.values);
        let plan: String = connection.query_row(&sql, values, |row| row.get(3))?;
        assert!(plan.contains("asset_unlabelled"), "{plan}");
        Ok(())
    }
}
