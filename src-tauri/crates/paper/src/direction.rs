//! Which way a text runs.

use unicode_bidi::Direction;

/// Whether a text runs from the right, as its first letter says (Unicode Standard Annex 9, P2 and P3).
pub fn is_right_to_left(text: &str) -> bool {
    !text.is_ascii() && unicode_bidi::get_base_direction(text) == Direction::Rtl
}

#[cfg(test)]
mod tests {
    use super::is_right_to_left;

    #[test]
    fn the_first_letter_decides() {
        assert!(is_right_to_left("12 שולחן T14"));
        assert!(is_right_to_left("مكتب"));
        assert!(!is_right_to_left("T14 שולחן"));
        assert!(!is_right_to_left("2024"));
        assert!(!is_right_to_left("Zażółć"));
    }
}
