//! `tagdesk import`

mod explain;

use super::mapping;
use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use crate::words;
use clap::Args;
use operations::Office;
use operations::imports::{dry_run_import, dry_run_rows, keep_mapping, read_import, run_import};
use operations::wire::*;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Bring assets, people, places or models in from a CSV file or an Excel workbook (.xlsx), as one action.
///
/// Encoding, delimiter, date order and what each column means are found out from the file; exports of Snipe-IT are
/// recognised by themselves. One refused row refuses the file, unless --good-rows says otherwise.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk import assets.csv --dry-run                     every row: create, change, unchanged or refused
  tagdesk import assets.csv --columns                     how the columns are understood
  tagdesk import assets.csv --explain                     what was understood, guessed and read otherwise than it stands
  tagdesk import assets.csv --keep empty:3:NA --word \"Status:BYOD=in_stock\" --dry-run
  tagdesk import report.xlsx --sheet Laptops --dry-run    one sheet of a workbook; the first with rows if not said
  tagdesk import assets.csv --map \"Inventory no.=tag\" --map 7=notes
  tagdesk import assets.csv --map 7=notes --keep-mapping \"Stock list\"
  tagdesk import next.csv --mapping \"Stock list\"           read as that file was
  tagdesk import assets.csv --good-rows --refused mend.csv
  tagdesk undo                                            takes the whole import back")]
