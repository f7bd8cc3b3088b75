//! Label formats and designs.

use super::FileRef;
use inventory::{
    AssetId, CodePlace, DesignId, FormatId, FormatKind, LabelCode, LogoPlace, Stock, TextAlign,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sheet or roll, as a word.
#[derive(TS)]
#[ts(rename = "FormatKind", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::FormatKind"
)]
pub enum FormatKindWord {
    Sheet,
    Roll,
}

/// A label format: a sheet or a roll, known from the start or made here. Lengths in millimetres.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FormatView {
    /// Its identity if it was made here; none for those known from the start.
    #[ts(as = "Option<String>")]
    pub id: Option<FormatId>,
    /// The number or name people know it by.
    pub name: String,
    /// Other numbers of the same die.
    pub aliases: Vec<String>,
    /// One line: maker, name, purpose.
    pub description: String,
    /// Its measurements.
    pub shape: FormatShape,
    /// What the paper is called, such as `A4`; the size in words if it has no name.
    pub page_name: String,
    /// Where the numbers are from.
    pub source: String,
    /// Whether the numbers are agreed on by several sources, or were measured here.
    pub confirmed: bool,
    /// The first free position on the sheet in the tray, as the last print left it; 1 for a new sheet.
    pub next_start: u32,
}

/// Measurements of a format, in millimetres.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[allow(missing_docs, reason = "fields of inventory::FormatFacts")]
pub struct FormatShape {
    pub name: String,
    pub maker: String,
    pub purpose: String,
    #[ts(as = "FormatKindWord")]
    pub kind: FormatKind,
    pub page_width: f64,
    pub page_height: f64,
    pub columns: u32,
    pub rows: u32,
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub top: f64,
    pub pitch_x: f64,
    pub pitch_y: f64,
    pub radius: f64,
    #[ts(as = "StockWord")]
    pub stock: Stock,
    /// The colour of coloured stock, such as `#ffd200`.
    pub stock_colour: Option<String>,
}

/// What labels are made of, as a word.
#[derive(TS)]
#[ts(rename = "Stock", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::Stock"
)]
pub enum StockWord {
    White,
    Silver,
    Transparent,
    Coloured,
}

/// Adds a format of one's own, or revises one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecordFormat {
    /// The one to revise; a new one if not said.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<FormatId>,
    /// Its measurements.
    #[ts(as = "FormatShape")]
    pub format: FormatShape,
}

/// Removes a format of one's own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemoveFormat {
    /// Which.
    #[ts(as = "String")]
    pub id: FormatId,
}

/// Writes a format into a file, to be taken in elsewhere.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportFormat {
    /// Which, by name or alias.
    pub format: String,
    /// Where the file goes.
    pub out: FileRef,
}

/// Takes a format from a file.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportFormat {
    /// The file.
    pub file: FileRef,
}

/// Which code, as a word.
#[derive(TS)]
#[ts(rename = "LabelCode", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::LabelCode"
)]
pub enum LabelCodeWord {
    Qr,
    DataMatrix,
    #[ts(rename = "code128")]
    Code128,
    #[ts(rename = "qr_and_code128")]
    QrAndCode128,
}

/// Where the code stands, as a word.
#[derive(TS)]
#[ts(rename = "CodePlace", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::CodePlace"
)]
pub enum CodePlaceWord {
    Automatic,
    Left,
    Right,
    Above,
    Below,
}

/// How text is set, as a word.
#[derive(TS)]
#[ts(rename = "TextAlign", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::TextAlign"
)]
pub enum TextAlignWord {
    Automatic,
    Start,
    Centre,
}

/// Where a logo stands, as a word.
#[derive(TS)]
#[ts(rename = "LogoPlace", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::LogoPlace"
)]
pub enum LogoPlaceWord {
    AboveText,
    BelowText,
}

/// What a line shows, as a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "kinds of inventory::LabelField")]
pub enum LabelFieldWord {
    #[default]
    Title,
    Name,
    Model,
    Manufacturer,
    ModelNumber,
    Category,
    Serial,
    Place,
    PlaceCode,
    Supplier,
    OrderNumber,
    PurchaseDate,
    WarrantyEnd,
    Department,
    Register,
    Custom,
    Text,
}

/// One line of a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DesignLineShape {
    /// What it shows.
    pub field: LabelFieldWord,
    /// Which custom field, or which fixed words; empty otherwise.
    #[serde(default)]
    pub of: String,
    /// Words before it.
    #[serde(default)]
    pub caption: String,
    /// Its size in percent of what it would have by itself, 40 to 250.
    pub percent: u32,
    /// In bold type.
    #[serde(default)]
    pub bold: bool,
}

/// A picture on the label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogoShape {
    /// A PNG in base64, black and white.
    pub png: String,
    /// Where it stands.
    #[ts(as = "LogoPlaceWord")]
    pub place: LogoPlace,
    /// Its height in percent of the label's, 5 to 60.
    pub percent: u32,
}

/// A design as a person edits it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "fields of inventory::DesignFacts")]
pub struct DesignShape {
    pub name: String,
    #[ts(as = "LabelCodeWord")]
    pub code: LabelCode,
    #[ts(as = "CodePlaceWord")]
    pub code_place: CodePlace,
    pub code_percent: u32,
    pub address: String,
    pub tag_percent: u32,
    #[ts(as = "TextAlignWord")]
    pub align: TextAlign,
    pub lines: Vec<DesignLineShape>,
    pub logo: Option<LogoShape>,
    pub categories: Vec<String>,
}

/// A design, known from the start or made here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DesignView {
    /// Its identity if it was made here; none for the standard one.
    #[ts(as = "Option<String>")]
    pub id: Option<DesignId>,
    /// What it is.
    pub design: DesignShape,
}

/// Adds a design of one's own, or revises one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RecordDesign {
    /// The one to revise; a new one if not said.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub id: Option<DesignId>,
    /// What it is.
    #[ts(as = "DesignShape")]
    pub design: DesignShape,
}

/// Removes a design of one's own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemoveDesign {
    /// Which.
    #[ts(as = "String")]
    pub id: DesignId,
}

/// Asks for a label drawn by a design that need not be saved.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PreviewDesign {
    /// The design.
    #[ts(as = "DesignShape")]
    pub design: DesignShape,
    /// On which format, by name or alias.
    #[ts(as = "String")]
    pub format: String,
    /// Of which asset; the newest one, or a made-up one on an empty register, if not said.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub asset: Option<AssetId>,
}

/// A label as it will be printed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DesignPreview {
    /// An SVG document, one unit a millimetre.
    pub svg: String,
    /// What was cut, dropped or could not be drawn, one a line.
    pub notes: Vec<String>,
    /// How fine the code is, in a sentence.
    pub code: String,
}

/// Reads a picture file to be a logo.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReadLogo {
    /// The file: PNG or JPEG.
    pub file: FileRef,
}

/// A picture made black and white.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LogoRead {
    /// A PNG in base64.
    pub png: String,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
}
