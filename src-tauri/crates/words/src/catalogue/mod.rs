//! A catalogue: the sentences of one language, read from files in the grammar of Fluent.
//!
//! Read twice by the same code: by the build, which refuses a faulty catalogue and writes the functions, and by the
//! program, which tells from it. Of the grammar stand texts, arguments, choices by an argument, terms and whole messages;
//! functions do not, since how a number or a day is written is the business of the language, not of a sentence.

mod check;
mod read;

pub use check::check;
pub use read::read;

use std::collections::BTreeMap;
use std::fmt;

/// The sentences of one language, by identity.
pub type Catalogue = BTreeMap<String, Message>;

/// One sentence, and what it is told with.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The file it stands in, without its ending.
    pub file: String,
    /// The line its identity stands on, from 1.
    pub line: usize,
    /// What is said of it besides its arguments, for whoever translates.
    pub note: String,
    /// What it is told with, in the order of the declaration.
    pub arguments: Vec<Argument>,
    /// The sentence.
    pub value: Vec<Piece>,
    /// The words inside its parts, by the part's name.
    pub parts: BTreeMap<String, Vec<Piece>>,
}

/// What a sentence is told with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name, without the `$`.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// What an argument is, as declared: `# $count (number) how many`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody's own text: a name, a tag, what was typed.
    Text,
    /// A whole number, written in the language's manner and chosen by.
    Number,
    /// A day.
    Day,
    /// A point in time, told in the time of this machine.
    Instant,
    /// An amount of a currency.
    Money,
    /// Several texts or sentences, joined as the language joins them.
    List,
    /// Another sentence.
    Said,
    /// One of several words that the sentence chooses by, never shown.
    Choice,
    /// A stretch of the sentence that the page shows in its own way (a link, a key).
    Part,
}

impl Kind {
    /// All of them with the word of the declaration.
    pub const ALL: [(&'static str, Kind); 9] = [
        ("text", Kind::Text),
        ("number", Kind::Number),
        ("day", Kind::Day),
        ("instant", Kind::Instant),
        ("money", Kind::Money),
        ("list", Kind::List),
        ("said", Kind::Said),
        ("choice", Kind::Choice),
        ("part", Kind::Part),
    ];
}

/// What a sentence is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// What an argument is.
    Argument(String),
    /// One of several, by an argument.
    Choose {
        /// The argument.
        by: String,
        /// Each with its key.
        of: Vec<(Key, Vec<Piece>)>,
        /// Which of them, where no key fits.
        otherwise: usize,
    },
    /// Another message of the catalogue, told with the same arguments.
    Message(String),
}

/// What a choice goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// This very number.
    Number(i64),
    /// A plural form of the language, or a word.
    Word(String),
}

/// What is wrong with a catalogue, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, without its ending.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.ftl:{}: {}", self.file, self.line, self.what)
    }
}

/// Walks all pieces, those within choices too.
pub fn walk<'p>(pieces: &'p [Piece], seen: &mut impl FnMut(&'p Piece)) {
    for piece in pieces {
        seen(piece);
        if let Piece::Choose { of, .. } = piece {
            for (_, pieces) in of {
                walk(pieces, seen);
            }
        }
    }
}
