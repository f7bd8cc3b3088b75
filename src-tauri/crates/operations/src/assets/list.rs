//! Lists, one asset, counts for the filters, and finding anything by text.

use crate::actions::action_view;
use crate::choices;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::rows;
use crate::wire::*;
use inventory::State;
use ledger::View;
use ledger::view::counts::{Group, Sum};
use ledger::view::lines::{Filter, Sort};
use reports::Bucket;
use std::collections::HashMap;

/// Most rows in one answer.
pub(crate) const MOST_ROWS: u32 = 1000;

/// Part of the register.
///
/// # Errors
/// A condition makes no sense, or the register cannot be read.
pub fn list_assets(office: &Office, request: ListAssets) -> Result<Page<AssetRow>, Failure> {
    let filter = choices::filter(
        &request.filter,
        request.as_of.unwrap_or_else(|| office.today()),
    )?;
    let limit = request.limit.unwrap_or(100).min(MOST_ROWS);
    office.read_as_of(request.as_of, |view| {
        let lines = view.lines(
            &filter,
            sort(request.sort),
            request.descending,
            request.offset,
            limit,
        )?;
        // A short page that is not the first says by itself how many there are.
        let total = match u32::try_from(lines.len()) {
            Ok(count) if count < limit && (count > 0 || request.offset == 0) => {
                request.offset + count
            }
            _ => view.count(&filter)?,
        };
        let mut rows: Vec<AssetRow> = lines.into_iter().map(rows::asset_row).collect();
        let unfinished = view.unfinished_among(rows.iter().map(|row| row.id))?;
        for row in &mut rows {
            row.unfinished = unfinished.contains(&row.id);
        }
        Ok(Page {
            rows,
            total,
            offset: request.offset,
        })
    })
}

fn sort(by: AssetSort) -> Sort {
    match by {
        AssetSort::Registered => Sort::Registered,
        AssetSort::Tag => Sort::Tag,
        AssetSort::Name => Sort::Name,
        AssetSort::Model => Sort::Model,
        AssetSort::Serial => Sort::Serial,
        AssetSort::State => Sort::State,
        AssetSort::Place => Sort::Place,
        AssetSort::WarrantyEnd => Sort::WarrantyEnd,
        AssetSort::RefreshDate => Sort::RefreshDate,
        AssetSort::PurchaseDate => Sort::PurchaseDate,
        AssetSort::Cost => Sort::Cost,
        AssetSort::Due => Sort::Due,
        AssetSort::Changed => Sort::Changed,
    }
}

/// One asset, whole.
///
/// # Errors
/// There is none of this identity or tag.
pub fn show_asset(office: &Office, request: ShowAsset) -> Result<AssetView, Failure> {
    let store = office.store();
    office.read_as_of(request.as_of, |view| {
        let record = choices::asset(view, request.id, request.tag.as_deref())?;
        let line = view
            .line(&record.id)?
            .or_not_found("asset", &record.facts.tag)?;
        let mut shown = rows::asset_view(view, line, store)?;
        shown.row.unfinished = !view.unfinished_among([record.id])?.is_empty();
        Ok(shown)
    })
}

