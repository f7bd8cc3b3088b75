//! How bytes reach a printer: through a queue of the system ([`system`]), or straight to the address of a label printer
//! ([`network`]). The only crate that talks to printers; it knows neither labels nor assets.
//!
//! Whatever goes wrong is said in a sentence for the person at the printer, with how much surely came out.

mod error;
pub mod network;
mod status;
pub mod system;

pub use error::PrintingError;
pub use status::Status;
