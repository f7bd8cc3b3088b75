//! The mark of a second record: of which it is one. Those that were merged into it before are second ones of that, too, so that
//! one step always leads to the one that stays.

use crate::book::Book;
use crate::error::Result;
use crate::view::people::PersonRecord;
use crate::view::places::PlaceRecord;
use crate::view::records::ModelRecord;
use inventory::{Event, ModelFacts, ModelId, PersonFacts, PersonId, PlaceFacts, PlaceId};

impl Book<'_> {
    pub(super) fn mark_person(&mut self, other: &PersonRecord, keep: PersonId) -> Result<()> {
        let mut all = self.view().people_merged_into(&other.record.id)?;
        all.push(other.clone());
        for PersonRecord { record: old, .. } in all {
            let new = PersonFacts {
                merged: Some(keep),
                ..old.facts.clone()
            };
            self.revise(old.id.0, old.version, &old.facts, new, Event::Person)?;
        }
        Ok(())
    }

    pub(super) fn mark_place(&mut self, other: &PlaceRecord, keep: PlaceId) -> Result<()> {
        let mut all = self.view().places_merged_into(other.record.row)?;
        all.push(other.clone());
        for PlaceRecord { record: old, .. } in all {
            let new = PlaceFacts {
                merged: Some(keep),
                ..old.facts.clone()
            };
            self.revise(old.id.0, old.version, &old.facts, new, Event::Place)?;
        }
        Ok(())
    }

    pub(super) fn mark_model(&mut self, other: &ModelRecord, keep: ModelId) -> Result<()> {
        let mut all = self.view().models_merged_into(other.row)?;
        all.push(other.clone());
        for old in all {
            let new = ModelFacts {
                merged: Some(keep),
                ..old.facts.clone()
            };
            self.revise(old.id.0, old.version, &old.facts, new, Event::Model)?;
        }
        Ok(())
    }
}
