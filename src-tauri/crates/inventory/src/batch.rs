//! Batches: many assets, gathered by scanning, that one action is to be done to.
//!
//! What stands in the way of each is decided here, and here only: [`in_the_way`] asks the very rules that
//! [`carry_out`] follows.

use crate::asset::{AssetFacts, Condition, Holder};
use crate::checklist::ChecklistAnswer;
use crate::event::{ActionKind, How};
use crate::fold::fold;
use crate::ids::{AssetId, BatchId, KitId, PlaceId};
use crate::lifecycle::State;
use crate::out::OutTerms;
use crate::refusal::Refusal;
use crate::rules::{self, HandOut, HolderName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use uuid::Uuid;
use words::{Said, say};

/// What is done to everything in a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BatchAction {
    /// Handed out to somebody.
    CheckOut,
    /// Taken back into stock.
    CheckIn,
    /// Moved to a place.
    Move,
    /// Brought to another state.
    ChangeState,
    /// Taken out of use: a change of state with a name of its own.
    Retire,
}

impl BatchAction {
    /// Every action, in the order they are offered.
    pub const ALL: [BatchAction; 5] = [
        BatchAction::CheckOut,
        BatchAction::CheckIn,
        BatchAction::Move,
        BatchAction::ChangeState,
        BatchAction::Retire,
    ];

    /// The word on the wire and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            BatchAction::CheckOut => "check_out",
            BatchAction::CheckIn => "check_in",
            BatchAction::Move => "move",
            BatchAction::ChangeState => "change_state",
            BatchAction::Retire => "retire",
        }
    }

    /// What has been done to things afterwards: “checked out”.
    pub fn done(self) -> &'static str {
        match self {
            BatchAction::CheckOut => "checked out",
            BatchAction::CheckIn => "checked in",
            BatchAction::Move => "moved",
            BatchAction::ChangeState => "brought to that state",
            BatchAction::Retire => "retired",
        }
    }

    /// The action as the journal knows it.
    pub fn kind(self) -> ActionKind {
        match self {
            BatchAction::CheckOut => ActionKind::CheckOut,
            BatchAction::CheckIn => ActionKind::CheckIn,
            BatchAction::Move => ActionKind::Move,
            BatchAction::ChangeState | BatchAction::Retire => ActionKind::ChangeState,
        }
    }

    /// What happens to each asset, as the journal knows it.
    pub fn how(self) -> How {
        match self {
            BatchAction::CheckOut => How::CheckedOut,
            BatchAction::CheckIn => How::CheckedIn,
            BatchAction::Move => How::Moved,
            BatchAction::ChangeState | BatchAction::Retire => How::StateChanged,
        }
    }
}

/// A confirmation of a batch: which action it becomes, and which scans are dealt with then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirming {
    /// The action.
    pub action: BatchId,
    /// The scans, by their numbers.
    pub scans: Vec<i64>,
}

/// What is to be done with a batch, as far as anybody has said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchTerms {
    /// The action; the likeliest if nobody said.
    pub action: Option<BatchAction>,
    /// The state to change to.
    pub state: Option<State>,
    /// When they are to come back.
    pub due: Option<NaiveDate>,
    /// What is said of how long a person has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<OutTerms>,
    /// Where they will be with whoever gets them, if that was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// How they look.
    pub condition: Option<Condition>,
    /// What to say about it.
    pub note: String,
    /// The ticket of another system that it is done for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ticket: String,
    /// What came back with them and what did not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checklist: Vec<ChecklistAnswer>,
    /// The kits that were put into it as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kits: Vec<KitId>,
    /// The confirmation that was under way when this was written: once its action is in the journal, the scans are dealt
    /// with, also where the program ended before it could let them go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirming: Option<Confirming>,
}

/// What is done to one asset of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed {
    /// The action.
    pub action: BatchAction,
    /// To whom or where, if that was said.
    pub to: Option<Holder>,
    /// The state to change to.
    pub state: Option<State>,
    /// When it is to come back.
    pub due: Option<NaiveDate>,
    /// What is said of how long a person has it.
    pub terms: Option<OutTerms>,
    /// Where it will be with whoever gets it, if that was said.
    pub place: Option<PlaceId>,
    /// How it looks.
    pub condition: Option<Condition>,
}

