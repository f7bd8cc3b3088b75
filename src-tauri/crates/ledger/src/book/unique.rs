//! What two of a kind cannot have alike, asked when one of them is recorded. The read tables do not enforce it: a register that
//! holds two alike, as desks that work apart make them or programs that compared otherwise, opens and says so.

use super::Book;
use crate::error::Result;
use inventory::{AssetFacts, Event, ModelId, Refusal, Revision, fold, scan, serial, tag};
use rusqlite::{Params, params};
use uuid::Uuid;
use words::{Said, say};

impl Book<'_> {
    /// Refuses an event by which a record would get the tag, serial number, code or name that another has. What it has
    /// already it keeps.
    pub(super) fn refuse_taken(&self, stream: &Uuid, event: &Event) -> Result<()> {
        let id = stream.as_bytes();
        match event {
            Event::AssetRegistered(facts) => {
                self.refuse_taken_tag(stream, &facts.tag.key())?;
                self.refuse_taken_serial(stream, &facts.serial, facts.model, None)
            }
            Event::Asset(event) => {
                if let Some(change) = &event.changes.tag
                    && let Some(key) = other(&change.0.key(), change.1.key())
                {
                    self.refuse_taken_tag(stream, &key)?;
                }
                let serial = event.changes.serial.as_ref();
                let renumbered =
                    serial.is_some_and(|change| tag::key(&change.0) != tag::key(&change.1));
                if !renumbered && event.changes.model.is_none() {
                    return Ok(());
                }
                let Some(asset) = self.view().asset(&(*stream).into())? else {
                    return Ok(());
                };
                let serial = serial.map_or(&asset.facts.serial, |change| &change.1);
                let model = event.changes.model.as_ref();
                let model = model.map_or(asset.facts.model, |change| change.1);
                let before = (!renumbered).then_some(&asset.facts);
                self.refuse_taken_serial(stream, serial, model, before)
            }
            Event::KeptCode(Revision { new: Some(new), .. }) => self.refuse_if(
                "SELECT 1 FROM kept_code WHERE code_key = ?1 \
                 AND asset <> coalesce((SELECT row FROM asset WHERE id = ?2), 0)",
                params![scan::literal_key(&new.code), id],
                || Refusal::said(say::code_taken_kept()).on("code"),
            ),
            Event::Place(revision) => {
                let Some(key) = changed(revision, |place| tag::key(&place.code)) else {
                    return Ok(());
                };
                self.refuse_if(
                    "SELECT 1 FROM place WHERE code_key = ?1 AND id <> ?2 \
                     AND coalesce(merged, 0) <> coalesce((SELECT row FROM place WHERE id = ?2), -1)",
                    params![key, id],
                    || Refusal::said(say::place_code_taken()).on("code"),
                )
            }
            Event::Series(revision) => {
                let Some(new) = &revision.new else {
                    return Ok(());
                };
                let own = revision.old.as_ref();
                if own.is_some_and(|old| {
                    (&old.prefix, old.check_character) == (&new.prefix, new.check_character)
                }) {
                    return Ok(());
                }
                self.refuse_if(
                    "SELECT 1 FROM series WHERE prefix = ?1 AND check_character = ?2 AND id <> ?3",
                    params![new.prefix, new.check_character, id],
                    || Refusal::said(say::series_prefix_taken()).on("prefix"),
                )
            }
            Event::CustomField(revision) => self.refuse_name(
                id,
                "custom_field",
                say::custom_field_taken,
                changed(revision, |it| fold(&it.name)),
            ),
            Event::Format(revision) => self.refuse_name(
                id,
                "label_format",
                say::format_taken_name,
                changed(revision, |it| fold(&it.name)),
            ),
            Event::Design(revision) => self.refuse_name(
                id,
                "label_design",
                say::design_taken_name,
                changed(revision, |it| fold(&it.name)),
            ),
            Event::Printer(revision) => self.refuse_name(
                id,
                "printer",
                say::printer_taken,
                changed(revision, |it| fold(&it.name)),
            ),
            Event::Calibration(revision) => {
                let names = changed(revision, |it| {
                    format!("{}\n{}", fold(&it.printer), fold(&it.format))
                });
                let Some((printer, format)) =
                    names.as_deref().and_then(|names| names.split_once('\n'))
                else {
                    return Ok(());
                };
                self.refuse_if(
                    "SELECT 1 FROM calibration WHERE printer_key = ?1 AND format_key = ?2 AND id <> ?3",
                    params![printer, format, id],
                    || Refusal::said(say::calibration_taken()),
                )
            }
            Event::Reservation(Revision {
                old: None,
                new: Some(new),
            }) => {
                for tag in &new.tags {
                    self.refuse_if(
                        "SELECT 1 FROM reserved_tag WHERE tag_key = ?1",
                        params![tag.key()],
                        || Refusal::said(say::tag_reserved_twice()),
                    )?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn refuse_taken_tag(&self, stream: &Uuid, key: &str) -> Result<()> {
        self.refuse_if(
            "SELECT 1 FROM asset WHERE tag_key = ?1 AND id <> ?2",
            params![key, stream.as_bytes()],
            || Refusal::said(say::tag_taken_asset()).on("tag"),
        )
    }

    /// By a thing of this model. With whatever it shared the number `before`, it goes on sharing it. Whether capitals alone tell
    /// two things apart is asked before this.
    fn refuse_taken_serial(
        &self,
        stream: &Uuid,
        serial: &str,
        model: Option<ModelId>,
        before: Option<&AssetFacts>,
    ) -> Result<()> {
        let key = tag::key(serial);
        let sql = "SELECT 1 FROM asset WHERE serial_key = ?1 AND serial_key <> '' AND id <> ?2";
        let values = params![key, stream.as_bytes()];
        // Nearly always nobody has it, and nobody asks who made what.
        if !self.connection.prepare_cached(sql)?.exists(values)? {
            return Ok(());
        }
        let view = self.view();
        let facts = AssetFacts {
            model,
            ..AssetFacts::default()
        };
        let now = view.maker(&facts)?;
        let before = before.map(|facts| view.maker(facts)).transpose()?;
        for other in view.assets_of_serial(serial, &now)? {
            let shared = match &before {
                Some(maker) => serial::means_one(serial, maker, &view.maker(&other.facts)?),
                None => false,
            };
            let told_apart = serial::differ_in_case(serial, &other.facts.serial);
            if other.id.0 != *stream && !shared && !told_apart {
                let message = say::serial_taken_asset(other.facts.tag.as_str());
                return Err(Refusal::said(message).on("serial").into());
            }
        }
        Ok(())
    }

    /// `table` is ours.
    fn refuse_name(
        &self,
        id: &[u8; 16],
        table: &str,
        taken: fn() -> Said,
        name: Option<String>,
    ) -> Result<()> {
        let Some(name) = name else { return Ok(()) };
        let sql = format!("SELECT 1 FROM {table} WHERE name_key = ?1 AND id <> ?2");
        self.refuse_if(&sql, params![name, id], || {
            Refusal::said(taken()).on("name")
        })
    }

    fn refuse_if(
        &self,
        sql: &str,
        values: impl Params,
        refusal: impl FnOnce() -> Refusal,
    ) -> Result<()> {
        match self.connection.prepare_cached(sql)?.exists(values)? {
            true => Err(refusal().into()),
            false => Ok(()),
        }
    }
}

/// What a record is to be told by from others from now on; none where that stays, or is nothing.
fn changed<T>(revision: &Revision<T>, key: impl Fn(&T) -> String) -> Option<String> {
    let new = key(revision.new.as_ref()?);
    other(&revision.old.as_ref().map(key).unwrap_or_default(), new)
}

fn other(old: &str, new: String) -> Option<String> {
    (!new.is_empty() && old != new).then_some(new)
}
