//! Assets: lists, one asset, and what is done to them.

mod handed;
mod looked_for;
mod registered;
mod several;
mod shown;
mod words;

pub use handed::*;
pub use looked_for::*;
pub use registered::*;
pub use several::*;
pub use shown::*;
pub use words::*;
