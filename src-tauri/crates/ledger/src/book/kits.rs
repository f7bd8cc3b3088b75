//! Recording kits.

use super::Book;
use crate::error::Result;
use crate::identity::new_id;
use crate::view::kits::KitRecord;
use inventory::{Event, KitFacts, KitId, Revision};

impl Book<'_> {
    /// Puts a kit together. Whether its name and code are free is the caller's to see within this transaction.
    pub fn add_kit(&mut self, facts: KitFacts) -> Result<KitId> {
        let id = KitId(new_id());
        self.record(id.0, 0, Event::Kit(Box::new(Revision::added(facts))))?;
        Ok(id)
    }

    /// Records that a kit is now as `new` says; answers whether anything differs.
    ///
    /// # Errors
    /// Refused where somebody else changed it in the meantime.
    pub fn revise_kit(&mut self, old: &KitRecord, new: KitFacts) -> Result<bool> {
        self.revise(old.id.0, old.version, &old.facts, new, |revision| {
            Event::Kit(Box::new(revision))
        })
    }

    /// Takes a kit apart; its things stay as they are.
    ///
    /// # Errors
    /// Refused where somebody else changed it in the meantime.
    pub fn remove_kit(&mut self, old: &KitRecord) -> Result<()> {
        let event = Event::Kit(Box::new(Revision::removed(old.facts.clone())));
        self.record(old.id.0, old.version, event)
    }
}
