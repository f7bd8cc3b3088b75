//! `tagdesk printer`

use crate::arguments;
use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use crate::words;
use clap::{Args, Subcommand};
use operations::calibration_page::make_calibration_page;
use operations::printers::{calibrate, list_printers, record_printer, remove_printer};
use operations::wire::*;
use operations::{Office, actions};
use serde_json::json;
use std::path::PathBuf;

const LANGUAGES: &[&str] = &["pdf", "zpl"];

/// Printers: the system's, label printers at an address, and what each does to a format.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk printer list\n  tagdesk printer record --name Zebra --host 192.168.1.40 --format 57x32"
)]
pub(crate) struct Printer {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List printers, how they are and how they are calibrated
    #[command(after_help = "Example:\n  tagdesk printer list --ask")]
    List {
        /// Also ask those at an address how they are.
        #[arg(long)]
        ask: bool,
    },
    Record(Record),
    /// Forget a printer that was set up here
    #[command(after_help = "Example:\n  tagdesk printer remove Zebra")]
    Remove {
        /// The printer, by name or identity.
        printer: String,
    },
    Calibrate(CalibrateIt),
    TestPage(TestPage),
}

/// Set a printer up, or revise the one that is named.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk printer record --name Zebra --host 192.168.1.40 --dpi 203 --format 57x32   told ZPL at its address
  tagdesk printer record --name Brother --queue QL820 --format DK-11201              pages through the system
  tagdesk printer record --name TSC --queue tsc-raw --language zpl --dpi 300         ZPL through a raw queue")]
struct Record {
    /// The printer to revise, by name or identity; a new one if not said.
    printer: Option<String>,
    /// What people call it.
    #[arg(long, required_unless_present = "printer")]
    name: Option<String>,
    /// A queue of the system.
    #[arg(long, conflicts_with = "host")]
    queue: Option<String>,
    /// Its address: a host name or a number.
    #[arg(long)]
    host: Option<String>,
    /// The port at its address; 9100 if not said.
    #[arg(long)]
    port: Option<u16>,
    /// What it is told: pdf for pages, zpl for label printers.
    #[arg(long, value_name = "LANGUAGE", value_parser = words::one_of(LANGUAGES))]
    language: Option<String>,
    /// Dots an inch.
    #[arg(long, value_name = "N")]
    dpi: Option<u32>,
    /// Longest wait for an answer, in milliseconds.
    #[arg(long, value_name = "MS")]
    timeout_ms: Option<u32>,
    /// The format that is in it, by name.
    #[arg(long)]
    format: Option<String>,
}

/// Save what a printer does to a format: numbers read off its test page.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk printer test-page L6009 --printer Office --out page.pdf
  tagdesk printer calibrate Office L6009 --right 1.3 --down -0.7 --scale 101
  tagdesk printer calibrate Office L6009                         no correction any more")]
struct CalibrateIt {
    /// The printer, by name.
    printer: String,
    /// The format, by name or alias.
    format: String,
    /// Move everything to the right by so many millimetres; to the left if negative.
    #[arg(
        long,
        value_name = "MM",
        default_value_t = 0.0,
        allow_negative_numbers = true
    )]
    right: f64,
    /// Move everything down by so many millimetres; up if negative.
    #[arg(
        long,
        value_name = "MM",
        default_value_t = 0.0,
        allow_negative_numbers = true
    )]
    down: f64,
    /// Stretch both ways to so many percent.
    #[arg(long, value_name = "PERCENT", conflicts_with_all = ["scale_across", "scale_down"])]
    scale: Option<f64>,
    /// Stretch across to so many percent.
    #[arg(long, value_name = "PERCENT")]
    scale_across: Option<f64>,
    /// Stretch down to so many percent.
    #[arg(long, value_name = "PERCENT")]
    scale_down: Option<f64>,
}

/// Make the page on which a printer's shift and scale are read off; printed at once without --out.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  tagdesk printer test-page L6009 --printer Office --out page.pdf"
)]
struct TestPage {
    /// The format, by name or alias.
    format: String,
    /// The printer, by name.
    #[arg(long, required_unless_present = "out")]
    printer: Option<String>,
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE.pdf")]
    out: Option<PathBuf>,
}

