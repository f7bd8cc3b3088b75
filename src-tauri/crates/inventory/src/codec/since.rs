//! The format each kind, field and word of the journal came with.

/// The newest format of a register's file that this program reads: of what is kept for ever, the journal above all.
///
/// 1: the first. 2: entries about label formats, designs, printers, calibrations, prints and reserved tags. 3: entries
/// about stocktakes, bookings, kits and codes kept with assets, and entries that name photos. 4: scans that name who
/// counted, and erased photos. 5: custom fields, designs and printers written so that an unknown field shows;
/// in which way a thing is out and where it is meanwhile; actions done again after they had been taken back. 6: signatures that
/// say where the journal ended, and who signed and counted by identity; actions that are written in portions; signatures drawn
/// on a screen, kept with their action; whoever works at a desk is a person, and details of people are kept by their digest,
/// which makes every file of this program one of format 6; two records that are one.
///
/// A file is of the lowest format that holds all its entries, so an older program goes on reading it for as long as it
/// can and refuses it from then on, before touching it.
pub const FORMAT: i64 = 6;

/// Every kind of entry with its version, and the format it came with. Those of an earlier version are only read.
pub const KINDS: &[(&str, i64)] = &[
    ("action.1", 1),
    ("asset_checked_in.1", 1),
    ("asset_checked_out.1", 1),
    ("asset_extended.1", 5),
    ("asset_handed_on.1", 5),
    ("asset_kept_code.1", 3),
    ("asset_labelled.1", 1),
    ("asset_moved.1", 1),
    ("asset_registered.1", 1),
    ("asset_revised.1", 1),
    ("asset_state_changed.1", 1),
    ("asset_tag_replaced.1", 1),
    ("asset_withdrawn.1", 1),
    ("booking.1", 3),
    ("calibration.1", 2),
    ("custom_field.1", 1),
    ("custom_field.2", 5),
    ("design.1", 2),
    ("design.2", 5),
    ("format.1", 2),
    ("kit.1", 3),
    ("model.1", 1),
    ("person.1", 1),
    ("photo_erased.1", 4),
    ("place.1", 1),
    ("print.1", 2),
    ("printer.1", 2),
    ("printer.2", 5),
    ("reservation.1", 2),
    ("series.1", 1),
    ("setting.1", 1),
    ("signature.1", 6),
    ("signature_erased.1", 6),
    ("station.1", 1),
    ("stocktake.1", 3),
    ("stocktake_decision.1", 3),
    ("stocktake_expected.1", 3),
    ("stocktake_scan.1", 3),
    ("worker.1", 6),
];

/// What came later than its type: by type, the field or the word as the journal writes it, and the format it came with.
/// What is not here came with its kind. Lines are added; one that was released stays.
///
/// `AssetFacts` speaks for `AssetChanges` too.
pub const SINCE: &[(&str, &[(&str, i64)])] = &[
    (
        "ActionKind",
        &[
            ("record_format", 2),
            ("remove_format", 2),
            ("record_design", 2),
            ("remove_design", 2),
            ("record_printer", 2),
            ("remove_printer", 2),
            ("calibrate", 2),
            ("print_labels", 2),
            ("reserve_tags", 2),
            ("assign_tag", 2),
            ("record_booking", 3),
            ("cancel_booking", 3),
            ("record_kit", 3),
            ("remove_kit", 3),
            ("keep_code", 3),
            ("remove_code", 3),
            ("open_stocktake", 3),
            ("change_stocktake", 3),
            ("count", 3),
            ("take_back_scan", 3),
            ("merge_count", 3),
            ("reconcile", 3),
            ("sign_stocktake", 3),
            ("erase_photo", 4),
            ("extend", 5),
            ("hand_on", 5),
            ("swap", 5),
            ("redo", 5),
            ("upgrade", 6),
            ("sign_receipt", 6),
            ("erase_signature", 6),
            ("merge", 6),
        ],
    ),
    // An older program would take what was done again for something new, and count it twice.
    // And what is not ended for what is whole.
    ("Action", &[("redoes", 5), ("ticket", 5), ("open", 6)]),
    (
        "AssetEvent",
        &[("taken_back", 2), ("checklist", 3), ("photos", 3)],
    ),
    (
        "AssetFacts",
        &[("terms", 5), ("place_confirmed", 5), ("came_from", 5)],
    ),
    ("CountScan", &[("counter", 4), ("counted_by", 6)]),
    ("CountVerdict", &[("assigned", 5)]),
    ("Decision", &[("record_place", 5)]),
    ("ExpectedLine", &[("out", 5)]),
    ("How", &[("extended", 5), ("handed_on", 5)]),
    ("LabelSubject", &[("kit", 3)]),
    ("ModelFacts", &[("merged", 6)]),
    ("PersonFacts", &[("place", 5), ("merged", 6)]),
    ("PlaceFacts", &[("merged", 6)]),
    ("SignOff", &[("journal", 6), ("signer", 6), ("counters", 6)]),
];

/// The format a field or a word of a type came with.
pub fn since(of: &str, what: &str) -> i64 {
    later(of).map_or(FIRST, |later| of_one(later, what))
}

/// The first format; what it is of needs no other.
pub(super) const FIRST: i64 = 1;

/// What came later than a type, if anything did.
pub(super) fn later(of: &str) -> Option<&'static [(&'static str, i64)]> {
    let of = match of {
        "AssetChanges" => "AssetFacts",
        other => other,
    };
    let found = SINCE.iter().find(|(name, _)| *name == of);
    found.map(|(_, later)| *later)
}

/// The format one of them came with.
pub(super) fn of_one(later: &[(&str, i64)], what: &str) -> i64 {
    let found = later.iter().find(|(name, _)| *name == what);
    found.map_or(FIRST, |(_, format)| *format)
}

/// The format a kind came with; that of this program where nobody said.
pub(super) fn of_kind(kind: &str) -> i64 {
    let found = KINDS.iter().find(|(name, _)| *name == kind);
    debug_assert!(found.is_some(), "{kind} is not among the kinds");
    found.map_or(FORMAT, |(_, format)| *format)
}
