//! The functions of the page: `kitNoName()`.

use crate::catalogue::{Argument, Catalogue, Key, Kind, Piece};
use std::fmt::Write as _;

const HEAD: &str =
    "// Written from the catalogues of src-tauri/crates/words; not to be changed by hand.\n";

/// A function for each sentence, with the English one as its documentation.
pub fn functions(catalogue: &Catalogue) -> String {
    let mut text = HEAD.to_owned();
    let mut functions = String::new();
    for (id, message) in catalogue {
        let shown = sentence(&message.value).replace("*/", "* /");
        let _ = writeln!(functions, "/** {} */", shown.replace('\n', " "));
        let told: Vec<&Argument> = message
            .arguments
            .iter()
            .filter(|argument| argument.kind != Kind::Part)
            .collect();
        let fields: Vec<String> = told
            .iter()
            .map(|argument| format!("{}: {}", argument.name, face(argument.kind)))
            .collect();
        let by = match fields.is_empty() {
            true => String::new(),
            false => format!("told: {{ {} }}", fields.join("; ")),
        };
        let kinds: Vec<String> = told
            .iter()
            .filter(|argument| !matches!(argument.kind, Kind::Said | Kind::Choice))
            .map(|argument| format!("{}: '{}'", argument.name, word(argument.kind)))
            .collect();
        let given = match (told.is_empty(), kinds.is_empty()) {
            (true, _) => String::new(),
            (false, true) => ", told".to_owned(),
            (false, false) => format!(", told, {{ {} }}", kinds.join(", ")),
        };
        let parted = message
            .arguments
            .iter()
            .any(|argument| argument.kind == Kind::Part);
        let (answer, tells) = if parted {
            ("Parts", "parts")
        } else {
            ("string", "tell")
        };
        let _ = writeln!(
            functions,
            "export const {} = ({by}): {answer} => {tells}('{id}'{given});",
            camel(id)
        );
    }
    import(
        &mut text,
        "import",
        &["parts", "tell"],
        "../words/tell",
        &functions,
    );
    import(
        &mut text,
        "import type",
        &["ListOf", "Parts"],
        "../words/tell",
        &functions,
    );
    import(
        &mut text,
        "import type",
        &["MoneyText"],
        "./MoneyText",
        &functions,
    );
    text.push_str(&functions);
    text
}

/// What the functions need of a module, and nothing else.
fn import(text: &mut String, how: &str, names: &[&str], from: &str, functions: &str) {
    let called = |name: &&&str| {
        functions.contains(&format!("=> {name}(")) || functions.contains(&format!(": {name}"))
    };
    let names: Vec<&str> = names.iter().filter(called).copied().collect();
    if !names.is_empty() {
        let _ = writeln!(text, "{how} {{ {} }} from '{from}';", names.join(", "));
    }
}

fn face(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Said | Kind::Choice | Kind::Day => "string",
        Kind::Number => "number",
        Kind::Instant => "string | number",
        Kind::Money => "MoneyText",
        Kind::List => "ListOf",
        Kind::Part => "never",
    }
}

fn word(kind: Kind) -> &'static str {
    Kind::ALL
        .iter()
        .find(|(_, known)| *known == kind)
        .map_or("text", |(word, _)| word)
}

/// `kit-no_name` is `kitNoName`.
fn camel(id: &str) -> String {
    let mut name = String::new();
    for (at, part) in id.split(['-', '_']).enumerate() {
        let mut letters = part.chars();
        match letters.next() {
            Some(first) if at > 0 => name.extend(first.to_uppercase()),
            Some(first) => name.push(first),
            None => {}
        }
        name.push_str(letters.as_str());
    }
    name
}

/// A sentence as it stands in the catalogue, on few lines.
pub fn sentence(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Argument(name) => {
                let _ = write!(text, "{{{name}}}");
            }
            Piece::Message(id) => {
                let _ = write!(text, "{{{id}}}");
            }
            Piece::Choose { of, .. } => {
                let all: Vec<String> = of
                    .iter()
                    .map(|(key, pieces)| match key {
                        Key::Number(number) => format!("{number}: {}", sentence(pieces)),
                        Key::Word(word) => format!("{word}: {}", sentence(pieces)),
                    })
                    .collect();
                let _ = write!(text, "{{{}}}", all.join(" | "));
            }
        }
    }
    text
}
