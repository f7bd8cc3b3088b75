//! What differs from one desktop to another.

use std::ffi::OsString;
#[cfg(target_os = "linux")]
use std::num::NonZero;
use std::path::PathBuf;

/// The person's own data folder, such as `~/.local/share/tagdesk`; none where the system does
/// not say where that is.
pub(crate) fn own_data_folder() -> Option<PathBuf> {
    data_home(|name| std::env::var_os(name)).map(|home| home.join("tagdesk"))
}

/// Where programs of this person keep data. A relative folder does not count: the XDG base
/// directory rules say so, and it would be another one at every start.
fn data_home(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name| {
        variable(name)
            .map(PathBuf::from)
            .filter(|it| it.is_absolute())
    };
    if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")))
    }
}

/// Settings WebKitGTK and what draws for it read from the environment, each for the machines that need it and
/// only where the person has not set it. Called first thing in `main`.
#[cfg(target_os = "linux")]
pub(crate) fn settle_webkit() {
    let set = |name| std::env::var_os(name).is_some();
    // Mesa's drawing on the CPU, where no graphics processor draws, takes every core it finds, and scans wait for it.
    // With half of them, half of the scans were answered in 24 ms, not 33 (Mesa 22.3 on two cores).
    if !set("LP_NUM_THREADS") {
        let cores = std::thread::available_parallelism().map_or(2, NonZero::get);
        #[expect(unsafe_code, reason = "the environment is the only way to tell Mesa")]
        // SAFETY: the program has one thread so far: nothing else reads the environment.
        unsafe {
            std::env::set_var("LP_NUM_THREADS", (cores / 2).max(1).to_string());
        }
    }
    // NVIDIA's driver under Wayland shows a blank window with WebKit's DMABUF renderer
    // (tauri-apps/tauri 9394).
    if std::path::Path::new("/sys/module/nvidia").exists()
        && set("WAYLAND_DISPLAY")
        && !set("WEBKIT_DISABLE_DMABUF_RENDERER")
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn found(variables: &[(&str, &str)]) -> Option<PathBuf> {
        data_home(|name| {
            let found = variables.iter().find(|(it, _)| *it == name);
            found.map(|(_, value)| value.into())
        })
    }

    #[test]
    fn the_data_folder_follows_the_xdg_rules() {
        let home = ("HOME", "/home/ana");
        assert_eq!(found(&[home]), Some("/home/ana/.local/share".into()));
        assert_eq!(
            found(&[home, ("XDG_DATA_HOME", "/srv/ana")]),
            Some("/srv/ana".into())
        );
        assert_eq!(
            found(&[home, ("XDG_DATA_HOME", "relative")]),
            Some("/home/ana/.local/share".into())
        );
        assert_eq!(found(&[]), None);
    }
}
