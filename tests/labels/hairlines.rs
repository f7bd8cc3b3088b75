//! Where a code is dark it is black and where it is light it is white, in every reader: no seam between the rectangles it is
//! made of.

use inventory::{DesignFacts, LabelCode};
use labels::{Format, Job, Layout, Piece, find, layout};
use paper::Cell;

use crate::raster::Raster;
use crate::tools::{drawn, drawn_by_ghostscript, drawn_by_mupdf};
use crate::{ordinary, printed};

/// The dark modules of a code, by column and row, and whether one is dark; outside everything is light.
struct Modules {
    columns: usize,
    rows: usize,
    dark: Vec<bool>,
}

impl Modules {
    fn new(columns: u16, rows: u16, cells: &[Cell]) -> Self {
        let (columns, rows) = (usize::from(columns), usize::from(rows));
        let mut dark = vec![false; columns * rows];
        for cell in cells {
            for y in cell.y..cell.y + cell.height {
                let start = usize::from(y) * columns + usize::from(cell.x);
                dark[start..start + usize::from(cell.width)].fill(true);
            }
        }
        Self {
            columns,
            rows,
            dark,
        }
    }

    fn is_dark(&self, x: f64, y: f64) -> bool {
        let inside = x >= 0.0 && y >= 0.0 && x < self.columns as f64 && y < self.rows as f64;
        inside && self.dark[y as usize * self.columns + x as usize]
    }
}

/// A code on the page: its corner in millimetres, the size of a module, and its modules.
struct Printed {
    corner: (f64, f64),
    module: (f64, f64),
    modules: Modules,
}

/// Where drawing puts a code: on the nearest whole dot of 1/300 inch.
fn whole(mm: f64) -> f64 {
    (mm * 300.0 / 25.4).round() * 25.4 / 300.0
}

fn codes(layout: &Layout, (x, y): (f64, f64)) -> Vec<Printed> {
    let square = layout.code.as_ref().map(|code| Printed {
        corner: (whole(x + code.x), whole(y + code.y)),
        module: (code.module, code.module),
        modules: Modules::new(code.modules, code.modules, &code.cells),
    });
    let bars = layout.bars.as_ref().map(|bars| Printed {
        corner: (whole(x + bars.x), whole(y + bars.y)),
        module: (bars.module, whole(bars.height)),
        modules: Modules::new(bars.modules, 1, &bars.cells),
    });
    square.into_iter().chain(bars).collect()
}

/// The grey dots of a code that are a dot or more from every edge between dark and light, and how many were looked at.
fn grey(page: &Raster, dpi: u32, code: &Printed) -> (usize, usize) {
    let (mut grey, mut looked) = (0, 0);
    let per_dot = 25.4 / f64::from(dpi);
    let (columns, rows) = (code.modules.columns as f64, code.modules.rows as f64);
    let dot = |mm: f64| (mm / per_dot) as usize;
    let (left, top) = code.corner;
    for row in dot(top)..=dot(top + rows * code.module.1) {
        for column in dot(left)..=dot(left + columns * code.module.0) {
            // The dot with a dot around it, in modules.
            let edges = [-1.0, 0.0, 1.0, 2.0];
            let across = edges.map(|by| ((column as f64 + by) * per_dot - left) / code.module.0);
            let down = edges.map(|by| ((row as f64 + by) * per_dot - top) / code.module.1);
            let around = across
                .iter()
                .flat_map(|x| down.iter().map(move |y| (*x, *y)));
            let dark = around.filter(|(x, y)| code.modules.is_dark(*x, *y)).count();
            let wanted = match dark {
                16 => 0,
                0 => 255,
                _ => continue,
            };
            looked += 1;
            // A renderer may round black to its neighbour.
            if page.dots[row * page.width + column].abs_diff(wanted) > 1 {
                grey += 1;
            }
        }
    }
    (grey, looked)
}

fn seams(format: &Format, design: &DesignFacts) -> Vec<String> {
    let labels = ordinary(format.positions().min(24));
    let bytes = printed(&Job::new(format), &labels, design).bytes;
    let mut found = Vec::new();
    for dpi in [300, 600] {
        for (reader, page) in [
            ("poppler", drawn(&bytes, dpi).remove(0)),
            ("MuPDF", drawn_by_mupdf(&bytes, dpi).remove(0)),
            ("Ghostscript", drawn_by_ghostscript(&bytes, dpi).remove(0)),
        ] {
            let (mut grey_dots, mut all) = (0, 0);
            for (at, label) in labels.iter().enumerate() {
                let piece = Piece {
                    label: label.clone(),
                    design,
                };
                let layout = layout(format, 300, &piece).unwrap();
                for code in codes(&layout, format.corner(at + 1)) {
                    let (grey, looked) = grey(&page, dpi, &code);
                    grey_dots += grey;
                    all += looked;
                }
            }
            assert!(all > 100_000, "only {all} dots are far from an edge");
            if grey_dots > 0 {
                found.push(format!(
                    "{} {:?} by {reader} at {dpi} dpi: {grey_dots} of {all}",
                    format.name, design.code
                ));
            }
        }
    }
    found
}

#[test]
fn no_reader_draws_seams_within_a_code() {
    let mut found = Vec::new();
    for (name, code) in [
        ("L7651", LabelCode::Qr),
        ("5167", LabelCode::Qr),
        ("L6112", LabelCode::DataMatrix),
        ("L7160", LabelCode::QrAndCode128),
    ] {
        let design = DesignFacts {
            code,
            ..DesignFacts::default()
        };
        found.extend(seams(find(name).unwrap(), &design));
    }
    assert_eq!(found, Vec::<String>::new());
}
