//! What SQLite chooses its indexes by is there from the first day for every index, and stays what it is.

use crate::Register;
use ledger::Ledger;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;

/// How many columns each index has, by table and name; a table without row numbers is one under its own name. Those of the
/// search are its own.
fn indexes(register: &Connection) -> BTreeMap<(String, String), u32> {
    let sql = "SELECT tables.name, indexes.name, indexes.origin = 'pk' AND tables.wr, \
        (SELECT count(*) FROM pragma_index_info(indexes.name)) \
        FROM pragma_table_list AS tables, pragma_index_list(tables.name) AS indexes \
        WHERE tables.schema = 'main' AND tables.name NOT LIKE 'asset_search%' AND tables.name NOT LIKE 'sqlite%'";
    let mut statement = register.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| {
        let (table, index): (String, String) = (row.get(0)?, row.get(1)?);
        let name = if row.get(2)? { table.clone() } else { index };
        Ok(((table, name), row.get(3)?))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn statistics(path: &Path) -> BTreeMap<(String, String), String> {
    let register = Connection::open(path).unwrap();
    let mut statement = register
        .prepare("SELECT tbl, idx, stat FROM sqlite_stat1")
        .unwrap();
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

#[test]
fn every_index_has_its_statistics_from_the_first_day() {
    let register = Register::new();
    let found = indexes(&Connection::open(register.path()).unwrap());
    let said = statistics(&register.path());
    for (index, columns) in &found {
        let Some(numbers) = said.get(index) else {
            panic!("{index:?} has none");
        };
        let numbers: Vec<u64> = numbers
            .split(' ')
            .map(|number| number.parse().unwrap())
            .collect();
        assert_eq!(
            numbers.len(),
            *columns as usize + 1,
            "{index:?}: {numbers:?}"
        );
        assert!(
            numbers.is_sorted_by(|more, fewer| more >= fewer),
            "{index:?}"
        );
    }
    // Tables of what lies beside the journal are made when there is something to put there.
    let beside = |index: &&(String, String)| !["photo", "signature"].contains(&index.0.as_str());
    let of_none: Vec<_> = said
        .keys()
        .filter(|index| !found.contains_key(index))
        .filter(beside)
        .collect();
    assert!(of_none.is_empty(), "{of_none:?}");
}

#[test]
fn they_stay_what_they_are_whatever_is_done() {
    let mut register = Register::new();
    let path = register.path();
    let before = statistics(&path);
    for number in 0..200 {
        register.register(&format!("T{number}"));
    }
    drop(register.ledger);
    drop(Ledger::open(&path).unwrap());
    assert_eq!(statistics(&path), before);
}
