//! The register behind the window, and the one way commands reach it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use operations::wire::{Failure, Nothing, Status};
use operations::{Closed, Office, Work};

use crate::request::{Listener, Request};
use crate::work::Works;

/// How long the program waits at its end for work that is under way to be stopped.
const PATIENCE: Duration = Duration::from_secs(5);

/// The register the window works on, opened when it is first needed.
#[derive(Clone)]
pub struct Desk {
    folder: PathBuf,
    office: Arc<Mutex<Option<Arc<Office>>>>,
    works: Works,
    ended: Arc<(Mutex<bool>, Condvar)>,
}

impl Desk {
    /// A desk over the register in `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Desk {
            folder,
            office: Arc::default(),
            works: Works::default(),
            ended: Arc::default(),
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
    ///
    /// # Errors
    /// It cannot be opened; or the one that was open was moved, replaced or removed. It is said
    /// once, to whoever comes first: the next opens what lies there.
    pub(crate) fn office(&self) -> Result<Arc<Office>, Failure> {
        let mut open = self.open();
        if let Some(office) = open.as_ref() {
            let office = office.clone();
            if let Err(displaced) = office.refuse_displaced() {
                *open = None;
                return Err(displaced);
            }
            return Ok(office);
        }
        if *lock(&self.ended.0) {
            let message = "The window is being closed. Nothing was saved.";
            return Err(Failure::new("window.closing", message));
        }
        // The window shows how far that is, and asks again when it is done.
        self.closed().refuse_unready()?;
        let office = Arc::new(Office::open(&self.folder)?);
        Ok(open.insert(office).clone())
    }

    /// Begins a new register where this desk's is gone.
    pub(crate) fn begin(&self) -> Result<Status, Failure> {
        let mut open = self.open();
        *open = None;
        let (office, status) =
            operations::register::begin_register(&self.folder, operations::system_clock())?;
        *open = Some(Arc::new(office));
        Ok(status)
    }

    /// Lets go of the register: what is under way is stopped, and its file is whole. The program
    /// ends without dropping anything, so that its end has to ask for it.
    pub fn close(&self) {
        *lock(&self.ended.0) = true;
        self.ended.1.notify_all();
        self.works.cancel_all();
        let Some(mut office) = self.open().take() else {
            return;
        };
        let asked = Instant::now();
        while let Err(shared) = Arc::try_unwrap(office) {
            if asked.elapsed() > PATIENCE {
                tracing::warn!("the register was still in use when the window closed");
                return;
            }
            office = shared;
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Lets go of a register that is not at its place any more.
    pub(crate) fn let_go(&self, displaced: &Arc<Office>) {
        let mut open = self.open();
        if open
            .as_ref()
            .is_some_and(|office| Arc::ptr_eq(office, displaced))
        {
            *open = None;
        }
    }

    /// Waits so long, unless the program ends; whether it does.
    pub(crate) fn ends_within(&self, time: Duration) -> bool {
        let (ended, told) = &*self.ended;
        let waited = told.wait_timeout_while(lock(ended), time, |ended| !*ended);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }

    fn open(&self) -> MutexGuard<'_, Option<Arc<Office>>> {
        lock(&self.office)
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
