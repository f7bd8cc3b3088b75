//! Two records that are of one thing: what refers to the one comes to refer to the other, which stays. All of it are ordinary
//! entries, so that it is taken back like anything else, and both keep their histories.
//!
//! Of people, places and models the second record stays beside, marked: what was said of it goes on having its name, and whoever
//! means it by a name, a code or a badge means the one that stays. Of an asset registered twice one registration is taken back,
//! and its tags and codes go on with the other.

use super::Book;
use crate::error::Result;
use crate::view::asset::AssetRecord;
use crate::view::bookings::{BookingRecord, Bookings};
use crate::view::people::PersonRecord;
use crate::view::places::PlaceRecord;
use crate::view::records::ModelRecord;
use inventory::{
    AssetChanges, AssetEvent, AssetFacts, AssetId, BookingFacts, BookingState, Change, Event,
    Holder, How, KitFacts, KitModel, ModelFacts, PersonDetails, PersonFacts, PersonId, PlaceFacts,
    Refusal, Revision, State, Tag, scan, tag,
};
use uuid::Uuid;

fn refuse<T>(code: &str, message: String) -> Result<T> {
    Err(Refusal::new(code, format!("{message} Nothing was saved."))
        .on("other")
        .into())
}

fn fill(to: &mut String, from: &str) {
    if to.is_empty() {
        from.clone_into(to);
    }
}

