//! Cells that stay text: as they stand in a list of our own, as others write them in any other.

use super::Reading;
use crate::ours;
use crate::text;

impl Reading {
    /// What something is told apart by.
    pub(super) fn identity(&self, cell: &str) -> Result<Option<String>, String> {
        if self.ours {
            return Ok(Some(cell.to_owned()));
        }
        let cell = text::unquoted(cell);
        match text::identity_fault(cell) {
            Some(fault) => Err(fault.to_owned()),
            None => Ok(Some(cell.to_owned()).filter(|cell| !cell.is_empty())),
        }
    }

    pub(super) fn email(&self, cell: &str) -> Result<Option<String>, String> {
        if self.ours {
            return Ok(Some(cell.to_owned()));
        }
        let (name, domain) = cell.split_once('@').unwrap_or_default();
        let right = !name.is_empty()
            && !domain.is_empty()
            && !domain.contains('@')
            && !cell.contains(char::is_whitespace);
        if right {
            self.identity(cell)
        } else {
            Err("is not an e-mail address".to_owned())
        }
    }

    /// Text on one line.
    pub(super) fn line(&self, cell: &str) -> Result<Option<String>, String> {
        Ok(match self.ours {
            true => Some(cell.to_owned()),
            false => Some(text::one_line(text::unquoted(cell)).into_owned())
                .filter(|cell| !cell.is_empty()),
        })
    }

    /// Text on as many lines as it has.
    pub(super) fn lines(&self, cell: &str) -> Result<Option<String>, String> {
        Ok(match self.ours {
            true => Some(cell.to_owned()),
            false => Some(text::many_lines(text::unquoted(cell)).into_owned())
                .filter(|cell| !cell.is_empty()),
        })
    }

    /// Codes of others: of a cell of ours each line is one, of one of theirs all of it.
    pub(super) fn codes(&self, cell: &str) -> Result<Vec<String>, String> {
        Ok(match self.ours {
            true => ours::codes_of(cell),
            false => self.identity(cell)?.into_iter().collect(),
        })
    }
}
