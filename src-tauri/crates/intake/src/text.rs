//! Cells as text: what is left off, what is refused, and the guard against spreadsheet formulas.

pub(crate) use inventory::formula::{guarded, unguarded};
pub(crate) use inventory::{is_invisible, is_odd_space};
use std::borrow::Cow;

/// No cell of a register is longer than this many characters.
const LONGEST: usize = 10_000;

/// A cell without the blanks and invisible marks around it.
pub(crate) fn trimmed(cell: &str) -> &str {
    match cell.as_bytes() {
        [] => cell,
        // Nearly every cell starts and ends with a visible ASCII character.
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => cell,
        _ => cell.trim_matches(|c: char| c.is_whitespace() || is_invisible(c)),
    }
}

/// A cell without characters that nobody sees, and with plain spaces for those that do not break; and whether there was any
/// of the former within it.
pub(crate) fn visible(cell: &str) -> (Cow<'_, str>, bool) {
    let cell = trimmed(cell);
    if !cell.contains(|one: char| is_invisible(one) || is_odd_space(one)) {
        return (Cow::Borrowed(cell), false);
    }
    let hidden = cell.contains(is_invisible);
    let made: String = cell
        .chars()
        .filter(|one| !is_invisible(*one))
        .map(|one| if is_odd_space(one) { ' ' } else { one })
        .collect();
    (Cow::Owned(trimmed(&made).to_owned()), hidden)
}

/// A text that a spreadsheet was kept from taking for a number: `="00123"` is `00123`.
pub(crate) fn unquoted(cell: &str) -> &str {
    cell.strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .filter(|text| !text.contains('"'))
        .unwrap_or(cell)
}

/// Why no field can hold the cell.
pub(crate) fn fault(cell: &str) -> Option<String> {
    let suspect = |byte: u8| byte < b' ' || byte == 0x7F || byte == 0xC2;
    if cell.bytes().any(suspect)
        && let Some(control) = cell
            .chars()
            .find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        let code = control as u32;
        return Some(format!(
            "contains an invisible control character (U+{code:04X}). Type the cell again"
        ));
    }
    if cell.len() > LONGEST {
        let length = cell.chars().count();
        if length > LONGEST {
            return Some(format!(
                "has {length} characters, and a cell can have {LONGEST}. Shorten it"
            ));
        }
    }
    if cell.starts_with('#') {
        let broken = [
            "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!",
        ];
        if broken.contains(&cell) || (cell.len() > 2 && cell.bytes().all(|byte| byte == b'#')) {
            return Some(
                "is a spreadsheet's error, not a value. Mend the formula and save the file again"
                    .to_owned(),
            );
        }
    }
    None
}

/// Why a cell cannot be what something is told apart by (a tag, a serial number, an order number).
pub(crate) fn identity_fault(cell: &str) -> Option<&'static str> {
    if cell.contains(['\n', '\r', '\t']) {
        return Some("has a line break or tab in it. Write it on one line");
    }
    if cell.contains('\u{FFFD}') {
        return Some(
            "has a character that could not be read. Choose another encoding for the file, or type it again",
        );
    }
    if is_shortened_number(cell) {
        return Some(
            "is a number a spreadsheet has shortened. Format the column as text and take the number again",
        );
    }
    None
}

/// `1.23E+12`, with a point or a comma.
pub(crate) fn is_shortened_number(cell: &str) -> bool {
    let Some((number, power)) = cell.split_once("E+").or_else(|| cell.split_once("e+")) else {
        return false;
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    digits(power) && digits(fraction) && digits(whole.trim_start_matches('-'))
}

/// A cell on one line.
pub(crate) fn one_line(cell: &str) -> Cow<'_, str> {
    if cell
        .bytes()
        .any(|byte| matches!(byte, b'\n' | b'\r' | b'\t'))
    {
        let parts = cell
            .split(['\n', '\r', '\t'])
            .map(str::trim)
            .filter(|part| !part.is_empty());
        Cow::Owned(parts.collect::<Vec<_>>().join(" "))
    } else {
        Cow::Borrowed(cell)
    }
}

/// A cell whose line breaks are all the same.
pub(crate) fn many_lines(cell: &str) -> Cow<'_, str> {
    if cell.contains('\r') {
        Cow::Owned(cell.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_shortened_numbers_are_refused() {
        for cell in ["1.23E+12", "1,23E+12", "5e+07", "12E+3"] {
            assert!(is_shortened_number(cell), "{cell}");
        }
        for cell in [
            "1E12", "5E10", "E+5", "ABC1E+5", "1.2.3E+4", "00123", "1.23E+",
        ] {
            assert!(!is_shortened_number(cell), "{cell}");
        }
    }

    #[test]
    fn cells_that_no_field_can_hold() {
        for cell in ["a\0b", "a\u{7}", "a\u{85}", "\u{7F}x", "#N/A", "#####"] {
            assert!(fault(cell).is_some(), "{cell:?}");
        }
        assert!(fault(&"x".repeat(10_001)).is_some_and(|fault| fault.contains("10001 characters")));
        let long = "é".repeat(10_000);
        for cell in ["a\tb\r\nc", "#1 printer", "Ärger Â°", long.as_str(), "#"] {
            assert_eq!(fault(cell), None);
        }
    }

    #[test]
    fn the_guard_comes_off_only_where_it_guards() {
        let table = [
            ("'=1", "=1"),
            ("'-5", "-5"),
            ("'s", "'s"),
            ("''=1", "'=1"),
            ("x;'=1", "x;=1"),
            ("=1", "=1"),
            ("'", "'"),
        ];
        for (cell, expected) in table {
            assert_eq!(unguarded(cell), expected);
        }
        assert_eq!(unquoted("=\"00123\""), "00123");
        assert_eq!(unquoted("=A1&\"x\""), "=A1&\"x\"");
    }

    #[test]
    fn blanks_around_cells_go() {
        assert_eq!(trimmed(" \u{A0}a b\u{200B}\n"), "a b");
        assert_eq!(trimmed(" "), "");
        assert_eq!(trimmed("a"), "a");
        assert_eq!(trimmed("é "), "é");
        assert_eq!(one_line("a\r\n b\tc"), "a b c");
        assert_eq!(many_lines("a\r\nb\rc\n"), "a\nb\nc\n");
        assert_eq!(
            visible("IT-0\u{200B}01\u{200E}"),
            (Cow::Borrowed("IT-001"), true)
        );
        assert_eq!(visible("Ana\u{A0}Ruiz"), (Cow::Borrowed("Ana Ruiz"), false));
        assert_eq!(visible("\u{202A}IT-004\u{202C}").0, "IT-004");
    }
}
