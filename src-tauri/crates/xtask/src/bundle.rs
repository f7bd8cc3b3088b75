//! `cargo xtask bundle`: the package a person installs.

use crate::step::{Failure, Outcome, step};
use crate::tool::Tool;
use crate::{desktop, node, packages, tree};

/// Builds the packages asked for: the .deb unless `--bundles` names others.
pub fn bundle(words: &[String]) -> Outcome {
    let kinds = read(words)?;
    packages::ensure(packages::WINDOW)?;
    node::ensure()?;
    node::build_page()?;
    let tagdesk = desktop::command_line(true)?;
    step(
        &format!("Bundle: {kinds}"),
        "The window, its page and the command line in one package. A release build takes several minutes.",
        || {
            Tool::new("node")
                .arg(tree::ui().join("node_modules/@tauri-apps/cli/tauri.js"))
                .args(["build", "--ci", "--bundles", &kinds, "--config"])
                .arg(command_line_inside(&tagdesk.display().to_string()))
                .run()
        },
    )?;
    println!(
        "\nThe packages are in {}",
        tree::brief(&tree::target().join("release").join("bundle"))
    );
    Ok(())
}

fn read(words: &[String]) -> Outcome<String> {
    let fallback = if cfg!(target_os = "macos") {
        "dmg"
    } else if cfg!(windows) {
        "msi"
    } else {
        "deb"
    };
    match words {
        [] => Ok(fallback.into()),
        [flag, kinds] if flag == "--bundles" => Ok(kinds.clone()),
        _ => Err(Failure::new(
            "bundle takes --bundles and a list, such as: --bundles deb,rpm,appimage",
        )),
    }
}

/// What is added to the configuration of the window: the command line goes along as /usr/bin/tagdesk.
fn command_line_inside(program: &str) -> String {
    let path = program.replace('\\', "\\\\").replace('"', "\\\"");
    let files = format!("{{\"files\":{{\"/usr/bin/tagdesk\":\"{path}\"}}}}");
    format!("{{\"bundle\":{{\"linux\":{{\"deb\":{files},\"rpm\":{files},\"appimage\":{files}}}}}}}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn kinds_are_handed_on() {
        assert_eq!(
            read(&["--bundles".into(), "deb,rpm".into()]).unwrap(),
            "deb,rpm"
        );
        assert!(read(&["deb".into()]).is_err());
    }

    #[test]
    fn the_added_configuration_is_json_whatever_the_path() {
        let text = command_line_inside("C:\\a \"b\"\\tagdesk.exe");
        let parsed: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            parsed["bundle"]["linux"]["deb"]["files"]["/usr/bin/tagdesk"],
            "C:\\a \"b\"\\tagdesk.exe"
        );
    }
}
