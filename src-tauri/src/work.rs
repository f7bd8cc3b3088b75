//! Long pieces of work: who watches them, and how they are stopped.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use operations::Work;
use operations::wire::{Failure, Progress};
use serde::Serialize;

use crate::request::Listener;

/// What the page is told while it waits.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// What `cancel` names the work by.
    work_id: String,
    /// How far it is.
    #[serde(flatten)]
    progress: Progress,
}

/// The work under way, each with the flag that stops it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Works {
    stops: Arc<Mutex<HashMap<String, Arc<AtomicBool>>>>,
}

impl Works {
    /// Does a piece of work that the page watches and may cancel.
    pub(crate) fn watched<T>(
        &self,
        Listener(page): Listener,
        operation: impl FnOnce(&mut Work<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let entry = Entry::new(self);
        let mut tell = |progress| {
            if let Some(page) = &page {
                let work_id = entry.id.clone();
                // A page that no longer listens, reloaded say, does not stop the work.
                let _ = page.send(Step { work_id, progress });
            }
            !entry.stop.load(Ordering::Relaxed)
        };
        // The page learns the id at once, so that even the first moment can be cancelled.
        tell(Progress {
            doing: String::new(),
            done: 0,
            total: None,
        });
        operation(&mut Work::new(&mut tell))
    }

    /// Asks all work to stop.
    pub(crate) fn cancel_all(&self) {
        let stops = self.stops.lock().unwrap_or_else(PoisonError::into_inner);
        for stop in stops.values() {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Asks a piece of work to stop; whether it was still under way.
    pub(crate) fn cancel(&self, id: &str) -> bool {
        let stops = self.stops.lock().unwrap_or_else(PoisonError::into_inner);
        let stop = stops.get(id);
        if let Some(stop) = stop {
            stop.store(true, Ordering::Relaxed);
        }
        stop.is_some()
    }
}

/// A place in the list of works, given up when the work ends, even by a panic.
struct Entry<'w> {
    works: &'w Works,
    id: String,
    stop: Arc<AtomicBool>,
}

impl Entry<'_> {
    fn new(works: &Works) -> Entry<'_> {
        let id = operations::new_id().to_string();
        let stop = Arc::new(AtomicBool::new(false));
        let mut stops = works.stops.lock().unwrap_or_else(PoisonError::into_inner);
        stops.insert(id.clone(), stop.clone());
        drop(stops);
        Entry { works, id, stop }
    }
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        let stops = &self.works.stops;
        let mut stops = stops.lock().unwrap_or_else(PoisonError::into_inner);
        stops.remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use tauri::ipc::{Channel, InvokeResponseBody};

    #[test]
    fn work_can_be_cancelled_by_the_id_it_tells() {
        let works = Works::default();
        let (told, heard) = std::sync::mpsc::channel();
        let page = Channel::new(move |body| {
            let InvokeResponseBody::Json(step) = body else {
                panic!("a step is JSON")
            };
            told.send(serde_json::from_str::<serde_json::Value>(&step).unwrap())
                .unwrap();
            Ok(())
        });
        let mut id = String::new();
        let answer = works.watched(Listener(Some(page)), |work| {
            id = heard.try_recv().unwrap()["work_id"]
                .as_str()
                .unwrap()
                .into();
            assert!(works.cancel(&id));
            work.done("Counting", 1, None)
        });
        assert_eq!(answer.unwrap_err().code, "cancelled");
        assert_eq!(heard.recv().unwrap()["doing"], "Counting");
        assert!(!works.cancel(&id), "work that is over is forgotten");
    }
}
