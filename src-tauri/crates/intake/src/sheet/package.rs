//! What is in the packed file: which sheets, and where.

use super::Trouble;
use super::xml::{Xml, attribute};
use crate::refusal::Refusal;
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::{self, Read, Seek, SeekFrom};
use zip::ZipArchive;
use zip::read::ZipFile;

/// Largest workbook that is opened, packed, in bytes.
const LARGEST: u64 = 1024 * 1024 * 1024;
/// Most bytes of a part that says what is where.
pub(super) const LARGEST_PART: u64 = 64 * 1024 * 1024;
/// Most sheets that are told apart.
const MOST_SHEETS: usize = 10_000;

/// A workbook whose parts can be opened.
pub(super) struct Package<R> {
    zip: ZipArchive<R>,
    /// Where each part is, by its path in small letters.
    places: HashMap<String, usize>,
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub name: String,
    pub path: String,
    pub hidden: bool,
}

/// What a workbook says of itself.
#[derive(Default)]
pub(super) struct Contents {
    pub sheets: Vec<Place>,
    pub from_1904: bool,
    pub strings: Option<String>,
    pub styles: Option<String>,
}

impl<R: Read + Seek> Package<R> {
    pub(super) fn open(mut file: R) -> Result<Package<R>, Trouble> {
        let length = file.seek(SeekFrom::End(0))?;
        if length > LARGEST || entries(&mut file, length)? > 60_000 {
            return Err(Trouble::TooMuch);
        }
        file.seek(SeekFrom::Start(0))?;
        let zip = ZipArchive::new(file)?;
        let mut places = HashMap::new();
        for at in 0..zip.len() {
            if let Some(Ok(name)) = zip.name_for_index(at) {
                places.insert(plain(&name), at);
            }
        }
        Ok(Package { zip, places })
    }

    /// Opens a part; none if the file has none of that path.
    pub(super) fn part(
        &mut self,
        path: &str,
        longest: u64,
    ) -> Result<Option<Xml<ZipFile<'_, R>>>, Trouble> {
        match self.places.get(&plain(path)) {
            Some(at) => Ok(Some(Xml::new(self.zip.by_index(*at)?, longest))),
            None => Ok(None),
        }
    }

    fn has(&self, path: &str) -> bool {
        self.places.contains_key(path)
    }

    /// Which sheets there are, and where their texts and formats are.
    pub(super) fn contents(&mut self) -> Result<Contents, Trouble> {
        let book = self.book()?;
        let folder = book
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
            .to_owned();
        let name = book.rsplit('/').next().unwrap_or_default();
        let related = match folder.is_empty() {
            true => format!("_rels/{name}.rels"),
            false => format!("{folder}/_rels/{name}.rels"),
        };
        let related = self.related(&related, &folder)?;
        let mut contents = Contents::default();
        let mut xml = self.part(&book, LARGEST_PART)?.ok_or(Trouble::Damaged)?;
        loop {
            match xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "workbookPr" => {
                        if let Some(said) = attribute(&element, "date1904") {
                            contents.from_1904 = matches!(said.as_str(), "1" | "true");
                        }
                    }
                    "sheet" if contents.sheets.len() < MOST_SHEETS => {
                        let part = attribute(&element, "id").and_then(|id| related.get(&id));
                        // Charts and dialogues are sheets without rows.
                        if let Some((kind, path)) = part
                            && kind.ends_with("/worksheet")
                        {
                            contents.sheets.push(Place {
                                name: attribute(&element, "name").unwrap_or_default(),
                                path: path.clone(),
                                hidden: attribute(&element, "state")
                                    .is_some_and(|state| state != "visible"),
                            });
                        }
                    }
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        let of_kind = |wanted: &str| {
            let mut parts = related.values();
            let found = parts.find(|(kind, _)| kind.ends_with(wanted));
            found.map(|(_, path)| path.clone())
        };
        contents.strings = of_kind("/sharedStrings");
        contents.styles = of_kind("/styles");
        Ok(contents)
    }

    /// The path of the workbook itself; files that are packed and hold none are refused by what they are.
    fn book(&mut self) -> Result<String, Trouble> {
        let related = self.related("_rels/.rels", "")?;
        let book = related
            .into_values()
            .find(|(kind, _)| kind.ends_with("/officeDocument"))
            .map(|(_, path)| path);
        let book = book.unwrap_or_else(|| "xl/workbook.xml".to_owned());
        let what = match plain(&book) {
            path if path.ends_with("workbook.xml") && self.has(&path) => return Ok(book),
            path if path.ends_with("workbook.bin") => "a binary Excel workbook (.xlsb)",
            path if path.contains("document.xml") => "a text document (.docx)",
            path if path.contains("presentation.xml") => "a presentation (.pptx)",
            // Any name may do, as long as there is a workbook behind it.
            path if path.starts_with("xl/") && self.has(&path) => return Ok(book),
            _ if self.has("content.xml") => "an OpenDocument table (.ods)",
            _ => "a packed file (.zip) that is no workbook",
        };
        Err(Trouble::Refused(Refusal::NotATable(what)))
    }

    /// What a part is related to: by name, the kind and the path.
    fn related(
        &mut self,
        path: &str,
        folder: &str,
    ) -> Result<HashMap<String, (String, String)>, Trouble> {
        let mut found = HashMap::new();
        let Some(mut xml) = self.part(path, LARGEST_PART)? else {
            return Ok(found);
        };
        loop {
            match xml.next()? {
                Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                    let said = |name| attribute(&element, name).unwrap_or_default();
                    let target = said("Target").replace('\\', "/");
                    let target = match target.strip_prefix('/') {
                        Some(whole) => whole.to_owned(),
                        None => within(folder, &target),
                    };
                    if found.len() < MOST_SHEETS * 4 {
                        found.insert(said("Id"), (said("Type"), target));
                    }
                }
                Event::Eof => return Ok(found),
                _ => {}
            }
        }
    }
}

/// A path from a folder on: `../docProps/x` from `xl` is `docProps/x`.
fn within(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Some programs write names with the other slash, or in other letters.
fn plain(path: &str) -> String {
    path.replace('\\', "/")
        .trim_start_matches('/')
        .to_lowercase()
}

/// How many parts the end of a packed file says there are: each of them takes memory.
fn entries<R: Read + Seek>(file: &mut R, length: u64) -> io::Result<u64> {
    let looked_at = length.min(22 + 65_535);
    file.seek(SeekFrom::Start(length - looked_at))?;
    let mut tail = Vec::new();
    file.take(looked_at).read_to_end(&mut tail)?;
    let ends = tail
        .windows(22)
        .filter(|bytes| bytes.starts_with(b"PK\x05\x06"));
    let counts = ends.map(|end| u64::from(u16::from_le_bytes([end[10], end[11]])));
    Ok(counts.max().unwrap_or(0))
}
