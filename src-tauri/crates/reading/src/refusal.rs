//! Why a picture is not looked at.

use crate::picture::MOST_UNPACKED;
use crate::{LONGEST_SIDE, MOST_BYTES, MOST_PIXELS};

/// Why a picture is not looked at; the sentences are for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Neither PNG nor JPEG.
    #[error("This is no PNG or JPEG picture.")]
    NoPicture,
    /// It ends early, or is not what it says.
    #[error("The picture is damaged.")]
    Damaged,
    /// The file is longer than any photo.
    #[error("The picture's file is too large ({} MB at most).", MOST_BYTES / 1_000_000)]
    TooLong,
    /// Unpacked it would be larger than any photo.
    #[error(
        "The picture is too large: {width} × {height} dots ({LONGEST_SIDE} a side and {} million at most).",
        MOST_PIXELS / 1_000_000
    )]
    TooLarge {
        /// Dots across.
        width: u32,
        /// Dots down.
        height: u32,
    },
    /// So much is said of each dot that it would not fit into memory beside other work.
    #[error(
        "The picture takes more than {} MB when it is unpacked. Save it as JPEG.",
        MOST_UNPACKED / 1_000_000
    )]
    TooDeep,
    /// There is nothing in it, or fewer dots than its size says.
    #[error("The picture is empty.")]
    Empty,
}

impl Refusal {
    /// The word for machines.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::NoPicture => "picture.unknown",
            Refusal::Damaged => "picture.damaged",
            Refusal::TooLong | Refusal::TooLarge { .. } | Refusal::TooDeep => "picture.too_large",
            Refusal::Empty => "picture.empty",
        }
    }
}
