//! What a person can ask for: one function per request. Both front doors, the window and the command line, stand on it.
//!
//! Every function takes the open [`Office`] and a request of [`wire`], loads what the rules need, lets them decide,
//! records, and answers with what changed. [`catalogue::OPERATIONS`] lists them all.

mod beside;
mod categories;
pub mod checklists;
pub mod choices;
pub mod clock;
mod counted;
mod desk_card;
mod erasing;
mod failure;
mod files;
mod misread;
mod noting;
mod office;
pub mod photos;
mod rows;
mod safety;
pub mod so_far;
mod trouble;
mod work;

pub mod actions;
pub mod assets;
pub mod batches;
pub mod bookings;
pub mod calibration_page;
pub mod camera;
pub mod catalogue;
pub mod commands;
pub mod copies;
pub mod custom_fields;
pub mod dates;
pub mod designs;
pub mod desk;
pub mod export;
pub mod formats;
pub mod generate;
pub mod imports;
pub mod kept_codes;
pub mod kits;
pub mod labels;
pub mod lists;
pub mod merging;
pub mod models;
pub mod past;
pub mod people;
pub mod pictures;
pub mod places;
pub mod printers;
pub mod prints;
pub mod receipts;
pub mod register;
pub mod reports;
pub mod reservations;
pub mod scanners;
pub mod scans;
pub mod series;
pub mod signatures;
pub mod stocktakes;
pub mod ticket;
pub mod who;
pub mod wire;

pub use counted::counted;
pub use files::write_out;
pub use inventory::same;
pub use ledger::{make_private_folder, new_id, open_private};
pub use office::{Clock, Office, system_clock};
pub use safety::Closed;
pub use work::{Work, unwatched};
