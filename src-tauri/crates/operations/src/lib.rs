//! What a person can ask for: one function per request. Both front doors, the window and the command line, stand on it.
//!
//! Every function takes the open [`Office`] and a request of [`wire`], loads what the rules need, lets them decide,
//! records, and answers with what changed. [`catalogue::OPERATIONS`] lists them all.

mod choices;
mod failure;
mod office;
mod rows;
mod work;

pub mod catalogue;
pub mod imports;
pub mod wire;

pub use office::{Clock, Office};
pub use work::{Work, unwatched};
