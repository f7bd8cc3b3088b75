//! The ticket of another system that something is done for: any act can have one, so it is said beside the request and not
//! in each.

use crate::wire::Failure;
use std::cell::RefCell;
use words::say;

/// Longest ticket number, in characters; those of the systems in use have up to 20.
const LONGEST: usize = 60;

thread_local! {
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Does some work, all of whose actions are done for this ticket; for none where nothing is said.
///
/// # Errors
/// The ticket is longer than 60 characters or more than one line; the work is not done then.
pub fn done_for<T>(
    ticket: Option<&str>,
    work: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    /// What is next on this thread is done for another ticket, or for none, however the work ended.
    struct Forget;
    impl Drop for Forget {
        fn drop(&mut self) {
            SAID.set(String::new());
        }
    }
    let ticket = checked(ticket.unwrap_or_default())?;
    let _forget = Forget;
    SAID.set(ticket);
    work().map_err(crate::so_far::told)
}

/// A ticket as it is kept.
///
/// # Errors
/// It is longer than 60 characters or more than one line.
pub(crate) fn checked(ticket: &str) -> Result<String, Failure> {
    let ticket = ticket.trim();
    if ticket.chars().count() > LONGEST || ticket.chars().any(char::is_control) {
        return Err(Failure::said(say::ticket_unusable(LONGEST)).on("ticket"));
    }
    Ok(ticket.to_owned())
}

/// The ticket that what is done just now is done for; empty for none.
pub(crate) fn now() -> String {
    SAID.with_borrow(String::clone)
}
