//! Why a row, or the whole import, does not go on.

use crate::wire::{Failure, RowReason};
use intake::{Field, Row, Survey, shown};
use inventory::Refusal;
use ledger::LedgerError;

/// What keeps a row from being taken.
#[derive(Debug)]
pub(super) enum Stop {
    /// The row is refused; the others go on.
    Row(Reason),
    /// The row refers to another that may stand further down.
    Later(Reason),
    /// The row needs something made first, which only a careful second try may do.
    Making,
    /// The import as a whole ends. Nothing is saved.
    All(Failure),
}

/// Why a row is refused: which field, and a sentence.
#[derive(Clone, Debug)]
pub(super) struct Reason {
    pub field: Option<Field>,
    pub sentence: String,
    /// The word that a person can explain once for its column, where that helps.
    pub word: Option<String>,
}

/// Refuses a row because of one field.
pub(super) fn refuse<T>(field: Field, sentence: impl Into<String>) -> Result<T, Stop> {
    Err(Stop::Row(Reason::about(field, sentence)))
}

/// Refuses a row because of a word that a person can explain.
pub(super) fn refuse_word<T>(
    field: Field,
    word: &str,
    sentence: impl Into<String>,
) -> Result<T, Stop> {
    Err(Stop::Row(Reason {
        word: Some(shown(word).to_owned()),
        ..Reason::about(field, sentence)
    }))
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Stop {
        let field =
            refusal
                .field
                .as_deref()
                .and_then(|field| match field.strip_prefix("custom.") {
                    Some(name) => Some(Field::Custom(name.to_owned())),
                    None => field.parse().ok(),
                });
        Stop::Row(Reason {
            field,
            ..Reason::whole(refusal.message)
        })
    }
}

impl From<LedgerError> for Stop {
    fn from(error: LedgerError) -> Stop {
        match error {
            LedgerError::Refused(refusal) => refusal.into(),
            other => Stop::All(other.into()),
        }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::All(failure)
    }
}

impl Reason {
    /// A reason about one field.
    pub fn about(field: Field, sentence: impl Into<String>) -> Reason {
        Reason {
            field: Some(field),
            ..Reason::whole(sentence)
        }
    }

    /// A reason that concerns no single column.
    pub fn whole(sentence: impl Into<String>) -> Reason {
        Reason {
            field: None,
            sentence: sentence.into(),
            word: None,
        }
    }

    /// The whole sentence, with the line and the header of the column it concerns.
    pub fn of_row(&self, row: &Row, survey: &Survey) -> RowReason {
        let column = self
            .field
            .as_ref()
            .and_then(|field| survey.columns.iter().find(|column| column.field == *field));
        let line = row.line;
        let word = self.word.as_ref().zip(column);
        RowReason {
            column: column.and_then(|column| u32::try_from(column.index).ok()),
            word: word.map(|(word, column)| format!("{}:{word}", column.index)),
            sentence: match column {
                Some(column) => format!("Line {line}, {}: {}", column.header, self.sentence),
                None => format!("Line {line}: {}", self.sentence),
            },
        }
    }
}
