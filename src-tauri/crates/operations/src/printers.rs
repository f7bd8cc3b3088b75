//! Printers: the system's queues, those that were set up here, and what each does to a format.

use crate::actions::recorded;
use crate::failure::OrNotFound;
use crate::formats::format_called;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, CalibrationFacts, Connection, PrinterFacts, PrinterLanguage, same};
use ledger::view::labels::PrinterRecord;
use printing::network;
use printing::system::{self, SystemPrinter};
use std::time::Duration;
use words::say;

/// The port label printers listen on.
const USUAL_PORT: u16 = 9100;
/// Longest wait for an answer if nobody says otherwise, in milliseconds.
const USUAL_TIMEOUT: u32 = 5_000;

/// The printers set up here, then the system's others.
///
/// # Errors
/// The register cannot be read. A system that does not answer has no printers to list.
pub fn list_printers(office: &Office, request: ListPrinters) -> Result<Vec<PrinterView>, Failure> {
    let (own, corrections) = office.read(|view| Ok((view.printers()?, view.calibrations()?)))?;
    let queues = system::printers().printers;
    let own_of = |queue: &SystemPrinter| {
        own.iter()
            .any(|record| is_queue(&record.facts, &queue.name))
    };
    let mut shown: Vec<PrinterView> = Vec::new();
    for record in &own {
        shown.push(own_view(record, &queues, request.ask));
    }
    shown.extend(queues.iter().filter(|queue| !own_of(queue)).map(queue_view));
    for printer in &mut shown {
        let of_it = corrections
            .iter()
            .filter(|record| same(&record.facts.printer, &printer.name));
        printer.calibrations = of_it
            .map(|record| calibration_view(&record.facts))
            .collect();
    }
    Ok(shown)
}

fn is_queue(facts: &PrinterFacts, name: &str) -> bool {
    matches!(&facts.connection, Connection::Queue { queue } if queue == name)
}

fn state(state: system::State) -> PrinterState {
    match state {
        system::State::Ready => PrinterState::Ready,
        system::State::Printing => PrinterState::Printing,
        system::State::Stopped => PrinterState::Stopped,
        system::State::Offline => PrinterState::Offline,
        system::State::Unknown => PrinterState::Unknown,
    }
}

/// A queue of the system that was not set up here: it prints pages.
fn queue_view(queue: &SystemPrinter) -> PrinterView {
    PrinterView {
        id: None,
        name: queue.name.clone(),
        description: queue.description.clone(),
        connection: PrinterConnection::Queue,
        queue: queue.name.clone(),
        host: String::new(),
        port: 0,
        language: PrinterLanguage::Pdf,
        dpi: crate::designs::USUAL_DPI,
        timeout_ms: USUAL_TIMEOUT,
        format: String::new(),
        is_default: queue.is_default,
        state: state(queue.state),
        state_sentence: queue.sentence.clone(),
        calibrations: Vec::new(),
    }
}

fn own_view(record: &PrinterRecord, queues: &[SystemPrinter], ask: bool) -> PrinterView {
    let facts = &record.facts;
    let mut view = PrinterView {
        id: Some(record.id),
        name: facts.name.clone(),
        description: String::new(),
        connection: PrinterConnection::Queue,
        queue: String::new(),
        host: String::new(),
        port: 0,
        language: facts.language,
        dpi: facts.dpi,
        timeout_ms: facts.timeout_ms,
        format: facts.format.clone(),
        is_default: false,
        state: PrinterState::Unknown,
        state_sentence: String::new(),
        calibrations: Vec::new(),
    };
    match &facts.connection {
        Connection::Queue { queue } => {
            view.queue.clone_from(queue);
            match queues.iter().find(|known| known.name == *queue) {
                Some(known) => {
                    view.description.clone_from(&known.description);
                    view.is_default = known.is_default;
                    view.state = state(known.state);
                    view.state_sentence.clone_from(&known.sentence);
                }
                None => {
                    view.state = PrinterState::Offline;
                    view.state_sentence = format!("The system has no printer “{queue}” now.");
                }
            }
        }
        Connection::Network { host, port } => {
            view.connection = PrinterConnection::Network;
            view.host.clone_from(host);
            view.port = *port;
            if ask {
                (view.state, view.state_sentence) = asked(host, *port, facts.timeout_ms);
            } else {
                view.state_sentence = "Not asked yet.".to_owned();
            }
        }
    }
    view
}

