//! Imports: files of other systems.

use operations::wire::{
    Done, DryRun, DryRunImport, DryRunRow, DryRunRows, Failure, ForgetMapping, ImportSource,
    Imported, KeepMapping, MappingView, Nothing, Page, ReadImport, RunImport,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Looks into a file.
#[tauri::command]
pub async fn read_import(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ReadImport>,
) -> Result<ImportSource, Failure> {
    let request = request.with_file(&picks, |it| Some(&mut it.file))?;
    desk.run(request, operations::imports::read_import).await
}

/// Tries an import without keeping it.
#[tauri::command]
pub async fn dry_run_import(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<DryRunImport>,
    progress: Listener,
) -> Result<DryRun, Failure> {
    let request = request.with_tables(&picks, |it| &mut it.tables)?;
    desk.work(request, progress, operations::imports::dry_run_import)
        .await
}

/// Shows rows of a dry run.
#[tauri::command]
pub async fn dry_run_rows(
    desk: State<'_, Desk>,
    request: Request<DryRunRows>,
) -> Result<Page<DryRunRow>, Failure> {
    desk.run(request, operations::imports::dry_run_rows).await
}

/// Imports files as one action.
#[tauri::command]
pub async fn run_import(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<RunImport>,
    progress: Listener,
) -> Result<Done<Imported>, Failure> {
    let request = request.with_tables(&picks, |it| &mut it.tables)?;
    let request = request.with_place(&picks, |it| it.refused_out.as_mut())?;
    desk.work(request, progress, operations::imports::run_import)
        .await
}

/// How lists are read that were kept under a name.
#[tauri::command]
pub async fn list_mappings(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Vec<MappingView>, Failure> {
    desk.run(request, operations::imports::list_mappings).await
}

/// Keeps how a file is read under a name.
#[tauri::command]
pub async fn keep_mapping(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<KeepMapping>,
) -> Result<Done<MappingView>, Failure> {
    let request = request.with_file(&picks, |it| Some(&mut it.file))?;
    desk.run(request, operations::imports::keep_mapping).await
}

/// Forgets what was kept under a name.
#[tauri::command]
pub async fn forget_mapping(
    desk: State<'_, Desk>,
    request: Request<ForgetMapping>,
) -> Result<Done<Nothing>, Failure> {
    desk.run(request, operations::imports::forget_mapping).await
}
