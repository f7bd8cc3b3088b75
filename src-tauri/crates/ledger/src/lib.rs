//! Where the register is kept: one SQLite file. All SQL of Tagdesk is in this crate.
//!
//! [`Ledger::act`] is the one door for writing: a transaction in which an action reads, decides and records. What it
//! records goes into the append-only journal and, by the same code that rebuilds them, into the read tables. Reading
//! is done through a [`view::View`], whether over a [`Reader`], an open [`Book`] or a [`PastRegister`].

mod backup;
mod batch;
mod book;
mod check;
mod contents;
pub mod copies;
mod erasing;
mod error;
mod folding;
mod identity;
mod journal;
mod lineage;
mod making;
mod names;
mod open;
mod pace;
mod photos;
mod portions;
mod private;
mod rebuild;
mod rehearsal;
mod remaking;
mod replace;
mod replay;
mod restore;
mod scratch;
mod signatures;
mod standing;
mod statistics;
mod tables;
mod turn;
mod undo;
mod unfinished;
mod upgrade;
pub mod view;

pub use backup::Copy;
pub use batch::{BatchFile, KeptScan, Meant};
pub use book::{Book, Stamp, Touched};
pub use check::{Findings, Problem, ProblemKind, check, entries};
pub use error::{LedgerError, Obstacle, Result};
pub use identity::new_id;
pub use inventory::FORMAT;
pub use journal::{Entry, Head};
pub use lineage::{set_foreign_log_aside, set_log_aside};
pub use making::holds_nothing;
pub use open::{Acted, Arrival, Ledger, Reader};
pub use photos::Photo;
pub use portions::{Interrupted, Newcomer, Now, Prepared, Unfinished, Worked, Written, prepare};
pub use private::{make_private_folder, open_private};
pub use rebuild::{Rebuilt, rebuild};
pub use rehearsal::{Asks, Copying, rehearse};
pub use remaking::{Remaking, remaking};
pub use replay::{PastRegister, Watch};
pub use restore::{Put, restore};
pub use scratch::{Elsewhere, sweep_scratch};
pub use signatures::{Kept, SignatureRecord};
pub use standing::Displaced;
pub use tables::PATH_SEPARATOR;
pub use undo::Rule;
pub use unfinished::{sweep_unfinished, unfinished};
pub use view::View;
