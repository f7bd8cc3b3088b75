//! Copies that are made by themselves: over the years, in folders that fail, and what they hold.

use crate::fixture::Fixture;
use chrono::{DateTime, Datelike, Local, NaiveDate, Utc};
use operations::copies::{change_copies, list_copies, make_copy, remove_copies, tend};
use operations::wire::*;
use operations::{Office, Work, people, register, unwatched};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn folder_of(desk: &Fixture) -> PathBuf {
    desk.folder.path().join("data copies")
}

fn made(desk: &Fixture, if_due: bool) -> Result<CopyMade, Failure> {
    unwatched(|work| make_copy(&desk.office, MakeCopy { if_due }, work))
}

fn now(desk: &Fixture) -> CopyMade {
    made(desk, false).unwrap()
}

fn listed(desk: &Fixture) -> Copies {
    list_copies(&desk.office, Nothing {}).unwrap()
}

fn state(desk: &Fixture) -> CopyState {
    register::status(&desk.office, Nothing {}).unwrap().copies
}

fn names(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect()
}

fn chosen(desk: &Fixture, folder: &Path) -> Result<Copies, Failure> {
    let request = ChangeCopies {
        folder: Some(FileRef(folder.to_owned())),
        ..ChangeCopies::default()
    };
    change_copies(&desk.office, request)
}

