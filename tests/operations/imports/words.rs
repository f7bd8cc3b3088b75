//! Words of a file that name a category, a person or a place: asked for once, answered once, and kept under a name.

use super::*;
use operations::imports::{keep_mapping, list_mappings, read_import};

const HEADS: &str = "Asset Tag,Model,Category,Location,Assigned To\n";
/// Where the columns of these lists stand.
const CATEGORY: u32 = 2;
const PLACE: u32 = 3;
const HOLDER: u32 = 4;

/// A register with two people of one name, two places of one, and two categories.
fn stocked() -> Fixture {
    let fixture = Fixture::new();
    for (name, kind_of, text) in [
        (
            "people.csv",
            "people",
            "Name,Email,Username,Department\nJohn Smith,js@example.com,jsmith,Sales\nJohn Smith,js2@example.com,,IT\nAna Ruiz,ana@example.com,ana,Sales\n",
        ),
        (
            "places.csv",
            "places",
            "Name,Parent Location\nStore,HQ\nStore,Annex\n",
        ),
        (
            "models.csv",
            "models",
            "Name,Category\nT14,Laptop\nP27,Monitor\n",
        ),
    ] {
        let list = file(&fixture, name, text);
        import(&fixture, &list, &kind(kind_of));
    }
    fixture
}

fn dry(fixture: &Fixture, text: &str, options: &ImportOptions) -> (DryRun, Vec<DryRunRow>) {
    let request = DryRunImport::from(ImportTable {
        file: file(fixture, "words.csv", text),
        options: options.clone(),
    });
    let run = unwatched(|work| dry_run_import(&fixture.office, request, work)).unwrap();
    let request = DryRunRows {
        id: run.id.clone(),
        limit: Some(1000),
        ..DryRunRows::default()
    };
    let rows = dry_run_rows(&fixture.office, request).unwrap().rows;
    (run, rows)
}

fn note(run: &DryRun, column: u32, word: &str) -> Option<ImportNote> {
    let mut notes = run.tables[0].notes.iter();
    let found = notes.find(|note| note.column == Some(column) && note.word == word);
    found.cloned()
}

/// The manner of a word, what is proposed or read, and in how many cells.
fn told(run: &DryRun, column: u32, word: &str) -> Option<(String, String, u32)> {
    note(run, column, word).map(|note| (note.manner, note.read_as, note.count))
}

fn said(words: &[(u32, &str, &str)]) -> ImportOptions {
    ImportOptions {
        words: words
            .iter()
            .map(|(column, word, meaning)| (format!("{column}:{word}"), (*meaning).to_owned()))
            .collect(),
        ..kind("assets")
    }
}

fn holder(fixture: &Fixture, tag: &str) -> Option<String> {
    fixture.show(tag).row.holder.map(|holder| holder.name)
}

fn mail(fixture: &Fixture, tag: &str) -> String {
    let id = fixture.show(tag).row.holder.unwrap().id;
    let people = people::list_people(&fixture.office, ListByText::default()).unwrap();
    let found = people
        .rows
        .into_iter()
        .find(|person| person.id.to_string() == *id);
    found.unwrap().email
}

#[test]
fn a_category_that_is_new_is_told_with_what_it_may_be_and_mapped_once() {
    let fixture = stocked();
    let text =
        format!("{HEADS}W-1,T14,NB,,\nW-2,T14,nb,,\nW-3,P27,Monitor,,\nW-4,Chair,Furniture,,\n");
    let (run, _) = dry(&fixture, &text, &kind("assets"));
    let new = |proposed: &str, count| Some(("new".to_owned(), proposed.to_owned(), count));
    assert_eq!(told(&run, CATEGORY, "NB"), new("Laptop", 2));
    assert_eq!(told(&run, CATEGORY, "Furniture"), new("", 1));
    assert_eq!(told(&run, CATEGORY, "Monitor"), None, "the register has it");
    let meanings = note(&run, CATEGORY, "NB").unwrap().meanings;
    let meanings: Vec<&str> = meanings.iter().map(|it| it.meaning.as_str()).collect();
    assert_eq!(meanings, ["Laptop", "Monitor", "Furniture"]);
    // What is proposed is not taken by itself: the model of another category is another model.
    assert_eq!(run.counts.new_models, 2);

    let options = said(&[(CATEGORY, "NB", "Laptop")]);
    let (run, _) = dry(&fixture, &text, &options);
    assert_eq!(run.counts.new_models, 1);
    let read = told(&run, CATEGORY, "NB").unwrap();
    assert_eq!((read.0.as_str(), read.1.as_str()), ("word", "Laptop"));
    let list = file(&fixture, "words.csv", &text);
    import(&fixture, &list, &options);
    assert_eq!(fixture.show("W-2").row.model.unwrap().category, "Laptop");
    // Mapped to itself it is as it stands, and nobody is asked any more.
    let itself = said(&[(CATEGORY, "nb", "NB")]);
    let (run, _) = dry(&fixture, &text.replace("W-", "V-"), &itself);
    let manners = run.tables[0].notes.iter().filter(|note| note.word == "NB");
    let manners: Vec<&str> = manners.map(|note| note.manner.as_str()).collect();
    assert_eq!(manners, ["word"]);
}

