//! Places: found by code, path or name; and lists of places.

use super::refusal::{Reason, Stop, refuse, refuse_word};
use super::taking::{Outcome, Taken, Taking};
use super::words::differing;
use crate::choices;
use intake::{Field, PlaceRow};
use inventory::{PlaceFacts, PlaceId, fold, same, tag};
use ledger::view::places::PlaceRecord;
use ledger::{Book, PATH_SEPARATOR, View};
use std::collections::HashSet;

/// Deeper than this no building is.
const DEEPEST: usize = 20;

/// The names of a path as people write it. A slash or `>` parts names only between blanks: `Shipping/Receiving` is one.
fn path(text: &str) -> Vec<&str> {
    let parts = text
        .split('›')
        .flat_map(|part| part.split(" / "))
        .flat_map(|part| part.split(" > "));
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// The places a text may mean. What the file itself made in passing is meant by its whole path alone:
/// `Store` beside `HQ › Store` is another place, in whichever order they come.
fn found(
    view: View<'_>,
    text: &str,
    in_passing: &HashSet<PlaceId>,
) -> Result<Vec<PlaceRecord>, Stop> {
    let mut meant = choices::places_in_file(view, text)?;
    let path = choices::whole_path(text);
    meant.retain(|place| {
        !in_passing.contains(&place.record.id) || choices::whole_path(&place.path) == path
    });
    Ok(meant)
}

impl Taking<'_> {
    /// The one place a text means, if there is any.
    fn found_place(
        &mut self,
        view: View<'_>,
        text: &str,
        field: &Field,
    ) -> Result<Option<PlaceId>, Stop> {
        let meant = found(view, text, &self.in_passing)?;
        if let [] | [_] = meant.as_slice() {
            return Ok(meant.first().map(|place| place.record.id));
        }
        let paths = || meant.iter().map(|place| place.path.clone());
        if let Some(column) = self.column(field).filter(|_| self.describing) {
            self.asked.places(column, text, paths());
        }
        let named: Vec<String> = paths().take(5).collect();
        let sentence = format!(
            "“{text}” could be any of {} places: {}. Write its code or its whole path.",
            meant.len(),
            named.join("; ")
        );
        refuse_word(field.clone(), text, sentence)
    }

    /// The place a cell means, found or made.
    pub fn place(
        &mut self,
        book: &mut Book<'_>,
        text: &str,
        field: Field,
    ) -> Result<PlaceId, Stop> {
        if let Some(known) = self.known.places.get(text) {
            return Ok(known);
        }
        let found = match self.is_ours() {
            true => self.place_of_ours(book.view(), text, &field)?,
            false => self.found_place(book.view(), text, &field)?,
        };
        if let Some(found) = found {
            if !self.making {
                self.known.places.keep(text.to_owned(), found);
            }
            return Ok(found);
        }
        self.only_when_making()?;
        let names = match self.is_ours() {
            true => text.split(PATH_SEPARATOR).collect(),
            false => path(text),
        };
        if names.is_empty() || names.len() > DEEPEST {
            return refuse(field, format!("“{text}” is no place."));
        }
        let mut above: Option<PlaceId> = None;
        for name in names {
            let here = match above {
                None => top_level(book.view(), name)?.map(|place| place.record.id),
                Some(parent) => below(book.view(), parent, name)?.map(|place| place.record.id),
            };
            above = Some(match here {
                Some(id) => id,
                None => {
                    let facts = PlaceFacts {
                        name: name.to_owned(),
                        parent: above,
                        ..PlaceFacts::default()
                    };
                    let id = self.make_place(book, facts)?;
                    self.in_passing.insert(id);
                    id
                }
            });
        }
        above.ok_or_else(|| Stop::Row(Reason::whole("The place has no name.")))
    }

    /// The place that a list of our own means: that of the whole path to the letter, however names are written in it; else one
    /// that stood on the register before and is meant in some other way.
    fn place_of_ours(
        &mut self,
        view: View<'_>,
        path: &str,
        field: &Field,
    ) -> Result<Option<PlaceId>, Stop> {
        let places = view.places_of_path(path)?.into_iter();
        let mut exactly = places.filter(|place| place.path == path);
        if let Some(place) = exactly.next() {
            return Ok(Some(place.record.id));
        }
        let found = self.found_place(view, path, field)?;
        Ok(found.filter(|place| !self.in_passing.contains(place)))
    }

    fn make_place(&mut self, book: &mut Book<'_>, facts: PlaceFacts) -> Result<PlaceId, Stop> {
        let id = book.add_place(facts)?;
        self.counts.new_places += 1;
        Ok(id)
    }

    /// Takes a row of a list of places.
    pub fn place_row(&mut self, book: &mut Book<'_>, row: &PlaceRow) -> Result<Taken, Stop> {
        let Some(name) = row.name.clone().or_else(|| row.code.clone()) else {
            return refuse(Field::Name, "A place needs a name.");
        };
        let parent = match &row.parent {
            None => None,
            Some(text) => Some(match self.found_place(book.view(), text, &Field::Parent)? {
                Some(id) => id,
                // It may have a row of its own further down.
                None if !self.last_chance => {
                    let sentence = format!("There is no place “{text}” to put it in.");
                    return Err(Stop::Later(Reason::about(Field::Parent, sentence)));
                }
                None => self.place(book, text, Field::Parent)?,
            }),
        };
        let old = self.place_of_row(book.view(), row, &name, parent)?;
        let mut facts = old
            .as_ref()
            .map(|old| old.record.facts.clone())
            .unwrap_or_default();
        facts.name.clone_from(&name);
        facts.parent = parent.or(facts.parent);
        if let Some(code) = &row.code {
            facts.code.clone_from(code);
        }
        if let Some(notes) = &row.notes {
            facts.notes.clone_from(notes);
        }
        let facts = facts.checked()?;
        let before = old
            .as_ref()
            .map(|old| old.record.facts.clone())
            .unwrap_or_default();
        let outcome = match &old {
            None => {
                let id = self.make_place(book, facts.clone())?;
                self.places_made.push(id);
                Outcome::Create
            }
            Some(old) if book.revise_place(&old.record, facts.clone())? => Outcome::Change,
            Some(_) => Outcome::Unchanged,
        };
        let mut title = String::new();
        let mut changes = Vec::new();
        if self.describing {
            let path = |id: Option<PlaceId>| -> Result<String, Stop> {
                Ok(match id {
                    Some(id) => book
                        .view()
                        .place(&id)?
                        .map(|place| place.path)
                        .unwrap_or_default(),
                    None => String::new(),
                })
            };
            title = path(facts.parent)?;
            changes = differing([
                ("Name", before.name, facts.name.clone()),
                ("Code", before.code, facts.code),
                ("Part of", path(before.parent)?, title.clone()),
                ("Notes", before.notes, facts.notes),
            ]);
        }
        Ok(Taken {
            outcome,
            subject: name,
            title,
            changes,
            asset: None,
        })
    }

    /// The place a row of a list of places is about: by code, by name within its parent, by a name that only one has.
    fn place_of_row(
        &self,
        view: View<'_>,
        row: &PlaceRow,
        name: &str,
        parent: Option<PlaceId>,
    ) -> Result<Option<PlaceRecord>, Stop> {
        if let Some(code) = &row.code
            && let Some(place) = view.place_by_code_key(&tag::key(code))?
        {
            return Ok(Some(place));
        }
        // A place of that name with another code is another place.
        let mut named = match parent {
            Some(parent) => below(view, parent, name)?
                .into_iter()
                .chain(top_level(view, name)?)
                .collect(),
            None => view.places_meant(name)?,
        };
        named.retain(|place| {
            let code = &place.record.facts.code;
            same(&place.record.facts.name, name)
                && (code.is_empty()
                    || row
                        .code
                        .as_ref()
                        .is_none_or(|mine| tag::key(mine) == tag::key(code)))
        });
        if let Some(parent) = parent {
            if let Some(at) = named
                .iter()
                .position(|place| place.record.facts.parent == Some(parent))
            {
                return Ok(Some(named.swap_remove(at)));
            }
            // One at the top that no row of this file is about gets its parent now.
            let mut top = named
                .into_iter()
                .filter(|place| place.record.facts.parent.is_none());
            let before = top.next().filter(|place| {
                !self.places_made.contains(&place.record.id) && place.record.id != parent
            });
            return Ok(before);
        }
        if let Some(at) = named
            .iter()
            .position(|place| place.record.facts.parent.is_none())
        {
            return Ok(Some(named.swap_remove(at)));
        }
        match named.len() {
            0 | 1 => Ok(named.pop()),
            count => refuse(
                Field::Name,
                format!("There are {count} places “{name}”. Say which by its code or its parent."),
            ),
        }
    }
}

