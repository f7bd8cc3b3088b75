//! A code that was read, and where it stands.

use rxing::{BarcodeFormat, RXingResult};

/// A point of a picture, in dots from its upper left corner.
pub type Corner = [f32; 2];

/// A code that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// What it says.
    pub text: String,
    /// What kind of code it is: “QR”, “Data Matrix”, “Code 128” …
    pub symbology: &'static str,
    /// The corners it stands between, in turn around it; about right, to be drawn over the picture.
    pub corners: [Corner; 4],
}

/// From the middle of a code to the middles of its finder marks it is so much less than to its corners: 14 of 21 modules
/// in the smallest QR code, 34 of 41 in one of version 6.
const BEYOND_FINDERS: f32 = 1.45;

impl Code {
    /// What the reader found. The reader of several at once says where the finder marks are, the other where the
    /// corners are.
    pub(crate) fn from_result(result: &RXingResult, by_finders: bool) -> Option<Code> {
        let symbology = match result.getBarcodeFormat() {
            BarcodeFormat::QR_CODE | BarcodeFormat::MICRO_QR_CODE => "QR",
            BarcodeFormat::DATA_MATRIX => "Data Matrix",
            BarcodeFormat::CODE_128 => "Code 128",
            BarcodeFormat::CODE_39 => "Code 39",
            BarcodeFormat::CODE_93 => "Code 93",
            BarcodeFormat::EAN_13 | BarcodeFormat::EAN_8 => "EAN",
            BarcodeFormat::UPC_A | BarcodeFormat::UPC_E => "UPC",
            BarcodeFormat::ITF => "ITF",
            BarcodeFormat::CODABAR => "Codabar",
            _ => "code",
        };
        let points: Vec<Corner> = result
            .getPoints()
            .iter()
            .map(|point| [point.x, point.y])
            .collect();
        if points.iter().flatten().any(|at| !at.is_finite()) {
            return None;
        }
        let corners = match (by_finders, points.as_slice()) {
            // Lower left, upper left, upper right; a fourth is the alignment mark.
            (true, [low, turn, right, ..]) => {
                let far = [low[0] + right[0] - turn[0], low[1] + right[1] - turn[1]];
                grown([*turn, *right, far, *low], BEYOND_FINDERS)
            }
            (_, [a, b, c, d, ..]) => around([*a, *b, *c, *d]),
            (_, [a, .., b]) => beside(*a, *b),
            _ => return None,
        };
        let text = result.getText().to_owned();
        (!text.trim().is_empty()).then_some(Code {
            text,
            symbology,
            corners,
        })
    }

    /// The same, where `at` was the upper left corner of the part it was read in, and `factor` its scale.
    pub(crate) fn placed(mut self, at: (u32, u32), factor: f32) -> Code {
        let at = [at.0 as f32, at.1 as f32];
        for corner in &mut self.corners {
            *corner = [(corner[0] + at[0]) / factor, (corner[1] + at[1]) / factor];
        }
        self
    }

    /// Its middle.
    pub(crate) fn middle(&self) -> Corner {
        middle_of(&self.corners)
    }

    /// The box around its corners: left, top, right, bottom.
    pub(crate) fn frame(&self) -> [f32; 4] {
        let mut frame = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        for [x, y] in self.corners {
            frame = [
                frame[0].min(x),
                frame[1].min(y),
                frame[2].max(x),
                frame[3].max(y),
            ];
        }
        frame
    }

    /// Whether both are one and the same on the picture: they say the same, and the middle of one lies in the other.
    pub(crate) fn is_same(&self, other: &Code) -> bool {
        let within = |a: &Code, b: &Code| {
            let [left, top, right, bottom] = b.frame();
            let [x, y] = a.middle();
            (left..=right).contains(&x) && (top..=bottom).contains(&y)
        };
        self.text == other.text && (within(self, other) || within(other, self))
    }
}

fn middle_of(corners: &[Corner; 4]) -> Corner {
    let sum = |axis: usize| corners.iter().map(|corner| corner[axis]).sum::<f32>() / 4.0;
    [sum(0), sum(1)]
}

/// The corners in turn around their middle, whatever order they come in.
fn around(mut corners: [Corner; 4]) -> [Corner; 4] {
    let [x, y] = middle_of(&corners);
    let angle = |corner: &Corner| (corner[1] - y).atan2(corner[0] - x);
    corners.sort_by(|a, b| angle(a).total_cmp(&angle(b)));
    corners
}

fn grown(corners: [Corner; 4], by: f32) -> [Corner; 4] {
    let middle = middle_of(&corners);
    corners.map(|[x, y]| {
        [
            middle[0] + (x - middle[0]) * by,
            middle[1] + (y - middle[1]) * by,
        ]
    })
}

/// A band along the line on which bars were read, a quarter as high as it is long.
fn beside(a: Corner, b: Corner) -> [Corner; 4] {
    let [along, down] = [(b[0] - a[0]) / 8.0, (b[1] - a[1]) / 8.0];
    [
        [a[0] + down, a[1] - along],
        [b[0] + down, b[1] - along],
        [b[0] - down, b[1] + along],
        [a[0] - down, a[1] + along],
    ]
}
