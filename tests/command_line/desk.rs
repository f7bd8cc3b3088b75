//! A desk of its own: a home that nobody else has, a clock that stands still, and the program.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

/// When everything happens.
pub const NOW: &str = "2026-08-20T09:00:00Z";

pub struct Desk {
    home: TempDir,
}

/// What a call came to.
#[must_use = "look at it, or call done()"]
pub struct Said {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
    pub asked: String,
}

impl Desk {
    /// What a call that is refused answers a program that asked for JSON.
    pub fn refusal(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.status, Some(1), "{}{}", said.out, said.err);
        said.out
    }

    /// With an empty register.
    pub fn new() -> Desk {
        Desk {
            home: tempfile::tempdir().unwrap(),
        }
    }

    /// With so many made-up assets.
    pub fn with_demo(assets: u32) -> Desk {
        let desk = Desk::new();
        desk.run(&["generate", "--assets", &assets.to_string(), "--seed", "1"])
            .done();
        desk
    }

    pub fn home(&self) -> &Path {
        self.home.path()
    }

    pub fn register(&self) -> PathBuf {
        self.home().join("register")
    }

    /// A file in the home.
    pub fn file(&self, name: &str) -> String {
        self.home().join(name).to_str().unwrap().to_owned()
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        std::fs::write(self.home().join(name), content).unwrap();
        self.file(name)
    }

    /// The program with nothing of this machine around it.
    pub fn bare(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tagdesk"));
        command.env_clear().current_dir(self.home());
        command
            .env("HOME", self.home())
            .env("TZ", "UTC")
            .env("USER", "tester")
            .env("HOSTNAME", "desk-1");
        // Windows programs do not start without it.
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// The program at this desk.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.bare();
        command
            .arg("--data")
            .arg(self.register())
            .args(["--now", NOW])
            .args(words);
        command
    }

    pub fn run(&self, words: &[&str]) -> Said {
        said(self.command(words).output().unwrap(), words)
    }

    /// Runs with something on standard input.
    pub fn feed(&self, words: &[&str], input: impl AsRef<[u8]>) -> Said {
        let path = self.write("standard-input", input);
        let file = std::fs::File::open(path).unwrap();
        said(self.command(words).stdin(file).output().unwrap(), words)
    }

    pub fn json(&self, words: &[&str]) -> Value {
        let said = self.run(&[&["--json"], words].concat());
        assert_eq!(
            said.status,
            Some(0),
            "{} said {}{}",
            said.asked,
            said.out,
            said.err
        );
        serde_json::from_str(&said.out)
            .unwrap_or_else(|error| panic!("{}: {error}\n{}", said.asked, said.out))
    }

    /// Starts a program that is talked to.
    pub fn start(&self, words: &[&str]) -> Child {
        self.command(words).stdin(Stdio::piped()).spawn().unwrap()
    }

    /// Tags of assets, by conditions of `list`.
    pub fn tags(&self, conditions: &[&str]) -> Vec<String> {
        let page = self.json(&[&["list", "--sort", "tag", "--limit", "1000"], conditions].concat());
        let rows = page["rows"].as_array().unwrap().iter();
        rows.map(|row| row["tag"].as_str().unwrap().to_owned())
            .collect()
    }

    /// The register is as it should be.
    pub fn assert_clean(&self) {
        let said = self.run(&["check"]);
        assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
    }

    /// Runs SQL on the register with SQLite's own program: another program than ours.
    pub fn sqlite(&self, sql: &str) -> Said {
        let output = Command::new("sqlite3")
            .arg(self.register().join("register.db"))
            .arg(sql)
            .output();
        let output = output.expect("this test needs the sqlite3 program: apt-get install sqlite3");
        said(output, &["sqlite3", sql])
    }
}

pub fn said(output: Output, words: &[&str]) -> Said {
    Said {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        asked: words.join(" "),
    }
}

impl Said {
    /// It did what was asked; what it said.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!(
            self.status,
            Some(0),
            "{} said {}{}",
            self.asked,
            self.out,
            self.err
        );
        assert_eq!(self.err, "", "{}", self.asked);
        self.out
    }

    /// It refused with this status; what it said.
    #[track_caller]
    pub fn refused(self, status: i32) -> String {
        assert_eq!(
            self.status,
            Some(status),
            "{} said {}{}",
            self.asked,
            self.out,
            self.err
        );
        assert!(
            !self.err.is_empty(),
            "{} refused without a word",
            self.asked
        );
        self.err
    }
}

/// A file of the samples; none where they are not there.
pub fn sample(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../../shared/data")
        .join(name);
    if path.is_file() {
        return Some(path.canonicalize().unwrap().to_str().unwrap().to_owned());
    }
    eprintln!("skipped: {} is not there", path.display());
    None
}

/// A program with a disk of its own: `script` mounts it at `$SMALL`, where that can be had at all, and runs `"$@"`.
#[cfg(target_os = "linux")]
pub fn with_own_disk(program: &Command, script: &str, small: &str) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount"]);
    command.args(["sh", "-c", script, "sh"]);
    command.arg(program.get_program()).args(program.get_args());
    if let Some(folder) = program.get_current_dir() {
        command.current_dir(folder);
    }
    command.env("SMALL", small).env("TZ", "UTC");
    command
}
