//! `tagdesk stocktake list` and `tagdesk stocktake show`

use super::Which;
use crate::arguments::{self, Listing};
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use operations::wire::*;
use operations::{Office, stocktakes};

pub(super) fn list(office: &Office, screen: &mut Screen, listing: Listing) -> Outcome {
    let page = stocktakes::list_stocktakes(office, listing.request())?;
    screen.answer(&page, |lines| {
        let mut table = Table::new([
            "Stocktake",
            "Phase",
            "#Expected",
            "#Found",
            "#Elsewhere",
            "#Not seen",
            "#Other",
            "About",
        ]);
        for one in &page.rows {
            let counts = &one.counts;
            table.row([
                one.name.clone(),
                one.phase.word().to_owned(),
                counts.expected.to_string(),
                counts.found.to_string(),
                counts.elsewhere.to_string(),
                (counts.not_scanned + counts.not_seen).to_string(),
                (counts.not_in_scope + counts.unknown + counts.seen + counts.returned).to_string(),
                one.scope.clone(),
            ]);
        }
        table.show(lines)?;
        lines.line(arguments::shown(page.rows.len(), page.total, "stocktake"))
    })
}

pub(super) fn show(office: &Office, screen: &mut Screen, which: Which) -> Outcome {
    let request = ShowStocktake {
        stocktake: which.stocktake.unwrap_or_default(),
    };
    let card = stocktakes::show_stocktake(office, request)?;
    screen.answer(&card, |lines| {
        let one = &card.stocktake;
        let counts = &one.counts;
        lines.line(format!(
            "{}: {} ({})",
            one.name,
            one.phase.word(),
            one.scope
        ))?;
        lines.line(format!(
            "{} expected: {} found, {} elsewhere, {} not scanned",
            counts.expected, counts.found, counts.elsewhere, counts.not_scanned
        ))?;
        for (count, words) in [
            (counts.in_host, "in something that was found"),
            (
                counts.not_seen,
                "not seen at their places, somebody has them",
            ),
            (counts.with, "with somebody, place not recorded"),
            (counts.seen, "seen, with somebody"),
            (counts.on_loan, "on loan"),
            (counts.seen_on_loan, "seen, on loan"),
            (counts.returned, "found though on loan"),
        ] {
            if count > 0 {
                lines.line(format!("{count} {words}"))?;
            }
        }
        lines.line(format!(
            "{} not expected, {} unknown codes, {} differences to decide",
            counts.not_in_scope, counts.unknown, counts.undecided
        ))?;
        if let Some(place) = &card.standing {
            lines.line(format!("This desk stands at {}", place.path))?;
        }
        lines.gap()?;
        let mut table = Table::new(["Place", "#Counted", "#Expected", "#Elsewhere"]);
        for place in &card.places {
            table.row([
                place
                    .place
                    .as_ref()
                    .map_or("no place".to_owned(), |place| place.path.clone()),
                place.counted.to_string(),
                place.expected.to_string(),
                place.elsewhere.to_string(),
            ]);
        }
        table.show(lines)
    })
}
