//! Folding the log in beside whoever writes, on a thread and a connection of its own: nobody who scans waits for it.

use super::{fold, fold_ahead, keep_short};
use crate::error::Result;
use crate::standing::Standing;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long it lets whoever writes much see to the log first: two who fold it in at once only hold each other up.
const AFTER: Duration = Duration::from_millis(100);

/// What is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wanted {
    /// A log that has grown long is folded in.
    Short,
    /// The log is folded in whole, and emptied.
    Empty,
}

/// Somebody who folds the log of a register in; begins to when first asked.
#[derive(Debug, Default)]
pub(crate) struct Aside(Option<Worker>);

#[derive(Debug)]
struct Worker {
    asked: SyncSender<Wanted>,
    thread: JoinHandle<()>,
}

impl Aside {
    /// Asks for it and does not wait. Answers whether it will be seen to: a thread may be refused by the system.
    pub(crate) fn ask(&mut self, standing: &Standing, wanted: Wanted) -> bool {
        if self.0.is_none() {
            self.0 = Worker::begin(standing.clone());
        }
        // Who is busy with one and has another before them sees to this one with it.
        self.0.as_ref().is_some_and(|worker| {
            worker.asked.try_send(wanted).is_ok() || !worker.thread.is_finished()
        })
    }

    /// Lets go of the file.
    pub(crate) fn end(&mut self) {
        if let Some(Worker { asked, thread }) = self.0.take() {
            drop(asked);
            if thread.join().is_err() {
                tracing::warn!("what folds the log in ended with a panic");
            }
        }
    }
}

impl Worker {
    fn begin(standing: Standing) -> Option<Worker> {
        let (asked, answering) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("folding".to_owned())
            .spawn(move || work(&standing, &answering));
        match thread {
            Ok(thread) => Some(Worker { asked, thread }),
            Err(error) => {
                tracing::warn!(%error, "no thread to fold the log in");
                None
            }
        }
    }
}

fn work(standing: &Standing, asked: &Receiver<Wanted>) {
    let mut open = None;
    while let Ok(first) = asked.recv() {
        let wanted = match asked.recv_timeout(AFTER) {
            Ok(second) => first.max(second),
            Err(RecvTimeoutError::Timeout) => first,
            Err(RecvTimeoutError::Disconnected) => return,
        };
        // Whoever writes says so.
        if standing.displaced().is_some() {
            return;
        }
        if let Err(error) = folded(&mut open, standing.path(), wanted) {
            tracing::warn!(%error, "the log of the register could not be folded in");
        }
    }
}

fn folded(open: &mut Option<Connection>, path: &Path, wanted: Wanted) -> Result<()> {
    let connection = match open.take() {
        Some(connection) => connection,
        None => connect(path)?,
    };
    let connection = open.insert(connection);
    match wanted {
        Wanted::Short => keep_short(connection, path),
        Wanted::Empty => {
            fold_ahead(connection)?;
            fold(connection, Duration::ZERO).map(drop)
        }
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // That is for whoever writes, who knows whether the file is still theirs.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}
