//! Copies that are made by themselves.

use super::{BackedUp, FileRef, JournalHead};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where copies go, how many are kept, and which there are.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Copies {
    /// The folder they go to.
    pub folder: String,
    /// Whether somebody chose it; else it is the one beside the data folder.
    pub chosen: bool,
    /// Of how many days the last copy is kept.
    pub daily: u16,
    /// Of how many weeks.
    pub weekly: u16,
    /// Of how many months.
    pub monthly: u16,
    /// How it stands with them.
    pub state: CopyState,
    /// Those of this register, the last first.
    pub copies: Vec<CopyView>,
    /// Files that are called as copies are and are none of this register's that can be read; nobody touches them.
    pub others: Vec<OtherCopy>,
    /// Why the folder could not be looked into; there are no copies to be seen then.
    pub unseen: Option<String>,
}

/// How it stands with copies, as far as that can be told without looking through them.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CopyState {
    /// When the last copy was made and proved: by itself, or by somebody into a file.
    #[ts(type = "string | null")]
    pub last: Option<DateTime<Utc>>,
    /// From when on the next daily one is due.
    #[ts(type = "string")]
    pub next_due: DateTime<Utc>,
    /// Whether an open window makes them by itself.
    pub by_itself: bool,
    /// The last is so old that somebody should look into it.
    pub too_old: bool,
    /// Why the last try made none.
    pub problem: Option<CopyProblem>,
}

/// Why no copy was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CopyProblem {
    /// When that was.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// `noun.reason`, for machines.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What may help.
    pub hint: Option<String>,
}

/// What a copy was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CopyKind {
    /// The daily one, or one that was asked for.
    Daily,
    /// An upgrade of the program.
    Upgrade,
}

/// A copy of this register, which was proved when it was made.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CopyView {
    /// The file's name.
    pub name: String,
    /// Where it is.
    pub file: String,
    /// What it was made for.
    pub kind: CopyKind,
    /// When it was made.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// How large it is, in bytes.
    pub bytes: f64,
    /// How many entries its journal has.
    pub entries: u32,
    /// Where its journal ends.
    pub head: JournalHead,
}

/// A file that is called as copies are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OtherCopy {
    /// The file's name.
    pub name: String,
    /// It cannot be read: damaged, or cut off. Else it is of another register, or somebody's own.
    pub unreadable: bool,
}

/// Makes a copy where copies go.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MakeCopy {
    /// Only if one is due: none was made today.
    pub if_due: bool,
}

/// Why no copy was made though nothing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NotMade {
    /// One was made today.
    NotDue,
    /// Another program is making one.
    BeingMade,
}

/// What came of making a copy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CopyMade {
    /// The copy, proved.
    pub made: Option<BackedUp>,
    /// Why there is none.
    pub not_made: Option<NotMade>,
    /// Copies that are not kept any more and were removed, by name.
    pub removed: Vec<String>,
    /// From when on the next is due.
    #[ts(type = "string")]
    pub next_due: DateTime<Utc>,
    /// One line for a person.
    pub sentence: String,
}

/// Changes where copies go and how many are kept; what is absent stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ChangeCopies {
    /// The folder they go to from now on; those that were made stay where they are.
    pub folder: Option<FileRef>,
    /// Back to the folder beside the data folder.
    pub beside: bool,
    /// Whether an open window makes them by itself.
    pub by_itself: Option<bool>,
    /// Of how many days the last copy is kept; 1 at least.
    pub daily: Option<u16>,
    /// Of how many weeks.
    pub weekly: Option<u16>,
    /// Of how many months.
    pub monthly: Option<u16>,
}

/// Removes copies of this register.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RemoveCopies {
    /// Which, by name.
    pub names: Vec<String>,
}

/// A copy that still has what was erased.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CopyHolding {
    /// The copy.
    pub copy: CopyView,
    /// How many records of it there are: of a person's details each change is one.
    pub records: u32,
    /// The day on which it is removed by itself if a copy is made every day; none for one from before an upgrade, which goes
    /// after three more of them.
    #[ts(type = "string | null")]
    pub goes: Option<NaiveDate>,
}
