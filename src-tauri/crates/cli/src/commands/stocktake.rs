//! `tagdesk stocktake`

mod count;

use crate::arguments::{self, Listing, person, place};
use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use crate::words::{self, DECISIONS, LINE_STATUSES, STATES};
use clap::{Args, Subcommand};
use count::Count;
use operations::wire::*;
use operations::{Office, stocktakes};
use std::path::PathBuf;

/// Count what is really there: open a stocktake, scan, reconcile, sign.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk stocktake open --place HQ --name \"HQ, autumn\"
  tagdesk stocktake count < scanned.txt
  tagdesk stocktake close
  tagdesk stocktake reconcile --proposals
  tagdesk stocktake sign --by \"Ana Ruiz\"
  tagdesk stocktake report stocktake.pdf")]
pub(crate) struct Stocktake {
    #[command(subcommand)]
    what: What,
}

/// Which stocktake.
#[derive(Debug, Args)]
struct Which {
    /// The stocktake, by name or identity; not needed while only one is open.
    #[arg(long, value_name = "NAME")]
    stocktake: Option<String>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List stocktakes, those that are open first
    #[command(after_help = "Example:\n  tagdesk stocktake list")]
    List(Listing),
    Open(Box<Open>),
    /// Show how a stocktake stands, place by place
    #[command(after_help = "Example:\n  tagdesk stocktake show")]
    Show(Which),
    Count(Count),
    /// Take a scan back: the last of this desk, or the one that is named
    #[command(after_help = "Example:\n  tagdesk stocktake undo")]
    Undo {
        /// The scan, by its identity.
        scan: Option<String>,
        #[command(flatten)]
        which: Which,
    },
    /// Say something about a scan, such as what an unknown code sticks on
    #[command(
        after_help = "Example:\n  tagdesk stocktake note 01a2131d-a74f-7396-9fbb-0e03d87cf3dc \"on a grey dock\" --photo dock.jpg"
    )]
    Note {
        /// The scan, by its identity.
        scan: String,
        /// What is to be said.
        note: String,
        /// A photo of it, PNG or JPEG; may be given several times.
        #[arg(long = "photo", value_name = "FILE")]
        photos: Vec<String>,
    },
    /// Pause a count
    #[command(after_help = "Example:\n  tagdesk stocktake pause")]
    Pause(Which),
    /// Go on with a paused count
    #[command(after_help = "Example:\n  tagdesk stocktake resume")]
    Resume(Which),
    /// Close the count: what was not scanned is missing from now on, and differences are decided on
    #[command(after_help = "Example:\n  tagdesk stocktake close")]
    Close(Which),
    /// Open a closed count again
    #[command(after_help = "Example:\n  tagdesk stocktake reopen")]
    Reopen(Which),
    Lines(Lines),
    /// Merge the count of another desk, or a list of codes from any handheld
    #[command(
        after_help = "Examples:\n  tagdesk stocktake merge basement.count\n  tagdesk stocktake merge handheld.csv"
    )]
    Merge {
        /// A count file of Tagdesk, or a list with one code a line, perhaps with times.
        file: PathBuf,
        #[command(flatten)]
        which: Which,
    },
    /// Write the scans of a count into a file, to be merged at another desk
    #[command(after_help = "Example:\n  tagdesk stocktake export basement.count")]
    Export {
        /// Where the file goes.
        file: PathBuf,
        #[command(flatten)]
        which: Which,
    },
    Reconcile(Reconciling),
    /// Sign a stocktake: it is closed for ever
    #[command(after_help = "Example:\n  tagdesk stocktake sign --by \"Ana Ruiz\"")]
    Sign {
        /// The name that signs. It stays in the document, as on paper.
        #[arg(long, value_name = "NAME")]
        by: String,
        /// What is to be said besides.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        #[command(flatten)]
        which: Which,
    },
    /// Write the report: PDF to be signed with the differences, XLSX or CSV with every line
    #[command(
        after_help = "Examples:\n  tagdesk stocktake report stocktake.pdf\n  tagdesk stocktake report stocktake.xlsx --stocktake \"HQ, autumn\""
    )]
    Report {
        /// Where the file goes; its ending says what it becomes.
        file: PathBuf,
        #[command(flatten)]
        which: Which,
    },
}

/// Open a stocktake: what it expects is written down as it is now.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk stocktake open
  tagdesk stocktake open --place HQ --category Laptop --name \"Laptops at HQ\"
  tagdesk stocktake open --place STORE --dry-run")]
