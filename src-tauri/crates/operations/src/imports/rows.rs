//! The rows of a file, read on a thread of their own while those before them are taken in.

use super::file::{self, File};
use crate::wire::Failure;
use intake::{Refusal, Row};
use std::sync::mpsc::{SyncSender, sync_channel};

/// How many rows are handed over at once, and how many such lots may lie ready.
const LOT: usize = 64;
const READY: usize = 8;

type Lot = Vec<Result<Row, Refusal>>;

/// Calls `take` with every row, in order.
///
/// # Errors
/// Whatever `take` answers, and nothing more is read then; or the file cannot be read.
pub(super) fn each(
    file: &File,
    mut take: impl FnMut(Row) -> Result<(), Failure>,
) -> Result<(), Failure> {
    std::thread::scope(|scope| {
        let (lots, coming) = sync_channel(READY);
        let reading = std::thread::Builder::new()
            .name("reading rows".to_owned())
            .spawn_scoped(scope, move || read(file, &lots));
        if let Err(error) = reading {
            return Err(Failure::internal(&error));
        }
        for row in coming.into_iter().flatten() {
            take(row.map_err(|error| file::refused(&file.path, error))?)?;
        }
        Ok(())
    })
}

/// Reads until the end, or until nobody wants any more.
fn read(file: &File, lots: &SyncSender<Lot>) {
    let rows = match intake::rows(file.source(), &file.survey, &file.corrections) {
        Ok(rows) => rows,
        Err(error) => {
            let _ = lots.send(vec![Err(error)]);
            return;
        }
    };
    let mut lot = Lot::with_capacity(LOT);
    for row in rows {
        lot.push(row);
        if lot.len() == LOT {
            let full = std::mem::replace(&mut lot, Lot::with_capacity(LOT));
            if lots.send(full).is_err() {
                return;
            }
        }
    }
    // Nobody may be there to take them.
    let _ = lots.send(lot);
}