/// How a printer at an address says it is.
fn asked(host: &str, port: u16, timeout_ms: u32) -> (PrinterState, String) {
    match network::status(host, port, Duration::from_millis(timeout_ms.into())) {
        Ok(status) => match status.trouble() {
            None => (PrinterState::Ready, "Ready.".to_owned()),
            Some(trouble) => (PrinterState::Stopped, trouble),
        },
        Err(error) if error.is_silence() => (
            PrinterState::Unknown,
            "It takes data, but does not say how it is.".to_owned(),
        ),
        Err(error) => (PrinterState::Offline, error.to_string()),
    }
}

/// Sets a printer up, or revises one.
///
/// # Errors
/// Refused with the field that cannot be; nothing is saved then.
pub fn record_printer(
    office: &Office,
    request: RecordPrinter,
) -> Result<Done<Recorded<PrinterView>>, Failure> {
    let done = office.act(ActionKind::RecordPrinter, None, |book| {
        let old = match request.id {
            Some(id) => Some(book.view().printer(&id)?.or_not_found("printer", &id)?),
            None => None,
        };
        let facts = facts(&request, old.as_ref().map(|old| &old.facts)).checked()?;
        if !facts.format.is_empty() {
            format_called(book.view(), &facts.format)?;
        }
        book.set_subject(facts.name.clone());
        match &old {
            None => book.add_printer(facts.clone()).map(drop)?,
            Some(old) => book.revise_printer(old, facts.clone()).map(drop)?,
        }
        let kept = book.view().printer_named(&facts.name)?;
        kept.or_not_found("printer", &facts.name)
    })?;
    let Done {
        result: record,
        changed,
        action,
    } = done;
    // How it is, is asked outside the transaction: a printer may take seconds to answer.
    let view = own_view(&record, &system::printers().printers, false);
    recorded(
        office,
        Done {
            result: view,
            changed,
            action,
        },
    )
}

fn facts(request: &RecordPrinter, before: Option<&PrinterFacts>) -> PrinterFacts {
    let (queue_before, host_before, port_before) = match before.map(|before| &before.connection) {
        Some(Connection::Queue { queue }) => (queue.clone(), String::new(), USUAL_PORT),
        Some(Connection::Network { host, port }) => (String::new(), host.clone(), *port),
        None => (String::new(), String::new(), USUAL_PORT),
    };
    let connection = match request.connection {
        PrinterConnection::Queue => Connection::Queue {
            queue: request.queue.clone().unwrap_or(queue_before),
        },
        PrinterConnection::Network => Connection::Network {
            host: request.host.clone().unwrap_or(host_before),
            port: request.port.unwrap_or(port_before),
        },
    };
    let usual_dpi = match request.language {
        PrinterLanguage::Zpl => 203,
        PrinterLanguage::Pdf => crate::designs::USUAL_DPI,
    };
    PrinterFacts {
        name: request.name.clone(),
        connection,
        language: request.language,
        dpi: request
            .dpi
            .or(before.map(|before| before.dpi))
            .unwrap_or(usual_dpi),
        timeout_ms: request
            .timeout_ms
            .or(before.map(|before| before.timeout_ms))
            .unwrap_or(USUAL_TIMEOUT),
        format: request
            .format
            .clone()
            .or(before.map(|before| before.format.clone()))
            .unwrap_or_default(),
    }
}

