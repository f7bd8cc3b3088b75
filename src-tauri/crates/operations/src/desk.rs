//! The first screen: today in numbers, what is overdue, what could be taken back.

use crate::actions::latest;
use crate::bookings::booking_views;
use crate::office::Office;
use crate::rows::{asset_row, model_view};
use crate::wire::*;
use chrono::Days;
use inventory::State;
use ledger::view::bookings::Bookings;
use ledger::view::lines::{Filter, Sort};

/// How many overdue assets and scarce models are named.
const OVERDUE: u32 = 10;
const SCARCE: u32 = 50;
/// How many bookings are named.
const COMING: u32 = 10;
/// Loans due within so many days, today counted, are due soon.
const DUE_SOON: u64 = 7;

/// What the desk shows beside the scan.
///
/// # Errors
/// The register cannot be read.
pub fn desk_summary(office: &Office, _: Nothing) -> Result<DeskSummary, Failure> {
    let (now, today) = (office.now(), office.today());
    let since = office.start_of(today);
    let in_30_days = today.checked_add_days(Days::new(30)).unwrap_or(today);
    office.read(|view| {
        let late = Filter {
            due_before: Some(today),
            ..Filter::default()
        };
        let out = Filter {
            states: vec![State::CheckedOut],
            ..Filter::default()
        };
        let unlabelled = Filter {
            needs_label: true,
            ..Filter::default()
        };
        let week = Filter {
            due_before: today.checked_add_days(Days::new(DUE_SOON)),
            ..Filter::default()
        };
        let (bookings, _) = view.bookings(&Bookings::default(), 0, COMING)?;
        let mut below_minimum = Vec::new();
        for id in view.models_below_minimum(SCARCE)? {
            if let Some(model) = view.model(&id)? {
                below_minimum.push(model_view(view, model)?);
            }
        }
        let (last_action, undo) = latest(view)?.shown(view, now)?;
        let overdue = view.count(&late)?;
        Ok(DeskSummary {
            assets: view.count(&Filter::default())?,
            out_today: view.assets_since("check_out", since)?,
            in_today: view.assets_since("check_in", since)?,
            registered_today: view.registered_since(since)?,
            out_now: view.count(&out)?,
            overdue,
            due_soon: view.count(&week)?.saturating_sub(overdue),
            coming_bookings: booking_views(view, bookings)?,
            overdue_first: view
                .lines(&late, Sort::Due, false, 0, OVERDUE)?
                .into_iter()
                .map(asset_row)
                .collect(),
            warranty_within_30: view.warranties_ending(today, in_30_days)?,
            needs_label: view.count(&unlabelled)?,
            below_minimum,
            last_action,
            undo,
        })
    })
}
