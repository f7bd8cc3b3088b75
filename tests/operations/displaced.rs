//! A register that is moved, replaced or removed under a program that has it open: noticed at the next commit, never "done".
#![cfg(unix)]

use crate::fixture::Fixture;
use operations::wire::*;
use operations::{Office, assets, register, unwatched};
use std::fs;
use std::path::{Path, PathBuf};

fn place(office: &Office, name: &str) -> Result<(), Failure> {
    let request = RecordPlace {
        name: name.into(),
        ..RecordPlace::default()
    };
    operations::places::record_place(office, request).map(drop)
}

/// What somebody does to the file, told where it is and where there is a copy of an older day; answers where the register
/// is to be found afterwards, if anywhere.
type Deed = fn(&Path, &Path) -> Option<PathBuf>;

const DEEDS: [(&str, Deed); 7] = [
    ("renamed", |register, _| {
        let to = register.with_file_name("moved.db");
        fs::rename(register, &to).unwrap();
        None
    }),
    ("removed", |register, _| {
        fs::remove_file(register).unwrap();
        None
    }),
    (
        "replaced by a copy that was moved there",
        |register, copy| {
            fs::rename(copy, register).unwrap();
            Some(register.to_owned())
        },
    ),
    ("written over by a copy", |register, copy| {
        fs::copy(copy, register).unwrap();
        Some(register.to_owned())
    }),
    ("replaced by what is no register", |register, _| {
        let other = register.with_file_name("other");
        fs::write(&other, "no register").unwrap();
        fs::rename(other, register).unwrap();
        None
    }),
    ("log removed", |register, _| {
        fs::remove_file(register.with_file_name("register.db-wal")).unwrap();
        Some(register.to_owned())
    }),
    ("folder moved", |register, _| {
        let folder = register.parent().unwrap();
        let to = folder.with_file_name("elsewhere");
        fs::rename(folder, &to).unwrap();
        Some(to.join("register.db"))
    }),
];

#[test]
fn it_is_noticed_before_anything_is_said_to_be_done() {
    for (deed, carry_out) in DEEDS {
        let desk = Fixture::new();
        desk.register("Before the copy");
        let copy = FileRef::from(desk.path("copy.db"));
        let request = Backup { out: copy.clone() };
        unwatched(|work| register::backup(&desk.office, request, work)).unwrap();
        desk.register("After the copy");
        let found = carry_out(&desk.office.register_path(), Path::new(&copy.0));
        for _ in 0..2 {
            let failure = place(&desk.office, "Nowhere").unwrap_err();
            assert_eq!(failure.code, "register.replaced", "{deed}: {failure:?}");
            assert!(failure.hint.is_some(), "{deed}");
            assert_eq!(
                desk.office.refuse_displaced().unwrap_err().code,
                "register.replaced"
            );
        }
        let Fixture { office, folder, .. } = desk;
        drop(office);
        let Some(found) = found else {
            continue;
        };
        // What lies there is opened, and is whole.
        let again = Office::open(found.parent().unwrap());
        let again = again.unwrap_or_else(|failure| panic!("{deed}: {failure:?}"));
        let report = unwatched(|work| register::check(&again, Check::default(), work)).unwrap();
        assert!(report.clean, "{deed}: {report:?}");
        let assets = register::status(&again, Nothing {}).unwrap().assets;
        let of_the_copy = deed.contains("copy");
        assert_eq!(assets, if of_the_copy { 1 } else { 2 }, "{deed}");
        place(&again, "Store").unwrap();
        drop(folder);
    }
}

#[test]
fn two_programs_that_write_and_fold_take_nothing_for_another() {
    let desk = Fixture::new();
    let other = Office::open(desk.office.folder()).unwrap();
    for number in 0..40 {
        place(&desk.office, &format!("A {number}")).unwrap();
        place(&other, &format!("B {number}")).unwrap();
        desk.office.fold_while_quiet().unwrap();
        other.fold_while_quiet().unwrap();
    }
    let request = RegisterAsset {
        name: Some("Dock".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&other, request).unwrap();
}
