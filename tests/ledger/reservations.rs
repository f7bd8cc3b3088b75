//! Reserved tags: never given twice, free until something has them, kept while they are in use.

use crate::prints::job;
use crate::{Register, asset, refused};
use inventory::{
    ActionKind, AssetFacts, AssetId, BatchId, How, LabelSubject, PrintFacts, ReservationId,
    SeriesFacts,
};
use ledger::view::reservations::ReservedTag;
use ledger::{LedgerError, Touched};
use proptest::prelude::*;
use std::collections::BTreeSet;

pub fn series(prefix: &str) -> SeriesFacts {
    SeriesFacts {
        name: format!("Series {prefix}"),
        prefix: prefix.into(),
        digits: 4,
        next: 1,
        check_character: false,
        category: String::new(),
        place: None,
    }
}

fn with_series() -> Register {
    let mut register = Register::new();
    register
        .act(ActionKind::RecordSeries, |book| {
            book.add_series(series("IT"))
        })
        .unwrap();
    register
}

fn reserve(register: &mut Register, count: u32) -> Result<(ReservationId, BatchId), LedgerError> {
    register.at += 1000;
    let acted = register.act(ActionKind::ReserveTags, |book| {
        let series = book.view().series()?.remove(0);
        book.reserve_tags(&series, count, " for the new laptops ")
    })?;
    assert!(acted.touched.contains(&Touched::Reservation));
    Ok((acted.value, acted.action.unwrap()))
}

fn all(register: &Register, id: ReservationId, free: bool) -> Vec<ReservedTag> {
    let (tags, total) = register
        .ledger
        .view()
        .reserved_tags(&id, free, 0, 1000)
        .unwrap();
    assert_eq!(tags.len(), total as usize);
    tags
}

fn words(tags: &[ReservedTag]) -> Vec<&str> {
    tags.iter().map(|tag| tag.tag.as_str()).collect()
}

fn retag(register: &mut Register, id: AssetId, tag: &str) -> BatchId {
    let tag = asset(tag).tag;
    let acted = register.act(ActionKind::ReplaceTag, |book| {
        let record = book.view().asset(&id)?.unwrap();
        let new = AssetFacts {
            tag,
            ..record.facts.clone()
        };
        book.change_asset(&record, How::TagReplaced, new, "")
    });
    acted.unwrap().action.unwrap()
}

#[test]
fn a_reservation_takes_the_next_tags_that_nobody_has_or_had() {
    let mut register = with_series();
    register.register("it-0002");
    let replaced = register.register("IT0004");
    retag(&mut register, replaced, "OTHER-1");
    let (id, _) = reserve(&mut register, 3).unwrap();
    let tags = all(&register, id, false);
    assert_eq!(words(&tags), ["IT0001", "IT0003", "IT0005"]);
    assert_eq!(register.ledger.view().series().unwrap()[0].facts.next, 6);
    let record = register.ledger.view().reservation(&id).unwrap().unwrap();
    assert_eq!(
        (record.first.as_str(), record.last.as_str()),
        ("IT0001", "IT0005")
    );
    assert_eq!((record.count, record.free, record.printed), (3, 3, 0));
    assert_eq!(
        (record.series_name.as_str(), record.note.as_str()),
        ("Series IT", "for the new laptops")
    );
    assert_eq!((record.at, record.actor.as_str()), (register.at, "Tagdesk"));
    assert!(register.problems().is_empty());
}

#[test]
fn no_tag_is_reserved_or_issued_twice() {
    let mut register = with_series();
    let mut seen = BTreeSet::new();
    for count in [1, 20, 7] {
        let (id, batch) = reserve(&mut register, count).unwrap();
        for tag in all(&register, id, false) {
            assert!(seen.insert(tag.tag.clone()), "{} was given twice", tag.tag);
        }
        // Not even after it was taken back.
        if count == 20 {
            register.undo(batch).unwrap();
            assert!(register.ledger.view().reservation(&id).unwrap().is_none());
        }
    }
    let (_, tag) = register.ledger.view().series().unwrap()[0]
        .facts
        .upcoming()
        .unwrap();
    assert!(!seen.contains(tag.as_str()), "{tag} was given before");
    assert_eq!(seen.len(), 28);
    assert!(register.problems().is_empty());
}

#[test]
fn another_series_passes_over_what_is_reserved() {
    let mut register = with_series();
    reserve(&mut register, 3).unwrap();
    // IT0 and three digits make the same tags as IT and four.
    register
        .act(ActionKind::RecordSeries, |book| {
            let facts = SeriesFacts {
                digits: 3,
                ..series("IT0")
            };
            book.add_series(facts)
        })
        .unwrap();
    let acted = register.act(ActionKind::ReserveTags, |book| {
        let second = book.view().series()?.remove(1);
        book.reserve_tags(&second, 2, "")
    });
    let tags = all(&register, acted.unwrap().value, false);
    assert_eq!(words(&tags), ["IT0004", "IT0005"]);
    let view = register.ledger.view();
    assert!(view.tag_is_spoken_for("IT0001").unwrap());
    assert!(!view.tag_is_spoken_for("IT0006").unwrap());
}

