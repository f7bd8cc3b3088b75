//! What an import did, in a sentence.

use super::file::File;
use crate::wire::{Failure, ImportCounts, ImportedTable};
use intake::Kind;
use words::say;

/// Most files that are named in one line.
const MOST_NAMED: usize = 3;

fn noun(kind: Kind, count: u32) -> &'static str {
    match (kind, count) {
        (Kind::Assets, 1) => "asset",
        (Kind::People, 1) => "person",
        (Kind::Places, 1) => "place",
        (Kind::Models, 1) => "model",
        (kind, _) => kind.word(),
    }
}

/// What all files are called together, as the history says it.
pub(super) fn subject_of_all(files: &[File]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for file in files {
        if !names.contains(&file.name.as_str()) {
            names.push(&file.name);
        }
    }
    match names.as_slice() {
        [few @ .., last] if !few.is_empty() && few.len() < MOST_NAMED => {
            format!("{} and {last}", few.join(", "))
        }
        [only] => (*only).to_owned(),
        many => {
            let (first, others) = many.split_at(MOST_NAMED.min(many.len()));
            format!("{} and {} more", first.join(", "), others.len())
        }
    }
}

/// What was done, as the undo bar says it.
pub(super) fn sentence<'t>(tables: impl Iterator<Item = (&'t File, &'t ImportedTable)>) -> String {
    let tables: Vec<_> = tables.collect();
    let counts = ImportCounts::of_all(tables.iter().map(|(_, table)| &table.counts));
    let from = match tables.as_slice() {
        [(file, _)] => file.name.clone(),
        several => from_all(several),
    };
    let of = |count: fn(&ImportCounts) -> u32| {
        let kinds = [Kind::Places, Kind::People, Kind::Models, Kind::Assets];
        let all = kinds.into_iter().filter_map(|kind| {
            let of_kind = tables.iter().filter(|(file, _)| file.survey.kind == kind);
            let sum: u32 = of_kind.map(|(_, table)| count(&table.counts)).sum();
            (sum > 0).then_some((kind, sum))
        });
        all.collect::<Vec<_>>()
    };
    let (new, changed) = (of(|counts| counts.create), of(|counts| counts.change));
    let mut said = match (new.as_slice(), changed.as_slice()) {
        ([], []) => format!("Nothing was imported from {from}"),
        (_, []) => format!("Imported {} from {from}", listed(&new)),
        ([], _) => format!("Changed {} from {from}", listed(&changed)),
        ([(kind, new)], [(same, changed)]) if kind == same => format!(
            "Imported {new} and changed {changed} {} from {from}",
            noun(*kind, *changed)
        ),
        _ => format!(
            "Imported {}, changed {} from {from}",
            listed(&new),
            listed(&changed)
        ),
    };
    if (counts.create, counts.change, counts.refused) == (0, 0, 0) {
        said.push_str(": the register says the same already");
    }
    match counts.more_assets {
        0 => {}
        1 => said.push_str("; a row of several became 1 more"),
        more => said.push_str(&format!("; rows of several became {more} more")),
    }
    match counts.refused {
        0 => {}
        1 => said.push_str("; 1 row was refused"),
        refused => said.push_str(&format!("; {refused} rows were refused")),
    }
    said
}

/// “3 places, 1 person and 12 assets”.
fn listed(counts: &[(Kind, u32)]) -> String {
    let words: Vec<String> = counts
        .iter()
        .map(|(kind, count)| format!("{count} {}", noun(*kind, *count)))
        .collect();
    match words.as_slice() {
        [few @ .., last] if !few.is_empty() => format!("{} and {last}", few.join(", ")),
        words => words.join(""),
    }
}

/// “3 sheets of stock.xlsx”, “people.csv and assets.csv”.
fn from_all(tables: &[(&File, &ImportedTable)]) -> String {
    let files: Vec<&File> = tables.iter().map(|(file, _)| *file).collect();
    match files.as_slice() {
        [first, others @ ..] if others.iter().all(|other| other.path == first.path) => {
            format!("{} sheets of {}", files.len(), first.name)
        }
        _ => {
            let names = files.iter().map(|file| file.name.clone());
            let names: std::collections::BTreeSet<String> = names.collect();
            match names.len() {
                2 => names.into_iter().collect::<Vec<_>>().join(" and "),
                count => format!("{count} files"),
            }
        }
    }
}

/// Rows are refused and only all of them were to be taken.
pub(super) fn refused_rows(
    counts: &ImportCounts,
    reasons: impl Iterator<Item = String>,
) -> Failure {
    Failure::said(say::import_refused_rows(counts.refused, counts.rows))
        .hint(say::import_refused_rows_hint())
        .details(reasons)
}
