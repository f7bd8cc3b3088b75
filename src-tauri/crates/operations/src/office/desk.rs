//! What this desk remembers of itself, and who acts at it.

use super::{DESK, Office};
use crate::desk_card::{DeskCard, Prepared, seen};
use crate::who::Acting;
use crate::wire::{Failure, ScannerView};
use inventory::PlaceId;
use std::sync::PoisonError;

impl Office {
    pub(crate) fn desk_card(&self) -> DeskCard {
        self.desk.card()
    }

    /// Where this desk puts what comes back, if that was set.
    pub(crate) fn store(&self) -> Option<PlaceId> {
        let store = self.desk_card().store?;
        // It may be another place's second record since.
        let stays = self.read(|view| Ok(view.place_that_stays(&store)?));
        Some(stays.unwrap_or(store))
    }

    /// Changes what this desk remembers of itself.
    pub(crate) fn change_desk(&self, change: impl FnOnce(&mut DeskCard)) -> Result<(), Failure> {
        self.desk.change(|card| {
            change(card);
            Ok(())
        })
    }

    /// Has a change of what this desk remembers made ready, to be kept with something else; none where nothing changes.
    pub(super) fn prepare_desk(
        &self,
        change: impl FnOnce(&mut DeskCard),
    ) -> Result<Option<Prepared>, Failure> {
        let prepared = self.desk.prepare(|card| {
            change(card);
            Ok(())
        })?;
        Ok(prepared.1)
    }

    pub(super) fn keep_desk(&self, prepared: Prepared) -> Result<(), Failure> {
        self.desk.keep(prepared)
    }

    /// Says whether this desk scans with a camera from now on.
    pub(crate) fn set_camera(&self, camera: bool) -> Result<(), Failure> {
        self.change_desk(|card| card.camera = camera)
    }

    /// Changes the scanners of this desk; answers those it has then.
    pub(crate) fn change_scanners(
        &self,
        change: impl FnOnce(&mut Vec<ScannerView>) -> Result<(), Failure>,
    ) -> Result<Vec<ScannerView>, Failure> {
        self.desk.change(|card| {
            change(&mut card.scanners)?;
            Ok(card.scanners.clone())
        })
    }

    pub(crate) fn acting(&self) -> Acting {
        *self.acting.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_acting(&self, acting: Acting) {
        *self.acting.write().unwrap_or_else(PoisonError::into_inner) = acting;
    }

    /// Something that differs whenever what this desk remembers was changed, by whatever program.
    pub fn desk_version(&self) -> impl PartialEq + use<> {
        seen(&self.folder.join(DESK))
    }
}
