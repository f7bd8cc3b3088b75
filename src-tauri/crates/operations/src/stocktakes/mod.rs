//! Stocktakes: opened with what they expect, counted by scanning, reconciled, signed.

mod count;
mod counts;
mod merge;
mod open;
mod people;
mod reconcile;
mod report;
mod sign;
mod words;

pub use count::{count_scan, note_scan, take_back_counted};
pub use merge::{export_count, merge_count};
pub use open::{
    change_stocktake, list_stocktakes, open_stocktake, propose_stocktake, show_stocktake,
};
pub use reconcile::{list_stocktake_lines, reconcile};
pub use report::export_stocktake;
pub use sign::sign_stocktake;

use crate::failure::not_found;
use crate::wire::Failure;
use ::words::say;
use inventory::{StocktakeId, StocktakePhase, same};
use ledger::View;
use ledger::view::stocktakes::StocktakeRecord;

/// The stocktake somebody names by identity or name; the only open one if nobody said.
fn stocktake_meant(view: View<'_>, text: Option<&str>) -> Result<StocktakeRecord, Failure> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    if let Some(text) = text {
        if let Ok(id) = text.parse::<StocktakeId>() {
            return view
                .stocktake(&id)?
                .ok_or_else(|| not_found("stocktake", text).on("stocktake"));
        }
        let (found, _) = view.stocktakes(text, 0, 1000)?;
        let whole = |record: &&StocktakeRecord| same(&record.facts.name, text);
        let exact: Vec<&StocktakeRecord> = found.iter().filter(whole).collect();
        return match (exact.as_slice(), found.as_slice()) {
            ([only], _) => Ok((*only).clone()),
            ([], [only]) => Ok(only.clone()),
            ([], []) => Err(not_found("stocktake", text).on("stocktake")),
            _ => Err(several(&found)),
        };
    }
    let (all, _) = view.stocktakes("", 0, 1000)?;
    let open: Vec<StocktakeRecord> = all
        .into_iter()
        .filter(|record| record.facts.phase != StocktakePhase::Signed)
        .collect();
    match open.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(Failure::said(say::stocktake_none())
            .on("stocktake")
            .hint(say::stocktake_none_hint())),
        several_open => Err(several(several_open)),
    }
}

fn several(found: &[StocktakeRecord]) -> Failure {
    Failure::said(say::stocktake_ambiguous(found.len()))
        .on("stocktake")
        .hint(say::stocktake_ambiguous_hint())
        .details(
            found
                .iter()
                .take(20)
                .map(|record| record.facts.name.clone()),
        )
}
