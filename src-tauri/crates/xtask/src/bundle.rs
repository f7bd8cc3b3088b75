//! `cargo xtask bundle`: the package a person installs.

use std::path::Path;

use crate::step::{Failure, Outcome, step};
use crate::tool::Tool;
use crate::{desktop, node, notices, packages, tree};

/// Where the packages of Linux keep the licences of others.
const NOTICES: &str = "/usr/share/doc/tagdesk/THIRD-PARTY.txt";

/// Builds the packages asked for: the .deb unless `--bundles` names others.
pub fn bundle(words: &[String]) -> Outcome {
    let kinds = read(words)?;
    packages::ensure(packages::WINDOW)?;
    node::ensure()?;
    node::build_page()?;
    let tagdesk = desktop::command_line(true)?;
    let notices = notices::write()?;
    step(
        &format!("Bundle: {kinds}"),
        "The window, its page, the command line and the licences of what they are made of in one package. A release build takes several minutes.",
        || {
            Tool::new("node")
                .arg(tree::ui().join("node_modules/@tauri-apps/cli/tauri.js"))
                .args(["build", "--ci", "--bundles", &kinds, "--config"])
                .arg(inside(&tagdesk, &notices))
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

/// What is added to the configuration of the window: the command line goes along as /usr/bin/tagdesk, and the licences of
/// others beside our own, or where the system's packages keep what the program reads.
fn inside(program: &Path, notices: &Path) -> String {
    let [program, notices] = [program, notices].map(|path| {
        let path = path.display().to_string();
        path.replace('\\', "\\\\").replace('"', "\\\"")
    });
    let files =
        format!("{{\"files\":{{\"/usr/bin/tagdesk\":\"{program}\",\"{NOTICES}\":\"{notices}\"}}}}");
    let resources = match cfg!(target_os = "linux") {
        true => String::new(),
        false => format!("\"resources\":{{\"{notices}\":\"THIRD-PARTY.txt\"}},"),
    };
    format!(
        "{{\"bundle\":{{{resources}\"linux\":{{\"deb\":{files},\"rpm\":{files},\"appimage\":{files}}}}}}}"
    )
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
        let program = Path::new("C:\\a \"b\"\\tagdesk.exe");
        let text = inside(program, Path::new("/n/THIRD-PARTY.txt"));
        let parsed: serde_json::Value = serde_json::from_str(&text).unwrap();
        for kind in ["deb", "rpm", "appimage"] {
            let files = &parsed["bundle"]["linux"][kind]["files"];
            assert_eq!(files["/usr/bin/tagdesk"], program.to_str().unwrap());
            assert_eq!(files[NOTICES], "/n/THIRD-PARTY.txt");
        }
    }
}
