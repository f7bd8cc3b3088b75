//! `tagdesk import`

mod explain;
mod tables;

use super::mapping;
use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::words;
use clap::Args;
use operations::Office;
use operations::imports::{dry_run_import, dry_run_rows, keep_mapping, read_import, run_import};
use operations::wire::*;
use serde_json::json;
use std::path::PathBuf;

/// Bring assets, people, places or models in from CSV files or Excel workbooks (.xlsx), as one action.
///
/// Of several files or sheets, those that others refer to are taken first, whatever the order they are named in: places,
/// people, models, assets. Encoding, delimiter, date order and what each column means are found out from the file; exports of Snipe-IT are
/// recognised by themselves. One refused row refuses all, unless --good-rows says otherwise.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk import assets.csv --dry-run                     every row: create, change, unchanged or refused
  tagdesk import assets.csv --columns                     how the columns are understood
  tagdesk import assets.csv --explain                     what was understood, guessed and read otherwise than it stands
  tagdesk import assets.csv --keep empty:3:NA --word \"Status:BYOD=in_stock\" --dry-run
  tagdesk import assets.csv people.csv places.csv --dry-run   several files in one go, in the right order
  tagdesk import report.xlsx --sheet Laptops --dry-run    one sheet of a workbook; the first with rows if not said
  tagdesk import report.xlsx --all-sheets --dry-run       every sheet that is a list
  tagdesk import assets.csv --word \"Category:NB=Laptop\" --word \"User:J. Smith=jsmith@example.com\"
  tagdesk import assets.csv --map \"Inventory no.=tag\" --map 7=notes
  tagdesk import assets.csv --map 7=notes --keep-mapping \"Stock list\"
  tagdesk import next.csv --mapping \"Stock list\"           read as that file was
  tagdesk import assets.csv --good-rows --refused mend.csv
  tagdesk undo                                            takes the whole import back")]
pub(crate) struct Import {
    /// The files, in any order.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Show what each row would do, and do nothing.
    #[arg(long, conflicts_with_all = ["good_rows", "refused", "columns"])]
    dry_run: bool,
    /// Show how the file and its columns are understood, and do nothing.
    #[arg(long, conflicts_with_all = ["good_rows", "refused"])]
    columns: bool,
    /// Show what was understood of the file, what was guessed, and every word and line that is read otherwise than it stands
    /// there, each with how to keep it; and do nothing.
    #[arg(long, conflicts_with_all = ["good_rows", "refused", "columns", "dry_run"])]
    explain: bool,
    /// Take the good rows and leave the refused ones.
    #[arg(long)]
    good_rows: bool,
    /// Write the refused rows to this file, to be mended and imported; of several files or sheets into this folder, each into a
    /// file of its own.
    #[arg(long, value_name = "OUT", requires = "good_rows")]
    refused: Option<PathBuf>,
    /// Read it as lists are read that were kept under this name; what is said beside it goes before. May be given several
    /// times, each for the files with its headings.
    #[arg(long, value_name = "NAME")]
    mapping: Vec<String>,
    /// Keep how the file is read, with all that is said here, under this name for files with the same headings; and do nothing
    /// else.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["good_rows", "refused", "columns", "dry_run", "explain"])]
    keep_mapping: Option<String>,
    /// A column, by its heading or its number from 1, and the field it goes to, or `ignore`; may be given several times. Of
    /// several files or sheets it is said of every one that has such a column and field; NAME:COLUMN=FIELD says it of one.
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = words::pair)]
    map: Vec<(String, String)>,
    /// A sheet of a workbook, by its name or its number from 1; the first with rows if not said. May be given several times.
    #[arg(long, value_name = "NAME")]
    sheet: Vec<String>,
    /// Every sheet of a workbook that is a list; those without headings that say what their rows are, are left aside.
    #[arg(long, conflicts_with = "sheet")]
    all_sheets: bool,
    /// What the rows are: assets, people, places or models. Of several files or sheets, NAME=KIND says it of one; may be given
    /// several times.
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// How the characters are written, such as utf-8, utf-16le, windows-1252.
    #[arg(long, value_name = "ENCODING")]
    encoding: Option<String>,
    /// What separates the cells: one character, \t for a tab.
    #[arg(long, value_name = "CHARACTER")]
    delimiter: Option<String>,
    /// The order of day, month and year.
    #[arg(long, value_name = "ORDER", value_parser = words::one_of(&["month_first", "day_first", "year_first"]))]
    date_order: Option<String>,
    /// The mark before the cents.
    #[arg(long, value_name = "MARK", value_parser = words::one_of(&[".", ","]))]
    decimal_mark: Option<String>,
    /// The currency of amounts that name none.
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// How many lines at the beginning are no part of the table.
    #[arg(long, value_name = "LINES")]
    skip_lines: Option<u32>,
    /// The line that has the headings, from 1.
    #[arg(long, value_name = "LINE")]
    heading_line: Option<u32>,
    /// Something that stays as it stands in the file, as --explain names it; may be given several times.
    #[arg(long, value_name = "WHAT")]
    keep: Vec<String>,
    /// A word of a column, by its heading or its number from 1, and what it means: a state, a currency, a category, a person
    /// (or + for a new one of that name), another value, or nothing; may be given several times.
    #[arg(long = "word", value_name = "COLUMN:WORD=MEANING", value_parser = words::pair)]
    meanings: Vec<(String, String)>,
    /// Of the dry run, show only rows with this outcome.
    #[arg(long, value_name = "OUTCOME", requires = "dry_run",
          value_parser = words::one_of(&["create", "change", "unchanged", "refused"]))]
    only: Option<String>,
    /// Of the dry run, show only rows that have this text in what they are about, what changes or why they are refused.
    #[arg(long, value_name = "TEXT", requires = "dry_run")]
    find: Option<String>,
}

