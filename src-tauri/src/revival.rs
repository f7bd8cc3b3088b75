//! A page that died is loaded again.
//!
//! WebKit draws the page in a process of its own. When that process dies, by a fault in a graphics driver say, the window
//! would stay white until the program is started anew. Everything confirmed is on disk by then, and so is the batch of
//! the Desk, so the page is loaded again and goes on.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use tauri::{Runtime, WebviewWindow};
use webkit2gtk::WebViewExt;

/// A page that dies more often than this within [`WHILE`] stays as it is: loading it once more would not help.
const OFTEN: usize = 3;
const WHILE: Duration = Duration::from_secs(60);

/// From now on the page of this window is loaded again whenever its process dies.
pub(crate) fn begin<R: Runtime>(window: &WebviewWindow<R>) {
    let watched = window.with_webview(|webview| {
        let deaths = RefCell::new(Deaths::default());
        webview
            .inner()
            .connect_web_process_terminated(move |view, reason| {
                let again = deaths.borrow_mut().may_live_again(Instant::now());
                tracing::error!(?reason, again, "the process of the page died");
                if again {
                    view.reload();
                }
            });
    });
    if let Err(problem) = watched {
        tracing::warn!(%problem, "a page that dies will not be loaded again");
    }
}

/// When the page died lately.
#[derive(Default)]
struct Deaths(Vec<Instant>);

impl Deaths {
    /// Notes one more, and answers whether the page is worth another try.
    fn may_live_again(&mut self, now: Instant) -> bool {
        self.0.retain(|death| now.duration_since(*death) < WHILE);
        self.0.push(now);
        self.0.len() <= OFTEN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_dies_again_and_again_stays_dead_for_a_while() {
        let mut deaths = Deaths::default();
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let lives = [0, 1, 2, 3].map(|seconds| deaths.may_live_again(at(seconds)));
        assert_eq!(lives, [true, true, true, false]);
        assert!(deaths.may_live_again(at(70)));
    }
}
