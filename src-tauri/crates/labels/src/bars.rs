//! Code 128 (ISO/IEC 15417): what laser scanners read.

use barcoders::sym::code128::Code128;
use paper::Cell;

use crate::LabelError;

/// Modules of white that must stand left and right of the bars (ISO/IEC 15417, 4.4).
pub(crate) const QUIET: u16 = 10;

/// Narrower modules than this, in millimetres, are not printed: a quarter of a millimetre (10 mil) is what the cheapest
/// laser scanners resolve, and two whole dots of a 203 dpi head or three of a 300 dpi one. A single dot is never enough:
/// heat and ink spread it, and a bar that is half a dot too wide is another bar.
const FINEST: f64 = 0.25;
/// Wider ones only take room.
const COARSEST: f64 = 0.5;
/// What rounding may be off by.
const HAIR: f64 = 1e-6;

/// The bars of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bars {
    /// Modules across, quiet zones not counted.
    pub(crate) modules: u16,
    /// The dark bars, one module high.
    pub(crate) cells: Vec<Cell>,
}

impl Bars {
    /// Encodes a text of printable ASCII, runs of digits in half the room.
    pub(crate) fn new(text: &str) -> Result<Self, LabelError> {
        let too_long = || LabelError::TooLong {
            tag: text.to_owned(),
        };
        let modules = Code128::new(in_sets(text))
            .map_err(|_| too_long())?
            .encode();
        let dark: Vec<bool> = modules.into_iter().map(|module| module == 1).collect();
        let mut cells = Vec::new();
        let mut x = 0;
        for run in dark.chunk_by(|a, b| a == b) {
            let width = u16::try_from(run.len()).map_err(|_| too_long())?;
            if run[0] {
                cells.push(Cell {
                    x,
                    y: 0,
                    width,
                    height: 1,
                });
            }
            x = x.checked_add(width).ok_or_else(too_long)?;
        }
        Ok(Self { modules: x, cells })
    }

    /// The most dots a module can have that fit, less what a design takes off in per cent; none if not even the finest
    /// bars that scan fit.
    pub(crate) fn dots(dot: f64, percent: u32, fits: impl Fn(u16) -> bool) -> Option<u16> {
        let fewest = ((FINEST / dot - HAIR).ceil() as u16).max(2);
        let most = ((COARSEST / dot + HAIR).floor() as u16).max(fewest);
        let largest = (fewest..=most).rev().find(|dots| fits(*dots))?;
        let wished = u32::from(largest) * percent / 100;
        Some(u16::try_from(wished).unwrap_or(largest).max(fewest))
    }

    /// How wide the bars are in millimetres, without their quiet zones.
    pub(crate) fn width(&self, dot: f64, dots: u16) -> f64 {
        f64::from(self.modules) * f64::from(dots) * dot
    }
}

/// How wide a quiet zone is in millimetres.
pub(crate) fn quiet(dot: f64, dots: u16) -> f64 {
    f64::from(QUIET) * f64::from(dots) * dot
}

/// The letters that switch code sets, as the library wants them: B for any text, C for pairs of digits. C saves room
/// from four digits on.
fn in_sets(text: &str) -> String {
    const B: char = '\u{0181}';
    const C: char = '\u{0106}';
    let mut out = String::with_capacity(text.len() + 4);
    let mut set = None;
    let mut switch = |out: &mut String, to: char| {
        if set != Some(to) {
            out.push(to);
            set = Some(to);
        }
    };
    for run in text
        .as_bytes()
        .chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit())
    {
        // An odd digit goes first, with the letters before it.
        let pairs = if run[0].is_ascii_digit() && run.len() >= 4 {
            run.len() & !1
        } else {
            0
        };
        let (before, digits) = run.split_at(run.len() - pairs);
        if !before.is_empty() {
            switch(&mut out, B);
            out.extend(before.iter().map(|b| char::from(*b)));
        }
        if !digits.is_empty() {
            switch(&mut out, C);
            out.extend(digits.iter().map(|b| char::from(*b)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn digits_in_pairs_make_a_tag_shorter() {
        let tag = Bars::new("IT000123K").unwrap();
        let letters = Bars::new("ITABCDEFK").unwrap();
        // Start, nine letters, check: eleven modules each; the stop has thirteen.
        assert_eq!(letters.modules, 11 * 11 + 13);
        // Start, I, T, to C, three pairs, to B, K, check.
        assert_eq!(tag.modules, 10 * 11 + 13);
    }

    #[test]
    fn modules_are_whole_dots_and_wide_enough() {
        let bars = Bars::new("IT000123K").unwrap();
        let within = |width: f64, dot: f64, percent| {
            Bars::dots(dot, percent, |dots| {
                bars.width(dot, dots) + 2.0 * quiet(dot, dots) <= width
            })
        };
        assert_eq!(within(42.0, 0.125, 100), Some(2));
        assert_eq!(within(30.0, 0.125, 100), None);
        assert_eq!(within(200.0, 0.125, 100), Some(4));
        assert_eq!(within(42.0, 25.4 / 300.0, 100), Some(3));
        assert_eq!(within(200.0, 25.4 / 1200.0, 30), Some(12));
    }

    #[test]
    fn what_no_bar_can_say_is_refused() {
        assert!(Bars::new("Ü1").is_err());
    }
}
