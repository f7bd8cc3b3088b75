//! Every request on a real file, as both front doors make it.
#![allow(clippy::unwrap_used, missing_docs)]

mod assets;
mod fixture;
mod imports;
mod labels;
mod scans;
mod types;
mod register;
mod reports;
