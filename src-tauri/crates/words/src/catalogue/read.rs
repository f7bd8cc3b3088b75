//! Reading a catalogue from its files.

use super::{Argument, Catalogue, Fault, Key, Kind, Message, Piece};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::BTreeMap;

/// Reads the files of one language: each the name without its ending, and the text.
///
/// # Errors
/// Each thing that is not of the grammar, stands twice, or is declared wrongly.
pub fn read(files: &[(&str, &str)]) -> Result<Catalogue, Vec<Fault>> {
    let mut catalogue = Catalogue::new();
    let mut faults = Vec::new();
    for (file, text) in files {
        let reader = Reader { file, text };
        let resource = match fluent_syntax::parser::parse(*text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                faults.extend(errors.iter().map(|error| Fault {
                    file: (*file).to_owned(),
                    line: reader.line_at(error.pos.start),
                    what: error.to_string(),
                }));
                continue;
            }
        };
        let mut terms = BTreeMap::new();
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                terms.insert(term.id.name, &term.value);
            }
        }
        for entry in resource.body.iter() {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            match reader.message(message, &terms) {
                Ok(message) => {
                    let line = message.line;
                    if catalogue.insert(id.to_owned(), message).is_some() {
                        faults.push(reader.fault(line, format!("{id} stands twice")));
                    }
                }
                Err(what) => faults.push(reader.fault(reader.line_of(id), format!("{id}: {what}"))),
            }
        }
    }
    if faults.is_empty() {
        Ok(catalogue)
    } else {
        Err(faults)
    }
}

struct Reader<'t> {
    file: &'t str,
    text: &'t str,
}

type Terms<'t> = BTreeMap<&'t str, &'t Pattern<&'t str>>;

impl Reader<'_> {
    fn fault(&self, line: usize, what: String) -> Fault {
        Fault {
            file: self.file.to_owned(),
            line,
            what,
        }
    }

    fn line_at(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or(self.text);
        before.bytes().filter(|byte| *byte == b'\n').count() + 1
    }

    fn line_of(&self, id: &str) -> usize {
        let begins = |line: &str| {
            line.strip_prefix(id)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        self.text
            .lines()
            .position(begins)
            .map_or(1, |line| line + 1)
    }

    fn message(
        &self,
        message: &fluent_syntax::ast::Message<&str>,
        terms: &Terms<'_>,
    ) -> Result<Message, String> {
        let mut arguments = Vec::new();
        let mut note = Vec::new();
        for line in message.comment.iter().flat_map(|comment| &comment.content) {
            match line.strip_prefix('$') {
                Some(declared) => arguments.push(declaration(declared)?),
                None => note.push(*line),
            }
        }
        let value = message.value.as_ref().ok_or("it has no sentence")?;
        let mut parts = BTreeMap::new();
        for attribute in &message.attributes {
            parts.insert(
                attribute.id.name.to_owned(),
                pieces(&attribute.value, terms)?,
            );
        }
        Ok(Message {
            file: self.file.to_owned(),
            line: self.line_of(message.id.name),
            note: note.join(" ").trim().to_owned(),
            arguments,
            value: pieces(value, terms)?,
            parts,
        })
    }
}

/// `count (number) how many they hold`
fn declaration(line: &str) -> Result<Argument, String> {
    let (name, rest) = line
        .split_once(" (")
        .ok_or_else(|| format!("${line}: what it is stands in no parentheses"))?;
    let (word, _) = rest
        .split_once(')')
        .ok_or_else(|| format!("${line}: the parenthesis does not end"))?;
    match Kind::ALL.iter().find(|(known, _)| *known == word) {
        Some((_, kind)) => Ok(Argument {
            name: name.to_owned(),
            kind: *kind,
        }),
        None => Err(format!("${name} is “{word}”, which is no kind of argument")),
    }
}

fn pieces(pattern: &Pattern<&str>, terms: &Terms<'_>) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => pieces.push(Piece::Text((*value).to_owned())),
            PatternElement::Placeable { expression } => expressed(expression, terms, &mut pieces)?,
        }
    }
    Ok(pieces)
}

fn expressed(
    expression: &Expression<&str>,
    terms: &Terms<'_>,
    into: &mut Vec<Piece>,
) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            expressed(expression, terms, into)
        }
        Expression::Inline(inline) => {
            match inline {
                InlineExpression::StringLiteral { value } => {
                    into.push(Piece::Text(
                        fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
                    ));
                }
                InlineExpression::VariableReference { id } => {
                    into.push(Piece::Argument(id.name.to_owned()))
                }
                InlineExpression::MessageReference {
                    id,
                    attribute: None,
                } => into.push(Piece::Message(id.name.to_owned())),
                InlineExpression::TermReference {
                    id,
                    attribute: None,
                    arguments: None,
                } => {
                    let term = terms
                        .get(id.name)
                        .ok_or_else(|| format!("there is no term -{}", id.name))?;
                    into.extend(pieces(term, terms)?);
                }
                InlineExpression::FunctionReference { id, .. } => {
                    return Err(format!(
                        "{}() is a function; the kind of the argument says how it is told",
                        id.name
                    ));
                }
                _ => {
                    return Err(
                        "a number, an attribute or a term with arguments cannot stand in it"
                            .to_owned(),
                    );
                }
            }
            Ok(())
        }
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("a choice goes by an argument".to_owned());
            };
            let mut of = Vec::new();
            let mut otherwise = None;
            for variant in variants {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                    VariantKey::NumberLiteral { value } => Key::Number(
                        value
                            .parse()
                            .map_err(|_| format!("[{value}] is no whole number"))?,
                    ),
                };
                if variant.default {
                    otherwise = Some(of.len());
                }
                of.push((key, pieces(&variant.value, terms)?));
            }
            let otherwise = otherwise.ok_or("a choice has no *[other]")?;
            into.push(Piece::Choose {
                by: id.name.to_owned(),
                of,
                otherwise,
            });
            Ok(())
        }
    }
}
