//! Signatures drawn on a screen: kept with the action that handed something over, until somebody whose they may be is
//! erased.

use crate::ids::{BatchId, PersonId};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// Strokes of a signature; more no hand makes.
pub const MOST_STROKES: usize = 500;

/// Points of a signature, in all its strokes. A pen does not go to more, however long somebody signs.
pub const MOST_POINTS: usize = 20_000;

/// How far the longer side of a signature goes, in units of its own: on paper finer than a pen.
const EXTENT: f64 = 4_000.0;

/// A signature as it is kept: where the pen went, stroke by stroke, x to the right and y downwards, from its top left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    /// The strokes; each has a point.
    pub strokes: Vec<Vec<(u16, u16)>>,
}

impl Drawing {
    /// What somebody drew, in any unit, in its own proportions.
    ///
    /// # Errors
    /// Nothing was drawn, or more than a hand draws, or a point is no place on any screen.
    pub fn of(strokes: &[Vec<(f32, f32)>]) -> Result<Drawing, Refusal> {
        let refused = |message: Said| {
            Refusal::said(message)
                .hint(say::signature_again_hint())
                .on("signature")
        };
        let points: usize = strokes.iter().map(Vec::len).sum();
        if strokes.len() > MOST_STROKES || points > MOST_POINTS {
            return Err(refused(say::signature_too_much()));
        }
        if points == 0 {
            return Err(refused(say::signature_empty()));
        }
        let all = || strokes.iter().flatten().copied();
        if all().any(|(x, y)| !x.is_finite() || !y.is_finite()) {
            return Err(refused(say::signature_point()));
        }
        let least = |value: fn((f32, f32)) -> f32| all().map(value).fold(f32::INFINITY, f32::min);
        let most =
            |value: fn((f32, f32)) -> f32| all().map(value).fold(f32::NEG_INFINITY, f32::max);
        let (left, top) = (f64::from(least(|at| at.0)), f64::from(least(|at| at.1)));
        let across = f64::from(most(|at| at.0)) - left;
        let down = f64::from(most(|at| at.1)) - top;
        // Of a tap there is no side.
        let scale = EXTENT / across.max(down).max(f64::MIN_POSITIVE.sqrt());
        // Within 0 and EXTENT, so that nothing is cut off.
        let unit = |value: f32, from: f64| ((f64::from(value) - from) * scale).round() as u16;
        let strokes = strokes.iter().filter(|stroke| !stroke.is_empty());
        let strokes = strokes.map(|stroke| {
            let mut points: Vec<(u16, u16)> = stroke
                .iter()
                .map(|&(x, y)| (unit(x, left), unit(y, top)))
                .collect();
            // Where the pen rested it is once.
            points.dedup();
            points
        });
        Ok(Drawing {
            strokes: strokes.collect(),
        })
    }
}

/// What the journal says of a signature. What was drawn lies beside the journal and is found by the digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureFacts {
    /// The action it acknowledges.
    pub action: BatchId,
    /// The people of whom one drew it: the other side of the action. Whoever of them is erased takes it along. Nobody where
    /// things went to a place or became part of something.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonId>,
    /// SHA-256 of its bytes, in hexadecimal.
    pub digest: String,
    /// How many bytes it has.
    pub bytes: u32,
}

/// A signature was erased for good, not with a person. The stream is the signature's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureErasure {
    /// SHA-256 of the bytes it had, in hexadecimal.
    pub digest: String,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn it_keeps_its_proportions_whatever_the_unit() {
        let line = vec![(10.0, 20.0), (110.0, 20.0), (110.0, 45.0)];
        let drawn = Drawing::of(&[line.clone(), Vec::new()]).unwrap();
        assert_eq!(drawn.strokes, [[(0, 0), (4000, 0), (4000, 1000)]]);
        for scale in [1e-30_f32, 0.02, 3.0, 1e30] {
            let scaled = line.iter().map(|(x, y)| (x * scale, y * scale)).collect();
            let other = Drawing::of(&[scaled]).unwrap();
            for (one, two) in other.strokes[0].iter().zip(&drawn.strokes[0]) {
                assert!(one.0.abs_diff(two.0) < 2 && one.1.abs_diff(two.1) < 2);
            }
        }
        let tap = Drawing::of(&[vec![(5.0, 5.0), (5.0, 5.0)]]).unwrap();
        assert_eq!(tap.strokes, [[(0, 0)]]);
        let all = Drawing::of(&[vec![(f32::MIN, f32::MIN), (f32::MAX, f32::MAX)]]).unwrap();
        assert_eq!(all.strokes, [[(0, 0), (4000, 4000)]]);
    }

    #[test]
    fn what_no_hand_draws_is_refused() {
        let code = |strokes: &[Vec<(f32, f32)>]| Drawing::of(strokes).unwrap_err().code;
        assert_eq!(code(&[]), "signature.empty");
        assert_eq!(code(&[Vec::new()]), "signature.empty");
        for wrong in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
            assert_eq!(code(&[vec![(0.0, 0.0), (wrong, 1.0)]]), "signature.point");
            assert_eq!(code(&[vec![(0.0, 0.0), (1.0, wrong)]]), "signature.point");
        }
        let many = vec![vec![(0.0, 0.0)]; MOST_STROKES + 1];
        assert_eq!(code(&many), "signature.too_much");
        let long = [vec![(0.0, 0.0); MOST_POINTS + 1]];
        assert_eq!(code(&long), "signature.too_much");
    }
}
