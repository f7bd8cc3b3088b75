//! A copy before an upgrade: of the file as it stands, before a newer program changes how things are kept in it.

use crate::backup::{refuse_taken, vacuum_into};
use crate::copies::known::{Found, Known, found_in, opened, remove};
use crate::copies::make::{mark, set_mark};
use crate::copies::name::{Kind, Name};
use crate::copies::same::is_same;
use crate::copies::terms::terms;
use crate::error::{LedgerError, Result};
use crate::journal::head;
use crate::lineage;
use crate::unfinished::{named, on_disk, sweep_unfinished, unfinished};
use chrono::{DateTime, Local};
use inventory::Refusal;
use inventory::copying::{Made, superfluous_upgrades};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;
use words::say;

/// Makes a copy of the register at `register` before an upgrade of what is kept in it; `what` is what is changed, in
/// lowercase letters, figures and hyphens (`tables-31`): it stands in the copy's name. Answers where the copy is, which is one
/// that an upgrade that did not come to its end has left, if nothing changed since.
///
/// Whoever calls holds the register's write lock, so that nothing is written between the copy and the upgrade, and has
/// written nothing yet. The copy goes where copies go; where that cannot be, beside the register. It is proved by having the
/// same rows in a file that is whole, since a register of an older shape is not what this program would make. The last
/// [`inventory::copying::UPGRADES_KEPT`] of them are kept.
///
/// # Errors
/// No copy can be made: the upgrade must not begin.
pub fn before_upgrade(register: &Path, what: &str) -> Result<PathBuf> {
    let now = Local::now();
    let own = register
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let folder = terms(register).and_then(|terms| terms.ready_folder(register));
    let made = match folder {
        Ok(folder) => made_in(&folder, register, what, now),
        Err(error) => Err(error),
    };
    made.or_else(|error| {
        tracing::warn!(%error, "a copy before an upgrade could not be made where copies go");
        made_in(own, register, what, now)
    })
    .map_err(|error| refused(&error))
}

fn refused(error: &LedgerError) -> LedgerError {
    Refusal::said(say::upgrade_no_copy())
        .hint(say::upgrade_no_copy_hint())
        .details([error.to_string()])
        .into()
}

fn made_in(folder: &Path, register: &Path, what: &str, now: DateTime<Local>) -> Result<PathBuf> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(register, flags)?;
    connection.busy_timeout(Duration::from_secs(15))?;
    let kind = Kind::Upgrade(what.to_owned());
    let before = upgrades(folder, register)?;
    let ends = head(&connection)?;
    let left = |known: &&Known| known.kind == kind && known.head == ends;
    if let Some(known) = before.iter().find(left) {
        let copy = opened(&known.path)?;
        if is_same(&connection, &copy)? {
            return Ok(known.path.clone());
        }
    }
    let to = Name::free_in(folder, now.naive_local(), &kind);
    refuse_taken(&to)?;
    sweep_unfinished(&to);
    let unfinished = unfinished(&to)?;
    vacuum_into(register, unfinished.path(), &mut |_| Ok(()))?;
    {
        let copy = Connection::open(unfinished.path())?;
        lineage::set_apart(&copy)?;
        set_mark(&copy, Some(&mark(now, Some(what))))?;
        let whole: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if whole != "ok" || !is_same(&connection, &copy)? {
            return Err(Refusal::said(say::upgrade_not_same())
                .hint(say::upgrade_not_same_hint())
                .details([whole])
                .into());
        }
    }
    if named(on_disk(unfinished)?, &to)?.is_some() {
        return Err(Refusal::said(say::backup_exists_upgrade(to.display().to_string())).into());
    }
    thin(folder, register, now);
    Ok(to)
}

fn upgrades(folder: &Path, register: &Path) -> Result<Vec<Known>> {
    let known = found_in(folder, register)?
        .into_iter()
        .filter_map(Found::known);
    Ok(known
        .filter(|known| matches!(known.kind, Kind::Upgrade(_)))
        .collect())
}

/// Takes those away that are not kept any more; what cannot be done now is done at the next upgrade.
fn thin(folder: &Path, register: &Path, now: DateTime<Local>) {
    let thinned = upgrades(folder, register).and_then(|known| {
        let made: Vec<Made> = known.iter().map(|known| known.made).collect();
        let old = superfluous_upgrades(&made, now.to_utc());
        let old: Vec<Known> = old.into_iter().map(|at| known[at].clone()).collect();
        remove(&old, register)
    });
    if let Err(error) = thinned {
        tracing::warn!(%error, "old copies from before upgrades could not be removed");
    }
}
