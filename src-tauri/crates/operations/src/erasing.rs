//! Erasing for good: out of every file that is this desk's own, and saying where else it stands.

use crate::actions::recorded;
use crate::copies::still_in_copies;
use crate::office::Office;
use crate::rows::instant;
use crate::wire::*;
use chrono::{FixedOffset, Offset, Utc};
use ledger::copies::Erasure;
use ledger::view::mentions::Mention;
use ledger::view::papers::Paper;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long somebody who erases waits for others to stop reading.
const PATIENCE: Duration = Duration::from_secs(5);
/// Most notes, reasons and names that are listed one by one.
const MOST: usize = 50;
/// Shorter than this a text is found in files by chance.
const TELLING: usize = 4;

/// Ends an erasure that is in the register: takes it out of the log and of the batch, and finds where else it stands.
/// `texts` are sought in notes and reasons; `bytes` in the files beside the register; `what` in the copies.
///
/// # Errors
/// The register cannot be read. What was erased stays erased.
pub(crate) fn erased<T>(
    office: &Office,
    done: Done<T>,
    texts: &BTreeSet<String>,
    bytes: &[Vec<u8>],
    what: Erasure<'_>,
) -> Result<Done<Erased<T>>, Failure> {
    let pending = !office.forget(texts, PATIENCE);
    let Done {
        result: Recorded { record, sentence },
        changed,
        action,
    } = recorded(office, done)?;
    let mut mentions = Vec::new();
    let mut mentioned = 0;
    for text in texts.iter().filter(|text| text.chars().count() >= TELLING) {
        let (found, count) = office.read(|view| Ok(view.mentions(text, MOST)?))?;
        mentions.extend(found.into_iter().map(mention));
        mentioned += count;
    }
    let papers = office.read(|view| Ok(view.papers_naming(texts)?))?;
    mentions.dedup();
    mentions.truncate(MOST);
    let signatures = match what {
        Erasure::Person(_, digests) | Erasure::Signatures(digests) => digests.len(),
        Erasure::Photo(_) => 0,
    };
    let along = match (what, signatures) {
        (Erasure::Person(..), 1) => " and 1 drawn signature".to_owned(),
        (Erasure::Person(..), 2..) => format!(" and {signatures} drawn signatures"),
        _ => String::new(),
    };
    let (copies, copies_unseen) = still_in_copies(office, what);
    Ok(Done {
        result: Erased {
            record,
            sentence: format!("{sentence}{along}"),
            signatures: u32::try_from(signatures).unwrap_or(u32::MAX),
            pending,
            files: still_in(office, bytes),
            copies,
            copies_unseen,
            papers: papers.into_iter().map(named_on_paper).collect(),
            mentioned: u32::try_from(mentioned).unwrap_or(u32::MAX),
            mentions,
        },
        changed,
        action,
    })
}

fn mention(found: Mention) -> MentionView {
    MentionView {
        of: found.of,
        at: (found.at > 0).then(|| instant(found.at)),
        words: found.words,
    }
}

fn named_on_paper(paper: Paper) -> NamedOnPaper {
    let signed = paper.facts.signed.as_ref();
    let clock = |offset| FixedOffset::east_opt(offset).unwrap_or(Utc.fix());
    NamedOnPaper {
        stocktake: paper.stocktake,
        signed_on: signed.map(|it| {
            instant(it.at)
                .with_timezone(&clock(it.utc_offset))
                .date_naive()
        }),
        name: paper.facts.name,
        signer: paper.signer,
        counter: paper.counter,
    }
}

/// The files in the data folder, but those that are open, that hold one of these.
fn still_in(office: &Office, bytes: &[Vec<u8>]) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![office.folder().to_owned()];
    while let Some(folder) = folders.pop() {
        // One that cannot be read is not this desk's.
        let Ok(files) = std::fs::read_dir(&folder) else {
            continue;
        };
        for file in files.filter_map(Result::ok) {
            let (path, kind) = (file.path(), file.file_type());
            match kind {
                Ok(kind) if kind.is_dir() => folders.push(path),
                // Closing a file that SQLite has open would give up its locks.
                Ok(kind) if kind.is_file() && !office.has_open(&path) && holds(&path, bytes) => {
                    found.push(path.display().to_string());
                }
                _ => {}
            }
        }
    }
    found.sort();
    found
}

fn holds(path: &PathBuf, bytes: &[Vec<u8>]) -> bool {
    let sought: Vec<_> = bytes
        .iter()
        .filter(|bytes| bytes.len() >= TELLING)
        .collect();
    let longest = sought.iter().map(|bytes| bytes.len()).max().unwrap_or(0);
    let Ok(mut file) = File::open(path) else {
        return false;
    };
    let (mut window, mut kept) = (vec![0; 1 << 20], 0);
    while let Ok(read) = file.read(&mut window[kept..]) {
        if read == 0 {
            break;
        }
        let there = &window[..kept + read];
        if sought
            .iter()
            .any(|bytes| memchr::memmem::find(there, bytes).is_some())
        {
            return true;
        }
        // What is sought may lie across two portions.
        let end = there.len();
        kept = longest.saturating_sub(1).min(end);
        window.copy_within(end - kept..end, 0);
    }
    false
}

/// Whether a file of the data folder is one that SQLite has open.
pub(crate) fn is_open(path: &Path, own: &[&str]) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    own.iter().any(|own| {
        name.strip_prefix(own)
            .is_some_and(|rest| ["", "-wal", "-shm", "-journal"].contains(&rest))
    })
}