/// Every tag of a register, with where its journal ends.
fn content(office: &Office) -> (Vec<String>, u32) {
    let request: ListAssets = serde_json::from_str(r#"{"limit":1000}"#).unwrap();
    let page = operations::assets::list_assets(office, request).unwrap();
    let status = register::status(office, Nothing {}).unwrap();
    let mut tags: Vec<String> = page.rows.into_iter().map(|row| row.tag).collect();
    tags.sort();
    (tags, status.entries)
}

/// What was promised of all that was ever made, word by word: the last copy of each of the last so many periods.
fn promised(all: &BTreeMap<DateTime<Utc>, String>) -> BTreeSet<String> {
    let day = |at: &DateTime<Utc>| at.with_timezone(&Local).date_naive();
    let mut kept = BTreeSet::new();
    let periods: [(usize, &dyn Fn(NaiveDate) -> String); 3] = [
        (7, &|day| day.to_string()),
        (4, &|day| format!("{:?}", day.iso_week())),
        (12, &|day| format!("{}-{}", day.year(), day.month())),
    ];
    for (most, period) in periods {
        let mut last_of: BTreeMap<String, &DateTime<Utc>> = BTreeMap::new();
        for at in all.keys() {
            last_of.insert(period(day(at)), at);
        }
        let mut last: Vec<_> = last_of.into_values().collect();
        last.sort();
        kept.extend(last.iter().rev().take(most).map(|at| all[*at].clone()));
    }
    kept
}

#[test]
fn over_four_hundred_days_what_is_kept_is_what_was_promised() {
    let desk = Fixture::new();
    let mut all = BTreeMap::new();
    let mut as_it_was = BTreeMap::new();
    for day in 0..400 {
        desk.days(1);
        // A day off a week, and one on which nobody starts the program.
        if day % 7 == 3 || day % 31 == 11 {
            continue;
        }
        let tag = desk.register(&format!("Thing {day}")).row.tag;
        let mut copy = made(&desk, true).unwrap().made.unwrap();
        if day % 10 == 0 {
            // Two on one day, whose second is the last.
            desk.minutes(10);
            copy = now(&desk).made.unwrap();
        }
        assert!(copy.not_noted.is_none());
        assert_eq!(made(&desk, true).unwrap().not_made, Some(NotMade::NotDue));
        let name = Path::new(&copy.file).file_name().unwrap();
        let name = name.to_string_lossy().into_owned();
        all.insert(desk.office.now(), name.clone());
        as_it_was.insert(name, (tag, copy.entries, copy.head.unwrap()));
        assert_eq!(names(&folder_of(&desk)), promised(&all), "day {day}");
    }
    let kept = listed(&desk);
    assert!(kept.others.is_empty() && kept.unseen.is_none());
    assert!(kept.copies.len() > 15, "{}", kept.copies.len());
    for copy in &kept.copies {
        let (_, entries, head) = &as_it_was[&copy.name];
        assert_eq!((copy.entries, &copy.head), (*entries, head));
    }
    // The oldest takes the register's place, and is the register of that day.
    let oldest = kept.copies.last().unwrap();
    let (last_tag, entries, head) = &as_it_was[&oldest.name];
    let request = Restore {
        file: FileRef(oldest.file.clone().into()),
    };
    let put = unwatched(|work| register::restore(&desk.office, request, work)).unwrap();
    assert_eq!(put.result.head.as_ref(), Some(head));
    desk.assert_whole();
    let (tags, there) = content(&desk.office);
    assert_eq!((tags.last().unwrap(), there), (last_tag, *entries));
    // It goes on from there; the copies of what is not the register any more are still its own.
    desk.days(1);
    desk.register("after");
    made(&desk, true).unwrap().made.unwrap();
    assert!(
        listed(&desk)
            .copies
            .iter()
            .any(|copy| copy.name == kept.copies[0].name)
    );
    let against = Check {
        against: Some(kept.copies[0].head.hash.clone()),
    };
    let report = unwatched(|work| register::check(&desk.office, against, work)).unwrap();
    assert!(!report.clean, "the later journal is not this one");
}

#[test]
fn a_clock_that_goes_back_or_ahead_costs_no_copy() {
    let desk = Fixture::new();
    desk.register("Dock");
    for _ in 0..3 {
        made(&desk, true).unwrap().made.unwrap();
        desk.days(1);
    }
    // A year ahead for a moment, and right again.
    desk.days(365);
    made(&desk, true).unwrap().made.unwrap();
    desk.days(-365);
    assert!(made(&desk, true).unwrap().made.is_some(), "set back: due");
    assert_eq!(made(&desk, true).unwrap().not_made, Some(NotMade::NotDue));
    assert_eq!(listed(&desk).copies.len(), 5);
    // Set back by two days, on which there are copies: the newest register is in none of those.
    desk.days(-2);
    desk.minutes(10);
    desk.register("Newer");
    let copy = made(&desk, true).unwrap().made.unwrap();
    assert!(Path::new(&copy.file).exists());
    assert!(!state(&desk).too_old);
}

#[test]
fn numbers_that_are_said_are_what_is_kept_from_the_next_copy_on() {
    let desk = Fixture::new();
    desk.register("Dock");
    for _ in 0..6 {
        now(&desk);
        desk.days(1);
    }
    let request = ChangeCopies {
        daily: Some(2),
        weekly: Some(0),
        monthly: Some(0),
        ..ChangeCopies::default()
    };
    let changed = change_copies(&desk.office, request).unwrap();
    assert_eq!((changed.daily, changed.copies.len()), (2, 6));
    let done = now(&desk);
    assert_eq!((done.removed.len(), listed(&desk).copies.len()), (5, 2));
    for (field, request) in [
        (
            "daily",
            ChangeCopies {
                daily: Some(0),
                ..ChangeCopies::default()
            },
        ),
        (
            "weekly",
            ChangeCopies {
                weekly: Some(60_000),
                ..ChangeCopies::default()
            },
        ),
        (
            "monthly",
            ChangeCopies {
                monthly: Some(3_661),
                ..ChangeCopies::default()
            },
        ),
    ] {
        let refused = change_copies(&desk.office, request).unwrap_err();
        assert_eq!(
            (&*refused.code, refused.field.as_deref()),
            ("copies.number", Some(field))
        );
    }
    assert_eq!(listed(&desk).daily, 2);
}

#[test]
fn nothing_of_a_persons_own_is_touched_and_registers_do_not_mix() {
    let (desk, other) = (Fixture::new(), Fixture::new());
    let shared = desk.folder.path().join("shared");
    for desk in [&desk, &other] {
        desk.register("Dock");
        chosen(desk, &shared).unwrap();
    }
    fs::write(
        shared.join("register.copy-20200101-000000.db"),
        "my own notes",
    )
    .unwrap();
    fs::write(shared.join("report.pdf"), "pdf").unwrap();
    let asked = shared.join("register.copy-20200102-000000.db");
    let request = Backup {
        out: FileRef(asked.clone()),
    };
    unwatched(|work| register::backup(&desk.office, request, work)).unwrap();
    let own = names(&shared);
    let few = ChangeCopies {
        daily: Some(1),
        weekly: Some(0),
        monthly: Some(0),
        ..ChangeCopies::default()
    };
    change_copies(&desk.office, few.clone()).unwrap();
    now(&other);
    for _ in 0..4 {
        now(&desk);
        desk.days(1);
    }
    let there = names(&shared);
    assert!(own.is_subset(&there), "{there:?}");
    assert_eq!(there.len(), own.len() + 2);
    let listed = listed(&desk);
    assert_eq!(listed.copies.len(), 1);
    let foreign: Vec<bool> = listed.others.iter().map(|it| it.unreadable).collect();
    assert_eq!(foreign, [true, false, false]);
    // Nor by its name.
    for name in own {
        let request = RemoveCopies { names: vec![name] };
        let refused = remove_copies(&desk.office, request).unwrap_err();
        assert_eq!(refused.code, "copies.unknown");
    }
}

#[test]
#[cfg(unix)]
fn copies_and_their_folder_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Fixture::new();
    let copy = now(&desk).made.unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder_of(&desk)), 0o700);
    assert_eq!(mode(Path::new(&copy.file)), 0o600);
    for file in fs::read_dir(desk.office.folder()).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    assert!(!desk.office.folder().join("copies.lock").exists());
}

