//! `tagdesk design`

use crate::arguments::{self, Listing};
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use crate::words;
use clap::{Args, Subcommand};
use operations::designs::{list_designs, preview_design, read_logo, record_design, remove_design};
use operations::register::settings;
use operations::wire::*;
use operations::{Office, actions};
use serde_json::json;
use std::path::PathBuf;

const CODES: &[&str] = &["qr", "data_matrix", "code128", "qr_and_code128"];
const PLACES: &[&str] = &["automatic", "left", "right", "above", "below"];
const ALIGNS: &[&str] = &["automatic", "start", "centre"];
const LOGO_PLACES: &[&str] = &["above_text", "below_text"];

/// Label designs: what labels say and how it is arranged.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk design list\n  tagdesk design preview Standard --format L7160 --out label.svg"
)]
pub(crate) struct Design {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List label designs
    #[command(after_help = "Example:\n  tagdesk design list")]
    List(Listing),
    Record(Box<Record>),
    /// Remove a design of your own
    #[command(after_help = "Example:\n  tagdesk design remove Laptops")]
    Remove {
        /// The design, by name or identity.
        design: String,
    },
    Preview(Preview),
}

/// Draw one label by a design.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  tagdesk design preview Laptops --format L7160 --asset IT0000017 --out label.svg"
)]
struct Preview {
    /// The design, by name or identity.
    design: String,
    /// On which format; the one in the settings if not said.
    #[arg(long)]
    format: Option<String>,
    /// Of which asset; the newest if not said.
    #[arg(long, value_name = "TAG")]
    asset: Option<String>,
    /// Where the picture goes.
    #[arg(long, value_name = "FILE.svg")]
    out: PathBuf,
}

/// Add a design, or revise the one that is named. What is not said stays; lines are replaced as a whole.
#[derive(Debug, Args)]
#[command(after_help = "\
A line is FIELD, custom=NAME or text=WORDS, then options parted by semicolons: caption=WORDS; percent=N; bold.
Fields: title name model manufacturer model_number category serial place place_code supplier order_number
purchase_date warranty_end department register

Examples:
  tagdesk design record --name Laptops --category Laptop --line \"title; bold\" --line \"serial; caption=SN\"
  tagdesk design record --name Racks --code qr_and_code128 --line title --line \"text=Do not remove\"
  tagdesk design record Laptops --logo logo.png --logo-percent 25")]
struct Record {
    /// The design to revise, by name or identity; a new one, like the standard one, if not said.
    design: Option<String>,
    /// What people call it.
    #[arg(long, required_unless_present = "design")]
    name: Option<String>,
    /// Which code.
    #[arg(long, value_name = "CODE", value_parser = words::one_of(CODES))]
    code: Option<String>,
    /// Where the code stands.
    #[arg(long, value_name = "PLACE", value_parser = words::one_of(PLACES))]
    code_place: Option<String>,
    /// Size of the code, in percent of the largest, from 30.
    #[arg(long, value_name = "N")]
    code_percent: Option<u32>,
    /// A web address put before the tag in the code; none if empty.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Size of the tag in large type, in percent of the largest, from 30.
    #[arg(long, value_name = "N")]
    tag_percent: Option<u32>,
    /// How text is set.
    #[arg(long, value_name = "ALIGN", value_parser = words::one_of(ALIGNS))]
    align: Option<String>,
    /// A line below the tag, the most important first; may be given several times.
    #[arg(long = "line", value_name = "LINE")]
    lines: Vec<String>,
    /// A picture, PNG or JPEG, printed in black and white.
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// Where the logo stands.
    #[arg(long, value_name = "PLACE", value_parser = words::one_of(LOGO_PLACES))]
    logo_place: Option<String>,
    /// Height of the logo in percent of the label's.
    #[arg(long, value_name = "N")]
    logo_percent: Option<u32>,
    /// No logo any more.
    #[arg(long, conflicts_with = "logo")]
    no_logo: bool,
    /// Used by itself for assets of this category; may be given several times.
    #[arg(long = "category", value_name = "CATEGORY")]
    categories: Vec<String>,
}

impl Design {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List(listing) => list(office, screen, listing),
            What::Record(record) => record.run(office, screen),
            What::Remove { design } => {
                let found = named(office, &design)?;
                let id = found.id.ok_or_else(|| built_in(&design))?;
                let done = remove_design(office, RemoveDesign { id })?;
                let sentence = actions::sentence_of(office, &done)?;
                screen.answer(&done, |lines| lines.line(&sentence))
            }
            What::Preview(preview) => preview.run(office, screen),
        }
    }
}

