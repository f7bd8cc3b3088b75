//! What a person decided about a file, over what was guessed.

use crate::dates::Order;
use crate::encoding::Encoding;
use crate::fields::{Field, Kind};
use crate::format::Delimiter;
use crate::money::DecimalMark;
use inventory::Currency;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// The currency of amounts whose cell names none, and of a bare `$`.
    pub currency: Option<Currency>,
}

/// Cells mended in the dry run: by the line their row starts on and their column, counted from 0.
pub type Corrections = BTreeMap<(u64, usize), String>;
