//! The open register with everything an operation needs: one writer, readers, a clock, a desk and who sits at it.

use crate::desk_card::{DeskCard, DeskFile, seen};
use crate::erasing::is_open;
use crate::past::Past;
use crate::safety::Closed;
use crate::who::{self, Acting, Standing};
use crate::wire::{Done, Failure, Noun, ScannerView};
use crate::work::{Work, unwatched};
use chrono::{DateTime, Local, NaiveDate, TimeZone, Utc};
use inventory::{ActionKind, ActorId, PersonId, PlaceId, SeriesFacts};
use ledger::{
    Acted, BatchFile, Book, Ledger, LedgerError, PastRegister, Reader, Stamp, Touched, View,
};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

/// The register's file within the data folder.
pub(crate) const REGISTER: &str = "register.db";
/// What this desk remembers of itself.
const DESK: &str = "desk.json";

/// The batch this desk is gathering: of this desk too, and of nobody's history.
const BATCH: &str = "batch.db";

/// What is told of while a past day is worked out.
const LOOKING_BACK: &str = "Looking back";

/// What is told of while the read tables are made anew for this version of the program.
const MAKING_READY: &str = "Getting the register ready";

/// Tells what time it is; tests bring their own.
pub type Clock = Box<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// The system's own.
pub fn system_clock() -> Clock {
    Box::new(crate::clock::now)
}

/// An open register.
pub struct Office {
    folder: PathBuf,
    // Dropped in this order: who only reads lets go before the writer, which folds the log into the file.
    readers: Mutex<Vec<Reader>>,
    past: Past,
    writer: Mutex<Ledger>,
    desk: DeskFile,
    acting: RwLock<Acting>,
    clock: Clock,
    batch: Mutex<Option<BatchFile>>,
    pub(crate) dry_runs: Mutex<Vec<crate::imports::KeptDryRun>>,
}

