//! Tags of our own series with a slip in them: what they nearly are, and how that is said.

use crate::wire::Failure;
use inventory::misread::misread;
use inventory::scan::{Reading, readings};
use inventory::zeros::other_zeros;
use ledger::View;
use ledger::view::asset::AssetRecord;
use words::{List, say};

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

/// The tag of the one asset whose tag or serial number a code is but for zeros before its number; none where there are
/// several. It is a guess, and only offered.
pub(crate) fn but_for_zeros(
    view: View<'_>,
    candidates: &[String],
) -> Result<Option<String>, Failure> {
    let mut found: Option<AssetRecord> = None;
    for Reading { key, .. } in candidates.iter().take(4).flat_map(|code| readings(code)) {
        for other in other_zeros(&key) {
            let mut assets: Vec<AssetRecord> = view.asset_by_tag_key(&other)?.into_iter().collect();
            assets.extend(view.assets_by_former_tag_key(&other)?);
            assets.extend(view.assets_by_serial_key(&other)?);
            for asset in assets {
                match &found {
                    Some(known) if known.id != asset.id => return Ok(None),
                    Some(_) => {}
                    None => found = Some(asset),
                }
            }
        }
    }
    Ok(found.map(|asset| asset.facts.tag.to_string()))
}

/// What is said of a code that is a tag but for zeros.
pub(crate) fn zeros_words(tag: &str) -> String {
    say::scan_zeros_inline(tag).into()
}

/// What may help whoever typed such a code.
pub(crate) fn zeros_hint(tag: &str) -> String {
    say::scan_zeros(tag).into()
}

/// Refuses a tag for a new thing that is one of our own series with a slip in it.
pub(crate) fn refuse_misread(view: View<'_>, tag: &str) -> Result<(), Failure> {
    let series = view.series()?;
    if misread(tag, series.iter().map(|series| &series.facts)).is_none() {
        return Ok(());
    }
    let nearly = nearly(view, &[tag.to_owned()])?.unwrap_or_default();
    let hint = match nearly.is_empty() {
        true => say::tag_misread_hint(),
        false => say::tag_misread_nearly(any_of(&nearly)),
    };
    Err(Failure::said(say::tag_misread(tag.trim()))
        .on("tag")
        .hint(hint))
}

/// What is said of a misread code.
pub(crate) fn misread_words(code: &str, nearly: &[String]) -> String {
    match nearly {
        [] => say::scan_misread(code).into(),
        tags => say::scan_misread_nearly(code, any_of(tags)).into(),
    }
}

/// What may help whoever typed one of our own tags with a slip in it.
pub(crate) fn misread_hint(nearly: &[String]) -> String {
    match nearly {
        [] => say::scan_misread_hint().into(),
        tags => say::scan_misread_look(any_of(tags)).into(),
    }
}

fn any_of(tags: &[String]) -> List {
    List::AnyOf(tags.iter().map(say::choice_name).collect())
}
