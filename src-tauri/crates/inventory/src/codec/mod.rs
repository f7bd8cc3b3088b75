//! How events are written into the journal and read back, by this program and by those before and after it.
//!
//! Bodies refuse what they do not know: what an older program cannot read it must not pass over. So every file says the
//! lowest [`FORMAT`] that holds its entries, and that is computed from what they hold ([`Event::format`]).
//!
//! **To add a field** to something events hold (`AssetFacts`, `AssetEvent`, `Action`, `PersonFacts` …):
//! 1. add it to its type, so that its absence is its default and is not written
//!    (`#[serde(default, skip_serializing_if = …)]`; the fields of an asset are so by themselves);
//! 2. add a line to [`SINCE`]: its type, its name, the next format;
//! 3. fill it in `tests/rules/bodies.rs`, which does not compile before.
//!
//! **To add a word** to a list (`ActionKind`, `State`, `Holder` …): its variant, and its line in [`SINCE`]; a word
//! that holds something stands in `tests/rules/bodies.rs` too. A word that stands under a new field alone needs none.
//!
//! **To add a kind**: its variant of [`Event`], its two arms below, its line in [`KINDS`], its body in
//! `tests/rules/bodies.rs`.
//!
//! **To change what a field means or how it is written**: the kind's next version is written from then on, with its line
//! in [`KINDS`], and `steps` gets what brings the old body to the new one. The old is read for ever.
//!
//! A setting whose value is a body of its own (`settings`) is read and weighed like the others.
//!
//! Types of bodies carry `deny_unknown_fields` and neither `flatten`, `untagged` nor an inner `tag`, which pass over what
//! they do not know. `tests/rules/schema.rs` finds each of these forgotten. When a format is released, what it knows is
//! kept beside its register in `tests/ledger/fixtures` and never changes; the same suite says how.

mod needs;
mod settings;
mod since;
mod steps;
mod strict;

pub use since::{FORMAT, KINDS, SINCE, since};

use crate::event::{Event, How};
use serde::Serialize;

/// An entry this program cannot read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undecodable {
    /// Of a kind, or of a version of one, that it does not know.
    #[error("an entry of the unknown kind “{0}”")]
    Kind(String),
    /// With a field or a word that it does not know.
    #[error("an entry of kind “{kind}” with {what}")]
    Unknown {
        /// The kind.
        kind: String,
        /// What is unknown, with its name.
        what: String,
    },
    /// With a body that is not what the kind says.
    #[error("an entry of kind “{kind}” whose body cannot be read ({reason})")]
    Body {
        /// The kind.
        kind: String,
        /// What the decoder said.
        reason: String,
    },
}

impl Undecodable {
    /// Whether a newer program can have written it: nothing is wrong with it, it is only not known here.
    pub fn is_newer(&self) -> bool {
        matches!(self, Undecodable::Kind(_) | Undecodable::Unknown { .. })
    }
}

impl Event {
    /// The kind with its version, and the body, as the journal keeps them.
    pub fn encode(&self) -> (&'static str, String) {
        self.written(&Text)
    }

