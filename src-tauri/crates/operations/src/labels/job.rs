//! A label job with everything looked up: what the labels are for, what they say, how they look, on what.

use super::words;
use crate::choices;
use crate::designs::{USUAL_DPI, design_called};
use crate::failure::{OrNotFound, not_found};
use crate::formats::{format_called, next_start};
use crate::office::Office;
use crate::wire::{Collation, Failure, LabelJob};
use ::words::say;
use inventory::{
    AssetId, CalibrationFacts, Command, DesignFacts, FormatKind, KitId, LabelSubject, PersonId,
    PlaceId, PrintFacts, PrinterFacts, fold, same,
};
use labels::{Format, Label, Piece};
use ledger::View;
use std::borrow::Cow;
use std::collections::HashSet;

/// Most copies of one label in one job.
const MOST_COPIES: u32 = 100;
/// Most labels in one job: a slip of the hand must not empty the paper store.
const MOST_LABELS: usize = 1_000_000;

/// One thing that gets a label.
pub(super) struct Wanted {
    pub subject: LabelSubject,
    pub label: Label,
    /// Which of the job's designs.
    design: usize,
    /// Whether it had a label before.
    pub printed_before: bool,
}

/// A job with everything looked up.
pub(super) struct Job {
    pub format: Cow<'static, Format>,
    pub start: usize,
    pub copies: u32,
    pub dpi: u32,
    pub calibration: Option<CalibrationFacts>,
    /// The printer, if it is one that was set up here.
    pub printer: Option<PrinterFacts>,
    pub wanted: Vec<Wanted>,
    designs: Vec<DesignFacts>,
}

impl Job {
    /// Looks everything up.
    ///
    /// # Errors
    /// Something that is named is not there, or nothing is chosen.
    pub fn of(office: &Office, view: View<'_>, request: &LabelJob) -> Result<Job, Failure> {
        let format = format_called(view, &request.format)?;
        let printer = match &request.printer {
            Some(name) => view.printer_named(name.trim())?.map(|record| record.facts),
            None => None,
        };
        let calibration = match &request.printer {
            Some(name) => view
                .calibration(name.trim(), &format.name)?
                .map(|record| record.facts),
            None => None,
        };
        let copies = request.copies.unwrap_or(1);
        if !(1..=MOST_COPIES).contains(&copies) {
            return Err(Failure::said(say::label_copies(MOST_COPIES)).on("copies"));
        }
        let start = match (format.kind, request.start) {
            (FormatKind::Roll, _) => 1,
            (FormatKind::Sheet, Some(start)) => start,
            (FormatKind::Sheet, None) => next_start(view, &format, &office.desk_card().station)?,
        };
        let mut job = Job {
            start: start as usize,
            copies,
            dpi: printer.as_ref().map_or(USUAL_DPI, |printer| printer.dpi),
            calibration: calibration.filter(|calibration| !calibration.is_neutral()),
            printer,
            format,
            wanted: Vec::new(),
            designs: Vec::new(),
        };
        job.gather(office, view, request)?;
        Ok(job)
    }

    /// Looks up what a job that stopped was printing.
    ///
    /// # Errors
    /// Something on its labels is no longer there, or has no code any more.
    pub fn again(view: View<'_>, facts: &PrintFacts, printer: &str) -> Result<Job, Failure> {
        let known = view.printer_named(printer)?.map(|record| record.facts);
        let format = format_called(view, &facts.format)?;
        let calibration = view
            .calibration(printer, &format.name)?
            .map(|record| record.facts);
        let register = view.setting("register_name")?.unwrap_or_default();
        // A job of several designs chose them by itself, and does so again.
        let named = design_called(view, &facts.design).is_ok();
        let mut designs = Designs::of(view, named.then_some(facts.design.as_str()))?;
        let wanted = facts.subjects.iter().map(|subject| match subject {
            LabelSubject::Asset(id, _) => Ok(asset(view, id, &register, &mut designs)?.wanted),
            LabelSubject::Place(id, _) => designs.place(view, id, &register),
            LabelSubject::Person(id) => designs.person(view, id, &register),
            LabelSubject::Kit(id, _) => designs.kit(view, id, &register),
            LabelSubject::Blank(tag) => Ok(designs.blank(tag, false, &register)),
            LabelSubject::Command(code) => match Command::from_key(code) {
                Some(command) => Ok(designs.command(command, &register)),
                None => Err(not_found("command", code)),
            },
        });
        Ok(Job {
            start: facts.start as usize,
            copies: facts.copies.max(1),
            dpi: known.as_ref().map_or(USUAL_DPI, |printer| printer.dpi),
            calibration: calibration.filter(|calibration| !calibration.is_neutral()),
            printer: known,
            format,
            wanted: wanted.collect::<Result<_, Failure>>()?,
            designs: designs.all,
        })
    }

