//! What the database's own rules refuse, said in words.

use crate::error::LedgerError;
use inventory::Refusal;
use rusqlite::ErrorCode;

/// Turns what the database's own rules refused into words.
pub(super) fn in_words(error: LedgerError) -> LedgerError {
    let LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, Some(message))) = &error else {
        return error;
    };
    if failure.code != ErrorCode::ConstraintViolation {
        return error;
    }
    let refusal = match message.as_str() {
        m if m.contains("asset.tag_key") => {
            Refusal::new("tag.taken", "Another asset already has this tag.").on("tag")
        }
        m if m.contains("asset.serial_key") => Refusal::new(
            "serial.taken",
            "Another asset already has this serial number.",
        )
        .on("serial"),
        m if m.contains("place.code_key") => {
            Refusal::new("place.code_taken", "Another place already has this code.").on("code")
        }
        m if m.contains("series.prefix") => Refusal::new(
            "series.prefix_taken",
            "Another tag series already has this prefix.",
        )
        .on("prefix"),
        m if m.contains("custom_field.name") => Refusal::new(
            "custom_field.taken",
            "There is already a custom field of this name.",
        )
        .on("name"),
        m if m.contains("label_format.name") => Refusal::new(
            "format.taken",
            "There is already a label format of this name.",
        )
        .on("name"),
        m if m.contains("label_design.name") => Refusal::new(
            "design.taken",
            "There is already a label design of this name.",
        )
        .on("name"),
        m if m.contains("printer.name") => {
            Refusal::new("printer.taken", "There is already a printer of this name.").on("name")
        }
        m if m.contains("calibration.printer") => Refusal::new(
            "calibration.taken",
            "There is already a calibration of this printer for this format.",
        ),
        m if m.contains("reserved_tag.tag_key") => {
            Refusal::new("tag.reserved", "One of these tags is reserved already.")
        }
        m if m.contains("journal.stream") => Refusal::new(
            "record.changed_meanwhile",
            "Somebody else changed this in the meantime. Nothing was saved.",
        )
        .hint("Look at it again and repeat."),
        m if m.contains("FOREIGN KEY") => Refusal::new(
            "record.in_use",
            "Something on the register still refers to this. Nothing was saved.",
        ),
        _ => return error,
    };
    refusal.into()
}
