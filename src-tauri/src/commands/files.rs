//! Files: the person picks them in the system's own dialogs; the page gets a token, never a path.

use std::path::PathBuf;

use serde::Deserialize;
use tauri::{AppHandle, Manager, Runtime, State};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::desk::aside;
use crate::failure::Failure;
use crate::picks::{PickedFile, PickedPlace, Picks};

/// A kind of file the dialog offers, such as "Spreadsheets" with `csv` and `xlsx`.
#[derive(Debug, Deserialize)]
pub struct Kind {
    name: String,
    extensions: Vec<String>,
}

/// Lets the person pick a file to read; nothing when they think better of it.
#[tauri::command]
pub async fn pick_open_file<R: Runtime>(
    app: AppHandle<R>,
    kinds: Vec<Kind>,
) -> Result<Option<PickedFile>, Failure> {
    aside(move || {
        let picked =
            answered("open.txt").or_else(|| path_of(dialog(&app, &kinds).blocking_pick_file()));
        Ok(picked.map(|path| app.state::<Picks>().file(path)))
    })
    .await
}

/// Lets the person pick where to write; nothing when they think better of it.
#[tauri::command]
pub async fn pick_save_file<R: Runtime>(
    app: AppHandle<R>,
    suggested: String,
    kinds: Vec<Kind>,
) -> Result<Option<PickedPlace>, Failure> {
    aside(move || {
        let dialog = || dialog(&app, &kinds).set_file_name(&suggested);
        let picked = answered(&suggested).or_else(|| path_of(dialog().blocking_save_file()));
        Ok(picked.map(|path| app.state::<Picks>().place(path)))
    })
    .await
}

/// Opens a picked file in the program the system has for it.
#[tauri::command]
pub async fn open_file(picks: State<'_, Picks>, token: String) -> Result<(), Failure> {
    let path = known(&picks, &token)?;
    aside(move || {
        tauri_plugin_opener::open_path(&path, None::<&str>)
            .map_err(|problem| unopened(&path, problem))
    })
    .await
}

/// Shows a picked file in the system's own file window.
#[tauri::command]
pub async fn reveal_file(picks: State<'_, Picks>, token: String) -> Result<(), Failure> {
    let path = known(&picks, &token)?;
    aside(move || {
        tauri_plugin_opener::reveal_item_in_dir(&path).map_err(|problem| unopened(&path, problem))
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
/// under the suggested name. Not in a released program.
#[cfg(debug_assertions)]
fn answered(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("TAGDESK_PICK_DIR")?);
    if name == "open.txt" {
        let named = std::fs::read_to_string(folder.join(name)).ok()?;
        return Some(folder.join(named.trim()));
    }
    Some(folder.join(name))
}

#[cfg(not(debug_assertions))]
fn answered(_name: &str) -> Option<PathBuf> {
    None
}

fn known(picks: &Picks, token: &str) -> Result<PathBuf, Failure> {
    picks.path(token).ok_or_else(|| Failure {
        code: "file_not_picked".into(),
        message: "That file was picked in an earlier window. Pick it again.".into(),
        hint: None,
        field: None,
        details: Vec::new(),
    })
}

fn unopened(path: &std::path::Path, problem: impl std::error::Error) -> Failure {
    tracing::warn!(path = %path.display(), %problem, "a file could not be opened");
    Failure {
        code: "file_not_opened".into(),
        message: format!(
            "{} could not be opened: no program on this computer took it.",
            path.display()
        ),
        hint: None,
        field: None,
        details: vec![problem.to_string()],
    }
}
