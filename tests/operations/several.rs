//! One thing done to several assets at once: to all, to none with why and what helps, or to all but what was left out.

use crate::fixture::{Fixture, tags};
use inventory::{AssetId, BatchAction, BlockerKind, Cure, State};
use operations::wire::*;
use operations::{assets, batches};

/// Four assets: in stock, out to Ana, unused, disposed of.
struct Four {
    fixture: Fixture,
    stock: AssetView,
    out: AssetView,
    unused: AssetView,
    gone: AssetView,
}

fn four() -> Four {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-17");
    fixture.person("Ben Okafor", "B-18");
    fixture.place("Store", None, "STORE");
    let [stock, out, unused, gone] =
        ["in stock", "out", "unused", "gone"].map(|name| fixture.register(name));
    check_out(&fixture, tags(&[&out.row.tag]), "Ana Ruiz").unwrap();
    for (asset, state) in [
        (&unused, State::Retired),
        (&gone, State::Retired),
        (&gone, State::Disposed),
    ] {
        let request = ChangeState {
            assets: tags(&[&asset.row.tag]),
            state,
            note: None,
        };
        assets::change_state(&fixture.office, request).unwrap();
    }
    Four {
        fixture,
        stock,
        out,
        unused,
        gone,
    }
}

impl Four {
    fn all(&self) -> AssetSelection {
        AssetSelection {
            ids: vec![
                self.stock.row.id,
                self.out.row.id,
                self.unused.row.id,
                self.gone.row.id,
            ],
            ..AssetSelection::default()
        }
    }

    fn state(&self, asset: &AssetView) -> State {
        let request = ShowAsset {
            id: Some(asset.row.id),
            ..ShowAsset::default()
        };
        assets::show_asset(&self.fixture.office, request)
            .unwrap()
            .row
            .state
    }
}

fn check_out(
    fixture: &Fixture,
    assets: AssetSelection,
    to: &str,
) -> Result<Done<AssetsChanged>, Failure> {
    let request = CheckOut {
        assets,
        to: to.into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request)
}

fn cure(asset: Option<AssetId>, cure: Cure) -> CuredAsset {
    CuredAsset { asset, cure }
}

#[test]
fn what_cannot_go_out_is_named_with_why_and_what_helps() {
    let four = four();
    let failure = check_out(&four.fixture, four.all(), "Ben Okafor").unwrap_err();
    let seen: Vec<_> = failure
        .refused
        .iter()
        .map(|one| (one.id.clone(), one.kind, one.cure))
        .collect();
    assert_eq!(
        seen,
        [
            (
                four.out.row.id.to_string(),
                BlockerKind::AlreadyOut,
                Some(Cure::CheckInFirst)
            ),
            (
                four.unused.row.id.to_string(),
                BlockerKind::Retired,
                Some(Cure::StockFirst)
            ),
            (four.gone.row.id.to_string(), BlockerKind::Disposed, None),
        ]
    );
    assert_eq!(failure.refused[0].why, "is already out to Ana Ruiz");
    assert_eq!(failure.field, None);
    assert_eq!(four.state(&four.stock), State::InStock, "none means none");
}

#[test]
fn what_was_left_out_stays_and_the_rest_goes_in_one_action() {
    let four = four();
    let request = AssetSelection {
        except: vec![four.gone.row.id, four.unused.row.id],
        cures: vec![cure(Some(four.out.row.id), Cure::CheckInFirst)],
        ..four.all()
    };
    let done = check_out(&four.fixture, request, "Ben Okafor").unwrap();
    assert_eq!(done.result.count, 2);
    assert!(done.result.left_out.is_empty(), "they were not asked for");
    assert_eq!(four.state(&four.unused), State::Retired);
    let request = ShowAsset {
        id: Some(four.out.row.id),
        ..ShowAsset::default()
    };
    let now = assets::show_asset(&four.fixture.office, request).unwrap();
    assert_eq!(now.row.holder.unwrap().name, "Ben Okafor");
    let history = assets::asset_history(
        &four.fixture.office,
        AssetHistory {
            id: Some(four.out.row.id),
            ..AssetHistory::default()
        },
    )
    .unwrap();
    let action = done.action.unwrap().to_string();
    let mine = history
        .entries
        .iter()
        .filter(|entry| entry.action.to_string() == action);
    assert_eq!(
        mine.count(),
        2,
        "taken back from Ana within the same action"
    );
}

