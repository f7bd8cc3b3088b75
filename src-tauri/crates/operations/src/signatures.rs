//! Signatures drawn on a screen: kept with the hand-over they acknowledge, shown on its receipt, and gone with whoever may
//! have drawn them.

use crate::actions::{recorded, sentence};
use crate::erasing::erased;
use crate::failure::OrNotFound;
use crate::files::read_text;
use crate::office::Office;
use crate::receipts::{action, signers};
use crate::rows::instant;
use crate::wire::*;
use chrono::{DateTime, FixedOffset, Local};
use inventory::{ActionKind, BatchId, Drawing, PersonId};
use ledger::copies::Erasure;
use ledger::view::actions::ActionRecord;
use ledger::view::people::ERASED;
use ledger::{Kept, SignatureRecord, View};
use std::collections::BTreeSet;
use words::say;

/// A file with more bytes holds no signature.
const LARGEST: u64 = 2_000_000;

/// Longest reason for erasing one, in characters.
const LONGEST_REASON: usize = 200;

/// Who signs for an action, and what was drawn last. Nothing is saved.
///
/// # Errors
/// There is no such action, it was taken back, or it handed nothing over; or the signature is not as it was drawn.
pub fn show_signature(office: &Office, request: ShowSignature) -> Result<SignatureView, Failure> {
    office.read(|view| shown(view, &action(view, request.action)?))
}

/// Keeps what one of the other side drew for a check-out, a check-in or a hand-on. What was drawn for it before is shown no
/// more.
///
/// # Errors
/// There is no such action, it was taken back, or it handed nothing over; nothing was drawn, or more than a hand draws; or
/// whoever would sign was erased. Nothing is saved then.
pub fn sign_receipt(
    office: &Office,
    request: SignReceipt,
) -> Result<Done<Recorded<SignatureView>>, Failure> {
    let drawing = Drawing::of(&given(&request)?.strokes)?;
    let done = office.act(ActionKind::SignReceipt, None, |book| {
        let view = book.view();
        let record = action(view, request.action)?;
        let people = signers(view, &record)?;
        refuse_erased(view, &people)?;
        book.keep_signature(record.batch, people, &drawing)?;
        shown(book.view(), &record)
    })?;
    recorded(office, done)
}

/// What was drawn, as it was sent or as a file has it.
fn given(request: &SignReceipt) -> Result<SignatureStrokes, Failure> {
    let Some(file) = &request.file else {
        return Ok(request.signature.clone().unwrap_or_default());
    };
    let text = read_text(&file.0, LARGEST)?;
    serde_json::from_str(&text).map_err(|error| {
        Failure::said(say::signature_file(file.name()))
            .hint(say::signature_file_hint())
            .on("file")
            .details([error.to_string()])
    })
}

/// What is drawn for somebody who was erased would be kept for nobody.
fn refuse_erased(view: View<'_>, people: &[PersonId]) -> Result<(), Failure> {
    for id in people {
        if view
            .person(id)?
            .is_none_or(|person| person.record.facts.erased)
        {
            return Err(Failure::said(say::signature_erased_person())
                .hint(say::signature_erased_person_hint()));
        }
    }
    Ok(())
}

/// Erases all that was drawn for an action, for good. Copies of the register made before keep it.
///
/// # Errors
/// Nothing was drawn for it, it was erased already, or nobody says why; nothing is erased then.
pub fn erase_signature(
    office: &Office,
    request: EraseSignature,
) -> Result<Done<Erased<SignaturesErased>>, Failure> {
    let reason = request.reason.trim();
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON {
        return Err(Failure::said(say::signature_reason(LONGEST_REASON)).on("reason"));
    }
    let Some(batch) = request.action else {
        return Err(Failure::said(say::signature_action()).on("action"));
    };
    let mut gone = Gone::default();
    let done = office.act(ActionKind::EraseSignature, Some(reason), |book| {
        let view = book.view();
        let record = view.action(&batch)?.or_not_found("action", &batch)?;
        let mut drawn = view.signatures_of(&record.batch)?;
        drawn.retain(|signature| !signature.erased);
        if drawn.is_empty() {
            return Err(Failure::said(say::signature_none()).on("action"));
        }
        gone = Gone::of(view, &drawn)?;
        for signature in &drawn {
            book.erase_signature(signature)?;
        }
        Ok(SignaturesErased {
            action: record.batch,
        })
    })?;
    let what = Erasure::Signatures(&gone.digests);
    erased(office, done, &BTreeSet::new(), &gone.telling, what)
}

/// Signatures that are being erased.
#[derive(Default)]
pub(crate) struct Gone {
    /// What they are found by.
    pub(crate) digests: Vec<String>,
    /// Of each a piece that stands nowhere else.
    pub(crate) telling: Vec<Vec<u8>>,
}

impl Gone {
    pub(crate) fn of(view: View<'_>, signatures: &[SignatureRecord]) -> Result<Gone, Failure> {
        let mut gone = Gone::default();
        for signature in signatures {
            let bytes = view.signature_bytes(signature)?.unwrap_or_default();
            // They begin with what is random.
            gone.telling.push(bytes.into_iter().take(64).collect());
            gone.digests.push(signature.digest.clone());
        }
        Ok(gone)
    }
}

/// The last signature of an action, and what is left of it.
///
/// # Errors
/// It is not as it was drawn.
pub(crate) fn last(
    view: View<'_>,
    action: &BatchId,
) -> Result<Option<(SignatureRecord, Option<Drawing>)>, Failure> {
    let Some(record) = view.signatures_of(action)?.into_iter().next() else {
        return Ok(None);
    };
    let drawing = match view.drawn(&record)? {
        Kept::Whole(drawing) => Some(drawing),
        Kept::Erased => None,
        Kept::Damaged => {
            return Err(Failure::said(say::signature_damaged()).hint(say::signature_damaged_hint()));
        }
    };
    Ok(Some((record, drawing)))
}

/// When a signature was drawn, as it is said.
pub(crate) fn drawn_at(record: &SignatureRecord) -> DateTime<FixedOffset> {
    instant(record.at).with_timezone(&Local).fixed_offset()
}

fn shown(view: View<'_>, record: &ActionRecord) -> Result<SignatureView, Failure> {
    let mut names = Vec::new();
    for id in signers(view, record)? {
        let person = view.person(&id)?;
        names.push(person.map_or_else(|| ERASED.to_owned(), |person| person.details.name));
    }
    Ok(SignatureView {
        action: record.batch,
        about: sentence(view, record)?,
        signers: names,
        drawn: last(view, &record.batch)?.map(|(signature, drawing)| DrawnSignature {
            at: instant(signature.at),
            actor: signature.actor,
            signature: drawing.map(SignatureStrokes::from),
        }),
    })
}
