//! Refuses an answer whose collections lie too deep within each other, before it is parsed: the parser takes as many as come,
//! and letting go of what it made goes one call deeper for each (RFC 8010, 3.1.6: a collection is a value among values).

/// Deeper than anything a printing system says of a printer; media-col-database, the deepest, has four.
const DEEPEST: usize = 16;
const BEGIN: u8 = 0x34;
const END: u8 = 0x37;
/// Version, status and number of the request.
const HEAD: usize = 8;

/// Whether no collection lies deeper than any that is known. What is cut off in the middle is left to the parser.
pub(super) fn is_shallow(answer: &[u8]) -> bool {
    let mut rest = answer.get(HEAD..).unwrap_or_default();
    let mut depth = 0_usize;
    while let Some((tag, after)) = rest.split_first() {
        rest = after;
        // Tags below this part groups from each other, and have neither name nor value.
        if *tag < 0x10 {
            // Data follows the end of the attributes.
            if *tag == 0x03 {
                break;
            }
            continue;
        }
        match *tag {
            BEGIN => depth += 1,
            END => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return false;
        }
        match passed(rest).and_then(passed) {
            Some(next) => rest = next,
            None => break,
        }
    }
    true
}

/// What stands behind a text with its length before it.
fn passed(bytes: &[u8]) -> Option<&[u8]> {
    let (length, rest) = bytes.split_first_chunk::<2>()?;
    rest.get(usize::from(u16::from_be_bytes(*length))..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ipp::parser::IppParser;
    use ipp::reader::IppReader;
    use proptest::prelude::*;

    /// An answer with so many collections within each other.
    fn nested(depth: usize) -> Vec<u8> {
        let mut bytes = vec![1, 1, 0, 0, 0, 0, 0, 1, 0x04];
        bytes.extend([BEGIN, 0, 1, b'a', 0, 0]);
        for _ in 1..depth {
            bytes.extend([0x4a, 0, 0, 0, 1, b'm', BEGIN, 0, 0, 0, 0]);
        }
        for _ in 0..depth {
            bytes.extend([END, 0, 0, 0, 0]);
        }
        bytes.push(0x03);
        bytes
    }

    #[test]
    fn what_is_nested_beyond_sense_is_not_parsed() {
        for depth in [1, 4, DEEPEST] {
            let answer = nested(depth);
            assert!(is_shallow(&answer), "{depth}");
            assert!(
                IppParser::new(IppReader::new(std::io::Cursor::new(answer)))
                    .parse()
                    .is_ok()
            );
        }
        assert!(!is_shallow(&nested(DEEPEST + 1)));
        assert!(!is_shallow(&nested(1_000_000)));
    }

    proptest! {
        #[test]
        fn any_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            if is_shallow(&bytes) {
                let _ = IppParser::new(IppReader::new(std::io::Cursor::new(bytes))).parse();
            }
        }
    }
}
