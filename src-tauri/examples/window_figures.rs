//! Measures the real window: from asking for the program to something on the page, and from the Enter of a scan to the
//! verdict laid out in the page. One line a figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
//!
//! `window_figures [--quick]`, with `TAGDESK_DESKTOP_BIN` naming the program.

#![allow(clippy::unwrap_used, clippy::print_stdout, dead_code)]

#[path = "../../tests/window/harness/mod.rs"]
mod harness;

use std::path::{Path, PathBuf};

use harness::{Setup, Window};
use operations::wire::{Generate, ListAssets};
use operations::{Office, assets, generate, unwatched};
use serde_json::json;

/// How often the window is opened on each register, and how many tags are scanned.
const STARTS: usize = 5;
const SCANS: usize = 100;

/// Notes when Enter was pressed (by the event's own clock) and when the expected tag was laid out in the page. On a
/// virtual display WebKit calls no animation frames, so what is left out is the painting itself: a frame, 16 ms.
const WATCH: &str = "
    window.figures = []; window.expected = ''; let entered = 0;
    // The ear for scanners keeps the Enter for itself, so it is noted where it does so.
    for (const name of ['stopImmediatePropagation', 'stopPropagation', 'preventDefault']) {
        const before = Event.prototype[name];
        Event.prototype[name] = function () {
            if (this.type === 'keydown' && this.key === 'Enter') entered = this.timeStamp;
            return before.call(this);
        };
    }
    new MutationObserver(() => {
        const band = document.querySelector('.band');
        if (!entered || !window.expected || !band || !band.innerText.replaceAll(/\\s/g, '').includes(window.expected)) return;
        const from = entered;
        entered = 0; window.expected = '';
        band.getBoundingClientRect();
        setTimeout(() => window.figures.push(performance.now() - from), 0);
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });";

#[tokio::main]
async fn main() {
    let quick = std::env::args().any(|word| word == "--quick");
    let program = PathBuf::from(
        std::env::var_os("TAGDESK_DESKTOP_BIN").expect("TAGDESK_DESKTOP_BIN names the program"),
    );
    let count = if quick { 10_000 } else { 100_000 };

    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty");
    let filled = folder.path().join("filled");
    let tags = fill(&filled, count);

    for (name, data) in [
        ("an empty register".to_owned(), &empty),
        (format!("{count} assets"), &filled),
    ] {
        let mut starts = Vec::new();
        for _ in 0..STARTS {
            let window = open(&program, data).await;
            starts.push(window.opened_in.as_secs_f64());
            window.close().await;
        }
        starts.sort_by(f64::total_cmp);
        figure(
            &format!("start to a usable frame, {name}, middle of {STARTS}"),
            starts[STARTS / 2],
            "s",
            "1",
        );
    }

    let window = open(&program, &filled).await;
    window.see("Ready to scan").await;
    window.run(WATCH, vec![]).await;
    for (at, tag) in tags.iter().enumerate() {
        window
            .run("window.expected = arguments[0]", vec![json!(tag)])
            .await;
        window.scan(tag);
        window
            .wait(
                "a verdict",
                "return !!document.querySelector('.band')",
                vec![],
            )
            .await;
        let painted = "return window.figures.length > arguments[0]";
        window.wait("the verdict", painted, vec![json!(at)]).await;
        window.press("Escape");
        window
            .wait(
                "an empty Desk",
                "return !document.querySelector('.band')",
                vec![],
            )
            .await;
    }
    let taken = window.run("return window.figures", vec![]).await;
    window.close().await;
    let mut taken: Vec<f64> = taken
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_f64().unwrap())
        .collect();
    taken.sort_by(f64::total_cmp);
    let at = |part: f64| taken[((taken.len() - 1) as f64 * part).round() as usize];
    figure(
        &format!("Enter of a scan to the verdict laid out, {count} assets, p50"),
        at(0.5),
        "ms",
        "-",
    );
    figure(
        &format!("Enter of a scan to the verdict laid out, {count} assets, p99"),
        at(0.99),
        "ms",
        "50",
    );
}

async fn open(program: &Path, data: &Path) -> Window {
    let setup = Setup {
        program: program.to_owned(),
        data: Some(data.to_owned()),
        size: (1280, 800),
        dark: false,
        cups: None,
    };
    Window::open(setup).await
}

/// Fills a register and answers tags from all over it.
fn fill(folder: &Path, count: u32) -> Vec<String> {
    let office = Office::open(folder).unwrap();
    unwatched(|work| {
        generate::generate(
            &office,
            Generate {
                assets: count,
                seed: 1,
            },
            work,
        )
    })
    .unwrap();
    (0..SCANS as u32)
        .map(|at| {
            let request = ListAssets {
                offset: at * (count / SCANS as u32),
                limit: Some(1),
                ..ListAssets::default()
            };
            assets::list_assets(&office, request)
                .unwrap()
                .rows
                .remove(0)
                .tag
        })
        .collect()
}

fn figure(name: &str, value: f64, unit: &str, limit: &str) {
    println!("figure\t{name}\t{value:.3}\t{unit}\t{limit}\t-\t-");
}
