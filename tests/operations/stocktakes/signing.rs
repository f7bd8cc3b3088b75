//! Who signs and counts is a person of the register; names of theirs go with them, but for those of old papers.

use super::*;
use crate::erased::{erase, holding};
use operations::Office;
use std::fs;
use std::path::Path;

/// A count that is closed and decided on, of which whoever `by` names counted a thing elsewhere.
fn decided(by: Option<&str>) -> Count {
    let count = Count::open();
    count.scan("STORE");
    count.scan(&count.tag.here);
    let list = format!("LAB\n{}\n", count.tag.misplaced);
    count.merge_of("list.txt", list.as_bytes(), by).unwrap();
    count.phase(StocktakePhase::Reconciling).unwrap();
    count.decide_as_proposed();
    count
}

fn sign(count: &Count, by: &str) -> Result<Recorded<StocktakeView>, Failure> {
    let request = SignStocktake {
        by: by.into(),
        ..SignStocktake::default()
    };
    sign_stocktake(&count.fixture.office, request).map(|done| done.result)
}

fn everybody(office: &Office) -> Vec<PersonView> {
    let page = people::list_people(office, ListByText::default());
    page.unwrap().rows
}

fn named(office: &Office, name: &str) -> PersonView {
    let request = ShowPerson {
        person: name.into(),
    };
    people::show_person(office, request).unwrap().person
}

/// The reports of a stocktake as they are written now.
fn reports(count: &Count, which: &str) -> Vec<Vec<u8>> {
    let report = |ending| count.report(&format!("{which}.{ending}"));
    ["pdf", "xlsx", "csv"].map(report).to_vec()
}

#[test]
fn whoever_signs_is_found_as_whoever_works_here_is() {
    let count = decided(None);
    let office = &count.fixture.office;
    let more = RecordPerson {
        name: "Cleo Sand".into(),
        email: Some("cleo@example.org".into()),
        badge: Some("B-2".into()),
        ..RecordPerson::default()
    };
    let cleo = people::record_person(office, more.clone()).unwrap().result;
    let other = RecordPerson {
        email: Some("other@example.org".into()),
        badge: None,
        ..more
    };
    people::record_person(office, other).unwrap();
    let gone = erase(office, &count.fixture.person("Dee Fry", ""));
    let before = everybody(office).len();
    for (by, code) in [
        ("", "stocktake.signer"),
        ("Bo\nLind", "stocktake.signer"),
        (&"x".repeat(121), "stocktake.signer"),
        // Two are called so, and nobody is guessed.
        ("cleo sand", "person.ambiguous"),
        // What was misread is nobody's name.
        ("B-99", "person.unknown"),
        ("4012345678901", "person.unknown"),
        ("cloe@example.org", "person.unknown"),
        ("n/a", "person.unknown"),
        ("—", "person.unknown"),
        (&gone.record.id.to_string(), "person.erased"),
    ] {
        let refused = sign(&count, by).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            (code, Some("by")),
            "{by}"
        );
        assert!(refused.message.contains("Nothing was"), "{refused:?}");
    }
    let asked = sign(&count, "Cleo Sand").unwrap_err();
    assert_eq!(asked.details.len(), 2, "{asked:?}");
    assert_eq!(everybody(office).len(), before);
    let signed = sign(&count, " b-2 ").unwrap();
    assert_eq!(signed.record.signer, Some(cleo.record.id));
    assert_eq!(signed.record.signed_by.as_deref(), Some("Cleo Sand"));
    assert_eq!(everybody(office).len(), before);
    count.assert_clean();
}

#[test]
fn somebody_new_is_recorded_with_what_they_sign_and_that_is_said() {
    let count = decided(None);
    let office = &count.fixture.office;
    assert_eq!(
        sign(&count, "Cleo B-99 Sand").unwrap().record.signer,
        Some(named(office, "Cleo B-99 Sand").id)
    );
    let actions = actions::recent_actions(office, RecentActions::default()).unwrap();
    // One action, which stays.
    assert_eq!(actions[0].kind, "sign_stocktake");
    let refused = count.undo_of(actions[0].id).unwrap_err();
    assert_eq!(refused.code, "action.signed");
    count.assert_clean();

    let count = decided(None);
    let said = sign(&count, "Élodie Sand").unwrap().sentence;
    assert!(
        said.ends_with("Élodie Sand is new on the register"),
        "{said}"
    );
}

