//! What a code may mean before anybody looks at the register.

use inventory::scan::{literal_key, readings};
use proptest::prelude::*;

fn keys(code: &str) -> Vec<String> {
    readings(code)
        .into_iter()
        .map(|reading| reading.key)
        .collect()
}

#[test]
fn codes_are_read_as_scanners_and_makers_write_them() {
    for (code, expected) in [
        ("IT000123K", vec!["IT000123K"]),
        ("it-000123-k\r", vec!["IT000123K"]),
        ("]Q1IT000123K", vec!["Q1IT000123K", "IT000123K"]),
        ("SPF4ABC12", vec!["SPF4ABC12", "PF4ABC12"]),
        ("1SPF4ABC12", vec!["1SPF4ABC12", "PF4ABC12"]),
        ("SN: PF4ABC12", vec!["SNPF4ABC12", "PF4ABC12", "NPF4ABC12"]),
        (
            "https://assets.example.com/ht/IT000123K?x=1#y",
            vec!["IT000123K"],
        ),
        ("HTTPS://A.EXAMPLE.COM/IT000123K/", vec!["IT000123K"]),
        (
            "HTTPS://A.EXAMPLE.COM/NW%2F2024%2f001%20B",
            vec!["NW2024001B"],
        ),
        ("https://a.example.com/50%", vec!["50"]),
        ("https://a.example.com/%C3%84%31%FG", vec!["Ä1FG"]),
        ("\u{1d}IT000123K\u{1d}", vec!["IT000123K"]),
        ("https://snipe.example.com/?TAG=IT-1&x=2#y", vec!["IT1"]),
        (
            "https://a.example.com/find?serial=PF%34",
            vec!["PF4", "FIND"],
        ),
    ] {
        assert_eq!(keys(code), expected, "{code:?}");
    }
}

#[test]
fn another_systems_own_number_is_no_tag() {
    // Snipe-IT's default code names the record, not the tag: 123 there is not 123 here.
    assert!(keys("https://snipe.example.com/hardware/123").is_empty());
    assert!(keys("https://snipe.example.com/hardware/123/").is_empty());
    assert_eq!(keys("https://snipe.example.com/ht/123"), ["123"]);
}

#[test]
fn a_code_of_others_is_kept_whole_but_for_the_mark_of_the_scanner() {
    let key = "HTTPSSNIPEEXAMPLECOMHARDWARE123";
    assert_eq!(literal_key("https://snipe.example.com/hardware/123\r"), key);
    assert_eq!(
        literal_key("]Q1https://snipe.example.com/hardware/123"),
        key
    );
    assert_eq!(literal_key(" -- "), "");
}

#[test]
fn nothing_is_read_from_nothing() {
    for code in [
        "",
        " ",
        "\r\n",
        "---",
        "https://",
        "https://example.com",
        "https://example.com/",
    ] {
        assert!(keys(code).is_empty(), "{code:?}");
    }
    assert!(keys(&"A".repeat(5000)).is_empty());
}

proptest! {
    #[test]
    fn any_code_is_read_without_harm(code in ".{0,80}") {
        let found = keys(&code);
        let mut once = found.clone();
        once.dedup();
        prop_assert_eq!(found.len(), once.len());
    }
}
