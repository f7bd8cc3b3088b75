//! Identities. Each is a UUID (version 7 when made here), so that several desks can make them without asking anybody.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The sixteen bytes, as the ledger stores them.
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

id! {
    /// One tracked thing.
    AssetId;
    /// What kind of thing an asset is: a product of a manufacturer.
    ModelId;
    /// Somebody who can hold assets. The name stands in the erasable personal details, never in the journal.
    PersonId;
    /// Somewhere an asset can be.
    PlaceId;
    /// A series of tags with its own prefix and numbers.
    SeriesId;
    /// A field that this register added to its assets.
    CustomFieldId;
    /// A label format of this register: a sheet or a roll.
    FormatId;
    /// What a label says and how it is arranged.
    DesignId;
    /// A printer this register knows beside those of the system.
    PrinterId;
    /// The correction of one printer for one format.
    CalibrationId;
    /// One print job.
    PrintId;
    /// A block of tags reserved before there is hardware for them.
    ReservationId;
    /// One stocktake.
    StocktakeId;
    /// One scan of a count.
    ScanId;
    /// What was decided about one difference of a stocktake.
    DecisionId;
    /// An asset kept for somebody from one day until another.
    BookingId;
    /// A named set that goes out together.
    KitId;
    /// One signature drawn for an action.
    SignatureId;
    /// One human action: all journal entries it made share it.
    BatchId;
    /// One journal entry.
    EntryId;
    /// Whoever did something: a person, or [`ActorId::TAGDESK`]. Entries of programs that kept who works at desks apart have
    /// identities of their own, and an entry for each that says which person that is.
    ActorId;
    /// The desk at which it was done.
    StationId;
}

impl ActorId {
    /// What the program does by itself: a UUID of version 8 (RFC 9562) that spells its name.
    pub const TAGDESK: ActorId =
        ActorId(Uuid::from_u128(0x5461_6764_6573_8b6b_8000_0000_0000_0000));
}

impl From<PersonId> for ActorId {
    fn from(person: PersonId) -> Self {
        ActorId(person.0)
    }
}