impl Printer {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List { ask } => list(office, screen, ask),
            What::Record(record) => record.run(office, screen),
            What::Remove { printer } => {
                let found = named(office, &printer)?;
                let missing =
                    || Stop::usage(format!("{printer} is the system's: remove it there."));
                let id = found.id.ok_or_else(missing)?;
                let done = remove_printer(office, RemovePrinter { id })?;
                let sentence = actions::sentence_of(office, &done)?;
                screen.answer(&done, |lines| lines.line(&sentence))
            }
            What::Calibrate(numbers) => {
                let request = Calibrate {
                    printer: numbers.printer,
                    format: numbers.format,
                    shift_x: numbers.right,
                    shift_y: numbers.down,
                    scale_x: numbers.scale.or(numbers.scale_across),
                    scale_y: numbers.scale.or(numbers.scale_down),
                };
                let done = calibrate(office, request)?;
                let Recorded { record, sentence } = &done.result;
                screen.answer(&done, |lines| {
                    lines.line(format!("{sentence}: {}", record.sentence))
                })
            }
            What::TestPage(page) => {
                let request = MakeCalibrationPage {
                    format: page.format,
                    printer: page.printer,
                    out: page.out.map(FileRef),
                };
                let made = progress::shown(|work| make_calibration_page(office, request, work))?;
                screen.answer(&made, |lines| lines.line(&made.sentence))
            }
        }
    }
}

fn list(office: &Office, screen: &mut Screen, ask: bool) -> Outcome {
    let printers = list_printers(office, ListPrinters { ask })?;
    screen.answer(&printers, |lines| {
        let mut table = Table::new([
            "Printer",
            "By",
            "Told",
            "#Dots an inch",
            "Format",
            "State",
            "Calibrated for",
        ]);
        for printer in &printers {
            let by = match printer.connection {
                PrinterConnection::Queue => printer.queue.clone(),
                PrinterConnection::Network => format!("{}:{}", printer.host, printer.port),
            };
            let told = json!(printer.language);
            let calibrated = printer.calibrations.iter();
            let calibrated = calibrated.map(|one| format!("{} ({})", one.format, one.sentence));
            table.row([
                printer.name.clone(),
                by,
                told.as_str().unwrap_or_default().to_uppercase(),
                printer.dpi.to_string(),
                printer.format.clone(),
                printer.state_sentence.clone(),
                calibrated.collect::<Vec<_>>().join("; "),
            ]);
        }
        table.show(lines)
    })
}

fn named(office: &Office, text: &str) -> Result<PrinterView, Stop> {
    let all = list_printers(office, ListPrinters::default())?;
    arguments::one_of(
        "printer",
        text,
        all,
        |printer| printer.name.clone(),
        |printer| printer.id.map(|id| id.to_string()).unwrap_or_default(),
    )
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let old = self
            .printer
            .as_deref()
            .map(|text| named(office, text))
            .transpose()?;
        let old = old.filter(|old| old.id.is_some());
        let connection = match (&self.host, &self.queue, &old) {
            (Some(_), _, _) => PrinterConnection::Network,
            (None, Some(_), _) => PrinterConnection::Queue,
            (None, None, Some(old)) => old.connection,
            (None, None, None) => {
                return Err(Stop::usage(
                    "Say how the printer is reached: --host or --queue.",
                ));
            }
        };
        let language = match (words::optional(self.language.as_deref())?, &old, connection) {
            (Some(language), _, _) => language,
            (None, Some(old), _) => old.language,
            (None, None, PrinterConnection::Network) => words::value("zpl")?,
            (None, None, PrinterConnection::Queue) => words::value("pdf")?,
        };
        let name = self
            .name
            .or_else(|| old.as_ref().map(|old| old.name.clone()));
        let request = RecordPrinter {
            id: old.as_ref().and_then(|old| old.id),
            name: name.or(self.printer).unwrap_or_default(),
            connection,
            queue: self.queue,
            host: self.host,
            port: self.port,
            language,
            dpi: self.dpi,
            timeout_ms: self.timeout_ms,
            format: self.format,
        };
        let done = record_printer(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
