//! Imports: a file from another system becomes one action, after a dry run that shows every row.
//!
//! ```text
//! options ──▶ File (what it is, by intake) ──▶ Taking: each row made, changed, unchanged or refused
//!                                               ├─ dry run: rehearsed, taken back, outcomes kept on disk
//!                                               └─ import: one action; refused rows go to a file to mend
//! ```
//!
//! The dry run is the import itself, carried out and taken back, so what it shows is what will happen. Rows go through
//! one by one; nothing is kept in memory that grows with them.

mod assets;
mod codes;
mod dry_runs;
mod file;
mod held;
mod holders;
mod known;
mod mappings;
mod models;
mod notes;
mod options;
mod people;
mod places;
mod reading;
mod refusal;
mod repeats;
mod run;
mod tags;
mod taking;
mod watched;
mod words;

pub use dry_runs::{KeptDryRun, dry_run_rows};
pub use mappings::{forget_mapping, keep_mapping, list_mappings};
pub use reading::read_import;
pub use run::{dry_run_import, run_import};
