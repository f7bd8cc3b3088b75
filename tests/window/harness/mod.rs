//! Drives the real program in a real window: its own X display, home and WebDriver per window,
//! real keys through the X server, real clicks through WebKit.

mod clicks;
mod display;
pub mod drag;
mod fields;
mod keys;
pub mod label_printer;
mod process;

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;

use display::Display;
use drag::OtherProgram;
use process::Process;

/// How long the page may take before a test gives up: long enough for a slow computer that has other things to do.
/// Nothing waits this long when all is well.
const PATIENCE: Duration = Duration::from_secs(90);

/// How a window is to be opened.
pub struct Setup {
    /// The program under test.
    pub program: PathBuf,
    /// The folder with the register; one of the window's own when absent.
    pub data: Option<PathBuf>,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Whether the system asks for dark colours.
    pub dark: bool,
    /// Where the printing system listens; none that the window could find when absent, whatever this machine has.
    pub cups: Option<String>,
}

/// Whoever works where nobody said so.
pub const WORKER: &str = "Wanda Work";

/// Sees to it that somebody works at a desk; one that does not open is left to the window.
fn somebody_works_at(data: &Path) {
    use operations::wire::{Nothing, SignIn};
    let Ok(office) = operations::Office::open(data) else {
        return;
    };
    let who = operations::who::who_works_here(&office, Nothing {}).unwrap();
    if who.ask {
        let request = SignIn {
            person: WORKER.into(),
            new: true,
            ..SignIn::default()
        };
        operations::who::sign_in(&office, request).unwrap();
    }
}

/// A data folder of a test's own, within another: what the program keeps beside it goes with it.
pub struct DataFolder {
    // Removed at the end, with all that is in it.
    _around: TempDir,
    path: PathBuf,
}

