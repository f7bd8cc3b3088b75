//! A label printer on this computer, as good or as bad as a test wants it: it takes ZPL, says how it is, and may die.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// How a printer behaves.
#[derive(Clone, Copy, Default)]
pub struct Manners {
    /// Closes the connection in the middle of this label, counted from 1 over all connections.
    pub dies_in: Option<usize>,
    /// Says that it is out of labels.
    pub paper_out: bool,
}

/// A printer that listens until it is dropped.
pub struct LabelPrinter {
    pub port: u16,
    labels: Arc<Mutex<Vec<String>>>,
    stop: Arc<Mutex<bool>>,
    thread: Option<JoinHandle<()>>,
}

impl LabelPrinter {
    pub fn new(manners: Manners) -> LabelPrinter {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let labels: Arc<Mutex<Vec<String>>> = Arc::default();
        let stop: Arc<Mutex<bool>> = Arc::default();
        let (printed, stopped) = (labels.clone(), stop.clone());
        let thread = std::thread::spawn(move || {
            let mut manners = manners;
            for stream in listener.incoming() {
                if *stopped.lock().unwrap() {
                    return;
                }
                serve(stream.unwrap(), &mut manners, &printed);
            }
        });
        LabelPrinter {
            port,
            labels,
            stop,
            thread: Some(thread),
        }
    }

    /// The labels that came out, each as its ZPL.
    pub fn labels(&self) -> Vec<String> {
        self.labels.lock().unwrap().clone()
    }
}

impl Drop for LabelPrinter {
    fn drop(&mut self) {
        *self.stop.lock().unwrap() = true;
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(mut stream: TcpStream, manners: &mut Manners, printed: &Mutex<Vec<String>>) {
    let mut heard = String::new();
    let mut buffer = [0; 4096];
    loop {
        let read = match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return,
            Ok(read) => read,
        };
        heard.push_str(&String::from_utf8_lossy(&buffer[..read]));
        loop {
            let label = heard.find("^XZ").map(|at| at + 3);
            let question = heard.find("~HS").map(|at| at + 3);
            let begun = heard.contains("^XA");
            let count = printed.lock().unwrap().len();
            if begun
                && manners.dies_in == Some(count + 1)
                && question.is_none_or(|at| heard.find("^XA").is_some_and(|label| label < at))
            {
                manners.dies_in = None;
                return;
            }
            match (label, question) {
                (Some(label), None) => {
                    printed.lock().unwrap().push(heard.drain(..label).collect());
                }
                (Some(label), Some(question)) if label < question => {
                    printed.lock().unwrap().push(heard.drain(..label).collect());
                }
                (_, Some(question)) => {
                    heard.drain(..question);
                    let paper = u8::from(manners.paper_out);
                    let answer = format!(
                        "\u{2}030,{paper},0,1245,000,0,0,0,000,0,0,0\u{3}\r\n\u{2}000,0,0,0,0,2,4,0,00000000,1,000\u{3}\r\n\u{2}1234,0\u{3}\r\n"
                    );
                    if stream.write_all(answer.as_bytes()).is_err() {
                        return;
                    }
                }
                (None, None) => break,
            }
        }
    }
}
