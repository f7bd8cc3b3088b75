//! `cargo xtask test`: every check and every suite, and one plain summary.

use std::time::{Duration, Instant};

use crate::node::Packages;
use crate::packages::{self, Package};
use crate::step::{Failure, Outcome, span};
use crate::tool::{Count, Tool, on_path};
use crate::{audit, desktop, node, notices};

/// One thing that is checked.
struct Lane {
    name: &'static str,
    why: &'static str,
    /// Debian packages it needs.
    packages: &'static [&'static [Package]],
    /// Packages of npm it needs.
    node: &'static [Packages],
    work: fn(&mut Count) -> Verdict,
}

/// How a lane ended.
enum Verdict {
    Passed,
    Failed(Failure),
    Skipped(String),
}

struct Line {
    name: &'static str,
    verdict: Verdict,
    took: Duration,
    count: Count,
}

/// The quick ones first, so that a slip is told early; the window needs what the others have built.
const LANES: &[Lane] = &[
    Lane {
        name: "format",
        why: "Every Rust file reads as rustfmt lays it out.",
        packages: &[],
        node: &[],
        work: |_| Tool::cargo().args(["fmt", "--all", "--check"]).run().into(),
    },
    Lane {
        name: "ui-types",
        why: "The page's types fit, also those generated from Rust.",
        packages: &[],
        node: &[Packages::Page],
        work: |_| node::npm(&["run", "check"]).run().into(),
    },
    Lane {
        name: "ui-lint",
        why: "The page's code keeps its rules; only ui/src/backend speaks to the shell.",
        packages: &[],
        node: &[Packages::Page],
        work: |_| node::npm(&["run", "lint"]).run().into(),
    },
    Lane {
        name: "ui-tests",
        why: "The page's own unit tests.",
        packages: &[],
        node: &[Packages::Page],
        work: |count| counted(count, node::npm(&["run", "test"])),
    },
    Lane {
        name: "ui-build",
        why: "The page as the window carries it, and the licences of all that goes along.",
        packages: &[],
        node: &[Packages::Page],
        work: |_| {
            let built = node::npm(&["run", "build"]).run();
            built.and_then(|()| notices::write()).map(drop).into()
        },
    },
    Lane {
        name: "clippy",
        why: "No warning in product, tests or examples.",
        packages: &[packages::WINDOW],
        node: &[Packages::Page],
        work: |_| {
            Tool::cargo()
                .args([
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--",
                    "--deny",
                    "warnings",
                ])
                .run()
                .into()
        },
    },
    Lane {
        name: "suites",
        why: "Every suite below the window; with them: crate arrows, generated types, the shape of the tree.",
        packages: &[
            packages::COMPILER,
            packages::LABEL_READERS,
            packages::PRINTING,
            packages::LABEL_RENDERERS,
            packages::SQLITE,
        ],
        node: &[Packages::ZplRenderer],
        work: |count| {
            counted(
                count,
                Tool::cargo().args([
                    "test",
                    "--workspace",
                    "--exclude",
                    "tagdesk-desktop",
                    "--no-fail-fast",
                ]),
            )
        },
    },
    Lane {
        name: "window",
        why: "The commands behind the page, then the real program in a real window with real keys.",
        packages: &[
            packages::WINDOW,
            packages::WINDOW_DRIVERS,
            packages::LABEL_READERS,
            packages::PRINTING,
            packages::SQLITE,
        ],
        node: &[Packages::Page],
        work: window,
    },
    Lane {
        name: "dependencies",
        why: "Licences, forbidden crates and origins of the dependencies (cargo-deny).",
        packages: &[packages::COMPILER],
        node: &[],
        work: |_| audit::dependencies().into(),
    },
    Lane {
        name: "advisories",
        why: "Known vulnerabilities in the dependencies (cargo-deny).",
        packages: &[packages::COMPILER],
        node: &[],
        work: |_| match audit::advisories() {
            Some(outcome) => outcome.into(),
            None => Verdict::Skipped(audit::how_to_fetch()),
        },
    },
];

