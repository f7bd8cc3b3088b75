//! An asset that was registered twice.

use crate::book::Book;
use crate::error::Result;
use crate::view::asset::AssetRecord;
use crate::view::bookings::Bookings;
use inventory::{
    AssetChanges, AssetEvent, AssetFacts, AssetId, BookingFacts, Change, Event, Holder, How,
    KeptCodeFacts, Revision, State, Tag, scan, tag,
};

impl Book<'_> {
    /// Takes the registration of `other` back, which is the asset `keep` registered twice; its tags, codes, parts, bookings
    /// and, where only it is out, whoever has it go on with `keep`.
    ///
    /// # Errors
    /// Refused where [`crate::View::may_merge_assets`] says so.
    pub fn merge_assets(&mut self, keep: &AssetRecord, other: &AssetRecord) -> Result<()> {
        self.view().may_merge_assets(keep, other)?;
        let (to, from) = (keep.id, other.id);
        let codes = self.view().kept_codes(other.row)?;
        let mut tags = self.view().former_tags(other.row)?;
        self.change_all("holder_asset = ?1", other.row, |facts| {
            if facts.holder == Some(Holder::Asset(from)) {
                facts.holder = Some(Holder::Asset(to));
            }
        })?;
        self.change_kits(|kit| {
            if kit.assets.contains(&from) {
                let has = kit.assets.contains(&to);
                kit.assets.retain(|asset| *asset != from);
                if !has {
                    kit.assets.push(to);
                }
            }
        })?;
        self.move_bookings(from, to)?;
        self.let_go(from, &codes, &tags)?;
        tags.push(other.facts.tag.to_string());
        self.take_tags(to, &tags)?;
        self.take_codes(to, codes)?;
        let now = self.there(&to)?;
        let new = now.facts.clone().completed(&other.facts);
        self.change_asset(&now, How::Revised, new, "")?;
        Ok(())
    }

    /// A booking is of one asset for good, so each is removed and made anew.
    fn move_bookings(&mut self, from: AssetId, to: AssetId) -> Result<()> {
        let all = Bookings {
            asset: Some(from),
            all: true,
            ..Bookings::default()
        };
        for booking in self.view().bookings(&all, 0, u32::MAX)?.0 {
            let removed = Revision::removed(booking.facts.clone());
            self.record(booking.id.0, booking.version, Event::Booking(removed))?;
            self.add_booking(BookingFacts {
                asset: to,
                ..booking.facts
            })?;
        }
        Ok(())
    }

    /// Takes a registration back, with its codes and the tags it had before.
    fn let_go(&mut self, from: AssetId, codes: &[KeptCodeFacts], tags: &[String]) -> Result<()> {
        for code in codes {
            let now = self.there(&from)?;
            self.change_kept_code(&now, Revision::removed(code.clone()))?;
        }
        // The tags it had before go with it: each of them as if it had never got the next, so that taking this back brings them
        // again.
        for had in tags {
            let now = self.there(&from)?;
            let Some(tag) = Tag::kept(had) else { continue };
            self.retag(&now, tag, true)?;
        }
        let now = self.there(&from)?;
        if now.facts.is_held() {
            let before = now.facts.place_before();
            let new = AssetFacts {
                state: State::InStock,
                ..now.facts.clone().returned_to(before)
            };
            self.change_asset(&now, How::CheckedIn, new, "")?;
        }
        let last = self.there(&from)?;
        let withdrawn = Event::AssetWithdrawn(Box::new(last.facts.clone()));
        self.record(from.0, last.version, withdrawn)
    }

    /// Lets an asset be found by these tags, as by tags that it had before.
    fn take_tags(&mut self, to: AssetId, tags: &[String]) -> Result<()> {
        for had in tags {
            let Some(tag) = Tag::kept(had) else { continue };
            let now = self.there(&to)?;
            let former = self.view().former_tags(now.row)?;
            let has = now.facts.tag.key() == tag.key()
                || former.iter().any(|own| tag::key(own) == tag.key());
            if has {
                continue;
            }
            let own = now.facts.tag.clone();
            self.retag(&now, tag, false)?;
            let now = self.there(&to)?;
            self.retag(&now, own, false)?;
        }
        Ok(())
    }

    fn take_codes(&mut self, to: AssetId, codes: Vec<KeptCodeFacts>) -> Result<()> {
        for code in codes {
            let now = self.there(&to)?;
            let key = scan::literal_key(&code.code);
            let own = self.view().kept_codes(now.row)?;
            if own.iter().all(|own| scan::literal_key(&own.code) != key) {
                self.change_kept_code(&now, Revision::added(code))?;
            }
        }
        Ok(())
    }

    fn retag(&mut self, asset: &AssetRecord, to: Tag, taken_back: bool) -> Result<()> {
        let event = AssetEvent {
            how: How::TagReplaced,
            changes: AssetChanges {
                tag: Some(Change(asset.facts.tag.clone(), to)),
                ..AssetChanges::default()
            },
            note: String::new(),
            taken_back,
            checklist: Vec::new(),
            photos: Vec::new(),
        };
        self.record(asset.id.0, asset.version, Event::Asset(Box::new(event)))
    }
}
