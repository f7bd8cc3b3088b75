//! Copies that are made by themselves: where they go, what they are called, which are this register's, and that nothing else
//! is ever taken away.
//!
//! What is kept for how long is a rule of the business ([`inventory::copying`]). A file is taken for one of these copies
//! only where its name has the very form of [`Name`] and its content says that it was made here, from this register.

mod holding;
mod known;
mod make;
mod name;
mod same;
mod terms;
mod upgrade;

pub use holding::{Erasure, holding};
pub use known::{Found, Known, found_in, remove};
pub use make::{Making, make, sweep};
pub use name::{Kind, Name};
pub use terms::{Failed, Last, Outcome, Terms, outcome, terms};
pub use upgrade::before_upgrade;

pub(crate) use known::Mark;
pub(crate) use make::set_mark;