#[test]
fn nothing_is_left_of_whoever_signed_and_counted_once_they_are_erased() {
    let count = decided(Some("Zebediah Uniquename"));
    let office = &count.fixture.office;
    let data = office.folder().to_owned();
    let zeb = named(office, "Zebediah Uniquename");
    let details = RecordPerson {
        id: Some(zeb.id),
        name: zeb.name.clone(),
        email: Some("zeb@unique.example".into()),
        badge: Some("ZEB-BADGE".into()),
        ..RecordPerson::default()
    };
    people::record_person(office, details).unwrap();
    sign(&count, "zeb-badge").unwrap();
    let before = reports(&count, "before");
    let rename = RecordPerson {
        id: Some(zeb.id),
        name: "Zacharias Otherwise".into(),
        ..RecordPerson::default()
    };
    let zeb = people::record_person(office, rename).unwrap().result.record;
    assert_eq!(reports(&count, "renamed"), before);
    let paper = |name: &str| crate::receipts::text(&count.fixture, name);
    assert!(paper("renamed.pdf").contains("Signed by Zebediah Uniquename on"));
    assert!(
        paper("renamed.pdf").contains("Zebediah Uniquename."),
        "counted by"
    );
    assert_eq!(
        count.card().stocktake.signed_by.as_deref(),
        Some("Zebediah Uniquename")
    );

    let erased = erase(office, &zeb);
    assert!(!erased.pending);
    assert_eq!(
        (erased.papers, erased.files.len(), erased.mentioned),
        (vec![], 0, 0)
    );
    for text in ["Zebediah", "Zacharias", "zeb@unique", "ZEB-BADGE"] {
        assert_eq!(holding(&data, text), Vec::<String>::new(), "{text}");
    }
    let card = count.card().stocktake;
    assert_eq!(card.signed_by.as_deref(), Some("Erased person"));
    assert_eq!(card.signer, Some(zeb.id));
    reports(&count, "erased");
    assert!(paper("erased.pdf").contains("Signed by Erased person on"));
    assert!(!paper("erased.pdf").contains("Zebediah"));
    unwatched(|work| register::rebuild(office, Nothing {}, work)).unwrap();
    assert_eq!(reports(&count, "again"), reports(&count, "erased"));
    count.assert_clean();
}

#[test]
fn whoever_counted_is_recorded_once_and_goes_with_the_merge() {
    let count = Count::open();
    let office = &count.fixture.office;
    let before = everybody(office).len();
    let list = format!("LAB\n{}\nNOBODY-1\n", count.tag.misplaced);
    let merge = |name: &str, by: &str| count.merge_of(name, list.as_bytes(), Some(by));
    for (by, code) in [("Bo\nLind", "count.counter"), ("B-99", "person.unknown")] {
        let refused = merge("list.txt", by).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            (code, Some("by"))
        );
    }
    let merged = merge("list.txt", "Bo Lind").unwrap();
    assert_eq!(
        (merged.added, merged.new_people),
        (2, vec!["Bo Lind".to_owned()])
    );
    assert_eq!(everybody(office).len(), before + 1);
    // The same list again has nothing that somebody else could have counted.
    let again = merge("list.txt", "Cleo Sand").unwrap();
    assert_eq!((again.added, again.new_people.len()), (0, 0));
    assert_eq!(everybody(office).len(), before + 1);
    count.undo_of(count.last_action()).unwrap();
    assert_eq!(everybody(office).len(), before);
    count.assert_clean();
}

#[test]
fn a_count_that_goes_to_another_desk_says_who_counted_by_identity() {
    let count = Count::open();
    let office = &count.fixture.office;
    count.scan("STORE");
    count.scan(&count.tag.here);
    let list = |code: &str| format!("LAB\n{code}\n").into_bytes();
    count
        .merge_of("one.txt", &list(&count.tag.misplaced), Some("Bo Lind"))
        .unwrap();
    count
        .merge_of("two.txt", &list("NOBODY-1"), Some("Cleo Sand"))
        .unwrap();
    let (bo, cleo) = (named(office, "Bo Lind"), named(office, "Cleo Sand"));
    erase(office, &cleo);
    let out = FileRef::from(count.fixture.path("desk.count"));
    let request = ExportCount {
        out: out.clone(),
        ..ExportCount::default()
    };
    export_count(office, request).unwrap();
    let mut file: serde_json::Value = serde_json::from_slice(&fs::read(&out.0).unwrap()).unwrap();
    let said: Vec<_> = file["scans"]
        .as_array()
        .unwrap()
        .iter()
        .map(|scan| {
            (
                scan["person"].as_str().map(str::to_owned),
                scan["by"].as_str().map(str::to_owned),
            )
        })
        .collect();
    assert_eq!(said[1], (Some(bo.id.to_string()), Some("Bo Lind".into())));
    assert_eq!(
        said[2],
        (Some(cleo.id.to_string()), None),
        "no name stands for one"
    );

    // Whoever is known by identity is that person, whatever they are called by now; whoever is not by the name, and only
    // where one is called so.
    let rename = RecordPerson {
        id: Some(bo.id),
        name: "Bo Lindqvist".into(),
        ..RecordPerson::default()
    };
    people::record_person(office, rename).unwrap();
    for badge in ["N-1", "N-2"] {
        count.fixture.person("Nat Twin", badge);
    }
    let before = everybody(office).len();
    let id = |last: u8| format!("01a2131d-a74f-7396-9fbb-0e03d87cf3d{last}");
    let stranger = id(9);
    file["scans"] = serde_json::json!([
        { "id": id(1), "at": 0, "code": "NOBODY-2", "person": bo.id, "by": "Bo Lind" },
        { "id": id(2), "at": 0, "code": "NOBODY-3", "person": stranger, "by": "Ana Ruiz" },
        { "id": id(3), "at": 0, "code": "NOBODY-4", "by": "Erased person" },
        { "id": id(4), "at": 0, "code": "NOBODY-5", "by": "Nat Twin" },
    ]);
    let content = file.to_string();
    let merge = |by| count.merge_of("other.count", content.as_bytes(), by);
    let refused = merge(None).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.details.len()),
        ("person.ambiguous", 2),
        "{refused:?}"
    );
    merge(Some("N-2")).unwrap();
    assert_eq!(everybody(office).len(), before);
    let scans = count.card().scans.into_iter().take(4);
    let counters: Vec<String> = scans.map(|scan| scan.counter).collect();
    assert_eq!(
        counters,
        ["Nat Twin", "Nat Twin", "Ana Ruiz", "Bo Lindqvist"]
    );
    count.assert_clean();
}

