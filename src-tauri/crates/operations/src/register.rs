//! The register as a whole: settings, how it is, checking it, copies of it.

use crate::office::{Clock, Office};
use crate::rows::instant;
use crate::wire::*;
use crate::{Work, failure::not_found};
use chrono::Local;
use inventory::{ActionKind, Currency};
use ledger::view::lines::Filter;
use ledger::{Findings, Ledger, LedgerError, ProblemKind};
use std::path::{Path, PathBuf};

pub(crate) const REGISTER_NAME: &str = "register_name";
pub(crate) const CURRENCY: &str = "currency";
pub(crate) const SHEET: &str = "sheet";
/// Offered first until somebody chooses another.
const FIRST_SHEET: &str = "L6009";
/// What the file knows of its last copy: milliseconds since 1970 (UTC).
const LAST_BACKUP: &str = "last_backup";
/// The longest name of a register, a desk or a person at it.
const LONGEST_NAME: usize = 100;

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What this is, where it lives and how it is.
///
/// # Errors
/// The register cannot be read.
pub fn status(office: &Office, _: Nothing) -> Result<Status, Failure> {
    let path = office.register_path();
    let main = std::fs::metadata(&path)
        .map_err(|error| Failure::file(&path, &error))?
        .len();
    let mut log = path.into_os_string();
    log.push("-wal");
    let log = std::fs::metadata(PathBuf::from(log)).map_or(0, |file| file.len());
    office.read(|view| {
        let (entries, last) = view.journal_size()?;
        let last_backup = view.about(LAST_BACKUP)?.and_then(|at| at.parse().ok());
        Ok(Status {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            data_folder: office.folder().display().to_string(),
            assets: view.count(&Filter::default())?,
            entries,
            bytes: (main + log) as f64,
            last_backup: last_backup.map(instant),
            last_entry: last.map(instant),
        })
    })
}

/// Begins a new register in a folder where this desk's is gone, and says how it is.
///
/// # Errors
/// There is a register: it is not touched. Or none can be made there.
pub fn begin_register(folder: &Path, clock: Clock) -> Result<(Office, Status), Failure> {
    let office = Office::begin(folder, clock)?;
    let status = status(&office, Nothing {})?;
    Ok((office, status))
}

/// The settings as they are.
///
/// # Errors
/// The register cannot be read.
pub fn settings(office: &Office, _: Nothing) -> Result<Settings, Failure> {
    let desk = office.desk_card();
    office.read(|view| {
        let or = |key, otherwise: &str| {
            Ok::<_, Failure>(view.setting(key)?.unwrap_or_else(|| otherwise.to_owned()))
        };
        Ok(Settings {
            register_name: or(REGISTER_NAME, "")?,
            currency: or(CURRENCY, Currency::EUR.code())?,
            sheet: or(SHEET, FIRST_SHEET)?,
            station: view.station_name(&desk.station)?.unwrap_or_default(),
            actor: desk.actor,
            store: match desk.store {
                Some(id) => view.place(&id)?.as_ref().map(crate::rows::place_ref),
                None => None,
            },
        })
    })
}

/// Changes settings; what is absent stays.
///
/// # Errors
/// A name is empty or too long, or there is no such currency or sheet. Nothing is changed then.
pub fn change_settings(
    office: &Office,
    request: ChangeSettings,
) -> Result<Done<Settings>, Failure> {
    let ChangeSettings {
        register_name,
        currency,
        sheet,
        station,
        actor,
        store,
    } = request;
    let register_name = register_name
        .map(|name| named(&name, "register_name", true))
        .transpose()?;
    let station = station
        .map(|name| named(&name, "station", false))
        .transpose()?;
    let actor = actor.map(|name| named(&name, "actor", false)).transpose()?;
    let store = match store.as_deref().map(str::trim) {
        None => None,
        Some("") => Some(None),
        Some(text) => {
            let place = office.read(|view| crate::choices::place(view, text));
            Some(Some(
                place.map_err(|failure| failure.on("store"))?.record.id,
            ))
        }
    };
    let currency = currency
        .map(|code| code.parse::<Currency>())
        .transpose()
        .map_err(|error| {
            Failure::new("currency.unknown", format!("{error}. Nothing was changed."))
                .on("currency")
        })?;
    let sheet = sheet
        .map(|name| labels::find(&name))
        .transpose()
        .map_err(|error| Failure::new("sheet.unknown", error.to_string()).on("sheet"))?;
    let values = [
        (REGISTER_NAME, register_name),
        (CURRENCY, currency.map(|currency| currency.to_string())),
        (SHEET, sheet.map(|sheet| sheet.name.to_string())),
    ];
    let kind = match values.iter().all(|(_, value)| value.is_none()) && station.is_some() {
        true => ActionKind::NameStation,
        false => ActionKind::RecordSetting,
    };
    let Done {
        mut changed,
        action,
        ..
    } = office.act(kind, None, |book| {
        for (key, value) in &values {
            // The first time, what was offered anyway is no change either.
            if let Some(value) = value {
                book.set_setting(key, value)?;
            }
        }
        if let Some(station) = &station {
            book.name_station(station)?;
        }
        Ok(())
    })?;
    let before = office.desk_card();
    let actor = actor.filter(|actor| *actor != before.actor);
    let store = store.filter(|store| *store != before.store);
    if actor.is_some() || store.is_some() {
        office.change_desk(|card| {
            if let Some(actor) = actor {
                card.actor = actor;
            }
            if let Some(store) = store {
                card.store = store;
            }
        })?;
        if !changed.contains(&Noun::Setting) {
            changed.push(Noun::Setting);
        }
    }
    Ok(Done {
        result: settings(office, Nothing {})?,
        changed,
        action,
    })
}

