//! `tagdesk who`

use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::who::{sign_in, who_works_here};
use operations::wire::{self, Nothing, SignIn};

/// Show who works at this desk, or say who does from now on.
///
/// Whatever is done is done in their name. For one command alone, say --as.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk who
  tagdesk who \"Ana Ruiz\"                           a name, e-mail, sign-in name, employee number or badge
  tagdesk who --new \"Ben Okafor\" --badge B-18      somebody who is not on the register yet")]
pub(crate) struct WhoArguments {
    /// Who works here from now on.
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    /// Record them first: PERSON is the name.
    #[arg(long, requires = "person")]
    new: bool,
    /// The e-mail address of somebody new.
    #[arg(long, value_name = "ADDRESS", requires = "new")]
    email: Option<String>,
    /// What a scanner reads on the badge of somebody new.
    #[arg(long, value_name = "CODE", requires = "new")]
    badge: Option<String>,
}

impl WhoArguments {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let Some(person) = self.person else {
            let who = who_works_here(office, Nothing {})?;
            return screen.answer(&who, |lines| lines.line(sentence(&who)));
        };
        let request = SignIn {
            person,
            new: self.new,
            email: self.email,
            badge: self.badge,
        };
        let done = sign_in(office, request)?;
        screen.answer(&done, |lines| lines.line(sentence(&done.result)))
    }
}

fn sentence(who: &wire::Who) -> String {
    match &who.person {
        Some(person) => format!("{} works here.", person.name),
        None if who.erased => {
            "Whoever worked here was erased. Say who does: tagdesk who NAME.".to_owned()
        }
        None => format!(
            "Nobody said yet who works here; {} as this computer knows them.",
            who.proposed
        ),
    }
}