impl Import {
    pub(crate) fn run(mut self, office: &Office, screen: &mut Screen) -> Outcome {
        let tables = tables::of(&mut self, office)?;
        if self.columns || self.explain {
            let read = |table: &ImportTable| {
                let ImportTable { file, options } = table.clone();
                read_import(office, ReadImport { file, options })
            };
            let sources: Vec<ImportSource> = tables.iter().map(read).collect::<Result<_, _>>()?;
            return explain::all(&sources, self.columns, screen);
        }
        if let Some(name) = &self.keep_mapping {
            let ImportTable { file, options } = tables::only(tables, "keep_mapping")?;
            let request = KeepMapping {
                name: name.clone(),
                file,
                options,
            };
            let done = keep_mapping(office, request)?;
            return screen.answer(&done, |lines| mapping::show(&done.result, lines));
        }
        if self.dry_run {
            let request = DryRunImport { tables };
            let dry_run = progress::shown(|work| dry_run_import(office, request, work))?;
            return self.show_rows(office, &dry_run, screen);
        }
        let request = RunImport {
            tables,
            good_rows: self.good_rows,
            refused_out: self.refused.map(FileRef),
        };
        let done = progress::shown(|work| run_import(office, request, work))?;
        screen.answer(&done, |lines| {
            let Imported {
                sentence,
                counts,
                tables,
                ..
            } = &done.result;
            lines.line(sentence)?;
            if tables.len() > 1 {
                for table in tables {
                    let named = label(&table.file_name, table.sheet.as_deref());
                    lines.line(format!(
                        "{named} ({}): {}",
                        table.kind,
                        in_words(&table.counts)
                    ))?;
                }
            }
            lines.line(in_words(counts))?;
            for file in tables
                .iter()
                .filter_map(|table| table.refused_file.as_ref())
            {
                lines.line(format!("The refused rows are in {file}"))?;
            }
            Ok(())
        })
    }

