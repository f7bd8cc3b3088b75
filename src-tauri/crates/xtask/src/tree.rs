//! Where things lie in the source tree.

use std::path::{Path, PathBuf};

/// The top folder of the source tree.
pub fn root() -> PathBuf {
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    crate_folder
        .ancestors()
        .nth(3)
        .map_or_else(|| crate_folder.clone(), Path::to_path_buf)
}

/// The folder of the page.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder of the renderer that draws our ZPL in the label suite.
pub fn zpl_renderer() -> PathBuf {
    root().join("tests").join("labels").join("zpl")
}

/// The folder cargo builds into.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A program cargo has built: `debug` or `release`, with the ending this system gives it.
pub fn built(release: bool, name: &str) -> PathBuf {
    let profile = if release { "release" } else { "debug" };
    target()
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A path as it reads best: relative to the tree where it lies in it.
pub fn brief(path: &Path) -> String {
    let root = root();
    match path.strip_prefix(&root) {
        Ok(inside) if !inside.as_os_str().is_empty() => inside.display().to_string(),
        _ => path.display().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_folder_of_the_workspace() {
        let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap_or_default();
        assert!(manifest.contains("[workspace]"));
    }

    #[test]
    fn paths_in_the_tree_are_shown_short() {
        assert_eq!(
            brief(&root().join("ui").join("dist")),
            Path::new("ui").join("dist").display().to_string()
        );
        assert_eq!(brief(Path::new("xvfb-run")), "xvfb-run");
    }
}
