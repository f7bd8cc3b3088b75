//! The scanners of this desk: kept beside the register, since they are plugged into this computer.

use crate::office::Office;
use crate::wire::*;
use inventory::{cleaned, fold, same};
use words::{Said, say};

/// Longest name, prefix and suffix, in characters.
const LONGEST: usize = 100;
/// Slowest gap between two keys that is a scanner's, in milliseconds; people type faster.
const SLOWEST: u32 = 250;

/// The scanners that were set up at this desk, by name.
///
/// # Errors
/// None that a person could mend.
pub fn list_scanners(office: &Office, _: Nothing) -> Result<Vec<ScannerView>, Failure> {
    Ok(office.desk_card().scanners)
}

/// Sets a scanner up, or anew under the same name; answers all of them.
///
/// # Errors
/// Refused without a name, or with what no scanner does (`scanner.invalid`).
pub fn record_scanner(
    office: &Office,
    request: RecordScanner,
) -> Result<Vec<ScannerView>, Failure> {
    let name = cleaned(&request.name).into_owned();
    let refuse = |field: &str, said: Said| Err(Failure::said(said).on(field));
    if name.is_empty() {
        return refuse("name", say::scanner_invalid_name());
    }
    for (field, text) in [
        ("name", &name),
        ("prefix", &request.prefix),
        ("suffix", &request.suffix),
    ] {
        if text.chars().count() > LONGEST {
            return refuse(field, say::scanner_invalid_long());
        }
    }
    if request.median_gap > SLOWEST || request.longest_gap > 2 * SLOWEST {
        return refuse("median_gap", say::scanner_invalid_slow());
    }
    office.change_scanners(|scanners| {
        scanners.retain(|known| !same(&known.name, &name));
        scanners.push(ScannerView { name, ..request });
        scanners.sort_by_key(|known| fold(&known.name));
        Ok(())
    })
}

/// Forgets a scanner; answers those that are left.
///
/// # Errors
/// Refused where there is none of that name (`scanner.unknown`).
pub fn remove_scanner(
    office: &Office,
    request: RemoveScanner,
) -> Result<Vec<ScannerView>, Failure> {
    let name = request.name.trim();
    office.change_scanners(|scanners| {
        let before = scanners.len();
        scanners.retain(|known| !same(&known.name, name));
        if scanners.len() == before {
            return Err(Failure::said(say::scanner_unknown(name)).on("name"));
        }
        Ok(())
    })
}