fn top_level(view: View<'_>, name: &str) -> Result<Option<PlaceRecord>, Stop> {
    let meant = view.places_meant(name)?;
    Ok(meant
        .into_iter()
        .find(|place| place.record.facts.parent.is_none() && same(&place.record.facts.name, name)))
}

fn below(view: View<'_>, parent: PlaceId, name: &str) -> Result<Option<PlaceRecord>, Stop> {
    // By its whole path where that can be said: a name such as “Floor 1” may stand below hundreds.
    let meant = match view.place(&parent)? {
        Some(above) if !format!("{}{name}", above.path).contains(['/', '>']) => {
            view.places_meant(&format!("{} › {name}", above.path))?
        }
        _ => view.places_meant(name)?,
    };
    let inside = |place: &PlaceRecord| {
        place.record.facts.parent == Some(parent) && same(&place.record.facts.name, name)
    };
    Ok(meant.into_iter().find(inside))
}

/// What tells rows of a list of places apart.
pub(super) fn identity(row: &PlaceRow) -> Option<String> {
    if let Some(code) = &row.code {
        return Some(format!("code\u{1f}{}", tag::key(code)));
    }
    let parent = fold(row.parent.as_deref().unwrap_or_default());
    Some(format!(
        "name\u{1f}{parent}\u{1f}{}",
        fold(row.name.as_ref()?)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_places_are_parted_only_where_a_path_is_meant() {
        assert_eq!(
            path("Wilkinson, Waters & Kerluke"),
            ["Wilkinson, Waters & Kerluke"]
        );
        assert_eq!(path("Shipping/Receiving"), ["Shipping/Receiving"]);
        assert_eq!(path("HQ › Floor 2 ›Room 5"), ["HQ", "Floor 2", "Room 5"]);
        assert_eq!(path("HQ / Floor 2 > Room 5"), ["HQ", "Floor 2", "Room 5"]);
        assert!(path(" › ").is_empty());
    }
}
