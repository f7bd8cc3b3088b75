//! `tagdesk stocktake count`

use super::Which;
use crate::codes::codes;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use clap::Args;
use operations::wire::*;
use operations::{Office, stocktakes};
use serde::Serialize;

/// Read codes from standard input, one a line, and answer each when it is on disk.
///
/// The code of a place says where one stands; everything else is found, found elsewhere, on loan, not in scope, unknown
/// or counted already. With --json each answer is one JSON document on a line of its own.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk stocktake count < scanned.txt")]
pub(super) struct Count {
    #[command(flatten)]
    which: Which,
}

/// The answer to one line.
#[derive(Serialize)]
struct Answer {
    done: Option<Done<CountedScan>>,
    error: Option<Failure>,
}

impl Count {
    pub(super) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let mut all_counted = true;
        for code in codes() {
            let code = code?;
            let request = CountScanRequest {
                stocktake: self.which.stocktake.clone(),
                candidates: Some(vec![code.clone()]),
                ..CountScanRequest::default()
            };
            let answer = match stocktakes::count_scan(office, request) {
                Ok(done) => Answer {
                    done: Some(done),
                    error: None,
                },
                Err(error) => Answer {
                    done: None,
                    error: Some(error),
                },
            };
            all_counted &= answer
                .done
                .as_ref()
                .is_some_and(|done| done.result.verdict.is_some());
            match screen.is_json() {
                true => screen.document_line(&answer)?,
                false => screen.lines().line(sentence(&code, &answer))?,
            }
            screen.flush()?;
        }
        if all_counted { Ok(()) } else { Err(Stop::Said) }
    }
}

/// One line for a person: what the scan was, or why it was not counted.
fn sentence(code: &str, answer: &Answer) -> String {
    let (word, sentence) = match (&answer.error, &answer.done) {
        (Some(error), _) => ("refused", error.message.as_str()),
        (None, Some(done)) => {
            let result = &done.result;
            let word = match result.verdict {
                Some(verdict) => verdict.word(),
                None => "not counted",
            };
            (word, result.sentence.as_str())
        }
        (None, None) => ("refused", ""),
    };
    format!("{word:<15} {code}  {sentence}")
}