/// Runs all lanes, or those named, and ends with a summary. A lane that fails does not stop the others.
pub fn test(words: &[String]) -> Outcome {
    if words.iter().any(|word| word == "--list") {
        for lane in LANES {
            println!("{:<13} {}", lane.name, lane.why);
        }
        return Ok(());
    }
    let lanes = chosen(words)?;
    let mut lines = Vec::new();
    prepare(&lanes, &mut lines);
    for lane in lanes {
        println!("\n==> {}\n    {}", lane.name, lane.why);
        let began = Instant::now();
        let mut count = Count::default();
        let verdict = (lane.work)(&mut count);
        let took = began.elapsed();
        match &verdict {
            Verdict::Passed => println!("    passed in {}", span(took)),
            Verdict::Failed(failure) => println!("    FAILED after {}: {failure}", span(took)),
            Verdict::Skipped(reason) => println!("    skipped: {reason}"),
        }
        lines.push(Line {
            name: lane.name,
            verdict,
            took,
            count,
        });
    }
    let (text, failed) = summary(&lines);
    println!("\n{text}");
    match failed.as_slice() {
        [] => Ok(()),
        names => Err(Failure::new(format!("failed: {}", names.join(", ")))),
    }
}

fn chosen(words: &[String]) -> Outcome<Vec<&'static Lane>> {
    for word in words {
        if !LANES.iter().any(|lane| lane.name == word) {
            let names: Vec<&str> = LANES.iter().map(|lane| lane.name).collect();
            return Err(Failure::new(format!(
                "there is no lane \"{word}\"; there are: {}",
                names.join(", ")
            )));
        }
    }
    Ok(LANES
        .iter()
        .filter(|lane| words.is_empty() || words.iter().any(|word| word == lane.name))
        .collect())
}

/// Installs what the lanes need. What cannot be installed is told in the summary; the lanes run all the same.
fn prepare(lanes: &[&Lane], lines: &mut Vec<Line>) {
    let wanted: Vec<Package> = lanes
        .iter()
        .flat_map(|lane| lane.packages)
        .flat_map(|list| list.iter())
        .copied()
        .collect();
    let mut note = |name, outcome: Outcome, began: Instant| {
        if let Err(failure) = outcome {
            println!("    {failure}");
            lines.push(Line {
                name,
                verdict: Verdict::Failed(failure),
                took: began.elapsed(),
                count: Count::default(),
            });
        }
    };
    if !wanted.is_empty() {
        let began = Instant::now();
        note("packages", packages::ensure(&wanted), began);
    }
    for wanted in [Packages::Page, Packages::ZplRenderer] {
        if lanes.iter().any(|lane| lane.node.contains(&wanted)) {
            let began = Instant::now();
            note(wanted.name(), wanted.ensure(), began);
        }
    }
}

fn counted(count: &mut Count, tool: Tool) -> Verdict {
    let (found, outcome) = tool.run_counting();
    count.add(found);
    outcome.into()
}

/// The tests of the shell, on a display of their own so that no window opens on the developer's.
fn window(count: &mut Count) -> Verdict {
    let program = match desktop::window(false) {
        Ok(program) => program,
        Err(failure) => return Verdict::Failed(failure),
    };
    // What forms have saved is read back with it.
    let tagdesk = match desktop::command_line(false) {
        Ok(program) => program,
        Err(failure) => return Verdict::Failed(failure),
    };
    // Each window has a display, a keyboard and a home of its own. More than two starve each other on few cores until a
    // scanner's keys come further apart than a scanner's.
    let words = [
        "test",
        "--package",
        "tagdesk-desktop",
        "--no-fail-fast",
        "--",
        "--test-threads=2",
    ];
    let tool = if cfg!(target_os = "linux") && on_path("xvfb-run") {
        Tool::new("xvfb-run")
            .args(["-a", "-s", "-screen 0 1600x1000x24", "cargo"])
            .env("GDK_BACKEND", "x11")
            .env("WAYLAND_DISPLAY", "")
            .env("NO_AT_BRIDGE", "1")
            // The developer's own Tagdesk may be running on the session's bus.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    } else {
        Tool::cargo()
    };
    let tool = tool
        .args(words)
        .env("TAGDESK_DESKTOP_BIN", program)
        .env("TAGDESK_BIN", tagdesk);
    counted(count, tool)
}

