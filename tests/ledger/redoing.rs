//! Doing again what was taken back.

use crate::{Register, asset, refused};
use inventory::{
    ActionKind, AssetFacts, AssetId, BatchId, Holder, How, PersonDetails, SeriesFacts, State, rules,
};
use ledger::view::actions::ActionRecord;

fn last(register: &Register) -> BatchId {
    register.ledger.view().actions(1).unwrap()[0].batch
}

fn action(register: &Register, batch: BatchId) -> ActionRecord {
    register.ledger.view().action(&batch).unwrap().unwrap()
}

fn rename(register: &mut Register, id: AssetId, name: &str) -> BatchId {
    let acted = register.act(ActionKind::Revise, |book| {
        let record = book.view().asset(&id)?.unwrap();
        let new = AssetFacts {
            name: name.into(),
            ..record.facts.clone()
        };
        book.change_asset(&record, How::Revised, new, "")
    });
    acted.unwrap().action.unwrap()
}

#[test]
fn what_was_taken_back_comes_again_with_the_same_identity_tag_and_days_for_ever() {
    let mut register = Register::new();
    let to = register.person("Ana");
    let id = register.register("T1");
    let registered = last(&register);
    let registered_at = register.at;
    let out = register.check_out(id, to).unwrap();
    let before = register.ledger.view().asset(&id).unwrap().unwrap();
    for _ in 0..3 {
        register.at += 86_400_000;
        register.undo(out).unwrap();
        register.undo(registered).unwrap();
        assert_eq!(register.facts(id), None);
        assert!(action(&register, out).undone);
        register.at += 86_400_000;
        register.redo(registered).unwrap();
        register.redo(out).unwrap();
        let again = register.ledger.view().asset(&id).unwrap().unwrap();
        assert_eq!(again.facts, before.facts);
        assert_eq!(again.registered_at, registered_at);
        assert!(!action(&register, out).undone);
    }
    assert_eq!(refused(register.redo(out)), "action.not_undone");
    assert!(register.problems().is_empty(), "{:?}", register.problems());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert!(register.problems().is_empty());
    // Whoever names the redo means what it did again.
    let redo = last(&register);
    register.undo(redo).unwrap();
    assert!(action(&register, out).undone);
    assert_eq!(refused(register.undo(redo)), "action.already_undone");
    assert_eq!(refused(register.undo(out)), "action.already_undone");
    register.redo(last(&register)).unwrap();
    assert_eq!(register.facts(id).unwrap().state, State::CheckedOut);
}

#[test]
fn what_stands_again_is_built_upon_again() {
    let mut register = Register::new();
    let id = register.register("T1");
    let a = rename(&mut register, id, "A");
    let b = rename(&mut register, id, "B");
    assert_eq!(refused(register.undo(a)), "action.built_upon");
    register.undo(b).unwrap();
    register.redo(b).unwrap();
    // B was taken back and done again: its effect stands upon A.
    assert_eq!(refused(register.undo(a)), "action.built_upon");
    register.undo(b).unwrap();
    register.undo(a).unwrap();
    // What B stood upon is not there.
    assert_eq!(refused(register.redo(b)), "action.built_upon");
    register.redo(a).unwrap();
    register.redo(b).unwrap();
    assert_eq!(register.facts(id).unwrap().name, "B");
    assert!(register.problems().is_empty());
}

#[test]
fn what_changed_since_is_not_done_again() {
    let mut register = Register::new();
    let id = register.register("T1");
    let a = rename(&mut register, id, "A");
    register.undo(a).unwrap();
    let c = rename(&mut register, id, "C");
    assert_eq!(refused(register.redo(a)), "action.built_upon");
    // The change in between taken back, it may; while that, then, may not.
    register.undo(c).unwrap();
    register.redo(a).unwrap();
    assert_eq!(refused(register.redo(c)), "action.built_upon");
    assert_eq!(register.facts(id).unwrap().name, "A");
    assert!(register.problems().is_empty());
}

#[test]
fn what_something_else_has_by_now_is_not_taken_from_it() {
    let mut register = Register::new();
    register.register("T1");
    let first = last(&register);
    register.undo(first).unwrap();
    let id = register.register("T1");
    assert_eq!(refused(register.redo(first)), "action.built_upon");
    // A code kept with another asset by now, and a setting made anew: the file's own rules, without words of their own.
    let other = register.register("T2");
    let keep = |register: &mut Register, id: AssetId| {
        let acted = register.act(ActionKind::KeepCode, |book| {
            let record = book.view().asset(&id)?.unwrap();
            let code = inventory::KeptCodeFacts {
                code: "MAKER-1".into(),
                ..Default::default()
            };
            book.change_kept_code(&record, inventory::Revision::added(code))
        });
        acted.unwrap().action.unwrap()
    };
    let kept = keep(&mut register, id);
    register.undo(kept).unwrap();
    keep(&mut register, other);
    assert_eq!(refused(register.redo(kept)), "action.built_upon");
    let set = |register: &mut Register| {
        let acted = register.act(ActionKind::RecordSetting, |book| book.set_setting("a", "b"));
        acted.unwrap().action.unwrap()
    };
    let setting = set(&mut register);
    register.undo(setting).unwrap();
    set(&mut register);
    assert_eq!(refused(register.redo(setting)), "action.built_upon");
    assert!(register.problems().is_empty());
}

