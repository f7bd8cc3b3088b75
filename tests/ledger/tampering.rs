//! What somebody changes past the journal is found and named.

use crate::labels::format;
use crate::prints::job;
use crate::reservations::series;
use crate::{Register, asset, refused};
use inventory::{ActionKind, ActorId, Holder, LabelSubject, PersonDetails, PersonId};
use ledger::LedgerError;
use rusqlite::Connection;
use uuid::Uuid;

/// A register with a little history, changed by another program.
fn tampered(sql: &str) -> Vec<String> {
    let mut register = Register::new();
    let to = register.person("Ana");
    for number in 1..=3 {
        let id = register.register(&format!("T{number}"));
        register.check_out(id, to).unwrap();
    }
    assert!(register.problems().is_empty());
    let other = Connection::open(register.path()).unwrap();
    other.execute_batch(sql).unwrap();
    drop(other);
    register.problems()
}

const OPEN: &str = "DROP TRIGGER journal_refuses_update; DROP TRIGGER journal_refuses_delete;";

#[test]
fn a_changed_row_is_named_with_what_it_should_say() {
    let problems = tampered("UPDATE asset SET name = 'Mine now' WHERE tag = 'T2'");
    assert_eq!(
        problems,
        [
            "The asset T2 was changed past the journal: name is 'Mine now', the journal says 'Thing T2'."
        ]
    );
}

#[test]
fn a_removed_and_an_invented_row_are_named() {
    let problems = tampered("DELETE FROM asset WHERE tag = 'T3'");
    assert!(
        problems.contains(&"The asset T3 is in the journal but not on the register.".to_owned()),
        "{problems:#?}"
    );
    let problems = tampered(
        "INSERT INTO model (id, version, name, manufacturer, category, number, notes, name_key, number_key, category_key, words_key) \
         VALUES (zeroblob(16), 1, 'Ghost', '', '', '', '', '', '', '', '')",
    );
    assert_eq!(
        problems,
        ["The model Ghost is on the register but not in the journal."]
    );
}

#[test]
fn an_entry_taken_out_of_the_middle_is_named_with_whose_it_was() {
    let problems = tampered(&format!(
        "{OPEN} DELETE FROM journal WHERE kind = 'asset_checked_out.1' AND stream = (SELECT id FROM asset WHERE tag = 'T1')"
    ));
    assert!(
        problems
            .iter()
            .any(|problem| problem
                .starts_with("Entry 5 is missing from the journal (before entry 6)")),
        "{problems:#?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.starts_with("The asset T1 was changed past the journal: ")),
        "{problems:#?}"
    );
}

#[test]
fn entries_cut_off_the_end_are_missed() {
    let problems = tampered(&format!(
        "{OPEN} DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"
    ));
    assert!(
        problems
            .iter()
            .any(|problem| problem == "Entry 14, the last, is missing from the journal."),
        "{problems:#?}"
    );
}

#[test]
fn a_rewritten_entry_is_named() {
    let problems = tampered(&format!(
        "{OPEN} UPDATE journal SET body = replace(body, 'Thing T2', 'Thing X2') WHERE body LIKE '%Thing T2%'"
    ));
    assert!(
        problems
            .iter()
            .any(|problem| problem == "Entry 7 (asset T2) was changed after it was written."),
        "{problems:#?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("name is 'Thing T2', the journal says 'Thing X2'")),
        "{problems:#?}"
    );
}

#[test]
fn a_persons_details_changed_past_the_journal_are_named() {
    let problems = tampered("UPDATE personal SET email = 'mallory@example.com'");
    assert_eq!(
        problems,
        ["The details of Ana were changed past the journal."]
    );
    let problems = tampered("DELETE FROM personal");
    assert!(
        problems[0].ends_with("are gone, but nobody erased them."),
        "{problems:#?}"
    );
}

#[test]
fn words_missing_from_the_search_are_found() {
    let problems = tampered("DELETE FROM asset_search WHERE rowid = 2");
    assert!(
        problems
            .iter()
            .any(|problem| problem.starts_with("The search index is wrong in ")),
        "{problems:#?}"
    );
}