impl Deed {
    fn hand_out(&self, to: Holder) -> HandOut {
        HandOut {
            to,
            due: self.due,
            terms: self.terms,
            place: self.place,
        }
    }

    /// The place it goes to, if it goes to one.
    fn destination(&self) -> Option<PlaceId> {
        match self.to {
            Some(Holder::Place(place)) => Some(place),
            _ => None,
        }
    }

    /// The state a change of state ends in.
    pub fn goal(&self) -> Option<State> {
        match self.action {
            BatchAction::Retire => Some(State::Retired),
            BatchAction::ChangeState => self.state,
            _ => None,
        }
    }
}

/// What kind of thing stands in the way; those of one kind can be resolved together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockerKind {
    /// Somebody has it.
    AlreadyOut,
    /// It is in stock already.
    AlreadyInStock,
    /// It is at that place already.
    AlreadyThere,
    /// It would be checked out to itself.
    IntoItself,
    /// It is being repaired.
    InRepair,
    /// Nobody knows where it is.
    Lost,
    /// It was taken out of use.
    Retired,
    /// It is gone for good.
    Disposed,
    /// It was asked for and is not here.
    Requested,
    /// It was ordered and is not here.
    Ordered,
    /// It is part of another asset.
    PartOf,
    /// Whoever it would go to has it.
    AlreadyTheirs,
    /// Nobody knows where it goes back to.
    NoPlace,
    /// Somebody else is to have it then.
    Booked,
    /// An open stocktake expects it.
    OnStocktake,
    /// The code is a tag that sticks on nothing the register knows.
    BlankTag,
    /// The code could be several things.
    Ambiguous,
    /// The code is nothing on the register.
    Unknown,
    /// Something else.
    Other,
}

impl BlockerKind {
    /// Every kind, in the order they are shown.
    pub const ALL: [BlockerKind; 19] = [
        BlockerKind::AlreadyOut,
        BlockerKind::AlreadyInStock,
        BlockerKind::AlreadyThere,
        BlockerKind::IntoItself,
        BlockerKind::InRepair,
        BlockerKind::Lost,
        BlockerKind::Retired,
        BlockerKind::Disposed,
        BlockerKind::Requested,
        BlockerKind::Ordered,
        BlockerKind::PartOf,
        BlockerKind::AlreadyTheirs,
        BlockerKind::NoPlace,
        BlockerKind::Booked,
        BlockerKind::OnStocktake,
        BlockerKind::BlankTag,
        BlockerKind::Ambiguous,
        BlockerKind::Unknown,
        BlockerKind::Other,
    ];

