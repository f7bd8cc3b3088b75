//! The one way something is done to several assets at once: to all of them, or to none and then with what stands in the way
//! of each and what helps; or to all but what was left out.

use crate::choices;
use crate::failure::OrNotFound;
use crate::wire::{AssetSelection, Failure, LeftOut, RefusedThing};
use chrono::NaiveDate;
use inventory::{AssetFacts, AssetId, BlockerKind, Cure, How, Refusal, batch};
use ledger::view::asset::AssetRecord;
use ledger::{Book, View};
use words::say;

/// How many refused things one answer names; more are named once these are dealt with.
const MOST_REFUSED: usize = 10_000;
/// How many of them stand in its details too, for a person who reads lines.
const MOST_LINES: usize = 100;

/// What came of something that was done to several assets.
#[derive(Debug, Default)]
pub(crate) struct Came {
    /// The tags of what changed.
    pub tags: Vec<String>,
    /// What was left out, and why.
    pub left_out: Vec<LeftOut>,
}

impl From<Vec<String>> for Came {
    fn from(tags: Vec<String>) -> Came {
        Came {
            tags,
            left_out: Vec::new(),
        }
    }
}

/// Does something to each asset of a selection: what `rule` allows is carried out by `carry`, which answers whether anything
/// changed. `done` is what would have been done, for the sentence of a refusal: `checked_out`.
///
/// # Errors
/// The rule refuses one of them, and neither is that cured nor is it to be left out, or nothing would be left; all that are
/// refused are named. What is not the rule's to say goes through.
pub(crate) fn each(
    book: &mut Book<'_>,
    selection: &AssetSelection,
    today: NaiveDate,
    done: &'static str,
    rule: impl Fn(View<'_>, &AssetRecord) -> Result<Result<AssetFacts, Refusal>, Failure>,
    mut carry: impl FnMut(&mut Book<'_>, &AssetRecord, AssetFacts) -> Result<bool, Failure>,
) -> Result<Came, Failure> {
    let assets = choices::assets(book.view(), selection, today)?;
    let mut came = Came::default();
    let mut refused = Vec::new();
    for asset in &assets {
        let changed = match rule(book.view(), asset)? {
            Ok(new) => carry(book, asset, new)?,
            Err(refusal) => {
                let view = book.view();
                let cure = batch::cure_for(&asset.facts, |facts| {
                    let asset = AssetRecord {
                        facts: facts.clone(),
                        ..asset.clone()
                    };
                    Ok::<_, Failure>(rule(view, &asset)?.is_ok())
                })?;
                let Some(cure) = cure.filter(|cure| decided(selection, asset.id, *cure)) else {
                    refused.push((asset, refusal, cure));
                    continue;
                };
                let asset = cured(book, asset.clone(), cure)?;
                let new = rule(book.view(), &asset)??;
                carry(book, &asset, new)?
            }
        };
        if changed {
            came.tags.push(asset.facts.tag.to_string());
        }
    }
    if refused.is_empty() {
        return Ok(came);
    }
    if selection.leave_out_refused == Some(true) && refused.len() < assets.len() {
        let left = refused.into_iter().map(|(asset, refusal, _)| LeftOut {
            tag: asset.facts.tag.to_string(),
            why: why(asset.facts.tag.as_str(), &refusal.message),
        });
        came.left_out.extend(left);
        return Ok(came);
    }
    Err(none_of_it(refused, assets.len(), done))
}

/// Whether somebody decided that this is done first to an asset.
fn decided(selection: &AssetSelection, id: AssetId, cure: Cure) -> bool {
    let mut cures = selection.cures.iter();
    cures.any(|one| one.cure == cure && one.asset.is_none_or(|asset| asset == id))
}

/// Puts an asset in stock on the way; answers it as it is then.
pub(crate) fn cured(
    book: &mut Book<'_>,
    asset: AssetRecord,
    cure: Cure,
) -> Result<AssetRecord, Failure> {
    let how = match cure {
        Cure::CheckInFirst => How::CheckedIn,
        Cure::StockFirst => How::StateChanged,
        Cure::GoOn => return Ok(asset),
    };
    let stocked = batch::into_stock(cure, &asset.facts)?;
    book.change_asset(&asset, how, stocked, "")?;
    book.view()
        .asset(&asset.id)?
        .or_not_found("asset", &asset.facts.tag)
}

/// Nothing is done: a refusal of one thing alone speaks for itself, of several each is named.
fn none_of_it(
    refused: Vec<(&AssetRecord, Refusal, Option<Cure>)>,
    of: usize,
    done: &'static str,
) -> Failure {
    let count = refused.len();
    let things: Vec<RefusedThing> = refused
        .iter()
        .take(MOST_REFUSED)
        .map(|(asset, refusal, cure)| {
            let kind = BlockerKind::of_refusal(&refusal.code, asset.facts.state);
            RefusedThing {
                id: asset.id.to_string(),
                tag: asset.facts.tag.to_string(),
                why: why(asset.facts.tag.as_str(), &refusal.message),
                kind,
                label: kind.label().to_owned(),
                cure: *cure,
            }
        })
        .collect();
    let mut refusals = refused.into_iter().map(|(_, refusal, _)| refusal);
    let Some(first) = refusals.next() else {
        return Failure::internal(&"refused without a refusal");
    };
    if of == 1 {
        let failure = Failure::from(first);
        // What is wrong with a field is seen to there.
        let refused = match failure.field {
            Some(_) => Box::default(),
            None => things.into_boxed_slice(),
        };
        return Failure { refused, ..failure };
    }
    let (code, field) = (first.code.clone(), first.field.clone());
    let lines: Vec<String> = std::iter::once(first)
        .chain(refusals)
        .map(|refusal| refusal.message)
        .collect();
    // The same message of all of them is about what was asked, not about any of them.
    let of_the_request = count == of && lines.iter().all(|line| *line == lines[0]);
    if of_the_request {
        return Failure {
            field: field.map(String::into_boxed_str),
            ..Failure::new(&code, format!("{} Nothing was saved.", lines[0]))
        };
    }
    let message = match count == of {
        true => say::asset_none_can(of, done),
        false => say::asset_some_cannot(count, of, done),
    };
    Failure {
        refused: things.into_boxed_slice(),
        ..Failure::new(&code, message)
            .hint(say::batch_blocked_hint())
            .details(lines.into_iter().take(MOST_LINES))
    }
}

/// Why not, behind its tag: what a person reads beside it need not name it again.
fn why(tag: &str, message: &str) -> String {
    let rest = message.strip_prefix(tag).unwrap_or(message).trim();
    rest.trim_end_matches('.').to_owned()
}
