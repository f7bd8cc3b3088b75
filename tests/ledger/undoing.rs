//! Taking actions back.

use crate::{Register, asset, refused};
use inventory::{
    ActionKind, AssetFacts, Holder, How, ModelFacts, PersonDetails, SeriesFacts, State,
};
use ledger::LedgerError;

#[test]
fn an_action_is_taken_back_whole_and_stays_in_the_history() {
    let mut register = Register::new();
    let to = register.person("Ana");
    let ids: Vec<_> = (1..=12)
        .map(|number| register.register(&format!("T{number}")))
        .collect();
    let acted = register.act(ActionKind::CheckOut, |book| {
        for id in &ids {
            let record = book.view().asset(id)?.unwrap();
            let new = AssetFacts {
                state: State::CheckedOut,
                holder: Some(to),
                ..record.facts.clone()
            };
            book.change_asset(&record, How::CheckedOut, new, "")?;
        }
        Ok(())
    });
    let batch = acted.unwrap().action.unwrap();
    register.undo(batch).unwrap();
    for id in &ids {
        assert_eq!(register.facts(*id).unwrap().state, State::InStock);
        let history = register.ledger.view().history(&id.0).unwrap();
        assert_eq!(history.len(), 3);
        let [taken_back, taking_back] = [1, 2].map(|at| history[at].action.as_ref().unwrap());
        assert!(taken_back.undone);
        assert_eq!(taking_back.undoes, Some(batch));
    }
    assert!(
        register
            .ledger
            .view()
            .action(&batch)
            .unwrap()
            .unwrap()
            .undone
    );
    assert_eq!(refused(register.undo(batch)), "action.already_undone");
    assert!(register.problems().is_empty());
}

#[test]
fn what_something_later_is_built_upon_is_not_taken_back() {
    let mut register = Register::new();
    let to = register.person("Ana");
    let id = register.register("T1");
    let registration = register.ledger.view().actions(1).unwrap()[0].batch;
    let out = register.check_out(id, to).unwrap();
    let Err(LedgerError::Refused(refusal)) = register.undo(registration) else {
        panic!("it was taken back")
    };
    assert_eq!(refusal.code, "action.built_upon");
    assert!(
        refusal.details[0].starts_with("T1: checked out"),
        "{:?}",
        refusal.details
    );
    // The later one first, then the earlier one: what was taken back no longer stands in the way.
    register.undo(out).unwrap();
    register.undo(registration).unwrap();
    assert_eq!(register.facts(id), None);
    assert!(register.problems().is_empty());
    // The tag is free again.
    register.register("T1");
}

#[test]
fn a_record_in_use_is_not_taken_back() {
    let mut register = Register::new();
    let model = ModelFacts {
        name: "Dock".into(),
        ..ModelFacts::default()
    };
    let acted = register
        .act(ActionKind::RecordModel, |book| book.add_model(model))
        .unwrap();
    let facts = AssetFacts {
        model: Some(acted.value),
        ..asset("T1")
    };
    register
        .act(ActionKind::Register, |book| book.register_asset(facts))
        .unwrap();
    assert_eq!(
        refused(register.undo(acted.action.unwrap())),
        "action.built_upon"
    );
    assert!(register.problems().is_empty());
}

#[test]
fn numbers_that_were_issued_stay_issued() {
    let mut register = Register::new();
    let facts = SeriesFacts {
        name: "Assets".into(),
        prefix: "IT".into(),
        digits: 6,
        next: 1,
        check_character: true,
        category: String::new(),
        place: None,
    };
    register
        .act(ActionKind::RecordSeries, |book| book.add_series(facts))
        .unwrap();
    let take = |register: &mut Register| {
        let acted = register.act(ActionKind::Register, |book| {
            let series = book.view().series()?.remove(0);
            let (number, tag) = series.facts.upcoming().unwrap();
            book.revise_series(
                &series,
                SeriesFacts {
                    next: number + 1,
                    ..series.facts.clone()
                },
            )?;
            book.register_asset(asset(tag.as_str()))?;
            Ok(tag)
        });
        let acted = acted.unwrap();
        (acted.value, acted.action.unwrap())
    };
    let (first, batch) = take(&mut register);
    let (second, _) = take(&mut register);
    register.undo(batch).unwrap();
    let (third, _) = take(&mut register);
    assert_ne!(first, second);
    assert!(
        third != first && third != second,
        "{third} was given before"
    );
    assert!(register.problems().is_empty());
}

