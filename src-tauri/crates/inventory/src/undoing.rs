//! What can be taken back and done again, and what asks a person first.

use crate::event::ActionKind;
use crate::refusal::Refusal;
use words::{Said, say};

/// More things than this ask before they are taken back or done again.
pub const ASKS_ABOVE: u64 = 20;

/// What was done longer ago than this, in milliseconds, asks before it is taken back or done again.
pub const ASKS_AFTER: i64 = 10 * 60 * 1000;

/// A kind of action, and what is said where somebody asks to have it undone.
pub type Staying = (ActionKind, fn() -> Said);

/// The kinds of actions that stay as they are: each with the sentence of the refusal.
pub const STAYS: &[Staying] = &[
    (ActionKind::Undo, say::action_is_undo),
    (ActionKind::ErasePerson, say::action_erasure),
    (ActionKind::ErasePhoto, say::action_erasure),
    (ActionKind::SignReceipt, say::action_signature),
    (ActionKind::EraseSignature, say::action_erasure),
    (ActionKind::SetUp, say::action_set_up_desk),
    (ActionKind::Upgrade, say::action_set_up_upgrade),
    (ActionKind::NameStation, say::action_set_up_desk),
    (ActionKind::Count, say::action_scan),
    (ActionKind::TakeBackScan, say::action_scan),
    (ActionKind::SignStocktake, say::action_signed),
];

/// Why an action of this kind is never taken back; none where it can be.
pub fn stays(kind: ActionKind) -> Option<Refusal> {
    STAYS
        .iter()
        .find(|(other, _)| *other == kind)
        .map(|(_, message)| Refusal::said(message()))
}

/// Whether a person is asked first: one key should not take back what many rely on, or what nobody has in mind any more.
/// `age` is how long ago it was done, in milliseconds.
pub fn asks_first(things: u64, age: i64) -> bool {
    things > ASKS_ABOVE || age > ASKS_AFTER
}
