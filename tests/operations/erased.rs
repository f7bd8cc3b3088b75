//! Erased means gone: out of every file of the data folder once it is answered, or the answer says where it still is.

use crate::bytes;
use crate::fixture::Fixture;
use operations::wire::*;
use operations::{Office, actions, batches, people, register, unwatched};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Another program that looks at the register, and goes on looking until its input ends.
fn reader(register: &Path) -> Child {
    let mut program = Command::new("sqlite3")
        .arg(register)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this test needs the sqlite3 program: apt-get install sqlite3");
    let mut input = program.stdin.as_ref().unwrap();
    input
        .write_all(b"BEGIN; SELECT count(*) FROM journal;\n")
        .unwrap();
    let mut entries = String::new();
    let mut output = BufReader::new(program.stdout.as_mut().unwrap());
    output.read_line(&mut entries).unwrap();
    assert!(entries.trim().parse::<u64>().unwrap() > 0);
    program
}

/// The files of a folder in which a text stands.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    bytes::holding(folder, text.as_bytes())
}

pub fn erase(office: &Office, person: &PersonView) -> Erased<PersonView> {
    let request = ErasePerson {
        id: person.id,
        confirm_name: person.name.clone(),
    };
    people::erase_person(office, request).unwrap().result
}

/// So many people, so that their details were moved from page to page; one of them revised often.
fn crowd(desk: &Fixture, people: usize) -> Vec<PersonView> {
    (0..people)
        .map(|number| {
            let name = format!("Person Nr{:04}", number * 7919 % people);
            let request = RecordPerson {
                name: name.clone(),
                email: Some(format!("{}@example.org", name.replace(' ', "."))),
                badge: Some(format!("BADGE-{number:05}")),
                ..RecordPerson::default()
            };
            people::record_person(&desk.office, request)
                .unwrap()
                .result
                .record
        })
        .collect()
}

#[test]
fn nothing_of_a_person_is_left_in_any_file() {
    let desk = Fixture::new();
    let crowd = crowd(&desk, 400);
    let folder = desk.office.folder().to_owned();
    let who = crowd[200].clone();
    // Known under another name before.
    let renamed = RecordPerson {
        id: Some(who.id),
        name: "Zebediah Uniquename".into(),
        ..RecordPerson::default()
    };
    let who = people::record_person(&desk.office, renamed)
        .unwrap()
        .result
        .record;
    // The badge is in the batch that is being gathered.
    batches::add_to_batch(
        &desk.office,
        AddToBatch {
            candidates: vec![who.badge.clone()],
            keep_unknown: true,
        },
    )
    .unwrap();
    let texts = [&*who.name, &*who.email, &*who.badge, &*crowd[200].name];
    assert!(texts.iter().all(|text| !holding(&folder, text).is_empty()));
    let erased = erase(&desk.office, &who);
    assert!(!erased.pending);
    assert_eq!((erased.files.len(), erased.mentioned), (0, 0), "{erased:?}");
    for text in texts {
        assert_eq!(holding(&folder, text), Vec::<String>::new(), "{text}");
    }
    // Nobody else's are gone.
    let request = ListByText::default();
    let page = people::list_people(&desk.office, request).unwrap();
    // And whoever works here.
    assert_eq!(page.total, 401);
    let report = unwatched(|work| register::check(&desk.office, Check::default(), work)).unwrap();
    assert!(report.clean, "{report:?}");
}

#[test]
fn where_a_copy_or_a_note_still_has_it_the_answer_says_so() {
    let desk = Fixture::new();
    let who = desk.person("Zebediah Uniquename", "B-17");
    let folder = desk.office.folder().to_owned();
    let out = FileRef::from(folder.join("yesterday.db").to_string_lossy().into_owned());
    let request = Backup { out: out.clone() };
    unwatched(|work| register::backup(&desk.office, request, work)).unwrap();
    let asset = desk.register_as(RegisterAsset {
        name: Some("Dock".into()),
        notes: Some("was zebediah uniquename's".into()),
        ..RegisterAsset::default()
    });
    let erased = erase(&desk.office, &who);
    assert_eq!(erased.files, [out.0]);
    assert_eq!(erased.mentioned, 1);
    assert_eq!(erased.mentions[0].of, asset.row.tag);
    assert_eq!(erased.mentions[0].words, "was zebediah uniquename's");
}

#[test]
fn while_somebody_reads_the_answer_says_that_it_is_not_done_and_the_next_start_does_it() {
    let desk = Fixture::new();
    let who = desk.person("Zebediah Uniquename", "B-17");
    let mut reading = reader(&desk.office.register_path());
    assert!(erase(&desk.office, &who).pending);
    let Fixture { office, folder, .. } = desk;
    let data = office.folder().to_owned();
    drop(office);
    assert!(!holding(&data, "Zebediah").is_empty());
    drop(reading.stdin.take());
    assert!(reading.wait().unwrap().success());
    let again = Office::open(&data).unwrap();
    assert_eq!(holding(&data, "Zebediah"), Vec::<String>::new());
    let request = RecentActions::default();
    actions::recent_actions(&again, request).unwrap();
    drop((reading, folder));
}

#[test]
fn a_batch_that_is_let_go_of_is_in_no_file_either() {
    let desk = Fixture::new();
    let folder = desk.office.folder().to_owned();
    let add = AddToBatch {
        candidates: vec!["SECRETBADGE".into()],
        keep_unknown: true,
    };
    batches::add_to_batch(&desk.office, add).unwrap();
    assert!(!holding(&folder, "SECRETBADGE").is_empty());
    batches::clear_batch(&desk.office, Nothing {}).unwrap();
    assert_eq!(holding(&folder, "SECRETBADGE"), Vec::<String>::new());
}
