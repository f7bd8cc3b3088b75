//! Imports: files from other systems become one action, after a dry run that shows every row.
//!
//! ```text
//! options ──▶ File (what it is, by intake) ┐
//! options ──▶ File …                       ├─▶ Go: in turn ──▶ Taking: each row made, changed, unchanged or refused
//!                                          ┘                    ├─ dry run: rehearsed, taken back, outcomes kept on disk
//!                                                               └─ import: one action; refused rows go to files to mend
//! ```
//!
//! Tables of one import are taken places first, then people, models and assets, so that what one names in another is there;
//! otherwise all is as if they were imported one after the other. They are one action, so one undo takes all of them back.
//!
//! The dry run is the import itself, carried out and taken back, so what it shows is what will happen. Rows go through
//! one by one; nothing is kept in memory that grows with them.

mod asked;
mod assets;
mod codes;
mod dry_runs;
mod file;
mod going;
mod held;
mod holders;
mod known;
mod mappings;
mod mend;
mod models;
mod notes;
mod options;
mod people;
mod places;
mod reading;
mod refusal;
mod repeats;
mod rows;
mod run;
mod said;
mod sentence;
mod tags;
mod taking;
mod watched;
mod words;

pub use dry_runs::{KeptDryRun, dry_run_rows};
pub use mappings::{forget_mapping, keep_mapping, list_mappings};
pub use reading::read_import;
pub use run::{dry_run_import, run_import};
