//! What web pages leave in cells: characters written as entities, and links.

use std::borrow::Cow;

/// The named entities that programs write into tables.
const NAMED: [(&str, &str); 15] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("euro", "€"),
    ("pound", "£"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
];

/// Longest entity, in bytes.
const LONGEST: usize = 10;

/// What an entity at the start of a text stands for, and its length; `text` begins with `&`.
fn entity(text: &str) -> Option<(String, usize)> {
    let head = &text.as_bytes()[..text.len().min(LONGEST)];
    let end = head.iter().position(|byte| *byte == b';')?;
    let name = text.get(1..end)?;
    let meant = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => number.parse().ok()?,
            };
            match char::from_u32(code)
                .filter(|one| !one.is_control() || matches!(one, '\n' | '\t'))?
            {
                '\u{A0}' => " ".to_owned(),
                one => one.to_string(),
            }
        }
        None => {
            let (_, meant) = NAMED.iter().find(|(known, _)| *known == name)?;
            (*meant).to_owned()
        }
    };
    Some((meant, end + 1))
}

/// How many entities a cell has, and how many `&` that begin none.
pub(crate) fn counted(cell: &str) -> (u64, u64) {
    let (mut entities, mut bare) = (0, 0);
    for (at, _) in cell.match_indices('&') {
        match entity(&cell[at..]) {
            Some(_) => entities += 1,
            None => bare += 1,
        }
    }
    (entities, bare)
}

/// A cell with its entities decoded, once.
pub(crate) fn decoded(cell: &str) -> Cow<'_, str> {
    if !cell.contains('&') {
        return Cow::Borrowed(cell);
    }
    let mut made = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some(at) = rest.find('&') {
        made.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match entity(rest) {
            Some((meant, length)) => {
                made.push_str(&meant);
                length
            }
            None => {
                made.push('&');
                1
            }
        };
        rest = &rest[length..];
    }
    made.push_str(rest);
    if made == cell {
        Cow::Borrowed(cell)
    } else {
        Cow::Owned(made)
    }
}

/// The text of the links in a cell: `<a href="…">Dock</a>` is `Dock`, `=HYPERLINK("…","Dock")` too.
pub(crate) fn without_links(cell: &str) -> Cow<'_, str> {
    if let Some(text) = hyperlink(cell) {
        return Cow::Borrowed(text);
    }
    if !cell.contains('<') {
        return Cow::Borrowed(cell);
    }
    let lower = cell.to_ascii_lowercase();
    let mut made = String::with_capacity(cell.len());
    let mut from = 0;
    while let Some((open, text, close, end)) = anchor(&lower, from) {
        made.push_str(&cell[from..open]);
        made.push_str(&cell[text..close]);
        from = end;
    }
    match from {
        0 => Cow::Borrowed(cell),
        _ => Cow::Owned(made + &cell[from..]),
    }
}

/// Where the next link begins, its text begins and ends, and it ends.
fn anchor(lower: &str, from: usize) -> Option<(usize, usize, usize, usize)> {
    let open = from + lower.get(from..)?.find("<a ")?;
    let text = open + lower[open..].find('>')? + 1;
    let close = text + lower[text..].find("</a>")?;
    Some((open, text, close, close + "</a>".len()))
}

fn hyperlink(cell: &str) -> Option<&str> {
    let rest = cell.strip_prefix('=')?;
    let head = rest.get(.."HYPERLINK(".len())?;
    if !head.eq_ignore_ascii_case("HYPERLINK(") {
        return None;
    }
    let text = rest.strip_suffix("\")")?;
    let (_, text) = text.rsplit_once('"').filter(|(before, _)| {
        let before = before.trim_end();
        before.ends_with(',') || before.ends_with(';')
    })?;
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_decoded_once() {
        for (cell, expected) in [
            ("Dell 19&quot; Monitor", "Dell 19\" Monitor"),
            ("Pat O&#039;Example", "Pat O'Example"),
            ("R&amp;D lab", "R&D lab"),
            ("R&D lab", "R&D lab"),
            ("&nbsp;", " "),
            ("&#xE9;t&#233;", "été"),
            ("&amp;amp;", "&amp;"),
            ("K&uuml;che", "Küche"),
            ("&unknown; & &", "&unknown; & &"),
            ("&#0;&#xFFFFFFFF;", "&#0;&#xFFFFFFFF;"),
            ("a&b;c", "a&b;c"),
            ("3 &lt; 4", "3 < 4"),
            ("&é;", "&é;"),
        ] {
            assert_eq!(decoded(cell), expected);
        }
        assert_eq!(counted("R&amp;D & more &quot;"), (2, 1));
    }

    #[test]
    fn links_give_their_text() {
        for (cell, expected) in [
            (
                "<a href=\"https://assets.example/hardware/3\">Dock</a>",
                "Dock",
            ),
            (
                "<A HREF='x'>Dock</A> and <a b>Screen</a>.",
                "Dock and Screen.",
            ),
            ("=HYPERLINK(\"https://x\",\"Dock\")", "Dock"),
            ("=hyperlink(\"https://x\"; \"Dock\")", "Dock"),
            ("<a href=x>open", "<a href=x>open"),
            ("1 < 2", "1 < 2"),
            ("=HYPERLINK(A1)", "=HYPERLINK(A1)"),
            ("<abbr>x</abbr>", "<abbr>x</abbr>"),
        ] {
            assert_eq!(without_links(cell), expected);
        }
    }
}
