//! What a code says of the thing it sticks on, where its serial number or its tag is asked for.

use inventory::scan::{as_serial, as_tag, literal_key, readings};
use inventory::tag::key;
use proptest::prelude::*;

#[test]
fn a_serial_number_is_what_the_maker_means() {
    for (code, serial) in [
        // Behind a name.
        ("S/N: PF4ABC12", "PF4ABC12"),
        ("S/N PF4ABC12", "PF4ABC12"),
        ("s/n:5cg1234abc", "5cg1234abc"),
        ("SN: 5CG1234ABC", "5CG1234ABC"),
        ("SN=5CG1234ABC", "5CG1234ABC"),
        ("Serial No. FOC1234X5YZ", "FOC1234X5YZ"),
        ("Serial Number: AB-12/34", "AB-12/34"),
        ("SERVICE TAG: 7XKQ9Z3", "7XKQ9Z3"),
        ("Seriennummer: 4711-A", "4711-A"),
        ("N° de série : X12345", "X12345"),
        ("N/S: X12345", "X12345"),
        ("PID:C9300-24T,SN:FOC1234X5YZ", "FOC1234X5YZ"),
        ("PID:C9300-24T,VID:V02,SN:FOC1234X5YZ", "FOC1234X5YZ"),
        ("P/N: 20L5;S/N: PF4ABC12;MAC: 00:11:22:33:44:55", "PF4ABC12"),
        ("MODEL: T14 SN: PF4ABC12 MFG: 2024-01", "PF4ABC12"),
        ("Model=X\nSerial=Y1234\n", "Y1234"),
        ("{\"model\":\"X1\",\"sn\":\"PF4ABC12\"}", "PF4ABC12"),
        // Behind a data identifier.
        ("S5CG1234ABC", "5CG1234ABC"),
        ("SPF4ABC12", "PF4ABC12"),
        ("SFOC1234X5YZ", "FOC1234X5YZ"),
        ("SFCH1234A5BC", "FCH1234A5BC"),
        ("SC02XL0GVJGH5", "C02XL0GVJGH5"),
        ("SN5CG1234ABC", "5CG1234ABC"),
        ("1SPF4ABC12", "PF4ABC12"),
        ("1S20L5CTO1WWPF1A2B3C", "PF1A2B3C"),
        ("1S4236A12R9ABCDE", "R9ABCDE"),
        // What a scanner says of itself.
        ("]C15CG1234ABC", "5CG1234ABC"),
        ("]A0S5CG1234ABC\r", "5CG1234ABC"),
        // GS1.
        ("]C10104012345678901\u{1d}21PF4ABC12", "PF4ABC12"),
        ("]d2010401234567890121PF4ABC12\u{1d}10LOT7", "PF4ABC12"),
        ("(01)04012345678901(21)PF4ABC12", "PF4ABC12"),
        ("(21)PF4ABC12", "PF4ABC12"),
        ("]C110LOT7\u{1d}17261130\u{1d}21X1", "X1"),
        ("010401234567890121PF4ABC12", "PF4ABC12"),
        // Envelopes.
        (
            "[)>\u{1e}06\u{1d}1PT14\u{1d}SPF4ABC12\u{1e}\u{4}",
            "PF4ABC12",
        ),
        ("[)>\u{1e}06\u{1d}SAB,12\u{1d}4LCN\u{1e}\u{4}", "AB,12"),
        (
            "]d1[)>\u{1e}06\u{1d}17V12345\u{1d}1PX\u{1d}1SPF4\u{1e}\u{4}",
            "PF4",
        ),
        (
            "[)>\u{1e}05\u{1d}0104012345678901\u{1d}21Z9\u{1e}\u{4}",
            "Z9",
        ),
        (
            "[)>\u{1e}12\u{1d}MFR 12345\u{1d}SER 998877\u{1e}\u{4}",
            "998877",
        ),
        // Addresses.
        (
            "https://support.example.com/qr?serialnumber=5CG1234ABC&p=1",
            "5CG1234ABC",
        ),
        ("https://www.example.com/?servicetag=7XKQ9Z3", "7XKQ9Z3"),
        (
            "HTTPS://SUPPORT.EXAMPLE.COM/QRCODE?SN=PF4ABC12&MTM=20L5",
            "PF4ABC12",
        ),
        ("https://example.com/s/PF4%2D12", "PF4-12"),
    ] {
        let taken = as_serial(code);
        assert_eq!(taken.text, serial, "{code:?}");
        assert!(!taken.because.is_empty(), "{code:?}");
    }
}

