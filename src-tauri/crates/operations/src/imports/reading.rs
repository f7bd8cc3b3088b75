//! Looking into a file before anything is taken from it.

use super::file::{self, File};
use super::going;
use super::mappings;
use super::notes;
use super::options::{delimiter_word, order_word};
use super::repeats;
use crate::office::Office;
use crate::wire::{Failure, ImportColumn, ImportSource, ImportTarget, OtherEncoding, ReadImport};
use crate::work::unwatched;
use intake::{DecimalMark, EncodingSource, Field, Kind, LineEnding, Source};

/// Says what a file is, what its columns are taken for, and what they could be.
///
/// # Errors
/// The file cannot be read, is no table of text, or an option does not fit it.
pub fn read_import(office: &Office, request: ReadImport) -> Result<ImportSource, Failure> {
    let file = unwatched(|work| File::open(office, &request.file, &request.options, work))?;
    let custom = office.read(|view| Ok(view.custom_fields()?))?;
    let survey = &file.survey;
    let named = survey
        .kind
        .fields()
        .iter()
        .filter(|field| !file::not_kept(survey.kind, field));
    let mut fields: Vec<Field> = named.cloned().collect();
    if survey.kind == Kind::Assets {
        fields.extend(
            custom
                .into_iter()
                .map(|field| Field::Custom(field.facts.name)),
        );
    }
    // A custom field that this import would add is a target too, or its column would show none.
    for column in &survey.columns {
        if !fields.contains(&column.field) {
            fields.push(column.field.clone());
        }
    }
    let decimals = survey
        .columns
        .iter()
        .find_map(|column| column.decimals.as_ref());
    let sheet = file.source().sheet();
    Ok(ImportSource {
        file_name: file.name.clone(),
        sheet: sheet.map(|sheet| sheet.name().to_owned()),
        sheets: sheet.map_or_else(Vec::new, |sheet| sheet.all().to_vec()),
        kind: survey.kind.word().to_owned(),
        encoding: survey.format.encoding.name().to_lowercase(),
        delimiter: delimiter_word(survey.format.delimiter).to_owned(),
        line_ending: line_ending(survey.format.line_ending).to_owned(),
        columns: survey.columns.iter().map(column).collect(),
        targets: fields.iter().map(target).collect(),
        date_order: order_word(survey.date_order.order).to_owned(),
        date_order_certain: survey.date_order.certain,
        date_order_evidence: survey.date_order.evidence.clone(),
        decimal_mark: match decimals.map(|decimals| decimals.mark) {
            Some(DecimalMark::Comma) => ",".to_owned(),
            _ => ".".to_owned(),
        },
        decimal_mark_certain: decimals.is_none_or(|decimals| decimals.certain),
        decimal_mark_evidence: decimals
            .map_or_else(String::new, |decimals| decimals.evidence.clone()),
        remarks: survey.remarks.clone(),
        encoding_guessed: survey.format.encoding_source == EncodingSource::Guessed,
        other_encoding: survey.other_encoding.as_ref().map(|other| OtherEncoding {
            encoding: other.encoding.name().to_lowercase(),
            line: other.line.clone(),
            other_line: other.other_line.clone(),
        }),
        heading_line: survey
            .format
            .header
            .then(|| u32::try_from(survey.format.skipped + 1).unwrap_or(u32::MAX)),
        rows: u32::try_from(survey.rows).unwrap_or(u32::MAX),
        turn: going::turn(survey),
        is_list: survey.format.header && repeats::tells_apart(survey),
        notes: office.read(|view| notes::notes(view, survey))?,
        mappings: mappings::offered(office, survey)?,
    })
}

fn target(field: &Field) -> ImportTarget {
    ImportTarget {
        field: field.to_string(),
        label: field.label().to_owned(),
    }
}

fn column(column: &intake::Column) -> ImportColumn {
    ImportColumn {
        index: u32::try_from(column.index).unwrap_or(u32::MAX),
        header: column.header.clone(),
        samples: column.samples.clone(),
        target: column.field.to_string(),
        guessed: !column.chosen,
    }
}

fn line_ending(ending: LineEnding) -> &'static str {
    match ending {
        LineEnding::Lf => "LF",
        LineEnding::CrLf => "CRLF",
        LineEnding::Cr => "CR",
        LineEnding::Mixed => "mixed",
    }
}