#[test]
fn a_name_that_fits_several_is_asked_and_leads_its_rows_to_the_question() {
    let fixture = stocked();
    let text = format!(
        "{HEADS}W-1,T14,Laptop,,John Smith\nW-2,T14,Laptop,,john smith\nW-3,T14,Laptop,,Ana Ruiz\n"
    );
    let (run, rows) = dry(&fixture, &text, &kind("assets"));
    assert_eq!(four(&run.counts), [1, 0, 0, 2]);
    let asked = note(&run, HOLDER, "John Smith").unwrap();
    assert_eq!(
        (asked.manner.as_str(), asked.count, asked.line),
        ("asked", 2, 2)
    );
    let labels: Vec<(&str, &str)> = asked
        .meanings
        .iter()
        .map(|it| (it.label.as_str(), it.note.as_str()))
        .collect();
    assert_eq!(
        labels,
        [
            ("John Smith", "Sales · js@example.com · jsmith"),
            ("John Smith", "IT · js2@example.com")
        ]
    );
    assert_eq!(note(&run, HOLDER, "Ana Ruiz"), None);
    let refused = rows.iter().filter(|row| row.outcome == "refused");
    for row in refused {
        let word = row.reasons[0].word.clone().unwrap();
        assert!(
            word.starts_with("4:") && word.to_lowercase() == "4:john smith",
            "{word}"
        );
    }

    // By identity, as the window says it; by anything that only one has; nobody; somebody new.
    let second = &asked.meanings[1].meaning;
    for (tag, meaning, expected) in [
        ("A", second.as_str(), Some("js2@example.com")),
        ("B", "jsmith", Some("js@example.com")),
        ("C", "js2@example.com", Some("js2@example.com")),
        ("D", "", None),
    ] {
        let list = file(
            &fixture,
            "words.csv",
            &text.replace("W-", &format!("{tag}-")),
        );
        let done = import(&fixture, &list, &said(&[(HOLDER, "john SMITH", meaning)]));
        assert_eq!(four(&done.result.counts), [3, 0, 0, 0], "{meaning}");
        assert_eq!(done.result.counts.new_people, 0, "{meaning}");
        let one = format!("{tag}-1");
        match expected {
            Some(expected) => assert_eq!(mail(&fixture, &one), expected, "{meaning}"),
            None => assert_eq!(holder(&fixture, &one), None),
        }
    }
    let list = file(&fixture, "words.csv", &text);
    let options = said(&[(HOLDER, "John Smith", "+")]);
    let done = import(&fixture, &list, &options);
    assert_eq!(done.result.counts.new_people, 1, "one for both rows");
    assert_eq!(
        (mail(&fixture, "W-1"), mail(&fixture, "W-2")),
        (String::new(), String::new())
    );
    // The same file again changes nothing, said or not: who has it is one of those it may mean.
    for options in [options, kind("assets")] {
        let (run, rows) = dry(&fixture, &text, &options);
        assert_eq!(four(&run.counts), [0, 0, 3, 0], "{rows:?}");
        assert_eq!(run.counts.new_people, 0);
    }
    // What was said is shown with what else it could be.
    let (run, _) = dry(&fixture, &text, &said(&[(HOLDER, "John Smith", second)]));
    let shown = note(&run, HOLDER, "John Smith").unwrap();
    assert_eq!((shown.manner.as_str(), &shown.read_as), ("word", second));
    assert_eq!(shown.meanings.len(), 3);
}