#[test]
fn a_reserved_tag_is_free_until_an_asset_has_it() {
    let mut register = with_series();
    let (id, _) = reserve(&mut register, 3).unwrap();
    let by_key = |register: &Register, key: &str| {
        let view = register.ledger.view();
        view.reserved_tag_by_key(key).unwrap()
    };
    assert!(by_key(&register, "IT0002").unwrap().is_free());
    assert_eq!(by_key(&register, "IT0004"), None);
    // Somebody registers with exactly that tag.
    let new = register.register("IT-0002");
    let taken = by_key(&register, "IT0002").unwrap();
    assert_eq!((taken.asset, taken.reservation), (Some(new), id));
    assert!(!taken.is_free());
    assert_eq!(words(&all(&register, id, true)), ["IT0001", "IT0003"]);
    let free = |register: &Register| {
        let view = register.ledger.view();
        view.reservation(&id).unwrap().unwrap().free
    };
    assert_eq!(free(&register), 2);
    // A tag that was replaced still finds its asset: it is not given to another.
    let replaced = retag(&mut register, new, "OTHER-1");
    assert_eq!(by_key(&register, "IT0002").unwrap().asset, Some(new));
    assert_eq!(free(&register), 2);
    register.undo(replaced).unwrap();
    let registration = register.ledger.view().last_undoable().unwrap().unwrap();
    register.undo(registration.batch).unwrap();
    assert_eq!(free(&register), 3);
    let (page, total) = register
        .ledger
        .view()
        .reserved_tags(&id, true, 1, 1)
        .unwrap();
    assert_eq!((words(&page), total), (vec!["IT0002"], 3));
    assert!(register.problems().is_empty());
}

#[test]
fn a_reserved_tag_is_printed_once_a_label_with_it_went_out() {
    let mut register = with_series();
    let (id, _) = reserve(&mut register, 4).unwrap();
    let blanks: Vec<LabelSubject> = all(&register, id, true)
        .into_iter()
        .map(|tag| LabelSubject::Blank(tag.tag))
        .collect();
    // Two copies each, three labels out: the second tag has one.
    let facts = PrintFacts {
        sent: 3,
        uncertain: 1,
        ..job(blanks)
    };
    let acted = register.act(ActionKind::PrintLabels, |book| book.add_print(facts));
    let printed = |register: &Register| {
        all(register, id, false)
            .iter()
            .map(|tag| tag.printed)
            .collect::<Vec<_>>()
    };
    assert_eq!(printed(&register), [true, true, false, false]);
    let record = register.ledger.view().reservation(&id).unwrap().unwrap();
    assert_eq!((record.free, record.printed), (4, 2));
    register.undo(acted.unwrap().action.unwrap()).unwrap();
    assert_eq!(printed(&register), [false; 4]);
}

#[test]
fn tags_in_use_stay_reserved() {
    let mut register = with_series();
    let (id, batch) = reserve(&mut register, 3).unwrap();
    let stands_in_the_way = |register: &mut Register| {
        let Err(LedgerError::Refused(refusal)) = register.undo(batch) else {
            panic!("the reservation was taken back")
        };
        assert_eq!(refusal.code, "action.built_upon");
        assert!(register.ledger.view().reservation(&id).unwrap().is_some());
        refusal.details
    };
    register.register("IT0003");
    assert_eq!(
        stands_in_the_way(&mut register),
        ["IT0003: an asset has it"]
    );
    let registration = register.ledger.view().last_undoable().unwrap().unwrap();
    register.undo(registration.batch).unwrap();
    let blank = vec![LabelSubject::Blank("IT0001".into())];
    let acted = register.act(ActionKind::PrintLabels, |book| book.add_print(job(blank)));
    assert_eq!(stands_in_the_way(&mut register), ["IT0001: printed"]);
    register.undo(acted.unwrap().action.unwrap()).unwrap();
    register.undo(batch).unwrap();
    let view = register.ledger.view();
    assert!(view.reservation(&id).unwrap().is_none());
    assert_eq!(view.reserved_tag_by_key("IT0001").unwrap(), None);
    assert_eq!(view.reservations(0, 10).unwrap(), (vec![], 0));
    assert!(register.problems().is_empty());
}

#[test]
fn a_series_with_reserved_tags_is_not_taken_back() {
    let mut register = with_series();
    let added = register.ledger.view().actions(1).unwrap()[0].batch;
    let (_, batch) = reserve(&mut register, 1).unwrap();
    assert_eq!(refused(register.undo(added)), "action.built_upon");
    register.undo(batch).unwrap();
    register.undo(added).unwrap();
    assert!(register.problems().is_empty());
}

