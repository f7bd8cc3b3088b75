//! Imports: a file from another system becomes one action, after a dry run that shows every row.

/// A dry run that was kept so that its rows can be looked at.
pub struct KeptDryRun {
    /// What it is asked for by.
    pub id: String,
}
