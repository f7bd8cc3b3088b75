//! Which tables are imported, and how each is read: files, and sheets of workbooks.

use super::{Import, label};
use crate::stop::Stop;
use ::words::say;
use operations::imports::read_import;
use operations::wire::*;
use operations::{Office, same};

/// A table with what is known of it.
struct Known {
    table: ImportTable,
    source: ImportSource,
}

impl Known {
    fn read(office: &Office, file: &FileRef, options: ImportOptions) -> Result<Known, Failure> {
        let table = ImportTable {
            file: file.clone(),
            options,
        };
        let ImportTable { file, options } = table.clone();
        Ok(Known {
            source: read_import(office, ReadImport { file, options })?,
            table,
        })
    }

    /// Whether somebody names it so: by its file, its sheet, or both.
    fn is_called(&self, name: &str) -> bool {
        let sheet = self.source.sheet.as_deref();
        same(&self.source.file_name, name)
            || sheet.is_some_and(|sheet| same(sheet, name))
            || same(&label(&self.source.file_name, sheet), name)
    }
}

/// The tables that are asked for, each read as was said.
pub(super) fn of(import: &mut Import, office: &Office) -> Result<Vec<ImportTable>, Stop> {
    let files: Vec<FileRef> = std::mem::take(&mut import.files)
        .into_iter()
        .map(FileRef)
        .collect();
    let plain = import.all_sheets
        || import.sheet.len() > 1
        || !import.map.is_empty()
        || !import.meanings.is_empty();
    if let ([file], false) = (files.as_slice(), plain) {
        let mut options = of_all(import);
        options.kind = only_of(&import.kind, "kind")?;
        options.named = only_of(&import.mapping, "mapping")?;
        options.sheet = import.sheet.first().cloned();
        options.keep = std::mem::take(&mut import.keep);
        return Ok(vec![ImportTable {
            file: file.clone(),
            options,
        }]);
    }
    let mut tables = Vec::new();
    for file in &files {
        let alone = files.len() == 1;
        let read = sheets(import, office, file, alone).map_err(|mut failure| {
            if !alone {
                failure.message = format!("{}: {}", file.name(), failure.message);
            }
            failure
        });
        tables.extend(read?);
    }
    for name in &import.sheet {
        let is = |table: &Known| table.table.options.sheet.as_ref() == Some(name);
        if !tables.iter().any(is) {
            return Err(Failure::said(say::import_no_such_sheet(name))
                .on("sheet")
                .into());
        }
    }
    if tables.is_empty() {
        let failure = Failure::said(say::import_not_a_table()).on("file");
        return Err(failure.hint(say::import_not_a_table_hint()).into());
    }
    if !import.keep.is_empty() {
        let [only] = tables.as_mut_slice() else {
            return Err(of_one("keep"));
        };
        only.table.options.keep = std::mem::take(&mut import.keep);
    }
    kinds(import, &mut tables)?;
    mappings(import, &mut tables)?;
    for table in &mut tables {
        *table = Known::read(office, &table.table.file, table.table.options.clone())?;
    }
    columns(import, &mut tables)?;
    Ok(tables.into_iter().map(|table| table.table).collect())
}

/// The one table there is.
pub(super) fn only(
    mut tables: Vec<ImportTable>,
    option: &'static str,
) -> Result<ImportTable, Stop> {
    match (tables.len(), tables.pop()) {
        (1, Some(table)) => Ok(table),
        _ => Err(of_one(option)),
    }
}

fn of_one(option: &'static str) -> Stop {
    Failure::said(say::import_one_table()).on(option).into()
}

/// What is said of a single table.
fn only_of(said: &[String], option: &'static str) -> Result<Option<String>, Stop> {
    match said {
        [] => Ok(None),
        [one] => Ok(Some(
            one.rsplit_once('=')
                .filter(|_| option == "kind")
                .map_or(one.as_str(), |(_, kind)| kind)
                .to_owned(),
        )),
        _ => Err(of_one(option)),
    }
}

/// What is said of all tables alike.
fn of_all(import: &Import) -> ImportOptions {
    ImportOptions {
        encoding: import.encoding.clone(),
        delimiter: import.delimiter.clone(),
        date_order: import.date_order.clone(),
        decimal_mark: import.decimal_mark.clone(),
        currency: import.currency.clone(),
        skip_lines: import.skip_lines,
        heading_line: import.heading_line,
        ..ImportOptions::default()
    }
}

/// The tables of one file: itself, or those of its sheets that are asked for.
fn sheets(
    import: &Import,
    office: &Office,
    file: &FileRef,
    alone: bool,
) -> Result<Vec<Known>, Failure> {
    let sheet = |name: &str| {
        let options = ImportOptions {
            sheet: Some(name.to_owned()),
            ..of_all(import)
        };
        Known::read(office, file, options)
    };
    if alone && !import.sheet.is_empty() {
        let named = import.sheet.iter().map(|name| sheet(name));
        return named.collect();
    }
    let first = Known::read(office, file, of_all(import))?;
    if first.source.sheet.is_none() || (import.sheet.is_empty() && !import.all_sheets) {
        return Ok(vec![first]);
    }
    let mut tables = Vec::new();
    for name in &first.source.sheets {
        if import.all_sheets {
            match sheet(name) {
                Ok(table) if table.source.is_list && table.source.rows > 0 => tables.push(table),
                Ok(_) => {}
                Err(failure) if failure.code == "import.not_a_table" => {}
                Err(failure) => return Err(failure),
            }
        } else if let Some(wanted) = import.sheet.iter().find(|wanted| same(wanted, name)) {
            tables.push(sheet(wanted)?);
        }
    }
    Ok(tables)
}

