//! What one label says.

use inventory::{DesignFacts, DesignLine, LabelField};

use crate::grouped;

/// What one label says, before a design decides what of it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    /// What the code holds, as it is written: a tag, the code of a place, a badge, a command.
    pub code: String,
    /// The same for the eye, in large type. The code in groups when empty.
    pub shown: String,
    /// What the lines of a design may show.
    pub fields: Vec<(LabelField, String)>,
}

/// One label to be made, by its design.
#[derive(Debug, Clone)]
pub struct Piece<'d> {
    /// What it says.
    pub label: Label,
    /// How it is arranged.
    pub design: &'d DesignFacts,
}

impl Label {
    /// What stands in large type.
    pub(crate) fn large(&self) -> String {
        match self.shown.trim() {
            "" => grouped(self.code.trim()),
            shown => shown.to_owned(),
        }
    }

    /// What messages call the label.
    pub(crate) fn called(&self) -> &str {
        match self.code.trim() {
            "" => self.shown.trim(),
            code => code,
        }
    }

    fn value<'t>(&'t self, field: &'t LabelField) -> &'t str {
        let known = self.fields.iter().find(|(known, _)| known == field);
        match (known, field) {
            (Some((_, value)), _) | (None, LabelField::Text(value)) => value.trim(),
            (None, _) => "",
        }
    }

    /// The words of a line with its caption; none where there is nothing to say, or the title says it already.
    pub(crate) fn words(&self, line: &DesignLine, design: &DesignFacts) -> Option<String> {
        let value = self.value(&line.field);
        let titled = |line: &DesignLine| line.field == LabelField::Title;
        let repeats = line.field == LabelField::Model
            && design.lines.iter().any(titled)
            && value == self.value(&LabelField::Title);
        if value.is_empty() || repeats {
            return None;
        }
        Some(match line.caption.as_str() {
            "" => value.to_owned(),
            caption => format!("{caption} {value}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_its_caption_and_nothing_is_said_twice() {
        let design = DesignFacts::default();
        let label = Label {
            code: "IT000123K".into(),
            shown: String::new(),
            fields: vec![
                (LabelField::Title, "ThinkPad T14".into()),
                (LabelField::Model, "ThinkPad T14".into()),
                (LabelField::Serial, " PF4 ".into()),
            ],
        };
        let words: Vec<_> = design
            .lines
            .iter()
            .map(|line| label.words(line, &design))
            .collect();
        assert_eq!(
            words,
            [
                Some("ThinkPad T14".to_owned()),
                None,
                Some("SN PF4".to_owned())
            ]
        );
        assert_eq!(label.large(), "IT 000 123 K");
        let fixed = DesignLine::of(LabelField::Text("Return to room 7".into()));
        assert_eq!(
            label.words(&fixed, &design).as_deref(),
            Some("Return to room 7")
        );
    }
}
