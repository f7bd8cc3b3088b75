//! The dependency audit: cargo-deny at one pinned version, kept inside the target folder.

use std::path::PathBuf;

use crate::step::{Outcome, step};
use crate::tool::Tool;
use crate::tree;

/// The version of cargo-deny this tree is checked with: its rules change between versions.
const VERSION: &str = "0.20.2";

/// The rules, from the top folder of the tree.
const RULES: &str = "src-tauri/deny.toml";

/// Licences, forbidden crates and where crates come from: everything that can be judged without a network.
pub fn dependencies() -> Outcome {
    let deny = ensure()?;
    if let Err(failure) = Tool::cargo().arg("fetch").arg("--locked").run() {
        println!("    {failure}; judging by the crates that are here.");
    }
    Tool::new(deny)
        .args([
            "--offline",
            "--config",
            RULES,
            "check",
            "bans",
            "licenses",
            "sources",
        ])
        .run()
}

/// Known vulnerabilities: only where their database has been fetched. `None` says that it was not.
pub fn advisories() -> Option<Outcome> {
    let database = database()?;
    println!("    The database is in {}.", database.display());
    Some(ensure().and_then(|deny| {
        Tool::new(deny)
            .args(["--offline", "--config", RULES, "check", "advisories"])
            .run()
    }))
}

/// How the database of advisories is fetched, for the summary.
pub fn how_to_fetch() -> String {
    format!(
        "no advisory database on this machine; with a network, fetch it by: {} --config {RULES} fetch db",
        tree::brief(&program())
    )
}

fn database() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))?;
    let folder = home.join("advisory-dbs");
    std::fs::read_dir(&folder)
        .is_ok_and(|mut inside| inside.next().is_some())
        .then_some(folder)
}

fn program() -> PathBuf {
    let name = format!("cargo-deny{}", std::env::consts::EXE_SUFFIX);
    tree::target().join("tools").join("bin").join(name)
}

/// The program at the pinned version, installed into the target folder if it is not there yet.
fn ensure() -> Outcome<PathBuf> {
    let program = program();
    let said = Tool::new(&program).arg("--version").ask();
    if said.is_some_and(|said| said.trim() == format!("cargo-deny {VERSION}")) {
        return Ok(program);
    }
    step(
        &format!("Install cargo-deny {VERSION}"),
        "It judges licences and origins of the dependencies. It goes into the target folder and nowhere else; this \
         takes some minutes, once.",
        || {
            Tool::cargo()
                // Once, and for a judgement of seconds: not worth the minutes of an optimised build.
                .args(["install", "--quiet", "--locked", "--debug", "--root"])
                .arg(tree::target().join("tools"))
                .args(["cargo-deny", "--version", VERSION])
                .run()
        },
    )?;
    Ok(program)
}
