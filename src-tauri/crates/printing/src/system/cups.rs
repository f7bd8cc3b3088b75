//! CUPS, through IPP.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use ipp::attribute::{IppAttribute, IppAttributeGroup};
use ipp::model::{DelimiterTag, IppVersion, Operation};
use ipp::parser::IppParser;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;

use super::shallow;
use super::transport::Server;
use super::words;
use super::{Document, DocumentKind, Listing, Outcome, State, SystemJob, SystemPrinter};
use crate::PrintingError;

/// So often a job is asked after.
const POLL: Duration = Duration::from_millis(200);

/// A request under way. Texts come from people and from the system itself; what IPP cannot say is left out.
struct Request {
    request: IppRequestResponse,
    path: String,
}

impl Request {
    fn new(operation: Operation, queue: Option<&str>) -> Result<Request, PrintingError> {
        let refused = |reason: String| PrintingError::JobRefused { reason };
        let path = match queue {
            Some(queue) => format!("/printers/{queue}"),
            None => "/".to_owned(),
        };
        let uri = format!("ipp://localhost{path}");
        let uri = uri.parse().map_err(|_| PrintingError::NoSuchQueue {
            queue: queue.unwrap_or_default().to_owned(),
        })?;
        let request = IppRequestResponse::new(IppVersion::v1_1(), operation, queue.map(|_| uri))
            .map_err(|error| refused(error.to_string()))?;
        Ok(Request { request, path })
    }

    fn with(mut self, group: DelimiterTag, name: &str, value: IppValue) -> Self {
        if let Ok(attribute) = IppAttribute::with_name(name, value) {
            self.request.attributes_mut().add(group, attribute);
        }
        self
    }

    fn operation(self, name: &str, value: Option<IppValue>) -> Self {
        match value {
            Some(value) => self.with(DelimiterTag::OperationAttributes, name, value),
            None => self,
        }
    }

    fn job(self, name: &str, value: Option<IppValue>) -> Self {
        match value {
            Some(value) => self.with(DelimiterTag::JobAttributes, name, value),
            None => self,
        }
    }

    fn asking(self, names: &[&str]) -> Self {
        let names = names.iter().filter_map(|name| keyword(name)).collect();
        self.operation("requested-attributes", Some(IppValue::Array(names)))
    }

    /// Sends it to the first place that answers.
    fn send(&self, user: &str, body: &[u8]) -> Result<IppRequestResponse, PrintingError> {
        let named = std::env::var("CUPS_SERVER").ok();
        let head = self.request.to_bytes();
        let answer = Server::places(named.as_deref())
            .iter()
            .find_map(|place| place.post(&self.path, user, [&head, body]).ok())
            .filter(|answer| shallow::is_shallow(answer))
            .ok_or(PrintingError::NoSystem)?;
        IppParser::new(IppReader::new(std::io::Cursor::new(answer)))
            .parse()
            .map_err(|_| PrintingError::NoSystem)
    }
}

fn keyword(text: &str) -> Option<IppValue> {
    IppValue::new_keyword(text).ok()
}

/// A name of at most 255 bytes, as IPP has them.
fn name(text: &str) -> Option<IppValue> {
    let mut cut = text.len().min(200);
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    IppValue::new_name_without_language(&text[..cut]).ok()
}

