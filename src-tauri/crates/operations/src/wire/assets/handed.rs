//! Handing assets out, on and in, moving them, and writing to those who have them.

use super::*;
use crate::wire::{ItemReturned, PhotoGiven};
use chrono::NaiveDate;
use inventory::{Condition, OutTerms, PersonId, State};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Hands assets out, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct CheckOut {
    /// Which.
    pub assets: AssetSelection,
    /// To whom: an identity of a person, place or asset; or a name, e-mail, badge, place code or tag that names one only.
    #[ts(as = "String")]
    pub to: String,
    /// What `to` is, where it could be several.
    pub to_kind: Option<HolderKind>,
    /// When they are to come back, or until when the person has them.
    pub due: Option<NaiveDate>,
    /// Whether they come back or stay; what comes back on a day is on loan where nobody says.
    #[ts(as = "Option<OutTermsWord>", optional)]
    pub terms: Option<OutTerms>,
    /// Where they will be with the person: identity, name, path or code.
    pub place: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Takes assets back, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct CheckIn {
    /// Which.
    pub assets: AssetSelection,
    /// Where to: identity, name, path or code. This desk's store if not said; else where each was before it went out.
    pub place: Option<String>,
    /// How they look.
    #[ts(as = "Option<ConditionWord>", optional)]
    pub condition: Option<Condition>,
    /// What to say about it.
    pub note: Option<String>,
    /// What came back with them and what did not; of what is not named nothing is known.
    pub checklist: Option<Vec<ItemReturned>>,
    /// All that is on their checklists came back with them, but for what the checklist names otherwise.
    pub all_back: Option<bool>,
    /// How they looked.
    pub photos: Option<Vec<PhotoGiven>>,
}

/// Hands what somebody has on to somebody else, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct HandOn {
    /// Which.
    pub assets: AssetSelection,
    /// To whom: as [`CheckOut::to`].
    #[ts(as = "String")]
    pub to: String,
    /// What `to` is, where it could be several.
    pub to_kind: Option<HolderKind>,
    /// When they are to come back, or until when the person has them.
    pub due: Option<NaiveDate>,
    /// Whether they come back or stay; what comes back on a day is on loan where nobody says.
    #[ts(as = "Option<OutTermsWord>", optional)]
    pub terms: Option<OutTerms>,
    /// Where they will be with the person: identity, name, path or code.
    pub place: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Changes the day assets are due, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Extend {
    /// Which.
    pub assets: AssetSelection,
    /// The new day; none takes the day away, and what is on loan stays on loan.
    pub due: Option<NaiveDate>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Gives whoever has something broken a spare: holder, place and day go over to it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Swap {
    /// The broken one, by identity or tag.
    #[ts(as = "String")]
    pub broken: String,
    /// The spare, by identity or tag.
    #[ts(as = "String")]
    pub spare: String,
    /// In repair if not said, or in stock.
    #[ts(as = "Option<StateWord>", optional)]
    pub state: Option<State>,
    /// Where the broken one goes: as [`CheckIn::place`].
    pub place: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
}

/// Asks for what to write to those who have things. Nothing is sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Remind {
    /// About which assets; all that are overdue if none is said.
    pub assets: Option<AssetSelection>,
}

/// What to write to one person about what they have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Reminder {
    /// To whom.
    #[ts(as = "String")]
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// Their e-mail address; empty where none is known.
    pub email: String,
    /// How many things it is about.
    pub count: u32,
    /// The subject of the message.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// An address that a mail program opens as this message; empty where no e-mail address is known.
    pub mailto: String,
}

/// Moves assets to a place, all or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct MoveAssets {
    /// Which.
    pub assets: AssetSelection,
    /// Where to: identity, name, path or code; nowhere if empty.
    #[ts(as = "String")]
    pub place: String,
    /// What to say about it.
    pub note: Option<String>,
}

/// Moves assets to another state of their life, all or none.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeState {
    /// Which.
    pub assets: AssetSelection,
    /// To which state.
    #[ts(as = "StateWord")]
    pub state: State,
    /// Why.
    #[serde(default)]
    pub note: Option<String>,
}
