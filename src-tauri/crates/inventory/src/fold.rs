//! Comparing names as people do.

/// A text as it is compared with others: without blanks around it, single blanks within, and no matter of capitals in any
/// script (`Straße` is `STRASSE`, `ΟΔΟΣ` is `οδος`).
pub fn fold(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.to_uppercase().to_lowercase())
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn capitals_and_blanks_make_no_difference() {
        assert_eq!(fold("  Ana   RUIZ "), fold("ana ruiz"));
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("ΟΔΟΣ"), fold("οδος"));
        assert_eq!(fold("ŁÓDŹ"), fold("łódź"));
        assert_ne!(fold("Ana"), fold("Ana Ruiz"));
    }
}
