//! A printing system of the test's own: a message bus, a name service, CUPS and a printer that speaks IPP, all in one
//! folder, on ports of their own, gone when the test is.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a service may take to come up on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that ends with the test.
struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A printing system with one queue, `labels`, that hands documents on untouched to a printer.
pub struct PrintingSystem {
    folder: TempDir,
    port: u16,
    printer_port: u16,
    // Ended in this order.
    _cups: Service,
    _printer: Service,
    _names: Service,
    _bus: Service,
}

/// What the printer was sent.
pub struct Received {
    pub document: Vec<u8>,
    /// The attributes of the job, as the printer names them: `IPP_PRINT_SCALING` and so on.
    pub attributes: BTreeMap<String, String>,
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

/// Waits until something is so, looking again whenever the system gives the turn back.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(
            Instant::now() < end,
            "{what} did not come up within a minute"
        );
        std::thread::yield_now();
    }
}

fn listens(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

fn start(program: &str, package: &str, arguments: &[&str], bus: Option<&str>, log: &Path) -> Child {
    let log = fs::File::create(log).unwrap();
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log);
    if let Some(bus) = bus {
        command.env("DBUS_SYSTEM_BUS_ADDRESS", bus);
    }
    command.spawn().unwrap_or_else(|error| {
        panic!("The printing tests need {program} ({error}). `cargo xtask test` installs it; by hand: apt-get install {package}.")
    })
}

impl PrintingSystem {
    pub fn start() -> PrintingSystem {
        // cupsd wants its folders to be where everybody can look.
        let folder = tempfile::Builder::new()
            .prefix("tagdesk-printing-")
            .tempdir()
            .unwrap();
        let root = folder.path().to_owned();
        let (bus, address) = bus(&root);
        let names = Service(names(&root, &address));
        let printer_port = free_port();
        let printer = printer(&root, printer_port, &address);
        let port = free_port();
        let cups = cups(&root, port, printer_port);
        PrintingSystem {
            folder,
            port,
            printer_port,
            _cups: cups,
            _printer: printer,
            _names: names,
            _bus: bus,
        }
    }