impl From<Outcome> for Verdict {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Ok(()) => Self::Passed,
            Err(failure) => Self::Failed(failure),
        }
    }
}

/// The closing lines, and the names of what failed.
fn summary(lines: &[Line]) -> (String, Vec<&'static str>) {
    let mut text = String::from("Summary\n");
    let mut tests = Count::default();
    let mut all = Count::default();
    let mut failed = Vec::new();
    for line in lines {
        tests.add(line.count);
        let (word, note) = match &line.verdict {
            Verdict::Passed => {
                all.passed += 1;
                ("passed", of_tests(line.count))
            }
            Verdict::Failed(failure) => {
                all.failed += 1;
                failed.push(line.name);
                ("FAILED", format!("{}{failure}", prefix(line.count)))
            }
            Verdict::Skipped(reason) => {
                all.skipped += 1;
                ("skipped", reason.clone())
            }
        };
        let row = format!(
            "  {:<13} {word:<8} {:>12}  {note}",
            line.name,
            span(line.took)
        );
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text.push_str(&format!("lanes: {}\n", totals(all)));
    text.push_str(&format!("tests: {}", totals(tests)));
    (text, failed)
}

fn of_tests(count: Count) -> String {
    if count == Count::default() {
        String::new()
    } else {
        totals(count)
    }
}

fn prefix(count: Count) -> String {
    let text = of_tests(count);
    if text.is_empty() {
        text
    } else {
        format!("{text}: ")
    }
}

fn totals(count: Count) -> String {
    let mut text = format!("{} passed, {} failed", count.passed, count.failed);
    if count.skipped > 0 {
        text.push_str(&format!(", {} skipped", count.skipped));
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn lanes_are_chosen_by_name_and_a_slip_is_named() {
        let words = ["clippy".to_owned(), "format".to_owned()];
        let names: Vec<&str> = chosen(&words)
            .unwrap()
            .iter()
            .map(|lane| lane.name)
            .collect();
        assert_eq!(names, ["format", "clippy"]);
        assert_eq!(chosen(&[]).unwrap().len(), LANES.len());
        let slip = chosen(&["clipy".to_owned()]).err().unwrap().to_string();
        assert!(
            slip.starts_with("there is no lane \"clipy\"; there are: format,"),
            "{slip}"
        );
    }

    #[test]
    fn the_summary_tells_every_lane_and_what_failed() {
        let line = |name, verdict, count| Line {
            name,
            verdict,
            took: Duration::from_secs(2),
            count,
        };
        let lines = [
            line("format", Verdict::Passed, Count::default()),
            line(
                "suites",
                Verdict::Failed(Failure::new("`cargo test` ended with exit code 101")),
                Count {
                    passed: 9,
                    failed: 1,
                    skipped: 0,
                },
            ),
            line(
                "window",
                Verdict::Passed,
                Count {
                    passed: 4,
                    failed: 0,
                    skipped: 1,
                },
            ),
            line(
                "advisories",
                Verdict::Skipped("no database".into()),
                Count::default(),
            ),
        ];
        let (text, failed) = summary(&lines);
        assert_eq!(failed, ["suites"]);
        assert_eq!(
            text,
            "Summary\n\
             \x20 format        passed          2.0 s\n\
             \x20 suites        FAILED          2.0 s  9 passed, 1 failed: `cargo test` ended with exit code 101\n\
             \x20 window        passed          2.0 s  4 passed, 0 failed, 1 skipped\n\
             \x20 advisories    skipped         2.0 s  no database\n\
             lanes: 2 passed, 1 failed, 1 skipped\n\
             tests: 13 passed, 1 failed, 1 skipped"
        );
    }
}
