//! Signatures drawn on a screen: kept with the hand-over, shown on its receipt, and in no file once whoever drew them is
//! erased.

use crate::erased::erase;
use crate::fixture::{Fixture, tags};
use crate::receipts::text;
use inventory::BatchId;
use operations::wire::*;
use operations::{actions, assets, copies, receipts, register, signatures, unwatched};
use std::fs;
use std::path::Path;

/// What nobody else draws: so many points, from a seed.
fn strokes(seed: u32, points: u32) -> SignatureStrokes {
    let place = |at: u32| (at.wrapping_mul(2_654_435_761).wrapping_add(seed * 40_503) >> 9) % 3_000;
    let line = (0..points).map(|at| (at as f32 * 3.0, place(at) as f32 / 10.0));
    SignatureStrokes {
        strokes: vec![line.collect(), vec![(0.0, 0.0), (1.0, 300.0)]],
    }
}

fn out(desk: &Fixture, tag: &str, to: &str) -> BatchId {
    let request = CheckOut {
        assets: tags(&[tag]),
        to: to.into(),
        ..CheckOut::default()
    };
    assets::check_out(&desk.office, request)
        .unwrap()
        .action
        .unwrap()
}

fn back(desk: &Fixture, tags_back: &[&str]) -> BatchId {
    let request = CheckIn {
        assets: tags(tags_back),
        place: Some("STORE".into()),
        ..CheckIn::default()
    };
    assets::check_in(&desk.office, request)
        .unwrap()
        .action
        .unwrap()
}

fn thing(desk: &Fixture, tag: &str) {
    desk.register_as(RegisterAsset {
        tag: Some(tag.into()),
        name: Some("Thing".into()),
        ..RegisterAsset::default()
    });
}

fn try_sign(
    desk: &Fixture,
    action: BatchId,
    signature: SignatureStrokes,
) -> Result<Done<Recorded<SignatureView>>, Failure> {
    let request = SignReceipt {
        action: Some(action),
        signature: Some(signature),
        file: None,
    };
    signatures::sign_receipt(&desk.office, request)
}

fn sign(desk: &Fixture, action: BatchId, seed: u32) -> SignatureView {
    try_sign(desk, action, strokes(seed, 60))
        .unwrap()
        .result
        .record
}

fn shown(desk: &Fixture, action: BatchId) -> SignatureView {
    let action = Some(action);
    signatures::show_signature(&desk.office, ShowSignature { action }).unwrap()
}

fn receipt(desk: &Fixture, action: BatchId, name: &str) -> Vec<u8> {
    let request = MakeReceipt {
        action: Some(action),
        out: FileRef::from(desk.path(name)),
    };
    receipts::make_receipt(&desk.office, request).unwrap();
    fs::read(desk.path(name)).unwrap()
}

/// Pieces of what was drawn, as they lie in a file: wherever a part of it is left, one of them is.
fn pieces(signature: &SignatureStrokes) -> Vec<String> {
    let points: Vec<String> = signature
        .strokes
        .iter()
        .flatten()
        .map(|(x, y)| format!("[{x},{y}]"))
        .collect();
    points
        .chunks(3)
        .map(|three| three.join(","))
        .filter(|it| it.len() > 24)
        .collect()
}

/// What stands in the files of a folder.
fn everything_in(folder: &Path) -> String {
    let mut all = String::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        match path.is_dir() {
            true => all.push_str(&everything_in(&path)),
            false => all.push_str(&String::from_utf8_lossy(&fs::read(&path).unwrap())),
        }
    }
    all
}