#[test]
fn what_only_looks_like_a_prefix_is_the_number_itself() {
    for code in [
        // Makers whose numbers begin with an S or with SN.
        "SGH1234ABC",
        "S4EWNF0M123456",
        "S5XNNF0R",
        "S1234567",
        "SERVER01",
        "S12",
        "SN-1",
        "SN-4711",
        "SN0001",
        "SN12",
        "SNOW",
        "SNAPDRAGON",
        "1S1",
        "STORE 7 SN",
        // No names of serial numbers.
        "MAC: 00:11:22:33:44:55",
        "PID:C9300-24T",
        "DSN:12345678",
        "SN:",
        "SN: -",
        // Figures that are no trade number, or nothing behind one.
        "0104012345678902",
        "04012345678901",
        "011111111111112221ABC",
        "(ab)12(21)X",
        "[)>06",
        "[)>\u{1e}06\u{1d}1PT14\u{1e}\u{4}",
        // An address that names no number.
        "https://example.com/help",
        "https://snipe.example.com/hardware/123",
        "https://example.com/",
    ] {
        let taken = as_serial(code);
        assert_eq!(
            (taken.text.as_str(), taken.because),
            (
                code.trim_end_matches('\u{4}').trim_end_matches('\u{1e}'),
                ""
            ),
            "{code:?}"
        );
    }
    // What was made of it is said, and what is kept is as it was written.
    assert_eq!(
        as_serial("]C1SGH1234ABC").because,
        "without the scanner's symbology mark"
    );
    assert_eq!(as_serial("s5cg1234abc").text, "5cg1234abc");
}

#[test]
fn a_tag_is_what_an_address_or_its_issuer_carries() {
    for (code, tag) in [
        ("https://assets.example/ht/IT-0001", "IT-0001"),
        ("HTTPS://A.EXAMPLE.COM/NW%2F2024%2F001", "NW/2024/001"),
        ("https://a.example.com/?tag=IT-7&x=1", "IT-7"),
        ("https://a.example.com/find?asset_tag=IT-7", "IT-7"),
        ("]Q1IT-0002", "IT-0002"),
        ("]Q1https://a.example.com/IT-0003/", "IT-0003"),
        ("]C180044012345IT9", "4012345IT9"),
        ("(8004)4012345IT9", "4012345IT9"),
        ("[)>\u{1e}05\u{1d}80044012345IT9\u{1e}\u{4}", "4012345IT9"),
    ] {
        let taken = as_tag(code);
        assert_eq!(taken.text, tag, "{code:?}");
        assert!(!taken.because.is_empty(), "{code:?}");
    }
    for code in [
        "SN-1",
        "S12345",
        "1S-7",
        "SN: 12345",
        "IT-0001",
        "0042",
        "https://a.example.com/?sn=PF4ABC12",
        "https://snipe.example.com/hardware/123",
    ] {
        assert_eq!(
            (as_tag(code).text.as_str(), as_tag(code).because),
            (code, ""),
            "{code:?}"
        );
    }
}

/// A code as makers make them, whole or in pieces.
fn code() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "S",
        "1S",
        "SN",
        "S/N",
        "SN:",
        "Serial No.",
        ": ",
        "=",
        ",",
        ";",
        " ",
        "-",
        "(21)",
        "(01)",
        "04012345678901",
        "21",
        "8004",
        "]C1",
        "]Q1",
        "]d2",
        "[)>",
        "\u{1e}",
        "06",
        "05",
        "\u{1d}",
        "\u{4}",
        "https://",
        "example.com/",
        "?",
        "sn=",
        "tag=",
        "&",
        "%20",
        "%2F",
        "#",
        "/",
        "PF4ABC12",
        "5CG1234ABC",
        "20L5CTO1WW",
        "é",
        "ß",
        "x",
        "0",
    ]);
    prop_oneof![
        proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat()),
        "\\PC{0,30}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Else the next scan of the same code would not find what this one registered.
    #[test]
    fn what_is_kept_of_a_code_is_one_of_its_readings(code in code()) {
        let mut keys: Vec<String> = readings(&code).into_iter().map(|reading| reading.key).collect();
        // An address is looked up whole too.
        keys.push(literal_key(&code));
        for taken in [as_serial(&code), as_tag(&code)] {
            let kept = key(&taken.text);
            if !kept.is_empty() {
                prop_assert!(keys.contains(&kept), "{code:?}: {taken:?} is not among {keys:?}");
            }
        }
    }
}