/// How many assets there are of each state, category, place and warranty window.
///
/// # Errors
/// A condition makes no sense, or the register cannot be read.
pub fn count_assets(office: &Office, request: CountAssets) -> Result<AssetCounts, Failure> {
    let today = office.today();
    let filter = choices::filter(&request.filter, today)?;
    office.read(|view| {
        let of_states = view.sums(
            Group::State,
            &Filter {
                states: Vec::new(),
                ..filter.clone()
            },
        )?;
        let states = State::ALL.iter().filter_map(|state| {
            let count = of_states
                .iter()
                .filter(|sum| sum.state == Some(*state))
                .map(|sum| sum.assets)
                .sum();
            (count > 0).then(|| Facet {
                value: state.word().into(),
                label: state.label().into(),
                count,
            })
        });
        let categories = facets(view.sums(
            Group::Category,
            &Filter {
                categories: Vec::new(),
                ..filter.clone()
            },
        )?);
        let mut places = facets(view.sums(
            Group::Place,
            &Filter {
                places: Vec::new(),
                ..filter.clone()
            },
        )?);
        for place in &mut places {
            place.value = identity(&place.value);
        }
        let buckets = Bucket::ALL.iter().map(|bucket| {
            let of_bucket = Filter {
                warranty: vec![choices::window(*bucket, today)],
                active: true,
                ..filter.clone()
            };
            let count = view.count(&of_bucket)?;
            Ok(Facet {
                value: bucket.word().into(),
                label: bucket.heading().into(),
                count,
            })
        });
        Ok(AssetCounts {
            total: view.count(&filter)?,
            states: states.collect(),
            categories,
            places,
            warranty: buckets.collect::<Result<_, Failure>>()?,
            overdue: view.count(&Filter {
                due_before: Some(today),
                ..filter.clone()
            })?,
            needs_label: view.count(&Filter {
                needs_label: true,
                ..filter.clone()
            })?,
        })
    })
}

/// Adds up sums of one key; the largest first, what has no name left out.
fn facets(sums: Vec<Sum>) -> Vec<Facet> {
    let mut by_key: HashMap<String, Facet> = HashMap::new();
    for sum in sums.into_iter().filter(|sum| !sum.key.is_empty()) {
        let facet = by_key.entry(sum.key.clone()).or_insert_with(|| Facet {
            value: sum.key,
            label: sum.label,
            count: 0,
        });
        facet.count += sum.assets;
    }
    let mut facets: Vec<Facet> = by_key.into_values().collect();
    facets.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.label.cmp(&b.label)));
    facets
}

/// An identity from the hexadecimal digits SQL gives.
fn identity(hex: &str) -> String {
    uuid::Uuid::parse_str(hex)
        .map(|id| id.to_string())
        .unwrap_or_default()
}

/// Anything whose words begin with, or whose name contains, what was typed.
///
/// # Errors
/// The register cannot be read.
pub fn find(office: &Office, request: Find) -> Result<Found, Failure> {
    let now = office.now();
    let limit = request.limit.unwrap_or(8).min(100);
    let text = request.text.trim();
    office.read(|view| {
        if text.is_empty() {
            return Ok(Found {
                assets: Vec::new(),
                people: Vec::new(),
                places: Vec::new(),
                models: Vec::new(),
                actions: Vec::new(),
            });
        }
        let people = view
            .people(text, 0, limit)?
            .0
            .into_iter()
            .map(rows::person_view)
            .collect();
        let places = view
            .places(text, 0, limit)?
            .0
            .iter()
            .map(rows::place_ref)
            .collect();
        let models = view
            .models(text, 0, limit)?
            .0
            .iter()
            .map(rows::model_ref)
            .collect();
        Ok(Found {
            assets: assets_found(view, text, limit)?,
            people,
            places,
            models,
            actions: view
                .actions_for(text, limit)?
                .into_iter()
                .map(|record| action_view(view, record, now))
                .collect::<Result<_, Failure>>()?,
        })
    })
}

/// The asset with this very tag first, then those whose words begin so, then those something was done to for this ticket.
fn assets_found(view: View<'_>, text: &str, limit: u32) -> Result<Vec<AssetRow>, Failure> {
    let exact = view
        .asset_by_tag_key(&inventory::tag::key(text))?
        .map(|asset| asset.id);
    let filter = Filter {
        search: text.to_owned(),
        ..Filter::default()
    };
    let mut found = Vec::new();
    if let Some(id) = exact
        && let Some(line) = view.line(&id)?
    {
        found.push(rows::asset_row(line));
    }
    for line in view.lines(&filter, Sort::Registered, false, 0, limit)? {
        if Some(line.record.id) != exact && found.len() < limit as usize {
            found.push(rows::asset_row(line));
        }
    }
    for id in view.assets_for(text, limit)? {
        let there = found.iter().any(|row| row.id == id);
        if found.len() < limit as usize
            && !there
            && let Some(line) = view.line(&id)?
        {
            found.push(rows::asset_row(line));
        }
    }
    Ok(found)
}
