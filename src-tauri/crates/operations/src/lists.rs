//! Lists of codes in files, as handheld scanners and other programs write them: one a line or a column of a table. The batch,
//! counts, labels and the command line read them alike.

use crate::batches::knows;
use crate::files::read_bytes;
use crate::office::Office;
use crate::wire::Failure;
use std::path::Path;
use words::say;

/// Largest list, in bytes.
const LARGEST: u64 = 64_000_000;

/// What a list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// The codes, in their order.
    pub codes: Vec<String>,
    /// The lines without one, by their numbers from 1.
    pub unread: Vec<u64>,
}

/// Reads a list. Of a table that column is taken in which most codes are something on the register.
///
/// # Errors
/// `list.unreadable` where it is empty or no text.
pub fn codes_of(office: &Office, bytes: Vec<u8>) -> Result<Codes, Failure> {
    let list = intake::list(&intake::Bytes(bytes), usize::MAX).map_err(|refusal| {
        Failure::new("list.unreadable", refusal.to_string()).hint(say::list_unreadable_hint())
    })?;
    let listed = office.read(|view| list.read(|code| knows(view, code)))?;
    Ok(Codes {
        codes: listed.scans.into_iter().map(|scan| scan.code).collect(),
        unread: listed.unread,
    })
}

/// The same of a file.
///
/// # Errors
/// As [`codes_of`]; and the file cannot be read or is too large.
pub fn codes_of_file(office: &Office, path: &Path) -> Result<Codes, Failure> {
    codes_of(office, read_bytes(path, LARGEST)?).map_err(|failure| failure.on("file"))
}