/// Says what the rows of each table are.
fn kinds(import: &Import, tables: &mut [Known]) -> Result<(), Stop> {
    for said in &import.kind {
        let (name, kind) = match said.rsplit_once('=') {
            Some((name, kind)) => (Some(name.trim()), kind),
            None => (None, said.as_str()),
        };
        let mut found = false;
        for table in tables.iter_mut() {
            if name.is_none_or(|name| table.is_called(name)) {
                table.table.options.kind = Some(kind.trim().to_owned());
                found = true;
            }
        }
        if !found {
            return Err(no_table(name.unwrap_or_default(), tables, "kind"));
        }
    }
    Ok(())
}

fn no_table(name: &str, tables: &[Known], option: &'static str) -> Stop {
    let named = tables
        .iter()
        .map(|table| label(&table.source.file_name, table.source.sheet.as_deref()));
    let failure = Failure::said(say::import_no_such_table(name)).on(option);
    failure.details(named).into()
}

/// Reads each table as lists with its headings were read that are kept under one of these names.
fn mappings(import: &Import, tables: &mut [Known]) -> Result<(), Stop> {
    for name in &import.mapping {
        let fits = |table: &Known| table.source.mappings.iter().any(|kept| same(kept, name));
        let mut found = false;
        let alone = tables.len() == 1;
        for table in tables.iter_mut().filter(|table| alone || fits(table)) {
            table.table.options.named = Some(name.clone());
            found = true;
        }
        if !found {
            return Err(Failure::said(say::import_mapping_fits_none(name))
                .on("mapping")
                .into());
        }
    }
    Ok(())
}

/// Says where columns go and what words mean.
fn columns(import: &Import, tables: &mut [Known]) -> Result<(), Stop> {
    for (column, field) in &import.map {
        let field = field.trim();
        let takes = |source: &ImportSource| {
            let known = source.targets.iter().any(|target| target.field == field);
            known || field == "ignore" || (field.starts_with("custom:") && source.kind == "assets")
        };
        for (at, index) in meant(column, tables, "map", &takes)? {
            let mapping = &mut tables[at].table.options.mapping;
            mapping.insert(index.to_string(), field.to_owned());
        }
    }
    for (word, meaning) in &import.meanings {
        let (column, word) = word.rsplit_once(':').ok_or_else(|| {
            Failure::said(say::import_options_word(word))
                .on("word")
                .hint(say::import_options_word_hint())
        })?;
        for (at, index) in meant(column, tables, "word", &|_| true)? {
            let words = &mut tables[at].table.options.words;
            words.insert(format!("{index}:{word}"), meaning.clone());
        }
    }
    Ok(())
}

/// The tables and the numbers from 0 of the columns that somebody names: in the one table there is, in the one that stands
/// before a colon, or in all that have such a column.
fn meant(
    column: &str,
    tables: &[Known],
    option: &'static str,
    takes: &dyn Fn(&ImportSource) -> bool,
) -> Result<Vec<(usize, u32)>, Stop> {
    if let [only] = tables {
        return Ok(vec![(0, column_meant(column, &only.source, option)?)]);
    }
    let named = column.split_once(':').and_then(|(name, column)| {
        let at = tables.iter().position(|table| table.is_called(name))?;
        Some((at, column))
    });
    if let Some((at, column)) = named {
        return Ok(vec![(
            at,
            column_meant(column.trim(), &tables[at].source, option)?,
        )]);
    }
    let mut found = Vec::new();
    for (at, table) in tables.iter().enumerate() {
        let has = |candidate: &ImportColumn| same(&candidate.header, column);
        if table.source.columns.iter().any(has) && takes(&table.source) {
            found.push((at, column_meant(column, &table.source, option)?));
        }
    }
    if found.is_empty() {
        let failure = Failure::said(say::import_column_unknown(column)).on(option);
        return Err(failure.hint(say::import_column_unknown_hint()).into());
    }
    Ok(found)
}

/// The number from 0 of the column that somebody names by its heading, or by its number from 1.
fn column_meant(column: &str, source: &ImportSource, option: &'static str) -> Result<u32, Stop> {
    let headed: Vec<&ImportColumn> = source
        .columns
        .iter()
        .filter(|candidate| same(&candidate.header, column))
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
            let headers = source.columns.iter().map(|column| column.header.clone());
            Err(Failure::said(say::import_column_unknown_of_file(
                &source.file_name,
                column,
            ))
            .on(option)
            .details(headers)
            .into())
        }
        (several, _) => {
            let numbers: Vec<String> = several
                .iter()
                .map(|column| (column.index + 1).to_string())
                .collect();
            let failure = Failure::said(say::import_column_ambiguous(
                &source.file_name,
                several.len(),
                column,
            ))
            .on(option);
            Err(failure
                .hint(say::import_column_ambiguous_hint(numbers.join(", ")))
                .into())
        }
    }
}