#[test]
fn a_name_that_nobody_has_is_told_with_who_may_be_meant() {
    let fixture = stocked();
    let text = format!(
        "{HEADS}W-1,T14,Laptop,,\"Ruiz, Ana\"\nW-2,T14,Laptop,,A. Ruiz\nW-3,T14,Laptop,,Zoe Ng\nW-4,T14,Laptop,,Zoe Ng\n"
    );
    let (run, _) = dry(&fixture, &text, &kind("assets"));
    assert_eq!(four(&run.counts), [4, 0, 0, 0]);
    let ana = person(&fixture, "ana").id.to_string();
    for word in ["Ruiz, Ana", "A. Ruiz"] {
        assert_eq!(
            told(&run, HOLDER, word),
            Some(("new".to_owned(), ana.clone(), 1)),
            "{word}"
        );
    }
    assert_eq!(
        told(&run, HOLDER, "Zoe Ng"),
        Some(("new".to_owned(), String::new(), 2))
    );
    let options = said(&[(HOLDER, "Ruiz, Ana", &ana), (HOLDER, "A. Ruiz", "ana")]);
    let list = file(&fixture, "words.csv", &text);
    let done = import(&fixture, &list, &options);
    assert_eq!(done.result.counts.new_people, 1);
    assert_eq!(holder(&fixture, "W-1").as_deref(), Some("Ana Ruiz"));
    assert_eq!(holder(&fixture, "W-2").as_deref(), Some("Ana Ruiz"));
}

#[test]
fn names_in_two_columns_and_user_names_are_words_too() {
    let fixture = stocked();
    let text = "Asset Tag,First,Last\nW-1,John,Smith\nW-2,Ana,Ruiz\n";
    let columns = |words: &[(u32, &str, &str)]| ImportOptions {
        mapping: [("1", "holder_first_name"), ("2", "holder_last_name")]
            .map(|(key, field)| (key.to_owned(), field.to_owned()))
            .into(),
        ..said(words)
    };
    let (run, _) = dry(&fixture, text, &columns(&[]));
    assert_eq!(
        told(&run, 2, "John Smith").map(|it| it.0),
        Some("asked".to_owned())
    );
    let list = file(&fixture, "words.csv", text);
    import(&fixture, &list, &columns(&[(2, "John Smith", "jsmith")]));
    assert_eq!(mail(&fixture, "W-1"), "js@example.com");

    let text = "Asset Tag,Assigned To,User\nU-1,Ana R.,aruiz\n";
    let mut options = columns(&[]);
    options.mapping = [("1", "holder_name"), ("2", "holder_username")]
        .map(|(key, field)| (key.to_owned(), field.to_owned()))
        .into();
    let (run, _) = dry(&fixture, text, &options);
    assert_eq!(
        told(&run, 2, "aruiz").map(|it| it.0),
        Some("new".to_owned())
    );
    options.words.insert("2:aruiz".to_owned(), "ana".to_owned());
    let list = file(&fixture, "words.csv", text);
    let done = import(&fixture, &list, &options);
    assert_eq!(done.result.counts.new_people, 0);
    assert_eq!(mail(&fixture, "U-1"), "ana@example.com");
}

#[test]
fn a_place_that_could_be_several_is_asked_like_a_person() {
    let fixture = stocked();
    let text = format!("{HEADS}W-1,T14,Laptop,Store,\n");
    let (run, rows) = dry(&fixture, &text, &kind("assets"));
    let asked = note(&run, PLACE, "Store").unwrap();
    let meanings: Vec<&str> = asked
        .meanings
        .iter()
        .map(|it| it.meaning.as_str())
        .collect();
    assert_eq!(
        (asked.manner.as_str(), meanings),
        ("asked", vec!["HQ › Store", "Annex › Store"])
    );
    assert_eq!(rows[0].reasons[0].word.as_deref(), Some("3:Store"));
    let list = file(&fixture, "words.csv", &text);
    import(&fixture, &list, &said(&[(PLACE, "Store", "Annex › Store")]));
    assert_eq!(fixture.show("W-1").row.place.unwrap().path, "Annex › Store");
}

#[test]
fn a_refused_state_or_currency_leads_to_its_word_and_nothing_else_does() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Status,Purchase Cost,Purchase Date\nW-1,BYOD,1,\nW-2,,5 kr,\nW-3,,x,\nW-4,,,2024-02-31\n";
    let (_, rows) = dry(&fixture, text, &kind("assets"));
    let words: Vec<Option<&str>> = rows
        .iter()
        .map(|row| row.reasons[0].word.as_deref())
        .collect();
    assert_eq!(words, [Some("1:BYOD"), Some("2:kr"), None, None]);
}

