//! Import of a CSV (and of the same list as a workbook), beside the sqlite3 command line importing the same rows into the same indexed table; and, since the
//! register keeps more than that table, into its journal and its search index as well. What sqlite3 is not asked to do in
//! either: find out what the file means, look for each row on the register, chain hashes, keep sums, let others write.

use std::fs::File;
use std::io::{BufWriter, Read};
use std::path::{Path, PathBuf};

use crate::demo;
use crate::desktop;
use crate::packages;
use crate::step::{Failure, Outcome};
use crate::tool::Tool;

use super::figure::Figure;
use super::watch::{Taken, watch};
use super::{Size, example, old_list};

/// At most this many times the yardstick's time, although journal and search are written too.
const TIMES: f64 = 3.0;

/// Seconds the smallest list may take.
const SMALLEST: (u32, f64) = (10_000, 0.5);

/// A workbook may take this many times what the same list takes as CSV.
const AS_WORKBOOK: f64 = 2.0;

/// Memory may differ by this much between sizes and still count as not growing with the rows.
const SAME_MEMORY: f64 = 1.25;

/// Imports each size into a new register, then the same rows by sqlite3, then from a workbook.
pub fn import(size: Size) -> Outcome<Vec<Figure>> {
    packages::ensure(&[packages::COMPILER, packages::SQLITE].concat())?;
    let tagdesk = desktop::command_line(true)?;
    let mut figures = Vec::new();
    let mut peaks: Vec<(String, f64)> = Vec::new();
    let (smallest, most) = SMALLEST;
    let folder = demo::Folder::new("bench")?;
    let small = ours(&tagdesk, folder.path(), smallest)?;
    figures.push(Figure {
        name: format!("import of {} rows", thousands(smallest)),
        value: small.time.as_secs_f64(),
        unit: "s".into(),
        limit: Some(most),
        yardstick: None,
    });
    figures.extend(from_workbook(&tagdesk, folder.path(), smallest, &small)?);
    for &rows in size.assets() {
        let spoken = thousands(rows);
        let folder = demo::Folder::new("bench")?;
        let ours = ours(&tagdesk, folder.path(), rows)?;
        for (what, limit, beside) in [
            (Beside::Table, Some(TIMES), "sqlite3 .import"),
            (Beside::All, None, "sqlite3 .import, journal and search too"),
        ] {
            let yardstick = yardstick(folder.path(), rows, what)?;
            figures.push(Figure {
                name: format!("import of {spoken} rows"),
                value: ours.time.as_secs_f64(),
                unit: "s".into(),
                limit,
                yardstick: Some((beside.into(), yardstick.time.as_secs_f64())),
            });
        }
        if let Some(peak) = ours.peak {
            let smaller = peaks.last().cloned();
            figures.push(Figure {
                name: format!("import of {spoken} rows, peak memory"),
                value: peak,
                unit: "MB".into(),
                limit: smaller.is_some().then_some(SAME_MEMORY),
                yardstick: smaller.map(|(rows, peak)| (format!("at {rows}"), peak)),
            });
            peaks.push((spoken, peak));
        }
        figures.extend(from_workbook(&tagdesk, folder.path(), rows, &ours)?);
    }
    Ok(figures)
}

/// Imports the list of this folder as a workbook, into another new register.
fn from_workbook(tagdesk: &Path, folder: &Path, rows: u32, as_csv: &Taken) -> Outcome<Vec<Figure>> {
    let book = folder.join("old-list.xlsx");
    example::workbook(&folder.join(LIST), &book)?;
    let taken = imported(tagdesk, &folder.join("from-workbook"), &book, rows)?;
    let name = format!("import of {} rows from a workbook", thousands(rows));
    let beside = |value: f64| Some(("from CSV".to_owned(), value));
    let mut figures = vec![Figure {
        name: name.clone(),
        value: taken.time.as_secs_f64(),
        unit: "s".into(),
        limit: Some(AS_WORKBOOK),
        yardstick: beside(as_csv.time.as_secs_f64()),
    }];
    if let (Some(peak), Some(of_csv)) = (taken.peak, as_csv.peak) {
        figures.push(Figure {
            name: format!("{name}, peak memory"),
            value: peak,
            unit: "MB".into(),
            limit: Some(SAME_MEMORY),
            yardstick: beside(of_csv),
        });
    }
    Ok(figures)
}

