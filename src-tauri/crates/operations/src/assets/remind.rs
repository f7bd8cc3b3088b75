//! Writing to those who have things: the message is made here and sent by the person's own mail program.

use crate::choices;
use crate::office::Office;
use crate::register::REGISTER_NAME;
use crate::wire::*;
use inventory::{Holder, PersonId, fold};
use ledger::view::lines::{Filter, Line, Sort};
use std::fmt::Write;

/// Things named in one message; mail programs cut longer addresses, and nobody reads on.
const MOST_LINES: usize = 40;

/// What to write to each person who has some of these assets, in the order of their names. Nothing is sent or saved.
///
/// # Errors
/// The register cannot be read, or an asset named is not on it.
pub fn remind(office: &Office, request: Remind) -> Result<Vec<Reminder>, Failure> {
    let today = office.today();
    office.read(|view| {
        let filter = match &request.assets {
            Some(selection) => Filter {
                ids: choices::asset_ids(view, selection, today)?,
                ..Filter::default()
            },
            None => Filter {
                due_before: Some(today),
                ..Filter::default()
            },
        };
        // A selection of nothing is nobody's, and not the whole register's.
        if request.assets.is_some() && filter.ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut people: Vec<(PersonId, Vec<Line>)> = Vec::new();
        view.each_line(&filter, Sort::Due, false, 0, None, &mut |line| {
            let Some(Holder::Person(id)) = line.record.facts.holder else {
                return Ok(());
            };
            match people.iter_mut().find(|(person, _)| *person == id) {
                Some((_, lines)) => lines.push(line),
                None => people.push((id, vec![line])),
            }
            Ok(())
        })?;
        let from = view.setting(REGISTER_NAME)?.unwrap_or_default();
        let mut all: Vec<Reminder> = people
            .into_iter()
            .map(|(person, lines)| reminder(person, &lines, &from))
            .collect();
        all.sort_by_key(|one| fold(&one.name));
        Ok(all)
    })
}

fn reminder(person: PersonId, lines: &[Line], from: &str) -> Reminder {
    let first = lines.first();
    let name = first
        .and_then(|line| line.holder.clone())
        .unwrap_or_default();
    let email = first
        .map(|line| line.holder_email.clone())
        .unwrap_or_default();
    let subject = match lines {
        [only] => format!("Please bring back {}", called(only)),
        many => format!("Please bring back {} things", many.len()),
    };
    let mut body = format!("Hello {name},\n\nour records show that you still have:\n\n");
    for line in lines.iter().take(MOST_LINES) {
        // Writing to a string cannot fail.
        let _ = match line.record.facts.due {
            Some(due) => writeln!(body, "- {}, due back {due}", called(line)),
            None => writeln!(body, "- {}", called(line)),
        };
    }
    if lines.len() > MOST_LINES {
        let _ = writeln!(body, "and {} more.", lines.len() - MOST_LINES);
    }
    body.push_str("\nPlease bring them back, or tell us if you need them longer.\n");
    if !from.is_empty() {
        let _ = write!(body, "\n{from}\n");
    }
    Reminder {
        person,
        mailto: mailto(&email, &subject, &body),
        count: u32::try_from(lines.len()).unwrap_or(u32::MAX),
        name,
        email,
        subject,
        body,
    }
}

/// The model or name with the tag: “ThinkPad T14 (IT0000017)”.
fn called(line: &Line) -> String {
    let model = line.model.as_ref().map(|(_, name, ..)| name.as_str());
    let what = match line.record.facts.name.as_str() {
        "" => model.unwrap_or_default(),
        name => name,
    };
    match what {
        "" => line.record.facts.tag.to_string(),
        what => format!("{what} ({})", line.record.facts.tag),
    }
}

/// The address a mail program opens as a message (RFC 6068); empty where there is nobody to write to. Whatever an address,
/// a name or a text says stays what it is: all but letters and digits of ASCII is escaped.
pub fn mailto(email: &str, subject: &str, body: &str) -> String {
    let email = email.trim();
    if email.is_empty() || !email.contains('@') || email.chars().any(char::is_control) {
        return String::new();
    }
    let body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    format!(
        "mailto:{}?subject={}&body={}",
        escaped(email, "@.-_"),
        escaped(subject, ".-_"),
        escaped(&body, ".-_")
    )
}

fn escaped(text: &str, kept: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        match char::from(byte) {
            letter if letter.is_ascii_alphanumeric() || kept.contains(letter) => {
                escaped.push(letter);
            }
            _ => {
                let _ = write!(escaped, "%{byte:02X}");
            }
        }
    }
    escaped
}
