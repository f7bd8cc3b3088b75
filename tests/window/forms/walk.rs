//! Walking through a form: every field once wrong and once right, and no field forgotten.

use serde_json::{Value, json};

use super::page::Page;
use crate::harness::Window;

/// How a field is filled.
enum How {
    Typed,
    Picked,
    Ticked,
    Chosen,
    Slid,
    Filtered,
    Elsewhere,
}

/// One field of a form: what is refused in it, and what is then saved.
pub struct Step<'a> {
    name: &'a str,
    wrong: &'a [&'a str],
    right: &'a str,
    how: How,
}

/// A field one types into.
pub const fn typed<'a>(name: &'a str, right: &'a str) -> Step<'a> {
    refusing(name, &[], right)
}

/// A field one types into, and what the form stops at in it.
pub const fn refusing<'a>(name: &'a str, wrong: &'a [&'a str], right: &'a str) -> Step<'a> {
    Step {
        name,
        wrong,
        right,
        how: How::Typed,
    }
}

/// A list of which one is picked by its first letters.
pub const fn picked<'a>(name: &'a str, option: &'a str) -> Step<'a> {
    Step {
        name,
        wrong: &[],
        right: option,
        how: How::Picked,
    }
}

/// A box that is ticked.
pub const fn ticked(name: &str) -> Step<'_> {
    Step {
        name,
        wrong: &[],
        right: "",
        how: How::Ticked,
    }
}

/// Choices side by side.
pub const fn chosen<'a>(name: &'a str, option: &'a str) -> Step<'a> {
    Step {
        name,
        wrong: &[],
        right: option,
        how: How::Chosen,
    }
}

/// A slider, moved by a key of the arrows.
pub const fn slid<'a>(name: &'a str, key: &'a str) -> Step<'a> {
    Step {
        name,
        wrong: &[],
        right: key,
        how: How::Slid,
    }
}

/// A chip over a list, of whose choices one is ticked.
pub const fn filtered<'a>(name: &'a str, option: &'a str) -> Step<'a> {
    Step {
        name,
        wrong: &[],
        right: option,
        how: How::Filtered,
    }
}

/// What another walk of this suite fills.
pub const fn elsewhere(name: &str) -> Step<'_> {
    Step {
        name,
        wrong: &[],
        right: "",
        how: How::Elsewhere,
    }
}

/// The names of everything one can change in the menu or dialog on top, or on the screen where there is none. Radio buttons are
/// called after their group, chips after what they filter.
const EDITABLE: &str = "
    const dialogs = [...document.querySelectorAll('[data-modal]')].filter((it) => it.checkVisibility());
    const menu = [...document.querySelectorAll('[data-popover-content]')].filter((it) => it.checkVisibility()).at(-1);
    // Beside a screen stand the camera and the bar at the foot of the window.
    const screen = [document.querySelector('main'), ...document.querySelectorAll('[data-beside], footer.undo')];
    const scopes = menu ? [menu] : dialogs.length > 0 ? [dialogs.at(-1)] : screen.filter(Boolean);
    const text = (id) => document.getElementById(id)?.innerText ?? '';
    const chip = (it) => it.matches('.filter-chip') ? it.firstChild?.textContent.trim() || it.getAttribute('aria-label') : null;
    const said = (it) => it.matches('input, textarea') ? it.getAttribute('aria-label') : null;
    const named = (it) => (chip(it) || said(it) || it.querySelector(':scope > legend')?.innerText || it.labels?.[0]?.innerText || it.getAttribute('aria-label')
        || text(it.getAttribute('aria-labelledby')) || it.getAttribute('placeholder') || it.outerHTML.slice(0, 120))
        .trim().split('\\n')[0].replace(/\\s*Required$/, '');
    const query = 'input:not([type=hidden], [type=radio]), textarea, select, [contenteditable=true], \
            [role=combobox], [role=checkbox], [role=switch], [role=radiogroup], [data-select-trigger], .filter-chip, \
            fieldset:has(> legend):has(input[type=radio])';
    return scopes.flatMap((scope) => [...scope.querySelectorAll(query)])
        .filter((it) => it.checkVisibility() && !it.disabled && !it.closest('[aria-hidden=true]') && !(it.type === 'checkbox' && it.closest('[role=grid], [role=table]')))
        .map(named)";