fn user(document: &str) -> String {
    let known = || {
        ["USER", "LOGNAME", "USERNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok())
    };
    let plain = |user: &String| !user.is_empty() && user.bytes().all(|b| b.is_ascii_graphic());
    Some(document.to_owned())
        .filter(plain)
        .or_else(|| known().filter(plain))
        .unwrap_or_else(|| "root".to_owned())
}

/// Texts of an attribute, however many there are.
fn texts(group: &IppAttributeGroup, name: &str) -> Vec<String> {
    let Some(attribute) = group.get(name) else {
        return Vec::new();
    };
    attribute
        .value()
        .into_iter()
        .map(|value| match value {
            IppValue::NoValue => String::new(),
            value => value.to_string(),
        })
        .filter(|text| !text.is_empty())
        .collect()
}

fn text(group: &IppAttributeGroup, name: &str) -> String {
    texts(group, name).into_iter().next().unwrap_or_default()
}

fn number(group: &IppAttributeGroup, name: &str) -> i32 {
    match group.get(name).map(IppAttribute::value) {
        Some(IppValue::Integer(number) | IppValue::Enum(number)) => *number,
        _ => 0,
    }
}

fn yes(group: &IppAttributeGroup, name: &str) -> bool {
    matches!(
        group.get(name).map(IppAttribute::value),
        Some(IppValue::Boolean(true))
    )
}

const ABOUT_PRINTERS: [&str; 9] = [
    "printer-name",
    "printer-info",
    "printer-location",
    "printer-make-and-model",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "document-format-supported",
];

pub(super) fn printers() -> Listing {
    let user = user("");
    let asked = Request::new(Operation::CupsGetPrinters, None)
        .and_then(|request| request.asking(&ABOUT_PRINTERS).send(&user, &[]));
    let answer = match asked {
        Ok(answer) => answer,
        Err(_) => {
            return Listing {
                printers: Vec::new(),
                sentence: Some(
                    "This computer has no printing system (CUPS) that answers.".to_owned(),
                ),
            };
        }
    };
    let default = Request::new(Operation::CupsGetDefault, None)
        .and_then(|request| request.asking(&["printer-name"]).send(&user, &[]))
        .ok()
        .and_then(|answer| {
            let group = answer
                .attributes()
                .first_of(DelimiterTag::PrinterAttributes)?;
            Some(text(group, "printer-name"))
        })
        .unwrap_or_default();
    let groups = answer
        .attributes()
        .groups_of(DelimiterTag::PrinterAttributes);
    let mut printers: Vec<SystemPrinter> = groups.map(|group| printer(group, &default)).collect();
    printers.retain(|printer| !printer.name.is_empty());
    printers.sort_by_key(|printer| printer.name.to_lowercase());
    let sentence = printers
        .is_empty()
        .then(|| "The system has no printers yet.".to_owned());
    Listing { printers, sentence }
}

fn printer(group: &IppAttributeGroup, default: &str) -> SystemPrinter {
    let name = text(group, "printer-name");
    let accepting = yes(group, "printer-is-accepting-jobs");
    let (state, sentence) = words::state(
        number(group, "printer-state"),
        accepting,
        &texts(group, "printer-state-reasons"),
        &text(group, "printer-state-message"),
    );
    let described = ["printer-info", "printer-make-and-model", "printer-location"];
    let mut description: Vec<String> = Vec::new();
    for part in described.map(|part| text(group, part)) {
        if !part.is_empty() && part != name && !description.contains(&part) {
            description.push(part);
        }
    }
    SystemPrinter {
        is_default: !name.is_empty() && name == default,
        name,
        description: description.join(" · "),
        accepting,
        state,
        sentence,
        formats: texts(group, "document-format-supported"),
    }
}

pub(super) fn submit(queue: &str, document: &Document) -> Result<SystemJob, PrintingError> {
    let known = printers().printers;
    let known = known.into_iter().find(|printer| printer.name == queue);
    let known = known.ok_or_else(|| PrintingError::NoSuchQueue {
        queue: queue.to_owned(),
    })?;
    if !known.accepting {
        return Err(PrintingError::NotAccepting {
            queue: queue.to_owned(),
            reason: String::new(),
        });
    }
    let user = user(&document.user);
    let format = match document.kind {
        DocumentKind::Pdf { .. } => "application/pdf",
        DocumentKind::Raw => "application/vnd.cups-raw",
    };
    let request = Request::new(Operation::PrintJob, Some(queue))?
        .operation("requesting-user-name", name(&user))
        .operation("job-name", name(&document.title))
        .operation(
            "document-format",
            IppValue::new_mime_media_type(format).ok(),
        );
    let copies = i32::try_from(document.copies.max(1)).unwrap_or(1);
    let mut request = request.job("copies", Some(IppValue::Integer(copies)));
    if let DocumentKind::Pdf { width, height } = document.kind {
        // Labels move off their die by the first hundredth of a scale: as it is, on the very paper, on one side.
        request = request
            .job("print-scaling", keyword("none"))
            .job("sides", keyword("one-sided"))
            .job("media", keyword(&media(width, height)));
    }
    let answer = request.send(&user, &document.bytes)?;
    let status = answer.header().operation_or_status;
    let job = answer.attributes().first_of(DelimiterTag::JobAttributes);
    match (status, job) {
        // 0 to 0xFF are the kinds of success (RFC 8011, 4.1.6 and appendix B).
        (0..0x100, Some(job)) => Ok(SystemJob {
            queue: queue.to_owned(),
            id: number(job, "job-id"),
            user,
        }),
        (status, _) => {
            let operation = answer
                .attributes()
                .first_of(DelimiterTag::OperationAttributes);
            let said = operation
                .map(|group| text(group, "status-message"))
                .unwrap_or_default();
            let reason = if said.is_empty() {
                format!("status {status:#06x}")
            } else {
                said
            };
            Err(PrintingError::JobRefused { reason })
        }
    }
}

/// The self-describing name of a paper size (PWG 5101.1), in hundredths of a millimetre.
fn media(width: u32, height: u32) -> String {
    const NAMED: [(&str, u32, u32); 3] = [
        ("iso_a4_210x297mm", 21_000, 29_700),
        ("na_letter_8.5x11in", 21_590, 27_940),
        ("iso_a5_148x210mm", 14_800, 21_000),
    ];
    let near = |a: u32, b: u32| a.abs_diff(b) <= 50;
    let known = NAMED
        .iter()
        .find(|(_, w, h)| near(*w, width) && near(*h, height));
    match known {
        Some((name, ..)) => (*name).to_owned(),
        None => {
            let mm = |hundredths: u32| format!("{}", f64::from(hundredths) / 100.0);
            format!("custom_{0}x{1}mm_{0}x{1}mm", mm(width), mm(height))
        }
    }
}

/// The states of a job (RFC 8011, 5.3.7).
mod job_state {
    pub(super) const HELD: i32 = 4;
    pub(super) const STOPPED: i32 = 6;
    pub(super) const CANCELED: i32 = 7;
    pub(super) const ABORTED: i32 = 8;
    pub(super) const COMPLETED: i32 = 9;
}

pub(super) fn watch(
    job: &SystemJob,
    patience: Duration,
    progress: &mut dyn FnMut(&str) -> ControlFlow<()>,
) -> Outcome {
    let until = Instant::now() + patience;
    loop {
        let state = state_of(job).unwrap_or_default();
        let why = |instead: &str| {
            let printer = printers()
                .printers
                .into_iter()
                .find(|printer| printer.name == job.queue);
            let said = printer.filter(|printer| {
                matches!(printer.state, State::Stopped | State::Offline)
                    || !matches!(printer.sentence.as_str(), "Ready." | "It is printing.")
            });
            said.map_or_else(|| instead.to_owned(), |printer| printer.sentence)
        };
        match state.number {
            job_state::COMPLETED => return Outcome::Printed,
            job_state::CANCELED => {
                return Outcome::Refused {
                    sentence: format!("The job was cancelled in the queue of {}.", job.queue),
                };
            }
            job_state::ABORTED => {
                let said = why(&state.message);
                return Outcome::Refused {
                    sentence: format!("{} gave the job up: {said}", job.queue),
                };
            }
            job_state::HELD | job_state::STOPPED => {
                let said = why("it is held there.");
                return Outcome::Waiting {
                    sentence: format!("The labels wait in the queue of {}: {said}", job.queue),
                };
            }
            _ => {}
        }
        if Instant::now() >= until {
            let said = why("the printer has not taken them yet.");
            return Outcome::Waiting {
                sentence: format!("The labels wait in the queue of {}: {said}", job.queue),
            };
        }
        if progress("Waiting for the printer").is_break() {
            cancel(job);
            return Outcome::Refused {
                sentence: "Cancelled.".to_owned(),
            };
        }
        std::thread::sleep(POLL);
    }
}

#[derive(Default)]
struct JobState {
    number: i32,
    message: String,
}

fn about(operation: Operation, job: &SystemJob) -> Result<Request, PrintingError> {
    Ok(Request::new(operation, Some(&job.queue))?
        .operation("job-id", Some(IppValue::Integer(job.id)))
        .operation("requesting-user-name", name(&job.user)))
}

fn state_of(job: &SystemJob) -> Option<JobState> {
    let wanted = [
        "job-state",
        "job-state-reasons",
        "job-printer-state-message",
    ];
    let request = about(Operation::GetJobAttributes, job)
        .ok()?
        .asking(&wanted);
    let answer = request.send(&job.user, &[]).ok()?;
    let group = answer.attributes().first_of(DelimiterTag::JobAttributes)?;
    Some(JobState {
        number: number(group, "job-state"),
        message: text(group, "job-printer-state-message"),
    })
}

fn cancel(job: &SystemJob) {
    // A job that is done by now cannot be cancelled, and need not be.
    let _ = about(Operation::CancelJob, job).and_then(|request| request.send(&job.user, &[]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_has_its_standard_name() {
        assert_eq!(media(21_000, 29_700), "iso_a4_210x297mm");
        assert_eq!(media(21_590, 27_940), "na_letter_8.5x11in");
        assert_eq!(media(5_080, 2_540), "custom_50.8x25.4mm_50.8x25.4mm");
    }
}
