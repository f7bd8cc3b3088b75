//! What a person should know of a label before it is printed.

use serde::Serialize;

/// A part of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The tag in large type.
    Tag,
    /// A line of the design, from 0.
    Line(usize),
    /// The Code 128 below the text.
    Bars,
    /// The logo.
    Logo,
}

/// Something a person should know before printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The label, by what its code holds.
    pub tag: String,
    /// The part of it.
    pub part: Part,
    /// What should have been printed.
    pub text: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What happened to a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// Only a part fits.
    Cut {
        /// What is printed.
        printed: String,
    },
    /// There is no room for it at all.
    Dropped,
    /// It is no picture.
    Unreadable,
    /// The font lacks characters; a question mark stands for each.
    Missing {
        /// Those it lacks.
        characters: Vec<char>,
    },
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            tag, text, part, ..
        } = self;
        match (&self.trouble, part) {
            (Trouble::Dropped, Part::Bars) => {
                write!(f, "{tag}: there is no room for the Code 128.")
            }
            (Trouble::Dropped, Part::Logo) => write!(f, "{tag}: there is no room for the logo."),
            (Trouble::Unreadable, _) => write!(
                f,
                "{tag}: the {text} of the design cannot be read as a picture."
            ),
            (Trouble::Cut { printed }, _) => write!(f, "{tag}: “{text}” is cut to “{printed}”."),
            (Trouble::Dropped, _) => write!(f, "{tag}: there is no room for “{text}”."),
            (Trouble::Missing { characters }, _) => {
                let named: Vec<String> = characters
                    .iter()
                    .map(|c| format!("“{c}” (U+{:04X})", u32::from(*c)))
                    .collect();
                let named = named.join(", ");
                write!(
                    f,
                    "{tag}: the label fonts have no {named} for “{text}”; a question mark is printed instead."
                )
            }
        }
    }
}
