//! What copies still hold of what was erased from the register, and when they go.

use super::{copy_view, found};
use crate::office::Office;
use crate::wire::*;
use chrono::{Days, NaiveDate};
use inventory::copying::Made;
use ledger::copies::{self, Erasure, Found, Kind, Known, Terms};

/// So many days are looked ahead for when a copy goes: longer than any month's last is kept by the usual numbers.
const AHEAD: u64 = 800;

/// The copies that still have something, and why that cannot be said of all, if so.
pub(crate) fn still_in_copies(
    office: &Office,
    erased: Erasure<'_>,
) -> (Vec<CopyHolding>, Option<String>) {
    match look(office, erased) {
        Ok(found) => found,
        Err(failure) => (Vec::new(), Some(failure.message)),
    }
}

fn look(
    office: &Office,
    erased: Erasure<'_>,
) -> Result<(Vec<CopyHolding>, Option<String>), Failure> {
    let register = office.register_path();
    let terms = copies::terms(&register)?;
    let folder = terms.folder_for(&register)?;
    let (mut known, mut unread) = (Vec::new(), Vec::new());
    for one in found(&folder, &register, terms.folder.is_some())? {
        match one {
            Found::Known(copy) => known.push(copy),
            Found::Unreadable(path) => unread.push(super::name_of(&path)),
            Found::Foreign(_) => {}
        }
    }
    let ends = ends_of(&known, &terms, office);
    let mut holding = Vec::new();
    for (at, copy) in known.iter().enumerate() {
        match copies::holding(copy, erased) {
            Ok(0) => {}
            Ok(records) => holding.push(CopyHolding {
                copy: copy_view(copy),
                records,
                goes: ends[at],
            }),
            Err(_) => unread.push(super::name_of(&copy.path)),
        }
    }
    holding.sort_by_key(|held| std::cmp::Reverse(held.copy.at));
    let unread = match unread.is_empty() {
        true => None,
        false => Some(format!("These cannot be read: {}.", unread.join(", "))),
    };
    Ok((holding, unread))
}

/// The day on which each copy is removed, if one is made every day from tomorrow on.
fn ends_of(known: &[Known], terms: &Terms, office: &Office) -> Vec<Option<NaiveDate>> {
    let mut ends = vec![None; known.len()];
    // With their places, so that it is known whose end it is.
    let mut there: Vec<(Option<usize>, Made)> = known
        .iter()
        .enumerate()
        .filter(|(_, copy)| copy.kind == Kind::Daily)
        .map(|(at, copy)| (Some(at), copy.made))
        .collect();
    for days in 1..=AHEAD {
        let Some(day) = office.today().checked_add_days(Days::new(days)) else {
            break;
        };
        let Some(at) = office.now().checked_add_days(Days::new(days)) else {
            break;
        };
        there.push((None, Made { at, day }));
        let made: Vec<Made> = there.iter().map(|(_, made)| *made).collect();
        for gone in terms.keeping().superfluous(&made, at).into_iter().rev() {
            if let (Some(place), _) = there.remove(gone) {
                ends[place] = Some(day);
            }
        }
        if there.iter().all(|(place, _)| place.is_none()) {
            break;
        }
    }
    ends
}
