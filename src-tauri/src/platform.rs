//! What differs from one desktop to another.

use std::path::{Path, PathBuf};

use tauri::{Manager, Runtime};

/// The person's own data folder, such as `~/.local/share/tagdesk`.
pub(crate) fn own_data_folder<R: Runtime>(app: &impl Manager<R>) -> tauri::Result<PathBuf> {
    Ok(app.path().data_dir()?.join("tagdesk"))
}

/// Settings WebKitGTK reads from the environment, each for the one machine that needs it and
/// only where the person has not set it. Called first thing in `main`.
#[cfg(target_os = "linux")]
pub(crate) fn settle_webkit() {
    let unset = |name| std::env::var_os(name).is_none();
    // NVIDIA's driver under Wayland shows a blank window with WebKit's DMABUF renderer
    // (tauri-apps/tauri 9394).
    if Path::new("/sys/module/nvidia").exists()
        && std::env::var_os("WAYLAND_DISPLAY").is_some()
        && unset("WEBKIT_DISABLE_DMABUF_RENDERER")
    {
        #[expect(unsafe_code, reason = "the environment is the only way to tell WebKit")]
        // SAFETY: the program has one thread so far: nothing else reads the environment.
        unsafe {
            std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        }
    }
}

/// Nothing to settle where the window is not WebKitGTK's.
#[cfg(not(target_os = "linux"))]
pub(crate) fn settle_webkit() {}
