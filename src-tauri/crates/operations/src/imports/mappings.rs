//! How lists of certain headings are read, kept under a name and offered again for files with the same headings.
//!
//! They stand in the register and not at one desk: how a supplier's list is read is what the house knows, so every desk has
//! it, copies carry it, and undo takes a change of it back.

use super::file::File;
use super::said;
use crate::office::Office;
use crate::wire::*;
use crate::work::unwatched;
use intake::Survey;
use inventory::{ActionKind, fold};
use ledger::View;
use ledger::view::people::ERASED;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use words::say;

/// What the keys of their settings begin with; the name follows, as it is compared.
const SETTING: &str = "import mapping:";
/// The longest name, in characters.
const LONGEST_NAME: usize = 60;
/// What a file of refused rows has behind its own columns.
const OF_REFUSED: [&str; 2] = ["Line", "Reason"];

/// One as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mapping {
    name: String,
    kind: String,
    /// The headings of the file, left to right, and the field each goes to.
    columns: Vec<(String, String)>,
    /// What words mean: heading, word, meaning. Of words that name people the hash, and whom by identity: what is kept
    /// here is never erased.
    words: Vec<(String, String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date_order: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decimal_mark: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
}

fn key(name: &str) -> String {
    format!("{SETTING}{}", fold(name))
}

fn read(value: &str) -> Result<Mapping, Failure> {
    serde_json::from_str(value).map_err(|problem| {
        Failure::said(say::mapping_unreadable())
            .hint(say::mapping_unreadable_hint())
            .details([problem.to_string()])
    })
}

/// All that are kept; those that were forgotten are empty.
fn all(view: View<'_>) -> Result<Vec<Mapping>, Failure> {
    let values = view.settings_of(SETTING)?;
    let kept = values.iter().filter(|value| !value.is_empty());
    kept.map(|value| read(value)).collect()
}

/// The one of that name.
pub(super) fn named(office: &Office, name: &str) -> Result<Mapping, Failure> {
    let found = office.read(|view| {
        let value = view.setting(&key(name))?.filter(|value| !value.is_empty());
        value.as_deref().map(read).transpose()
    })?;
    found.ok_or_else(|| {
        Failure::said(say::mapping_unknown(name.trim()))
            .on("named")
            .hint(say::mapping_unknown_hint())
    })
}

/// The names of those that were kept for files with these headings, in whatever order.
pub(super) fn offered(office: &Office, survey: &Survey) -> Result<Vec<String>, Failure> {
    if !survey.format.header {
        return Ok(Vec::new());
    }
    let wanted = folded(headings(survey));
    office.read(|view| {
        // One that cannot be read is said where it is asked for; it keeps nobody from importing.
        let kept = view.settings_of(SETTING)?;
        let kept = kept.iter().filter_map(|value| read(value).ok());
        Ok(kept
            .filter(|kept| {
                folded(kept.columns.iter().map(|(heading, _)| heading.as_str())) == wanted
            })
            .map(|kept| kept.name)
            .collect())
    })
}

/// Headings as they are compared.
fn folded<'h>(headings: impl Iterator<Item = &'h str>) -> BTreeSet<String> {
    headings.map(fold).collect()
}

/// The headings of a file, without what a file of refused rows has behind them.
fn headings(survey: &Survey) -> impl Iterator<Item = &str> {
    let of_refused = match survey.columns.as_slice() {
        [.., line, reason] if [line.original.as_str(), reason.original.as_str()] == OF_REFUSED => 2,
        _ => 0,
    };
    let own = survey.columns.len() - of_refused;
    survey
        .columns
        .iter()
        .take(own)
        .map(|column| column.header.as_str())
}

impl Mapping {
    /// Says how the file as a whole is read, where nobody said otherwise.
    pub(super) fn decide(&self, options: &mut ImportOptions) {
        let or = |said: &mut Option<String>, kept: &Option<String>| {
            if said.is_none() {
                said.clone_from(kept);
            }
        };
        or(&mut options.kind, &Some(self.kind.clone()));
        or(&mut options.date_order, &self.date_order);
        or(&mut options.decimal_mark, &self.decimal_mark);
        or(&mut options.currency, &self.currency);
    }

    /// Says which column goes where and what words mean, by the headings of the file, where nobody said otherwise. A list of
    /// another kind has other fields.
    pub(super) fn map(&self, survey: &Survey, options: &mut ImportOptions) {
        if survey.kind.word() != self.kind {
            return;
        }
        let column = |heading: &str| {
            let mut columns = survey.columns.iter();
            columns.find(|column| fold(&column.header) == fold(heading))
        };
        // A field takes one column: that which a person said last.
        let taken: BTreeSet<String> = options.mapping.values().cloned().collect();
        for (heading, field) in &self.columns {
            let Some(column) = column(heading) else {
                continue;
            };
            let said = ["ignore", ""].contains(&field.as_str()) || !taken.contains(field);
            let field = if said { field.as_str() } else { "ignore" };
            let key = column.index.to_string();
            let by_heading = options.mapping.contains_key(&column.header);
            if !by_heading {
                options
                    .mapping
                    .entry(key)
                    .or_insert_with(|| field.to_owned());
            }
        }
        let said: BTreeSet<String> = options.words.keys().map(|key| fold(key)).collect();
        for (heading, word, meaning) in &self.words {
            let Some(column) = column(heading) else {
                continue;
            };
            let key = format!("{}:{word}", column.index);
            if !said.contains(&fold(&key)) {
                options.words.insert(key, meaning.clone());
            }
        }
    }

