//! Words: what the build refuses, how sentences are told, and that the page's functions are those of the catalogues.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod faults;
mod page;
mod telling;
