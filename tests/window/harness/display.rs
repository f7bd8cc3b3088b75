//! An X display of its own for each window, and the hands on its keyboard.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::process::Process;

/// A display nobody else sees.
pub struct Display {
    name: String,
    _server: Process,
}

impl Display {
    /// Starts a display of this size.
    pub fn start((width, height): (u32, u32)) -> Display {
        let screen = format!("{width}x{height}x24");
        let mut server = Process::start(
            // On a busy machine keys must not wait for each other, or one scan becomes two. Where
            // nobody may go before others, this goes on without.
            Command::new("nice")
                .args(["-n", "-10", "Xvfb", "-displayfd", "1", "-nolisten", "tcp"])
                // A key that is held while the machine stalls does not repeat: what is typed here is typed once.
                .args(["-r", "-screen", "0", &screen])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        // The server chooses a free number and says it once it is ready.
        let mut number = String::new();
        let read = BufReader::new(server.output()).read_line(&mut number);
        assert!(
            read.is_ok_and(|length| length > 1),
            "Xvfb did not start (cargo xtask test installs it)"
        );
        Display {
            name: format!(":{}", number.trim()),
            _server: server,
        }
    }

    /// What goes into `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Gives the program's window the whole display and the keyboard; there is no window manager
    /// to do so.
    pub fn fit_window(&self, (width, height): (u32, u32)) {
        let (width, height) = (width.to_string(), height.to_string());
        self.xdotool(&[
            "search",
            "--sync",
            "--onlyvisible",
            "--name",
            "^Tagdesk",
            "windowmove",
            "0",
            "0",
            "windowsize",
            &width,
            &height,
            "windowfocus",
        ]);
    }

    /// Types a text, a key every so many milliseconds.
    pub fn type_text(&self, text: &str, pause: u32) {
        // xdotool divides its delay between a key's way down and its way up, and waits for one of them only.
        let delay = (2 * pause).to_string();
        self.xdotool(&["type", "--delay", &delay, "--", text]);
    }

    /// Types lower-case letters and spaces as a hand does: each a while of its own, in milliseconds, after the last.
    pub fn type_as_hand(&self, keys: &[(char, usize)]) {
        let mut words: Vec<String> = Vec::new();
        for (key, pause) in keys {
            let name = if *key == ' ' {
                "space".into()
            } else {
                key.to_string()
            };
            let pause = format!("0.{pause:03}");
            words.extend([
                "sleep".into(),
                pause,
                "key".into(),
                "--delay".into(),
                "0".into(),
                name,
            ]);
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.xdotool(&words);
    }

    /// Presses a key or chord, in the words people use.
    pub fn press(&self, chord: &str) {
        let keys: Vec<String> = chord.split('+').map(keysym).collect();
        self.xdotool(&["key", &keys.join("+")]);
    }

    /// Clicks with the left button at a point of the display.
    pub fn click(&self, (x, y): (u32, u32)) {
        let (x, y) = (x.to_string(), y.to_string());
        self.xdotool(&["mousemove", "--sync", &x, &y, "click", "1"]);
    }

    /// Moves the mouse to a point of the display.
    pub fn point_to(&self, (x, y): (u32, u32)) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
    }

    /// Presses the left button and keeps it down.
    pub fn hold(&self) {
        self.xdotool(&["mousedown", "1"]);
    }

    /// Lets the left button go.
    pub fn let_go(&self) {
        self.xdotool(&["mouseup", "1"]);
    }

    /// Sends the physical keys of a US keyboard for a code, then a key that ends it, one every so many milliseconds.
    pub fn type_key_codes(&self, code: &str, pause: u32, end: Option<&str>) {
        let pause = format!("0.{pause:03}");
        let mut words = Vec::new();
        for key in code.chars().map(key_code).chain(end.map(keysym)) {
            // `--delay` would also stand between Shift and the key it is held for.
            words.extend(["key", "--delay", "0", &key, "sleep", &pause].map(str::to_owned));
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.xdotool(&words);
    }

    /// Sets the keyboard layout.
    pub fn keyboard(&self, layout: &str) {
        let set = Command::new("setxkbmap")
            .args(["-display", &self.name, layout])
            .status();
        assert!(set.is_ok_and(|set| set.success()), "setxkbmap {layout}");
    }

    fn xdotool(&self, words: &[&str]) {
        let done = Command::new("nice")
            .args(["-n", "-10", "xdotool"])
            .args(words)
            .env("DISPLAY", &self.name)
            .output();
        let done = done.unwrap_or_else(|problem| panic!("nice: {problem}"));
        assert!(
            done.status.success(),
            "xdotool {words:?} (cargo xtask test installs it): {}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
}

/// The X name of a key.
fn keysym(key: &str) -> String {
    match key {
        "Ctrl" => "ctrl".into(),
        "Shift" => "shift".into(),
        "Alt" => "alt".into(),
        "Enter" => "Return".into(),
        "Space" => "space".into(),
        "PageDown" => "Next".into(),
        "PageUp" => "Prior".into(),
        "?" => "question".into(),
        "/" => "slash".into(),
        // One letter is the key that bears it; a capital would press Shift too.
        letter if letter.chars().count() == 1 => letter.to_lowercase(),
        other => other.into(),
    }
}

/// The key a US keyboard has for a character, as X numbers it.
fn key_code(character: char) -> String {
    const ROWS: [(&str, u8); 4] = [
        ("1234567890-=", 10),
        ("qwertyuiop[]", 24),
        ("asdfghjkl;'`", 38),
        ("zxcvbnm,./", 52),
    ];
    const SHIFTED: [(char, char); 14] = [
        ('!', '1'),
        ('@', '2'),
        ('#', '3'),
        ('&', '7'),
        ('(', '9'),
        (')', '0'),
        ('_', '-'),
        ('"', '\''),
        ('?', '/'),
        ('$', '4'),
        ('%', '5'),
        ('*', '8'),
        ('+', '='),
        (':', ';'),
    ];
    let unshifted = SHIFTED.iter().find(|(shifted, _)| *shifted == character);
    let shift = unshifted.is_some() || character.is_ascii_uppercase();
    let key = unshifted.map_or(character.to_ascii_lowercase(), |(_, key)| *key);
    let code = if key == ' ' {
        Some(65)
    } else {
        ROWS.iter().find_map(|(row, first)| {
            let at = row.find(key)?;
            u8::try_from(at).ok().map(|at| first + at)
        })
    };
    let code = code.unwrap_or_else(|| panic!("no key for {character:?}"));
    if shift {
        format!("shift+{code}")
    } else {
        code.to_string()
    }
}
