//! Who works here.

use operations::wire::{Done, Failure, Nothing, SignIn, Who};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Says who works here.
#[tauri::command]
pub async fn who_works_here(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Who, Failure> {
    desk.run(request, operations::who::who_works_here).await
}

/// Says who works here from now on.
#[tauri::command]
pub async fn sign_in(
    desk: State<'_, Desk>,
    request: Request<SignIn>,
) -> Result<Done<Who>, Failure> {
    desk.run(request, operations::who::sign_in).await
}
