//! How it is said. Sentences stand in catalogues by noun and language; code names them by functions that the build writes
//! (`say::kit_no_name()`), and whoever stands at the door (the window, the command line) tells them in its language.
//!
//! What is handed about is a [`Said`]: which sentence, and what it is told with. It cannot be read back from a file, so no
//! sentence ends up in the journal.

pub mod catalogue;
mod manner;
mod said;
mod tell;

pub use manner::Manner;
pub use said::{Argument, Choice, List, Money, Number, Said};
pub use tell::{Language, english};

/// A function for each sentence.
#[allow(
    unused_imports,
    reason = "which kinds of arguments there are is up to the catalogues"
)]
pub mod say {
    use crate::said::{Argument, Choice, List, Money, Number, Said};
    use chrono::{DateTime, NaiveDate, Utc};

    include!(concat!(env!("OUT_DIR"), "/say.rs"));
}

/// The page's functions, for whoever writes them beside the page.
pub const PAGE: &str = include_str!(concat!(env!("OUT_DIR"), "/words.ts"));

/// The English catalogue: the name of each file, and its text.
pub const ENGLISH: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/english.rs"));
