//! Where a text stands in what is kept for ever: notes, reasons and names of things. Who signed or counted is asked of
//! papers ([`View::papers_naming`]).

use super::View;
use crate::error::Result;
use inventory::fold;
use rusqlite::OptionalExtension;
use serde_json::Value;

/// A place where a text stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// What it is said of: a tag, or the kind of entry.
    pub of: String,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The words it stands in.
    pub words: String,
}

impl View<'_> {
    /// Where a text stands, as texts are compared: at most so many entries, newest first, and how many there are.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn mentions(&self, text: &str, most: usize) -> Result<(Vec<Mention>, usize)> {
        let mut found = Vec::new();
        // As it stands within a body.
        let written = Value::from(text).to_string();
        let written = written.trim_matches('"');
        let sql = "SELECT at, stream, kind, reason, body FROM journal \
            WHERE folded(reason) LIKE ?1 ESCAPE '\\' OR folded(body) LIKE ?2 ESCAPE '\\' ORDER BY seq DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([pattern(&fold(text)), pattern(&fold(written))])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            let (stream, kind): ([u8; 16], String) = (row.get(1)?, row.get(2)?);
            let (reason, body): (String, String) = (row.get(3)?, row.get(4)?);
            let mut body: Value = serde_json::from_str(&body).unwrap_or_default();
            if leave_out_signatures(&kind, &mut body)
                && !holds(&reason, text)
                && words_with(&body, text).is_none()
            {
                continue;
            }
            count += 1;
            if found.len() >= most {
                continue;
            }
            let tag = self
                .connection
                .prepare_cached("SELECT tag FROM asset WHERE id = ?1")?
                .query_row([stream], |row| row.get::<_, String>(0))
                .optional()?;
            let kind = kind.split('.').next().unwrap_or_default().replace('_', " ");
            let words = match holds(&reason, text) {
                true => Some(reason.as_str()),
                false => words_with(&body, text),
            };
            found.push(Mention {
                of: tag.unwrap_or(kind),
                at: row.get(0)?,
                words: words.unwrap_or_default().to_owned(),
            });
        }
        Ok((found, count))
    }
}

/// Takes the names of those who signed and counted out of a body; answers whether there were any.
fn leave_out_signatures(kind: &str, body: &mut Value) -> bool {
    let fields: &[&str] = match kind.split('.').next() {
        Some("stocktake") => &["by", "counted_by"],
        Some("stocktake_scan") => &["counter"],
        _ => return false,
    };
    let mut any = false;
    for side in ["old", "new"] {
        let Some(facts) = body.get_mut(side) else {
            continue;
        };
        let named = match fields {
            ["counter"] => Some(facts),
            _ => facts.get_mut("signed"),
        };
        let Some(named) = named.and_then(Value::as_object_mut) else {
            continue;
        };
        for field in fields {
            any |= named.remove(*field).is_some();
        }
    }
    any
}

fn pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

fn holds(words: &str, text: &str) -> bool {
    fold(words).contains(&fold(text))
}

/// The first text within a body that holds the one that is looked for.
fn words_with<'b>(body: &'b Value, text: &str) -> Option<&'b str> {
    match body {
        Value::String(words) => holds(words, text).then_some(words),
        Value::Array(values) => values.iter().find_map(|value| words_with(value, text)),
        Value::Object(fields) => fields.values().find_map(|value| words_with(value, text)),
        _ => None,
    }
}
