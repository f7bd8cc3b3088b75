//! What is said, before it is told in a language.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

/// A sentence by its identity, and what it is told with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

/// What a sentence is told with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Argument {
    /// Somebody's own text.
    Text(String),
    /// A whole number.
    Number(Number),
    /// A day.
    Day(NaiveDate),
    /// A point in time.
    Instant(DateTime<Utc>),
    /// An amount of a currency.
    Money(Money),
    /// Several, joined.
    List(List),
    /// Another sentence.
    Said(Said),
    /// A word that the sentence chooses by.
    Choice(Choice),
}

/// A whole number as any of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Number(pub i64);

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl From<$type> for Number {
            fn from(number: $type) -> Number {
                Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64, usize, i32, i64, isize);

/// An amount as its figures (`1234.50`), and the currency's three letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Money {
    /// A decimal number with a point.
    pub amount: String,
    /// Of ISO 4217.
    pub currency: String,
}

/// A word that a sentence chooses by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Choice(pub &'static str);

impl From<&'static str> for Choice {
    fn from(word: &'static str) -> Choice {
        Choice(word)
    }
}

impl From<bool> for Choice {
    fn from(yes: bool) -> Choice {
        Choice(if yes { "yes" } else { "no" })
    }
}

/// Several texts or sentences that are told as one: joined by commas and a last "and", or as the language does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// Somebody's own texts: these and those.
    Texts(Vec<String>),
    /// Sentences: these and those.
    Said(Vec<Said>),
    /// Sentences: one of them.
    AnyOf(Vec<Said>),
}

impl From<Vec<String>> for List {
    fn from(texts: Vec<String>) -> List {
        List::Texts(texts)
    }
}

impl From<Vec<Said>> for List {
    fn from(said: Vec<Said>) -> List {
        List::Said(said)
    }
}

impl Said {
    pub(crate) fn new(id: &'static str, arguments: Vec<(&'static str, Argument)>) -> Said {
        Said { id, arguments }
    }

    /// A sentence of a catalogue that is not in the program, for tests of languages.
    #[doc(hidden)]
    pub fn made(id: &'static str, arguments: Vec<(&'static str, Argument)>) -> Said {
        Said::new(id, arguments)
    }

    /// Which sentence it is: `kit-no_name`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// What machines branch on, where it is a failure: the first two words of its identity, as `kit.no_name`. Sentences of
    /// one failure that differ by what is known have a third. Failures of no noun (`failure-cancelled`) have one word.
    pub fn code(&self) -> String {
        let mut words = self.id.splitn(3, '-');
        match (words.next(), words.next()) {
            (Some("failure"), Some(reason)) => reason.to_owned(),
            (Some(noun), Some(reason)) => format!("{noun}.{reason}"),
            _ => self.id.to_owned(),
        }
    }

    /// What it is told with.
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }

    pub(crate) fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, argument)| argument)
    }
}

impl From<Said> for String {
    /// Told in English.
    fn from(said: Said) -> String {
        crate::english().tell(&said)
    }
}
