//! What people call what a finding is about.

use rusqlite::Connection;
use uuid::Uuid;

/// What people call a stream: an asset's tag, a model's name; from the tables of the file, if they are `comparable`, or
/// those made beside.
pub(super) fn name(connection: &Connection, comparable: bool, stream: &Uuid) -> String {
    let schemas: &[&str] = if comparable {
        &["live", "main"]
    } else {
        &["main"]
    };
    for schema in schemas {
        let sql = format!(
            "SELECT 'asset ' || tag FROM {schema}.asset WHERE id = ?1 \
             UNION ALL SELECT 'model ' || name FROM {schema}.model WHERE id = ?1 \
             UNION ALL SELECT 'place ' || path FROM {schema}.place WHERE id = ?1 \
             UNION ALL SELECT 'action ' || kind FROM {schema}.action WHERE batch = ?1 \
             UNION ALL SELECT 'a person' FROM {schema}.person WHERE id = ?1 \
             UNION ALL SELECT 'tag series ' || name FROM {schema}.series WHERE id = ?1 \
             UNION ALL SELECT 'label format ' || name FROM {schema}.label_format WHERE id = ?1 \
             UNION ALL SELECT 'label design ' || name FROM {schema}.label_design WHERE id = ?1 \
             UNION ALL SELECT 'printer ' || name FROM {schema}.printer WHERE id = ?1 \
             UNION ALL SELECT 'the calibration of ' || printer FROM {schema}.calibration WHERE id = ?1 \
             UNION ALL SELECT 'a print on ' || format FROM {schema}.print WHERE id = ?1 \
             UNION ALL SELECT 'a reservation of tags' FROM {schema}.reservation WHERE id = ?1 \
             UNION ALL SELECT 'a booking ' || from_day || ' to ' || until_day FROM {schema}.booking WHERE id = ?1 \
             UNION ALL SELECT 'kit ' || name FROM {schema}.kit WHERE id = ?1 \
             UNION ALL SELECT 'action ' || (SELECT kind FROM {schema}.action WHERE batch = signed.action) \
                FROM {schema}.signed WHERE id = ?1 \
             UNION ALL SELECT 'the scan of ' || code FROM {schema}.stocktake_scan WHERE id = ?1"
        );
        // Where even that cannot be read, the other tables or the identity name it.
        let found = connection
            .prepare_cached(&sql)
            .and_then(|mut statement| statement.query_row([stream.as_bytes()], |row| row.get(0)));
        if let Ok(found) = found {
            return found;
        }
    }
    format!("record {stream}")
}