#[test]
fn why_no_copy_could_be_made_is_said_until_one_is() {
    let desk = Fixture::new();
    desk.register("Dock");
    let usb = desk.folder.path().join("usb");
    fs::create_dir(&usb).unwrap();
    chosen(&desk, &usb.join("tagdesk")).unwrap();
    let first = now(&desk).made.unwrap();
    fs::rename(&usb, desk.folder.path().join("unplugged")).unwrap();
    desk.days(1);
    let failed = made(&desk, true).unwrap_err();
    assert_eq!(failed.code, "copies.folder_gone");
    assert!(!usb.exists(), "no folder is made up for a disk");
    let told = state(&desk).problem.unwrap();
    assert_eq!(
        (&*told.code, told.at),
        ("copies.folder_gone", desk.office.now())
    );
    assert_eq!(listed(&desk).copies.len(), 0);
    assert!(listed(&desk).unseen.is_some());
    // A window does not try again and again, but sees at once that the disk is back.
    let look = |work: &mut Work<'_>| tend(&desk.office, work);
    assert!(!unwatched(look).unwrap());
    fs::rename(desk.folder.path().join("unplugged"), &usb).unwrap();
    assert!(unwatched(look).unwrap());
    assert!(!unwatched(look).unwrap());
    assert!(state(&desk).problem.is_none());
    assert_eq!(listed(&desk).copies.len(), 2);
    assert_eq!(listed(&desk).copies[1].file, first.file);
}

#[test]
fn a_folder_that_cannot_be_used_is_refused_before_it_is_kept() {
    let desk = Fixture::new();
    let file = desk.folder.path().join("file");
    fs::write(&file, "").unwrap();
    for (folder, code) in [
        (desk.office.folder().to_owned(), "copies.inside"),
        (desk.office.folder().join("copies"), "copies.inside"),
        (
            desk.folder.path().join("data/../data/copies"),
            "copies.inside",
        ),
        (desk.folder.path().join("no/such"), "copies.folder_gone"),
    ] {
        let refused = chosen(&desk, &folder).unwrap_err();
        assert_eq!(
            (&*refused.code, refused.field.as_deref()),
            (code, Some("folder")),
            "{}",
            folder.display()
        );
    }
    assert!(chosen(&desk, &file).is_err());
    assert!(!listed(&desk).chosen);
    assert!(!desk.office.folder().join("copies").exists());
    chosen(&desk, &desk.folder.path().join("there")).unwrap();
    assert!(listed(&desk).chosen);
    let back = ChangeCopies {
        beside: true,
        ..ChangeCopies::default()
    };
    let back = change_copies(&desk.office, back).unwrap();
    assert_eq!(
        (back.chosen, back.folder),
        (false, folder_of(&desk).display().to_string())
    );
}