#[test]
fn whatever_is_refused_can_be_left_out_unseen_and_is_named() {
    let four = four();
    let request = AssetSelection {
        leave_out_refused: Some(true),
        cures: vec![cure(None, Cure::StockFirst)],
        ..four.all()
    };
    let done = check_out(&four.fixture, request, "Ben Okafor").unwrap();
    assert_eq!(done.result.count, 2);
    let left: Vec<_> = done
        .result
        .left_out
        .iter()
        .map(|left| left.tag.as_str())
        .collect();
    assert_eq!(
        left,
        [four.out.row.tag.as_str(), four.gone.row.tag.as_str()]
    );
    assert!(done.result.left_out.iter().all(|left| !left.why.is_empty()));
    assert_eq!(four.state(&four.unused), State::CheckedOut);
}

#[test]
fn a_cure_of_another_asset_helps_none_but_that_one() {
    let four = four();
    let request = AssetSelection {
        cures: vec![cure(Some(four.unused.row.id), Cure::CheckInFirst)],
        except: vec![four.gone.row.id],
        ..four.all()
    };
    let failure = check_out(&four.fixture, request, "Ben Okafor").unwrap_err();
    assert_eq!(
        failure.refused.len(),
        2,
        "unused is put in stock, not checked in"
    );
}

#[test]
fn where_nothing_would_be_left_nothing_is_done_and_each_is_named() {
    let four = four();
    let request = AssetSelection {
        ids: vec![four.out.row.id, four.gone.row.id],
        leave_out_refused: Some(true),
        ..AssetSelection::default()
    };
    let failure = check_out(&four.fixture, request, "Ben Okafor").unwrap_err();
    assert_eq!(failure.refused.len(), 2);
}

#[test]
fn every_act_on_several_names_what_it_cannot_be_done_to() {
    let four = four();
    let office = &four.fixture.office;
    let all = || four.all();
    let refusals = [
        assets::check_in(
            office,
            CheckIn {
                assets: all(),
                place: Some("Store".into()),
                ..CheckIn::default()
            },
        ),
        assets::hand_on(
            office,
            HandOn {
                assets: all(),
                to: "Ben Okafor".into(),
                ..HandOn::default()
            },
        ),
        assets::extend(
            office,
            Extend {
                assets: all(),
                due: Some("2026-04-01".parse().unwrap()),
                note: None,
            },
        ),
        assets::move_assets(
            office,
            MoveAssets {
                assets: all(),
                place: "Store".into(),
                note: None,
            },
        ),
        assets::change_state(
            office,
            ChangeState {
                assets: all(),
                state: State::Lost,
                note: None,
            },
        ),
    ];
    for (at, refusal) in refusals.into_iter().enumerate() {
        let failure = refusal.unwrap_err();
        assert!(!failure.refused.is_empty(), "act {at}: {failure:?}");
        assert!(failure.refused.len() < 4, "act {at}: {failure:?}");
        for one in &failure.refused {
            assert_ne!(one.kind, BlockerKind::Other, "act {at}: {one:?}");
            assert!(
                !one.why.contains(&one.tag),
                "the tag stands beside it: {one:?}"
            );
        }
    }
}

#[test]
fn what_is_wrong_with_the_request_is_said_at_its_field_not_of_each() {
    let four = four();
    let request = Extend {
        assets: AssetSelection {
            ids: vec![four.out.row.id],
            ..AssetSelection::default()
        },
        due: Some("2020-01-01".parse().unwrap()),
        note: None,
    };
    let failure = assets::extend(&four.fixture.office, request).unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("due"));
    assert!(failure.refused.is_empty());
}

