//! The texts that the cells of a workbook share: on disk, with what was used last in memory. A workbook of a million rows
//! has millions of them.

use super::Trouble;
use super::disk::{OnDisk, Written};
use super::text::{Spelled, spelled};
use super::xml::Xml;
use quick_xml::events::Event;
use std::io::{self, Read};

/// Bytes of one portion that is read at once. Workbooks have their texts in the order of first use, so the next one is near.
const PORTION: usize = 64 * 1024;
/// How many portions stay in memory, of texts and of where they end together.
const KEPT: usize = 256;

/// The shared texts.
pub(super) struct Strings {
    texts: Portions,
    /// Where each text ends, eight bytes each.
    ends: Portions,
    count: u64,
}

impl Strings {
    /// Those of a workbook that has none.
    pub(super) fn none() -> io::Result<Strings> {
        Ok(Strings {
            texts: Portions::new(Written::new()?.finish()?),
            ends: Portions::new(Written::new()?.finish()?),
            count: 0,
        })
    }

    pub(super) fn read(mut xml: Xml<impl Read>) -> Result<Strings, Trouble> {
        let (mut texts, mut ends) = (Written::new()?, Written::new()?);
        let mut count = 0;
        loop {
            match xml.next()? {
                Event::Start(element) if element.local_name().as_ref() == "si" => {
                    let Spelled { text, .. } = spelled(&mut xml, "si")?;
                    texts.put(text.as_bytes())?;
                    ends.put(&texts.length().to_le_bytes())?;
                    count += 1;
                }
                Event::Eof => break,
                _ => {}
            }
        }
        Ok(Strings {
            texts: Portions::new(texts.finish()?),
            ends: Portions::new(ends.finish()?),
            count,
        })
    }

    /// The text of that number, from 0.
    pub(super) fn get(&mut self, number: u64) -> Result<String, Trouble> {
        if number >= self.count {
            return Err(Trouble::Damaged);
        }
        let start = match number.checked_sub(1) {
            None => 0,
            Some(before) => self.end(before)?,
        };
        let end = self.end(number)?;
        let mut bytes = vec![0; usize::try_from(end.saturating_sub(start)).unwrap_or(0)];
        self.texts.read(start, &mut bytes)?;
        String::from_utf8(bytes).map_err(|_| Trouble::Damaged)
    }

    fn end(&mut self, number: u64) -> io::Result<u64> {
        let mut bytes = [0; 8];
        self.ends.read(number * 8, &mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }
}

/// A file on disk of which the portions used last are in memory.
struct Portions {
    file: OnDisk,
    /// Each in the place that its number gives, with that number.
    kept: Vec<Option<(u64, Vec<u8>)>>,
}

impl Portions {
    fn new(file: OnDisk) -> Portions {
        Portions {
            file,
            kept: (0..KEPT / 2).map(|_| None).collect(),
        }
    }

    fn read(&mut self, mut place: u64, mut bytes: &mut [u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let number = place / PORTION as u64;
            let within = (place % PORTION as u64) as usize;
            let portion = self.portion(number)?;
            let found = portion.get(within..).unwrap_or(&[]);
            let count = found.len().min(bytes.len());
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            bytes[..count].copy_from_slice(&found[..count]);
            bytes = &mut bytes[count..];
            place += count as u64;
        }
        Ok(())
    }

    fn portion(&mut self, number: u64) -> io::Result<&[u8]> {
        let at = (number % self.kept.len() as u64) as usize;
        let known = self.kept[at]
            .as_ref()
            .is_some_and(|(kept, _)| *kept == number);
        if !known {
            let mut bytes = vec![0; PORTION];
            let count = self.file.read_at(number * PORTION as u64, &mut bytes)?;
            bytes.truncate(count);
            self.kept[at] = Some((number, bytes));
        }
        Ok(self.kept[at].as_ref().map_or(&[], |(_, bytes)| bytes))
    }
}