#[test]
fn words_are_kept_under_a_name_and_the_next_file_does_not_ask() {
    let fixture = stocked();
    let text = format!(
        "{HEADS}W-1,T14,NB,Store,John Smith\nW-2,T14,NB,Store,Zoe Ng\nW-3,T14,NB,Store,Old Hand\n"
    );
    let options = said(&[
        (CATEGORY, "NB", "Laptop"),
        (PLACE, "Store", "HQ › Store"),
        (HOLDER, "John Smith", "jsmith"),
        (HOLDER, "Zoe Ng", "+"),
        (HOLDER, "Old Hand", ""),
    ]);
    let request = KeepMapping {
        name: "Stock".into(),
        file: file(&fixture, "words.csv", &text),
        options,
    };
    let kept = keep_mapping(&fixture.office, request).unwrap().result;
    assert_eq!(kept.words["Category"]["NB"], "Laptop");
    // Names of people are not written down where nothing is ever erased; nobody in particular is asked again.
    let people: Vec<(&String, &String)> = kept.words["Assigned To"].iter().collect();
    assert_eq!(people.len(), 2, "{people:?}");
    assert!(
        people.iter().all(|(word, _)| word.starts_with('#')),
        "{people:?}"
    );
    assert!(people.iter().any(|(_, meaning)| *meaning == "John Smith"));
    let settings = fixture
        .office
        .read(|view| Ok::<_, Failure>(view.settings_of("import mapping:")?))
        .unwrap();
    for secret in ["Smith", "jsmith", "Zoe", "Old Hand", "example.com"] {
        assert!(
            !settings.iter().any(|value| value.contains(secret)),
            "{secret}: {settings:?}"
        );
    }

    let next = "Location,Assigned To,Asset Tag,Category,Model\nSTORE,JOHN SMITH,N-1,nb,T14\nStore,old hand,N-2,NB,T14\n";
    let named = ImportOptions {
        named: Some("stock".into()),
        ..ImportOptions::default()
    };
    let (run, rows) = dry(&fixture, next, &named);
    assert_eq!(four(&run.counts), [2, 0, 0, 0], "{rows:?}");
    assert!(
        run.tables[0].notes.iter().all(|note| note.manner == "word"),
        "{:?}",
        run.tables[0].notes
    );
    let list = file(&fixture, "words.csv", next);
    import(&fixture, &list, &named);
    assert_eq!(mail(&fixture, "N-1"), "js@example.com");
    assert_eq!(holder(&fixture, "N-2"), None);
    // Kept again with another word, it knows those before, and what is said now goes before what was.
    let request = KeepMapping {
        name: "Stock".into(),
        file: file(&fixture, "words.csv", next),
        options: ImportOptions {
            words: [("1:John Smith".to_owned(), "js2@example.com".to_owned())].into(),
            ..named.clone()
        },
    };
    keep_mapping(&fixture.office, request).unwrap();
    let list = file(&fixture, "words.csv", &next.replace("N-", "M-"));
    import(&fixture, &list, &named);
    assert_eq!(mail(&fixture, "M-1"), "js2@example.com");
    assert_eq!(holder(&fixture, "M-2"), None);
    assert_eq!(list_mappings(&fixture.office, Nothing {}).unwrap().len(), 1);
}

#[test]
fn who_is_erased_or_merged_is_no_longer_or_the_other() {
    let fixture = stocked();
    let text = format!("{HEADS}W-1,T14,Laptop,,Ann\n");
    let ana = person(&fixture, "ana").id;
    people::erase_person(
        &fixture.office,
        ErasePerson {
            id: ana,
            confirm_name: "Ana Ruiz".into(),
        },
    )
    .unwrap();
    let list = file(&fixture, "words.csv", &text);
    let done = import(&fixture, &list, &said(&[(HOLDER, "Ann", &ana.to_string())]));
    assert_eq!(done.result.counts.new_people, 1);
    assert_eq!(holder(&fixture, "W-1").as_deref(), Some("Ann"));
}

#[test]
fn very_many_words_are_counted_and_not_all_told() {
    let fixture = stocked();
    let mut text = HEADS.to_owned();
    for row in 0..400 {
        text.push_str(&format!("M-{row},T14,Kind {row},,Somebody {row}\n"));
    }
    let (run, _) = dry(&fixture, &text, &kind("assets"));
    for column in [CATEGORY, HOLDER] {
        let notes = run.tables[0]
            .notes
            .iter()
            .filter(|note| note.column == Some(column));
        let notes: Vec<&ImportNote> = notes.collect();
        assert_eq!(notes.len(), 201);
        assert_eq!(notes.iter().map(|note| note.count).sum::<u32>(), 400);
    }
    // The question is not asked of the file itself: what the register has is known when its rows are tried.
    let request = ReadImport {
        file: file(&fixture, "words.csv", &text),
        options: kind("assets"),
    };
    assert!(
        read_import(&fixture.office, request)
            .unwrap()
            .notes
            .is_empty()
    );
}
