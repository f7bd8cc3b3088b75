//! What the commands that do one thing to several assets share: what becomes of those it cannot be done to.

use crate::screen::{Lines, Screen};
use crate::stop::{Outcome, Stop};
use crate::words;
use clap::Args;
use operations::wire::{
    AssetSelection, AssetsChanged, CuredAsset, Done, Failure, LeftOut, RefusedThing,
};
use std::io;

/// What can be done first, and the words that say so.
const CURES: [(&str, &str); 2] = [
    ("check_in_first", "--check-in-first"),
    ("stock_first", "--stock-first"),
];

/// Leaving out what something cannot be done to.
#[derive(Debug, Args)]
pub(crate) struct LeaveOut {
    /// Leave out what it cannot be done to, and say which and why; without this nothing is done then.
    #[arg(long)]
    pub leave_out: bool,
}

/// What is done first where that takes away what stands in the way.
#[derive(Debug, Args)]
pub(crate) struct First {
    /// Check in first what is out, in repair or lost, where that helps; one action takes back both.
    #[arg(long)]
    check_in_first: bool,
    /// Put in stock first what is ordered, requested or retired, where that helps.
    #[arg(long)]
    stock_first: bool,
}

impl LeaveOut {
    /// A selection with what was decided about those it cannot be done to.
    pub(crate) fn of(&self, selection: AssetSelection) -> AssetSelection {
        AssetSelection {
            leave_out_refused: self.leave_out.then_some(true),
            ..selection
        }
    }
}

impl First {
    /// A selection with what is done first.
    pub(crate) fn of(&self, selection: AssetSelection) -> Result<AssetSelection, Stop> {
        let mut cures = Vec::new();
        for (wanted, (cure, _)) in [self.check_in_first, self.stock_first]
            .into_iter()
            .zip(CURES)
        {
            if wanted {
                let cure = words::value(cure)?;
                cures.push(CuredAsset { asset: None, cure });
            }
        }
        Ok(AssetSelection { cures, ..selection })
    }
}

/// Shows what was done to several assets and what was left out, or what stood in the way and which words help.
pub(crate) fn shown(screen: &mut Screen, done: Result<Done<AssetsChanged>, Failure>) -> Outcome {
    let done = done.map_err(helped)?;
    screen.answer(&done, |lines| {
        lines.line(&done.result.sentence)?;
        left_out(lines, &done.result.left_out)
    })
}

/// Says what was left out and why.
pub(crate) fn left_out(lines: &mut Lines<'_>, left_out: &[LeftOut]) -> io::Result<()> {
    for left in left_out {
        lines.line(format!("Left out {}: {}", left.tag, left.why))?;
    }
    Ok(())
}

/// The failure with the words of the command line that help.
pub(crate) fn helped(failure: Failure) -> Failure {
    if failure.refused.is_empty() || failure.details.is_empty() {
        return failure;
    }
    let mut said = vec!["--leave-out does the rest without them".to_owned()];
    for (cure, word) in CURES {
        let helps = |one: &&RefusedThing| one.cure.is_some() && one.cure == words::value(cure).ok();
        match failure.refused.iter().filter(helps).count() {
            0 => {}
            count => said.push(format!("{word} helps with {count}")),
        }
    }
    failure.hint(format!("{}.", said.join("; ")))
}
