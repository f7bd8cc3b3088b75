//! `tagdesk format`

use crate::arguments::{self, Listing};
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use crate::words;
use clap::{Args, Subcommand};
use operations::formats::{
    export_format, import_format, list_formats, record_format, remove_format,
};
use operations::wire::*;
use operations::{Office, actions};
use std::path::PathBuf;

/// Label formats: sheets and rolls, those known from the start and your own.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk format list avery\n  tagdesk format import our-labels.json"
)]
pub(crate) struct Format {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List label formats
    #[command(after_help = "Examples:\n  tagdesk format list\n  tagdesk format list l6009")]
    List(Listing),
    Record(Box<Record>),
    /// Remove a format of your own
    #[command(after_help = "Example:\n  tagdesk format remove \"Our labels\"")]
    Remove {
        /// The format, by name or identity.
        format: String,
    },
    /// Write a format into a file, to be taken in elsewhere
    #[command(after_help = "Example:\n  tagdesk format export \"Our labels\" our-labels.json")]
    Export {
        /// The format, by name or alias.
        format: String,
        /// Where the file goes.
        file: PathBuf,
    },
    /// Take a format from a file
    #[command(after_help = "Example:\n  tagdesk format import our-labels.json")]
    Import {
        /// The file.
        file: PathBuf,
    },
}

/// Add a format, or revise the one that is named. Lengths in millimetres, such as 45.7x21.2.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk format record --name \"Our sheet\" --page A4 --label 45.7x21.2 --grid 4x12 --margin 9.7x21.5 --gutter 2.5x0
  tagdesk format record --name \"Our roll\" --roll --label 57x32
  tagdesk format record \"Our sheet\" --margin 9.9x21.3")]
struct Record {
    /// The format to revise, by name or identity; a new one if not said.
    format: Option<String>,
    /// What people call it.
    #[arg(long, required_unless_present = "format")]
    name: Option<String>,
    /// Who sells it.
    #[arg(long)]
    maker: Option<String>,
    /// What it is for.
    #[arg(long)]
    purpose: Option<String>,
    /// Labels one after the other; the page is the label.
    #[arg(long)]
    roll: bool,
    /// The paper: A4, Letter, or width x height.
    #[arg(long, value_name = "PAGE")]
    page: Option<String>,
    /// Width x height of a label.
    #[arg(long, value_name = "WxH", required_unless_present = "format")]
    label: Option<String>,
    /// Labels across x down.
    #[arg(long, value_name = "NxN")]
    grid: Option<String>,
    /// From the left and the top edge of the page to the first label.
    #[arg(long, value_name = "LxT")]
    margin: Option<String>,
    /// Between one label and the next, across x down.
    #[arg(long, value_name = "XxY", conflicts_with = "pitch")]
    gutter: Option<String>,
    /// From the beginning of one label to that of the next, across x down.
    #[arg(long, value_name = "XxY")]
    pitch: Option<String>,
    /// Radius of the corners.
    #[arg(long, value_name = "MM")]
    radius: Option<f64>,
    /// What the labels are made of.
    #[arg(long, value_name = "STOCK", value_parser = words::one_of(words::STOCKS))]
    stock: Option<String>,
    /// The colour of coloured stock, such as "#ffd200".
    #[arg(long, value_name = "COLOUR")]
    stock_colour: Option<String>,
}

impl Format {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List(listing) => list(office, screen, listing),
            What::Record(record) => record.run(office, screen),
            What::Remove { format } => {
                let id = own(office, &format)?.id;
                let id = id.ok_or_else(|| built_in(&format))?;
                let done = remove_format(office, RemoveFormat { id })?;
                let sentence = actions::sentence_of(office, &done)?;
                screen.answer(&done, |lines| lines.line(&sentence))
            }
            What::Export { format, file } => {
                let out = FileRef(file);
                let exported = export_format(office, ExportFormat { format, out })?;
                screen.answer(&exported, |lines| {
                    lines.line(format!("Wrote {}", exported.file))
                })
            }
            What::Import { file } => {
                let file = FileRef(file);
                let done = import_format(office, ImportFormat { file })?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
        }
    }
}

fn list(office: &Office, screen: &mut Screen, listing: Listing) -> Outcome {
    let formats = list_formats(office, listing.request())?;
    screen.answer(&formats, |lines| {
        let mut table = Table::new([
            "Format",
            "Also",
            "Page",
            "#Labels",
            "Size in mm",
            "#Next",
            "Stock",
            "Description",
        ]);
        for format in &formats {
            let shape = &format.shape;
            table.row([
                format.name.clone(),
                format.aliases.join(", "),
                format.page_name.clone(),
                format!("{} × {}", shape.columns, shape.rows),
                format!("{} × {}", shape.width, shape.height),
                format.next_start.to_string(),
                stock(shape),
                format.description.clone(),
            ]);
        }
        table.show(lines)
    })
}

