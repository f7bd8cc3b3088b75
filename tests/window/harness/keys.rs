//! Getting about by keys alone, and what the page says of itself while one does.

use serde_json::{Value, json};

use super::Window;

/// What a person would call the element that has the focus.
const FOCUSED: &str = "
    const it = document.activeElement;
    if (!it || it === document.body) return '';
    const label = it.labels?.[0]?.innerText;
    return (it.getAttribute('aria-label') ?? label ?? it.innerText ?? '').trim()";

/// Remembers what goes wrong in the page from now on.
const LISTEN: &str = "
    if (window.__problems) return;
    window.__problems = [];
    const keep = (what) => window.__problems.push(String(what?.stack ?? what?.message ?? what));
    addEventListener('error', (event) => keep(event.error ?? event.message));
    addEventListener('unhandledrejection', (event) => keep(event.reason));
    addEventListener('securitypolicyviolation', (event) => keep('CSP: ' + event.violatedDirective + ' ' + event.blockedURI));
    const say = console.error;
    console.error = (...words) => { keep(words.map(String).join(' ')); say(...words); };";

impl Window {
    /// The name of what has the focus; empty when nothing has.
    pub async fn focused(&self) -> String {
        let name = self.run(FOCUSED, vec![]).await;
        name.as_str().unwrap_or_default().to_owned()
    }

    /// Presses Tab until the focus is on what a person would call by this name.
    pub async fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..60 {
            let focused = self.focused().await;
            if focused.starts_with(name) {
                return;
            }
            passed.push(focused);
            self.run("window.__before = document.activeElement", vec![])
                .await;
            self.press("Tab");
            let moved = "return document.activeElement !== window.__before";
            self.wait("the focus to move on", moved, vec![]).await;
        }
        panic!("Tab never comes to {name:?}, only to {passed:?}");
    }

    /// Waits until the focus is on what a person would call by this name.
    pub async fn focus_on(&self, name: &str) {
        let script =
            format!("const name = (() => {{ {FOCUSED} }})(); return name.startsWith(arguments[0])");
        self.wait(
            &format!("the focus on {name:?}"),
            &script,
            vec![json!(name)],
        )
        .await;
    }

    /// Waits until a field of this label holds exactly this text.
    pub async fn field_says(&self, label: &str, text: &str) {
        let script = "
            const named = (it) => (it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? '').trim();
            return [...document.querySelectorAll('input, textarea')]
                .some((it) => named(it).startsWith(arguments[0]) && it.value === arguments[1])";
        let what = format!("{text:?} in the field {label:?}");
        self.wait(&what, script, vec![json!(label), json!(text)])
            .await;
    }

    /// Waits as long as a hand takes from the keyboard to the scanner: no key for a fifth of a second.
    pub async fn hand_to_scanner(&self) {
        let script = "
            window.__reached ??= performance.now();
            const there = performance.now() - window.__reached > 200;
            if (there) delete window.__reached;
            return there";
        self.wait("the hand at the scanner", script, vec![]).await;
    }

    /// Waits until a button of this name can be pressed.
    pub async fn ready(&self, button: &str) {
        let script = "
            return [...document.querySelectorAll('button')].some((it) => !it.disabled && it.checkVisibility()
                && (it.getAttribute('aria-label') ?? it.innerText).trim().startsWith(arguments[0]))";
        self.wait(&format!("a button {button:?}"), script, vec![json!(button)])
            .await;
    }

    /// Waits until a selector finds nothing any more.
    pub async fn closed(&self, selector: &str) {
        let script = "return document.querySelector(arguments[0]) === null";
        self.wait(
            &format!("{selector} to close"),
            script,
            vec![json!(selector)],
        )
        .await;
    }

    /// From now on errors of the page are remembered.
    pub async fn listen_for_problems(&self) {
        self.run(LISTEN, vec![]).await;
    }

    /// What went wrong in the page since somebody listens.
    pub async fn problems(&self) -> Vec<String> {
        match self.run("return window.__problems ?? []", vec![]).await {
            Value::Array(problems) => problems.iter().map(ToString::to_string).collect(),
            other => vec![other.to_string()],
        }
    }
}
