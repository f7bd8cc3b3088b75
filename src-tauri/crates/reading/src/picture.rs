//! Picture files: opened within bounds, the way up a person sees them.

use crate::{Grey, Refusal};
use image::{
    DynamicImage, GenericImageView, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    Pixel, RgbImage,
};
use std::io::Cursor;

/// Longest file that is opened, in bytes: a photo of 100 megapixels has about 40 MB.
pub const MOST_BYTES: u64 = 60_000_000;
/// Most dots that are unpacked.
pub const MOST_PIXELS: u64 = 60_000_000;
/// Most bytes that are unpacked: of [`MOST_PIXELS`] in colour, of fewer where more is said of each.
pub(crate) const MOST_UNPACKED: u64 = 200_000_000;
/// Most dots a side.
pub const LONGEST_SIDE: u32 = 16_384;

/// A picture made small enough to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// A JPEG without anything but its dots.
    pub jpeg: Vec<u8>,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
}

/// A picture that was opened.
#[derive(Debug)]
pub struct Picture(DynamicImage);

impl Picture {
    /// Opens a PNG or JPEG. Its size is looked at first: what would unpack to more than [`MOST_PIXELS`] is not
    /// unpacked. A photo is turned as its camera says (EXIF).
    ///
    /// # Errors
    /// It is no such picture, damaged, or too large.
    pub fn open(bytes: &[u8]) -> Result<Picture, Refusal> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Refusal::TooLong);
        }
        let format = image::guess_format(bytes).map_err(|_| Refusal::NoPicture)?;
        if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
            return Err(Refusal::NoPicture);
        }
        let refused = |error: ImageError| match error {
            ImageError::Unsupported(_) => Refusal::NoPicture,
            _ => Refusal::Damaged,
        };
        let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
        let mut limits = Limits::default();
        limits.max_alloc = Some(2 * MOST_UNPACKED);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(refused)?;
        let (width, height) = decoder.dimensions();
        if width == 0 || height == 0 {
            return Err(Refusal::Empty);
        }
        if width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err(Refusal::TooLarge { width, height });
        }
        if decoder.total_bytes() > MOST_UNPACKED {
            return Err(Refusal::TooDeep);
        }
        let turned = decoder.orientation().map_err(refused)?;
        let mut picture = eight_bits(DynamicImage::from_decoder(decoder).map_err(refused)?);
        picture.apply_orientation(turned);
        Ok(Picture(picture))
    }

    /// Dots across, the way up it is seen.
    pub fn width(&self) -> u32 {
        self.0.width()
    }

    /// Dots down.
    pub fn height(&self) -> u32 {
        self.0.height()
    }

    /// Its shades of grey; what is see-through lies on white.
    pub fn grey(&self) -> Grey {
        if !self.0.color().has_alpha() {
            return Grey(self.0.to_luma8());
        }
        Grey(image::GrayImage::from_fn(
            self.width(),
            self.height(),
            |x, y| {
                // Dot by dot: a copy of the whole takes twice the room.
                let seen = self.0.get_pixel(x, y);
                let [shade, alpha] = seen.to_luma_alpha().0.map(u32::from);
                image::Luma([((shade * alpha + 255 * (255 - alpha)) / 255) as u8])
            },
        ))
    }

    /// A smaller one to look at, as a JPEG, its longer side `longest` dots at most.
    ///
    /// # Errors
    /// It cannot be written, which no picture is known to cause.
    pub fn preview(&self, longest: u32) -> Result<Vec<u8>, Refusal> {
        Ok(self.photo(longest)?.jpeg)
    }

    /// The picture as it is kept: its dots alone, its longer side `longest` of them at most. What the camera wrote beside
    /// them (where and when it was taken, by which phone) is left behind; what is see-through lies on white.
    ///
    /// # Errors
    /// It cannot be written, which no picture is known to cause.
    pub fn photo(&self, longest: u32) -> Result<Photo, Refusal> {
        let small = match self.width().max(self.height()) > longest {
            true => self.0.thumbnail(longest, longest),
            false => self.0.clone(),
        };
        let seen = on_white(&small);
        let (width, height) = seen.dimensions();
        let mut jpeg = Vec::new();
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 82);
        seen.write_with_encoder(encoder)
            .map_err(|_| Refusal::Damaged)?;
        Ok(Photo {
            jpeg,
            width,
            height,
        })
    }
}

/// With eight bits of each colour: nobody sees more, and it takes half the room.
fn eight_bits(picture: DynamicImage) -> DynamicImage {
    match picture {
        DynamicImage::ImageLuma16(_) => DynamicImage::ImageLuma8(picture.into_luma8()),
        DynamicImage::ImageLumaA16(_) => DynamicImage::ImageLumaA8(picture.into_luma_alpha8()),
        DynamicImage::ImageRgb16(_) => DynamicImage::ImageRgb8(picture.into_rgb8()),
        DynamicImage::ImageRgba16(_) => DynamicImage::ImageRgba8(picture.into_rgba8()),
        picture => picture,
    }
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let mut seen = RgbImage::new(picture.width(), picture.height());
    for ((.., from), dot) in picture.pixels().zip(seen.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        dot.0 = [red, green, blue].map(|shade| ((shade * alpha + 255 * (255 - alpha)) / 255) as u8);
    }
    seen
}
