//! A cell as it is understood: without what nobody sees, without HTML, and empty where it says in words that there is
//! nothing. What it was before is said, so that it can be counted and kept.

use crate::account::{Keep, Kept, Manner, shown};
use crate::fields::Field;
use crate::html;
use crate::text;
use crate::warranty;
use inventory::{fold, nothing, scan};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What a person said that words mean: by column and word in small letters.
pub(crate) type Words = BTreeMap<(usize, String), String>;

/// How the cells of a file are understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Understanding {
    /// Every cell is what it says: the file is our own.
    pub literal: bool,
    /// The file writes characters as HTML does.
    pub entities: bool,
    pub keep: Keep,
    pub words: Words,
}

/// A change of one cell: in which manner, what stood there, what is read, and why it was not done after all.
pub(crate) type Change = (Manner, String, String, Option<Kept>);

impl Understanding {
    /// A cell as it is read. Each change is told, those that were not made because the cell is kept too.
    ///
    /// `beside` is the other part of a name in two columns: it keeps a surname that is a word for nothing.
    pub(crate) fn cell<'c>(
        &self,
        column: usize,
        field: &Field,
        cell: &'c str,
        beside: Option<&str>,
        told: &mut dyn FnMut(Change),
    ) -> Cow<'c, str> {
        if self.literal {
            return match self.meant(column, field, cell, told) {
                Some(meant) => Cow::Owned(meant),
                None => Cow::Borrowed(cell),
            };
        }
        let mut cell = Cow::Borrowed(cell);
        let mut step = |manner: Manner, cell: &mut Cow<'c, str>, changed: Option<String>| {
            let Some(changed) = changed else { return };
            let kept = self.keep.cell(manner, column, text::trimmed(cell));
            told((
                manner,
                text::trimmed(cell).to_owned(),
                changed.clone(),
                kept,
            ));
            if kept.is_none() {
                *cell = Cow::Owned(changed);
            }
        };
        if !plain(&cell) {
            let visible = text::visible(&cell);
            if visible.1 {
                // What becomes a space is no news.
                let changed = visible.0.into_owned();
                step(Manner::Invisible, &mut cell, Some(changed));
            } else if let Cow::Owned(spaced) = visible.0 {
                cell = Cow::Owned(spaced);
            }
        }
        if self.entities
            && let Cow::Owned(decoded) = html::decoded(&cell)
        {
            // A space by another name is nothing, where nothing stands beside it.
            let decoded = text::trimmed(&decoded).to_owned();
            step(Manner::Decoded, &mut cell, Some(decoded));
        }
        if cell.contains('<') || cell.starts_with('=') {
            let text = match html::without_links(&cell) {
                text if text.len() < cell.len() => Some(text.into_owned()),
                _ => None,
            };
            step(Manner::Link, &mut cell, text);
        }
        if cell.contains(':') || cell.starts_with(['(', '[', ']']) {
            let named = named(field, text::trimmed(&cell));
            step(Manner::Link, &mut cell, named);
        }
        let cell = trimmed(cell);
        if cell.is_empty() {
            return cell;
        }
        if let Some(meant) = self.meant(column, field, &cell, told) {
            return Cow::Owned(meant);
        }
        if !says_nothing(field, &cell) || is_part_of_name(field, beside) {
            return cell;
        }
        let kept = self.keep.cell(Manner::Empty, column, &cell);
        told((Manner::Empty, cell.to_string(), String::new(), kept));
        match kept {
            Some(_) => cell,
            None => Cow::Borrowed(""),
        }
    }
}

/// Whether what a word means is for whoever takes the rows in: it names somebody there. The cell stays as it stands then; a
/// word that is no address, where one belongs, is replaced by what it means.
fn is_for_the_register(field: &Field, cell: &str, meant: &str) -> bool {
    let misplaced = *field == Field::HolderEmail && !cell.contains('@');
    field.names_a_person() && !meant.is_empty() && !misplaced
}

