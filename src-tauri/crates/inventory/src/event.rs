//! What happened: the entries of the journal.
//!
//! Few kinds, each carrying what was before and what is after, so that history can be read from the journal alone and
//! every entry can be taken back by another. A kind's name ends in its version; all versions are decoded for ever.

use crate::asset::{AssetChanges, AssetFacts};
use crate::booking::BookingFacts;
use crate::checklist::Ticked;
use crate::custom_field::CustomFieldFacts;
use crate::ids::BatchId;
use crate::kit::KitFacts;
use crate::label::{
    CalibrationFacts, DesignFacts, FormatFacts, PrintFacts, PrinterFacts, ReservationFacts,
};
use crate::model::ModelFacts;
use crate::person::PersonFacts;
use crate::photo::{PhotoErasure, PhotoFacts};
use crate::place::PlaceFacts;
use crate::series::SeriesFacts;
use crate::stocktake::{CountScan, DecisionFacts, ExpectedLines, StocktakeFacts};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A record before and after. No `old`: it is new. No `new`: it was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision<T> {
    /// Before.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub old: Option<T>,
    /// After.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub new: Option<T>,
}

impl<T> Revision<T> {
    /// A record that was not there before.
    pub fn added(new: T) -> Self {
        Revision {
            old: None,
            new: Some(new),
        }
    }

    /// A record that changed.
    pub fn revised(old: T, new: T) -> Self {
        Revision {
            old: Some(old),
            new: Some(new),
        }
    }

    /// A record that is no longer there.
    pub fn removed(old: T) -> Self {
        Revision {
            old: Some(old),
            new: None,
        }
    }

    fn reversed(self) -> Self {
        Revision {
            old: self.new,
            new: self.old,
        }
    }
}

/// How an asset changed: what the person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Facts were edited.
    Revised,
    /// It went out.
    CheckedOut,
    /// It came back.
    CheckedIn,
    /// It was moved.
    Moved,
    /// It went to another state.
    StateChanged,
    /// A label was made for it.
    Labelled,
    /// It got another tag; the old one still finds it.
    TagReplaced,
}

/// One change to one asset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssetEvent {
    /// What the person did.
    pub how: How,
    /// What differs since.
    pub changes: AssetChanges,
    /// What the person said about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whether this takes an earlier change back: a tag it takes away was never really the asset's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub taken_back: bool,
    /// What came back with it and what did not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checklist: Vec<Ticked>,
    /// How it looked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<PhotoFacts>,
}

/// A code of somebody else's that is kept with an asset: a maker's bar code, another program's label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCodeFacts {
    /// The code, as it was scanned.
    pub code: String,
    /// What the person said about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What a person did in one go. All entries of one action stand and fall together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is named after the request it records")]
pub enum ActionKind {
    Register,
    Revise,
    CheckOut,
    CheckIn,
    Move,
    ChangeState,
    ReplaceTag,
    MakeLabels,
    Import,
    Generate,
    RecordModel,
    RecordPlace,
    RecordPerson,
    ErasePerson,
    ErasePhoto,
    RecordSeries,
    RecordCustomField,
    RecordSetting,
    RecordFormat,
    RemoveFormat,
    RecordDesign,
    RemoveDesign,
    RecordPrinter,
    RemovePrinter,
    Calibrate,
    PrintLabels,
    ReserveTags,
    AssignTag,
    RecordBooking,
    CancelBooking,
    RecordKit,
    RemoveKit,
    KeepCode,
    RemoveCode,
    OpenStocktake,
    ChangeStocktake,
    Count,
    TakeBackScan,
    MergeCount,
    Reconcile,
    SignStocktake,
    NameStation,
    SetUp,
    Undo,
}

