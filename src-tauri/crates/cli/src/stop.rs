//! How a command ends when it does not simply end: refused, not understood, or nobody reads on.

use crate::screen::{Screen, clean};
use ::words::say;
use operations::wire::Failure;
use serde_json::json;
use std::io::{self, Write};
use std::process::ExitCode;

/// What a command comes to.
pub(crate) type Outcome = Result<(), Stop>;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// An operation refused or failed.
    Failed(Box<Failure>),
    /// The words on the command line do not make a request.
    Usage(Box<Failure>),
    /// The answer says already that something is wrong.
    Said,
    /// The answer could not be written.
    Output(io::Error),
}

impl Stop {
    /// The words on the command line do not make a request.
    pub(crate) fn usage(message: impl Into<String>) -> Stop {
        Stop::Usage(Box::new(Failure::new("usage", message)))
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Failed(Box::new(failure))
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Output(error)
    }
}

/// Says what went wrong, if anything did, and answers with the exit status.
pub(crate) fn exit(outcome: Outcome, mut screen: Screen) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Said) => match screen.flush() {
            Ok(()) => ExitCode::from(1),
            Err(error) => exit(Err(Stop::Output(error)), screen),
        },
        Err(Stop::Failed(failure)) => say(&failure, &mut screen, 1),
        Err(Stop::Usage(failure)) => say(&failure, &mut screen, 2),
        // `tagdesk list | head`: the reader has seen enough.
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(error)) => {
            let failure = Failure::said(say::output_unwritable(error.to_string()));
            complain(&sentences(&operations::so_far::told(failure)));
            ExitCode::from(1)
        }
    }
}

fn say(failure: &Failure, screen: &mut Screen, status: u8) -> ExitCode {
    // What was shown before stays before the error.
    let mut written = screen.flush();
    if screen.is_json() {
        written = written
            .and_then(|()| screen.document(&json!({ "error": failure })))
            .and_then(|()| screen.flush());
    } else {
        complain(&sentences(failure));
    }
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&format!("Error: {error}."))
        }
        _ => {}
    }
    ExitCode::from(status)
}

/// A failure for people: the sentence, what it concerns line by line, and the hint on a line of its own.
pub(crate) fn sentences(failure: &Failure) -> String {
    let mut text = format!("Error: {}", clean(&failure.message));
    for detail in &failure.details {
        text.push_str(&format!("\n  {}", clean(detail)));
    }
    if let Some(hint) = &failure.hint {
        text.push_str(&format!("\nHint: {}", clean(hint)));
    }
    text
}

/// Writes to standard error; if even that is closed there is nobody left to tell.
fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Answers words that are not a command: help and version as they are, anything else as an error with status 2.
pub(crate) fn not_understood(error: &clap::Error) -> ExitCode {
    let mut words = std::env::args_os().skip(1).take_while(|word| word != "--");
    if !error.use_stderr() || !words.any(|word| word == "--json") {
        // Help goes to standard output, errors to standard error; a closed one changes nothing.
        let _ = error.print();
        return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
    }
    let rendered = error.render().to_string();
    let mut lines = rendered
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let message = lines
        .next()
        .unwrap_or_default()
        .trim_start_matches("error: ")
        .to_owned();
    let failure = Failure::new("usage", message)
        .hint(say::failure_usage_hint())
        .details(
            lines
                .take_while(|line| !line.starts_with("For more"))
                .map(str::to_owned),
        );
    say(&failure, &mut Screen::new(true), 2)
}
