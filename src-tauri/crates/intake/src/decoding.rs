//! Bytes to text, a stretch at a time.

use crate::encoding::Encoding;
use encoding_rs::{CoderResult, Decoder};
use std::io::{self, Read};

const STRETCH: usize = 64 * 1024;

/// The text of a file, decoded as it is read. A byte-order mark is left out; what cannot be read becomes U+FFFD.
pub(crate) struct Decoding<R> {
    reader: R,
    decoder: Decoder,
    bytes: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    finished: bool,
}

impl<R: Read> Decoding<R> {
    pub(crate) fn new(reader: R, encoding: Encoding) -> Self {
        Decoding {
            reader,
            decoder: encoding.0.new_decoder_with_bom_removal(),
            bytes: vec![0; STRETCH],
            start: 0,
            end: 0,
            ended: false,
            finished: false,
        }
    }

    /// Puts the next stretch of text into `text`, replacing what was there. `false` when there is no more.
    pub(crate) fn read(&mut self, text: &mut String) -> io::Result<bool> {
        text.clear();
        text.reserve(STRETCH * 3 + 16);
        while text.is_empty() {
            if self.finished {
                return Ok(false);
            }
            if self.start == self.end && !self.ended {
                match self.reader.read(&mut self.bytes) {
                    Ok(0) => self.ended = true,
                    Ok(count) => (self.start, self.end) = (0, count),
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    Err(error) => return Err(error),
                }
            }
            let (result, read, _) =
                self.decoder
                    .decode_to_string(&self.bytes[self.start..self.end], text, self.ended);
            self.start += read;
            self.finished = self.ended && result == CoderResult::InputEmpty;
        }
        Ok(true)
    }
}
