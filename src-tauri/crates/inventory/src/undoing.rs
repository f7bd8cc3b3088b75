//! What can be taken back and done again, and what asks a person first.

use crate::event::ActionKind;
use crate::refusal::Refusal;

/// More things than this ask before they are taken back or done again.
pub const ASKS_ABOVE: u64 = 20;

/// What was done longer ago than this, in milliseconds, asks before it is taken back or done again.
pub const ASKS_AFTER: i64 = 10 * 60 * 1000;

/// The kinds of actions that stay as they are: with the code and the sentence of the refusal.
pub const STAYS: &[(ActionKind, &str, &str)] = &[
    (
        ActionKind::Undo,
        "action.is_undo",
        "An undo is not taken back; redo what it took back.",
    ),
    (
        ActionKind::ErasePerson,
        "action.erasure",
        "What was erased is gone for good.",
    ),
    (
        ActionKind::ErasePhoto,
        "action.erasure",
        "What was erased is gone for good.",
    ),
    (
        ActionKind::SignReceipt,
        "action.signature",
        "A signature stays with what it was drawn for. Sign again, or erase it.",
    ),
    (
        ActionKind::EraseSignature,
        "action.erasure",
        "What was erased is gone for good.",
    ),
    (
        ActionKind::SetUp,
        "action.set_up",
        "Setting up a desk is not taken back; change its settings instead.",
    ),
    (
        ActionKind::Upgrade,
        "action.set_up",
        "An upgrade of the register is not taken back.",
    ),
    (
        ActionKind::NameStation,
        "action.set_up",
        "Setting up a desk is not taken back; change its settings instead.",
    ),
    (
        ActionKind::Count,
        "action.scan",
        "A scan of a count is taken back in its stocktake.",
    ),
    (
        ActionKind::TakeBackScan,
        "action.scan",
        "A scan of a count is taken back in its stocktake.",
    ),
    (
        ActionKind::SignStocktake,
        "action.signed",
        "A signed stocktake stays as it is. Open a new one to count again.",
    ),
];

/// Why an action of this kind is never taken back; none where it can be.
pub fn stays(kind: ActionKind) -> Option<Refusal> {
    STAYS
        .iter()
        .find(|(other, ..)| *other == kind)
        .map(|(_, code, message)| Refusal::new(code, *message))
}

/// Whether a person is asked first: one key should not take back what many rely on, or what nobody has in mind any more.
/// `age` is how long ago it was done, in milliseconds.
pub fn asks_first(things: u64, age: i64) -> bool {
    things > ASKS_ABOVE || age > ASKS_AFTER
}
