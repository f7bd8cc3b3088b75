//! Sees what other programs write to the register, such as the command line beside the window.

use std::path::Path;
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
            // After an error or a restored copy, the register is looked up anew.
            if let Err(problem) = watch(&app) {
                tracing::debug!(%problem, "the register cannot be watched");
            }
            std::thread::sleep(INTERVAL);
        }
    });
}

fn watch<R: Runtime>(app: &AppHandle<R>) -> Result<(), Failure> {
    let office = app.state::<Desk>().office()?;
    let file = identity(&office.register_path());
    let watcher = office.watcher()?;
    let mut known = office.data_version(&watcher)?;
    loop {
        std::thread::sleep(INTERVAL);
        if identity(&office.register_path()) != file {
            // Another file lies there now: a copy was restored.
            let _ = app.emit("changed", ());
            return Ok(());
        }
        let version = office.data_version(&watcher)?;
        if version != known {
            known = version;
            let _ = app.emit("changed", ());
        }
    }
}

/// What tells a file from another that takes its place.
#[cfg(unix)]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let found = std::fs::metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

/// An open file cannot be replaced on Windows: only this program does so, and closes it before.
#[cfg(not(unix))]
fn identity(_path: &Path) -> Option<()> {
    None
}
