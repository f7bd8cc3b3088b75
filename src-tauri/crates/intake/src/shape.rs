//! Where in a text the table is: what stands above its headings and behind its rows.

use crate::account::{Keep, Kept, Manner};
use crate::fields::Field;
use crate::headers;
use crate::money;
use crate::records::{Cells, Record};

/// How far down headings are looked for.
const DEEPEST: usize = 30;
/// Most lines at the end that may be totals.
pub(crate) const MOST_TOTALS: usize = 5;

/// The position of the record that has the headings: behind titles, which have fewer cells. The first where nothing speaks
/// for another.
pub(crate) fn heading(records: &[Record]) -> usize {
    let looked_at = &records[..records.len().min(DEEPEST)];
    let filled: Vec<usize> = looked_at
        .iter()
        .map(|record| filled(&record.cells))
        .collect();
    let fewer_above = |at: usize| filled[..at].iter().all(|above| *above < filled[at]);
    let known = |at: usize| {
        let cells = looked_at[at].cells.iter();
        cells.filter(|cell| headers::is_known(cell)).count()
    };
    let speaks = |at: &usize| known(*at) >= 2 && fewer_above(*at);
    if let Some(at) = (0..looked_at.len()).find(speaks) {
        return at;
    }
    match (filled.first(), most_common(&filled)) {
        // A list of one column below a title.
        (Some(1), Some(1)) if known(0) == 0 => (1..looked_at.len().min(6))
            .find(|at| {
                looked_at[*at]
                    .cells
                    .get(0)
                    .is_some_and(headers::is_identity)
            })
            .unwrap_or(0),
        (Some(1), Some(common)) if common >= 3 => (1..looked_at.len())
            .find(|at| filled[*at] >= common && fewer_above(*at) && names(&looked_at[*at].cells))
            .unwrap_or(0),
        _ => 0,
    }
}

/// How many cells say something.
fn filled(cells: &Cells) -> usize {
    cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

fn most_common(widths: &[usize]) -> Option<usize> {
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    widths
        .iter()
        .copied()
        .max_by_key(|width| (count(*width), *width))
}

/// Whether a row names columns: we know one of the names, or none of the cells is a number, a date or an address.
pub(crate) fn names(cells: &Cells) -> bool {
    let named: Vec<&str> = cells
        .iter()
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    if named.iter().any(|cell| headers::is_known(cell)) {
        return true;
    }
    let data = |cell: &str| cell.contains('@') || cell.starts_with(|c: char| c.is_ascii_digit());
    !named.is_empty() && !named.into_iter().any(data)
}

/// What a record below the headings is, by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// A row.
    Row,
    /// Nothing but blanks.
    Blank,
    /// The headings or a title once more; why it is a row all the same, if it is.
    Again(Manner, Option<Kept>),
}

/// Tells rows from what a page break repeats.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Breaks {
    heading: Vec<String>,
    titles: Vec<String>,
}

impl Breaks {
    /// By the headings, if the file has any, and the lines above them.
    pub(crate) fn new(heading: Option<&Cells>, titles: &[String]) -> Breaks {
        let heading = heading.map_or_else(Vec::new, |cells| cells.iter().map(same).collect());
        let told = heading.iter().filter(|cell| !cell.is_empty()).count() >= 2;
        Breaks {
            titles: titles.iter().map(|title| same(title)).collect(),
            heading: if told { heading } else { Vec::new() },
        }
    }

    /// What the record is.
    pub(crate) fn standing(&self, record: &Record, keep: &Keep) -> Standing {
        if record.cells.is_blank() {
            return Standing::Blank;
        }
        let again = |manner| Standing::Again(manner, keep.line(manner, record.line));
        if !self.heading.is_empty() && self.is_heading(&record.cells) {
            return again(Manner::RepeatedHeading);
        }
        if !self.titles.is_empty() && filled(&record.cells) == 1 {
            let text = same(&joined(&record.cells));
            if self.titles.contains(&text) {
                return again(Manner::Title);
            }
        }
        Standing::Row
    }

    fn is_heading(&self, cells: &Cells) -> bool {
        // Most rows differ in their first cell.
        let length = cells.len().max(self.heading.len());
        (0..length).all(|at| {
            let mine = self.heading.get(at).map_or("", String::as_str);
            let cell = cells.get(at).unwrap_or("").trim();
            cell.len() == mine.len() && same(cell) == mine || (cell.is_empty() && mine.is_empty())
        })
    }
}

fn same(cell: &str) -> String {
    cell.trim().to_lowercase()
}

/// The cells of a line in one text.
pub(crate) fn joined(cells: &Cells) -> String {
    let cells: Vec<&str> = cells
        .iter()
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    cells.join(" ")
}

/// Whether a record at the end of a list is no row of it: totals, a count of the records, an ending.
pub(crate) fn is_ending(cells: &Cells, field: impl Fn(usize) -> Option<Field>) -> bool {
    let filled: Vec<(usize, &str)> = cells
        .iter()
        .map(str::trim)
        .enumerate()
        .filter(|(_, cell)| !cell.is_empty())
        .collect();
    let numbers_beside = |at: usize| {
        filled
            .iter()
            .filter(|(other, _)| *other != at)
            .all(|(_, cell)| money::is_number(cell))
    };
    if let Some((at, cell)) = filled
        .iter()
        .copied()
        .find(|(_, cell)| !money::is_number(cell))
    {
        let plain = plain(cell);
        let figures = plain.chars().any(|one| one.is_ascii_digit());
        return numbers_beside(at)
            && (is_count(&plain)
                || (is_total(&plain) && (filled.len() > 1 || figures))
                || (filled.len() == 1 && is_footer(&plain)));
    }
    // Nothing but figures: a sum under a column of costs, where nothing says what it would be the cost of.
    let sum = filled.iter().any(|(at, _)| field(*at) == Some(Field::Cost));
    sum && filled.iter().all(|(at, _)| {
        matches!(
            field(*at),
            Some(Field::Cost | Field::Ignore | Field::Custom(_))
        )
    })
}