#[test]
fn a_window_that_should_not_makes_none_by_itself() {
    let desk = Fixture::new();
    let by_itself = |by_itself| ChangeCopies {
        by_itself: Some(by_itself),
        ..ChangeCopies::default()
    };
    change_copies(&desk.office, by_itself(false)).unwrap();
    assert!(!unwatched(|work| tend(&desk.office, work)).unwrap());
    assert!(!folder_of(&desk).exists());
    change_copies(&desk.office, by_itself(true)).unwrap();
    assert!(unwatched(|work| tend(&desk.office, work)).unwrap());
    assert_eq!(listed(&desk).copies.len(), 1);
}

#[test]
fn of_two_programs_one_makes_it_and_the_other_says_so() {
    let desk = Fixture::new();
    // The one asks whether to go on while it copies; the other comes in between.
    let mut met = Vec::new();
    let mut tell = |_: Progress| {
        let again =
            Office::open_with_clock(desk.office.folder(), operations::system_clock()).unwrap();
        let due = unwatched(|work| make_copy(&again, MakeCopy { if_due: true }, work)).unwrap();
        let asked =
            unwatched(|work| make_copy(&again, MakeCopy { if_due: false }, work)).unwrap_err();
        met.push((due.made.is_some(), due.not_made, asked.code));
        true
    };
    make_copy(
        &desk.office,
        MakeCopy { if_due: true },
        &mut Work::new(&mut tell),
    )
    .unwrap();
    assert_eq!(
        met[0],
        (
            false,
            Some(NotMade::BeingMade),
            "copies.being_made".to_owned()
        )
    );
    assert_eq!(listed(&desk).copies.len(), 1);
}

#[test]
fn a_copy_that_is_cancelled_leaves_nothing_and_is_no_failure() {
    let desk = Fixture::new();
    let mut tell = |_: Progress| false;
    let stopped = make_copy(&desk.office, MakeCopy::default(), &mut Work::new(&mut tell));
    assert_eq!(stopped.unwrap_err().code, "cancelled");
    assert!(names(&folder_of(&desk)).is_empty());
    assert!(state(&desk).problem.is_none());
    assert!(made(&desk, true).unwrap().made.is_some());
}

#[test]
fn a_register_with_problems_is_not_copied_and_the_copies_from_before_stay() {
    let desk = Fixture::new();
    desk.register("Dock");
    now(&desk);
    let before = names(&folder_of(&desk));
    let program = std::process::Command::new("sqlite3")
        .arg(desk.office.register_path())
        .arg("UPDATE asset SET name = 'doctored'")
        .output()
        .expect("this test needs the sqlite3 program: apt-get install sqlite3");
    assert!(program.status.success());
    desk.days(30);
    assert_eq!(made(&desk, true).unwrap_err().code, "backup.not_sound");
    assert_eq!(state(&desk).problem.unwrap().code, "backup.not_sound");
    assert!(state(&desk).too_old);
    assert_eq!(names(&folder_of(&desk)), before);
}

#[test]
fn what_was_said_and_cannot_be_read_is_a_problem_and_the_register_opens() {
    let desk = Fixture::new();
    fs::write(desk.office.folder().join("copies.json"), "{").unwrap();
    assert_eq!(state(&desk).problem.unwrap().code, "copies.unreadable");
    assert_eq!(made(&desk, false).unwrap_err().code, "copies.unreadable");
    fs::write(desk.office.folder().join("copied.json"), "{").unwrap();
    fs::remove_file(desk.office.folder().join("copies.json")).unwrap();
    now(&desk);
    // What came of the last one is known from the folder, too.
    fs::write(desk.office.folder().join("copied.json"), "{").unwrap();
    assert_eq!(made(&desk, true).unwrap().not_made, Some(NotMade::NotDue));
}

