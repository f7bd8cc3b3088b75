//! Rows on their way into a file: counted, watched, and whole under the file's name or not there.

use crate::Work;
use crate::files::{Out, WholeFile};
use crate::wire::*;
use ledger::view::lines::{Filter, Line, Sort};
use ledger::{LedgerError, View};
use reports::{Cell, Format, Lines, Options, Table};

/// Hands over each asset of a list; what `take` answers as an error is answered here.
pub(crate) fn each(
    view: View<'_>,
    filter: &Filter,
    sort: Sort,
    descending: bool,
    take: &mut dyn FnMut(Line) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut stopped = None;
    let done = view.each_line(filter, sort, descending, 0, None, &mut |line| {
        take(line).map_err(|failure| {
            stopped = Some(failure);
            LedgerError::Cancelled
        })
    });
    match stopped {
        Some(failure) => Err(failure),
        None => Ok(done?),
    }
}

/// A file to be written.
pub(crate) struct Output<'o> {
    pub(crate) out: &'o Out,
    pub(crate) format: Format,
    pub(crate) doing: &'o str,
    /// About how many rows it will have.
    pub(crate) total: u64,
}

/// Where rows go, counted and watched.
pub(crate) struct Rows<'r, 'w> {
    lines: &'r mut dyn Lines,
    work: &'r mut Work<'w>,
    doing: &'r str,
    total: u64,
    done: u64,
}

impl Rows<'_, '_> {
    pub(crate) fn group(&mut self, name: &str) -> Result<(), Failure> {
        Ok(self.lines.group(name)?)
    }

    pub(crate) fn row(&mut self, cells: &[Cell]) -> Result<(), Failure> {
        self.work.done(self.doing, self.done, Some(self.total))?;
        self.done += 1;
        Ok(self.lines.row(cells)?)
    }
}

impl Output<'_> {
    /// Writes it whole under its name, or not at all.
    pub(crate) fn write(
        self,
        table: &Table,
        work: &mut Work<'_>,
        rows: impl FnOnce(&mut Rows<'_, '_>) -> Result<(), Failure>,
    ) -> Result<Exported, Failure> {
        let Output {
            out: to,
            format,
            doing,
            total,
        } = self;
        let path = to.path();
        let mut file = WholeFile::begin(to)?;
        let totals = file.write_with(|out| {
            format.write(table, &Options::default(), out, |lines| {
                rows(&mut Rows {
                    lines,
                    work,
                    doing,
                    total,
                    done: 0,
                })
            })
        })?;
        file.finish()?;
        Ok(Exported {
            file: path.display().to_string(),
            rows: u32::try_from(totals.rows).unwrap_or(u32::MAX),
        })
    }
}
