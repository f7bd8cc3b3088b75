//! Files: the person picks them in the system's own dialogs; the page gets a token, never a path.

use std::error::Error;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::{AppHandle, Manager, Runtime, State};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::desk::aside;
use crate::picks::{PickedFile, PickedPlace, Picks};
use crate::request::Request;
use operations::wire::{Failure, Nothing};

/// A kind of file the dialog offers, such as "Spreadsheets" with `csv` and `xlsx`.
#[derive(Debug, Deserialize)]
pub struct Kind {
    name: String,
    extensions: Vec<String>,
}

/// What kinds of file to offer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PickOpen {
    kinds: Vec<Kind>,
}

/// Under which name to offer to write, and what kind of file.
#[derive(Debug, Deserialize)]
pub struct PickSave {
    suggested: String,
    #[serde(default)]
    kinds: Vec<Kind>,
}

/// Names a picked file.
#[derive(Debug, Deserialize)]
pub struct Picked {
    token: String,
}

/// Lets the person pick a file to read; nothing when they think better of it.
#[tauri::command]
pub async fn pick_open_file<R: Runtime>(
    app: AppHandle<R>,
    request: Request<PickOpen>,
) -> Result<Option<PickedFile>, Failure> {
    aside(move || {
        let dialog = || dialog(&app, &request.0.kinds);
        let picked = answered("open.txt").or_else(|| path_of(dialog().blocking_pick_file()));
        Ok(picked.map(|path| app.state::<Picks>().file(path)))
    })
    .await
}

/// Lets the person pick files to read, one or more; none when they think better of it.
#[tauri::command]
pub async fn pick_open_files<R: Runtime>(
    app: AppHandle<R>,
    request: Request<PickOpen>,
) -> Result<Vec<PickedFile>, Failure> {
    aside(move || {
        let dialog = || dialog(&app, &request.0.kinds);
        let picked = all_answered("open.txt").unwrap_or_else(|| {
            let picked = dialog().blocking_pick_files().unwrap_or_default();
            picked
                .into_iter()
                .filter_map(|path| path_of(Some(path)))
                .collect()
        });
        let picks = app.state::<Picks>();
        Ok(picked.into_iter().map(|path| picks.file(path)).collect())
    })
    .await
}

/// Lets the person pick where to write; nothing when they think better of it.
#[tauri::command]
pub async fn pick_save_file<R: Runtime>(
    app: AppHandle<R>,
    request: Request<PickSave>,
) -> Result<Option<PickedPlace>, Failure> {
    let PickSave { suggested, kinds } = request.0;
    aside(move || {
        let dialog = || dialog(&app, &kinds).set_file_name(&suggested);
        let picked = answered(&suggested).or_else(|| path_of(dialog().blocking_save_file()));
        Ok(picked.map(|path| app.state::<Picks>().place(path)))
    })
    .await
}

/// Lets the person pick a folder to write to; nothing when they think better of it.
#[tauri::command]
pub async fn pick_folder<R: Runtime>(
    app: AppHandle<R>,
    _request: Request<Nothing>,
) -> Result<Option<PickedPlace>, Failure> {
    aside(move || {
        let dialog = || dialog(&app, &[]).set_can_create_directories(true);
        let picked = answered("folder").or_else(|| path_of(dialog().blocking_pick_folder()));
        Ok(picked.map(|path| app.state::<Picks>().place(path)))
    })
    .await
}

/// Opens a picked file in the program the system has for it.
#[tauri::command]
pub async fn open_file(picks: State<'_, Picks>, request: Request<Picked>) -> Result<(), Failure> {
    let path = picks.path(&request.0.token)?;
    aside(move || {
        let opened = tauri_plugin_opener::open_path(&path, None::<&str>);
        opened.map_err(|problem| unopened(&path, problem))
    })
    .await
}

/// Shows a picked file in the system's own file window.
#[tauri::command]
pub async fn reveal_file(picks: State<'_, Picks>, request: Request<Picked>) -> Result<(), Failure> {
    let path = picks.path(&request.0.token)?;
    aside(move || {
        let shown = tauri_plugin_opener::reveal_item_in_dir(&path);
        shown.map_err(|problem| unopened(&path, problem))
    })
    .await
}

fn dialog<R: Runtime>(
    app: &AppHandle<R>,
    kinds: &[Kind],
) -> tauri_plugin_dialog::FileDialogBuilder<R> {
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    for kind in kinds {
        let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(&kind.name, &extensions);
    }
    dialog
}

fn path_of(picked: Option<FilePath>) -> Option<PathBuf> {
    picked.and_then(|path| path.into_path().ok())
}

/// What a test has decided the person would pick: the system's dialogs cannot be driven from
/// outside. `TAGDESK_PICK_DIR/open.txt` names the file to read; what is written goes beside it
/// under the suggested name, a folder is `folder`. Not in a released program.
#[cfg(debug_assertions)]
fn answered(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("TAGDESK_PICK_DIR")?);
    if name == "open.txt" {
        let named = std::fs::read_to_string(folder.join(name)).ok()?;
        return Some(folder.join(named.trim()));
    }
    Some(folder.join(name))
}

/// The same of files to read, each on a line of its own.
#[cfg(debug_assertions)]
fn all_answered(name: &str) -> Option<Vec<PathBuf>> {
    let folder = PathBuf::from(std::env::var_os("TAGDESK_PICK_DIR")?);
    let named = std::fs::read_to_string(folder.join(name)).ok()?;
    let names = named.lines().map(str::trim).filter(|name| !name.is_empty());
    Some(names.map(|name| folder.join(name)).collect())
}

#[cfg(not(debug_assertions))]
fn all_answered(_name: &str) -> Option<Vec<PathBuf>> {
    None
}

#[cfg(not(debug_assertions))]
fn answered(_name: &str) -> Option<PathBuf> {
    None
}

fn unopened(path: &Path, problem: impl Error) -> Failure {
    // Its name may be somebody's; the person sees it.
    tracing::warn!(%problem, "a file could not be opened");
    Failure::new(
        "file.not_opened",
        format!("No program on this computer opened {}.", path.display()),
    )
    .hint("The file itself is there; open it from your file window.")
    .details([problem.to_string()])
}