impl Book<'_> {
    /// Makes `other` a second record of the person `keep`.
    ///
    /// # Errors
    /// Refused where they are one already or one of them was erased.
    pub fn merge_people(&mut self, keep: &PersonRecord, other: &PersonRecord) -> Result<()> {
        refuse_one(
            keep.record.id.0,
            other.record.id.0,
            other.record.facts.merged.is_some(),
        )?;
        if keep.record.facts.erased || other.record.facts.erased {
            return refuse(
                "merge.erased",
                "Somebody who was erased is nobody else any more.".into(),
            );
        }
        let (to, from) = (
            Some(Holder::Person(keep.record.id)),
            Some(Holder::Person(other.record.id)),
        );
        self.change_all("holder_person = ?1", other.record.row, |facts| {
            if facts.holder == from {
                facts.holder = to;
            }
        })?;
        for booking in self.open_bookings(Bookings {
            person: Some(other.record.id),
            ..Bookings::default()
        })? {
            let new = BookingFacts {
                person: keep.record.id,
                ..booking.facts.clone()
            };
            self.revise_booking(&booking, new)?;
        }
        for before in self.view().people_merged_into(&other.record.id)? {
            self.mark_person(&before, keep.record.id)?;
        }
        // Before the one that stays gets its details: they are asked to be nobody else's.
        self.mark_person(other, keep.record.id)?;
        let mut details = keep.details.clone();
        let PersonDetails {
            name: _,
            email,
            username,
            employee_number,
            department,
            badge,
        } = &mut details;
        fill(email, &other.details.email);
        fill(username, &other.details.username);
        fill(employee_number, &other.details.employee_number);
        fill(department, &other.details.department);
        fill(badge, &other.details.badge);
        self.revise_person(&keep.record, &keep.details, details)?;
        if let (None, Some(place)) = (keep.record.facts.place, other.record.facts.place)
            && let Some(now) = self.view().person(&keep.record.id)?
        {
            self.place_person(&now.record, Some(place))?;
        }
        Ok(())
    }

    fn mark_person(&mut self, other: &PersonRecord, keep: PersonId) -> Result<bool> {
        let old = &other.record;
        let new = PersonFacts {
            merged: Some(keep),
            ..old.facts.clone()
        };
        self.revise(old.id.0, old.version, &old.facts, new, Event::Person)
    }

    /// Makes `other` a second record of the place `keep`; what is in it, and the places in it, are in `keep` then.
    ///
    /// # Errors
    /// Refused where they are one already, where the one that stays is inside the other, or while the other is counted.
    pub fn merge_places(&mut self, keep: &PlaceRecord, other: &PlaceRecord) -> Result<()> {
        let (to, from) = (keep.record.id, other.record.id);
        refuse_one(to.0, from.0, other.record.facts.merged.is_some())?;
        if self
            .view()
            .place_rows_within(&[from])?
            .contains(&keep.record.row)
        {
            let message = format!(
                "{} is inside {}, so it cannot stay in its stead.",
                keep.path, other.path
            );
            return refuse("place.into_itself", message);
        }
        if self.view().is_being_counted(&from)? {
            let message = format!("{} is being counted. Sign the stocktake first.", other.path);
            return refuse("merge.being_counted", message);
        }
        let is = |place: &mut Option<inventory::PlaceId>| {
            if *place == Some(from) {
                *place = Some(to);
            }
        };
        self.change_all(
            "recorded_place = ?1 OR holder_place = ?1 OR came_from = ?1",
            other.record.row,
            |facts| {
                is(&mut facts.place);
                is(&mut facts.came_from);
                if facts.holder == Some(Holder::Place(from)) {
                    facts.holder = Some(Holder::Place(to));
                }
            },
        )?;
        for person in self.view().people_at(other.record.row)? {
            self.place_person(&person.record, Some(to))?;
        }
        for inside in self.view().places_in(other.record.row)? {
            let new = PlaceFacts {
                parent: Some(to),
                ..inside.record.facts.clone()
            };
            self.revise_place(&inside.record, new)?;
        }
        for before in self.view().places_merged_into(other.record.row)? {
            self.mark_place(&before, to)?;
        }
        self.mark_place(other, to)?;
        let mut new = keep.record.facts.clone();
        fill(&mut new.code, &other.record.facts.code);
        fill(&mut new.notes, &other.record.facts.notes);
        self.revise_place(&keep.record, new)?;
        Ok(())
    }

    fn mark_place(&mut self, other: &PlaceRecord, keep: inventory::PlaceId) -> Result<bool> {
        let old = &other.record;
        let new = PlaceFacts {
            merged: Some(keep),
            ..old.facts.clone()
        };
        self.revise(old.id.0, old.version, &old.facts, new, Event::Place)
    }

    /// Makes `other` a second record of the model `keep`.
    ///
    /// # Errors
    /// Refused where they are one already.
    pub fn merge_models(&mut self, keep: &ModelRecord, other: &ModelRecord) -> Result<()> {
        refuse_one(keep.id.0, other.id.0, other.facts.merged.is_some())?;
        let (to, from) = (keep.id, other.id);
        self.change_all("model = ?1", other.row, |facts| {
            if facts.model == Some(from) {
                facts.model = Some(to);
            }
        })?;
        self.change_kits(|kit| {
            let mut of_it = 0;
            kit.models.retain(|line| {
                of_it += if line.model == from { line.count } else { 0 };
                line.model != from
            });
            if of_it > 0 {
                kit.models.push(KitModel {
                    model: to,
                    count: of_it,
                });
            }
        })?;
        for before in self.view().models_merged_into(other.row)? {
            self.mark_model(&before, to)?;
        }
        self.mark_model(other, to)?;
        let mut new = keep.facts.clone();
        fill(&mut new.manufacturer, &other.facts.manufacturer);
        fill(&mut new.category, &other.facts.category);
        fill(&mut new.number, &other.facts.number);
        fill(&mut new.notes, &other.facts.notes);
        new.warranty_months = new.warranty_months.or(other.facts.warranty_months);
        new.life_months = new.life_months.or(other.facts.life_months);
        new.minimum_stock = new.minimum_stock.or(other.facts.minimum_stock);
        self.revise_model(keep, new)?;
        Ok(())
    }

    fn mark_model(&mut self, other: &ModelRecord, keep: inventory::ModelId) -> Result<bool> {
        let new = ModelFacts {
            merged: Some(keep),
            ..other.facts.clone()
        };
        self.revise(other.id.0, other.version, &other.facts, new, Event::Model)
    }

    /// Takes the registration of `other` back, which is the asset `keep` registered twice; its tags, codes, parts, bookings
    /// and, where only it is out, whoever has it go on with `keep`.
    ///
    /// # Errors
    /// Refused where they are one, where both are out, or one is part of the other.
    pub fn merge_assets(&mut self, keep: &AssetRecord, other: &AssetRecord) -> Result<()> {
        refuse_one(keep.id.0, other.id.0, false)?;
        let (to, from) = (keep.id, other.id);
        if keep.facts.holder.is_some() && other.facts.holder.is_some() {
            let message = format!(
                "{} and {} are both out, so it is not known who has the one that they are. Check one of them in first.",
                keep.facts.tag, other.facts.tag
            );
            return refuse("merge.both_out", message);
        }
        if keep.facts.holder == Some(Holder::Asset(from))
            || other.facts.holder == Some(Holder::Asset(to))
        {
            let message = format!(
                "{} and {} are part of each other. Check that in first.",
                keep.facts.tag, other.facts.tag
            );
            return refuse("merge.part_of", message);
        }
        let codes = self.view().kept_codes(other.row)?;
        let mut tags = self.view().former_tags(other.row)?;
        self.change_all("holder_asset = ?1", other.row, |facts| {
            if facts.holder == Some(Holder::Asset(from)) {
                facts.holder = Some(Holder::Asset(to));
            }
        })?;
        self.change_kits(|kit| {
            if kit.assets.contains(&from) {
                let has = kit.assets.contains(&to);
                kit.assets.retain(|asset| *asset != from);
                if !has {
                    kit.assets.push(to);
                }
            }
        })?;
        for booking in self
            .view()
            .bookings(
                &Bookings {
                    asset: Some(from),
                    all: true,
                    ..Bookings::default()
                },
                0,
                u32::MAX,
            )?
            .0
        {
            self.record(
                booking.id.0,
                booking.version,
                Event::Booking(Revision::removed(booking.facts.clone())),
            )?;
            self.add_booking(BookingFacts {
                asset: to,
                ..booking.facts
            })?;
        }
        for code in &codes {
            let now = self.there(&from)?;
            self.change_kept_code(&now, Revision::removed(code.clone()))?;
        }
        // The tags it had before go with it: each of them as if it had never got the next, so that taking this back brings them
        // again.
        for had in &tags {
            let now = self.there(&from)?;
            let Some(tag) = Tag::kept(had) else { continue };
            self.retag(&now, tag, true)?;
        }
        let now = self.there(&from)?;
        if now.facts.is_held() {
            let before = now.facts.place_before();
            let new = AssetFacts {
                state: State::InStock,
                ..now.facts.clone().returned_to(before)
            };
            self.change_asset(&now, How::CheckedIn, new, "")?;
        }
        let last = self.there(&from)?;
        self.record(
            from.0,
            last.version,
            Event::AssetWithdrawn(Box::new(last.facts.clone())),
        )?;
        tags.push(other.facts.tag.to_string());
        for had in &tags {
            let Some(tag) = Tag::kept(had) else { continue };
            let now = self.there(&to)?;
            if self
                .view()
                .former_tags(now.row)?
                .iter()
                .any(|own| tag::key(own) == tag.key())
                || now.facts.tag.key() == tag.key()
            {
                continue;
            }
            let own = now.facts.tag.clone();
            self.retag(&now, tag, false)?;
            let now = self.there(&to)?;
            self.retag(&now, own, false)?;
        }
        for code in codes {
            let now = self.there(&to)?;
            let key = scan::literal_key(&code.code);
            let own = self.view().kept_codes(now.row)?;
            if own.iter().all(|own| scan::literal_key(&own.code) != key) {
                self.change_kept_code(&now, Revision::added(code))?;
            }
        }
        let now = self.there(&to)?;
        let new = completed(now.facts.clone(), &other.facts);
        self.change_asset(&now, How::Revised, new, "")?;
        Ok(())
    }

    fn there(&self, id: &AssetId) -> Result<AssetRecord> {
        match self.view().asset(id)? {
            Some(asset) => Ok(asset),
            None => refuse(
                "asset.unknown",
                "One of them is not on the register any more.".into(),
            ),
        }
    }

    fn retag(&mut self, asset: &AssetRecord, to: Tag, taken_back: bool) -> Result<()> {
        let event = AssetEvent {
            how: How::TagReplaced,
            changes: AssetChanges {
                tag: Some(Change(asset.facts.tag.clone(), to)),
                ..AssetChanges::default()
            },
            note: String::new(),
            taken_back,
            checklist: Vec::new(),
            photos: Vec::new(),
        };
        self.record(asset.id.0, asset.version, Event::Asset(Box::new(event)))
    }

    /// Changes every asset of which a condition on a row holds. `condition` is one of ours.
    fn change_all(
        &mut self,
        condition: &str,
        row: i64,
        change: impl Fn(&mut AssetFacts),
    ) -> Result<()> {
        for id in self.view().asset_ids_where(condition, row)? {
            let old = self.there(&id)?;
            let mut new = old.facts.clone();
            change(&mut new);
            self.change_asset(&old, How::Revised, new, "")?;
        }
        Ok(())
    }

    fn change_kits(&mut self, change: impl Fn(&mut KitFacts)) -> Result<()> {
        for old in self.view().kits("", 0, u32::MAX)?.0 {
            let mut new = old.facts.clone();
            change(&mut new);
            self.revise_kit(&old, new)?;
        }
        Ok(())
    }

    fn open_bookings(&self, which: Bookings) -> Result<Vec<BookingRecord>> {
        let (found, _) = self.view().bookings(&which, 0, u32::MAX)?;
        Ok(found
            .into_iter()
            .filter(|booking| booking.facts.state == BookingState::Open)
            .collect())
    }
}

