//! Recording label formats, designs, printers and their calibrations.

use super::Book;
use crate::error::Result;
use crate::identity::new_id;
use crate::view::labels::{DesignRecord, FormatRecord, PrinterRecord};
use inventory::{
    CalibrationFacts, CalibrationId, Connection, DesignFacts, DesignId, Event, FormatFacts,
    FormatId, PrinterFacts, PrinterId, Revision, same,
};

impl Book<'_> {
    /// Adds a label format.
    ///
    /// # Errors
    /// Refused where it cannot be, or where the name is taken (`format.taken`).
    pub fn add_format(&mut self, facts: FormatFacts) -> Result<FormatId> {
        let id = FormatId(new_id());
        self.record(id.0, 0, Event::Format(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a label format; answers whether anything differs. Calibrations and printers that name it follow a new
    /// name.
    ///
    /// # Errors
    /// As [`Book::add_format`].
    pub fn revise_format(&mut self, old: &FormatRecord, new: FormatFacts) -> Result<bool> {
        let new = new.checked()?;
        let (before, after) = (old.facts.name.clone(), new.name.clone());
        let differs = self.revise(old.id.0, old.version, &old.facts, new, Event::Format)?;
        if before != after {
            self.rename_format_in_printers(&before, &after)?;
            self.follow(
                |facts| same(&facts.format, &before),
                |facts| {
                    Some(CalibrationFacts {
                        format: after.clone(),
                        ..facts
                    })
                },
            )?;
        }
        Ok(differs)
    }

    /// Removes a label format, with its calibrations; printers that name it are asked for one again.
    ///
    /// # Errors
    /// Refused where it changed in the meantime.
    pub fn remove_format(&mut self, old: &FormatRecord) -> Result<()> {
        let name = old.facts.name.clone();
        self.rename_format_in_printers(&name, "")?;
        self.follow(|facts| same(&facts.format, &name), |_| None)?;
        let event = Event::Format(Revision::removed(old.facts.clone()));
        self.record(old.id.0, old.version, event)
    }

    /// Adds a label design.
    ///
    /// # Errors
    /// Refused where it cannot be, or where the name is taken (`design.taken`).
    pub fn add_design(&mut self, facts: DesignFacts) -> Result<DesignId> {
        let id = DesignId(new_id());
        self.record(id.0, 0, Event::Design(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a label design; answers whether anything differs.
    ///
    /// # Errors
    /// As [`Book::add_design`].
    pub fn revise_design(&mut self, old: &DesignRecord, new: DesignFacts) -> Result<bool> {
        let new = new.checked()?;
        self.revise(old.id.0, old.version, &old.facts, new, Event::Design)
    }

    /// Removes a label design.
    ///
    /// # Errors
    /// Refused where it changed in the meantime.
    pub fn remove_design(&mut self, old: &DesignRecord) -> Result<()> {
        let event = Event::Design(Revision::removed(old.facts.clone()));
        self.record(old.id.0, old.version, event)
    }

    /// Adds a printer.
    ///
    /// # Errors
    /// Refused where it cannot be, or where the name is taken (`printer.taken`).
    pub fn add_printer(&mut self, facts: PrinterFacts) -> Result<PrinterId> {
        let id = PrinterId(new_id());
        self.record(id.0, 0, Event::Printer(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a printer; answers whether anything differs. Its calibrations follow a new name.
    ///
    /// # Errors
    /// As [`Book::add_printer`]; refused too where calibrations are kept by the new name already
    /// (`calibration.taken`).
    pub fn revise_printer(&mut self, old: &PrinterRecord, new: PrinterFacts) -> Result<bool> {
        let new = new.checked()?;
        let (before, after) = (old.facts.name.clone(), new.name.clone());
        let differs = self.revise(old.id.0, old.version, &old.facts, new, Event::Printer)?;
        if before != after {
            self.follow(
                |facts| same(&facts.printer, &before),
                |facts| {
                    Some(CalibrationFacts {
                        printer: after.clone(),
                        ..facts
                    })
                },
            )?;
        }
        Ok(differs)
    }

    /// Removes a printer, with its calibrations; they stay where a queue of the system goes on under the same name.
    ///
    /// # Errors
    /// Refused where it changed in the meantime.
    pub fn remove_printer(&mut self, old: &PrinterRecord) -> Result<()> {
        let name = &old.facts.name;
        let goes_on =
            matches!(&old.facts.connection, Connection::Queue { queue } if same(queue, name));
        if !goes_on {
            self.follow(|facts| same(&facts.printer, name), |_| None)?;
        }
        let event = Event::Printer(Revision::removed(old.facts.clone()));
        self.record(old.id.0, old.version, event)
    }

    /// Sets the correction of a printer for a format; answers whether anything differs. One that corrects nothing is
    /// no correction: what was there is removed.
    ///
    /// # Errors
    /// Refused where it cannot be.
    pub fn set_calibration(&mut self, facts: CalibrationFacts) -> Result<bool> {
        let new = facts.checked()?;
        match self.view().calibration(&new.printer, &new.format)? {
            None if new.is_neutral() => Ok(false),
            None => self
                .record(
                    CalibrationId(new_id()).0,
                    0,
                    Event::Calibration(Revision::added(new)),
                )
                .map(|()| true),
            Some(old) if new.is_neutral() => {
                let event = Event::Calibration(Revision::removed(old.facts));
                self.record(old.id.0, old.version, event).map(|()| true)
            }
            Some(old) => self.revise(old.id.0, old.version, &old.facts, new, Event::Calibration),
        }
    }

    /// Changes calibrations along with what they name; none removes them.
    fn follow(
        &mut self,
        which: impl Fn(&CalibrationFacts) -> bool,
        change: impl Fn(CalibrationFacts) -> Option<CalibrationFacts>,
    ) -> Result<()> {
        for old in self.view().calibrations()? {
            if !which(&old.facts) {
                continue;
            }
            let revision = Revision {
                new: change(old.facts.clone()),
                old: Some(old.facts),
            };
            self.record(old.id.0, old.version, Event::Calibration(revision))?;
        }
        Ok(())
    }

    fn rename_format_in_printers(&mut self, before: &str, after: &str) -> Result<()> {
        for old in self.view().printers()? {
            if same(&old.facts.format, before) {
                let new = PrinterFacts {
                    format: after.to_owned(),
                    ..old.facts.clone()
                };
                self.revise(old.id.0, old.version, &old.facts, new, Event::Printer)?;
            }
        }
        Ok(())
    }
}
