//! A keyboard wedge on six keyboard layouts and with Caps Lock: every code arrives exactly, and nothing else happens.

use operations::Office;
use operations::wire::{Nothing, RecentActions, RecordPerson, RecordPlace, RegisterAsset};
use serde_json::{Value, json};

use crate::harness::Window;
use crate::{desk_with_one, empty_desk};

/// The layouts of a computer, and whether Caps Lock is on.
const KEYBOARDS: [(&str, bool); 8] = [
    ("us", false),
    ("de", false),
    ("fr", false),
    ("ch", false),
    ("es", false),
    ("gb", false),
    ("us", true),
    ("de", true),
];
const CODES: usize = 200;
const DUE: &str = "2031-0";
const SEARCH: &str = "bala";

/// Writes down what the core is asked about each scan and what it answers.
pub const OVERHEAR: &str = "
    window.__heard = [];
    const ask = window.fetch;
    window.fetch = async (...words) => {
        const answer = await ask(...words);
        if (['/scan', '/add_to_batch'].includes(new URL(words[0]?.url ?? words[0]).pathname)) {
            const body = words[1].body;
            const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
            // The Desk asks for the batch in the same breath.
            const said = await answer.clone().json();
            const verdict = said.verdict ?? said;
            window.__heard.push({ asked: JSON.parse(text).request.candidates, verdict });
        }
        return answer;
    };";

/// A code, and what the register must find it to be: the field of the verdict, and its name there.
#[derive(Clone)]
struct Code {
    text: String,
    is: (&'static str, String),
}

/// Where the focus is while codes are scanned.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Focus {
    Date,
    Dialog,
    Search,
    Nowhere,
}

/// Throws the same every time (xorshift64, Marsaglia 2003).
pub struct Dice(pub u64);