#[test]
fn a_receipt_shows_what_was_drawn_whenever_it_is_made() {
    let desk = Fixture::new();
    desk.person("Ana Ruiz", "B-17");
    thing(&desk, "K-1");
    let action = out(&desk, "K-1", "Ana Ruiz");
    let unsigned = receipt(&desk, action, "unsigned.pdf");
    assert_eq!(shown(&desk, action).signers, ["Ana Ruiz"]);
    assert!(shown(&desk, action).drawn.is_none());

    desk.minutes(3);
    let done = try_sign(&desk, action, strokes(1, 60)).unwrap();
    assert_eq!(done.changed, [Noun::Signature, Noun::Action]);
    let kept = done.result.record;
    assert_eq!(kept, shown(&desk, action));
    let first = receipt(&desk, action, "first.pdf");
    assert!(first != unsigned);
    let said = text(&desk, "first.pdf");
    assert!(said.contains("Signed on screen"), "{said}");
    // On another day, of another desk's doing, and called by nobody's name.
    desk.days(40);
    assert!(first == receipt(&desk, action, "again.pdf"));
    let last = MakeReceipt {
        action: None,
        out: FileRef::from(desk.path("last.pdf")),
    };
    receipts::make_receipt(&desk.office, last).unwrap();
    assert!(first == fs::read(desk.path("last.pdf")).unwrap());

    // Drawn again, that is what is shown.
    sign(&desk, action, 2);
    assert!(first != receipt(&desk, action, "second.pdf"));
    let request = AssetHistory {
        tag: Some("K-1".into()),
        ..AssetHistory::default()
    };
    let history = assets::asset_history(&desk.office, request).unwrap();
    let entry = history.entries.iter().find(|entry| entry.action == action);
    let mut changes = entry.unwrap().changes.iter();
    let signed = changes.find(|change| change.field == "signed_at").unwrap();
    // A moment, for each door to say in its own way.
    let at: chrono::DateTime<chrono::Utc> = signed.new.parse().unwrap();
    assert_eq!(at, shown(&desk, action).drawn.unwrap().at);
    desk.assert_whole();
}

#[test]
fn who_signs_is_the_other_side() {
    let desk = Fixture::new();
    desk.place("Store", None, "STORE");
    for (name, tag) in [("Ana Ruiz", "K-1"), ("Bo Lind", "K-2")] {
        desk.person(name, "");
        thing(&desk, tag);
        out(&desk, tag, name);
    }
    thing(&desk, "K-3");
    let mut both = shown(&desk, back(&desk, &["K-1", "K-2"])).signers;
    both.sort();
    assert_eq!(both, ["Ana Ruiz", "Bo Lind"]);
    let place = out(&desk, "K-3", "STORE");
    assert_eq!(sign(&desk, place, 1).signers, Vec::<String>::new());
    out(&desk, "K-1", "Ana Ruiz");
    let request = HandOn {
        assets: tags(&["K-1"]),
        to: "Bo Lind".into(),
        ..HandOn::default()
    };
    let on = assets::hand_on(&desk.office, request)
        .unwrap()
        .action
        .unwrap();
    assert_eq!(shown(&desk, on).signers, ["Bo Lind"]);
}

/// The action that was done last, whatever an undo makes of it.
fn newest(desk: &Fixture) -> BatchId {
    let last = RecentActions {
        limit: Some(1),
        ..RecentActions::default()
    };
    actions::recent_actions(&desk.office, last).unwrap()[0].id
}

/// What an undo that names nothing would take back, as the window and the Desk say it.
fn offered(desk: &Fixture) -> Option<BatchId> {
    let latest = actions::latest_action(&desk.office, Nothing {}).unwrap();
    let summary = operations::desk::desk_summary(&desk.office, Nothing {}).unwrap();
    assert_eq!(summary.undo, latest.undo);
    assert_eq!(summary.last_action, latest.last);
    latest.undo.map(|undo| undo.id)
}

#[test]
fn an_undo_takes_a_hand_over_back_with_its_signature_and_a_redo_brings_both() {
    let desk = Fixture::new();
    desk.person("Ana Ruiz", "");
    thing(&desk, "K-1");
    let action = out(&desk, "K-1", "Ana Ruiz");
    for seed in 1..4 {
        let drawn = sign(&desk, action, seed).drawn;
        let latest = actions::latest_action(&desk.office, Nothing {}).unwrap();
        let last = latest.last.unwrap();
        assert!(last.has_receipt && last.can_undo && last.id == action);
        assert!(last.sentence.ends_with("signed on screen"));
        let back = offered(&desk);
        assert!(back.is_some());
        assert_eq!(desk.undo(None).unwrap().result.action.id, action);
        let refused = signatures::show_signature(
            &desk.office,
            ShowSignature {
                action: Some(action),
            },
        );
        assert_eq!(refused.unwrap_err().code, "receipt.taken_back");
        // The next one more is what was done before.
        assert_ne!(offered(&desk), back);
        assert_eq!(desk.redo(None).unwrap().result.action.id, action);
        assert_eq!(shown(&desk, action).drawn, drawn);
    }
    desk.assert_whole();
}

