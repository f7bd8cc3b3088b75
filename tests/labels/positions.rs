//! Ink stands where it should, to a tenth of a millimetre, and nowhere else.

use inventory::{DesignFacts, DesignLine, LabelField};
use labels::{CodeBox, Format, Job, Piece, find, layout};

use crate::raster::Raster;
use crate::tools::drawn;
use crate::{ordinary, printed, sheets, standard};

pub const DPI: u32 = 600;

/// The upper left finder pattern in a piece of a page: its corner and its sides in millimetres.
struct Finder {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Finder {
    /// The dark dot nearest to the corner is the finder's, whatever text stands beside or below.
    fn find(piece: &Raster) -> Self {
        let dots = (0..piece.height).flat_map(|y| (0..piece.width).map(move |x| (x, y)));
        let (x, y) = dots
            .filter(|(x, y)| piece.is_dark(*x, *y))
            .min_by_key(|(x, y)| x + y)
            .unwrap();
        let width = (x..piece.width)
            .take_while(|x| piece.is_dark(*x, y))
            .count();
        let height = (y..piece.height)
            .take_while(|y| piece.is_dark(x, *y))
            .count();
        let mm = |dots: usize| dots as f64 * 25.4 / f64::from(DPI);
        Self {
            x: mm(x),
            y: mm(y),
            width: mm(width),
            height: mm(height),
        }
    }
}

/// Where a piece really begins: cutting rounds to a dot.
fn cut_at(mm: f64) -> f64 {
    (mm * f64::from(DPI) / 25.4).round() * 25.4 / f64::from(DPI)
}

/// The square code of a label in the standard design.
pub fn code(format: &Format, label: &labels::Label) -> CodeBox {
    let design = DesignFacts::default();
    let piece = Piece {
        label: label.clone(),
        design: &design,
    };
    layout(format, 300, &piece).unwrap().code.unwrap()
}

/// How far the code of a label is off, in words, when its label should begin at a place of the page.
pub fn off(format: &Format, page: &Raster, (x, y): (f64, f64), code: &CodeBox) -> Option<String> {
    let finder = Finder::find(&page.cut(x, y, format.width, format.height, DPI));
    let side = 7.0 * code.module;
    let errors = [
        ("left edge", cut_at(x) + finder.x - (x + code.x)),
        ("top edge", cut_at(y) + finder.y - (y + code.y)),
        ("width", finder.width - side),
        ("height", finder.height - side),
    ];
    let wrong: Vec<String> = errors
        .iter()
        .filter(|(_, e)| e.abs() > 0.1)
        .map(|(what, e)| format!("{what} {e:+.3} mm"))
        .collect();
    (!wrong.is_empty()).then(|| format!("{} at {x:.2} {y:.2}: {}", format.name, wrong.join(", ")))
}

#[test]
fn codes_stand_within_a_tenth_of_a_millimetre() {
    let mut wrong = Vec::new();
    for format in sheets() {
        let labels = ordinary(format.positions());
        let page = drawn(&standard(format, 1, &labels).bytes, DPI).remove(0);
        // The four corners and the middle: an error of pitch adds up towards the last.
        let (last, columns) = (format.positions(), format.columns);
        for position in [1, columns, last / 2, last - columns + 1, last] {
            let code = code(format, &labels[position - 1]);
            wrong.extend(off(format, &page, format.corner(position), &code));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_seventh_place_of_l6009_is_where_a_ruler_finds_it() {
    // By hand, from the data sheet: second row, third column; the label starts at 9.75 + 2 * 48.26 by 21.41 + 21.17.
    // Its code has 21 modules of 8/300 inch, four of them white at the left, and stands in the middle of its height.
    let (label_x, label_y) = (106.27, 42.58);
    let module = 8.0 * 25.4 / 300.0;
    let (x, y) = (
        label_x + 4.0 * module,
        label_y + (21.17 - 21.0 * module) / 2.0,
    );
    let format = find("L6009").unwrap();
    let page = drawn(&standard(format, 7, &ordinary(1)).bytes, DPI).remove(0);
    let whole = Finder::find(&page);
    assert!(
        (whole.x - x).abs() < 0.1 && (whole.y - y).abs() < 0.1,
        "{} {} for {x} {y}",
        whole.x,
        whole.y
    );
    assert!((whole.width - 7.0 * module).abs() < 0.05, "{}", whole.width);
}

#[test]
fn the_rim_of_every_label_stays_white() {
    const RIM: f64 = 1.2;
    let title = "Ägypten: jumping fjord quay, very long indeed, beyond what fits";
    let line = |n: usize| DesignLine::of(LabelField::Text(format!("gjpqy Ägypten {n}")));
    let design = DesignFacts {
        lines: std::iter::once(DesignLine::of(LabelField::Title))
            .chain((1..10).map(line))
            .collect(),
        ..DesignFacts::default()
    };
    let mut inked = Vec::new();
    for format in sheets() {
        let mut labels = ordinary(format.positions());
        for label in &mut labels {
            label.fields = vec![(LabelField::Title, title.to_owned())];
        }
        let page = drawn(&printed(&Job::new(format), &labels, &design).bytes, 300).remove(0);
        for position in 1..=format.positions() {
            let (x, y) = format.corner(position);
            let (w, h) = (format.width, format.height);
            let rims = [
                (x, y, w, RIM),
                (x, y + h - RIM, w, RIM),
                (x, y, RIM, h),
                (x + w - RIM, y, RIM, h),
            ];
            if rims
                .iter()
                .any(|(x, y, w, h)| !page.cut(*x, *y, *w, *h, 300).is_blank())
            {
                inked.push(format!("{} position {position}", format.name));
            }
        }
    }
    assert_eq!(inked, Vec::<String>::new());
}
