//! What the business is: assets, models, people, places, tags; what may happen to them and what does.
//!
//! Everything here is a pure value or a pure function: no files, no SQL, no clock. A rule takes the facts it needs and
//! answers with new facts or with a [`Refusal`], a sentence for the person who asked. The crates above load the facts
//! and keep what comes out.

pub mod asset;
pub mod batch;
pub mod booking;
pub mod checklist;
pub mod codec;
pub mod command;
pub mod copying;
pub mod custom_field;
pub mod event;
mod fold;
pub mod formula;
pub mod ids;
pub mod kit;
pub mod label;
pub mod lifecycle;
pub mod merging;
pub mod misread;
pub mod model;
pub mod money;
pub mod months;
pub mod nothing;
pub mod out;
pub mod person;
pub mod photo;
pub mod place;
pub mod refusal;
pub mod rules;
pub mod scan;
pub mod serial;
pub mod series;
pub mod signature;
pub mod stocktake;
pub mod tag;
pub mod undoing;
pub mod zeros;

pub use asset::{AssetChanges, AssetFacts, Change, Condition, DateSource, Holder, StatedDate};
pub use batch::{BatchAction, BatchTerms, Blocker, BlockerKind, Confirming, Cure, Deed};
pub use booking::{BookingFacts, BookingState};
pub use checklist::{Checklist, ChecklistAnswer, Ticked};
pub use codec::{FORMAT, Undecodable};
pub use command::Command;
pub use custom_field::{CustomFieldFacts, CustomFieldType, IMPORT_REFERENCE};
pub use event::{
    Action, ActionKind, AssetEvent, Event, How, KeptCodeFacts, Revision, SettingFacts,
};
pub use fold::{cleaned, fold, is_invisible, is_odd_space, same};
pub use ids::{
    ActorId, AssetId, BatchId, BookingId, CalibrationId, CustomFieldId, DecisionId, DesignId,
    EntryId, FormatId, KitId, ModelId, PersonId, PlaceId, PrintId, PrinterId, ReservationId,
    ScanId, SeriesId, SignatureId, StationId, StocktakeId,
};
pub use kit::{KitFacts, KitModel};
pub use label::{
    CalibrationFacts, CodePlace, Colour, Connection, Contrast, DesignFacts, DesignLine,
    FormatFacts, FormatKind, LabelCode, LabelField, LabelSubject, Logo, LogoPlace, PrintFacts,
    PrintTarget, PrinterFacts, PrinterLanguage, ReservationFacts, Stock, TextAlign,
};
pub use lifecycle::State;
pub use model::ModelFacts;
pub use money::{Currency, Money};
pub use out::{OutKind, OutTerms, Whereabouts};
pub use person::{PersonDetails, PersonFacts, PersonThen, WorkerFacts};
pub use photo::{MOST_PHOTOS, PhotoErasure, PhotoFacts};
pub use place::PlaceFacts;
pub use refusal::Refusal;
pub use series::SeriesFacts;
pub use signature::{Drawing, SignatureErasure, SignatureFacts};
pub use stocktake::{
    CountScan, CountVerdict, Decision, DecisionFacts, ExpectedLine, ExpectedLines, Finding,
    LineOut, LineStatus, SignOff, StocktakeFacts, StocktakePhase, StocktakeScope,
};
pub use tag::Tag;
