//! What people see, word by word.

use crate::desk::Desk;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.run(&["place", "record", "--name", "Hamburg", "--code", "HAM"])
        .done();
    desk.run(&[
        "place",
        "record",
        "--name",
        "IT store",
        "--code",
        "HAM-STORE",
        "--parent",
        "HAM",
    ])
    .done();
    desk.run(&[
        "person",
        "record",
        "--name",
        "Ana Ruiz",
        "--email",
        "ana.ruiz@example.org",
    ])
    .done();
    let model = [
        "--name",
        "ThinkPad T14",
        "--manufacturer",
        "Lenovo",
        "--category",
        "Laptop",
    ];
    desk.run(
        &[
            &["model", "record"],
            model.as_slice(),
            &["--warranty-months", "36"],
        ]
        .concat(),
    )
    .done();
    for serial in ["PF1", "PF2"] {
        let words = [
            "--model",
            "ThinkPad T14",
            "--serial",
            serial,
            "--place",
            "HAM-STORE",
        ];
        let words = [
            words.as_slice(),
            &["--purchase-date", "2024-01-31", "--cost", "1349.00 EUR"],
        ]
        .concat();
        desk.run(&[&["register"], words.as_slice()].concat()).done();
    }
    desk
}

#[test]
fn lists_and_sentences() {
    let desk = desk();
    insta::assert_snapshot!(desk.run(&["register", "--model", "ThinkPad T14"]).done(), @"Registered IT0000030");
    insta::assert_snapshot!(desk.run(&["check-out", "IT0000014", "--to", "Ana Ruiz", "--due", "2026-09-01"]).done(), @"Checked out IT0000014 to Ana Ruiz");
    insta::assert_snapshot!(desk.run(&["list", "--sort", "tag"]).done(), @r"
    TAG        STATE     MODEL         SERIAL  PLACE               HOLDER    DUE         WARRANTY
    IT0000014  On loan   ThinkPad T14  PF1                         Ana Ruiz  2026-09-01  2027-01-31
    IT0000022  In stock  ThinkPad T14  PF2     Hamburg › IT store                        2027-01-31
    IT0000030  In stock  ThinkPad T14
    3 assets
    ");
    insta::assert_snapshot!(desk.run(&["show", "it-000001-4"]).done(), @r"
    Tag           IT0000014
    State         On loan
    Holder        Ana Ruiz
    Out since     2026-08-20
    Goes back to  Hamburg › IT store
    Due           2026-09-01
    Model         Lenovo ThinkPad T14 (Laptop)
    Serial        PF1
    Warranty end  2027-01-31 (from the model)
    Purchased     2024-01-31
    Cost          1349.00 EUR
    Registered    2026-08-20 09:00
    Changed       2026-08-20 09:00
    ");
    insta::assert_snapshot!(desk.feed(&["scan"], "IT0000014\npf2\nHAM-STORE\nNOPE\n").done(), @r"
    asset    IT0000014  IT0000014 ThinkPad T14, on loan to Ana Ruiz
    asset    pf2  IT0000022 ThinkPad T14, in stock
    place    HAM-STORE  Place Hamburg › IT store
    unknown  NOPE  NOPE is not on the register
    ");
    insta::assert_snapshot!(desk.feed(&["scan", "--check-in"], "IT0000014\nIT0000014\nHAM\n").out, @r"
    done     IT0000014  Checked in IT0000014
    refused  IT0000014  IT0000014 is already in stock. Nothing was saved.
    refused  HAM  Place Hamburg: only assets can be handed out or taken back.
    ");
    insta::assert_snapshot!(desk.run(&["history", "IT0000014"]).done(), @r"
    2026-08-20 09:00  Checked in  by tester at desk-1
        State: Checked out → In stock
        Holder: Ana Ruiz → —
        Due back: 2026-09-01 → —
        Out since: 2026-08-20 → —
    2026-08-20 09:00  Checked out  by tester at desk-1
        State: In stock → Checked out
        Holder: — → Ana Ruiz
        Due back: — → 2026-09-01
        Out since: — → 2026-08-20
    2026-08-20 09:00  Registered  by tester at desk-1
        Tag: — → IT0000014
        Model: — → ThinkPad T14
        Place: — → Hamburg › IT store
        Purchase date: — → 2024-01-31
        Serial number: — → PF1
        Cost: — → 1349.00 EUR
        Warranty end: — → 2027-01-31
    ");
    insta::assert_snapshot!(desk.run(&["undo"]).done(), @"Took back: Checked in IT0000014");
    insta::assert_snapshot!(desk.run(&["check"]).done(), @"All 28 entries and 41 rows are as they should be.");
}

#[test]
fn refusals() {
    let desk = desk();
    insta::assert_snapshot!(desk.run(&["show", "NOPE"]).refused(1), @"Error: There is no asset “NOPE” on the register.");
    insta::assert_snapshot!(desk.run(&["check-in", "IT0000014"]).refused(1), @"Error: IT0000014 is already in stock. Nothing was saved.");
    insta::assert_snapshot!(desk.run(&["state", "IT0000014", "--to", "disposed"]).refused(1), @r"
    Error: IT0000014 cannot go from in stock to disposed. Nothing was saved.
    Hint: From here it can become in repair, lost, or retired.
    ");
    insta::assert_snapshot!(desk.run(&["register", "--model", "X", "--serial", "PF1"]).refused(1), @"Error: The serial number PF1 is taken: it is IT0000014, ThinkPad T14. Nothing was saved.");
    insta::assert_snapshot!(desk.run(&["register", "--model", "X", "--serial", "pf1"]).refused(1), @r"
    Error: The serial number pf1 differs only in capitals from PF1, which is that of IT0000014, ThinkPad T14. Nothing was saved.
    Hint: If this is another thing, keep the number as it is.
    ");
    insta::assert_snapshot!(desk.run(&["labels", "--sheet", "L6009", "--out", "x.pdf"]).refused(2), @"Error: Say which labels: tags, --list, --needs-label, --all or another condition.");
    insta::assert_snapshot!(desk.run(&["list", "--as-of", "33.3.2026"]).refused(2), @r"
    error: invalid value '33.3.2026' for '--as-of <DATE>': There is no such day: March 2026 has 31 days.

    For more information, try '--help'.
    ");
}
