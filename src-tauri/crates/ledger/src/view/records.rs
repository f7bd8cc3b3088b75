//! Single records as the rules want them: facts with identity and version.

use super::asset::{self, AssetRecord};
use super::{View, asset::id};
use crate::error::Result;
use inventory::{
    AssetFacts, AssetId, CustomFieldFacts, CustomFieldId, KeptCodeFacts, ModelFacts, ModelId,
    PlaceId, SeriesFacts, SeriesId, SettingFacts, StationId, fold, serial, tag,
};
use rusqlite::{OptionalExtension, Row, params};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A record's facts with its place in the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Versioned<I, F> {
    /// The local row.
    pub row: i64,
    /// The identity.
    pub id: I,
    /// How many entries there are about it.
    pub version: u32,
    /// What is known of it.
    pub facts: F,
}

/// A model as the rules want it.
pub type ModelRecord = Versioned<ModelId, ModelFacts>;
/// A tag series as the rules want it.
pub type SeriesRecord = Versioned<SeriesId, SeriesFacts>;
/// A custom field as the rules want it.
pub type CustomFieldRecord = Versioned<CustomFieldId, CustomFieldFacts>;

const MODEL: &str = "SELECT row, id, version, name, manufacturer, category, number, warranty_months, life_months, \
    minimum_stock, notes, (SELECT id FROM model AS stays WHERE stays.row = model.merged) FROM model";

fn read_model(row: &Row<'_>) -> rusqlite::Result<ModelRecord> {
    Ok(Versioned {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        facts: ModelFacts {
            name: row.get(3)?,
            manufacturer: row.get(4)?,
            category: row.get(5)?,
            number: row.get(6)?,
            warranty_months: row.get(7)?,
            life_months: row.get(8)?,
            minimum_stock: row.get(9)?,
            notes: row.get(10)?,
            merged: id(row, 11)?,
        },
    })
}

const SERIES: &str = "SELECT row, id, version, name, prefix, digits, next, check_character, category, place FROM series";

fn read_series(row: &Row<'_>) -> rusqlite::Result<SeriesRecord> {
    Ok(Versioned {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        facts: SeriesFacts {
            name: row.get(3)?,
            prefix: row.get(4)?,
            digits: row.get(5)?,
            next: row.get::<_, i64>(6)?.unsigned_abs(),
            check_character: row.get(7)?,
            category: row.get(8)?,
            place: id(row, 9)?,
        },
    })
}

/// Reads `row, id, version, facts` of a record whose facts are kept as JSON.
pub(super) fn read_named<I: From<Uuid>, F: DeserializeOwned>(
    row: &Row<'_>,
) -> rusqlite::Result<Versioned<I, F>> {
    let text = row.get_ref(3)?.as_str()?;
    let facts = serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(3, rusqlite::types::Type::Text, Box::new(error))
    })?;
    Ok(Versioned {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        facts,
    })
}

