//! What a person decided about a file, over what was guessed.

use crate::dates::Order;
use crate::encoding::Encoding;
use crate::fields::{Field, Kind};
use crate::format::Delimiter;
use crate::money::DecimalMark;
use inventory::Currency;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Decisions of a person; what is left out is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// The character encoding.
    pub encoding: Option<Encoding>,
    /// What stands between cells.
    pub delimiter: Option<Delimiter>,
    /// Whether the first row names the columns.
    pub header: Option<bool>,
    /// What the file lists.
    pub kind: Option<Kind>,
    /// Column header (as [`Column::header`](crate::Column::header) shows it, in any case) to field.
    pub fields: BTreeMap<String, Field>,
    /// Whether the day or the month comes first.
    pub date_order: Option<Order>,
    /// The decimal mark of all amounts.
    pub decimal_mark: Option<DecimalMark>,
    /// How many lines at the beginning are no part of the table.
    pub skip: Option<u64>,
    /// The line that has the headings, counted from 1.
    pub heading_line: Option<u64>,
    /// What stays as it stands in the file: the keys of [`Entry`](crate::Entry), a manner, or a manner and a column.
    pub keep: BTreeSet<String>,
    /// The same for what is a name or a code on the register.
    pub on_register: BTreeSet<String>,
    /// What words of a column mean: `column:word`, the column counted from 0, to a word of ours, a currency, another value;
    /// nothing, for nothing.
    pub words: BTreeMap<String, String>,
    /// The file is our own: every cell says what stands in it.
    pub literal: bool,
    /// The language of the system, in two letters, where encodings are as likely as each other.
    pub language: Option<String>,
    /// The currency of amounts whose cell names none, and of a word such as `$` or `kr` where it is one of those called so.
    pub currency: Option<Currency>,
    /// The currency of the register, which is proposed for such a word and never taken for it.
    pub of_register: Option<Currency>,
}

/// Cells mended in the dry run: by the line their row starts on and their column, counted from 0.
pub type Corrections = BTreeMap<(u64, usize), String>;