/// Takes a lock even if a panic elsewhere left it behind: SQLite has rolled back what was half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

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
            let message = format!(
                "There is a register in {} already. Nothing was changed.",
                folder.display()
            );
            return Err(Failure::new("register.there", message)
                .hint("To begin another, choose another folder: --data DIR."));
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

    /// Where the register lives.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The register's file.
    pub fn register_path(&self) -> PathBuf {
        self.folder.join(REGISTER)
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// The day it is here.
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&Local).date_naive()
    }

    /// When a day begins here, in milliseconds since 1970 (UTC).
    pub(crate) fn start_of(&self, day: NaiveDate) -> i64 {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        match Local.from_local_datetime(&midnight).earliest() {
            Some(start) => start.timestamp_millis(),
            // Where clocks are put forward at midnight the day begins an hour later; an hour more is harmless.
            None => midnight.and_utc().timestamp_millis(),
        }
    }

    pub(crate) fn desk_card(&self) -> DeskCard {
        self.desk.card()
    }

    /// Where this desk puts what comes back, if that was set.
    pub(crate) fn store(&self) -> Option<PlaceId> {
        self.desk_card().store
    }

    /// Changes what this desk remembers of itself.
    pub(crate) fn change_desk(&self, change: impl FnOnce(&mut DeskCard)) -> Result<(), Failure> {
        self.desk.change(|card| {
            change(card);
            Ok(())
        })
    }

    /// Says whether this desk scans with a camera from now on.
    pub(crate) fn set_camera(&self, camera: bool) -> Result<(), Failure> {
        self.change_desk(|card| card.camera = camera)
    }

    /// Changes the scanners of this desk; answers those it has then.
    pub(crate) fn change_scanners(
        &self,
        change: impl FnOnce(&mut Vec<ScannerView>) -> Result<(), Failure>,
    ) -> Result<Vec<ScannerView>, Failure> {
        self.desk.change(|card| {
            change(&mut card.scanners)?;
            Ok(card.scanners.clone())
        })
    }

    pub(crate) fn acting(&self) -> Acting {
        *self.acting.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_acting(&self, acting: Acting) {
        *self.acting.write().unwrap_or_else(PoisonError::into_inner) = acting;
    }

    /// Something that differs whenever what this desk remembers was changed, by whatever program.
    pub fn desk_version(&self) -> impl PartialEq + use<> {
        seen(&self.folder.join(DESK))
    }

    /// Reads the register as it stands: all that `work` asks is of one moment.
    ///
    /// # Errors
    /// Whatever `work` answers, or the file cannot be read.
    pub fn read<T>(&self, work: impl FnOnce(View<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        crate::clock::refuse_absurd()?;
        // A new connection beside a log that was removed would begin another, over what the first one holds.
        self.refuse_displaced()?;
        let idle = lock(&self.readers).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => Reader::open(&self.register_path())
                .map_err(|error| Failure::from(error).placed(&self.folder))?,
        };
        let answer = reader.at_one_moment(work);
        lock(&self.readers).push(reader);
        answer.map_err(|failure| failure.placed(&self.folder))
    }

    /// Reads the register as it stood at the end of a day, or as it stands if none is said.
    pub fn read_as_of<T>(
        &self,
        day: Option<NaiveDate>,
        work: impl FnOnce(View<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match unwatched(|looking| self.past_day(day, looking))? {
            Some(past) => past.read(work),
            None => self.read(work),
        }
    }

    /// The register as it stood at the end of a day before today, made unless it is kept. Nobody who writes waits for
    /// that, nor for whoever reads it.
    pub(crate) fn past_day(
        &self,
        day: Option<NaiveDate>,
        work: &mut Work<'_>,
    ) -> Result<Option<Arc<PastRegister>>, Failure> {
        let Some(day) = day.filter(|day| *day < self.today()) else {
            return Ok(None);
        };
        let until = self.start_of(day.succ_opt().unwrap_or(day)) - 1;
        let holds = |past: &PastRegister| self.read(|view| Ok(past.still_holds(view)?));
        let make = |work: &mut Work<'_>| {
            let total = Some(self.read(|view| Ok(view.journal_size()?.0))?.into());
            work.done(LOOKING_BACK, 0, total)?;
            let mut watch = work.watch(LOOKING_BACK, total);
            Ok(PastRegister::open(
                &self.register_path(),
                until,
                &mut watch,
            )?)
        };
        self.past.day(day, work, holds, make).map(Some)
    }

    /// Carries out one human action: all of it is on disk when this answers, or nothing.
    pub fn act<T>(
        &self,
        kind: ActionKind,
        reason: Option<&str>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        crate::clock::refuse_absurd()?;
        match self.read(|view| self.standing(view))? {
            Standing::Person(id) => self.act_by(id.into(), kind, reason, work),
            Standing::Erased => Err(who::erased()),
            Standing::Unsaid => self.act_arriving(kind, reason, work),
        }
    }

    /// The same where nobody said who works here: the person whom this desk or its computer knows by name, recorded if
    /// there is none, and remembered.
    fn act_arriving<T>(
        &self,
        kind: ActionKind,
        reason: Option<&str>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        let (details, newcomer) = (self.newcomer(), PersonId(ledger::new_id()));
        let stamp = self.stamp(newcomer.into(), reason);
        let arrive = |book: &mut Book<'_>| match who::known(book.view(), &details)? {
            Some(id) => Ok(id),
            None => {
                book.add_person_as(newcomer, details.clone())?;
                Ok(newcomer)
            }
        };
        let (person, acted) = self
            .with_writer(|ledger| ledger.act_as(kind, stamp, arrive, work))
            .map_err(Failure::nothing_saved)?;
        let mut done = self.done(acted);
        if done.action.is_some() {
            self.work_here(person)?;
            done.changed.push(Noun::Setting);
        }
        Ok(done)
    }

    /// The same in the name of somebody else than whoever works here.
    pub(crate) fn act_by<T>(
        &self,
        actor: ActorId,
        kind: ActionKind,
        reason: Option<&str>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        crate::clock::refuse_absurd()?;
        let stamp = self.stamp(actor, reason);
        let acted = self
            .with_writer(|ledger| ledger.act(kind, stamp, work))
            .map_err(Failure::nothing_saved)?;
        Ok(self.done(acted))
    }

    /// What is answered once an action is on disk.
    fn done<T>(&self, acted: Acted<T>) -> Done<T> {
        let Acted {
            value,
            action,
            touched,
        } = acted;
        let mut changed: Vec<Noun> = touched.into_iter().map(noun).collect();
        if action.is_some() {
            changed.push(Noun::Action);
            crate::so_far::done("What was asked for is done and saved.");
        }
        Done {
            result: value,
            changed,
            action,
        }
    }

    pub(crate) fn stamp(&self, actor: ActorId, reason: Option<&str>) -> Stamp {
        let station = self.desk_card().station;
        let reason = reason.unwrap_or_default().trim().to_owned();
        Stamp {
            at: self.now().timestamp_millis(),
            actor,
            station,
            reason,
            ticket: crate::ticket::now(),
        }
    }

    pub(crate) fn with_writer<T>(
        &self,
        work: impl FnOnce(&mut Ledger) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        work(&mut lock(&self.writer)).map_err(|failure| failure.placed(&self.folder))
    }

    /// Works on the batch this desk is gathering. Its file is opened when it is first needed: what is wrong with it
    /// keeps nobody from the register.
    pub(crate) fn with_batch<T>(
        &self,
        work: impl FnOnce(&mut BatchFile) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut open = lock(&self.batch);
        let file = match open.as_mut() {
            Some(file) => file,
            None => {
                let path = self.folder.join(BATCH);
                let file = BatchFile::open(&path)
                    .map_err(|error| batch_failure(&path, error).placed(&self.folder))?;
                open.insert(file)
            }
        };
        self.let_go_of_confirmed(file)?;
        work(file).map_err(|failure| failure.placed(&self.folder))
    }

    /// What a confirmation dealt with is let go, where the program ended before it could.
    fn let_go_of_confirmed(&self, file: &mut BatchFile) -> Result<(), Failure> {
        let Some(confirming) = file.terms()?.confirming else {
            return Ok(());
        };
        // One that is not in the journal is under way just now, or came to nothing: its scans stay.
        let done = self.read(|view| Ok(view.action(&confirming.action)?.is_some()))?;
        if done {
            file.finish(&confirming.scans)?;
        }
        Ok(())
    }

    /// The same register, whether or not it opens.
    pub fn closed(&self) -> Closed {
        Closed::new(&self.folder, self.now())
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

    /// Folds the register's log into its file where it has grown long, or nobody has written since this was asked last; for
    /// whoever asks from time to time. Not while somebody reads from it or writes.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn fold_while_quiet(&self) -> Result<(), Failure> {
        match self.writer.try_lock() {
            Ok(ledger) => Ok(ledger.fold_while_quiet()?),
            // Whoever writes sees to it.
            Err(_) => Ok(()),
        }
    }

    /// Leaves nothing of what was erased in the logs, in what was read before, and in the batch, scans of these codes
    /// included; tries for so long. Answers whether it is done.
    pub(crate) fn forget(&self, codes: &BTreeSet<String>, patience: Duration) -> bool {
        self.past.forget();
        lock(&self.dry_runs).clear();
        let batch = match self.folder.join(BATCH).exists() {
            true => self.with_batch(|batch| {
                let scans = batch.scans()?.into_iter().filter(|scan| {
                    scan.codes
                        .iter()
                        .any(|code| codes.iter().any(|other| other.eq_ignore_ascii_case(code)))
                });
                let seqs: Vec<i64> = scans.map(|scan| scan.seq).collect();
                batch.remove(&seqs)?;
                Ok(batch.forget(patience)?)
            }),
            false => Ok(true),
        };
        let register = self.with_writer(|ledger| Ok(ledger.fold(patience)?));
        // What somebody works out beside the register just now may still hold it.
        let scratch = Ok(ledger::sweep_scratch(&self.register_path()));
        [batch, register, scratch]
            .into_iter()
            .all(|done| match done {
                Ok(done) => done,
                Err(failure) => {
                    tracing::warn!(?failure, "what was erased may still be in a log");
                    false
                }
            })
    }

    /// Whether a file of the data folder is open just now.
    pub(crate) fn has_open(&self, path: &Path) -> bool {
        is_open(path, &[REGISTER, BATCH])
    }

    /// Refuses a register that is not at its place any more, with what became of it.
    ///
    /// # Errors
    /// It was moved, replaced or removed while it was open.
    pub fn refuse_displaced(&self) -> Result<(), Failure> {
        match self.writer.try_lock() {
            Ok(ledger) => Ok(ledger.refuse_displaced()?),
            // Whoever writes sees to it.
            Err(_) => Ok(()),
        }
    }

    /// A number that differs whenever another process changed the register.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn data_version(&self, watcher: &Reader) -> Result<i64, Failure> {
        Ok(watcher.data_version()?)
    }

    /// A reader for whoever watches the register for other processes' changes.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn watcher(&self) -> Result<Reader, Failure> {
        Ok(Reader::open(&self.register_path())?)
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
    let message = format!(
        "There is no register in {}, but {left} of one is there. Nothing was changed.",
        folder.display()
    );
    Err(Failure::new("register.gone", message).hint(
        "Put the register back: register.db itself, or a copy of it under that name. To begin a new one, say \
         tagdesk begin, or choose another folder.",
    ))
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

