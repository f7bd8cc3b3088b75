//! Why a printer did not print.

use std::io::ErrorKind;

/// A sentence for the person at the printer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintingError {
    /// The name of the host is nobody's.
    #[error(
        "There is no computer or printer called {host} on the network. See whether the address is right."
    )]
    NoSuchHost {
        /// What was asked for.
        host: String,
    },
    /// Something is there, but nothing listens.
    #[error(
        "{host} refuses the connection on port {port}. See whether the printer is on and takes raw data there."
    )]
    Refused {
        /// The printer.
        host: String,
        /// Its port.
        port: u16,
    },
    /// Nothing answers.
    #[error("{host} does not answer. See whether the printer is on and connected to the network.")]
    Unreachable {
        /// The printer.
        host: String,
    },
    /// It is there, but takes no more data.
    #[error("{host} takes no more data. See whether it is out of labels, open or paused.")]
    Stuck {
        /// The printer.
        host: String,
    },
    /// It takes data, but does not say how it is.
    #[error("{host} does not say how it is.")]
    Silent {
        /// The printer.
        host: String,
    },
    /// The connection broke.
    #[error("The connection to {host} broke ({reason}).")]
    Broke {
        /// The printer.
        host: String,
        /// What the system said.
        reason: String,
    },
    /// It says what keeps it from printing.
    #[error("{trouble} What it has taken already comes out when that is put right.")]
    Trouble {
        /// What it says.
        trouble: String,
    },
    /// It has everything, but did not say in time that it has printed it.
    #[error("{host} has the labels, but does not say that it has printed them.")]
    Unfinished {
        /// The printer.
        host: String,
    },
    /// The system's own printing is not there.
    #[error(
        "The printing system of this computer (CUPS) does not answer. Save the labels as a PDF and print that at 100 %."
    )]
    NoSystem,
    /// There is no such queue.
    #[error("This computer has no printer called {queue} now.")]
    NoSuchQueue {
        /// Its name.
        queue: String,
    },
    /// The queue takes nothing.
    #[error("{queue} takes no jobs now{reason}. Nothing was sent.")]
    NotAccepting {
        /// Its name.
        queue: String,
        /// Why, if it says; begins with a colon.
        reason: String,
    },
    /// The system refused the job.
    #[error("The printing system refused the job ({reason}). Nothing was printed.")]
    JobRefused {
        /// What it said.
        reason: String,
    },
}

impl PrintingError {
    /// Whether the printer is there and only says nothing.
    pub fn is_silence(&self) -> bool {
        matches!(self, PrintingError::Silent { .. })
    }

    /// What a failed connection or transfer means.
    pub(crate) fn of(host: &str, port: u16, error: &std::io::Error) -> PrintingError {
        let host = host.to_owned();
        match error.kind() {
            ErrorKind::ConnectionRefused => PrintingError::Refused { host, port },
            ErrorKind::TimedOut
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown => PrintingError::Unreachable { host },
            ErrorKind::WouldBlock => PrintingError::Stuck { host },
            _ => PrintingError::Broke {
                host,
                reason: error.to_string(),
            },
        }
    }
}
