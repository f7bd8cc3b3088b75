//! A grey picture of a page, and pieces of it by the millimetre.

use std::path::Path;

use labels::{Bitmap, Format};

pub struct Raster {
    pub width: usize,
    pub height: usize,
    pub dots: Vec<u8>,
}

impl Raster {
    /// Reads a PGM.
    pub fn load(path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap();
        let mut at = 0;
        let mut word = || {
            let blank = |from: usize| {
                let blanks = bytes[from..].iter().take_while(|b| b.is_ascii_whitespace());
                from + blanks.count()
            };
            let mut start = blank(at);
            // Ghostscript leaves its name in a comment.
            while bytes[start] == b'#' {
                let line = bytes[start..].iter().take_while(|b| **b != b'\n').count();
                start = blank(start + line);
            }
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

    /// The dots of a picture file, 0 for black.
    pub fn from_png(bytes: &[u8]) -> Self {
        let grey = image::load_from_memory(bytes).unwrap().to_luma8();
        Self {
            width: grey.width() as usize,
            height: grey.height() as usize,
            dots: grey.into_raw(),
        }
    }

    pub fn from_bitmap(bitmap: &Bitmap) -> Self {
        Self {
            width: bitmap.width() as usize,
            height: bitmap.height() as usize,
            dots: bitmap.luma(),
        }
    }

    /// The same with white all around, as a label lies on a bright desk.
    pub fn with_rim(&self, rim: usize) -> Self {
        let (width, height) = (self.width + 2 * rim, self.height + 2 * rim);
        let mut dots = vec![255; width * height];
        for (y, row) in self.dots.chunks(self.width).enumerate() {
            let start = (y + rim) * width + rim;
            dots[start..start + self.width].copy_from_slice(row);
        }
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

    /// The label at a position of its format, cut out by the format's measurements and nothing else.
    pub fn label(&self, format: &Format, position: usize, dpi: u32) -> Self {
        let (x, y) = format.corner(position);
        self.cut(x, y, format.width, format.height, dpi)
    }

    pub fn cut(&self, x: f64, y: f64, width: f64, height: f64, dpi: u32) -> Self {
        self.cut_at(x, y, width, height, f64::from(dpi))
    }

    /// The same at a resolution that is no whole number of dots an inch.
    pub fn cut_at(&self, x: f64, y: f64, width: f64, height: f64, dpi: f64) -> Self {
        let dot = |mm: f64, most: usize| ((mm * dpi / 25.4).round().max(0.0) as usize).min(most);
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