    fn gather(
        &mut self,
        office: &Office,
        view: View<'_>,
        request: &LabelJob,
    ) -> Result<(), Failure> {
        let register = view.setting("register_name")?.unwrap_or_default();
        let mut designs = Designs::of(view, request.design.as_deref())?;
        self.wanted = assets(office, view, request, &register, &mut designs)?;
        for id in &request.places {
            self.wanted.push(designs.place(view, id, &register)?);
        }
        for id in &request.people {
            self.wanted.push(designs.person(view, id, &register)?);
        }
        for id in &request.kits {
            self.wanted.push(designs.kit(view, id, &register)?);
        }
        if let Some(id) = &request.reservation {
            for tag in view.reserved_tags(id, true, 0, u32::MAX)?.0 {
                self.wanted
                    .push(designs.blank(&tag.tag, tag.printed, &register));
            }
        }
        if request.commands {
            let commands = Command::ALL.into_iter();
            self.wanted
                .extend(commands.map(|command| designs.command(command, &register)));
        }
        self.designs = designs.all;
        if self.wanted.is_empty() {
            return Err(Failure::said(say::label_none_chosen()).on("assets"));
        }
        if self.labels() > MOST_LABELS {
            return Err(Failure::said(say::label_too_many(MOST_LABELS)).on("assets"));
        }
        Ok(())
    }

    /// How many labels, copies counted.
    pub fn labels(&self) -> usize {
        self.wanted.len().saturating_mul(self.copies as usize)
    }

    /// How many of what is chosen had a label before.
    pub fn printed_before(&self) -> u32 {
        let count = self
            .wanted
            .iter()
            .filter(|wanted| wanted.printed_before)
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Every label in the order of the paper, copies beside each other.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        self.pieces_of(0..self.labels())
    }

    /// Some of the labels, from 0 in the order of the paper.
    pub fn pieces_of(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = Piece<'_>> {
        let copies = self.copies as usize;
        range.filter_map(move |at| {
            let wanted = self.wanted.get(at / copies)?;
            Some(Piece {
                label: wanted.label.clone(),
                design: self.designs.get(wanted.design)?,
            })
        })
    }

    /// The name of the design, or of the designs.
    pub fn design_name(&self) -> String {
        let used: HashSet<usize> = self.wanted.iter().map(|wanted| wanted.design).collect();
        let names = self
            .designs
            .iter()
            .enumerate()
            .filter(|(at, _)| used.contains(at));
        names
            .map(|(_, design)| design.name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The same job as the labels crate wants it.
    pub fn paper(&self, office: &Office) -> labels::Job<'_> {
        labels::Job {
            format: &self.format,
            start: self.start,
            dpi: self.dpi,
            calibration: self.calibration.as_ref(),
            created: Some(office.now()),
        }
    }
}

/// The designs a job draws by, each once.
struct Designs {
    all: Vec<DesignFacts>,
    own: Vec<DesignFacts>,
    /// The one that was asked for; it is then used for everything.
    named: bool,
}

impl Designs {
    fn of(view: View<'_>, name: Option<&str>) -> Result<Designs, Failure> {
        let name = name.map(str::trim).filter(|name| !name.is_empty());
        Ok(Designs {
            all: name
                .map(|name| design_called(view, name))
                .transpose()?
                .into_iter()
                .collect(),
            own: view
                .designs()?
                .into_iter()
                .map(|record| record.facts)
                .collect(),
            named: name.is_some(),
        })
    }

    fn at(&mut self, design: &DesignFacts) -> usize {
        match self.all.iter().position(|known| known == design) {
            Some(at) => at,
            None => {
                self.all.push(design.clone());
                self.all.len() - 1
            }
        }
    }

    /// The design for assets of a category.
    fn of_category(&mut self, category: &str) -> usize {
        if self.named {
            return 0;
        }
        let fits =
            |design: &&DesignFacts| design.categories.iter().any(|known| same(known, category));
        let design = self.own.iter().find(fits).cloned().unwrap_or_default();
        self.at(&design)
    }

