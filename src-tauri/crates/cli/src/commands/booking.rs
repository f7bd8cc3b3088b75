//! `tagdesk booking`

use crate::arguments::{self, identity, shown};
use crate::days;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use operations::Office;
use operations::bookings::{cancel_booking, list_bookings, record_booking, revise_booking};
use operations::wire::{
    BookingState, CancelBooking, ListBookings, RecordBooking, ReviseBooking, ShowAsset,
};

/// Bookings: keep an asset for somebody from one day until another.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk booking record IT0000017 --for \"Ana Ruiz\" --from 2026-12-03 --until 2026-12-09
  tagdesk booking list --asset IT0000017")]
pub(crate) struct Booking {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Record(Record),
    Revise(Revise),
    List(List),
    /// Give a booking up
    #[command(
        after_help = "Example:\n  tagdesk booking cancel 01991234-5678-7abc-8def-0123456789ab"
    )]
    Cancel {
        /// The booking, as `tagdesk booking list` names it.
        booking: String,
    },
}

/// Keep an asset for somebody. Refused when the days overlap with another booking or a loan.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  tagdesk booking record IT0000017 --for \"Ana Ruiz\" --from 2026-12-03 --until 2026-12-09 --note \"trade fair\"")]
struct Record {
    /// The tag of the asset.
    tag: String,
    /// For whom: a name, e-mail, username, employee number or badge that names one only.
    #[arg(long = "for", value_name = "PERSON")]
    person: String,
    /// The first day; today if not said.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    from: Option<NaiveDate>,
    /// The last day, which still counts; the first if not said.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    until: Option<NaiveDate>,
    /// What for.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Change a booking; what is not said stays. Refused when the new days overlap with another booking or a loan.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  tagdesk booking revise 01991234-5678-7abc-8def-0123456789ab --until 2026-12-12")]
struct Revise {
    /// The booking, as `tagdesk booking list` names it.
    booking: String,
    /// For whom: a name, e-mail, username, employee number or badge that names one only.
    #[arg(long = "for", value_name = "PERSON")]
    person: Option<String>,
    /// The first day.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    from: Option<NaiveDate>,
    /// The last day, which still counts.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    until: Option<NaiveDate>,
    /// What for.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// List the bookings to come, the first to begin in front.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk booking list\n  tagdesk booking list --for \"Ana Ruiz\" --all"
)]
struct List {
    /// Of this asset only.
    #[arg(long, value_name = "TAG")]
    asset: Option<String>,
    /// For this person only.
    #[arg(long = "for", value_name = "PERSON")]
    person: Option<String>,
    /// Also those that were fulfilled or cancelled.
    #[arg(long)]
    all: bool,
    /// Show so many at most.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
}

impl Booking {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::Record(record) => {
                let request = RecordBooking {
                    id: None,
                    tag: Some(record.tag),
                    person: record.person,
                    from: record.from,
                    until: record.until,
                    note: record.note,
                };
                let done = record_booking(office, request)?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
            What::Revise(it) => {
                let request = ReviseBooking {
                    id: identity("booking", &it.booking)?,
                    person: it.person,
                    from: it.from,
                    until: it.until,
                    note: it.note,
                };
                let done = revise_booking(office, request)?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
            What::Cancel { booking } => {
                let id = identity("booking", &booking)?;
                let done = cancel_booking(office, CancelBooking { id })?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
            What::List(list) => list.run(office, screen),
        }
    }
}

impl List {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let asset = match self.asset {
            Some(tag) => {
                let show = ShowAsset {
                    id: None,
                    tag: Some(tag),
                    as_of: None,
                };
                Some(operations::assets::show_asset(office, show)?.row.id)
            }
            None => None,
        };
        let person = match self.person {
            Some(text) => Some(arguments::person(office, &text)?.id),
            None => None,
        };
        let request = ListBookings {
            asset,
            person,
            all: Some(self.all),
            offset: None,
            limit: Some(self.limit),
        };
        let page = list_bookings(office, request)?;
        screen.answer(&page, |lines| {
            let mut table = Table::new(["Booking", "Tag", "Item", "For", "From", "Until", "State"]);
            for booking in &page.rows {
                table.row([
                    booking.id.to_string(),
                    booking.tag.clone(),
                    booking.name.clone(),
                    booking.person.name.clone(),
                    booking.from.to_string(),
                    booking.until.to_string(),
                    match booking.state {
                        BookingState::Open => "open",
                        BookingState::Fulfilled => "fulfilled",
                        BookingState::Cancelled => "cancelled",
                    }
                    .to_owned(),
                ]);
            }
            table.show(lines)?;
            lines.line(shown(page.rows.len(), page.total, "booking"))
        })
    }
}
