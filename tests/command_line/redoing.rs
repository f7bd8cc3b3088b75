//! Taking back and doing again, by name, and what asks first.

use crate::desk::Desk;

fn list(desk: &Desk, rows: u32) -> String {
    let rows: String = (1..=rows)
        .map(|at| format!("D-{at:03},Device,SN-{at:03}\n"))
        .collect();
    desk.write("devices.csv", format!("Asset Tag,Name,Serial\n{rows}"))
}

fn action(desk: &Desk, at: usize) -> String {
    let actions = desk.json(&["actions"]);
    actions[at]["id"].as_str().unwrap().to_owned()
}

#[test]
fn many_things_want_a_yes_and_come_again_as_they_were() {
    let desk = Desk::new();
    let file = list(&desk, 500);
    desk.run(&["import", &file]).done();
    let show = || desk.json(&["show", "D-250"]);
    let before = show();
    let said = desk.run(&["undo"]).refused(1);
    assert!(
        said.contains("500") && said.contains("devices.csv") && said.contains("--yes"),
        "{said}"
    );
    let json = desk.run(&["--json", "undo"]);
    let refused: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(refused["error"]["code"], "action.confirm");
    assert_eq!(desk.tags(&[]).len(), 500);
    desk.run(&["undo", "--yes"]).done();
    assert!(desk.tags(&[]).is_empty());
    desk.run(&["redo"]).refused(1);
    desk.run(&["redo", "--yes"]).done();
    let after = show();
    for field in ["id", "tag", "serial", "registered_at"] {
        assert_eq!(before[field], after[field], "{field}");
    }
    desk.assert_clean();
    desk.run(&["rebuild"]).done();
    desk.assert_clean();
}

#[test]
fn one_stands_upon_another_and_the_history_offers_what_was_taken_back() {
    let desk = Desk::new();
    desk.run(&["register", "--name", "One", "--tag", "T-1"])
        .done();
    desk.run(&["revise", "T-1", "--name", "A"]).done();
    let a = action(&desk, 0);
    desk.run(&["revise", "T-1", "--name", "B"]).done();
    let b = action(&desk, 0);
    desk.run(&["undo", &b]).done();
    desk.run(&["redo", &b]).done();
    let json = desk.run(&["--json", "undo", &a]);
    assert_eq!(json.status, Some(1));
    let refused: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(refused["error"]["code"], "action.built_upon");
    desk.run(&["undo"]).done();
    desk.run(&["register", "--name", "Two", "--tag", "T-2"])
        .done();
    // Something else was done here since: only by its name.
    desk.run(&["redo"]).refused(1);
    let told = desk.run(&["history", "T-1"]).done();
    assert!(told.contains(&format!("tagdesk redo {b}")), "{told}");
    desk.run(&["redo", &b]).done();
    assert_eq!(desk.json(&["show", "T-1"])["name"], "B");
    desk.assert_clean();
}
