//! Starting other programs: the command line is shown before it runs, standard input is closed, and a failure names it.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::step::{Failure, Outcome};

/// One program about to be started.
pub struct Tool {
    command: Command,
    shown: String,
}

/// How many tests a runner said it had run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
    /// Tests that were left out.
    pub skipped: u64,
}

impl Tool {
    /// A program by name or path, run in the top folder of the tree unless told otherwise.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program.as_ref());
        command
            .current_dir(crate::tree::root())
            .stdin(Stdio::null());
        Self {
            command,
            shown: crate::tree::brief(Path::new(program.as_ref())),
        }
    }

    /// The cargo that runs us, so that the toolchain stays the same.
    pub fn cargo() -> Self {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut tool = Self::new(program);
        tool.shown = "cargo".into();
        tool
    }

    /// Adds one word.
    #[must_use]
    pub fn arg(mut self, word: impl AsRef<OsStr>) -> Self {
        let text = crate::tree::brief(Path::new(word.as_ref()));
        self.shown.push(' ');
        if text.contains(' ') {
            self.shown.push_str(&format!("'{text}'"));
        } else {
            self.shown.push_str(&text);
        }
        self.command.arg(word);
        self
    }

    /// Adds several words.
    #[must_use]
    pub fn args<W: AsRef<OsStr>>(self, words: impl IntoIterator<Item = W>) -> Self {
        words.into_iter().fold(self, Tool::arg)
    }

    /// Sets a variable of the environment.
    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs in this folder.
    #[must_use]
    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it, its output going straight to the terminal.
    pub fn run(mut self) -> Outcome {
        println!("    $ {}", self.shown);
        let status = self
            .command
            .status()
            .map_err(|error| not_started(&self.shown, &error))?;
        verdict(&self.shown, status)
    }

    /// Runs it, showing what it prints only if it fails.
    pub fn run_quietly(mut self) -> Outcome {
        println!("    $ {}", self.shown);
        let output = self
            .command
            .output()
            .map_err(|error| not_started(&self.shown, &error))?;
        if !output.status.success() {
            print!("{}", String::from_utf8_lossy(&output.stdout));
            eprint!("{}", String::from_utf8_lossy(&output.stderr));
        }
        verdict(&self.shown, output.status)
    }

    /// Runs it with a text on its standard input and its output on the terminal.
    pub fn feed(mut self, input: &str) -> Outcome {
        println!("    $ {}", self.shown);
        let mut child = self
            .command
            .stdin(Stdio::piped())
            .spawn()
            .map_err(|error| not_started(&self.shown, &error))?;
        if let Some(mut stdin) = child.stdin.take() {
            // A program that ends early closes its end; its own exit code tells the story.
            let _ = stdin.write_all(input.as_bytes());
        }
        let status = child
            .wait()
            .map_err(|error| not_started(&self.shown, &error))?;
        verdict(&self.shown, status)
    }

    /// Runs it, passing every line of its standard output on and counting the tests the lines speak of.
    pub fn run_counting(mut self) -> (Count, Outcome) {
        println!("    $ {}", self.shown);
        if std::io::stdout().is_terminal() {
            self.command.env("CARGO_TERM_COLOR", "always");
        }
        let mut count = Count::default();
        let mut child = match self.command.stdout(Stdio::piped()).spawn() {
            Ok(child) => child,
            Err(error) => return (count, Err(not_started(&self.shown, &error))),
        };
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line);
                println!("{line}");
                count.add(tests_in(&line));
            }
        }
        let outcome = match child.wait() {
            Ok(status) => verdict(&self.shown, status),
            Err(error) => Err(not_started(&self.shown, &error)),
        };
        (count, outcome)
    }

    /// Runs it without showing anything and gives its standard output; `None` if it is absent or failed.
    pub fn ask(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Like [`Tool::ask`], but takes what was printed even when the program was not content.
    pub fn ask_anyway(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The bare command, for what the methods above do not cover, and how it reads.
    pub fn into_parts(self) -> (Command, String) {
        (self.command, self.shown)
    }
}

impl Count {
    /// Adds another count to this one.
    pub fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Whether a program of this name is on the PATH.
pub fn on_path(program: &str) -> bool {
    let file = if cfg!(windows) && !program.contains('.') {
        format!("{program}.exe")
    } else {
        program.to_owned()
    };
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(&file).is_file()))
}

fn not_started(shown: &str, error: &std::io::Error) -> Failure {
    Failure::new(format!("`{shown}` could not be started: {error}"))
}

fn verdict(shown: &str, status: std::process::ExitStatus) -> Outcome {
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(match status.code() {
        Some(code) => format!("`{shown}` ended with exit code {code}"),
        None => format!("`{shown}` was ended by a signal"),
    }))
}

/// The tests a line of `cargo test` or vitest sums up; nothing for every other line.
fn tests_in(line: &str) -> Count {
    let plain = without_colours(line);
    let plain = plain.trim();
    let mut count = Count::default();
    if !plain.starts_with("test result:") && !plain.starts_with("Tests ") {
        return count;
    }
    let words: Vec<&str> = plain
        .split(|c: char| c.is_whitespace() || c == ';' || c == '|')
        .filter(|word| !word.is_empty())
        .collect();
    for pair in words.windows(2) {
        let Ok(number) = pair[0].parse::<u64>() else {
            continue;
        };
        match pair[1] {
            "passed" => count.passed += number,
            "failed" => count.failed += number,
            "ignored" | "skipped" => count.skipped += number,
            _ => {}
        }
    }
    count
}

/// A line without the escape sequences that colour it.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            for inner in letters.by_ref() {
                if inner.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn counts_the_closing_line_of_cargo_test() {
        let line = "test result: FAILED. 12 passed; 1 failed; 2 ignored; 0 measured; 7 filtered out; finished in 0.4s";
        assert_eq!(
            tests_in(line),
            Count {
                passed: 12,
                failed: 1,
                skipped: 2
            }
        );
    }

    #[test]
    fn counts_through_colours() {
        let line = "test result: \u{1b}[32mok\u{1b}(B\u{1b}[m. 3 passed; 0 failed; 0 ignored";
        assert_eq!(
            tests_in(line),
            Count {
                passed: 3,
                failed: 0,
                skipped: 0
            }
        );
    }

    #[test]
    fn counts_the_closing_line_of_vitest() {
        assert_eq!(
            tests_in("      Tests  2 failed | 40 passed | 1 skipped (43)"),
            Count {
                passed: 40,
                failed: 2,
                skipped: 1
            }
        );
        assert_eq!(tests_in(" Test Files  4 passed (4)"), Count::default());
    }

    #[test]
    fn a_line_that_only_talks_of_tests_counts_nothing() {
        assert_eq!(tests_in("test says_5_passed ... ok"), Count::default());
        assert_eq!(tests_in("running 5 tests"), Count::default());
    }

    #[test]
    fn a_failing_program_is_named() {
        let failure = Tool::new("no-such-program-anywhere").arg("--now").run();
        let text = failure.map_err(|f| f.to_string()).unwrap_err();
        assert!(text.contains("no-such-program-anywhere --now"), "{text}");
    }
}
