//! A sheet of an Excel workbook, row by row, its cells by their type: a date is a date, a number all its digits, a text what
//! stands there.
//!
//! ```text
//! packed file ──Package──▶ Contents (which sheets) ──SheetRows──▶ rows ──▶ a file on disk ──Records──▶ Record, Record …
//! ```
//!
//! The sheet is unpacked once, to a file without a name; the passes of a survey read that. Read here and not by a library
//! for workbooks, because those hold all texts in memory, reserve what a file claims to need, and turn every number into
//! one of fifteen digits; the XML and the packing are read by libraries.

mod cells;
mod disk;
mod package;
mod records;
mod strings;
mod styles;
mod text;
mod value;
mod xml;

pub(crate) use records::SheetRecords;

use self::cells::{Meaning, SheetRows};
use self::disk::{OnDisk, Written};
use self::package::{Contents, LARGEST_PART, Package, Place};
use self::strings::Strings;
use crate::refusal::Refusal;
use crate::source::Source;
use std::io::{self, Read, Seek, SeekFrom};
use zip::result::ZipError;

/// Most bytes of a sheet, and of the texts its cells share, unpacked: a million rows of a hundred columns.
const LARGEST_SHEET: u64 = 6 * 1024 * 1024 * 1024;
/// Rows looked at to tell a table from an empty sheet or a cover.
const LOOKED_AT: usize = 200;
/// Most cells of a sheet, empty ones between others too.
const MOST_CELLS: u64 = 400_000_000;

/// A sheet of a workbook as a table to take in.
#[derive(Debug)]
pub struct Sheet {
    name: String,
    all: Vec<String>,
    rows: OnDisk,
}

impl Sheet {
    /// Whether a file with these first bytes is a workbook, or what an old or a protected workbook is packed in.
    pub fn is_workbook(head: &[u8]) -> bool {
        head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") || head.starts_with(OLD)
    }

    /// Reads a sheet: the one of that name (or number, from 1), or the first that has rows, of those that are not hidden.
    ///
    /// # Errors
    /// The file is no workbook, a damaged or a protected one, or has no such sheet.
    pub fn read(mut file: impl Read + Seek, wanted: Option<&str>) -> Result<Sheet, Refusal> {
        refuse_old(&mut file)?;
        Ok(Sheet::unpacked(file, wanted)?)
    }

    fn unpacked(file: impl Read + Seek, wanted: Option<&str>) -> Result<Sheet, Trouble> {
        let mut package = Package::open(file)?;
        let contents = package.contents()?;
        let all = contents.sheets.iter().map(|sheet| sheet.name.clone());
        let all: Vec<String> = all.collect();
        let mut meaning = meaning(&mut package, &contents)?;
        let place = match wanted.map(str::trim).filter(|name| !name.is_empty()) {
            Some(name) => named(&contents.sheets, name)?,
            None => first(&mut package, &contents.sheets, &mut meaning)?,
        };
        let xml = package.part(&place.path, LARGEST_SHEET)?;
        let mut rows = SheetRows::new(xml.ok_or(Trouble::Damaged)?, &mut meaning);
        let mut written = Written::new()?;
        let (mut cells, mut buffer) = (0, Vec::new());
        while let Some((line, row)) = rows.next()? {
            cells += row.last().map_or(0, |cell| cell.column as u64 + 1);
            if cells > MOST_CELLS {
                return Err(Trouble::TooMuch);
            }
            records::encode(line, &row, &mut buffer);
            written.put(&buffer)?;
        }
        Ok(Sheet {
            name: place.name,
            all,
            rows: written.finish()?,
        })
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What all sheets of the workbook are called, this one too, in their order.
    pub fn all(&self) -> &[String] {
        &self.all
    }
}

impl Source for Sheet {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(self.rows.reader()))
    }

    fn sheet(&self) -> Option<&Sheet> {
        Some(self)
    }

    fn length(&self) -> Option<u64> {
        Some(self.rows.length())
    }
}

fn meaning<R: Read + Seek>(
    package: &mut Package<R>,
    contents: &Contents,
) -> Result<Meaning, Trouble> {
    let strings = match &contents.strings {
        Some(path) => package.part(path, LARGEST_SHEET)?.map(Strings::read),
        None => None,
    };
    let styles = match &contents.styles {
        Some(path) => package.part(path, LARGEST_PART)?.map(styles::styles),
        None => None,
    };
    Ok(Meaning {
        styles: styles.transpose()?.unwrap_or_default(),
        strings: match strings {
            Some(strings) => strings?,
            None => Strings::none()?,
        },
        from_1904: contents.from_1904,
    })
}

