//! What to know before the sheet goes into the printer.

use std::collections::HashMap;

use serde::Serialize;

use crate::code::QUIET;
use crate::layout::{DOT, FEWEST_DOTS};
use crate::{Confidence, Label, MARGIN, Note, Sheet, Trouble, layout, pages};

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// All well.
    Tick,
    /// Worth doing once.
    Advice,
    /// It will print, but not everything as asked.
    Warning,
    /// It will not be printed.
    Refusal,
}

/// One line of the print check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// How it came out.
    pub verdict: Verdict,
    /// In one sentence.
    pub message: String,
    /// The labels it concerns, one a line.
    pub details: Vec<String>,
}

impl Check {
    fn new(verdict: Verdict, message: String) -> Self {
        Self {
            verdict,
            message,
            details: Vec::new(),
        }
    }

    fn with(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }
}

/// Checks a print job without making it. Anything that would be refused by [`crate::pdf`] is among the answers.
pub fn print_check<'l>(
    sheet: &Sheet,
    start: usize,
    labels: impl IntoIterator<Item = &'l Label>,
) -> Vec<Check> {
    let (mut refused, mut notes) = (Vec::new(), Vec::new());
    let (mut fewest, mut count) = (u16::MAX, 0);
    let mut times: HashMap<&str, usize> = HashMap::new();
    for label in labels {
        count += 1;
        *times.entry(&label.tag).or_default() += 1;
        match layout(sheet, label) {
            Ok(layout) => {
                fewest = fewest.min(layout.code.dots);
                notes.extend(layout.notes);
            }
            Err(e) => refused.push(e.to_string()),
        }
    }
    let mut checks = vec![where_it_goes(sheet, start, count)];
    if !refused.is_empty() {
        let message = format!("{} cannot be printed.", labels_in_words(refused.len()));
        checks.push(Check::new(Verdict::Refusal, message).with(refused));
    }
    if fewest != u16::MAX {
        let module = f64::from(fewest) * DOT;
        checks.push(Check::new(
            Verdict::Tick,
            format!("The smallest module is {module:.2} mm, {fewest} dots of a 300 dpi printer ({FEWEST_DOTS} are needed)."),
        ));
        checks.push(Check::new(
            Verdict::Tick,
            format!(
                "Every code keeps a quiet zone of {QUIET} modules and strongest error correction."
            ),
        ));
        checks.extend(about_text(&notes));
    }
    let mut repeated: Vec<&str> = times
        .iter()
        .filter(|(_, n)| **n > 1)
        .map(|(tag, _)| *tag)
        .collect();
    if !repeated.is_empty() {
        repeated.sort_unstable();
        let message = format!("{} on more than one label.", tags_in_words(repeated.len()));
        let details = repeated
            .into_iter()
            .map(|tag| format!("{tag}: {} times", times[tag]))
            .collect();
        checks.push(Check::new(Verdict::Warning, message).with(details));
    }
    checks.extend(about_sheet(sheet));
    checks
}

fn where_it_goes(sheet: &Sheet, start: usize, count: usize) -> Check {
    match pages(sheet, start, count) {
        Err(e) => Check::new(Verdict::Refusal, e.to_string()),
        Ok(0) => Check::new(
            Verdict::Refusal,
            "There are no labels to print. Choose at least one item.".to_owned(),
        ),
        Ok(pages) => {
            let sheets = if pages == 1 {
                "1 sheet".to_owned()
            } else {
                format!("{pages} sheets")
            };
            let labels = labels_in_words(count);
            Check::new(
                Verdict::Tick,
                format!(
                    "{labels} on {sheets} of {} from position {start}.",
                    sheet.name
                ),
            )
        }
    }
}