struct Open {
    /// What people call it.
    #[arg(long)]
    name: Option<String>,
    /// At this place or below: its name, path or code; may be given several times.
    #[arg(long, value_name = "PLACE")]
    place: Vec<String>,
    /// Of models of this category; may be given several times.
    #[arg(long, value_name = "CATEGORY")]
    category: Vec<String>,
    /// Of the model with this name or number; may be given several times.
    #[arg(long, value_name = "MODEL")]
    model: Vec<String>,
    /// In this state; in stock, checked out and in repair if not said.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    state: Vec<String>,
    /// Held by this person.
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// Who leads it.
    #[arg(long, value_name = "PERSON")]
    lead: Option<String>,
    /// Anything else.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Whoever counts is not told what is expected.
    #[arg(long)]
    blind: bool,
    /// Only say what it would expect.
    #[arg(long)]
    dry_run: bool,
}

/// List the lines of a stocktake: what was expected, then what was scanned besides.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk stocktake lines --status not-scanned
  tagdesk stocktake lines --undecided")]
struct Lines {
    /// Words in tags, serial numbers and names.
    search: Vec<String>,
    /// Only those that stand like this.
    #[arg(long, value_name = "STATUS", value_parser = words::one_of(LINE_STATUSES))]
    status: Option<String>,
    /// Only what belongs to this place itself.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// Only differences nobody has decided on.
    #[arg(long)]
    undecided: bool,
    /// Where to begin, from 0.
    #[arg(long, default_value_t = 0)]
    offset: u32,
    /// How many at most.
    #[arg(long, default_value_t = 200)]
    limit: u32,
    #[command(flatten)]
    which: Which,
}

/// Decide on differences of a closed count, and do what was decided in one action.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk stocktake reconcile line:12 --decision mark-lost --reason \"not seen since the move\"
  tagdesk stocktake reconcile --status elsewhere --decision move
  tagdesk stocktake reconcile --proposals")]
struct Reconciling {
    /// The differences, as `stocktake lines` names them.
    #[arg(value_name = "FINDING")]
    findings: Vec<String>,
    /// All undecided ones that stand like this.
    #[arg(long, value_name = "STATUS", value_parser = words::one_of(LINE_STATUSES), conflicts_with = "findings")]
    status: Option<String>,
    /// What is done.
    #[arg(long, value_name = "DECISION", value_parser = words::one_of(DECISIONS), required_unless_present = "proposals")]
    decision: Option<String>,
    /// For every undecided difference that is not named otherwise: what is proposed for it.
    #[arg(long, conflicts_with = "decision")]
    proposals: bool,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The model of what goes onto the register.
    #[arg(long, value_name = "MODEL")]
    model: Option<String>,
    #[command(flatten)]
    which: Which,
}

fn file(path: PathBuf) -> FileRef {
    FileRef(path.to_string_lossy().into_owned())
}

impl Stocktake {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List(listing) => list(office, screen, listing),
            What::Open(open) => open.run(office, screen),
            What::Show(which) => show(office, screen, which),
            What::Count(count) => count.run(office, screen),
            What::Undo { scan, which } => {
                let scan = scan.map(|text| id(&text, "scan")).transpose()?;
                let request = TakeBackCounted {
                    stocktake: which.stocktake,
                    scan,
                };
                let done = stocktakes::take_back_counted(office, request)?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
            What::Note {
                scan,
                note,
                photos: files,
            } => {
                let request = NoteScan {
                    scan: id(&scan, "scan")?,
                    note,
                    photos: arguments::photos(files),
                };
                let done = stocktakes::note_scan(office, request)?;
                screen.answer(&done, |lines| {
                    lines.line(format!("Noted about {}", done.result.code))
                })
            }
            What::Pause(which) => change(office, screen, which, "paused"),
            What::Resume(which) | What::Reopen(which) => change(office, screen, which, "counting"),
            What::Close(which) => change(office, screen, which, "reconciling"),
            What::Lines(lines) => lines.run(office, screen),
            What::Merge { file: path, which } => {
                let request = MergeCount {
                    stocktake: which.stocktake,
                    file: file(path),
                };
                let done = stocktakes::merge_count(office, request)?;
                screen.answer(&done, |lines| {
                    lines.line(&done.result.sentence)?;
                    for conflict in &done.result.conflicts {
                        lines.line(format!("  conflict   {conflict}"))?;
                    }
                    for code in &done.result.ambiguous {
                        lines.line(format!("  ambiguous  {code}"))?;
                    }
                    for code in &done.result.unknown {
                        lines.line(format!("  unknown    {code}"))?;
                    }
                    Ok(())
                })
            }
            What::Export { file: path, which } => {
                let request = ExportCount {
                    stocktake: which.stocktake,
                    out: file(path),
                };
                let exported = stocktakes::export_count(office, request)?;
                screen.answer(&exported, |lines| {
                    lines.line(format!(
                        "Wrote {} scans to {}",
                        exported.rows, exported.file
                    ))
                })
            }
            What::Reconcile(reconciling) => reconciling.run(office, screen),
            What::Sign { by, note, which } => {
                let request = SignStocktake {
                    stocktake: which.stocktake,
                    by,
                    note,
                };
                let done = stocktakes::sign_stocktake(office, request)?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
            What::Report { file: path, which } => {
                let request = ExportStocktake {
                    stocktake: which.stocktake,
                    out: file(path),
                };
                let exported =
                    progress::shown(|work| stocktakes::export_stocktake(office, request, work))?;
                screen.answer(&exported, |lines| {
                    lines.line(format!(
                        "Wrote {} lines to {}",
                        exported.rows, exported.file
                    ))
                })
            }
        }
    }
}