    /// Shows every row of a dry run, a thousand at a time, so that a large file needs little memory.
    fn show_rows(&self, office: &Office, dry_run: &DryRun, screen: &mut Screen) -> Outcome {
        let mut pages = Pages {
            office,
            id: &dry_run.id,
            only: self.only.as_deref(),
            find: self.find.as_deref(),
            offset: 0,
            end: false,
        };
        if screen.is_json() {
            let counts = serde_json::to_string(&dry_run.counts).unwrap_or_default();
            let tables = serde_json::to_string(&dry_run.tables).unwrap_or_default();
            let id = json!(dry_run.id);
            write!(
                screen.raw(),
                "{{\"id\":{id},\"counts\":{counts},\"tables\":{tables},\"rows\":["
            )?;
            let mut first = true;
            while let Some(rows) = pages.next()? {
                for row in rows {
                    let comma = if std::mem::take(&mut first) { "" } else { "," };
                    write!(
                        screen.raw(),
                        "{comma}\n{}",
                        serde_json::to_string(&row).unwrap_or_default()
                    )?;
                }
            }
            writeln!(screen.raw(), "]}}")?;
            return Ok(());
        }
        let mut lines = screen.lines();
        let several = dry_run.tables.len() > 1;
        let mut shown = None;
        while let Some(rows) = pages.next()? {
            for row in rows {
                if several && shown != Some(row.table) {
                    shown = Some(row.table);
                    let of_row = |table: &&DryRunTable| table.table == row.table;
                    if let Some(table) = dry_run.tables.iter().find(of_row) {
                        let named = label(&table.file_name, table.sheet.as_deref());
                        lines.line(format!("{named} ({})", table.kind))?;
                    }
                }
                lines.line(
                    format!(
                        "line {}  {}  {}  {}",
                        row.line, row.outcome, row.subject, row.title
                    )
                    .trim_end(),
                )?;
                for change in &row.changes {
                    lines.line(format!(
                        "    {}: {} → {}",
                        change.label,
                        dash(&change.old),
                        dash(&change.new)
                    ))?;
                }
                for reason in &row.reasons {
                    lines.line(format!("    {}", reason.sentence))?;
                }
            }
        }
        for table in &dry_run.tables {
            let named = label(&table.file_name, table.sheet.as_deref());
            if several {
                lines.gap()?;
                lines.line(format!(
                    "{named} ({}): {}",
                    table.kind,
                    in_words(&table.counts)
                ))?;
            }
            explain::notes(&table.notes, &mut lines)?;
        }
        if several {
            lines.gap()?;
            let order = dry_run.tables.iter();
            let order = order.map(|table| label(&table.file_name, table.sheet.as_deref()));
            let order: Vec<String> = order.collect();
            lines.line(format!("Taken in this order: {}", order.join(", ")))?;
        }
        lines.line(in_words(&dry_run.counts))?;
        lines.line("Nothing was changed; the same command without --dry-run does it.")?;
        Ok(())
    }
}

struct Pages<'a> {
    office: &'a Office,
    id: &'a str,
    only: Option<&'a str>,
    find: Option<&'a str>,
    offset: u32,
    end: bool,
}

impl Pages<'_> {
    fn next(&mut self) -> Result<Option<Vec<DryRunRow>>, Stop> {
        if self.end {
            return Ok(None);
        }
        let request = DryRunRows {
            id: self.id.to_owned(),
            outcome: self.only.map(str::to_owned),
            text: self.find.map(str::to_owned),
            table: None,
            offset: Some(self.offset),
            limit: Some(1000),
        };
        let page = dry_run_rows(self.office, request)?;
        self.offset += u32::try_from(page.rows.len()).unwrap_or(u32::MAX);
        self.end = page.rows.is_empty() || self.offset >= page.total;
        Ok(Some(page.rows))
    }
}

fn dash(text: &str) -> &str {
    if text.is_empty() { "—" } else { text }
}

fn in_words(counts: &ImportCounts) -> String {
    let ImportCounts {
        rows,
        create,
        change,
        unchanged,
        refused,
        new_models,
        new_people,
        new_places,
        more_assets,
    } = counts;
    let more = match more_assets {
        0 => String::new(),
        more => format!("; {more} more assets of rows of several"),
    };
    format!(
        "{rows} rows: {create} create, {change} change, {unchanged} unchanged, {refused} refused; \
         new models {new_models}, people {new_people}, places {new_places}{more}"
    )
}

/// What people call a table.
fn label(file: &str, sheet: Option<&str>) -> String {
    match sheet {
        Some(sheet) => format!("{file} › {sheet}"),
        None => file.to_owned(),
    }
}
