//! Label printers at an address: TCP, usually port 9100, one label after the other, and their own word on how they are.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use crate::status::Reader;
use crate::{PrintingError, Status};

/// Asks a printer how it is.
const ASK: &[u8] = b"~HS\r\n";
/// A printer that says anything says it within this.
const FIRST_WORD: Duration = Duration::from_millis(1500);
/// A printer that takes fewer bytes than this in a second takes nothing.
const SLOWEST: u64 = 500;
/// So often a printer is asked whether it is done.
const POLL: Duration = Duration::from_millis(150);
/// So many labels a printer holds that have not come out yet, before it gets the next.
const AHEAD: u32 = 8;

/// How a printer says it is.
///
/// # Errors
/// It cannot be reached, or says nothing within `timeout`.
pub fn status(host: &str, port: u16, timeout: Duration) -> Result<Status, PrintingError> {
    let mut line = Line::open(host, port, timeout)?;
    match line.ask(timeout)? {
        Some(status) => Ok(status),
        None => Err(PrintingError::Silent {
            host: host.to_owned(),
        }),
    }
}

/// How far the labels came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// Labels that surely came out, by the printer's own word; where it says nothing, those of a connection that it ended
    /// after them.
    pub confirmed: u32,
    /// Labels after those that it has taken in whole or in part: they may have come out, or may yet.
    pub uncertain: u32,
    /// What stopped it; none if all is well, or if it was stopped by the caller.
    pub failure: Option<PrintingError>,
}

/// Sends labels to a printer, one by one. `progress` hears before every label how many were sent, and may break off.
///
/// # Errors
/// Those of the labels themselves. What the printer does wrong is told in the answer.
pub fn send<E>(
    host: &str,
    port: u16,
    timeout: Duration,
    labels: impl IntoIterator<Item = Result<Vec<u8>, E>>,
    progress: &mut dyn FnMut(u32) -> ControlFlow<()>,
) -> Result<Sent, E> {
    let opened = Line::open(host, port, timeout).and_then(|mut line| {
        let first = line.ask(FIRST_WORD.min(timeout))?;
        match first.as_ref().and_then(Status::trouble) {
            Some(trouble) => Err(PrintingError::Trouble { trouble }),
            None => Ok((line, first.is_some())),
        }
    });
    let (line, talks) = match opened {
        Ok(opened) => opened,
        Err(failure) => {
            return Ok(Sent {
                failure: Some(failure),
                ..Sent::default()
            });
        }
    };
    let mut job = Job {
        line,
        talks,
        timeout,
        written: 0,
        confirmed: 0,
    };
    for label in labels {
        if progress(job.written).is_break() {
            break;
        }
        if let Err(failure) = job.print(&label?) {
            return Ok(job.stopped(failure));
        }
    }
    Ok(match job.finish() {
        Ok(()) => Sent {
            confirmed: job.confirmed,
            ..Sent::default()
        },
        Err(failure) => job.stopped(failure),
    })
}

/// A connection with labels under way.
struct Job {
    line: Line,
    /// Whether the printer answers when it is asked how it is.
    talks: bool,
    timeout: Duration,
    /// Labels written in whole or in part.
    written: u32,
    confirmed: u32,
}

impl Job {
    fn print(&mut self, label: &[u8]) -> Result<(), PrintingError> {
        self.written += 1;
        self.line.write(label)?;
        if self.talks {
            self.wait_until(AHEAD)?;
        }
        Ok(())
    }

    /// Waits until the printer holds no more than so many labels.
    fn wait_until(&mut self, most: u32) -> Result<(), PrintingError> {
        let mut since = Instant::now();
        loop {
            let Some(status) = self.line.ask(self.timeout)? else {
                return Err(PrintingError::Stuck {
                    host: self.line.host.clone(),
                });
            };
            let out = self.written.saturating_sub(status.outstanding());
            if out > self.confirmed {
                self.confirmed = out;
                since = Instant::now();
            }
            if let Some(trouble) = status.trouble() {
                return Err(PrintingError::Trouble { trouble });
            }
            if status.outstanding() <= most {
                return Ok(());
            }
            if since.elapsed() > self.timeout {
                return Err(PrintingError::Unfinished {
                    host: self.line.host.clone(),
                });
            }
            std::thread::sleep(POLL);
        }
    }

