//! The window's frame: how large it was when it was last closed. Where it stood is not kept: the
//! desktop places windows better than a program that cannot know the screens (and on Wayland a
//! program cannot say).

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::{LogicalSize, Runtime, WebviewWindow};

/// How large the window was.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Frame {
    width: f64,
    height: f64,
    maximised: bool,
}

/// Gives the window the size it had.
pub(crate) fn restore<R: Runtime>(window: &WebviewWindow<R>, folder: &Path) {
    let Some(frame) = read(folder) else { return };
    // The smallest size still holds; the window system sees to it.
    let _ = window.set_size(LogicalSize::new(frame.width, frame.height));
    if frame.maximised {
        let _ = window.maximize();
    }
}

/// Keeps the size the window has.
pub(crate) fn keep<R: Runtime>(window: &WebviewWindow<R>, folder: &Path) -> tauri::Result<()> {
    let scale = window.scale_factor()?;
    let size = window.inner_size()?.to_logical::<f64>(scale);
    let maximised = window.is_maximized()?;
    // A maximised window keeps the size it had before, for when it is made smaller again.
    let before = read(folder).filter(|_| maximised);
    let frame = Frame {
        width: before.as_ref().map_or(size.width, |it| it.width),
        height: before.as_ref().map_or(size.height, |it| it.height),
        maximised,
    };
    let frame = serde_json::to_vec_pretty(&frame)?;
    let mut file = operations::open_private(
        &file(folder),
        fs::File::options().write(true).truncate(true),
    )?;
    file.write_all(&frame)?;
    Ok(())
}

fn read(folder: &Path) -> Option<Frame> {
    let frame: Frame = serde_json::from_slice(&fs::read(file(folder)).ok()?).ok()?;
    let sane = |length: f64| (100.0..100_000.0).contains(&length);
    (sane(frame.width) && sane(frame.height)).then_some(frame)
}

fn file(folder: &Path) -> PathBuf {
    folder.join("window.json")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_damaged_file_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), None);
        for damaged in ["", "{", r#"{"width":-3,"height":800,"maximised":false}"#] {
            fs::write(file(folder.path()), damaged).unwrap();
            assert_eq!(read(folder.path()), None, "{damaged}");
        }
    }
}