fn named(name: &str, field: &str, may_be_empty: bool) -> Result<String, Failure> {
    let name = name.trim();
    let refused = |code: &str, message: String| Err(Failure::new(code, message).on(field));
    if name.is_empty() && !may_be_empty {
        let what = if field == "station" {
            "This desk"
        } else {
            "Whoever works here"
        };
        return refused(
            "name.missing",
            format!("{what} needs a name. Nothing was changed."),
        );
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return refused(
            "name.unusable",
            format!(
                "A name is one line of at most {LONGEST_NAME} characters. Nothing was changed."
            ),
        );
    }
    Ok(name.to_owned())
}

/// Proves that the register is what its journal says. Reads only; everybody may go on working.
///
/// # Errors
/// The register cannot be read, or the person cancelled.
pub fn check(office: &Office, _: Nothing, work: &mut Work<'_>) -> Result<CheckReport, Failure> {
    let total = office
        .read(|view| Ok(view.journal_size()?.0))
        .ok()
        .map(u64::from);
    let findings = match ledger::check(&office.register_path(), &mut work.watch("Checking", total))
    {
        Err(LedgerError::Sqlite(error)) if is_damage(&error.to_string()) => {
            let mut findings = Findings::default();
            let sentence =
                format!("The file is damaged so far that it cannot be read to the end: {error}.");
            findings.problems.push(ledger::Problem {
                kind: ProblemKind::File,
                sentence,
            });
            findings
        }
        other => other?,
    };
    Ok(check_report(findings))
}

fn is_damage(message: &str) -> bool {
    message.contains("malformed") || message.contains("not a database")
}

fn check_report(findings: Findings) -> CheckReport {
    let figures = reports::Figures::default();
    let shown = |number: u64| figures.count(i64::try_from(number).unwrap_or(i64::MAX));
    let (entries, rows) = (shown(findings.entries), shown(findings.rows));
    let sentence = match findings.problems.len() {
        0 => format!("All {entries} entries and {rows} rows are as they should be."),
        1 => format!("1 problem was found among {entries} entries and {rows} rows."),
        many => format!("{many} problems were found among {entries} entries and {rows} rows."),
    };
    let problems = findings.problems.into_iter().map(|problem| {
        let (kind, cure) = match problem.kind {
            ProblemKind::File => {
                ("file", "Keep this file as it is and put a copy made before the damage in its place: tagdesk restore FILE.")
            }
            ProblemKind::Journal => (
                "journal",
                "The journal cannot be mended from itself. Put a copy made before in its place: tagdesk restore FILE.",
            ),
            ProblemKind::Person => {
                ("person", "Record the person's details again, or put a copy made before in place: tagdesk restore FILE.")
            }
            ProblemKind::Table => ("table", "Make the read tables anew from the journal: tagdesk rebuild."),
            ProblemKind::Photo => (
                "photo",
                "A photo cannot be made from the journal. Put a copy that has it in place: tagdesk restore FILE.",
            ),
        };
        CheckProblem { kind: kind.to_owned(), sentence: problem.sentence, cure: cure.to_owned() }
    });
    let problems: Vec<CheckProblem> = problems.collect();
    CheckReport {
        clean: problems.is_empty(),
        entries: count(findings.entries),
        rows: count(findings.rows),
        problems,
        sentence,
    }
}

