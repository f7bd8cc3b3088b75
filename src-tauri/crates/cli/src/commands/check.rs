//! `tagdesk check` and `tagdesk rebuild`

use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use clap::Args;
use operations::{Closed, wire};

/// Prove that the register is whole: the file, the journal's chain, and that every table follows from the journal.
///
/// Exit status 1 if anything is wrong; each problem is named with what to do.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk check\n  tagdesk check --against \"3f2a 91c0 77de 0b14\""
)]
pub(crate) struct Check {
    /// Besides, that the journal still has the entry with this hash, as a receipt, a signed report or a copy says it:
    /// nobody wrote it anew since.
    #[arg(long, value_name = "HASH")]
    against: Option<String>,
}

impl Check {
    pub(crate) fn run(self, closed: &Closed, screen: &mut Screen) -> Outcome {
        let request = wire::Check {
            against: self.against,
        };
        let report = progress::shown(|work| closed.check(request, work))?;
        screen.answer(&report, |lines| {
            for problem in &report.problems {
                lines.line(format!("{}: {}", problem.kind, problem.sentence))?;
                lines.line(format!("    {}", problem.cure))?;
            }
            lines.line(&report.sentence)
        })?;
        if report.clean {
            Ok(())
        } else {
            Err(Stop::Said)
        }
    }
}

/// Make the read tables anew from the journal.
///
/// Nobody waits for it; whoever asks meanwhile is told how far it is. After an update the first command does it by itself.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  tagdesk rebuild\n  tagdesk rebuild --if-needed")]
pub(crate) struct Rebuild {
    /// Only where another version of the program made them, or whoever began it was stopped.
    #[arg(long)]
    if_needed: bool,
}

impl Rebuild {
    pub(crate) fn run(self, closed: &Closed, screen: &mut Screen) -> Outcome {
        let done = progress::shown(|work| match self.if_needed {
            true => closed.make_ready(wire::Nothing {}, work),
            false => closed.rebuild(work),
        })?;
        screen.answer(&done, |lines| {
            lines.line(match done.result.entries {
                0 if self.if_needed => "The tables are as they should be".to_owned(),
                entries => format!("Made the tables anew from {entries} journal entries"),
            })?;
            match &done.result.kept {
                Some(kept) => lines.line(format!("The damaged register is kept as {kept}")),
                None => Ok(()),
            }
        })
    }
}
