//! Power cuts and neighbours: what was confirmed is there, and two processes write without losing anything.

use crate::asset;
use inventory::{ActionKind, ActorId, StationId};
use ledger::{Ledger, Stamp};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use uuid::Uuid;

/// Set for a process that is to register assets until it is killed.
const WRITER: &str = "TAGDESK_TEST_WRITER";

/// Not a test of its own: what the processes below run. It does nothing unless it is asked to.
#[test]
fn writer() {
    let Ok(job) = std::env::var(WRITER) else {
        return;
    };
    let (path, rest) = job.split_once('|').unwrap();
    let (name, count) = rest.split_once('|').unwrap();
    let mut ledger = Ledger::open(Path::new(path)).unwrap();
    for number in 0..count.parse::<u32>().unwrap() {
        let stamp = Stamp {
            at: i64::from(number),
            actor: ActorId::TAGDESK,
            station: StationId(Uuid::from_u128(9)),
            reason: String::new(),
            ticket: String::new(),
        };
        let tag = format!("{name}{number}");
        ledger
            .act(ActionKind::Register, stamp, |book| {
                book.register_asset(asset(&tag))
            })
            .unwrap();
        // Only what is on disk is said.
        println!("\nconfirmed {tag}");
    }
}

pub fn start(path: &Path, name: &str, count: u32) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "crashes::writer",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(WRITER, format!("{}|{name}|{count}", path.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn kill_minus_nine_loses_nothing_that_was_confirmed() {
    for round in [1usize, 7, 40] {
        let folder = crate::Folder::new();
        let path = folder.path().join("register.db");
        let mut child = start(&path, "T", 100_000);
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let confirmed: Vec<String> = lines
            .map(Result::unwrap)
            .filter_map(|line| line.strip_prefix("confirmed ").map(str::to_owned))
            .take(round)
            .collect();
        child.kill().unwrap();
        child.wait().unwrap();
        let ledger = Ledger::open(&path).unwrap();
        for tag in &confirmed {
            assert!(
                ledger.view().asset_by_tag_key(tag).unwrap().is_some(),
                "{tag} was confirmed and is gone"
            );
        }
        let findings = ledger.check(&mut |_| Ok(())).unwrap();
        assert!(findings.problems.is_empty(), "{:#?}", findings.problems);
    }
}

#[test]
fn two_processes_write_at_once_and_both_are_heard() {
    let folder = crate::Folder::new();
    let path = folder.path().join("register.db");
    // Neither finds a file: they make it at once.
    let children = [start(&path, "A", 60), start(&path, "B", 60)];
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
    let ledger = Ledger::open(&path).unwrap();
    assert_eq!(ledger.view().count(&Default::default()).unwrap(), 120);
    let findings = ledger.check(&mut |_| Ok(())).unwrap();
    assert!(findings.problems.is_empty(), "{:#?}", findings.problems);
}

#[test]
fn whoever_makes_a_register_at_the_same_moment_waits_for_the_other() {
    const OPENERS: usize = 8;
    for round in 0..20 {
        let folder = crate::Folder::new();
        let path = folder.path().join("register.db");
        let start = std::sync::Barrier::new(OPENERS);
        std::thread::scope(|scope| {
            let openers: Vec<_> = (0..OPENERS)
                .map(|_| {
                    scope.spawn(|| {
                        start.wait();
                        Ledger::open(&path).map(drop)
                    })
                })
                .collect();
            for opener in openers {
                let opened = opener.join().unwrap();
                assert!(opened.is_ok(), "round {round}: {opened:?}");
            }
        });
    }
}