    /// The word on the wire and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            BlockerKind::AlreadyOut => "already_out",
            BlockerKind::AlreadyInStock => "already_in_stock",
            BlockerKind::AlreadyThere => "already_there",
            BlockerKind::IntoItself => "into_itself",
            BlockerKind::InRepair => "in_repair",
            BlockerKind::Lost => "lost",
            BlockerKind::Retired => "retired",
            BlockerKind::Disposed => "disposed",
            BlockerKind::Requested => "requested",
            BlockerKind::Ordered => "ordered",
            BlockerKind::PartOf => "part_of",
            BlockerKind::AlreadyTheirs => "already_theirs",
            BlockerKind::NoPlace => "no_place",
            BlockerKind::Booked => "booked",
            BlockerKind::OnStocktake => "on_stocktake",
            BlockerKind::BlankTag => "blank_tag",
            BlockerKind::Ambiguous => "ambiguous",
            BlockerKind::Unknown => "unknown",
            BlockerKind::Other => "other",
        }
    }

    /// The words behind a number of them: “3 already out”.
    pub fn label(self) -> &'static str {
        match self {
            BlockerKind::AlreadyOut => "already out",
            BlockerKind::AlreadyInStock => "in stock already",
            BlockerKind::AlreadyThere => "there already",
            BlockerKind::IntoItself => "into itself",
            BlockerKind::InRepair => "in repair",
            BlockerKind::Lost => "lost",
            BlockerKind::Retired => "retired",
            BlockerKind::Disposed => "disposed of",
            BlockerKind::Requested => "only requested",
            BlockerKind::Ordered => "only ordered",
            BlockerKind::PartOf => "part of another asset",
            BlockerKind::AlreadyTheirs => "theirs already",
            BlockerKind::NoPlace => "without a place to go back to",
            BlockerKind::Booked => "reserved for somebody else",
            BlockerKind::OnStocktake => "on an open stocktake",
            BlockerKind::BlankTag => "on nothing yet",
            BlockerKind::Ambiguous => "could be several things",
            BlockerKind::Unknown => "not on the register",
            BlockerKind::Other => "not possible",
        }
    }

    /// The kind a word names; spaces and hyphens are taken for underscores.
    pub fn from_word(word: &str) -> Option<BlockerKind> {
        let word = fold(word).replace([' ', '-'], "_");
        BlockerKind::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
    }

    /// The kind of what a rule refused with this code, of an asset in this state.
    pub fn of_refusal(code: &str, state: State) -> BlockerKind {
        match code {
            "asset.already_out"
            | "asset.not_in_stock"
            | "asset.not_out"
            | "asset.already_in"
            | "asset.same_state"
            | "asset.move_not_allowed"
            | "asset.disposed" => BlockerKind::of(state),
            "asset.into_itself" | "asset.in_a_ring" => BlockerKind::IntoItself,
            "asset.is_part" => BlockerKind::PartOf,
            "asset.already_theirs" => BlockerKind::AlreadyTheirs,
            "asset.say_where" => BlockerKind::NoPlace,
            "asset.booked" => BlockerKind::Booked,
            _ => BlockerKind::Other,
        }
    }

    /// The kind that a state is.
    fn of(state: State) -> BlockerKind {
        match state {
            State::CheckedOut => BlockerKind::AlreadyOut,
            State::InStock => BlockerKind::AlreadyInStock,
            State::InRepair => BlockerKind::InRepair,
            State::Lost => BlockerKind::Lost,
            State::Retired => BlockerKind::Retired,
            State::Disposed => BlockerKind::Disposed,
            State::Requested => BlockerKind::Requested,
            State::Ordered => BlockerKind::Ordered,
        }
    }
}

/// What takes a blocker away, besides leaving the row out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cure {
    /// It is taken back first, within the same action.
    CheckInFirst,
    /// It is put in stock first, within the same action.
    StockFirst,
    /// The person knows, and goes on.
    GoOn,
}

/// What stands in the way of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// What kind it is.
    pub kind: BlockerKind,
    /// What a person reads behind the tag: “already out to J. Okafor”.
    pub words: String,
    /// What takes it away, if anything but leaving the row out does.
    pub cure: Option<Cure>,
}

/// Does to one asset what the batch is for.
///
/// # Errors
/// The rules say no.
pub fn carry_out(
    deed: &Deed,
    id: AssetId,
    facts: &AssetFacts,
    today: NaiveDate,
    holder_name: HolderName<'_>,
) -> Result<AssetFacts, Refusal> {
    let missing = |message: Said, field| Err(Refusal::said(message).on(field));
    match deed.action {
        BatchAction::CheckOut => match deed.to {
            Some(to) => rules::check_out(id, facts, &deed.hand_out(to), today, holder_name),
            None => missing(say::batch_incomplete_whom(), "to"),
        },
        BatchAction::CheckIn => rules::check_in(facts, deed.destination(), deed.condition),
        BatchAction::Move => match deed.destination() {
            Some(place) => rules::move_to(facts, Some(place)),
            None => missing(say::batch_incomplete_place(), "to"),
        },
        BatchAction::ChangeState | BatchAction::Retire => match deed.goal() {
            Some(state) => rules::change_state(facts, state, holder_name),
            None => missing(say::batch_incomplete_state(), "state"),
        },
    }
}

