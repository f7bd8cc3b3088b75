//! Files made to do harm, requests that make no sense, and people who change their minds.

use super::*;
use operations::Work;

#[test]
fn hostile_cells_are_text_or_refused_and_never_more() {
    let fixture = Fixture::new();
    let text = concat!(
        "Asset Tag,Name,Location,Username,Notes\n",
        "A-1,\"'); DROP TABLE asset;--\",../../etc,\"x' OR '1'='1\",=cmd|' /C calc'!A0\n",
        "A-2,<script>alert(1)</script>,%_%,%,\"{\"\"a\"\":1}\"\n",
        "A-3,\u{202E}gnp.exe,💻 › 💻,\u{0}nul,x\n",
        "---,only marks,HQ,,\n",
    );
    let counts = import_assets(&fixture, text).result.counts;
    assert_eq!(counts.rows, 4);
    assert!(counts.create >= 2 && counts.refused >= 1, "{counts:?}");
    let first = fixture.show("A-1");
    assert_eq!(
        (first.row.name.as_str(), first.notes.as_str()),
        ("'); DROP TABLE asset;--", "=cmd|' /C calc'!A0")
    );
    assert_eq!(first.row.holder.unwrap().name, "x' OR '1'='1");
    assert_eq!(first.row.place.unwrap().path, "../../etc");
    assert_eq!(fixture.show("A-2").row.place.unwrap().path, "%_%");
    everything(&fixture);
}

#[test]
fn files_and_options_that_make_no_sense_are_refused_in_words() {
    let fixture = Fixture::new();
    let list = file(&fixture, "list.csv", "Asset Tag,Name\nA-1,x\n");
    let empty = file(&fixture, "empty.csv", "");
    let zip = file(&fixture, "book.xlsx", "PK\u{3}\u{4}rest");
    let code = |file: &FileRef, options: ImportOptions| {
        try_import(&fixture, file, &options, true).unwrap_err().code
    };
    let with = |change: &dyn Fn(&mut ImportOptions)| {
        let mut options = ImportOptions::default();
        change(&mut options);
        options
    };
    assert_eq!(
        code(&FileRef::default(), ImportOptions::default()),
        "import.no_file"
    );
    assert_eq!(
        code(
            &FileRef::from(fixture.path("nowhere.csv")),
            ImportOptions::default()
        ),
        "file.unusable"
    );
    assert_eq!(code(&empty, ImportOptions::default()), "import.not_a_table");
    assert_eq!(code(&zip, ImportOptions::default()), "import.damaged");
    assert_eq!(code(&list, kind("gadgets")), "import.options");
    assert_eq!(
        code(&list, with(&|options| options.delimiter = Some("x".into()))),
        "import.options"
    );
    assert_eq!(
        code(
            &list,
            with(&|options| options.encoding = Some("klingon".into()))
        ),
        "import.options"
    );
    assert_eq!(
        code(
            &list,
            with(&|options| options.currency = Some("euro".into()))
        ),
        "import.options"
    );
    assert_eq!(
        code(
            &list,
            with(&|options| options.date_order = Some("random".into()))
        ),
        "import.options"
    );
    let map = |key: &str, field: &str| {
        with(&|options| options.mapping = [(key.to_owned(), field.to_owned())].into())
    };
    assert_eq!(code(&list, map("7", "name")), "import.no_such_column");
    assert_eq!(code(&list, map("1", "colour")), "import.options");
    assert_eq!(code(&list, map("1", "badge")), "import.options");
}

#[test]
fn a_cancelled_import_leaves_nothing() {
    let fixture = Fixture::new();
    let before = everything(&fixture);
    let mut text = "Asset Tag,Name,Location\n".to_owned();
    (0..20_000).for_each(|number| text.push_str(&format!("A-{number},x,Place {}\n", number % 7)));
    let list = file(&fixture, "list.csv", &text);
    // Goes on until rows are being taken, and a good way into them.
    let mut told = 0;
    let mut tell = |progress: Progress| {
        told = told.max(if progress.doing == "Importing" {
            progress.done
        } else {
            0
        });
        told == 0
    };
    let request = RunImport::from(ImportTable {
        file: list,
        options: kind("assets"),
    });
    let failure = run_import(&fixture.office, request, &mut Work::new(&mut tell)).unwrap_err();
    assert_eq!(failure.code, "cancelled");
    assert!(told > 0, "nothing had begun");
    assert_eq!(everything(&fixture), before);
}

#[test]
fn only_the_last_three_dry_runs_are_kept_and_their_rows_come_in_pages() {
    let fixture = Fixture::new();
    let mut text = "Asset Tag,Name,Purchase Date\n".to_owned();
    (0..250).for_each(|number| {
        let date = if number % 10 == 3 {
            "some day"
        } else {
            "2024-01-02"
        };
        text.push_str(&format!("A-{number},x,{date}\n"));
    });
    let list = file(&fixture, "list.csv", &text);
    let request = || {
        DryRunImport::from(ImportTable {
            file: list.clone(),
            options: kind("assets"),
        })
    };
    let ids: Vec<String> = (0..4)
        .map(|_| {
            unwatched(|work| dry_run_import(&fixture.office, request(), work))
                .unwrap()
                .id
        })
        .collect();
    let page = |id: &str, outcome: Option<&str>, offset, limit| {
        let request = DryRunRows {
            id: id.into(),
            outcome: outcome.map(str::to_owned),
            offset: Some(offset),
            limit: Some(limit),
            ..DryRunRows::default()
        };
        dry_run_rows(&fixture.office, request)
    };
    assert_eq!(
        page(&ids[0], None, 0, 1).unwrap_err().code,
        "import.dry_run_gone"
    );
    let lines = |page: Page<DryRunRow>| page.rows.iter().map(|row| row.line).collect::<Vec<_>>();
    for id in &ids[1..] {
        assert_eq!(lines(page(id, None, 248, 10).unwrap()), [250, 251]);
        let refused = page(id, Some("refused"), 1, 2).unwrap();
        assert_eq!((refused.total, refused.offset), (25, 1));
        assert_eq!(refused.rows[0].cells, ["A-13", "x", "some day"]);
        assert_eq!(lines(refused), [15, 25]);
        assert_eq!(page(id, Some("create"), 0, 9999).unwrap().rows.len(), 225);
        assert!(page(id, Some("change"), 5, 5).unwrap().rows.is_empty());
        assert_eq!(
            page(id, Some("other"), 0, 1).unwrap_err().code,
            "import.outcome"
        );
    }
}

#[test]
fn a_tag_given_to_a_row_without_one_is_not_taken_for_that_of_a_later_row() {
    let fixture = Fixture::new();
    let proposal = assets::propose_asset(&fixture.office, RegisterAsset::default()).unwrap();
    let text = format!("Asset Tag,Name\n,first\n{},second\n", proposal.tag);
    let counts = import_assets(&fixture, &text).result.counts;
    assert_eq!(four(&counts), [1, 0, 0, 1]);
    assert_eq!(fixture.show(&proposal.tag).row.name, "first");
}
