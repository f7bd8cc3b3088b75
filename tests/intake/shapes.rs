//! Where the table is in a file.

use crate::read::{self, Read};
use intake::{Choices, Delimiter, Kept, Manner};

fn read_with(text: &str, change: impl Fn(&mut Choices)) -> Read {
    let mut choices = Choices::default();
    change(&mut choices);
    read::bytes(text.as_bytes(), &choices)
}

#[test]
fn titles_above_the_headings_are_skipped_and_said() {
    let excel = "Hardware inventory,,,\nGenerated 2024-05-01,,,\n,,,\nAsset Tag,Name,Serial,Location\n\
                 HW-1,Screen,S100,Store\nHW-2,Dock,S101,Store\n";
    let semicolon = "Hardwareliste Stand 01.05.2024\n\nInventarnummer;Bezeichnung;Seriennummer;Standort\n\
                     HW-1;Bildschirm;S100;Lager\nHW-2;Dock;S101;Lager\n";
    for (text, delimiter, titles, first_line) in [
        (
            excel.to_owned(),
            Delimiter::Comma,
            vec!["Hardware inventory", "Generated 2024-05-01"],
            5,
        ),
        (
            semicolon.to_owned(),
            Delimiter::Semicolon,
            vec!["Hardwareliste Stand 01.05.2024"],
            4,
        ),
        (
            excel.replace('\n', "\r\n"),
            Delimiter::Comma,
            vec!["Hardware inventory", "Generated 2024-05-01"],
            5,
        ),
        (
            semicolon.replace('\n', "\r"),
            Delimiter::Semicolon,
            vec!["Hardwareliste Stand 01.05.2024"],
            4,
        ),
        (
            excel.replace(',', "\t"),
            Delimiter::Tab,
            vec!["Hardware inventory", "Generated 2024-05-01"],
            5,
        ),
        (
            format!(
                "Report:;Hardware\nOwner:;Ana Ruiz\n{}",
                semicolon.split_once("\n\n").unwrap().1
            ),
            Delimiter::Semicolon,
            vec!["Report: Hardware", "Owner: Ana Ruiz"],
            4,
        ),
        (
            format!("sep=;\n{semicolon}"),
            Delimiter::Semicolon,
            vec!["Hardwareliste Stand 01.05.2024"],
            5,
        ),
        (
            format!("\"Assets, all\"\n{excel}"),
            Delimiter::Comma,
            vec!["Assets, all", "Hardware inventory", "Generated 2024-05-01"],
            6,
        ),
        (
            format!("\"Two\nlines\"\n{semicolon}"),
            Delimiter::Semicolon,
            vec!["Two\nlines", "Hardwareliste Stand 01.05.2024"],
            6,
        ),
        (
            "Inventory list\n\nAsset Tag\nHW-1\nHW-2\n".to_owned(),
            Delimiter::Comma,
            vec!["Inventory list"],
            4,
        ),
    ] {
        let read = read::text(&text);
        assert_eq!(read.survey.format.delimiter, delimiter, "{text}");
        assert_eq!(read.tags(), ["HW-1", "HW-2"], "{text}");
        let said: Vec<&str> = read
            .told(Manner::Title)
            .iter()
            .map(|(title, _)| *title)
            .collect();
        assert_eq!(said, titles, "{text}");
        assert_eq!(read.rows[0].line, first_line, "{text}");
    }
    // Colours and shapes: headings that nobody knows below a title.
    let read = read::text("My things\nColour;Shape;Weight\nred;round;heavy\nblue;flat;light\n");
    assert_eq!(
        read.fields(),
        ["custom:Colour", "custom:Shape", "custom:Weight"]
    );
}

#[test]
fn what_looks_like_a_title_and_is_none_stays() {
    for (text, headers) in [
        (
            "Asset Tag,Name\nHW-1,\nHW-2,Serial\n",
            vec!["Asset Tag", "Name"],
        ),
        (
            "Name,Location\nAsset Tag,Serial\nA,B\n",
            vec!["Name", "Location"],
        ),
        ("Tag\nHW-1\nSerial\n", vec!["Tag"]),
        ("Colour,Shape\nred,\nblue,round\n", vec!["Colour", "Shape"]),
    ] {
        let read = read::text(text);
        let found: Vec<&str> = read
            .survey
            .columns
            .iter()
            .map(|column| column.header.as_str())
            .collect();
        assert_eq!(found, headers, "{text}");
        assert!(read.told(Manner::Title).is_empty(), "{text}");
    }
}

