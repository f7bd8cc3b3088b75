//! Reads the English catalogue, refuses a faulty one, and writes a function for each sentence: for Rust and for the page.

#![allow(clippy::print_stdout, reason = "how a build script speaks to cargo")]

#[allow(
    dead_code,
    reason = "the program walks and tells; the build reads and checks"
)]
#[path = "../src/catalogue/mod.rs"]
mod catalogue;
mod rust;
mod typescript;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn write() -> Result<(), Vec<String>> {
    let told = |error: std::io::Error| vec![error.to_string()];
    println!("cargo::rerun-if-changed=en");
    let mut files = Vec::new();
    for entry in std::fs::read_dir("en").map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let text = std::fs::read_to_string(&path).map_err(told)?;
            files.push((stem(&path), path, text));
        }
    }
    files.sort();
    let sources: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, _, text)| (name.as_str(), text.as_str()))
        .collect();
    let catalogue = catalogue::read(&sources)
        .and_then(
            |catalogue| match catalogue::check(&catalogue, &catalogue, &["one", "other"]) {
                faults if faults.is_empty() => Ok(catalogue),
                faults => Err(faults),
            },
        )
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let out =
        PathBuf::from(std::env::var_os("OUT_DIR").ok_or_else(|| vec!["no OUT_DIR".to_owned()])?);
    let sources: Vec<(&str, PathBuf)> = files
        .iter()
        .map(|(name, path, _)| Ok((name.as_str(), path.canonicalize()?)))
        .collect::<Result<_, _>>()
        .map_err(told)?;
    std::fs::write(out.join("say.rs"), rust::functions(&catalogue)).map_err(told)?;
    std::fs::write(out.join("english.rs"), rust::sources(&sources)).map_err(told)?;
    std::fs::write(out.join("words.ts"), typescript::functions(&catalogue)).map_err(told)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
