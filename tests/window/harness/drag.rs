//! What is dragged onto a window from another program. The hand waits for the programs: it lets go once the window has
//! said it takes what hangs under it, and the other program lives until the drop is over.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use super::PATIENCE;
use super::display::Display;
use super::process::Process;

/// What the other program says of a drag, a word a line, in this order.
pub mod said {
    /// Its window can be seen.
    pub const SHOWN: &str = "shown";
    /// It saw that something is dragged away.
    pub const BEGUN: &str = "begun";
    /// What is under the mouse would take it.
    pub const ACCEPTED: &str = "accepted";
    /// It was dropped and taken, or nobody took it.
    pub const ENDED: &str = "ended";
}

/// How long the hand lies still between two moves.
const STILL: Duration = Duration::from_millis(50);

/// The other program, with a window at the upper left from which something can be dragged.
pub struct OtherProgram {
    words: Receiver<String>,
    _process: Process,
}

impl OtherProgram {
    /// Starts it, and waits until its window is there.
    pub fn start(command: &mut Command) -> OtherProgram {
        let mut process = Process::start(command.stdout(Stdio::piped()));
        let output = BufReader::new(process.output());
        let (heard, words) = channel();
        // It ends with the program: its output ends then.
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if heard.send(line).is_err() {
                    break;
                }
            }
        });
        let program = OtherProgram {
            words,
            _process: process,
        };
        program.hear(said::SHOWN, |_| {});
        program
    }

    /// Drags what it offers to a point of the display, lets go there, and waits until that is over.
    pub fn drag_to(&self, display: &Display, (x, y): (u32, u32)) {
        display.point_to((30, 20));
        display.hold();
        self.hear(said::BEGUN, |moves| {
            display.point_to((30 + 10 * (moves % 3), 20 + 5 * (moves % 3)));
        });
        self.hear(said::ACCEPTED, |moves| {
            display.point_to((x + moves % 2, y + moves % 2));
        });
        display.let_go();
        self.hear(said::ENDED, |_| {});
    }

    /// Waits for a word, and does something meanwhile, again and again, told how often it was done.
    fn hear(&self, word: &str, mut meanwhile: impl FnMut(u32)) {
        let deadline = Instant::now() + PATIENCE;
        for times in 0.. {
            match self.words.recv_timeout(STILL) {
                Ok(heard) if heard == word => return,
                // The test library's own lines stand between, and what is under the mouse may say twice that it takes it.
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) if Instant::now() < deadline => meanwhile(times),
                Err(problem) => panic!("the other program never said {word:?}: {problem}"),
            }
        }
    }
}
