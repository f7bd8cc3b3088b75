//! What happened: the entries of the journal.
//!
//! Few kinds, each carrying what was before and what is after, so that history can be read from the journal alone and
//! every entry can be taken back by another. How they are written and read is [`crate::codec`]'s.

use crate::asset::{AssetChanges, AssetFacts, Change};
use crate::booking::BookingFacts;
use crate::checklist::Ticked;
use crate::custom_field::CustomFieldFacts;
use crate::ids::BatchId;
use crate::kit::KitFacts;
use crate::label::{
    CalibrationFacts, DesignFacts, FormatFacts, PrintFacts, PrinterFacts, ReservationFacts,
};
use crate::model::ModelFacts;
use crate::person::{PersonFacts, PersonThen, WorkerFacts};
use crate::photo::{PhotoErasure, PhotoFacts};
use crate::place::PlaceFacts;
use crate::series::SeriesFacts;
use crate::signature::{SignatureErasure, SignatureFacts};
use crate::stocktake::{CountScan, DecisionFacts, ExpectedLines, SignOff, StocktakeFacts};
use serde::{Deserialize, Serialize};

/// A record before and after. No `old`: it is new. No `new`: it was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// The day it is due was changed.
    Extended,
    /// It went from one holder to another.
    HandedOn,
    /// A label was made for it.
    Labelled,
    /// It got another tag; the old one still finds it.
    TagReplaced,
}

/// One change to one asset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

impl AssetEvent {
    /// The facts with this change made.
    ///
    /// Programs that knew no [`AssetFacts::place_confirmed`] wrote a move of what a person has as a change of its place
    /// alone, and its coming and going as a change of its holder alone; what they meant is made good here, so that an old
    /// register says of such a thing where it is.
    ///
    /// # Errors
    /// The first field whose old value is not what the change expects.
    pub fn applied_to(&self, facts: &AssetFacts) -> Result<AssetFacts, &'static str> {
        let mut new = self.changes.apply(facts.clone())?;
        if self.changes.place_confirmed.is_some() {
            return Ok(new);
        }
        match (&self.changes.holder, &self.changes.place) {
            // Whoever says in one go who has a thing and where it is says where it is with them.
            (Some(Change(_, Some(_))), Some(Change(_, place))) if !self.taken_back => {
                new.place_confirmed = place.is_some();
            }
            (Some(Change(None, _) | Change(_, None)), _) => new.place_confirmed = false,
            (None, Some(_)) if facts.holder.is_some() && !self.taken_back => {
                new.place_confirmed = new.place.is_some();
            }
            _ => {}
        }
        Ok(new)
    }
}

/// A code of somebody else's that is kept with an asset: a maker's bar code, another program's label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    Extend,
    HandOn,
    Swap,
    ReplaceTag,
    MakeLabels,
    Import,
    Generate,
    RecordModel,
    RecordPlace,
    RecordPerson,
    ErasePerson,
    ErasePhoto,
    SignReceipt,
    EraseSignature,
    Merge,
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
    Upgrade,
    Undo,
    Redo,
}

impl ActionKind {
    /// The word in the ledger.
    pub fn word(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The kind that [`ActionKind::word`] writes so.
    pub fn of_word(word: &str) -> Option<ActionKind> {
        serde_json::from_value(word.into()).ok()
    }
}

/// The last entry of every batch: what the person did, in numbers. Of one that is written in portions it is the first, too,
/// which says that it is open until the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// The action this one did again, after it had been taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redoes: Option<BatchId>,
    /// The ticket of another system that it was done for, as the person wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ticket: String,
    /// Whether more of its entries follow: it is under way, or was interrupted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
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
    /// Whoever acted under an identity of its own is a person; the stream is that identity.
    Worker(WorkerFacts),
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
    /// Somebody signed on the screen for an action.
    Signature(SignatureFacts),
    /// A signature was erased, which nothing brings back.
    SignatureErased(SignatureErasure),
    /// A person did all this.
    Action(Action),
}

/// One setting of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingFacts {
    /// Which.
    pub key: String,
    /// Its value, as the setting writes itself.
    pub value: String,
}

impl Event {
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

    /// The people this event names as they were then: those who signed and counted.
    pub fn people_then(&self) -> Vec<&PersonThen> {
        match self {
            Event::Stocktake(revision) => {
                let sides = revision.old.iter().chain(&revision.new);
                let signed = sides.filter_map(|facts| facts.signed.as_ref());
                signed.flat_map(SignOff::people).collect()
            }
            Event::StocktakeScan(revision) => {
                let sides = revision.old.iter().chain(&revision.new);
                sides.filter_map(|scan| scan.counted_by.as_ref()).collect()
            }
            _ => Vec::new(),
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
            Event::Worker(_)
            | Event::PhotoErased(_)
            | Event::Signature(_)
            | Event::SignatureErased(_)
            | Event::Action(_) => return None,
        })
    }
}
