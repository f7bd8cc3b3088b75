//! Assets: lists, one asset, and what is done to them.

use operations::wire::{
    AssetCounts, AssetHistory, AssetHistoryView, AssetRegistered, AssetRow, AssetSelection,
    AssetView, AssetsChanged, ChangeState, CheckIn, CheckOut, CountAssets, Done, ExportAssets,
    Exported, Extend, Failure, Find, Found, HandOn, ListAssets, LookBack, MoveAssets, NextStates,
    Nothing, Page, Proposal, RegisterAsset, Remind, Reminder, ReviseAssets, ShowAsset, Swap,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Lists part of the register.
#[tauri::command]
pub async fn list_assets(
    desk: State<'_, Desk>,
    request: Request<ListAssets>,
) -> Result<Page<AssetRow>, Failure> {
    desk.run(request, operations::assets::list_assets).await
}

/// Makes ready what is asked of a past day.
#[tauri::command]
pub async fn look_back(
    desk: State<'_, Desk>,
    request: Request<LookBack>,
    progress: Listener,
) -> Result<Nothing, Failure> {
    desk.work(request, progress, operations::past::look_back)
        .await
}

/// Counts assets by state, category, place and warranty.
#[tauri::command]
pub async fn count_assets(
    desk: State<'_, Desk>,
    request: Request<CountAssets>,
) -> Result<AssetCounts, Failure> {
    desk.run(request, operations::assets::count_assets).await
}

/// Shows one asset, whole.
#[tauri::command]
pub async fn show_asset(
    desk: State<'_, Desk>,
    request: Request<ShowAsset>,
) -> Result<AssetView, Failure> {
    desk.run(request, operations::assets::show_asset).await
}

/// Tells all that happened to an asset.
#[tauri::command]
pub async fn asset_history(
    desk: State<'_, Desk>,
    request: Request<AssetHistory>,
) -> Result<AssetHistoryView, Failure> {
    desk.run(request, operations::assets::asset_history).await
}

/// Finds assets, people and places as somebody types.
#[tauri::command]
pub async fn find(desk: State<'_, Desk>, request: Request<Find>) -> Result<Found, Failure> {
    desk.run(request, operations::assets::find).await
}

/// Says what registering would make of this, as somebody types.
#[tauri::command]
pub async fn propose_asset(
    desk: State<'_, Desk>,
    request: Request<RegisterAsset>,
) -> Result<Proposal, Failure> {
    desk.run(request, operations::assets::propose_asset).await
}

/// Puts an asset onto the register.
#[tauri::command]
pub async fn register_asset(
    desk: State<'_, Desk>,
    request: Request<RegisterAsset>,
) -> Result<Done<AssetRegistered>, Failure> {
    desk.run(request, operations::assets::register_asset).await
}

/// Edits facts of assets.
#[tauri::command]
pub async fn revise_assets(
    desk: State<'_, Desk>,
    request: Request<ReviseAssets>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::assets::revise_assets).await
}

/// Hands assets out.
#[tauri::command]
pub async fn check_out(
    desk: State<'_, Desk>,
    request: Request<CheckOut>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::assets::check_out).await
}

/// Hands what somebody has on to somebody else.
#[tauri::command]
pub async fn hand_on(
    desk: State<'_, Desk>,
    request: Request<HandOn>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::assets::hand_on).await
}

/// Changes the day assets are due.
#[tauri::command]
pub async fn extend(
    desk: State<'_, Desk>,
    request: Request<Extend>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::assets::extend).await
}

/// Gives whoever has something broken a spare.
#[tauri::command]
pub async fn swap(
    desk: State<'_, Desk>,
    request: Request<Swap>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::assets::swap).await
}

/// What to write to those who have things.
#[tauri::command]
pub async fn remind(
    desk: State<'_, Desk>,
    request: Request<Remind>,
) -> Result<Vec<Reminder>, Failure> {
    desk.run(request, operations::assets::remind).await
}

/// Takes assets back.
#[tauri::command]
pub async fn check_in(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<CheckIn>,
) -> Result<Done<AssetsChanged>, Failure> {
    let request = request.with_photos(&picks, |it| &mut it.photos)?;
    desk.run(request, operations::assets::check_in).await
}

/// Moves assets to a place.
#[tauri::command]
pub async fn move_assets(
    desk: State<'_, Desk>,
    request: Request<MoveAssets>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::assets::move_assets).await
}

/// The states assets may be moved to.
#[tauri::command]
pub async fn next_states(
    desk: State<'_, Desk>,
    request: Request<AssetSelection>,
) -> Result<NextStates, Failure> {
    desk.run(request, operations::assets::next_states).await
}

/// Moves assets to another state of their life.
#[tauri::command]
pub async fn change_state(
    desk: State<'_, Desk>,
    request: Request<ChangeState>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::assets::change_state).await
}

/// Writes a list of assets to a file.
#[tauri::command]
pub async fn export_assets(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ExportAssets>,
    progress: Listener,
) -> Result<Exported, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.work(request, progress, operations::export::export_assets)
        .await
}
