//! Rows of one file that are about the same thing, in memory that does not grow with the rows: of a short file they are seen
//! as the rows come; of a long one they are found before anything is taken, by hashing what tells rows apart into temporary
//! portions, each looked through on its own.

use super::file::{self, File};
use super::{models, people, places};
use crate::wire::Failure;
use crate::work::Work;
use intake::{Field, Kind, Row, Survey, Values};
use inventory::serial::identifies;
use inventory::{fold, tag};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

/// As many portions as keep each small even with many millions of rows.
const PORTIONS: usize = 64;
/// A hash of 16 bytes, which never meet by chance, a line of 8, and which identity of the row it is.
const RECORD: usize = 25;

/// What the rows of a file of so many are told apart by fits into a few megabytes.
const SHORT: u64 = 20_000;

/// Rows that repeat an earlier one: their line, with what repeats and the line of the first.
type Found = HashMap<u64, (Field, u64)>;

/// How rows that repeat an earlier one are known.
pub(super) enum Repeats {
    /// They were looked for.
    Found(Found),
    /// They are seen as the rows come.
    AsTheyCome,
}

/// Looks for rows that repeat an earlier one, unless the file is short.
pub(super) fn repeats(file: &File, work: &mut Work<'_>) -> Result<Repeats, Failure> {
    match file.survey.rows <= SHORT {
        true => Ok(Repeats::AsTheyCome),
        false => look(file, work).map(Repeats::Found),
    }
}

/// Rows that repeat an earlier one, while the rows come one after the other.
pub(super) struct Repeated<'r> {
    known: Option<&'r Found>,
    hashes: Hashes,
    first: HashMap<(u64, u64), u64>,
    found: Found,
    told: Field,
    ours: bool,
}

impl<'r> Repeated<'r> {
    /// Before the first row.
    pub fn new(repeats: &'r Repeats, file: &File) -> Repeated<'r> {
        Repeated {
            known: match repeats {
                Repeats::Found(found) => Some(found),
                Repeats::AsTheyCome => None,
            },
            hashes: Hashes::default(),
            first: HashMap::new(),
            found: Found::new(),
            told: subject(file),
            ours: file.survey.is_ours(),
        }
    }

    /// Looks at the next row.
    pub fn see(&mut self, row: &Row) {
        if self.known.is_some() {
            return;
        }
        for (kind, key) in identities(&row.values, self.ours).into_iter().flatten() {
            match self.first.entry(self.hashes.of(kind, &key)) {
                Entry::Occupied(first) => {
                    let field = field(&self.told, kind);
                    self.found.entry(row.line).or_insert((field, *first.get()));
                }
                Entry::Vacant(first) => {
                    first.insert(row.line);
                }
            }
        }
    }

    /// What of a row that was seen repeats, and the line of the first that has the same.
    pub fn of(&self, line: u64) -> Option<&(Field, u64)> {
        self.known.unwrap_or(&self.found).get(&line)
    }
}

/// Hashes of 16 bytes, which never meet by chance.
#[derive(Default)]
struct Hashes(RandomState, RandomState);

impl Hashes {
    fn of(&self, kind: u8, key: &str) -> (u64, u64) {
        (self.0.hash_one((kind, key)), self.1.hash_one((kind, key)))
    }
}

fn field(told: &Field, kind: u8) -> Field {
    match kind {
        0 => told.clone(),
        1 => Field::Serial,
        _ => Field::ImportReference,
    }
}

/// The columns that tell rows apart.
fn telling(kind: Kind, ours: bool) -> &'static [Field] {
    match kind {
        // Of our own list the register knows already what stands on two.
        Kind::Assets if ours => &[Field::Tag],
        Kind::Assets => &[
            Field::Tag,
            Field::Serial,
            Field::Manufacturer,
            Field::ImportReference,
        ],
        Kind::People => &[
            Field::Username,
            Field::EmployeeNumber,
            Field::Email,
            Field::Name,
            Field::FirstName,
            Field::LastName,
        ],
        Kind::Places => &[Field::Code, Field::Name, Field::Parent],
        Kind::Models => &[
            Field::Name,
            Field::ModelNumber,
            Field::Manufacturer,
            Field::Category,
        ],
    }
}

/// Whether a column of the file tells its rows apart.
pub(super) fn tells_apart(survey: &Survey) -> bool {
    let mut of_assets = [Field::Name, Field::Model]
        .iter()
        .filter(|_| survey.kind == Kind::Assets);
    telling(survey.kind, survey.is_ours())
        .iter()
        .any(|field| *field != Field::Manufacturer && file::has(survey, field))
        || of_assets.any(|field| file::has(survey, field))
}

