//! Tags of our own series with a slip in them: what they nearly are, and how that is said.

use crate::wire::Failure;
use inventory::misread::misread;
use inventory::scan::{Reading, readings};
use ledger::View;

/// At most so many tags are named that a misread code nearly is.
const MOST_NEARLY: usize = 4;

/// The tags a code nearly is, where it is one of our own series with a check character that does not fit; none where it is
/// something else.
pub(crate) fn nearly(
    view: View<'_>,
    candidates: &[String],
) -> Result<Option<Vec<String>>, Failure> {
    let series = view.series()?;
    for Reading { key, .. } in candidates.iter().take(4).flat_map(|code| readings(code)) {
        let Some(misread) = misread(&key, series.iter().map(|series| &series.facts)) else {
            continue;
        };
        let mut tags: Vec<String> = Vec::new();
        for key in &misread.nearly {
            let mut found = view.asset_by_tag_key(key)?;
            if found.is_none() {
                found = view.assets_by_former_tag_key(key)?.pop();
            }
            let tag = match found {
                Some(asset) => Some(asset.facts.tag.to_string()),
                None => view.reserved_tag_by_key(key)?.map(|reserved| reserved.tag),
            };
            tags.extend(tag.filter(|tag| !tags.contains(tag)));
        }
        tags.truncate(MOST_NEARLY);
        return Ok(Some(tags));
    }
    Ok(None)
}

/// What is said of a misread code.
pub(crate) fn misread_words(code: &str, nearly: &[String]) -> String {
    match nearly {
        [] => format!("{code} is misread: its last character does not fit. Scan it again"),
        tags => format!(
            "{code} is misread: nearly {}. Scan it again",
            tags.join(" or ")
        ),
    }
}

/// What may help whoever typed one of our own tags with a slip in it.
pub(crate) fn misread_hint(nearly: &[String]) -> String {
    match nearly {
        [] => "Its last character does not fit the others: look at the label again.".to_owned(),
        tags => format!(
            "Its last character does not fit the others. Nearly so: {}. Look at the label again.",
            tags.join(" or ")
        ),
    }
}
