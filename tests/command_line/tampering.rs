//! Another program writes into the register's file: `check` finds it and names it.

use crate::desk::Desk;

fn desk() -> Desk {
    let desk = Desk::new();
    for tag in ["T-1", "T-2", "T-3"] {
        desk.run(&[
            "register",
            "--model",
            "Thing",
            "--tag",
            tag,
            "--name",
            "as it was",
        ])
        .done();
    }
    desk.assert_clean();
    desk
}

#[test]
fn a_row_that_was_changed_is_named_and_rebuilding_mends_it() {
    let desk = desk();
    desk.sqlite("UPDATE asset SET name = 'doctored' WHERE tag = 'T-2'")
        .done();
    let said = desk.run(&["check"]);
    assert_eq!(said.status, Some(1), "{}{}", said.out, said.err);
    assert!(said.out.contains("T-2"), "the asset is named: {}", said.out);
    let report = desk.run(&["--json", "check"]);
    assert_eq!(report.status, Some(1));
    let report: serde_json::Value = serde_json::from_str(&report.out).unwrap();
    assert_eq!(
        (&report["clean"], &report["problems"][0]["kind"]),
        (&false.into(), &"table".into())
    );
    desk.run(&["rebuild"]).done();
    desk.assert_clean();
    assert_eq!(desk.json(&["show", "T-2"])["name"], "as it was");
}

#[test]
fn the_journal_refuses_to_be_changed_by_others_too() {
    let desk = desk();
    for sql in [
        "DELETE FROM journal WHERE seq = 5",
        "UPDATE journal SET reason = 'because' WHERE seq = 5",
    ] {
        let said = desk.sqlite(sql);
        assert!(said.err.contains("append-only"), "{}{}", said.out, said.err);
    }
    desk.assert_clean();
}

#[test]
fn an_entry_that_was_removed_is_named() {
    let desk = desk();
    let seq = desk
        .sqlite("SELECT seq FROM journal WHERE body LIKE '%T-2%' AND kind LIKE 'asset_registered%'")
        .done();
    let seq = seq.trim();
    desk.sqlite(&format!(
        "DROP TRIGGER journal_refuses_delete; DELETE FROM journal WHERE seq = {seq}"
    ))
    .done();
    let said = desk.run(&["check"]);
    assert_eq!(said.status, Some(1), "{}{}", said.out, said.err);
    assert!(said.out.contains(seq), "entry {seq} is named: {}", said.out);
}

#[test]
fn an_entry_that_was_rewritten_is_named() {
    let desk = desk();
    let sql = "DROP TRIGGER journal_refuses_update; \
        UPDATE journal SET body = replace(body, 'as it was', 'as I say') WHERE body LIKE '%T-3%'; \
        SELECT seq FROM journal WHERE body LIKE '%as I say%'";
    let seq = desk.sqlite(sql).done();
    let said = desk.run(&["check"]);
    assert_eq!(said.status, Some(1), "{}{}", said.out, said.err);
    assert!(
        said.out.contains(seq.trim()),
        "entry {seq} is named: {}",
        said.out
    );
}

#[test]
fn entries_cut_off_the_end_are_missed() {
    let desk = desk();
    desk.sqlite("DROP TRIGGER journal_refuses_delete; DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")
        .done();
    let said = desk.run(&["check"]);
    assert_eq!(said.status, Some(1), "{}{}", said.out, said.err);
}
