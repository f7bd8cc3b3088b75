//! Printers that this register knows beside those of the system.

use super::named;
use crate::fold::cleaned;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::{Said, say};

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
        self.name = named(&self.name, say::printer_name_missing)?;
        let refuse = |field: &str, message: Said| Err(Refusal::said(message).on(field));
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
                    return refuse("queue", say::printer_impossible_queue());
                }
            }
            Connection::Network { host, port } => {
                *host = host.trim().to_owned();
                let plain =
                    |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '_');
                if host.is_empty() || host.len() > 253 || !host.chars().all(plain) {
                    return refuse("host", say::printer_impossible_host());
                }
                if *port == 0 {
                    return refuse("port", say::printer_impossible_port());
                }
                if self.language != PrinterLanguage::Zpl {
                    return refuse("language", say::printer_impossible_language());
                }
            }
        }
        if ![152, 203, 300, 600, 1200].contains(&self.dpi) {
            return refuse("dpi", say::printer_impossible_dpi());
        }
        if !(500..=60_000).contains(&self.timeout_ms) {
            return refuse("timeout_ms", say::printer_impossible_timeout());
        }
        self.format = cleaned(&self.format).into_owned();
        Ok(self)
    }
}
