//! Node and npm: packages, and the build of the page.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::step::{Failure, Outcome, step};
use crate::tool::Tool;
use crate::tree;

/// The oldest Node the page's tools run on.
const OLDEST: (u32, u32) = (20, 19);

/// npm as this system calls it.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// A copy of the lock file that the installed packages came from, in the folder of that file.
const STAMP: &str = "node_modules/.installed-lock.json";

/// A folder whose `package-lock.json` names packages of npm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packages {
    /// Those of the page.
    Page,
    /// The renderer that draws our ZPL in the label suite.
    ZplRenderer,
}

impl Packages {
    fn folder(self) -> PathBuf {
        match self {
            Packages::Page => tree::ui(),
            Packages::ZplRenderer => tree::zpl_renderer(),
        }
    }

    /// What they are called in a line.
    pub fn name(self) -> &'static str {
        match self {
            Packages::Page => "ui-packages",
            Packages::ZplRenderer => "zpl-packages",
        }
    }

    /// Checks Node and npm, and installs the packages if their lock file has changed since.
    pub fn ensure(self) -> Outcome {
        let said = Tool::new("node").arg("--version").ask();
        verdict(said.as_deref())?;
        if Tool::new(NPM).arg("--version").ask().is_none() {
            return Err(Failure::new(
                "npm is missing. It comes with Node.js; some systems have it as a package of its own called npm.",
            ));
        }
        let lock = self.folder().join("package-lock.json");
        let stamp = self.folder().join(STAMP);
        let unusable = |path: &Path, what: &str, error: std::io::Error| {
            Failure::new(format!(
                "{} could not be {what}: {error}",
                tree::brief(path)
            ))
        };
        let wanted = std::fs::read(&lock).map_err(|error| unusable(&lock, "read", error))?;
        if std::fs::read(&stamp).is_ok_and(|had| had == wanted) {
            return Ok(());
        }
        let title = match self {
            Packages::Page => "Install the page's packages",
            Packages::ZplRenderer => "Install the ZPL renderer of the label tests",
        };
        let why = format!(
            "npm ci installs exactly what {} names, and that file has changed since the last time.",
            tree::brief(&lock)
        );
        step(title, &why, || {
            Tool::new(NPM)
                .args(["ci", "--no-audit", "--no-fund"])
                .folder(&self.folder())
                .run()?;
            std::fs::write(&stamp, &wanted).map_err(|error| unusable(&stamp, "written", error))
        })
    }
}

/// Checks Node and npm, and installs the page's packages if the lock file has changed since.
pub fn ensure() -> Outcome {
    Packages::Page.ensure()
}

/// npm in the folder of the page.
pub fn npm(words: &[&str]) -> Tool {
    Tool::new(NPM).args(words).folder(&tree::ui())
}

/// Builds the page into `ui/dist` if anything it is made of is newer than the last build.
pub fn build_page() -> Outcome {
    if page_is_current(&tree::ui()) {
        return Ok(());
    }
    step(
        "Build the page",
        "Vite puts the screens together into ui/dist, which the window carries inside it.",
        || npm(&["run", "build"]).run(),
    )
}

fn verdict(said: Option<&str>) -> Outcome {
    let (major, minor) = OLDEST;
    let advice = format!(
        "Install Node.js {major}.{minor} or newer (nodejs.org has it for every system) and start again."
    );
    match said.map(version) {
        None => Err(Failure::new(format!("Node.js is missing. {advice}"))),
        Some(None) => Err(Failure::new(format!(
            "Node.js does not say its version. {advice}"
        ))),
        Some(Some(found)) if found < OLDEST => Err(Failure::new(format!(
            "Node.js is {}.{}, too old for the page's tools. {advice}",
            found.0, found.1
        ))),
        Some(Some(_)) => Ok(()),
    }
}

/// `v20.20.2` as its first two numbers.
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn page_is_current(ui: &Path) -> bool {
    let Some(built) = changed(&ui.join("dist/assets")) else {
        return false;
    };
    newest(ui).is_some_and(|source| source < built)
}

/// When anything below a folder was last changed, what is installed or built left out. Folders count too: theirs
/// changes when a file goes.
fn newest(folder: &Path) -> Option<SystemTime> {
    let mut latest = changed(folder);
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        let name = entry.file_name();
        if name == "node_modules" || name == "dist" {
            continue;
        }
        let path = entry.path();
        let here = if path.is_dir() {
            newest(&path)
        } else {
            changed(&path)
        };
        latest = latest.max(here);
    }
    latest
}

fn changed(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path)
        .and_then(|data| data.modified())
        .ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_the_version_of_node() {
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(version("v8.0.0-pre"), Some((8, 0)));
        assert_eq!(version("nonsense"), None);
    }

    #[test]
    fn says_what_to_do_about_node() {
        assert_eq!(verdict(Some("v20.19.0")), Ok(()));
        assert_eq!(verdict(Some("v24.1.0")), Ok(()));
        let old = verdict(Some("v18.19.0")).unwrap_err().to_string();
        assert!(old.starts_with("Node.js is 18.19, too old"), "{old}");
        let none = verdict(None).unwrap_err().to_string();
        assert!(none.contains("Install Node.js 20.19 or newer"), "{none}");
    }

    #[test]
    fn a_page_without_a_build_is_not_current() {
        let folder =
            std::env::temp_dir().join(format!("tagdesk-xtask-page-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("src")).unwrap();
        std::fs::write(folder.join("src/main.ts"), "").unwrap();
        assert!(!page_is_current(&folder));
        std::fs::create_dir_all(folder.join("dist/assets")).unwrap();
        let later = SystemTime::now() + std::time::Duration::from_secs(60);
        std::fs::File::open(folder.join("dist/assets"))
            .unwrap()
            .set_modified(later)
            .unwrap();
        assert!(page_is_current(&folder));
        let still_later = later + std::time::Duration::from_secs(60);
        let file = std::fs::File::options()
            .write(true)
            .open(folder.join("src/main.ts"))
            .unwrap();
        file.set_modified(still_later).unwrap();
        assert!(!page_is_current(&folder));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