impl Dice {
    /// A number from 0 to below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// Fills the register; answers codes of every kind in a random order that is the same every time.
fn codes(office: &Office) -> Vec<Code> {
    let mut kinds: Vec<Vec<Code>> = vec![Vec::new(); 8];
    let mut add = |kind: usize, text: String, field, name: &str| {
        let is = (field, name.to_owned());
        kinds[kind].push(Code { text, is });
    };
    for number in 1..=25 {
        let foreign = [
            format!("LAB-ZY/4{number}.7"),
            format!("q_W;{number}'Z"),
            format!("AM:{number}-(Y)=Z"),
            // Accents that wait for their letter elsewhere: at the beginning, before a digit, at the end.
            format!("=Z'{number}='"),
        ];
        for (tag, serial) in [
            (None, format!("PF4ZQY{number}")),
            (Some(&foreign[number % 4]), format!("MXQ-{number}-WYZA")),
        ] {
            let asset = RegisterAsset {
                tag: tag.cloned(),
                name: Some("Balance".into()),
                serial: Some(serial.clone()),
                ..RegisterAsset::default()
            };
            let made = operations::assets::register_asset(office, asset).unwrap();
            let tag = made.result.asset.row.tag;
            let plain: String = tag.chars().filter(char::is_ascii_alphanumeric).collect();
            add(0, tag.clone(), "asset", &tag);
            add(1, format!("S{serial}"), "asset", &tag);
            add(1, format!("SN:{serial}"), "asset", &tag);
            add(2, format!("https://zy.example/ht/{plain}"), "asset", &tag);
            add(
                2,
                format!("HTTP://Q.EXAMPLE/a?tag={plain}&z=1"),
                "asset",
                &tag,
            );
            add(3, format!("]Q1{tag}"), "asset", &tag);
            add(3, format!("]C0{serial}"), "asset", &tag);
        }
        let place = RecordPlace {
            name: format!("Room {number}"),
            code: Some(format!("ROOM-{number}/Y")),
            ..RecordPlace::default()
        };
        operations::places::record_place(office, place).unwrap();
        add(
            4,
            format!("ROOM-{number}/Y"),
            "place",
            &format!("Room {number}"),
        );
        let person = RecordPerson {
            name: format!("Person {number}"),
            badge: Some(format!("Zq-{number}:7")),
            ..RecordPerson::default()
        };
        operations::people::record_person(office, person).unwrap();
        add(
            5,
            format!("Zq-{number}:7"),
            "person",
            &format!("Person {number}"),
        );
    }
    let commands = operations::commands::list_command_codes(office, Nothing {}).unwrap();
    for command in commands.iter().filter(|it| it.code.contains("MOVE")) {
        add(6, command.code.clone(), "command", &command.label);
    }
    let mut dice = Dice(200);
    kinds.retain(|kind| !kind.is_empty());
    let mut drawn: Vec<Code> = (0..CODES)
        .map(|at| {
            let kind = &kinds[at % kinds.len()];
            kind[dice.below(kind.len())].clone()
        })
        .collect();
    for at in (1..drawn.len()).rev() {
        drawn.swap(at, dice.below(at + 1));
    }
    drawn
}

/// Puts the focus where it is to be, with what a person has half written there.
async fn put(window: &Window, focus: Focus) {
    let (script, written) = match focus {
        Focus::Date => (
            "const field = [...document.querySelectorAll('[role=dialog] input')].find((it) => it.getAttribute('aria-keyshortcuts') === 'Alt+ArrowDown')",
            DUE,
        ),
        Focus::Dialog => (
            "const field = [...document.querySelectorAll('[role=dialog] button')].find((it) => it.innerText.trim().startsWith('Cancel'))",
            "",
        ),
        Focus::Search => {
            window.go(&format!("#/assets?search={SEARCH}")).await;
            (
                "const field = document.querySelector('#screen [role=search] input')",
                SEARCH,
            )
        }
        Focus::Nowhere => {
            window.go("#/places").await;
            (
                "const field = location.hash === '#/places' && document.querySelector('#screen h1')?.innerText === 'Places' ? document.body : null",
                "",
            )
        }
    };
    let ready = format!(
        "{script};
        if (!field || (arguments[0] !== '' && field.value !== arguments[0])) return false;
        if (field === document.body) document.activeElement?.blur?.(); else field.focus();
        window.__field = field;
        return field === document.body ? document.activeElement === document.body : document.activeElement === field"
    );
    window
        .wait(&format!("{focus:?}"), &ready, vec![json!(written)])
        .await;
}

/// What was heard last, once one more was; and what the window looks like then.
async fn heard(window: &Window, count: usize) -> Value {
    let more = "return window.__heard.length >= arguments[0]";
    window.wait("a scan", more, vec![json!(count)]).await;
    let script = "
        return {
            count: window.__heard.length, last: window.__heard.at(-1),
            value: window.__field.value ?? '', focused: document.activeElement === window.__field,
            dialogs: document.querySelectorAll('[role=dialog][data-state=open]').length,
        }";
    window.run(script, vec![]).await
}

#[tokio::test]
async fn every_code_arrives_exactly_whatever_the_layout_and_wherever_the_focus() {
    let window = empty_desk().await;
    let office = Office::open(window.data()).unwrap();
    let codes = codes(&office);
    let base = RegisterAsset {
        name: Some("Base".into()),
        ..RegisterAsset::default()
    };
    let base = operations::assets::register_asset(&office, base).unwrap();
    let base = base.result.asset.row.tag;
    let before = operations::actions::recent_actions(
        &office,
        RecentActions {
            limit: Some(1),
            ..Default::default()
        },
    )
    .unwrap();

    let mut left = codes.iter();
    let each = CODES.div_ceil(KEYBOARDS.len());
    for (layout, caps) in KEYBOARDS {
        // What was scanned before would be there again, and with somebody to go to O would not ask.
        operations::batches::clear_batch(&office, Nothing {}).unwrap();
        window
            .run("location.hash = '#/desk'; location.reload()", vec![])
            .await;
        window.see("Ready to scan").await;
        window.focus_on("A tag, serial number").await;
        window.listen_for_problems().await;
        window.run(OVERHEAR, vec![]).await;
        window.keyboard(layout);
        if caps {
            window.press("Caps_Lock");
        }
        window.scan_key_codes(&base);
        window
            .wait(
                "the first scan",
                "return window.__heard.length === 1",
                vec![],
            )
            .await;
        window.see("In stock").await;
        window.hand_to_scanner().await;
        window.press("O");
        window
            .find("[role=dialog] input[aria-keyshortcuts='Alt+ArrowDown']")
            .await;
        window.tab_to("Due").await;
        window.type_keys(DUE);

        let mut count = 1;
        for (at, code) in left.by_ref().take(each).enumerate() {
            let focus = [Focus::Date, Focus::Dialog, Focus::Search, Focus::Nowhere][at * 4 / each];
            let in_dialog = matches!(focus, Focus::Date | Focus::Dialog);
            if focus == Focus::Search
                && window
                    .run(
                        "return document.querySelector('[role=dialog]') !== null",
                        vec![],
                    )
                    .await
                    == true
            {
                window.press("Escape");
                window.closed("[role=dialog]").await;
            }
            put(&window, focus).await;
            window.hand_to_scanner().await;
            window.scan_key_codes(&code.text);
            count += 1;
            let now = heard(&window, count).await;
            let what = format!(
                "{:?} on {layout}, Caps Lock {caps}, focus {focus:?}: {now}",
                code.text
            );
            let asked: Vec<String> = serde_json::from_value(now["last"]["asked"].clone()).unwrap();
            assert!(asked.contains(&code.text), "{what}");
            let (field, name) = &code.is;
            let found = &now["last"]["verdict"][*field];
            let names = [&found["tag"], &found["name"], &found["label"]];
            assert!(names.iter().any(|it| it.as_str() == Some(name)), "{what}");
            assert_eq!(now["count"], count, "{what}");
            assert_eq!(now["dialogs"], i32::from(in_dialog), "{what}");
            // A search has left with its screen; it is looked at below, where one comes back to it.
            let written = if focus == Focus::Date { DUE } else { "" };
            assert_eq!(now["value"], written, "{what}");
            if !in_dialog {
                window
                    .wait(
                        "the Desk",
                        "return location.hash.startsWith('#/desk') || location.hash === ''",
                        vec![],
                    )
                    .await;
            }
            if focus == Focus::Search {
                window.run("history.back()", vec![]).await;
                let left = "return location.hash === `#/assets?search=${arguments[0]}`
                    && document.querySelector('#screen [role=search] input')?.value === arguments[0]";
                window
                    .wait("the search as it was", left, vec![json!(SEARCH)])
                    .await;
            }
        }
        if caps {
            window.press("Caps_Lock");
        }
        assert_eq!(window.problems().await, Vec::<String>::new());
    }
    assert!(left.next().is_none());
    let after = operations::actions::recent_actions(
        &office,
        RecentActions {
            limit: Some(1),
            ..Default::default()
        },
    )
    .unwrap();
    assert_eq!(before, after, "something was pressed");
}

#[tokio::test]
async fn an_accent_typed_by_hand_still_waits_for_its_letter() {
    let window = desk_with_one("LAB-1").await;
    window.see("Ready to scan").await;
    window.focus_on("A tag, serial number").await;
    window.keyboard("de");
    for key in ["o", "dead_acute", "e", "dead_circumflex", "a"] {
        window.press(key);
        window.hand_to_scanner().await;
    }
    window.field_says("A tag, serial number", "oéâ").await;
}
