//! Input that means no good comes out as it went in, or is refused.

use crate::desk::Desk;

const NAMES: [&str; 9] = [
    "=HYPERLINK(\"http://evil.example\",\"click\")",
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "'; DROP TABLE asset; --",
    "\"); DELETE FROM journal; --",
    "../../../etc/passwd",
    "%s%n%x $(reboot) `id`",
    "O'Brien \u{202e}gpj.exe",
];

#[test]
fn hostile_texts_are_kept_as_texts() {
    let desk = Desk::new();
    for (number, name) in NAMES.iter().enumerate() {
        // An equals sign, because some of these begin with a hyphen.
        let words = [
            format!("--name={name}"),
            format!("--notes={name}"),
            format!("--serial=S{number}"),
        ];
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        desk.run(
            &[
                &[
                    "register",
                    "--model",
                    "Thing",
                    "--tag",
                    &format!("H-{number}"),
                ],
                words.as_slice(),
            ]
            .concat(),
        )
        .done();
        // What nobody sees, and turns others around, is no part of a name; notes are kept to the letter.
        let shown = desk.json(&["show", &format!("H-{number}")]);
        assert_eq!(shown["name"], name.replace('\u{202e}', ""));
        assert_eq!(shown["notes"], *name);
        let _ = desk.run(&["list", name]);
        let _ = desk.run(&["find", "--", name]);
        let _ = desk.run(&["show", "--", name]).refused(1);
        let _ = desk
            .run(&["check-out", "H-0", &format!("--to={name}")])
            .refused(1);
    }
    assert_eq!(desk.tags(&[]).len(), NAMES.len());
    let list = desk.run(&["list"]).done();
    assert!(
        !list.contains('\u{202e}'),
        "what turns text around does not reach the terminal"
    );

    // A spreadsheet must not take a name for a formula.
    let csv = desk.file("out.csv");
    desk.run(&["export", "--out", &csv]).done();
    let text = std::fs::read_to_string(&csv).unwrap();
    let mut rows =
        csv::ReaderBuilder::new().from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    for row in rows.records() {
        for cell in row.unwrap().iter() {
            let begins = cell.chars().next().unwrap_or(' ');
            assert!(
                !"=+-@\t\r".contains(begins),
                "a spreadsheet would run {cell}"
            );
        }
    }
    desk.assert_clean();
}

#[test]
fn an_import_of_hostile_cells_is_a_list_of_texts() {
    let desk = Desk::new();
    let mut list = String::from("Asset Tag,Name,Model,Location,Serial\n");
    for (number, name) in NAMES.iter().enumerate() {
        let name = name.replace('"', "\"\"");
        list.push_str(&format!("H-{number},\"{name}\",\"{name}\",\"{name}\",\n"));
    }
    let list = desk.write("list.csv", list);
    desk.run(&["import", &list]).done();
    assert_eq!(desk.json(&["show", "H-4"])["name"], NAMES[4]);
    assert_eq!(desk.tags(&[]).len(), NAMES.len());
    desk.assert_clean();
}

#[test]
fn a_line_of_a_megabyte_is_one_unknown_code() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "A-1"])
        .done();
    let out = desk
        .feed(
            &["scan"],
            [vec![b'A'; 1 << 20], b"\nA-1\n\xff\xfe\0\n".to_vec()].concat(),
        )
        .done();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 3, "one line in, one line out");
    assert!(
        lines[0].starts_with("unknown")
            && lines[1].starts_with("asset")
            && lines[2].starts_with("unknown")
    );
}

#[test]
fn arguments_as_long_as_the_system_passes_are_refused_in_words() {
    let desk = Desk::new();
    // Linux passes 128 KiB in one argument.
    let long = "x".repeat(120_000);
    let refused = desk
        .run(&["register", "--model", "Thing", "--tag", &long])
        .refused(1);
    assert!(refused.starts_with("Error: "));
    desk.run(&["register", "--model", "Thing", "--serial", &long])
        .refused(1);
    desk.run(&["show", &long]).refused(1);
    let _ = desk.run(&["list", &long]);
    let _ = desk.run(&["find", &long]);
    assert!(desk.tags(&[]).is_empty());
    desk.assert_clean();
}

#[test]
fn files_go_where_they_are_said_to_go_and_nowhere_else() {
    let desk = Desk::with_demo(20);
    std::fs::create_dir(desk.home().join("inner")).unwrap();
    let out = desk.file("inner/../report.csv");
    desk.run(&["report", "stock", "--out", &out]).done();
    assert!(desk.home().join("report.csv").is_file());
    desk.run(&["report", "stock", "--out", &desk.file("nowhere/report.csv")])
        .refused(1);
    desk.run(&["report", "stock", "--out", &desk.file("report.exe")])
        .refused(1);
    desk.run(&["export", "--out", &desk.file("report.exe")])
        .refused(1);
    assert!(!desk.home().join("report.exe").exists());
    let tag = desk.tags(&[]).remove(0);
    desk.run(&[
        "labels",
        &tag,
        "--out",
        &desk.file("nowhere/labels.pdf"),
        "--sheet",
        "L6009",
    ])
    .refused(1);
    assert_eq!(
        std::fs::read_dir(desk.home().join("inner"))
            .unwrap()
            .count(),
        0
    );
}
