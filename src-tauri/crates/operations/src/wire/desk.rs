//! The first screen.

use super::{ActionView, AssetRow, BookingView, ModelView};
use serde::Serialize;
use ts_rs::TS;

/// What the desk shows beside the scan.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DeskSummary {
    /// How many assets are on the register.
    pub assets: u32,
    /// How many went out today.
    pub out_today: u32,
    /// How many came in today.
    pub in_today: u32,
    /// How many were registered today.
    pub registered_today: u32,
    /// How many are out.
    pub out_now: u32,
    /// How many are out and due before today.
    pub overdue: u32,
    /// How many are out and due today or within the six days after.
    pub due_soon: u32,
    /// The first ten open bookings, those that begin first in front.
    pub coming_bookings: Vec<BookingView>,
    /// The first ten overdue ones, longest overdue first.
    pub overdue_first: Vec<AssetRow>,
    /// How many warranties end within 30 days.
    pub warranty_within_30: u32,
    /// How many need a label.
    pub needs_label: u32,
    /// Models with fewer in stock than they should have.
    pub below_minimum: Vec<ModelView>,
    /// The last action, whether or not it was taken back.
    pub last_action: Option<ActionView>,
    /// The action that undo would take back now.
    pub undo: Option<ActionView>,
}
