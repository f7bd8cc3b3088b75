//! A label printer at an address of this computer: it takes ZPL, says how it is when asked, and runs out of labels.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What has come out, and how many labels are left on the roll.
struct Roll {
    printed: Vec<String>,
    left: usize,
}

/// A printer that listens as long as the test runs.
pub struct LabelPrinter {
    roll: Arc<Mutex<Roll>>,
    /// Where it listens.
    pub port: u16,
}

impl LabelPrinter {
    /// Starts one with so many labels on its roll.
    pub fn start(labels: usize) -> LabelPrinter {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its number").port();
        let roll = Arc::new(Mutex::new(Roll {
            printed: Vec::new(),
            left: labels,
        }));
        let shared = Arc::clone(&roll);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let roll = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &roll));
            }
        });
        LabelPrinter { roll, port }
    }

    /// The labels that came out, as they were sent.
    pub fn printed(&self) -> Vec<String> {
        self.roll.lock().expect("the roll").printed.clone()
    }

    /// Puts a new roll in.
    pub fn refill(&self, labels: usize) {
        self.roll.lock().expect("the roll").left = labels;
    }
}

fn serve(mut stream: TcpStream, roll: &Mutex<Roll>) {
    let mut heard = Vec::new();
    let mut buffer = [0; 16 * 1024];
    while let Ok(read @ 1..) = stream.read(&mut buffer) {
        heard.extend_from_slice(&buffer[..read]);
        while let Some((told, length)) = next(&heard) {
            heard.drain(..length);
            let answer = take(told, roll);
            if stream.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}

/// What it was told first, and how many bytes that took.
fn next(heard: &[u8]) -> Option<(Told, usize)> {
    let find = |word: &[u8]| heard.windows(word.len()).position(|bytes| bytes == word);
    match (find(b"~HS"), find(b"^XZ")) {
        (Some(ask), label) if label.is_none_or(|label| ask < label) => Some((Told::Ask, ask + 3)),
        (_, Some(end)) => {
            let label = String::from_utf8_lossy(&heard[..end + 3]).trim().to_owned();
            Some((Told::Label(label), end + 3))
        }
        _ => None,
    }
}

enum Told {
    /// `~HS`
    Ask,
    /// A label, to its `^XZ`.
    Label(String),
}

/// Prints a label, or answers how it is (ZPL II Programming Guide, Host Status Return).
fn take(told: Told, roll: &Mutex<Roll>) -> String {
    let mut roll = roll.lock().expect("the roll");
    match told {
        Told::Label(label) => {
            roll.printed.push(label);
            roll.left = roll.left.saturating_sub(1);
            String::new()
        }
        Told::Ask => {
            let out = u8::from(roll.left == 0);
            format!(
                "\u{2}030,{out},0,1245,000,0,0,0,000,0,0,0\u{3}\r\n\
                 \u{2}000,0,0,0,0,2,4,0,00000000,1,000\u{3}\r\n\u{2}1234,0\u{3}\r\n"
            )
        }
    }
}
