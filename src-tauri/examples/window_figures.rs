//! Measures the real window: from asking for the program to something on the page, and from the Enter of a scan to the
//! verdict laid out in the page, at the Desk and in the count of a stocktake, where it is on disk by then. One line a
//! figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
//!
//! `window_figures [--quick]`, with `TAGDESK_DESKTOP_BIN` naming the program.

#![allow(clippy::unwrap_used, clippy::print_stdout, dead_code)]

#[path = "../../tests/window/harness/mod.rs"]
mod harness;

use std::path::{Path, PathBuf};

use harness::{Setup, Window};
use operations::wire::{Generate, ListAssets, OpenStocktake};
use operations::{Office, assets, generate, stocktakes, unwatched};
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
            window.end().await;
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
    let taken = scanned(&window, &tags, true).await;
    window.end().await;
    figures(
        &format!("Enter of a scan to the verdict laid out, {count} assets"),
        &taken,
    );

    // Some of those made up are retired or not here yet, which nobody expects to find.
    let counted = folder.path().join("counted");
    let tags = fill(&counted, count + count / 4);
    let (stocktake, expected) = opened(&counted);
    let window = open(&program, &counted).await;
    window.go(&format!("#/stocktakes/{stocktake}")).await;
    window.find(".count").await;
    let taken = scanned(&window, &tags, false).await;
    window.end().await;
    figures(
        &format!("Enter of a scan of a count to on disk and laid out, {expected} expected"),
        &taken,
    );
}

/// Scans one tag after another; answers how long each took, in milliseconds. The page is six seconds old by then: where
/// no graphics processor draws, scroll bars that fade away keep the computer busy until then.
async fn scanned(window: &Window, tags: &[String], clear: bool) -> Vec<f64> {
    window.run(WATCH, vec![]).await;
    let old_enough = "return performance.now() > 6000";
    window
        .wait("a page six seconds old", old_enough, vec![])
        .await;
    for (at, tag) in tags.iter().enumerate() {
        window
            .run("window.expected = arguments[0]", vec![json!(tag)])
            .await;
        window.scan(tag);
        let shown = "return window.figures.length > arguments[0]";
        window.wait("the verdict", shown, vec![json!(at)]).await;
        if clear {
            window.press("Escape");
            let empty = "return !document.querySelector('.band')";
            window.wait("an empty Desk", empty, vec![]).await;
        }
    }
    let taken = window.run("return window.figures", vec![]).await;
    serde_json::from_value(taken).unwrap()
}

/// Opens a stocktake of all there is; answers its identity, and how many things it expects.
fn opened(folder: &Path) -> (String, u32) {
    let office = Office::open(folder).unwrap();
    let request = OpenStocktake {
        name: Some("All of it".to_owned()),
        ..OpenStocktake::default()
    };
    let view = stocktakes::open_stocktake(&office, request).unwrap().result;
    (view.record.id.to_string(), view.record.counts.expected)
}

fn figures(name: &str, taken: &[f64]) {
    figure(&format!("{name}, the first"), taken[0], "ms", "-");
    let mut taken = taken.to_vec();
    taken.sort_by(f64::total_cmp);
    let at = |part: f64| taken[((taken.len() - 1) as f64 * part).round() as usize];
    figure(&format!("{name}, p50"), at(0.5), "ms", "-");
    figure(&format!("{name}, p99"), at(0.99), "ms", "50");
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
