//! Making one, taking away those that are not kept any more, and noting what came of it.

use super::standing::{last_made, next_due};
use super::{known_in, name_of};
use crate::office::Office;
use crate::register::count;
use crate::safety::journal_head;
use crate::wire::*;
use crate::work::Work;
use chrono::{DateTime, Duration, Local};
use inventory::copying::{self, Made};
use ledger::copies::{self, Failed, Kind, Known, Last, Making, Outcome, Terms};
use std::path::Path;
use words::say;

/// How long an open window waits before it tries again what failed.
const AGAIN_AFTER: Duration = Duration::hours(1);

/// Makes a copy where copies go, proves it, and removes those that are not kept any more. Everybody may go on working.
///
/// # Errors
/// No copy can be made: the folder is not there, the disk is full, the register has problems. Those from before are kept, and
/// why is noted.
pub fn make_copy(
    office: &Office,
    request: MakeCopy,
    work: &mut Work<'_>,
) -> Result<CopyMade, Failure> {
    let register = office.register_path();
    // What lies in its place now is not what was asked to be copied.
    office.refuse_displaced()?;
    let Some(_making) = Making::begin(&register)? else {
        return match request.if_due {
            true => Ok(not_made(
                office,
                NotMade::BeingMade,
                say::copies_being_made_now().into(),
            )),
            false => {
                Err(Failure::said(say::copies_being_made()).hint(say::copies_being_made_hint()))
            }
        };
    };
    // Only now: another program may have made one in between.
    let terms = copies::terms(&register)?;
    let outcome = copies::outcome(&register)?;
    let last = last_made(office, &terms, &outcome);
    if request.if_due && !copying::is_due(last, office.now(), office.today()) {
        let sentence = "No copy is due: one was made today.".to_owned();
        return Ok(not_made(office, NotMade::NotDue, sentence));
    }
    let now = office.now().with_timezone(&Local);
    match made(office, &terms, now, work).map_err(|failure| kept(failure, last)) {
        Ok((copy, last)) => {
            let outcome = Outcome {
                last: Some(last),
                failed: None,
            };
            let noted = outcome.keep(&register).map_err(Failure::from);
            let removed = thinned(office, &terms, &copy);
            Ok(CopyMade {
                sentence: sentence(&copy, &removed),
                made: Some(BackedUp {
                    // It is whole, whatever became of the note that it was made.
                    not_noted: noted.err().map(|failure| failure.message),
                    ..copy
                }),
                not_made: None,
                removed,
                next_due: standing_due(office, &terms)?,
            })
        }
        Err(failure) => {
            if failure.code != "cancelled" {
                note(&register, outcome, &failure, now);
            }
            Err(failure)
        }
    }
}

/// Makes a copy if one is due, for an open window that asks from time to time: not where somebody said that it should not,
/// and what failed is tried again an hour later. Answers whether anything is otherwise than before.
///
/// # Errors
/// As [`make_copy`].
pub fn tend(office: &Office, work: &mut Work<'_>) -> Result<bool, Failure> {
    let register = office.register_path();
    let terms = copies::terms(&register)?;
    if !terms.by_itself {
        return Ok(false);
    }
    let outcome = copies::outcome(&register)?;
    let now = office.now();
    let waits = outcome.failed.as_ref().is_some_and(|failed| {
        let at = crate::rows::instant(failed.at);
        // A disk that is plugged in again is seen at once.
        let mended = failed.code == "copies.folder_gone" && terms.ready_folder(&register).is_ok();
        at <= now && now - at < AGAIN_AFTER && !mended
    });
    if waits || !copying::is_due(last_made(office, &terms, &outcome), now, office.today()) {
        return Ok(false);
    }
    let done = make_copy(office, MakeCopy { if_due: true }, work)?;
    Ok(done.made.is_some())
}

fn not_made(office: &Office, why: NotMade, sentence: String) -> CopyMade {
    let due = |terms: Terms| standing_due(office, &terms);
    let next = copies::terms(&office.register_path()).map_err(Failure::from);
    CopyMade {
        made: None,
        not_made: Some(why),
        removed: Vec::new(),
        next_due: next.and_then(due).unwrap_or_else(|_| office.now()),
        sentence,
    }
}

fn standing_due(office: &Office, terms: &Terms) -> Result<DateTime<chrono::Utc>, Failure> {
    let outcome = copies::outcome(&office.register_path())?;
    Ok(next_due(office, last_made(office, terms, &outcome)))
}

