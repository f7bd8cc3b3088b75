//! From requisition to disposal: what may follow what.

use chrono::NaiveDate;
use inventory::rules::{HandOut, change_state, check_in, check_out, coherent, move_to};
use inventory::{AssetFacts, AssetId, Condition, Holder, PersonId, PlaceId, State, Tag};
use uuid::Uuid;

const ASSET: AssetId = AssetId(Uuid::from_u128(1));
const PERSON: PersonId = PersonId(Uuid::from_u128(2));
const PLACE: PlaceId = PlaceId(Uuid::from_u128(3));

fn asset(state: State) -> AssetFacts {
    let out = state == State::CheckedOut;
    AssetFacts {
        tag: Tag::new("IT000001R").unwrap(),
        state,
        holder: out.then_some(Holder::Person(PERSON)),
        out_since: out.then(today),
        ..AssetFacts::default()
    }
}

fn today() -> NaiveDate {
    "2026-03-14".parse().unwrap()
}

fn code<T: std::fmt::Debug>(answer: Result<T, inventory::Refusal>) -> String {
    answer.unwrap_err().code
}

#[test]
fn only_what_is_in_stock_goes_out() {
    let to = Holder::Person(PERSON);
    for state in State::ALL {
        let answer = check_out(
            ASSET,
            &asset(state),
            &HandOut::to(to),
            today(),
            Some("Ana Ruiz"),
        );
        match state {
            State::InStock => {
                let facts = answer.unwrap();
                assert_eq!(
                    (facts.state, facts.holder, facts.out_since),
                    (State::CheckedOut, Some(to), Some(today()))
                );
                coherent(&facts).unwrap();
            }
            State::CheckedOut => {
                let refusal = answer.unwrap_err();
                assert_eq!(refusal.code, "asset.already_out");
                assert_eq!(refusal.message, "IT000001R is already out to Ana Ruiz.");
            }
            _ => assert_eq!(code(answer), "asset.not_in_stock"),
        }
    }
}

#[test]
fn nothing_goes_out_to_itself_or_is_due_yesterday() {
    let stock = asset(State::InStock);
    assert_eq!(
        code(check_out(
            ASSET,
            &stock,
            &HandOut::to(Holder::Asset(ASSET)),
            today(),
            None
        )),
        "asset.into_itself"
    );
    let yesterday = today().pred_opt();
    let until = |due| HandOut {
        due,
        ..HandOut::to(Holder::Place(PLACE))
    };
    assert_eq!(
        code(check_out(ASSET, &stock, &until(yesterday), today(), None)),
        "asset.due_in_past"
    );
    assert!(check_out(ASSET, &stock, &until(Some(today())), today(), None).is_ok());
}

#[test]
fn what_comes_back_is_in_stock_again() {
    for state in State::ALL {
        let answer = check_in(&asset(state), Some(PLACE), Some(Condition::Worn));
        match state {
            State::CheckedOut | State::InRepair | State::Lost => {
                let facts = answer.unwrap();
                assert_eq!(
                    (facts.state, facts.holder, facts.due, facts.out_since),
                    (State::InStock, None, None, None)
                );
                assert_eq!(
                    (facts.place, facts.condition),
                    (Some(PLACE), Some(Condition::Worn))
                );
            }
            State::InStock => assert_eq!(code(answer), "asset.already_in"),
            _ => assert_eq!(code(answer), "asset.not_out"),
        }
    }
    // Unsaid, place and condition stay what they were.
    let out = AssetFacts {
        place: Some(PLACE),
        condition: Some(Condition::Good),
        ..asset(State::CheckedOut)
    };
    let back = check_in(&out, None, None).unwrap();
    assert_eq!(
        (back.place, back.condition),
        (Some(PLACE), Some(Condition::Good))
    );
}

#[test]
fn every_move_between_states_is_allowed_or_explained() {
    for from in State::ALL {
        for to in State::ALL {
            let answer = change_state(&asset(from), to, Some("Ana Ruiz"));
            if from != to && to != State::CheckedOut && from.next().contains(&to) {
                let facts = answer.unwrap();
                assert_eq!(facts.state, to);
                coherent(&facts).unwrap();
            } else {
                let refusal = answer.unwrap_err();
                assert!(refusal.message.contains("IT000001R"), "{}", refusal.message);
                assert!(
                    from == to || refusal.hint.is_some(),
                    "{from} to {to} says what to do instead"
                );
            }
        }
    }
    assert!(State::Disposed.next().is_empty());
}

#[test]
fn every_state_can_be_reached_and_said() {
    for state in State::ALL {
        assert_eq!(State::from_word(state.word()), Some(state));
        assert_eq!(State::from_word(state.label()), Some(state));
        let reached = state == State::Requested
            || state == State::CheckedOut
            || State::ALL.iter().any(|from| from.next().contains(&state));
        assert!(reached, "{state}");
    }
    assert_eq!(State::from_word("deployed"), None);
}

#[test]
fn moving_keeps_the_holder_and_disposed_things_are_nowhere() {
    let moved = move_to(&asset(State::CheckedOut), Some(PLACE)).unwrap();
    assert_eq!(
        (moved.place, moved.holder),
        (Some(PLACE), Some(Holder::Person(PERSON)))
    );
    assert_eq!(
        code(move_to(&asset(State::Disposed), Some(PLACE))),
        "asset.disposed"
    );
}

#[test]
fn facts_that_contradict_themselves_are_refused() {
    let nobody = AssetFacts {
        holder: None,
        ..asset(State::CheckedOut)
    };
    assert_eq!(code(coherent(&nobody)), "asset.incoherent");
    let somebody = AssetFacts {
        holder: Some(Holder::Place(PLACE)),
        ..asset(State::Retired)
    };
    assert_eq!(code(coherent(&somebody)), "asset.incoherent");
    let endless = AssetFacts {
        name: "x".repeat(501),
        ..asset(State::InStock)
    };
    assert_eq!(code(coherent(&endless)), "asset.too_long");
}
