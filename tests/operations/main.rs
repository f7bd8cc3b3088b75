//! Every request on a real file, as both front doors make it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::new_without_default,
    missing_docs
)]

mod assets;
mod fixture;
mod imports;
mod labels;
mod register;
mod reports;
mod scans;
mod types;
