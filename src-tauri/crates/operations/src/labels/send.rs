//! Labels on their way to a printer: pages to a queue of the system, ZPL to a queue or straight to an address.

use super::job::Job;
use super::record::Sent;
use crate::Work;
use crate::office::Office;
use crate::wire::Failure;
use inventory::{Connection, FormatKind, PrinterFacts, PrinterLanguage};
use printing::PrintingError;
use printing::network;
use printing::system::{self, Document, DocumentKind, Outcome};
use std::ops::ControlFlow;
use std::time::Duration;

/// How long a job in a queue is watched: what a printer needs to say that it is out of paper.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where a job goes.
pub(super) struct Route {
    /// The printer, by the name people know it by.
    pub name: String,
    connection: Connection,
    language: PrinterLanguage,
    timeout: Duration,
}

impl Route {
    /// The way to a printer that was set up here.
    pub fn to(facts: &PrinterFacts) -> Route {
        Route {
            name: facts.name.clone(),
            connection: facts.connection.clone(),
            language: facts.language,
            timeout: Duration::from_millis(facts.timeout_ms.into()),
        }
    }

    /// The way to a queue of the system, which prints pages.
    pub fn to_queue(queue: String) -> Route {
        Route {
            name: queue.clone(),
            connection: Connection::Queue { queue },
            language: PrinterLanguage::Pdf,
            timeout: PATIENCE,
        }
    }
}

/// Sends the labels of a job from number `from` on (from 0, copies counted) and says how far it came, counted from the
/// first label of the whole job.
///
/// # Errors
/// The labels could not be drawn, or it was cancelled before anything went out. What a printer does wrong is no error
/// here: it is told in the answer, with how many labels surely came out.
pub(super) fn send(
    office: &Office,
    job: &Job,
    from: u32,
    route: &Route,
    work: &mut Work<'_>,
) -> Result<Sent, Failure> {
    match (&route.connection, route.language) {
        (Connection::Network { host, port }, _) => {
            to_address(office, job, from, (host, *port), route, work)
        }
        (Connection::Queue { queue }, PrinterLanguage::Pdf) => {
            let (kind, bytes) = pages(office, job, from, work)?;
            let sent = to_queue(queue, kind, bytes, job, work);
            after(job, from, sent)
        }
        (Connection::Queue { queue }, PrinterLanguage::Zpl) => {
            let mut bytes = Vec::new();
            for piece in job.pieces_of(from as usize..job.labels()) {
                bytes.extend(labels::zpl(&job.paper(office), &piece, 1)?);
            }
            let sent = to_queue(queue, DocumentKind::Raw, bytes, job, work);
            after(job, from, sent)
        }
    }
}

/// The rest of a job as pages, in exactly the size of the paper.
fn pages(
    office: &Office,
    job: &Job,
    from: u32,
    work: &mut Work<'_>,
) -> Result<(DocumentKind, Vec<u8>), Failure> {
    let total = job.labels() as u64;
    let paper = job.paper(office);
    let start = match job.format.kind {
        FormatKind::Roll => 1,
        FormatKind::Sheet => labels::place(paper.format, job.start, from as usize)?.position,
    };
    let paper = labels::Job { start, ..paper };
    let printed = labels::pdf(
        &paper,
        job.pieces_of(from as usize..job.labels()),
        |done| match work.done("Drawing labels", u64::from(from) + done as u64, Some(total)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        },
    )?;
    let hundredths = |millimetres: f64| (millimetres * 100.0).round() as u32;
    let kind = DocumentKind::Pdf {
        width: hundredths(job.format.page_width),
        height: hundredths(job.format.page_height),
    };
    Ok((kind, printed.bytes))
}

/// What came of handing a document to the system: all of it, or nothing that is sure.
enum Handed {
    Printed,
    /// The system keeps it and prints it by itself once somebody has seen to the printer.
    Waiting(String),
    Refused(String),
    Cancelled,
}

fn to_queue(
    queue: &str,
    kind: DocumentKind,
    bytes: Vec<u8>,
    job: &Job,
    work: &mut Work<'_>,
) -> Handed {
    let document = Document {
        bytes,
        kind,
        title: format!("Labels on {}", job.format.name),
        copies: 1,
        user: String::new(),
    };
    let submitted = match system::submit(queue, &document) {
        Ok(submitted) => submitted,
        Err(error) => return Handed::Refused(error.to_string()),
    };
    let mut cancelled = false;
    let total = job.labels() as u64;
    let outcome = submitted.watch(
        PATIENCE,
        &mut |doing| match work.done(doing, 0, Some(total)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => {
                cancelled = true;
                ControlFlow::Break(())
            }
        },
    );
    match outcome {
        _ if cancelled => Handed::Cancelled,
        Outcome::Printed => Handed::Printed,
        Outcome::Waiting { sentence } => Handed::Waiting(sentence),
        Outcome::Refused { sentence } => Handed::Refused(sentence),
    }
}

fn after(job: &Job, from: u32, handed: Handed) -> Result<Sent, Failure> {
    let all = u32::try_from(job.labels()).unwrap_or(u32::MAX);
    Ok(match handed {
        // What waits in the queue comes out by itself: sending it again would print it twice.
        Handed::Printed => Sent {
            sent: all,
            ..Sent::default()
        },
        Handed::Waiting(sentence) => Sent {
            sent: from,
            uncertain: all - from,
            failure: sentence,
        },
        Handed::Refused(sentence) => Sent {
            sent: from,
            uncertain: 0,
            failure: sentence,
        },
        Handed::Cancelled if from == 0 => return Err(Failure::cancelled()),
        Handed::Cancelled => Sent {
            sent: from,
            uncertain: 0,
            failure: "Cancelled.".to_owned(),
        },
    })
}

fn to_address(
    office: &Office,
    job: &Job,
    from: u32,
    (host, port): (&str, u16),
    route: &Route,
    work: &mut Work<'_>,
) -> Result<Sent, Failure> {
    let total = job.labels() as u64;
    let paper = job.paper(office);
    let labels = job
        .pieces_of(from as usize..job.labels())
        .map(|piece| labels::zpl(&paper, &piece, 1));
    let mut cancelled = false;
    let sent = network::send(
        host,
        port,
        route.timeout,
        labels,
        &mut |done| match work.done(
            "Printing labels",
            u64::from(from) + u64::from(done),
            Some(total),
        ) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => {
                cancelled = true;
                ControlFlow::Break(())
            }
        },
    )?;
    if cancelled && sent.confirmed + sent.uncertain == 0 && from == 0 {
        return Err(Failure::cancelled());
    }
    let failure = match (&sent.failure, cancelled) {
        (Some(error), _) => PrintingError::to_string(error),
        (None, true) => "Cancelled.".to_owned(),
        (None, false) => String::new(),
    };
    Ok(Sent {
        sent: from + sent.confirmed,
        uncertain: sent.uncertain,
        failure,
    })
}
