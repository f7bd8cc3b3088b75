//! Paper is judged by other people's readers: sheets are made, drawn by poppler as a printer would, cut along the
//! label's own measurements, and every piece is read by zbar and by rxing.
#![allow(clippy::unwrap_used, missing_docs)]

mod codes;
mod positions;
mod raster;
mod reading;
mod text;
mod tools;

use std::ops::ControlFlow;

use labels::{Label, Printed, Sheet, pdf};

/// Labels as a register would have them.
fn ordinary(count: usize) -> Vec<Label> {
    let label = |n: usize| Label {
        tag: format!("IT{n:06}K"),
        title: ["ThinkPad T14 Gen 4", "Dell U2723QE", "Catalyst 9300-48P"][n % 3].to_owned(),
        lines: vec![format!("S/N PF{:06X}", n * 7919)],
    };
    (1..=count).map(label).collect()
}

fn printed(sheet: &Sheet, start: usize, labels: &[Label]) -> Printed {
    pdf(sheet, start, labels.to_vec(), None, |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}
