//! Takes a picture of any screen of the real program:
//! `cargo run -p tagdesk-desktop --example screenshot -- --route '#/assets' --out assets.png`

#![allow(clippy::unwrap_used, dead_code)]

#[path = "../../tests/window/harness/mod.rs"]
mod harness;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use harness::{Setup, Window};

const HELP: &str = "Takes a picture of a screen of the real program.

  --data DIR        the register to show (an empty one when absent)
  --size 1280x800   the window's size
  --scheme dark     light or dark
  --program FILE    the program, instead of the one built beside this

and then, in the order given, any of:

  --route '#/assets'   go to a screen
  --see TEXT           wait until the text is there
  --click CSS          click the first element the selector finds
  --click-on NAME      click the button, link, tab or option of that name
  --type TEXT          type on the keyboard
  --keys 'Ctrl+K Tab'  press keys or chords
  --scan CODE          scan a code and Enter, at a scanner's speed
  --pick FILE          what the next open dialog will answer
  --script JS          run a script in the page; what it returns is printed
  --out FILE.png       take a picture (as often as wanted)";

#[tokio::main]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.is_empty() || !words.len().is_multiple_of(2) || words[0] == "--help" {
        eprintln!("{HELP}");
        return ExitCode::from(2);
    }
    let pairs: Vec<(&str, &str)> = words
        .chunks(2)
        .map(|pair| (pair[0].as_str(), pair[1].as_str()))
        .collect();
    let asked = |name: &str| pairs.iter().find(|(word, _)| *word == name).map(|it| it.1);

    let beside = std::env::current_exe().unwrap();
    let beside = beside.parent().unwrap().join("../tagdesk-desktop");
    let (width, height) = asked("--size")
        .unwrap_or("1280x800")
        .split_once('x')
        .expect("--size WIDTHxHEIGHT");
    let window = Window::open(Setup {
        program: asked("--program").map_or(beside, PathBuf::from),
        data: asked("--data").map(PathBuf::from),
        size: (width.parse().unwrap(), height.parse().unwrap()),
        dark: asked("--scheme") == Some("dark"),
        cups: None,
    })
    .await;
    eprintln!("window open after {} ms", window.opened_in.as_millis());

    for (word, value) in pairs {
        match word {
            "--data" | "--size" | "--scheme" | "--program" => {}
            "--route" => window.go(value).await,
            "--see" => window.see(value).await,
            "--click" => window.click(value).await,
            "--click-on" => window.click_on(value).await,
            "--type" => window.type_keys(value),
            "--keys" => value.split(' ').for_each(|chord| window.press(chord)),
            "--scan" => window.scan(value),
            "--pick" => window.will_pick(Path::new(value)),
            "--script" => eprintln!("{}", window.run(value, vec![]).await),
            "--out" => {
                window.settle().await;
                window.picture_to(Path::new(value)).await;
            }
            other => panic!("{other} is not known\n\n{HELP}"),
        }
    }
    let log = window.log();
    if !log.trim().is_empty() {
        eprintln!("--- log of the program\n{log}");
    }
    window.end().await;
    ExitCode::SUCCESS
}
