//! Imports: a file from another system, column by column, row by row.

use super::{FieldChange, FileRef};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How a file is to be read. What is absent is found out from the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ImportOptions {
    /// `assets`, `people`, `places` or `models`.
    pub kind: Option<String>,
    /// A mapping that is kept under this name: what it says goes where nothing else is said.
    pub named: Option<String>,
    /// Such as `utf-8`, `utf-16le`, `windows-1252`.
    pub encoding: Option<String>,
    /// One character; `\t` for a tab.
    pub delimiter: Option<String>,
    /// Which sheet of a workbook, by its name; the first with rows if not said.
    pub sheet: Option<String>,
    /// Column number, from 0, to the field it goes to.
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub mapping: BTreeMap<String, String>,
    /// `month_first`, `day_first` or `year_first`.
    pub date_order: Option<String>,
    /// `.` or `,`: the mark before the cents.
    pub decimal_mark: Option<String>,
    /// The currency of amounts that name none, and of a word such as `$` or `kr` where it is one of those called so.
    pub currency: Option<String>,
    /// How many lines at the beginning are no part of the table.
    pub skip_lines: Option<u32>,
    /// The line that has the headings, from 1.
    pub heading_line: Option<u32>,
    /// What stays as it stands in the file: `keep` of an [`ImportNote`], a manner such as `empty`, or `empty:3` for a column,
    /// from 0.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub keep: Vec<String>,
    /// What words mean: `column:word`, the column from 0, to a state, a currency or another value; empty for nothing. Of a
    /// word that names a person: the identity or name of one on the register, or `+` for somebody new of that name.
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub words: BTreeMap<String, String>,
    /// Cells that somebody mended: `line:column` to the new text.
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub corrections: BTreeMap<String, String>,
}

/// Looks into a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReadImport {
    /// Which.
    pub file: FileRef,
    /// How.
    pub options: ImportOptions,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportSource {
    /// The file's name, without its folder.
    pub file_name: String,
    /// `assets`, `people`, `places` or `models`.
    pub kind: String,
    /// The sheet that is read, where the file is a workbook; `encoding`, `delimiter` and `line_ending` say nothing then, and
    /// lines are rows of the sheet.
    pub sheet: Option<String>,
    /// All sheets of the workbook, in their order; none where it is no workbook.
    pub sheets: Vec<String>,
    /// How its characters are written.
    pub encoding: String,
    /// What separates its cells.
    pub delimiter: String,
    /// `LF`, `CRLF` or `CR`.
    pub line_ending: String,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
    /// Fields a column can go to, for this kind.
    pub targets: Vec<ImportTarget>,
    /// The order its dates are read in.
    pub date_order: String,
    /// Whether the file itself proves that order.
    pub date_order_certain: bool,
    /// Why that order.
    pub date_order_evidence: String,
    /// The decimal mark of its amounts.
    pub decimal_mark: String,
    /// Whether the file itself proves that mark, or nothing in it depends on it.
    pub decimal_mark_certain: bool,
    /// Why that mark; empty where no column is an amount.
    pub decimal_mark_evidence: String,
    /// Things worth knowing: the same header twice, an empty column.
    pub remarks: Vec<String>,
    /// Whether the encoding is a guess.
    pub encoding_guessed: bool,
    /// Of a guess, the next likeliest, with a line of the file in both.
    pub other_encoding: Option<OtherEncoding>,
    /// The line the headings stand in, from 1; none if it has none.
    pub heading_line: Option<u32>,
    /// Rows with something in them.
    pub rows: u32,
    /// When its turn comes among several tables of one import: the lower ones first.
    pub turn: u32,
    /// Whether any column tells its rows apart, as it is understood; otherwise it may be a page of notes.
    pub is_list: bool,
    /// What is read otherwise than it stands in the file.
    pub notes: Vec<ImportNote>,
    /// The names of mappings that were kept for files with the same headings.
    pub mappings: Vec<String>,
}

