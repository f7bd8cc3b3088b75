//! Who works here: a person of the register, remembered by this desk. Whatever is done is done in their name; what the
//! program does by itself is "Tagdesk"'s.

use crate::choices;
use crate::desk_card::DeskCard;
use crate::office::{Name, Office};
use crate::people::refuse_if_taken;
use crate::rows;
use crate::wire::*;
use inventory::{ActionKind, ActorId, PersonDetails, PersonId};
use ledger::{Newcomer, View};
use words::say;

/// In whose name this program acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Acting {
    /// Whoever works at this desk.
    #[default]
    Desk,
    /// Somebody else, for as long as this program runs.
    Person(PersonId),
}

/// Who acts in a long action; with the details of whoever is not remembered at this desk yet.
pub(crate) struct Arriving {
    pub(crate) actor: ActorId,
    newcomer: Newcomer,
}

impl Arriving {
    /// Who is recorded where they are not on the register yet.
    pub(crate) fn newcomer(&self) -> &Newcomer {
        &self.newcomer
    }
}

/// What is known of whoever works here.
pub(crate) enum Standing {
    /// Somebody of the register.
    Person(PersonId),
    /// Somebody whose details were erased.
    Erased,
    /// Nobody said; this desk or its computer knows a name.
    Unsaid,
}

impl Office {
    /// Acts in the name of somebody of the register from now on, whoever works at this desk: by identity, name, e-mail,
    /// sign-in name, employee number or badge.
    ///
    /// # Errors
    /// Nobody or several are meant (`who.unknown`, `person.ambiguous`), or they were erased (`who.erased`).
    pub fn act_as(&self, text: &str) -> Result<(), Failure> {
        let id = self.read(|view| somebody(view, text))?;
        self.set_acting(Acting::Person(id));
        Ok(())
    }

    /// Who acts where something is only tried: nobody is recorded.
    pub(crate) fn who_would(&self) -> Result<ActorId, Failure> {
        Ok(match self.read(|view| self.standing(view))? {
            Standing::Person(id) => id.into(),
            Standing::Erased => return Err(erased()),
            Standing::Unsaid => ActorId::TAGDESK,
        })
    }

    /// Who acts in a long action that is worked out first: nobody is recorded before it is written.
    pub(crate) fn arriving(&self) -> Result<Arriving, Failure> {
        match self.read(|view| self.standing(view))? {
            Standing::Person(id) => Ok(Arriving {
                actor: id.into(),
                newcomer: None,
            }),
            Standing::Erased => Err(erased()),
            Standing::Unsaid => {
                let details = self.newcomer();
                let there = self.read(|view| known(view, &details))?;
                let id = there.unwrap_or_else(|| PersonId(ledger::new_id()));
                Ok(Arriving {
                    actor: id.into(),
                    newcomer: Some((id, details)),
                })
            }
        }
    }

    /// Records and remembers whoever acts, now that something is written in their name.
    pub(crate) fn arrived(&self, arriving: Arriving) -> Result<(), Failure> {
        let Some((id, details)) = arriving.newcomer else {
            return Ok(());
        };
        let remember = |card: &mut DeskCard| card.works_here(id);
        self.act_by_remembering(
            arriving.actor,
            ActionKind::SetUp,
            None,
            remember,
            |book| match book.view().person(&id)? {
                Some(_) => Ok(()),
                None => Ok(book.add_person_as(id, details)?),
            },
        )?;
        Ok(())
    }

    pub(crate) fn standing(&self, view: View<'_>) -> Result<Standing, Failure> {
        let id = match self.acting() {
            Acting::Person(id) => Some(id),
            Acting::Desk => self.desk_card().person,
        };
        let Some(id) = id else {
            return Ok(Standing::Unsaid);
        };
        Ok(match view.person(&id)? {
            Some(person) if person.record.facts.erased => Standing::Erased,
            // Whose record was merged works on as the one that stays.
            Some(person) => Standing::Person(person.record.facts.merged.unwrap_or(id)),
            // An older register lies here by now.
            None => Standing::Unsaid,
        })
    }

    /// What is known of whoever works here and is no person yet: the name that this desk or its computer has.
    pub(crate) fn newcomer(&self) -> PersonDetails {
        let DeskCard { actor, .. } = self.desk_card();
        match actor.trim() {
            "" => {
                let user = system_user();
                PersonDetails {
                    name: user.clone(),
                    username: user,
                    ..PersonDetails::default()
                }
            }
            name => PersonDetails {
                name: name.to_owned(),
                ..PersonDetails::default()
            },
        }
    }

    /// Remembers who works at this desk; answers whether that is news.
    pub(crate) fn work_here(&self, id: PersonId) -> Result<bool, Failure> {
        if self.desk_card().person == Some(id) {
            return Ok(false);
        }
        self.change_desk(|card| card.works_here(id))?;
        Ok(true)
    }
}

