//! Printers that this register knows beside those of the system.

use super::named;
use crate::fold::cleaned;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// What a printer is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrinterLanguage {
    /// Pages, through the system.
    #[default]
    Pdf,
    /// ZPL II, dot by dot.
    Zpl,
}

/// How a printer is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Connection {
    /// A queue of the system.
    Queue {
        /// Its name.
        queue: String,
    },
    /// Straight to its address (TCP, usually port 9100).
    Network {
        /// Host name or address.
        host: String,
        /// Port.
        port: u16,
    },
}

/// A printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrinterFacts {
    /// What people call it.
    pub name: String,
    /// How it is reached.
    pub connection: Connection,
    /// What it is told.
    #[serde(default)]
    pub language: PrinterLanguage,
    /// Dots an inch.
    pub dpi: u32,
    /// Longest wait for an answer, in milliseconds.
    pub timeout_ms: u32,
    /// The format that is in it, by name; asked for each time when empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub format: String,
}

impl PrinterFacts {
    /// Checks what a person typed.
    ///
    /// # Errors
    /// The field that cannot be, with why.
    pub fn checked(mut self) -> Result<PrinterFacts, Refusal> {
        self.name = named(&self.name, "A printer", "printer.name")?;
        let refuse =
            |field: &str, message: &str| Err(Refusal::new("printer.impossible", message).on(field));
        match &mut self.connection {
            Connection::Queue { queue } => {
                *queue = queue.trim().to_owned();
                let odd =
                    |c: char| c.is_control() || c.is_whitespace() || matches!(c, '/' | '#' | '?');
                if queue.is_empty()
                    || queue.len() > 127
                    || queue.starts_with('-')
                    || queue.contains(odd)
                {
                    return refuse("queue", "Choose one of the printers the system lists.");
                }
            }
            Connection::Network { host, port } => {
                *host = host.trim().to_owned();
                let plain =
                    |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '_');
                if host.is_empty() || host.len() > 253 || !host.chars().all(plain) {
                    return refuse(
                        "host",
                        "The address of a printer is a host name or a number such as 192.168.1.40.",
                    );
                }
                if *port == 0 {
                    return refuse(
                        "port",
                        "A port is from 1 to 65535; label printers listen on 9100.",
                    );
                }
                if self.language != PrinterLanguage::Zpl {
                    return refuse(
                        "language",
                        "A printer reached by its address is told ZPL; for pages choose a printer of the system.",
                    );
                }
            }
        }
        if ![152, 203, 300, 600, 1200].contains(&self.dpi) {
            return refuse(
                "dpi",
                "Printers have 152, 203, 300, 600 or 1200 dots an inch.",
            );
        }
        if !(500..=60_000).contains(&self.timeout_ms) {
            return refuse(
                "timeout_ms",
                "A printer is waited for from half a second to a minute.",
            );
        }
        self.format = cleaned(&self.format).into_owned();
        Ok(self)
    }
}
