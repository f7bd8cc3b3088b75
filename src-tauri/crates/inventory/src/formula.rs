//! Texts that a spreadsheet would run: guarded by an apostrophe where they go out in a table, and as they were when they come
//! back.
//!
//! A spreadsheet runs what starts with `= + - @`, a tab or a line break (or the full-width forms of the signs). It also cuts a
//! file at whatever its country cuts at: with `;` it makes two cells of `x;=1+1`, and the second is a formula. So each part of
//! a text behind anything that may cut is guarded like a text of its own. What starts with apostrophes or quotation marks before
//! such a sign is guarded too, so that [`unguarded`] always gives back exactly what went in.

use std::borrow::Cow;

const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// At the very beginning of a text these are passed over, and what follows is run.
const PASSED_OVER: [char; 3] = ['\t', '\r', '\n'];
/// What programs cut a table at.
const CUTS: [char; 6] = [',', ';', '\t', '|', '\r', '\n'];

/// Text as it goes into a table that a spreadsheet may open.
pub fn guarded(text: &str) -> Cow<'_, str> {
    changed(text, |part, first| {
        starts_formula(part, first).then_some((0, "'"))
    })
}

/// What [`guarded`] was given.
pub fn unguarded(text: &str) -> Cow<'_, str> {
    changed(text, |part, first| {
        let rest = part.strip_prefix('\'')?;
        starts_formula(rest, first).then_some((1, ""))
    })
}

fn starts_formula(part: &str, first: bool) -> bool {
    let begins = part.trim_start_matches(['\'', '"']);
    begins.starts_with(SIGNS) || (first && begins.starts_with(PASSED_OVER))
}

/// The text with other beginnings of its parts: how many bytes are left off there, and what stands instead.
fn changed<'t>(
    text: &'t str,
    beginning: impl Fn(&str, bool) -> Option<(usize, &'static str)>,
) -> Cow<'t, str> {
    let mut new: Option<String> = None;
    let mut taken = 0;
    let behind_cuts = text.match_indices(CUTS).map(|(at, cut)| at + cut.len());
    for start in std::iter::once(0).chain(behind_cuts) {
        if let Some((left_off, instead)) = beginning(&text[start..], start == 0) {
            let new = new.get_or_insert_default();
            new.push_str(&text[taken..start]);
            new.push_str(instead);
            taken = start + left_off;
        }
    }
    match new {
        Some(new) => Cow::Owned(new + &text[taken..]),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_a_spreadsheet_may_cut_out_is_guarded() {
        for (text, safe) in [
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
            ("+49 170 1234", "'+49 170 1234"),
            ("\t=1", "'\t'=1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("\"=1", "'\"=1"),
            ("'tis", "'tis"),
            ("IT-1", "IT-1"),
            ("x;=1+1", "x;'=1+1"),
            ("x;'=1+1", "x;''=1+1"),
            ("x;\"=1+1\"", "x;'\"=1+1\""),
            ("a,@b|-c\n+d", "a,'@b|'-c\n'+d"),
            ("a, b;\n c", "a, b;\n c"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), safe);
            assert_eq!(unguarded(safe), text);
            for part in safe.split(CUTS) {
                assert!(!part.starts_with(SIGNS), "{part:?}");
            }
        }
    }
}
