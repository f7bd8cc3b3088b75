//! A throw-away folder that lasts as long as the command that made it.

use std::path::{Path, PathBuf};

use crate::step::{Failure, Outcome, step};
use crate::tool::Tool;

/// A folder that goes when this value does.
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// A new, empty folder among the temporary files.
    pub fn new(purpose: &str) -> Outcome<Self> {
        let path = fresh(purpose)?;
        Ok(Self { path })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is the system's to clear: it lies among the temporary files.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

/// Makes a new, empty folder among the temporary files; it stays.
pub fn fresh(purpose: &str) -> Outcome<PathBuf> {
    let mut number = std::process::id();
    loop {
        let path = std::env::temp_dir().join(format!("tagdesk-{purpose}-{number}"));
        match std::fs::create_dir(&path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                number = number.wrapping_add(1)
            }
            Err(error) => {
                return Err(Failure::new(format!(
                    "{} could not be made: {error}",
                    path.display()
                )));
            }
        }
    }
}

/// Fills a folder with the demonstration register, the same every time.
pub fn fill(tagdesk: &Path, folder: &Path) -> Outcome {
    step(
        "Make the demonstration register",
        "500 believable items with people, places and a history; your own data is not touched.",
        || {
            Tool::new(tagdesk)
                .arg("--data")
                .arg(folder)
                .args(["generate", "--assets", "500", "--seed", "1"])
                .run()
        },
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_folders_never_meet_and_both_go() {
        let one = Folder::new("test").unwrap();
        let two = Folder::new("test").unwrap();
        assert_ne!(one.path(), two.path());
        let (first, second) = (one.path().to_path_buf(), two.path().to_path_buf());
        assert!(first.is_dir() && second.is_dir());
        drop((one, two));
        assert!(!first.exists() && !second.exists());
    }
}
