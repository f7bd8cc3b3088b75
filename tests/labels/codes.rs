//! Our symbols against those of another encoder, module by module.

use fast_qr::{ECL, Mask, Mode, QRBuilder, Version};
use labels::Code;

/// Whether another encoder, asked for the same version and level, makes the same symbol with one of its eight masks.
/// Which mask is best is a matter of scoring; what is under it is not.
fn agrees(tag: &str, mode: Mode) -> bool {
    let code = Code::new(tag).unwrap();
    let side = usize::from(code.modules);
    let mut ours = vec![false; side * side];
    for cell in &code.cells {
        for y in cell.y..cell.y + cell.height {
            let start = usize::from(y) * side + usize::from(cell.x);
            ours[start..start + usize::from(cell.width)].fill(true);
        }
    }
    let version =
        [Version::V01, Version::V02, Version::V03, Version::V04][usize::from(code.version()) - 1];
    let masks = [
        Mask::Checkerboard,
        Mask::HorizontalLines,
        Mask::VerticalLines,
        Mask::DiagonalLines,
        Mask::LargeCheckerboard,
        Mask::Fields,
        Mask::Diamonds,
        Mask::Meadow,
    ];
    masks.into_iter().any(|mask| {
        let theirs = QRBuilder::new(tag)
            .mode(mode)
            .version(version)
            .ecl(ECL::H)
            .mask(mask)
            .build()
            .unwrap();
        assert_eq!(theirs.size, side, "{tag}");
        (0..side * side).all(|at| theirs[at / side][at % side].value() == ours[at])
    })
}

#[test]
fn another_encoder_makes_the_same_symbols() {
    for n in 0..200 {
        let tag = format!("IT{:06}{}", n * 4_999, char::from(b'A' + (n % 26) as u8));
        assert!(agrees(&tag, Mode::Alphanumeric), "{tag}");
    }
    for tag in [
        "A",
        "AST-00042",
        "NW/2024/001 B",
        "IT0001234K",
        "12345678901234X",
    ] {
        assert!(agrees(tag, Mode::Alphanumeric), "{tag}");
    }
    for tag in ["lab_042.x", "asset#7", "a"] {
        assert!(agrees(tag, Mode::Byte), "{tag}");
    }
}
