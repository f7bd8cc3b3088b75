//! Two records that are of one thing: what refers to the one comes to refer to the other, which stays. All of it are ordinary
//! entries, so that it is taken back like anything else, and both keep their histories.
//!
//! Of people, places and models the second record stays beside, marked: what was said of it goes on having its name, and whoever
//! means it by a name, a code or a badge means the one that stays. Of an asset registered twice one registration is taken back,
//! and its tags and codes go on with the other. What stands in the way is asked of [`crate::View`], so that it can be told before.

mod asset;
mod marks;
mod model;
mod person;
mod place;

use super::Book;
use crate::error::Result;
use crate::view::asset::AssetRecord;
use inventory::{AssetFacts, AssetId, How, KitFacts, Refusal};
use words::say;

impl Book<'_> {
    fn there(&self, id: &AssetId) -> Result<AssetRecord> {
        self.view().asset(id)?.ok_or_else(|| {
            Refusal::said(say::asset_unknown_merging())
                .on("other")
                .into()
        })
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
}