impl ActionKind {
    /// The word in the ledger.
    pub fn word(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

/// The last entry of every batch: what the person did, in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What was done.
    pub kind: ActionKind,
    /// How many journal entries it made, this one not counted.
    pub entries: u64,
    /// How many assets it touched.
    #[serde(default)]
    pub assets: u64,
    /// What it was done to or with, for people: a file's name, a sheet's name. Never a person's name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// The action this one took back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<BatchId>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// An asset came onto the register.
    AssetRegistered(Box<AssetFacts>),
    /// A registration was taken back.
    AssetWithdrawn(Box<AssetFacts>),
    /// An asset changed.
    Asset(Box<AssetEvent>),
    /// A foreign code was kept with an asset, or removed.
    KeptCode(Revision<KeptCodeFacts>),
    /// A model was added, revised or taken back.
    Model(Revision<ModelFacts>),
    /// A place was.
    Place(Revision<PlaceFacts>),
    /// A person was.
    Person(Revision<PersonFacts>),
    /// A tag series was.
    Series(Revision<SeriesFacts>),
    /// A custom field was.
    CustomField(Revision<CustomFieldFacts>),
    /// A setting of the whole register was; the stream says which.
    Setting(Revision<SettingFacts>),
    /// A desk got its name.
    Station(Revision<String>),
    /// A label format was added, revised, removed or taken back.
    Format(Revision<FormatFacts>),
    /// A label design was.
    Design(Revision<DesignFacts>),
    /// A printer was.
    Printer(Revision<PrinterFacts>),
    /// The correction of a printer for a format was.
    Calibration(Revision<CalibrationFacts>),
    /// Labels were printed, or more of them after the job had stopped.
    Print(Box<Revision<PrintFacts>>),
    /// Tags were set aside.
    Reservation(Revision<ReservationFacts>),
    /// A stocktake was opened, changed, signed or taken back.
    Stocktake(Box<Revision<StocktakeFacts>>),
    /// Part of what a stocktake expects was written down.
    StocktakeExpected(Revision<ExpectedLines>),
    /// Something was scanned in a count, or that was taken back.
    StocktakeScan(Box<Revision<CountScan>>),
    /// Something was decided about a difference of a stocktake.
    StocktakeDecision(Revision<DecisionFacts>),
    /// An asset was kept for somebody, that was given up, or the person got it.
    Booking(Revision<BookingFacts>),
    /// A kit was put together, changed, taken apart or taken back.
    Kit(Box<Revision<KitFacts>>),
    /// A photo was erased, which nothing brings back.
    PhotoErased(PhotoErasure),
    /// A person did all this.
    Action(Action),
}

/// One setting of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingFacts {
    /// Which.
    pub key: String,
    /// Its value, as the setting writes itself.
    pub value: String,
}

/// An entry this program cannot read.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Undecodable {
    /// Of a kind it does not know.
    #[error("an entry of the unknown kind “{0}”: a newer Tagdesk wrote it")]
    Kind(String),
    /// With a body that is not what the kind says.
    #[error("an entry of kind “{kind}” whose body cannot be read ({reason})")]
    Body {
        /// The kind.
        kind: String,
        /// What the decoder said.
        reason: String,
    },
}

impl Event {
    /// The kind with its version, and the body, as the journal keeps them.
    pub fn encode(&self) -> (&'static str, String) {
        fn body<T: Serialize>(value: &T) -> String {
            // These types hold nothing JSON cannot say: no maps with other keys than text, no non-finite numbers.
            serde_json::to_string(value).unwrap_or_default()
        }
        match self {
            Event::AssetRegistered(facts) => ("asset_registered.1", body(facts)),
            Event::AssetWithdrawn(facts) => ("asset_withdrawn.1", body(facts)),
            Event::Asset(event) => (
                match event.how {
                    How::Revised => "asset_revised.1",
                    How::CheckedOut => "asset_checked_out.1",
                    How::CheckedIn => "asset_checked_in.1",
                    How::Moved => "asset_moved.1",
                    How::StateChanged => "asset_state_changed.1",
                    How::Labelled => "asset_labelled.1",
                    How::TagReplaced => "asset_tag_replaced.1",
                },
                body(event),
            ),
            Event::KeptCode(revision) => ("asset_kept_code.1", body(revision)),
            Event::Model(revision) => ("model.1", body(revision)),
            Event::Place(revision) => ("place.1", body(revision)),
            Event::Person(revision) => ("person.1", body(revision)),
            Event::Series(revision) => ("series.1", body(revision)),
            Event::CustomField(revision) => ("custom_field.1", body(revision)),
            Event::Setting(revision) => ("setting.1", body(revision)),
            Event::Station(revision) => ("station.1", body(revision)),
            Event::Format(revision) => ("format.1", body(revision)),
            Event::Design(revision) => ("design.1", body(revision)),
            Event::Printer(revision) => ("printer.1", body(revision)),
            Event::Calibration(revision) => ("calibration.1", body(revision)),
            Event::Print(revision) => ("print.1", body(revision)),
            Event::Reservation(revision) => ("reservation.1", body(revision)),
            Event::Booking(revision) => ("booking.1", body(revision)),
            Event::Kit(revision) => ("kit.1", body(revision)),
            Event::Stocktake(revision) => ("stocktake.1", body(revision)),
            Event::StocktakeExpected(revision) => ("stocktake_expected.1", body(revision)),
            Event::StocktakeScan(revision) => ("stocktake_scan.1", body(revision)),
            Event::StocktakeDecision(revision) => ("stocktake_decision.1", body(revision)),
            Event::PhotoErased(erasure) => ("photo_erased.1", body(erasure)),
            Event::Action(action) => ("action.1", body(action)),
        }
    }

