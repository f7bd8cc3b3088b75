//! `tagdesk register --scan`: one thing after another, each on disk before it is answered.

use crate::codes::codes;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use ::words::say;
use operations::assets::register_asset;
use operations::wire::{
    AssetRegistered, Done, Failure, RegisterAsset, Scan, ScanOutcome, ScanVerdict, Undo,
};
use operations::{Office, actions, scans, unwatched};
use serde::Serialize;

/// The answer to one line.
#[derive(Serialize)]
struct Answer {
    code: String,
    /// What was made of the code, where it was not kept as it came.
    made: Vec<Made>,
    done: Option<Done<AssetRegistered>>,
    /// The sentence of what was taken back by a scanned UNDO.
    undone: Option<String>,
    error: Option<Failure>,
}

/// What was made of a code for one field, and why.
#[derive(Serialize)]
struct Made {
    field: &'static str,
    kept: String,
    because: String,
}

/// What all lines came to; the last document of `--json`.
#[derive(Serialize)]
struct Summary {
    registered: usize,
    refused: usize,
    /// The tags that want a label, as they were registered.
    labels: Vec<String>,
}

/// What one run registered.
struct Run<'a> {
    office: &'a Office,
    template: RegisterAsset,
    /// Codes are kept as they come.
    as_scanned: bool,
    /// Those registered and not taken back: how that is done, the tag, and whether the tag is to be printed.
    registered: Vec<(Undo, String, bool)>,
    refused: usize,
}

/// Registers one asset a line of standard input: a serial number, or a serial number, a tabulator and the tag that is
/// on it already. All else is as in the template. What a code means is kept of it, unless it is to be kept as it comes.
pub(super) fn run(
    template: RegisterAsset,
    as_scanned: bool,
    office: &Office,
    screen: &mut Screen,
) -> Outcome {
    let mut run = Run {
        office,
        template,
        as_scanned,
        registered: Vec::new(),
        refused: 0,
    };
    for text in codes() {
        let text = text?;
        let Some(answer) = run.answer(text)? else {
            break;
        };
        match screen.is_json() {
            true => screen.document_line(&answer)?,
            false => screen.lines().line(sentence(&answer))?,
        }
        screen.flush()?;
    }
    let summary = Summary {
        registered: run.registered.len(),
        refused: run.refused,
        labels: run
            .registered
            .iter()
            .filter(|(.., print)| *print)
            .map(|(_, tag, _)| tag.clone())
            .collect(),
    };
    match screen.is_json() {
        true => screen.document_line(&summary)?,
        false => screen.lines().line(in_all(&summary))?,
    }
    screen.flush()?;
    match summary.refused {
        0 => Ok(()),
        _ => Err(Stop::Said),
    }
}

