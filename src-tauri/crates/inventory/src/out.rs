//! What it means that an asset is out: who or what has it, for how long, and where it is meanwhile.
//!
//! `place` is where a thing is, the holder is who answers for it. Rules, read tables, stocktakes and screens all ask here.

use crate::asset::{AssetFacts, Holder};
use crate::ids::{AssetId, PersonId, PlaceId};
use crate::lifecycle::State;
use serde::{Deserialize, Serialize};

/// What somebody said of how long a person has an asset. Where nobody said, a due day makes it a loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutTerms {
    /// It comes back, also where no day is known: a laptop of the pool.
    Loan,
    /// It stays with the person, until a day where one is known: a contractor's laptop.
    Assigned,
}

impl OutTerms {
    /// Every word, in the order they are offered.
    pub const ALL: [OutTerms; 2] = [OutTerms::Loan, OutTerms::Assigned];

    /// The word in the ledger, on the wire and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            OutTerms::Loan => "loan",
            OutTerms::Assigned => "assigned",
        }
    }

    /// The terms a word names.
    pub fn from_word(word: &str) -> Option<OutTerms> {
        OutTerms::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// In which of four ways an asset is out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutKind {
    /// A person has it for good, or until a day.
    Assigned,
    /// A person has it and brings it back.
    OnLoan,
    /// It stands at a place: a meeting room's display.
    Installed,
    /// It is in another asset: a card in a server.
    PartOf,
}

impl OutKind {
    /// Every kind.
    pub const ALL: [OutKind; 4] = [
        OutKind::Assigned,
        OutKind::OnLoan,
        OutKind::Installed,
        OutKind::PartOf,
    ];

    /// The word on the wire.
    pub fn word(self) -> &'static str {
        match self {
            OutKind::Assigned => "assigned",
            OutKind::OnLoan => "on_loan",
            OutKind::Installed => "installed",
            OutKind::PartOf => "part_of",
        }
    }

    /// The words alone, in the place of the state.
    pub fn title(self) -> &'static str {
        match self {
            OutKind::Assigned => "Assigned",
            OutKind::OnLoan => "On loan",
            OutKind::Installed => "Installed",
            OutKind::PartOf => "Part of",
        }
    }

    /// The words in front of who or what has it: “on loan to Ana Ruiz”.
    pub fn label(self) -> &'static str {
        match self {
            OutKind::Assigned => "assigned to",
            OutKind::OnLoan => "on loan to",
            OutKind::Installed => "installed in",
            OutKind::PartOf => "part of",
        }
    }
}

/// Where an asset is, as far as anybody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whereabouts {
    /// At a place.
    At(PlaceId),
    /// Where this person is, who has it: nobody said where since it was handed out, or it comes back from there.
    With(PersonId),
    /// Where the asset is that it is part of.
    In(AssetId),
    /// Nobody ever said.
    Unsaid,
}

impl AssetFacts {
    /// In which way it is out; none where it is not.
    pub fn out_kind(&self) -> Option<OutKind> {
        Some(match self.holder? {
            Holder::Place(_) => OutKind::Installed,
            Holder::Asset(_) => OutKind::PartOf,
            Holder::Person(_) => match (self.terms, self.due) {
                (Some(OutTerms::Loan), _) | (None, Some(_)) => OutKind::OnLoan,
                (Some(OutTerms::Assigned), _) | (None, None) => OutKind::Assigned,
            },
        })
    }

    /// Where it is. What a person has is at a place only where somebody said so when it was handed out or since; what is
    /// on loan is away until it comes back.
    pub fn whereabouts(&self) -> Whereabouts {
        let place = self.place.map_or(Whereabouts::Unsaid, Whereabouts::At);
        match (self.holder, self.out_kind()) {
            (Some(Holder::Place(id)), _) => Whereabouts::At(id),
            (Some(Holder::Asset(id)), _) => Whereabouts::In(id),
            (Some(Holder::Person(_)), Some(OutKind::Assigned))
                if self.place_confirmed && self.place.is_some() =>
            {
                place
            }
            (Some(Holder::Person(id)), _) => Whereabouts::With(id),
            (None, _) => place,
        }
    }

    /// The place it is known to be at.
    pub fn standing_at(&self) -> Option<PlaceId> {
        match self.whereabouts() {
            Whereabouts::At(id) => Some(id),
            _ => None,
        }
    }

    /// The place it was at before it went out, which is where it may go back to; never the room of whoever had it. Of
    /// what is not out, the place it is at.
    pub fn place_before(&self) -> Option<PlaceId> {
        if self.came_from.is_some() {
            return self.came_from;
        }
        match self.holder {
            // Entries of older programs left the place as it was before it went out, unless somebody moved it since.
            Some(_) if self.place_confirmed => None,
            Some(Holder::Place(id)) if self.place == Some(id) => None,
            _ => self.place,
        }
    }

    /// The facts a registration that names a holder means: an older program, or a file it read, that says at once who has a
    /// thing and where it is says where it is with them.
    pub fn as_registered(&self) -> AssetFacts {
        AssetFacts {
            place_confirmed: self.holder.is_some() && self.place.is_some(),
            ..self.clone()
        }
    }

    /// Whether somebody has it, or something.
    pub fn is_held(&self) -> bool {
        self.state == State::CheckedOut
    }

    /// The same asset, had by nobody: all that is said of what is out is gone, and it is where `place` says.
    pub fn returned_to(self, place: Option<PlaceId>) -> AssetFacts {
        AssetFacts {
            holder: None,
            due: None,
            out_since: None,
            terms: None,
            place_confirmed: false,
            came_from: None,
            place,
            ..self
        }
    }
}