impl Understanding {
    /// What a person said that a word of a column means.
    fn meant(
        &self,
        column: usize,
        field: &Field,
        cell: &str,
        told: &mut dyn FnMut(Change),
    ) -> Option<String> {
        if self.words.is_empty() {
            return None;
        }
        let meant = self.words.get(&(column, fold(shown(cell))))?;
        if is_for_the_register(field, cell, meant) {
            return None;
        }
        told((Manner::Word, cell.to_owned(), meant.clone(), None));
        Some(meant.clone())
    }
}

/// The tag or serial number in what somebody scanned into a cell, where the code itself names it: `https://…/IT-0001`,
/// `S/N: PF4ABC12`. A prefix without a mark behind it may be the number's own, and stays.
fn named(field: &Field, cell: &str) -> Option<String> {
    let taken = match field {
        Field::Tag | Field::HolderTag => scan::as_tag(cell),
        Field::Serial => scan::as_serial(cell),
        _ => return None,
    };
    (!taken.because.is_empty()).then_some(taken.text)
}

/// Whether there is nothing in a cell but ASCII that everybody sees.
fn plain(cell: &str) -> bool {
    cell.is_ascii()
}

fn trimmed(cell: Cow<'_, str>) -> Cow<'_, str> {
    match cell {
        Cow::Borrowed(cell) => Cow::Borrowed(text::trimmed(cell)),
        Cow::Owned(cell) => Cow::Owned(text::trimmed(&cell).to_owned()),
    }
}

/// Whether a whole cell says that there is nothing.
fn says_nothing(field: &Field, cell: &str) -> bool {
    match field {
        // A code of two letters may well be that: Namibia's, or North America's.
        Field::Code if cell.eq_ignore_ascii_case("na") => false,
        Field::PurchaseDate | Field::RefreshDate | Field::DueDate => {
            nothing::is_word_for_nothing(cell) || is_no_date(cell)
        }
        Field::WarrantyEnd => is_no_date(cell) || warranty::is_none(cell),
        Field::WarrantyMonths => warranty::is_none(cell),
        Field::Serial | Field::Tag | Field::HolderTag | Field::Model | Field::ModelNumber => {
            nothing::is_word_for_nothing(cell) || nothing::is_firmware_word(cell)
        }
        Field::Manufacturer => {
            nothing::is_word_for_nothing(cell)
                || (nothing::is_firmware_word(cell) && !cell.eq_ignore_ascii_case("manufacturer"))
        }
        _ => nothing::is_word_for_nothing(cell),
    }
}

/// A part of a name beside a part that says something: Null, Na and None are surnames.
fn is_part_of_name(field: &Field, beside: Option<&str>) -> bool {
    let of_two = matches!(
        field,
        Field::FirstName | Field::LastName | Field::HolderFirstName | Field::HolderLastName
    );
    of_two
        && beside.is_some_and(|other| {
            let other = text::trimmed(other);
            !other.is_empty() && !nothing::is_word_for_nothing(other)
        })
}

/// What databases and spreadsheets write for a date that is not there.
fn is_no_date(cell: &str) -> bool {
    const NEVER: [&str; 8] = [
        "never",
        "nie",
        "jamais",
        "nunca",
        "niemals",
        "no date",
        "kein datum",
        "00.00.0000",
    ];
    const ZERO: [&str; 10] = [
        "0000-00-00",
        "00/00/0000",
        "0/0/0000",
        "0001-01-01",
        "1/1/0001",
        "01/01/0001",
        "01.01.0001",
        "1900-01-00",
        "1/0/1900",
        "00.01.1900",
    ];
    // The first days of some calendars: of spreadsheets, of databases.
    const FIRST: [&str; 9] = [
        "1899-12-30",
        "1899-12-31",
        "1900-01-01",
        "12/30/1899",
        "12/31/1899",
        "1/1/1900",
        "01/01/1900",
        "30.12.1899",
        "01.01.1900",
    ];
    let day = cell
        .split(['T', ' '])
        .next()
        .unwrap_or(cell)
        .trim_end_matches('Z');
    let lower = cell.to_lowercase();
    NEVER.contains(&lower.as_str()) || ZERO.contains(&day) || FIRST.contains(&day) || cell == "0"
}
