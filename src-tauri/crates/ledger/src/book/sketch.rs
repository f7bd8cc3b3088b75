//! Working out what a long list does, on a copy of the register that keeps facts alone: its entries need no place in a
//! journal, since they get one when they are written into the register.

use super::Book;
use crate::error::Result;
use crate::journal::{self, Entry};
use crate::portions::{Ahead, Details, put};
use crate::tables::Extent;
use inventory::Event;

/// Where the entries of an action go.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Goes {
    /// Into the journal, as they must in the register itself.
    ToJournal,
    /// Into the rest of the action, which is written into the register later.
    ToRest(Order),
    /// Nowhere: what is answered is all that is wanted.
    Nowhere,
}

/// The order in which entries are written: those of tag series come first, so that whoever registers something meanwhile
/// gets the numbers behind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Order {
    next_of_series: i64,
    first_of_others: i64,
    next: i64,
}

impl Order {
    /// With room in front for so many entries of tag series; any more stand where they come.
    pub fn with_series(count: u32) -> Order {
        let first = i64::from(count) + 1;
        Order {
            next_of_series: 1,
            first_of_others: first,
            next: first,
        }
    }

    fn position(&mut self, event: &Event) -> i64 {
        let in_front =
            matches!(event, Event::Series(_)) && self.next_of_series < self.first_of_others;
        let next = match in_front {
            true => &mut self.next_of_series,
            false => &mut self.next,
        };
        *next += 1;
        *next - 1
    }
}

impl Book<'_> {
    /// Has what is worked out written ahead, too.
    pub(crate) fn goes_ahead(&mut self, ahead: Option<Ahead>) {
        self.ahead = ahead;
    }

    /// Who writes it ahead, as long as somebody does.
    pub(crate) fn stop_ahead(&mut self) -> Option<Ahead> {
        self.ahead.take()
    }

    pub(super) fn write_ahead(&mut self, entry: Entry, body: Option<String>) -> Result<()> {
        if let Some(ahead) = &mut self.ahead {
            let details = Details::of(self.connection, &entry.stream, &entry.event)?;
            if !ahead.offer(entry, body, details) {
                self.ahead = None;
            }
        }
        Ok(())
    }

    /// Keeps an entry where it goes; answers how much of the read tables follows it.
    pub(super) fn keep(&mut self, entry: &Entry, body: &mut Option<String>) -> Result<Extent<'_>> {
        let encoded = || entry.event.encode().1;
        match &mut self.goes {
            Goes::ToJournal => {
                self.head = journal::append_encoded(
                    self.connection,
                    &self.head,
                    entry,
                    body.get_or_insert_with(encoded),
                )?;
                return Ok(match &self.gathered {
                    Some(sums) => Extent::Gathering(sums),
                    None => Extent::Whole,
                });
            }
            Goes::ToRest(order) => {
                let position = order.position(&entry.event);
                put(
                    self.connection,
                    position,
                    entry,
                    body.get_or_insert_with(encoded),
                )?;
            }
            Goes::Nowhere => {}
        }
        self.head.seq = entry.seq;
        Ok(Extent::Facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use inventory::{Revision, SeriesFacts};

    #[test]
    fn what_series_say_comes_first_as_far_as_there_is_room() {
        let series = || {
            Event::Series(Revision::added(SeriesFacts {
                name: "Tags".into(),
                prefix: "T".into(),
                digits: 4,
                next: 1,
                check_character: false,
                category: String::new(),
                place: None,
            }))
        };
        let other = || Event::Station(Revision::added(String::new()));
        let mut order = Order::with_series(2);
        let events = [other(), series(), other(), series(), series(), other()];
        let positions = events.map(|event| order.position(&event));
        assert_eq!(positions, [3, 1, 4, 2, 5, 6]);
    }
}