    /// The kind with its version, as the journal keeps it.
    pub fn kind(&self) -> &'static str {
        self.written(&Unwritten).0
    }

    /// The lowest [`FORMAT`] of a file that may hold this event: that of its kind, or of the latest field or word in it.
    pub fn format(&self) -> i64 {
        let (kind, body) = self.written(&needs::Needs);
        let within = match self {
            Event::Setting(revision) => settings::needs(revision),
            _ => since::FIRST,
        };
        since::of_kind(kind).max(body).max(within)
    }

    /// The kind with its version, and what `sink` makes of the body.
    fn written<S: Sink>(&self, sink: &S) -> (&'static str, S::Made) {
        match self {
            Event::AssetRegistered(facts) => ("asset_registered.1", sink.body(facts)),
            Event::AssetWithdrawn(facts) => ("asset_withdrawn.1", sink.body(facts)),
            Event::Asset(event) => (
                match event.how {
                    How::Revised => "asset_revised.1",
                    How::CheckedOut => "asset_checked_out.1",
                    How::CheckedIn => "asset_checked_in.1",
                    How::Moved => "asset_moved.1",
                    How::StateChanged => "asset_state_changed.1",
                    How::Extended => "asset_extended.1",
                    How::HandedOn => "asset_handed_on.1",
                    How::Labelled => "asset_labelled.1",
                    How::TagReplaced => "asset_tag_replaced.1",
                },
                sink.body(event),
            ),
            Event::KeptCode(revision) => ("asset_kept_code.1", sink.body(revision)),
            Event::Model(revision) => ("model.1", sink.body(revision)),
            Event::Place(revision) => ("place.1", sink.body(revision)),
            Event::Person(revision) => ("person.1", sink.body(revision)),
            Event::Worker(facts) => ("worker.1", sink.body(facts)),
            Event::Series(revision) => ("series.1", sink.body(revision)),
            Event::CustomField(revision) => ("custom_field.2", sink.body(revision)),
            Event::Setting(revision) => ("setting.1", sink.body(revision)),
            Event::Station(revision) => ("station.1", sink.body(revision)),
            Event::Format(revision) => ("format.1", sink.body(revision)),
            Event::Design(revision) => ("design.2", sink.body(revision)),
            Event::Printer(revision) => ("printer.2", sink.body(revision)),
            Event::Calibration(revision) => ("calibration.1", sink.body(revision)),
            Event::Print(revision) => ("print.1", sink.body(revision)),
            Event::Reservation(revision) => ("reservation.1", sink.body(revision)),
            Event::Booking(revision) => ("booking.1", sink.body(revision)),
            Event::Kit(revision) => ("kit.1", sink.body(revision)),
            Event::Stocktake(revision) => ("stocktake.1", sink.body(revision)),
            Event::StocktakeExpected(revision) => ("stocktake_expected.1", sink.body(revision)),
            Event::StocktakeScan(revision) => ("stocktake_scan.1", sink.body(revision)),
            Event::StocktakeDecision(revision) => ("stocktake_decision.1", sink.body(revision)),
            Event::PhotoErased(erasure) => ("photo_erased.1", sink.body(erasure)),
            Event::Signature(facts) => ("signature.1", sink.body(facts)),
            Event::SignatureErased(erasure) => ("signature_erased.1", sink.body(erasure)),
            Event::Action(action) => ("action.1", sink.body(action)),
        }
    }

    /// Reads what [`Event::encode`] of this or any earlier version wrote.
    pub fn decode(kind: &str, body: &str) -> Result<Event, Undecodable> {
        use steps::{custom_field_1, design_1, printer_1};
        use strict::{read, step};
        Ok(match kind {
            "asset_registered.1" => Event::AssetRegistered(read(kind, body)?),
            "asset_withdrawn.1" => Event::AssetWithdrawn(read(kind, body)?),
            "asset_revised.1"
            | "asset_checked_out.1"
            | "asset_checked_in.1"
            | "asset_moved.1"
            | "asset_state_changed.1"
            | "asset_extended.1"
            | "asset_handed_on.1"
            | "asset_labelled.1"
            | "asset_tag_replaced.1" => Event::Asset(read(kind, body)?),
            "asset_kept_code.1" => Event::KeptCode(read(kind, body)?),
            "model.1" => Event::Model(read(kind, body)?),
            "place.1" => Event::Place(read(kind, body)?),
            "person.1" => Event::Person(read(kind, body)?),
            "worker.1" => Event::Worker(read(kind, body)?),
            "series.1" => Event::Series(read(kind, body)?),
            "custom_field.1" => Event::CustomField(step(kind, body, custom_field_1)?),
            "custom_field.2" => Event::CustomField(read(kind, body)?),
            "setting.1" => Event::Setting(settings::known(kind, read(kind, body)?)?),
            "station.1" => Event::Station(read(kind, body)?),
            "format.1" => Event::Format(read(kind, body)?),
            "design.1" => Event::Design(step(kind, body, design_1)?),
            "design.2" => Event::Design(read(kind, body)?),
            "printer.1" => Event::Printer(step(kind, body, printer_1)?),
            "printer.2" => Event::Printer(read(kind, body)?),
            "calibration.1" => Event::Calibration(read(kind, body)?),
            "print.1" => Event::Print(read(kind, body)?),
            "reservation.1" => Event::Reservation(read(kind, body)?),
            "booking.1" => Event::Booking(read(kind, body)?),
            "kit.1" => Event::Kit(read(kind, body)?),
            "stocktake.1" => Event::Stocktake(read(kind, body)?),
            "stocktake_expected.1" => Event::StocktakeExpected(read(kind, body)?),
            "stocktake_scan.1" => Event::StocktakeScan(read(kind, body)?),
            "stocktake_decision.1" => Event::StocktakeDecision(read(kind, body)?),
            "photo_erased.1" => Event::PhotoErased(read(kind, body)?),
            "signature.1" => Event::Signature(read(kind, body)?),
            "signature_erased.1" => Event::SignatureErased(read(kind, body)?),
            "action.1" => Event::Action(read(kind, body)?),
            _ => return Err(Undecodable::Kind(kind.to_owned())),
        })
    }
}

/// What makes something of a body.
trait Sink {
    /// What it makes.
    type Made;
    fn body<T: Serialize>(&self, body: &T) -> Self::Made;
}

/// Makes nothing of it.
struct Unwritten;

impl Sink for Unwritten {
    type Made = ();

    fn body<T: Serialize>(&self, _: &T) {}
}

/// Makes the text of the journal.
struct Text;

impl Sink for Text {
    type Made = String;

    fn body<T: Serialize>(&self, body: &T) -> String {
        // These types hold nothing JSON cannot say: no maps with other keys than text, no non-finite numbers.
        serde_json::to_string(body).unwrap_or_default()
    }
}
