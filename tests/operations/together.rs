//! Two programs at one desk: neither undoes what the other said of the desk, and each sees it.

use crate::fixture::Fixture;
use operations::wire::*;
use operations::{Office, camera, register, scanners, who};
use std::sync::Barrier;

fn scanner(name: &str) -> RecordScanner {
    RecordScanner {
        name: name.into(),
        ..RecordScanner::default()
    }
}

#[test]
fn what_one_changes_the_other_sees_and_keeps() {
    let desk = Fixture::new();
    let store = desk.place("Store", None, "STORE");
    let beside = Office::open(desk.office.folder()).unwrap();
    let before = desk.office.desk_version();
    let change = ChangeSettings {
        actor: Some("Ana Ruiz".into()),
        store: Some("STORE".into()),
        ..ChangeSettings::default()
    };
    register::change_settings(&beside, change).unwrap();
    // Seen without being asked to look, and noticed.
    assert!(desk.office.desk_version() != before);
    let settings = register::settings(&desk.office, Nothing {}).unwrap();
    assert_eq!(settings.actor, "Ana Ruiz");
    assert_eq!(settings.store.map(|place| place.id), Some(store.id));
    // And kept by whoever changes something else.
    camera::use_camera(&desk.office, CameraUse { on: true }).unwrap();
    scanners::record_scanner(&desk.office, scanner("Zebra")).unwrap();
    let settings = register::settings(&beside, Nothing {}).unwrap();
    assert_eq!(settings.actor, "Ana Ruiz");
    assert!(settings.store.is_some());
    assert!(camera::show_camera(&beside, Nothing {}).unwrap().on);
    // What is done next is in the name that was said.
    desk.register("Dock");
    let last = operations::actions::recent_actions(&desk.office, RecentActions::default());
    assert_eq!(last.unwrap()[0].actor, "Ana Ruiz");
}

#[test]
fn many_changes_at_once_are_all_kept() {
    const PROGRAMS: usize = 4;
    let desk = Fixture::new();
    let folder = desk.office.folder().to_owned();
    let start = Barrier::new(PROGRAMS);
    std::thread::scope(|scope| {
        for program in 0..PROGRAMS {
            let (folder, start) = (&folder, &start);
            scope.spawn(move || {
                let office = Office::open(folder).unwrap();
                start.wait();
                for number in 0..10 {
                    let scanner = scanner(&format!("{program}-{number}"));
                    scanners::record_scanner(&office, scanner).unwrap();
                }
            });
        }
    });
    let kept = scanners::list_scanners(&desk.office, Nothing {}).unwrap();
    assert_eq!(kept.len(), PROGRAMS * 10);
}

#[test]
fn a_copy_from_before_somebody_was_recorded_asks_again() {
    let desk = Fixture::new();
    desk.register("Dock");
    let copy = FileRef(desk.path("copy.db").into());
    let request = Backup { out: copy.clone() };
    operations::unwatched(|work| register::backup(&desk.office, request, work)).unwrap();
    let ana = SignIn {
        person: "Ana Ruiz".into(),
        new: true,
        ..SignIn::default()
    };
    assert!(!who::sign_in(&desk.office, ana).unwrap().result.ask);
    let request = Restore { file: copy };
    operations::unwatched(|work| register::restore(&desk.office, request, work)).unwrap();
    let now = who::who_works_here(&desk.office, Nothing {}).unwrap();
    assert!(now.ask && !now.erased && now.person.is_none());
    // Work goes on all the same.
    desk.register("Another dock");
    desk.assert_whole();
}
