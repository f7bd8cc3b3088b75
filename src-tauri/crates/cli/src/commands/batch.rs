//! `tagdesk batch`

use super::several::{self, LeaveOut};
use crate::arguments::{checklist, photos};
use crate::codes::codes;
use crate::days;
use crate::screen::{Lines, Screen};
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use crate::words::{self, CONDITIONS, HOLDERS, STATES, TERMS};
use clap::{Args, Subcommand};
use operations::kits::add_kit_to_batch;
use operations::wire::*;
use operations::{Office, batches};
use std::io;
use std::path::PathBuf;

const ACTIONS: &[&str] = &["check_out", "check_in", "move", "change_state", "retire"];
const KINDS: &[&str] = &[
    "already_out",
    "already_in_stock",
    "already_there",
    "into_itself",
    "in_repair",
    "lost",
    "retired",
    "disposed",
    "requested",
    "ordered",
    "part_of",
    "already_theirs",
    "no_place",
    "booked",
    "on_stocktake",
    "blank_tag",
    "ambiguous",
    "unknown",
    "other",
];
const RESOLUTIONS: &[&str] = &[
    "leave_out",
    "check_in_first",
    "stock_first",
    "go_on",
    "choose",
];

/// Gather assets by scanning, see what stands in the way, and do one thing to all of them at once.
///
/// The batch is this desk's, the same that its window shows, and stays until it is confirmed or cleared.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk batch add < codes.txt
  tagdesk batch set --action check_out --to \"Ana Ruiz\" --due 2026-12-01
  tagdesk batch show
  tagdesk batch resolve --kind already_out --how check_in_first
  tagdesk batch confirm")]
pub(crate) struct Batch {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show the batch: what each row is and what stands in its way
    #[command(after_help = "Example:\n  tagdesk batch show")]
    Show,
    Add(Add),
    AddList(AddList),
    AddKit(AddKit),
    /// Take the last scan out again
    #[command(after_help = "Example:\n  tagdesk batch take-back")]
    TakeBack,
    Resolve(Resolve),
    Set(Set),
    /// Do to the whole batch what it is for, as one action
    #[command(
        after_help = "Examples:\n  tagdesk batch confirm\n  tagdesk batch confirm --photo box.jpg     of what comes back"
    )]
    Confirm {
        /// A photo of how they look, with check_in, PNG or JPEG; may be given several times.
        #[arg(long = "photo", value_name = "FILE")]
        photos: Vec<PathBuf>,
        #[command(flatten)]
        leave_out: LeaveOut,
    },
    /// Let the batch go; the register is not touched
    #[command(after_help = "Example:\n  tagdesk batch clear")]
    Clear,
}

/// Read codes from standard input, one a line, into the batch.
///
/// Each is answered by one line once it is on disk. A badge or a place says whom or where all of it goes to. With --json
/// each answer is one JSON document on a line of its own (JSON Lines). The exit status is 1 if a code was no one thing.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk batch add IT0000017 IT0000025
  tagdesk batch add < codes.txt")]
struct Add {
    /// Codes; read from standard input if none is said.
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
}

/// Add a list: one tag a line, or a column of a table in CSV.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk batch add-list returned.csv")]
struct AddList {
    /// The file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Add a kit: its certain things at once; what may be any thing of a model is named, to be scanned.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk batch add-kit \"Camera bag\"")]
struct AddKit {
    /// Its name or code.
    #[arg(value_name = "KIT")]
    kit: String,
}

/// Resolve what stands in the way: of all rows of a kind, of some rows, or of everything that is blocked.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk batch resolve                                         leave out everything that is blocked
  tagdesk batch resolve --kind already_out --how check_in_first
  tagdesk batch resolve --row 12 --how choose --tag IT0000017")]
struct Resolve {
    /// How.
    #[arg(long, value_name = "HOW", default_value = "leave_out", value_parser = words::one_of(RESOLUTIONS))]
    how: String,
    /// All rows that this kind of thing stands in the way of.
    #[arg(long, value_name = "KIND", value_parser = words::one_of(KINDS))]
    kind: Option<String>,
    /// This row, by its number; may be given several times.
    #[arg(long, value_name = "ROW")]
    row: Vec<u32>,
    /// What the row is, with --how choose.
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
}

/// Say what is to be done with the batch; what is not said stays.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk batch set --action check_out --to \"Ana Ruiz\" --due 2026-12-01
  tagdesk batch set --action move --to \"IT store\"
  tagdesk batch set --action retire --note \"end of lease\"")]
