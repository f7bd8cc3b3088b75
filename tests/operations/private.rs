//! What has names of people in it is its owner's alone, and scratch copies do not outlive the next start.
#![cfg(unix)]

use crate::fixture::Fixture;
use operations::wire::*;
use operations::{Office, export, register, unwatched};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn mode(path: impl AsRef<Path>) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_folder_and_all_that_is_written_is_closed_to_others() {
    let desk = Fixture::new();
    desk.register("Dock");
    let add = AddToBatch {
        candidates: vec!["T-1".into()],
        keep_unknown: true,
    };
    operations::batches::add_to_batch(&desk.office, add).unwrap();
    let folder = desk.office.folder();
    assert_eq!(mode(folder), 0o700);
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    let (copy, csv) = (
        FileRef::from(desk.path("copy.db")),
        FileRef::from(desk.path("all.csv")),
    );
    let request = Backup { out: copy.clone() };
    unwatched(|work| register::backup(&desk.office, request, work)).unwrap();
    let request = ExportAssets {
        out: csv.clone(),
        ..serde_json::from_value(serde_json::json!({ "assets": { "filter": {} } })).unwrap()
    };
    unwatched(|work| export::export_assets(&desk.office, request, work)).unwrap();
    assert_eq!([mode(copy.0), mode(csv.0)], [0o600, 0o600]);
}

#[test]
fn a_register_an_older_program_left_open_to_all_is_closed_and_a_mode_that_was_chosen_stays() {
    for (before, after) in [(0o644, 0o600), (0o660, 0o660), (0o640, 0o640)] {
        let desk = Fixture::new();
        let register = desk.office.register_path();
        let Fixture { office, folder, .. } = desk;
        drop(office);
        fs::set_permissions(&register, PermissionsExt::from_mode(before)).unwrap();
        let office = Office::open(register.parent().unwrap()).unwrap();
        assert_eq!(mode(&register), after);
        drop((office, folder));
    }
}

#[test]
fn scratch_copies_are_private_and_swept_at_the_next_start_but_not_from_under_anybody() {
    let desk = Fixture::new();
    desk.register("Dock");
    let scratch = desk.office.folder().join("scratch");
    let (mut seen, mut files_seen) = (0, 0);
    let mut look = |_: Progress| {
        if let Ok(folders) = fs::read_dir(&scratch) {
            for path in folders
                .map(|file| file.unwrap().path())
                .filter(|path| path.is_dir())
            {
                seen += 1;
                assert_eq!(mode(&path), 0o700);
                let files = fs::read_dir(&path)
                    .unwrap()
                    .map(|file| file.unwrap().path());
                for file in files.chain([path.with_extension("lock")]) {
                    assert_eq!(mode(&file), 0o600, "{}", file.display());
                    files_seen += 1;
                }
                // Another program starts meanwhile.
                drop(Office::open(desk.office.folder()).unwrap());
                assert!(path.exists());
            }
        }
        true
    };
    for number in 0..1_100 {
        let _ = number;
        desk.register("Thing");
    }
    let report = register::check(
        &desk.office,
        Check::default(),
        &mut operations::Work::new(&mut look),
    );
    assert!(report.unwrap().clean);
    assert!(seen > 0 && files_seen > seen);
    assert!(!scratch.exists());
    // What a killed program left.
    let left = scratch.join("0a");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("replay.db"), "Zebediah").unwrap();
    fs::write(scratch.join("0a.lock"), "").unwrap();
    drop(Office::open(desk.office.folder()).unwrap());
    assert!(!scratch.exists());
}
