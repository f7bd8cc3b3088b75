//! Dead keys a scanner presses.
//!
//! On many layouts the key of `=`, `'` or `[` is an accent that waits for its letter. The input method of GTK composes
//! the two before WebKit sees either, so the page hears neither which keys they were nor when, and a composed letter ends
//! up in the field. Here, in front of the input method, a dead key within the burst of a scanner becomes the sign it
//! bears: the page hears it as the key it is. One that comes after a rest waits for the next key, at most
//! [`FAST`] milliseconds; no hand has its letter that soon.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use gtk::gdk::keys::{Key, constants as key};
use gtk::gdk::{EventKey, ModifierType};
use gtk::glib;
use gtk::prelude::*;
use tauri::{Runtime, WebviewWindow};

/// From one key of a scanner to the next, in milliseconds: as [the page tells them](../../ui/src/scan/listen.ts).
const FAST: u32 = 35;
/// So many fast gaps in a row are no hand's.
const BURST: u32 = 2;
/// Events that are remembered, more than a long code has.
const REMEMBERED: usize = 512;

/// From now on the page of this window hears the dead keys of scanners.
pub(crate) fn hear<R: Runtime>(window: &WebviewWindow<R>) {
    let heard = window.with_webview(|webview| {
        let waiting = Rc::new(RefCell::new(Waiting::default()));
        let view = webview.inner();
        let keys = waiting.clone();
        view.connect_key_press_event(move |_, event| pressed(&keys, event));
        view.connect_key_release_event(move |_, event| released(&waiting, event));
    });
    if let Err(problem) = heard {
        tracing::warn!(%problem, "dead keys of scanners are not heard");
    }
}

/// Key events that wait for what comes next, and how fast keys come.
#[derive(Default)]
struct Waiting {
    pace: Pace,
    events: Vec<EventKey>,
    timer: Option<glib::SourceId>,
    /// These events were held once: they pass.
    passing: bool,
    /// When which key was pressed or let go.
    seen: VecDeque<(u32, u16, bool)>,
}

impl Waiting {
    /// Whether an event only passes: one that was held, or one the page did nothing with, which WebKit sends round again.
    /// A keyboard presses no key twice in a millisecond.
    fn lets_pass(&mut self, event: &EventKey, down: bool) -> bool {
        let it = (event.time(), event.hardware_keycode(), down);
        if self.passing || self.seen.contains(&it) {
            return true;
        }
        self.seen.truncate(REMEMBERED - 1);
        self.seen.push_front(it);
        false
    }
}

/// How fast keys come.
#[derive(Debug, Default)]
struct Pace {
    last: Option<u32>,
    fast: u32,
}

/// What becomes of a dead key.
#[derive(Debug, PartialEq)]
enum Dead {
    /// It is the sign it bears.
    Plain,
    /// The next key tells.
    Waits,
}

impl Pace {
    /// A key at a time in milliseconds, which begins anew after 49 days; answers whether it came fast behind another.
    fn key(&mut self, at: u32) -> bool {
        let fast = self.last.is_some_and(|last| at.wrapping_sub(last) <= FAST);
        self.fast = if fast { self.fast + 1 } else { 0 };
        self.last = Some(at);
        fast
    }

    fn dead(&self) -> Dead {
        if self.fast >= BURST {
            Dead::Plain
        } else {
            Dead::Waits
        }
    }
}

