//! A picture of one ink, such as the sign of a house: read from a file, kept as dots.

use std::io::Cursor;
use std::sync::Arc;

use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::embedded::Fingerprint;
use crate::{Area, Bitmap, PaperError};

/// A picture of ink on paper. Cheap to clone: all clones share the dots.
#[derive(Debug, Clone)]
pub struct Picture {
    bitmap: Arc<Bitmap>,
    fingerprint: u128,
}

/// Pixels a file may have, in millions: what comes out of it is never larger than this, whatever the file claims.
const MILLIONS: u64 = 25;

impl Picture {
    /// The longest side a picture keeps, in pixels: at 600 dpi more than eight centimetres.
    pub const LONGEST: u32 = 2000;

    /// Reads a PNG or a JPEG. Colours become greys over white, and what is darker than the level that divides the picture
    /// best (Otsu 1979) becomes ink. A larger picture is scaled down to [`Picture::LONGEST`].
    ///
    /// # Errors
    /// When it is no such file, is damaged, has more than 25 million pixels or nothing that would be printed.
    pub fn read(bytes: &[u8]) -> Result<Self, PaperError> {
        let grey = scaled_down(decoded(bytes)?);
        let threshold = otsu(&grey);
        let mut bitmap = Bitmap::new(grey.width(), grey.height());
        for (x, y, pixel) in grey.enumerate_pixels() {
            if pixel.0[0] < threshold {
                bitmap.set(i64::from(x), i64::from(y), true);
            }
        }
        if bitmap.is_blank() {
            return Err(PaperError::PictureBlank);
        }
        Ok(Self::from(bitmap))
    }

    /// The picture without the white around it.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let bitmap = &self.bitmap;
        let rows = edges(bitmap.height(), |y| {
            (0..bitmap.width()).any(|x| bitmap.is_ink(x, y))
        });
        let columns = edges(bitmap.width(), |x| {
            (0..bitmap.height()).any(|y| bitmap.is_ink(x, y))
        });
        let (Some((top, bottom)), Some((left, right))) = (rows, columns) else {
            return self.clone();
        };
        let mut trimmed = Bitmap::new(right - left + 1, bottom - top + 1);
        trimmed.paste(bitmap, -i64::from(left), -i64::from(top));
        Self::from(trimmed)
    }

    /// Pixels from left to right.
    pub fn width(&self) -> u32 {
        self.bitmap.width()
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> u32 {
        self.bitmap.height()
    }

    /// Its dots.
    pub fn bitmap(&self) -> &Bitmap {
        &self.bitmap
    }

    /// The picture as a PNG of one bit a pixel, from which [`Picture::read`] makes the same picture.
    pub fn png(&self) -> Vec<u8> {
        self.bitmap.png(300.0)
    }

    /// The largest area of the picture's own proportions in the middle of another.
    pub fn within(&self, area: Area) -> Area {
        let (width, height) = (f64::from(self.width()), f64::from(self.height()));
        let scale = (area.width / width).min(area.height / height);
        let (width, height) = (width * scale, height * scale);
        Area::new(
            area.x + (area.width - width) / 2.0,
            area.y + (area.height - height) / 2.0,
            width,
            height,
        )
    }

    /// The same for two pictures of the same dots.
    pub(crate) fn fingerprint(&self) -> u128 {
        self.fingerprint
    }

    /// What a document calls it.
    pub(crate) fn name(&self) -> String {
        format!("P{:032X}", self.fingerprint)
    }

    /// Whether ink covers at least half of one dot, when the picture is stretched over so many dots.
    pub(crate) fn covers_half(&self, dot: (i64, i64), dots: (i64, i64)) -> bool {
        let across: Vec<_> = shares(dot.0, dots.0, self.bitmap.width()).collect();
        let (mut ink, mut all) = (0.0, 0.0);
        for (y, down) in shares(dot.1, dots.1, self.bitmap.height()) {
            for (x, share) in &across {
                all += down * share;
                if self.bitmap.is_ink(*x, y) {
                    ink += down * share;
                }
            }
        }
        // The shares are sums of rounded numbers; exactly one half is ink.
        ink > 0.0 && ink >= all / 2.0 - 1e-9
    }
}

impl From<Bitmap> for Picture {
    fn from(bitmap: Bitmap) -> Self {
        let mut fingerprint = Fingerprint::new();
        fingerprint.add(&bitmap.width().to_be_bytes());
        fingerprint.add(bitmap.rows());
        Self {
            bitmap: Arc::new(bitmap),
            fingerprint: u128::from_be_bytes(fingerprint.bytes()),
        }
    }
}

impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        self.bitmap == other.bitmap
    }
}

impl Eq for Picture {}

/// Which pixels of a side one of `dots` dots covers, and how much of each.
fn shares(dot: i64, dots: i64, pixels: u32) -> impl Iterator<Item = (u32, f64)> {
    let pixel = f64::from(pixels) / dots as f64;
    let (from, to) = (dot as f64 * pixel, (dot + 1) as f64 * pixel);
    let last = (to.ceil() as u32).min(pixels);
    (from.floor() as u32..last).map(move |at| {
        let share = to.min(f64::from(at) + 1.0) - from.max(f64::from(at));
        (at, share.max(0.0))
    })
}

/// The first and the last index for which something holds.
fn edges(length: u32, holds: impl Fn(u32) -> bool) -> Option<(u32, u32)> {
    let first = (0..length).find(|at| holds(*at))?;
    let last = (0..length).rev().find(|at| holds(*at))?;
    Some((first, last))
}

/// The picture in greys over white, the right way up.
fn decoded(bytes: &[u8]) -> Result<GrayImage, PaperError> {
    let damaged = |e: image::ImageError| PaperError::PictureDamaged(e.to_string());
    let mut reader = ImageReader::new(Cursor::new(bytes));
    let format = image::guess_format(bytes).map_err(|_| PaperError::NotAPicture)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
        return Err(PaperError::NotAPicture);
    }
    reader.set_format(format);
    let mut limits = Limits::default();
    // Sixteen bits of four channels a pixel.
    limits.max_alloc = Some(MILLIONS * 1_000_000 * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MILLIONS * 1_000_000 {
        return Err(PaperError::PictureTooLarge {
            width,
            height,
            limit: MILLIONS,
        });
    }
    let turned = decoder.orientation().map_err(damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(turned);
    Ok(over_white(&picture))
}

fn over_white(picture: &DynamicImage) -> GrayImage {
    if !picture.color().has_alpha() {
        return picture.to_luma8();
    }
    let grey = picture.to_luma_alpha8();
    GrayImage::from_fn(grey.width(), grey.height(), |x, y| {
        let [luma, alpha] = grey.get_pixel(x, y).0.map(u32::from);
        image::Luma([((luma * alpha + 255 * (255 - alpha) + 127) / 255) as u8])
    })
}

fn scaled_down(grey: GrayImage) -> GrayImage {
    let longest = grey.width().max(grey.height());
    if longest <= Picture::LONGEST {
        return grey;
    }
    let scaled = |side: u32| {
        let side = u64::from(side) * u64::from(Picture::LONGEST) / u64::from(longest);
        side.max(1) as u32
    };
    image::imageops::thumbnail(&grey, scaled(grey.width()), scaled(grey.height()))
}

/// Half grey.
const HALF: u8 = 128;

/// Greys nearer to each other than this are one: the grain of a photographed white sheet is not a picture.
const NOISE: f64 = 24.0;

/// The grey below which a pixel is ink: the one that puts the two sides furthest apart (Otsu 1979, "A threshold selection
/// method from gray-level histograms"). One single grey is divided at [`HALF`].
fn otsu(grey: &GrayImage) -> u8 {
    let mut counts = [0_u64; 256];
    for pixel in grey.pixels() {
        counts[usize::from(pixel.0[0])] += 1;
    }
    let all: u64 = counts.iter().sum();
    let sum: u64 = counts
        .iter()
        .zip(0..)
        .map(|(count, level)| count * level)
        .sum();
    let (mut below, mut sum_below) = (0_u64, 0_u64);
    let (mut best, mut first, mut last) = (0.0, HALF, HALF);
    for level in 1..=255_u8 {
        let darker = counts[usize::from(level) - 1];
        below += darker;
        sum_below += darker * (u64::from(level) - 1);
        let above = all - below;
        if below == 0 || above == 0 {
            continue;
        }
        let apart = (sum - sum_below) as f64 / above as f64 - sum_below as f64 / below as f64;
        let variance = below as f64 * above as f64 * apart * apart;
        if apart < NOISE || variance < best {
            continue;
        }
        // Between two greys with none in between every level divides equally well: the middle one is taken.
        if variance > best {
            (best, first) = (variance, level);
        }
        last = level;
    }
    first.midpoint(last)
}

#[cfg(test)]
#[path = "picture_tests.rs"]
mod tests;
