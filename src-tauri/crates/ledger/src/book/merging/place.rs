//! Two records of one place.

use crate::book::Book;
use crate::error::Result;
use crate::view::places::PlaceRecord;
use inventory::{Holder, PlaceFacts, PlaceId};

impl Book<'_> {
    /// Makes `other` a second record of the place `keep`; what is in it, and the places in it, are in `keep` then.
    ///
    /// # Errors
    /// Refused where [`crate::View::may_merge_places`] says so.
    pub fn merge_places(&mut self, keep: &PlaceRecord, other: &PlaceRecord) -> Result<()> {
        self.view().may_merge_places(keep, other)?;
        let (to, from) = (keep.record.id, other.record.id);
        let moved = |place: Option<PlaceId>| match place == Some(from) {
            true => Some(to),
            false => place,
        };
        self.change_all(
            "recorded_place = ?1 OR holder_place = ?1 OR came_from = ?1",
            other.record.row,
            |facts| {
                facts.place = moved(facts.place);
                facts.came_from = moved(facts.came_from);
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
        self.mark_place(other, to)?;
        let new = keep.record.facts.clone().completed(&other.record.facts);
        self.revise_place(&keep.record, new)?;
        Ok(())
    }
}
