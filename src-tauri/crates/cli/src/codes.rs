//! Codes on standard input, one a line, as scanners send them.

use std::io::{self, BufRead, StdinLock};

/// Longest line that is looked up, in bytes; no code on any label is longer.
const LONGEST: usize = 4096;

/// The codes, each as soon as its line has ended; empty lines are passed over.
pub(crate) struct Codes {
    input: StdinLock<'static>,
    line: Vec<u8>,
}

/// Reads the codes of standard input.
pub(crate) fn codes() -> Codes {
    Codes {
        input: io::stdin().lock(),
        line: Vec::new(),
    }
}

impl Iterator for Codes {
    type Item = io::Result<String>;

    fn next(&mut self) -> Option<io::Result<String>> {
        loop {
            self.line.clear();
            match self.input.read_until(b'\n', &mut self.line) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(error) => return Some(Err(error)),
            }
            self.line.truncate(LONGEST);
            let code = String::from_utf8_lossy(&self.line).trim().to_owned();
            if !code.is_empty() {
                return Some(Ok(code));
            }
        }
    }
}