fn id<T: std::str::FromStr>(text: &str, what: &str) -> Result<T, Stop> {
    text.parse()
        .map_err(|_| Stop::usage(format!("“{text}” is no identity of a {what}.")))
}

fn list(office: &Office, screen: &mut Screen, listing: Listing) -> Outcome {
    let page = stocktakes::list_stocktakes(office, listing.request())?;
    screen.answer(&page, |lines| {
        let mut table = Table::new([
            "Stocktake",
            "Phase",
            "#Expected",
            "#Found",
            "#Elsewhere",
            "#Not scanned",
            "#Other",
            "About",
        ]);
        for one in &page.rows {
            let counts = &one.counts;
            table.row([
                one.name.clone(),
                one.phase.word().to_owned(),
                counts.expected.to_string(),
                counts.found.to_string(),
                counts.elsewhere.to_string(),
                counts.not_scanned.to_string(),
                (counts.not_in_scope + counts.unknown + counts.returned).to_string(),
                one.scope.clone(),
            ]);
        }
        table.show(lines)?;
        lines.line(arguments::shown(page.rows.len(), page.total, "stocktake"))
    })
}

fn show(office: &Office, screen: &mut Screen, which: Which) -> Outcome {
    let request = ShowStocktake {
        stocktake: which.stocktake.unwrap_or_default(),
    };
    let card = stocktakes::show_stocktake(office, request)?;
    screen.answer(&card, |lines| {
        let one = &card.stocktake;
        let counts = &one.counts;
        lines.line(format!("{}: {} ({})", one.name, one.phase.word(), one.scope))?;
        lines.line(format!(
            "{} expected: {} found, {} elsewhere, {} on loan, {} found though on loan, {} not scanned",
            counts.expected,
            counts.found,
            counts.elsewhere,
            counts.on_loan,
            counts.returned,
            counts.not_scanned
        ))?;
        lines.line(format!(
            "{} not expected, {} unknown codes, {} differences to decide",
            counts.not_in_scope, counts.unknown, counts.undecided
        ))?;
        if let Some(place) = &card.standing {
            lines.line(format!("This desk stands at {}", place.path))?;
        }
        lines.gap()?;
        let mut table = Table::new(["Place", "#Counted", "#Expected", "#Elsewhere"]);
        for place in &card.places {
            table.row([
                place.place.as_ref().map_or("no place".to_owned(), |place| place.path.clone()),
                place.counted.to_string(),
                place.expected.to_string(),
                place.elsewhere.to_string(),
            ]);
        }
        table.show(lines)
    })
}

fn change(office: &Office, screen: &mut Screen, which: Which, phase: &str) -> Outcome {
    let request = ChangeStocktake {
        stocktake: which.stocktake.unwrap_or_default(),
        phase: words::value(phase)?,
    };
    let done = stocktakes::change_stocktake(office, request)?;
    screen.answer(&done, |lines| {
        let record = &done.result.record;
        lines.line(format!("{} is {} now", record.name, record.phase.word()))
    })
}

