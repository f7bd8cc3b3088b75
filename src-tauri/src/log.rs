//! The program's log: `tagdesk.log` beside the register, and the terminal if there is one.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::writer::MakeWriterExt;

/// A longer log is put aside at the next start, so that two of these are the most it takes.
const LONGEST: u64 = 1024 * 1024;

/// Begins to log. `RUST_LOG` chooses how much; warnings and worse when unset.
pub(crate) fn begin(folder: &Path) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(false);
    match open(folder) {
        Ok(file) => log.with_writer(Mutex::new(file).and(io::stderr)).init(),
        Err(problem) => {
            log.with_writer(io::stderr).init();
            tracing::warn!(%problem, folder = %folder.display(), "no log can be kept");
        }
    }
    std::panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
}

fn open(folder: &Path) -> io::Result<File> {
    fs::create_dir_all(folder)?;
    let path = folder.join("tagdesk.log");
    if fs::metadata(&path).is_ok_and(|found| found.len() > LONGEST) {
        fs::rename(&path, folder.join("tagdesk.old.log"))?;
    }
    File::options().create(true).append(true).open(path)
}