#[test]
fn an_undo_that_names_nothing_does_not_reach_past_what_stays() {
    let desk = Fixture::new();
    desk.person("Ana Ruiz", "");
    let bo = desk.person("Bo Lind", "");
    thing(&desk, "K-1");
    let action = out(&desk, "K-1", "Ana Ruiz");
    let refused = |code: &str| {
        assert_eq!(offered(&desk), None);
        assert_eq!(desk.undo(None).unwrap_err().code, code);
    };
    // Signed for later, when something else was done since.
    thing(&desk, "K-2");
    sign(&desk, action, 1);
    refused("action.signature");
    let request = EraseSignature {
        action: Some(action),
        reason: "drawn by another".into(),
    };
    signatures::erase_signature(&desk.office, request).unwrap();
    refused("action.erasure");
    erase(&desk.office, &bo);
    refused("action.erasure");
    // By its name it is taken back all the same.
    desk.undo(Some(action)).unwrap();
    desk.assert_whole();
}

#[test]
fn a_signature_is_not_taken_back_and_what_is_taken_back_is_not_signed() {
    let desk = Fixture::new();
    desk.person("Ana Ruiz", "");
    thing(&desk, "K-1");
    let action = out(&desk, "K-1", "Ana Ruiz");
    sign(&desk, action, 1);
    let signed = newest(&desk);
    assert_eq!(
        desk.undo(Some(signed)).unwrap_err().code,
        "action.signature"
    );
    desk.undo(Some(action)).unwrap();
    let refused = try_sign(&desk, action, strokes(2, 9)).unwrap_err();
    assert_eq!(refused.code, "receipt.taken_back");
    // Done again it is signed as it was.
    desk.redo(Some(action)).unwrap();
    assert!(shown(&desk, action).drawn.unwrap().signature.is_some());
    assert_eq!(
        try_sign(&desk, signed, strokes(2, 9)).unwrap_err().code,
        "receipt.not_a_hand_over"
    );
    desk.assert_whole();
}

#[test]
fn what_is_no_signature_is_refused_and_saves_nothing() {
    let desk = Fixture::new();
    desk.person("Ana Ruiz", "");
    thing(&desk, "K-1");
    let action = out(&desk, "K-1", "Ana Ruiz");
    let of = |points: Vec<(f32, f32)>| SignatureStrokes {
        strokes: vec![points],
    };
    for (drawn, code) in [
        (of(Vec::new()), "signature.empty"),
        (of(vec![(0.0, 0.0); 30_000]), "signature.too_much"),
        (of(vec![(0.0, f32::NAN)]), "signature.point"),
    ] {
        assert_eq!(try_sign(&desk, action, drawn).unwrap_err().code, code);
    }
    let file = |text: &str| {
        fs::write(desk.path("drawn.json"), text).unwrap();
        let request = SignReceipt {
            action: Some(action),
            signature: None,
            file: Some(FileRef::from(desk.path("drawn.json"))),
        };
        signatures::sign_receipt(&desk.office, request)
    };
    for text in [
        "",
        "[]",
        "{\"strokes\": 7}",
        "{\"strokes\": [[[0, null]]]}",
        "{\"strokes\": [], \"name\": \"Ana\"}",
        &"[".repeat(100_000),
    ] {
        assert_eq!(file(text).unwrap_err().code, "signature.file", "{text:.40}");
    }
    assert_eq!(
        file("{\"strokes\": [[[0, 1e999]]]}").unwrap_err().code,
        "signature.file"
    );
    let large = " ".repeat(3_000_000);
    assert_eq!(file(&large).unwrap_err().code, "file.too_large");
    assert!(shown(&desk, action).drawn.is_none());
    file("{\"strokes\": [[[0, 10], [25, 4.5]], [[30, 8]]]}").unwrap();
    assert!(shown(&desk, action).drawn.unwrap().signature.is_some());
}