impl Open {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let mut scope = StocktakeScopeRequest {
            categories: Some(self.category),
            states: Some(words::values(&self.state)?),
            ..StocktakeScopeRequest::default()
        };
        let mut places = Vec::new();
        for text in &self.place {
            places.push(place(office, text)?.id.to_string());
        }
        scope.places = Some(places);
        let mut models = Vec::new();
        for text in &self.model {
            models.push(arguments::model(office, text)?.id);
        }
        scope.models = Some(models);
        let named = |text: Option<String>| -> Result<Option<String>, Stop> {
            match text {
                Some(text) => Ok(Some(person(office, &text)?.id.to_string())),
                None => Ok(None),
            }
        };
        scope.holder = named(self.holder)?;
        let request = OpenStocktake {
            name: self.name,
            scope: Some(scope),
            lead: named(self.lead)?,
            note: self.note,
            blind: Some(self.blind),
        };
        if self.dry_run {
            let proposal = stocktakes::propose_stocktake(office, request)?;
            return screen.answer(&proposal, |lines| {
                lines.line(format!(
                    "{}: {} things would be expected, {} of them on loan",
                    proposal.scope, proposal.expected, proposal.on_loan
                ))
            });
        }
        let done = stocktakes::open_stocktake(office, request)?;
        screen.answer(&done, |lines| {
            let counts = done.result.record.counts;
            lines.line(format!(
                "{}: {} things expected, {} of them on loan",
                done.result.sentence, counts.expected, counts.on_loan
            ))
        })
    }
}

impl Lines {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = ListStocktakeLines {
            stocktake: self.which.stocktake,
            status: words::optional(self.status.as_deref())?,
            place: self.place,
            search: Some(self.search.join(" ")),
            undecided: Some(self.undecided),
            offset: Some(self.offset),
            limit: Some(self.limit),
        };
        let page = stocktakes::list_stocktake_lines(office, request)?;
        screen.answer(&page, |lines| {
            let mut table = Table::new([
                "Finding",
                "Status",
                "Tag",
                "What it is",
                "Belongs to",
                "Found at",
                "Proposed",
                "Decided",
            ]);
            for line in &page.rows {
                table.row([
                    line.finding.clone(),
                    line.status.word().to_owned(),
                    line.tag.clone(),
                    line.title.clone(),
                    line.belongs.clone(),
                    line.found_at.clone().unwrap_or_default(),
                    line.decisions
                        .first()
                        .map_or("", |decision| decision.word())
                        .to_owned(),
                    line.decision
                        .map_or("", |decision| decision.word())
                        .to_owned(),
                ]);
            }
            table.show(lines)?;
            lines.line(arguments::shown(page.rows.len(), page.total, "line"))
        })
    }
}

impl Reconciling {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let decision = words::optional(self.decision.as_deref())?;
        let mut decisions: Vec<DecideFinding> = Vec::new();
        match (decision, self.findings.is_empty()) {
            (Some(decision), false) => {
                decisions.extend(
                    self.findings
                        .into_iter()
                        .map(|finding| DecideFinding { finding, decision }),
                );
            }
            (decision, _) => {
                if self.status.is_none() && !self.proposals {
                    return Err(Stop::usage(
                        "Name differences, or say --status or --proposals.",
                    ));
                }
                let request = ListStocktakeLines {
                    stocktake: self.which.stocktake.clone(),
                    status: words::optional(self.status.as_deref())?,
                    undecided: Some(true),
                    ..ListStocktakeLines::default()
                };
                for line in undecided(office, &request)? {
                    let decision = decision.or(line.decisions.first().copied());
                    decisions.extend(decision.map(|decision| DecideFinding {
                        finding: line.finding,
                        decision,
                    }));
                }
            }
        }
        let model = match &self.model {
            Some(text) => Some(ModelChoice {
                id: Some(arguments::model(office, text)?.id),
                ..ModelChoice::default()
            }),
            None => None,
        };
        let request = Reconcile {
            stocktake: self.which.stocktake,
            decisions,
            reason: self.reason,
            model,
        };
        let done = stocktakes::reconcile(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}

/// Every undecided difference that a request means.
fn undecided(office: &Office, request: &ListStocktakeLines) -> Result<Vec<StocktakeLine>, Stop> {
    let mut all = Vec::new();
    loop {
        let offset = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let request = ListStocktakeLines {
            offset: Some(offset),
            limit: Some(1000),
            ..request.clone()
        };
        let page = stocktakes::list_stocktake_lines(office, request)?;
        if page.rows.is_empty() {
            all.retain(|line: &StocktakeLine| !line.decisions.is_empty());
            return Ok(all);
        }
        all.extend(page.rows);
    }
}
