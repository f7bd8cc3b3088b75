//! A stocktake: what is expected where, what was scanned, what people decide about the differences.
//!
//! Whatever is expected or found is copied by value when it happens, so that a stocktake says for ever what was so at the
//! time, whatever is renamed or retired later. People are known by identity only; those who sign and count with the digest
//! of the details they had then.

use crate::asset::{AssetFacts, Holder};
use crate::fold::{cleaned, fold};
use crate::ids::{AssetId, ModelId, PersonId, PlaceId, ScanId, StocktakeId};
use crate::lifecycle::State;
use crate::money::Money;
use crate::out::{OutKind, Whereabouts};
use crate::person::PersonThen;
use crate::photo::PhotoFacts;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// Which assets a stocktake expects; all conditions hold together, an empty one holds always.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StocktakeScope {
    /// At one of these places or below.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<PlaceId>,
    /// Of one of these categories.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Of one of these models.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<ModelId>,
    /// In one of these states; [`StocktakeScope::USUAL`] if none is said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<State>,
    /// Held by this person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<PersonId>,
}

impl StocktakeScope {
    /// The states whose assets exist and should be somewhere.
    pub const USUAL: [State; 3] = [State::InStock, State::CheckedOut, State::InRepair];

    /// The states meant.
    pub fn meant_states(&self) -> Vec<State> {
        match self.states.is_empty() {
            true => Self::USUAL.to_vec(),
            false => self.states.clone(),
        }
    }
}

/// How far a stocktake is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StocktakePhase {
    /// Scans are counted.
    #[default]
    Counting,
    /// Nobody counts at the moment.
    Paused,
    /// The count is closed; differences are decided on.
    Reconciling,
    /// Closed for ever.
    Signed,
}

impl StocktakePhase {
    /// The word within a sentence.
    fn inline(self) -> Said {
        match self {
            StocktakePhase::Counting => say::stocktake_counting_inline(),
            StocktakePhase::Paused => say::stocktake_paused_inline(),
            StocktakePhase::Reconciling => say::stocktake_reconciling_inline(),
            StocktakePhase::Signed => say::stocktake_signed_inline(),
        }
    }

    /// The word in the ledger, on the wire and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            StocktakePhase::Counting => "counting",
            StocktakePhase::Paused => "paused",
            StocktakePhase::Reconciling => "reconciling",
            StocktakePhase::Signed => "signed",
        }
    }

    /// Whether a stocktake goes from this phase to that by hand; signing is a request of its own.
    pub fn may_become(self, next: StocktakePhase) -> bool {
        use StocktakePhase::{Counting, Paused, Reconciling};
        matches!(
            (self, next),
            (Counting, Paused)
                | (Paused, Counting)
                | (Counting | Paused, Reconciling)
                | (Reconciling, Counting)
        )
    }
}

/// Who closed a stocktake, as on paper: whoever signed is named as they were called then, also where they are renamed
/// later, and by nothing any more once they are erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// The name that signed, of programs that kept nothing else of whoever did; it stays.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// Who signed, as they were then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<PersonThen>,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// How many seconds the clock of whoever signed was ahead of UTC. The document says its times by that clock, on
    /// whatever computer it is made again.
    #[serde(default)]
    pub utc_offset: i32,
    /// The names of those who counted of whom scans know nothing else; they stay.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counted_by: Vec<String>,
    /// Those who counted, as they were when it was signed; by the names they had.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counters: Vec<PersonThen>,
    /// What is to be said besides.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The signed stocktake of the same scope before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<StocktakeId>,
    /// The hash the journal ended with before this, in 64 hexadecimal digits: whoever has the document can prove that nobody
    /// wrote the journal anew since.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub journal: String,
}

impl SignOff {
    /// Everybody it names by identity: whoever signed, and those who counted.
    pub fn people(&self) -> impl Iterator<Item = &PersonThen> {
        self.signer.iter().chain(&self.counters)
    }

    /// The names it keeps itself.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let signer = Some(self.by.as_str()).filter(|name| !name.is_empty());
        signer
            .into_iter()
            .chain(self.counted_by.iter().map(String::as_str))
    }
}

/// A stocktake.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StocktakeFacts {
    /// What people call it.
    pub name: String,
    /// What it is about.
    pub scope: StocktakeScope,
    /// The scope in words, as it read when the stocktake was opened.
    pub scope_words: String,
    /// Who leads it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<PersonId>,
    /// Anything else.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whoever counts is not told what is expected.
    pub blind: bool,
    /// How far it is.
    pub phase: StocktakePhase,
    /// How often differences were decided on.
    pub rounds: u32,
    /// Who closed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignOff>,
}

