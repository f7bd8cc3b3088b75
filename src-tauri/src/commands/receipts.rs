//! Receipts of hand-overs.

use operations::wire::{Failure, MakeReceipt, ReceiptMade};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::Request;

/// Writes the receipt of a check-out, a check-in or a hand-on to a file.
#[tauri::command]
pub async fn make_receipt(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<MakeReceipt>,
) -> Result<ReceiptMade, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.run(request, operations::receipts::make_receipt).await
}
