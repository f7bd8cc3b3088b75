//! Printers that other people made, or that behave as badly as real ones do.
#![cfg(unix)]
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../operations/label_printer.rs"]
mod label_printer;
mod network;