/// What is wrong with the file of the batch, and that it is not the register.
fn batch_failure(path: &Path, error: LedgerError) -> Failure {
    if error.is_newer() {
        return Failure::new("batch.newer", error.to_string())
            .hint("Update Tagdesk on this computer. The register itself is not touched.");
    }
    if !error.is_damage() {
        // It is whole: what is in the way is the place's.
        return error.into();
    }
    let message = format!(
        "The batch of this desk could not be read from {}.",
        path.display()
    );
    Failure::new("batch.unreadable", message)
        .hint("The register itself is not touched. Move this file away: the next scan begins a new one.")
        .details([error.to_string()])
}

pub(crate) fn noun(touched: Touched) -> Noun {
    match touched {
        Touched::Asset => Noun::Asset,
        Touched::Model => Noun::Model,
        Touched::Place => Noun::Place,
        Touched::Person => Noun::Person,
        Touched::Series => Noun::Series,
        Touched::CustomField => Noun::CustomField,
        Touched::Setting => Noun::Setting,
        Touched::Station => Noun::Station,
        Touched::Format => Noun::Format,
        Touched::Design => Noun::Design,
        Touched::Printer | Touched::Calibration => Noun::Printer,
        Touched::Print => Noun::Print,
        Touched::Reservation => Noun::Reservation,
        Touched::Booking => Noun::Booking,
        Touched::Kit => Noun::Kit,
        Touched::Stocktake => Noun::Stocktake,
        Touched::Photo => Noun::Photo,
    }
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