impl DataFolder {
    /// An empty one.
    pub fn new() -> DataFolder {
        let around = tempfile::tempdir().expect("a temporary folder");
        let path = around.path().join("desk");
        fs::create_dir(&path).expect("a data folder");
        DataFolder {
            _around: around,
            path,
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// One open window. Dropping it ends the program, the WebDriver and the display.
pub struct Window {
    driver: Option<WebDriver>,
    // Ended in this order: the driver (with the program), then the display, then the folders.
    _webdriver: Process,
    display: Display,
    home: TempDir,
    data: PathBuf,
    size: (u32, u32),
    /// How long from asking for the program to a page with something on it.
    pub opened_in: Duration,
}

impl Window {
    /// Starts the program at a desk where somebody works, and waits until its page shows something.
    pub async fn open(setup: Setup) -> Window {
        let home = a_home();
        let data = setup
            .data
            .clone()
            .unwrap_or_else(|| home.path().join("desk"));
        if setup.data.is_none() || data.join("register.db").exists() {
            somebody_works_at(&data);
        }
        assert_ne!(
            data.parent(),
            Some(&*std::env::temp_dir()),
            "copies would be left beside it"
        );
        Window::open_at(setup, home, data).await
    }

    /// The same where nobody has said who they are, on a register of its own.
    pub async fn open_for_the_first_time(setup: Setup) -> Window {
        let home = a_home();
        let data = home.path().join("desk");
        Window::open_at(setup, home, data).await
    }

    async fn open_at(setup: Setup, home: TempDir, data: PathBuf) -> Window {
        let display = Display::start(setup.size);
        let port = process::free_port();
        let log = File::create(home.path().join("program.log")).expect("a log");
        let mut command = Command::new("WebKitWebDriver");
        command
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .stdout(log.try_clone().expect("a log"))
            .stderr(log);
        at_home(&mut command, &display, home.path())
            .env(
                "CUPS_SERVER",
                setup.cups.as_deref().unwrap_or("127.0.0.1:1"),
            )
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env(
                "GTK_THEME",
                if setup.dark {
                    "Adwaita:dark"
                } else {
                    "Adwaita"
                },
            );
        let webdriver = Process::start(&mut command);
        process::await_port(port);

        let started = Instant::now();
        let options = json!({ "webkitgtk:browserOptions": {
            "binary": setup.program,
            "args": ["--data", data],
        }});
        let Value::Object(options) = options else {
            unreachable!()
        };
        let driver = WebDriver::new(
            format!("http://127.0.0.1:{port}"),
            Capabilities::from(options),
        )
        .await;
        let mut window = Window {
            driver: None,
            _webdriver: webdriver,
            display,
            home,
            data,
            size: setup.size,
            opened_in: Duration::ZERO,
        };
        match driver {
            Ok(driver) => window.driver = Some(driver),
            Err(problem) => panic!("no window: {problem}\n{}", window.log()),
        }
        let shown = "return document.readyState === 'complete' \
            && document.body.innerText.trim() !== ''";
        window
            .wait("a page with something on it", shown, vec![])
            .await;
        window.opened_in = started.elapsed();
        window.display.fit_window(setup.size);
        window
            .wait(
                "the window's size",
                "return innerWidth === arguments[0]",
                vec![json!(setup.size.0)],
            )
            .await;
        window
    }

    /// The folder with the register.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The folder in which the dialogs of the program find and leave files.
    pub fn picks(&self) -> PathBuf {
        self.home.path().join("picks")
    }

    /// Makes the next "open" dialog answer with this file.
    pub fn will_pick(&self, file: &Path) {
        let file = file.canonicalize().expect("the file to pick");
        fs::write(self.picks().join("open.txt"), file.display().to_string())
            .expect("the picks folder");
    }

    /// Makes the next "open" dialog for several files answer with these.
    pub fn will_pick_all(&self, files: &[PathBuf]) {
        let all = files.iter().map(|file| {
            let file = file.canonicalize().expect("the files to pick");
            format!("{}\n", file.display())
        });
        fs::write(self.picks().join("open.txt"), all.collect::<String>())
            .expect("the picks folder");
    }

    /// Waits until this text stands somewhere in the window.
    pub async fn see(&self, text: &str) {
        let script = "return document.body.innerText.includes(arguments[0])";
        self.wait(&format!("the text {text:?}"), script, vec![json!(text)])
            .await;
    }

    /// Waits until this text is nowhere in the window.
    pub async fn gone(&self, text: &str) {
        let script = "return !document.body.innerText.includes(arguments[0])";
        self.wait(&format!("{text:?} to go"), script, vec![json!(text)])
            .await;
    }

    /// Waits for the first element a CSS selector finds.
    pub async fn find(&self, selector: &str) -> WebElement {
        let script = "return document.querySelector(arguments[0]) !== null";
        self.wait(
            &format!("an element {selector}"),
            script,
            vec![json!(selector)],
        )
        .await;
        let found = self.driver().find(By::Css(selector)).await;
        found.unwrap_or_else(|problem| panic!("{selector}: {problem}"))
    }

    /// Clicks with the real mouse at a point within an element, given in parts of its width and height.
    pub async fn click_within(&self, selector: &str, point: (f64, f64)) {
        self.display.click(self.point_within(selector, point).await);
    }

    /// Draws with the real mouse from the first point within an element through all others.
    pub async fn draw_within(&self, selector: &str, points: &[(f64, f64)]) {
        for (at, point) in points.iter().enumerate() {
            self.display
                .point_to(self.point_within(selector, *point).await);
            if at == 0 {
                self.display.hold();
            }
        }
        self.display.let_go();
    }

    async fn point_within(&self, selector: &str, (across, down): (f64, f64)) -> (u32, u32) {
        self.find(selector).await;
        let script = "
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.x + arguments[1] * box.width, box.y + arguments[2] * box.height].map(Math.round)";
        let point = self
            .run(script, vec![json!(selector), json!(across), json!(down)])
            .await;
        serde_json::from_value(point).expect("a point of the window")
    }

    /// Drags something onto the window from another program: a test of this suite that is `another`, which hears what
    /// it has to offer in `variable` and says how the drag goes in the words of [`drag::said`].
    pub fn drag_onto(&self, variable: &str, another: &str, dragged: &str) {
        let suite = std::env::current_exe().expect("this suite");
        let mut command = Command::new(suite);
        command
            .args(["--ignored", "--exact", "--nocapture", another])
            .env("DISPLAY", self.display.name())
            .env("NO_AT_BRIDGE", "1")
            .env("GDK_BACKEND", "x11")
            .env(variable, dragged);
        let (width, height) = self.size;
        OtherProgram::start(&mut command).drag_to(&self.display, (width / 2, height / 2));
    }

    /// Types text with the keyboard, wherever the focus is, at the pace of a fast typist: any
    /// faster and the page takes it for a scan.
    pub fn type_keys(&self, text: &str) {
        self.display.type_text(text, 60);
    }

    /// Types text as a hand does, each key a while of its own, in milliseconds, after the one before.
    pub fn type_as_hand(&self, keys: &[(char, usize)]) {
        self.display.type_as_hand(keys);
    }

    /// Presses a key or a chord, such as `Ctrl+K`, `Escape` or `Shift+Tab`.
    pub fn press(&self, chord: &str) {
        self.display.press(chord);
    }

    /// Scans a code as a keyboard-wedge scanner does: all keys at once, then Enter.
    pub fn scan(&self, code: &str) {
        self.display.type_key_codes(code, 0, Some("Enter"));
    }

    /// Scans a code with a slow scanner, a key every 15 ms.
    pub fn scan_slowly(&self, code: &str) {
        self.display.type_key_codes(code, 15, Some("Enter"));
    }

    /// Scans a code with the key codes a US keyboard would send, whatever layout is set: so a
    /// scanner sounds on a desk with another layout or with Caps Lock on.
    pub fn scan_key_codes(&self, code: &str) {
        self.display.type_key_codes(code, 0, Some("Enter"));
    }

    /// Scans a code with the key codes of a US keyboard, a key every so many milliseconds, and the key that ends it.
    pub fn scan_as(&self, code: &str, pause: u32, end: Option<&str>) {
        self.display.type_key_codes(code, pause, end);
    }

    /// Sets the keyboard layout of the display, such as `de` or `fr`.
    pub fn keyboard(&self, layout: &str) {
        self.display.keyboard(layout);
    }

    /// Goes to a screen by its address, such as `#/assets`.
    pub async fn go(&self, route: &str) {
        self.run("location.hash = arguments[0]", vec![json!(route)])
            .await;
    }

    /// Runs a script in the page and brings back what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.driver().execute(script, arguments).await;
        match answer {
            Ok(answer) => answer.json().clone(),
            Err(problem) => panic!("{script}: {problem}\n{}", self.log()),
        }
    }

    /// Runs a script in the page and brings back what it calls back with.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.driver().execute_async(script, arguments).await;
        match answer {
            Ok(answer) => answer.json().clone(),
            Err(problem) => panic!("{script}: {problem}\n{}", self.log()),
        }
    }

