//! Printers that other people made, or that behave as badly as real ones do.
#![allow(clippy::unwrap_used, missing_docs)]