/// Makes the read tables anew from the journal.
///
/// # Errors
/// An entry of the journal cannot be read, or the person cancelled. Nothing is changed then.
pub fn rebuild(office: &Office, _: Nothing, work: &mut Work<'_>) -> Result<Done<Rebuilt>, Failure> {
    let total = office
        .read(|view| Ok(view.journal_size()?.0))
        .ok()
        .map(u64::from);
    let entries =
        office.with_writer(|ledger| Ok(ledger.rebuild(&mut work.watch("Rebuilding", total))?))?;
    Ok(Done {
        result: Rebuilt {
            entries: count(entries),
        },
        changed: everything(),
        action: None,
    })
}

/// Makes a copy of the register and proves it. Everybody may go on working.
///
/// # Errors
/// There is a file of this name already, it cannot be written, or the register has problems. No file is left then.
pub fn backup(office: &Office, request: Backup, work: &mut Work<'_>) -> Result<BackedUp, Failure> {
    let to = given(&request.out, "out")?;
    office.out_at(&to, "out")?;
    let folder = to
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if !folder.is_dir() {
        let message = format!(
            "There is no folder {}. Nothing was written.",
            folder.display()
        );
        return Err(Failure::new("backup.no_folder", message).on("out"));
    }
    work.done("Copying", 0, None)?;
    let at = office.now();
    let total = office
        .read(|view| Ok(view.journal_size()?.0))
        .ok()
        .map(u64::from);
    // A handle of its own, so that scans are recorded while the copy is made.
    let copy = Ledger::open(&office.register_path())?
        .backup(&to, &mut work.watch("Proving the copy", total))?;
    office.with_writer(|ledger| {
        Ok(ledger.set_about(LAST_BACKUP, &at.timestamp_millis().to_string())?)
    })?;
    Ok(BackedUp {
        file: to.display().to_string(),
        entries: count(copy.entries),
        bytes: copy.bytes as f64,
    })
}

/// Puts a copy in the place of the register, once it is proved; the register from before is kept beside it.
///
/// # Errors
/// The copy is not there, is another program's, is newer, or has problems. The register is not touched then.
pub fn restore(
    office: &Office,
    request: Restore,
    work: &mut Work<'_>,
) -> Result<Done<Restored>, Failure> {
    let from = given(&request.file, "file")?;
    if !from.is_file() {
        return Err(not_found("file", &from.display().to_string()));
    }
    let same = |path: &Path| path.canonicalize().ok();
    if same(&from) == same(&office.register_path()) {
        let message = format!(
            "{} is the register itself. Nothing was changed.",
            from.display()
        );
        return Err(Failure::new("restore.itself", message)
            .hint("Choose a copy of it.")
            .on("file"));
    }
    let stamp = office
        .now()
        .with_timezone(&Local)
        .format("%Y%m%d-%H%M%S")
        .to_string();
    let (entries, kept) = office.restore_with(|ledger| {
        ledger
            .restore(&from, &stamp, &mut work.watch("Proving the copy", None))
            .map_err(not_sound)
    })?;
    // What was read against the register from before does not fit this one.
    office
        .dry_runs
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .clear();
    let restored = Restored {
        entries: count(entries),
        kept: kept.display().to_string(),
    };
    Ok(Done {
        result: restored,
        changed: everything(),
        action: None,
    })
}

/// The ledger speaks of making a copy when a copy it proves has problems; here one was to be put back.
fn not_sound(error: LedgerError) -> Failure {
    let failure = Failure::from(error);
    if failure.code != "backup.not_sound" {
        return failure;
    }
    Failure::new(
        "restore.not_sound",
        "The copy has problems, so it was not put in place. The register is as it was.",
    )
    .hint("Choose another copy.")
    .on("file")
    .details(failure.details)
}

fn given(file: &FileRef, field: &str) -> Result<PathBuf, Failure> {
    match file.0.is_empty() {
        true => Err(Failure::new("file.missing", "Say which file.").on(field)),
        false => Ok(PathBuf::from(&file.0)),
    }
}

fn everything() -> Vec<Noun> {
    vec![
        Noun::Asset,
        Noun::Model,
        Noun::Person,
        Noun::Place,
        Noun::Series,
        Noun::CustomField,
        Noun::Setting,
        Noun::Action,
        Noun::Station,
    ]
}
