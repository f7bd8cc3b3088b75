//! Papers: who is named on those that are signed, by the names they had, and which keep a name themselves.

use super::View;
use super::people::{ERASED, PersonRecord};
use super::stocktakes::StocktakeRecord;
use crate::error::Result;
use inventory::{ActorId, Event, PersonId, PersonThen, SignOff, StocktakeFacts, StocktakeId, fold};
use rusqlite::{OptionalExtension, params};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Shorter than this, in characters, a text is no part of a name but by chance.
const TELLING: usize = 4;

/// Those who counted in a stocktake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Whoever is known as a person of the register, as they are now; by name.
    pub people: Vec<PersonThen>,
    /// The names of everybody else; in order.
    pub names: Vec<String>,
}

/// A stocktake of which the journal keeps somebody's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which.
    pub stocktake: StocktakeId,
    /// What it says of itself: by the last entry about it.
    pub facts: StocktakeFacts,
    /// Whether they are named as whoever signed.
    pub signer: bool,
    /// Whether they are named among those who counted.
    pub counter: bool,
}

impl PersonRecord {
    /// The person as they are now, for a paper to name.
    pub fn then(&self) -> PersonThen {
        PersonThen {
            person: self.record.id,
            digest: self.record.facts.digest.clone(),
        }
    }
}

impl View<'_> {
    /// The name somebody had then; a stand-in where they were erased since.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn name_then(&self, then: &PersonThen) -> Result<String> {
        let details = self.details_of(&then.person, &then.digest)?;
        Ok(details.map_or_else(|| ERASED.to_owned(), |details| details.name))
    }

    /// Those who scanned in a count. A name that an older program kept is that of the one person who is called so.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn stocktake_counters(&self, stocktake: &StocktakeRecord) -> Result<Counters> {
        let sql =
            "SELECT DISTINCT counter, counted_by, actor FROM stocktake_scan WHERE stocktake = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([stocktake.row])?;
        let (mut people, mut names) = (BTreeMap::new(), BTreeSet::new());
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            let (by, actor): (Option<[u8; 16]>, [u8; 16]) = (row.get(1)?, row.get(2)?);
            let person = match (by, self.people_by("name", &name)?.as_slice()) {
                (Some(by), _) => Some(PersonId(Uuid::from_bytes(by))),
                (None, [only]) => Some(only.record.id),
                (None, _) if !name.is_empty() => None,
                (None, _) => self.person_of(&ActorId(Uuid::from_bytes(actor)))?,
            };
            match person
                .map(|id| self.person_then(&id))
                .transpose()?
                .flatten()
            {
                Some(then) => {
                    people.insert(then.person, then);
                }
                None if !name.is_empty() => {
                    names.insert(name);
                }
                None => {
                    names.insert(self.actor_name(&ActorId(Uuid::from_bytes(actor)))?);
                }
            }
        }
        let mut named = Vec::new();
        for then in people.into_values() {
            named.push((fold(&self.name_then(&then)?), then));
        }
        named.sort();
        Ok(Counters {
            people: named.into_iter().map(|(_, then)| then).collect(),
            names: names.into_iter().collect(),
        })
    }

    /// Somebody as they are now, also whose recording was taken back after they did something.
    fn person_then(&self, id: &PersonId) -> Result<Option<PersonThen>> {
        if let Some(person) = self.person(id)? {
            return Ok(Some(person.then()));
        }
        let sql = "SELECT digest FROM personal WHERE person = ?1 ORDER BY rowid DESC LIMIT 1";
        let digest = self
            .connection
            .prepare_cached(sql)?
            .query_row([id.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(digest.map(|digest| PersonThen {
            person: *id,
            digest,
        }))
    }

    /// Whether somebody signed, or counted what somebody else recorded.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn is_on_paper(&self, id: &PersonId) -> Result<bool> {
        // The identity stands in the facts as it is written.
        let sql = "SELECT EXISTS (SELECT 1 FROM stocktake_scan WHERE counted_by = ?1) \
            OR EXISTS (SELECT 1 FROM stocktake WHERE phase = 'signed' AND instr(facts, ?2) > 0)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row(params![id.as_bytes(), id.to_string()], |row| row.get(0))?)
    }

    /// The stocktakes that keep one of these texts as the name of whoever signed or counted, the latest first: programs
    /// before format 6 wrote names into what is never changed.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn papers_naming(&self, texts: &BTreeSet<String>) -> Result<Vec<Paper>> {
        if texts.is_empty() {
            return Ok(Vec::new());
        }
        let sought: Vec<String> = texts.iter().map(|text| fold(text)).collect();
        let named = |name: &str| {
            let name = fold(name);
            sought.iter().any(|text| {
                *text == name || (text.chars().count() >= TELLING && name.contains(text.as_str()))
            })
        };
        let sql = "SELECT kind, body, stream FROM journal WHERE (kind LIKE 'stocktake.%' AND body LIKE '%\"signed\":%') \
            OR (kind LIKE 'stocktake\\_scan.%' ESCAPE '\\' AND body LIKE '%\"counter\":%')";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found: BTreeMap<StocktakeId, (bool, bool)> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (kind, body): (String, String) = (row.get(0)?, row.get(1)?);
            let said = match Event::decode(&kind, &body) {
                Ok(Event::Stocktake(revision)) => {
                    let sides = revision.old.iter().chain(&revision.new);
                    let signed: Vec<&SignOff> = sides.filter_map(|it| it.signed.as_ref()).collect();
                    let signer = signed.iter().any(|it| named(&it.by));
                    let counter = signed
                        .iter()
                        .any(|it| it.counted_by.iter().any(|name| named(name)));
                    Some((StocktakeId(Uuid::from_bytes(row.get(2)?)), signer, counter))
                }
                Ok(Event::StocktakeScan(revision)) => revision
                    .new
                    .as_ref()
                    .or(revision.old.as_ref())
                    .map(|scan| (scan.stocktake, false, named(&scan.counter))),
                // What cannot be read is the check's to find.
                _ => None,
            };
            if let Some((id, signer, counter)) =
                said.filter(|(_, signer, counter)| *signer || *counter)
            {
                let so_far = found.entry(id).or_default();
                *so_far = (so_far.0 || signer, so_far.1 || counter);
            }
        }
        let mut papers = Vec::new();
        // Identities are in the order in which they were given.
        for (stocktake, (signer, counter)) in found.into_iter().rev() {
            papers.push(Paper {
                stocktake,
                facts: self.stocktake_said(&stocktake)?.unwrap_or_default(),
                signer,
                counter,
            });
        }
        Ok(papers)
    }

    /// What the last entry about a stocktake says of it, also where it was taken back.
    fn stocktake_said(&self, id: &StocktakeId) -> Result<Option<StocktakeFacts>> {
        let sql = "SELECT kind, body FROM journal WHERE stream = ?1 ORDER BY version DESC LIMIT 1";
        let last: Option<(String, String)> = self
            .connection
            .prepare_cached(sql)?
            .query_row([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(match last.map(|(kind, body)| Event::decode(&kind, &body)) {
            Some(Ok(Event::Stocktake(revision))) => revision.new.or(revision.old),
            _ => None,
        })
    }
}
