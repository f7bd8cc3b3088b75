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
    // Often before the register is: whatever is first makes the folder its owner's alone. Names are in what goes wrong, too.
    operations::make_private_folder(folder).map_err(io::Error::other)?;
    let path = folder.join("tagdesk.log");
    if fs::metadata(&path).is_ok_and(|found| found.len() > LONGEST) {
        let old = folder.join("tagdesk.old.log");
        fs::rename(&path, &old)?;
        operations::open_private(&old, File::options().append(true))?;
    }
    operations::open_private(&path, File::options().append(true))
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_folder_the_log_is_first_in_is_its_owners_alone_and_so_is_the_log() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("desk");
        drop(open(&folder).unwrap());
        let log = folder.join("tagdesk.log");
        assert_eq!((mode(&folder), mode(&log)), (0o700, 0o600));
        // One that an older program left open, and has grown long.
        fs::write(&log, vec![b'x'; 2 * 1024 * 1024]).unwrap();
        fs::set_permissions(&log, PermissionsExt::from_mode(0o644)).unwrap();
        drop(open(&folder).unwrap());
        assert_eq!(fs::metadata(&log).unwrap().len(), 0);
        assert_eq!(mode(&log), 0o600);
        assert_eq!(mode(&folder.join("tagdesk.old.log")), 0o600);
    }
}
