//! Lists of handheld scanners: the code is found wherever it stands, the time is that which is written, every line is
//! accounted for.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use intake::{Bytes, Listed, ListedTime, list};
use std::convert::Infallible;

fn read(text: &str, known: &[&str]) -> Listed {
    let list = list(&Bytes(text.as_bytes().to_vec()), 10_000).unwrap();
    list.read(|code| Ok::<_, Infallible>(known.contains(&code)))
        .unwrap()
}

fn codes(listed: &Listed) -> Vec<&str> {
    listed.scans.iter().map(|scan| scan.code.as_str()).collect()
}

fn moment(day: u32, hour: u32, minute: u32, second: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, day)
        .unwrap()
        .and_hms_opt(hour, minute, second)
        .unwrap()
}

#[test]
fn the_column_of_the_codes_is_the_one_the_register_knows() {
    let known = ["IT-0001", "IT-0002", "IT-0003"];
    for text in [
        "001,IT-0001     ,CODE-128    ,2026/11/25,10:01:02\r\n001,IT-0002     ,CODE-128    ,2026/11/25,10:01:09\r\n\
         001,IT-0003     ,CODE-128    ,2026/11/25,10:01:15\r\n",
        "IT-0001\nIT-0002\nIT-0003\n",
        "2026-11-25 10:01;Ana;IT-0001\n2026-11-25 10:02;Ana;IT-0002\n2026-11-25 10:03;Ana;IT-0003\n",
        "Device\tCode\tCount\nX\tIT-0001\t1\nX\tIT-0002\t1\nX\tIT-0003\t1\n",
        "Serial,Number\nS9,IT-0001\nS8,IT-0002\nS7,IT-0003\n",
        "1|QR|IT-0001\n2|QR|IT-0002\n3|QR|IT-0003\n",
        "\"Ana Ruiz\",\"IT-0001\"\n\"Ana Ruiz\",\"IT-0002\"\n\"Ana Ruiz\",\"IT-0003\"\n",
        "10:01:02,IT-0001\n10:01:05,IT-0002\n10:01:07,IT-0003\n",
        "Barcode;Asset\nX1;IT-0001\nX2;IT-0002\nX3;IT-0003\n",
        "\u{FEFF}Store;IT-0001;;;\nStore;IT-0002;;;\nStore;IT-0003;;;\n",
    ] {
        let listed = read(text, &known);
        assert_eq!(codes(&listed), known, "{text}");
        assert!(listed.unread.is_empty(), "{text}");
    }
    // A place that repeats down a column is known once.
    let places = "IT-0001,STORE\nIT-0002,STORE\nNEW-1,STORE\n";
    assert_eq!(
        codes(&read(places, &["IT-0001", "IT-0002", "STORE"])),
        ["IT-0001", "IT-0002", "NEW-1"]
    );
}

#[test]
fn without_the_register_the_heading_tells_and_then_what_differs() {
    for (text, expected) in [
        (
            "No;Time;Barcode;Symbology\n1;2026-11-25 10:00;IT7;QR\n2;2026-11-25 10:01;IT8;QR\n",
            vec!["IT7", "IT8"],
        ),
        (
            "Model,Asset Tag,Serial\nDock,A1,S1\nDock,A2,S2\n",
            vec!["A1", "A2"],
        ),
        ("Name;Seriennummer\nDock;S1\nScreen;S2\n", vec!["S1", "S2"]),
        ("001,N-1,CODE-128\n001,N-2,CODE-128\n", vec!["N-1", "N-2"]),
        ("1,N-1,QR\n2,N-2,QR\n3,N-3,QR\n", vec!["N-1", "N-2", "N-3"]),
        (
            "2026/11/25,10:01:02,N-1\n2026/11/25,10:01:03,N-2\n",
            vec!["N-1", "N-2"],
        ),
        (
            "4006381333931\n4006381333948\n",
            vec!["4006381333931", "4006381333948"],
        ),
        ("N-1,3\nN-2,1\n", vec!["N-1", "N-2"]),
        ("N-1;Ana\nN-2;Ana\n", vec!["N-1", "N-2"]),
        ("Scanned Code\tWhen\nN-1\t10:00\n", vec!["N-1"]),
    ] {
        assert_eq!(codes(&read(text, &[])), expected, "{text}");
    }
}

