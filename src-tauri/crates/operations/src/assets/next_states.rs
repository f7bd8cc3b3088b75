//! Which states assets may be moved to by hand.

use crate::choices;
use crate::office::Office;
use crate::wire::*;
use inventory::State;
use ledger::View;
use ledger::view::lines::Filter;
use std::collections::BTreeSet;

/// The states that all assets of a selection may be moved to by hand; those that only some may, apart.
///
/// # Errors
/// There is no such tag, or the register cannot be read.
pub fn next_states(office: &Office, request: AssetSelection) -> Result<NextStates, Failure> {
    let today = office.today();
    let now = office.read(|view| states(view, &request, today))?;
    let may = |from: &State, to: &State| from.next().contains(to);
    let (all, rest): (Vec<State>, Vec<State>) = State::ALL
        .into_iter()
        .filter(|to| now.iter().any(|from| may(from, to)))
        .partition(|to| now.iter().all(|from| may(from, to)));
    Ok(NextStates { all, some: rest })
}

/// The states that the assets of a selection are in: each once, however many they are.
fn states(
    view: View<'_>,
    selection: &AssetSelection,
    today: chrono::NaiveDate,
) -> Result<BTreeSet<State>, Failure> {
    match &selection.filter {
        // Nothing of it is left out: it need not be gone through one by one.
        Some(wanted) if selection.except.is_empty() => {
            let named = AssetSelection {
                filter: None,
                ..selection.clone()
            };
            let mut found = view.states_among(&choices::filter(wanted, today)?)?;
            found.extend(states(view, &named, today)?);
            Ok(found)
        }
        _ => {
            let mut found = BTreeSet::new();
            let ids = choices::asset_ids(view, selection, today)?;
            for ids in ids.chunks(AT_ONCE) {
                found.extend(view.states_among(&Filter {
                    ids: ids.to_vec(),
                    ..Filter::default()
                })?);
            }
            Ok(found)
        }
    }
}

/// How many assets are looked at at once.
const AT_ONCE: usize = 500;