#[test]
fn a_batch_names_its_blocked_rows_and_can_leave_them_out() {
    let four = four();
    let office = &four.fixture.office;
    let text = [&four.stock, &four.out, &four.gone]
        .map(|asset| asset.row.tag.clone())
        .join("\n");
    let request = AddListToBatch {
        text: Some(text),
        file: None,
    };
    batches::add_list_to_batch(office, request).unwrap();
    let terms = SetBatch {
        action: Some(BatchAction::CheckOut),
        to: Some("Ben Okafor".into()),
        ..SetBatch::default()
    };
    batches::set_batch(office, terms).unwrap();
    let failure = batches::confirm_batch(office, ConfirmBatch::default()).unwrap_err();
    let kinds: Vec<_> = failure
        .refused
        .iter()
        .map(|one| (one.kind, one.cure))
        .collect();
    assert_eq!(
        kinds,
        [
            (BlockerKind::AlreadyOut, Some(Cure::CheckInFirst)),
            (BlockerKind::Disposed, None),
        ]
    );
    let request = ConfirmBatch {
        leave_out_refused: Some(true),
        ..ConfirmBatch::default()
    };
    let done = batches::confirm_batch(office, request).unwrap();
    assert_eq!((done.result.count, done.result.left_out.len()), (1, 2));
    let batch = batches::show_batch(office, Nothing {}).unwrap();
    assert!(batch.rows.is_empty());
}

#[test]
fn one_question_says_which_states_all_may_be_moved_to_and_which_only_some() {
    let fixture = Fixture::new();
    let words = |states: &[State]| {
        states
            .iter()
            .map(|state| state.word())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let tag = |state: State| format!("S-{}", state.word());
    for state in State::ALL
        .into_iter()
        .filter(|state| *state != State::CheckedOut)
    {
        fixture.register_as(RegisterAsset {
            tag: Some(tag(state)),
            name: Some("Thing".into()),
            state: Some(state),
            ..RegisterAsset::default()
        });
    }
    let ask = |selection: AssetSelection| {
        let found = assets::next_states(&fixture.office, selection).unwrap();
        (words(&found.all), words(&found.some))
    };
    let of = |states: &[State]| AssetSelection {
        tags: states.iter().map(|state| tag(*state)).collect(),
        ..AssetSelection::default()
    };
    for state in State::ALL
        .into_iter()
        .filter(|state| *state != State::CheckedOut)
    {
        let in_order: Vec<State> = State::ALL
            .into_iter()
            .filter(|next| state.next().contains(next))
            .collect();
        assert_eq!(ask(of(&[state])), (words(&in_order), String::new()));
    }
    let two = of(&[State::Ordered, State::InStock]);
    let both = (
        "retired".to_owned(),
        "requested in_stock in_repair lost".to_owned(),
    );
    assert_eq!(ask(two.clone()), both);
    // However they are named, and whatever is left out.
    let filter = AssetFilter {
        states: vec![State::Ordered, State::InStock],
        ..AssetFilter::default()
    };
    let all_of = AssetSelection {
        filter: Some(filter.clone()),
        ..AssetSelection::default()
    };
    assert_eq!(ask(all_of.clone()), both);
    let but_one = AssetSelection {
        except: vec![fixture.show(&tag(State::Ordered)).row.id],
        ..all_of.clone()
    };
    assert_eq!(ask(but_one), ask(of(&[State::InStock])));
    let and_one = AssetSelection {
        tags: vec![tag(State::Disposed)],
        ..all_of
    };
    let (all, some) = ask(and_one);
    assert_eq!(
        (all.as_str(), some.as_str()),
        ("", "requested in_stock in_repair lost retired")
    );
    assert_eq!(
        ask(AssetSelection::default()),
        (String::new(), String::new())
    );
    let unknown = AssetSelection {
        tags: vec!["NOPE".into()],
        ..AssetSelection::default()
    };
    let refused = assets::next_states(&fixture.office, unknown).unwrap_err();
    assert_eq!(refused.code, "asset.unknown");
}
