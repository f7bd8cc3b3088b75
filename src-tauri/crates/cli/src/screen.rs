//! Standard output: lines for people, or one JSON document for programs.

use crate::stop::Outcome;
use serde::Serialize;
use std::io::{self, BufWriter, Stdout, Write};

/// Where answers go.
pub(crate) struct Screen {
    json: bool,
    out: BufWriter<Stdout>,
}

impl Screen {
    pub(crate) fn new(json: bool) -> Screen {
        Screen {
            json,
            out: BufWriter::new(io::stdout()),
        }
    }

    /// Whether a program reads along.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Shows an answer: as it is to programs, in `human`'s words to people.
    pub(crate) fn answer<T: Serialize>(
        &mut self,
        answer: &T,
        human: impl FnOnce(&mut Lines<'_>) -> io::Result<()>,
    ) -> Outcome {
        match self.json {
            true => self.document(answer)?,
            false => human(&mut Lines { out: &mut self.out })?,
        }
        Ok(())
    }

    /// Writes a JSON document.
    pub(crate) fn document<T: Serialize>(&mut self, value: &T) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut self.out, value)?;
        writeln!(self.out)
    }

    /// Writes a JSON document on a line of its own.
    pub(crate) fn document_line<T: Serialize>(&mut self, value: &T) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        writeln!(self.out)
    }

    /// Lines for people.
    pub(crate) fn lines(&mut self) -> Lines<'_> {
        Lines { out: &mut self.out }
    }

    /// Bytes as they are: a shell's completions, the pieces of a long document.
    pub(crate) fn raw(&mut self) -> &mut dyn Write {
        &mut self.out
    }

    /// Hands on what was written.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Lines for people.
pub(crate) struct Lines<'a> {
    out: &'a mut dyn Write,
}

impl Lines<'_> {
    /// One line.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) -> io::Result<()> {
        writeln!(self.out, "{}", clean(text.as_ref()))
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// Names and what they stand for, one a line, aligned; what is empty is left out.
    pub(crate) fn pairs(&mut self, pairs: &[(&str, String)]) -> io::Result<()> {
        let shown = || pairs.iter().filter(|(_, value)| !value.is_empty());
        let wide = shown()
            .map(|(name, _)| crate::table::width(name))
            .max()
            .unwrap_or(0);
        for (name, value) in shown() {
            let gap = " ".repeat(wide - crate::table::width(name));
            let mut parts = value.lines();
            writeln!(
                self.out,
                "{}{gap}  {}",
                clean(name),
                clean(parts.next().unwrap_or_default())
            )?;
            for part in parts {
                writeln!(self.out, "{}  {}", " ".repeat(wide), clean(part))?;
            }
        }
        Ok(())
    }
}

/// A text without the characters that would steer a terminal instead of being shown.
pub(crate) fn clean(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t' | '\n' | '\r' => ' ',
            // Overrides of writing direction can make one text look like another; isolates and marks cannot.
            '\u{202A}'..='\u{202E}' => '\u{FFFD}',
            c if c.is_control() => '\u{FFFD}',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_would_steer_a_terminal_is_not_passed_on() {
        assert_eq!(
            clean("a\u{1b}[31mb\nc\u{202e}d"),
            "a\u{fffd}[31mb c\u{fffd}d"
        );
        assert_eq!(clean("שרה لوي Ångström"), "שרה لوي Ångström");
    }
}
