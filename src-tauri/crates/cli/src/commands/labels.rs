//! `tagdesk labels`

use crate::arguments::{self, Conditions, identity};
use crate::progress;
use crate::screen::{Lines, Screen};
use crate::stop::{Outcome, Stop};
use crate::words::{self, ACTIVE_STATES};
use ::words::say;
use clap::{ArgGroup, Args};
use operations::labels::{make_labels, plan_labels, preview_labels, print_labels};
use operations::register::settings;
use operations::wire::*;
use operations::{Office, lists};
use serde_json::json;
use std::io;
use std::path::{Path, PathBuf};

const COLLATIONS: &[&str] = &["chosen", "tag", "place", "model"];

/// Print labels, or make them as a PDF, PNG or ZPL file, exact to a tenth of a millimetre; and remember what was printed.
///
/// Print a PDF at 100 %, without “fit to page”.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").args(["out", "dry_run", "preview", "printer"]).required(true).multiple(true)))]
#[command(after_help = "\
Examples:
  tagdesk labels IT0000017 IT0000025 --sheet L6009 --out labels.pdf
  tagdesk labels --needs-label --sheet L6009 --start 7 --out labels.pdf   the sheet's first six are used up
  tagdesk labels --needs-label --printer Zebra --copies 2                  onto the roll that is in it
  tagdesk labels --all --place HAM --sheet 5160 --dry-run                 how many pages, and will they scan
  tagdesk labels IT0000017 --sheet L6009 --out again.pdf --again lost
  tagdesk labels --for-place STORE --for-person \"Ana Ruiz\" --for-kit \"Camera bag\" --commands --sheet L7160 --out codes.pdf
  tagdesk labels --needs-label --preview page.svg --page 2")]
pub(crate) struct Labels {
    /// Tags of the assets, in the order of the labels.
    #[arg(value_name = "TAG", conflicts_with = "all")]
    tags: Vec<String>,
    /// Of the assets on this list of codes: one a line or a column of a table, as handheld scanners write them.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["tags", "all"])]
    list: Option<PathBuf>,
    /// Of every asset that is neither retired nor disposed of.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    conditions: Conditions,
    #[command(flatten)]
    others: Others,
    #[command(flatten)]
    paper: Paper,
    /// Where the file goes: .pdf, .png or .zpl.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Say what would be made and whether it will scan, and make nothing.
    #[arg(long, conflicts_with_all = ["out", "preview"])]
    dry_run: bool,
    /// Draw a page as it will be printed, and make nothing else.
    #[arg(long, value_name = "OUT.svg", conflicts_with = "out")]
    preview: Option<PathBuf>,
    /// The page to draw, from 1.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "preview")]
    page: u32,
    /// Why labels that were printed before are printed again, such as lost, damaged or changed.
    #[arg(long, value_name = "REASON")]
    again: Option<String>,
    /// Why it is printed although the print check refuses.
    #[arg(long, value_name = "REASON")]
    overrule: Option<String>,
}

/// Labels of other things than assets.
#[derive(Debug, Args)]
#[command(next_help_heading = "Labels of other things")]
struct Others {
    /// Of this place, by name, path or code; may be given several times.
    #[arg(long, value_name = "PLACE")]
    for_place: Vec<String>,
    /// The badge of this person; may be given several times.
    #[arg(long, value_name = "PERSON")]
    for_person: Vec<String>,
    /// Of this kit, by name or code; may be given several times.
    #[arg(long, value_name = "KIT")]
    for_kit: Vec<String>,
    /// The free tags of a reservation, by its identity.
    #[arg(long, value_name = "RESERVATION")]
    reserved: Option<String>,
    /// The commands a scanner can give.
    #[arg(long)]
    commands: bool,
}

impl Others {
    fn any(&self) -> bool {
        self.commands
            || self.reserved.is_some()
            || !self.for_place.is_empty()
            || !self.for_person.is_empty()
            || !self.for_kit.is_empty()
    }
}

/// On what, how and where.
#[derive(Debug, Args)]
#[command(next_help_heading = "On what")]
struct Paper {
    /// The format, by its maker's number or by name; the one in the printer or the settings if not said.
    /// `tagdesk format list` lists them.
    #[arg(long, visible_alias = "format", value_name = "FORMAT")]
    sheet: Option<String>,
    /// The position of the first label, from 1; what the last print left free on the sheet if not said. Later pages
    /// begin at 1.
    #[arg(long, value_name = "N")]
    start: Option<u32>,
    /// How many of each.
    #[arg(long, value_name = "N")]
    copies: Option<u32>,
    /// The design, by name; the one of the asset's category, or the standard one, if not said.
    #[arg(long)]
    design: Option<String>,
    /// In which order.
    #[arg(long, value_name = "ORDER", value_parser = words::one_of(COLLATIONS))]
    collate: Option<String>,
    /// The printer, by name: prints on it; with --out, --dry-run or --preview only its calibration and dots are used.
    #[arg(long)]
    printer: Option<String>,
}

/// The codes of a list, all of which must say something: a label that is not made is missed only at the shelf.
fn listed(office: &Office, file: &Path) -> Result<Vec<String>, Stop> {
    let list = lists::codes_of_file(office, file)?;
    if list.unread.is_empty() {
        return Ok(list.codes);
    }
    let lines = list.unread.iter().map(|line| format!("line {line}"));
    Err(Failure::said(say::list_unread())
        .on("list")
        .details(lines)
        .into())
}