#[test]
fn things_never_come_to_lie_in_each_other() {
    let mut register = Register::new();
    let (cart, thing) = (register.register("CART"), register.register("THING"));
    let into_cart = register.check_out(thing, Holder::Asset(cart)).unwrap();
    register.undo(into_cart).unwrap();
    register.check_out(cart, Holder::Asset(thing)).unwrap();
    assert_eq!(refused(register.redo(into_cart)), "action.built_upon");
    // The same the other way: taken back in, then the cart was put into it.
    let mut register = Register::new();
    let (cart, thing) = (register.register("CART"), register.register("THING"));
    register.check_out(thing, Holder::Asset(cart)).unwrap();
    let back = register.act(ActionKind::CheckIn, |book| {
        let record = book.view().asset(&thing)?.unwrap();
        let new = rules::check_in(&record.facts, None, None)?;
        book.change_asset(&record, How::CheckedIn, new, "")
    });
    register.check_out(cart, Holder::Asset(thing)).unwrap();
    let back = back.unwrap().action.unwrap();
    assert_eq!(refused(register.undo(back)), "action.built_upon");
    assert!(register.problems().is_empty());
}

#[test]
fn numbers_issued_stay_issued_and_tags_come_again_as_they_were() {
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
    let add = |register: &mut Register| {
        let acted = register.act(ActionKind::RecordSeries, |book| {
            book.add_series(facts.clone())
        });
        acted.unwrap().action.unwrap()
    };
    let take = |register: &mut Register| {
        let acted = register.act(ActionKind::Register, |book| {
            let series = book.view().series()?.remove(0);
            let (number, tag) = series.facts.upcoming().unwrap();
            let new = SeriesFacts {
                next: number + 1,
                ..series.facts.clone()
            };
            book.revise_series(&series, new)?;
            Ok((book.register_asset(asset(tag.as_str()))?, tag))
        });
        let acted = acted.unwrap();
        (acted.value.0, acted.value.1, acted.action.unwrap())
    };
    let next = |register: &Register| register.ledger.view().series().unwrap()[0].facts.next;
    let series = add(&mut register);
    let (id, tag, first) = take(&mut register);
    register.undo(first).unwrap();
    let (_, other, _) = take(&mut register);
    assert_ne!(tag, other);
    register.redo(first).unwrap();
    assert_eq!(register.facts(id).unwrap().tag, tag);
    assert_eq!(next(&register), 3);
    // A series that comes again begins behind what another of its prefix has issued meanwhile.
    let mut register = Register::new();
    let one = add(&mut register);
    register.undo(one).unwrap();
    let two = add(&mut register);
    let (_, _, used) = take(&mut register);
    register.undo(used).unwrap();
    register.undo(two).unwrap();
    register.redo(one).unwrap();
    assert_eq!(next(&register), 2);
    assert!(register.problems().is_empty());
    let _ = series;
}

#[test]
fn a_desk_does_again_what_it_took_back_last_and_nothing_once_it_did_something_else() {
    let mut register = Register::new();
    let station = register.stamp().station;
    let redoable = |register: &Register| {
        let undo = register.ledger.view().last_redoable(&station).unwrap();
        undo.and_then(|undo| undo.undoes)
    };
    let mut deeds = Vec::new();
    for number in 1..=3 {
        register.register(&format!("T{number}"));
        deeds.push(last(&register));
    }
    assert_eq!(redoable(&register), None);
    for deed in deeds.iter().rev() {
        register.undo(*deed).unwrap();
        assert_eq!(redoable(&register), Some(*deed));
    }
    for deed in &deeds {
        assert_eq!(redoable(&register), Some(*deed));
        register.redo(*deed).unwrap();
        // What was done again last is what is taken back next.
        let undoable = register.ledger.view().last_undoable().unwrap().unwrap();
        assert_eq!(undoable.redoes, Some(*deed));
    }
    assert_eq!(redoable(&register), None);
    register.undo(deeds[2]).unwrap();
    // Another desk has nothing to do with it.
    let other = inventory::StationId(uuid::Uuid::from_u128(2));
    assert_eq!(register.ledger.view().last_redoable(&other).unwrap(), None);
    register.register("T9");
    assert_eq!(redoable(&register), None);
    // By its name it still goes.
    register.redo(deeds[2]).unwrap();
    assert!(register.problems().is_empty());
}

#[test]
fn people_come_again_with_their_details_until_those_are_erased() {
    let mut register = Register::new();
    let Holder::Person(id) = register.person("Ana") else {
        panic!()
    };
    let added = last(&register);
    let renamed = register.act(ActionKind::RecordPerson, |book| {
        let old = book.view().person(&id)?.unwrap();
        let new = PersonDetails {
            name: "Ana Ruiz".into(),
            ..old.details.clone()
        };
        book.revise_person(&old.record, &old.details, new)
    });
    let renamed = renamed.unwrap().action.unwrap();
    register.undo(renamed).unwrap();
    register.undo(added).unwrap();
    assert!(register.ledger.view().person(&id).unwrap().is_none());
    register.redo(added).unwrap();
    register.redo(renamed).unwrap();
    let name = |register: &Register| {
        let person = register.ledger.view().person(&id).unwrap().unwrap();
        person.details.name
    };
    assert_eq!(name(&register), "Ana Ruiz");
    register.undo(renamed).unwrap();
    register
        .act(ActionKind::ErasePerson, |book| {
            let person = book.view().person(&id)?.unwrap();
            book.erase_person(&person.record)
        })
        .unwrap();
    assert_eq!(refused(register.redo(renamed)), "action.built_upon");
    assert_eq!(name(&register), "Erased person");
    assert!(register.problems().is_empty());
}

#[test]
fn a_setting_of_its_own_comes_again_as_it_was() {
    let mut register = Register::new();
    let acted = register.act(ActionKind::RecordSetting, |book| book.set_setting("a", "b"));
    let set = acted.unwrap().action.unwrap();
    register.undo(set).unwrap();
    register.redo(set).unwrap();
    assert_eq!(register.ledger.view().setting("a").unwrap().unwrap(), "b");
    assert!(register.problems().is_empty());
}
