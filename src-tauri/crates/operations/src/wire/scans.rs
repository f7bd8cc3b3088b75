//! Scans: one code in, one verdict out.

use super::{AssetRow, AssetView, CommandCodeView, KitView, PersonView, PlaceRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A code that was scanned, as it may be read.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Scan {
    /// The readings the front end has, best first: what the keys meant, what their positions mean on a US keyboard.
    pub candidates: Vec<String>,
}

/// What a scanned code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ScanOutcome {
    /// One asset.
    Asset,
    /// One person.
    Person,
    /// One place.
    Place,
    /// One kit.
    Kit,
    /// A command for the program.
    Command,
    /// A tag that was reserved and printed, and that no asset has yet.
    Reserved,
    /// Several things; a person has to choose.
    Choice,
    /// Nothing on the register.
    Unknown,
}

/// The verdict on a scan. It never guesses: two matches are a choice.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ScanVerdict {
    /// What it is.
    pub outcome: ScanOutcome,
    /// The code, as it was understood.
    pub code: String,
    /// One line for a person, also read aloud by a screen reader.
    pub sentence: String,
    /// Why it matched: “tag”, “former tag”, “serial number”, “serial number, without the maker's prefix”, …
    pub because: String,
    /// The reading that matched was not the keys' own: the scanner's keyboard layout differs from this computer's.
    pub layout_differs: bool,
    /// The asset.
    pub asset: Option<AssetView>,
    /// The person.
    pub person: Option<PersonView>,
    /// The place.
    pub place: Option<PlaceRef>,
    /// The kit.
    pub kit: Option<KitView>,
    /// The command.
    pub command: Option<CommandCodeView>,
    /// The assets it may be, when a person has to choose.
    pub choices: Vec<AssetRow>,
    /// Whether the code may be offered as the tag of a new asset.
    pub may_register_tag: bool,
    /// Whether it looks like a tag, so that registering is what one most likely wants, and no word somebody typed.
    pub looks_like_tag: bool,
    /// A code of one of our own series whose check character does not fit.
    pub misread: bool,
    /// The tags on the register that a misread code nearly is; of another that nobody knows the one it is but for zeros before
    /// its number, where there is exactly one. None of them is meant for sure.
    pub nearly: Vec<String>,
    /// What each reading of the code says where a serial number or a tag is asked for, in their order.
    pub says: Vec<CodeSays>,
}

/// What a code says of the thing it sticks on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CodeSays {
    /// The code as it came.
    pub code: String,
    /// What is kept where a serial number is asked for.
    pub serial: String,
    /// What was made of the code to get there, in words; empty if nothing was.
    pub serial_because: String,
    /// What is kept where a tag is asked for.
    pub tag: String,
    /// As `serial_because`.
    pub tag_because: String,
}
