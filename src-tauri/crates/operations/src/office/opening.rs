//! Opening the register in a data folder: making ready what is there, and refusing a folder it is gone from.

use super::{BATCH, Clock, DESK, Office, REGISTER, lock, system_clock};
use crate::desk_card::DeskFile;
use crate::past::Past;
use crate::wire::Failure;
use crate::work::{Work, unwatched};
use inventory::{ActionKind, ActorId, SeriesFacts};
use ledger::Ledger;
use std::path::Path;
use std::sync::{Mutex, RwLock};
use words::say;

/// What is told of while the read tables are made anew for this version of the program.
const MAKING_READY: &str = "Getting the register ready";

impl Office {
    /// Opens the register in a data folder, making both if they are not there.
    ///
    /// # Errors
    /// The folder cannot be made, or the file in it is another program's or a newer one's.
    pub fn open(folder: &Path) -> Result<Office, Failure> {
        Office::open_with_clock(folder, system_clock())
    }

    /// The same, with a clock of one's own.
    ///
    /// # Errors
    /// As [`Office::open`].
    pub fn open_with_clock(folder: &Path, clock: Clock) -> Result<Office, Failure> {
        unwatched(|work| Office::open_watched(folder, clock, work))
    }

    /// The same, saying how far it is where the register is made ready for this version of the program first.
    ///
    /// # Errors
    /// As [`Office::open`], or somebody cancelled: what is done by then is not done again.
    pub fn open_watched(
        folder: &Path,
        clock: Clock,
        work: &mut Work<'_>,
    ) -> Result<Office, Failure> {
        let open = || {
            crate::clock::refuse_absurd()?;
            ledger::make_private_folder(folder)?;
            // Before anything is asked through it.
            ledger::set_foreign_log_aside(&folder.join(REGISTER))?;
            refuse_gone(folder)?;
            Office::open_whatever_is_there(folder, clock, work)
        };
        open().map_err(|failure: Failure| failure.placed(folder))
    }

    /// Begins a new register where this desk's is gone; a log that was left of it is kept under another name.
    ///
    /// # Errors
    /// There is a register: it is not touched.
    pub fn begin(folder: &Path, clock: Clock) -> Result<Office, Failure> {
        crate::clock::refuse_absurd()?;
        ledger::make_private_folder(folder)?;
        let register = folder.join(REGISTER);
        if !ledger::holds_nothing(&register)? {
            return Err(
                Failure::said(say::register_there(folder.display().to_string()))
                    .hint(say::register_there_hint()),
            );
        }
        ledger::set_log_aside(&register)?;
        unwatched(|work| Office::open_whatever_is_there(folder, clock, work))
    }

    fn open_whatever_is_there(
        folder: &Path,
        clock: Clock,
        work: &mut Work<'_>,
    ) -> Result<Office, Failure> {
        ledger::copies::sweep(&folder.join(REGISTER));
        // The register first: where there are this desk's own files, there was one.
        let ledger = open_ledger(&folder.join(REGISTER), work)?;
        let desk = DeskFile::open(&folder.join(DESK))?;
        let office = Office {
            folder: folder.to_owned(),
            readers: Mutex::default(),
            past: Past::default(),
            writer: Mutex::new(ledger),
            desk,
            acting: RwLock::default(),
            clock,
            batch: Mutex::default(),
            dry_runs: Mutex::default(),
        };
        office.set_up()?;
        Ok(office)
    }

    /// Gives a new desk its name and a new register its first tag series.
    fn set_up(&self) -> Result<(), Failure> {
        let station = self.desk_card().station;
        let ready = self.read(|view| {
            Ok(view.station_name(&station)?.is_some() && !view.series()?.is_empty())
        })?;
        if ready {
            return Ok(());
        }
        crate::so_far::aside(|| self.introduce(station))
    }

    fn introduce(&self, station: inventory::StationId) -> Result<(), Failure> {
        self.act_by(ActorId::TAGDESK, ActionKind::SetUp, None, |book| {
            if book.view().station_name(&station)?.is_none() {
                book.name_station(&machine_name())?;
            }
            if book.view().series()?.is_empty() {
                book.add_series(SeriesFacts {
                    name: "Assets".into(),
                    prefix: "IT".into(),
                    digits: 6,
                    next: 1,
                    check_character: true,
                    category: String::new(),
                    place: None,
                })?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Looks at the register anew: another may lie in its place by now. What was read of the one before is forgotten.
    pub(crate) fn look_again(&self) {
        let opened = Ledger::open(&self.register_path());
        let renewed = opened.map_err(Failure::from).and_then(|ledger| {
            // Whoever only reads lets go before whoever writes.
            lock(&self.readers).clear();
            self.past.forget();
            *lock(&self.writer) = ledger;
            lock(&self.dry_runs).clear();
            self.set_up()
        });
        if let Err(failure) = renewed {
            // It is in place all the same; whatever is asked next says what is wrong.
            tracing::warn!(%failure, "the register could not be opened anew");
        }
    }
}

/// Opens a register, saying how far it is where it is made ready first.
pub(crate) fn open_ledger(path: &Path, work: &mut Work<'_>) -> Result<Ledger, Failure> {
    let remaking = ledger::remaking(path);
    let total = remaking.map(|remaking| remaking.total);
    if let Some(remaking) = remaking {
        work.done(MAKING_READY, remaking.done, total)?;
    }
    Ok(Ledger::open_watched(
        path,
        &mut work.watch(MAKING_READY, total),
    )?)
}

/// Refuses a folder where this desk had a register that is not there any more: an empty one in its place would look like
/// the loss of everything, and what is recorded in it would not be where it belongs.
pub(crate) fn refuse_gone(folder: &Path) -> Result<(), Failure> {
    let register = folder.join(REGISTER);
    // In this order: whoever makes a register at this moment makes it before its desk.
    let Some(left) = left_of_a_register(folder)? else {
        return Ok(());
    };
    if !ledger::holds_nothing(&register)? {
        return Ok(());
    }
    Err(
        Failure::said(say::register_gone(folder.display().to_string(), left))
            .hint(say::register_gone_hint()),
    )
}

/// A file that only a desk with a register has.
fn left_of_a_register(folder: &Path) -> Result<Option<String>, Failure> {
    for name in [DESK, BATCH] {
        if folder.join(name).exists() {
            return Ok(Some(name.to_owned()));
        }
    }
    let files = std::fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    let mut names = files
        .filter_map(Result::ok)
        .filter_map(|file| file.file_name().into_string().ok());
    // Copies that were kept when another was put in place.
    Ok(names
        .find(|name| name.starts_with("register.") && name.ends_with(".db") && name != REGISTER))
}

/// What this computer calls itself.
fn machine_name() -> String {
    let named = ["HOSTNAME", "COMPUTERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok());
    let named = named.or_else(|| std::fs::read_to_string("/etc/hostname").ok());
    named
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "Front desk".into())
}
