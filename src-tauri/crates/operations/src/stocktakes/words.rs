//! Stocktakes in words and as they are shown.

use super::counts::counts;
use crate::choices;
use crate::rows::{instant, person_view};
use crate::wire::*;
use inventory::{CountVerdict, Holder, LineStatus, SignOff, StocktakeScope};
use ledger::View;
use ledger::view::lines::Line;
use ledger::view::stocktakes::{ScanLine, StocktakeRecord};

/// Longest name of whoever signs or counts, in characters.
pub(super) const LONGEST_NAME: usize = 120;

/// What a stocktake is about. No person is named: the words stay in the journal.
pub(super) fn scope_words(view: View<'_>, scope: &StocktakeScope) -> Result<String, Failure> {
    let mut parts = Vec::new();
    let mut places = Vec::new();
    for id in &scope.places {
        if let Some(place) = view.place(id)? {
            places.push(place.path);
        }
    }
    parts.push(match places.is_empty() {
        true => "All places".to_owned(),
        false => places.join(", "),
    });
    if !scope.categories.is_empty() {
        parts.push(scope.categories.join(", "));
    }
    let mut models = Vec::new();
    for id in &scope.models {
        if let Some(model) = view.model(id)? {
            models.push(model.facts.name);
        }
    }
    if !models.is_empty() {
        parts.push(models.join(", "));
    }
    if !scope.states.is_empty() {
        let states: Vec<String> = scope
            .states
            .iter()
            .map(|state| state.label().to_lowercase())
            .collect();
        parts.push(states.join(", "));
    }
    if scope.holder.is_some() {
        parts.push("held by one person".to_owned());
    }
    Ok(parts.join(" · "))
}

/// What people call a thing beside its tag.
pub(super) fn title(line: &Line) -> String {
    let model = line
        .model
        .as_ref()
        .map(|(_, name, ..)| name.as_str())
        .unwrap_or_default();
    match (line.record.facts.name.as_str(), model) {
        ("", model) => model.to_owned(),
        (name, "") => name.to_owned(),
        (name, model) => format!("{name}, {model}"),
    }
}

pub(super) fn stocktake_view(
    view: View<'_>,
    record: &StocktakeRecord,
) -> Result<StocktakeView, Failure> {
    let (at, actor, _) = view.stocktake_opened(&record.id)?.unwrap_or_default();
    let lead = match record.facts.lead {
        Some(id) => view.person(&id)?.map(person_view),
        None => None,
    };
    let signed = record.facts.signed.as_ref();
    Ok(StocktakeView {
        id: record.id,
        name: record.facts.name.clone(),
        scope: record.facts.scope_words.clone(),
        phase: record.facts.phase,
        blind: record.facts.blind,
        lead,
        note: record.facts.note.clone(),
        opened_at: instant(at),
        opened_by: actor,
        counts: counts(view, record)?,
        signed_at: signed.map(|signed| instant(signed.at)),
        signed_by: signed.map(|signed| signed_by(view, signed)).transpose()?,
        signer: signed.and_then(|signed| Some(signed.signer.as_ref()?.person)),
        signed_journal: signed
            .map(|signed| signed.journal.clone())
            .filter(|hash| !hash.is_empty()),
    })
}

/// Who signed, by the name they had then.
pub(super) fn signed_by(view: View<'_>, signed: &SignOff) -> Result<String, Failure> {
    Ok(match &signed.signer {
        Some(signer) => view.name_then(signer)?,
        None => signed.by.clone(),
    })
}

/// Those who counted, by the names they had when it was signed.
pub(super) fn counted_by(view: View<'_>, signed: &SignOff) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for counter in &signed.counters {
        names.push(view.name_then(counter)?);
    }
    names.extend(signed.counted_by.iter().cloned());
    Ok(names)
}

/// A scan as it is shown; of a blind count nothing that tells what is expected.
pub(super) fn scan_view(
    view: View<'_>,
    line: ScanLine,
    blind: bool,
) -> Result<CountScanView, Failure> {
    let facts = line.scan.facts;
    let told = matches!(
        facts.verdict,
        CountVerdict::Elsewhere
            | CountVerdict::Assigned
            | CountVerdict::OnLoan
            | CountVerdict::NotInScope
    );
    let now = match facts.asset.filter(|_| !blind) {
        Some(id) => view.asset(&id)?.map(|asset| asset.facts),
        None => None,
    };
    Ok(CountScanView {
        id: line.scan.id,
        at: instant(facts.at),
        verdict: match blind && told {
            true => CountVerdict::Found,
            false => facts.verdict,
        },
        code: facts.code,
        asset: facts.asset,
        tag: facts.tag,
        title: facts.title,
        place: facts.place_path,
        belongs: match blind {
            true => String::new(),
            false => facts.belongs,
        },
        holder: holder_words(view, now.as_ref().and_then(|now| now.holder))?,
        out: now.and_then(|now| now.out_kind()),
        counter: line.counter,
        station: line.station,
        source: facts.source,
        note: facts.note,
        photos: facts.photos.iter().map(PhotoRef::from).collect(),
    })
}

/// Who has a thing, or what it is part of. A place that has it is where it is, and said there.
pub(super) fn holder_words(view: View<'_>, holder: Option<Holder>) -> Result<String, Failure> {
    let holder = holder.filter(|holder| !matches!(holder, Holder::Place(_)));
    Ok(choices::holder_name(view, holder)?.unwrap_or_default())
}

/// A name as somebody signs with it; nothing where there is none, or it is no name.
pub(super) fn signing_name(text: &str) -> Option<&str> {
    let name = text.trim();
    let is_name = !name.is_empty()
        && name.chars().count() <= LONGEST_NAME
        && !name.chars().any(char::is_control);
    is_name.then_some(name)
}

/// How lines stand, in words, once the count is closed.
pub(super) fn status_words(status: LineStatus) -> &'static str {
    match status {
        LineStatus::NotScanned => "Missing",
        LineStatus::NotSeen => "Not seen, somebody has it",
        LineStatus::With => "With somebody, place not recorded",
        LineStatus::InHost => "In something that was found",
        LineStatus::Seen => "Seen, with somebody",
        LineStatus::SeenOnLoan => "Seen, on loan",
        LineStatus::Elsewhere => "Found elsewhere",
        LineStatus::Returned => "Found though on loan",
        LineStatus::NotInScope => "Found, not expected",
        LineStatus::Unknown => "Unknown code",
        LineStatus::OnLoan => "On loan, as expected",
        LineStatus::Found => "Found",
    }
}