    /// How a file is read, under a name.
    fn of(view: View<'_>, name: String, file: &File) -> Result<Mapping, Failure> {
        let survey = &file.survey;
        let own = headings(survey).count();
        let options = &file.options;
        let mut words: BTreeMap<(String, String), String> = BTreeMap::new();
        // What a person said of a word goes before what the mapping said that they read it by.
        let (by_hash, as_said): (Vec<_>, Vec<_>) = options.words.iter().partition(|(key, _)| {
            let word = key.split_once(':').map(|(_, word)| word);
            word.is_some_and(said::is_hash)
        });
        for (key, meaning) in by_hash.into_iter().chain(as_said) {
            let parts = key.split_once(':');
            let column =
                parts.and_then(|(column, _)| survey.columns.get(column.parse::<usize>().ok()?));
            let Some((column, (_, word))) = column.zip(parts) else {
                continue;
            };
            let heading = column.header.clone();
            if !column.field.names_a_person() {
                words.insert((heading, word.to_owned()), meaning.clone());
                continue;
            }
            let kept = (heading, said::kept_word(word));
            match said::kept_meaning(view, meaning)? {
                Some(meaning) => words.insert(kept, meaning),
                None => words.remove(&kept),
            };
        }
        Ok(Mapping {
            name,
            kind: survey.kind.word().to_owned(),
            columns: survey.columns[..own]
                .iter()
                .map(|column| (column.header.clone(), column.field.to_string()))
                .collect(),
            words: words
                .into_iter()
                .map(|((heading, word), meaning)| (heading, word, meaning))
                .collect(),
            date_order: options.date_order.clone(),
            decimal_mark: options.decimal_mark.clone(),
            currency: options.currency.clone(),
        })
    }

    fn shown(self, view: View<'_>) -> Result<MappingView, Failure> {
        let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (heading, word, meaning) in self.words {
            let person = meaning.parse().ok().filter(|_| said::is_hash(&word));
            let person = person.map(|id| said::person(view, id)).transpose()?;
            let meaning = match person {
                Some(Some(person)) => person.details.name,
                Some(None) => ERASED.to_owned(),
                None => meaning,
            };
            words.entry(heading).or_default().insert(word, meaning);
        }
        Ok(MappingView {
            name: self.name,
            kind: self.kind,
            columns: self
                .columns
                .into_iter()
                .map(|(heading, field)| MappedColumn { heading, field })
                .collect(),
            words,
        })
    }
}

/// How lists are read that were kept under a name, by name.
///
/// # Errors
/// The register, or one of them, cannot be read.
pub fn list_mappings(office: &Office, _: Nothing) -> Result<Vec<MappingView>, Failure> {
    office.read(|view| {
        let kept = all(view)?.into_iter();
        kept.map(|mapping| mapping.shown(view)).collect()
    })
}

/// Keeps how a file is read under a name, in the place of what was kept under it.
///
/// # Errors
/// It has no name or one that is too long, the file has no headings or cannot be read, or an option does not fit it. Nothing
/// is kept then.
pub fn keep_mapping(office: &Office, request: KeepMapping) -> Result<Done<MappingView>, Failure> {
    let name = request.name.trim().to_owned();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Failure::said(say::mapping_name(LONGEST_NAME)).on("name"));
    }
    let file = unwatched(|work| File::open(office, &request.file, &request.options, work))?;
    if !file.survey.format.header {
        return Err(Failure::said(say::mapping_no_headings()).on("file"));
    }
    let mapping = office.read(|view| Mapping::of(view, name, &file))?;
    let value = serde_json::to_string(&mapping).map_err(|error| Failure::internal(&error))?;
    let done = set(office, &mapping.name, &value)?;
    Ok(Done {
        result: office.read(|view| mapping.shown(view))?,
        changed: done.changed,
        action: done.action,
    })
}

/// Forgets what was kept under a name.
///
/// # Errors
/// Nothing is kept under it.
pub fn forget_mapping(office: &Office, request: ForgetMapping) -> Result<Done<Nothing>, Failure> {
    let value = office.read(|view| Ok(view.setting(&key(&request.name))?))?;
    if value.is_none_or(|value| value.is_empty()) {
        return Err(Failure::said(say::mapping_unknown_unchanged(request.name.trim())).on("name"));
    }
    set(office, &request.name, "")
}

fn set(office: &Office, name: &str, value: &str) -> Result<Done<Nothing>, Failure> {
    let done = office.act(ActionKind::RecordSetting, None, |book| {
        book.set_subject(format!("mapping {}", name.trim()));
        book.set_setting(&key(name), value)?;
        Ok(())
    })?;
    Ok(Done {
        result: Nothing {},
        changed: done.changed,
        action: done.action,
    })
}
