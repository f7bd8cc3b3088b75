#![allow(clippy::unwrap_used)]

use image::{ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn ink(picture: &Picture) -> usize {
    picture.bitmap().luma().iter().filter(|l| **l == 0).count()
}

/// A dark red square of half the side in the middle.
fn square(side: u32, ground: Rgb<u8>) -> RgbImage {
    RgbImage::from_fn(side, side, |x, y| {
        let inside = |at| (side / 4..side * 3 / 4).contains(&at);
        if inside(x) && inside(y) {
            Rgb([150, 20, 20])
        } else {
            ground
        }
    })
}

#[test]
fn png_and_jpeg_become_ink_where_they_are_dark() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let bytes = encoded(square(64, Rgb([255, 255, 255])), format);
        let picture = Picture::read(&bytes).unwrap();
        assert_eq!((picture.bitmap().width(), ink(&picture)), (64, 32 * 32));
    }
}

#[test]
fn the_level_between_ink_and_paper_is_found() {
    // Both are lighter than half grey.
    let pale = RgbImage::from_fn(20, 20, |x, _| {
        if x < 5 {
            Rgb([230, 200, 60])
        } else {
            Rgb([250, 250, 250])
        }
    });
    let picture = Picture::read(&encoded(pale, ImageFormat::Png)).unwrap();
    assert_eq!(ink(&picture), 5 * 20);
    // Grain is no picture.
    let grain = RgbImage::from_fn(20, 20, |x, y| Rgb([245 + (x * y % 10) as u8; 3]));
    assert!(matches!(
        Picture::read(&encoded(grain, ImageFormat::Png)),
        Err(PaperError::PictureBlank)
    ));
}

#[test]
fn what_is_transparent_is_paper() {
    let sign = RgbaImage::from_fn(10, 10, |x, _| Rgba([0, 0, 0, if x < 3 { 255 } else { 0 }]));
    let picture = Picture::read(&encoded(sign, ImageFormat::Png)).unwrap();
    assert_eq!(ink(&picture), 30);
    let white = RgbaImage::from_pixel(10, 10, Rgba([255, 255, 255, 90]));
    assert!(matches!(
        Picture::read(&encoded(white, ImageFormat::Png)),
        Err(PaperError::PictureBlank)
    ));
}

#[test]
fn its_own_png_gives_the_same_picture() {
    let picture =
        Picture::read(&encoded(square(64, Rgb([200, 220, 255])), ImageFormat::Png)).unwrap();
    assert_eq!(Picture::read(&picture.png()).unwrap(), picture);
    let trimmed = picture.trimmed();
    assert_eq!(trimmed.bitmap().width(), 32);
    assert_eq!(ink(&trimmed), 32 * 32);
    // All ink, nothing to compare it with.
    assert_eq!(Picture::read(&trimmed.png()).unwrap(), trimmed);
    assert_ne!(trimmed.fingerprint(), picture.fingerprint());
}

#[test]
fn a_large_picture_is_scaled_and_a_huge_one_refused() {
    let large = encoded(square(2400, Rgb([255, 255, 255])), ImageFormat::Png);
    let picture = Picture::read(&large).unwrap();
    assert_eq!(picture.bitmap().width(), Picture::LONGEST);
    assert_eq!(ink(&picture), 1000 * 1000);
    // A few kilobytes that claim to be 900 million pixels.
    let mut bomb = Vec::new();
    let mut encoder = png::Encoder::new(&mut bomb, 30_000, 30_000);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    writer.write_chunk(png::chunk::IDAT, &[]).unwrap();
    drop(writer);
    let refused = Picture::read(&bomb).unwrap_err();
    assert!(
        matches!(
            refused,
            PaperError::PictureTooLarge {
                width: 30_000,
                limit: 25,
                ..
            }
        ),
        "{refused}"
    );
}

#[test]
fn bytes_of_other_kinds_are_refused_in_words() {
    for bytes in [&b""[..], b"GIF89a\x01\0\x01\0\0\0\0;", b"<svg/>"] {
        assert!(matches!(Picture::read(bytes), Err(PaperError::NotAPicture)));
    }
    let whole = encoded(square(64, Rgb([255, 255, 255])), ImageFormat::Png);
    let broken = Picture::read(&whole[..whole.len() / 2]).unwrap_err();
    assert!(matches!(broken, PaperError::PictureDamaged(_)), "{broken}");
}

#[test]
fn a_photograph_lying_on_its_side_is_put_upright() {
    let sign = GrayImage::from_fn(40, 20, |x, _| image::Luma([if x < 8 { 0 } else { 255 }]));
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 100);
    // Exif with one entry: orientation 6, to be turned clockwise by a quarter.
    let exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    encoder.set_exif_metadata(exif.to_vec()).unwrap();
    encoder
        .write_image(&sign, 40, 20, image::ExtendedColorType::L8)
        .unwrap();
    let picture = Picture::read(&bytes).unwrap();
    assert_eq!(
        (picture.bitmap().width(), picture.bitmap().height()),
        (20, 40)
    );
    assert!(picture.bitmap().is_ink(10, 2) && !picture.bitmap().is_ink(2, 30));
}

#[test]
fn it_is_fitted_into_the_middle_without_being_stretched() {
    let picture = Picture::from(Bitmap::new(40, 20));
    let area = picture.within(Area::new(10.0, 10.0, 20.0, 20.0));
    assert_eq!(area, Area::new(10.0, 15.0, 20.0, 10.0));
}
