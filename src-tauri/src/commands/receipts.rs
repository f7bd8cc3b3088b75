//! Receipts of hand-overs.

use operations::wire::{
    Done, EraseSignature, Erased, Failure, MakeReceipt, ReceiptMade, Recorded, ShowSignature,
    SignReceipt, SignatureView, SignaturesErased,
};
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

/// Who signs for a hand-over, and what was drawn.
#[tauri::command]
pub async fn show_signature(
    desk: State<'_, Desk>,
    request: Request<ShowSignature>,
) -> Result<SignatureView, Failure> {
    desk.run(request, operations::signatures::show_signature)
        .await
}

/// Keeps what the other side drew for a hand-over.
#[tauri::command]
pub async fn sign_receipt(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<SignReceipt>,
) -> Result<Done<Recorded<SignatureView>>, Failure> {
    let request = request.with_file(&picks, |it| it.file.as_mut())?;
    desk.run(request, operations::signatures::sign_receipt)
        .await
}

/// Erases what was drawn for a hand-over.
#[tauri::command]
pub async fn erase_signature(
    desk: State<'_, Desk>,
    request: Request<EraseSignature>,
) -> Result<Done<Erased<SignaturesErased>>, Failure> {
    desk.run(request, operations::signatures::erase_signature)
        .await
}