#[test]
fn who_was_erased_is_said_to_be_in_the_copies_made_before_until_those_are_removed() {
    let desk = Fixture::new();
    let first = now(&desk).made.unwrap();
    desk.days(1);
    let who = desk.person("Zebediah Uniquename", "B-17");
    now(&desk);
    desk.days(1);
    now(&desk);
    desk.minutes(5);
    let request = ErasePerson {
        id: who.id,
        confirm_name: who.name.clone(),
    };
    let erased = people::erase_person(&desk.office, request).unwrap().result;
    assert!(erased.copies_unseen.is_none());
    let held: Vec<&CopyHolding> = erased.copies.iter().collect();
    assert_eq!(held.len(), 2);
    assert!(
        held.iter()
            .all(|held| held.records == 1 && held.copy.file != first.file)
    );
    // They go by themselves on the day that is said, and not before.
    let days: Vec<NaiveDate> = held.iter().map(|held| held.goes.unwrap()).collect();
    let names: Vec<String> = held.iter().map(|held| held.copy.name.clone()).collect();
    let there = |desk: &Fixture| -> Vec<bool> {
        let there: BTreeSet<String> = listed(desk).copies.into_iter().map(|it| it.name).collect();
        names.iter().map(|name| there.contains(name)).collect()
    };
    for _ in 0..days.len() + 7 {
        desk.days(1);
        now(&desk);
        let today = desk.office.today();
        let kept: Vec<bool> = days.iter().map(|day| today < *day).collect();
        assert_eq!(there(&desk), kept, "{today}: {days:?}");
    }
    // Or at once.
    let left = there(&desk);
    let left: Vec<String> = names
        .iter()
        .zip(left)
        .filter(|(_, left)| *left)
        .map(|(name, _)| name.clone())
        .collect();
    remove_copies(&desk.office, RemoveCopies { names: left }).unwrap();
    assert_eq!(there(&desk), [false, false]);
    for file in fs::read_dir(folder_of(&desk)).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(memchr::memmem::find(&bytes, b"Zebediah").is_none());
    }
}

#[test]
fn the_last_copy_is_not_removed_and_a_folder_that_is_gone_is_said_where_somebody_is_erased() {
    let desk = Fixture::new();
    let who = desk.person("Zebediah Uniquename", "B-17");
    now(&desk);
    let all: Vec<String> = listed(&desk).copies.into_iter().map(|it| it.name).collect();
    let refused = remove_copies(&desk.office, RemoveCopies { names: all }).unwrap_err();
    assert_eq!(refused.code, "copies.last");
    let usb = desk.folder.path().join("usb");
    chosen(&desk, &usb).unwrap();
    fs::remove_dir(&usb).unwrap();
    let request = ErasePerson {
        id: who.id,
        confirm_name: who.name,
    };
    let erased = people::erase_person(&desk.office, request).unwrap().result;
    assert!(erased.copies.is_empty() && erased.copies_unseen.is_some());
}

#[test]
fn what_is_recorded_while_a_copy_is_made_waits_for_nothing() {
    let desk = Fixture::new();
    desk.register("Dock");
    let before = entries_of(&desk);
    // By the same program, which has the register open, whenever the copy asks whether to go on.
    let mut recorded = 0;
    let mut tell = |_: Progress| {
        desk.register("Meanwhile");
        recorded += 1;
        true
    };
    let done = make_copy(&desk.office, MakeCopy::default(), &mut Work::new(&mut tell));
    let copy = done.unwrap().made.unwrap();
    assert!(recorded > 0);
    assert!(copy.entries >= before);
    assert!(entries_of(&desk) >= before + 2 * recorded);
    desk.assert_whole();
    // Nothing of the copy's holds the log back: it is folded in as soon as somebody looks.
    let log = desk.office.folder().join("register.db-wal");
    let (began, soon) = (Instant::now(), Duration::from_secs(10));
    while fs::metadata(&log).map_or(0, |log| log.len()) > 0 && began.elapsed() < soon {
        desk.office.fold_while_quiet().unwrap();
        std::thread::yield_now();
    }
    assert_eq!(fs::metadata(&log).map_or(0, |log| log.len()), 0);
}

/// How many entries the journal has.
fn entries_of(desk: &Fixture) -> u32 {
    register::status(&desk.office, Nothing {}).unwrap().entries
}

#[test]
fn a_copy_from_before_an_upgrade_is_a_copy_though_a_daily_one_stays_due() {
    let desk = Fixture::new();
    desk.register("First");
    // What is made before an upgrade is dated by the computer's clock: this desk is later.
    desk.days(200_000);
    assert_eq!(state(&desk).last, None);
    ledger::copies::before_upgrade(&desk.office.register_path(), "tables-99").unwrap();
    let (listed, now) = (listed(&desk), desk.office.now());
    assert_eq!(listed.copies.len(), 1);
    assert_eq!(listed.state.last, Some(listed.copies[0].at));
    assert!(listed.state.too_old);
    assert_eq!(listed.state.next_due, now);
}
