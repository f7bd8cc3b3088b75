//! The register behind the window, and the one way commands reach it.

use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The register the window works on.
#[derive(Debug, Clone)]
pub struct Desk {
    folder: PathBuf,
}

impl Desk {
    /// A desk over the register in `folder`, opened when it is first needed.
    pub fn new(folder: PathBuf) -> Self {
        Desk { folder }
    }

    /// The folder that holds the register.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// Runs blocking work beside the window's own thread; what would have ended the program comes
/// back as a failure.
pub(crate) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(problem) => {
            tracing::error!(%problem, "a request ended abnormally");
            Err(Failure {
                code: "internal".into(),
                message: "Something went wrong inside Tagdesk. What was saved before is safe; \
                    please try again."
                    .into(),
                hint: None,
                field: None,
                details: vec![problem.to_string()],
            })
        }
    }
}