fn look(file: &File, work: &mut Work<'_>) -> Result<Found, Failure> {
    let mut found = Found::new();
    // Only the columns that tell rows apart are read this time.
    let ours = file.survey.is_ours();
    let telling = telling(file.survey.kind, ours);
    if !telling.iter().any(|field| file.has(field)) {
        return Ok(found);
    }
    let mut survey = file.survey.clone();
    for column in &mut survey.columns {
        if !telling.contains(&column.field) {
            column.field = Field::Ignore;
        }
    }
    let hashes = Hashes::default();
    let mut portions = Portions::new()?;
    let rows = intake::rows(file.source(), &survey, &file.corrections)
        .map_err(|error| file::refused(&file.path, error))?;
    for (count, row) in (0..).zip(rows) {
        let row = row.map_err(|error| file::refused(&file.path, error))?;
        work.done("Looking for repeated rows", count, Some(file.survey.rows))?;
        for (kind, key) in identities(&row.values, ours).into_iter().flatten() {
            portions.put(hashes.of(kind, &key), row.line, kind)?;
        }
    }
    let told = subject(file);
    portions.each(|first, line, kind| {
        found.entry(line).or_insert((field(&told, kind), first));
    })?;
    Ok(found)
}

/// The column a repetition is shown at.
fn subject(file: &File) -> Field {
    let told = match file.survey.kind {
        Kind::Assets => [Field::Tag, Field::Serial],
        Kind::People => [Field::Username, Field::Email],
        Kind::Places => [Field::Code, Field::Name],
        Kind::Models => [Field::Name, Field::ModelNumber],
    };
    told.into_iter()
        .find(|field| file.has(field))
        .unwrap_or(Field::Name)
}

/// What tells a row apart, of which no two rows may have the same.
fn identities(values: &Values, ours: bool) -> [Option<(u8, String)>; 3] {
    let one = |key: Option<String>| [key.map(|key| (0, key)), None, None];
    match values {
        Values::Asset(row) if ours => one(row.tag.as_deref().map(tag::key)),
        Values::Asset(row) => {
            let tagged = row.tag.as_deref().map(tag::key);
            // Makers number on their own, and what tells nothing apart may repeat.
            let serial = row.serial.as_deref().filter(|serial| identifies(serial));
            let maker = fold(row.manufacturer.as_deref().unwrap_or_default());
            // With tags of their own two may differ in capitals alone.
            let letters = |serial: &str| match row.tag {
                Some(_) => serial.chars().filter(|one| one.is_alphanumeric()).collect(),
                None => tag::key(serial),
            };
            [
                tagged.filter(|key| !key.is_empty()).map(|key| (0, key)),
                serial.map(|serial| (1, format!("{}\u{1f}{maker}", letters(serial)))),
                row.import_reference.clone().map(|reference| (2, reference)),
            ]
        }
        Values::Person(row) => one(people::identity(row)),
        Values::Place(row) => one(places::identity(row)),
        Values::Model(row) => one(models::identity(row)),
    }
}

/// Hashes with their lines, spread over temporary files.
struct Portions(Vec<BufWriter<std::fs::File>>);

fn failed(error: std::io::Error) -> Failure {
    Failure::file(Path::new(&std::env::temp_dir()), &error)
}

impl Portions {
    fn new() -> Result<Portions, Failure> {
        let file = |_| Ok(BufWriter::with_capacity(4096, tempfile::tempfile()?));
        Ok(Portions(
            (0..PORTIONS)
                .map(file)
                .collect::<std::io::Result<_>>()
                .map_err(failed)?,
        ))
    }

    fn put(&mut self, (one, other): (u64, u64), line: u64, kind: u8) -> Result<(), Failure> {
        let mut record = [0; RECORD];
        record[..8].copy_from_slice(&one.to_le_bytes());
        record[8..16].copy_from_slice(&other.to_le_bytes());
        record[16..24].copy_from_slice(&line.to_le_bytes());
        record[24] = kind;
        self.0[one as usize % PORTIONS]
            .write_all(&record)
            .map_err(failed)
    }

    /// Calls `repeated` with the line of the first and the line of every later record of the same hash.
    fn each(self, mut repeated: impl FnMut(u64, u64, u8)) -> Result<(), Failure> {
        for portion in self.0 {
            let mut file = portion
                .into_inner()
                .map_err(|error| failed(error.into_error()))?;
            file.rewind().map_err(failed)?;
            let mut first: HashMap<[u8; 16], u64> = HashMap::new();
            let mut reader = BufReader::new(file);
            let mut record = [0; RECORD];
            while !reader.fill_buf().map_err(failed)?.is_empty() {
                reader.read_exact(&mut record).map_err(failed)?;
                let (mut hash, mut line) = ([0; 16], [0; 8]);
                hash.copy_from_slice(&record[..16]);
                line.copy_from_slice(&record[16..24]);
                let line = u64::from_le_bytes(line);
                match first.get(&hash) {
                    Some(&earlier) => repeated(earlier, line, record[24]),
                    None => {
                        first.insert(hash, line);
                    }
                }
            }
        }
        Ok(())
    }
}
