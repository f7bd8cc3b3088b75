//! Words as they are typed, for the index of assets' words.

use super::View;
use crate::error::Result;

/// Beginnings of so many letters at most are in the index as they are (`prefix` of `asset_search`).
const INDEXED: usize = 3;

/// A longer beginning is looked for as the words that begin so, where they are no more than this.
const SPELT_OUT: usize = 16;

/// Words looked for at once.
const MOST: usize = 12;

impl View<'_> {
    /// A query of the index for the assets that have words beginning like each of these, none where no asset has.
    pub(super) fn assets_saying(&self, words: &[&str]) -> Result<Option<String>> {
        let mut parts = Vec::with_capacity(words.len());
        let mut certain = words.len() == 1;
        for word in words.iter().take(MOST) {
            match self.spelt_out(word)? {
                Spelt::Out(found) if found.is_empty() => return Ok(None),
                Spelt::Out(found) => parts.push(format!("({})", found.join(" OR "))),
                Spelt::TooMany => parts.push(format!("\"{word}\"*")),
                Spelt::Not => {
                    certain = false;
                    parts.push(format!("\"{word}\"*"));
                }
            }
        }
        let query = parts.join(" AND ");
        Ok((certain || self.any_asset_says(&query)?).then_some(query))
    }

    /// The words of assets that begin so. SQLite gathers and sorts all that has any of them before it gives the first: of a
    /// beginning that a third of a million assets have this takes longer than a key may. Of a whole word it gives the newest
    /// at once.
    fn spelt_out(&self, beginning: &str) -> Result<Spelt> {
        // Of other letters the index has forms that only it knows: without marks, in small letters.
        if beginning.len() <= INDEXED || !beginning.is_ascii() {
            return Ok(Spelt::Not);
        }
        let first = beginning.to_ascii_lowercase();
        let mut statement = self
            .connection
            .prepare_cached("SELECT term FROM asset_word WHERE term >= ?1 LIMIT 1")?;
        let mut found = Vec::new();
        let mut from = first.clone();
        loop {
            let mut rows = statement.query([&from])?;
            let term: String = match rows.next()? {
                Some(row) => row.get(0)?,
                None => break,
            };
            if !term.starts_with(&first) {
                break;
            }
            if found.len() == SPELT_OUT {
                return Ok(Spelt::TooMany);
            }
            // The least that is greater: the next word, past all the assets that have this one.
            from = format!("{term}\u{1}");
            found.push(format!("\"{term}\""));
        }
        Ok(Spelt::Out(found))
    }

    fn any_asset_says(&self, query: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM asset_search WHERE asset_search MATCH ?1)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([query], |row| row.get(0))?)
    }
}

enum Spelt {
    /// Every word that begins so, as the query has it.
    Out(Vec<String>),
    /// There are such words, too many to name.
    TooMany,
    /// Nobody looked.
    Not,
}

/// The words of a text. What the query language takes specially never gets there: a word is letters and digits only.
pub(super) fn words(search: &str) -> Vec<&str> {
    search
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::{Connection, params};

    fn register(texts: &[&str]) -> Result<Connection> {
        let connection = Connection::open_in_memory()?;
        crate::open::stable_plans(&connection)?;
        connection.execute_batch(crate::tables::SCHEMA)?;
        for (text, row) in texts.iter().zip(1i64..) {
            let sql = "INSERT INTO asset_search (rowid, text) VALUES (?1, ?2)";
            connection.execute(sql, params![row, text])?;
        }
        Ok(connection)
    }

    fn found(connection: &Connection, search: &str) -> Result<Vec<i64>> {
        let Some(query) = View::new(connection).assets_saying(&words(search))? else {
            return Ok(Vec::new());
        };
        let sql = "SELECT rowid FROM asset_search WHERE asset_search MATCH ?1 ORDER BY rowid";
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([query], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    #[test]
    fn every_beginning_of_every_word_finds_what_has_it() -> Result<()> {
        let many: Vec<String> = (0..40)
            .map(|at| format!("lapt{at:02} Über-Größe"))
            .collect();
        let mut texts: Vec<&str> = many.iter().map(String::as_str).collect();
        texts.extend(["LAPTOP Dell", "laptops Délla 42", "lap dog", "Monitor dell"]);
        let connection = register(&texts)?;
        let holds = |text: &str, search: &str| {
            let plain = |text: &str| text.to_lowercase().replace('é', "e").replace('ü', "u");
            let (text, search) = (
                plain(text).replace('ö', "o"),
                plain(search).replace('ö', "o"),
            );
            words(&search)
                .iter()
                .all(|sought| words(&text).iter().any(|word| word.starts_with(sought)))
        };
        for text in &texts {
            for word in words(text) {
                for end in word.char_indices().map(|(at, one)| at + one.len_utf8()) {
                    for search in [word[..end].to_owned(), format!("{} dell", &word[..end])] {
                        let expected: Vec<i64> = texts
                            .iter()
                            .zip(1..)
                            .filter(|(text, _)| holds(text, &search))
                            .map(|(_, row)| row)
                            .collect();
                        assert_eq!(found(&connection, &search)?, expected, "{search}");
                    }
                }
            }
        }
        assert_eq!(found(&connection, "laptopss")?, Vec::<i64>::new());
        assert_eq!(found(&connection, "zzzz")?, Vec::<i64>::new());
        Ok(())
    }

    #[test]
    fn words_of_what_is_gone_are_no_words() -> Result<()> {
        let many: Vec<String> = (0..40).map(|at| format!("lapt{at:02}")).collect();
        let texts: Vec<&str> = many.iter().map(String::as_str).collect();
        let connection = register(&texts)?;
        connection.execute("DELETE FROM asset_search", [])?;
        assert_eq!(View::new(&connection).assets_saying(&["lapt"])?, None);
        Ok(())
    }

    #[test]
    fn more_words_than_are_looked_for_find_by_the_first() -> Result<()> {
        let connection = register(&["one two"])?;
        let search = "one two ".repeat(MOST) + "three";
        assert_eq!(found(&connection, &search)?, [1]);
        Ok(())
    }
}
