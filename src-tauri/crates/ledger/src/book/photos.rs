//! Erasing photos: the bytes go for good, the journal keeps that there was one.

use super::Book;
use crate::contents::Store;
use crate::error::Result;
use crate::photos;
use inventory::{Event, PhotoErasure};

impl Book<'_> {
    /// Erases a photo for good; answers whether there was one. Its bytes are overwritten in the file.
    pub fn erase_photo(&mut self, digest: &str) -> Result<bool> {
        if !Store::Photos.erase(self.connection, digest)? {
            return Ok(false);
        }
        let stream = photos::stream(digest);
        // The same one may have been taken in again since it was erased before.
        let version: u32 = self.connection.query_row(
            "SELECT coalesce(max(version), 0) FROM journal WHERE stream = ?1",
            [stream.as_bytes()],
            |row| row.get(0),
        )?;
        let digest = digest.to_owned();
        self.record(stream, version, Event::PhotoErased(PhotoErasure { digest }))?;
        Ok(true)
    }
}
