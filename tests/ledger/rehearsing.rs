//! What is worked out beside the register: nobody waits for it, nobody else can read it, and nothing of it stays.

use crate::{Register, asset};
use inventory::StationId;
use ledger::{Ledger, LedgerError, Stamp, rehearse};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use uuid::Uuid;

/// Set for a process that is to rehearse on a register until it is killed.
const REHEARSER: &str = "TAGDESK_TEST_REHEARSER";

fn stamp() -> Stamp {
    Stamp {
        at: 1,
        actor: "ana".into(),
        station: StationId(Uuid::from_u128(1)),
        reason: String::new(),
        ticket: String::new(),
    }
}

/// Not a test of its own: what the process below runs. It does nothing unless it is asked to.
#[test]
fn rehearser() {
    let Ok(path) = std::env::var(REHEARSER) else {
        return;
    };
    let path = PathBuf::from(path);
    let answer: Result<(), LedgerError> = rehearse(&path, stamp(), &mut |_, _| Ok(()), |book| {
        book.register_asset(asset("T9"))?;
        println!("\nrehearsing");
        loop {
            std::thread::park();
        }
    });
    answer.unwrap();
}

fn scratch(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.path())
        .collect()
}

#[test]
fn a_rehearsal_sees_one_moment_and_leaves_nothing() {
    let mut register = Register::new();
    register.register("T1");
    let (path, folder) = (register.path(), register.folder.path().to_owned());
    let seen: Result<u32, LedgerError> = rehearse(&path, stamp(), &mut |_, _| Ok(()), |book| {
        book.register_asset(asset("T2"))?;
        // Written while it goes on, by one who does not wait for it.
        register.register("T3");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            let folders = scratch(&folder);
            assert_eq!(folders.len(), 1);
            assert_eq!(mode(&folders[0]), 0o700);
            for entry in fs::read_dir(&folders[0]).unwrap() {
                let file = entry.unwrap().path();
                assert_eq!(mode(&file), 0o600, "{}", file.display());
            }
        }
        book.view().count(&Default::default())
    });
    assert_eq!(seen.unwrap(), 2);
    let cancelled: Result<(), LedgerError> = rehearse(
        &path,
        stamp(),
        &mut |_, _| Err(LedgerError::Cancelled),
        |_| panic!("nobody waits for what is cancelled"),
    );
    assert!(matches!(cancelled, Err(LedgerError::Cancelled)));
    assert_eq!(scratch(&folder), [] as [PathBuf; 0]);
    assert!(
        register
            .ledger
            .view()
            .asset_by_tag_key("T2")
            .unwrap()
            .is_none()
    );
    assert!(register.problems().is_empty());
}

#[test]
fn what_a_killed_rehearsal_left_goes_at_the_next_start_and_no_sooner() {
    let mut register = Register::new();
    register.register("T1");
    let (path, folder) = (register.path(), register.folder.path().to_owned());
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "rehearsing::rehearser", "--nocapture"])
        .env(REHEARSER, &path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines
        .map(Result::unwrap)
        .find(|line| line == "rehearsing")
        .unwrap();
    drop(Ledger::open(&path).unwrap());
    assert_eq!(scratch(&folder).len(), 1, "it is in use");
    // One that was being made when its program was killed.
    fs::create_dir(folder.join("scratch-new")).unwrap();
    // Not ours.
    fs::create_dir(folder.join("photos")).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    drop(Ledger::open(&path).unwrap());
    assert_eq!(scratch(&folder), [folder.join("photos")]);
}
