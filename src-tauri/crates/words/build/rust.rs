//! The functions of Rust: `say::kit_no_name()`.

use crate::catalogue::{Argument, Catalogue, Kind, Message};
use std::fmt::Write as _;
use std::path::PathBuf;

/// A function for each sentence, with the English one as its documentation.
pub fn functions(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    for (id, message) in catalogue {
        let name = id.replace('-', "_");
        let name = if is_keyword(&name) {
            format!("{name}_")
        } else {
            name
        };
        document(&mut text, message);
        let told: Vec<&Argument> = message
            .arguments
            .iter()
            .filter(|argument| argument.kind != Kind::Part)
            .collect();
        let arguments: Vec<String> = told
            .iter()
            .map(|argument| format!("{}: impl Into<{}>", argument.name, face(argument.kind)))
            .collect();
        let _ = writeln!(text, "pub fn {name}({}) -> Said {{", arguments.join(", "));
        let given: Vec<String> = told
            .iter()
            .map(|argument| {
                format!(
                    "({:?}, Argument::{}({}.into()))",
                    argument.name,
                    variant(argument.kind),
                    argument.name
                )
            })
            .collect();
        let _ = writeln!(
            text,
            "    Said::new({id:?}, vec![{}])\n}}",
            given.join(", ")
        );
    }
    text
}

fn document(text: &mut String, message: &Message) {
    for line in crate::typescript::sentence(&message.value).lines() {
        let line = line
            .replace('[', "\\[")
            .replace('<', "\\<")
            .replace('`', "'");
        let _ = writeln!(text, "/// {line}");
    }
}

fn face(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "String",
        Kind::Number => "Number",
        Kind::Day => "NaiveDate",
        Kind::Instant => "DateTime<Utc>",
        Kind::Money => "Money",
        Kind::List => "List",
        Kind::Said => "Said",
        Kind::Choice => "Choice",
        Kind::Part => "()",
    }
}

fn variant(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "Text",
        Kind::Number => "Number",
        Kind::Day => "Day",
        Kind::Instant => "Instant",
        Kind::Money => "Money",
        Kind::List => "List",
        Kind::Said => "Said",
        Kind::Choice => "Choice",
        Kind::Part => "Part",
    }
}

fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "move" | "type" | "match" | "use" | "in" | "ref" | "self"
    )
}

/// The files of the catalogue, carried in the program.
pub fn sources(files: &[(&str, PathBuf)]) -> String {
    let mut text = String::from("&[\n");
    for (name, path) in files {
        let _ = writeln!(
            text,
            "    ({name:?}, include_str!({:?})),",
            path.display().to_string()
        );
    }
    text.push_str("]\n");
    text
}
