//! `tagdesk person`

use crate::arguments::{self, Listing, shown};
use crate::commands::assets;
use crate::commands::erased;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use clap::{Args, Subcommand};
use operations::Office;
use operations::people::{erase_person, list_people, record_person, show_person};
use operations::wire::{ErasePerson, RecordPerson, ShowPerson};

/// People: those who hold assets.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk person list ruiz\n  tagdesk person show ana.ruiz@example.org"
)]
pub(crate) struct Person {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List people
    #[command(after_help = "Example:\n  tagdesk person list ruiz")]
    List(Listing),
    /// Show a person and what they have
    #[command(after_help = "Example:\n  tagdesk person show ana.ruiz@example.org")]
    Show {
        /// A name, e-mail, username, employee number, badge or identity that only one person has.
        person: String,
    },
    Record(Record),
    Erase(Erase),
}

/// Add a person, or revise the one that is named. What is not said stays.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk person record --name \"Ana Ruiz\" --email ana.ruiz@example.org --department Sales
  tagdesk person record \"Ana Ruiz\" --badge P400123")]
struct Record {
    /// The person to revise, as in `person show`; a new one if not said.
    person: Option<String>,
    /// Full name.
    #[arg(long, required_unless_present = "person")]
    name: Option<String>,
    /// E-mail address.
    #[arg(long)]
    email: Option<String>,
    /// Sign-in name.
    #[arg(long)]
    username: Option<String>,
    /// Employee number.
    #[arg(long, value_name = "NUMBER")]
    employee_number: Option<String>,
    /// Department.
    #[arg(long)]
    department: Option<String>,
    /// What a scanner reads on the badge.
    #[arg(long, value_name = "CODE")]
    badge: Option<String>,
    /// Where they work: the name, path or code of a place; nowhere if empty.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
}

/// Erase a person's details and drawn signatures for good. The history keeps that there was somebody, and the photos of what
/// came back; this cannot be undone.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  tagdesk person erase ana.ruiz@example.org --confirm \"Ana Ruiz\""
)]
struct Erase {
    /// Who, as in `person show`.
    person: String,
    /// The person's name once more.
    #[arg(long, value_name = "NAME")]
    confirm: String,
}

impl Person {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List(listing) => {
                let page = list_people(office, listing.request())?;
                screen.answer(&page, |lines| {
                    let mut table =
                        Table::new(["Name", "E-mail", "Number", "Department", "Badge", "#Has"]);
                    for person in &page.rows {
                        table.row([
                            if person.erased {
                                "(erased)".to_owned()
                            } else {
                                person.name.clone()
                            },
                            person.email.clone(),
                            person.employee_number.clone(),
                            person.department.clone(),
                            person.badge.clone(),
                            person.holds.to_string(),
                        ]);
                    }
                    table.show(lines)?;
                    lines.line(shown(page.rows.len(), page.total, "person"))
                })
            }
            What::Show { person } => {
                let card = show_person(office, ShowPerson { person })?;
                screen.answer(&card, |lines| {
                    let person = &card.person;
                    lines.pairs(&[
                        ("Name", person.name.clone()),
                        ("E-mail", person.email.clone()),
                        ("Username", person.username.clone()),
                        ("Employee number", person.employee_number.clone()),
                        ("Department", person.department.clone()),
                        ("Badge", person.badge.clone()),
                        (
                            "Place",
                            person
                                .place
                                .as_ref()
                                .map(|it| it.path.clone())
                                .unwrap_or_default(),
                        ),
                        ("Identity", person.id.to_string()),
                    ])?;
                    lines.gap()?;
                    assets::table(&card.assets.rows).show(lines)?;
                    lines.line(shown(card.assets.rows.len(), card.assets.total, "asset"))
                })
            }
            What::Record(record) => record.run(office, screen),
            What::Erase(Erase { person, confirm }) => {
                let id = arguments::person(office, &person)?.id;
                let done = erase_person(
                    office,
                    ErasePerson {
                        id,
                        confirm_name: confirm,
                    },
                )?;
                erased::said(&done, screen)
            }
        }
    }
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let old = self
            .person
            .map(|text| arguments::person(office, &text))
            .transpose()?;
        let name = self
            .name
            .or_else(|| old.as_ref().map(|old| old.name.clone()));
        let request = RecordPerson {
            id: old.map(|old| old.id),
            name: name.ok_or_else(|| Stop::usage("Say what the person is called: --name."))?,
            email: self.email,
            username: self.username,
            employee_number: self.employee_number,
            department: self.department,
            badge: self.badge,
            place: self.place,
        };
        let done = record_person(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
