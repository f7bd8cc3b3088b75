//! Stocktakes: counting what is really there.

use operations::wire::{
    ChangeStocktake, CountMerged, CountScanRequest, CountScanView, CountedScan, Done, ExportCount,
    ExportStocktake, Exported, Failure, ListByText, ListStocktakeLines, MergeCount, NoteScan,
    OpenStocktake, Page, Reconcile, Reconciled, Recorded, ShowStocktake, SignStocktake,
    StocktakeCard, StocktakeLine, StocktakeProposal, StocktakeView, TakeBackCounted,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Lists stocktakes.
#[tauri::command]
pub async fn list_stocktakes(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Page<StocktakeView>, Failure> {
    desk.run(request, operations::stocktakes::list_stocktakes)
        .await
}

/// Says what a stocktake would expect.
#[tauri::command]
pub async fn propose_stocktake(
    desk: State<'_, Desk>,
    request: Request<OpenStocktake>,
) -> Result<StocktakeProposal, Failure> {
    desk.run(request, operations::stocktakes::propose_stocktake)
        .await
}

/// Opens a stocktake.
#[tauri::command]
pub async fn open_stocktake(
    desk: State<'_, Desk>,
    request: Request<OpenStocktake>,
) -> Result<Done<Recorded<StocktakeView>>, Failure> {
    desk.run(request, operations::stocktakes::open_stocktake)
        .await
}

/// Shows how a stocktake stands.
#[tauri::command]
pub async fn show_stocktake(
    desk: State<'_, Desk>,
    request: Request<ShowStocktake>,
) -> Result<StocktakeCard, Failure> {
    desk.run(request, operations::stocktakes::show_stocktake)
        .await
}

/// Pauses a count, goes on with it, closes it or opens it again.
#[tauri::command]
pub async fn change_stocktake(
    desk: State<'_, Desk>,
    request: Request<ChangeStocktake>,
) -> Result<Done<Recorded<StocktakeView>>, Failure> {
    desk.run(request, operations::stocktakes::change_stocktake)
        .await
}

/// Counts a scan.
#[tauri::command]
pub async fn count_scan(
    desk: State<'_, Desk>,
    request: Request<CountScanRequest>,
) -> Result<Done<CountedScan>, Failure> {
    desk.run(request, operations::stocktakes::count_scan).await
}

/// Takes a scan back.
#[tauri::command]
pub async fn take_back_counted(
    desk: State<'_, Desk>,
    request: Request<TakeBackCounted>,
) -> Result<Done<CountedScan>, Failure> {
    desk.run(request, operations::stocktakes::take_back_counted)
        .await
}

/// Says something about a scan.
#[tauri::command]
pub async fn note_scan(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<NoteScan>,
) -> Result<Done<CountScanView>, Failure> {
    let request = request.with_photos(&picks, |it| &mut it.photos)?;
    desk.run(request, operations::stocktakes::note_scan).await
}

/// Lists the lines of a stocktake.
#[tauri::command]
pub async fn list_stocktake_lines(
    desk: State<'_, Desk>,
    request: Request<ListStocktakeLines>,
) -> Result<Page<StocktakeLine>, Failure> {
    desk.run(request, operations::stocktakes::list_stocktake_lines)
        .await
}

/// Merges the count of another.
#[tauri::command]
pub async fn merge_count(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<MergeCount>,
) -> Result<Done<CountMerged>, Failure> {
    let request = request.with_file(&picks, |it| Some(&mut it.file))?;
    desk.run(request, operations::stocktakes::merge_count).await
}

/// Writes a count into a file.
#[tauri::command]
pub async fn export_count(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ExportCount>,
) -> Result<Exported, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.run(request, operations::stocktakes::export_count)
        .await
}

/// Decides on differences.
#[tauri::command]
pub async fn reconcile(
    desk: State<'_, Desk>,
    request: Request<Reconcile>,
) -> Result<Done<Reconciled>, Failure> {
    desk.run(request, operations::stocktakes::reconcile).await
}

/// Closes a stocktake for ever.
#[tauri::command]
pub async fn sign_stocktake(
    desk: State<'_, Desk>,
    request: Request<SignStocktake>,
) -> Result<Done<Recorded<StocktakeView>>, Failure> {
    desk.run(request, operations::stocktakes::sign_stocktake)
        .await
}

/// Writes the report of a stocktake.
#[tauri::command]
pub async fn export_stocktake(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ExportStocktake>,
    progress: Listener,
) -> Result<Exported, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.work(request, progress, operations::stocktakes::export_stocktake)
        .await
}
