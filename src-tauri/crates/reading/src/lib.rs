//! How codes are read: from pictures and from frames of a camera to texts with the corners they stand between.
//!
//! ```text
//! bytes ──Picture::open──▶ Picture ──codes──▶ Code, Code, Code …
//! camera ──Grey::new─────▶ Grey ─────codes_in_frame──▶ Code …
//! ```
//!
//! Pictures are hostile until shown otherwise: their size is looked at before they are unpacked, and what unpacking
//! may take is bounded ([`MOST_BYTES`], [`MOST_PIXELS`], [`LONGEST_SIDE`]). Nothing here knows the register; what a
//! code means is decided where scans are.

mod code;
mod effort;
mod grey;
mod picture;
mod refusal;

pub use code::{Code, Corner};
pub use effort::{codes, codes_in_frame};
pub use grey::Grey;
pub use picture::{LONGEST_SIDE, MOST_BYTES, MOST_PIXELS, Photo, Picture};
pub use refusal::Refusal;
