//! The register as a whole: settings, how it is, checking it, copies of it.

use crate::Work;
use crate::desk_card::DeskCard;
use crate::office::{Clock, Office};
use crate::rows::instant;
use crate::safety::journal_head;
use crate::who;
use crate::wire::*;
use inventory::{ActionKind, Currency};
use ledger::Ledger;
use ledger::view::lines::Filter;
use std::path::{Path, PathBuf};
use words::{Said, say};

pub use crate::safety::{check, make_ready, rebuild, restore};

pub(crate) const REGISTER_NAME: &str = "register_name";
pub(crate) const CURRENCY: &str = "currency";
pub(crate) const SHEET: &str = "sheet";
/// Offered first until somebody chooses another.
const FIRST_SHEET: &str = "L6009";
/// What the file knows of its last copy: milliseconds since 1970 (UTC).
pub(crate) const LAST_BACKUP: &str = "last_backup";
/// The longest name of a register, a desk or a person at it.
const LONGEST_NAME: usize = 100;

pub(crate) fn count(number: u64) -> u32 {
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
    let copies = crate::copies::state(office)?;
    let unfinished = crate::actions::unfinished(office, Nothing {})?.action;
    office.read(|view| {
        let (entries, last) = view.journal_size()?;
        Ok(Status {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            data_folder: office.folder().display().to_string(),
            assets: view.count(&Filter::default())?,
            entries,
            bytes: (main + log) as f64,
            last_backup: copies.last,
            last_entry: last.map(instant),
            copies,
            unfinished,
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
    let who = office.who_named()?;
    office.read(|view| {
        let or = |key, otherwise: &str| {
            Ok::<_, Failure>(view.setting(key)?.unwrap_or_else(|| otherwise.to_owned()))
        };
        Ok(Settings {
            register_name: or(REGISTER_NAME, "")?,
            currency: or(CURRENCY, Currency::EUR.code())?,
            sheet: or(SHEET, FIRST_SHEET)?,
            station: view.station_name(&desk.station)?.unwrap_or_default(),
            actor: who,
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
        .map_err(|error| Failure::said(say::currency_unknown(error.to_string())).on("currency"))?;
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
    // In their name, who work here from now on.
    let name = actor.map(|name| who::by_name(office, &name)).transpose()?;
    let remember = |card: &mut DeskCard| {
        if let Some(store) = store {
            card.store = store;
        }
    };
    let done = office.act_remembering(name, kind, None, remember, |book| {
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
    Ok(Done {
        result: settings(office, Nothing {})?,
        changed: done.changed,
        action: done.action,
    })
}

fn named(name: &str, field: &str, may_be_empty: bool) -> Result<String, Failure> {
    let name = name.trim();
    let refused = |said: Said| Err(Failure::said(said).on(field));
    if name.is_empty() && !may_be_empty {
        return refused(match field {
            "station" => say::name_missing_desk(),
            _ => say::name_missing_person(),
        });
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return refused(say::name_unusable(LONGEST_NAME));
    }
    Ok(name.to_owned())
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
        return Err(Failure::said(say::backup_no_folder(folder.display().to_string())).on("out"));
    }
    work.done("Copying", 0, None)?;
    let at = office.now();
    let total = office
        .read(|view| Ok(view.journal_size()?.0))
        .ok()
        .map(u64::from);
    // A handle of its own, so that scans are recorded while the copy is made.
    let copy = Ledger::open(&office.register_path())?
        .backup(&to, &mut work.watch("Proving the copy", total))
        .map_err(|error| Failure::from(error).of_copy(&to).on("out"))?;
    let noted = office.with_writer(|ledger| {
        Ok(ledger.set_about(LAST_BACKUP, &at.timestamp_millis().to_string())?)
    });
    Ok(BackedUp {
        file: to.display().to_string(),
        entries: count(copy.entries),
        bytes: copy.bytes as f64,
        head: copy.head.map(journal_head),
        // The copy is whole, whatever became of the note that it was made.
        not_noted: noted.err().map(|failure| failure.message),
    })
}

pub(crate) fn given(file: &FileRef, field: &str) -> Result<PathBuf, Failure> {
    match file.is_missing() {
        true => Err(Failure::said(say::file_missing()).on(field)),
        false => Ok(file.0.clone()),
    }
}
