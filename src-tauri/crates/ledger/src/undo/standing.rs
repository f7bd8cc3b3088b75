//! Whether something later stands upon what is to be taken back or done again.

use super::Way;
use crate::book::Book;
use crate::error::Result;
use inventory::{BatchId, Refusal};
use words::say;

/// Everything later about the records of an action that does not cancel itself out: a change and its undo do, and so do an
/// undo and its redo, but an undo of what was done before the action does not.
const LATER: &str = "SELECT max(seq), at, kind, (SELECT tag FROM asset WHERE id = stream) FROM ( \
        SELECT later.seq, later.at, later.kind, later.stream, later.batch_id, \
            coalesce(action.undoes, action.redoes, later.batch_id) AS deed \
        FROM (SELECT stream, max(version) AS version FROM journal WHERE batch_id = ?1 GROUP BY stream) AS mine \
        JOIN journal AS later ON later.stream = mine.stream AND later.version > mine.version \
        LEFT JOIN action ON action.batch = later.batch_id \
        WHERE later.kind NOT LIKE 'series.%') \
    GROUP BY stream, deed HAVING count(DISTINCT batch_id) % 2 = 1 ORDER BY 1 LIMIT 21";

impl Book<'_> {
    /// # Errors
    /// Refused where one of the action's records changed later; up to twenty of the changes are named.
    pub(super) fn refuse_if_built_upon(&self, batch: &BatchId, way: Way) -> Result<()> {
        let mut statement = self.connection().prepare_cached(LATER)?;
        let later: Vec<String> = statement
            .query_map([batch.as_bytes()], |row| {
                let (at, kind, tag): (i64, String, Option<String>) =
                    (row.get(1)?, row.get(2)?, row.get(3)?);
                let when = chrono::DateTime::from_timestamp_millis(at).map(|at| {
                    at.with_timezone(&chrono::Local)
                        .format("%Y-%m-%d %H:%M")
                        .to_string()
                });
                let kind = kind
                    .split('.')
                    .next()
                    .unwrap_or_default()
                    .trim_start_matches("asset_")
                    .replace('_', " ");
                let what = tag.unwrap_or_else(|| "a record".into());
                Ok(format!("{what}: {kind}, {}", when.unwrap_or_default()))
            })?
            .collect::<Result<_, _>>()?;
        let message = match later.len() {
            0 => return Ok(()),
            n if n > 20 => say::action_built_upon_many(way.word()),
            n => say::action_built_upon(way.word(), n),
        };
        Err(Refusal::said(message)
            .hint(say::action_built_upon_hint())
            .details(later.into_iter().take(20))
            .into())
    }
}