fn list(office: &Office, screen: &mut Screen, listing: Listing) -> Outcome {
    let designs = list_designs(office, listing.request())?;
    screen.answer(&designs, |lines| {
        let mut table = Table::new(["Design", "Code", "Lines", "For"]);
        for DesignView { design, .. } in &designs {
            let code = json!(design.code);
            let shown = design.lines.iter().map(|line| {
                let field = json!(line.field);
                match line.of.as_str() {
                    "" => field.as_str().unwrap_or_default().to_owned(),
                    of => format!("“{of}”"),
                }
            });
            let categories = match design.categories.is_empty() {
                true => "any".to_owned(),
                false => design.categories.join(", "),
            };
            table.row([
                design.name.clone(),
                code.as_str().unwrap_or_default().to_owned(),
                shown.collect::<Vec<_>>().join(", "),
                categories,
            ]);
        }
        table.show(lines)
    })
}

fn built_in(name: &str) -> Stop {
    Stop::usage(format!(
        "{name} is the design every register begins with, and stays."
    ))
}

fn named(office: &Office, text: &str) -> Result<DesignView, Stop> {
    let all = list_designs(office, ListByText::default())?;
    arguments::one_of(
        "label design",
        text,
        all,
        |design| design.design.name.clone(),
        |design| design.id.map(|id| id.to_string()).unwrap_or_default(),
    )
}

impl Preview {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let format = match self.format {
            Some(format) => format,
            None => settings(office, Nothing {})?.sheet,
        };
        let asset = match self.asset {
            Some(tag) => {
                let request = ShowAsset {
                    tag: Some(tag),
                    ..ShowAsset::default()
                };
                Some(operations::assets::show_asset(office, request)?.row.id)
            }
            None => None,
        };
        let design = named(office, &self.design)?.design;
        let preview = preview_design(
            office,
            PreviewDesign {
                design,
                format,
                asset,
            },
        )?;
        operations::write_out(office, &self.out, preview.svg.as_bytes(), "out")?;
        let file = self.out.display().to_string();
        let answer = json!({ "file": file, "notes": preview.notes, "code": preview.code });
        screen.answer(&answer, |lines| {
            lines.line(format!("The label is drawn in {file}"))?;
            lines.line(&preview.code)?;
            preview.notes.iter().try_for_each(|note| lines.line(note))
        })
    }
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let old = self
            .design
            .as_deref()
            .map(|text| named(office, text))
            .transpose()?;
        let id = match &old {
            Some(old) => Some(old.id.ok_or_else(|| built_in(&old.design.name))?),
            None => None,
        };
        let mut design = match old {
            Some(old) => old.design,
            None => named(office, "Standard")?.design,
        };
        design.name = self.name.unwrap_or(design.name);
        design.code = words::optional(self.code.as_deref())?.unwrap_or(design.code);
        design.code_place =
            words::optional(self.code_place.as_deref())?.unwrap_or(design.code_place);
        design.code_percent = self.code_percent.unwrap_or(design.code_percent);
        design.address = self.address.unwrap_or(design.address);
        design.tag_percent = self.tag_percent.unwrap_or(design.tag_percent);
        design.align = words::optional(self.align.as_deref())?.unwrap_or(design.align);
        if !self.lines.is_empty() {
            design.lines = self
                .lines
                .iter()
                .map(|line| read_line(line))
                .collect::<Result<_, _>>()?;
        }
        if !self.categories.is_empty() {
            design.categories = self.categories;
        }
        if let Some(file) = self.logo {
            let file = FileRef(file);
            let read = read_logo(office, ReadLogo { file })?;
            design.logo = Some(LogoShape {
                png: read.png,
                place: words::value("above_text")?,
                percent: 20,
            });
        }
        if self.no_logo {
            design.logo = None;
        }
        if let Some(logo) = &mut design.logo {
            logo.percent = self.logo_percent.unwrap_or(logo.percent);
            logo.place = words::optional(self.logo_place.as_deref())?.unwrap_or(logo.place);
        }
        let done = record_design(office, RecordDesign { id, design })?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}

/// A line as somebody writes it: `serial; caption=SN; bold`.
fn read_line(text: &str) -> Result<DesignLineShape, Stop> {
    let mut parts = text.split(';').map(str::trim);
    let what = parts.next().unwrap_or_default();
    let (field, of) = match what.split_once('=') {
        Some((field, of)) => (field.trim(), of.trim()),
        None => (what, ""),
    };
    let known: LabelFieldWord = words::value(field).map_err(|_| {
        Stop::usage(format!(
            "“{field}” is no field of a label. See `tagdesk design record --help`."
        ))
    })?;
    let mut line = DesignLineShape {
        field: known,
        of: of.to_owned(),
        caption: String::new(),
        percent: 100,
        bold: false,
    };
    for option in parts.filter(|option| !option.is_empty()) {
        match option
            .split_once('=')
            .map(|(name, value)| (name.trim(), value.trim()))
        {
            Some(("caption", words)) => line.caption = words.to_owned(),
            Some(("percent", number)) => {
                line.percent = number.parse().map_err(|_| {
                    Stop::usage(format!("percent takes a whole number, not “{number}”."))
                })?;
            }
            None if option == "bold" => line.bold = true,
            _ => {
                return Err(Stop::usage(format!(
                    "“{option}” is no option of a line; there are caption=, percent= and bold."
                )));
            }
        }
    }
    Ok(line)
}