/// In small letters, without marks around it.
fn plain(cell: &str) -> String {
    let lower = cell.to_lowercase();
    lower
        .trim_matches(|one: char| one.is_whitespace() || "():*=-–—.[]".contains(one))
        .to_owned()
}

const TOTALS: &str = "\
    total, totals, grand total, sum, sums, subtotal, sub-total, sum total, summe, summen, gesamt, gesamtsumme, \
    zwischensumme, insgesamt, somme, total général, sous-total, suma, total general, totale, totaal, razem";
const ROWS: &str = "\
    record, records, row, rows, item, items, asset, assets, entry, entries, result, results, line, lines, device, devices, \
    computer, computers, datensatz, datensätze, zeile, zeilen, eintrag, einträge, geräte, enregistrement, enregistrements, \
    ligne, lignes, élément, éléments, registro, registros, fila, filas, elemento, elementos, object, objects, people, users";
const BEHIND: &str = "\
    found, selected, affected, listed, total, in total, exported, shown, returned, gefunden, exportiert, insgesamt, trouvés, \
    encontrados";

fn one_of(words: &str, word: &str) -> bool {
    words.split(", ").any(|known| known == word)
}

/// `total`, `total: 350`, `summe (3)`.
fn is_total(plain: &str) -> bool {
    let word = plain.trim_end_matches(|one: char| {
        one.is_ascii_digit() || one.is_whitespace() || ":=().,€$£'".contains(one)
    });
    one_of(TOTALS, word)
}

/// `2 records`, `3 rows selected`, `count: 2`, `total records: 14`.
fn is_count(plain: &str) -> bool {
    let digits = plain.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let rest = plain[digits..].trim();
        let (word, behind) = rest.split_once(' ').unwrap_or((rest, ""));
        return one_of(ROWS, word) && (behind.is_empty() || one_of(BEHIND, behind.trim()));
    }
    let Some((name, number)) = plain.rsplit_once([':', '=', ' ']) else {
        return false;
    };
    let number = number.trim();
    let name = name.trim().trim_end_matches([':', '=']).trim();
    let counted = |name: &str| {
        one_of("count, anzahl, nombre, número, numero, number", name)
            || name
                .strip_prefix("total ")
                .or_else(|| name.strip_prefix("number of "))
                .or_else(|| name.strip_prefix("anzahl "))
                .or_else(|| name.strip_suffix(" count"))
                .is_some_and(|rows| one_of(ROWS, rows))
    };
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) && counted(name)
}

/// `end of report`, `page 1 of 3`.
fn is_footer(plain: &str) -> bool {
    const ENDS: [&str; 9] = [
        "end of report",
        "end of list",
        "end of file",
        "ende der liste",
        "ende des berichts",
        "fin du rapport",
        "fin de la liste",
        "fin del informe",
        "fin de la lista",
    ];
    if ENDS.contains(&plain) {
        return true;
    }
    let words: Vec<&str> = plain
        .split([' ', '/'])
        .filter(|word| !word.is_empty())
        .collect();
    let number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let page = |word: &str| one_of("page, seite, página, pagina", word);
    let of = |word: &str| one_of("of, von, sur, de, di", word);
    match words.as_slice() {
        [first, one] => page(first) && number(one),
        [first, one, total] => page(first) && number(one) && number(total),
        [first, one, middle, total] => page(first) && number(one) && of(middle) && number(total),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_told_from_rows() {
        let fields = [Field::Tag, Field::Name, Field::Model, Field::Cost];
        let ending =
            |row: [&str; 4]| is_ending(&row.into_iter().collect(), |at| fields.get(at).cloned());
        for row in [
            ["Total", "", "", "350.00"],
            ["", "", "Total:", "350.00"],
            ["", "", "", "350.00"],
            ["2 records", "", "", ""],
            ["(2 rows affected)", "", "", ""],
            ["Summe", "", "", "350,00 €"],
            ["Gesamt: 3", "", "", ""],
            ["Count: 2", "", "", ""],
            ["Total assets: 14", "", "", ""],
            ["", "Grand total", "2", "$1,350.00"],
            ["*** End of report ***", "", "", ""],
            ["Page 1 of 3", "", "", ""],
            ["Seite 2/3", "", "", ""],
            ["3 Datensätze gefunden", "", "", ""],
        ] {
            assert!(ending(row), "{row:?}");
        }
        for row in [
            ["T-1", "Screen", "E24", "200.00"],
            // A thing may be called that.
            ["T-3", "Total", "", "10.00"],
            ["Total", "Screen", "E24", "200.00"],
            ["Total", "", "", ""],
            ["12345", "", "", "350.00"],
            ["", "", "E24", "350.00"],
            ["2 records player", "", "", ""],
            ["Sum-41", "", "", "2.00"],
            ["Page 1", "Laptop", "", ""],
        ] {
            assert!(!ending(row), "{row:?}");
        }
    }
}