    /// Waits until a script returns something true; shows the window and the log if it does not.
    pub async fn wait(&self, what: &str, script: &str, arguments: Vec<Value>) {
        self.poll(what, script, arguments).await;
    }

    /// Waits until nothing in the page loads, moves or is put in any more for a tenth of a second. What never comes to rest,
    /// such as a bar of progress, is left to move.
    pub async fn settle(&self) {
        let script = "
            const done = arguments[arguments.length - 1];
            const began = performance.now();
            let last = began;
            const seen = new MutationObserver(() => { last = performance.now(); });
            seen.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
            const moves = () => document.getAnimations().some((it) =>
                it.playState === 'running' && it.effect?.getComputedTiming().endTime !== Infinity);
            const loads = () => [...document.images].some((it) => !it.complete && it.checkVisibility());
            const look = () => {
                if (moves() || loads()) last = performance.now();
                const now = performance.now();
                if (now - last < 100 && now - began < 20000) return requestAnimationFrame(look);
                seen.disconnect();
                done(true);
            };
            document.fonts.ready.then(look);";
        let rested = self.driver().execute_async(script, vec![]).await;
        rested.unwrap_or_else(|problem| panic!("the page does not come to rest: {problem}"));
    }

    /// Saves a picture of the window as `target/screenshots/NAME.png`, for eyes: only where TAGDESK_PICTURES is set, since
    /// nothing is asserted of it and each costs as much as a dozen clicks.
    pub async fn screenshot(&self, name: &str) {
        if std::env::var_os("TAGDESK_PICTURES").is_some() {
            self.picture_to(&picture_file(name)).await;
        }
    }

    /// Saves a picture of the window where a test fails.
    pub(super) async fn picture_of_failure(&self, name: &str) -> PathBuf {
        let file = picture_file(name);
        self.picture_to(&file).await;
        file
    }

