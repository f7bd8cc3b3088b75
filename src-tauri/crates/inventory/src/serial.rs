//! Serial numbers: what they tell apart.

use crate::fold::same;
use crate::nothing;
use crate::tag;

/// Whether two things with this serial number (as [`tag::key`] compares them) are one thing twice, by who made them. Each maker
/// numbers on its own; where the maker of one is not known, it may be that of the other. A number that tells nothing apart, as
/// [`nothing::identifies`] knows them, may stand on many.
pub fn means_one(serial: &str, maker: &str, other: &str) -> bool {
    let known = !maker.trim().is_empty() && !other.trim().is_empty();
    identifies(serial) && (!known || same(maker, other))
}

/// Whether two serial numbers of one key differ in nothing but capitals or small letters. Some makers mean two things by that,
/// and people write one so and so: which it is, only a person knows.
pub fn differ_in_case(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    one != other && same(one, other)
}

/// Whether a serial number tells a thing apart from any other of its maker.
pub fn identifies(serial: &str) -> bool {
    !tag::key(serial).is_empty() && nothing::identifies(serial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_alone_are_asked_about() {
        for (one, other, asks) in [
            ("PF4ABC", "pf4abc", true),
            ("SNß1", "snSS1", true),
            ("PF4ABC", "PF4ABC ", false),
            ("PF-4ABC", "PF4ABC", false),
            ("PF-4ABC", "pf4abc", false),
            ("PF4ABC", "PF4ABD", false),
        ] {
            assert_eq!(differ_in_case(one, other), asks, "{one} {other}");
        }
    }

    #[test]
    fn a_number_means_one_thing_of_one_maker() {
        for (serial, maker, other, one) in [
            ("PF4ABC12", "Lenovo", "LENOVO ", true),
            ("PF4ABC12", "Lenovo", "Dell", false),
            ("PF4ABC12", "Lenovo", "", true),
            ("PF4ABC12", " ", "Dell", true),
            ("PF4ABC12", "", "", true),
            ("7J6KLM3", "Ｄｅｌｌ", "dell", true),
            ("00042", "HP", "Hewlett", false),
            ("12345", "Dell", "Dell", false),
            ("0123456789", "Dell", "Dell", false),
            ("Default string", "Dell", "", false),
            ("To be filled by O.E.M.", "", "", false),
            ("N/A", "Dell", "Dell", false),
            ("--", "Dell", "Dell", false),
            ("", "", "", false),
        ] {
            assert_eq!(
                means_one(serial, maker, other),
                one,
                "{serial} {maker} {other}"
            );
        }
    }
}
