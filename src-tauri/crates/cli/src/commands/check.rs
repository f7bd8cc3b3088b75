//! `tagdesk check` and `tagdesk rebuild`

use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use clap::Args;
use operations::wire::Nothing;
use operations::{Office, register};

/// Prove that the register is whole: the file, the journal's chain, and that every table follows from the journal.
///
/// Exit status 1 if anything is wrong; each problem is named with what to do.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk check")]
pub(crate) struct Check {}

impl Check {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let report = progress::shown(|work| register::check(office, Nothing {}, work))?;
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
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk rebuild")]
pub(crate) struct Rebuild {}

impl Rebuild {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let done = progress::shown(|work| register::rebuild(office, Nothing {}, work))?;
        screen.answer(&done, |lines| {
            lines.line(format!(
                "Made the tables anew from {} journal entries",
                done.result.entries
            ))
        })
    }
}