#[test]
fn what_looks_like_a_day_and_is_a_tag_is_a_tag() {
    for tag in [
        "2024-01-15",
        "25.11.2026",
        "12:30:05",
        "11/25/2026",
        "2026-11-25T10:01:02",
        "1/2/2026",
    ] {
        let text = format!("{tag}\nIT-0001\n");
        assert_eq!(codes(&read(&text, &[tag, "IT-0001"])), [tag, "IT-0001"]);
        let unknown = read(&text, &["IT-0001"]);
        assert_eq!(
            (codes(&unknown), &unknown.unread),
            (vec!["IT-0001"], &vec![1]),
            "{tag}"
        );
        let beside = read(
            &format!("{tag},2026-11-25 10:01:02\nIT-0001,2026-11-25 10:01:03\n"),
            &[tag, "IT-0001"],
        );
        assert_eq!(codes(&beside), [tag, "IT-0001"]);
        assert_eq!(
            beside.scans[0].at,
            Some(ListedTime::Local(moment(25, 10, 1, 2)))
        );
    }
}

#[test]
fn times_as_handhelds_write_them() {
    let local = |text: &str| match read(text, &[]).scans[0].at {
        Some(ListedTime::Local(at)) => at,
        other => panic!("{text}: {other:?}"),
    };
    for text in [
        "IT-0001,003278,10:01:02,25/11/2026\r\n",
        "IT-0001,11/25/2026 10:01:02\r\n",
        "IT-0001,2026-11-25 10:01:02",
        "IT-0001,25.11.2026 10:01:02",
        "IT-0001,25.11.26,10:01:02",
        "IT-0001,10:01:02 25.11.2026",
        "IT-0001;2026-11-25T10:01:02",
        "IT-0001\t20261125100102",
        "IT-0001,2026/11/25,10:01:02",
        "IT-0001,11/25/2026 10:01:02 AM",
        "2026-11-25 10:01:02,IT-0001",
    ] {
        assert_eq!(local(text), moment(25, 10, 1, 2), "{text}");
    }
    for (text, expected) in [
        (
            "IT-0001,2026-11-25T10:01:02+01:00\r\n",
            "2026-11-25T10:01:02+01:00",
        ),
        (
            "IT-0001,2026-11-25T10:01:02.5Z",
            "2026-11-25T10:01:02.500+00:00",
        ),
        (
            "IT-0001,2026-11-25 10:01:02 -0800",
            "2026-11-25T10:01:02-08:00",
        ),
    ] {
        let expected: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(expected).unwrap();
        assert_eq!(
            read(text, &[]).scans[0].at,
            Some(ListedTime::Exact(expected)),
            "{text}"
        );
    }
    // The file proves its order once for all lines.
    let american = read("IT-1,11/5/2026 10:01:02\nIT-2,11/25/2026 10:01:02\n", &[]);
    assert_eq!(
        american.scans[0].at,
        Some(ListedTime::Local(moment(5, 10, 1, 2)))
    );
    let european = read("IT-1,5/11/2026 10:01:02\nIT-2,25/11/2026 10:01:02\n", &[]);
    assert_eq!(
        european.scans[0].at,
        Some(ListedTime::Local(moment(5, 10, 1, 2)))
    );
}

#[test]
fn a_time_that_cannot_be_read_is_said() {
    for (text, unread) in [
        ("IT-1,32/13/2026 10:01:02\n", Some("32/13/2026 10:01:02")),
        ("IT-1,10:01:02\n", Some("10:01:02")),
        ("IT-1,2026-11-25 25:61:02\n", Some("2026-11-25 25:61:02")),
        ("IT-1,25/11/2026\n", Some("2026-11-25")),
        ("IT-1\n", None),
        ("IT-1,yesterday\n", None),
        ("IT-1,003278\n", None),
        ("IT-1,QR\n", None),
    ] {
        let scan = read(text, &[]).scans.remove(0);
        assert_eq!(
            (scan.at, scan.unread_time.as_deref()),
            (None, unread),
            "{text}"
        );
    }
}

#[test]
fn every_line_is_accounted_for() {
    for (text, scans, unread, empty) in [
        ("IT-1\n\nIT-2\n\n", 2, vec![], 2),
        ("Asset Tag,Time\nIT-1,10:00\n,10:01\nIT-2\n", 2, vec![3], 0),
        ("IT-1\n12:30:05\nIT-2", 2, vec![2], 0),
        ("IT-1\n,,,\nIT-2\n", 2, vec![], 1),
        ("IT-1\n\"IT-2\nIT-3\n", 3, vec![], 0),
        ("IT-1\n\"IT-2\nIT-3\"\nIT-4\n", 4, vec![], 0),
        ("IT-1\u{1}\nIT-2\nIT-3\n", 2, vec![1], 0),
        ("IT-1\r\rIT-2\r", 2, vec![], 1),
        (
            "\"IT-1,2026-11-25 10:00\nIT-2,2026-11-25 10:01\n",
            2,
            vec![],
            0,
        ),
        ("  \nIT-1\n \t \n", 1, vec![], 2),
    ] {
        let listed = read(text, &["IT-1", "IT-2"]);
        assert_eq!(
            (listed.scans.len(), &listed.unread, listed.empty),
            (scans, &unread, empty),
            "{text:?} {listed:?}"
        );
    }
}
