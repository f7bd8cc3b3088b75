//! The page on which a printer's shift and scale are read off.

use crate::Work;
use crate::designs::USUAL_DPI;
use crate::files::write_whole;
use crate::formats::format_called;
use crate::office::Office;
use crate::printers::known_name;
use crate::wire::*;
use inventory::{Connection, FormatKind};
use labels::Job;
use printing::system::{self, Document, DocumentKind, Outcome};
use std::ops::ControlFlow;
use std::time::Duration;
use words::say;

/// How long the queue is watched.
const PATIENCE: Duration = Duration::from_secs(20);

/// Makes the calibration page of a format for a printer, into a file or onto the printer at once.
///
/// # Errors
/// The format or the printer is not known; a roll needs no page; the printer does not take pages; or the file cannot be
/// written. Nothing is saved in the register either way.
pub fn make_calibration_page(
    office: &Office,
    request: MakeCalibrationPage,
    work: &mut Work<'_>,
) -> Result<CalibrationPageMade, Failure> {
    let to = match &request.out {
        Some(out) => Some(office.out(out, "out")?),
        None => None,
    };
    let printer = match request
        .printer
        .as_deref()
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        Some(name) => Some(known_name(office, name)?),
        None => None,
    };
    let (bytes, size, queue) = office.read(|view| {
        let format = format_called(view, &request.format)?;
        if format.kind == FormatKind::Roll {
            return Err(Failure::said(say::calibration_roll(&*format.name)).on("format"));
        }
        let name = printer.as_deref().unwrap_or_default();
        let calibration = view
            .calibration(name, &format.name)?
            .map(|record| record.facts);
        let queue = match view
            .printer_named(name)?
            .map(|record| record.facts.connection)
        {
            Some(Connection::Queue { queue }) => Some(queue),
            Some(Connection::Network { .. }) => None,
            None => printer.clone(),
        };
        let job = Job {
            format: &format,
            start: 1,
            dpi: USUAL_DPI,
            calibration: calibration.as_ref(),
            created: Some(office.now()),
        };
        let shown = if name.is_empty() { "A printer" } else { name };
        let page = labels::calibration_page(&job, shown)?;
        Ok((page.bytes, (format.page_width, format.page_height), queue))
    })?;
    if let (Some(out), Some(to)) = (request.out, to) {
        write_whole(&to, &bytes)?;
        return Ok(CalibrationPageMade {
            sentence: "The page is saved. Print it at 100 % on plain paper, hold it behind a sheet of labels against a light, and read the numbers off.".to_owned(),
            file: Some(out.shown()),
        });
    }
    let Some(queue) = queue else {
        return Err(Failure::said(say::printer_no_pages()).on("printer"));
    };
    let hundredths = |millimetres: f64| (millimetres * 100.0).round() as u32;
    let document = Document {
        bytes,
        kind: DocumentKind::Pdf {
            width: hundredths(size.0),
            height: hundredths(size.1),
        },
        title: "Calibration page".to_owned(),
        copies: 1,
        user: String::new(),
    };
    let failed = |sentence: String| Failure::new("printer.failed", sentence).on("printer");
    let job = system::submit(&queue, &document).map_err(|error| failed(error.to_string()))?;
    let outcome = job.watch(PATIENCE, &mut |doing| match work.done(doing, 0, None) {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    });
    match outcome {
        Outcome::Printed => Ok(CalibrationPageMade {
            file: None,
            sentence: format!(
                "The page is printed on {queue}. Hold it behind a sheet of labels against a light, and read the numbers off."
            ),
        }),
        Outcome::Waiting { sentence } | Outcome::Refused { sentence } => Err(failed(sentence)),
    }
}
