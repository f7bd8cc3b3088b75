//! What stands in the way of making one of two records: asked before somebody is offered to, and again when it is done.

use crate::error::Result;
use crate::view::View;
use crate::view::asset::AssetRecord;
use crate::view::bookings::Bookings;
use crate::view::people::PersonRecord;
use crate::view::places::PlaceRecord;
use crate::view::records::ModelRecord;
use inventory::{AssetId, Holder, Refusal, merging};
use uuid::Uuid;

/// So many assets that stand in the way are named.
const NAMED: usize = 20;

fn refusal(code: &str, message: String) -> Refusal {
    Refusal::new(code, message).on("other")
}

impl View<'_> {
    /// Whether two records of people may become one.
    ///
    /// # Errors
    /// Refused where they are one already or one of them was erased.
    pub fn may_merge_people(&self, keep: &PersonRecord, other: &PersonRecord) -> Result<()> {
        let (keep, other) = (&keep.record, &other.record);
        refuse_one(
            (keep.id.0, keep.facts.merged.is_some()),
            (other.id.0, other.facts.merged.is_some()),
        )?;
        match keep.facts.erased || other.facts.erased {
            true => Err(refusal(
                "merge.erased",
                "Somebody who was erased is nobody else any more.".into(),
            )
            .into()),
            false => Ok(()),
        }
    }

    /// Whether two records of places may become one.
    ///
    /// # Errors
    /// Refused where they are one already, where the one that stays is inside the other, or while the other is counted.
    pub fn may_merge_places(&self, keep: &PlaceRecord, other: &PlaceRecord) -> Result<()> {
        let (to, from) = (keep.record.id, other.record.id);
        refuse_one(
            (to.0, keep.record.facts.merged.is_some()),
            (from.0, other.record.facts.merged.is_some()),
        )?;
        if self.place_rows_within(&[from])?.contains(&keep.record.row) {
            let message = format!(
                "{} is inside {}, so it cannot stay in its stead.",
                keep.path, other.path
            );
            let hint = "Keep the outer one, or move the inner one out of it first.";
            return Err(refusal("place.into_itself", message).hint(hint).into());
        }
        if self.is_being_counted(&from)? {
            let message = format!("{} is being counted.", other.path);
            let hint = "Sign the stocktake first.";
            return Err(refusal("merge.being_counted", message).hint(hint).into());
        }
        Ok(())
    }

    /// Whether two records of models may become one.
    ///
    /// # Errors
    /// Refused where they are one already, or where two assets of one serial number, told apart by their makers until now, would
    /// be one twice; the details name them.
    pub fn may_merge_models(&self, keep: &ModelRecord, other: &ModelRecord) -> Result<()> {
        refuse_one(
            (keep.id.0, keep.facts.merged.is_some()),
            (other.id.0, other.facts.merged.is_some()),
        )?;
        let clashes = self.serials_that_would_clash(keep, other)?;
        let Some((one, another)) = clashes.first() else {
            return Ok(());
        };
        let message = format!(
            "{} and {} both have the serial number {}. Of one maker they would be one asset twice.",
            another.facts.tag, one.facts.tag, one.facts.serial
        );
        let named = clashes.iter().take(NAMED).map(|(one, another)| {
            format!(
                "{}: {} and {}",
                one.facts.serial, another.facts.tag, one.facts.tag
            )
        });
        Err(refusal("merge.serials_clash", message)
            .hint("Merge these two assets first, or correct the serial number of one.")
            .details(named)
            .into())
    }

    /// The assets of the second model with those that would be the same thing by serial number once both models are one.
    fn serials_that_would_clash(
        &self,
        keep: &ModelRecord,
        other: &ModelRecord,
    ) -> Result<Vec<(AssetRecord, AssetRecord)>> {
        let (of_keep, of_other) = (&keep.facts.manufacturer, &other.facts.manufacturer);
        let then = merging::maker_of_both(of_keep, of_other);
        let becomes = |asset: &AssetRecord, now: &str| -> String {
            match asset.facts.model == Some(keep.id) || asset.facts.model == Some(other.id) {
                true => then.to_owned(),
                false => now.to_owned(),
            }
        };
        let mut clashes = Vec::new();
        // Of the one that stays the maker is at most learnt, which tells more of its assets from others than before.
        for id in self.asset_ids_where("serial_key <> '' AND model = ?1", other.row)? {
            let Some(asset) = self.asset(&id)? else {
                continue;
            };
            for another in self.assets_of_serial(&asset.facts.serial, then)? {
                let maker = self.maker(&another.facts)?;
                if another.id != asset.id
                    && merging::would_clash(
                        &asset.facts.serial,
                        (of_other, then),
                        (&maker, &becomes(&another, &maker)),
                    )
                {
                    clashes.push((asset.clone(), another));
                }
            }
        }
        Ok(clashes)
    }

    /// Whether two registrations may become one.
    ///
    /// # Errors
    /// Refused where they are one, where different people or places have them, where one is part of the other, or where they are
    /// booked for different people at one time.
    pub fn may_merge_assets(&self, keep: &AssetRecord, other: &AssetRecord) -> Result<()> {
        refuse_one((keep.id.0, false), (other.id.0, false))?;
        let tags = format!("{} and {}", keep.facts.tag, other.facts.tag);
        let holders = (keep.facts.holder, other.facts.holder);
        if holders.0.is_some() && holders.1.is_some() && holders.0 != holders.1 {
            let message = format!(
                "{tags} are both out, and not to the same, so it is not known who has the one that they are."
            );
            let hint = "Check in the one that is not really out first.";
            return Err(refusal("merge.both_out", message).hint(hint).into());
        }
        if holders.0 == Some(Holder::Asset(other.id)) || holders.1 == Some(Holder::Asset(keep.id)) {
            let message = format!("{tags} are part of each other.");
            let hint = "Check the part in first.";
            return Err(refusal("merge.part_of", message).hint(hint).into());
        }
        let (of_keep, of_other) = (self.kept_for(keep.id)?, self.kept_for(other.id)?);
        for one in &of_keep {
            let another = of_other.iter().find(|another| {
                another.facts.person != one.facts.person
                    && another
                        .facts
                        .overlaps(one.facts.from, Some(one.facts.until))
            });
            if let Some(another) = another {
                let message = format!(
                    "{} is booked {}, and {} for somebody else {}.",
                    keep.facts.tag,
                    one.facts.days(),
                    other.facts.tag,
                    another.facts.days()
                );
                let hint = "Cancel one of the bookings first.";
                return Err(refusal("merge.both_booked", message).hint(hint).into());
            }
        }
        Ok(())
    }

    fn kept_for(&self, asset: AssetId) -> Result<Vec<crate::view::bookings::BookingRecord>> {
        let open = Bookings {
            asset: Some(asset),
            ..Bookings::default()
        };
        Ok(self.bookings(&open, 0, u32::MAX)?.0)
    }
}

/// Each by its identity and whether it is a second record already.
fn refuse_one(keep: (Uuid, bool), other: (Uuid, bool)) -> Result<()> {
    if keep.0 == other.0 {
        return Err(refusal("merge.same", "This is one record, not two.".into()).into());
    }
    match keep.1 || other.1 {
        true => Err(refusal("merge.already", "One of them was merged before.".into()).into()),
        false => Ok(()),
    }
}
