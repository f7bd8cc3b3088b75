//! Our own list of assets: what its columns are called on the way out, and what they are on the way back. Every cell of it is
//! what it says.

use crate::fields::Field;
use crate::money::{self, Amount};
use crate::records::Cells;
use chrono::NaiveDate;
use inventory::{Currency, State, same};

/// The columns of the list in their order, with their headings. In a sheet the currency is in the format of the cost.
pub const COLUMNS: [(Field, &str); 28] = [
    (Field::Tag, "Tag"),
    (Field::Name, "Name"),
    (Field::Manufacturer, "Manufacturer"),
    (Field::Model, "Model"),
    (Field::ModelNumber, "Model number"),
    (Field::Category, "Category"),
    (Field::Serial, "Serial"),
    (Field::State, "State"),
    (Field::Place, "Place"),
    (Field::HolderKind, "Holder kind"),
    (Field::HolderName, "Holder"),
    (Field::HolderUsername, "Holder user name"),
    (Field::HolderEmail, "Holder e-mail"),
    (Field::Terms, "Terms"),
    (Field::OutSince, "Out since"),
    (Field::DueDate, "Due"),
    (Field::CameFrom, "Came from"),
    (Field::Condition, "Condition"),
    (Field::PurchaseDate, "Purchase date"),
    (Field::Cost, "Cost"),
    (Field::Currency, "Cost currency"),
    (Field::Supplier, "Supplier"),
    (Field::OrderNumber, "Order number"),
    (Field::WarrantyEnd, "Warranty end"),
    (Field::RefreshDate, "Refresh date"),
    (Field::Codes, "Codes"),
    (Field::LabelMade, "Label made"),
    (Field::Notes, "Notes"),
];

/// Those that no other program has beside each other.
const TELLING: [Field; 7] = [
    Field::Tag,
    Field::HolderName,
    Field::HolderEmail,
    Field::DueDate,
    Field::Condition,
    Field::WarrantyEnd,
    Field::RefreshDate,
];

/// What stands before the name of a field of the register's own that is called as a column of ours.
const OWN: &str = "Own field: ";

/// The heading of a field in the list.
pub fn heading(field: &Field) -> Option<String> {
    if let Field::Custom(name) = field {
        let clashes = COLUMNS.iter().any(|(_, heading)| same(heading, name));
        return Some(match clashes || name.starts_with(OWN) {
            true => format!("{OWN}{name}"),
            false => name.clone(),
        });
    }
    let found = COLUMNS.iter().find(|(one, _)| one == field);
    found.map(|(_, heading)| (*heading).to_owned())
}

/// The field that a heading of the list means.
pub(crate) fn field(heading: &str) -> Field {
    let ours = heading.trim();
    match COLUMNS.iter().find(|(_, heading)| *heading == ours) {
        Some((field, _)) => field.clone(),
        None => {
            let name = heading.strip_prefix(OWN).unwrap_or(heading);
            match name.trim().is_empty() {
                true => Field::Ignore,
                false => Field::Custom(name.to_owned()),
            }
        }
    }
}

/// Whether these are the headings of the list.
pub(crate) fn are(row: &Cells, sheet: bool) -> bool {
    let has = |field: &Field| row.iter().any(|heading| self::field(heading) == *field);
    TELLING.iter().all(has) && (sheet || has(&Field::Currency))
}

/// Whether a record behind the rows of a sheet is a sum of their costs, one for each currency: it has neither state nor any other
/// fact, which every asset has.
pub(crate) fn is_sum(cells: &Cells, field: impl Fn(usize) -> Option<Field>) -> bool {
    let mut filled = cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.is_empty());
    filled.all(|(at, cell)| match field(at) {
        Some(Field::Tag) => cell == "Total",
        Some(Field::Cost) => true,
        _ => false,
    })
}

/// Codes as they stand in one cell: one a line.
pub fn codes<'c>(codes: impl Iterator<Item = &'c str>) -> String {
    let escaped = codes.map(|code| {
        let code = code.replace('\\', "\\\\");
        code.replace('\n', "\\n").replace('\r', "\\r")
    });
    escaped.collect::<Vec<_>>().join("\n")
}

/// What [`codes`] was given.
pub(crate) fn codes_of(cell: &str) -> Vec<String> {
    let code = |line: &str| {
        let mut made = String::with_capacity(line.len());
        let mut characters = line.chars();
        while let Some(one) = characters.next() {
            match (one, characters.clone().next()) {
                ('\\', Some(escaped @ ('\\' | 'n' | 'r'))) => {
                    made.push(match escaped {
                        'n' => '\n',
                        'r' => '\r',
                        other => other,
                    });
                    characters.next();
                }
                _ => made.push(one),
            }
        }
        made
    };
    cell.split('\n').map(code).collect()
}

/// A day as the list has it.
pub(crate) fn date(cell: &str) -> Option<NaiveDate> {
    cell.parse().ok()
}

/// A state as the list has it.
pub(crate) fn state(cell: &str) -> Option<State> {
    State::ALL.into_iter().find(|state| state.label() == cell)
}

/// An amount as the list has it: a plain decimal, and in a sheet its currency behind it.
pub(crate) fn amount(cell: &str) -> Option<Amount> {
    let (decimal, currency) = match cell.split_once(' ') {
        Some((decimal, code)) => (decimal, Some(currency(code)?)),
        None => (cell, None),
    };
    money::is_plain(decimal).then(|| Amount {
        decimal: decimal.to_owned(),
        currency,
        written: cell.to_owned(),
    })
}

/// A currency as the list has it.
pub(crate) fn currency(cell: &str) -> Option<Currency> {
    cell.parse()
        .ok()
        .filter(|one: &Currency| one.code() == cell)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::aliases;
    use crate::fields::Kind;
    use crate::headers;

    #[test]
    fn every_heading_comes_back_and_is_known_in_the_files_of_others_too() {
        for (field, written) in COLUMNS {
            assert_eq!(heading(&field).as_deref(), Some(written));
            assert_eq!(super::field(written), field);
            let plain = headers::plain(written);
            let known = aliases::fields(Kind::Assets, &plain).any(|(known, _)| *known == field);
            assert!(known, "{written} alone means nothing");
        }
        for name in [
            "Colour",
            "tag",
            "TAG",
            "Own field: x",
            "Own field: Tag",
            "Cost currency",
            "  x",
        ] {
            let own = Field::Custom(name.to_owned());
            assert_eq!(field(&heading(&own).unwrap()), own, "{name}");
        }
    }

    #[test]
    fn codes_of_one_cell_are_told_apart_whatever_is_in_them() {
        for codes in [
            vec!["A-1"],
            vec!["A\nB", "C\\n", "D\\", "\\\\"],
            vec!["https://x.example/?a=1|2;3", "MECARD:N:x;;"],
        ] {
            assert_eq!(codes_of(&super::codes(codes.iter().copied())), codes);
        }
    }

    #[test]
    fn amounts_are_read_with_all_their_figures() {
        for (cell, decimal, code) in [
            ("1.234", "1.234", None),
            ("1234", "1234", None),
            ("-3.50", "-3.50", None),
            ("1234.5 KWD", "1234.5", Some("KWD")),
        ] {
            let read = amount(cell).unwrap();
            assert_eq!(
                (
                    read.decimal.as_str(),
                    read.currency.as_ref().map(Currency::code)
                ),
                (decimal, code)
            );
        }
        for cell in [
            "1,5", "1.299,00", "5 kr", "5 €", "", ".5", "5.", "x", "1e5", "--1", "1 2",
        ] {
            assert_eq!(amount(cell), None, "{cell}");
        }
    }
}
