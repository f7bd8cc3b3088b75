//! What a report is before anyone decides on which kind of file it becomes.

use chrono::{DateTime, FixedOffset};
use inventory::Currency;
use serde::{Deserialize, Serialize};

use crate::{Cell, ReportError};

/// How a column is set: its alignment and letters on paper, its companions in CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A tag, serial or code: monospaced on paper.
    Tag,
    /// Days.
    Date,
    /// Amounts; CSV gives their currency a column of its own.
    Money,
    /// Measured numbers.
    Number,
    /// How many.
    Count,
}

impl Kind {
    /// Whether the column holds figures that line up on the right.
    pub fn is_figure(self) -> bool {
        matches!(self, Kind::Money | Kind::Number | Kind::Count)
    }
}

/// One column of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The word a machine knows it by, `warranty_end`.
    pub key: String,
    /// The word a person knows it by, `Warranty end`.
    pub heading: String,
    /// What it holds.
    pub kind: Kind,
    /// About how many characters it should be wide; without it the contents decide.
    pub width: Option<f32>,
    /// Whether the report ends with its sum (money: one sum for each currency).
    pub total: bool,
    /// The one currency all amounts of this column are in. The heading then carries the currency
    /// and CSV needs no column for it; an amount in any other currency is refused.
    pub currency: Option<Currency>,
}

impl Column {
    /// A column without total, whose contents decide its width.
    pub fn new(key: impl Into<String>, heading: impl Into<String>, kind: Kind) -> Self {
        Self {
            key: key.into(),
            heading: heading.into(),
            kind,
            width: None,
            total: false,
            currency: None,
        }
    }

    /// About so many characters wide.
    #[must_use]
    pub fn wide(mut self, characters: f32) -> Self {
        self.width = Some(characters);
        self
    }

    /// Summed up at the end.
    #[must_use]
    pub fn totalled(mut self) -> Self {
        self.total = true;
        self
    }

    /// All amounts in one currency.
    #[must_use]
    pub fn in_currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// The heading as it stands above the column: `Value (EUR)` where there is one currency.
    pub fn shown_heading(&self) -> String {
        match &self.currency {
            Some(currency) => format!("{} ({currency})", self.heading),
            None => self.heading.clone(),
        }
    }
}

/// What a bar or a row wants to say; colour on the screen, tone on paper, never colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Emphasis {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Somebody should act soon.
    Attention,
    /// It is already too late, or broken.
    Trouble,
    /// There for completeness.
    Muted,
}

/// One bar of a chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is; below zero or not a number is drawn as nothing.
    pub value: f64,
    /// The value in words beside it, `412` or `12,400.00 EUR`.
    pub shown: String,
    /// How it is toned.
    pub emphasis: Emphasis,
}

impl Bar {
    /// A bar whose figure is a count.
    pub fn count(label: impl Into<String>, count: i64, emphasis: Emphasis) -> Self {
        Self {
            label: label.into(),
            value: count as f64,
            shown: crate::Figures::default().count(count),
            emphasis,
        }
    }
}

/// A small bar chart: the same data the window draws, at the top of page one on paper.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Chart {
    /// What the bars measure, `Assets by end of warranty`.
    pub caption: String,
    /// The bars, in the order they are drawn.
    pub bars: Vec<Bar>,
}

/// A report: everything but its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// `Warranty report`.
    pub title: String,
    /// What was asked, `as of 14 Mar 2026 · all places`.
    pub subtitle: String,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// What the rows are grouped by, if the source calls [`Lines::group`]. On paper a group is a
    /// line of its own with sums beneath; in CSV and XLSX it is an ordinary first column under
    /// this heading, so that it can be filtered and counted.
    pub grouped_by: Option<String>,
    /// Drawn above the table on paper.
    pub chart: Option<Chart>,
    /// On paper long texts go on in further lines of their row instead of ending with an ellipsis.
    pub whole: bool,
    /// What is to be said behind the rows: on paper below them, in a workbook on its second sheet.
    pub remarks: Vec<String>,
    /// Who signs on paper: a line to write on for each, with these words beneath.
    pub signatures: Vec<String>,
    /// When the report was made, in the time of the person who asked.
    pub generated_at: DateTime<FixedOffset>,
    /// Who asked.
    pub generated_by: String,
}

impl Table {
    /// A table without groups and chart.
    pub fn new(
        title: impl Into<String>,
        subtitle: impl Into<String>,
        columns: Vec<Column>,
        generated_at: DateTime<FixedOffset>,
        generated_by: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            subtitle: subtitle.into(),
            columns,
            grouped_by: None,
            chart: None,
            whole: false,
            remarks: Vec::new(),
            signatures: Vec::new(),
            generated_at,
            generated_by: generated_by.into(),
        }
    }

    /// Grouped under a heading.
    #[must_use]
    pub fn grouped(mut self, heading: impl Into<String>) -> Self {
        self.grouped_by = Some(heading.into());
        self
    }

    /// With nothing of a long text left out on paper.
    #[must_use]
    pub fn with_whole_texts(mut self) -> Self {
        self.whole = true;
        self
    }

    /// With remarks behind the rows.
    #[must_use]
    pub fn with_remarks(mut self, remarks: Vec<String>) -> Self {
        self.remarks = remarks;
        self
    }

    /// To be signed on paper.
    #[must_use]
    pub fn to_be_signed(mut self, signatures: Vec<String>) -> Self {
        self.signatures = signatures;
        self
    }

    /// With a chart on page one.
    #[must_use]
    pub fn with_chart(mut self, chart: Chart) -> Self {
        self.chart = Some(chart);
        self
    }
}

/// Where a report's rows go, one at a time. Whoever produces them may stop at any time by
/// returning its own error; the half-written output is then to be thrown away.
pub trait Lines {
    /// Starts a group; the rows that follow belong to it.
    fn group(&mut self, name: &str) -> Result<(), ReportError>;
    /// Adds a row: as many cells as the table has columns.
    fn row(&mut self, cells: &[Cell]) -> Result<(), ReportError>;
}
