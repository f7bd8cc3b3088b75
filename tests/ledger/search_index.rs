//! The search index is tidied up a little with every write, so that nobody waits while much of it is tidied up at once.

use crate::Register;
use rusqlite::Connection;

/// Parts of the index that a search looks through.
fn parts(register: &Register) -> u32 {
    let sql = "SELECT count(DISTINCT segid) FROM asset_search_idx";
    let file = Connection::open(register.path()).unwrap();
    file.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// 255: with 16 parts of a size made one, and no sooner, 30 would be left of them.
const ASSETS: usize = 255;
/// Three of each of four sizes.
const FEW: u32 = 12;

#[test]
fn one_asset_after_the_other_leaves_few_parts() {
    let mut register = Register::new();
    for number in 0..ASSETS {
        register.register(&format!("A{number}"));
    }
    assert!(parts(&register) <= FEW, "{}", parts(&register));
    assert_eq!(register.problems(), Vec::<String>::new());
}

#[test]
fn sqlite_does_not_tidy_it_up_on_its_own() {
    let register = Register::new();
    let sql = "SELECT v FROM asset_search_config WHERE k = 'automerge'";
    let file = Connection::open(register.path()).unwrap();
    let pages: u32 = file.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(pages, 0);
}
