//! What a label printer answers to `~HS` (ZPL II Programming Guide, Host Status Return): three lines, each between STX
//! and ETX, of numbers parted by commas.

const STX: u8 = 2;
const ETX: u8 = 3;
/// No line of the answer is longer; more is noise.
const LONGEST: usize = 120;

/// How a label printer says it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Status {
    /// No labels left.
    pub paper_out: bool,
    /// Paused at the printer.
    pub paused: bool,
    /// The print head is open.
    pub head_open: bool,
    /// No ribbon left.
    pub ribbon_out: bool,
    /// It takes no more data just now.
    pub buffer_full: bool,
    /// Too cold to print.
    pub too_cold: bool,
    /// Too hot to print.
    pub too_hot: bool,
    /// Labels it has taken and not begun.
    pub waiting: u32,
    /// Labels left of the one it is printing copies of.
    pub left: u32,
}

impl Status {
    /// What keeps it from printing, in a sentence; none if nothing does.
    pub fn trouble(&self) -> Option<String> {
        let troubles = [
            (self.head_open, "The print head is open: close it."),
            (
                self.paper_out,
                "The printer is out of labels: put a roll in.",
            ),
            (self.ribbon_out, "The printer is out of ribbon: put one in."),
            (self.paused, "The printer is paused: press its pause key."),
            (
                self.too_hot,
                "The print head is too hot: it prints again by itself when it has cooled.",
            ),
            (self.too_cold, "The print head is too cold."),
        ];
        let said = troubles.iter().find(|(is, _)| *is);
        said.map(|(_, sentence)| (*sentence).to_owned())
    }

    /// Labels it has taken that did not come out yet.
    pub fn outstanding(&self) -> u32 {
        self.waiting.saturating_add(self.left)
    }
}

/// Gathers an answer byte by byte.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    lines: Vec<Vec<u32>>,
    line: Option<Vec<u8>>,
}

impl Reader {
    /// Takes one byte; the status once the third line is whole.
    pub(crate) fn take(&mut self, byte: u8) -> Option<Status> {
        match (byte, self.line.take()) {
            (STX, _) => self.line = Some(Vec::new()),
            (ETX, Some(line)) => {
                self.lines.push(numbers(&line));
                if self.lines.len() == 3 {
                    return status(&std::mem::take(&mut self.lines));
                }
            }
            (byte, Some(mut line)) if line.len() < LONGEST => {
                line.push(byte);
                self.line = Some(line);
            }
            // Between the lines, and what is too long to be one.
            _ => {}
        }
        None
    }
}

fn numbers(line: &[u8]) -> Vec<u32> {
    let number = |field: &[u8]| {
        let text = std::str::from_utf8(field).unwrap_or_default();
        text.trim().parse().unwrap_or(0)
    };
    line.split(|byte| *byte == b',').map(number).collect()
}

/// The fields by their places in the guide.
fn status(lines: &[Vec<u32>]) -> Option<Status> {
    let [first, second, _] = lines else {
        return None;
    };
    if first.len() < 12 || second.len() < 9 {
        return None;
    }
    Some(Status {
        paper_out: first[1] == 1,
        paused: first[2] == 1,
        waiting: first[4],
        buffer_full: first[5] == 1,
        too_cold: first[10] == 1,
        too_hot: first[11] == 1,
        head_open: second[2] == 1,
        ribbon_out: second[3] == 1,
        left: second[8],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Option<Status> {
        let mut reader = Reader::default();
        bytes.iter().find_map(|byte| reader.take(*byte))
    }

    #[test]
    fn an_answer_of_a_printer_is_understood() {
        let ready = b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n";
        assert_eq!(read(ready), Some(Status::default()));
        let busy = b"\x02030,1,1,1245,007,1,0,0,000,0,0,1\x03\r\n\x02000,0,1,1,0,2,4,0,00000003,1,000\x03\r\n\x021234,0\x03\r\n";
        let status = read(busy).unwrap_or_default();
        assert!(status.paper_out && status.paused && status.head_open && status.ribbon_out);
        assert!(status.buffer_full && status.too_hot && !status.too_cold);
        assert_eq!(status.outstanding(), 10);
        assert!(
            status
                .trouble()
                .is_some_and(|said| said.contains("head is open"))
        );
    }

    #[test]
    fn less_than_an_answer_is_none() {
        assert_eq!(read(b""), None);
        assert_eq!(read(b"HTTP/1.1 400 Bad Request\r\n\r\n"), None);
        assert_eq!(read(b"\x02\x03\x02\x03\x02\x03"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let _ = read(&bytes);
        }

        #[test]
        fn any_numbers_do_no_harm(line in "[0-9,]{0,200}") {
            let _ = read(format!("\u{2}{line}\u{3}\u{2}{line}\u{3}\u{2}{line}\u{3}").as_bytes());
        }
    }
}
