//! What a square code holds: the tag, or a web address that ends in it.

use std::fmt::Write as _;

/// The address of a design with the tag as its last part; the tag alone where the design has no address.
///
/// Scheme and host mean the same in capitals (RFC 3986, 6.2.2.1), and capitals take half the room in a QR code; the path
/// stays as it was written. What would end the last part or begin another is written in per cent.
pub(crate) fn payload(address: &str, tag: &str) -> String {
    if address.is_empty() {
        return tag.to_owned();
    }
    let host = address.find("://").map_or(0, |at| at + 3);
    let path = address[host..]
        .find('/')
        .map_or(address.len(), |at| host + at);
    let mut whole = address[..path].to_ascii_uppercase();
    whole.push_str(&address[path..]);
    for c in tag.chars() {
        // Beyond ASCII nothing is printed in a code at all, which is refused elsewhere by name.
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~') || !c.is_ascii() {
            whole.push(c);
        } else {
            // Writing into a text cannot fail.
            let _ = write!(whole, "%{:02X}", u32::from(c));
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::payload;
    use inventory::scan::readings;

    #[test]
    fn scheme_and_host_are_written_in_capitals() {
        let address = "https://t.example.com/Assets/";
        assert_eq!(
            payload(address, "IT000123K"),
            "HTTPS://T.EXAMPLE.COM/Assets/IT000123K"
        );
        assert_eq!(payload("", "it 1/2"), "it 1/2");
    }

    #[test]
    fn what_is_printed_is_found_again_by_a_scan() {
        for tag in ["IT000123K", "AST-00042", "NW/2024/001 B", "a#1?x", "50%"] {
            let printed = payload("https://t.example.com/", tag);
            let key: String = tag
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|c| c.to_ascii_uppercase())
                .collect();
            let read = readings(&printed);
            assert!(
                read.iter().any(|reading| reading.key == key),
                "{printed}: {read:?}"
            );
        }
    }
}
