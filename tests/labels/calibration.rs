//! What was measured of a printer moves the labels by just that, and the page to measure it on says where its zero is.

use inventory::CalibrationFacts;
use labels::{Format, Job, calibration_page, find};

use crate::positions::{DPI, code, off};
use crate::raster::Raster;
use crate::tools::{drawn, text};
use crate::{ordinary, printed};
use inventory::DesignFacts;

/// 1.3 mm to the right, 0.7 mm up, 101 %.
fn measured(format: &str) -> CalibrationFacts {
    CalibrationFacts {
        printer: "Laser".into(),
        format: format.into(),
        shift_x: 1_300,
        shift_y: -700,
        scale_x: 1_010_000,
        scale_y: 1_010_000,
    }
}

#[test]
fn labels_move_by_what_was_measured_and_keep_their_size() {
    let mut wrong = Vec::new();
    for name in ["L7651", "L6112", "L7163", "22805"] {
        let (format, facts) = (find(name).unwrap(), measured(name));
        let labels = ordinary(format.positions());
        let job = Job {
            calibration: Some(&facts),
            ..Job::new(format)
        };
        let page = drawn(&printed(&job, &labels, &DesignFacts::default()).bytes, DPI).remove(0);
        let (last, columns) = (format.positions(), format.columns);
        for position in [1, columns, last / 2, last - columns + 1, last] {
            let (x, y) = format.corner(position);
            let there = (x * 1.01 + 1.3, y * 1.01 - 0.7);
            let code = code(format, &labels[position - 1]);
            // `off` compares the size of the finder pattern too.
            wrong.extend(off(format, &page, there, &code));
            // Where it stood before there is another picture.
            assert!(
                off(format, &page, (x, y), &code).is_some(),
                "{name} {position}"
            );
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Where the strokes of a cross meet, in millimetres, in an area of the page that holds nothing else of ink than the cross,
/// its letter at its upper right, and outlines in grey.
fn cross(page: &Raster, (x, y): (f64, f64)) -> (f64, f64) {
    let (reach, dot) = (3.4, 25.4 / f64::from(DPI));
    let piece = page.cut(x - reach, y - reach, 2.0 * reach, 2.0 * reach, DPI);
    let longest = |lines: usize, dark: &dyn Fn(usize, usize) -> bool, length: usize| {
        let count = |line: usize| (0..length).filter(|at| dark(line, *at)).count();
        let most = (0..lines).map(count).max().unwrap();
        let found: Vec<usize> = (0..lines).filter(|line| count(*line) == most).collect();
        assert!(most > length / 2, "no stroke");
        found.iter().sum::<usize>() as f64 / found.len() as f64 + 0.5
    };
    let column = longest(piece.width, &|x, y| piece.is_dark(x, y), piece.height);
    let row = longest(piece.height, &|y, x| piece.is_dark(x, y), piece.width);
    (x - reach + column * dot, y - reach + row * dot)
}

fn page_of(job: &Job<'_>) -> Raster {
    drawn(&calibration_page(job, "Laser").unwrap().bytes, DPI).remove(0)
}

/// Where the cross of a label is on the page.
fn cross_of(format: &Format, position: usize) -> (f64, f64) {
    let (x, y) = format.corner(position);
    (x + format.width * 0.7, y + format.height * 0.62)
}

#[test]
fn the_crosses_are_as_far_apart_as_the_page_says() {
    let format = find("L6009").unwrap();
    let bytes = calibration_page(&Job::new(format), "Laser").unwrap().bytes;
    let said = text(&bytes);
    for words in [
        "Laser on Avery L6009",
        "A to B 144.8 mm",
        "A to C 232.9 mm",
        "100 %",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let page = page_of(&Job::new(format));
    let [a, b, c] = [1, 4, 45].map(|position| cross(&page, cross_of(format, position)));
    assert!(
        (b.0 - a.0 - 144.78).abs() < 0.06 && (b.1 - a.1).abs() < 0.06,
        "{a:?} {b:?}"
    );
    assert!(
        (c.1 - a.1 - 232.87).abs() < 0.06 && (c.0 - a.0).abs() < 0.06,
        "{a:?} {c:?}"
    );
}

/// The dark runs along a line of the page, in millimetres: where each begins and ends.
fn runs(page: &Raster, across: bool, fixed: f64, from: f64, to: f64) -> Vec<(f64, f64)> {
    let dot = |mm: f64| (mm * f64::from(DPI) / 25.4).round() as usize;
    let dark = |at: usize| match across {
        true => page.is_dark(at, dot(fixed)),
        false => page.is_dark(dot(fixed), at),
    };
    let mm = |at: usize| at as f64 * 25.4 / f64::from(DPI);
    let places: Vec<usize> = (dot(from)..dot(to)).collect();
    places
        .chunk_by(|a, b| dark(*a) == dark(*b))
        .filter(|run| dark(run[0]))
        .map(|run| (mm(run[0]), mm(run[run.len() - 1] + 1)))
        .collect()
}

#[test]
fn the_rulers_have_their_zero_where_the_first_label_begins() {
    let format = find("L6009").unwrap();
    for (facts, moved) in [
        (None, (0.0, 0.0)),
        (Some(measured("L6009")), (1.3 + 0.0975, 0.2141 - 0.7)),
    ] {
        let job = Job {
            calibration: facts.as_ref(),
            ..Job::new(format)
        };
        let page = page_of(&job);
        let (x, y) = (9.75 + moved.0, 21.41 + moved.1);
        // The longest tick is the one at zero: it alone reaches so far from the line of its ruler.
        let across = runs(&page, true, y + 8.5, x - 5.9, x + 5.9);
        let down = runs(&page, false, x + 8.5, y - 5.9, y + 5.9);
        for (found, zero) in [(across, x), (down, y)] {
            let middles: Vec<f64> = found.iter().map(|(from, to)| (from + to) / 2.0).collect();
            assert!(
                middles.len() == 1 && (middles[0] - zero).abs() < 0.06,
                "{middles:?} for {zero}"
            );
        }
        // Just above the line there is a tick at every half millimetre.
        let ticks = runs(&page, true, y + 12.5, x - 6.2, x + 6.2);
        assert_eq!(ticks.len(), 25, "{ticks:?}");
        for (n, (from, to)) in ticks.iter().enumerate() {
            let place = x - 6.0 + n as f64 / 2.0;
            assert!(
                ((from + to) / 2.0 - place).abs() < 0.06,
                "tick {n}: {from} {to}"
            );
        }
    }
}
