//! Tag series: where the tags of new assets come from.

use crate::actions::recorded;
use crate::categories;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, SeriesFacts, fold};
use ledger::view::records::SeriesRecord;

/// Every tag series with the next five tags it will give.
///
/// # Errors
/// The register cannot be read.
pub fn list_series(office: &Office, _: Nothing) -> Result<Vec<SeriesView>, Failure> {
    office.read(|view| Ok(view.series()?.into_iter().map(series_view).collect()))
}

/// Where tags of things of a category come from: the series of that category, or else the one of none; the first added of
/// several. Both registering and imports ask this.
pub(crate) fn of_category<'s>(
    all: impl Iterator<Item = &'s SeriesFacts> + Clone,
    category: &str,
) -> Option<usize> {
    let wanted = fold(category);
    let own = |facts: &SeriesFacts| !wanted.is_empty() && fold(&facts.category) == wanted;
    all.clone()
        .position(own)
        .or_else(|| all.clone().position(|facts| facts.category.is_empty()))
}

fn series_view(series: SeriesRecord) -> SeriesView {
    let mut facts = series.facts;
    let mut upcoming = Vec::new();
    while upcoming.len() < 5
        && let Some((number, tag)) = facts.upcoming()
    {
        upcoming.push(tag.to_string());
        facts.next = number + 1;
    }
    SeriesView {
        id: series.id,
        name: facts.name,
        prefix: facts.prefix,
        digits: facts.digits,
        check_character: facts.check_character,
        category: facts.category,
        upcoming,
    }
}

/// Adds a tag series, or revises one. Its numbers never go back.
///
/// # Errors
/// Refused when the prefix is taken or not printable in a small code; nothing is saved then.
pub fn record_series(
    office: &Office,
    request: RecordSeries,
) -> Result<Done<Recorded<SeriesView>>, Failure> {
    let done = office.act(ActionKind::RecordSeries, None, |book| {
        let old = match request.id {
            Some(id) => Some(
                book.view()
                    .series_by_stream(&id.0)?
                    .or_not_found("series", &id)?,
            ),
            None => None,
        };
        let before = old.as_ref().map(|old| &old.facts);
        let facts = SeriesFacts {
            name: request.name.clone(),
            prefix: request.prefix.clone(),
            digits: request
                .digits
                .or(before.map(|before| before.digits))
                .unwrap_or(6),
            next: request
                .next
                .map(u64::from)
                .or(before.map(|before| before.next))
                .unwrap_or(1),
            check_character: request
                .check_character
                .or(before.map(|before| before.check_character))
                .unwrap_or(true),
            category: match (&request.category, before) {
                (Some(text), _) => categories::as_in_use(book.view(), text)?,
                (None, Some(before)) => before.category.clone(),
                (None, None) => String::new(),
            },
            place: before.and_then(|before| before.place),
        }
        .checked()?;
        book.set_subject(facts.name.clone());
        let id = match &old {
            None => book.add_series(facts)?,
            Some(old) => {
                book.revise_series(old, facts)?;
                old.id
            }
        };
        Ok(series_view(
            book.view()
                .series_by_stream(&id.0)?
                .or_not_found("series", &id)?,
        ))
    })?;
    recorded(office, done)
}
