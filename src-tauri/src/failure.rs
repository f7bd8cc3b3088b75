//! The one shape in which a request fails.

use serde::Serialize;

/// What went wrong, for machines (`code`) and for people (the rest).
#[derive(Debug, Clone, Serialize)]
pub struct Failure {
    /// For programs.
    pub code: String,
    /// One sentence: what happened and what to do.
    pub message: String,
    /// More that may help.
    pub hint: Option<String>,
    /// The field it concerns.
    pub field: Option<String>,
    /// Everything besides, a line each.
    pub details: Vec<String>,
}
