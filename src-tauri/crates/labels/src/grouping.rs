//! A tag as people read it aloud: in groups.

use inventory::tag::check_passes;

/// `IT000123K` becomes `IT 000 123 K`. A tag that brings its own separators stays as it is.
///
/// Letters and digits part ways, digits stand in threes counted from the right, and a check digit stands alone.
pub fn grouped(tag: &str) -> String {
    if tag.is_empty() || !tag.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return tag.to_owned();
    }
    let checked = check_passes(tag) && tag.ends_with(|c: char| c.is_ascii_digit());
    let (body, check) = tag.split_at(tag.len() - usize::from(checked && tag.len() > 4));
    let mut out = String::with_capacity(tag.len() * 4 / 3 + 2);
    for run in body
        .as_bytes()
        .chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit())
    {
        if !out.is_empty() {
            out.push(' ');
        }
        for (at, byte) in run.iter().enumerate() {
            let left = run.len() - at;
            if byte.is_ascii_digit() && run.len() > 4 && at > 0 && left % 3 == 0 {
                out.push(' ');
            }
            out.push(char::from(*byte));
        }
    }
    if !check.is_empty() {
        out.push(' ');
        out.push_str(check);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grouped;
    use inventory::tag::check_character;

    #[test]
    fn tags_are_grouped_for_the_eye() {
        assert_eq!(grouped("IT000123K"), "IT 000 123 K");
        assert_eq!(grouped("IT1234"), "IT 1234");
        assert_eq!(grouped("0012345"), "0 012 345");
        assert_eq!(grouped("AST-00042"), "AST-00042");
        assert_eq!(grouped(""), "");
        assert_eq!(grouped("Ä1"), "Ä1");
    }

    #[test]
    fn a_check_digit_stands_alone() {
        let (body, check) = (0..99)
            .map(|n| format!("IT{n:06}"))
            .find_map(|b| {
                check_character(&b)
                    .filter(char::is_ascii_digit)
                    .map(|c| (b, c))
            })
            .expect("one in four check characters is a digit");
        let shown = grouped(&format!("{body}{check}"));
        assert!(
            shown.starts_with("IT 000 0") && shown.ends_with(&format!(" {check}")),
            "{shown}"
        );
    }

    #[test]
    fn grouping_only_adds_spaces() {
        for tag in ["A1B2C3", "X9999999", "1", "ABCDEFGH", "IT000077Z"] {
            assert_eq!(grouped(tag).replace(' ', ""), tag);
        }
    }
}
