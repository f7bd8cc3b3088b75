//! Which questions take longer the more assets there are: counted in steps of SQLite's, so that no clock is in it. What the
//! search index does by itself has none.

#![allow(clippy::unwrap_used)]

mod cases;
mod sample;

use crate::error::Result;
use cases::CASES;
use sample::sample;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const SMALL: u32 = 200;
const LARGE: u32 = 2_000;

/// Ten times the assets must not take so many times the steps.
const TIMES: u64 = 3;

/// Questions that may grow, and why; all others may not.
const GROWING: &[(&str, &str)] = &[
    ("assets_alike", ALIKE),
    ("assets_by_place", EACH),
    (
        "assets_for",
        "all that a ticket was said of, for the latest of it",
    ),
    ("assets_since", "what was done since midnight"),
    ("count of a search", "the index counts what it finds"),
    ("count_lent", FILTERED),
    ("holder_rows", TEXT),
    ("last_action_of", COUNTED),
    ("last_scans", SCANS),
    ("last_undoable", COUNTED),
    ("lines by model", NAMES),
    ("lines by place", NAMES),
    ("lines by place, grouped", NAMES),
    (
        "mentions",
        "erasing somebody looks through the whole journal",
    ),
    ("models", TEXT),
    ("models_alike", ALIKE),
    ("models_below_minimum", EACH),
    (
        "papers_naming",
        "erasing somebody looks through the whole journal",
    ),
    ("people", TEXT),
    ("people of a search", TEXT),
    ("people_alike", ALIKE),
    ("places", TEXT),
    ("places_alike", ALIKE),
    ("print", "a job is its labels"),
    ("reserved_tags", COUNTED_TAGS),
    ("reserved_tags that are free", COUNTED_TAGS),
    ("reserved_tags_in_use", COUNTED_TAGS),
    ("scans_after", SCANS),
    ("stocktake_counters", SCANS),
    ("stocktake_unexpected_scans", SCANS),
    ("sums by holder", FILTERED),
    ("sums by model", EACH),
    ("sums by place", EACH),
    ("sums by place, of a state", EACH),
    ("sums by place, of what is late", FILTERED),
    ("warranty_groups", FILTERED),
    ("warranty_windows of a state", FILTERED),
];

const ALIKE: &str = "looks through all names, once in a while";
const EACH: &str = "a row for each model or place";
const FILTERED: &str = "no sum is kept of it: it counts what the filter means";
const TEXT: &str = "looks for a part of a word in each name";
const COUNTED: &str = "passes over the scans that were made since";
const COUNTED_TAGS: &str = "a reservation has ten thousand tags at most";
const SCANS: &str = "looks through the scans of one count";
const NAMES: &str = "sorts all assets by the name of what they refer to";

/// Questions that nobody asks by name: they make the conditions of others, or need what only a signature has.
const UNASKED: &[&str] = &[
    "count_kept",
    "drawn",
    "people_in",
    "people_rows_by",
    "signature_bytes",
];

/// The questions of [`super::View`], wherever in this crate they stand.
fn questions(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            questions(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let mut within = false;
        for line in text.lines() {
            match line {
                _ if line.starts_with("impl View<'_>") => within = true,
                "}" => within = false,
                _ => {}
            }
            let function = line
                .strip_prefix("    pub")
                .and_then(|line| line.split_once("fn "));
            if let (true, Some((_, function))) = (within, function) {
                let name = function.split(['(', '<']).next().unwrap_or_default();
                found.insert(name.to_owned());
            }
        }
    }
}

#[test]
fn every_question_is_asked() {
    let mut there = BTreeSet::new();
    questions(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut there,
    );
    assert!(there.len() > 100, "{there:?}");
    let first = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
    let mut asked: BTreeSet<String> = CASES.iter().map(|(name, _)| first(name)).collect();
    asked.extend(UNASKED.iter().map(|name| (*name).to_owned()));
    assert_eq!(there, asked);
}

#[test]
fn only_what_may_grow_grows_with_the_number_of_assets() -> Result<()> {
    let (small, large) = (sample(SMALL)?, sample(LARGE)?);
    let mut grown = BTreeMap::new();
    for (name, ask) in CASES {
        let few = small.steps(|| ask(&small))?;
        let many = large.steps(|| ask(&large))?;
        if many > few.saturating_mul(TIMES) {
            grown.insert(*name, (few, many));
        }
    }
    let allowed: BTreeSet<&str> = GROWING.iter().map(|(name, _)| *name).collect();
    let names: BTreeSet<&str> = grown.keys().copied().collect();
    assert_eq!(names, allowed, "{grown:#?}");
    Ok(())
}
