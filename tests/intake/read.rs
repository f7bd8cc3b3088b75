//! Reading a table in a test, and what is asked of it.

use intake::{
    AssetRow, Bytes, Choices, Corrections, Entry, Manner, PersonRow, Refusal, Row, Sheet, Survey,
    Values, rows, survey,
};

pub struct Read {
    pub survey: Survey,
    pub rows: Vec<Row>,
}

pub fn bytes(bytes: &[u8], choices: &Choices) -> Read {
    let source = Bytes(bytes.to_vec());
    let survey = survey(&source, choices).unwrap();
    let rows = rows(&source, &survey, &Corrections::new())
        .unwrap()
        .map(Result::unwrap)
        .collect();
    Read { survey, rows }
}

/// A sheet of a workbook: the one of that name, or the first with rows.
pub fn sheet(bytes: &[u8], wanted: Option<&str>, choices: &Choices) -> Result<Read, Refusal> {
    let source = Sheet::read(std::io::Cursor::new(bytes), wanted)?;
    let survey = survey(&source, choices)?;
    let none = Corrections::new();
    let rows = rows(&source, &survey, &none)?.map(Result::unwrap).collect();
    Ok(Read { survey, rows })
}

pub fn text(text: &str) -> Read {
    bytes(text.as_bytes(), &Choices::default())
}

/// Read with these things kept as they are.
pub fn keeping(text: &str, keep: &[&str]) -> Read {
    let choices = Choices {
        keep: keep.iter().map(|key| (*key).to_owned()).collect(),
        ..Choices::default()
    };
    bytes(text.as_bytes(), &choices)
}

/// Read with what a person said that words mean.
pub fn saying(text: &str, words: &[(&str, &str)]) -> Read {
    let choices = Choices {
        words: words
            .iter()
            .map(|(key, meant)| ((*key).to_owned(), (*meant).to_owned()))
            .collect(),
        ..Choices::default()
    };
    bytes(text.as_bytes(), &choices)
}

impl Read {
    pub fn asset(&self, index: usize) -> &AssetRow {
        match &self.rows[index].values {
            Values::Asset(asset) => asset,
            other => panic!("{other:?}"),
        }
    }

    pub fn person(&self, index: usize) -> &PersonRow {
        match &self.rows[index].values {
            Values::Person(person) => person,
            other => panic!("{other:?}"),
        }
    }

    pub fn assets(&self) -> impl Iterator<Item = &AssetRow> {
        (0..self.rows.len()).map(|index| self.asset(index))
    }

    /// The tags of all rows; none where a row has none.
    pub fn tags(&self) -> Vec<&str> {
        self.assets()
            .map(|asset| asset.tag.as_deref().unwrap_or("(none)"))
            .collect()
    }

    /// The entries of a manner: word, and in how many cells or lines.
    pub fn told(&self, manner: Manner) -> Vec<(&str, u64)> {
        self.entries(manner)
            .map(|entry| (entry.word.as_str(), entry.count))
            .collect()
    }

    pub fn entries(&self, manner: Manner) -> impl Iterator<Item = &Entry> {
        self.survey
            .account
            .iter()
            .filter(move |entry| entry.manner == manner)
    }

    pub fn fields(&self) -> Vec<String> {
        let columns = self.survey.columns.iter();
        columns.map(|column| column.field.to_string()).collect()
    }

    pub fn errors(&self) -> Vec<&str> {
        let rows = self.rows.iter();
        rows.flat_map(|row| &row.errors)
            .map(|error| error.message.as_str())
            .collect()
    }
}