    /// Saves a picture of the window.
    pub async fn picture_to(&self, file: &Path) {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).expect("a folder for the picture");
        }
        fs::write(file, self.picture().await).expect("the picture");
    }

    async fn picture(&self) -> Vec<u8> {
        let picture = self.driver().screenshot_as_png().await;
        picture.unwrap_or_else(|problem| panic!("no picture: {problem}"))
    }

    /// What the program has written to its log.
    pub fn log(&self) -> String {
        let log = fs::read(self.home.path().join("program.log")).unwrap_or_default();
        String::from_utf8_lossy(&log).into_owned()
    }

    async fn poll(&self, what: &str, script: &str, arguments: Vec<Value>) -> ScriptRet {
        self.ask_until(what, async || {
            self.driver().execute(script, arguments.clone()).await
        })
        .await
    }

    /// The same with a script that calls back.
    async fn poll_async(&self, what: &str, script: &str, arguments: Vec<Value>) -> ScriptRet {
        let ask = async || self.driver().execute_async(script, arguments.clone()).await;
        self.ask_until(what, ask).await
    }

    async fn ask_until(
        &self,
        what: &str,
        ask: impl AsyncFn() -> WebDriverResult<ScriptRet>,
    ) -> ScriptRet {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = ask().await;
            let problem = match answer {
                Ok(answer) if !matches!(answer.json(), Value::Null | Value::Bool(false)) => {
                    return answer;
                }
                Ok(_) => None,
                Err(problem) if problem.to_string().contains("invalid session id") => panic!(
                    "waited in vain for {what}: the program ended, or the process that draws its page died\n\
                     the log says:\n{}",
                    self.log(),
                ),
                Err(problem) => Some(problem),
            };
            if Instant::now() > deadline {
                let test = std::thread::current()
                    .name()
                    .unwrap_or("window")
                    .replace("::", "-");
                let picture = self.picture_of_failure(&format!("failed-{test}")).await;
                let text = self.run("return document.body.innerText", vec![]).await;
                let fields = "return [...document.querySelectorAll('input, textarea')].map((it) => it.value)";
                let fields = self.run(fields, vec![]).await;
                panic!(
                    "waited in vain for {what} {problem:?}\npicture: {}\nthe fields say: {fields}\n\
                     the window says:\n{}\nthe log says:\n{}",
                    picture.display(),
                    text.as_str().unwrap_or_default(),
                    self.log(),
                );
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the window is open")
    }

    /// Ends the program as the system does when a person logs out, and waits until it has ended.
    pub async fn end(self) {
        let deadline = Instant::now() + PATIENCE;
        let program = process::that_works_on(&self.data).expect("the program runs");
        process::ask_to_end(&program);
        while process::that_works_on(&self.data).is_some() {
            assert!(Instant::now() < deadline, "the program did not end");
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The processes are ended with their group; the session needs no farewell of its own.
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
    }
}

/// Runs a program that opens a window no driver holds, to its end, on a display and in a home of its own; answers what
/// it printed.
pub fn alone(mut command: Command) -> String {
    let home = a_home();
    let display = Display::start((1024, 700));
    at_home(&mut command, &display, home.path())
        .env("CUPS_SERVER", "127.0.0.1:1")
        .stdout(std::process::Stdio::piped());
    let mut said = String::new();
    let read = Process::start(&mut command)
        .output()
        .read_to_string(&mut said);
    read.expect("what the program prints");
    said
}

/// Folders for all that a program keeps of a person.
fn a_home() -> TempDir {
    let home = tempfile::tempdir().expect("a temporary folder");
    for folder in ["data", "config", "cache", "runtime", "picks"] {
        fs::create_dir(home.path().join(folder)).expect("a folder of the home");
    }
    private(&home.path().join("runtime"));
    home
}

/// Lets a program know nothing but this display and this home.
fn at_home<'a>(command: &'a mut Command, display: &Display, home: &Path) -> &'a mut Command {
    command
        .env("DISPLAY", display.name())
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_RUNTIME_DIR", home.join("runtime"))
        .env("TAGDESK_PICK_DIR", home.join("picks"))
        // No test looks through a camera of this computer.
        .env("TAGDESK_DRAWN_CAMERA", "1")
        // With it the window answers, but never with a picture (WebKitGTK 2.50).
        .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
        // No accessibility bus and no session bus: looking for them takes seconds.
        .env("NO_AT_BRIDGE", "1")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("LC_ALL", "C.UTF-8")
        .env("RUST_LOG", "info")
        .env_remove("WAYLAND_DISPLAY")
}

fn picture_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../target/screenshots")
        .join(format!("{name}.png"))
}

#[cfg(unix)]
fn private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).expect("a private folder");
}

#[cfg(not(unix))]
fn private(_folder: &Path) {}