struct Set {
    /// What is done to all of them.
    #[arg(long, value_name = "ACTION", value_parser = words::one_of(ACTIONS))]
    action: Option<String>,
    /// The state they change to, with change_state.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    state: Option<String>,
    /// To whom or where: a name, badge, place code or tag that names one only; nobody if empty.
    #[arg(long, value_name = "PERSON|PLACE|TAG")]
    to: Option<String>,
    /// What --to names, where it could be several.
    #[arg(long, value_name = "KIND", value_parser = words::one_of(HOLDERS))]
    to_kind: Option<String>,
    /// When they are to come back; no day if empty.
    #[arg(long, value_name = "DATE", value_parser = days::day_or_nothing)]
    due: Option<String>,
    /// Whether they come back or stay, with check_out.
    #[arg(long, value_name = "TERMS", value_parser = words::one_of(TERMS))]
    terms: Option<String>,
    /// Where they will be with the person, with check_out: the name, path or code of a place; nowhere if empty.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// What came back with them, of their checklists, with check_in; may be given several times.
    #[arg(long, value_name = "ITEM")]
    returned: Vec<String>,
    /// What did not come back with them; may be given several times.
    #[arg(long, value_name = "ITEM")]
    missing: Vec<String>,
    /// How they look, with check_in.
    #[arg(long, value_name = "CONDITION", value_parser = words::one_of(CONDITIONS))]
    condition: Option<String>,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl Batch {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::Show => shown(screen, &batches::show_batch(office, Nothing {})?),
            What::Add(add) => add.run(office, screen),
            What::AddList(list) => {
                let request = AddListToBatch {
                    file: Some(FileRef(list.file)),
                    text: None,
                };
                let added = batches::add_list_to_batch(office, request)?;
                screen.answer(&added, |lines| {
                    lines.line(&added.sentence)?;
                    for line in &added.unread {
                        lines.line(format!("  no code    {line}"))?;
                    }
                    Ok(())
                })
            }
            What::AddKit(AddKit { kit }) => {
                let added = add_kit_to_batch(office, WhichKit { kit })?;
                screen.answer(&added, |lines| lines.line(&added.sentence))
            }
            What::TakeBack => {
                let taken = batches::take_back_scan(office, Nothing {})?;
                screen.answer(&taken, |lines| lines.line(&taken.sentence))
            }
            What::Resolve(resolve) => {
                let request = resolve.request(office)?;
                shown(screen, &batches::resolve_batch(office, request)?)
            }
            What::Set(set) => shown(screen, &batches::set_batch(office, set.request()?)?),
            What::Confirm {
                photos: files,
                leave_out,
            } => {
                let request = ConfirmBatch {
                    photos: photos(files),
                    leave_out_refused: leave_out.leave_out.then_some(true),
                };
                several::shown(screen, batches::confirm_batch(office, request))
            }
            What::Clear => shown(screen, &batches::clear_batch(office, Nothing {})?),
        }
    }
}

impl Add {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let mut all_known = true;
        if !self.codes.is_empty() {
            for code in self.codes {
                all_known &= added(office, screen, code)?;
            }
        } else {
            for code in codes() {
                all_known &= added(office, screen, code?)?;
            }
        }
        if all_known { Ok(()) } else { Err(Stop::Said) }
    }
}

/// Adds one code and answers it at once; whether it is one thing.
fn added(office: &Office, screen: &mut Screen, code: String) -> Result<bool, Stop> {
    let request = AddToBatch {
        candidates: vec![code],
        keep_unknown: true,
    };
    let mut added = match batches::add_to_batch(office, request) {
        Ok(added) => added,
        // One line that is no code keeps nobody from the next.
        Err(failure) if failure.code == "scan.unreadable" => {
            match screen.is_json() {
                true => screen.document_line(&serde_json::json!({ "error": failure }))?,
                false => screen
                    .lines()
                    .line(format!("refused  {}", failure.message))?,
            }
            screen.flush()?;
            return Ok(false);
        }
        Err(failure) => return Err(failure.into()),
    };
    if let Some(kit) = &added.verdict.kit {
        let kit = kit.id.to_string();
        let gathered = add_kit_to_batch(office, WhichKit { kit })?;
        added.verdict.sentence = gathered.sentence;
        added.rows = u32::try_from(gathered.batch.rows.len()).unwrap_or(u32::MAX);
    }
    match screen.is_json() {
        true => screen.document_line(&added)?,
        false => screen.lines().line(sentence(&added))?,
    }
    screen.flush()?;
    Ok(matches!(
        added.verdict.outcome,
        ScanOutcome::Asset | ScanOutcome::Person | ScanOutcome::Place | ScanOutcome::Kit
    ))
}