    /// Sees the last labels out.
    fn finish(&mut self) -> Result<(), PrintingError> {
        if self.talks {
            return self.wait_until(0);
        }
        self.line.close(self.timeout)?;
        self.confirmed = self.written;
        Ok(())
    }

    fn stopped(&self, failure: PrintingError) -> Sent {
        Sent {
            confirmed: self.confirmed,
            uncertain: self.written - self.confirmed,
            failure: Some(failure),
        }
    }
}

/// The connection to a printer.
struct Line {
    stream: TcpStream,
    host: String,
    port: u16,
    timeout: Duration,
}

impl Line {
    fn open(host: &str, port: u16, timeout: Duration) -> Result<Line, PrintingError> {
        let no_host = || PrintingError::NoSuchHost {
            host: host.to_owned(),
        };
        let mut last = no_host();
        for address in (host, port).to_socket_addrs().map_err(|_| no_host())? {
            match TcpStream::connect_timeout(&address, timeout) {
                Ok(stream) => {
                    let line = Line {
                        stream,
                        host: host.to_owned(),
                        port,
                        timeout,
                    };
                    let set = line.stream.set_nodelay(true);
                    return set
                        .map(|()| line)
                        .map_err(|e| PrintingError::of(host, port, &e));
                }
                Err(error) => last = PrintingError::of(host, port, &error),
            }
        }
        Err(last)
    }

    fn failed(&self, error: &std::io::Error) -> PrintingError {
        PrintingError::of(&self.host, self.port, error)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), PrintingError> {
        let written = self.write_in_time(bytes);
        written.map_err(|error| match error.kind() {
            // A full buffer for as long as one waits: the printer takes nothing.
            ErrorKind::WouldBlock | ErrorKind::TimedOut => PrintingError::Stuck {
                host: self.host.clone(),
            },
            _ => self.failed(&error),
        })
    }

    /// Writes all of it; gives up where nothing is taken for `timeout`, or so little at a time that it would never end.
    fn write_in_time(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        let most = Duration::from_secs(bytes.len() as u64 / SLOWEST);
        let until = Instant::now() + self.timeout + most;
        let mut rest = bytes;
        while !rest.is_empty() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            self.stream
                .set_write_timeout(Some(left.min(self.timeout)))?;
            match self.stream.write(rest) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(written) => rest = &rest[written..],
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.stream.flush()
    }

    /// Asks how the printer is; none if it says nothing that is an answer within `patience`.
    fn ask(&mut self, patience: Duration) -> Result<Option<Status>, PrintingError> {
        self.write(ASK)?;
        let until = Instant::now() + patience;
        let mut reader = Reader::default();
        let mut buffer = [0; 512];
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            self.stream
                .set_read_timeout(Some(left))
                .map_err(|error| self.failed(&error))?;
            match self.stream.read(&mut buffer) {
                Ok(0) => {
                    return Err(PrintingError::Broke {
                        host: self.host.clone(),
                        reason: "the printer closed it".to_owned(),
                    });
                }
                Ok(read) => {
                    let answer = buffer[..read].iter().find_map(|byte| reader.take(*byte));
                    if answer.is_some() {
                        return Ok(answer);
                    }
                }
                Err(error) => match error.kind() {
                    ErrorKind::WouldBlock | ErrorKind::TimedOut => return Ok(None),
                    ErrorKind::Interrupted => {}
                    _ => return Err(self.failed(&error)),
                },
            }
        }
    }

    /// Says that nothing follows, and waits until the printer says the same: it has read everything then. One that keeps the
    /// line open may have read nothing at all, whatever the network took for it.
    fn close(&mut self, patience: Duration) -> Result<(), PrintingError> {
        self.stream
            .shutdown(Shutdown::Write)
            .map_err(|error| self.failed(&error))?;
        let unfinished = || PrintingError::Unfinished {
            host: self.host.clone(),
        };
        let mut buffer = [0; 512];
        let until = Instant::now() + patience;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(unfinished());
            }
            self.stream
                .set_read_timeout(Some(left))
                .map_err(|error| self.failed(&error))?;
            match self.stream.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(_) => {}
                Err(error) => match error.kind() {
                    ErrorKind::WouldBlock | ErrorKind::TimedOut => return Err(unfinished()),
                    ErrorKind::Interrupted => {}
                    _ => return Err(self.failed(&error)),
                },
            }
        }
    }
}