#[test]
fn nothing_that_somebody_drew_is_left_in_any_file_once_they_are_erased() {
    let desk = Fixture::new();
    desk.place("Store", None, "STORE");
    let folder = desk.office.folder().to_owned();
    let mut signed = Vec::new();
    for number in 0..40 {
        let (name, tag) = (format!("Person Nr{number:04}"), format!("K-{number}"));
        let person = desk.person(&name, "");
        thing(&desk, &tag);
        let action = out(&desk, &tag, &name);
        // Small ones lie beside each other on a page, large ones go over many.
        try_sign(&desk, action, strokes(number, 4 + number % 5 * 30)).unwrap();
        // Twice, and for what came back.
        sign(&desk, action, 100 + number);
        let first = shown(&desk, action);
        let returned = back(&desk, &[&tag]);
        sign(&desk, returned, 200 + number);
        signed.push((person, [first, shown(&desk, returned)]));
    }
    let found = |views: &[SignatureView]| -> usize {
        let files = everything_in(&folder);
        let drawn = views.iter().filter_map(|view| view.drawn.as_ref());
        let drawn = drawn.filter_map(|drawn| drawn.signature.as_ref());
        let pieces = drawn.flat_map(pieces);
        pieces
            .filter(|piece| files.contains(piece.as_str()))
            .count()
    };
    let (stays, rest) = signed.split_first().unwrap();
    for at in 0..rest.len() {
        // In no order.
        let (person, views) = &rest[at * 17 % rest.len()];
        if at % 8 == 0 {
            assert!(found(views) > 20);
        }
        let answer = erase(&desk.office, person);
        assert_eq!((answer.signatures, answer.pending), (3, false));
        assert_eq!(
            (answer.files.len(), found(views)),
            (0, 0),
            "{}",
            person.name
        );
    }
    assert!(found(&stays.1) > 20);
    desk.assert_whole();
}

#[test]
fn erased_signatures_are_said_so_and_copies_that_hold_them_are_named() {
    let desk = Fixture::new();
    desk.place("Store", None, "STORE");
    let ana = desk.person("Ana Ruiz", "");
    thing(&desk, "K-1");
    let action = out(&desk, "K-1", "Ana Ruiz");
    sign(&desk, action, 1);
    let paper = receipt(&desk, action, "signed.pdf");
    unwatched(|work| copies::make_copy(&desk.office, MakeCopy::default(), work)).unwrap();
    back(&desk, &["K-1"]);
    let erased = erase(&desk.office, &ana);
    assert_eq!((erased.signatures, erased.copies.len()), (1, 1));
    // Details and signature.
    assert_eq!(erased.copies[0].records, 2);
    assert!(shown(&desk, action).drawn.unwrap().signature.is_none());
    assert!(paper != receipt(&desk, action, "after.pdf"));
    assert!(text(&desk, "after.pdf").contains("erased since"));
    let refused = try_sign(&desk, action, strokes(2, 9)).unwrap_err();
    assert_eq!(refused.code, "signature.erased_person");
    desk.assert_whole();
}

#[test]
fn what_nobody_can_be_erased_for_is_erased_by_itself() {
    let desk = Fixture::new();
    desk.place("Store", None, "STORE");
    thing(&desk, "K-1");
    let action = out(&desk, "K-1", "STORE");
    let erase = |reason: &str| {
        let request = EraseSignature {
            action: Some(action),
            reason: reason.into(),
        };
        signatures::erase_signature(&desk.office, request)
    };
    assert_eq!(erase("by mistake").unwrap_err().code, "signature.none");
    sign(&desk, action, 1);
    let view = sign(&desk, action, 2);
    let drawn = pieces(&view.drawn.unwrap().signature.unwrap());
    unwatched(|work| copies::make_copy(&desk.office, MakeCopy::default(), work)).unwrap();
    assert_eq!(erase(" ").unwrap_err().code, "signature.reason");
    let folder = desk.office.folder();
    let there = everything_in(folder);
    assert!(drawn.len() > 10 && drawn.iter().all(|piece| there.contains(piece)));
    let answer = erase("by mistake").unwrap().result;
    assert_eq!((answer.signatures, answer.copies[0].records), (2, 2));
    let there = everything_in(folder);
    assert!(!drawn.iter().any(|piece| there.contains(piece)));
    assert_eq!(erase("once more").unwrap_err().code, "signature.none");
    // It may be signed again.
    sign(&desk, action, 3);
    let check = unwatched(|work| register::check(&desk.office, Check::default(), work)).unwrap();
    assert!(check.clean, "{check:?}");
}
