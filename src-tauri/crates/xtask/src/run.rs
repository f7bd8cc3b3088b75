//! `cargo xtask run`: from a fresh machine to an open window.

use std::path::Path;

use crate::demo;
use crate::desktop;
use crate::packages;
use crate::road;
use crate::step::{Failure, Outcome, step};
use crate::tool::Tool;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Asked {
    demo: bool,
    release: bool,
}

/// Installs what is missing, builds, and opens the window; without a display, does the main job on the command line.
pub fn run(words: &[String]) -> Outcome {
    let asked = read(words)?;
    if !display(|name| std::env::var(name).ok()) {
        println!(
            "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so the main job runs on the command line."
        );
        packages::ensure(packages::COMPILER)?;
        let tagdesk = desktop::command_line(asked.release)?;
        return road::walk(&tagdesk, asked.demo);
    }
    packages::ensure(packages::WINDOW)?;
    if asked.demo {
        let tagdesk = desktop::command_line(asked.release)?;
        let window = desktop::window(asked.release)?;
        let folder = demo::Folder::new("demo")?;
        demo::fill(&tagdesk, folder.path())?;
        return open(
            &window,
            Some(folder.path()),
            "The demonstration register lasts until you close the window.",
        );
    }
    let window = desktop::window(asked.release)?;
    open(
        &window,
        None,
        "This is your own register, in your own data folder.",
    )
}

fn open(window: &Path, data: Option<&Path>, what: &str) -> Outcome {
    step("Open the window", what, || {
        let tool = Tool::new(window);
        match data {
            Some(folder) => tool.arg("--data").arg(folder).run(),
            None => tool.run(),
        }
    })
}

fn read(words: &[String]) -> Outcome<Asked> {
    let mut asked = Asked::default();
    for word in words {
        match word.as_str() {
            "--demo" => asked.demo = true,
            "--release" => asked.release = true,
            other => {
                return Err(Failure::new(format!(
                    "\"{other}\" is not known here; there are --demo and --release"
                )));
            }
        }
    }
    Ok(asked)
}

/// Whether a window can be opened. Only on Linux can a machine be without.
fn display(variable: impl Fn(&str) -> Option<String>) -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| variable(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_words() {
        let words = |list: &[&str]| {
            list.iter()
                .map(|word| (*word).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(read(&[]), Ok(Asked::default()));
        assert_eq!(
            read(&words(&["--release", "--demo"])),
            Ok(Asked {
                demo: true,
                release: true
            })
        );
        assert!(
            read(&words(&["--demon"]))
                .is_err_and(|failure| failure.to_string().contains("--demon"))
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn either_kind_of_display_will_do_and_an_empty_name_is_none() {
        assert!(display(
            |name| (name == "WAYLAND_DISPLAY").then(|| "wayland-0".into())
        ));
        assert!(display(|name| (name == "DISPLAY").then(|| ":0".into())));
        assert!(!display(|_| Some(String::new())));
        assert!(!display(|_| None));
    }
}
