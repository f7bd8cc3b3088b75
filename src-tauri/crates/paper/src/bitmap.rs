//! A picture of dots that are ink or paper: what a label printer prints.

/// Dots that are ink or paper, eight to a byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bitmap {
    width: u32,
    height: u32,
    rows: Vec<u8>,
}

impl Bitmap {
    /// The longest side, in dots: two metres at 203 dpi, 84 cm at 600. A longer one is cut to this.
    pub const LONGEST: u32 = 20_000;

    /// Bare paper of this many dots, at least one and at most [`Bitmap::LONGEST`] a side.
    pub fn new(width: u32, height: u32) -> Self {
        let (width, height) = (
            width.clamp(1, Self::LONGEST),
            height.clamp(1, Self::LONGEST),
        );
        let bytes = width.div_ceil(8) as usize * height as usize;
        Self {
            width,
            height,
            rows: vec![0; bytes],
        }
    }

    /// Dots from left to right.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Dots from top to bottom.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// How many bytes one row takes; the unused bits of its last byte are 0.
    pub fn bytes_per_row(&self) -> usize {
        self.width.div_ceil(8) as usize
    }

    /// All rows from top to bottom, the leftmost dot in the highest bit, 1 is ink.
    pub fn rows(&self) -> &[u8] {
        &self.rows
    }

    /// Whether there is ink on a dot. Outside there is none.
    pub fn is_ink(&self, x: u32, y: u32) -> bool {
        x < self.width && y < self.height && self.rows[self.byte(x, y)] & bit(x) != 0
    }

    /// Whether there is no ink at all.
    pub fn is_blank(&self) -> bool {
        self.rows.iter().all(|byte| *byte == 0)
    }

    /// One byte a dot, row by row: 0 where there is ink, 255 on paper.
    pub fn luma(&self) -> Vec<u8> {
        let dots = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        dots.map(|(x, y)| if self.is_ink(x, y) { 0 } else { 255 })
            .collect()
    }

    /// The bitmap as a PNG of one bit a dot that says how many dots an inch takes.
    pub fn png(&self, dpi: f64) -> Vec<u8> {
        let dots_per_metre = (dpi / 0.0254).round() as u32;
        self.encode(|encoder| {
            encoder.set_pixel_dims(Some(png::PixelDimensions {
                xppu: dots_per_metre,
                yppu: dots_per_metre,
                unit: png::Unit::Meter,
            }));
        })
    }

    /// A PNG whose paper lets through what lies under it.
    pub(crate) fn transparent_png(&self) -> Vec<u8> {
        // Grey level 1, which is the paper, as the two bytes the format wants.
        self.encode(|encoder| encoder.set_trns(&[0, 1][..]))
    }

    fn encode(&self, describe: impl FnOnce(&mut png::Encoder<'_, &mut Vec<u8>>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        describe(&mut encoder);
        // In PNG a set bit is light.
        let light: Vec<u8> = self.rows.iter().map(|byte| !byte).collect();
        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&light))
            .expect("a bitmap has a size, all its rows, and memory takes what is written to it");
        bytes
    }

    /// Puts the ink of another bitmap onto this one, its top left dot at `(x, y)`. Ink that is there stays; what reaches
    /// beyond the edges is left out.
    pub fn paste(&mut self, other: &Self, x: i64, y: i64) {
        for row in 0..other.height {
            for column in 0..other.width {
                if other.is_ink(column, row) {
                    self.set(x + i64::from(column), y + i64::from(row), true);
                }
            }
        }
    }

    /// Makes a dot ink or paper; outside the edges nothing happens.
    pub(crate) fn set(&mut self, x: i64, y: i64, ink: bool) {
        let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else {
            return;
        };
        if x >= self.width || y >= self.height {
            return;
        }
        let byte = self.byte(x, y);
        if ink {
            self.rows[byte] |= bit(x);
        } else {
            self.rows[byte] &= !bit(x);
        }
    }

    /// Makes a rectangle of dots ink or paper, as far as it is within the edges.
    pub(crate) fn fill(&mut self, x: i64, y: i64, width: i64, height: i64, ink: bool) {
        let columns = within(x, width, self.width);
        for row in within(y, height, self.height) {
            for column in columns.clone() {
                self.set(column, row, ink);
            }
        }
    }

    fn byte(&self, x: u32, y: u32) -> usize {
        y as usize * self.bytes_per_row() + x as usize / 8
    }
}

fn bit(x: u32) -> u8 {
    0x80 >> (x % 8)
}

/// The part of a stretch that lies within an edge.
fn within(from: i64, length: i64, edge: u32) -> std::ops::Range<i64> {
    from.max(0)..from.saturating_add(length).min(i64::from(edge))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn decoded(bytes: &[u8]) -> (png::OutputInfo, Vec<u8>, png::Info<'static>) {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        (frame, pixels, reader.info().clone())
    }

    #[test]
    fn dots_are_packed_from_the_left_and_the_rest_of_a_row_is_empty() {
        let mut bitmap = Bitmap::new(10, 2);
        bitmap.fill(0, 0, 1, 1, true);
        bitmap.fill(8, 1, 99, 99, true);
        assert_eq!(bitmap.bytes_per_row(), 2);
        assert_eq!(bitmap.rows(), [0x80, 0, 0, 0xC0]);
        assert_eq!(bitmap.luma().iter().filter(|l| **l == 0).count(), 3);
        assert!(bitmap.is_ink(0, 0) && !bitmap.is_ink(10, 1) && !bitmap.is_ink(0, 9));
    }

    #[test]
    fn pasting_keeps_what_is_there_and_stays_within_the_edges() {
        let mut page = Bitmap::new(9, 9);
        page.fill(0, 0, 9, 1, true);
        let mut stamp = Bitmap::new(4, 4);
        stamp.fill(0, 0, 4, 4, true);
        page.paste(&stamp, 7, 7);
        page.paste(&stamp, -3, -3);
        page.paste(&stamp, i64::from(u32::MAX), 0);
        let count = page.luma().iter().filter(|l| **l == 0).count();
        assert_eq!(count, 9 + 4);
        assert!(page.is_ink(8, 8) && page.is_ink(7, 7) && !page.is_ink(6, 7));
    }

    #[test]
    fn a_png_is_one_bit_deep_and_knows_its_resolution() {
        let mut bitmap = Bitmap::new(9, 3);
        bitmap.fill(1, 1, 7, 1, true);
        let (frame, pixels, info) = decoded(&bitmap.png(203.2));
        assert_eq!((frame.width, frame.height), (9, 3));
        assert_eq!(frame.bit_depth, png::BitDepth::One);
        let inverted: Vec<u8> = bitmap.rows().iter().map(|b| !b).collect();
        assert_eq!(pixels, inverted);
        let size = info.pixel_dims.unwrap();
        assert_eq!((size.xppu, size.yppu), (8000, 8000));
        assert_eq!(size.unit, png::Unit::Meter);
    }

    #[test]
    fn an_absurd_size_is_cut() {
        assert_eq!(Bitmap::new(0, 0).rows().len(), 1);
        let strip = Bitmap::new(u32::MAX, 1);
        assert_eq!(strip.width(), Bitmap::LONGEST);
    }
}
