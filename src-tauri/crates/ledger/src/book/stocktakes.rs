//! Recording stocktakes: opening them, their scans, what is decided, how far they are.

use super::Book;
use crate::error::Result;
use crate::identity::new_id;
use crate::photos::{self, Photo};
use crate::view::records::Versioned;
use crate::view::stocktakes::{DecisionRecord, ScanRecord, StocktakeRecord};
use inventory::{
    CountScan, DecisionFacts, Event, ExpectedLine, ExpectedLines, Revision, ScanId, StocktakeFacts,
    StocktakeId,
};

/// Lines in one entry of the journal: some 100 kB.
const LINES_PER_ENTRY: usize = 500;

impl Book<'_> {
    /// Opens a stocktake; what it expects follows by [`Book::add_expected_lines`].
    ///
    /// # Errors
    /// The register cannot be written.
    pub fn add_stocktake(&mut self, facts: StocktakeFacts) -> Result<StocktakeId> {
        let id = StocktakeId(new_id());
        self.record(id.0, 0, Event::Stocktake(Box::new(Revision::added(facts))))?;
        Ok(id)
    }

    /// Writes down what a stocktake expects, in portions that a journal holds well.
    ///
    /// # Errors
    /// The register cannot be written.
    pub fn add_expected_lines(
        &mut self,
        stocktake: StocktakeId,
        lines: Vec<ExpectedLine>,
    ) -> Result<()> {
        let mut first = 1_u32;
        let mut lines = lines.into_iter();
        loop {
            let part: Vec<ExpectedLine> = lines.by_ref().take(LINES_PER_ENTRY).collect();
            if part.is_empty() {
                return Ok(());
            }
            let next = first.saturating_add(u32::try_from(part.len()).unwrap_or(u32::MAX));
            let part = ExpectedLines {
                stocktake,
                first,
                lines: part,
            };
            let event = Event::StocktakeExpected(Revision::added(part));
            self.record(new_id(), 0, event)?;
            first = next;
        }
    }

    /// Records how far a stocktake is now; answers whether anything differs.
    ///
    /// # Errors
    /// Refused where somebody else changed it in the meantime.
    pub fn revise_stocktake(&mut self, old: &StocktakeRecord, new: StocktakeFacts) -> Result<bool> {
        self.revise(old.id.0, old.version, &old.facts, new, |revision| {
            Event::Stocktake(Box::new(revision))
        })
    }

    /// Records a scan under an identity: a new one, or the one it has in the file it came from.
    ///
    /// # Errors
    /// Refused where the register has a scan of this identity.
    pub fn add_scan(&mut self, id: ScanId, facts: CountScan) -> Result<()> {
        self.record(
            id.0,
            0,
            Event::StocktakeScan(Box::new(Revision::added(facts))),
        )
    }

    /// Records what somebody said about a scan, and adds photos to those it has; answers whether anything differs.
    ///
    /// # Errors
    /// Refused where somebody else changed it in the meantime.
    pub fn revise_scan(
        &mut self,
        old: &ScanRecord,
        mut new: CountScan,
        photos: &[Photo],
    ) -> Result<bool> {
        let added = photos
            .iter()
            .filter(|photo| !old.facts.photos.contains(photo.facts()));
        new.photos = old.facts.photos.clone();
        new.photos.extend(added.map(|photo| photo.facts().clone()));
        if new.photos.len() > old.facts.photos.len() {
            photos::keep(self.connection(), photos)?;
        }
        self.revise(old.id.0, old.version, &old.facts, new, |revision| {
            Event::StocktakeScan(Box::new(revision))
        })
    }

    /// Takes a scan back.
    ///
    /// # Errors
    /// Refused where somebody else changed it in the meantime.
    pub fn remove_scan(&mut self, old: &ScanRecord) -> Result<()> {
        let event = Event::StocktakeScan(Box::new(Revision::removed(old.facts.clone())));
        self.record(old.id.0, old.version, event)
    }

    /// Records what is decided about a difference, in place of what was decided before; answers whether anything differs.
    ///
    /// # Errors
    /// Refused where somebody else decided in the meantime.
    pub fn decide(&mut self, old: Option<&DecisionRecord>, new: DecisionFacts) -> Result<bool> {
        match old {
            None => {
                let event = Event::StocktakeDecision(Revision::added(new));
                self.record(new_id(), 0, event)?;
                Ok(true)
            }
            Some(Versioned {
                id, version, facts, ..
            }) => self.revise(id.0, *version, facts, new, Event::StocktakeDecision),
        }
    }
}