fn pressed(waiting: &Rc<RefCell<Waiting>>, event: &EventKey) -> glib::Propagation {
    let mut now = waiting.borrow_mut();
    if now.lets_pass(event, true) {
        return glib::Propagation::Proceed;
    }
    if modifies(event.keyval()) {
        return hold_behind_others(&mut now, event);
    }
    let fast = now.pace.key(event.time());
    let held = std::mem::take(&mut now.events);
    if let Some(timer) = now.timer.take() {
        timer.remove();
    }
    let dead = sign(event.keyval()).filter(|_| {
        !event
            .state()
            .intersects(ModifierType::CONTROL_MASK | ModifierType::MOD1_MASK)
    });
    let verdict = dead.as_ref().map(|_| match held.is_empty() {
        false if fast => Dead::Plain,
        _ => now.pace.dead(),
    });
    drop(now);
    pass(waiting, held, fast);
    match verdict {
        None => glib::Propagation::Proceed,
        Some(Dead::Plain) => {
            pass(waiting, vec![event.clone()], true);
            glib::Propagation::Stop
        }
        Some(Dead::Waits) => {
            let later = waiting.clone();
            let wait = Duration::from_millis(u64::from(FAST));
            // Keys that are already there go before the timer.
            let timer =
                glib::timeout_add_local_full(wait, glib::Priority::DEFAULT_IDLE, move || {
                    let mut now = later.borrow_mut();
                    now.timer = None;
                    let held = std::mem::take(&mut now.events);
                    drop(now);
                    pass(&later, held, false);
                    glib::ControlFlow::Break
                });
            let mut now = waiting.borrow_mut();
            now.timer = Some(timer);
            now.events.push(event.clone());
            glib::Propagation::Stop
        }
    }
}

fn released(waiting: &Rc<RefCell<Waiting>>, event: &EventKey) -> glib::Propagation {
    let mut now = waiting.borrow_mut();
    if now.lets_pass(event, false) {
        return glib::Propagation::Proceed;
    }
    hold_behind_others(&mut now, event)
}

/// Keeps the order: what comes behind a key that waits, waits too.
fn hold_behind_others(waiting: &mut Waiting, event: &EventKey) -> glib::Propagation {
    if waiting.events.is_empty() {
        return glib::Propagation::Proceed;
    }
    waiting.events.push(event.clone());
    glib::Propagation::Stop
}

/// Gives events to the page, dead keys as the signs they bear if a scanner pressed them.
fn pass(waiting: &Rc<RefCell<Waiting>>, events: Vec<EventKey>, scanned: bool) {
    for mut event in events {
        if scanned && let Some(sign) = sign(event.keyval()) {
            event.as_mut().keyval = *sign;
        }
        waiting.borrow_mut().passing = true;
        gtk::main_do_event(&mut event);
        waiting.borrow_mut().passing = false;
    }
}

/// Whether a key only changes others. What GDK says of an event leaves AltGr out.
fn modifies(key: Key) -> bool {
    // Shift_L to Hyper_R, ISO_Lock to ISO_Last_Group_Lock, Mode_switch and Num_Lock in X11/keysymdef.h.
    matches!(*key, 0xffe1..=0xffee | 0xfe01..=0xfe0f | 0xff7e | 0xff7f)
}

/// The sign a dead key bears; none where it is no dead key, or one whose sign has no key.
fn sign(dead: Key) -> Option<Key> {
    Some(match dead {
        key::dead_grave => key::grave,
        key::dead_acute => key::acute,
        key::dead_circumflex => key::asciicircum,
        key::dead_tilde => key::asciitilde,
        key::dead_macron => key::macron,
        key::dead_breve => key::breve,
        key::dead_abovedot => key::abovedot,
        key::dead_diaeresis => key::diaeresis,
        key::dead_abovering => key::degree,
        key::dead_doubleacute => key::doubleacute,
        key::dead_caron => key::caron,
        key::dead_cedilla => key::cedilla,
        key::dead_ogonek => key::ogonek,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dead_key_in_a_burst_is_plain_and_one_after_a_rest_waits() {
        let mut pace = Pace::default();
        assert!(!pace.key(1_000));
        assert_eq!(pace.dead(), Dead::Waits);
        assert!(pace.key(1_010));
        assert_eq!(pace.dead(), Dead::Waits, "two keys may be a roll of a hand");
        assert!(pace.key(1_045));
        assert_eq!(pace.dead(), Dead::Plain);
        assert!(!pace.key(1_081));
        assert_eq!(pace.dead(), Dead::Waits);
    }

    #[test]
    fn the_clock_of_events_may_begin_anew() {
        let mut pace = Pace::default();
        pace.key(u32::MAX - 3);
        assert!(pace.key(5));
    }
}
