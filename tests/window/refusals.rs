//! A refusal is seen, not only heard: on the Desk, in forms and of exports, by real keys, where the eye is, saying why and what was not saved.

use operations::Office;
use serde_json::json;

use crate::commands::scan;
use crate::harness::{DataFolder, Setup, Window};
use crate::out::{out, person, place, register};
use crate::program;

/// Fields of a form and what is typed into each.
type Filled<'a> = &'a [(&'a str, &'a str)];

impl Window {
    /// Waits until these words can be read: within the window, and with nothing lying on them.
    async fn reads(&self, words: &str) {
        let script = "
            const plain = (text) => text.replace(/\\s+/g, ' ').trim();
            const holds = (it) => plain(it.innerText ?? '').includes(arguments[0]);
            const last = [...document.querySelectorAll('body *')].filter((it) => it.checkVisibility() && holds(it))
                .filter((it) => ![...it.children].some(holds));
            return last.some((it) => {
                if (it.closest('[aria-live], .heard')) return false;
                const range = document.createRange();
                range.selectNodeContents(it);
                const { left, top, width, height } = range.getBoundingClientRect();
                if (width < 8 || height < 8 || top < 0 || left < 0 || top + Math.min(height, 24) > innerHeight) return false;
                const there = document.elementFromPoint(left + Math.min(width / 2, 60), top + Math.min(height / 2, 8));
                // A note that lets the mouse through is under no mouse.
                return it.closest('.refusal') !== null || it.contains(there) || (there?.contains(it) ?? false);
            })";
        self.wait(
            &format!("{words:?} where the eye is"),
            script,
            vec![json!(words)],
        )
        .await;
    }

    /// The same, with a picture of it.
    async fn refused(&self, screen: &str, words: &str) {
        self.reads(words).await;
        self.settle().await;
        self.screenshot(&format!("refused-{screen}")).await;
    }

    /// What the form on top refused, in its words.
    async fn form_refused(&self, screen: &str) -> String {
        let script = "
            const form = [...document.querySelectorAll('[data-modal]')].at(-1);
            const wrong = form?.querySelector('[aria-invalid=true]');
            const note = wrong && document.getElementById(wrong.id + '-note');
            const said = note?.innerText || form?.querySelector('[role=alert]')?.innerText || '';
            const line = said.split('\\n')[0].replace(/\\s+/g, ' ').trim();
            return line === '' ? null : line";
        self.wait(
            "a refusal in the form",
            &format!("return (() => {{ {script} }})() !== null"),
            vec![],
        )
        .await;
        let words = self.run(script, vec![]).await;
        let words = words.as_str().unwrap_or_default().to_owned();
        self.refused(screen, &words).await;
        words
    }

    async fn away(&self) {
        self.press("Escape");
        self.closed("[data-modal]").await;
    }
}

async fn furnished() -> (DataFolder, Window) {
    let folder = DataFolder::new();
    {
        let office = Office::open(folder.path()).unwrap();
        place(&office, "Store", "STORE");
        person(&office, "Ana Ruiz", "BADGE-7001");
        register(&office, "OFF-0001", "Laptop", "STORE");
        register(&office, "OFF-0002", "Laptop", "STORE");
        out(&office, "OFF-0001", "BADGE-7001", |it| it);
    }
    let window = Window::open(Setup {
        program: program(),
        data: Some(folder.path().to_owned()),
        size: (1024, 700),
        dark: false,
        cups: None,
    })
    .await;
    window.see("Ready to scan").await;
    window.listen_for_problems().await;
    (folder, window)
}

#[tokio::test]
async fn screens_show_what_they_refuse() {
    let (_folder, window) = furnished().await;
    scan(&window, "OFF-0001").await;
    window.see("Assigned to Ana Ruiz").await;
    window.press("O");
    window
        .refused(
            "desk",
            "cannot be checked out: already out to Ana Ruiz. Nothing was done.",
        )
        .await;
    window.press("Escape");

    let forms: [(&str, &str, Filled); 5] = [
        (
            "people",
            "#/people",
            &[("Name", "Ben"), ("Badge", "BADGE-7001")],
        ),
        (
            "places",
            "#/places",
            &[("Name", "Shop"), ("Code at its door", "STORE")],
        ),
        ("kits", "#/assets/kits", &[("Name", "Bag")]),
        ("models", "#/settings/models", &[("Name", "")]),
        (
            "series",
            "#/settings/series",
            &[("Name", "Cars"), ("Prefix", "A-")],
        ),
    ];
    for (screen, route, fields) in forms {
        window.go(route).await;
        window.find("main h1, main h2").await;
        window.settle().await;
        window.hand_to_scanner().await;
        window.press("N");
        window.find("[data-modal]").await;
        for (field, text) in fields {
            window.fill(field, text).await;
        }
        window.press("Ctrl+Enter");
        window.form_refused(screen).await;
        window.away().await;
    }

    // What an export cannot write to.
    let day = "const now = new Date(); const two = (it) => String(it).padStart(2, '0');
        return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`";
    let day = window.run(day, vec![]).await;
    let day = day.as_str().unwrap_or_default();
    for name in ["assets", "warranties", "warranty"] {
        std::fs::create_dir(window.picks().join(format!("{name}-{day}.xlsx"))).unwrap();
    }
    window.go("#/assets").await;
    window.see("2 assets").await;
    window.press("X");
    window.refused("assets", "could not be used").await;
    window.go("#/reports/warranty").await;
    window.see("Warrant").await;
    window.ready("Export as XLSX").await;
    window.click_on("Export as XLSX").await;
    window.refused("reports", "could not be used").await;

    assert_eq!(window.problems().await, Vec::<String>::new());
}