impl View<'_> {
    /// The asset with this identity.
    pub fn asset(&self, id: &AssetId) -> Result<Option<AssetRecord>> {
        asset::by_id(self.connection, id)
    }

    /// The assets whose tag has this key now: more than one only where the register took in what was recorded apart.
    pub fn assets_by_tag_key(&self, key: &str) -> Result<Vec<AssetRecord>> {
        asset::all_by(self.connection, "a.tag_key = ?1", key)
    }

    /// The assets whose serial number has this key.
    pub fn assets_by_serial_key(&self, key: &str) -> Result<Vec<AssetRecord>> {
        asset::all_by(
            self.connection,
            "a.serial_key = ?1 AND a.serial_key <> ''",
            key,
        )
    }

    /// The assets a code of somebody else's with this key is kept with.
    pub fn assets_by_kept_code(&self, key: &str) -> Result<Vec<AssetRecord>> {
        let condition = "a.row IN (SELECT asset FROM kept_code WHERE code_key = ?1)";
        asset::all_by(self.connection, condition, key)
    }

    /// The asset whose tag has this key now.
    pub fn asset_by_tag_key(&self, key: &str) -> Result<Option<AssetRecord>> {
        asset::by_tag_key(self.connection, key)
    }

    /// The assets that a serial number on a thing of this maker can mean; of any maker where that is empty.
    pub fn assets_of_serial(&self, serial: &str, maker: &str) -> Result<Vec<AssetRecord>> {
        let mut found = self.assets_by_serial_key(&tag::key(serial))?;
        let mut failed = Ok(());
        found.retain(|asset| match self.maker(&asset.facts) {
            Ok(other) => serial::means_one(serial, maker, &other),
            Err(error) => {
                failed = Err(error);
                false
            }
        });
        failed.map(|()| found)
    }

    /// Who made an asset; empty where that is not known.
    pub fn maker(&self, facts: &AssetFacts) -> Result<String> {
        let model = facts.model.map(|id| self.model(&id)).transpose()?.flatten();
        Ok(model
            .map(|model| model.facts.manufacturer)
            .unwrap_or_default())
    }

    /// The assets that had a tag with this key before.
    pub fn assets_by_former_tag_key(&self, key: &str) -> Result<Vec<AssetRecord>> {
        asset::by_former_tag_key(self.connection, key)
    }

    /// The asset a code of somebody else's with this key is kept with.
    pub fn asset_by_kept_code(&self, key: &str) -> Result<Option<AssetRecord>> {
        asset::by_kept_code(self.connection, key)
    }

    /// The assets that another system knows by this, as a file said.
    pub fn assets_by_import_reference(&self, reference: &str) -> Result<Vec<AssetRecord>> {
        asset::by_import_reference(self.connection, reference)
    }

    /// The codes kept with an asset, with what was said about each.
    pub fn kept_codes(&self, row: i64) -> Result<Vec<KeptCodeFacts>> {
        asset::kept_codes(self.connection, row)
    }

    /// The tags an asset had before.
    pub fn former_tags(&self, row: i64) -> Result<Vec<String>> {
        asset::former_tags(self.connection, row)
    }

    /// How many assets are checked out to this one.
    pub fn held_by_asset(&self, row: i64) -> Result<u32> {
        asset::held_by_asset(self.connection, row)
    }

    /// The model with this identity.
    pub fn model(&self, id: &ModelId) -> Result<Option<ModelRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{MODEL} WHERE id = ?1"))?;
        Ok(statement
            .query_row([id.as_bytes()], read_model)
            .optional()?)
    }

    /// Every model of this name as names are compared, at most 1,000.
    pub fn models_named(&self, name: &str) -> Result<Vec<ModelRecord>> {
        let sql = format!(
            "{MODEL} WHERE row IN (SELECT coalesce(merged, row) FROM model WHERE name_key = ?1) ORDER BY row LIMIT 1000"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_map([fold(name)], read_model)?
            .collect::<Result<_, _>>()?)
    }

    /// Models whose words contain all these words, by name; and how many in all.
    pub fn models(&self, search: &str, offset: u32, limit: u32) -> Result<(Vec<ModelRecord>, u32)> {
        // By the words of a second record the one that stays is found.
        let condition = "WHERE merged IS NULL AND (words_key LIKE ?1 ESCAPE '\\' OR row IN (SELECT o.merged FROM model AS o \
            WHERE o.merged IS NOT NULL AND o.words_key LIKE ?1 ESCAPE '\\'))";
        let pattern = like_words(search);
        let total = self.connection.query_row(
            &format!("SELECT count(*) FROM model {condition}"),
            [&pattern],
            |row| row.get(0),
        )?;
        let sql = format!("{MODEL} {condition} ORDER BY name_key, row LIMIT ?2 OFFSET ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement
            .query_map(params![pattern, limit, offset], read_model)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// Every category in use, by name; of several that are one, as the first model has it.
    pub fn categories(&self) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT (SELECT category FROM model WHERE category_key = used.category_key ORDER BY row LIMIT 1) \
             FROM (SELECT DISTINCT category_key FROM model WHERE category_key <> '') AS used \
             WHERE EXISTS (SELECT 1 FROM model WHERE category_key = used.category_key AND merged IS NULL) ORDER BY used.category_key",
        )?;
        Ok(statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    /// Every tag series, in the order they were added.
    pub fn series(&self) -> Result<Vec<SeriesRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SERIES} ORDER BY row"))?;
        Ok(statement
            .query_map([], read_series)?
            .collect::<Result<_, _>>()?)
    }

    /// The tag series of a stream.
    pub fn series_by_stream(&self, stream: &Uuid) -> Result<Option<SeriesRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SERIES} WHERE id = ?1"))?;
        Ok(statement
            .query_row([stream.as_bytes()], read_series)
            .optional()?)
    }

    /// Every custom field, in the order they were added.
    pub fn custom_fields(&self) -> Result<Vec<CustomFieldRecord>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT row, id, version, facts FROM custom_field ORDER BY row")?;
        Ok(statement
            .query_map([], read_named)?
            .collect::<Result<_, _>>()?)
    }

    /// A setting's value.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        Ok(self.setting_record(key)?.map(|record| record.facts.value))
    }

    /// The values of all settings whose keys begin so, in the order of their keys.
    pub fn settings_of(&self, beginning: &str) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT value FROM setting WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key",
        )?;
        Ok(statement
            .query_map([beginning], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    pub(crate) fn setting_record(
        &self,
        key: &str,
    ) -> Result<Option<Versioned<Uuid, SettingFacts>>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT row, id, version, key, value FROM setting WHERE key = ?1")?;
        let read = |row: &Row<'_>| {
            Ok(Versioned {
                row: row.get(0)?,
                id: Uuid::from_bytes(row.get(1)?),
                version: row.get(2)?,
                facts: SettingFacts {
                    key: row.get(3)?,
                    value: row.get(4)?,
                },
            })
        };
        Ok(statement.query_row([key], read).optional()?)
    }

    pub(crate) fn station_record(&self, id: &StationId) -> Result<Option<(u32, String)>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT version, name FROM station WHERE id = ?1")?;
        Ok(statement
            .query_row([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// A desk's name.
    pub fn station_name(&self, id: &StationId) -> Result<Option<String>> {
        Ok(self.station_record(id)?.map(|(_, name)| name))
    }

    /// The local row of a place.
    pub fn place_row(&self, id: &PlaceId) -> Result<Option<i64>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT row FROM place WHERE id = ?1")?;
        Ok(statement
            .query_row([id.as_bytes()], |row| row.get(0))
            .optional()?)
    }
}

/// A LIKE pattern for folded texts that hold these words in this order; what LIKE takes specially stands for itself.
pub(crate) fn like_words(search: &str) -> String {
    let mut pattern = String::from("%");
    for word in fold(search).split(' ').filter(|word| !word.is_empty()) {
        for character in word.chars() {
            if matches!(character, '%' | '_' | '\\') {
                pattern.push('\\');
            }
            pattern.push(character);
        }
        pattern.push('%');
    }
    pattern
}