#[test]
fn how_many_is_bounded_and_a_stale_series_is_refused() {
    let mut register = with_series();
    for count in [0, 10_001] {
        assert_eq!(refused(reserve(&mut register, count)), "reservation.count");
    }
    let stale = register.ledger.view().series().unwrap().remove(0);
    reserve(&mut register, 1).unwrap();
    let late = register.act(ActionKind::ReserveTags, |book| {
        book.reserve_tags(&stale, 1, "")
    });
    assert_eq!(refused(late), "record.changed_meanwhile");
    assert_eq!(register.ledger.view().reservations(0, 10).unwrap().1, 1);
    // Numbers that are used up: nothing is half reserved.
    register
        .act(ActionKind::RecordSeries, |book| {
            let old = book.view().series()?.remove(0);
            let facts = SeriesFacts {
                next: 999_999_999_999_990,
                ..old.facts.clone()
            };
            book.revise_series(&old, facts)
        })
        .unwrap();
    assert_eq!(refused(reserve(&mut register, 11)), "series.exhausted");
    assert_eq!(register.ledger.view().reservations(0, 10).unwrap().1, 1);
    reserve(&mut register, 10).unwrap();
    assert!(register.problems().is_empty());
}

#[test]
fn what_was_printed_before_it_was_reserved_counts() {
    let mut register = with_series();
    let blank = vec![LabelSubject::Blank("it-0001".into())];
    let printed: Result<_, LedgerError> =
        register.act(ActionKind::PrintLabels, |book| book.add_print(job(blank)));
    printed.unwrap();
    let (id, _) = reserve(&mut register, 2).unwrap();
    let printed: Vec<bool> = all(&register, id, false)
        .iter()
        .map(|tag| tag.printed)
        .collect();
    assert_eq!(printed, [true, false]);
    let record = register.ledger.view().reservation(&id).unwrap().unwrap();
    assert_eq!(record.printed, 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Over any replacements of an asset's tag and their taking back: it is found by the tags it really had, and the
    /// others are free.
    #[test]
    fn a_tag_is_the_assets_as_often_as_it_was_given_and_not_taken_back(
        steps in proptest::collection::vec(proptest::option::weighted(0.6, 0usize..4), 1..24),
        withdrawn in any::<bool>(),
    ) {
        let mut register = with_series();
        let (reservation, _) = reserve(&mut register, 4).unwrap();
        let tags = ["IT0001", "IT0002", "IT0003", "IT0004"];
        let id = register.register(tags[0]);
        let registration = register.ledger.view().actions(1).unwrap()[0].batch;
        // What it was given, in order, with the actions that can be taken back.
        let mut given = vec![(tags[0], registration)];
        for step in steps {
            match step.map(|at| tags[at]) {
                Some(tag) if tag != given[given.len() - 1].0 => {
                    let batch = retag(&mut register, id, tag);
                    given.push((tag, batch));
                }
                None if given.len() > 1 => register.undo(given.pop().unwrap().1).unwrap(),
                _ => {}
            }
            let had: BTreeSet<&str> = given.iter().map(|(tag, _)| *tag).collect();
            let view = register.ledger.view();
            let asset = view.asset(&id).unwrap().unwrap();
            let mut found: BTreeSet<String> =
                view.former_tags(asset.row).unwrap().into_iter().collect();
            prop_assert!(found.insert(asset.facts.tag.to_string()));
            prop_assert!(found.iter().map(String::as_str).eq(had.iter().copied()));
            let free: Vec<bool> = all(&register, reservation, false)
                .iter()
                .map(ReservedTag::is_free)
                .collect();
            let expected: Vec<bool> = tags.iter().map(|tag| !had.contains(tag)).collect();
            prop_assert_eq!(free, expected);
            let record = view.reservation(&reservation).unwrap().unwrap();
            prop_assert_eq!(record.free as usize, 4 - had.len());
            let listed = words(&all(&register, reservation, true)).len();
            prop_assert_eq!(listed, 4 - had.len());
        }
        if withdrawn {
            while let Some((_, batch)) = given.pop() {
                register.undo(batch).unwrap();
            }
            prop_assert_eq!(all(&register, reservation, true).len(), 4);
        }
        prop_assert!(register.problems().is_empty());
    }
}

#[test]
fn reservations_are_listed_newest_first() {
    let mut register = with_series();
    let ids: Vec<ReservationId> = (1..=3)
        .map(|count| reserve(&mut register, count).unwrap().0)
        .collect();
    let (page, total) = register.ledger.view().reservations(1, 1).unwrap();
    assert_eq!((page[0].id, page.len(), total), (ids[1], 1, 3));
}
