//! How many things a row stands for. A tag is on one of them, so that is asked of the person wherever it is not one.

use crate::row::Pieces;

/// Most assets that one row may become.
const MOST: u32 = 1_000;

/// What a cell says of how many: a number, or what a person said that a number means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// One, as nearly always.
    One,
    /// A number that only a person can explain.
    Asked(u32),
    /// A number that was explained.
    Meant(Pieces),
}

/// Reads a cell; nothing where it is no number of things.
pub(crate) fn parse(cell: &str) -> Option<Said> {
    let cell = cell.trim();
    if let Some(number) = cell.strip_suffix(" assets") {
        let number = number
            .parse()
            .ok()
            .filter(|number| (2..=MOST).contains(number))?;
        return Some(Said::Meant(Pieces::Each(number)));
    }
    if let Some(number) = cell.strip_prefix("1 asset for ") {
        return Some(Said::Meant(Pieces::Together(number.parse().ok()?)));
    }
    // As spreadsheets write it, too: `5.0`, `5,00`.
    let whole = cell
        .split_once(['.', ','])
        .filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|one| one == b'0'))
        .map_or(cell, |(whole, _)| whole);
    if whole.is_empty() || !whole.bytes().all(|one| one.is_ascii_digit()) {
        return None;
    }
    match whole.parse().ok()? {
        1 => Some(Said::One),
        number => Some(Said::Asked(number)),
    }
}

/// What a number may mean, the likeliest first.
pub(crate) fn meanings(number: u32) -> Vec<String> {
    let each = (2..=MOST)
        .contains(&number)
        .then(|| format!("{number} assets"));
    each.into_iter()
        .chain([format!("1 asset for {number}")])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_one_is_asked_about_and_what_is_meant_reads_back() {
        for (cell, said) in [
            ("1", Some(Said::One)),
            ("1.0", Some(Said::One)),
            ("01", Some(Said::One)),
            ("5", Some(Said::Asked(5))),
            ("5,00", Some(Said::Asked(5))),
            ("0", Some(Said::Asked(0))),
            ("2.5", None),
            ("-3", None),
            ("a few", None),
            ("", None),
            ("5 assets", Some(Said::Meant(Pieces::Each(5)))),
            ("1 assets", None),
            ("1001 assets", None),
            ("1 asset for 0", Some(Said::Meant(Pieces::Together(0)))),
            ("99999999999", None),
        ] {
            assert_eq!(parse(cell), said, "{cell}");
        }
        for number in [0, 2, 5, 1000, 1001] {
            for meaning in meanings(number) {
                assert!(matches!(parse(&meaning), Some(Said::Meant(_))), "{meaning}");
            }
        }
    }
}
