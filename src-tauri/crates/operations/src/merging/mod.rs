//! Two records that are of one thing: which may be, what merging them would do, and making them one.

mod alike;
mod fields;
mod preview;
mod two;

pub use alike::list_alike;
pub use preview::preview_merge;

use crate::office::Office;
use crate::wire::*;
use inventory::ActionKind;
use two::Two;

/// Makes one record a second one of another, which stays. One action: undo brings both back as they were.
///
/// # Errors
/// One of them is not known or several are meant (`….unknown`, `….ambiguous`); they cannot be one (`merge.…`). Nothing is saved
/// then.
pub fn merge(office: &Office, request: Merge) -> Result<Done<Merged>, Failure> {
    let done = office.act(ActionKind::Merge, None, |book| {
        let name = match Two::of(book.view(), &request)? {
            Two::People(keep, other) => {
                book.merge_people(&keep, &other)?;
                // Names of people stand in one erasable table, not in what an action says.
                keep.details.name.clone()
            }
            Two::Places(keep, other) => {
                book.merge_places(&keep, &other)?;
                book.set_subject(keep.path.clone());
                keep.path.clone()
            }
            Two::Models(keep, other) => {
                book.merge_models(&keep, &other)?;
                book.set_subject(keep.facts.name.clone());
                keep.facts.name.clone()
            }
            Two::Assets(keep, other) => {
                book.merge_assets(&keep, &other)?;
                book.set_subject(keep.facts.tag.to_string());
                keep.facts.tag.to_string()
            }
        };
        Ok(name)
    })?;
    let name = done.result;
    Ok(Done {
        result: Merged {
            sentence: format!("Merged into {name}"),
            name,
        },
        changed: done.changed,
        action: done.action,
    })
}