/// Measures a desk beside a program that works on the same register, with half as many rows to import again.
pub fn beside(size: Size) -> Outcome<Vec<Figure>> {
    let tagdesk = desktop::command_line(true)?;
    let folder = demo::Folder::new("bench")?;
    let assets = size.assets()[0];
    let list = list(folder.path(), assets + assets / 2)?;
    example::beside(size, &tagdesk, &list)
}

/// The list, within the folder of a measurement.
const LIST: &str = "old-list.csv";

/// A list of so many rows.
pub fn list(folder: &Path, rows: u32) -> Outcome<PathBuf> {
    let list = folder.join(LIST);
    let told = |error: std::io::Error| {
        Failure::new(format!("{} could not be written: {error}", list.display()))
    };
    let mut out = BufWriter::new(File::create(&list).map_err(told)?);
    old_list::write(&mut out, rows, 1).map_err(told)?;
    Ok(list)
}

fn ours(tagdesk: &Path, folder: &Path, rows: u32) -> Outcome<Taken> {
    let list = list(folder, rows)?;
    imported(tagdesk, &folder.join("register"), &list, rows)
}

/// Imports a list of so many rows into a new register.
fn imported(tagdesk: &Path, register: &Path, list: &Path, rows: u32) -> Outcome<Taken> {
    let taken = watch(
        Tool::new(tagdesk)
            .arg("--data")
            .arg(register)
            .arg("import")
            .arg(list),
    )?;
    println!(
        "    {} rows in {:.2} s",
        thousands(rows),
        taken.time.as_secs_f64()
    );
    Ok(taken)
}

/// What of the register sqlite3 imports.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// The table of assets with its indexes.
    Table,
    /// The journal and the search index besides: all that an import of assets makes grow with its rows.
    All,
}

/// The rows of the register's own tables, through the sqlite3 command line into the same tables with the same indexes in a
/// new file that keeps as much care for power cuts.
fn yardstick(folder: &Path, rows: u32, what: Beside) -> Outcome<Taken> {
    let register = database(&folder.join("register"))?;
    let (plain, copy) = match what {
        Beside::Table => (folder.join("table.sql"), folder.join("table.db")),
        Beside::All => (folder.join("all.sql"), folder.join("all.db")),
    };
    let mut schema = schema(&register, "asset")?;
    let mut imports = vec![written(folder, &register, "asset", None)?];
    if what == Beside::All {
        schema.push_str(&self::schema(&register, "journal")?);
        // What an older sqlite3 does not know; nothing is deleted here.
        schema.push_str(
            &self::schema(&register, "asset_search")?.replace("contentless_delete = 1,", ""),
        );
        imports.push(written(folder, &register, "journal", None)?);
        imports.push(written(folder, &register, "asset_search", Some(SEARCHED))?);
    }
    std::fs::write(&plain, forgiving(&schema)).map_err(|error| {
        Failure::new(format!("{} could not be written: {error}", plain.display()))
    })?;
    let taken = watch(
        Tool::new("sqlite3")
            .arg("-bail")
            .arg(&copy)
            .args([
                "PRAGMA journal_mode=WAL",
                "PRAGMA synchronous=FULL",
                "PRAGMA ignore_check_constraints=ON",
            ])
            .arg(format!(".read '{}'", plain.display()))
            .args(imports),
    )?;
    let there = sqlite(&copy, "SELECT count(*) FROM asset")?;
    if there.trim() != rows.to_string() {
        return Err(Failure::new(format!(
            "the yardstick holds {} rows instead of {rows}, so there is nothing to compare with",
            there.trim()
        )));
    }
    println!(
        "    sqlite3: the same rows in {:.2} s",
        taken.time.as_secs_f64()
    );
    Ok(taken)
}

/// What makes a table of the register with its indexes.
fn schema(register: &Path, table: &str) -> Outcome<String> {
    let sql = format!(
        "SELECT sql || ';' FROM sqlite_schema WHERE tbl_name = '{table}' AND type IN ('table', 'index') \
         AND sql IS NOT NULL ORDER BY type DESC"
    );
    sqlite(register, &sql)
}