impl Labels {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let job = self.job(office)?;
        if self.dry_run {
            let plan = plan_labels(office, job)?;
            return screen.answer(&plan, |lines| show(&plan, lines));
        }
        if let Some(path) = self.preview {
            let page = self.page;
            let preview = preview_labels(office, PreviewLabels { job, page })?;
            operations::write_out(office, &path, preview.svg.as_bytes(), "preview")?;
            let file = path.display().to_string();
            return screen.answer(&json!({ "file": file, "page": page }), |lines| {
                lines.line(format!("Page {page} is drawn in {file}"))
            });
        }
        let (again, overrule) = (self.again, self.overrule);
        let done = progress::shown(|work| match self.out {
            Some(out) => {
                let out = FileRef(out);
                let request = MakeLabels {
                    job,
                    out,
                    again,
                    overrule,
                };
                make_labels(office, request, work)
            }
            None => {
                let request = PrintLabels {
                    job,
                    again,
                    overrule,
                };
                print_labels(office, request, work)
            }
        })?;
        printed(&done, screen)
    }

    fn job(&self, office: &Office) -> Result<LabelJob, Stop> {
        let nothing = self.tags.is_empty() && self.list.is_none() && !self.all;
        if nothing && !self.conditions.any() && !self.others.any() {
            return Err(Stop::usage(
                "Say which labels: tags, --list, --needs-label, --all or another condition.",
            ));
        }
        let tags = match &self.list {
            Some(file) => listed(office, file)?,
            None => self.tags.clone(),
        };
        let mut assets = AssetSelection {
            tags,
            ..AssetSelection::default()
        };
        if self.all || self.conditions.any() {
            let mut filter = self.conditions.filter(office, &[])?;
            if self.all && filter.states.is_empty() {
                filter.states = ACTIVE_STATES
                    .iter()
                    .map(|word| words::value(word))
                    .collect::<Result<_, _>>()?;
            }
            assets.filter = Some(filter);
        }
        let Others {
            for_place,
            for_person,
            for_kit,
            reserved,
            commands,
        } = &self.others;
        let places = for_place
            .iter()
            .map(|text| Ok(arguments::place(office, text)?.id));
        let people = for_person
            .iter()
            .map(|text| Ok(arguments::person(office, text)?.id));
        let kits = for_kit
            .iter()
            .map(|text| Ok(arguments::kit(office, text)?.id));
        Ok(LabelJob {
            assets,
            places: places.collect::<Result<_, Stop>>()?,
            people: people.collect::<Result<_, Stop>>()?,
            kits: kits.collect::<Result<_, Stop>>()?,
            reservation: reserved
                .as_deref()
                .map(|text| identity("reservation", text))
                .transpose()?,
            commands: *commands,
            format: self.format(office)?,
            start: self.paper.start,
            copies: self.paper.copies,
            design: self.paper.design.clone(),
            collation: words::optional(self.paper.collate.as_deref())?.unwrap_or_default(),
            printer: self.paper.printer.clone(),
        })
    }

    /// The format that was named, the one in the printer, or the one in the settings.
    fn format(&self, office: &Office) -> Result<String, Stop> {
        if let Some(format) = &self.paper.sheet {
            return Ok(format.clone());
        }
        if let Some(name) = &self.paper.printer {
            let known = operations::printers::list_printers(office, ListPrinters::default())?;
            let named = known
                .into_iter()
                .find(|one| operations::same(&one.name, name));
            if let Some(printer) = named.filter(|printer| !printer.format.is_empty()) {
                return Ok(printer.format);
            }
        }
        Ok(settings(office, Nothing {})?.sheet)
    }
}

/// Shows what was printed; a job that stopped on the way is a failure that says how to go on.
pub(super) fn printed(done: &Done<LabelsMade>, screen: &mut Screen) -> Outcome {
    let LabelsMade {
        print,
        plan,
        files,
        sentence,
    } = &done.result;
    if !print.failure.is_empty() {
        return Err(Failure::new("print.stopped", sentence.clone())
            .hint(format!("tagdesk print resume {}", print.id))
            .into());
    }
    screen.answer(done, |lines| {
        lines.line(sentence)?;
        show(plan, lines)?;
        files
            .iter()
            .try_for_each(|file| lines.line(format!("The labels are in {file}")))
    })
}

fn show(plan: &LabelPlan, lines: &mut Lines<'_>) -> io::Result<()> {
    let next = match plan.next_start {
        Some(next) => format!("; the next free position is {next}"),
        None => String::new(),
    };
    let calibration = match &plan.calibration {
        Some(calibration) => format!("; calibrated: {}", calibration.sentence),
        None => String::new(),
    };
    let (labels, pages) = (plan.labels, plan.pages);
    let one = |count, noun| {
        if count == 1 {
            format!("1 {noun}")
        } else {
            format!("{count} {noun}s")
        }
    };
    lines.line(format!(
        "{} on {}{next}{calibration}",
        one(labels, "label"),
        one(pages, "page")
    ))?;
    for check in &plan.checks {
        let word = match check.verdict {
            LabelVerdict::Ok => "ok",
            LabelVerdict::Warning => "look",
            LabelVerdict::Refused => "refused",
        };
        lines.line(format!("  {word:<7}  {}", check.sentence))?;
        for detail in &check.details {
            lines.line(format!("           {detail}"))?;
        }
    }
    Ok(())
}
