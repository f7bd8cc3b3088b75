//! Nothing is held by what it holds, in a ring of any length, whoever records it.

use super::Book;
use crate::error::Result;
use inventory::{AssetId, Event, Holder, Refusal};
use uuid::Uuid;
use words::say;

/// How many things may lie inside each other; a longer chain is taken for a ring.
const DEEPEST: usize = 1000;

impl Book<'_> {
    /// Refuses an event by which a thing would become part of what is part of it.
    pub(super) fn refuse_ring(&self, stream: &Uuid, event: &Event) -> Result<()> {
        let Event::Asset(event) = event else {
            return Ok(());
        };
        let holder = event.changes.holder.as_ref().and_then(|change| change.1);
        let Some(Holder::Asset(holder)) = holder else {
            return Ok(());
        };
        if !self.would_hold_itself(AssetId(*stream), holder)? {
            return Ok(());
        }
        Err(Refusal::said(say::asset_in_a_ring_event()).on("to").into())
    }

    /// Whether a thing would be held, over others perhaps, by itself.
    pub(crate) fn would_hold_itself(&self, thing: AssetId, holder: AssetId) -> Result<bool> {
        let mut at = holder;
        for _ in 0..DEEPEST {
            if at == thing {
                return Ok(true);
            }
            match self.view().asset(&at)?.and_then(|asset| asset.facts.holder) {
                Some(Holder::Asset(next)) => at = next,
                _ => return Ok(false),
            }
        }
        Ok(true)
    }
}