/// A register of an older program, opened by this one.
fn older(folder: &Path, fixture: &str) -> Office {
    let from = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures"
    );
    fs::create_dir(folder).unwrap();
    fs::copy(Path::new(from).join(fixture), folder.join("register.db")).unwrap();
    Office::open(folder).unwrap()
}

#[test]
fn papers_of_an_older_program_keep_their_names_and_erasing_says_which() {
    let folder = tempfile::tempdir().unwrap();
    let office = older(&folder.path().join("data"), "format-4-stocktakes.register");
    let pages = |to: &str| -> Vec<Vec<u8>> {
        let names = ["Berlin, autumn", "Berlin, again", "What Ana has"];
        let written = names.map(|name| {
            let path = folder.path().join(format!("{name}-{to}.pdf"));
            let request = ExportStocktake {
                stocktake: Some(name.into()),
                out: FileRef::from(path.to_string_lossy().into_owned()),
            };
            unwatched(|work| export_stocktake(&office, request, work)).unwrap();
            fs::read(path).unwrap()
        });
        written.to_vec()
    };
    let before = pages("before");
    // The papers name her who works here by now, and one who is recorded only now.
    sign_in_as(&office, "Tess Ter");
    let bo = RecordPerson {
        name: "Bo Lind".into(),
        ..RecordPerson::default()
    };
    let bo = people::record_person(&office, bo).unwrap().result.record;
    let kept = |erased: Erased<PersonView>| -> Vec<(String, String, bool, bool)> {
        let papers = erased.papers.into_iter();
        papers
            .map(|paper| {
                let day = paper.signed_on.unwrap().to_string();
                (paper.name, day, paper.signer, paper.counter)
            })
            .collect()
    };
    let named =
        |name: &str, day: &str, signer, counter| (name.to_owned(), day.to_owned(), signer, counter);
    let erased = erase(&office, &bo);
    assert_eq!(erased.mentions, [], "not said twice");
    assert_eq!(
        kept(erased),
        [named("Berlin, autumn", "2026-11-10", false, true)]
    );
    let erased = erase(&office, &self::named(&office, "Kim Berg"));
    assert_eq!(erased.mentioned, 0);
    assert_eq!(
        kept(erased),
        [
            named("What Ana has", "2026-11-20", true, true),
            named("Berlin, again", "2026-11-16", true, true),
            named("Berlin, autumn", "2026-11-10", false, true),
        ]
    );
    assert_eq!(pages("after"), before);
    let report = unwatched(|work| register::check(&office, Check::default(), work)).unwrap();
    assert!(report.clean, "{report:?}");
}

fn sign_in_as(office: &Office, name: &str) {
    let request = SignIn {
        person: name.into(),
        new: true,
        ..SignIn::default()
    };
    operations::who::sign_in(office, request).unwrap();
}

#[test]
fn a_count_that_an_older_program_began_keeps_the_names_of_its_scans_and_erasing_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let office = older(&folder.path().join("data"), "format-5.register");
    sign_in_as(&office, "Tess Ter");
    let bo = RecordPerson {
        name: "Bo Lind".into(),
        ..RecordPerson::default()
    };
    let bo = people::record_person(&office, bo).unwrap().result.record;
    let erased = erase(&office, &bo);
    let papers: Vec<_> = erased
        .papers
        .iter()
        .map(|paper| {
            (
                paper.name.as_str(),
                paper.signed_on,
                paper.signer,
                paper.counter,
            )
        })
        .collect();
    assert_eq!(papers, [("Second", None, false, true)]);
    assert_eq!(erased.mentioned, 0);
}
