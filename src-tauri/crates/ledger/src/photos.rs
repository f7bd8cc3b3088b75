//! Photos: kept beside the journal, which names each.

use crate::contents::{Store, digest_of, hash};
use crate::error::Result;
use crate::view::View;
use crate::view::history::HistoryLine;
use inventory::PhotoFacts;
use rusqlite::Connection;
use uuid::Uuid;

/// A photo on its way into the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    jpeg: Vec<u8>,
    facts: PhotoFacts,
}

impl Photo {
    /// A photo of so many dots across and down.
    pub fn new(jpeg: Vec<u8>, width: u32, height: u32) -> Photo {
        let facts = PhotoFacts {
            digest: digest_of(&jpeg),
            bytes: u32::try_from(jpeg.len()).unwrap_or(u32::MAX),
            width,
            height,
        };
        Photo { jpeg, facts }
    }

    /// What the journal says of it.
    pub fn facts(&self) -> &PhotoFacts {
        &self.facts
    }
}

/// Keeps photos in the register; one that is kept already is kept once.
pub(crate) fn keep(connection: &Connection, photos: &[Photo]) -> Result<()> {
    photos
        .iter()
        .try_for_each(|photo| Store::Photos.keep(connection, &photo.jpeg))
}

/// The stream of a photo's erasures: a UUID of version 8 (RFC 9562) from its digest.
pub(crate) fn stream(digest: &str) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash(digest).unwrap_or_default()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Photos as a read table holds them; nothing where there are none.
pub(crate) fn written(photos: &[PhotoFacts]) -> String {
    match photos {
        [] => String::new(),
        photos => serde_json::to_string(photos).unwrap_or_default(),
    }
}

/// What [`written`] wrote; none where it is something else.
pub(crate) fn read(text: &str) -> Option<Vec<PhotoFacts>> {
    match text {
        "" => Some(Vec::new()),
        text => serde_json::from_str(text).ok(),
    }
}

impl View<'_> {
    /// The entry that erased a photo last; none where nobody did.
    pub fn erasure_of_photo(&self, digest: &str) -> Result<Option<HistoryLine>> {
        Ok(self.history(&stream(digest))?.pop())
    }

    /// The bytes of a photo, a JPEG.
    pub fn photo(&self, digest: &str) -> Result<Option<Vec<u8>>> {
        Store::Photos.content(self.connection(), digest)
    }
}
