//! A program started for a test, in a group of its own, ended with everything it started.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running program.
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts it.
    pub fn start(command: &mut Command) -> Process {
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        let program = command.get_program().display();
        Process {
            child: child.unwrap_or_else(|problem| {
                panic!("{program}: {problem} (cargo xtask test installs it)")
            }),
        }
    }

    /// What it says, if that is piped.
    pub fn output(&mut self) -> impl std::io::Read + use<> {
        self.child.stdout.take().expect("its output is piped")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

/// A port nobody listens on.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// Waits until somebody listens on a port.
pub fn await_port(port: u16) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(Instant::now() < deadline, "nothing listens on {port}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The program that was started with this folder among its words, if it still runs.
pub fn that_works_on(folder: &Path) -> Option<String> {
    let folder = folder.to_string_lossy().into_owned();
    let processes = std::fs::read_dir("/proc").expect("the list of processes");
    let mut processes = processes.filter_map(Result::ok);
    let found = processes.find(|process| {
        let words = std::fs::read(process.path().join("cmdline")).unwrap_or_default();
        let words = String::from_utf8_lossy(&words).into_owned();
        words.split('\0').any(|word| word == folder)
    })?;
    Some(found.file_name().to_string_lossy().into_owned())
}

/// Asks a process to end.
pub fn ask_to_end(process: &str) {
    let asked = Command::new("kill").args(["-TERM", process]).status();
    assert!(asked.expect("kill").success());
}
