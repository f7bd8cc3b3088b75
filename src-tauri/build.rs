//! Builds the window's page when it is out of date, and a permission for every command.

use std::env;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::SystemTime;

macro_rules! commands {
    ($($noun:ident :: $name:ident),* $(,)?) => {
        const COMMANDS: &[&str] = &[$(stringify!($name)),*];
    };
}
include!("src/commands/list.rs");

/// What the page is made from, below `ui/`.
const SOURCES: [&str; 6] = [
    "src",
    "public",
    "index.html",
    "package.json",
    "package-lock.json",
    "vite.config.ts",
];

/// Stands in for the page so that the Rust side compiles where Node.js is missing.
const PLACEHOLDER: &str = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Tagdesk</title>\n\
    <!-- placeholder -->\n<p>The page of this window was not built: Node.js 20 or newer was not \
    found. Install it and build again, or start with: cargo xtask run</p>\n";

/// Why there is no page.
enum Problem {
    /// The page itself has a mistake, in its builder's words.
    Mistake(String),
    /// It cannot be built on this computer.
    Missing(String),
}

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=capabilities");
    println!("cargo::rerun-if-changed=src/commands/list.rs");
    println!("cargo::rerun-if-env-changed=TAGDESK_SKIP_UI");

    let ui = Path::new("../ui");
    if env::var_os("TAGDESK_SKIP_UI").is_some() {
        // Somebody else builds the page; take what lies there whenever it changes.
        println!("cargo::rerun-if-changed=../ui/dist");
    } else {
        for source in SOURCES {
            if ui.join(source).exists() {
                println!("cargo::rerun-if-changed=../ui/{source}");
            }
        }
        match build_page(ui) {
            Ok(()) => {}
            // Rust can be worked on without Node.js; a program for others needs its page.
            Err(Problem::Missing(what)) if env::var("PROFILE").as_deref() != Ok("release") => {
                println!("cargo::warning={what}");
            }
            Err(Problem::Missing(what) | Problem::Mistake(what)) => {
                eprintln!("{what}");
                return ExitCode::FAILURE;
            }
        }
    }
    if let Err(problem) = write_placeholder_if_absent(&ui.join("dist")) {
        eprintln!("ui/dist cannot be written: {problem}");
        return ExitCode::FAILURE;
    }

    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(problem) = tauri_build::try_build(attributes) {
        eprintln!("{problem:#}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Runs `npm ci` and the page's own build where their results are older than their sources.
fn build_page(ui: &Path) -> Result<(), Problem> {
    let index = ui.join("dist/index.html");
    let built = fs::read_to_string(&index)
        .ok()
        .filter(|page| !page.contains("<!-- placeholder -->"))
        .and_then(|_| modified(&index));
    let changed = SOURCES
        .iter()
        .filter_map(|source| newest(&ui.join(source)).ok().flatten())
        .max();
    if built.is_some() && built >= changed {
        return Ok(());
    }
    if !ui.join("package.json").exists() {
        return Err(Problem::Missing(
            "the window's page is missing: there is no ui/package.json".into(),
        ));
    }

    let lock = modified(&ui.join("package-lock.json"));
    let installed = modified(&ui.join("node_modules/.package-lock.json"));
    if installed.is_none() || installed < lock {
        npm(ui, &["ci", "--no-audit", "--no-fund"])?;
    }
    npm(ui, &["run", "build"])
}

/// Runs one npm command, whose own words are shown when it fails.
fn npm(ui: &Path, arguments: &[&str]) -> Result<(), Problem> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let answer = Command::new(program)
        .args(arguments)
        .current_dir(ui)
        .env("NO_COLOR", "1")
        .output();
    let answer = answer.map_err(|problem| {
        Problem::Missing(match problem.kind() {
            io::ErrorKind::NotFound => "the window's page was not built: npm was not found; \
                install Node.js 20 or newer and build again"
                .into(),
            _ => format!("the window's page was not built: npm: {problem}"),
        })
    })?;
    if answer.status.success() {
        return Ok(());
    }
    Err(Problem::Mistake(format!(
        "npm {} failed in ui/\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&answer.stdout),
        String::from_utf8_lossy(&answer.stderr),
    )))
}

/// The latest change of a file or of anything in a folder.
fn newest(path: &Path) -> io::Result<Option<SystemTime>> {
    if !path.is_dir() {
        return Ok(modified(path));
    }
    // The folder's own time counts too: it changes when a file in it is taken away.
    let mut latest = modified(path);
    for entry in fs::read_dir(path)? {
        latest = latest.max(newest(&entry?.path())?);
    }
    Ok(latest)
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}

fn write_placeholder_if_absent(dist: &Path) -> io::Result<()> {
    let index = dist.join("index.html");
    if index.exists() {
        return Ok(());
    }
    fs::create_dir_all(dist)?;
    fs::write(index, PLACEHOLDER)
}
