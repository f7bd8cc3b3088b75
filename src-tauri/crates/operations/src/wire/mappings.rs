//! How lists with certain headings are read, kept under a name.

use super::{FileRef, ImportOptions};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Keeps how a file is read, to be offered for files with the same headings.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct KeepMapping {
    /// Under which name; what was kept under it before goes.
    pub name: String,
    /// Which file.
    pub file: FileRef,
    /// How it is read.
    pub options: ImportOptions,
}

/// Forgets what was kept under a name.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ForgetMapping {
    /// Which.
    pub name: String,
}

/// How lists with certain headings are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MappingView {
    /// What it is called.
    pub name: String,
    /// `assets`, `people`, `places` or `models`.
    pub kind: String,
    /// The columns, left to right.
    pub columns: Vec<MappedColumn>,
    /// What words mean, by the heading of their column. Of words that name people only a sign for each is kept.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// A column of a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MappedColumn {
    /// What it is headed.
    pub heading: String,
    /// The field it goes to; `ignore` if none.
    pub field: String,
}
