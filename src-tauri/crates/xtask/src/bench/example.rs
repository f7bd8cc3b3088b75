//! Sections measured by an example program of the crate they measure.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::packages;
use crate::step::{Failure, Outcome};
use crate::tool::Tool;
use crate::{desktop, node};

use super::Size;
use super::figure::Figure;

/// The register: one run for each size.
pub fn register(size: Size) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    for assets in size.assets() {
        let words = [
            "--assets".to_owned(),
            assets.to_string(),
            "--seed".to_owned(),
            "1".to_owned(),
        ];
        figures.extend(measured(
            example("operations", "register_figures").args(words),
        )?);
    }
    Ok(figures)
}

/// Label sheets, then the programs people make them with today, where they are installed.
pub fn labels(size: Size) -> Outcome<Vec<Figure>> {
    let mut figures = measured(example("labels", "pdf_figures").args(quick(size)))?;
    // Without any peer there is no figure; the program says so, and how to install them.
    figures.extend(measured_or_none(example("labels", "peer_figures"))?);
    Ok(figures)
}

/// Reports.
pub fn reports(size: Size) -> Outcome<Vec<Figure>> {
    measured(example("reports", "report_figures").args(quick(size)))
}

/// A stocktake, of the smaller register.
pub fn stocktake(size: Size) -> Outcome<Vec<Figure>> {
    let things = size.assets()[0].to_string();
    measured(example("operations", "stocktake_figures").args(["--things".to_owned(), things]))
}

/// A desk at a register of the smaller size, beside a program that also imports this list.
pub fn beside(size: Size, tagdesk: &Path, list: &Path) -> Outcome<Vec<Figure>> {
    measured(
        example("operations", "beside_figures")
            .arg("--assets")
            .arg(size.assets()[0].to_string())
            .arg("--tagdesk")
            .arg(tagdesk)
            .arg("--list")
            .arg(list),
    )
}

/// Makes a workbook of a list.
pub fn workbook(list: &Path, book: &Path) -> Outcome {
    example("reports", "workbook").arg(list).arg(book).run()
}

/// The window, on a display of its own.
pub fn window(size: Size) -> Outcome<Vec<Figure>> {
    packages::ensure(&[packages::WINDOW, packages::WINDOW_DRIVERS].concat())?;
    node::ensure()?;
    let program = desktop::window(true)?;
    let tagdesk = desktop::command_line(true)?;
    let tool = Tool::new("xvfb-run").args(["-a", "-s", "-screen 0 1600x1000x24", "cargo"]);
    measured(
        example_words(tool, "tagdesk-desktop", "window_figures")
            .args(quick(size))
            .env("TAGDESK_DESKTOP_BIN", program)
            .env("TAGDESK_BIN", tagdesk)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:"),
    )
}

fn quick(size: Size) -> &'static [&'static str] {
    match size {
        Size::Quick => &["--quick"],
        Size::Full => &[],
    }
}

fn example(package: &str, name: &str) -> Tool {
    example_words(Tool::cargo(), package, name)
}

fn example_words(tool: Tool, package: &str, name: &str) -> Tool {
    tool.args([
        "run",
        "--quiet",
        "--release",
        "--package",
        package,
        "--example",
        name,
        "--",
    ])
}

/// Runs a measuring program: its words go to the person, its figures into the table. It must have one.
fn measured(tool: Tool) -> Outcome<Vec<Figure>> {
    let (command, shown) = tool.into_parts();
    let figures = figures_of(command, &shown)?;
    match figures.is_empty() {
        true => Err(Failure::new(format!("`{shown}` printed no figure"))),
        false => Ok(figures),
    }
}

/// The same, for a program that may have nothing to measure here.
fn measured_or_none(tool: Tool) -> Outcome<Vec<Figure>> {
    let (command, shown) = tool.into_parts();
    figures_of(command, &shown)
}

fn figures_of(mut command: Command, shown: &str) -> Outcome<Vec<Figure>> {
    println!("    $ {shown}");
    let problem =
        |error: std::io::Error| Failure::new(format!("`{shown}` could not be run: {error}"));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(problem)?;
    let mut figures = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line.map_err(problem)?;
            match Figure::read(&line) {
                Some(figure) => {
                    println!("    {}: {} {}", figure.name, figure.value, figure.unit);
                    figures.push(figure);
                }
                None => println!("    {line}"),
            }
        }
    }
    let status = child.wait().map_err(problem)?;
    if !status.success() {
        return Err(Failure::new(format!("`{shown}` ended with {status}")));
    }
    Ok(figures)
}
