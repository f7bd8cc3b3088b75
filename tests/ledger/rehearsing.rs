//! What is worked out beside the register: nobody waits for it, nobody else can read it, and nothing of it stays.

use crate::{Register, asset};
use inventory::{ActorId, StationId};
use ledger::{Asks, Ledger, LedgerError, Stamp, rehearse};
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
        actor: ActorId::TAGDESK,
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
    let answer: Result<(), LedgerError> =
        rehearse(&path, Asks::Anything, stamp(), &mut |_, _| Ok(()), |book| {
            book.register_asset(asset("T9"))?;
            println!("\nrehearsing");
            loop {
                std::thread::park();
            }
        });
    answer.unwrap();
}

/// The scratch folders beside a register, and what else lies among them.
fn scratch(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder.join("scratch")).into_iter().flatten();
    found.map(|entry| entry.unwrap().path()).collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let found = scratch(folder).into_iter();
    found.filter(|path| path.is_dir()).collect()
}

#[test]
fn a_rehearsal_sees_one_moment_and_leaves_nothing() {
    let mut register = Register::new();
    register.register("T1");
    let (path, folder) = (register.path(), register.folder.path().to_owned());
    let seen: Result<u32, LedgerError> =
        rehearse(&path, Asks::Anything, stamp(), &mut |_, _| Ok(()), |book| {
            book.register_asset(asset("T2"))?;
            // Written while it goes on, by one who does not wait for it.
            register.register("T3");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
                let folders = folders(&folder);
                assert_eq!(folders.len(), 1);
                assert_eq!(mode(&folders[0]), 0o700);
            }
            book.view().count(&Default::default())
        });
    assert_eq!(seen.unwrap(), 2);
    let cancelled: Result<(), LedgerError> = rehearse(
        &path,
        Asks::Anything,
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
    assert_eq!(folders(&folder).len(), 1, "it is in use");
    // Those of programs that were killed while they made theirs, or removed it.
    fs::write(folder.join("scratch/new.lock"), "").unwrap();
    fs::create_dir(folder.join("scratch/old")).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    drop(Ledger::open(&path).unwrap());
    assert_eq!(scratch(&folder), [] as [PathBuf; 0]);
    assert!(!folder.join("scratch").exists());
}
