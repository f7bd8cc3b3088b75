//! How it stands with copies: when the last was made, and when the next is due.

use super::known_in;
use crate::office::Office;
use crate::register::LAST_BACKUP;
use crate::rows::instant;
use crate::wire::*;
use chrono::{Days, Local};
use inventory::copying::{self, Made};
use ledger::copies::{Kind, Known, Outcome, Terms};

/// How it stands with copies of the register.
///
/// # Errors
/// The register cannot be read.
pub(crate) fn state(office: &Office) -> Result<CopyState, Failure> {
    let register = office.register_path();
    let outcome = ledger::copies::outcome(&register).unwrap_or_default();
    // What was said and cannot be read is the problem there is.
    let (last, by_itself, unreadable) = match ledger::copies::terms(&register) {
        Ok(terms) => (last_made(office, &terms, &outcome), terms.by_itself, None),
        Err(error) => (None, false, Some(Failure::from(error))),
    };
    // Somebody's own, made into a file.
    let own = office.read(|view| Ok(view.about(LAST_BACKUP)?.and_then(|at| at.parse().ok())))?;
    let own = own.map(instant).map(|at| Made {
        at,
        day: at.with_timezone(&Local).date_naive(),
    });
    let newest = [last, own].into_iter().flatten().max();
    Ok(CopyState {
        last: newest.map(|made| made.at),
        next_due: next_due(office, last),
        by_itself,
        too_old: newest.is_some_and(|made| copying::is_too_old(made, office.today())),
        problem: match unreadable {
            Some(failure) => Some(CopyProblem {
                at: office.now(),
                code: failure.code,
                message: failure.message,
                hint: failure.hint.map(String::from),
            }),
            None => outcome.failed.map(|failed| CopyProblem {
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
    let known = known_in(&folder, &register, terms.folder.is_some()).ok()?;
    last_of(&known, office)
}

fn last_of(known: &[Known], office: &Office) -> Option<Made> {
    let now = office.now();
    let daily = known.iter().filter(|copy| copy.kind == Kind::Daily);
    daily
        .map(|copy| copy.made)
        .filter(|made| made.at <= now)
        .max()
}
