//! XML of a packed file, token by token, in memory that has a bound whatever the file says of itself.

use super::Trouble;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{self, BufRead, BufReader, Read};

/// Longest single piece of XML, in bytes: a text, a start of an element with all its attributes. The longest text of a cell
/// has 32,767 characters.
const LONGEST_PIECE: u64 = 1024 * 1024;

/// Reads the elements of one part of a package.
pub(super) struct Xml<R: Read> {
    reader: Reader<Rationed<BufReader<R>>>,
    buffer: Vec<u8>,
}

impl<R: Read> Xml<R> {
    /// `longest` bytes are read of the part and no more.
    pub(super) fn new(part: R, longest: u64) -> Xml<R> {
        let mut reader = Reader::from_reader(Rationed {
            reader: BufReader::with_capacity(64 * 1024, part),
            piece: LONGEST_PIECE,
            left: longest,
        });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.check_comments = false;
        config.trim_text(false);
        config.expand_empty_elements = true;
        Xml {
            reader,
            buffer: Vec::new(),
        }
    }

    /// The next piece; [`Event::Eof`] at the end.
    pub(super) fn next(&mut self) -> Result<Event<'_>, Trouble> {
        self.buffer.clear();
        self.reader.get_mut().piece = LONGEST_PIECE;
        Ok(self.reader.read_event_into(&mut self.buffer)?)
    }
}

/// An attribute by its name, whatever prefix it has.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
    value.ok().map(std::borrow::Cow::into_owned)
}

/// A reader that stops where one piece, or all of them together, are longer than they may be.
struct Rationed<R> {
    reader: R,
    piece: u64,
    left: u64,
}

impl<R: BufRead> BufRead for Rationed<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let most = self.piece.min(self.left);
        let bytes = self.reader.fill_buf()?;
        if most == 0 && !bytes.is_empty() {
            return Err(io::Error::other(TooMuch));
        }
        let end = usize::try_from(most).unwrap_or(usize::MAX).min(bytes.len());
        Ok(&bytes[..end])
    }

    fn consume(&mut self, count: usize) {
        self.piece = self.piece.saturating_sub(count as u64);
        self.left = self.left.saturating_sub(count as u64);
        self.reader.consume(count);
    }
}

impl<R: BufRead> Read for Rationed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.fill_buf()?;
        let count = bytes.len().min(buffer.len());
        buffer[..count].copy_from_slice(&bytes[..count]);
        self.consume(count);
        Ok(count)
    }
}

/// More than any workbook has.
#[derive(Debug, thiserror::Error)]
#[error("more than a workbook has")]
pub(super) struct TooMuch;
