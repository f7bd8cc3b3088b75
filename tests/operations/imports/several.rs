//! Several files or sheets in one go: in the right order, as one action, with one account.

use super::*;
use operations::imports::read_import;

const PEOPLE: &str = "Name,Email,Department,Location\nJo Berg,jo@example.com,IT,HQ › Lab\nJo Berg,jo2@example.com,Sales,HQ › Store\n";
const PLACES: &str = "Name,Parent Location,Code\nLab,HQ,L1\nHQ,,\nStore,HQ,S1\n";
const MODELS: &str = "Name,Manufacturer,Category,Warranty months\nT14,Lenovo,Laptop,36\n";
const ASSETS: &str = "Asset Tag,Model,Manufacturer,Category,Purchase Date,Location,Assigned To: Email\nG-1,T14,Lenovo,Laptop,2026-01-02,S1,jo2@example.com\nG-2,T14,Lenovo,Laptop,2026-01-02,L1,\n";

fn table(fixture: &Fixture, name: &str, text: &str) -> ImportTable {
    ImportTable {
        file: file(fixture, name, text),
        options: ImportOptions::default(),
    }
}

fn all(fixture: &Fixture) -> Vec<ImportTable> {
    let mut assets = table(fixture, "assets.csv", ASSETS);
    assets
        .options
        .mapping
        .insert("6".into(), "holder_email".into());
    vec![
        assets,
        table(fixture, "models.csv", MODELS),
        table(fixture, "people.csv", PEOPLE),
        table(fixture, "places.csv", PLACES),
    ]
}

fn dry(fixture: &Fixture, tables: Vec<ImportTable>) -> (DryRun, Vec<DryRunRow>) {
    let run =
        unwatched(|work| dry_run_import(&fixture.office, DryRunImport { tables }, work)).unwrap();
    let rows = rows_of(fixture, &run, None);
    (run, rows)
}

fn rows_of(fixture: &Fixture, run: &DryRun, table: Option<u32>) -> Vec<DryRunRow> {
    let request = DryRunRows {
        id: run.id.clone(),
        table,
        limit: Some(1000),
        ..DryRunRows::default()
    };
    dry_run_rows(&fixture.office, request).unwrap().rows
}

fn run(
    fixture: &Fixture,
    tables: Vec<ImportTable>,
    good_rows: bool,
    out: Option<FileRef>,
) -> Result<Done<Imported>, Failure> {
    let request = RunImport {
        tables,
        good_rows,
        refused_out: out,
    };
    unwatched(|work| run_import(&fixture.office, request, work))
}

