//! `tagdesk stocktake reconcile`

use super::super::several::{LeaveOut, helped, left_out};
use super::Which;
use crate::arguments;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::words::{self, DECISIONS, LINE_STATUSES};
use clap::Args;
use operations::wire::*;
use operations::{Office, stocktakes};

/// Decide on differences of a closed count, and do what was decided in one action.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk stocktake reconcile line:12 --decision mark-lost --reason \"not seen since the move\"
  tagdesk stocktake reconcile --status elsewhere --decision move
  tagdesk stocktake reconcile --proposals")]
pub(super) struct Reconciling {
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
    leave_out: LeaveOut,
    #[command(flatten)]
    which: Which,
}

impl Reconciling {
    pub(super) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
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
            leave_out_refused: self.leave_out.leave_out.then_some(true),
        };
        let done = stocktakes::reconcile(office, request).map_err(helped)?;
        screen.answer(&done, |lines| {
            lines.line(&done.result.sentence)?;
            left_out(lines, &done.result.left_out)
        })
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
