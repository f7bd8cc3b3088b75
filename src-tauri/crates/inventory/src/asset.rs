//! What is known of an asset, and how one state of that knowledge differs from another.

use crate::fold::fold;
use crate::ids::{AssetId, ModelId, PersonId, PlaceId};
use crate::lifecycle::State;
use crate::money::Money;
use crate::out::OutTerms;
use crate::tag::Tag;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who or what has an asset that is checked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    /// A person.
    Person(PersonId),
    /// A place: a meeting room's own display.
    Place(PlaceId),
    /// Another asset: a card in a server.
    Asset(AssetId),
}

/// Where a date came from; shown beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateSource {
    /// Somebody typed it.
    Typed,
    /// Reckoned from the purchase date and the model's months.
    Model,
    /// An imported file said so.
    Import,
}

impl DateSource {
    /// The word in the ledger and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            DateSource::Typed => "typed",
            DateSource::Model => "model",
            DateSource::Import => "import",
        }
    }

    /// The source a word names.
    pub fn from_word(word: &str) -> Option<DateSource> {
        [DateSource::Typed, DateSource::Model, DateSource::Import]
            .into_iter()
            .find(|source| source.word() == word)
    }
}

/// A date and where it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedDate {
    /// The day.
    pub date: NaiveDate,
    /// Who says so.
    pub source: DateSource,
}

/// How an asset looked when it came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// As new.
    New,
    /// Works, little wear.
    Good,
    /// Works, worn.
    Worn,
    /// Does not work as it should.
    Damaged,
}

impl Condition {
    /// Every grade, best first.
    pub const ALL: [Condition; 4] = [
        Condition::New,
        Condition::Good,
        Condition::Worn,
        Condition::Damaged,
    ];

    /// The word in the ledger, on the wire and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Condition::New => "new",
            Condition::Good => "good",
            Condition::Worn => "worn",
            Condition::Damaged => "damaged",
        }
    }

    /// The grade a word names.
    pub fn from_word(word: &str) -> Option<Condition> {
        let word = fold(word);
        Condition::ALL
            .into_iter()
            .find(|condition| condition.word() == word)
    }
}

/// One field before and after; in the journal a pair `[old, new]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change<T>(pub T, pub T);

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Lists the fields of an asset once: its facts, its changes and everything that walks over both are made from it.
macro_rules! asset_facts {
    ($($(#[$doc:meta])* $field:ident: $type:ty,)*) => {
        /// All that is known of one asset.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct AssetFacts {
            $($(#[$doc])* #[serde(skip_serializing_if = "is_default")] pub $field: $type,)*
        }

        /// What differs between two states of an asset; fields that do not differ are absent.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct AssetChanges {
            $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<Change<$type>>,)*
        }

        impl AssetChanges {
            /// What differs between `old` and `new`.
            pub fn between(old: &AssetFacts, new: &AssetFacts) -> AssetChanges {
                AssetChanges {
                    $($field: (old.$field != new.$field)
                        .then(|| Change(old.$field.clone(), new.$field.clone())),)*
                }
            }

            /// Whether nothing differs.
            pub fn is_empty(&self) -> bool {
                $(self.$field.is_none())&&*
            }

            /// The same changes backwards.
            pub fn reversed(self) -> AssetChanges {
                AssetChanges { $($field: self.$field.map(|Change(old, new)| Change(new, old)),)* }
            }

            /// The facts with these changes made, or the first field whose old value is not what the change expects.
            pub fn apply(&self, mut facts: AssetFacts) -> Result<AssetFacts, &'static str> {
                $(if let Some(Change(old, new)) = &self.$field {
                    if facts.$field != *old {
                        return Err(stringify!($field));
                    }
                    facts.$field = new.clone();
                })*
                Ok(facts)
            }
        }
    };
}

asset_facts! {
    /// What its label says.
    tag: Tag,
    /// What people call this one, if it has a name of its own.
    name: String,
    /// What kind of thing it is.
    model: Option<ModelId>,
    /// The maker's serial number.
    serial: String,
    /// Where in its life it is.
    state: State,
    /// Where it is. While a person has it, that is sure only where [`AssetFacts::place_confirmed`] says so; what is
    /// installed or part of something is where that is ([`AssetFacts::whereabouts`]).
    place: Option<PlaceId>,
    /// Who or what has it.
    holder: Option<Holder>,
    /// When it is to come back.
    due: Option<NaiveDate>,
    /// Since when the holder has it.
    out_since: Option<NaiveDate>,
    /// What was said of how long a person has it.
    terms: Option<OutTerms>,
    /// Whether somebody said where it is when it was handed out, or since.
    place_confirmed: bool,
    /// Where it was before it went out.
    came_from: Option<PlaceId>,
    /// When it was bought.
    purchase_date: Option<NaiveDate>,
    /// What it cost.
    cost: Option<Money>,
    /// Who sold it.
    supplier: String,
    /// On which order.
    order_number: String,
    /// Last day of the warranty.
    warranty_end: Option<StatedDate>,
    /// When it is to be replaced.
    refresh_date: Option<StatedDate>,
    /// How it looked when last seen.
    condition: Option<Condition>,
    /// Anything else.
    notes: String,
    /// Values of the register's own fields, by field name.
    custom: BTreeMap<String, String>,
    /// When its label was last made, in milliseconds since 1970 (UTC).
    labelled_at: Option<i64>,
}
