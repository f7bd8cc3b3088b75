//! What comes in: CSV files and Excel workbooks of other systems, in any usual encoding and form, to typed rows.
//!
//! ```text
//! a Source ──sniff──▶ Format ──survey──▶ Survey ──rows──▶ Row, Row, Row …
//!                        ▲                  │ ▲              │
//!                        └──── Choices ─────┘ └ Corrections  └─▶ RefusedFile
//! ```
//!
//! [`survey`] looks through a file and says what it is: encoding, delimiter, columns and what each is taken for, which
//! way round dates are. A person overrules what is wrong with [`Choices`] and looks again. [`rows`] then gives every row
//! with its true line number, its values, and sentences for what is wrong with it; cells mended in the dry run come in
//! as [`Corrections`]. What stays refused goes to a [`RefusedFile`], to be mended and imported again.
//!
//! Nothing here knows the register: whether a tag is taken or a person exists is decided where rows are taken in. Files
//! are read in passes from a [`Source`], never whole, so a million rows take no more memory than ten.
//!
//! # Rules people can rely on
//!
//! - An empty cell says nothing; it never deletes.
//! - Tags, serial and order numbers are text: leading zeros stay. `="00123"`, as some programs write it, is `00123`.
//! - `'=x` is `=x`: an apostrophe before `= + - @`, tab or line break guards a cell against being a formula, and is
//!   taken off.
//! - A year of two digits is 2000–2068 or 1969–1999; dates before 1950 and after 2099 are refused.
//! - A sign or word that several countries have, such as a bare `$`, `¥` or `kr`, is asked for once a column and taken for
//!   none: the currency chosen for the import answers it where that is one of those called so.
//! - A sheet of a workbook is read cell by cell by its type: dates in either calendar without a guess of their order,
//!   numbers without a guess of their mark and never shortened, texts as they stand. The lines are the rows of the sheet.
//! - A row of more than one thing is asked about, once a number: as many assets, or one that says how many it is.
//! - Rows of nothing but delimiters are stepped over and counted; every other row comes out.

mod account;
mod aliases;
mod categories;
mod choices;
mod code_pages;
mod conditions;
mod currencies;
mod date_order;
mod dates;
mod decimal_mark;
mod decoding;
mod encoding;
mod fields;
mod format;
mod headers;
mod html;
mod lines;
mod list;
mod mapping;
mod money;
mod months;
pub mod ours;
mod pieces;
mod plausible;
mod records;
mod refusal;
mod refused;
mod row;
mod rows;
mod shape;
mod sheet;
mod sniff;
mod source;
mod states;
mod survey;
mod text;
mod typing;
mod understanding;
mod warranty;

pub use account::{Entry, Kept, Manner, shown};
pub use categories::proposed as proposed_category;
pub use choices::{Choices, Corrections};
pub use date_order::DateOrder;
pub use dates::{Leaning, NotADate, Order, read as read_date};
pub use decimal_mark::Decimals;
pub use encoding::{Encoding, EncodingSource, OtherReading};
pub use fields::{Field, Kind};
pub use format::{Delimiter, Format, LineEnding};
pub use list::{List, Listed, ListedScan, ListedTime, list};
pub use mapping::Column;
pub use money::{Amount, DecimalMark};
pub use records::Cells;
pub use refusal::Refusal;
pub use refused::RefusedFile;
pub use row::{
    AssetRow, CellError, HolderCells, HolderKind, ModelRow, PersonRow, Pieces, PlaceRow, Row,
    Values,
};
pub use rows::{Rows, rows};
pub use sheet::Sheet;
pub use sniff::sniff;
pub use source::{Bytes, Source};
pub use survey::{Survey, survey};