fn about_text(notes: &[Note]) -> Vec<Check> {
    let lines = |wanted: fn(&Trouble) -> bool| -> Vec<String> {
        notes
            .iter()
            .filter(|n| wanted(&n.trouble))
            .map(Note::to_string)
            .collect()
    };
    let short = lines(|t| !matches!(t, Trouble::Missing { .. }));
    let missing = lines(|t| matches!(t, Trouble::Missing { .. }));
    let mut checks = Vec::new();
    if short.is_empty() {
        checks.push(Check::new(Verdict::Tick, "All text fits.".to_owned()));
    } else {
        let message = "Some text is too long for the label; the code and the tag are whole unless named here.".to_owned();
        checks.push(Check::new(Verdict::Warning, message).with(short));
    }
    if missing.is_empty() {
        checks.push(Check::new(
            Verdict::Tick,
            "The label font has every character.".to_owned(),
        ));
    } else {
        let message = "The label font lacks some characters.".to_owned();
        checks.push(Check::new(Verdict::Warning, message).with(missing));
    }
    checks
}

fn about_sheet(sheet: &Sheet) -> Vec<Check> {
    let mut checks = Vec::new();
    if sheet.left + MARGIN < 4.0 {
        let message = format!(
            "Labels of {} reach the edge of the paper: many printers leave the outer 4 mm blank. Print one sheet on plain paper first.",
            sheet.name
        );
        checks.push(Check::new(Verdict::Warning, message));
    }
    if sheet.confidence == Confidence::OneSource {
        let message = format!(
            "The measurements of {} are from {}. Before the first sheet print one on plain paper at 100 % and hold it against the labels.",
            sheet.name, sheet.source
        );
        checks.push(Check::new(Verdict::Advice, message));
    }
    checks
}

fn labels_in_words(count: usize) -> String {
    if count == 1 {
        "1 label".to_owned()
    } else {
        format!("{count} labels")
    }
}

fn tags_in_words(count: usize) -> String {
    if count == 1 {
        "1 tag is".to_owned()
    } else {
        format!("{count} tags are")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::find;

    fn label(tag: &str, title: &str) -> Label {
        Label {
            tag: tag.into(),
            title: title.into(),
            lines: vec![],
        }
    }

    fn verdicts(checks: &[Check]) -> Vec<Verdict> {
        checks.iter().map(|c| c.verdict).collect()
    }

    #[test]
    fn a_good_job_has_only_ticks() {
        let labels = [
            label("IT000123K", "ThinkPad T14"),
            label("IT000124M", "Zażółć"),
        ];
        let checks = print_check(find("L7651").unwrap(), 3, &labels);
        assert_eq!(verdicts(&checks), [Verdict::Tick; 5], "{checks:#?}");
        assert!(
            checks[0]
                .message
                .contains("2 labels on 1 sheet of L7651 from position 3")
        );
    }

    #[test]
    fn troubles_are_named_with_their_label() {
        let long = "A name of some two hundred characters ".repeat(6);
        let labels = [
            label("IT1", "日本"),
            label("IT2", &long),
            label("IT2", "x"),
            label("Ü3", "x"),
        ];
        let checks = print_check(find("L6009").unwrap(), 1, &labels);
        let all = format!("{checks:#?}");
        for expected in [
            "日",
            "U+65E5",
            "IT2: 2 times",
            "1 label cannot be printed",
            "Ü3",
            "is cut to",
        ] {
            assert!(all.contains(expected), "{expected} in {all}");
        }
    }

    #[test]
    fn what_the_printer_would_refuse_is_said_before() {
        let labels = [label("IT1", "x")];
        assert_eq!(
            print_check(find("L6009").unwrap(), 49, &labels)[0].verdict,
            Verdict::Refusal
        );
        assert_eq!(
            print_check(find("L6009").unwrap(), 1, [])[0].verdict,
            Verdict::Refusal
        );
        let checks = print_check(find("3490").unwrap(), 1, &labels);
        assert!(
            checks
                .iter()
                .any(|c| c.message.contains("edge of the paper"))
        );
    }
}