/// What is known of an asset, with what only its second registration knew.
fn completed(mut facts: AssetFacts, other: &AssetFacts) -> AssetFacts {
    fill(&mut facts.name, &other.name);
    fill(&mut facts.serial, &other.serial);
    fill(&mut facts.supplier, &other.supplier);
    fill(&mut facts.order_number, &other.order_number);
    fill(&mut facts.notes, &other.notes);
    facts.model = facts.model.or(other.model);
    facts.purchase_date = facts.purchase_date.or(other.purchase_date);
    facts.cost = facts.cost.or(other.cost);
    facts.warranty_end = facts.warranty_end.or(other.warranty_end);
    facts.refresh_date = facts.refresh_date.or(other.refresh_date);
    facts.condition = facts.condition.or(other.condition);
    facts.labelled_at = facts.labelled_at.or(other.labelled_at);
    for (field, value) in &other.custom {
        facts
            .custom
            .entry(field.clone())
            .or_insert_with(|| value.clone());
    }
    if other.holder.is_some() {
        let AssetFacts {
            state,
            place,
            holder,
            due,
            out_since,
            terms,
            place_confirmed,
            came_from,
            ..
        } = other.clone();
        return AssetFacts {
            state,
            place,
            holder,
            due,
            out_since,
            terms,
            place_confirmed,
            came_from,
            ..facts
        };
    }
    facts.place = facts.place.or(other.place);
    facts
}

fn refuse_one(keep: Uuid, other: Uuid, merged: bool) -> Result<()> {
    if keep == other {
        return refuse("merge.same", "This is one record, not two.".into());
    }
    match merged {
        true => refuse("merge.already", "The other was merged before.".into()),
        false => Ok(()),
    }
}