/// The sheet somebody named.
fn named(sheets: &[Place], wanted: &str) -> Result<Place, Trouble> {
    let exact = sheets.iter().find(|sheet| sheet.name == wanted);
    let small = wanted.to_lowercase();
    let alike = || {
        let mut alike = sheets
            .iter()
            .filter(|sheet| sheet.name.trim().to_lowercase() == small);
        alike.next().filter(|_| alike.next().is_none())
    };
    let numbered = || {
        let number = wanted.parse::<usize>().ok()?.checked_sub(1)?;
        sheets.get(number)
    };
    let found = exact.or_else(alike).or_else(numbered).cloned();
    found.ok_or_else(|| {
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        Trouble::Refused(Refusal::NoSuchSheet {
            wanted: wanted.to_owned(),
            sheets: names.join(", "),
        })
    })
}

/// The first sheet that is a table; else the first with more than one row, then with any. Hidden ones only where no other
/// has rows.
fn first<R: Read + Seek>(
    package: &mut Package<R>,
    sheets: &[Place],
    meaning: &mut Meaning,
) -> Result<Place, Trouble> {
    let mut best: Option<(u8, &Place)> = None;
    for hidden in [false, true] {
        for sheet in sheets.iter().filter(|sheet| sheet.hidden == hidden) {
            let Some(xml) = package.part(&sheet.path, LARGEST_SHEET)? else {
                continue;
            };
            let mut rows = SheetRows::new(xml, meaning);
            let (mut found, mut wide) = (0, 0);
            while found < LOOKED_AT
                && wide < 2
                && let Some((_, row)) = rows.next()?
            {
                found += 1;
                wide += usize::from(row.len() > 1);
            }
            let rank = match (found, wide) {
                (_, 2..) => 3,
                (2.., _) => 2,
                (1, _) => 1,
                _ => continue,
            };
            if best.is_none_or(|(known, _)| known < rank) {
                best = Some((rank, sheet));
            }
            if rank == 3 {
                break;
            }
        }
        if let Some((_, sheet)) = best {
            return Ok(sheet.clone());
        }
    }
    Err(Trouble::Refused(Refusal::Empty))
}

/// What Excel packed everything in before 2007, and what it still packs a protected workbook in.
const OLD: &[u8] = b"\xD0\xCF\x11\xE0";
/// How much of such a file is looked through.
const LOOKED_THROUGH: u64 = 64 * 1024 * 1024;

fn refuse_old(file: &mut (impl Read + Seek)) -> Result<(), Refusal> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.take(4).read_to_end(&mut head)?;
    if head != OLD {
        return Ok(());
    }
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut looked_at: Vec<u8> = Vec::new();
    let mut left = LOOKED_THROUGH;
    while left > 0 {
        let keep = looked_at.len().saturating_sub(name.len());
        looked_at.drain(..keep);
        let count = file.take(left.min(64 * 1024)).read_to_end(&mut looked_at)?;
        if looked_at.windows(name.len()).any(|bytes| bytes == name) {
            return Err(Refusal::Protected);
        }
        if count == 0 {
            break;
        }
        left -= count as u64;
    }
    Err(Refusal::NotText("an old Excel workbook (.xls)"))
}

/// What stops the reading of a workbook.
#[derive(Debug)]
enum Trouble {
    /// The disk, or whoever hands in the bytes, failed.
    Disk(io::Error),
    /// It is not what it should be.
    Damaged,
    /// It holds more than any workbook.
    TooMuch,
    /// Something that is said in words.
    Refused(Refusal),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Trouble {
        let too_much = error
            .get_ref()
            .is_some_and(|inner| inner.is::<xml::TooMuch>());
        match error.kind() {
            _ if too_much => Trouble::TooMuch,
            io::ErrorKind::UnexpectedEof
            | io::ErrorKind::InvalidData
            | io::ErrorKind::InvalidInput => Trouble::Damaged,
            _ => Trouble::Disk(error),
        }
    }
}

impl From<quick_xml::Error> for Trouble {
    fn from(error: quick_xml::Error) -> Trouble {
        match error {
            quick_xml::Error::Io(error) => {
                // The error is shared; what it says is kept.
                let too_much = error
                    .get_ref()
                    .is_some_and(|inner| inner.is::<xml::TooMuch>());
                match too_much {
                    true => Trouble::TooMuch,
                    false => io::Error::new(error.kind(), error.to_string()).into(),
                }
            }
            _ => Trouble::Damaged,
        }
    }
}

impl From<ZipError> for Trouble {
    fn from(error: ZipError) -> Trouble {
        match error {
            ZipError::Io(error) => error.into(),
            ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => {
                Trouble::Refused(Refusal::Protected)
            }
            _ => Trouble::Damaged,
        }
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Refusal {
        match trouble {
            Trouble::Disk(error) if error.kind() == io::ErrorKind::StorageFull => {
                Refusal::NoRoom(error)
            }
            Trouble::Disk(error) => Refusal::Unreadable(error),
            Trouble::Damaged => Refusal::Damaged,
            Trouble::TooMuch => Refusal::TooMuch,
            Trouble::Refused(refusal) => refusal,
        }
    }
}
