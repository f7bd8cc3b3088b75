//! Every column of every table, as the schema has them, changed past the program: each is found, but for those that stand
//! here by name.

use crate::damage::{checked, contents};
use crate::photos::with_photos;
use crate::portions::with_open_import;
use crate::signatures::sign;
use inventory::{
    ActionKind, BookingFacts, BookingState, Holder, KeptCodeFacts, KitFacts, Revision,
};
use ledger::Ledger;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What nothing in the journal can prove: what this copy of the file knows of itself.
const UNPROVED: [(&str, &str); 2] = [("about", "key"), ("about", "value")];

/// A register with what those of the fixtures have none of.
fn rich(folder: &Path) -> PathBuf {
    let (mut register, asset) = with_photos();
    let Holder::Person(person) = register.person("Bo") else {
        panic!("a person")
    };
    let recorded = register.act(ActionKind::RecordKit, |book| {
        book.set_setting("a", "b")?;
        book.add_booking(BookingFacts {
            asset,
            person,
            from: "2026-12-03".parse().unwrap(),
            until: "2026-12-09".parse().unwrap(),
            note: String::new(),
            state: BookingState::Open,
        })?;
        let code = KeptCodeFacts {
            code: "MAKER-1".into(),
            ..Default::default()
        };
        let record = book.view().asset(&asset)?.unwrap();
        book.change_kept_code(&record, Revision::added(code))?;
        book.add_kit(KitFacts {
            name: "Camera bag".into(),
            code: "KIT-CAM".into(),
            note: String::new(),
            assets: vec![asset],
            models: Vec::new(),
        })
    });
    recorded.unwrap();
    let action = register.check_out(asset, Holder::Person(person)).unwrap();
    sign(&mut register, action, &[person], 1);
    let whole = folder.join("rich.db");
    register.ledger.backup(&whole, &mut |_| Ok(())).unwrap();
    whole
}

/// A register with an action that is open.
fn interrupted(folder: &Path) -> PathBuf {
    let whole = folder.join("interrupted.db");
    let register = with_open_import();
    register.ledger.backup(&whole, &mut |_| Ok(())).unwrap();
    whole
}

/// Registers of this format that have a row of each table, whole, each in one file.
fn registers(folder: &Path) -> Vec<PathBuf> {
    let fixtures = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures"
    );
    let names = ["format-5", "format-5-out", "format-4-stocktakes"];
    names
        .into_iter()
        .map(|name| {
            let (opened, whole) = (
                folder.join(format!("{name}-opened.db")),
                folder.join(format!("{name}.db")),
            );
            fs::copy(format!("{fixtures}/{name}.register"), &opened).unwrap();
            let ledger = Ledger::open(&opened).unwrap();
            ledger.backup(&whole, &mut |_| Ok(())).unwrap();
            whole
        })
        .chain([rich(folder), interrupted(folder)])
        .collect()
}

/// Every table with its columns, types, and whether it is one of SQLite's own.
fn columns(path: &Path) -> Vec<(String, String, String)> {
    let connection = Connection::open(path).unwrap();
    let sql = "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c \
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1, 2";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}

fn rows(path: &Path, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    Connection::open(path)
        .unwrap()
        .query_row(&sql, [], |row| row.get(0))
        // A register has a table of photos from its first one on.
        .unwrap_or(0)
}

/// Changes a column of one row, whatever stands against it.
fn change(path: &Path, table: &str, column: &str, kind: &str) {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
        .unwrap();
    let mut triggers = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap();
    let triggers: Vec<(String, String)> = triggers
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (name, _) in &triggers {
        connection
            .execute_batch(&format!("DROP TRIGGER {name}"))
            .unwrap();
    }
    let other = match kind {
        "INTEGER" => format!("coalesce({column}, 0) + 1000001"),
        "TEXT" => format!("coalesce({column}, '') || '2'"),
        // One byte of it is another; a wrong length would be found by its length alone.
        _ => format!(
            "CAST(iif(substr({column}, 1, 1) = x'41', x'42', x'41') || coalesce(substr({column}, 2), x'') AS BLOB)"
        ),
    };
    let key = match connection.prepare(&format!("SELECT rowid FROM {table}")) {
        Ok(_) => "rowid".to_owned(),
        Err(_) => {
            let sql =
                format!("SELECT group_concat(name) FROM pragma_table_info('{table}') WHERE pk");
            connection.query_row(&sql, [], |row| row.get(0)).unwrap()
        }
    };
    let sql = format!(
        "UPDATE {table} SET {column} = {other} WHERE ({key}) = (SELECT {key} FROM {table} ORDER BY {key} DESC LIMIT 1)"
    );
    assert_eq!(
        connection
            .execute(&sql, [])
            .unwrap_or_else(|error| panic!("{sql}: {error}")),
        1,
        "{sql}"
    );
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
}

#[test]
fn a_change_of_any_column_is_found() {
    let folder = crate::Folder::new();
    let registers = registers(folder.path());
    let unproved = BTreeSet::from(UNPROVED);
    let mut unnoticed = Vec::new();
    let mut empty = BTreeSet::new();
    let path = folder.path().join("register.db");
    for (table, column, kind) in columns(&registers[0]) {
        let Some(from) = registers.iter().find(|register| rows(register, &table) > 0) else {
            empty.insert(table);
            continue;
        };
        fs::copy(from, &path).unwrap();
        change(&path, &table, &column, &kind);
        let findings = checked(&path).unwrap();
        let found = !findings.problems.is_empty();
        // The search keeps figures of its own that decide nothing.
        let harmless = table.starts_with("asset_search_") && contents(&path) == contents(from);
        if found == unproved.contains(&(table.as_str(), column.as_str())) && !harmless {
            unnoticed.push(format!("{table}.{column}: found {found}"));
        }
    }
    assert!(unnoticed.is_empty(), "{unnoticed:#?}");
    assert!(empty.is_empty(), "no register has a row of {empty:?}");
}

#[test]
fn every_trigger_and_index_that_is_gone_is_named_and_made_again() {
    let folder = crate::Folder::new();
    let registers = registers(folder.path());
    let connection = Connection::open(&registers[0]).unwrap();
    let sql = "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'index', 'view') AND sql IS NOT NULL";
    let mut statement = connection.prepare(sql).unwrap();
    let objects = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    let objects: Vec<(String, String)> = objects.unwrap().map(Result::unwrap).collect();
    assert!(objects.len() > 40, "{objects:?}");
    let path = folder.path().join("register.db");
    for (kind, name) in objects {
        fs::copy(&registers[0], &path).unwrap();
        let other = Connection::open(&path).unwrap();
        other.execute_batch(&format!("DROP {kind} {name}")).unwrap();
        drop(other);
        let problems = checked(&path).unwrap().problems;
        assert_eq!(problems.len(), 1, "{name}: {problems:#?}");
        assert!(problems[0].sentence.contains(&name), "{problems:#?}");
        ledger::rebuild(&path, "x", &mut |_| Ok(())).unwrap();
        let problems = checked(&path).unwrap().problems;
        assert!(problems.is_empty(), "{name}: {problems:#?}");
    }
}
