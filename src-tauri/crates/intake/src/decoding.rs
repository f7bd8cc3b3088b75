//! Bytes to text, a stretch at a time.

use crate::encoding::{Codec, Encoding};
use encoding_rs::{CoderResult, Decoder};
use std::io::{self, Read};

const STRETCH: usize = 64 * 1024;

/// The text of a file, decoded as it is read. A byte-order mark is left out; what cannot be read becomes U+FFFD.
pub(crate) struct Decoding<R> {
    reader: R,
    decoder: By,
    bytes: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    finished: bool,
}

/// What makes characters of bytes.
enum By {
    Web(Decoder),
    /// The characters of the upper half of a code page.
    Page(Vec<char>),
}

impl<R: Read> Decoding<R> {
    pub(crate) fn new(reader: R, encoding: Encoding) -> Self {
        Decoding {
            reader,
            decoder: match encoding.0 {
                Codec::Web(encoding) => By::Web(encoding.new_decoder_with_bom_removal()),
                Codec::Page(page) => By::Page(page.upper()),
            },
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
            let bytes = &self.bytes[self.start..self.end];
            match &mut self.decoder {
                By::Web(decoder) => {
                    let (result, read, _) = decoder.decode_to_string(bytes, text, self.ended);
                    self.start += read;
                    self.finished = self.ended && result == CoderResult::InputEmpty;
                }
                By::Page(upper) => {
                    text.extend(bytes.iter().map(|byte| match byte {
                        0..128 => char::from(*byte),
                        _ => upper[usize::from(*byte) - 128],
                    }));
                    self.start = self.end;
                    self.finished = self.ended;
                }
            }
        }
        Ok(true)
    }
}
