//! Label formats: the sheets and rolls known from the start, and those this register made.

use crate::actions::recorded;
use crate::failure::{OrNotFound, not_found};
use crate::files::{read_text, write_whole};
use crate::office::Office;
use crate::wire::*;
use inventory::label::NoColour;
use inventory::{ActionKind, Colour, FormatFacts, FormatId, fold};
use labels::{Confidence, Format};
use ledger::view::labels::FormatRecord;
use ledger::{Book, View};
use std::borrow::Cow;
use words::say;

/// Longest file that is read as a format, in bytes.
const LONGEST_FILE: u64 = 100_000;

/// The formats whose names, numbers and purposes contain all words searched: those made here first.
///
/// # Errors
/// The register cannot be read.
pub fn list_formats(office: &Office, request: ListByText) -> Result<Vec<FormatView>, Failure> {
    let station = office.desk_card().station;
    let search = fold(&request.search.unwrap_or_default());
    office.read(|view| {
        let own = view.formats()?.into_iter();
        let own = own.map(|record| (Some(record.id), Cow::Owned(Format::from(&record.facts))));
        let known = labels::formats()
            .iter()
            .map(|format| (None, Cow::Borrowed(format)));
        let mut shown = Vec::new();
        for (id, format) in own.chain(known) {
            if is_found(&format, &search) {
                let next_start = next_start(view, &format, &station)?;
                shown.push(format_view(id, &format, next_start));
            }
        }
        Ok(shown)
    })
}

fn is_found(format: &Format, search: &str) -> bool {
    let words = [&*format.maker, &*format.name, &*format.purpose]
        .into_iter()
        .chain(format.aliases.iter().copied())
        .collect::<Vec<&str>>()
        .join(" ");
    let words = fold(&words);
    search.split_whitespace().all(|word| words.contains(word))
}

/// The first free position on the sheet in this desk's tray.
pub(crate) fn next_start(
    view: View<'_>,
    format: &Format,
    station: &inventory::StationId,
) -> Result<u32, Failure> {
    let Some(last) = view.last_print_on(&format.name, Some(station))? else {
        return Ok(1);
    };
    // A job that stopped has used up what it sent and what may have come out too.
    let used = last.facts.sent.saturating_add(last.facts.uncertain) as usize;
    let used = used.min(last.labels as usize);
    let next = labels::place(format, last.facts.start as usize, used);
    Ok(next.map_or(1, |place| u32::try_from(place.position).unwrap_or(1)))
}

fn format_view(id: Option<FormatId>, format: &Format, next_start: u32) -> FormatView {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut description = format.full_name();
    if !format.purpose.is_empty() {
        description = format!("{description} — {}", format.purpose);
    }
    FormatView {
        id,
        name: format.name.to_string(),
        aliases: format.aliases.iter().map(ToString::to_string).collect(),
        description,
        page_name: format.page_name(),
        source: format.source.to_string(),
        confirmed: matches!(format.confidence, Confidence::Agreed | Confidence::Own),
        next_start,
        shape: FormatShape {
            name: format.name.to_string(),
            maker: format.maker.to_string(),
            purpose: format.purpose.to_string(),
            kind: format.kind,
            page_width: format.page_width,
            page_height: format.page_height,
            columns: count(format.columns),
            rows: count(format.rows),
            width: format.width,
            height: format.height,
            left: format.left,
            top: format.top,
            pitch_x: format.pitch_x,
            pitch_y: format.pitch_y,
            radius: format.radius,
            stock: format.stock,
            stock_colour: format.stock_colour.map(|colour| colour.to_string()),
        },
    }
}

/// The format of a name or alias: one made here, or one known from the start.
pub(crate) fn format_called(view: View<'_>, name: &str) -> Result<Cow<'static, Format>, Failure> {
    if let Some(record) = view.format_named(name.trim())? {
        return Ok(Cow::Owned(Format::from(&record.facts)));
    }
    match labels::find(name) {
        Ok(format) => Ok(Cow::Borrowed(format)),
        Err(_) => Err(not_found("label format", name.trim())
            .on("format")
            .hint(say::label_format_unknown_hint())),
    }
}

/// Whole micrometres of a length in millimetres.
fn micrometres(millimetres: f64, field: &str) -> Result<u32, Failure> {
    let value = (millimetres * 1000.0).round();
    if (0.0..=f64::from(u32::MAX)).contains(&value) {
        // In range, so nothing is cut off.
        return Ok(value as u32);
    }
    Err(Failure::said(say::format_impossible_length()).on(field))
}

fn colour(text: Option<&str>) -> Result<Option<Colour>, Failure> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    text.map(str::parse).transpose().map_err(|error: NoColour| {
        Failure::said(say::format_colour(error.to_string())).on("stock_colour")
    })
}

