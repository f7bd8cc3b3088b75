//! What a file says otherwise than it stands there: every line that is no row, every cell that is read as something else,
//! counted by column and word, so that a person can look at it and say "keep as it is".

use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::fmt;

/// Most words that are told apart of one column and manner; the others are counted together.
const MOST_WORDS: usize = 200;
/// Most entries in all.
const MOST: usize = 5_000;
/// Most characters of a word that are shown.
const SHOWN: usize = 80;

/// In which manner something is read otherwise than it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// A line above the headings, skipped.
    Title,
    /// The headings once more, skipped.
    RepeatedHeading,
    /// A line of totals or an ending behind the rows, skipped.
    Total,
    /// A row with fewer cells than there are headings: those missing are empty.
    Short,
    /// A word for nothing, read as empty.
    Empty,
    /// HTML for a character, decoded.
    Decoded,
    /// A link, of which the text is taken.
    Link,
    /// Characters that nobody sees, left off.
    Invisible,
    /// A number that a spreadsheet has shortened, kept as it stands: its last figures are lost.
    Shortened,
    /// A word that is not ours, read as one that is.
    Word,
    /// A word that only a person can explain.
    Asked,
    /// Read in one of several ways that were possible.
    Guessed,
}

impl Manner {
    /// All of them.
    pub const ALL: [Manner; 12] = [
        Manner::Title,
        Manner::RepeatedHeading,
        Manner::Total,
        Manner::Short,
        Manner::Empty,
        Manner::Decoded,
        Manner::Link,
        Manner::Invisible,
        Manner::Shortened,
        Manner::Word,
        Manner::Asked,
        Manner::Guessed,
    ];

    /// The word on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Manner::Title => "title",
            Manner::RepeatedHeading => "repeated_heading",
            Manner::Total => "total",
            Manner::Short => "short",
            Manner::Empty => "empty",
            Manner::Decoded => "decoded",
            Manner::Link => "link",
            Manner::Invisible => "invisible",
            Manner::Shortened => "shortened",
            Manner::Word => "word",
            Manner::Asked => "asked",
            Manner::Guessed => "guessed",
        }
    }

    /// Whether it is about whole lines.
    pub fn is_of_lines(self) -> bool {
        matches!(
            self,
            Manner::Title | Manner::RepeatedHeading | Manner::Total
        )
    }

    /// Whether a person can say to keep the thing as it is.
    pub fn can_be_kept(self) -> bool {
        self.is_of_lines()
            || matches!(
                self,
                Manner::Empty | Manner::Decoded | Manner::Link | Manner::Invisible
            )
    }
}

impl fmt::Display for Manner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Why something is kept as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// A person said so.
    Chosen,
    /// It is a name or a code on the register.
    OnRegister,
}

/// One thing that is read otherwise, with how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// In which manner.
    pub manner: Manner,
    /// The column, counted from 0; none for whole lines and for the whole file.
    pub column: Option<usize>,
    /// What stands there, shortened; empty where the words were too many to tell apart.
    pub word: String,
    /// What it is read as, or what is proposed for it.
    pub read_as: String,
    /// In how many cells or lines.
    pub count: u64,
    /// The first line it stands in; 0 for the whole file.
    pub line: u64,
    /// Whether, and why, it is kept as it is after all.
    pub kept: Option<Kept>,
}

impl Entry {
    /// What keeps it as it is, given to [`Choices::keep`](crate::Choices::keep).
    pub fn key(&self) -> String {
        key(self.manner, self.column, &self.word, self.line)
    }
}

/// `total:17` for a line, `empty:3:N/A` for a word of a column.
fn key(manner: Manner, column: Option<usize>, word: &str, line: u64) -> String {
    match (manner.is_of_lines(), column) {
        (true, _) => format!("{manner}:{line}"),
        (false, Some(column)) => format!("{manner}:{column}:{word}"),
        (false, None) => manner.to_string(),
    }
}

/// What is to be kept as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keep {
    chosen: BTreeSet<String>,
    on_register: BTreeSet<String>,
}

impl Keep {
    pub(crate) fn new(chosen: &BTreeSet<String>, on_register: &BTreeSet<String>) -> Keep {
        Keep {
            chosen: chosen.clone(),
            on_register: on_register.clone(),
        }
    }

    /// Why a line is kept, if it is.
    pub(crate) fn line(&self, manner: Manner, line: u64) -> Option<Kept> {
        if self.chosen.is_empty() {
            return None;
        }
        let said = self.chosen.contains(manner.word())
            || self.chosen.contains(&key(manner, None, "", line));
        said.then_some(Kept::Chosen)
    }

    /// Why a cell is kept, if it is.
    pub(crate) fn cell(&self, manner: Manner, column: usize, word: &str) -> Option<Kept> {
        if self.chosen.is_empty() && self.on_register.is_empty() {
            return None;
        }
        let exact = key(manner, Some(column), shown(word), 0);
        if self.chosen.contains(manner.word())
            || self.chosen.contains(&format!("{manner}:{column}"))
            || self.chosen.contains(&exact)
        {
            return Some(Kept::Chosen);
        }
        self.on_register
            .contains(&exact)
            .then_some(Kept::OnRegister)
    }
}