/// Forgets a printer that was set up here. What it printed stays in the print journal.
///
/// # Errors
/// It is not there.
pub fn remove_printer(office: &Office, request: RemovePrinter) -> Result<Done<Nothing>, Failure> {
    office.act(ActionKind::RemovePrinter, None, |book| {
        let old = book
            .view()
            .printer(&request.id)?
            .or_not_found("printer", &request.id)?;
        book.set_subject(old.facts.name.clone());
        book.remove_printer(&old)?;
        Ok(Nothing {})
    })
}

/// A correction with its words.
pub(crate) fn calibration_view(facts: &CalibrationFacts) -> CalibrationView {
    let millimetres = |micrometres: i32| f64::from(micrometres) / 1000.0;
    let percent = |millionths: u32| f64::from(millionths) / 10_000.0;
    let (shift_x, shift_y) = (millimetres(facts.shift_x), millimetres(facts.shift_y));
    let (scale_x, scale_y) = (percent(facts.scale_x), percent(facts.scale_y));
    let mut words = Vec::new();
    if facts.shift_x != 0 {
        let side = if facts.shift_x > 0 { "right" } else { "left" };
        words.push(format!("{} mm to the {side}", shift_x.abs()));
    }
    if facts.shift_y != 0 {
        let side = if facts.shift_y > 0 { "down" } else { "up" };
        words.push(format!("{} mm {side}", shift_y.abs()));
    }
    match (scale_x, scale_y) {
        (x, y) if x == 100.0 && y == 100.0 => {}
        (x, y) if x == y => words.push(format!("{x} %")),
        (x, y) => words.push(format!("{x} % across, {y} % down")),
    }
    if words.is_empty() {
        words.push("no correction".to_owned());
    }
    CalibrationView {
        printer: facts.printer.clone(),
        format: facts.format.clone(),
        shift_x,
        shift_y,
        scale_x,
        scale_y,
        sentence: words.join(", "),
    }
}

/// Saves the correction of a printer for a format; one that corrects nothing is forgotten.
///
/// # Errors
/// The printer or the format is not known, or nobody can have measured that; nothing is saved then.
pub fn calibrate(
    office: &Office,
    request: Calibrate,
) -> Result<Done<Recorded<CalibrationView>>, Failure> {
    let printer = known_name(office, &request.printer)?;
    let done = office.act(ActionKind::Calibrate, None, |book| {
        let facts = CalibrationFacts {
            format: format_called(book.view(), &request.format)?
                .name
                .to_string(),
            printer,
            shift_x: whole(request.shift_x * 1000.0, "shift_x")?,
            shift_y: whole(request.shift_y * 1000.0, "shift_y")?,
            scale_x: whole(request.scale_x.unwrap_or(100.0) * 10_000.0, "scale_x")?.unsigned_abs(),
            scale_y: whole(request.scale_y.unwrap_or(100.0) * 10_000.0, "scale_y")?.unsigned_abs(),
        }
        .checked()?;
        book.set_subject(format!("{} for {}", facts.printer, facts.format));
        let view = calibration_view(&facts);
        book.set_calibration(facts)?;
        Ok(view)
    })?;
    recorded(office, done)
}

/// The nearest whole number of something a person measured.
fn whole(value: f64, field: &str) -> Result<i32, Failure> {
    let value = value.round();
    if value.is_finite() && value.abs() <= f64::from(i32::MAX) {
        // In range, so nothing is cut off.
        return Ok(value as i32);
    }
    Err(Failure::said(say::calibration_impossible_measure()).on(field))
}

/// A printer's name as it writes itself: one set up here, or a queue of the system.
pub(crate) fn known_name(office: &Office, name: &str) -> Result<String, Failure> {
    let name = name.trim();
    if let Some(record) = office.read(|view| Ok(view.printer_named(name)?))? {
        return Ok(record.facts.name);
    }
    let queues = system::printers().printers;
    let found = queues.into_iter().find(|queue| same(&queue.name, name));
    found.map(|queue| queue.name).ok_or_else(|| {
        Failure::said(say::printer_unknown(name))
            .on("printer")
            .hint(say::printer_unknown_hint())
    })
}
