//! What looks like a slip and may be none is asked about, and kept as it is typed where a person says so.

use crate::fixture::{Fixture, tags};
use crate::imports::{four, import_assets};
use operations::wire::*;
use operations::{assets, series};

fn with_serial(serial: &str, keep: bool) -> RegisterAsset {
    RegisterAsset {
        name: Some("Sensor".into()),
        serial: Some(serial.into()),
        keep_serial: keep,
        ..RegisterAsset::default()
    }
}

#[test]
fn a_serial_that_differs_in_capitals_alone_asks_and_one_that_is_there_is_refused() {
    for (there, typed, code) in [
        ("PF4abc", "PF4ABC", "serial.alike"),
        ("pf4abc", "Pf4aBc", "serial.alike"),
        ("straße1", "STRASSE1", "serial.alike"),
        ("Ａ1b2", "a1B2", "serial.alike"),
        ("PF4ABC", "PF4ABC", "serial.taken"),
        ("PF4ABC", " PF4ABC ", "serial.taken"),
        ("PF-4ABC", "PF4ABC", "serial.taken"),
        ("PF-4abc", "PF4ABC", "serial.taken"),
        ("PF4 ABC", "PF4ABC", "serial.taken"),
        ("Zu\u{308}1", "Z\u{fc}1", "serial.alike"),
    ] {
        let fixture = Fixture::new();
        let first = fixture.register_as(with_serial(there, false));
        let refused =
            assets::register_asset(&fixture.office, with_serial(typed, false)).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            (code, Some("serial")),
            "{there} {typed}"
        );
        let proposed = assets::propose_asset(&fixture.office, with_serial(typed, false)).unwrap();
        assert_eq!(proposed.problems[0].code, code, "{there} {typed}");
        let kept = assets::register_asset(&fixture.office, with_serial(typed, true));
        match code {
            "serial.alike" => {
                let second = kept.unwrap().result.asset;
                assert_eq!(second.row.serial, typed);
                // Each is found by its own, and undone and done again it is still there.
                assert_eq!(fixture.show(&first.row.tag).row.serial, there);
                fixture.undo(None).unwrap();
                fixture.redo(None).unwrap();
                assert_eq!(fixture.show(&second.row.tag).row.serial, typed);
            }
            _ => assert_eq!(
                kept.unwrap_err().code,
                code,
                "nothing makes {typed} another's"
            ),
        }
        fixture.assert_whole();
    }
}

#[test]
fn on_editing_and_in_a_file_it_is_the_same() {
    let fixture = Fixture::new();
    fixture.register_as(with_serial("PF4abc", false));
    let other = fixture.register_as(with_serial("OTHER1", false));
    let edit = |keep| ReviseAssets {
        assets: tags(&[&other.row.tag]),
        serial: Some("PF4ABC".into()),
        keep_serial: keep,
        ..ReviseAssets::default()
    };
    assert_eq!(
        assets::revise_assets(&fixture.office, edit(false))
            .unwrap_err()
            .code,
        "serial.alike"
    );
    assets::revise_assets(&fixture.office, edit(true)).unwrap();
    assert_eq!(fixture.show(&other.row.tag).row.serial, "PF4ABC");
    // A row that says which asset it is about says that it is another; one that does not means the one that is there.
    let fixture = Fixture::new();
    let list = "Asset Tag,Name,Serial\nT-1,a,PF4abc\nT-2,b,PF4ABC\nT-3,c,PF4ABC\n";
    assert_eq!(
        four(&import_assets(&fixture, list).result.counts),
        [2, 0, 0, 1]
    );
    assert_eq!(
        four(&import_assets(&fixture, list).result.counts),
        [0, 0, 2, 1]
    );
    let fixture = Fixture::new();
    fixture.register_as(with_serial("PF4abc", false));
    let list = "Name,Serial\nRenamed,PF4ABC\n";
    assert_eq!(
        four(&import_assets(&fixture, list).result.counts),
        [0, 1, 0, 0]
    );
}

#[test]
fn a_tag_that_looks_misread_is_kept_where_somebody_says_so() {
    let fixture = Fixture::new();
    let own = fixture.register("Dock").row.tag;
    // One of our series with another last character: somebody else's label may be just that.
    let last = if own.ends_with('A') { "B" } else { "A" };
    let foreign = format!("{}{last}", &own[..own.len() - 1]);
    let request = |keep| RegisterAsset {
        tag: Some(foreign.clone()),
        name: Some("Screen".into()),
        keep_tag: keep,
        ..RegisterAsset::default()
    };
    let refused = assets::register_asset(&fixture.office, request(false)).unwrap_err();
    assert_eq!(refused.code, "tag.misread");
    assert_eq!(
        assets::propose_asset(&fixture.office, request(false))
            .unwrap()
            .problems[0]
            .code,
        "tag.misread"
    );
    assert!(
        assets::propose_asset(&fixture.office, request(true))
            .unwrap()
            .problems
            .is_empty()
    );
    assets::register_asset(&fixture.office, request(true)).unwrap();
    assert_eq!(fixture.show(&foreign).row.name, "Screen");
    // The series goes on as if nothing were.
    let next = fixture.register("Next").row.tag;
    assert!(
        series::list_series(&fixture.office, Nothing::default())
            .unwrap()
            .iter()
            .any(|series| next.starts_with(&series.prefix))
    );
    let edit = |keep| ReviseAssets {
        assets: tags(&[&next]),
        tag: Some(format!("{}{last}", &next[..next.len() - 1])),
        keep_tag: keep,
        ..ReviseAssets::default()
    };
    if !next.ends_with(last) {
        assert_eq!(
            assets::revise_assets(&fixture.office, edit(false))
                .unwrap_err()
                .code,
            "tag.misread"
        );
        assets::revise_assets(&fixture.office, edit(true)).unwrap();
    }
    // What is taken is taken, however sure somebody is.
    let taken = RegisterAsset {
        tag: Some(own),
        ..request(true)
    };
    assert_eq!(
        assets::register_asset(&fixture.office, taken)
            .unwrap_err()
            .code,
        "tag.taken"
    );
}