impl StocktakeFacts {
    /// Checks what a person typed.
    ///
    /// # Errors
    /// The field that cannot be, with why.
    pub fn checked(mut self) -> Result<StocktakeFacts, Refusal> {
        self.name = cleaned(&self.name).into_owned();
        self.note = self.note.trim().to_owned();
        let bad = self.name.chars().any(char::is_control);
        if self.name.is_empty() || self.name.chars().count() > 120 || bad {
            return Err(Refusal::said(say::stocktake_name_missing()).on("name"));
        }
        if self.note.chars().count() > 2_000 {
            return Err(Refusal::said(say::stocktake_note_long()).on("note"));
        }
        Ok(self)
    }

    /// Moves it to another phase.
    ///
    /// # Errors
    /// It does not go there from where it is.
    pub fn moved_to(&self, next: StocktakePhase) -> Result<StocktakeFacts, Refusal> {
        if !self.phase.may_become(next) {
            let name = self.name.as_str();
            return Err(Refusal::said(match self.phase {
                StocktakePhase::Signed => say::stocktake_phase_signed(name),
                now => say::stocktake_phase_cannot(name, now.inline(), next.inline()),
            }));
        }
        Ok(StocktakeFacts {
            phase: next,
            ..self.clone()
        })
    }

    /// Whether scans are counted just now.
    ///
    /// # Errors
    /// What it is instead, with what to do.
    pub fn counts(&self) -> Result<(), Refusal> {
        let name = self.name.as_str();
        let (message, hint) = match self.phase {
            StocktakePhase::Counting => return Ok(()),
            StocktakePhase::Paused => (
                say::stocktake_not_counting_paused(name),
                say::stocktake_not_counting_paused_hint(),
            ),
            StocktakePhase::Reconciling => (
                say::stocktake_not_counting_closed(name),
                say::stocktake_not_counting_closed_hint(),
            ),
            StocktakePhase::Signed => (
                say::stocktake_not_counting_signed(name),
                say::stocktake_not_counting_signed_hint(),
            ),
        };
        Err(Refusal::said(message).hint(hint))
    }
}

/// How an expected thing was out when the stocktake was opened, and so what its count may ask of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineOut {
    /// It was not, or stands at a place: it is expected where it belongs.
    No,
    /// A person has it, at a known place: it is expected there, whoever has it.
    Assigned,
    /// A person has it, and nobody said where since: it is expected nowhere.
    With,
    /// A person has it and brings it back: it is away.
    OnLoan,
    /// It is part of another asset, and where that is.
    PartOf,
    /// With a person or in another asset, in a stocktake opened before these were told apart: what is scanned of it came
    /// back.
    Away,
}

impl LineOut {
    /// Every kind.
    pub const ALL: [LineOut; 6] = [
        LineOut::No,
        LineOut::Assigned,
        LineOut::With,
        LineOut::OnLoan,
        LineOut::PartOf,
        LineOut::Away,
    ];

    /// The word in the ledger.
    pub fn word(self) -> &'static str {
        match self {
            LineOut::No => "no",
            LineOut::Assigned => "assigned",
            LineOut::With => "with",
            LineOut::OnLoan => "on_loan",
            LineOut::PartOf => "part_of",
            LineOut::Away => "away",
        }
    }

    /// The kind a word names.
    pub fn from_word(word: &str) -> Option<LineOut> {
        LineOut::ALL.into_iter().find(|one| one.word() == word)
    }

    /// How an asset is out now. A part is where its host is, and away where its host is away: `host` says how that, at the
    /// end of the chain of hosts, is out.
    pub fn of(facts: &AssetFacts, host: Option<LineOut>) -> LineOut {
        match (facts.out_kind(), facts.whereabouts()) {
            (None | Some(OutKind::Installed), _) => LineOut::No,
            (Some(OutKind::OnLoan), _) => LineOut::OnLoan,
            (Some(OutKind::Assigned), Whereabouts::At(_)) => LineOut::Assigned,
            (Some(OutKind::Assigned), _) => LineOut::With,
            (Some(OutKind::PartOf), _) => match host {
                Some(away @ (LineOut::With | LineOut::OnLoan | LineOut::Away)) => away,
                _ => LineOut::PartOf,
            },
        }
    }
}

