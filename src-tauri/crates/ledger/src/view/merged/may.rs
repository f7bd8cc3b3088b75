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
use words::{Said, say};

/// So many assets that stand in the way are named.
const NAMED: usize = 20;

fn refusal(message: Said) -> Refusal {
    Refusal::said(message).on("other")
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
            true => Err(refusal(say::merge_erased()).into()),
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
            let message = say::place_into_itself_merging(&keep.path, &other.path);
            let hint = say::place_into_itself_merging_hint();
            return Err(refusal(message).hint(hint).into());
        }
        if self.is_being_counted(&from)? {
            return Err(refusal(say::merge_being_counted(&other.path))
                .hint(say::merge_being_counted_hint())
                .into());
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
        let tags = |one: &AssetRecord, another: &AssetRecord| {
            (another.facts.tag.to_string(), one.facts.tag.to_string())
        };
        let (this, that) = tags(one, another);
        let named = clashes.iter().take(NAMED).map(|(one, another)| {
            let (this, that) = tags(one, another);
            say::merge_serials_clash_detail(&one.facts.serial, this, that).into()
        });
        Err(
            refusal(say::merge_serials_clash(this, that, &one.facts.serial))
                .hint(say::merge_serials_clash_hint())
                .details(named)
                .into(),
        )
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
        let (this, that) = (keep.facts.tag.as_str(), other.facts.tag.as_str());
        let holders = (keep.facts.holder, other.facts.holder);
        if holders.0.is_some() && holders.1.is_some() && holders.0 != holders.1 {
            return Err(refusal(say::merge_both_out(this, that))
                .hint(say::merge_both_out_hint())
                .into());
        }
        if holders.0 == Some(Holder::Asset(other.id)) || holders.1 == Some(Holder::Asset(keep.id)) {
            return Err(refusal(say::merge_part_of(this, that))
                .hint(say::merge_part_of_hint())
                .into());
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
                let (days, others) = (one.facts.within(), another.facts.within());
                return Err(refusal(say::merge_both_booked(this, days, that, others))
                    .hint(say::merge_both_booked_hint())
                    .into());
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
        return Err(refusal(say::merge_same()).into());
    }
    match keep.1 || other.1 {
        true => Err(refusal(say::merge_already()).into()),
        false => Ok(()),
    }
}
