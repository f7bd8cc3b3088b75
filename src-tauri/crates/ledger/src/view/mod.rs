//! Reading the register: one type over any connection, so that the window, an open transaction and a past register
//! are asked the same questions.

pub mod actions;
pub mod asset;
pub mod bookings;
pub mod counts;
#[cfg(test)]
mod growth;
pub mod history;
pub mod kits;
pub mod labels;
pub mod lines;
pub mod mentions;
mod merged;
pub mod moment;
mod named;
pub mod papers;
pub mod people;
pub mod places;
pub mod prints;
pub mod records;
pub mod reservations;
mod search;
pub mod stocktakes;
mod tally;
pub mod warranty;
pub mod who;

use rusqlite::Connection;

/// The register as a connection sees it.
#[derive(Clone, Copy)]
pub struct View<'c> {
    connection: &'c Connection,
}

impl<'c> View<'c> {
    pub(crate) fn new(connection: &'c Connection) -> View<'c> {
        View { connection }
    }

    pub(crate) fn connection(&self) -> &'c Connection {
        self.connection
    }
}