fn made(
    office: &Office,
    terms: &Terms,
    now: DateTime<Local>,
    work: &mut Work<'_>,
) -> Result<(BackedUp, Last), Failure> {
    let register = office.register_path();
    let folder = terms.folder_for(&register)?;
    let folder = terms
        .ready_folder(&register)
        .map_err(|error| in_folder(error.into(), &folder))?;
    work.done("Copying", 0, None)?;
    let entries = office.read(|view| Ok(view.journal_size()?.0))?;
    let mut watch = work.watch("Proving the copy", Some(u64::from(entries)));
    let (file, copy) = copies::make(&register, &folder, now, &mut watch)
        .map_err(|error| in_folder(error.into(), &folder))?;
    let last = Last {
        at: now.timestamp_millis(),
        day: now.date_naive(),
        file: file.clone(),
    };
    let copy = BackedUp {
        file: file.display().to_string(),
        entries: count(copy.entries),
        bytes: copy.bytes as f64,
        head: copy.head.map(journal_head),
        not_noted: None,
    };
    Ok((copy, last))
}

/// What went wrong with a file, said of the folder of copies: the register is not at fault.
fn in_folder(failure: Failure, folder: &Path) -> Failure {
    let full = ["register.disk_full", "file.disk_full"].contains(&&*failure.code);
    let folder = folder.display().to_string();
    let (said, hint) = match &*failure.code {
        _ if full => (say::copies_disk_full(folder), say::copies_disk_full_hint()),
        "file.unusable" | "register.unwritable" | "register.failed" => (
            say::copies_unwritable(folder),
            say::copies_unwritable_hint(),
        ),
        _ => return failure,
    };
    let details = failure.details.into_iter().chain([failure.message]);
    Failure::said(said).hint(hint).details(details)
}

/// Says that those from before are kept, if there are any.
fn kept(mut failure: Failure, last: Option<Made>) -> Failure {
    if last.is_some() && failure.code.starts_with("copies.") {
        failure.message.push_str(" Those from before are kept.");
    }
    failure
}

/// Notes why none was made; what is known of the last that was made stays.
fn note(register: &Path, before: Outcome, failure: &Failure, now: DateTime<Local>) {
    let outcome = Outcome {
        failed: Some(Failed {
            at: now.timestamp_millis(),
            code: failure.code.clone(),
            message: failure.message.clone(),
            hint: failure.hint.as_deref().map(str::to_owned),
        }),
        ..before
    };
    if let Err(error) = outcome.keep(register) {
        tracing::warn!(%error, "why no copy was made could not be noted");
    }
}

/// Removes what is not kept any more; answers their names. What cannot be removed now is so the next time.
fn thinned(office: &Office, terms: &Terms, made: &BackedUp) -> Vec<String> {
    let register = office.register_path();
    let removed = terms
        .folder_for(&register)
        .map_err(Failure::from)
        .and_then(|folder| {
            let known = known_in(&folder, &register, terms.folder.is_some())?;
            let daily: Vec<Known> = known
                .into_iter()
                .filter(|copy| copy.kind == Kind::Daily)
                .collect();
            let moments: Vec<Made> = daily.iter().map(|copy| copy.made).collect();
            let old = terms.keeping().superfluous(&moments, office.now());
            let old: Vec<Known> = old.into_iter().map(|at| daily[at].clone()).collect();
            // By the rule it is the last of its day; it stays whatever a file beside it says of itself.
            let old: Vec<Known> = old
                .into_iter()
                .filter(|copy| copy.path.display().to_string() != made.file)
                .collect();
            Ok(copies::remove(&old, &register)?)
        });
    match removed {
        Ok(removed) => removed.iter().map(|path| name_of(path)).collect(),
        Err(failure) => {
            tracing::warn!(%failure, "copies that are not kept any more could not be removed");
            Vec::new()
        }
    }
}

fn sentence(copy: &BackedUp, removed: &[String]) -> String {
    let entries = match copy.entries {
        1 => "1 entry".to_owned(),
        many => format!("{many} entries"),
    };
    let removed = match removed.len() {
        0 => String::new(),
        1 => ", and removed 1 that is not kept any more".to_owned(),
        many => format!(", and removed {many} that are not kept any more"),
    };
    format!("Made a copy of {entries} and checked it{removed}.")
}
