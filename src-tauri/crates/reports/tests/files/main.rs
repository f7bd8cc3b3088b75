//! The three kinds of file, read back by programs we did not write.
#![allow(clippy::unwrap_used, missing_docs)]

mod csv;
mod pdf;
mod sample;
mod xlsx;
