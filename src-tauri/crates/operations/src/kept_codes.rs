//! Codes of others that are kept with an asset, so that scanning them finds it.

use crate::actions::assets_changed;
use crate::choices;
use crate::office::Office;
use crate::scans::{Match, meanings};
use crate::wire::*;
use inventory::{ActionKind, KeptCodeFacts, Revision, scan};
use ledger::View;
use words::{Said, say};

/// Longest code that is kept, in characters: what a large QR code of a maker holds.
const LONGEST: usize = 500;

/// Keeps a code with an asset.
///
/// # Errors
/// Refused where the code is something on the register already (`code.taken`) or cannot be one (`code.invalid`).
pub fn keep_code(office: &Office, request: KeepCode) -> Result<Done<AssetsChanged>, Failure> {
    let code = written(&request.code)?;
    let note = request.note.unwrap_or_default().trim().to_owned();
    let done = office.act(ActionKind::KeepCode, None, |book| {
        let asset = choices::asset(book.view(), request.id, request.tag.as_deref())?;
        let tag = asset.facts.tag.to_string();
        if let Some(holder) = book.view().asset_by_kept_code(&scan::literal_key(&code))?
            && holder.id == asset.id
        {
            return Ok(vec![tag]);
        }
        refuse_if_taken(book.view(), &code)?;
        book.set_subject(&code);
        let facts = KeptCodeFacts { code, note };
        book.change_kept_code(&asset, Revision::added(facts))?;
        Ok(vec![tag])
    })?;
    assets_changed(office, done)
}

/// Removes a code from the asset it is kept with.
///
/// # Errors
/// Refused where it is kept with none (`code.unknown`).
pub fn remove_code(office: &Office, request: RemoveCode) -> Result<Done<AssetsChanged>, Failure> {
    let key = scan::literal_key(&request.code);
    let done = office.act(ActionKind::RemoveCode, None, |book| {
        let view = book.view();
        let unknown = || Failure::said(say::code_unknown(request.code.trim())).on("code");
        let asset = view.asset_by_kept_code(&key)?.ok_or_else(unknown)?;
        let kept = view.kept_codes(asset.row)?.into_iter();
        let facts = kept
            .into_iter()
            .find(|kept| scan::literal_key(&kept.code) == key)
            .ok_or_else(unknown)?;
        book.set_subject(&facts.code);
        book.change_kept_code(&asset, Revision::removed(facts))?;
        Ok(vec![asset.facts.tag.to_string()])
    })?;
    assets_changed(office, done)
}

/// A code as it is kept: without what ends it, and with something to find it by.
pub(crate) fn written(code: &str) -> Result<String, Failure> {
    let code = code.trim_matches(|c: char| c.is_control() || c.is_whitespace());
    let refuse = |said: Said| Err(Failure::said(said).on("code"));
    if scan::literal_key(code).is_empty() {
        return refuse(say::code_invalid_empty());
    }
    if code.chars().count() > LONGEST {
        return refuse(say::code_invalid_long(LONGEST));
    }
    Ok(code.to_owned())
}

/// A code that is something already would be a choice at every scan from then on.
pub(crate) fn refuse_if_taken(view: View<'_>, code: &str) -> Result<(), Failure> {
    match taken_by(view, code)? {
        None => Ok(()),
        Some((_, what)) => Err(Failure::said(say::code_taken_what(code, what))
            .on("code")
            .hint(say::code_taken_what_hint())),
    }
}

/// What a code is already, and that in words.
pub(crate) fn taken_by(view: View<'_>, code: &str) -> Result<Option<(Match, String)>, Failure> {
    let Some(meaning) = meanings(view, &[code.to_owned()])?.into_iter().next() else {
        return Ok(None);
    };
    let what = match &meaning.hit {
        Match::Asset(id) => match view.asset(id)? {
            Some(asset) => format!("{} by its {}", asset.facts.tag, meaning.because),
            None => "another asset".into(),
        },
        Match::Command(_) => "a command".into(),
        Match::Person(_) => "somebody's badge".into(),
        Match::Place(_) => "the code of a place".into(),
        Match::Kit(_) => "the code of a kit".into(),
        Match::Reserved(tag) => format!("the reserved tag {tag}"),
    };
    Ok(Some((meaning.hit, what)))
}