#[test]
fn the_last_action_that_can_be_taken_back_goes_backwards_in_time() {
    let mut register = Register::new();
    let mut seen = Vec::new();
    for number in 1..=3 {
        register.at += 1;
        register.register(&format!("T{number}"));
        seen.push(register.ledger.view().actions(1).unwrap()[0].batch);
    }
    for expected in seen.into_iter().rev() {
        let last = register.ledger.view().last_undoable().unwrap().unwrap();
        assert_eq!(last.batch, expected);
        register.undo(last.batch).unwrap();
    }
    assert!(register.ledger.view().last_undoable().unwrap().is_none());
}

#[test]
fn people_come_back_as_they_were_and_erased_ones_never() {
    let mut register = Register::new();
    let Holder::Person(id) = register.person("Ana") else {
        panic!()
    };
    let renamed = register.act(ActionKind::RecordPerson, |book| {
        let old = book.view().person(&id)?.unwrap();
        book.revise_person(
            &old.record,
            &old.details,
            PersonDetails {
                name: "Ana Ruiz".into(),
                ..old.details.clone()
            },
        )
    });
    let name = |register: &Register| {
        register
            .ledger
            .view()
            .person(&id)
            .unwrap()
            .unwrap()
            .details
            .name
    };
    assert_eq!(name(&register), "Ana Ruiz");
    register.undo(renamed.unwrap().action.unwrap()).unwrap();
    assert_eq!(name(&register), "Ana");
    let erased = register.act(ActionKind::ErasePerson, |book| {
        let person = book.view().person(&id)?.unwrap();
        book.erase_person(&person.record)
    });
    assert_eq!(name(&register), "Erased person");
    assert_eq!(
        refused(register.undo(erased.unwrap().action.unwrap())),
        "action.erasure"
    );
    assert!(register.problems().is_empty());
    // Nothing of the name is left anywhere in the file, and in no copy of it.
    assert!(register.ledger.fold(std::time::Duration::ZERO).unwrap());
    let copy = register.folder.path().join("copy.db");
    register.ledger.backup(&copy, &mut |_| Ok(())).unwrap();
    for file in [register.path(), copy] {
        let bytes = std::fs::read(&file).unwrap();
        let found = bytes.windows(8).any(|window| window == b"Ana Ruiz");
        assert!(!found, "{}", file.display());
    }
}

#[test]
fn a_move_is_not_taken_back_into_what_lies_inside_the_place_by_now() {
    let mut register = Register::new();
    let (house, floor) = (register.place("House"), register.place("Floor"));
    let mut move_to = |place, parent| {
        let acted = register.act(ActionKind::RecordPlace, |book| {
            let old = book.view().place(&place)?.unwrap().record;
            let new = inventory::PlaceFacts {
                parent,
                ..old.facts.clone()
            };
            book.revise_place(&old, new)
        });
        acted.unwrap().action.unwrap()
    };
    move_to(house, Some(floor));
    let out = move_to(house, None);
    let inside = move_to(floor, Some(house));
    assert_eq!(refused(register.undo(out)), "action.built_upon");
    register.undo(inside).unwrap();
    register.undo(out).unwrap();
    let view = register.ledger.view();
    assert_eq!(view.place(&house).unwrap().unwrap().path, "Floor › House");
    assert!(register.problems().is_empty());
}

#[test]
fn nothing_is_brought_back_to_a_holder_whose_registration_was_taken_back() {
    let mut register = Register::new();
    let thing = register.register("T1");
    let acted = register.act(ActionKind::Register, |book| {
        book.register_asset(asset("CART"))
    });
    let (cart, registered) = acted
        .map(|acted| (acted.value, acted.action.unwrap()))
        .unwrap();
    register.check_out(thing, Holder::Asset(cart)).unwrap();
    let acted = register.act(ActionKind::CheckIn, |book| {
        let record = book.view().asset(&thing)?.unwrap();
        let new = inventory::rules::check_in(&record.facts, None, None)?;
        book.change_asset(&record, How::CheckedIn, new, "")
    });
    let back = acted.unwrap().action.unwrap();
    register.undo(registered).unwrap();
    assert_eq!(refused(register.undo(back)), "action.built_upon");
    assert_eq!(register.facts(thing).unwrap().state, State::InStock);
    assert!(register.problems().is_empty());
}