/// Writes the rows of a table into a CSV, those that `rows` selects where it keeps none to read; answers what imports it.
///
/// A CSV cannot carry bytes, so sixteen digits that grow as identities do stand for the sixteen bytes of one.
fn written(folder: &Path, register: &Path, table: &str, rows: Option<&str>) -> Outcome<String> {
    let csv = folder.join(format!("{table}.csv"));
    let rows = match rows {
        Some(rows) => rows.to_owned(),
        None => {
            let columns = sqlite(
                register,
                &format!(
                    "SELECT group_concat(CASE type WHEN 'BLOB' THEN 'printf(''%016d'', rowid)' \
                     ELSE '\"' || name || '\"' END) FROM pragma_table_info('{table}')"
                ),
            )?;
            format!("SELECT {} FROM {table} ORDER BY rowid", columns.trim())
        }
    };
    Tool::new("sqlite3")
        .args(["-readonly", "-csv"])
        .arg(register)
        .arg(format!(".once '{}'", csv.display()))
        .arg(rows)
        .run()?;
    Ok(format!(".import --csv '{}' {table}", csv.display()))
}

/// The words each asset is found by.
const SEARCHED: &str = "SELECT a.tag || char(10) || a.tag_key || char(10) || a.name || char(10) || a.serial \
     || char(10) || a.order_number || char(10) || a.supplier || coalesce(char(10) || m.name || char(10) || m.manufacturer \
     || char(10) || m.category || char(10) || m.number, '') FROM asset a LEFT JOIN model m ON m.row = a.model ORDER BY a.row";

/// `.import` knows no NULL and no types: strict typing goes, so that it can fill the table at all, and an index that
/// leaves NULL out leaves the empty text out instead, so that it holds as much as ours.
fn forgiving(schema: &str) -> String {
    let mut text = String::new();
    for line in schema.lines() {
        let bare = line.trim_end();
        let kept = match bare.strip_suffix("STRICT;") {
            Some(before) => format!("{};", before.trim_end().trim_end_matches(',')),
            None if bare.starts_with("CREATE INDEX") || bare.starts_with("CREATE UNIQUE INDEX") => {
                bare.replace(" IS NOT NULL", " <> ''")
                    .replace(" IS NULL", " = ''")
            }
            None => bare.to_owned(),
        };
        text.push_str(&kept);
        text.push('\n');
    }
    text
}

fn sqlite(file: &Path, sql: &str) -> Outcome<String> {
    Tool::new("sqlite3")
        .arg("-readonly")
        .arg(file)
        .arg(sql)
        .ask()
        .ok_or_else(|| Failure::new(format!("sqlite3 could not read {}", file.display())))
}

/// The one SQLite file in the folder of a register.
fn database(folder: &Path) -> Outcome<PathBuf> {
    let none = || Failure::new(format!("there is no SQLite file in {}", folder.display()));
    let mut found = std::fs::read_dir(folder)
        .map_err(|_| none())?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_sqlite(path));
    found.next().ok_or_else(none)
}

fn is_sqlite(path: &Path) -> bool {
    let mut head = [0; 16];
    File::open(path)
        .and_then(|mut file| file.read_exact(&mut head))
        .is_ok_and(|()| head.starts_with(b"SQLite format 3"))
}

/// A number with a comma between thousands.
pub fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_in_groups() {
        assert_eq!(thousands(10_000), "10,000");
        assert_eq!(thousands(1_000_000), "1,000,000");
        assert_eq!(thousands(999), "999");
    }

    #[test]
    fn a_strict_table_becomes_one_that_takes_text() {
        let schema = "CREATE TABLE asset (\n  id TEXT PRIMARY KEY,\n  cost INTEGER\n) STRICT;\nCREATE INDEX asset_by_cost ON asset (cost);\n";
        assert_eq!(
            forgiving(schema),
            "CREATE TABLE asset (\n  id TEXT PRIMARY KEY,\n  cost INTEGER\n);\nCREATE INDEX asset_by_cost ON asset (cost);\n"
        );
        assert_eq!(
            forgiving(
                "CREATE INDEX d ON a (due) WHERE due IS NOT NULL;\nCREATE INDEX l ON a (b) WHERE labelled IS NULL;"
            ),
            "CREATE INDEX d ON a (due) WHERE due <> '';\nCREATE INDEX l ON a (b) WHERE labelled = '';\n"
        );
        assert_eq!(
            forgiving("CREATE TABLE a (b) WITHOUT ROWID, STRICT;"),
            "CREATE TABLE a (b) WITHOUT ROWID;\n"
        );
    }
}
