//! `tagdesk scanner`

use crate::screen::Screen;
use crate::stop::Outcome;
use crate::words;
use clap::{Args, Subcommand};
use operations::Office;
use operations::camera::{show_camera, use_camera};
use operations::scanners::{list_scanners, record_scanner, remove_scanner};
use operations::wire::{CameraUse, Nothing, RecordScanner, RemoveScanner, ScannerView};

/// Scanners of this desk, as the window hears them. They are learnt best in the window, under Settings.
#[derive(Debug, Args)]
pub(crate) struct Scanner {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show them
    #[command(after_help = "Example:\n  tagdesk scanner list")]
    List,
    Record(Record),
    /// Forget one
    #[command(after_help = "Example:\n  tagdesk scanner remove Counter")]
    Remove {
        /// Its name.
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Say whether the window scans with a camera; without a word, show it
    #[command(
        after_help = "Examples:\n  tagdesk scanner camera\n  tagdesk scanner camera on\n\nA window that is open hears of it when it is next started."
    )]
    Camera {
        /// “on” or “off”.
        #[arg(value_name = "ON|OFF", value_parser = words::one_of(&["on", "off"]))]
        on: Option<String>,
    },
}

/// Say how a scanner types, where it cannot be learnt.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  tagdesk scanner record Counter --ends tab --prefix \"~\" --median-gap 40 --longest-gap 80")]
struct Record {
    /// What this desk calls it.
    #[arg(value_name = "NAME")]
    name: String,
    /// What it types behind every code.
    #[arg(long, value_name = "KEY", default_value = "enter", value_parser = words::one_of(&["enter", "tab", "silence"]))]
    ends: String,
    /// Characters before every code.
    #[arg(long, value_name = "TEXT", default_value = "")]
    prefix: String,
    /// Characters behind every code.
    #[arg(long, value_name = "TEXT", default_value = "")]
    suffix: String,
    /// The middle gap between two keys, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 0)]
    median_gap: u32,
    /// The longest gap within a code, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 0)]
    longest_gap: u32,
    /// It types as on a US keyboard, and this computer has another layout.
    #[arg(long)]
    by_position: bool,
}

impl Scanner {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let scanners: Vec<ScannerView> = match self.what {
            What::List => list_scanners(office, Nothing {})?,
            What::Remove { name } => remove_scanner(office, RemoveScanner { name })?,
            What::Record(record) => {
                let request = RecordScanner {
                    name: record.name,
                    ends: words::value(&record.ends)?,
                    prefix: record.prefix,
                    suffix: record.suffix,
                    median_gap: record.median_gap,
                    longest_gap: record.longest_gap,
                    by_position: record.by_position,
                };
                record_scanner(office, request)?
            }
            What::Camera { on } => return camera(office, on.as_deref(), screen),
        };
        screen.answer(&scanners, |lines| {
            if scanners.is_empty() {
                return lines.line("No scanner is set up: any is heard as scanners mostly type.");
            }
            for scanner in &scanners {
                lines.line(format!(
                    "{}  {} ms between keys",
                    scanner.name, scanner.median_gap
                ))?;
            }
            Ok(())
        })
    }
}

fn camera(office: &Office, on: Option<&str>, screen: &mut Screen) -> Outcome {
    let camera = match on {
        None => show_camera(office, Nothing {})?,
        Some(word) => use_camera(office, CameraUse { on: word == "on" })?,
    };
    screen.answer(&camera, |lines| {
        lines.line(match camera.on {
            true => "The window may scan with a camera.",
            false => "The window looks through no camera.",
        })
    })
}