#[test]
fn lines_to_skip_and_the_heading_line_are_said_by_hand() {
    let text = "a,b\nc,d\nAsset Tag,Name\nHW-1,Screen\n";
    let skipped = read_with(text, |choices| choices.skip = Some(2));
    assert_eq!((skipped.tags(), skipped.rows[0].line), (vec!["HW-1"], 4));
    let by_line = read_with("Tag,Name\nx,y\nAsset Tag,Name\nHW-1,Screen\n", |choices| {
        choices.heading_line = Some(3);
    });
    assert_eq!((by_line.tags(), by_line.rows[0].line), (vec!["HW-1"], 4));
    let crlf = read_with(&text.replace('\n', "\r\n"), |choices| {
        choices.heading_line = Some(3)
    });
    assert_eq!((crlf.tags(), crlf.rows[0].line), (vec!["HW-1"], 4));
    // Titles are found below what is skipped, too.
    let both = read_with(
        "x;y;z\nReport\n\nAsset Tag;Name\nHW-1;Screen\n",
        |choices| choices.skip = Some(1),
    );
    assert_eq!((both.tags(), both.rows[0].line), (vec!["HW-1"], 5));
    let source = intake::Bytes(text.as_bytes().to_vec());
    let beyond = Choices {
        skip: Some(4),
        ..Choices::default()
    };
    assert!(matches!(
        intake::survey(&source, &beyond),
        Err(intake::Refusal::NothingBehind(4))
    ));
}

#[test]
fn titles_that_a_person_keeps_are_headings() {
    let text = "Hardware inventory,,\nAsset Tag,Name,Serial\nHW-1,Screen,S1\n";
    let read = read::keeping(text, &["title"]);
    assert_eq!(read.survey.columns[0].header, "Hardware inventory");
    assert_eq!(read.survey.rows, 2);
    assert_eq!(
        read.entries(Manner::Title).next().unwrap().kept,
        Some(Kept::Chosen)
    );
}

#[test]
fn the_table_begins_with_the_first_title_that_is_kept() {
    let text = "Hardware inventory\n\nMade by;Ana\nAsset Tag;Name;Room;Serial\nHW-1;Screen;1;S1\n";
    let plain = read::text(text);
    assert_eq!(
        plain.told(Manner::Title),
        [("Hardware inventory", 1), ("Made by Ana", 1)]
    );
    let keys: Vec<String> = plain
        .entries(Manner::Title)
        .map(intake::Entry::key)
        .collect();
    assert_eq!(keys, ["title:1", "title:3"]);
    for (key, header, rows, kept) in [
        ("title:1", "Hardware inventory", 3, [true, true]),
        ("title:3", "Made by", 2, [false, true]),
    ] {
        let read = read::keeping(text, &[key]);
        assert_eq!(read.survey.columns[0].header, header, "{key}");
        assert_eq!(read.survey.rows, rows, "{key}");
        let said: Vec<bool> = read
            .entries(Manner::Title)
            .map(|entry| entry.kept.is_some())
            .collect();
        assert_eq!(said, kept, "{key}");
    }
}

#[test]
fn headings_that_a_page_break_repeats_are_dropped_and_counted() {
    let body = |again: &str| format!("Asset Tag,Name\nHW-1,a\n{again}\nHW-2,b\n{again}\nHW-3,c\n");
    for again in [
        "Asset Tag,Name",
        "ASSET TAG,name",
        "\"Asset Tag\",\"Name\"",
        " Asset Tag , Name ",
        "Asset Tag,Name,,",
    ] {
        let read = read::text(&body(again));
        assert_eq!(read.tags(), ["HW-1", "HW-2", "HW-3"], "{again}");
        let lines: Vec<u64> = read
            .entries(Manner::RepeatedHeading)
            .map(|entry| entry.line)
            .collect();
        assert_eq!(lines, [3, 5], "{again}");
        assert_eq!(read.survey.rows, 3, "{again}");
    }
    let titled =
        read::text("Report 7,\nAsset Tag,Name\nHW-1,a\nReport 7,\nAsset Tag,Name\nHW-2,b\n");
    assert_eq!(titled.tags(), ["HW-1", "HW-2"]);
    assert_eq!(
        titled.told(Manner::Title),
        [("Report 7", 1), ("Report 7", 1)]
    );
    // Two things are called nearly so, and a list of one column may hold its own heading.
    for text in [
        "Asset Tag,Name\nAsset Tag,Names\n",
        "Asset Tag,Name\nAsset Tag,\n",
        "Tag\nTag\n",
    ] {
        let read = read::text(text);
        assert_eq!(
            (read.rows.len(), read.told(Manner::RepeatedHeading).len()),
            (1, 0),
            "{text}"
        );
    }
    let kept = read::keeping(&body("Asset Tag,Name"), &["repeated_heading:3"]);
    let names: Vec<&str> = kept
        .assets()
        .map(|asset| asset.name.as_deref().unwrap())
        .collect();
    assert_eq!(names, ["a", "Name", "b", "c"]);
}