/// One thing that is expected, as it was when the stocktake was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedLine {
    /// Which.
    pub asset: AssetId,
    /// Its tag.
    pub tag: String,
    /// Its serial number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub serial: String,
    /// Its name, or that of its model.
    pub title: String,
    /// Its category.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// Where it belongs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// The same in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place_path: String,
    /// Its state.
    pub state: State,
    /// Who or what had it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<Holder>,
    /// What it cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// How it was out; absent in stocktakes opened before the ways of being out were told apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out: Option<LineOut>,
}

impl ExpectedLine {
    /// How it was out. What an older program wrote down keeps the meaning it had then: what is with a person or in another
    /// thing is away, what is out to a place stands there.
    pub fn out(&self) -> LineOut {
        self.out.unwrap_or(match (self.state, self.holder) {
            (State::CheckedOut, Some(Holder::Person(_) | Holder::Asset(_)) | None) => LineOut::Away,
            _ => LineOut::No,
        })
    }
}

/// Part of what a stocktake expects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedLines {
    /// Of which stocktake.
    pub stocktake: StocktakeId,
    /// The number of the first line, from 1.
    pub first: u32,
    /// The lines.
    pub lines: Vec<ExpectedLine>,
}

/// What a scan in a count was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountVerdict {
    /// A place: that is where one stands from now on.
    Place,
    /// Expected, and where it belongs.
    Found,
    /// Expected, but it belongs elsewhere.
    Elsewhere,
    /// Somebody has it, and nobody had said where since it was handed out.
    Assigned,
    /// On loan to somebody.
    OnLoan,
    /// On the register, but not in this stocktake.
    NotInScope,
    /// Nothing on the register; the code is kept.
    Unknown,
    /// Scanned before in this stocktake.
    AlreadyCounted,
}

impl CountVerdict {
    /// Every verdict.
    pub const ALL: [CountVerdict; 8] = [
        CountVerdict::Place,
        CountVerdict::Found,
        CountVerdict::Elsewhere,
        CountVerdict::Assigned,
        CountVerdict::OnLoan,
        CountVerdict::NotInScope,
        CountVerdict::Unknown,
        CountVerdict::AlreadyCounted,
    ];

    /// The word in the ledger and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            CountVerdict::Place => "place",
            CountVerdict::Found => "found",
            CountVerdict::Elsewhere => "elsewhere",
            CountVerdict::Assigned => "assigned",
            CountVerdict::OnLoan => "on_loan",
            CountVerdict::NotInScope => "not_in_scope",
            CountVerdict::Unknown => "unknown",
            CountVerdict::AlreadyCounted => "already_counted",
        }
    }

    /// The verdict a word names.
    pub fn from_word(word: &str) -> Option<CountVerdict> {
        CountVerdict::ALL.into_iter().find(|one| one.word() == word)
    }

    /// The verdict on a thing of the register: `out` is how it was out where it is expected, and `now` how it is out where
    /// it is not; `here` whether it belongs where one stands.
    pub fn on_asset(out: Option<LineOut>, now: LineOut, here: bool, counted: bool) -> CountVerdict {
        if counted {
            return CountVerdict::AlreadyCounted;
        }
        match (out, now) {
            (Some(LineOut::OnLoan | LineOut::Away), _) | (None, LineOut::OnLoan) => {
                CountVerdict::OnLoan
            }
            (Some(LineOut::With), _) | (None, LineOut::With) => CountVerdict::Assigned,
            (None, _) => CountVerdict::NotInScope,
            (Some(_), _) if here => CountVerdict::Found,
            (Some(_), _) => CountVerdict::Elsewhere,
        }
    }
}

/// One scan of a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountScan {
    /// Of which stocktake.
    pub stocktake: StocktakeId,
    /// When it was scanned, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The code as it was understood.
    pub code: String,
    /// What it was.
    pub verdict: CountVerdict,
    /// Whether it belongs where one stood; true where nobody said where that was.
    pub here: bool,
    /// The thing, if it is on the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<AssetId>,
    /// Its tag.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tag: String,
    /// Its name, or that of its model.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Where one stood; of a place, the place itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// The same in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place_path: String,
    /// Where the register says it belongs, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub belongs: String,
    /// The file it came from; empty for what was scanned here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The name of who counted it where somebody else merged it, of programs that kept nothing else of them; it stays.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub counter: String,
    /// Who counted it, as they were then, where somebody else merged it; absent where it is whoever made the entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_by: Option<PersonThen>,
    /// What somebody said about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// How it looked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<PhotoFacts>,
}

