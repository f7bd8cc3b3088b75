//! The square code of a tag: a QR symbol at level H, or a Data Matrix, as rectangles on a grid.
//!
//! It holds the tag as it is written and nothing else: no web address, no name. Ten capitals and digits fit the
//! smallest symbol at the strongest correction, which a camera reads at half the resolution an address would need.

use datamatrix::{DataMatrix, SymbolList};
use paper::Cell;
use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, QrResult, Version};

use crate::{LabelError, Symbology};

/// Modules of white that must surround a QR symbol (ISO/IEC 18004, 9.1).
pub(crate) const QUIET: u16 = 4;
/// The same for a Data Matrix: the standard asks for one (ISO/IEC 16022, 8.1.3), readers like two.
const QUIET_DATA_MATRIX: u16 = 2;

/// A symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it is.
    pub symbology: Symbology,
    /// Modules on a side, 21 for the smallest QR symbol; the quiet zone not counted.
    pub modules: u16,
    /// Modules of white that must surround it.
    pub quiet: u16,
    /// The dark modules, merged into rectangles that neither overlap nor leave any out.
    pub cells: Vec<Cell>,
}

impl Code {
    /// Encodes a tag. Capitals, digits and ` $%*+-./:` use the compact alphanumeric mode, other plain characters
    /// bytes; beyond ASCII readers disagree, so that is refused.
    pub fn new(tag: &str) -> Result<Self, LabelError> {
        plain(tag)?;
        let symbol = symbol(tag).map_err(|_| LabelError::TooLong {
            tag: tag.to_owned(),
        })?;
        let modules = symbol.width();
        let dark = symbol.into_colors().into_iter().map(|c| c == Color::Dark);
        Ok(Self::of(Symbology::Qr, QUIET, modules, dark.collect()))
    }

    /// Encodes a tag as a square Data Matrix.
    pub fn data_matrix(tag: &str) -> Result<Self, LabelError> {
        plain(tag)?;
        let squares = SymbolList::default().enforce_square();
        let symbol =
            DataMatrix::encode(tag.as_bytes(), squares).map_err(|_| LabelError::TooLong {
                tag: tag.to_owned(),
            })?;
        let bitmap = symbol.bitmap();
        let modules = bitmap.width();
        let mut dark = vec![false; modules * modules];
        for (x, y) in bitmap.pixels() {
            dark[y * modules + x] = true;
        }
        Ok(Self::of(
            Symbology::DataMatrix,
            QUIET_DATA_MATRIX,
            modules,
            dark,
        ))
    }

    fn of(symbology: Symbology, quiet: u16, modules: usize, mut dark: Vec<bool>) -> Self {
        Self {
            symbology,
            modules: modules as u16,
            quiet,
            cells: merged(&mut dark, modules),
        }
    }

    /// The QR version: 1 is the smallest.
    pub fn version(&self) -> u16 {
        (self.modules - 17) / 4
    }
}

/// Refuses what readers would guess at.
fn plain(tag: &str) -> Result<(), LabelError> {
    let Some(odd) = tag.chars().find(|c| !matches!(c, ' '..='~')) else {
        return Ok(());
    };
    let character = match odd.is_control() {
        true => format!("the invisible character U+{:04X}", u32::from(odd)),
        false => format!("“{odd}”"),
    };
    Err(LabelError::NotPlain {
        tag: tag.to_owned(),
        character,
    })
}

/// The smallest symbol at level H. The library's own splitting into numeric and alphanumeric runs costs more than it
/// saves on a short tag (`IT0001234K` would need version 2), so a text in capitals as one alphanumeric run is tried first.
pub(crate) fn symbol(tag: &str) -> QrResult<QrCode> {
    let capitals = |b: u8| matches!(b, b'0'..=b'9' | b'A'..=b'Z' | b' ' | b'$' | b'%' | b'*' | b'+' | b'-' | b'.' | b'/' | b':');
    if let Some(version) = VERSIONS.iter().position(|holds| tag.len() <= *holds)
        && tag.bytes().all(capitals)
    {
        let mut bits = Bits::new(Version::Normal(version as i16 + 1));
        bits.push_alphanumeric_data(tag.as_bytes())?;
        bits.push_terminator(EcLevel::H)?;
        let one_run = QrCode::with_bits(bits, EcLevel::H)?;
        // A long run of digits is shorter in a mode of its own, which cannot gain anything below the second version.
        if version == 0 {
            return Ok(one_run);
        }
        let split = QrCode::with_error_correction_level(tag, EcLevel::H)?;
        return Ok(match split.width() < one_run.width() {
            true => split,
            false => one_run,
        });
    }
    QrCode::with_error_correction_level(tag, EcLevel::H)
}

/// How many capitals and digits the first versions hold at level H (ISO/IEC 18004, table 7).
const VERSIONS: [usize; 5] = [10, 20, 35, 50, 64];

/// Covers the dark squares by rectangles: each as wide as it can be, then as tall as that width allows. One rectangle
/// a row would leave hairlines between rows in some readers.
fn merged(dark: &mut [bool], modules: usize) -> Vec<Cell> {
    let mut cells = Vec::with_capacity(modules * modules / 6);
    for y in 0..modules {
        let mut x = 0;
        while x < modules {
            let row = &dark[y * modules..(y + 1) * modules];
            let width = row[x..].iter().take_while(|d| **d).count();
            if width == 0 {
                x += 1;
                continue;
            }
            let mut height = 1;
            while y + height < modules {
                let start = (y + height) * modules + x;
                if !dark[start..start + width].iter().all(|d| *d) {
                    break;
                }
                height += 1;
            }
            for covered in y..y + height {
                dark[covered * modules + x..covered * modules + x + width].fill(false);
            }
            let [x16, y16, width16, height16] = [x, y, width, height].map(|v| v as u16);
            cells.push(Cell {
                x: x16,
                y: y16,
                width: width16,
                height: height16,
            });
            x += width;
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ten_capitals_and_digits_fit_the_smallest_symbol() {
        assert_eq!(Code::new("IT000123K").unwrap().version(), 1);
        assert_eq!(Code::new("IT0001234K").unwrap().version(), 1);
        assert_eq!(Code::new("IT00012345K").unwrap().version(), 2);
    }

    #[test]
    fn rectangles_cover_exactly_the_dark_modules() {
        for tag in [
            "IT000123K",
            "asset_00042",
            "A-VERY-LONG-TAG-OF-ANOTHER-SYSTEM-0001",
        ] {
            let code = Code::new(tag).unwrap();
            let symbol = symbol(tag).unwrap();
            let n = usize::from(code.modules);
            let mut times = vec![0u8; n * n];
            for cell in &code.cells {
                for y in cell.y..cell.y + cell.height {
                    for x in cell.x..cell.x + cell.width {
                        times[usize::from(y) * n + usize::from(x)] += 1;
                    }
                }
            }
            let expected: Vec<u8> = symbol
                .to_colors()
                .iter()
                .map(|c| u8::from(*c == Color::Dark))
                .collect();
            assert_eq!(times, expected, "{tag}");
        }
    }

    #[test]
    fn what_readers_would_guess_at_is_refused_by_name() {
        let said = Code::new("Büro-7").unwrap_err().to_string();
        assert!(said.contains("Büro-7") && said.contains("“ü”"), "{said}");
        assert!(
            Code::new("A\tB")
                .unwrap_err()
                .to_string()
                .contains("U+0009")
        );
        assert!(matches!(
            Code::new(&"X".repeat(4000)),
            Err(LabelError::TooLong { .. })
        ));
    }
}
