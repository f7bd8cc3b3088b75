//! The fields of a form: filled by keys, read as a person reads them.

use serde_json::json;

use super::Window;

/// What stands at a field: its text, whether it is marked as wrong, and the line under it.
#[derive(Debug)]
pub struct Field {
    pub text: String,
    pub wrong: bool,
    pub note: String,
}

/// The field of this name in the dialog on top, or on the screen where there is none.
const FIELD: &str = "
    const named = (it) => (it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.placeholder ?? '').trim().split('\\n')[0];
    const within = [...document.querySelectorAll('[role=dialog], form, main')].filter((it) => it.checkVisibility());
    const scope = within.find((it) => it.matches('[data-modal]')) ?? document.body;
    const field = [...scope.querySelectorAll('input, textarea')]
        .find((it) => it.checkVisibility() && named(it).replace(/\\s*Required$/, '') === arguments[0]);";

impl Window {
    /// Puts the focus into a field, with everything in it chosen, as a click and Ctrl+A do.
    pub async fn take_field(&self, name: &str) {
        let script =
            format!("{FIELD} return field && !field.disabled && !field.readOnly ? field : null");
        self.click_what(&format!("the field {name:?}"), &script, vec![json!(name)])
            .await;
        self.press("Ctrl+A");
    }

    /// Puts the focus onto what has no text to choose, such as a slider.
    pub async fn hold(&self, name: &str) {
        let script =
            format!("{FIELD} field?.focus(); return !!field && field === document.activeElement");
        self.wait(&format!("{name:?} to hold"), &script, vec![json!(name)])
            .await;
    }

    /// Types into a field by keys, in place of what stands there.
    pub async fn fill(&self, name: &str, text: &str) {
        self.take_field(name).await;
        match text {
            "" => self.press("Delete"),
            text => self.type_keys(text),
        }
        let script = format!("{FIELD} return field?.value === arguments[1]");
        self.wait(
            &format!("{text:?} in {name:?}"),
            &script,
            vec![json!(name), json!(text)],
        )
        .await;
    }

    /// What stands at a field.
    pub async fn field(&self, name: &str) -> Field {
        let script = format!(
            "{FIELD} const note = field && document.getElementById(field.id + '-note');
            return field ? [field.value, field.getAttribute('aria-invalid') === 'true', note?.innerText ?? ''] : null"
        );
        let found = self.run(&script, vec![json!(name)]).await;
        let (text, wrong, note) = serde_json::from_value(found)
            .unwrap_or_else(|problem| panic!("no field {name:?}: {problem}"));
        Field { text, wrong, note }
    }

    /// Presses a key that submits a form, and waits until the page has heard it and the form has thought about it.
    pub async fn submit(&self, chord: &str) {
        // When it is let go, whoever wanted it has heard it, and nobody keeps that from others.
        let listen = "
            const key = arguments[0].split('+').at(-1).toLowerCase();
            window.__submitted = false;
            const heard = (event) => {
                if (event.key.toLowerCase() !== key) return;
                window.__submitted = true;
                removeEventListener('keyup', heard, { capture: true });
            };
            addEventListener('keyup', heard, { capture: true });";
        self.run(listen, vec![json!(chord)]).await;
        self.press(chord);
        let answered =
            "return window.__submitted && document.querySelector('[aria-busy=true]') === null";
        self.wait(&format!("what {chord} comes to"), answered, vec![])
            .await;
    }

    /// Waits until the form stopped at this field: the focus is there, it is marked, and says something. What was wrong
    /// in it before says the same, so a key that is to be refused is pressed by [`Window::submit`].
    pub async fn stopped_at(&self, name: &str) {
        let script = format!(
            "{FIELD} return field === document.activeElement && field.getAttribute('aria-invalid') === 'true'
                && (document.getElementById(field.id + '-note')?.innerText ?? '') !== ''"
        );
        self.wait(
            &format!("the form to stop at {name:?}"),
            &script,
            vec![json!(name)],
        )
        .await;
    }

    /// Waits until the line under a field has these words.
    pub async fn understood(&self, name: &str, words: &str) {
        let script = format!(
            "{FIELD} return (document.getElementById(field?.id + '-note')?.innerText ?? '').includes(arguments[1])"
        );
        self.wait(
            &format!("{name:?} to be understood as {words:?}"),
            &script,
            vec![json!(name), json!(words)],
        )
        .await;
    }

    /// Waits until no dialog is open.
    pub async fn saved(&self) {
        self.closed("[data-modal]").await;
    }
}
