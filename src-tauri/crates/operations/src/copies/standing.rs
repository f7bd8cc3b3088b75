//! How it stands with copies: when the last was made, and when the next is due.

use super::known_in;
use crate::office::Office;
use crate::register::LAST_BACKUP;
use crate::rows::instant;
use crate::wire::*;
use chrono::{Days, Local};
use inventory::copying::{self, Made};
use ledger::copies::{Kind, Outcome, Terms};

/// How it stands with copies of the register.
///
/// # Errors
/// The register cannot be read.
pub(crate) fn state(office: &Office) -> Result<CopyState, Failure> {
    let register = office.register_path();
    let outcome = ledger::copies::outcome(&register).unwrap_or_default();
    // What was said and cannot be read is the problem there is.
    let terms = ledger::copies::terms(&register).map_err(Failure::from);
    let last = match &terms {
        Ok(terms) => last_made(office, terms, &outcome),
        Err(_) => None,
    };
    // Somebody's own, made into a file.
    let own = office.read(|view| Ok(view.about(LAST_BACKUP)?.and_then(|at| at.parse().ok())))?;
    let own = own.map(instant).map(|at| Made {
        at,
        day: at.with_timezone(&Local).date_naive(),
    });
    // One from before an upgrade is a copy too, though none that is made every day.
    let newest = [last, own].into_iter().flatten().max().or_else(|| {
        let terms = terms.as_ref().ok()?;
        last_of(office, terms, |_| true)
    });
    Ok(CopyState {
        last: newest.map(|made| made.at),
        next_due: next_due(office, last),
        by_itself: terms.as_ref().is_ok_and(|terms| terms.by_itself),
        too_old: newest.is_some_and(|made| copying::is_too_old(made, office.today())),
        problem: match terms {
            Err(failure) => Some(CopyProblem {
                at: office.now(),
                code: failure.code,
                message: failure.message,
                hint: failure.hint.map(String::from),
            }),
            Ok(_) => outcome.failed.map(|failed| CopyProblem {
                at: instant(failed.at),
                code: failed.code,
                message: failed.message,
                hint: failed.hint,
            }),
        },
    })
}

/// From when on a copy is due: now, or when tomorrow begins.
pub(super) fn next_due(office: &Office, last: Option<Made>) -> chrono::DateTime<chrono::Utc> {
    let today = office.today();
    match copying::is_due(last, office.now(), today) {
        true => office.now(),
        false => {
            let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
            instant(office.start_of(tomorrow))
        }
    }
}

/// The last copy that was made by itself and is where copies go now: as was noted, or, where nothing was, the last there
/// that is not of the future.
pub(super) fn last_made(office: &Office, terms: &Terms, outcome: &Outcome) -> Option<Made> {
    let register = office.register_path();
    let folder = terms.folder_for(&register).ok()?;
    let noted = outcome
        .last
        .as_ref()
        .filter(|last| last.file.parent() == Some(&*folder) && last.file.is_file());
    if let Some(last) = noted {
        return Some(Made {
            at: instant(last.at),
            day: last.day,
        });
    }
    last_of(office, terms, |kind| *kind == Kind::Daily)
}

/// The last copy of some kinds that is where copies go, and not of the future.
fn last_of(office: &Office, terms: &Terms, of: impl Fn(&Kind) -> bool) -> Option<Made> {
    let register = office.register_path();
    let folder = terms.folder_for(&register).ok()?;
    let known = known_in(&folder, &register, terms.folder.is_some()).ok()?;
    let now = office.now();
    let these = known.iter().filter(|copy| of(&copy.kind));
    these
        .map(|copy| copy.made)
        .filter(|made| made.at <= now)
        .max()
}
