//! The batch this desk is gathering: scans come in, each row says what it is and what stands in its way, and one
//! confirmation does one thing to all of them, as one action.
//!
//! Scans are kept in a file of the desk's own, and every row is reckoned anew from the register whenever it is shown.

mod add;
mod confirm;
mod gathered;
mod list;
mod resolve;
mod terms;
mod view;

pub(crate) use add::gather_kit;
pub use add::{add_to_batch, take_back_scan};
pub use confirm::confirm_batch;
pub use list::add_list_to_batch;
pub(crate) use list::knows;
pub use resolve::resolve_batch;
pub use terms::{clear_batch, set_batch};
pub use view::show_batch;
