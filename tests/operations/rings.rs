//! Nothing is held by what it holds, in a ring of any length: by check-out, batch, import, swap, undo or redo.

use crate::fixture::{Fixture, tags};
use crate::imports::{file, kind, try_import};
use inventory::BatchAction;
use operations::wire::*;
use operations::{assets, batches};
use proptest::prelude::*;
use std::collections::BTreeSet;

const TAGS: [&str; 5] = ["R-0", "R-1", "R-2", "R-3", "R-4"];

#[derive(Clone, Debug)]
enum Step {
    Out(usize, usize),
    In(usize),
    Batch(Vec<usize>, usize),
    Import(Vec<(usize, usize)>),
    Undo,
    Redo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let one = || 0..TAGS.len();
    let step = prop_oneof![
        3 => (one(), one()).prop_map(|(what, to)| Step::Out(what, to)),
        1 => one().prop_map(Step::In),
        2 => (prop::collection::vec(one(), 1..4), one()).prop_map(|(what, to)| Step::Batch(what, to)),
        2 => prop::collection::vec((one(), one()), 1..5).prop_map(Step::Import),
        1 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ];
    prop::collection::vec(step, 1..14)
}

fn house() -> Fixture {
    let fixture = Fixture::new();
    for tag in TAGS {
        fixture.register_as(RegisterAsset {
            tag: Some(tag.into()),
            name: Some("Thing".into()),
            ..RegisterAsset::default()
        });
    }
    fixture
}

fn out(fixture: &Fixture, what: &str, to: &str) -> Result<(), Failure> {
    let request = CheckOut {
        assets: tags(&[what]),
        to: to.into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).map(drop)
}

fn import(fixture: &Fixture, rows: &[(usize, usize)]) -> Result<Done<Imported>, Failure> {
    let mut text = "Asset Tag,Checkout Type,Holder Tag\n".to_owned();
    for (what, holder) in rows {
        text += &format!("{},Asset,{}\n", TAGS[*what], TAGS[*holder]);
    }
    let file = file(fixture, "rings.csv", &text);
    let options = ImportOptions {
        mapping: [("2".to_owned(), "holder_tag".to_owned())].into(),
        ..kind("assets")
    };
    try_import(fixture, &file, &options, true)
}

/// What is refused is refused; what matters is what stands afterwards.
fn take(fixture: &Fixture, step: &Step) {
    match step {
        Step::Out(what, to) => drop(out(fixture, TAGS[*what], TAGS[*to])),
        Step::In(what) => {
            let request = CheckIn {
                assets: tags(&[TAGS[*what]]),
                ..CheckIn::default()
            };
            drop(assets::check_in(&fixture.office, request));
        }
        Step::Batch(what, to) => {
            for at in what {
                let request = AddToBatch {
                    candidates: vec![TAGS[*at].into()],
                    keep_unknown: true,
                };
                drop(batches::add_to_batch(&fixture.office, request));
            }
            let request = SetBatch {
                action: Some(BatchAction::CheckOut),
                to: Some(TAGS[*to].into()),
                ..SetBatch::default()
            };
            drop(batches::set_batch(&fixture.office, request));
            let request = ConfirmBatch {
                leave_out_refused: Some(true),
                ..ConfirmBatch::default()
            };
            drop(batches::confirm_batch(&fixture.office, request));
            drop(batches::clear_batch(&fixture.office, Nothing {}));
        }
        Step::Import(rows) => drop(import(fixture, rows)),
        Step::Undo => drop(fixture.undo(None)),
        Step::Redo => drop(fixture.redo(None)),
    }
}

/// Who has it; nobody where its registration was taken back.
fn holder(fixture: &Fixture, tag: &str) -> Option<String> {
    let request = ShowAsset {
        tag: Some(tag.into()),
        ..ShowAsset::default()
    };
    let shown = assets::show_asset(&fixture.office, request).ok()?;
    shown.row.holder.map(|holder| holder.name)
}

fn assert_no_ring(fixture: &Fixture) {
    for tag in TAGS {
        let mut seen = BTreeSet::from([tag.to_owned()]);
        let mut at = tag.to_owned();
        while let Some(next) = holder(fixture, &at) {
            assert!(
                seen.insert(next.clone()),
                "{tag} is held by what it holds: {seen:?}"
            );
            at = next;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, ..ProptestConfig::default() })]
    #[test]
    fn nothing_is_held_by_what_it_holds_whatever_is_done(steps in steps()) {
        let fixture = house();
        for step in &steps {
            take(&fixture, step);
            assert_no_ring(&fixture);
        }
        fixture.assert_whole();
    }
}

#[test]
fn a_ring_of_any_length_is_refused_in_words_and_the_rest_of_a_file_goes_on() {
    for length in 1..=TAGS.len() {
        let fixture = house();
        for at in 1..length {
            out(&fixture, TAGS[at], TAGS[at - 1]).unwrap();
        }
        let refused = out(&fixture, TAGS[0], TAGS[length - 1]).unwrap_err();
        let code = if length == 1 {
            "asset.into_itself"
        } else {
            "asset.in_a_ring"
        };
        assert_eq!(refused.code, code, "{length}");
        let rows = [(0, length - 1)];
        let imported = import(&fixture, &rows).unwrap().result;
        assert_eq!(
            (imported.counts.refused, imported.counts.change),
            (1, 0),
            "{length}"
        );
        assert_eq!(holder(&fixture, TAGS[0]), None);
    }
    // A ring that only a file makes: the row that would close it is refused, and no other.
    let fixture = house();
    let imported = import(&fixture, &[(0, 1), (1, 2), (2, 3), (3, 0)])
        .unwrap()
        .result;
    assert_eq!((imported.counts.refused, imported.counts.change), (1, 3));
    assert_eq!(holder(&fixture, "R-2").as_deref(), Some("R-3"));
    assert_eq!(holder(&fixture, "R-3"), None);
}
