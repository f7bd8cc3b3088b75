//! The command line `tagdesk`: all that the window does, for people and for scripts.
//!
//! Each subcommand turns its words into a request, asks one operation, and shows the answer: to people as lines and
//! tables, with `--json` as exactly what the operation answered.

mod arguments;
mod codes;
mod commands;
mod days;
mod folder;
mod progress;
mod screen;
mod stop;
mod table;
mod words;

use chrono::{DateTime, Utc};
use clap::{CommandFactory, Parser};
use operations::{Closed, Office};
use screen::Screen;
use std::path::PathBuf;
use std::process::ExitCode;
use stop::{Outcome, Stop};

/// Tag, hand out, count and report hardware.
///
/// Every change is one action: `tagdesk undo` takes the last one back.
#[derive(Debug, Parser)]
#[command(name = "tagdesk", version, about, long_about, after_help = EXAMPLES, max_term_width = 100)]
#[command(
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
struct CommandLine {
    /// The folder the register lives in.
    ///
    /// If not said: `tagdesk` within the system's folder for programs' data, where the window keeps its register too.
    #[arg(
        long,
        value_name = "DIR",
        env = "TAGDESK_DATA",
        hide_env_values = true,
        global = true
    )]
    data: Option<PathBuf>,
    /// Answer with one JSON document on standard output, errors too.
    #[arg(long, global = true)]
    json: bool,
    /// Takes this for the present time; for tests.
    #[arg(long, value_name = "RFC3339", hide = true, global = true)]
    now: Option<DateTime<Utc>>,
    /// The ticket of another system that this is done for; the history keeps it, and `find` finds what was done.
    #[arg(long, value_name = "NUMBER", global = true)]
    ticket: Option<String>,
    /// Who does this: a name, e-mail, sign-in name, employee number or badge. If not said: whoever works at this desk.
    #[arg(long = "as", value_name = "PERSON", global = true)]
    acting: Option<String>,
    #[command(subcommand)]
    command: commands::Command,
}

const EXAMPLES: &str = "\
Examples:
  tagdesk import assets.csv --dry-run      look at what an import would do
  tagdesk import assets.csv                do it
  tagdesk register --model \"ThinkPad T14\"  put one more on the register
  tagdesk labels --needs-label --out labels.pdf
  tagdesk check-out IT0000017 --to \"Ana Ruiz\" --due 2026-12-01
  tagdesk report warranty --out warranty.xlsx

Exit status: 0 done, 1 refused or failed, 2 not understood.";

/// The whole command line, for tests and for shells' completions.
pub fn command() -> clap::Command {
    CommandLine::command()
}

/// Runs the program on its arguments and says how it ended.
pub fn run() -> ExitCode {
    log_to_standard_error();
    days::heed(std::env::args_os().filter_map(|word| word.into_string().ok()));
    let line = match CommandLine::try_parse() {
        Ok(line) => line,
        Err(error) => return stop::not_understood(&error),
    };
    let mut screen = Screen::new(line.json);
    let outcome = execute(line, &mut screen);
    let outcome = outcome.and_then(|()| Ok(screen.flush()?));
    stop::exit(outcome, screen)
}

fn execute(line: CommandLine, screen: &mut Screen) -> Outcome {
    if let commands::Command::Completions(completions) = line.command {
        return completions.run(screen);
    }
    let folder = match line.data {
        Some(folder) if folder.as_os_str().is_empty() => None,
        Some(folder) => Some(folder),
        None => folder::own(|name| std::env::var_os(name)),
    };
    let folder = folder.ok_or_else(|| Stop::usage("Say where the register lives: --data DIR."))?;
    let (command, now) = (line.command, line.now);
    let closed = Closed::new(&folder, now.unwrap_or_else(operations::clock::now));
    let open = || {
        let clock = match now {
            Some(now) => Box::new(move || now),
            None => operations::system_clock(),
        };
        let office = progress::shown(|work| Office::open_watched(&folder, clock, work))?;
        if let Some(person) = &line.acting {
            office.act_as(person)?;
        }
        Ok(office)
    };
    let mut outcome = Ok(());
    operations::ticket::done_for(line.ticket.as_deref(), || {
        outcome = command.run(&closed, open, screen);
        Ok(())
    })?;
    outcome.map_err(|stop| match stop {
        Stop::Failed(failure) => operations::so_far::told(*failure).into(),
        other => other,
    })
}

/// What went wrong inside goes to standard error if `TAGDESK_LOG` asks for it, such as `TAGDESK_LOG=debug`.
fn log_to_standard_error() {
    if let Ok(filter) = tracing_subscriber::EnvFilter::try_from_env("TAGDESK_LOG") {
        // Refused only if a log is set up already, which is as good.
        let _ = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .try_init();
    }
}
