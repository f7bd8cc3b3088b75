//! Every request on a real file, as both front doors make it.
#![allow(clippy::unwrap_used, missing_docs)]

mod assets;
mod fixture;
mod labels;
mod scans;
mod types;
