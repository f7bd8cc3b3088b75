//! `tagdesk stocktake`

mod count;
mod lines;
mod open;
mod reconcile;
mod show;

use crate::arguments::{self, Listing};
use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::words;
use clap::{Args, Subcommand};
use count::Count;
use lines::Lines;
use open::Open;
use operations::wire::*;
use operations::{Office, stocktakes};
use reconcile::Reconciling;
use show::{list, show};
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
        photos: Vec<PathBuf>,
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
        after_help = "Examples:\n  tagdesk stocktake merge basement.count\n  tagdesk stocktake merge handheld.csv --by \"Bo Lind\""
    )]
    Merge {
        /// A count file of Tagdesk, or a list with one code a line, perhaps with times.
        file: PathBuf,
        /// Who counted, where the file does not say; as in `stocktake sign --by`.
        #[arg(long, value_name = "PERSON")]
        by: Option<String>,
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
        /// Who signs: a name, e-mail, sign-in name, employee number or badge. A name that nobody has is put on the register.
        #[arg(long, value_name = "PERSON")]
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

fn file(path: PathBuf) -> FileRef {
    FileRef(path)
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
            What::Merge {
                file: path,
                by,
                which,
            } => {
                let request = MergeCount {
                    stocktake: which.stocktake,
                    file: file(path),
                    by,
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
                    for line in &done.result.unread {
                        lines.line(format!("  no code    {line}"))?;
                    }
                    for line in &done.result.untimed {
                        lines.line(format!("  no time    {line}"))?;
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
