//! The few words the window can be started with.

use std::ffi::OsString;
use std::path::PathBuf;

const HELP: &str = "Opens the Tagdesk window.

Usage: tagdesk-desktop [--data DIR]

  --data DIR   the folder that holds the register, instead of your own data folder
  --version    says which version this is
  --help       says this

Everything the window does, the command line does too: tagdesk --help";

/// How the window was asked to start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The folder that holds the register; the person's own data folder when absent.
    pub data: Option<PathBuf>,
}

/// What the words ask for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// The window.
    Window(Arguments),
    /// Only a text, such as the version.
    Text(String),
}

impl Arguments {
    /// Reads the words after the program's name; a mistake comes back as a sentence.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
        let mut arguments = Arguments::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            let text = word.to_string_lossy();
            if text == "--help" || text == "-h" {
                return Ok(Asked::Text(HELP.into()));
            } else if text == "--version" || text == "-V" {
                return Ok(Asked::Text(format!(
                    "Tagdesk {}",
                    env!("CARGO_PKG_VERSION")
                )));
            } else if text == "--data" {
                let folder = words.next().filter(|folder| !folder.is_empty());
                let folder = folder.ok_or("--data needs a folder after it: --data DIR")?;
                arguments.data = Some(folder.into());
            } else if let Some(folder) = text.strip_prefix("--data=").filter(|it| !it.is_empty()) {
                arguments.data = Some(folder.into());
            } else {
                return Err(format!(
                    "{text}: not known here. Try: tagdesk-desktop --help"
                ));
            }
        }
        Ok(Asked::Window(arguments))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Asked, String> {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn a_data_folder_is_taken_in_both_spellings() {
        let wanted = Ok(Asked::Window(Arguments {
            data: Some("/tmp/desk".into()),
        }));
        assert_eq!(read(&["--data", "/tmp/desk"]), wanted);
        assert_eq!(read(&["--data=/tmp/desk"]), wanted);
    }

    #[test]
    fn mistakes_are_named() {
        assert!(read(&["--data"]).is_err_and(|it| it.contains("--data DIR")));
        assert!(read(&["--colour"]).is_err_and(|it| it.starts_with("--colour")));
    }
}
