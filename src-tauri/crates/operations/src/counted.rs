//! A number of things in words.

/// “1 asset”, “2 assets”: for nouns whose plural ends in s.
pub fn counted(count: u32, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_one_and_none_or_several_are_many() {
        let said = [0, 1, 2].map(|count| counted(count, "asset"));
        assert_eq!(said, ["0 assets", "1 asset", "2 assets"]);
    }
}
