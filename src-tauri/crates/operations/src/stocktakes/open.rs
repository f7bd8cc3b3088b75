//! Opening a stocktake, and how far it is.

use super::count::standing;
use super::counts::{is_blind, progress, progress_within, value};
use super::stocktake_meant;
use super::words::{scan_view, scope_words, stocktake_view, title};
use crate::actions::recorded;
use crate::choices;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::rows::place_ref;
use crate::wire::*;
use inventory::{
    ActionKind, AssetFacts, ExpectedLine, Holder, LineOut, LineStatus, StocktakeFacts,
    StocktakePhase, StocktakeScope,
};
use ledger::View;
use ledger::view::lines::{Filter, Line, Sort};
use words::say;

/// Scans shown beside a count.
const LAST_SCANS: u32 = 10;
/// More lines than this no stocktake of people can count; the scope is a slip then.
const MOST_LINES: u32 = 500_000;

/// Stocktakes by name, those that are open first.
///
/// # Errors
/// The register cannot be read.
pub fn list_stocktakes(
    office: &Office,
    request: ListByText,
) -> Result<Page<StocktakeView>, Failure> {
    let offset = request.offset.unwrap_or(0);
    let limit = request.limit.unwrap_or(100).min(1000);
    office.read(|view| {
        let search = request.search.unwrap_or_default();
        let (records, total) = view.stocktakes(&search, offset, limit)?;
        let rows = records
            .iter()
            .map(|record| stocktake_view(view, record))
            .collect::<Result<_, Failure>>()?;
        Ok(Page {
            rows,
            total,
            offset,
        })
    })
}

fn scope(view: View<'_>, wanted: &StocktakeScopeRequest) -> Result<StocktakeScope, Failure> {
    let mut places = Vec::new();
    for text in wanted.places.iter().flatten() {
        let place = choices::place(view, text).map_err(|failure| failure.on("places"))?;
        places.push(place.record.id);
    }
    let holder = wanted
        .holder
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let holder = match holder {
        Some(text) => {
            let person = choices::person(view, text).map_err(|failure| failure.on("holder"))?;
            Some(person.record.id)
        }
        None => None,
    };
    let mut scope = StocktakeScope {
        places,
        categories: wanted.categories.clone().unwrap_or_default(),
        models: wanted.models.clone().unwrap_or_default(),
        states: wanted.states.clone().unwrap_or_default(),
        holder,
    };
    // Two scopes are the same however they were said.
    scope.places.sort_unstable();
    scope.places.dedup();
    scope.categories.sort_unstable();
    scope.categories.dedup();
    scope.models.sort_unstable();
    scope.models.dedup();
    scope.states.sort_unstable();
    scope.states.dedup();
    Ok(scope)
}

fn filter(scope: &StocktakeScope) -> Filter {
    Filter {
        places: scope.places.clone(),
        categories: scope.categories.clone(),
        models: scope.models.clone(),
        states: scope.meant_states(),
        person: scope.holder,
        ..Filter::default()
    }
}

/// What a stocktake of this scope would expect. Nothing is saved.
///
/// # Errors
/// The scope names something that is not there.
pub fn propose_stocktake(
    office: &Office,
    request: OpenStocktake,
) -> Result<StocktakeProposal, Failure> {
    let today = office.today();
    office.read(|view| {
        let scope = scope(view, &request.scope.unwrap_or_default())?;
        let all = filter(&scope);
        let words = scope_words(view, &scope)?;
        Ok(StocktakeProposal {
            expected: view.count(&all)?,
            on_loan: view.count_lent(&all)?,
            name: format!("{} {today}", words.chars().take(90).collect::<String>()),
            scope: words,
        })
    })
}

/// How an asset is out, and so what a count may ask of it: a part as the last of its hosts is.
pub(super) fn line_out(view: View<'_>, facts: &AssetFacts) -> Result<LineOut, Failure> {
    let mut host = None;
    let mut at = facts.holder;
    // A ring of hosts in an old register must not hang a count.
    for _ in 0..64 {
        let Some(Holder::Asset(id)) = at else { break };
        let Some(record) = view.asset(&id)? else {
            break;
        };
        at = record.facts.holder;
        if !matches!(at, Some(Holder::Asset(_))) {
            host = Some(LineOut::of(&record.facts, None));
        }
    }
    Ok(LineOut::of(facts, host))
}

fn expected_line(view: View<'_>, line: Line) -> Result<ExpectedLine, Failure> {
    let title = title(&line);
    let (place, place_path) = match line.place {
        Some((id, _, path)) => (Some(id), path),
        None => (None, String::new()),
    };
    let facts = line.record.facts;
    let out = line_out(view, &facts)?;
    let category = line
        .model
        .map(|(.., category)| category)
        .unwrap_or_default();
    Ok(ExpectedLine {
        asset: line.record.id,
        tag: facts.tag.to_string(),
        serial: facts.serial,
        title,
        category,
        place,
        place_path,
        state: facts.state,
        holder: facts.holder,
        cost: facts.cost,
        out: Some(out),
    })
}

