//! `tagdesk completions`

use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use clap_complete::Shell;

/// Write the completions of a shell to standard output.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk completions bash > ~/.local/share/bash-completion/completions/tagdesk
  tagdesk completions fish > ~/.config/fish/completions/tagdesk.fish")]
pub(crate) struct Completions {
    /// Which shell.
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, screen: &mut Screen) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut crate::command(), "tagdesk", &mut script);
        if screen.is_json() {
            screen.document(&serde_json::json!({ "script": String::from_utf8_lossy(&script) }))?;
        } else {
            screen.raw().write_all(&script)?;
        }
        Ok(())
    }
}
