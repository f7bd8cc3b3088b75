//! The details of people that entries name by their digest: they go with an entry from one file to another.

use crate::error::Result;
use inventory::Event;
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};
use uuid::Uuid;

/// The columns of both tables of people's details.
const COLUMNS: &str =
    "person, digest, name, email, username, employee_number, department, badge, salt";
const COUNT: usize = 9;

/// The details of one revision of a person, as they are kept.
pub(crate) struct Details(Vec<Value>);

impl Details {
    /// Those that an entry about `stream` names, in the file that `connection` is of; none where it names none.
    pub(crate) fn of(
        connection: &Connection,
        stream: &Uuid,
        event: &Event,
    ) -> Result<Option<Details>> {
        let Event::Person(revision) = event else {
            return Ok(None);
        };
        let Some(facts) = &revision.new else {
            return Ok(None);
        };
        let sql = format!("SELECT {COLUMNS} FROM personal WHERE person = ?1 AND digest = ?2");
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![stream.as_bytes(), facts.digest])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let values = (0..COUNT).map(|at| row.get(at));
        Ok(Some(Details(values.collect::<Result<_, _>>()?)))
    }

    /// Keeps them in the register; those that are there already stay as they are.
    pub(crate) fn keep(self, register: &Connection) -> Result<()> {
        let sql = format!(
            "INSERT OR IGNORE INTO personal ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
        );
        register
            .prepare_cached(&sql)?
            .execute(params_from_iter(self.0))?;
        Ok(())
    }
}
