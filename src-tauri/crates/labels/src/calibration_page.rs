//! The page on which a person reads off what a printer does to a format.
//!
//! It has the outlines of all labels, to be held against the sheet; two rulers whose zero is where the first label
//! should begin; and two pairs of crosses whose distance is printed beside them.

use paper::{About, Area, Canvas, Face, Ink, Pdf, PdfPage};

use crate::format::short;
use crate::pages::Printed;
use crate::{Format, Job, LabelError};

/// Half the length of the rulers, in millimetres: further no printer moves a page.
const REACH: i32 = 5;
/// Half the arm of a cross.
const ARM: f64 = 3.0;
const FINE: f64 = 0.1;

/// The calibration page of a job's format, moved by the calibration it has already, so that it shows what is left.
///
/// # Errors
/// The document could not be made.
pub fn calibration_page(job: &Job<'_>, printer: &str) -> Result<Printed, LabelError> {
    let format = job.format;
    let mut document = Pdf::new(About {
        title: format!("Calibration of {printer} for {}", format.full_name()),
        created: job.created,
    });
    let mut page = document.page(format.page_width, format.page_height);
    for position in 1..=format.positions() {
        let (x, y) = job.corner(position);
        let area = Area::new(x, y, format.width, format.height);
        page.outline(area, format.radius, FINE, Ink::grey(120));
    }
    rulers(&mut page, job);
    crosses(&mut page, job);
    words(&mut page, job, printer);
    page.finish()?;
    Ok(Printed {
        bytes: document.finish()?,
        pages: 1,
        labels: 0,
        notes: Vec::new(),
    })
}

/// One ruler across the left edge of the first label, one across its upper edge, in millimetres from where the edge
/// should be.
fn rulers(page: &mut PdfPage<'_>, job: &Job<'_>) {
    let (x, y) = job.corner(1);
    let format = job.format;
    let across = y + (format.height * 0.32).min(12.0);
    let down = x + (format.width * 0.32).min(16.0);
    for tenth in -REACH * 2..=REACH * 2 {
        let mm = f64::from(tenth) / 2.0;
        let whole = tenth % 2 == 0;
        let length = match (tenth, whole) {
            (0, _) => 3.6,
            (_, true) => 2.2,
            (_, false) => 1.2,
        };
        page.line(
            (x + mm, across - length),
            (x + mm, across),
            FINE,
            Ink::BLACK,
        );
        page.line((down - length, y + mm), (down, y + mm), FINE, Ink::BLACK);
        if whole && tenth % 4 == 0 {
            let number = (tenth / 2).to_string();
            page.text_centred(
                x + mm,
                across + 2.2,
                &number,
                Face::Regular,
                5.0,
                Ink::BLACK,
            );
            page.text(
                down + 0.6,
                y + mm + 0.6,
                &number,
                Face::Regular,
                5.0,
                Ink::BLACK,
            );
        }
    }
    page.line(
        (x - f64::from(REACH), across),
        (x + f64::from(REACH), across),
        FINE,
        Ink::BLACK,
    );
    page.line(
        (down, y - f64::from(REACH)),
        (down, y + f64::from(REACH)),
        FINE,
        Ink::BLACK,
    );
}

/// Where the crosses stand: the middles of the first label, the last of its row and the last of its column.
fn cross_places(format: &Format) -> [usize; 3] {
    [1, format.columns, format.positions() + 1 - format.columns]
}

fn crosses(page: &mut PdfPage<'_>, job: &Job<'_>) {
    let format = job.format;
    for position in cross_places(format) {
        let (x, y) = job.corner(position);
        let (x, y) = (x + format.width * 0.7, y + format.height * 0.62);
        page.line((x - ARM, y), (x + ARM, y), FINE, Ink::BLACK);
        page.line((x, y - ARM), (x, y + ARM), FINE, Ink::BLACK);
    }
}

fn words(page: &mut PdfPage<'_>, job: &Job<'_>, printer: &str) {
    let format = job.format;
    let nominal = |steps: usize, pitch: f64| steps.saturating_sub(1) as f64 * pitch;
    let (across, down) = (
        nominal(format.columns, format.pitch_x),
        nominal(format.rows, format.pitch_y),
    );
    let mut lines = vec![
        (Face::SemiBold, format!("{printer} on {}", format.full_name())),
        (Face::Regular, "Printed at 100 %, on plain paper? Hold it behind the label sheet against a light.".to_owned()),
        (Face::Regular, "1. Read at the ruler across: where does the left edge of the first real label lie? Right of 0 is plus.".to_owned()),
        (Face::Regular, "2. Read at the ruler down: where does its upper edge lie? Below 0 is plus.".to_owned()),
    ];
    if across > 0.0 || down > 0.0 {
        let mut measure = Vec::new();
        if across > 0.0 {
            measure.push(format!("across they should be {} mm apart", short(across)));
        }
        if down > 0.0 {
            measure.push(format!("down {} mm", short(down)));
        }
        let measure = measure.join(", ");
        lines.push((Face::Regular, format!("3. Measure between the crosses: {measure}. Scale is what it should be, divided by what it is.")));
    }
    lines.push((Face::Regular, "Enter the numbers under Labels, Printers, Calibrate, and print this page again to see it right.".to_owned()));
    // In the middle of the page, over labels that carry no ruler; on paper too small for that, not at all.
    let size = if format.page_width > 150.0 {
        9.0
    } else {
        return;
    };
    let step = size * 0.3528 * 1.45;
    let height = step * (lines.len() as f64 + 0.6);
    let width = format.page_width * 0.86;
    let area = Area::new(
        (format.page_width - width) / 2.0,
        (format.page_height - height) / 2.0,
        width,
        height,
    );
    page.rectangle(area, Ink::WHITE);
    page.outline(area, 1.5, 0.2, Ink::LINE);
    let mut baseline = area.y + step * 1.1;
    for (face, text) in lines {
        let fitted = face.fit(&text, size, width - 8.0);
        page.text(area.x + 4.0, baseline, &fitted.text, face, size, Ink::BLACK);
        baseline += step;
    }
}