/// What a decision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// A line of what was expected, by its number.
    Line(u32),
    /// A scan of something that was not.
    Scan(ScanId),
}

/// What is done about a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It belongs where it was found from now on.
    Move,
    /// It is recorded where it was found; whoever has it keeps it.
    RecordPlace,
    /// It came back: into stock where it was found.
    CheckIn,
    /// Nobody knows where it is.
    MarkLost,
    /// It goes onto the register.
    Register,
    /// Nothing.
    Ignore,
    /// Somebody looks into it.
    Investigate,
}

impl Decision {
    /// Every decision.
    pub const ALL: [Decision; 7] = [
        Decision::Move,
        Decision::RecordPlace,
        Decision::CheckIn,
        Decision::MarkLost,
        Decision::Register,
        Decision::Ignore,
        Decision::Investigate,
    ];

    /// The word in the ledger, on the wire and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Decision::Move => "move",
            Decision::RecordPlace => "record_place",
            Decision::CheckIn => "check_in",
            Decision::MarkLost => "mark_lost",
            Decision::Register => "register",
            Decision::Ignore => "ignore",
            Decision::Investigate => "investigate",
        }
    }

    /// The words for people.
    pub fn label(self) -> &'static str {
        match self {
            Decision::Move => "Move there",
            Decision::RecordPlace => "Record this place",
            Decision::CheckIn => "Check in there",
            Decision::MarkLost => "Mark lost",
            Decision::Register => "Register",
            Decision::Ignore => "Ignore",
            Decision::Investigate => "Investigate",
        }
    }

    /// The decision a word names; spaces and hyphens are taken for underscores.
    pub fn from_word(word: &str) -> Option<Decision> {
        let word = fold(word).replace([' ', '-'], "_");
        Decision::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// How an expected line stands, and what kind of difference that is once the count is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineStatus {
    /// Nobody has scanned it yet; once the count is closed: missing.
    NotScanned,
    /// Not scanned at its place; somebody has it.
    NotSeen,
    /// With somebody, and not scanned, as expected.
    OnLoan,
    /// With somebody, nobody said where, and not scanned: not expected anywhere.
    With,
    /// Not scanned, and part of something that was.
    InHost,
    /// Where it belongs.
    Found,
    /// Found, but not where it belongs.
    Elsewhere,
    /// With somebody, and seen, where nobody had said where it is.
    Seen,
    /// On loan, and seen all the same.
    SeenOnLoan,
    /// With somebody as the register says, but it was scanned: in stocktakes opened before loans were told apart.
    Returned,
    /// Scanned and on the register, but not expected here.
    NotInScope,
    /// A code nobody knows.
    Unknown,
}

impl LineStatus {
    /// Every status, in the order of a report.
    pub const ALL: [LineStatus; 12] = [
        LineStatus::NotScanned,
        LineStatus::NotSeen,
        LineStatus::Elsewhere,
        LineStatus::Seen,
        LineStatus::Returned,
        LineStatus::NotInScope,
        LineStatus::Unknown,
        LineStatus::SeenOnLoan,
        LineStatus::OnLoan,
        LineStatus::With,
        LineStatus::InHost,
        LineStatus::Found,
    ];