#[test]
fn a_rebuild_puts_changed_rows_right() {
    let mut register = Register::new();
    register.register("T1");
    let other = Connection::open(register.path()).unwrap();
    other
        .execute_batch("UPDATE asset SET name = 'Mine now'; DELETE FROM tally;")
        .unwrap();
    drop(other);
    assert!(!register.problems().is_empty());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert!(register.problems().is_empty());
}

/// A register with a format, a print of two labels and two reserved tags, changed by another program.
fn tampered_labels(sql: &str) -> Vec<String> {
    let mut register = Register::new();
    let id = register.register("T1");
    let recorded: Result<_, LedgerError> = register.act(ActionKind::PrintLabels, |book| {
        book.add_format(format("Shelf"))?;
        book.add_series(series("IT"))?;
        let series = book.view().series()?.remove(0);
        book.reserve_tags(&series, 2, "")?;
        book.add_print(job(vec![
            LabelSubject::Asset(id, asset("T1").tag.as_str().into()),
            LabelSubject::Blank("IT0001".into()),
        ]))
    });
    recorded.unwrap();
    assert!(register.problems().is_empty());
    let other = Connection::open(register.path()).unwrap();
    other.execute_batch(sql).unwrap();
    drop(other);
    register.problems()
}

#[test]
fn a_print_that_was_made_other_is_named() {
    assert_eq!(
        tampered_labels("UPDATE print SET sent = 1, again = 'Lost'"),
        [
            "The print of 2026-03-14 09:20:00 UTC on L6009 was changed past the journal: \
             sent is 1, the journal says 4; again is 'Lost', the journal says ''."
        ]
    );
    assert_eq!(
        tampered_labels("DELETE FROM print_label; DELETE FROM print"),
        [
            "The print of 2026-03-14 09:20:00 UTC on L6009 is in the journal but not on the register.",
            "The printed label 1 (T1) is in the journal but not on the register.",
            "The printed label 2 (IT0001) is in the journal but not on the register.",
        ]
    );
}

#[test]
fn a_reserved_tag_that_was_freed_is_named() {
    assert_eq!(
        tampered_labels("DELETE FROM reserved_tag WHERE ordinal = 2"),
        ["The reserved tag IT0002 is in the journal but not on the register."]
    );
}

#[test]
fn a_name_in_another_case_is_another_name_to_a_check() {
    assert_eq!(
        tampered_labels("UPDATE label_format SET name = 'SHELF'"),
        [
            "The label format SHELF was changed past the journal: name is 'SHELF', the journal says 'Shelf'."
        ]
    );
}

#[test]
fn an_entry_taken_out_ends_in_a_report_whatever_was_built_upon_it() {
    // Each entry in turn: some cannot be applied without it.
    for seq in 1..=14 {
        let problems = tampered(&format!("{OPEN} DELETE FROM journal WHERE seq = {seq}"));
        assert!(
            problems
                .iter()
                .any(|problem| problem.contains("missing from the journal")),
            "{seq}: {problems:#?}"
        );
    }
}

#[test]
fn details_put_back_after_an_erasure_and_older_ones_changed_are_named() {
    let mut register = Register::new();
    let Holder::Person(id) = register.person("Ana") else {
        panic!("a person")
    };
    let renamed = register.act(ActionKind::RecordPerson, |book| {
        let old = book.view().person(&id)?.unwrap();
        let new = PersonDetails {
            name: "Ana Ruiz".into(),
            email: String::new(),
            ..old.details.clone()
        };
        book.revise_person(&old.record, &old.details, new)
    });
    renamed.unwrap();
    assert!(register.problems().is_empty());
    let other = Connection::open(register.path()).unwrap();
    let (kept, digest): (Vec<u8>, String) = {
        let change = "UPDATE personal SET department = 'Board' WHERE name = 'Ana'";
        other.execute_batch(change).unwrap();
        let problems = register.problems();
        assert_eq!(
            problems,
            ["The details of Ana were changed past the journal."]
        );
        let sql = "SELECT salt, digest FROM personal WHERE name = 'Ana Ruiz'";
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        other.query_row(sql, [], read).unwrap()
    };
    register
        .act(ActionKind::ErasePerson, |book| {
            let old = book.view().person(&id)?.unwrap();
            book.erase_person(&old.record)
        })
        .unwrap();
    assert!(register.problems().is_empty());
    // To the letter: the digest would fit.
    other
        .execute(
            "INSERT INTO personal (person, digest, name, email, username, employee_number, department, badge, salt) \
             VALUES (?1, ?3, 'Ana Ruiz', '', '', '', '', '', ?2)",
            rusqlite::params![id.as_bytes(), kept, digest],
        )
        .unwrap();
    let problems = register.problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].contains("put back"), "{problems:#?}");
}

