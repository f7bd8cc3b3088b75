//! The register behind the window, and the one way commands reach it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use operations::wire::{Failure, Nothing};
use operations::{Closed, Office, Work};

use crate::request::{Listener, Request};
use crate::work::Works;

/// The register the window works on, opened when it is first needed.
#[derive(Clone)]
pub struct Desk {
    folder: PathBuf,
    office: Arc<Mutex<Option<Arc<Office>>>>,
    works: Works,
}

impl Desk {
    /// A desk over the register in `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Desk {
            folder,
            office: Arc::default(),
            works: Works::default(),
        }
    }

    /// The folder that holds the register.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The long pieces of work under way.
    pub(crate) fn works(&self) -> &Works {
        &self.works
    }

    /// The open register. Whoever comes first opens it, the others wait; what failed is tried
    /// again by the next.
    pub(crate) fn office(&self) -> Result<Arc<Office>, Failure> {
        let mut open = self.office.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(office) = open.as_ref() {
            return Ok(office.clone());
        }
        let office = Arc::new(Office::open(&self.folder)?);
        Ok(open.insert(office).clone())
    }

    /// Whether this desk scans with a camera; not while that cannot be told.
    pub(crate) fn uses_camera(&self) -> bool {
        self.office()
            .and_then(|office| operations::camera::show_camera(&office, Nothing {}))
            .is_ok_and(|camera| camera.on)
    }

    /// Asks for an operation, beside the window's own thread.
    pub(crate) async fn run<Q: Send + 'static, T: Send + 'static>(
        &self,
        request: Request<Q>,
        operation: fn(&Office, Q) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let desk = self.clone();
        aside(move || request.done(|request| operation(desk.office()?.as_ref(), request))).await
    }

    /// Asks for an operation that takes its time: `listener` hears how far it is, and `cancel`
    /// with the id it is told stops it.
    pub(crate) async fn work<Q: Send + 'static, T: Send + 'static>(
        &self,
        request: Request<Q>,
        listener: Listener,
        operation: fn(&Office, Q, &mut Work<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let desk = self.clone();
        aside(move || {
            let office = desk.office()?;
            let works = &desk.works;
            works.watched(listener, |work| {
                request.done(|request| operation(&office, request, work))
            })
        })
        .await
    }
}

/// An operation on a register that need not open.
type OnClosed<Q, T> = fn(&Closed, Q, &mut Work<'_>) -> Result<T, Failure>;

impl Desk {
    fn closed(&self) -> Closed {
        Closed::now(&self.folder)
    }

    /// Asks for an operation that takes its time and needs no register that opens.
    pub(crate) async fn work_closed<Q: Send + 'static, T: Send + 'static>(
        &self,
        request: Request<Q>,
        listener: Listener,
        operation: OnClosed<Q, T>,
    ) -> Result<T, Failure> {
        let desk = self.clone();
        aside(move || {
            desk.works.watched(listener, |work| {
                request.done(|request| operation(&desk.closed(), request, work))
            })
        })
        .await
    }

    /// Asks for an operation that may put another register in the place of this one: by the register that is open, or,
    /// where none opens, by its folder alone.
    pub(crate) async fn replacing<Q: Send + 'static, T: Send + 'static>(
        &self,
        request: Request<Q>,
        listener: Listener,
        opened: fn(&Office, Q, &mut Work<'_>) -> Result<T, Failure>,
        closed: OnClosed<Q, T>,
    ) -> Result<T, Failure> {
        let desk = self.clone();
        aside(move || {
            let office = desk.office().ok();
            desk.works.watched(listener, |work| {
                request.done(|request| match &office {
                    Some(office) => opened(office, request, work),
                    None => closed(&desk.closed(), request, work),
                })
            })
        })
        .await
    }
}

/// Runs blocking work beside the window's own thread; what would have ended the program comes
/// back as a failure.
pub(crate) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(problem) => Err(Failure::internal(&problem)),
    }
}