impl Office {
    /// The name of whoever works here, or would if something were done now.
    pub(crate) fn who_named(&self) -> Result<String, Failure> {
        let who = who_works_here(self, Nothing {})?;
        Ok(who.person.map_or(who.proposed, |person| person.name))
    }
}

/// The one person whom these details can only be; none where that is not certain.
pub(crate) fn known(view: View<'_>, details: &PersonDetails) -> Result<Option<PersonId>, Failure> {
    for (column, text) in [("username", &details.username), ("name", &details.name)] {
        let found = view.people_by(column, text)?;
        if let [one] = &found[..] {
            return Ok(Some(one.record.id));
        }
    }
    Ok(None)
}

/// What this computer calls whoever uses it.
fn system_user() -> String {
    ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "Desk".into())
}

pub(crate) fn erased() -> Failure {
    Failure::said(say::who_erased()).hint(say::who_erased_hint())
}

/// Somebody of the register who can act.
fn somebody(view: View<'_>, text: &str) -> Result<PersonId, Failure> {
    let text = text.trim();
    let person = choices::person(view, text).map_err(|failure| match failure.code.as_str() {
        "person.unknown" => Failure::said(say::who_unknown_named(text))
            .details(failure.details)
            .hint(say::who_unknown_named_hint(text))
            .on("person"),
        _ => failure.on("person"),
    })?;
    match person.record.facts.erased {
        true => Err(erased()),
        false => Ok(person.record.id),
    }
}

/// Who works here.
///
/// # Errors
/// The register cannot be read.
pub fn who_works_here(office: &Office, _: Nothing) -> Result<Who, Failure> {
    office.read(|view| {
        let standing = office.standing(view)?;
        let person = match standing {
            Standing::Person(id) => view.person(&id)?.map(rows::person_view),
            Standing::Erased | Standing::Unsaid => None,
        };
        let card = office.desk_card();
        Ok(Who {
            ask: person.is_none(),
            erased: matches!(standing, Standing::Erased),
            proposed: match card.actor.is_empty() {
                true => system_user(),
                false => card.actor,
            },
            person,
        })
    })
}

/// Says who works at this desk from now on; with `new` they are recorded first, by themselves.
///
/// # Errors
/// Nobody or several are meant; or a new one has no name, a badge that is somebody's, or the name of somebody without
/// anything that tells them apart. All stays as it was.
pub fn sign_in(office: &Office, request: SignIn) -> Result<Done<Who>, Failure> {
    let SignIn {
        person,
        new,
        email,
        badge,
    } = request;
    let changed = match new {
        false => {
            let id = office.read(|view| somebody(view, &person))?;
            match office.work_here(id)? {
                true => vec![Noun::Setting],
                false => Vec::new(),
            }
        }
        true => {
            let details = checked(PersonDetails {
                name: person,
                email: email.unwrap_or_default(),
                badge: badge.unwrap_or_default(),
                ..PersonDetails::default()
            })?;
            let newcomer = PersonId(ledger::new_id());
            let remember = |card: &mut DeskCard| card.works_here(newcomer);
            let done = office.act_by_remembering(
                newcomer.into(),
                ActionKind::SetUp,
                None,
                remember,
                |book| {
                    refuse_namesake(book.view(), &details)?;
                    refuse_if_taken(book.view(), &details, None)?;
                    Ok(book.add_person_as(newcomer, details)?)
                },
            )?;
            done.changed
        }
    };
    Ok(Done {
        result: who_works_here(office, Nothing {})?,
        changed,
        action: None,
    })
}

/// Whoever a name alone means: the one person who is called so, or somebody new if nobody is.
///
/// # Errors
/// Several are called so, or they were erased.
pub(crate) fn by_name(office: &Office, name: &str) -> Result<Name, Failure> {
    let found = office.read(|view| {
        let id = match &view.people_by("name", name)?[..] {
            [] => return Ok(None),
            [one] => one.record.id.to_string(),
            _ => name.to_owned(),
        };
        somebody(view, &id).map(Some)
    });
    let found = found.map_err(|failure| failure.on("actor"))?;
    match found {
        Some(id) => Ok(Name::Person(id)),
        None => {
            let details = PersonDetails {
                name: name.to_owned(),
                ..PersonDetails::default()
            };
            let details = checked(details).map_err(|failure| failure.on("actor"))?;
            Ok(Name::Newcomer(details))
        }
    }
}

fn checked(details: PersonDetails) -> Result<PersonDetails, Failure> {
    details
        .checked()
        .map_err(|refusal| Failure::from(refusal).on("person"))
}

/// Two of one name need something that tells them apart.
fn refuse_namesake(view: View<'_>, details: &PersonDetails) -> Result<(), Failure> {
    let told_apart = !details.email.is_empty() || !details.badge.is_empty();
    if told_apart || view.people_by("name", &details.name)?.is_empty() {
        return Ok(());
    }
    Err(Failure::said(say::who_namesake(&details.name))
        .hint(say::who_namesake_hint())
        .on("person"))
}