/// Takes an asset into stock, so that what was in the way no longer is.
///
/// # Errors
/// The rules say no.
pub fn into_stock(cure: Cure, facts: &AssetFacts) -> Result<AssetFacts, Refusal> {
    match cure {
        Cure::CheckInFirst => rules::check_in(facts, None, None),
        Cure::StockFirst => rules::change_state(facts, State::InStock, None),
        Cure::GoOn => Ok(facts.clone()),
    }
}

/// What is done first to an asset so that something can be done to it, if that helps; `helps` says so of the asset as it is
/// then.
///
/// # Errors
/// Those of `helps`.
pub fn cure_for<E>(
    facts: &AssetFacts,
    helps: impl Fn(&AssetFacts) -> Result<bool, E>,
) -> Result<Option<Cure>, E> {
    for cure in [Cure::CheckInFirst, Cure::StockFirst] {
        if let Ok(stocked) = into_stock(cure, facts)
            && helps(&stocked)?
        {
            return Ok(Some(cure));
        }
    }
    Ok(None)
}

/// What the state of an asset puts in the way of a deed. Whatever the whole batch still lacks is no blocker of a row.
pub fn in_the_way(
    deed: &Deed,
    id: AssetId,
    facts: &AssetFacts,
    today: NaiveDate,
    holder_name: HolderName<'_>,
) -> Option<Blocker> {
    let deed = assumed(deed)?;
    if deed.action == BatchAction::Move
        && deed.destination().is_some_and(|place| !place.0.is_nil())
        && deed.destination() == facts.standing_at()
        && facts.state != State::Disposed
    {
        return Some(Blocker {
            kind: BlockerKind::AlreadyThere,
            words: "there already".into(),
            cure: None,
        });
    }
    let refusal = carry_out(&deed, id, facts, today, holder_name).err()?;
    if refusal.code == "asset.into_itself" {
        return Some(Blocker {
            kind: BlockerKind::IntoItself,
            words: "cannot be checked out to itself".into(),
            cure: None,
        });
    }
    let cure = cure_for(facts, |stocked| {
        Ok::<_, Infallible>(carry_out(&deed, id, stocked, today, None).is_ok())
    })
    .unwrap_or_default();
    Some(Blocker {
        kind: BlockerKind::of(facts.state),
        words: words(&deed, facts.state, holder_name),
        cure,
    })
}

/// The deed with what the whole batch still lacks taken for given; none where nothing can be said yet.
fn assumed(deed: &Deed) -> Option<Deed> {
    let somewhere = Some(Holder::Place(PlaceId(Uuid::nil())));
    let deed = Deed {
        due: None,
        terms: None,
        place: None,
        ..*deed
    };
    match deed.action {
        BatchAction::CheckOut => Some(Deed {
            to: deed.to.or(somewhere),
            ..deed
        }),
        BatchAction::Move => Some(Deed {
            to: deed.destination().map(Holder::Place).or(somewhere),
            ..deed
        }),
        BatchAction::CheckIn => Some(deed),
        BatchAction::ChangeState | BatchAction::Retire => deed.goal().map(|_| deed),
    }
}

fn words(deed: &Deed, state: State, holder_name: HolderName<'_>) -> String {
    let label = state.label().to_lowercase();
    let name = holder_name.unwrap_or("somebody");
    match (deed.action, state) {
        (BatchAction::CheckOut, State::CheckedOut) => format!("already out to {name}"),
        (BatchAction::CheckOut, _) => format!("not in stock: {label}"),
        (BatchAction::CheckIn, State::InStock) => "already in stock".into(),
        (BatchAction::CheckIn, _) => format!("not out: {label}"),
        (BatchAction::Move, _) => "disposed of: it is nowhere any more".into(),
        (_, state) if deed.goal() == Some(state) => format!("already {label}"),
        (_, State::CheckedOut) => format!("still out to {name}"),
        (_, _) => format!("cannot be changed from {label}"),
    }
}
