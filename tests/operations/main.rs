//! Every request on a real file, as both front doors make it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::new_without_default,
    missing_docs
)]

mod alike;
mod as_typed;
mod assets;
mod batches;
mod beside;
mod bookings;
mod bytes;
mod checklists;
mod choices;
mod copies;
mod dates;
mod displaced;
mod erased;
mod fixture;
mod formats;
mod imports;
mod kept;
mod kits;
mod label_printer;
mod labels;
mod merging;
mod out;
mod photos;
mod private;
mod reader;
mod receipts;
mod redoing;
mod register;
mod reminders;
mod reports;
mod reservations;
mod revising;
mod rings;
mod round_trips;
mod scans;
mod several;
mod signatures;
mod stocktakes;
mod tickets;
mod together;
mod types;
mod zeros;