fn facts(shape: &FormatShape) -> Result<FormatFacts, Failure> {
    Ok(FormatFacts {
        name: shape.name.clone(),
        maker: shape.maker.clone(),
        purpose: shape.purpose.clone(),
        kind: shape.kind,
        page_width: micrometres(shape.page_width, "page_width")?,
        page_height: micrometres(shape.page_height, "page_height")?,
        columns: shape.columns,
        rows: shape.rows,
        width: micrometres(shape.width, "width")?,
        height: micrometres(shape.height, "height")?,
        left: micrometres(shape.left, "left")?,
        top: micrometres(shape.top, "top")?,
        pitch_x: micrometres(shape.pitch_x, "pitch_x")?,
        pitch_y: micrometres(shape.pitch_y, "pitch_y")?,
        radius: micrometres(shape.radius, "radius")?,
        stock: shape.stock,
        stock_colour: colour(shape.stock_colour.as_deref())?,
    })
}

/// Adds a format, or revises one made here.
///
/// # Errors
/// Refused when it cannot be, or its name or number means another format; nothing is saved then.
pub fn record_format(
    office: &Office,
    request: RecordFormat,
) -> Result<Done<Recorded<FormatView>>, Failure> {
    let facts = facts(&request.format)?.checked()?;
    let done = office.act(ActionKind::RecordFormat, None, |book| {
        let old = match request.id {
            Some(id) => Some(book.view().format(&id)?.or_not_found("label format", &id)?),
            None => None,
        };
        keep(office, book, old.as_ref(), facts)
    })?;
    recorded(office, done)
}

fn keep(
    office: &Office,
    book: &mut Book<'_>,
    old: Option<&FormatRecord>,
    facts: FormatFacts,
) -> Result<FormatView, Failure> {
    if labels::find(&facts.name).is_ok() {
        return Err(Failure::said(say::format_taken_known(&facts.name)).on("name"));
    }
    book.set_subject(facts.name.clone());
    let format = Format::from(&facts);
    let id = match old {
        None => book.add_format(facts)?,
        Some(old) => {
            book.revise_format(old, facts)?;
            old.id
        }
    };
    let next_start = next_start(book.view(), &format, &office.desk_card().station)?;
    Ok(format_view(Some(id), &format, next_start))
}

/// Removes a format made here. What was printed on it stays in the print journal.
///
/// # Errors
/// It is not there, or not one made here.
pub fn remove_format(office: &Office, request: RemoveFormat) -> Result<Done<Nothing>, Failure> {
    office.act(ActionKind::RemoveFormat, None, |book| {
        let old = book
            .view()
            .format(&request.id)?
            .or_not_found("label format", &request.id)?;
        book.set_subject(old.facts.name.clone());
        book.remove_format(&old)?;
        Ok(Nothing {})
    })
}

/// Writes a format into a file that [`import_format`] takes in elsewhere.
///
/// # Errors
/// There is no such format, or the file cannot be written.
pub fn export_format(office: &Office, request: ExportFormat) -> Result<Exported, Failure> {
    let out = office.out(&request.out, "out")?;
    let facts = office.read(|view| {
        if let Some(record) = view.format_named(request.format.trim())? {
            return Ok(record.facts);
        }
        Ok(FormatFacts::from(&*format_called(view, &request.format)?))
    })?;
    let text = labels::format_file(&facts);
    write_whole(&out, text.as_bytes())?;
    Ok(Exported {
        file: request.out.shown(),
        rows: 1,
    })
}

/// Takes a format from a file. One of the same name made here is revised.
///
/// # Errors
/// The file is no format, or says one that cannot be; nothing is saved then.
pub fn import_format(
    office: &Office,
    request: ImportFormat,
) -> Result<Done<Recorded<FormatView>>, Failure> {
    let path = &request.file.0;
    let text = read_text(path, LONGEST_FILE)?;
    let facts = labels::read_format_file(&text)?.checked()?;
    let done = office.act(ActionKind::RecordFormat, None, |book| {
        let old = book.view().format_named(&facts.name)?;
        keep(office, book, old.as_ref(), facts)
    })?;
    recorded(office, done)
}
