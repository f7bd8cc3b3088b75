//! Reports and lists of assets as files: CSV, XLSX or PDF, as the ending of the name says.
//!
//! Rows go from the register to the file one at a time; a million of them never lie in memory.

mod columns;
pub(crate) mod output;

use self::columns::{AssetColumn, Beside, asset_columns, text};
use self::output::{Output, each};
use crate::files::Out;
use crate::office::Office;
use crate::reports::{Warranties, group, heading, label, stock_report};
use crate::wire::*;
use crate::{Work, choices};
use chrono::{Local, NaiveDate};
use inventory::{Currency, Money, State};
use ledger::View;
use ledger::view::lines::{Filter, Line, Sort};
use reports::{
    Bar, Bucket, Cell, Chart, Column, Emphasis, Figures, Format, Kind, ReportError, Table,
};
use words::say;

/// How many identities are looked up at once.
const AT_ONCE: usize = 500;

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Failure {
        let code = match &error {
            // The caller knows which file it is on its way to.
            ReportError::Write(cause) => {
                return Failure::file(std::path::Path::new("The file"), cause).on("out");
            }
            ReportError::UnknownFormat(_) => "export.format",
            ReportError::TooManyForSheet { .. } | ReportError::TooManyForPaper { .. } => {
                "export.too_many"
            }
            ReportError::TooWide { .. } => "export.too_wide",
            _ => "export.failed",
        };
        Failure::new(code, format!("{error}")).on("out")
    }
}

/// Writes a report to a file.
///
/// # Errors
/// The ending of the name is none of those known, the file cannot be written, or the filter names something that is
/// not there. What had the name before stays then.
pub fn export_report(
    office: &Office,
    request: ExportReport,
    work: &mut Work<'_>,
) -> Result<Exported, Failure> {
    match request.report {
        ReportKind::Warranty => export_warranties(office, &request, work),
        ReportKind::Stock => export_stock(office, request, work),
    }
}

/// Writes a list of assets to a file; all of the register if nothing is chosen.
///
/// # Errors
/// As [`export_report`].
pub fn export_assets(
    office: &Office,
    request: ExportAssets,
    work: &mut Work<'_>,
) -> Result<Exported, Failure> {
    let (out, format) = format(office, &request.out)?;
    let today = office.today();
    office.read(|view| {
        let columns = asset_columns(view, format)?;
        let selection = &request.assets;
        let all = selection.except.is_empty();
        let filters = match &selection.filter {
            Some(filter) if all && selection.ids.is_empty() && selection.tags.is_empty() => {
                vec![choices::filter(filter, today)?]
            }
            None if selection.ids.is_empty() && selection.tags.is_empty() => {
                vec![Filter::default()]
            }
            _ => {
                let mut seen = std::collections::HashSet::new();
                let mut ids = choices::asset_ids(view, selection, today)?;
                ids.retain(|id| seen.insert(*id));
                ids.chunks(AT_ONCE)
                    .map(|ids| Filter {
                        ids: ids.to_vec(),
                        ..Filter::default()
                    })
                    .collect()
            }
        };
        let mut total = 0;
        for filter in &filters {
            total += u64::from(view.count(filter)?);
        }
        let table = table(
            office,
            view,
            "Assets",
            today,
            columns.iter().map(AssetColumn::column).collect(),
        )?;
        let file = Output {
            out: &out,
            format,
            doing: "Writing the assets",
            total,
        };
        let mut beside = Beside::new(view);
        file.write(&table, work, |out| {
            for filter in &filters {
                // The register's own order, oldest first.
                each(view, filter, Sort::Registered, true, &mut |line| {
                    let cells: Result<Vec<Cell>, Failure> = columns
                        .iter()
                        .map(|column| column.cell(&line, &mut beside))
                        .collect();
                    out.row(&cells?)
                })?;
            }
            Ok(())
        })
    })
}

fn export_warranties(
    office: &Office,
    request: &ExportReport,
    work: &mut Work<'_>,
) -> Result<Exported, Failure> {
    let (out, format) = format(office, &request.out)?;
    let as_of = request.as_of.unwrap_or_else(|| office.today());
    let wanted = Warranties::wanted(&request.filter, as_of)?;
    office.past_day(request.as_of, work)?;
    office.read_as_of(request.as_of, |view| {
        let figures = wanted.figures(view)?;
        let bars = Bucket::ALL
            .into_iter()
            .zip(&figures)
            .map(|(bucket, figure)| {
                Bar::count(bucket.heading(), figure.assets.into(), bucket.emphasis())
            });
        let chart = Chart {
            caption: "Assets by end of warranty".to_owned(),
            bars: bars.collect(),
        };
        let mut columns = vec![
            Column::new("tag", "Tag", Kind::Tag),
            Column::new("name", "Name", Kind::Text),
            Column::new("model", "Model", Kind::Text),
            Column::new("serial", "Serial", Kind::Tag),
            Column::new("place", "Place", Kind::Text),
            Column::new("holder", "Holder", Kind::Text),
            Column::new("purchase_date", "Purchase date", Kind::Date),
            Column::new("cost", "Cost", Kind::Money).totalled(),
            Column::new("warranty_end", "Warranty end", Kind::Date),
            Column::new("days_left", "Days left", Kind::Count),
        ];
        // Grouped by the windows themselves, unless somebody wants another group: then each row says its window.
        let by = request.group;
        if by.is_some() {
            columns.push(Column::new("window", "Warranty", Kind::Text));
        }
        let table = table(office, view, "Warranty report", as_of, columns)?
            .grouped(by.map_or("Warranty", heading))
            .with_chart(chart);
        let total = figures.iter().map(|figure| u64::from(figure.assets)).sum();
        Output {
            out: &out,
            format,
            doing: "Writing the warranty report",
            total,
        }
        .write(&table, work, |out| match by {
            None => Bucket::ALL
                .into_iter()
                .zip(&figures)
                .try_for_each(|(bucket, figure)| {
                    let Some(filter) = wanted.in_bucket(bucket).filter(|_| figure.assets > 0)
                    else {
                        return Ok(());
                    };
                    out.group(bucket.heading())?;
                    each(view, &filter, Sort::WarrantyEnd, false, &mut |line| {
                        out.row(&warranty_cells(&line, as_of))
                    })
                }),
            Some(by) => {
                let mut last = None;
                each(
                    view,
                    wanted.all(),
                    Sort::Grouped(group(by)),
                    false,
                    &mut |line| {
                        let name = group_of(by, &line);
                        if last.as_ref() != Some(&name) {
                            out.group(&name)?;
                            last = Some(name);
                        }
                        let mut cells = warranty_cells(&line, as_of);
                        let end = line.record.facts.warranty_end.map(|end| end.date);
                        cells.push(Bucket::of(end, as_of).heading().into());
                        out.row(&cells)
                    },
                )
            }
        })
    })
}

