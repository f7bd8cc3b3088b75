//! HTML in cells, and characters that nobody sees.

use crate::read;
use intake::{Kept, Manner};

#[test]
fn entities_are_decoded_where_a_file_has_them() {
    let file = "Asset Tag,Name,Model,Manufacturer,Assigned To,Notes\n\
                E-1,Dell 19&quot; Monitor,P1917S,Dell,Pat O&#039;Example,R&amp;D lab\n\
                E-2,\"Dell 19\"\" Monitor\",P1917S,Dell,\"Pat O'Example\",R&D lab\n\
                E-3,\"<a href=\"\"https://assets.example/hardware/3\"\">Dock</a>\",WD19,Dell,,&nbsp;\n";
    let read = read::text(file);
    let (first, second, third) = (read.asset(0), read.asset(1), read.asset(2));
    assert_eq!(first.name.as_deref(), Some("Dell 19\" Monitor"));
    assert_eq!(
        (&first.name, &first.notes, &first.holder),
        (&second.name, &second.notes, &second.holder)
    );
    assert_eq!(first.holder.name.as_deref(), Some("Pat O'Example"));
    assert_eq!(
        (third.name.as_deref(), third.notes.as_deref()),
        (Some("Dock"), None)
    );
    assert_eq!(
        read.entries(Manner::Decoded)
            .map(|entry| entry.count)
            .sum::<u64>(),
        4
    );
    assert_eq!(read.told(Manner::Link).len(), 1);

    let kept = read::keeping(file, &["decoded", "link"]);
    assert_eq!(kept.asset(0).name.as_deref(), Some("Dell 19&quot; Monitor"));
    assert!(
        kept.asset(2)
            .name
            .as_deref()
            .unwrap()
            .starts_with("<a href")
    );
    assert!(
        kept.entries(Manner::Decoded)
            .all(|entry| entry.kept == Some(Kept::Chosen))
    );
    let one = read::keeping(file, &["decoded:5:R&amp;D lab"]);
    assert_eq!(
        (
            one.asset(0).notes.as_deref(),
            one.asset(0).holder.name.as_deref()
        ),
        (Some("R&amp;D lab"), Some("Pat O'Example"))
    );
}

#[test]
fn entities_and_links_of_many_kinds() {
    for (cell, expected) in [
        ("R&amp;D", "R&D"),
        ("a &lt; b", "a < b"),
        ("Caf&eacute;", "Caf&eacute;"),
        ("caf&#233;", "café"),
        ("caf&#xE9;", "café"),
        ("K&uuml;che", "Küche"),
        ("&amp;amp;", "&amp;"),
        ("5&nbsp;m", "5 m"),
        ("<a href='x'>Dock</a>", "Dock"),
        ("<a href='x'>R&amp;D</a> room", "R&D room"),
        ("Tom & Jerry", "Tom & Jerry"),
        ("a < b > c", "a < b > c"),
    ] {
        let read = read::text(&format!("Asset Tag,Name\nA,\"{cell}\"\n"));
        assert_eq!(read.asset(0).name.as_deref(), Some(expected), "{cell}");
    }
    // One example of HTML among many plain ones is no file of HTML.
    let plain = read::text("Asset Tag,Notes\nA,R&D\nB,Tom & Jerry\nC,write &amp; for it\n");
    assert_eq!(plain.asset(2).notes.as_deref(), Some("write &amp; for it"));
    assert!(plain.told(Manner::Decoded).is_empty());
}

#[test]
fn what_nobody_sees_is_left_off() {
    let tags = "Asset Tag,Name,Serial,Location,Assigned To\n\
                IT-0\u{200B}01,Screen,\u{200E}5CG0001AAA,Store,Ana Ruiz\n\
                IT-002\u{200E},Dock,5CG0002\u{AD}BBB,Store\u{200E},Ana Ruiz\u{200E}\n\
                IT\u{A0}003,Laptop,5CG 0003 CCC,Store,Ana\u{A0}Ruiz\n\
                \u{202A}IT-004\u{202C},Phone,5CG0004DDD,Sto\u{200B}re,Ana Ruiz\n";
    let read = read::text(tags);
    assert_eq!(read.tags(), ["IT-001", "IT-002", "IT 003", "IT-004"]);
    assert!(
        read.assets()
            .all(|asset| asset.place.as_deref() == Some("Store"))
    );
    assert!(
        read.assets()
            .all(|asset| asset.holder.name.as_deref() == Some("Ana Ruiz"))
    );
    let serials: Vec<&str> = read
        .assets()
        .map(|asset| asset.serial.as_deref().unwrap())
        .collect();
    assert_eq!(
        serials,
        ["5CG0001AAA", "5CG0002BBB", "5CG 0003 CCC", "5CG0004DDD"]
    );
    assert_eq!(
        read.entries(Manner::Invisible)
            .map(|entry| entry.count)
            .sum::<u64>(),
        3
    );

    let headings = "\u{FEFF}Asset\u{A0}Tag,Na\u{200B}me,\u{200E}Serial\u{200E},Loca\u{AD}tion\nIH-1,Screen,S1,Store\n";
    assert_eq!(
        read::text(headings).fields(),
        ["tag", "name", "serial", "place"]
    );
    // What changes the writing one sees stays.
    for word in ["می\u{200C}خواهم", "👩\u{200D}💻", "É", "E\u{301}", "a  b"] {
        let read = read::text(&format!("Asset Tag,Name\nA,{word}\n"));
        assert_eq!(read.asset(0).name.as_deref(), Some(word));
    }
}
