//! Recording assets, models, places, tag series, custom fields, settings and desks.

use super::Book;
use crate::error::Result;
use crate::identity::new_id;
use crate::photos::{self, Photo};
use crate::view::{asset::AssetRecord, records::Versioned};
use inventory::{
    AssetChanges, AssetEvent, AssetFacts, AssetId, CustomFieldFacts, CustomFieldId, Event, How,
    KeptCodeFacts, ModelFacts, ModelId, PlaceFacts, PlaceId, Refusal, Revision, SeriesFacts,
    SeriesId, SettingFacts, Ticked, rules,
};
use words::say;

impl Book<'_> {
    /// Puts an asset onto the register.
    pub fn register_asset(&mut self, facts: AssetFacts) -> Result<AssetId> {
        rules::coherent(&facts)?;
        let id = AssetId(new_id());
        self.record(id.0, 0, Event::AssetRegistered(Box::new(facts)))?;
        Ok(id)
    }

    /// Records that an asset is now as `new` says; answers whether anything differs.
    pub fn change_asset(
        &mut self,
        old: &AssetRecord,
        how: How,
        new: AssetFacts,
        note: &str,
    ) -> Result<bool> {
        self.change_asset_with(old, how, new, note, Vec::new(), &[])
    }

    /// The same for an asset that comes back, with what was ticked off of its checklist and how it looked.
    pub fn check_in_asset(
        &mut self,
        old: &AssetRecord,
        new: AssetFacts,
        note: &str,
        checklist: Vec<Ticked>,
        photos: &[Photo],
    ) -> Result<bool> {
        self.change_asset_with(old, How::CheckedIn, new, note, checklist, photos)
    }

    fn change_asset_with(
        &mut self,
        old: &AssetRecord,
        how: How,
        new: AssetFacts,
        note: &str,
        checklist: Vec<Ticked>,
        photos: &[Photo],
    ) -> Result<bool> {
        let changes = AssetChanges::between(&old.facts, &new);
        if changes.is_empty() {
            return Ok(false);
        }
        rules::coherent(&new)?;
        let event = AssetEvent {
            how,
            changes,
            note: note.to_owned(),
            taken_back: false,
            checklist,
            photos: photos.iter().map(|photo| photo.facts().clone()).collect(),
        };
        photos::keep(self.connection(), photos)?;
        self.record(old.id.0, old.version, Event::Asset(Box::new(event)))?;
        Ok(true)
    }

    /// Keeps a code with an asset (`added`), or removes one it has.
    ///
    /// # Errors
    /// Refused where somebody else changed the asset in the meantime.
    pub fn change_kept_code(
        &mut self,
        asset: &AssetRecord,
        code: Revision<KeptCodeFacts>,
    ) -> Result<()> {
        self.record(asset.id.0, asset.version, Event::KeptCode(code))
    }

    /// Adds a model.
    pub fn add_model(&mut self, facts: ModelFacts) -> Result<ModelId> {
        let id = ModelId(new_id());
        self.record(id.0, 0, Event::Model(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a model; answers whether anything differs.
    pub fn revise_model(
        &mut self,
        old: &Versioned<ModelId, ModelFacts>,
        new: ModelFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        self.revise(old.id.0, old.version, &old.facts, new, Event::Model)
    }

    /// Adds a place.
    pub fn add_place(&mut self, facts: PlaceFacts) -> Result<PlaceId> {
        let id = PlaceId(new_id());
        self.record(id.0, 0, Event::Place(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a place; answers whether anything differs. A place cannot be moved into itself or below itself.
    pub fn revise_place(
        &mut self,
        old: &Versioned<PlaceId, PlaceFacts>,
        new: PlaceFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        if self.would_be_inside_itself(old.id, &new)? {
            return Err(Refusal::said(say::place_into_itself(&old.facts.name))
                .on("parent")
                .into());
        }
        self.revise(old.id.0, old.version, &old.facts, new, Event::Place)
    }

    /// Whether these facts would put a place into itself or below itself, as things stand now.
    pub(crate) fn would_be_inside_itself(&self, id: PlaceId, facts: &PlaceFacts) -> Result<bool> {
        let Some(parent) = facts.parent else {
            return Ok(false);
        };
        let inside = self.view().place_rows_within(&[id])?;
        let parent = self.view().place_row(&parent)?;
        Ok(parent.is_some_and(|row| inside.contains(&row)))
    }

    /// Adds a tag series.
    pub fn add_series(&mut self, facts: SeriesFacts) -> Result<SeriesId> {
        let id = SeriesId(new_id());
        self.record(id.0, 0, Event::Series(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a tag series; answers whether anything differs. Its numbers never go back.
    pub fn revise_series(
        &mut self,
        old: &Versioned<SeriesId, SeriesFacts>,
        new: SeriesFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        if new.next < old.facts.next {
            let message = say::series_never_back(new.name, old.facts.next);
            return Err(Refusal::said(message).on("next").into());
        }
        self.revise(old.id.0, old.version, &old.facts, new, Event::Series)
    }

    /// Adds a custom field.
    pub fn add_custom_field(&mut self, facts: CustomFieldFacts) -> Result<CustomFieldId> {
        let id = CustomFieldId(new_id());
        self.record(
            id.0,
            0,
            Event::CustomField(Revision::added(facts.checked()?)),
        )?;
        Ok(id)
    }

    /// Revises a custom field; answers whether anything differs.
    pub fn revise_custom_field(
        &mut self,
        old: &Versioned<CustomFieldId, CustomFieldFacts>,
        new: CustomFieldFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        self.revise(old.id.0, old.version, &old.facts, new, Event::CustomField)
    }

    /// Sets a setting of the register; answers whether anything differs.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<bool> {
        let new = SettingFacts {
            key: key.to_owned(),
            value: value.to_owned(),
        };
        match self.view().setting_record(key)? {
            Some(old) => self.revise(old.id, old.version, &old.facts, new, Event::Setting),
            None => self
                .record(new_id(), 0, Event::Setting(Revision::added(new)))
                .map(|()| true),
        }
    }

    /// Names this desk; answers whether that is a change.
    pub fn name_station(&mut self, name: &str) -> Result<bool> {
        let station = self.stamp.station.0;
        match self.view().station_record(&self.stamp.station)? {
            Some((version, old)) => {
                self.revise(station, version, &old, name.to_owned(), Event::Station)
            }
            None => self
                .record(station, 0, Event::Station(Revision::added(name.to_owned())))
                .map(|()| true),
        }
    }
}