/// Another encoding that a file could be in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OtherEncoding {
    /// Which.
    pub encoding: String,
    /// A line as it is read.
    pub line: String,
    /// The same line in the other encoding.
    pub other_line: String,
}

/// One thing that is read otherwise than it stands in the file, with how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportNote {
    /// `title`, `repeated_heading`, `total`, `short`, `empty`, `decoded`, `link`, `invisible`, `word`, `asked` or `guessed`; of
    /// a dry run also `new`: a category or a person that the register does not have and that is made.
    pub manner: String,
    /// The column, from 0; none for whole lines and the whole file.
    pub column: Option<u32>,
    /// What stands there.
    pub word: String,
    /// What it is read as, or what is proposed.
    pub read_as: String,
    /// In how many cells or lines.
    pub count: u32,
    /// The first line it stands in.
    pub line: u32,
    /// What keeps it as it is, in [`ImportOptions::keep`]; none where nothing does.
    pub keep: Option<String>,
    /// Why it is kept after all: `chosen`, or `on_register` for a name or code there.
    pub kept: Option<String>,
    /// What a word could mean, the likeliest first, for [`ImportOptions::words`]: words for states or kinds of holders; codes
    /// of currencies, categories, people and places, of which there may be others. Empty where no word is to be explained.
    pub meanings: Vec<ImportMeaning>,
    /// The same in a sentence.
    pub sentence: String,
}

/// What a word of a file could mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportMeaning {
    /// What says so in [`ImportOptions::words`]; of a person the identity.
    pub meaning: String,
    /// What people call it.
    pub label: String,
    /// What tells it from others of that name.
    pub note: String,
}

impl ImportMeaning {
    /// One that is called as it is said.
    pub(crate) fn plain(word: String) -> ImportMeaning {
        ImportMeaning {
            label: word.clone(),
            meaning: word,
            note: String::new(),
        }
    }
}

/// One column of a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportColumn {
    /// Which, from 0.
    pub index: u32,
    /// What it is headed.
    pub header: String,
    /// The first three values that are not empty.
    pub samples: Vec<String>,
    /// The field it goes to; `ignore` if none.
    pub target: String,
    /// Whether the program guessed that.
    pub guessed: bool,
}

/// A field that a column can go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportTarget {
    /// The word in a mapping.
    pub field: String,
    /// What people call it.
    pub label: String,
}

/// One table of an import: a file, or a sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportTable {
    /// Which file.
    pub file: FileRef,
    /// How to read it.
    pub options: ImportOptions,
}

/// Tries an import without keeping it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DryRunImport {
    /// Which tables, in any order.
    pub tables: Vec<ImportTable>,
}

impl From<ImportTable> for DryRunImport {
    fn from(table: ImportTable) -> Self {
        DryRunImport {
            tables: vec![table],
        }
    }
}

/// How many rows would do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[allow(
    missing_docs,
    reason = "the four outcomes of a row, and what comes along"
)]
pub struct ImportCounts {
    pub rows: u32,
    pub create: u32,
    pub change: u32,
    pub unchanged: u32,
    pub refused: u32,
    pub new_models: u32,
    pub new_people: u32,
    pub new_places: u32,
    /// Assets that rows of several become besides their first.
    pub more_assets: u32,
}

impl ImportCounts {
    /// The counts of several tables together.
    pub(crate) fn of_all<'c>(tables: impl Iterator<Item = &'c ImportCounts>) -> ImportCounts {
        tables.fold(ImportCounts::default(), |all, one| ImportCounts {
            rows: all.rows.saturating_add(one.rows),
            create: all.create.saturating_add(one.create),
            change: all.change.saturating_add(one.change),
            unchanged: all.unchanged.saturating_add(one.unchanged),
            refused: all.refused.saturating_add(one.refused),
            new_models: all.new_models.saturating_add(one.new_models),
            new_people: all.new_people.saturating_add(one.new_people),
            new_places: all.new_places.saturating_add(one.new_places),
            more_assets: all.more_assets.saturating_add(one.more_assets),
        })
    }
}

