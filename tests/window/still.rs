//! What comes later moves nothing that stands already: on every screen, with every answer of the core coming late and by
//! itself, nobody clicks where something stood a moment ago.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use operations::wire::Generate;
use operations::{Office, unwatched};
use serde_json::{Value, json};

use crate::forms::tagdesk;
use crate::harness::{DataFolder, Setup, Window};
use crate::program;

/// From now on answers of the core come one at a time, each some frames after the one before, as on a slow computer.
const SLOWLY: &str = "
    const ask = window.fetch;
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    let before = Promise.resolve();
    window.__waiting = 0;
    window.fetch = async (...words) => {
        window.__waiting += 1;
        try {
            const answer = await ask(...words);
            const turn = before.then(async () => { for (let at = 0; at < 4; at += 1) await frame(); });
            before = turn;
            await turn;
            return answer;
        } finally {
            window.__waiting -= 1;
        }
    };";

/// Goes to an address, or does the deed of this number, and watches, frame by frame, until nothing is waited for any more and nothing has moved for a
/// while; calls back with what moved after it had been seen.
const WATCH: &str = "
    const [route, button, done] = arguments;
    const what = 'a[href], button, input, textarea, select, summary, label, [role=tab], [role=radio], [role=switch], [role=combobox], [role=treeitem], [role=row]';
    const named = (it) => (it.getAttribute('aria-label') || it.labels?.[0]?.innerText || it.innerText || it.placeholder || it.outerHTML.slice(0, 80)).trim().split('\\n')[0];
    const stood = new Map();
    const moves = new Map();
    let still = 0;
    let frames = 0;
    const watch = () => {
        frames += 1;
        let changed = false;
        // What glides in is no leap.
        const glides = document.getAnimations().some((it) => it.playState === 'running');
        for (const it of glides ? [] : document.querySelectorAll(what)) {
            if (!it.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
            const { x, y, width, height } = it.getBoundingClientRect();
            if (width === 0 || height === 0) continue;
            const was = stood.get(it);
            if (!was) changed = true;
            // Less than a row's part is no miss.
            else if (Math.abs(was.x - x) > 4 || Math.abs(was.y - y) > 4) {
                changed = true;
                moves.set(it, [...moves.get(it) ?? [`${named(it)}: ${Math.round(was.x)},${Math.round(was.y)}`], `${Math.round(x)},${Math.round(y)}`]);
            }
            stood.set(it, { x, y });
        }
        still = changed || glides || window.__waiting > 0 ? 0 : still + 1;
        if (still > 20 || frames > 900) done([...moves.values()].map((it) => it.join(' -> ')));
        else requestAnimationFrame(watch);
    };
    if (route !== null) location.hash = route;
    else document.querySelectorAll('.deeds button')[button].click();
    requestAnimationFrame(() => requestAnimationFrame(watch));";

/// The addresses that the links of the page lead to.
const LINKS: &str =
    "return [...document.querySelectorAll('a[href^=\"#/\"]')].map((it) => it.getAttribute('href'))";

/// What can be done with what a card shows.
const DEEDS: &str = "return [...document.querySelectorAll('.deeds button')].map((it) => it.innerText.split('\\n')[0])";

/// Does something and keeps what moved after it.
async fn watch(
    window: &Window,
    act: Vec<Value>,
    name: &str,
    moved: &mut BTreeMap<String, Vec<String>>,
) {
    let moves = window.run_async(WATCH, act).await;
    let moves: Vec<String> = serde_json::from_value(moves).unwrap();
    if !moves.is_empty() {
        moved.insert(name.to_owned(), moves);
    }
}

/// An address without what names one thing of many: one asset stands for all.
fn shape(route: &str) -> String {
    let path = route.split('?').next().unwrap_or(route);
    let parts: Vec<&str> = path
        .split('/')
        .map(
            |part| match part.chars().any(|it| it.is_ascii_digit() || it == '%') {
                true => "*",
                false => part,
            },
        )
        .collect();
    parts.join("/")
}

#[tokio::test]
async fn what_comes_later_moves_nothing_that_stands_already() {
    let folder = DataFolder::new();
    {
        let office = Office::open(folder.path()).unwrap();
        let request = Generate {
            assets: 300,
            seed: 1,
        };
        unwatched(|work| operations::generate::generate(&office, request, work)).unwrap();
    }
    let window = Window::open(Setup {
        program: program(),
        data: Some(folder.path().to_owned()),
        size: (1280, 800),
        dark: false,
        cups: None,
    })
    .await;
    window.see("Ready to scan").await;
    window.run(SLOWLY, vec![]).await;
    // Rows of lists are no links.
    let first = |list: &[&str]| {
        let all = tagdesk(&window, list);
        let rows = all.get("rows").unwrap_or(&all);
        rows[0]["id"].as_str().unwrap().to_owned()
    };
    let mut ahead = VecDeque::from([
        "#/desk".to_owned(),
        format!("#/assets/{}", first(&["list"])),
        format!("#/people/{}", first(&["person", "list"])),
        format!("#/places/{}", first(&["place", "list"])),
    ]);
    let mut known: BTreeSet<String> = ahead.iter().map(|route| shape(route)).collect();
    let mut dialogs = 0;
    let mut moved: BTreeMap<String, Vec<String>> = BTreeMap::new();
    while let Some(route) = ahead.pop_front() {
        let go = vec![json!(route), Value::Null];
        watch(&window, go.clone(), &route, &mut moved).await;
        // Every dialog that a card opens, too.
        let deeds = window.run(DEEDS, vec![]).await;
        let deeds: Vec<String> = serde_json::from_value(deeds).unwrap();
        for (at, deed) in deeds.iter().enumerate() {
            let press = vec![Value::Null, json!(at)];
            watch(&window, press, &format!("{route}: {deed}"), &mut moved).await;
            window.press("Escape");
            window.closed("[data-modal]").await;
            if window.run("return location.hash", vec![]).await != json!(route) {
                watch(&window, go.clone(), &route, &mut moved).await;
            }
        }
        dialogs += deeds.len();
        let links = window.run(LINKS, vec![]).await;
        let links: Vec<Value> = serde_json::from_value(links).unwrap();
        for link in links.iter().filter_map(Value::as_str) {
            if known.insert(shape(link)) {
                ahead.push_back(link.to_owned());
            }
        }
    }
    assert!(known.len() > 15, "{known:?}");
    assert!(dialogs > 8, "{dialogs}");
    assert!(moved.is_empty(), "{moved:#?}");
}
