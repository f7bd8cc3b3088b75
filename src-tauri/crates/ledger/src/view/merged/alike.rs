//! Records that are called alike, in groups: perhaps one thing twice.

use crate::error::Result;
use crate::view::View;
use crate::view::asset::AssetRecord;
use crate::view::people::PersonRecord;
use crate::view::places::PlaceRecord;
use crate::view::records::ModelRecord;
use inventory::{fold, serial, tag};
use std::collections::BTreeMap;

/// Most groups of records that are told at once.
const MOST: usize = 500;

impl View<'_> {
    /// People of one name, in groups of two and more.
    pub fn people_alike(&self) -> Result<Vec<Vec<PersonRecord>>> {
        let sql = "SELECT person FROM person_key WHERE detail = 'name' AND key IN \
            (SELECT key FROM person_key WHERE detail = 'name' GROUP BY key HAVING count(*) > 1) ORDER BY person";
        let mut found = Vec::new();
        for row in self.rows(sql)? {
            if let Some(person) = self.person_in(row)?
                && person.record.facts.merged.is_none()
            {
                found.push(person);
            }
        }
        Ok(groups(found, |person| fold(&person.details.name)))
    }

    /// Places of one name beside each other, in groups of two and more.
    pub fn places_alike(&self) -> Result<Vec<Vec<PlaceRecord>>> {
        let sql = "SELECT row FROM place AS p WHERE merged IS NULL AND EXISTS (SELECT 1 FROM place AS o \
            WHERE o.name_key = p.name_key AND o.row <> p.row AND o.parent IS p.parent AND o.merged IS NULL) ORDER BY row";
        let mut found = Vec::new();
        for row in self.rows(sql)? {
            found.extend(self.place_in(row)?);
        }
        Ok(groups(found, |place| fold(&place.path)))
    }

    /// Models of one name, in groups of two and more. Where makers are known, those of one maker.
    pub fn models_alike(&self) -> Result<Vec<Vec<ModelRecord>>> {
        let sql = "SELECT row FROM model AS p WHERE merged IS NULL AND EXISTS (SELECT 1 FROM model AS o \
            WHERE o.name_key = p.name_key AND o.row <> p.row AND o.merged IS NULL) ORDER BY row";
        let mut found = Vec::new();
        for row in self.rows(sql)? {
            found.extend(self.model_in(row)?);
        }
        let named = groups(found, |model| fold(&model.facts.name));
        let by_maker = named
            .into_iter()
            .flat_map(|group| of_one_maker(group, |model| model.facts.manufacturer.clone()));
        Ok(by_maker.collect())
    }

    /// Assets of one tag, or of one serial number where that tells a thing of its maker apart, in groups of two and more.
    pub fn assets_alike(&self) -> Result<Vec<Vec<AssetRecord>>> {
        let mut found = Vec::new();
        // Whatever else is read of them is read of those that are several: the index alone tells which.
        let sql = "SELECT tag_key, '' FROM asset GROUP BY tag_key HAVING count(*) > 1";
        for (key, _) in self.texts(sql)? {
            found.push(self.assets_by_tag_key(&key)?);
        }
        let sql = "SELECT key, (SELECT serial FROM asset WHERE serial_key = key AND serial_key <> '' LIMIT 1) FROM \
            (SELECT serial_key AS key FROM asset WHERE serial_key <> '' GROUP BY serial_key HAVING count(*) > 1)";
        let numbers = self.texts(sql)?;
        let telling = numbers
            .into_iter()
            .filter(|(_, number)| serial::identifies(number));
        for (key, _) in telling.take(MOST) {
            let group = self.assets_by_serial_key(&key)?;
            let mut makers = BTreeMap::new();
            for asset in &group {
                makers.insert(asset.row, self.maker(&asset.facts)?);
            }
            found.extend(of_one_maker(group, |asset| {
                makers.get(&asset.row).cloned().unwrap_or_default()
            }));
        }
        // Of one tag and one number they are told once.
        let mut told = Vec::new();
        found.retain(|group| {
            let rows: Vec<i64> = group.iter().map(|asset| asset.row).collect();
            let new = !told.contains(&rows);
            told.push(rows);
            new
        });
        found.truncate(MOST);
        Ok(found)
    }

    fn texts(&self, sql: &str) -> Result<Vec<(String, String)>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let texts = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(texts.collect::<Result<_, _>>()?)
    }
}

/// Those of one key, two and more; in the order of the keys.
fn groups<T>(all: Vec<T>, key: impl Fn(&T) -> String) -> Vec<Vec<T>> {
    let mut named: BTreeMap<String, Vec<T>> = BTreeMap::new();
    for one in all {
        named.entry(key(&one)).or_default().push(one);
    }
    let several = named.into_values().filter(|group| group.len() > 1);
    several.take(MOST).collect()
}

/// Parts a group by maker. Where the maker of one is not known, it may be that of any other.
fn of_one_maker<T>(group: Vec<T>, maker: impl Fn(&T) -> String) -> Vec<Vec<T>> {
    let unknown = group.iter().any(|one| tag::key(&maker(one)).is_empty());
    match unknown {
        true => vec![group],
        false => groups(group, |one| fold(&maker(one))),
    }
}