/// Opens a stocktake: what it expects is written down as it is now, and stays so.
///
/// # Errors
/// The scope names something that is not there, or expects nothing; nothing is saved then.
pub fn open_stocktake(
    office: &Office,
    request: OpenStocktake,
) -> Result<Done<Recorded<StocktakeView>>, Failure> {
    let today = office.today();
    let done = office.act(ActionKind::OpenStocktake, None, |book| {
        let view = book.view();
        let scope = scope(view, &request.scope.clone().unwrap_or_default())?;
        let filter = filter(&scope);
        let expected = view.count(&filter)?;
        if expected == 0 {
            return Err(Failure::said(say::stocktake_empty()).on("scope"));
        }
        if expected > MOST_LINES {
            return Err(Failure::said(say::stocktake_too_large(expected, MOST_LINES)).on("scope"));
        }
        let lead = request
            .lead
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty());
        let lead = match lead {
            Some(text) => Some(
                choices::person(view, text)
                    .map_err(|failure| failure.on("lead"))?
                    .record
                    .id,
            ),
            None => None,
        };
        let words = scope_words(view, &scope)?;
        let name = request
            .name
            .as_deref()
            .map(str::trim)
            .filter(|name| !name.is_empty());
        let name = match name {
            Some(name) => name.to_owned(),
            None => format!("{} {today}", words.chars().take(90).collect::<String>()),
        };
        let facts = StocktakeFacts {
            name,
            scope,
            scope_words: words,
            lead,
            note: request.note.clone().unwrap_or_default(),
            blind: request.blind.unwrap_or(false),
            ..StocktakeFacts::default()
        }
        .checked()?;
        let mut lines = Vec::with_capacity(expected as usize);
        view.each_line(&filter, Sort::Place, false, 0, None, &mut |line| {
            lines.push(line);
            Ok(())
        })?;
        let lines = lines
            .into_iter()
            .map(|line| expected_line(view, line))
            .collect::<Result<_, Failure>>()?;
        book.set_subject(facts.name.clone());
        let id = book.add_stocktake(facts)?;
        book.add_expected_lines(id, lines)?;
        shown(book.view(), &id)
    })?;
    recorded(office, done)
}

/// A stocktake as it stands.
pub(super) fn shown(view: View<'_>, id: &inventory::StocktakeId) -> Result<StocktakeView, Failure> {
    let record = view.stocktake(id)?.or_not_found("stocktake", id)?;
    stocktake_view(view, &record)
}

/// A stocktake with all that one looks at while counting.
///
/// # Errors
/// There is no such stocktake.
pub fn show_stocktake(office: &Office, request: ShowStocktake) -> Result<StocktakeCard, Failure> {
    let station = office.desk_card().station;
    office.read(|view| {
        let record = stocktake_meant(view, Some(&request.stocktake))?;
        let blind = is_blind(&record);
        let tally = view.stocktake_tally(&record, None)?;
        let standing = standing(view, &record, &station)?;
        let here = match &standing {
            Some(place) if !blind => Some(progress_within(view, &record, place)?),
            _ => None,
        };
        let found = [
            LineStatus::Found,
            LineStatus::Elsewhere,
            LineStatus::Returned,
            LineStatus::Seen,
            LineStatus::SeenOnLoan,
        ];
        let previous = match view.stocktake_before(&record)? {
            Some(before) if !blind => {
                let shown = stocktake_view(view, &before)?;
                Some(StocktakePrevious {
                    name: shown.name,
                    signed_at: shown.signed_at,
                    counts: shown.counts,
                })
            }
            _ => None,
        };
        let scans = view.last_scans(&record, Some(&station), LAST_SCANS)?;
        Ok(StocktakeCard {
            stocktake: stocktake_view(view, &record)?,
            standing: standing.as_ref().map(place_ref),
            here,
            places: match blind {
                true => Vec::new(),
                false => progress(view, &tally)?,
            },
            scans: scans
                .into_iter()
                .map(|line| scan_view(view, line, blind))
                .collect::<Result<_, Failure>>()?,
            value_found: if blind {
                Vec::new()
            } else {
                value(&tally, &found)
            },
            value_not_scanned: if blind {
                Vec::new()
            } else {
                value(&tally, &[LineStatus::NotScanned, LineStatus::NotSeen])
            },
            previous,
        })
    })
}

/// Pauses a stocktake, goes on with it, closes the count or opens it again.
///
/// # Errors
/// It does not go there from where it is; nothing is saved then.
pub fn change_stocktake(
    office: &Office,
    request: ChangeStocktake,
) -> Result<Done<Recorded<StocktakeView>>, Failure> {
    let done = office.act(ActionKind::ChangeStocktake, None, |book| {
        let record = stocktake_meant(book.view(), Some(&request.stocktake))?;
        if request.phase == StocktakePhase::Signed {
            return Err(Failure::said(say::stocktake_use_sign()));
        }
        let new = record.facts.moved_to(request.phase)?;
        book.set_subject(record.facts.name.clone());
        book.revise_stocktake(&record, new)?;
        shown(book.view(), &record.id)
    })?;
    recorded(office, done)
}
