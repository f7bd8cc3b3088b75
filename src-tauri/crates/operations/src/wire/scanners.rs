//! Scanners of this desk: how each of them types.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a scanner types behind every code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ScannerEnd {
    /// The Enter key.
    #[default]
    Enter,
    /// The Tab key.
    Tab,
    /// Nothing: the code is over when no further key comes.
    Silence,
}

/// A scanner and how it types, as it was heard when it was set up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ScannerView {
    /// What this desk calls it.
    pub name: String,
    /// What it types behind every code.
    pub ends: ScannerEnd,
    /// Characters it types before every code.
    pub prefix: String,
    /// Characters it types behind every code, before the key that ends it.
    pub suffix: String,
    /// The middle gap between two of its keys, in milliseconds.
    pub median_gap: u32,
    /// The longest gap it left within a code, in milliseconds.
    pub longest_gap: u32,
    /// It types as on a US keyboard, and this computer has another: key positions are right, characters are not.
    pub by_position: bool,
}

/// Sets a scanner up, or anew under the same name.
pub type RecordScanner = ScannerView;

/// Forgets a scanner.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RemoveScanner {
    /// Its name.
    pub name: String,
}
