//! Column headers: made comparable, and made distinct.

use crate::aliases;
use crate::fields::{Field, Kind};
use crate::records::Cells;
use crate::text;
use inventory::fold;
use std::collections::HashSet;

/// A text in plain small letters and single spaces, so that `Checked Out To: E-mail`, `checked_out_to_email` and
/// `CheckedOutTo E-Mail` come near each other: accents off, anything but letters and figures a space, `#` as `no`.
pub(crate) fn plain(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut word = |piece: &str, joined: bool| {
        if !joined && !made.is_empty() && !made.ends_with(' ') {
            made.push(' ');
        }
        made.push_str(piece);
    };
    let mut inside = false;
    let mut small_before = false;
    for c in text.chars() {
        if c == '#' {
            word("no", false);
            inside = false;
        } else if c.is_alphanumeric() {
            // `serialNumber` and `AssetTag` are two words, `SKU` and `URLs` one.
            let hump = small_before && c.is_uppercase();
            for lower in c.to_lowercase() {
                let mut bytes = [0; 4];
                word(
                    folded(lower).unwrap_or(lower.encode_utf8(&mut bytes)),
                    inside && !hump,
                );
                inside = true;
            }
        } else if !is_combining(c) && !text::is_invisible(c) && c != 'º' && c != '°' {
            inside = false;
        }
        if !text::is_invisible(c) {
            small_before = c.is_lowercase();
        }
    }
    made
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

fn folded(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'ç' | 'č' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'º' | '°' => "",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        _ => return None,
    })
}

/// Whether a header is one of those we know in any list.
pub(crate) fn is_known(header: &str) -> bool {
    aliases::known(&plain(header))
}

/// Whether a header is that of tags or serial numbers.
pub(crate) fn is_identity(header: &str) -> bool {
    aliases::fields(Kind::Assets, &plain(header))
        .any(|(field, _)| matches!(field, Field::Tag | Field::Serial))
}

/// The headers of a file, each different from all others, and those that stood there more than once.
///
/// The second `Name` becomes `Name (2)`; a column without a header is `Column 5`.
pub(crate) fn distinct(row: &Cells) -> (Vec<String>, Vec<String>) {
    let mut taken = HashSet::new();
    let mut twice: Vec<String> = Vec::new();
    let originals: HashSet<String> = row.iter().map(|header| fold(&shown(header))).collect();
    let mut made = Vec::new();
    for (index, header) in row.iter().enumerate() {
        let base = match shown(header) {
            empty if empty.is_empty() => format!("Column {}", index + 1),
            header => header,
        };
        let mut name = base.clone();
        let mut number = 1;
        while taken.contains(&fold(&name)) || (number > 1 && originals.contains(&fold(&name))) {
            number += 1;
            name = format!("{base} ({number})");
        }
        if number > 1 && !twice.contains(&base) {
            twice.push(base);
        }
        taken.insert(fold(&name));
        made.push(name);
    }
    (made, twice)
}

/// A header on one line, without blanks around it.
fn shown(header: &str) -> String {
    let (visible, _) = text::visible(header);
    visible
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_come_near_each_other() {
        let table = [
            ("Checked Out To: Username", "checked out to username"),
            ("purchase_date", "purchase date"),
            ("  Asset   Tag ", "asset tag"),
            ("AssetTag", "asset tag"),
            ("serialNumber", "serial number"),
            ("Model #", "model no"),
            ("Numéro de série", "numero de serie"),
            ("Nume\u{301}ro de se\u{301}rie", "numero de serie"),
            ("N° de série", "n de serie"),
            ("Größe", "grosse"),
            ("HB.asset_id", "hb asset id"),
            ("E-Mail", "e mail"),
            ("PO Number", "po number"),
            ("", ""),
        ];
        for (header, expected) in table {
            assert_eq!(plain(header), expected, "{header}");
        }
    }

    #[test]
    fn headers_that_stand_twice_are_told_apart() {
        let row: Cells = ["Name", "name", "", "Name (2)", "NAME", " Two\nlines ", ""]
            .into_iter()
            .collect();
        let (made, twice) = distinct(&row);
        let expected = [
            "Name",
            "name (3)",
            "Column 3",
            "Name (2)",
            "NAME (4)",
            "Two lines",
            "Column 7",
        ];
        assert_eq!(made, expected);
        assert_eq!(twice, ["name", "NAME"]);
    }
}
