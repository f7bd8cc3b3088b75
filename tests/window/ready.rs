//! What an update or a kill left half done: the window makes the register ready while scans are gathered, and what was
//! interrupted is said on every screen, to be finished or undone.

use crate::forms::{command_line, tagdesk};
use crate::harness::{Setup, Window};
use crate::program;
use operations::wire::Generate;
use operations::{Office, assets, generate, unwatched};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Another program with the register open.
struct Sqlite(Child);

impl Sqlite {
    fn at(data: &Path) -> Sqlite {
        let child = Command::new("sqlite3")
            .arg(data.join("register.db"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        Sqlite(child.expect("this test needs the sqlite3 program: apt-get install sqlite3"))
    }

    /// Runs statements, and answers once they are done.
    fn run(&mut self, sql: &str) -> Vec<String> {
        let input = self.0.stdin.as_mut().unwrap();
        writeln!(input, ".timeout 5000\n{sql}\nSELECT 'done';").unwrap();
        let said = BufReader::new(self.0.stdout.as_mut().unwrap()).lines();
        said.map(Result::unwrap)
            .take_while(|line| line != "done")
            .collect()
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        self.0.wait().unwrap();
    }
}

async fn open(data: &Path, dark: bool) -> Window {
    Window::open(Setup {
        program: program(),
        data: Some(data.to_owned()),
        size: (1024, 700),
        dark,
        cups: None,
    })
    .await
}

fn demo(data: &Path, assets: u32) -> String {
    let office = Office::open(data).unwrap();
    let request = Generate { assets, seed: 1 };
    unwatched(|work| generate::generate(&office, request, work)).unwrap();
    let page = assets::list_assets(&office, Default::default()).unwrap();
    page.rows[0].tag.clone()
}

#[tokio::test]
async fn after_an_update_the_register_is_made_ready_and_scans_wait_for_it() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    let tag = demo(&data, 1500);
    let mut other = Sqlite::at(&data);
    other.run("UPDATE about SET value = '1' WHERE key = 'tables_version';");
    // As long as another program writes, it does not get far.
    other.run("BEGIN IMMEDIATE;");
    let window = open(&data, false).await;
    window.see("Getting the register ready").await;
    window.scan(&tag);
    window.see("1 scan waits").await;
    window.settle().await;
    window.screenshot("making-ready").await;
    other.run("COMMIT;");
    window.see(&tag).await;
    window.see("Check out").await;
}

#[tokio::test]
async fn a_scan_before_the_window_knows_waits_too() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    let tag = demo(&data, 3000);
    let window = open(&data, true).await;
    window.see("Ready to scan").await;
    let mut other = Sqlite::at(&data);
    other.run("BEGIN IMMEDIATE;");
    other.run("UPDATE about SET value = '1' WHERE key = 'tables_version';");
    other.run("COMMIT; BEGIN IMMEDIATE;");
    window.scan(&tag);
    window.see("Getting the register ready").await;
    window.settle().await;
    window.screenshot("making-ready-dark").await;
    other.run("COMMIT;");
    window.see("Check out").await;
    window.gone("Not looked up").await;
    window.see(&tag).await;
}

#[tokio::test]
async fn what_somebody_was_at_stays_while_another_program_makes_the_lists_anew() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    let tag = demo(&data, 1500);
    let window = open(&data, false).await;
    window.go("#/assets").await;
    window.see(&tag).await;
    window.press("N");
    window.focus_on("Model").await;
    window.type_keys("half typed");
    let mut other = Sqlite::at(&data);
    other.run("BEGIN IMMEDIATE;");
    other.run("UPDATE about SET value = '1' WHERE key = 'tables_version';");
    other.run("COMMIT; BEGIN IMMEDIATE;");
    window.see("Getting the register ready").await;
    window.settle().await;
    window.screenshot("making-ready-beside").await;
    other.run("COMMIT;");
    window.gone("Getting the register ready").await;
    let typed = "return document.querySelector('[role=dialog] input')?.value ?? null";
    assert_eq!(window.run(typed, vec![]).await, "half typed");
}

/// Rows of the list that is imported: so many that it can be killed in the middle.
const ROWS: usize = 6000;

/// An import that its program was killed in.
fn interrupt(home: &Path, data: &Path) {
    let list = home.join("list.csv");
    let rows: String = (0..ROWS).map(|row| format!("K-{row:06},Thing\n")).collect();
    std::fs::write(&list, format!("Asset Tag,Model\n{rows}")).unwrap();
    let mut other = Sqlite::at(data);
    let mut import = Command::new(command_line())
        .arg("--data")
        .arg(data)
        .arg("import")
        .arg(list)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let worked_out = || {
        let kept = std::fs::read_dir(data.join("scratch"));
        let mut names = kept
            .into_iter()
            .flatten()
            .flatten()
            .map(|it| it.file_name());
        names.any(|name| name.to_string_lossy().starts_with("unfinished-"))
    };
    while !worked_out() && import.try_wait().unwrap().is_none() {}
    // Whoever wants to write meanwhile has it written in portions.
    let nobody = Command::new(command_line())
        .arg("--data")
        .arg(data)
        .args(["check-in", "NOBODY-HAS-THIS"])
        .output();
    assert!(!nobody.unwrap().status.success());
    let written =
        "SELECT count(*) FROM open_action, journal WHERE batch_id = batch AND stream <> batch;";
    while other.run(written)[0] == "0" {
        assert!(
            import.try_wait().unwrap().is_none(),
            "it ended before it could be killed"
        );
    }
    import.kill().unwrap();
    import.wait().unwrap();
}

#[tokio::test]
async fn what_was_interrupted_is_said_and_finished_or_undone() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    demo(&data, 20);
    interrupt(home.path(), &data);
    let window = open(&data, true).await;
    window.see("was interrupted").await;
    window.see("Ready to scan").await;
    window.settle().await;
    window.screenshot("interrupted").await;
    window.go("#/assets").await;
    window.see("was interrupted").await;
    window.click_on("Undo it").await;
    window.gone("was interrupted").await;
    assert_eq!(tagdesk(&window, &["list", "--limit", "1"])["total"], 20);
    tagdesk(
        &window,
        &["register", "--name", "Before", "--tag", "BEFORE-1"],
    );
    interrupt(home.path(), &data);
    // Another program's: the window hears of it.
    window.see("was interrupted").await;
    // What was done before it is taken back by no key.
    let entries = tagdesk(&window, &["status"])["entries"].clone();
    window.press("Ctrl+Z");
    window.see("is not finished").await;
    assert_eq!(tagdesk(&window, &["status"])["entries"], entries);
    window.screenshot("interrupted-undo").await;
    window.click_on("Finish").await;
    window.gone("was interrupted").await;
    assert_eq!(
        tagdesk(&window, &["list", "--limit", "1"])["total"],
        21 + ROWS
    );
}
