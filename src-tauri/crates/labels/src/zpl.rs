//! Labels in ZPL II: one bitmap a label, dot by dot.
//!
//! Text and codes are never left to the printer: where `^BQ` puts a code depends on what the printer printed before,
//! its fonts lack most scripts, and a name could hold commands. What is sent is a picture; nothing of what a label says
//! is read as a command.

use std::fmt::Write as _;
use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use paper::Bitmap;

use crate::dots::sent;
use crate::{Job, LabelError, Piece};

/// How the dots of a picture are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Encoding {
    /// zlib, Base64 and a check sum: a twentieth of the plain size.
    #[default]
    Z64,
    /// Run lengths in letters, which the oldest firmware reads too.
    Ascii,
}

/// One label as a whole ZPL format, from `^XA` to `^XZ`, printed at least once. The calibration of the job shifts it.
///
/// # Errors
/// The label has no code, or no room for one.
pub fn zpl(job: &Job<'_>, piece: &Piece<'_>, copies: u32) -> Result<Vec<u8>, LabelError> {
    zpl_as(job, piece, copies, Encoding::default())
}

/// The same, with the picture written in a certain way.
///
/// # Errors
/// As [`zpl`].
pub fn zpl_as(
    job: &Job<'_>,
    piece: &Piece<'_>,
    copies: u32,
    encoding: Encoding,
) -> Result<Vec<u8>, LabelError> {
    Ok(format(&sent(job, &job.layout(piece)?), copies, encoding))
}

fn format(bitmap: &Bitmap, copies: u32, encoding: Encoding) -> Vec<u8> {
    let row = bitmap.bytes_per_row();
    let all = row * bitmap.height() as usize;
    let data = match encoding {
        Encoding::Z64 => z64(bitmap.rows()),
        Encoding::Ascii => run_lengths(bitmap),
    };
    format!(
        "^XA\n^PW{width}\n^LL{height}\n^LH0,0\n^LT0\n^LS0\n^PON\n^FO0,0^GFA,{all},{all},{row},{data}^FS\n^PQ{copies}\n^XZ\n",
        width = bitmap.width(),
        height = bitmap.height(),
        copies = copies.max(1),
    )
    .into_bytes()
}

/// `:Z64:` with zlib-packed bytes in Base64 and their check sum (ZPL II Programming Guide, ^GF and ~DY).
fn z64(rows: &[u8]) -> String {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    // Memory takes what is written to it.
    let packed = packer
        .write_all(rows)
        .and_then(|()| packer.finish())
        .unwrap_or_default();
    let text = BASE64.encode(packed);
    let sum = crc16(text.as_bytes());
    format!(":Z64:{text}:{sum:04X}")
}

/// CRC-16/XMODEM: polynomial 1021, beginning at 0, as the check sum of `:Z64:` data is defined.
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        let mut sum = sum ^ (u16::from(*byte) << 8);
        for _ in 0..8 {
            sum = if sum & 0x8000 != 0 {
                (sum << 1) ^ 0x1021
            } else {
                sum << 1
            };
        }
        sum
    })
}

/// Hexadecimal digits with run lengths: `G` to `Y` say 1 to 19 times, `g` to `z` 20 to 400 times; `,` fills a row with
/// paper, `!` with ink, `:` repeats the row above (ZPL II Programming Guide, alternative data compression scheme).
fn run_lengths(bitmap: &Bitmap) -> String {
    let mut out = String::new();
    let mut above: Option<&[u8]> = None;
    for row in bitmap.rows().chunks(bitmap.bytes_per_row()) {
        if above == Some(row) {
            out.push(':');
            continue;
        }
        above = Some(row);
        let digits: Vec<u8> = row.iter().flat_map(|byte| [byte >> 4, byte & 15]).collect();
        let end = digits
            .iter()
            .rposition(|digit| *digit != 0)
            .map_or(0, |at| at + 1);
        for run in digits[..end].chunk_by(|a, b| a == b) {
            push_run(&mut out, run[0], run.len());
        }
        if end < digits.len() {
            out.push(',');
        }
    }
    out
}

fn push_run(out: &mut String, digit: u8, mut times: usize) {
    while times > 400 {
        push_run(out, digit, 400);
        times -= 400;
    }
    if times > 1 {
        if times >= 20 {
            out.push(char::from(b'g' + (times / 20 - 1) as u8));
        }
        if !times.is_multiple_of(20) {
            out.push(char::from(b'G' + (times % 20 - 1) as u8));
        }
    }
    // Writing into a text cannot fail.
    let _ = write!(out, "{digit:X}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_sum_is_the_one_of_the_standard() {
        // The check value of CRC-16/XMODEM.
        assert_eq!(crc16(b"123456789"), 0x31C3);
        // Two graphics of labels that are in use elsewhere: renderers do not look at the sum, printers do.
        assert_eq!(crc16(b"eJzj4KAKYJChDmCwoQ5gEKAOYAAAavEfEQ=="), 0x24EF);
        assert_eq!(
            crc16(b"eJxjYKAnOADEDxgYGD8AMZBmBvKZgULsQMxEV4fAAQBLYQRC"),
            0x3CC2
        );
    }

    #[test]
    fn packed_dots_come_with_their_own_sum() {
        let rows = [0xAA, 0x55, 0, 0, 0, 0, 0xFF];
        let packed = z64(&rows);
        let parts: Vec<&str> = packed.split(':').collect();
        let [_, kind, text, sum] = parts[..] else {
            panic!("{packed}");
        };
        assert_eq!(
            (kind, sum),
            ("Z64", &*format!("{:04X}", crc16(text.as_bytes())))
        );
        let mut plain = Vec::new();
        let bytes = BASE64.decode(text).unwrap_or_default();
        let mut reader = flate2::read::ZlibDecoder::new(&*bytes);
        assert!(std::io::Read::read_to_end(&mut reader, &mut plain).is_ok());
        assert_eq!(plain, rows);
    }

    #[test]
    fn runs_are_written_in_letters() {
        let mut out = String::new();
        for (digit, times) in [
            (0xF, 1),
            (0, 2),
            (0xA, 19),
            (0xB, 20),
            (0xC, 45),
            (1, 400),
            (2, 421),
        ] {
            push_run(&mut out, digit, times);
        }
        assert_eq!(out, "FH0YAgBhKCz1z2gG2");
    }
}