fn warranty_cells(line: &Line, as_of: NaiveDate) -> Vec<Cell> {
    let facts = &line.record.facts;
    let end = facts.warranty_end.map(|end| end.date);
    vec![
        facts.tag.to_string().into(),
        text(&facts.name),
        model(line).into(),
        text(&facts.serial),
        line.place.as_ref().map(|(_, _, path)| path.clone()).into(),
        line.holder.clone().into(),
        facts.purchase_date.into(),
        facts.cost.into(),
        end.into(),
        end.map(|end| end.signed_duration_since(as_of).num_days())
            .into(),
    ]
}

fn group_of(by: ReportGroup, line: &Line) -> String {
    let name = match by {
        ReportGroup::Category => line.model.as_ref().map(|model| model.3.clone()),
        ReportGroup::Model => model(line),
        ReportGroup::Place => line.place.as_ref().map(|place| place.2.clone()),
        ReportGroup::Holder => line.holder.clone(),
        ReportGroup::State => Some(line.record.facts.state.label().to_owned()),
    };
    label(by, &name.unwrap_or_default())
}

/// Maker and name of the model.
fn model(line: &Line) -> Option<String> {
    line.model
        .as_ref()
        .map(|(_, name, manufacturer, _)| format!("{manufacturer} {name}").trim().to_owned())
}

fn export_stock(
    office: &Office,
    request: ExportReport,
    work: &mut Work<'_>,
) -> Result<Exported, Failure> {
    let (out, format) = format(office, &request.out)?;
    let ExportReport {
        as_of,
        filter,
        group,
        ..
    } = request;
    let by = group.unwrap_or_default();
    office.past_day(as_of, work)?;
    let report = stock_report(
        office,
        StockReportRequest {
            as_of,
            filter,
            group,
        },
    )?;
    let currencies: Vec<Currency> = report
        .total
        .value
        .iter()
        .filter_map(|money| money.currency.parse().ok())
        .collect();
    let mut columns = vec![Column::new("group", heading(by), Kind::Text)];
    for state in State::ALL {
        columns.push(Column::new(state.word(), state.label(), Kind::Count).totalled());
    }
    columns.push(Column::new("count", "Assets", Kind::Count).totalled());
    for currency in currencies.iter().copied() {
        let key = format!("value_{}", currency.code().to_lowercase());
        columns.push(
            Column::new(key, "Value", Kind::Money)
                .in_currency(currency)
                .totalled(),
        );
    }
    let bars = report
        .groups
        .iter()
        .map(|line| Bar::count(&line.label, line.count.into(), Emphasis::Plain));
    let caption = format!("Assets by {}", heading(by).to_lowercase());
    let chart = Chart {
        caption,
        bars: bars.collect(),
    };
    let table = office
        .read(|view| table(office, view, "Stock report", report.as_of, columns))?
        .with_chart(chart);
    let total = report.groups.len() as u64;
    Output {
        out: &out,
        format,
        doing: "Writing the stock report",
        total,
    }
    .write(&table, work, |out| {
        report.groups.iter().try_for_each(|line| {
            let mut cells = vec![Cell::text(&line.label)];
            cells.extend(
                line.columns
                    .iter()
                    .map(|count| Cell::Count((*count).into())),
            );
            cells.push(Cell::Count(line.count.into()));
            for currency in &currencies {
                let value = line
                    .value
                    .iter()
                    .find(|money| money.currency == currency.code());
                cells.push(
                    value
                        .and_then(|money| Money::parse(&money.amount, *currency).ok())
                        .into(),
                );
            }
            out.row(&cells)
        })
    })
}

/// Where to, and which kind of file is wanted.
pub(crate) fn format(office: &Office, out: &FileRef) -> Result<(Out, Format), Failure> {
    let out = office.out(out, "out")?;
    let format = Format::of(out.path());
    let format = format.map_err(|error| Failure::from(error).hint(say::export_format_hint()))?;
    Ok((out, format))
}

fn table(
    office: &Office,
    view: View<'_>,
    title: &str,
    as_of: NaiveDate,
    columns: Vec<Column>,
) -> Result<Table, Failure> {
    let register = view
        .setting(crate::register::REGISTER_NAME)?
        .unwrap_or_default();
    let as_of = format!("as of {}", Figures::default().date(as_of));
    let subtitle = if register.is_empty() {
        as_of
    } else {
        format!("{register} · {as_of}")
    };
    let made = office.now().with_timezone(&Local).fixed_offset();
    Ok(Table::new(
        title,
        subtitle,
        columns,
        made,
        office.who_named()?,
    ))
}