/// A register in which somebody of the register did the last thing.
fn worked() -> (Register, PersonId) {
    let mut register = Register::new();
    let Holder::Person(id) = register.person("Ana") else {
        panic!("a person")
    };
    let stamp = ledger::Stamp {
        actor: id.into(),
        ..register.stamp()
    };
    let acted: Result<_, LedgerError> = register.ledger.act(ActionKind::Register, stamp, |book| {
        book.register_asset(asset("T9"))
    });
    acted.unwrap();
    (register, id)
}

#[test]
fn whoever_acted_is_known() {
    let (register, _) = worked();
    assert_eq!(register.ledger.view().actions(1).unwrap()[0].actor, "Ana");
    assert_eq!(register.problems(), Vec::<String>::new());
    let other = Connection::open(register.path()).unwrap();
    other
        .execute_batch("UPDATE personal SET name = 'Bo'")
        .unwrap();
    assert_eq!(
        register.problems(),
        ["The details of Bo were changed past the journal."]
    );
    other.execute_batch("DELETE FROM personal").unwrap();
    let problems = register.problems();
    assert!(problems[0].contains("are gone, but nobody erased them"));
}

#[test]
fn an_entry_of_somebody_the_register_does_not_know_is_named_and_none_is_written() {
    let (mut register, _) = worked();
    let stamp = ledger::Stamp {
        actor: ActorId(Uuid::from_u128(77)),
        ..register.stamp()
    };
    let acted: Result<_, LedgerError> = register.ledger.act(ActionKind::Register, stamp, |book| {
        book.register_asset(asset("T10"))
    });
    assert_eq!(refused(acted.map(|acted| acted.value)), "who.unknown");
    assert!(register.problems().is_empty());
    // Whoever writes past the program, with its place in the chain.
    let nobody = Uuid::from_u128(77);
    crate::newer::append_by(
        &register.path(),
        Some(nobody),
        "station.1",
        r#"{"new":"X"}"#,
    );
    let problems = register.problems();
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("is nobody the register knows")),
        "{problems:#?}"
    );
}

#[test]
fn whoever_acted_cannot_be_taken_back_and_is_erased_as_holder_and_worker() {
    let (mut register, id) = worked();
    let recorded = register.ledger.view().actions(5).unwrap();
    let recorded = recorded.last().unwrap().batch;
    assert_eq!(refused(register.undo(recorded)), "action.built_upon");
    register
        .act(ActionKind::ErasePerson, |book| {
            let old = book.view().person(&id)?.unwrap();
            book.erase_person(&old.record)
        })
        .unwrap();
    let actions = register.ledger.view().actions(5).unwrap();
    assert_eq!(actions[1].actor, "Erased person");
    assert!(register.problems().is_empty());
}

#[test]
fn words_of_two_assets_that_were_swapped_are_found() {
    let problems = tampered(
        "DELETE FROM asset_search WHERE rowid IN (1, 2);
         INSERT INTO asset_search (rowid, text) VALUES (1, 'T2' || char(10) || 'Thing T2'), (2, 'T1' || char(10) || 'Thing T1')",
    );
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(
        problems[0].contains("T1") && problems[0].contains("T2"),
        "{problems:#?}"
    );
}
