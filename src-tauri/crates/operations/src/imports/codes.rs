//! Codes of others that a row keeps with its asset.

use super::refusal::{Stop, refuse};
use super::taking::{Outcome, Taken, Taking};
use crate::kept_codes::{taken_by, written};
use crate::scans::Match;
use crate::wire::FieldChangeRow;
use intake::Field;
use inventory::{KeptCodeFacts, Revision, scan};
use ledger::view::asset::AssetRecord;
use ledger::{Book, View};

impl Taking<'_> {
    /// Which of the codes of a row are not kept with its asset yet. What finds it already needs no keeping.
    pub fn codes(
        &self,
        view: View<'_>,
        said: &[String],
        old: Option<&AssetRecord>,
    ) -> Result<Vec<String>, Stop> {
        let mut codes: Vec<String> = Vec::new();
        if said.is_empty() {
            return Ok(codes);
        }
        let kept = match old {
            Some(old) => view.kept_codes(old.row)?,
            None => Vec::new(),
        };
        let key = |code: &str| scan::literal_key(code);
        for code in said {
            let code = written(code).or_else(|failure| refuse(Field::Codes, failure.message))?;
            let known = kept.iter().any(|kept| key(&kept.code) == key(&code))
                || codes.iter().any(|other| key(other) == key(&code));
            if known {
                continue;
            }
            match taken_by(view, &code)? {
                None => codes.push(code),
                Some((Match::Asset(id), _)) if old.is_some_and(|old| old.id == id) => {}
                Some((_, what)) => {
                    return refuse(Field::Codes, format!("{code} is {what} already."));
                }
            }
        }
        if !codes.is_empty() {
            self.only_when_making()?;
        }
        Ok(codes)
    }

    /// Keeps codes with the asset a row became.
    pub fn keep_codes(
        &self,
        book: &mut Book<'_>,
        codes: Vec<String>,
        taken: &mut Taken,
    ) -> Result<(), Stop> {
        let Some(id) = taken.asset.filter(|_| !codes.is_empty()) else {
            return Ok(());
        };
        if taken.outcome == Outcome::Unchanged {
            taken.outcome = Outcome::Change;
        }
        for code in codes {
            if self.describing {
                taken.changes.push(FieldChangeRow {
                    label: "Code".to_owned(),
                    old: String::new(),
                    new: code.clone(),
                });
            }
            let facts = KeptCodeFacts {
                code,
                note: String::new(),
            };
            // As it stands behind what was written of it last.
            if let Some(asset) = book.view().asset(&id)? {
                book.change_kept_code(&asset, Revision::added(facts))?;
            }
        }
        Ok(())
    }
}
