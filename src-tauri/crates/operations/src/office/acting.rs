//! Acting: one human action at a time, in somebody's name, on disk when it answers.

use super::{Office, lock};
use crate::desk_card::{DeskCard, Prepared};
use crate::who::{self, Acting, Standing};
use crate::wire::{Done, Failure, Noun};
use inventory::{ActionKind, ActorId, PersonDetails, PersonId};
use ledger::{Acted, Arrival, Book, Ledger, Stamp, Touched};
use std::cell::Cell;

/// In whose name something is done, and who works here from then on.
pub(crate) enum Name {
    /// Somebody of the register.
    Person(PersonId),
    /// Somebody who may not be on it yet: recorded then, whatever else is done.
    Newcomer(PersonDetails),
}

impl Office {
    /// Carries out one human action: all of it is on disk when this answers, or nothing.
    pub fn act<T>(
        &self,
        kind: ActionKind,
        reason: Option<&str>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        self.act_remembering(None, kind, reason, |_| {}, work)
    }

    /// The same, and what this desk remembers changes with it: both are on disk when this answers, or neither. It is done in
    /// the name of whoever works here unless another is said, who works here from then on.
    ///
    /// Where nobody said who works here it is the person whom this desk or its computer knows by name, recorded if there is
    /// none, and remembered.
    pub(crate) fn act_remembering<T>(
        &self,
        name: Option<Name>,
        kind: ActionKind,
        reason: Option<&str>,
        remember: impl FnOnce(&mut DeskCard),
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        crate::clock::refuse_absurd()?;
        let (details, asked) = match name {
            Some(Name::Person(id)) => {
                let remember = |card: &mut DeskCard| {
                    remember(card);
                    card.works_here(id);
                };
                // Who was said for as long as this program runs still does it.
                let actor = match self.acting() {
                    Acting::Person(acting) => acting,
                    Acting::Desk => id,
                };
                return self.act_by_remembering(actor.into(), kind, reason, remember, work);
            }
            Some(Name::Newcomer(details)) => (details, true),
            None => match self.read(|view| self.standing(view))? {
                Standing::Person(id) => {
                    return self.act_by_remembering(id.into(), kind, reason, remember, work);
                }
                Standing::Erased => return Err(who::erased()),
                Standing::Unsaid => (self.newcomer(), false),
            },
        };
        let newcomer = PersonId(ledger::new_id());
        let stamp = self.stamp(newcomer.into(), reason);
        let person = Cell::new(newcomer);
        let mut desk = None;
        let arrive = |book: &mut Book<'_>| {
            match who::known(book.view(), &details)? {
                Some(id) => person.set(id),
                None => book.add_person_as(newcomer, details.clone())?,
            }
            Ok(Arrival {
                person: person.get(),
                anyway: asked,
            })
        };
        let acted = self.with_writer(|ledger| {
            ledger.act_as(kind, stamp, arrive, |book| {
                let value = work(book)?;
                let arrived = asked || book.entries() > 0;
                desk = self.prepare_desk(|card| {
                    remember(card);
                    if arrived {
                        card.works_here(person.get());
                    }
                })?;
                Ok(value)
            })
        });
        self.remembered(acted, desk)
    }

    /// The same in the name of somebody else than whoever works here.
    pub(crate) fn act_by<T>(
        &self,
        actor: ActorId,
        kind: ActionKind,
        reason: Option<&str>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        crate::clock::refuse_absurd()?;
        self.act_by_remembering(actor, kind, reason, |_| {}, work)
    }

    /// The same, and what this desk remembers changes with it.
    pub(crate) fn act_by_remembering<T>(
        &self,
        actor: ActorId,
        kind: ActionKind,
        reason: Option<&str>,
        remember: impl FnOnce(&mut DeskCard),
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        let stamp = self.stamp(actor, reason);
        let mut desk = None;
        let acted = self.with_writer(|ledger| {
            ledger.act(kind, stamp, |book| {
                let value = work(book)?;
                // Whatever of it can fail fails before anything is done for good.
                desk = self.prepare_desk(remember)?;
                Ok(value)
            })
        });
        self.remembered(acted, desk)
    }

    fn remembered<T>(
        &self,
        acted: Result<Acted<T>, Failure>,
        desk: Option<Prepared>,
    ) -> Result<Done<T>, Failure> {
        let mut done = self.done(acted.map_err(Failure::nothing_saved)?);
        if let Some(desk) = desk {
            self.keep_desk(desk)?;
            if !done.changed.contains(&Noun::Setting) {
                done.changed.push(Noun::Setting);
            }
        }
        Ok(done)
    }

    /// What is answered once an action is on disk.
    fn done<T>(&self, acted: Acted<T>) -> Done<T> {
        let Acted {
            value,
            action,
            touched,
        } = acted;
        let mut changed: Vec<Noun> = touched.into_iter().map(noun).collect();
        if action.is_some() {
            changed.push(Noun::Action);
            crate::so_far::done("What was asked for is done and saved.");
        }
        Done {
            result: value,
            changed,
            action,
        }
    }

    pub(crate) fn stamp(&self, actor: ActorId, reason: Option<&str>) -> Stamp {
        let station = self.desk_card().station;
        let reason = reason.unwrap_or_default().trim().to_owned();
        Stamp {
            at: self.now().timestamp_millis(),
            actor,
            station,
            reason,
            ticket: crate::ticket::now(),
        }
    }

    pub(crate) fn with_writer<T>(
        &self,
        work: impl FnOnce(&mut Ledger) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        work(&mut lock(&self.writer)).map_err(|failure| failure.placed(&self.folder))
    }
}

pub(crate) fn noun(touched: Touched) -> Noun {
    match touched {
        Touched::Asset => Noun::Asset,
        Touched::Model => Noun::Model,
        Touched::Place => Noun::Place,
        Touched::Person => Noun::Person,
        Touched::Series => Noun::Series,
        Touched::CustomField => Noun::CustomField,
        Touched::Setting => Noun::Setting,
        Touched::Station => Noun::Station,
        Touched::Format => Noun::Format,
        Touched::Design => Noun::Design,
        Touched::Printer | Touched::Calibration => Noun::Printer,
        Touched::Print => Noun::Print,
        Touched::Reservation => Noun::Reservation,
        Touched::Booking => Noun::Booking,
        Touched::Kit => Noun::Kit,
        Touched::Stocktake => Noun::Stocktake,
        Touched::Photo => Noun::Photo,
        Touched::Signature => Noun::Signature,
    }
}
