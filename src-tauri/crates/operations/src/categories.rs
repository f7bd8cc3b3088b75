//! Categories are words of models; whoever writes one that is there in other letters means that one.

use ledger::View;

use crate::wire::Failure;

/// The category as the register writes it already, where `text` differs from one in use by capitals and spaces only;
/// else `text` itself.
///
/// # Errors
/// The register cannot be read.
pub(crate) fn as_in_use(view: View<'_>, text: &str) -> Result<String, Failure> {
    let text = text.trim();
    let used = view.categories()?;
    if used.iter().any(|one| one == text) {
        return Ok(text.to_owned());
    }
    let same = |one: &String| one.to_lowercase() == text.to_lowercase();
    Ok(used
        .into_iter()
        .find(same)
        .unwrap_or_else(|| text.to_owned()))
}
