//! Labels are judged by other people's programs: PDFs are drawn by poppler, MuPDF and Ghostscript as a printer would, ZPL by a
//! renderer that is not ours; the pictures are cut along the label's own measurements, and every piece is read by zbar and
//! by rxing.
#![allow(clippy::unwrap_used, missing_docs)]

mod calibration;
mod codes;
mod designs;
mod hairlines;
mod pictures;
mod positions;
mod raster;
mod reading;
mod rolls;
mod text;
mod thermal;
mod tools;

use std::ops::ControlFlow;

use inventory::{DesignFacts, LabelField};
use labels::{Format, Job, Label, Piece, Printed, formats, pdf};

/// A label as a register would have it.
fn ordinary_one(n: usize) -> Label {
    let model = ["ThinkPad T14 Gen 4", "Dell U2723QE", "Catalyst 9300-48P"][n % 3];
    Label {
        code: format!("IT{n:06}K"),
        shown: String::new(),
        fields: vec![
            (LabelField::Title, model.to_owned()),
            (LabelField::Serial, format!("PF{:06X}", n * 7919)),
        ],
    }
}

fn ordinary(count: usize) -> Vec<Label> {
    (1..=count).map(ordinary_one).collect()
}

fn sheets() -> impl Iterator<Item = &'static Format> {
    formats().iter().filter(|format| !format.is_roll())
}

fn pieces<'d>(labels: &[Label], design: &'d DesignFacts) -> Vec<Piece<'d>> {
    let piece = |label: &Label| Piece {
        label: label.clone(),
        design,
    };
    labels.iter().map(piece).collect()
}

fn printed(job: &Job<'_>, labels: &[Label], design: &DesignFacts) -> Printed {
    pdf(job, pieces(labels, design), |_| ControlFlow::Continue(())).unwrap()
}

/// A job from a position on, at 300 dots an inch, in the standard design.
fn standard(format: &Format, start: usize, labels: &[Label]) -> Printed {
    let job = Job {
        start,
        ..Job::new(format)
    };
    printed(&job, labels, &DesignFacts::default())
}
