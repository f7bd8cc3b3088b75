//! Codes on standard input, one a line, as scanners send them.

use ::words::say;
use operations::wire::Failure;
use std::io::{self, BufRead, Read, StdinLock};

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

impl Codes {
    /// Reads a line, of one that is too long only its beginning; whether there was one.
    fn read_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        let most = LONGEST as u64;
        let read = Read::take(&mut self.input, most).read_until(b'\n', &mut self.line)?;
        if read == LONGEST && self.line.last() != Some(&b'\n') {
            self.input.skip_until(b'\n')?;
        }
        Ok(read > 0)
    }
}

impl Iterator for Codes {
    type Item = Result<String, Failure>;

    fn next(&mut self) -> Option<Result<String, Failure>> {
        // What was done for one line says nothing of the next.
        operations::so_far::begin();
        loop {
            match self.read_line() {
                Ok(false) => return None,
                Ok(true) => {}
                Err(error) => {
                    return Some(Err(Failure::said(say::input_unreadable(error.to_string()))));
                }
            }
            let code = String::from_utf8_lossy(&self.line).trim().to_owned();
            if !code.is_empty() {
                return Some(Ok(code));
            }
        }
    }
}