/// One line for a person: what became of the code.
fn sentence(added: &AddedToBatch) -> String {
    let blocker = added.row.as_ref().and_then(|row| row.blocker.as_ref());
    let (word, rest) = match (&added.row, blocker) {
        (Some(row), _) if added.again => ("repeated", format!("{} counts once", row.code)),
        (Some(row), Some(blocker)) => ("blocked", format!("{}  {}", row.code, blocker.words)),
        (Some(_), None) => ("added", added.verdict.sentence.clone()),
        (None, _) => match added.verdict.outcome {
            ScanOutcome::Kit => ("added", added.verdict.sentence.clone()),
            ScanOutcome::Person | ScanOutcome::Place => ("to", added.verdict.sentence.clone()),
            _ => ("ignored", added.verdict.sentence.clone()),
        },
    };
    format!("{word:<8} {rest}")
}

impl Resolve {
    fn request(self, office: &Office) -> Result<ResolveBatch, Stop> {
        let asset = match self.tag {
            Some(tag) => {
                let request = ShowAsset {
                    tag: Some(tag),
                    ..ShowAsset::default()
                };
                Some(operations::assets::show_asset(office, request)?.row.id)
            }
            None => None,
        };
        Ok(ResolveBatch {
            how: words::value(&self.how)?,
            kind: words::optional(self.kind.as_deref())?,
            rows: self.row,
            asset,
        })
    }
}

impl Set {
    fn request(self) -> Result<SetBatch, Stop> {
        Ok(SetBatch {
            action: words::optional(self.action.as_deref())?,
            state: words::optional(self.state.as_deref())?,
            to: self.to,
            to_kind: words::optional(self.to_kind.as_deref())?,
            due: self.due,
            terms: self.terms,
            place: self.place,
            condition: self.condition,
            note: self.note,
            ticket: None,
            checklist: checklist(self.returned, self.missing),
        })
    }
}

fn shown(screen: &mut Screen, batch: &BatchView) -> Outcome {
    screen.answer(batch, |lines| table(lines, batch))
}

fn table(lines: &mut Lines<'_>, batch: &BatchView) -> io::Result<()> {
    if batch.rows.is_empty() && batch.to.is_none() {
        return lines.line("Nothing is gathered.");
    }
    let day = batch.due.map(|due| due.to_string());
    let to = batch.to.as_ref().map(|to| to.name.clone());
    let said = match batch.action_said {
        true => "",
        false => " (likeliest)",
    };
    lines.pairs(&[
        ("Action", format!("{}{said}", batch.action.word())),
        ("To", to.unwrap_or_default()),
        (
            "State",
            batch
                .state
                .map(|state| state.to_string())
                .unwrap_or_default(),
        ),
        ("Due back", day.unwrap_or_default()),
        ("Note", batch.note.clone()),
    ])?;
    lines.gap()?;
    let mut rows = Table::new(["#Row", "Tag", "What", "State", "In the way"]);
    for row in &batch.rows {
        let asset = row.asset.as_ref().map(|asset| &asset.row);
        let what = asset.map(|asset| match &asset.model {
            Some(model) => model.name.clone(),
            None => asset.name.clone(),
        });
        let in_the_way = match &row.blocker {
            Some(blocker) => format!("{} [{}]", blocker.words, blocker.kind.word()),
            None => row.settled.clone(),
        };
        rows.row([
            row.row.to_string(),
            row.code.clone(),
            what.unwrap_or_default(),
            asset
                .map(|asset| asset.state.to_string())
                .unwrap_or_default(),
            in_the_way,
        ]);
    }
    rows.show(lines)?;
    lines.gap()?;
    for kit in &batch.kits {
        let open: Vec<&str> = kit
            .rest
            .iter()
            .chain(&kit.open)
            .map(String::as_str)
            .collect();
        let open = match open.is_empty() {
            true => String::new(),
            false => format!(", without {}", open.join(", ")),
        };
        lines.line(format!(
            "Kit {}: {} of {}{open}",
            kit.name, kit.gathered, kit.size
        ))?;
    }
    for group in &batch.blocked {
        lines.line(format!("{} {}", group.count, group.label))?;
    }
    if batch.repeated > 0 {
        lines.line(format!("{} repeated, counted once", batch.repeated))?;
    }
    let count = batch.rows.len();
    lines.line(match &batch.missing {
        Some(missing) => format!("{} of {count} ready. {missing}", batch.ready),
        None => format!("{} of {count} ready.", batch.ready),
    })
}
