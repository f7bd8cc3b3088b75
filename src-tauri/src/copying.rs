//! Makes the daily copy beside whatever the window does.

use std::time::Duration;

use operations::wire::Failure;
use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::desk::Desk;
use crate::request::Listener;

/// How long after its start the window first sees to it: what one opens it for comes first.
const FIRST: Duration = Duration::from_secs(20);

/// How often it does from then on.
const INTERVAL: Duration = Duration::from_secs(60);

/// Makes a copy of the open register whenever one is due, and tells the page `changed` when one was made or could not be.
pub(crate) fn begin<R: Runtime>(app: AppHandle<R>) {
    let desk = app.state::<Desk>().inner().clone();
    std::thread::spawn(move || {
        let mut wait = FIRST;
        while !desk.ends_within(wait) {
            wait = INTERVAL;
            let changed = match tend(&desk) {
                Ok(changed) => changed,
                Err(stopped) if stopped.code == "cancelled" => false,
                Err(problem) => {
                    tracing::warn!(%problem, "the daily copy could not be made");
                    true
                }
            };
            if changed {
                let _ = app.emit("changed", ());
            }
        }
    });
}

fn tend(desk: &Desk) -> Result<bool, Failure> {
    // Whoever works with the register opens it.
    let Some(office) = desk.opened() else {
        return Ok(false);
    };
    desk.works().watched(Listener(None), |work| {
        operations::copies::tend(&office, work)
    })
}