    /// What `CUPS_SERVER` must say.
    pub fn server(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Runs one of CUPS' own commands on this system.
    pub fn command(&self, program: &str, arguments: &[&str]) -> String {
        let output = Command::new(program)
            .args(arguments)
            .env("CUPS_SERVER", self.server())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}; apt-get install cups-client"));
        assert!(
            output.status.success(),
            "{program}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Takes the printer away, as if somebody had switched it off.
    pub fn switch_off(&mut self) {
        let _ = self._printer.0.kill();
        let _ = self._printer.0.wait();
        let port = self.printer_port;
        until("the end of the printer", || !listens(port));
    }

    /// What the printer has received last, once it is there whole.
    pub fn received(&self) -> Received {
        let folder = self.folder.path();
        until("the document", || folder.join("received.done").exists());
        let attributes = fs::read_to_string(folder.join("received.env")).unwrap();
        let attributes = attributes.lines().filter_map(|line| line.split_once('='));
        Received {
            document: fs::read(folder.join("received.doc")).unwrap(),
            attributes: attributes
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        }
    }
}

/// A message bus: the printer finds the name service through it.
fn bus(root: &Path) -> (Service, String) {
    let socket = root.join("bus.sock");
    let configuration = format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>custom</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_type="method_call"/><allow receive_type="method_return"/><allow receive_type="error"/><allow receive_type="signal"/><allow send_type="method_call"/><allow send_type="signal"/><allow send_type="method_return"/><allow send_type="error"/><allow user="*"/></policy></busconfig>"#,
        socket.display()
    );
    let file = root.join("bus.conf");
    fs::write(&file, configuration).unwrap();
    let argument = format!("--config-file={}", file.display());
    let child = start(
        "dbus-daemon",
        "dbus",
        &[&argument, "--nofork", "--nopidfile"],
        None,
        &root.join("bus.log"),
    );
    until("the message bus", || socket.exists());
    (Service(child), format!("unix:path={}", socket.display()))
}

/// Avahi, which ippeveprinter will not start without although it publishes nothing here.
fn names(root: &Path, address: &str) -> Child {
    let file = root.join("avahi.conf");
    fs::write(
        &file,
        "[server]\nallow-interfaces=lo\nuse-ipv6=no\n[publish]\ndisable-publishing=yes\n",
    )
    .unwrap();
    let argument = format!("--file={}", file.display());
    let arguments = [
        argument.as_str(),
        "--no-drop-root",
        "--no-chroot",
        "--no-rlimits",
        "--debug",
    ];
    start(
        "avahi-daemon",
        "avahi-daemon",
        &arguments,
        Some(address),
        &root.join("avahi.log"),
    )
}

/// A printer that keeps what it is sent with the attributes of the job.
fn printer(root: &Path, port: u16, address: &str) -> Service {
    let script = root.join("print.sh");
    let at = root.display();
    let text = format!(
        "#!/bin/sh\nenv | grep ^IPP_ > {at}/received.env\ncp \"$1\" {at}/received.doc\ntouch {at}/received.done\n"
    );
    fs::write(&script, text).unwrap();
    executable(&script);
    let spool = root.join("printer");
    fs::create_dir(&spool).unwrap();
    let port = port.to_string();
    let (script, spool) = (
        script.to_string_lossy().into_owned(),
        spool.to_string_lossy().into_owned(),
    );
    let arguments = [
        "-r",
        "off",
        "-p",
        &port,
        "-n",
        "localhost",
        "-d",
        &spool,
        "-c",
        &script,
        "-f",
        "application/pdf,application/octet-stream",
        "-v",
        "Label printer",
    ];
    let log = root.join("printer.log");
    // The name service may still be on its way: the printer is started until it stays.
    let end = Instant::now() + PATIENCE;
    loop {
        let mut child = start(
            "ippeveprinter",
            "cups-ipp-utils",
            &arguments,
            Some(address),
            &log,
        );
        loop {
            if listens(port.parse().unwrap()) {
                return Service(child);
            }
            if child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::yield_now();
        }
        let said = fs::read_to_string(&log).unwrap_or_default();
        assert!(Instant::now() < end, "ippeveprinter does not start: {said}");
    }
}

fn executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

fn cups(root: &Path, port: u16, printer_port: u16) -> Service {
    let home = root.join("cups");
    for folder in ["etc/ppd", "spool/tmp", "cache/rss", "state/certs", "log"] {
        fs::create_dir_all(home.join(folder)).unwrap();
    }
    let at = home.display();
    let files = format!(
        "ServerRoot {at}/etc\nRequestRoot {at}/spool\nCacheDir {at}/cache\nStateDir {at}/state\nTempDir {at}/spool/tmp\n\
         AccessLog {at}/log/access\nErrorLog {at}/log/error\nPageLog {at}/log/page\nServerBin /usr/lib/cups\n\
         DataDir /usr/share/cups\nPrintcap\nSystemGroup root\nSandboxing relaxed\nFileDevice Yes\n"
    );
    let daemon = format!(
        "LogLevel debug\nListen 127.0.0.1:{port}\nBrowsing Off\nDefaultAuthType None\nWebInterface No\nJobRetryInterval 5\n\
         <Location />\nOrder allow,deny\nAllow all\n</Location>\n\
         <Policy default>\nJobPrivateAccess default\nJobPrivateValues default\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"
    );
    // A queue without a filter hands documents on as they are.
    let queue = format!(
        "<DefaultPrinter labels>\nInfo Label printer\nLocation Front desk\nDeviceURI ipp://127.0.0.1:{printer_port}/ipp/print\n\
         State Idle\nAccepting Yes\nErrorPolicy retry-job\n</DefaultPrinter>\n"
    );
    let (files_at, daemon_at) = (home.join("cups-files.conf"), home.join("cupsd.conf"));
    fs::write(&files_at, files).unwrap();
    fs::write(&daemon_at, daemon).unwrap();
    fs::write(home.join("etc/printers.conf"), queue).unwrap();
    let program = ["/usr/sbin/cupsd", "cupsd"]
        .into_iter()
        .find(|path| PathBuf::from(path).exists())
        .unwrap_or("cupsd");
    let arguments = [
        "-f",
        "-c",
        &daemon_at.to_string_lossy(),
        "-s",
        &files_at.to_string_lossy(),
    ]
    .map(str::to_owned);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut child = start(
        program,
        "cups-daemon",
        &arguments,
        None,
        &root.join("cupsd.log"),
    );
    until("CUPS", || {
        if let Some(status) = child.try_wait().unwrap() {
            let said = fs::File::open(home.join("log/error")).map(|file| {
                BufReader::new(file)
                    .lines()
                    .map_while(Result::ok)
                    .collect::<Vec<_>>()
                    .join("\n")
            });
            panic!("cupsd ended with {status}: {}", said.unwrap_or_default());
        }
        listens(port)
    });
    Service(child)
}