/// The beginning of a word, as it is shown, kept and explained.
pub fn shown(word: &str) -> &str {
    match word.char_indices().nth(SHOWN) {
        Some((end, _)) => &word[..end],
        None => word,
    }
}

/// What was read otherwise, gathered over a file in memory that has a bound.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathered {
    entries: Vec<Entry>,
    found: HashMap<(Manner, Option<usize>, String), usize>,
    words: HashMap<(Manner, Option<usize>), usize>,
}

impl Gathered {
    /// A line that is no row.
    pub(crate) fn line(&mut self, manner: Manner, line: u64, text: &str, kept: Option<Kept>) {
        // Each line is an entry of its own, so that each can be kept; of very many only how many.
        let of_manner = self.words.entry((manner, None)).or_default();
        if *of_manner >= MOST_WORDS || self.entries.len() >= MOST {
            self.add(manner, None, "", "", line, kept);
            return;
        }
        *of_manner += 1;
        self.entries.push(Entry {
            manner,
            column: None,
            word: shown(text).to_owned(),
            read_as: String::new(),
            count: 1,
            line,
            kept,
        });
    }

    /// Something that is read otherwise in one column, or in the whole file.
    pub(crate) fn add(
        &mut self,
        manner: Manner,
        column: Option<usize>,
        word: &str,
        read_as: &str,
        line: u64,
        kept: Option<Kept>,
    ) {
        let word = shown(word);
        let known = self.found.get(&(manner, column, word.to_owned())).copied();
        if let Some(entry) = known.and_then(|at| self.entries.get_mut(at)) {
            entry.count += 1;
            return;
        }
        let words = self.words.entry((manner, column)).or_default();
        *words += 1;
        let many = *words > MOST_WORDS || self.entries.len() >= MOST;
        let (word, read_as) = if many { ("", "") } else { (word, read_as) };
        if many
            && let Some(at) = self.found.get(&(manner, column, String::new()))
            && let Some(entry) = self.entries.get_mut(*at)
        {
            entry.count += 1;
            return;
        }
        self.found
            .insert((manner, column, word.to_owned()), self.entries.len());
        self.entries.push(Entry {
            manner,
            column,
            word: word.to_owned(),
            read_as: shown(read_as).to_owned(),
            count: 1,
            line,
            kept,
        });
    }

    /// All of it, by manner, column and how often.
    pub(crate) fn sorted(mut self) -> Vec<Entry> {
        self.entries.sort_by(|one, other| {
            let rank = |entry: &Entry| {
                (
                    entry.manner,
                    entry.column,
                    std::cmp::Reverse(entry.count),
                    entry.line,
                )
            };
            rank(one).cmp(&rank(other))
        });
        self.entries
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn words_are_counted_within_a_bound() {
        let mut gathered = Gathered::default();
        for number in 0..20_000 {
            gathered.add(Manner::Empty, Some(number % 3), "NA", "", 2, None);
            gathered.add(Manner::Decoded, Some(0), &format!("x{number}"), "", 2, None);
            gathered.line(Manner::Total, number as u64, "Total", None);
        }
        let entries = gathered.sorted();
        assert!(entries.len() < 3 * MOST_WORDS, "{}", entries.len());
        let of = |manner| {
            entries
                .iter()
                .filter(|entry| entry.manner == manner)
                .map(|entry| entry.count)
                .sum::<u64>()
        };
        assert_eq!(
            (of(Manner::Empty), of(Manner::Decoded), of(Manner::Total)),
            (20_000, 20_000, 20_000)
        );
    }

    #[test]
    fn a_key_keeps_what_it_names_and_no_more() {
        let keep = |keys: &[&str]| {
            let keys = keys.iter().map(|key| (*key).to_owned()).collect();
            Keep::new(&keys, &BTreeSet::new())
        };
        let kept = Some(Kept::Chosen);
        assert_eq!(keep(&["empty:3:NA"]).cell(Manner::Empty, 3, "NA"), kept);
        assert_eq!(keep(&["empty:3:NA"]).cell(Manner::Empty, 3, "N/A"), None);
        assert_eq!(keep(&["empty:3:NA"]).cell(Manner::Empty, 2, "NA"), None);
        assert_eq!(keep(&["empty:3"]).cell(Manner::Empty, 3, "-"), kept);
        assert_eq!(keep(&["empty"]).cell(Manner::Empty, 1, "-"), kept);
        assert_eq!(keep(&["empty"]).cell(Manner::Decoded, 1, "-"), None);
        assert_eq!(keep(&["total:17"]).line(Manner::Total, 17), kept);
        assert_eq!(keep(&["total:17"]).line(Manner::Total, 1), None);
        assert_eq!(keep(&["total"]).line(Manner::Total, 1), kept);
    }
}
