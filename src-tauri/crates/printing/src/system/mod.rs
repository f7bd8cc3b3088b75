//! The printers the system knows. On Linux and macOS that is CUPS, spoken to in its own protocol (IPP, RFC 8011): what
//! its command line tools print changes with language and version, the protocol's attributes do not.

#[cfg(unix)]
mod cups;
#[cfg(unix)]
mod shallow;
#[cfg(unix)]
mod transport;
#[cfg(unix)]
mod words;

use std::ops::ControlFlow;
use std::time::Duration;

use crate::PrintingError;

/// How a printer is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// It would print now.
    Ready,
    /// It is printing.
    Printing,
    /// It will not print until somebody sees to it.
    Stopped,
    /// It does not answer the system.
    Offline,
    /// The system does not say.
    #[default]
    Unknown,
}

/// A printer of the system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SystemPrinter {
    /// The name of its queue.
    pub name: String,
    /// What it is and where it stands.
    pub description: String,
    /// Whether the system prints to it if nothing is said.
    pub is_default: bool,
    /// Whether it takes jobs.
    pub accepting: bool,
    /// How it is.
    pub state: State,
    /// The same in a sentence.
    pub sentence: String,
    /// What kinds of document it takes.
    pub formats: Vec<String>,
}

/// The printers of the system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The printers, by name.
    pub printers: Vec<SystemPrinter>,
    /// Why there are none, where that has a reason.
    pub sentence: Option<String>,
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// A PDF on paper of this size in hundredths of a millimetre. It is printed as it is: not scaled, on one side.
    Pdf {
        /// Width of the paper.
        width: u32,
        /// Height of the paper.
        height: u32,
    },
    /// Bytes in the printer's own language, which the system must not touch.
    Raw,
}

/// A document to be printed.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What they are.
    pub kind: DocumentKind,
    /// What the job is called.
    pub title: String,
    /// How many copies.
    pub copies: u32,
    /// Who prints it; the user of this computer if empty.
    pub user: String,
}

/// How a job ended, as far as one waited for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The printer took all of it.
    Printed,
    /// The system keeps it and prints it by itself when what is said is put right.
    Waiting {
        /// What it waits for.
        sentence: String,
    },
    /// It will not be printed.
    Refused {
        /// Why.
        sentence: String,
    },
}

/// A job the system has taken.
#[derive(Debug, Clone)]
pub struct SystemJob {
    /// The queue it is in.
    pub queue: String,
    /// Its number there.
    pub id: i32,
    user: String,
}

/// The printers the system knows. A system without printing has none, and a sentence that says so.
pub fn printers() -> Listing {
    #[cfg(unix)]
    return cups::printers();
    #[cfg(not(unix))]
    Listing {
        printers: Vec::new(),
        sentence: Some(
            "On this system labels are printed from their PDF: open it and print at 100 %."
                .to_owned(),
        ),
    }
}

/// Hands a document to a queue.
///
/// # Errors
/// There is no such queue, it takes no jobs, or the system refuses this one. Nothing is printed then.
pub fn submit(queue: &str, document: &Document) -> Result<SystemJob, PrintingError> {
    #[cfg(unix)]
    return cups::submit(queue, document);
    #[cfg(not(unix))]
    {
        let _ = (queue, document);
        Err(PrintingError::NoSystem)
    }
}

impl SystemJob {
    /// Waits until the job is printed, or cannot be, or `patience` is over. `progress` hears now and then what it waits
    /// for; where it breaks off, the job is cancelled.
    pub fn watch(
        &self,
        patience: Duration,
        progress: &mut dyn FnMut(&str) -> ControlFlow<()>,
    ) -> Outcome {
        #[cfg(unix)]
        return cups::watch(self, patience, progress);
        #[cfg(not(unix))]
        {
            let _ = (patience, progress);
            Outcome::Waiting {
                sentence: String::new(),
            }
        }
    }
}
