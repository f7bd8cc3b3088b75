//! Reports.

use super::{AssetFilter, AssetRow, FileRef, MoneyText, Page};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a report's lines are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum ReportGroup {
    #[default]
    Category,
    Model,
    Place,
    Holder,
    State,
}

/// Asks which warranties end when.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct WarrantyReportRequest {
    /// Reckoned from this day, on the register as it stood then; today if not said.
    pub as_of: Option<NaiveDate>,
    /// Which assets; retired and disposed ones never count.
    #[ts(as = "Option<AssetFilter>", optional)]
    pub filter: AssetFilter,
    /// Grouped by.
    pub group: Option<ReportGroup>,
    /// Rows from, from 0.
    pub offset: Option<u32>,
    /// How many rows; at most 1000, 100 if not said.
    pub limit: Option<u32>,
}

/// One window of warranty ends.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WarrantyBucket {
    /// expired, within_30, within_60, within_90, within_180, later, unknown.
    pub bucket: String,
    /// What people read.
    pub label: String,
    /// How many assets.
    pub count: u32,
    /// What they cost, per currency.
    pub value: Vec<MoneyText>,
}

/// One line of a grouped report.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReportLine {
    /// What people read.
    pub label: String,
    /// How many assets.
    pub count: u32,
    /// What they cost, per currency.
    pub value: Vec<MoneyText>,
    /// How many per column of the report.
    pub columns: Vec<u32>,
}

/// Which warranties end when.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WarrantyReport {
    /// The day it is reckoned from.
    pub as_of: NaiveDate,
    /// The windows, soonest first.
    pub buckets: Vec<WarrantyBucket>,
    /// The groups, largest first; columns are the windows.
    pub groups: Vec<ReportLine>,
    /// The assets, soonest end first.
    pub rows: Page<AssetRow>,
}

/// Asks what there is and what it is worth.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct StockReportRequest {
    /// On the register as it stood at the end of this day; now if not said.
    pub as_of: Option<NaiveDate>,
    /// Which assets.
    #[ts(as = "Option<AssetFilter>", optional)]
    pub filter: AssetFilter,
    /// Grouped by.
    pub group: Option<ReportGroup>,
}

/// What there is and what it is worth.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StockReport {
    /// The day it stands for.
    pub as_of: NaiveDate,
    /// What the columns of a line count: the states.
    pub columns: Vec<String>,
    /// The groups, largest first.
    pub groups: Vec<ReportLine>,
    /// All together.
    pub total: ReportLine,
}

/// Which report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the reports")]
pub enum ReportKind {
    #[default]
    Warranty,
    Stock,
}

/// Writes a report to a file; the ending of its name says whether CSV, XLSX or PDF.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ExportReport {
    /// Which.
    pub report: ReportKind,
    /// On the register as it stood at the end of this day; now if not said.
    pub as_of: Option<NaiveDate>,
    /// Which assets.
    #[ts(as = "Option<AssetFilter>", optional)]
    pub filter: AssetFilter,
    /// Grouped by.
    pub group: Option<ReportGroup>,
    /// Where it goes.
    pub out: FileRef,
}

/// Writes a list of assets to a file; the ending of its name says whether CSV, XLSX or PDF.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ExportAssets {
    /// Which assets.
    pub assets: super::AssetSelection,
    /// Where it goes.
    pub out: FileRef,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Which.
    pub file: String,
    /// How many rows it has.
    pub rows: u32,
}