    /// The word in the ledger and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            LineStatus::NotScanned => "not_scanned",
            LineStatus::NotSeen => "not_seen",
            LineStatus::OnLoan => "on_loan",
            LineStatus::With => "with",
            LineStatus::InHost => "in_host",
            LineStatus::Found => "found",
            LineStatus::Elsewhere => "elsewhere",
            LineStatus::Seen => "seen",
            LineStatus::SeenOnLoan => "seen_on_loan",
            LineStatus::Returned => "returned",
            LineStatus::NotInScope => "not_in_scope",
            LineStatus::Unknown => "unknown",
        }
    }

    /// The status a word names.
    pub fn from_word(word: &str) -> Option<LineStatus> {
        LineStatus::ALL.into_iter().find(|one| one.word() == word)
    }

    /// How an expected thing stands: how it was out, whether the scan that counts was where it belongs, and whether the
    /// thing it is part of was scanned.
    pub fn of_line(out: LineOut, scanned_here: Option<bool>, host_scanned: bool) -> LineStatus {
        match (out, scanned_here) {
            (LineOut::No, None) => LineStatus::NotScanned,
            (LineOut::PartOf, None) if host_scanned => LineStatus::InHost,
            (LineOut::PartOf, None) => LineStatus::NotScanned,
            (LineOut::Assigned, None) => LineStatus::NotSeen,
            (LineOut::With, None) => LineStatus::With,
            (LineOut::OnLoan | LineOut::Away, None) => LineStatus::OnLoan,
            (LineOut::With, Some(_)) => LineStatus::Seen,
            (LineOut::OnLoan, Some(_)) => LineStatus::SeenOnLoan,
            (LineOut::Away, Some(_)) => LineStatus::Returned,
            (LineOut::No | LineOut::Assigned | LineOut::PartOf, Some(true)) => LineStatus::Found,
            (LineOut::No | LineOut::Assigned | LineOut::PartOf, Some(false)) => {
                LineStatus::Elsewhere
            }
        }
    }

    /// How something stands that was scanned and not expected, by the verdict of its first scan.
    pub fn of_unexpected(verdict: CountVerdict, known: bool) -> LineStatus {
        match verdict {
            CountVerdict::Assigned => LineStatus::Seen,
            CountVerdict::OnLoan => LineStatus::SeenOnLoan,
            _ if known => LineStatus::NotInScope,
            _ => LineStatus::Unknown,
        }
    }

    /// Whether it can be something that was scanned and not expected.
    pub fn may_be_unexpected(self) -> bool {
        matches!(
            self,
            LineStatus::NotInScope
                | LineStatus::Unknown
                | LineStatus::Seen
                | LineStatus::SeenOnLoan
        )
    }

    /// Whether somebody has to decide about it before a stocktake is signed.
    pub fn is_difference(self) -> bool {
        !matches!(
            self,
            LineStatus::Found
                | LineStatus::OnLoan
                | LineStatus::With
                | LineStatus::InHost
                | LineStatus::SeenOnLoan
        )
    }

    /// What may be decided about it, the proposal first. `state` is the thing's state now, `same_place` whether the
    /// register has it where it was found, `held` how it is out now. To check in, or to mark lost, what somebody has is
    /// never the proposal.
    pub fn decisions(
        self,
        state: Option<State>,
        same_place: bool,
        held: Option<OutKind>,
    ) -> Vec<Decision> {
        use Decision::{CheckIn, Ignore, Investigate, MarkLost, Move, RecordPlace, Register};
        let can_be_lost = state.is_some_and(|state| state.next().contains(&State::Lost));
        let somebodys = matches!(
            held,
            Some(OutKind::Assigned | OutKind::OnLoan | OutKind::PartOf)
        );
        let came_back = matches!(
            state,
            Some(State::CheckedOut | State::InRepair | State::Lost)
        );
        let gone = matches!(state, Some(State::Disposed) | None);
        match self {
            LineStatus::NotScanned | LineStatus::NotSeen if can_be_lost && somebodys => {
                vec![Investigate, Ignore, MarkLost]
            }
            LineStatus::NotScanned if can_be_lost => vec![MarkLost, Investigate, Ignore],
            LineStatus::NotScanned | LineStatus::NotSeen => vec![Investigate, Ignore],
            LineStatus::Unknown => vec![Investigate, Register, Ignore],
            LineStatus::Elsewhere
            | LineStatus::Seen
            | LineStatus::Returned
            | LineStatus::NotInScope => match held {
                Some(OutKind::PartOf) => vec![Investigate, CheckIn, Ignore],
                Some(OutKind::OnLoan) => vec![Ignore, Investigate, RecordPlace, CheckIn],
                Some(_) if same_place => vec![Ignore, Investigate, CheckIn],
                Some(_) => vec![RecordPlace, Investigate, CheckIn, Ignore],
                None if self == LineStatus::Elsewhere && came_back => {
                    vec![Move, CheckIn, Investigate, Ignore]
                }
                None if came_back => vec![CheckIn, Move, Investigate, Ignore],
                None if gone || same_place => vec![Ignore, Investigate],
                None => vec![Move, Investigate, Ignore],
            },
            LineStatus::Found
            | LineStatus::OnLoan
            | LineStatus::With
            | LineStatus::InHost
            | LineStatus::SeenOnLoan => Vec::new(),
        }
    }
}

/// What was decided about a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionFacts {
    /// Of which stocktake.
    pub stocktake: StocktakeId,
    /// About what.
    pub about: Finding,
    /// What is done.
    pub decision: Decision,
    /// Why, if somebody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}