impl Run<'_> {
    /// What a line came to; none for a scanned DONE, which ends the run.
    fn answer(&mut self, text: String) -> Result<Option<Answer>, Stop> {
        let (serial, tag) = match text.split_once('\t') {
            Some((serial, tag)) => (serial.trim().to_owned(), Some(tag.trim().to_owned())),
            None => (text.clone(), None),
        };
        let verdict = scans::scan(
            self.office,
            Scan {
                candidates: vec![serial.clone()],
            },
        )?;
        let mut answer = Answer {
            code: text,
            made: Vec::new(),
            done: None,
            undone: None,
            error: None,
        };
        match verdict.command.as_ref().map(|view| view.command.as_str()) {
            Some("done") => return Ok(None),
            Some("undo") => match self.take_back() {
                Ok(sentence) => answer.undone = Some(sentence),
                Err(failure) => answer.error = Some(failure),
            },
            _ => {
                let (serial, tag) = self.meant(&verdict, serial, tag, &mut answer.made)?;
                match no_serial(&verdict).map_or_else(|| self.register(serial, tag), Err) {
                    Ok(done) => answer.done = Some(done),
                    Err(failure) => answer.error = Some(failure),
                }
            }
        }
        self.refused += usize::from(answer.error.is_some());
        Ok(Some(answer))
    }

    /// What is kept of the two halves of a line.
    fn meant(
        &self,
        verdict: &ScanVerdict,
        serial: String,
        tag: Option<String>,
        made: &mut Vec<Made>,
    ) -> Result<(String, Option<String>), Stop> {
        if self.as_scanned {
            return Ok((serial, tag));
        }
        let mut take = |field, code: String, kept: &str, because: &str| {
            if because.is_empty() {
                return code;
            }
            made.push(Made {
                field,
                kept: kept.to_owned(),
                because: because.to_owned(),
            });
            kept.to_owned()
        };
        let serial = match verdict.says.first() {
            Some(says) => take("serial", serial, &says.serial, &says.serial_because),
            None => serial,
        };
        let Some(tag) = tag else {
            return Ok((serial, None));
        };
        let candidates = vec![tag.clone()];
        let says = scans::scan(self.office, Scan { candidates })?.says;
        let tag = match says.first() {
            Some(says) => take("tag", tag, &says.tag, &says.tag_because),
            None => tag,
        };
        Ok((serial, Some(tag)))
    }

    fn register(
        &mut self,
        serial: String,
        tag: Option<String>,
    ) -> Result<Done<AssetRegistered>, Failure> {
        let print = tag.is_none();
        let request = RegisterAsset {
            serial: Some(serial),
            tag,
            ..self.template.clone()
        };
        let done = register_asset(self.office, request)?;
        let back = Undo {
            action: done.action,
            ..Undo::default()
        };
        let tag = done.result.asset.row.tag.clone();
        self.registered.push((back, tag, print));
        Ok(done)
    }

    fn take_back(&mut self) -> Result<String, Failure> {
        let Some((back, ..)) = self.registered.last() else {
            return Err(Failure::said(say::undo_nothing()));
        };
        let done = unwatched(|work| actions::undo(self.office, back.clone(), work))?;
        self.registered.pop();
        Ok(done.result.sentence)
    }
}

/// Why a code that means something already cannot be the serial number of a new asset; none if it means nothing.
fn no_serial(verdict: &ScanVerdict) -> Option<Failure> {
    let code = &verdict.code;
    let said = match (verdict.outcome, &verdict.asset) {
        (ScanOutcome::Unknown, _) if verdict.misread => {
            say::scan_no_serial_misread(&verdict.sentence)
        }
        (ScanOutcome::Unknown, _) => return None,
        (ScanOutcome::Asset, Some(asset)) if verdict.because.starts_with("serial") => {
            let model = asset.row.model.as_ref().map(|model| model.name.as_str());
            let what = model.unwrap_or(&asset.row.name);
            return Some(
                Failure::said(say::serial_taken_by_row(code, &asset.row.tag, what)).on("serial"),
            );
        }
        (ScanOutcome::Command, _) => say::scan_no_serial_command(&verdict.sentence),
        _ => say::scan_no_serial(code, &verdict.sentence),
    };
    Some(Failure::said(said).on("serial"))
}

fn sentence(answer: &Answer) -> String {
    let (word, sentence) = match (&answer.error, &answer.done, &answer.undone) {
        (Some(error), ..) => ("refused", error.message.as_str()),
        (None, Some(done), _) => ("done", done.result.sentence.as_str()),
        (None, None, Some(undone)) => ("undone", undone.as_str()),
        (None, None, None) => ("", ""),
    };
    let made = answer.made.iter().map(|made| {
        let Made {
            field,
            kept,
            because,
        } = made;
        format!("; {field} {kept}, {because}")
    });
    let made: String = made.collect();
    format!("{word:<8} {}  {sentence}{made}", answer.code)
}

/// “38 registered, 2 refused. 38 labels queued: tagdesk labels --needs-label”
fn in_all(summary: &Summary) -> String {
    let refused = match summary.refused {
        0 => String::new(),
        count => format!(", {count} refused"),
    };
    let labels = match summary.labels.len() {
        0 => String::new(),
        1 => " 1 label queued: tagdesk labels --needs-label".to_owned(),
        count => format!(" {count} labels queued: tagdesk labels --needs-label"),
    };
    format!("{} registered{refused}.{labels}", summary.registered)
}
