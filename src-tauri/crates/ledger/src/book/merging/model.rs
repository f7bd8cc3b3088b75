//! Two records of one model.

use crate::book::Book;
use crate::error::Result;
use crate::view::records::ModelRecord;
use inventory::KitModel;

impl Book<'_> {
    /// Makes `other` a second record of the model `keep`.
    ///
    /// # Errors
    /// Refused where [`crate::View::may_merge_models`] says so.
    pub fn merge_models(&mut self, keep: &ModelRecord, other: &ModelRecord) -> Result<()> {
        self.view().may_merge_models(keep, other)?;
        let (to, from) = (keep.id, other.id);
        // First, who made them: a serial number is asked to be one maker's once.
        self.revise_model(keep, keep.facts.clone().completed(&other.facts))?;
        self.change_all("model = ?1", other.row, |facts| {
            if facts.model == Some(from) {
                facts.model = Some(to);
            }
        })?;
        self.change_kits(|kit| {
            let mut of_it = 0_u32;
            kit.models.retain(|line| {
                of_it += if line.model == from { line.count } else { 0 };
                line.model != from
            });
            if of_it == 0 {
                return;
            }
            match kit.models.iter_mut().find(|line| line.model == to) {
                Some(line) => line.count = line.count.saturating_add(of_it),
                None => kit.models.push(KitModel {
                    model: to,
                    count: of_it,
                }),
            }
        })?;
        self.mark_model(other, to)
    }
}
