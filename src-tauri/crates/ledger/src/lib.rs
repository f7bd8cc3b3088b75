//! Where the register is kept: one SQLite file. All SQL of Tagdesk is in this crate.
//!
//! [`Ledger::act`] is the one door for writing: a transaction in which an action reads, decides and records. What it
//! records goes into the append-only journal and, by the same code that rebuilds them, into the read tables. Reading
//! is done through a [`view::View`], whether over a [`Reader`], an open [`Book`] or a [`PastRegister`].

mod backup;
mod batch;
mod book;
mod check;
mod erasing;
mod error;
mod journal;
mod open;
mod photos;
mod portions;
mod rehearsal;
mod replay;
mod scratch;
mod tables;
mod undo;
pub mod view;

pub use backup::Copy;
pub use batch::{BatchFile, KeptScan, Meant};
pub use book::{Book, Stamp, Touched};
pub use check::{Findings, Problem, ProblemKind, check};
pub use error::{LedgerError, Result};
pub use inventory::FORMAT;
pub use journal::Entry;
pub use open::{Acted, Ledger, Reader};
pub use photos::Photo;
pub use portions::{Interrupted, Now, Prepared, Unfinished, Written, prepare};
pub use rehearsal::{Copying, rehearse};
pub use replay::{PastRegister, Watch};
pub use undo::Rule;
pub use view::View;
