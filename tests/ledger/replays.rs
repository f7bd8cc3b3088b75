//! The read tables that grew with each action are the ones a replay of the journal makes: over random requests.

use crate::{Register, asset, label_requests};
use inventory::rules::HandOut;
use inventory::{
    ActionKind, AssetFacts, AssetId, Currency, Holder, How, ModelFacts, Money, OutTerms,
    PersonDetails, PlaceFacts, State, rules,
};
use ledger::LedgerError;
use proptest::prelude::*;

/// Something a person may ask for; the numbers pick from what is there.
#[derive(Clone, Debug)]
enum Request {
    Register {
        tag: u8,
        model: u8,
        cost: i64,
        serial: u8,
    },
    CheckOut {
        asset: u8,
        to: u8,
    },
    CheckIn {
        asset: u8,
        place: u8,
    },
    Move {
        asset: u8,
        place: u8,
    },
    State {
        asset: u8,
        state: u8,
    },
    Rename {
        asset: u8,
        name: String,
    },
    Retag {
        asset: u8,
        tag: u8,
    },
    AddModel {
        name: u8,
    },
    RenameModel {
        model: u8,
        name: u8,
    },
    AddPlace {
        name: u8,
        parent: u8,
    },
    MovePlace {
        place: u8,
        parent: u8,
    },
    AddPerson {
        name: u8,
    },
    RenamePerson {
        person: u8,
        name: u8,
    },
    Undo {
        back: u8,
    },
    Redo {
        back: u8,
    },
    Batch {
        assets: Vec<u8>,
        to: u8,
    },
    Labels(label_requests::Request),
}

fn request() -> impl Strategy<Value = Request> {
    let n = any::<u8>;
    prop_oneof![
        4 => (n(), n(), 0i64..500_000, n()).prop_map(|(tag, model, cost, serial)| Request::Register { tag, model, cost, serial }),
        3 => (n(), n()).prop_map(|(asset, to)| Request::CheckOut { asset, to }),
        2 => (n(), n()).prop_map(|(asset, place)| Request::CheckIn { asset, place }),
        1 => (n(), n()).prop_map(|(asset, place)| Request::Move { asset, place }),
        2 => (n(), n()).prop_map(|(asset, state)| Request::State { asset, state }),
        1 => (n(), "[a-zäß ]{0,12}").prop_map(|(asset, name)| Request::Rename { asset, name }),
        1 => (n(), n()).prop_map(|(asset, tag)| Request::Retag { asset, tag }),
        1 => n().prop_map(|name| Request::AddModel { name }),
        1 => (n(), n()).prop_map(|(model, name)| Request::RenameModel { model, name }),
        1 => (n(), n()).prop_map(|(name, parent)| Request::AddPlace { name, parent }),
        1 => (n(), n()).prop_map(|(place, parent)| Request::MovePlace { place, parent }),
        1 => n().prop_map(|name| Request::AddPerson { name }),
        1 => (n(), n()).prop_map(|(person, name)| Request::RenamePerson { person, name }),
        4 => n().prop_map(|back| Request::Undo { back }),
        4 => n().prop_map(|back| Request::Redo { back }),
        1 => (proptest::collection::vec(n(), 1..5), n()).prop_map(|(assets, to)| Request::Batch { assets, to }),
        10 => label_requests::request().prop_map(Request::Labels),
    ]
}

pub fn pick<T: Copy>(list: &[T], at: u8) -> Option<T> {
    (!list.is_empty()).then(|| list[usize::from(at) % list.len()])
}

/// What is on the register now.
struct Stock {
    assets: Vec<AssetId>,
    models: Vec<inventory::ModelId>,
    places: Vec<inventory::PlaceId>,
    people: Vec<inventory::PersonId>,
}

impl Stock {
    fn of(register: &Register) -> Stock {
        let view = register.ledger.view();
        Stock {
            assets: view.ids(&Default::default()).unwrap(),
            models: view
                .models("", 0, 1000)
                .unwrap()
                .0
                .into_iter()
                .map(|model| model.id)
                .collect(),
            places: view
                .places("", 0, 1000)
                .unwrap()
                .0
                .into_iter()
                .map(|place| place.record.id)
                .collect(),
            people: view
                .people("", 0, 1000)
                .unwrap()
                .0
                .into_iter()
                .map(|person| person.record.id)
                .collect(),
        }
    }
}

