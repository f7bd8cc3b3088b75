//! Categories are words of models; whoever writes one that is there in other letters means that one.

use inventory::{cleaned, same};
use ledger::View;

use crate::wire::Failure;

/// The category as the register writes it already, where `text` differs from one in use by capitals and spaces only;
/// else `text` itself.
///
/// # Errors
/// The register cannot be read.
pub(crate) fn as_in_use(view: View<'_>, text: &str) -> Result<String, Failure> {
    let text = cleaned(text);
    let used = view.categories()?;
    if used.iter().any(|one| *one == text) {
        return Ok(text.into_owned());
    }
    Ok(used
        .into_iter()
        .find(|one| same(one, &text))
        .unwrap_or_else(|| text.into_owned()))
}
