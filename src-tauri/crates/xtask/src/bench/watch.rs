//! Running a program and watching its time and peak memory.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::step::{Failure, Outcome};
use crate::tool::Tool;

use super::facts;

/// What a program took.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    /// From start to end.
    pub time: Duration,
    /// The most memory it held, in megabytes; `None` where the system does not tell.
    pub peak: Option<f64>,
}

/// Runs a program to its end, with its standard output put away.
pub fn watch(tool: Tool) -> Outcome<Taken> {
    let (mut command, shown) = tool.into_parts();
    println!("    $ {shown}");
    let problem =
        |error: std::io::Error| Failure::new(format!("`{shown}` could not be run: {error}"));
    let began = Instant::now();
    let mut child = quiet(&mut command).spawn().map_err(problem)?;
    let mut peak = None;
    let status = loop {
        // The kernel keeps the high mark, so only what comes after the last look is missed.
        peak = high_mark(child.id()).or(peak);
        match child.try_wait().map_err(problem)? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let time = began.elapsed();
    if !status.success() {
        return Err(Failure::new(format!("`{shown}` ended with {status}")));
    }
    Ok(Taken { time, peak })
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdout(Stdio::null())
}

fn high_mark(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let said = facts::value(&status, "VmHWM", ':')?;
    let kilobytes: f64 = said.strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_program_is_measured_and_a_failing_one_refused() {
        assert!(high_mark(std::process::id()).unwrap() > 0.1);
        assert!(watch(Tool::new("true")).is_ok());
        let failed = watch(Tool::new("false")).unwrap_err().to_string();
        assert!(
            failed.contains("`false` ended with exit status: 1"),
            "{failed}"
        );
    }
}