pub(crate) struct Import {
    /// The file.
    file: PathBuf,
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
    /// Write the refused rows to this file, to be mended and imported.
    #[arg(long, value_name = "OUT.csv", requires = "good_rows")]
    refused: Option<PathBuf>,
    /// Read it as lists are read that were kept under this name; what is said beside it goes before.
    #[arg(long, value_name = "NAME")]
    mapping: Option<String>,
    /// Keep how the file is read, with all that is said here, under this name for files with the same headings; and do nothing
    /// else.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["good_rows", "refused", "columns", "dry_run", "explain"])]
    keep_mapping: Option<String>,
    /// A column, by its heading or its number from 1, and the field it goes to, or `ignore`; may be given several times.
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = words::pair)]
    map: Vec<(String, String)>,
    /// The sheet of a workbook, by its name or its number from 1; the first with rows if not said.
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// What the rows are.
    #[arg(long, value_name = "KIND", value_parser = words::one_of(&["assets", "people", "places", "models"]))]
    kind: Option<String>,
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
    /// A word of a column, by its heading or its number from 1, and what it means: a state, a currency, another value, or
    /// nothing; may be given several times.
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
        let file = FileRef(std::mem::take(&mut self.file));
        let options = self.options(office, &file)?;
        if self.columns {
            let source = read_import(office, ReadImport { file, options })?;
            return screen.answer(&source, |lines| {
                lines.pairs(&explain::form(&source))?;
                for remark in &source.remarks {
                    lines.line(format!("Note: {remark}"))?;
                }
                lines.gap()?;
                let mut table = Table::new(["#Column", "Heading", "Field", "Found in the file"]);
                for column in &source.columns {
                    let number = (column.index + 1).to_string();
                    table.row([
                        number,
                        column.header.clone(),
                        column.target.clone(),
                        column.samples.join(" | "),
                    ]);
                }
                table.show(lines)?;
                lines.gap()?;
                let fields: Vec<&str> = source
                    .targets
                    .iter()
                    .map(|target| target.field.as_str())
                    .collect();
                lines.line(format!("Fields: {}", fields.join(", ")))
            });
        }
        if let Some(name) = self.keep_mapping {
            let request = KeepMapping {
                name,
                file,
                options,
            };
            let done = keep_mapping(office, request)?;
            return screen.answer(&done, |lines| mapping::show(&done.result, lines));
        }
        if self.explain {
            let source = read_import(office, ReadImport { file, options })?;
            return explain::show(&source, screen);
        }
        if self.dry_run {
            let request = DryRunImport { file, options };
            let dry_run = progress::shown(|work| dry_run_import(office, request, work))?;
            return self.show_rows(office, &dry_run, screen);
        }
        let refused_out = self.refused.map(FileRef);
        let request = RunImport {
            file,
            options,
            good_rows: self.good_rows,
            refused_out,
        };
        let done = progress::shown(|work| run_import(office, request, work))?;
        screen.answer(&done, |lines| {
            lines.line(&done.result.sentence)?;
            lines.line(in_words(&done.result.counts))?;
            match &done.result.refused_file {
                Some(file) => lines.line(format!("The refused rows are in {file}")),
                None => Ok(()),
            }
        })
    }

    fn options(&mut self, office: &Office, file: &FileRef) -> Result<ImportOptions, Stop> {
        let mut options = ImportOptions {
            sheet: self.sheet.take(),
            named: self.mapping.take(),
            kind: self.kind.take(),
            encoding: self.encoding.take(),
            delimiter: self.delimiter.take(),
            date_order: self.date_order.take(),
            decimal_mark: self.decimal_mark.take(),
            currency: self.currency.take(),
            skip_lines: self.skip_lines,
            heading_line: self.heading_line,
            keep: std::mem::take(&mut self.keep),
            ..ImportOptions::default()
        };
        if !self.map.is_empty() || !self.meanings.is_empty() {
            let source = read_import(
                office,
                ReadImport {
                    file: file.clone(),
                    options: options.clone(),
                },
            )?;
            options.mapping = mapped(&self.map, &source)?;
            for (word, meaning) in &self.meanings {
                let (column, word) = word.rsplit_once(':').ok_or_else(|| {
                    let message = format!("“{word}” is no word of a column.");
                    Failure::new("import.options", message).on("word").hint(
                        "Write the column, a colon, the word, an equals sign and what it means.",
                    )
                })?;
                let index = column_meant(column, &source, "word")?;
                options
                    .words
                    .insert(format!("{index}:{word}"), meaning.clone());
            }
        }
        Ok(options)
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
            let notes = serde_json::to_string(&dry_run.notes).unwrap_or_default();
            let id = json!(dry_run.id);
            write!(
                screen.raw(),
                "{{\"id\":{id},\"counts\":{counts},\"notes\":{notes},\"rows\":["
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
        while let Some(rows) = pages.next()? {
            for row in rows {
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
        explain::notes(&dry_run.notes, &mut lines)?;
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

/// Columns by their numbers from 0, as the operation wants them.
fn mapped(
    map: &[(String, String)],
    source: &ImportSource,
) -> Result<BTreeMap<String, String>, Stop> {
    map.iter()
        .map(|(column, field)| {
            let index = column_meant(column, source, "map")?;
            Ok((index.to_string(), field.trim().to_owned()))
        })
        .collect()
}

/// The number from 0 of the column that somebody names by its heading, or by its number from 1.
fn column_meant(column: &str, source: &ImportSource, option: &'static str) -> Result<u32, Stop> {
    let headed: Vec<&ImportColumn> = source
        .columns
        .iter()
        .filter(|candidate| operations::same(&candidate.header, column))
        .collect();
    let by_number = column
        .parse::<u32>()
        .ok()
        .and_then(|number| number.checked_sub(1));
    match (headed.as_slice(), by_number) {
        ([only], _) => Ok(only.index),
        ([], Some(index))
            if source
                .columns
                .iter()
                .any(|candidate| candidate.index == index) =>
        {
            Ok(index)
        }
        ([], _) => {
            let message = format!("{} has no column “{column}”.", source.file_name);
            let headers = source.columns.iter().map(|column| column.header.clone());
            Err(Failure::new("import.column_unknown", message)
                .on(option)
                .details(headers)
                .into())
        }
        (several, _) => {
            let numbers: Vec<String> = several
                .iter()
                .map(|column| (column.index + 1).to_string())
                .collect();
            let message = format!(
                "{} has {} columns “{column}”.",
                source.file_name,
                several.len()
            );
            let failure = Failure::new("import.column_ambiguous", message).on(option);
            Err(failure
                .hint(format!("Say which by its number: {}.", numbers.join(", ")))
                .into())
        }
    }
}
