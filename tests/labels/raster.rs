//! A grey picture of a page, and pieces of it by the millimetre.

use std::path::Path;

use labels::Sheet;

pub struct Raster {
    pub width: usize,
    pub height: usize,
    pub dots: Vec<u8>,
}

impl Raster {
    /// Reads a PGM as pdftoppm writes it.
    pub fn load(path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap();
        let mut at = 0;
        let mut word = || {
            let start = at
                + bytes[at..]
                    .iter()
                    .take_while(|b| b.is_ascii_whitespace())
                    .count();
            at = start
                + bytes[start..]
                    .iter()
                    .take_while(|b| !b.is_ascii_whitespace())
                    .count();
            String::from_utf8(bytes[start..at].to_vec()).unwrap()
        };
        assert_eq!(word(), "P5");
        let (width, height): (usize, usize) = (word().parse().unwrap(), word().parse().unwrap());
        assert_eq!(word(), "255");
        let dots = bytes[at + 1..].to_vec();
        assert_eq!(dots.len(), width * height);
        Self {
            width,
            height,
            dots,
        }
    }

    pub fn save(&self, path: &Path) {
        let mut bytes = format!("P5 {} {} 255\n", self.width, self.height).into_bytes();
        bytes.extend_from_slice(&self.dots);
        std::fs::write(path, bytes).unwrap();
    }

    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dots[y * self.width + x] < 128
    }

    pub fn is_blank(&self) -> bool {
        self.dots.iter().all(|dot| *dot > 250)
    }

    /// The label at a position of its sheet, cut out by the sheet's measurements and nothing else.
    pub fn label(&self, sheet: &Sheet, position: usize, dpi: u32) -> Self {
        let (x, y) = sheet.corner(position);
        self.cut(x, y, sheet.width, sheet.height, dpi)
    }

    pub fn cut(&self, x: f64, y: f64, width: f64, height: f64, dpi: u32) -> Self {
        let dot = |mm: f64, most: usize| {
            ((mm * f64::from(dpi) / 25.4).round().max(0.0) as usize).min(most)
        };
        let (left, right) = (dot(x, self.width), dot(x + width, self.width));
        let (top, bottom) = (dot(y, self.height), dot(y + height, self.height));
        let dots = (top..bottom)
            .flat_map(|row| &self.dots[row * self.width + left..row * self.width + right]);
        Self {
            width: right - left,
            height: bottom - top,
            dots: dots.copied().collect(),
        }
    }
}
