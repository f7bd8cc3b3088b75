//! The small bar chart at the top of page one.

use paper::{Area, Canvas, Face, Ink};

use super::substitution::drawable;
use super::widths::MARGIN;
use crate::{Chart, Emphasis};

/// Bars that are drawn; of the others only the number is told.
const MOST_BARS: usize = 12;
const CAPTION: f64 = 7.0;
const PITCH: f64 = 5.0;
const BAR: f64 = 3.1;
const LONGEST_LABEL: f64 = 62.0;
const LONGEST_BAR: f64 = 120.0;
const AFTER: f64 = 6.0;
const SIZE: f64 = 8.0;

/// How much room it takes.
pub(super) fn height(chart: &Chart) -> f64 {
    let more = usize::from(chart.bars.len() > MOST_BARS);
    CAPTION + (chart.bars.len().min(MOST_BARS) + more) as f64 * PITCH + AFTER
}

fn tone(emphasis: Emphasis) -> Ink {
    match emphasis {
        Emphasis::Plain => Ink(72, 98, 138),
        Emphasis::Attention => Ink(214, 142, 20),
        Emphasis::Trouble => Ink(184, 44, 44),
        Emphasis::Muted => Ink::grey(178),
    }
}

/// Draws it with its top at `top`.
pub(super) fn draw(chart: &Chart, top: f64, page: &mut dyn Canvas) {
    let (caption, face) = drawable(Face::SemiBold, &chart.caption);
    page.text(MARGIN, top + 3.0, &caption, face, 9.0, Ink::BLACK);
    let bars = &chart.bars[..chart.bars.len().min(MOST_BARS)];
    let labels: Vec<_> = bars
        .iter()
        .map(|bar| {
            let (label, face) = drawable(Face::Regular, &bar.label);
            let label = face.fit(&label, SIZE, LONGEST_LABEL).text;
            (face.width(&label, SIZE), label, face)
        })
        .collect();
    let start = MARGIN + labels.iter().fold(0.0, |most, label| label.0.max(most)) + 4.0;
    let largest = bars
        .iter()
        .map(|bar| bar.value)
        .filter(|value| value.is_finite())
        .fold(0.0, f64::max);
    let mut y = top + CAPTION;
    for (bar, (_, label, face)) in bars.iter().zip(labels) {
        let baseline = y + (BAR + face.cap_height(SIZE)) / 2.0;
        page.text(MARGIN, baseline, &label, face, SIZE, Ink::BLACK);
        let share = if largest > 0.0 && bar.value.is_finite() {
            (bar.value / largest).max(0.0)
        } else {
            0.0
        };
        let mut length = share * LONGEST_BAR;
        if share > 0.0 {
            // Little is still more than nothing.
            length = length.max(0.6);
            page.rectangle(Area::new(start, y, length, BAR), tone(bar.emphasis));
        }
        let (shown, face) = drawable(Face::SemiBold, &bar.shown);
        page.text(
            start + length + 2.0,
            baseline,
            &shown,
            face,
            SIZE,
            Ink::BLACK,
        );
        y += PITCH;
    }
    // One line from which all bars grow.
    page.line(
        (start, top + CAPTION - 0.9),
        (start, y - PITCH + BAR + 0.9),
        0.2,
        Ink::grey(120),
    );
    if chart.bars.len() > MOST_BARS {
        let more = format!(
            "and {} more, in the table below",
            chart.bars.len() - MOST_BARS
        );
        page.text(start, y + BAR - 0.4, &more, Face::Regular, SIZE, Ink::MUTED);
    }
}
