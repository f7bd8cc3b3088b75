//! What labels are made of, and how a black code stands out on it.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What a label is made of, as far as a code's contrast depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stock {
    /// White paper or film.
    #[default]
    White,
    /// Silver foil: bright, but it mirrors light.
    Silver,
    /// Clear film: what it is stuck on shows through.
    Transparent,
    /// A colour of its own.
    Coloured,
}

impl Stock {
    /// Every stock.
    pub const ALL: [Stock; 4] = [
        Stock::White,
        Stock::Silver,
        Stock::Transparent,
        Stock::Coloured,
    ];

    /// The word on the wire, in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Stock::White => "white",
            Stock::Silver => "silver",
            Stock::Transparent => "transparent",
            Stock::Coloured => "coloured",
        }
    }
}

/// A colour as screens name it: red, green and blue of sRGB (IEC 61966-2-1). Written `#ffd200`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Colour(pub [u8; 3]);

/// A text that is no colour.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no colour: write it as # and six digits, such as #ffd200")]
pub struct NoColour(pub String);

impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Colour, NoColour> {
        let refused = || NoColour(text.chars().take(40).collect());
        let digits = text.trim();
        let digits = digits.strip_prefix('#').unwrap_or(digits);
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(refused());
        }
        let value = u32::from_str_radix(digits, 16).map_err(|_| refused())?;
        let [_, red, green, blue] = value.to_be_bytes();
        Ok(Colour([red, green, blue]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> String {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = NoColour;

    fn try_from(text: String) -> Result<Colour, NoColour> {
        text.parse()
    }
}

/// How far a black code stands out, in the two lights codes are read by: shares of the light, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contrast {
    /// In the red light of laser scanners and of most imagers.
    pub red: f64,
    /// In the white light of cameras.
    pub white: f64,
}

/// What printed black still gives back; printers' black is about this dark.
const INK: f64 = 0.05;

impl Contrast {
    /// Of black ink on a colour: what the colour gives back less what the ink does, which is symbol contrast as ISO/IEC
    /// 15415 defines it. The light a colour gives back is reckoned from sRGB: its red alone for red light, its
    /// luminance (ITU-R BT.709) for white light.
    pub fn on(colour: Colour) -> Contrast {
        let [red, green, blue] = colour.0.map(linear);
        let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        Contrast {
            red: (red - INK).max(0.0),
            white: (luminance - INK).max(0.0),
        }
    }

    /// In the light that is worse for it.
    pub fn worst(self) -> f64 {
        self.red.min(self.white)
    }
}

/// A step of sRGB as a share of the light (IEC 61966-2-1).
fn linear(step: u8) -> f64 {
    let value = f64::from(step) / 255.0;
    if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}
