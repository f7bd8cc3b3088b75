//! What had been done by the time something failed: a request that does something for good and fails afterwards says both.
//! Whoever reads "Nothing was saved" may do it again.

use crate::wire::Failure;
use std::cell::RefCell;

thread_local! {
    static DONE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Forgets what was done: what follows is another request.
pub fn begin() {
    DONE.take();
}

/// Remembers what was done for good, as a sentence.
pub(crate) fn done(sentence: impl Into<String>) {
    let sentence = sentence.into();
    DONE.with_borrow_mut(|all| {
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    });
}

/// Does what is nobody's request, such as setting up a new desk.
pub(crate) fn aside<T>(work: impl FnOnce() -> T) -> T {
    let before = DONE.take();
    let answer = work();
    DONE.set(before);
    answer
}

/// What was done for good by now in this request, in sentences; empty for nothing.
pub fn said() -> String {
    DONE.with_borrow(|all| all.join(" "))
}

/// A failure with what was done before it.
pub fn told(failure: Failure) -> Failure {
    let done = said();
    if done.is_empty() || failure.message.starts_with(&done) {
        return failure;
    }
    let mut what = failure.message.clone();
    for untrue in ["Nothing was saved.", "Nothing was changed."] {
        what = what.replace(untrue, "");
    }
    Failure {
        message: format!("{done} What came after failed: {}", what.trim()),
        ..failure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_said_and_nothing_else() {
        begin();
        let failure = || Failure::new("file.disk_full", "The disk is full. Nothing was saved.");
        assert_eq!(told(failure()), failure());
        done("It is saved.");
        done("It is saved.");
        aside(|| done("A desk was set up."));
        let both = told(failure());
        assert_eq!(both.code, "file.disk_full");
        assert!(both.message.starts_with("It is saved. What"));
        assert!(!both.message.contains("Nothing was saved"));
        assert_eq!(told(both.clone()), both, "it is said once");
        begin();
        assert_eq!(told(failure()), failure());
    }
}
