//! How hard is looked: the reader sees one code in one picture well, so pictures of many are looked at in several
//! sizes, in parts that overlap, under even light and sharpened, and what was read is covered before the next look.

use crate::{Code, Grey};
use rxing::common::HybridBinarizer;
use rxing::multi::MultipleBarcodeReader;
use rxing::multi::qrcode::QRCodeMultiReader;
use rxing::{
    BarcodeFormat, BinaryBitmap, DecodeHints, Luma8LuminanceSource, MultiFormatReader, Reader,
};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Most codes of one picture: a whole sheet of the smallest labels has 189.
const MOST_CODES: usize = 256;
/// The longer side of the pictures that are looked at, in dots: a tag that fills a photo, and one far away in it.
const SIZES: [u32; 3] = [1_000, 2_000, 3_600];
/// A part of a picture that is looked at by itself, in dots a side, and the step to the next.
const PART: u32 = 700;
const STEP: u32 = 450;
/// Most codes read one after another in one part.
const IN_A_PART: usize = 12;

/// Every code of a picture that can be read, from the top down. Takes up to some seconds for a large photo; `looked`
/// hears how many looks of how many were taken, and ends it early with false.
pub fn codes(grey: &Grey, mut looked: impl FnMut(u64, u64) -> bool) -> Vec<Code> {
    let mut found = Found(Vec::new());
    let longest = grey.longest() as f32;
    // A small picture is made larger once, not twice: more dots do not say more.
    let mut factors = SIZES.map(|size| (size as f32 / longest).min(2.0)).to_vec();
    factors.dedup();
    let all = factors.len() as u64 * 3;
    let mut round = 0;
    for factor in factors {
        let scaled = grey.scaled(factor);
        let even = scaled.evened(scaled.longest() as f32 / 25.0);
        let sharp = scaled.sharpened(2.0);
        for mut covered in [scaled, even, sharp] {
            found.cover(&mut covered, factor);
            found.look(&mut covered, (0, 0), factor);
            for (x, y) in parts(&covered) {
                if found.0.len() >= MOST_CODES || !looked(round, all) {
                    return found.in_order();
                }
                let mut part = covered.part(x, y, PART, PART);
                let before = found.0.len();
                found.look(&mut part, (x, y), factor);
                if found.0.len() > before {
                    found.cover(&mut covered, factor);
                }
            }
            round += 1;
            if !looked(round, all) {
                return found.in_order();
            }
        }
    }
    found.in_order()
}

/// The codes of a frame of a camera that can be read at once: the next frame comes soon.
pub fn codes_in_frame(grey: &Grey) -> Vec<Code> {
    let mut found = Found(Vec::new());
    let mut frame = grey.clone();
    found.look(&mut frame, (0, 0), 1.0);
    if found.0.is_empty() {
        found.look(&mut grey.sharpened(1.5), (0, 0), 1.0);
    }
    found.in_order()
}

/// The upper left corners of the parts of a picture; none of one that is no larger than a part.
fn parts(grey: &Grey) -> Vec<(u32, u32)> {
    if grey.longest() <= PART {
        return Vec::new();
    }
    let starts = |length: u32| -> Vec<u32> {
        let last = length.saturating_sub(PART);
        (0..last).step_by(STEP as usize).chain([last]).collect()
    };
    let across = starts(grey.width());
    starts(grey.height())
        .into_iter()
        .flat_map(|y| across.iter().map(move |x| (*x, y)))
        .collect()
}

struct Found(Vec<Code>);

impl Found {
    /// Reads what can be read in a part that begins at `at` of a picture scaled by `factor`.
    fn look(&mut self, part: &mut Grey, at: (u32, u32), factor: f32) {
        for code in several(part) {
            cover(part, &code);
            self.add(code.placed(at, factor));
        }
        for _ in 0..IN_A_PART {
            let Some(code) = one(part) else { break };
            cover(part, &code);
            self.add(code.placed(at, factor));
        }
    }

    fn add(&mut self, code: Code) {
        if self.0.len() < MOST_CODES && !self.0.iter().any(|other| other.is_same(&code)) {
            self.0.push(code);
        }
    }

    /// Covers all that was read, on a picture scaled by `factor`.
    fn cover(&self, grey: &mut Grey, factor: f32) {
        for code in &self.0 {
            cover(grey, &code.clone().placed((0, 0), 1.0 / factor));
        }
    }

    /// From the top down, from left to right where they stand in a row.
    fn in_order(mut self) -> Vec<Code> {
        let height = |code: &Code| {
            let [_, top, _, bottom] = code.frame();
            bottom - top
        };
        let row = self.0.iter().map(height).fold(1.0, f32::max);
        self.0.sort_by(|a, b| {
            let ([ax, ay], [bx, by]) = (a.middle(), b.middle());
            ((ay / row).floor(), ax)
                .partial_cmp(&((by / row).floor(), bx))
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        self.0
    }
}

/// Makes the box of a code grey, so that the next look does not find it again.
fn cover(grey: &mut Grey, code: &Code) {
    let [left, top, right, bottom] = code.frame();
    let side = |at: f32, most: u32| at.clamp(0.0, most as f32) as u32;
    let (width, height) = (grey.width(), grey.height());
    for y in side(top, height)..side(bottom, height) {
        for x in side(left, width)..side(right, width) {
            grey.0.put_pixel(x, y, image::Luma([160]));
        }
    }
}

fn hints() -> DecodeHints {
    let formats = HashSet::from([
        BarcodeFormat::QR_CODE,
        BarcodeFormat::DATA_MATRIX,
        BarcodeFormat::CODE_128,
        BarcodeFormat::CODE_39,
        BarcodeFormat::EAN_13,
        BarcodeFormat::UPC_A,
    ]);
    DecodeHints {
        TryHarder: Some(true),
        PossibleFormats: Some(formats),
        ..DecodeHints::default()
    }
}

/// The QR codes that are found at one look.
fn several(grey: &Grey) -> Vec<Code> {
    read(grey, true, |bitmap| {
        QRCodeMultiReader::new()
            .decode_multiple_with_hints(bitmap, &hints())
            .unwrap_or_default()
    })
}

/// One code of any kind.
fn one(grey: &Grey) -> Option<Code> {
    let found = read(grey, false, |bitmap| {
        let found = MultiFormatReader::default().decode_with_hints(bitmap, &hints());
        found.into_iter().collect()
    });
    found.into_iter().next()
}

type Bitmap = BinaryBitmap<HybridBinarizer<Luma8LuminanceSource>>;

/// Asks the reader; one that trips over a picture made to trip it found nothing.
fn read(
    grey: &Grey,
    by_finders: bool,
    ask: impl FnOnce(&mut Bitmap) -> Vec<rxing::RXingResult>,
) -> Vec<Code> {
    let shades = grey.0.as_raw().clone();
    let Ok(source) = Luma8LuminanceSource::new(shades, grey.width(), grey.height()) else {
        return Vec::new();
    };
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let found = catch_unwind(AssertUnwindSafe(|| ask(&mut bitmap))).unwrap_or_default();
    found
        .iter()
        .filter_map(|result| Code::from_result(result, by_finders))
        .collect()
}
