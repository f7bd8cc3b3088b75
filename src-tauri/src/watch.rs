//! Sees what other programs write to the register and change at this desk, such as the command line beside the window.

use std::time::Duration;

use operations::wire::Failure;
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::desk::Desk;

/// How soon the window shows what another program has written.
const INTERVAL: Duration = Duration::from_secs(1);

/// Opens the register ahead of the page's first question, then tells the page `changed` whenever
/// somebody wrote to it or changed this desk, and `displaced` when it was moved, replaced or removed.
pub(crate) fn begin<R: Runtime>(app: AppHandle<R>) {
    let desk = app.state::<Desk>().inner().clone();
    std::thread::spawn(move || {
        loop {
            // After an error, or when another file lies there, the register is looked up anew.
            if let Err(problem) = watch(&app, &desk) {
                tracing::debug!(%problem, "the register cannot be watched");
            }
            if desk.ends_within(INTERVAL) {
                return;
            }
        }
    });
}

fn watch<R: Runtime>(app: &AppHandle<R>, desk: &Desk) -> Result<(), Failure> {
    let office = desk.office()?;
    let watcher = office.watcher()?;
    let mut known = (office.data_version(&watcher)?, office.desk_version());
    while !desk.ends_within(INTERVAL) {
        if let Err(displaced) = office.refuse_displaced() {
            let _ = app.emit("displaced", displaced);
            // The page asks anew; what lies there is opened.
            desk.let_go(&office);
            let _ = app.emit("changed", ());
            return Ok(());
        }
        let version = (office.data_version(&watcher)?, office.desk_version());
        if version != known {
            known = version;
            let _ = app.emit("changed", ());
        }
        office.fold_while_quiet()?;
    }
    Ok(())
}