/// What an import would do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DryRun {
    /// For asking for its rows.
    pub id: String,
    /// How many rows of all tables would do what.
    pub counts: ImportCounts,
    /// Its tables, in the order in which they are taken.
    pub tables: Vec<DryRunTable>,
}

/// What an import would do with one table.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DryRunTable {
    /// Which of those that were given, from 0.
    pub table: u32,
    /// The file's name, without its folder.
    pub file_name: String,
    /// The sheet, where the file is a workbook.
    pub sheet: Option<String>,
    /// `assets`, `people`, `places` or `models`.
    pub kind: String,
    /// How many of its rows would do what.
    pub counts: ImportCounts,
    /// What is read otherwise than it stands in the file.
    pub notes: Vec<ImportNote>,
}

/// Asks for rows of a dry run.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct DryRunRows {
    /// Which dry run.
    #[ts(as = "String")]
    pub id: String,
    /// `create`, `change`, `unchanged`, `refused`; all if not said.
    pub outcome: Option<String>,
    /// Only rows of this table of those that were given, from 0.
    pub table: Option<u32>,
    /// Only rows that have this text in what they are about, what changes, why they are refused, or their cells.
    pub text: Option<String>,
    /// From which row, from 0.
    pub offset: Option<u32>,
    /// How many; at most 1000, 100 if not said.
    pub limit: Option<u32>,
}

/// One row of a dry run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DryRunRow {
    /// Which of the tables that were given it is of, from 0.
    pub table: u32,
    /// The line of the file it begins at.
    pub line: u32,
    /// `create`, `change`, `unchanged` or `refused`.
    pub outcome: String,
    /// What it is about: a tag, a person's name.
    pub subject: String,
    /// What it is, in words.
    pub title: String,
    /// What would change.
    pub changes: Vec<FieldChangeRow>,
    /// Why it is refused.
    pub reasons: Vec<RowReason>,
    /// The cells as they stand, for mending; only for refused rows.
    pub cells: Vec<String>,
}

/// One field before and after, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "fields of FieldChange")]
pub struct FieldChangeRow {
    pub label: String,
    pub old: String,
    pub new: String,
}

impl From<FieldChange> for FieldChangeRow {
    fn from(change: FieldChange) -> Self {
        FieldChangeRow {
            label: change.label,
            old: change.old,
            new: change.new,
        }
    }
}

/// Why a row is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowReason {
    /// The column it concerns, from 0.
    pub column: Option<u32>,
    /// What is wrong and what to do.
    pub sentence: String,
    /// The word that helps if it is explained, as a key of [`ImportOptions::words`].
    pub word: Option<String>,
}

/// Imports tables as one action.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RunImport {
    /// Which, in any order.
    #[ts(as = "Vec<ImportTable>")]
    pub tables: Vec<ImportTable>,
    /// Take the good rows and leave the others; otherwise one refused row refuses all.
    #[ts(as = "Option<bool>", optional)]
    pub good_rows: bool,
    /// Where the refused rows go, to be mended: a file, or of several tables a folder in which each gets one.
    pub refused_out: Option<FileRef>,
}

impl From<ImportTable> for RunImport {
    fn from(table: ImportTable) -> Self {
        RunImport {
            tables: vec![table],
            ..RunImport::default()
        }
    }
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Imported {
    /// How many rows of all tables did what.
    pub counts: ImportCounts,
    /// Its tables, in the order in which they were given.
    pub tables: Vec<ImportedTable>,
    /// How many changes of rows were left out, because others changed the same meanwhile.
    pub left_out: u32,
    /// Whether rows came out otherwise than the dry run of the same tables told: the register changed since.
    pub differs: bool,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}

/// What an import did with one table.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportedTable {
    /// The file's name, without its folder.
    pub file_name: String,
    /// The sheet, where the file is a workbook.
    pub sheet: Option<String>,
    /// `assets`, `people`, `places` or `models`.
    pub kind: String,
    /// How many of its rows did what.
    pub counts: ImportCounts,
    /// The file of its refused rows, if one was asked for and there are any.
    pub refused_file: Option<String>,
}
