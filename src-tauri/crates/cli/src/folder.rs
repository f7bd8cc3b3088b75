//! Where the register lives if nobody says so: the same folder that the window uses.

use std::ffi::OsString;
use std::path::PathBuf;

/// The person's own data folder, such as `~/.local/share/tagdesk`.
///
/// A relative folder does not count: the XDG base directory rules say so, and it would be another one at every call.
pub(crate) fn own(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name| {
        variable(name)
            .map(PathBuf::from)
            .filter(|folder| folder.is_absolute())
    };
    let home = if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")))
    };
    home.map(|home| home.join("tagdesk"))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn found(variables: &[(&str, &str)]) -> Option<PathBuf> {
        own(|name| {
            variables
                .iter()
                .find(|(it, _)| *it == name)
                .map(|(_, value)| value.into())
        })
    }

    #[test]
    fn the_data_home_wins_over_the_home_unless_it_is_relative() {
        let home = ("HOME", "/home/ana");
        assert_eq!(
            found(&[home]).unwrap(),
            PathBuf::from("/home/ana/.local/share/tagdesk")
        );
        assert_eq!(
            found(&[home, ("XDG_DATA_HOME", "/srv/ana")]).unwrap(),
            PathBuf::from("/srv/ana/tagdesk")
        );
        let relative = found(&[home, ("XDG_DATA_HOME", "there")]).unwrap();
        assert_eq!(relative, PathBuf::from("/home/ana/.local/share/tagdesk"));
        assert_eq!(found(&[]), None);
    }
}
