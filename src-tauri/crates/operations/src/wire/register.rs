//! The register as a whole: settings, checking, copies.

use super::FileRef;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Settings of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// What the register is called: the organisation's name.
    pub register_name: String,
    /// The currency offered first.
    pub currency: String,
    /// The sheet of labels offered first.
    pub sheet: String,
    /// What this desk is called.
    pub station: String,
    /// Who works here, as history names them.
    pub actor: String,
    /// Where this desk puts what comes back.
    pub store: Option<super::PlaceRef>,
}

/// Changes settings; what is absent stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[allow(missing_docs, reason = "fields of Settings")]
pub struct ChangeSettings {
    pub register_name: Option<String>,
    pub currency: Option<String>,
    pub sheet: Option<String>,
    pub station: Option<String>,
    pub actor: Option<String>,
    /// A place, by identity, code, path or name; none if empty.
    pub store: Option<String>,
}

/// What this is, where it lives and how it is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Status {
    /// The program's version.
    pub version: String,
    /// Where the register lives.
    pub data_folder: String,
    /// How many assets are on it.
    pub assets: u32,
    /// How many entries the journal has.
    pub entries: u32,
    /// How large the file is, in bytes.
    pub bytes: f64,
    /// When the last copy was made and proved.
    pub last_backup: Option<DateTime<Utc>>,
    /// When the last entry was written.
    pub last_entry: Option<DateTime<Utc>>,
    /// How it stands with copies that are made by themselves.
    pub copies: super::CopyState,
    /// A long action that has begun and is not ended, if there is one.
    pub unfinished: Option<super::UnfinishedView>,
}

/// Where a journal ends: whoever writes the hash down can prove later that nobody wrote it anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct JournalHead {
    /// The number of the last entry.
    pub entry: u32,
    /// Its hash, in 64 hexadecimal digits.
    pub hash: String,
    /// The first 16 of them in groups, for paper.
    pub short: String,
}

/// Checks the register.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Check {
    /// A hash that was written down before, or its first 8 digits or more: the journal must still have it.
    pub against: Option<String>,
}

/// What checking the register found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CheckReport {
    /// Whether nothing is wrong.
    pub clean: bool,
    /// How many journal entries were read.
    pub entries: u32,
    /// How many rows of read tables were compared.
    pub rows: u32,
    /// Where the journal ends; none if it has no entry that could be read.
    pub head: Option<JournalHead>,
    /// What is wrong, one a line.
    pub problems: Vec<CheckProblem>,
    /// One line for a person.
    pub sentence: String,
}

/// Something that is wrong with the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckProblem {
    /// `file`, `journal`, `schema`, `person`, `actor`, `table`, `photo` or `signature`.
    pub kind: String,
    /// What is wrong, naming it.
    pub sentence: String,
    /// What helps.
    pub remedy: Remedy,
    /// What to do.
    pub cure: String,
}

/// What helps where something is wrong with the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// A copy in its place.
    Restore,
    /// Read tables made anew from the journal.
    Rebuild,
}

/// The read tables were made anew from the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Rebuilt {
    /// From how many entries; 0 where there was nothing to be done.
    pub entries: u32,
    /// Where the damaged register is kept, if another file had to take its place.
    pub kept: Option<String>,
}

/// Makes a copy of the register and proves it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Backup {
    /// Where the copy goes.
    pub out: FileRef,
}

/// A copy that was made and proved.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BackedUp {
    /// Where it is.
    pub file: String,
    /// How many entries its journal has.
    pub entries: u32,
    /// How large it is, in bytes.
    pub bytes: f64,
    /// Where its journal ends; none if it has no entry.
    pub head: Option<JournalHead>,
    /// Why the register does not say when this copy was made, if it could not be told. The copy is whole all the same.
    pub not_noted: Option<String>,
}

/// Puts a copy in the place of the register; the present one is kept beside it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Restore {
    /// The copy.
    pub file: FileRef,
}

/// A copy is the register now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Restored {
    /// How many entries its journal has.
    pub entries: u32,
    /// Where its journal ends; none if it has no entry.
    pub head: Option<JournalHead>,
    /// Where the register from before is kept; none where there was none.
    pub kept: Option<String>,
}

/// Fills the register with believable data.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Generate {
    /// How many assets.
    pub assets: u32,
    /// The same seed makes the same data.
    pub seed: u32,
}

/// Data that was made up.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[allow(missing_docs, reason = "the nouns of the product")]
pub struct Generated {
    pub assets: u32,
    pub people: u32,
    pub places: u32,
    pub models: u32,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}