    /// Reads what [`Event::encode`] of this or any earlier version wrote.
    pub fn decode(kind: &str, body: &str) -> Result<Event, Undecodable> {
        fn read<T: DeserializeOwned>(kind: &str, body: &str) -> Result<T, Undecodable> {
            serde_json::from_str(body).map_err(|error| Undecodable::Body {
                kind: kind.to_owned(),
                reason: error.to_string(),
            })
        }
        Ok(match kind {
            "asset_registered.1" => Event::AssetRegistered(read(kind, body)?),
            "asset_withdrawn.1" => Event::AssetWithdrawn(read(kind, body)?),
            "asset_revised.1"
            | "asset_checked_out.1"
            | "asset_checked_in.1"
            | "asset_moved.1"
            | "asset_state_changed.1"
            | "asset_labelled.1"
            | "asset_tag_replaced.1" => Event::Asset(read(kind, body)?),
            "asset_kept_code.1" => Event::KeptCode(read(kind, body)?),
            "model.1" => Event::Model(read(kind, body)?),
            "place.1" => Event::Place(read(kind, body)?),
            "person.1" => Event::Person(read(kind, body)?),
            "series.1" => Event::Series(read(kind, body)?),
            "custom_field.1" => Event::CustomField(read(kind, body)?),
            "setting.1" => Event::Setting(read(kind, body)?),
            "station.1" => Event::Station(read(kind, body)?),
            "format.1" => Event::Format(read(kind, body)?),
            "design.1" => Event::Design(read(kind, body)?),
            "printer.1" => Event::Printer(read(kind, body)?),
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
            "action.1" => Event::Action(read(kind, body)?),
            _ => return Err(Undecodable::Kind(kind.to_owned())),
        })
    }

    /// The photos this event names.
    pub fn photos(&self) -> &[PhotoFacts] {
        match self {
            Event::Asset(event) => &event.photos,
            Event::StocktakeScan(revision) => match revision.new.as_ref().or(revision.old.as_ref())
            {
                Some(scan) => &scan.photos,
                None => &[],
            },
            _ => &[],
        }
    }

    /// The event that takes this one back; none for an action, which is taken back entry by entry, and for what is gone
    /// for good.
    pub fn reversed(self) -> Option<Event> {
        Some(match self {
            Event::AssetRegistered(facts) => Event::AssetWithdrawn(facts),
            Event::AssetWithdrawn(facts) => Event::AssetRegistered(facts),
            Event::Asset(event) => Event::Asset(Box::new(AssetEvent {
                changes: event.changes.reversed(),
                taken_back: !event.taken_back,
                ..*event
            })),
            Event::KeptCode(revision) => Event::KeptCode(revision.reversed()),
            Event::Model(revision) => Event::Model(revision.reversed()),
            Event::Place(revision) => Event::Place(revision.reversed()),
            Event::Person(revision) => Event::Person(revision.reversed()),
            // A number issued stays issued, even when the registration that used it is taken back.
            Event::Series(Revision {
                old: Some(old),
                new: Some(new),
            }) => {
                let next = new.next;
                Event::Series(Revision {
                    old: Some(new),
                    new: Some(SeriesFacts { next, ..old }),
                })
            }
            Event::Series(revision) => Event::Series(revision.reversed()),
            Event::CustomField(revision) => Event::CustomField(revision.reversed()),
            Event::Setting(revision) => Event::Setting(revision.reversed()),
            Event::Station(revision) => Event::Station(revision.reversed()),
            Event::Format(revision) => Event::Format(revision.reversed()),
            Event::Design(revision) => Event::Design(revision.reversed()),
            Event::Printer(revision) => Event::Printer(revision.reversed()),
            Event::Calibration(revision) => Event::Calibration(revision.reversed()),
            Event::Print(revision) => Event::Print(Box::new(revision.reversed())),
            Event::Reservation(revision) => Event::Reservation(revision.reversed()),
            Event::Booking(revision) => Event::Booking(revision.reversed()),
            Event::Kit(revision) => Event::Kit(Box::new(revision.reversed())),
            Event::Stocktake(revision) => Event::Stocktake(Box::new(revision.reversed())),
            Event::StocktakeExpected(revision) => Event::StocktakeExpected(revision.reversed()),
            Event::StocktakeScan(revision) => Event::StocktakeScan(Box::new(revision.reversed())),
            Event::StocktakeDecision(revision) => Event::StocktakeDecision(revision.reversed()),
            Event::PhotoErased(_) | Event::Action(_) => return None,
        })
    }
}
