//! A picture in shades of grey, and what is done to one before it is read.

use crate::Refusal;
use image::{GrayImage, imageops};

/// A picture in shades of grey, 0 black to 255 white, row by row.
#[derive(Clone, Debug)]
pub struct Grey(pub(crate) GrayImage);

impl Grey {
    /// A frame of a camera.
    ///
    /// # Errors
    /// There are not as many shades as the size says, or none.
    pub fn new(width: u32, height: u32, shades: Vec<u8>) -> Result<Grey, Refusal> {
        if width == 0 || height == 0 || shades.len() as u64 != u64::from(width) * u64::from(height)
        {
            return Err(Refusal::Empty);
        }
        GrayImage::from_raw(width, height, shades)
            .map(Grey)
            .ok_or(Refusal::Empty)
    }

    /// Dots across.
    pub fn width(&self) -> u32 {
        self.0.width()
    }

    /// Dots down.
    pub fn height(&self) -> u32 {
        self.0.height()
    }

    /// The longer of both sides.
    pub(crate) fn longest(&self) -> u32 {
        self.width().max(self.height())
    }

    /// So many times as large, at least one dot.
    pub(crate) fn scaled(&self, factor: f32) -> Grey {
        let side = |length: u32| ((length as f32 * factor).round() as u32).max(1);
        let (width, height) = (side(self.width()), side(self.height()));
        let filter = match factor < 1.0 {
            // Averages what falls together, so that small modules do not flicker away.
            true => imageops::FilterType::Triangle,
            false => imageops::FilterType::CatmullRom,
        };
        Grey(imageops::resize(&self.0, width, height, filter))
    }

    /// A part of it, as far as it lies within.
    pub(crate) fn part(&self, x: u32, y: u32, width: u32, height: u32) -> Grey {
        Grey(imageops::crop_imm(&self.0, x, y, width, height).to_image())
    }

    /// The same with its edges steeper: undoes some of a blur.
    pub(crate) fn sharpened(&self, sigma: f32) -> Grey {
        let soft = imageops::fast_blur(&self.0, sigma);
        let mut sharp = self.0.clone();
        for (dot, soft) in sharp.iter_mut().zip(soft.iter()) {
            let (here, around) = (i32::from(*dot), i32::from(*soft));
            *dot = (here + 2 * (here - around)).clamp(0, 255) as u8;
        }
        Grey(sharp)
    }

    /// The same under even light: every dot measured by the brightest and darkest about it.
    pub(crate) fn evened(&self, sigma: f32) -> Grey {
        let light = imageops::fast_blur(&self.0, sigma);
        let mut even = self.0.clone();
        for (dot, light) in even.iter_mut().zip(light.iter()) {
            *dot = (i32::from(*dot) * 128 / i32::from((*light).max(1))).clamp(0, 255) as u8;
        }
        Grey(even)
    }
}