fn change(
    register: &mut Register,
    kind: ActionKind,
    how: How,
    assets: &[AssetId],
    rule: impl Fn(AssetId, &AssetFacts) -> Result<AssetFacts, inventory::Refusal>,
) -> Result<(), LedgerError> {
    let act = register.act(kind, |book| {
        for id in assets {
            let record = book.view().asset(id)?.unwrap();
            book.change_asset(&record, how, rule(*id, &record.facts)?, "note")?;
        }
        Ok(())
    });
    act.map(|_| ())
}

/// Asks; a refusal is an answer too. Anything else that fails is a defect.
fn ask(register: &mut Register, request: Request) -> Result<(), LedgerError> {
    let stock = Stock::of(register);
    let today: chrono::NaiveDate = "2026-03-14".parse().unwrap();
    let asset_at = |at| pick(&stock.assets, at);
    match request {
        Request::Register {
            tag,
            model,
            cost,
            serial,
        } => {
            let facts = AssetFacts {
                model: pick(&stock.models, model),
                place: pick(&stock.places, model),
                cost: (cost > 100).then_some(Money {
                    minor: cost,
                    currency: if cost % 2 == 0 {
                        Currency::EUR
                    } else {
                        Currency::USD
                    },
                }),
                serial: if serial > 60 {
                    format!("SER{serial}")
                } else {
                    String::new()
                },
                ..asset(&format!("T{tag}"))
            };
            register
                .act(ActionKind::Register, |book| book.register_asset(facts))
                .map(|_| ())
        }
        Request::CheckOut { asset, to } => {
            let (Some(id), Some(person)) = (asset_at(asset), pick(&stock.people, to)) else {
                return Ok(());
            };
            let to = match (to % 3, pick(&stock.places, to), pick(&stock.assets, to)) {
                (1, Some(place), _) => Holder::Place(place),
                (2, _, Some(other)) => Holder::Asset(other),
                _ => Holder::Person(person),
            };
            let person = matches!(to, Holder::Person(_));
            let hand_out = HandOut {
                due: (asset % 2 == 0).then_some(today),
                terms: (person && asset % 5 == 0).then_some(OutTerms::Assigned),
                place: pick(&stock.places, asset).filter(|_| person && asset % 3 == 0),
                ..HandOut::to(to)
            };
            change(
                register,
                ActionKind::CheckOut,
                How::CheckedOut,
                &[id],
                |id, facts| rules::check_out(id, facts, &hand_out, today, None),
            )
        }
        Request::CheckIn { asset, place } => {
            let Some(id) = asset_at(asset) else {
                return Ok(());
            };
            let place = pick(&stock.places, place);
            change(
                register,
                ActionKind::CheckIn,
                How::CheckedIn,
                &[id],
                |_, facts| rules::check_in(facts, place, None),
            )
        }
        Request::Move { asset, place } => {
            let Some(id) = asset_at(asset) else {
                return Ok(());
            };
            let place = pick(&stock.places, place);
            change(register, ActionKind::Move, How::Moved, &[id], |_, facts| {
                rules::move_to(facts, place)
            })
        }
        Request::State { asset, state } => {
            let Some(id) = asset_at(asset) else {
                return Ok(());
            };
            let to = State::ALL[usize::from(state) % 8];
            change(
                register,
                ActionKind::ChangeState,
                How::StateChanged,
                &[id],
                |_, facts| rules::change_state(facts, to, None),
            )
        }
        Request::Rename { asset, name } => {
            let Some(id) = asset_at(asset) else {
                return Ok(());
            };
            change(
                register,
                ActionKind::Revise,
                How::Revised,
                &[id],
                |_, facts| {
                    Ok(AssetFacts {
                        name: name.clone(),
                        ..facts.clone()
                    })
                },
            )
        }
        Request::Retag { asset, tag } => {
            let Some(id) = asset_at(asset) else {
                return Ok(());
            };
            let tag = crate::asset(&format!("R{tag}")).tag;
            change(
                register,
                ActionKind::ReplaceTag,
                How::TagReplaced,
                &[id],
                |_, facts| {
                    Ok(AssetFacts {
                        tag: tag.clone(),
                        ..facts.clone()
                    })
                },
            )
        }
        Request::AddModel { name } => {
            let facts = ModelFacts {
                name: format!("Model {name}"),
                category: format!("C{}", name % 4),
                ..Default::default()
            };
            register
                .act(ActionKind::RecordModel, |book| book.add_model(facts))
                .map(|_| ())
        }
        Request::RenameModel { model, name } => {
            let Some(id) = pick(&stock.models, model) else {
                return Ok(());
            };
            let act = register.act(ActionKind::RecordModel, |book| {
                let old = book.view().model(&id)?.unwrap();
                let new = ModelFacts {
                    name: format!("Model {name}"),
                    ..old.facts.clone()
                };
                book.revise_model(&old, new)
            });
            act.map(|_| ())
        }
        Request::AddPlace { name, parent } => {
            let facts = PlaceFacts {
                name: format!("Place {name}"),
                parent: pick(&stock.places, parent),
                ..Default::default()
            };
            register
                .act(ActionKind::RecordPlace, |book| book.add_place(facts))
                .map(|_| ())
        }
        Request::MovePlace { place, parent } => {
            let Some(id) = pick(&stock.places, place) else {
                return Ok(());
            };
            let parent = pick(&stock.places, parent).filter(|_| parent % 4 != 0);
            let act = register.act(ActionKind::RecordPlace, |book| {
                let old = book.view().place(&id)?.unwrap().record;
                let new = PlaceFacts {
                    parent,
                    ..old.facts.clone()
                };
                book.revise_place(&old, new)
            });
            act.map(|_| ())
        }
        Request::AddPerson { name } => {
            let details = PersonDetails {
                name: format!("Person {name}"),
                ..Default::default()
            };
            register
                .act(ActionKind::RecordPerson, |book| book.add_person(details))
                .map(|_| ())
        }
        Request::RenamePerson { person, name } => {
            let Some(id) = pick(&stock.people, person) else {
                return Ok(());
            };
            let act = register.act(ActionKind::RecordPerson, |book| {
                let old = book.view().person(&id)?.unwrap();
                let details = PersonDetails {
                    name: format!("Person {name}"),
                    ..old.details.clone()
                };
                book.revise_person(&old.record, &old.details, details)
            });
            act.map(|_| ())
        }
        Request::Undo { back } => {
            let actions = register.ledger.view().actions(6).unwrap();
            let batches: Vec<_> = actions.iter().map(|action| action.batch).collect();
            let Some(batch) = pick(&batches, back) else {
                return Ok(());
            };
            register.undo(batch)
        }
        Request::Redo { back } => {
            let actions = register.ledger.view().actions(12).unwrap();
            let undone: Vec<_> = actions
                .iter()
                .filter(|action| action.undone || action.undoes.is_some())
                .map(|action| action.batch)
                .collect();
            match pick(&undone, back) {
                Some(batch) => register.redo(batch).map(|_| ()),
                None => Ok(()),
            }
        }
        Request::Labels(request) => label_requests::ask(register, request),
        Request::Batch { assets, to } => {
            let Some(person) = pick(&stock.people, to) else {
                return Ok(());
            };
            let ids: Vec<AssetId> = assets.into_iter().filter_map(asset_at).collect();
            let to = Holder::Person(person);
            change(
                register,
                ActionKind::CheckOut,
                How::CheckedOut,
                &ids,
                |id, facts| rules::check_out(id, facts, &HandOut::to(to), today, None),
            )
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_replay_equals_what_is_live(requests in proptest::collection::vec(request(), 1..60)) {
        let mut register = Register::new();
        register.person("Ana");
        register.place("Store");
        let mut refused = 0;
        for request in requests {
            register.at += 1000;
            match ask(&mut register, request.clone()) {
                Ok(()) => {}
                Err(LedgerError::Refused(_)) => refused += 1,
                Err(other) => panic!("{request:?}: {other:?}"),
            }
        }
        let problems = register.problems();
        prop_assert!(problems.is_empty(), "after {refused} refusals: {problems:#?}");
        // Made anew in place, they are the same once more.
        register.ledger.rebuild(&mut |_| Ok(())).unwrap();
        prop_assert!(register.problems().is_empty());
    }
}
