//! The states an asset goes through, from requisition to disposal, and the moves allowed between them.

use crate::fold::fold;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// Where an asset is in its life.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Asked for, not ordered.
    Requested,
    /// Ordered, not here.
    Ordered,
    /// Here and free.
    #[default]
    InStock,
    /// With a person, at a place or in another asset.
    CheckedOut,
    /// Being repaired.
    InRepair,
    /// Nobody knows where.
    Lost,
    /// Taken out of use, still here.
    Retired,
    /// Gone for good.
    Disposed,
}

impl State {
    /// Every state, in the order of a life.
    pub const ALL: [State; 8] = [
        State::Requested,
        State::Ordered,
        State::InStock,
        State::CheckedOut,
        State::InRepair,
        State::Lost,
        State::Retired,
        State::Disposed,
    ];

    /// The word on the wire, in the ledger and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            State::Requested => "requested",
            State::Ordered => "ordered",
            State::InStock => "in_stock",
            State::CheckedOut => "checked_out",
            State::InRepair => "in_repair",
            State::Lost => "lost",
            State::Retired => "retired",
            State::Disposed => "disposed",
        }
    }

    /// The words for people.
    pub fn label(self) -> &'static str {
        match self {
            State::Requested => "Requested",
            State::Ordered => "Ordered",
            State::InStock => "In stock",
            State::CheckedOut => "Checked out",
            State::InRepair => "In repair",
            State::Lost => "Lost",
            State::Retired => "Retired",
            State::Disposed => "Disposed",
        }
    }

    /// The words within a sentence.
    pub fn inline(self) -> Said {
        match self {
            State::Requested => say::state_requested_inline(),
            State::Ordered => say::state_ordered_inline(),
            State::InStock => say::state_in_stock_inline(),
            State::CheckedOut => say::state_checked_out_inline(),
            State::InRepair => say::state_in_repair_inline(),
            State::Lost => say::state_lost_inline(),
            State::Retired => say::state_retired_inline(),
            State::Disposed => say::state_disposed_inline(),
        }
    }

    /// The state a word names; spaces and hyphens are taken for underscores.
    pub fn from_word(word: &str) -> Option<State> {
        let word = fold(word).replace([' ', '-'], "_");
        State::ALL.into_iter().find(|state| state.word() == word)
    }

    /// The states a person may move an asset to by hand. Checking out and in are moves of their own.
    pub fn next(self) -> &'static [State] {
        match self {
            State::Requested => &[State::Ordered, State::InStock, State::Retired],
            State::Ordered => &[State::InStock, State::Requested, State::Retired],
            State::InStock => &[State::InRepair, State::Lost, State::Retired],
            State::CheckedOut => &[State::InRepair, State::Lost],
            State::InRepair => &[State::InStock, State::Lost, State::Retired],
            State::Lost => &[State::InStock, State::Retired, State::Disposed],
            State::Retired => &[State::InStock, State::Disposed],
            State::Disposed => &[],
        }
    }

    /// Whether an asset in this state still counts as one of ours: it has a value and a warranty worth watching.
    pub fn is_active(self) -> bool {
        !matches!(self, State::Retired | State::Disposed)
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.label())
    }
}
