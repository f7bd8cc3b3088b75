//! Clicks as a person makes them: on what stands still and lies open. A click that misses fails the test and says what moved.

use std::time::Instant;

use serde_json::{Value, json};

use super::{PATIENCE, Window};

/// What a person would call by this name: a button, link, tab, option or field.
const NAMED: &str = "
    const wanted = arguments[0];
    const own = (it) => (it.getAttribute('aria-label') ?? it.innerText ?? '').trim();
    const all = [...document.querySelectorAll(
        'button, a[href], summary, label, input[type=radio], input[type=checkbox], \
         [role=button], [role=tab], [role=option], [role=menuitem], [role=switch]')];
    return all.find((it) => own(it) === wanted && it.checkVisibility() && !it.disabled)
        ?? all.find((it) => own(it).startsWith(wanted) && it.checkVisibility() && !it.disabled)
        ?? null";

/// Calls back with the element that was found, once it stands where it stood two frames before and nothing covers its
/// middle; with null before. From then on it is known what the next click comes to.
const STANDS: &str = "
    if (!found) return done(null);
    const stand = () => { const { x, y, width, height } = found.getBoundingClientRect(); return [x, y, width, height].join(' '); };
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const before = stand();
    requestAnimationFrame(() => requestAnimationFrame(() => {
        const box = found.getClientRects()[0];
        if (!box || stand() !== before) return done(null);
        const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
        const top = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
        const own = [found, ...(found.labels ?? [])];
        if (!own.some((it) => it.contains(top))) {
            // A bar that stays over what scrolls.
            found.scrollIntoView({ block: 'center', inline: 'nearest' });
            return done(null);
        }
        const heard = { down: false, click: false, on: '' };
        const listen = (event) => {
            const at = event.type === 'click' ? 'click' : 'down';
            heard[at] ||= event.composedPath().some((it) => own.includes(it));
            if (!heard[at]) heard.on = event.target.outerHTML.slice(0, 160);
        };
        window.__click?.stop();
        const types = ['pointerdown', 'click'];
        types.forEach((type) => addEventListener(type, listen, { capture: true }));
        window.__click = {
            stop: () => types.forEach((type) => removeEventListener(type, listen, { capture: true })),
            // What a press already took away hears no click.
            missed: () => heard.click || (heard.down && !found.isConnected) ? null
                : `it stood at ${before} and stands at ${stand()}; the click went to ${heard.on || 'nothing'}`,
        };
        done(found);
    }));";

/// What is to be said of the click that was made; nothing where it hit, or where the page is another by now.
const MISSED: &str = "
    const click = window.__click;
    delete window.__click;
    click?.stop();
    return click?.missed() ?? null";

impl Window {
    /// Clicks the first element a CSS selector finds, as a mouse would.
    pub async fn click(&self, selector: &str) {
        let script = "return document.querySelector(arguments[0])";
        self.click_what(selector, script, vec![json!(selector)])
            .await;
    }

    /// Clicks what a person would call by this name: a button, link, tab, option or field.
    pub async fn click_on(&self, name: &str) {
        let what = format!("something to click named {name:?}");
        self.click_what(&what, NAMED, vec![json!(name)]).await;
    }

    /// Clicks the element a script returns once it is there, stands still and lies open.
    pub(super) async fn click_what(&self, what: &str, script: &str, arguments: Vec<Value>) {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            const found = (() => {{ {script} }})();
            {STANDS}"
        );
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self
                .poll_async(what, &script, arguments.clone())
                .await
                .element();
            let clicked = match found {
                Ok(element) => element.click().await,
                Err(problem) => Err(problem),
            };
            let Err(problem) = clicked else { break };
            // Made anew at that very moment: a person looks for it again.
            let gone = problem.to_string().contains("stale element");
            if !gone || Instant::now() > deadline {
                let picture = self.picture_of_failure("failed-click").await;
                panic!("{what}: {problem}\npicture: {}", picture.display());
            }
        }
        if let Some(missed) = self.run(MISSED, vec![]).await.as_str() {
            let picture = self.picture_of_failure("failed-click").await;
            panic!(
                "the click on {what} missed: {missed}\npicture: {}",
                picture.display()
            );
        }
    }
}
