//! `tagdesk scan`

use crate::codes::codes;
use crate::days;
use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::words::{self, CONDITIONS};
use ::words::say;
use chrono::NaiveDate;
use clap::Args;
use operations::wire::{self, *};
use operations::{Office, assets, pictures, scans};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Read codes from standard input, one a line, and answer each with one line, as a scanner would be answered.
///
/// A code may be a tag, a former tag, a serial number, a place's code, a badge, or an address that ends in one. Each
/// answer is written at once; with --check-in or --check-out-to only after the change is on disk. With --json each
/// answer is one JSON document on a line of its own (JSON Lines): {"verdict": …, "done": …, "error": …}.
///
/// With --picture the codes come from a photo or screenshot instead; every code in it is answered, from the top down.
///
/// Exit status: 0, or with --check-in or --check-out-to 1 if any line was not carried out.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk scan < codes.txt                                    what each code is
  tagdesk scan --picture shelf.jpg                            what each code in a photo is
  tagdesk scan --check-in --place \"IT store\"                  take back whatever is scanned
  tagdesk scan --check-out-to \"Ana Ruiz\" --due 2026-12-01     hand out whatever is scanned")]
pub(crate) struct Scan {
    /// Read the codes of this picture, PNG or JPEG, instead of standard input.
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
    /// Take every scanned asset back.
    #[arg(long)]
    check_in: bool,
    /// Hand every scanned asset out to this person, place or asset.
    #[arg(long, value_name = "PERSON|PLACE|TAG", conflicts_with = "check_in")]
    check_out_to: Option<String>,
    /// When they are to come back.
    #[arg(long, value_name = "DATE", value_parser = days::day, requires = "check_out_to")]
    due: Option<NaiveDate>,
    /// Where they are taken back to.
    #[arg(long, value_name = "PLACE", requires = "check_in")]
    place: Option<String>,
    /// How they look.
    #[arg(long, value_name = "CONDITION", value_parser = words::one_of(CONDITIONS), requires = "check_in")]
    condition: Option<String>,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// The answer to one line.
#[derive(Serialize)]
struct Answer {
    verdict: ScanVerdict,
    done: Option<Done<AssetsChanged>>,
    error: Option<Failure>,
}

impl Scan {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let (looked, all_done) = match &self.picture {
            Some(file) => self.picture(file, office, screen)?,
            None => (true, self.standard_input(office, screen)?),
        };
        if !looked {
            return Err(Failure::said(say::picture_no_codes())
                .hint(say::picture_no_codes_hint())
                .into());
        }
        if all_done { Ok(()) } else { Err(Stop::Said) }
    }

    /// Answers every code of a picture: whether there was one, and whether all were carried out.
    fn picture(
        &self,
        file: &Path,
        office: &Office,
        screen: &mut Screen,
    ) -> Result<(bool, bool), Stop> {
        let request = ReadPicture {
            file: Some(FileRef(file.to_owned())),
            picture: None,
        };
        let read = progress::shown(|work| pictures::read_picture(office, request, work))?;
        let mut all_done = true;
        for code in &read.codes {
            let answer = self.answer(office, code.verdict.code.clone())?;
            all_done &= answer.error.is_none();
            show(&answer, screen)?;
        }
        Ok((!read.codes.is_empty(), all_done))
    }

    fn standard_input(&self, office: &Office, screen: &mut Screen) -> Result<bool, Stop> {
        let mut all_done = true;
        for code in codes() {
            let code = code?;
            let answer = self.answer(office, code)?;
            all_done &= answer.error.is_none();
            show(&answer, screen)?;
        }
        Ok(all_done)
    }

    fn answer(&self, office: &Office, code: String) -> Result<Answer, Stop> {
        let verdict = scans::scan(
            office,
            wire::Scan {
                candidates: vec![code],
            },
        )?;
        let outcome = match (&verdict.asset, self.check_in || self.check_out_to.is_some()) {
            (_, false) => None,
            (Some(asset), true) => {
                let selection = AssetSelection {
                    ids: vec![asset.row.id],
                    ..AssetSelection::default()
                };
                Some(self.act(office, selection)?)
            }
            (None, true) => {
                let said = match verdict.outcome {
                    ScanOutcome::Unknown | ScanOutcome::Choice => {
                        say::scan_no_asset(&verdict.sentence)
                    }
                    _ => say::scan_no_asset_other(&verdict.sentence),
                };
                Some(Err(Failure::said(said)))
            }
        };
        Ok(match outcome {
            None => Answer {
                verdict,
                done: None,
                error: None,
            },
            Some(Ok(done)) => Answer {
                verdict,
                done: Some(done),
                error: None,
            },
            Some(Err(error)) => Answer {
                verdict,
                done: None,
                error: Some(error),
            },
        })
    }

    fn act(
        &self,
        office: &Office,
        selection: AssetSelection,
    ) -> Result<Result<Done<AssetsChanged>, Failure>, Stop> {
        let note = self.note.clone();
        Ok(match &self.check_out_to {
            Some(to) => {
                let request = CheckOut {
                    assets: selection,
                    to: to.clone(),
                    to_kind: None,
                    due: self.due,
                    note,
                    ..CheckOut::default()
                };
                assets::check_out(office, request)
            }
            None => {
                let condition = words::optional(self.condition.as_deref())?;
                let request = CheckIn {
                    assets: selection,
                    place: self.place.clone(),
                    condition,
                    note,
                    ..CheckIn::default()
                };
                assets::check_in(office, request)
            }
        })
    }
}

/// Writes an answer at once.
fn show(answer: &Answer, screen: &mut Screen) -> Outcome {
    match screen.is_json() {
        true => screen.document_line(answer)?,
        false => screen.lines().line(sentence(answer))?,
    }
    Ok(screen.flush()?)
}

/// One line for a person: what the code is, or what was done, or why not.
fn sentence(answer: &Answer) -> String {
    let (word, sentence) = match (&answer.error, &answer.done) {
        (Some(error), _) => ("refused", error.message.as_str()),
        (None, Some(done)) => ("done", done.result.sentence.as_str()),
        (None, None) => {
            let word = match answer.verdict.outcome {
                ScanOutcome::Asset => "asset",
                ScanOutcome::Person => "person",
                ScanOutcome::Place => "place",
                ScanOutcome::Kit => "kit",
                ScanOutcome::Command => "command",
                ScanOutcome::Reserved => "reserved",
                ScanOutcome::Choice => "choice",
                ScanOutcome::Unknown => "unknown",
            };
            (word, answer.verdict.sentence.as_str())
        }
    };
    format!("{word:<8} {}  {sentence}", answer.verdict.code)
}