/// Fills every field of the form that is open, a file of the page: first what is refused, which the form must stop at,
/// then what is right. A field that is no step fails it.
pub async fn walk(window: &Window, form: &str, steps: &[Step<'_>]) {
    is_open(window, form).await;
    for (index, step) in steps.iter().enumerate() {
        for wrong in step.wrong {
            window.fill(step.name, wrong).await;
            window.submit("Enter").await;
            window.stopped_at(step.name).await;
            assert_eq!(
                window.field(step.name).await.text,
                *wrong,
                "what was typed stays"
            );
        }
        match step.how {
            How::Typed => {
                window.fill(step.name, step.right).await;
                // On with Tab, as a person goes; a list over the next field goes with it.
                if index + 1 < steps.len() {
                    window.press("Tab");
                }
            }
            How::Picked => pick(window, step.name, step.right).await,
            How::Ticked => window.click_on(step.name).await,
            How::Chosen => {
                // Two groups of one screen may have a choice of the same name.
                let script = "
                    const text = (it) => (it?.innerText ?? '').trim();
                    const group = [...document.querySelectorAll('fieldset, [role=radiogroup]')].filter((it) => it.checkVisibility())
                        .findLast((it) => (it.getAttribute('aria-label') ?? text(it.querySelector(':scope > legend') ?? document.getElementById(it.getAttribute('aria-labelledby')))) === arguments[0]);
                    const all = [...(group?.querySelectorAll('label, [role=radio]') ?? [])];
                    const found = all.find((it) => text(it) === arguments[1]) ?? all.find((it) => text(it).startsWith(arguments[1]));
                    document.querySelectorAll('[data-walked]').forEach((it) => it.removeAttribute('data-walked'));
                    found?.setAttribute('data-walked', '');
                    found?.scrollIntoView({ block: 'center' });
                    return found !== undefined";
                let what = format!("{:?} of {:?}", step.right, step.name);
                let asked = vec![json!(step.name), json!(step.right)];
                window.wait(&what, script, asked).await;
                window.click("[data-walked]").await;
            }
            How::Slid => {
                window.hold(step.name).await;
                window.press(step.right);
            }
            How::Filtered => {
                window.click_on(step.name).await;
                window.find(".filter-menu").await;
                window.settle().await;
                window.click_on(step.right).await;
                window.press("Escape");
                window.closed(".filter-menu").await;
            }
            How::Elsewhere => {}
        }
    }
    all_reached(window, steps).await;
}

/// Picks from a list by keys: by the first letters of what is wanted.
pub async fn pick(window: &Window, list: &str, option: &str) {
    let what = format!("the list {list:?}");
    let script = "
        const it = [...document.querySelectorAll('[data-select-trigger]')]
            .filter((it) => it.checkVisibility() && it.labels?.[0]?.innerText.trim() === arguments[0]).at(-1);
        it?.focus();
        return it === document.activeElement";
    window.wait(&what, script, vec![json!(list)]).await;
    window.press("Down");
    window.find(".select-menu").await;
    window.type_keys(option);
    window.press("Enter");
    window.closed(".select-menu").await;
}

/// One of the fields that the file of a form names is in view.
async fn is_open(window: &Window, form: &str) {
    let page = Page::read();
    let within = page.within(form);
    let forms = page.forms();
    let names: Vec<&str> = forms
        .iter()
        .filter(|(path, _)| within.contains(**path))
        .flat_map(|(_, fields)| fields.iter().filter_map(|field| field.name.as_deref()))
        .collect();
    // Fields that are all called after what is shown are known by the steps alone.
    if names.is_empty() {
        return;
    }
    let script = format!(
        "const found = (() => {{ {EDITABLE} }})(); return arguments[0].some((name) => found.includes(name))"
    );
    window
        .wait(&format!("the form {form}"), &script, vec![json!(names)])
        .await;
}

/// Nothing that can be changed was passed by.
async fn all_reached(window: &Window, steps: &[Step<'_>]) {
    let found = window.run(EDITABLE, vec![]).await;
    let found: Vec<String> = serde_json::from_value::<Vec<Value>>(found)
        .unwrap()
        .into_iter()
        .map(|name| name.as_str().unwrap_or_default().to_owned())
        .collect();
    assert!(!found.is_empty(), "no form is open");
    let passed: Vec<&String> = found
        .iter()
        .filter(|name| !steps.iter().any(|step| *name == step.name))
        .collect();
    assert!(
        passed.is_empty(),
        "no walk reached {passed:?} among {found:?}"
    );
}
