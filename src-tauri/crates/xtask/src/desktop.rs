//! Building the two programs: the command line and the window.

use std::path::PathBuf;

use crate::step::{Outcome, step};
use crate::tool::Tool;
use crate::{node, tree};

/// Builds the `tagdesk` command line and says where it is.
pub fn command_line(release: bool) -> Outcome<PathBuf> {
    step(
        "Build the command line",
        "tagdesk does on a terminal all that the window does.",
        || cargo_build("tagdesk", release).run(),
    )?;
    Ok(tree::built(release, "tagdesk"))
}

/// Builds the page and the window that carries it, and says where the program is.
pub fn window(release: bool) -> Outcome<PathBuf> {
    node::ensure()?;
    node::build_page()?;
    step(
        "Build the window",
        "tagdesk-desktop carries the page inside it. The first time takes a few minutes.",
        || cargo_build("tagdesk-desktop", release).run(),
    )?;
    Ok(tree::built(release, "tagdesk-desktop"))
}

fn cargo_build(package: &str, release: bool) -> Tool {
    let tool = Tool::cargo().args(["build", "--package", package]);
    if release { tool.arg("--release") } else { tool }
}
