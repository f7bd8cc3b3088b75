//! Whoever works at a desk becomes a person of the register, so that all names stand in one table, and details of people are
//! kept by their digest.
//!
//! Entries cannot be changed: those written before carry identities of their own for whoever acted. For each of them an
//! entry is appended that says who that is.

use crate::book::{keep_details, person_facts, personal_digest};
use crate::erasing::overwriting;
use crate::error::Result;
use crate::identity::new_id;
use crate::journal::{self, Entry, Head, StoredEntry};
use inventory::{
    Action, ActionKind, ActorId, EntryId, Event, PersonDetails, PersonFacts, PersonId, Revision,
    StationId, WorkerFacts,
};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// A row of people's details as it was kept by revision.
struct Row {
    person: Uuid,
    revision: u32,
    details: PersonDetails,
    salt: Vec<u8>,
}

pub(super) fn run(connection: &Connection, at: i64) -> Result<Vec<Entry>> {
    // What is dropped holds names.
    overwriting(connection, || {
        let said = People::read(connection)?;
        let rows = rows(connection)?;
        let workers = workers(connection)?;
        connection.execute_batch("DROP TABLE personal; DROP TABLE actor;")?;
        connection.execute_batch(include_str!("../schema/personal.sql"))?;
        for row in &rows {
            let stated = said.digests.get(&(row.person, row.revision));
            let digest = match stated {
                // What was changed past the journal stays where it was, for a check to find.
                Some(digest) => digest.clone(),
                None => personal_digest(&row.salt, &row.details),
            };
            keep_details(
                connection,
                &PersonId(row.person),
                &digest,
                &row.salt,
                &row.details,
            )?;
        }
        let format: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let format = format.max(super::Shape::Workers.lowest_format());
        connection.pragma_update(None, "user_version", format)?;
        let named = said.named(&rows);
        let mut appending = Appending::begin(connection, at)?;
        for (actor, name) in workers {
            let person = match named.get(&name).map(Vec::as_slice) {
                Some([person]) => *person,
                _ => appending.person(&name)?,
            };
            appending.append(actor, Event::Worker(WorkerFacts { person }))?;
        }
        appending.end()
    })
}

/// What the journal says of people.
struct People {
    digests: HashMap<(Uuid, u32), String>,
    present: HashMap<Uuid, PersonFacts>,
}

impl People {
    fn read(connection: &Connection) -> Result<People> {
        let sql = format!(
            "SELECT {} FROM journal WHERE kind LIKE 'person.%' ORDER BY seq",
            journal::COLUMNS
        );
        let mut statement = connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let (mut digests, mut present) = (HashMap::new(), HashMap::new());
        while let Some(row) = rows.next()? {
            let stored = StoredEntry::read(row)?;
            let stream = stored.stream;
            let Ok(Entry {
                event: Event::Person(revision),
                ..
            }) = stored.decode()
            else {
                // The check's to name.
                continue;
            };
            for facts in revision.old.iter().chain(&revision.new) {
                digests
                    .entry((stream, facts.revision))
                    .or_insert_with(|| facts.digest.clone());
            }
            match revision.new {
                Some(facts) => present.insert(stream, facts),
                None => present.remove(&stream),
            };
        }
        Ok(People { digests, present })
    }

    /// Who is on the register now, by name.
    fn named(&self, rows: &[Row]) -> BTreeMap<String, Vec<PersonId>> {
        let mut named: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
        for row in rows {
            let holds = self.present.get(&row.person);
            if holds.is_some_and(|facts| !facts.erased && facts.revision == row.revision) {
                let name = row.details.name.trim().to_owned();
                named.entry(name).or_default().push(PersonId(row.person));
            }
        }
        named
    }
}

fn rows(connection: &Connection) -> Result<Vec<Row>> {
    let sql = "SELECT person, revision, name, email, username, employee_number, department, badge, salt FROM personal \
        ORDER BY rowid";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Row {
            person: Uuid::from_bytes(row.get(0)?),
            revision: row.get(1)?,
            details: PersonDetails {
                name: row.get(2)?,
                email: row.get(3)?,
                username: row.get(4)?,
                employee_number: row.get(5)?,
                department: row.get(6)?,
                badge: row.get(7)?,
            },
            salt: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whoever acted, by identity, with the name.
fn workers(connection: &Connection) -> Result<Vec<(Uuid, String)>> {
    let mut statement = connection.prepare("SELECT DISTINCT actor FROM journal")?;
    let acted = statement.query_map([], |row| row.get::<_, [u8; 16]>(0))?;
    let acted: HashSet<[u8; 16]> = acted.collect::<Result<_, _>>()?;
    let mut statement = connection.prepare("SELECT id, name FROM actor ORDER BY rowid")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut workers = Vec::new();
    for row in rows {
        let (id, name) = row?;
        let name = name.trim();
        // One without a name is nobody's; a check says so.
        if acted.contains(&id) && !name.is_empty() {
            workers.push((Uuid::from_bytes(id), name.to_owned()));
        }
    }
    Ok(workers)
}

/// The one action that says who they are.
struct Appending<'c> {
    connection: &'c Connection,
    at: i64,
    batch: Uuid,
    head: Head,
    entries: Vec<Entry>,
    added: BTreeMap<String, PersonId>,
}

impl<'c> Appending<'c> {
    fn begin(connection: &'c Connection, at: i64) -> Result<Appending<'c>> {
        Ok(Appending {
            connection,
            at,
            batch: new_id(),
            head: journal::head(connection)?,
            entries: Vec::new(),
            added: BTreeMap::new(),
        })
    }

    /// Records a person of this name; once, where several identities had it.
    fn person(&mut self, name: &str) -> Result<PersonId> {
        if let Some(person) = self.added.get(name) {
            return Ok(*person);
        }
        let details = PersonDetails {
            name: name.to_owned(),
            ..PersonDetails::default()
        };
        let person = PersonId(new_id());
        let facts = person_facts(self.connection, &person, 1, &details)?;
        self.append(person.0, Event::Person(Revision::added(facts)))?;
        self.added.insert(name.to_owned(), person);
        Ok(person)
    }

    fn append(&mut self, stream: Uuid, event: Event) -> Result<()> {
        let entry = Entry {
            seq: self.head.seq + 1,
            id: EntryId(new_id()),
            batch: self.batch.into(),
            at: self.at,
            actor: ActorId::TAGDESK,
            // At no desk.
            station: StationId(Uuid::nil()),
            reason: String::new(),
            stream,
            version: 1,
            event,
        };
        self.head = journal::append(self.connection, &self.head, &entry)?;
        self.entries.push(entry);
        Ok(())
    }

    /// Ends the action. Where nobody had to be named nothing is appended.
    fn end(mut self) -> Result<Vec<Entry>> {
        if self.entries.is_empty() {
            return Ok(self.entries);
        }
        let action = Action {
            kind: ActionKind::Upgrade,
            entries: self.entries.len() as u64,
            assets: 0,
            subject: String::new(),
            undoes: None,
            redoes: None,
            ticket: String::new(),
            open: false,
        };
        self.append(self.batch, Event::Action(action))?;
        journal::set_head(self.connection, &self.head)?;
        Ok(self.entries)
    }
}
