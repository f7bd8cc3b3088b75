//! How far long work is, on one line of a terminal.

use operations::Work;
use operations::wire::Progress;
use std::io::{self, IsTerminal, Write};

/// Does long work and shows on standard error how far it is, if somebody sits there.
///
/// Ctrl+C ends the program. A long action that was being written stays open then (`tagdesk unfinished`); any other leaves
/// nothing behind.
pub(crate) fn shown<T>(work: impl FnOnce(&mut Work<'_>) -> T) -> T {
    if !io::stderr().is_terminal() {
        return operations::unwatched(work);
    }
    let mut longest = 0;
    let mut tell = |Progress { doing, done, total }: Progress| {
        let text = match total {
            Some(total) => format!("{doing}: {done} of {total}"),
            None => format!("{doing}: {done}"),
        };
        longest = longest.max(text.len());
        // A terminal that went away does not stop the work.
        let _ = write!(io::stderr(), "\r{text:<longest$}");
        true
    };
    let answer = work(&mut Work::new(&mut tell));
    if longest > 0 {
        let _ = write!(io::stderr(), "\r{:longest$}\r", "");
    }
    answer
}
