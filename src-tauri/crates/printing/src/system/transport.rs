//! One request, one answer: HTTP/1.0 over the socket of the printing system or over TCP.
//!
//! Version 1.0 on purpose: the answer then ends where the connection does, without chunks. An HTTP library would bring
//! its own connection handling and none of them speaks to a socket in the file system.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Where the sockets of CUPS lie: on Linux, on macOS.
const SOCKETS: [&str; 3] = [
    "/run/cups/cups.sock",
    "/var/run/cups/cups.sock",
    "/private/var/run/cupsd",
];
const PORT: u16 = 631;
/// The printing system is on this computer, or next to it.
const PATIENCE: Duration = Duration::from_secs(10);
/// A whole answer is here within this, however little of it comes at a time.
const WHOLE_ANSWER: Duration = Duration::from_secs(30);
/// Whoever takes less than this in a second takes nothing.
const SLOWEST: u64 = 20_000;
/// An answer is a list of attributes; more is something else.
const LONGEST_ANSWER: u64 = 16 << 20;

/// Where the printing system listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Server {
    Socket(PathBuf),
    Tcp(String, u16),
}

impl Server {
    /// The places to try: what `CUPS_SERVER` says and nothing else, or the usual ones.
    pub(super) fn places(named: Option<&str>) -> Vec<Server> {
        match named.map(str::trim).filter(|named| !named.is_empty()) {
            Some(named) => vec![Server::named(named)],
            None => {
                let sockets = SOCKETS.map(|path| Server::Socket(path.into()));
                let mut places = Vec::from(sockets);
                places.push(Server::Tcp("localhost".to_owned(), PORT));
                places
            }
        }
    }

    fn named(named: &str) -> Server {
        if named.starts_with('/') {
            return Server::Socket(named.into());
        }
        let named = named.split('/').next().unwrap_or(named);
        match named
            .rsplit_once(':')
            .map(|(host, port)| (host, port.parse()))
        {
            Some((host, Ok(port))) if !host.contains(':') || host.starts_with('[') => {
                Server::Tcp(host.trim_matches(['[', ']']).to_owned(), port)
            }
            _ => Server::Tcp(named.trim_matches(['[', ']']).to_owned(), PORT),
        }
    }

    /// Sends an IPP request and gives the IPP answer.
    pub(super) fn post(&self, path: &str, user: &str, parts: [&[u8]; 2]) -> io::Result<Vec<u8>> {
        match self {
            Server::Socket(socket) => {
                let stream = UnixStream::connect(socket)?;
                // Over its own socket the system knows who asks.
                let who = format!("Authorization: PeerCred {user}\r\n");
                exchange(stream, path, "localhost", &who, parts)
            }
            Server::Tcp(host, port) => {
                let mut last = io::Error::from(io::ErrorKind::NotFound);
                for address in (host.as_str(), *port).to_socket_addrs()? {
                    match TcpStream::connect_timeout(&address, PATIENCE) {
                        Ok(stream) => return exchange(stream, path, host, "", parts),
                        Err(error) => last = error,
                    }
                }
                Err(last)
            }
        }
    }
}

/// A connection whose next step may be bounded.
trait Stream: Read + Write {
    fn wait(&self, patience: Duration) -> io::Result<()>;
}

impl Stream for UnixStream {
    fn wait(&self, patience: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(patience))?;
        self.set_write_timeout(Some(patience))
    }
}

impl Stream for TcpStream {
    fn wait(&self, patience: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(patience))?;
        self.set_write_timeout(Some(patience))
    }
}

/// A connection that ends at a moment, whatever still comes or goes on it.
struct Until<S>(S, Instant);

impl<S: Stream> Until<S> {
    fn step(&self) -> io::Result<()> {
        match self.1.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(io::ErrorKind::TimedOut.into()),
            left => self.0.wait(left.min(PATIENCE)),
        }
    }
}

impl<S: Stream> Read for Until<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.step()?;
        self.0.read(buffer)
    }
}

impl<S: Stream> Write for Until<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.step()?;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

fn exchange(
    stream: impl Stream,
    path: &str,
    host: &str,
    more: &str,
    parts: [&[u8]; 2],
) -> io::Result<Vec<u8>> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let head = format!(
        "POST {path} HTTP/1.0\r\nHost: {host}\r\nContent-Type: application/ipp\r\nContent-Length: {length}\r\n{more}Connection: close\r\n\r\n"
    );
    let to_write = Duration::from_secs(length as u64 / SLOWEST);
    let mut stream = Until(stream, Instant::now() + PATIENCE + to_write);
    stream.write_all(head.as_bytes())?;
    for part in parts {
        stream.write_all(part)?;
    }
    stream.flush()?;
    stream.1 = Instant::now() + WHOLE_ANSWER;
    let mut answer = Vec::new();
    stream.take(LONGEST_ANSWER).read_to_end(&mut answer)?;
    body(&answer)
}

/// What stands behind the head of an answer that says all is well.
fn body(answer: &[u8]) -> io::Result<Vec<u8>> {
    let odd = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
    let end = end.ok_or_else(|| odd("no HTTP answer"))?;
    let head = String::from_utf8_lossy(&answer[..end]);
    let status = head.split_whitespace().nth(1).unwrap_or_default();
    match status {
        "200" => Ok(answer[end + 4..].to_vec()),
        status => Err(odd(&format!("HTTP {status}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_names_the_server() {
        assert_eq!(
            Server::places(Some("/tmp/a.sock")),
            [Server::Socket("/tmp/a.sock".into())]
        );
        let tcp = |host: &str, port| Server::Tcp(host.to_owned(), port);
        assert_eq!(
            Server::places(Some("print.example")),
            [tcp("print.example", 631)]
        );
        assert_eq!(
            Server::places(Some("127.0.0.1:8631")),
            [tcp("127.0.0.1", 8631)]
        );
        assert_eq!(Server::places(Some("[::1]:8631")), [tcp("::1", 8631)]);
        assert_eq!(
            Server::places(Some("print.example/version=1.1")),
            [tcp("print.example", 631)]
        );
        assert_eq!(Server::places(None).len(), 4);
    }

    /// Gives a byte at a time for ever, and takes one at a time.
    struct Drip;

    impl Read for Drip {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            buffer[..1].fill(b'x');
            Ok(1)
        }
    }

    impl Write for Drip {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Ok(1)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Stream for Drip {
        fn wait(&self, _: Duration) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_server_that_never_ends_is_given_up() {
        let soon = || Instant::now() + Duration::from_millis(20);
        let mut nowhere = io::sink();
        let read = io::copy(&mut Until(Drip, soon()), &mut nowhere).map_err(|error| error.kind());
        assert_eq!(read, Err(io::ErrorKind::TimedOut));
        let mut endless = io::repeat(0);
        let written =
            io::copy(&mut endless, &mut Until(Drip, soon())).map_err(|error| error.kind());
        assert_eq!(written, Err(io::ErrorKind::TimedOut));
    }

    #[test]
    fn only_a_good_answer_is_an_answer() {
        assert_eq!(
            body(b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\nabc").unwrap_or_default(),
            b"abc"
        );
        for bad in [
            &b""[..],
            b"abc",
            b"HTTP/1.1 401 Unauthorized\r\n\r\n",
            b"\r\n\r\n",
        ] {
            assert!(body(bad).is_err());
        }
    }
}