/// What the labels are made of; white goes without saying.
fn stock(shape: &FormatShape) -> String {
    match (shape.stock.word(), &shape.stock_colour) {
        ("white", _) => String::new(),
        (_, Some(colour)) => colour.clone(),
        (word, None) => word.to_owned(),
    }
}

fn built_in(name: &str) -> Stop {
    Stop::usage(format!("{name} is known from the start and stays."))
}

/// The one format somebody names.
fn own(office: &Office, text: &str) -> Result<FormatView, Stop> {
    let all = list_formats(office, ListByText::default())?;
    arguments::one_of(
        "label format",
        text,
        all,
        |format| format.name.clone(),
        |format| format.id.map(|id| id.to_string()).unwrap_or_default(),
    )
}

/// Two numbers with an x between them.
fn pair(text: &str, what: &str) -> Result<(f64, f64), Stop> {
    let parts = text.split_once(['x', 'X', '×']);
    let number = |part: &str| part.trim().parse::<f64>().ok();
    parts
        .and_then(|(a, b)| Some((number(a)?, number(b)?)))
        .ok_or_else(|| {
            Stop::usage(format!(
                "--{what} takes two numbers such as 45.7x21.2, not “{text}”."
            ))
        })
}

fn page(text: &str) -> Result<(f64, f64), Stop> {
    match text.to_lowercase().as_str() {
        "a4" => Ok((210.0, 297.0)),
        "a5" => Ok((148.0, 210.0)),
        "letter" => Ok((215.9, 279.4)),
        _ => pair(text, "page"),
    }
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let old = self
            .format
            .as_deref()
            .map(|text| own(office, text))
            .transpose()?;
        let id = match &old {
            Some(old) => Some(old.id.ok_or_else(|| built_in(&old.name))?),
            None => None,
        };
        let mut format = match old {
            Some(old) => old.shape,
            None => FormatShape {
                page_width: 210.0,
                page_height: 297.0,
                columns: 1,
                rows: 1,
                ..FormatShape::default()
            },
        };
        let mut take = |text: Option<String>, to: fn(&mut FormatShape) -> &mut String| {
            if let Some(text) = text {
                *to(&mut format) = text;
            }
        };
        take(self.name, |format| &mut format.name);
        take(self.maker, |format| &mut format.maker);
        take(self.purpose, |format| &mut format.purpose);
        if self.roll {
            format.kind = words::value("roll")?;
        }
        let gutter = (
            format.pitch_x - format.width,
            format.pitch_y - format.height,
        );
        if let Some(text) = &self.page {
            (format.page_width, format.page_height) = page(text)?;
        }
        if let Some(text) = &self.label {
            (format.width, format.height) = pair(text, "label")?;
            // A new size keeps the gutters.
            let gutter = (gutter.0.max(0.0), gutter.1.max(0.0));
            (format.pitch_x, format.pitch_y) = (format.width + gutter.0, format.height + gutter.1);
        }
        if let Some(text) = &self.grid {
            let (columns, rows) = pair(text, "grid")?;
            let whole = |number: f64| number.fract() == 0.0 && (1.0..=2000.0).contains(&number);
            if !whole(columns) || !whole(rows) {
                return Err(Stop::usage("--grid takes whole numbers such as 4x12."));
            }
            (format.columns, format.rows) = (columns as u32, rows as u32);
        }
        if let Some(text) = &self.margin {
            (format.left, format.top) = pair(text, "margin")?;
        }
        if let Some(text) = &self.gutter {
            let (x, y) = pair(text, "gutter")?;
            (format.pitch_x, format.pitch_y) = (format.width + x, format.height + y);
        }
        if let Some(text) = &self.pitch {
            (format.pitch_x, format.pitch_y) = pair(text, "pitch")?;
        }
        format.radius = self.radius.unwrap_or(format.radius);
        match (self.stock, &self.stock_colour) {
            (Some(word), _) => format.stock = words::value(&word)?,
            (None, Some(_)) => format.stock = words::value("coloured")?,
            (None, None) => {}
        }
        format.stock_colour = self.stock_colour.or(format.stock_colour);
        let done = record_format(office, RecordFormat { id, format })?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
