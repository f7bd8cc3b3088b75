//! Labels of a list of codes, read as the batch and counts read one.

use crate::desk::Desk;

fn desk() -> Desk {
    let desk = Desk::new();
    for tag in ["T-1", "T-2", "T-3"] {
        desk.run(&["register", "--name", "Dock", "--tag", tag])
            .done();
    }
    desk
}

#[test]
fn labels_are_made_of_a_list_however_it_is_written() {
    let desk = desk();
    for list in [
        &b"T-1\nT-2\n"[..],
        b"\xEF\xBB\xBFT-1\r\n\r\nT-2",
        b"Tag\nT-1\nT-2\n",
        b"No;Time;Code\n1;2026-11-25 10:00;T-1\n2;2026-11-25 10:01;T-2\n",
        b"10:00:01,T-1,1\n10:00:02,T-2,1\n",
        b"T-1\tDock\nT-2\tDock\n",
        b"\"T-1\"\n\"T-2\"\n",
        b"T-1,\nT-2,\n",
        b"\xFF\xFET\0-\x001\0\n\0T\0-\x002\0\n\0",
        b"Code|Qty\nT-1|1\nT-2|1\n",
    ] {
        let file = desk.write("list.csv", list);
        let plan = desk.json(&["labels", "--list", &file, "--sheet", "L6009", "--dry-run"]);
        assert_eq!(plan["labels"], 2, "{list:?}");
    }
}

#[test]
fn a_list_with_gaps_makes_none() {
    let desk = desk();
    for (list, code) in [
        ("Code;Time\nT-1;10:00\n;10:01\n", "list.unread"),
        ("T-1\nNOBODY-KNOWS\n", "asset.unknown"),
        ("\n", "list.unreadable"),
    ] {
        let file = desk.write("list.csv", list);
        let words = [
            "--json",
            "labels",
            "--list",
            &file,
            "--sheet",
            "L6009",
            "--dry-run",
        ];
        let said = desk.run(&words);
        assert_eq!(said.status, Some(1), "{list:?}: {}", said.out);
        assert!(said.out.contains(code), "{list:?}: {}", said.out);
    }
}