#[test]
fn files_in_any_order_are_taken_in_the_right_one_as_one_action() {
    let orders: [[usize; 4]; 4] = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]];
    let mut registers = Vec::new();
    for order in orders {
        let fixture = Fixture::new();
        // Whoever works here is on the register from the first act on.
        fixture.register("Here before");
        let given = all(&fixture);
        let tables: Vec<ImportTable> = order.iter().map(|at| given[*at].clone()).collect();
        let before = everything(&fixture);
        let (told, rows) = dry(&fixture, tables.clone());
        assert_eq!(everything(&fixture), before, "a dry run keeps nothing");
        assert_eq!(four(&told.counts), [8, 0, 0, 0], "{rows:?}");
        // A holder, a place, a model of another file of the same go counts as known.
        let asset = told.tables.last().unwrap();
        assert_eq!(
            (
                asset.counts.new_people,
                asset.counts.new_places,
                asset.counts.new_models
            ),
            (0, 0, 0)
        );
        assert!(asset.notes.is_empty(), "{:?}", asset.notes);
        let kinds: Vec<&str> = told
            .tables
            .iter()
            .map(|table| table.kind.as_str())
            .collect();
        assert_eq!(kinds, ["places", "people", "models", "assets"]);
        // Each row says of which table it is, as they were given.
        for table in &told.tables {
            assert_eq!(tables[table.table as usize].file.name(), table.file_name);
            let of_table = rows_of(&fixture, &told, Some(table.table));
            assert_eq!(of_table.len(), table.counts.rows as usize);
            assert!(of_table.iter().all(|row| row.table == table.table));
        }
        let done = run(&fixture, tables, false, None).unwrap();
        assert_eq!(done.result.counts, told.counts);
        assert_eq!(
            done.result.sentence,
            "Imported 3 places, 2 people, 1 model and 2 assets from 4 files"
        );
        let asset = fixture.show("G-1").row;
        assert_eq!(asset.holder.unwrap().name, "Jo Berg");
        assert_eq!(asset.place.unwrap().path, "HQ › Store");
        assert_eq!(
            fixture
                .show("G-2")
                .row
                .warranty_end
                .unwrap()
                .date
                .to_string(),
            "2029-01-02"
        );
        let shown = (
            person(&fixture, "jo2").place.unwrap().path,
            fixture.show("G-2").row.place.unwrap().path,
        );
        assert_eq!(shown, ("HQ › Store".to_owned(), "HQ › Lab".to_owned()));
        registers.push(
            told.tables
                .iter()
                .map(|table| table.counts)
                .collect::<Vec<_>>(),
        );
        // One undo takes all of it back.
        undo(&fixture);
        let left = everything(&fixture);
        let without_journal = |shown: &str| {
            shown
                .lines()
                .filter(|line| !line.contains("\"entries\""))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(without_journal(&left), without_journal(&before));
    }
    assert!(registers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn a_host_in_another_file_and_a_parent_in_another_file_are_waited_for() {
    let fixture = Fixture::new();
    let tables = vec![
        table(
            &fixture,
            "parts.csv",
            "Asset Tag,Name,Checked Out Type,Checked Out To\nP-1,Card,asset,H-1\n",
        ),
        table(&fixture, "hosts.csv", "Asset Tag,Name\nH-1,Server\n"),
        table(
            &fixture,
            "rooms.csv",
            "Name,Parent Location\nRoom 1,House\n",
        ),
        table(
            &fixture,
            "houses.csv",
            "Name,Code,Parent Location\nHouse,H,\n",
        ),
    ];
    let (told, rows) = dry(&fixture, tables.clone());
    assert_eq!(four(&told.counts), [4, 0, 0, 0], "{rows:?}");
    run(&fixture, tables, false, None).unwrap();
    assert_eq!(fixture.show("P-1").row.holder.unwrap().name, "H-1");
    let places = places::list_places(&fixture.office, ListByText::default())
        .unwrap()
        .rows;
    let paths: Vec<&str> = places.iter().map(|place| place.path.as_str()).collect();
    assert_eq!(paths, ["House", "House › Room 1"]);
}

#[test]
fn what_one_file_adds_to_the_rows_of_another_is_a_change() {
    let fixture = Fixture::new();
    // A list of what covers the machines, by serial alone, named first.
    let tables = vec![
        table(
            &fixture,
            "cover.csv",
            "Serial Number,Warranty Expires\nSER-AA1,2029-05-06\n",
        ),
        table(
            &fixture,
            "stock.csv",
            "Asset Tag,Serial Number,Name\nC-1,SER-AA1,Box\n",
        ),
    ];
    let (told, rows) = dry(&fixture, tables.clone());
    assert_eq!(four(&told.counts), [1, 1, 0, 0], "{rows:?}");
    assert_eq!(told.tables[0].file_name, "stock.csv");
    run(&fixture, tables, false, None).unwrap();
    assert_eq!(
        fixture
            .show("C-1")
            .row
            .warranty_end
            .unwrap()
            .date
            .to_string(),
        "2029-05-06"
    );
}

#[test]
fn one_refused_row_refuses_all_and_says_of_which_file_it_is() {
    let fixture = Fixture::new();
    let tables = vec![
        table(
            &fixture,
            "a.csv",
            "Asset Tag,Purchase Date\nA-1,2024-02-31\n",
        ),
        table(&fixture, "b.csv", "Asset Tag,Name\nB-1,x\n"),
    ];
    let before = everything(&fixture);
    let refused = run(&fixture, tables.clone(), false, None).unwrap_err();
    assert_eq!(refused.code, "import.refused_rows");
    assert!(
        refused.details[0].starts_with("a.csv: Line 2"),
        "{:?}",
        refused.details
    );
    assert_eq!(everything(&fixture), before);

    // The refused rows of each go into a file of its own, beside what is there.
    let folder = std::path::PathBuf::from(fixture.path("mend"));
    let out = || Some(FileRef(folder.clone()));
    assert_eq!(
        run(&fixture, tables.clone(), true, out()).unwrap_err().code,
        "import.refused_folder"
    );
    assert_eq!(everything(&fixture), before);
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("a - refused.csv"), "mine").unwrap();
    let done = run(&fixture, tables, true, out()).unwrap();
    assert_eq!(four(&done.result.counts), [1, 0, 0, 1]);
    let written = folder.join("a - refused 2.csv");
    assert_eq!(
        done.result.tables[0].refused_file,
        Some(written.display().to_string())
    );
    assert_eq!(done.result.tables[1].refused_file, None);
    assert!(std::fs::read_to_string(written).unwrap().contains("A-1"));
    assert_eq!(
        std::fs::read_to_string(folder.join("a - refused.csv")).unwrap(),
        "mine"
    );
    assert!(!folder.join("b - refused.csv").exists());
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_nothing_is_saved() {
    let fixture = Fixture::new();
    let before = everything(&fixture);
    let tables = vec![
        table(&fixture, "good.csv", "Asset Tag\nA-1\n"),
        table(&fixture, "empty.csv", ""),
    ];
    let failure = run(&fixture, tables, true, None).unwrap_err();
    assert_eq!(failure.code, "import.not_a_table");
    assert!(failure.message.starts_with("empty.csv: "), "{failure}");
    assert_eq!(
        run(&fixture, Vec::new(), true, None).unwrap_err().code,
        "import.no_file"
    );
    assert_eq!(everything(&fixture), before);
}

#[test]
fn a_tag_that_one_file_was_given_is_not_taken_for_that_of_another() {
    let fixture = Fixture::new();
    let tagless = table(&fixture, "tagless.csv", "Name,Serial Number\nBox,SER-1\n");
    let (run_alone, rows) = dry(&fixture, vec![tagless.clone()]);
    assert_eq!(four(&run_alone.counts), [1, 0, 0, 0]);
    let given = rows[0].subject.clone();
    // Those with tags are taken first, so the number is not free any more.
    let tagged = table(
        &fixture,
        "tagged.csv",
        &format!("Asset Tag,Name\n{given},Other\n"),
    );
    let (told, rows) = dry(&fixture, vec![tagless, tagged]);
    assert_eq!(four(&told.counts), [2, 0, 0, 0], "{rows:?}");
    assert_ne!(rows[0].subject, rows[1].subject);
}

#[test]
fn a_word_is_asked_of_the_table_it_stands_in() {
    let fixture = Fixture::new();
    let people = "Name,Email\nJo Berg,jo@example.com\nJo Berg,jo2@example.com\n";
    let assets = "Asset Tag,Assigned To\nA-1,Jo Berg\nA-2,Zoe Ng\n";
    let mut tables = vec![
        table(&fixture, "people.csv", people),
        table(&fixture, "assets.csv", assets),
    ];
    let (told, _) = dry(&fixture, tables.clone());
    assert!(told.tables[0].notes.is_empty());
    let asked = &told.tables[1].notes;
    let said: Vec<(&str, &str)> = asked
        .iter()
        .map(|note| (note.manner.as_str(), note.word.as_str()))
        .collect();
    assert_eq!(said, [("asked", "Jo Berg"), ("new", "Zoe Ng")]);
    // Who is only made by this go is named by what lasts.
    let meanings: Vec<&str> = asked[0]
        .meanings
        .iter()
        .map(|it| it.meaning.as_str())
        .collect();
    assert_eq!(meanings, ["jo@example.com", "jo2@example.com"]);
    tables[1]
        .options
        .words
        .insert("1:Jo Berg".into(), "jo2@example.com".into());
    let done = run(&fixture, tables, false, None).unwrap();
    assert_eq!(four(&done.result.counts), [4, 0, 0, 0]);
    let holder = fixture.show("A-1").row.holder.unwrap().id;
    assert_eq!(person(&fixture, "jo2").id.to_string(), holder.to_string());
}

#[test]
fn a_list_is_told_from_a_page_of_notes() {
    let fixture = Fixture::new();
    for (text, turn, is_list) in [
        (ASSETS, 3, true),
        ("Serial Number,Warranty Expires\nS,2029-05-06\n", 4, true),
        (PLACES, 0, true),
        (PEOPLE, 1, true),
        (MODELS, 2, true),
        ("How to use this workbook,Version\nRead me,7\n", 4, false),
    ] {
        let request = ReadImport {
            file: file(&fixture, "list.csv", text),
            options: ImportOptions::default(),
        };
        let source = read_import(&fixture.office, request).unwrap();
        assert_eq!((source.turn, source.is_list), (turn, is_list), "{text}");
    }
}
