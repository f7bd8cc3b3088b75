//! Sees what other programs write to the register, such as the command line beside the window.

use std::time::Duration;

use operations::wire::Failure;
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::desk::Desk;

/// How soon the window shows what another program has written.
const INTERVAL: Duration = Duration::from_secs(1);

/// Opens the register ahead of the page's first question, then tells the page `changed` whenever
/// somebody wrote to it.
pub(crate) fn begin<R: Runtime>(app: AppHandle<R>) {
    std::thread::spawn(move || {
        loop {
            // After an error, a restored copy say, the register is looked up anew.
            if let Err(problem) = watch(&app) {
                tracing::debug!(%problem, "the register cannot be watched");
            }
            std::thread::sleep(INTERVAL);
        }
    });
}

fn watch<R: Runtime>(app: &AppHandle<R>) -> Result<(), Failure> {
    let office = app.state::<Desk>().office()?;
    let watcher = office.watcher()?;
    let mut known = office.data_version(&watcher)?;
    loop {
        std::thread::sleep(INTERVAL);
        let version = office.data_version(&watcher)?;
        if version != known {
            known = version;
            let _ = app.emit("changed", ());
        }
    }
}