    fn place(&mut self, view: View<'_>, id: &PlaceId, register: &str) -> Result<Wanted, Failure> {
        let label = words::place_label(view, id, register)?;
        Ok(Wanted {
            subject: LabelSubject::Place(*id, label.code.clone()),
            design: self.of_kind(DesignFacts::of_place),
            printed_before: false,
            label,
        })
    }

    fn person(&mut self, view: View<'_>, id: &PersonId, register: &str) -> Result<Wanted, Failure> {
        Ok(Wanted {
            subject: LabelSubject::Person(*id),
            label: words::badge_label(view, id, register)?,
            design: self.of_kind(DesignFacts::of_badge),
            printed_before: false,
        })
    }

    fn kit(&mut self, view: View<'_>, id: &KitId, register: &str) -> Result<Wanted, Failure> {
        let label = words::kit_label(view, id, register)?;
        Ok(Wanted {
            subject: LabelSubject::Kit(*id, label.code.clone()),
            design: self.of_kind(DesignFacts::of_kit),
            printed_before: false,
            label,
        })
    }

    fn blank(&mut self, tag: &str, printed_before: bool, register: &str) -> Wanted {
        Wanted {
            subject: LabelSubject::Blank(tag.to_owned()),
            label: words::blank_label(tag, register),
            design: self.of_category(""),
            printed_before,
        }
    }

    fn command(&mut self, command: Command, register: &str) -> Wanted {
        Wanted {
            subject: LabelSubject::Command(command.code()),
            label: words::command_label(command, register),
            design: self.of_kind(DesignFacts::of_command),
            printed_before: false,
        }
    }

    /// The design for a kind of thing that is no asset.
    fn of_kind(&mut self, design: impl FnOnce() -> DesignFacts) -> usize {
        match self.named {
            true => 0,
            false => self.at(&design()),
        }
    }
}

/// An asset that gets a label, with what the paper may be ordered by.
struct AssetWanted {
    wanted: Wanted,
    tag_key: String,
    place: String,
    model: String,
}

fn asset(
    view: View<'_>,
    id: &AssetId,
    register: &str,
    designs: &mut Designs,
) -> Result<AssetWanted, Failure> {
    let line = view.line(id)?.or_not_found("asset", id)?;
    let facts = &line.record.facts;
    let category = line
        .model
        .as_ref()
        .map_or("", |(.., category)| category.as_str());
    let folded = |words: Option<&String>| words.map(|words| fold(words)).unwrap_or_default();
    Ok(AssetWanted {
        wanted: Wanted {
            subject: LabelSubject::Asset(*id, facts.tag.to_string()),
            label: words::asset_words(view, &line, register)?,
            design: designs.of_category(category),
            printed_before: facts.labelled_at.is_some(),
        },
        tag_key: facts.tag.key(),
        place: folded(line.place.as_ref().map(|(.., path)| path)),
        model: folded(line.model.as_ref().map(|(_, name, ..)| name)),
    })
}

/// The assets that get a label, each once, in the order of the paper.
fn assets(
    office: &Office,
    view: View<'_>,
    request: &LabelJob,
    register: &str,
    designs: &mut Designs,
) -> Result<Vec<Wanted>, Failure> {
    let mut seen = HashSet::new();
    let mut ids = choices::asset_ids(view, &request.assets, office.today())?;
    ids.retain(|id| seen.insert(*id));
    let found = ids.iter().map(|id| asset(view, id, register, designs));
    let mut found = found.collect::<Result<Vec<_>, _>>()?;
    // What has no place or model comes last, where it is not in the way.
    match request.collation {
        Collation::Chosen => {}
        Collation::Tag => found.sort_by(|a, b| a.tag_key.cmp(&b.tag_key)),
        Collation::Place => found.sort_by(|a, b| {
            (a.place.is_empty(), &a.place, &a.tag_key).cmp(&(
                b.place.is_empty(),
                &b.place,
                &b.tag_key,
            ))
        }),
        Collation::Model => found.sort_by(|a, b| {
            (a.model.is_empty(), &a.model, &a.tag_key).cmp(&(
                b.model.is_empty(),
                &b.model,
                &b.tag_key,
            ))
        }),
    }
    Ok(found.into_iter().map(|asset| asset.wanted).collect())
}
