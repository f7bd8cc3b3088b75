//! What people bring, by kind: tables whose outer form, characters, words, dates, amounts and warranties are those of the
//! field, each with what is right beside it.
#![allow(clippy::unwrap_used, missing_docs)]

mod amounts;
mod characters;
mod dates;
mod encodings;
mod headings;
mod hostile;
mod lists;
mod nothing;
mod read;
mod shapes;
mod states;
mod tables;
mod warranties;
mod workbook;
mod workbooks;
mod workbooks_hostile;
