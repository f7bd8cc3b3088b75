//! Acting: one human action at a time, in somebody's name, on disk when it answers.

use super::{Office, lock};
use crate::who::{self, Standing};
use crate::wire::{Done, Failure, Noun};
use inventory::{ActionKind, ActorId, PersonId};
use ledger::{Acted, Book, Ledger, Stamp, Touched};

impl Office {
    /// Carries out one human action: all of it is on disk when this answers, or nothing.
    pub fn act<T>(
        &self,
        kind: ActionKind,
        reason: Option<&str>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        crate::clock::refuse_absurd()?;
        match self.read(|view| self.standing(view))? {
            Standing::Person(id) => self.act_by(id.into(), kind, reason, work),
            Standing::Erased => Err(who::erased()),
            Standing::Unsaid => self.act_arriving(kind, reason, work),
        }
    }

    /// The same where nobody said who works here: the person whom this desk or its computer knows by name, recorded if
    /// there is none, and remembered.
    fn act_arriving<T>(
        &self,
        kind: ActionKind,
        reason: Option<&str>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, Failure>,
    ) -> Result<Done<T>, Failure> {
        let (details, newcomer) = (self.newcomer(), PersonId(ledger::new_id()));
        let stamp = self.stamp(newcomer.into(), reason);
        let arrive = |book: &mut Book<'_>| match who::known(book.view(), &details)? {
            Some(id) => Ok(id),
            None => {
                book.add_person_as(newcomer, details.clone())?;
                Ok(newcomer)
            }
        };
        let (person, acted) = self
            .with_writer(|ledger| ledger.act_as(kind, stamp, arrive, work))
            .map_err(Failure::nothing_saved)?;
        let mut done = self.done(acted);
        if done.action.is_some() {
            self.work_here(person)?;
            done.changed.push(Noun::Setting);
        }
        Ok(done)
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
        let stamp = self.stamp(actor, reason);
        let acted = self
            .with_writer(|ledger| ledger.act(kind, stamp, work))
            .map_err(Failure::nothing_saved)?;
        Ok(self.done(acted))
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
    }
}