#[test]
fn totals_at_the_end_are_no_assets() {
    let head = "Asset Tag,Name,Model,Purchase Cost\nT-1,Screen,E24,200.00\nT-2,Dock,WD19,150.00\n";
    for (end, lines) in [
        ("Total,,,350.00\n", vec![4]),
        (",,Total:,350.00\n", vec![4]),
        (",,,350.00\n2 records,,,\n", vec![4, 5]),
        ("Summe,,,\"350,00\"\n", vec![4]),
        ("\n\nTotal: 2,,,\n", vec![6]),
        (",,,350.00\n", vec![4]),
        ("(2 rows affected)\n", vec![4]),
        ("Grand Total,,2,$350.00\n,,,\nEnd of report\n", vec![4, 6]),
        ("Page 1 of 1,,,\n", vec![4]),
        ("2 items\n", vec![4]),
        ("Count: 2\n", vec![4]),
    ] {
        let text = format!("{head}{end}");
        let read = read::text(&text);
        assert_eq!(read.tags(), ["T-1", "T-2"], "{end}");
        let told: Vec<u64> = read
            .entries(Manner::Total)
            .map(|entry| entry.line)
            .collect();
        assert_eq!(told, lines, "{end}");
        let kept = read::keeping(&text, &["total"]);
        assert_eq!(kept.rows.len(), 2 + lines.len(), "{end}");
        let key = read.entries(Manner::Total).next().unwrap().key();
        assert_eq!(read::keeping(&text, &[&key]).rows.len(), 3, "{end}");
    }
    // Not at the end, or of a thing.
    for (more, rows) in [
        ("Total,,,350.00\nT-3,Phone,X,5\n", 4),
        ("Total,Screen,E24,1.00\n", 3),
        ("T-3,Total,,\n", 3),
        ("12345,,,10.00\n", 3),
        ("Total\n", 3),
        ("2 records player,,,\n", 3),
    ] {
        let read = read::text(&format!("{head}{more}"));
        assert_eq!(
            (read.rows.len(), read.told(Manner::Total).len()),
            (rows, 0),
            "{more}"
        );
    }
    // The only row is no total of none.
    assert_eq!(
        read::text("Asset Tag,Purchase Cost\n,350.00\n").rows.len(),
        1
    );
}

#[test]
fn missing_cells_are_empty_and_surplus_ones_are_refused() {
    let read = read::text("Asset Tag,Name,Notes\nA\nB,b\nC,c,n\nD,d,n,,\nE,e,n,x\n");
    assert_eq!(read.asset(0).name, None);
    assert_eq!(
        (
            read.asset(1).name.as_deref(),
            read.asset(1).notes.as_deref()
        ),
        (Some("b"), None)
    );
    assert_eq!(read.errors().len(), 1);
    assert_eq!(read.rows[4].errors[0].line, 6);
    assert_eq!(
        read.entries(Manner::Short)
            .map(|entry| (entry.count, entry.line))
            .collect::<Vec<_>>(),
        [(2, 2)]
    );
}

#[test]
fn the_delimiter_gives_the_most_rows_of_one_width() {
    for (text, delimiter) in [
        (
            "Title, with commas, in it\nTag;Name\nA;b\nB;c\nC;d\n",
            Delimiter::Semicolon,
        ),
        ("a;b\n1,2;3\n4,5;6\n7,8;9\n", Delimiter::Semicolon),
        ("Tag\tName, long\nA\tb, c\nB\td\n", Delimiter::Tab),
        ("Tag|Name\nA|b;c;d\nB|e\n", Delimiter::Pipe),
        ("one column\nA\nB\n", Delimiter::Comma),
        ("sep=;\nTag,Name;x\nA,b;c\n", Delimiter::Semicolon),
        ("SEP=\t\r\nTag\tName\r\nA\tb\r\n", Delimiter::Tab),
        ("\"sep=|\"\nTag|Name\nA|b\n", Delimiter::Pipe),
        ("Tag;Price\nA;1,50\nB;2,75\n", Delimiter::Semicolon),
        ("Tag,Notes\nA,\"x;y;z\"\nB,\"x;y;z\"\n", Delimiter::Comma),
    ] {
        assert_eq!(
            read::text(text).survey.format.delimiter,
            delimiter,
            "{text}"
        );
    }
}

#[test]
fn a_file_with_headings_and_no_rows_says_just_that() {
    let read = read::text("Asset Tag,Name\n");
    assert_eq!((read.survey.rows, read.rows.len()), (0, 0));
    assert!(
        read.survey
            .remarks
            .iter()
            .any(|remark| remark.contains("no rows"))
    );
}
