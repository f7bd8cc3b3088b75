//! Who signed and who counted: by identity and the digest of what they were called then, proved like everything else.

use crate::stocktakes::{opened, scanned};
use crate::{Register, refused};
use inventory::{
    ActionKind, BatchId, CountScan, Holder, PersonDetails, PersonId, PersonThen, ScanId, SignOff,
    StocktakeFacts, StocktakeId, StocktakePhase,
};
use ledger::view::papers::Counters;
use rusqlite::Connection;
use uuid::Uuid;

fn person(register: &mut Register, name: &str) -> PersonId {
    match register.person(name) {
        Holder::Person(id) => id,
        other => panic!("{other:?}"),
    }
}

fn now(register: &Register, id: PersonId) -> PersonThen {
    register.ledger.view().person(&id).unwrap().unwrap().then()
}

/// Merges a scan of a thing that somebody else counted.
fn merge(
    register: &mut Register,
    stocktake: StocktakeId,
    thing: inventory::AssetId,
    by: Option<PersonThen>,
    counter: &str,
) -> BatchId {
    let scan = CountScan {
        counted_by: by,
        counter: counter.into(),
        ..scanned(stocktake, Some(thing), "T", true)
    };
    let acted = register.act(ActionKind::MergeCount, |book| {
        book.add_scan(ScanId(Uuid::now_v7()), scan)
    });
    acted.unwrap().action.unwrap()
}

fn sign(register: &mut Register, stocktake: StocktakeId, signer: PersonThen, counters: Counters) {
    let signed = SignOff {
        by: String::new(),
        signer: Some(signer),
        at: 0,
        utc_offset: 0,
        counted_by: counters.names,
        counters: counters.people,
        note: String::new(),
        previous: None,
        journal: String::new(),
    };
    let acted = register.act(ActionKind::SignStocktake, |book| {
        let record = book.view().stocktake(&stocktake)?.unwrap();
        let new = StocktakeFacts {
            phase: StocktakePhase::Signed,
            signed: Some(signed),
            ..record.facts.clone()
        };
        book.revise_stocktake(&record, new)
    });
    acted.unwrap();
}

fn counters(register: &Register, stocktake: StocktakeId) -> Counters {
    let view = register.ledger.view();
    let record = view.stocktake(&stocktake).unwrap().unwrap();
    view.stocktake_counters(&record).unwrap()
}

fn rename(register: &mut Register, id: PersonId, name: &str) {
    let acted = register.act(ActionKind::RecordPerson, |book| {
        let person = book.view().person(&id)?.unwrap();
        let new = PersonDetails {
            name: name.into(),
            ..person.details.clone()
        };
        book.revise_person(&person.record, &person.details, new)
    });
    acted.unwrap();
}

fn erase(register: &mut Register, id: PersonId) {
    let acted = register.act(ActionKind::ErasePerson, |book| {
        let person = book.view().person(&id)?.unwrap();
        book.erase_person(&person.record)
    });
    acted.unwrap();
}

/// A stocktake that Ana signed and Bo counted.
fn signed() -> (Register, StocktakeId, PersonId, PersonId) {
    let mut register = Register::new();
    let (ana, bo) = (person(&mut register, "Ana"), person(&mut register, "Bo"));
    let (stocktake, things) = opened(&mut register, true);
    let by = Some(now(&register, bo));
    merge(&mut register, stocktake, things[1], by, "");
    let counted = counters(&register, stocktake);
    let ana_then = now(&register, ana);
    sign(&mut register, stocktake, ana_then, counted);
    (register, stocktake, ana, bo)
}

#[test]
fn a_paper_names_people_as_they_were_and_by_nothing_once_they_are_erased() {
    let (mut register, stocktake, ana, bo) = signed();
    let (old_ana, old_bo) = (now(&register, ana), now(&register, bo));
    rename(&mut register, ana, "Anastasia");
    rename(&mut register, bo, "Boris");
    let facts = register
        .ledger
        .view()
        .stocktake(&stocktake)
        .unwrap()
        .unwrap();
    let signed = facts.facts.signed.unwrap();
    let named: Vec<&PersonThen> = signed.people().collect();
    assert_eq!(named, [&old_ana, &old_bo]);
    let names = |register: &Register| -> Vec<String> {
        let view = register.ledger.view();
        let people = signed.people();
        people.map(|then| view.name_then(then).unwrap()).collect()
    };
    assert_eq!(names(&register), ["Ana", "Bo"]);
    erase(&mut register, bo);
    assert_eq!(names(&register), ["Ana", "Erased person"]);
    assert!(register.problems().is_empty());
    register.ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert!(register.problems().is_empty());
    erase(&mut register, ana);
    assert_eq!(names(&register), ["Erased person", "Erased person"]);
    assert!(register.problems().is_empty());
}

#[test]
fn a_name_an_older_program_kept_is_the_one_person_who_is_called_so() {
    let mut register = Register::new();
    let ana = person(&mut register, "Ana");
    for name in ["Cleo", "cleo"] {
        person(&mut register, name);
    }
    let (stocktake, things) = opened(&mut register, true);
    for (at, name) in ["ana", "Cleo", "Nobody"].into_iter().enumerate() {
        merge(&mut register, stocktake, things[at], None, name);
    }
    let found = counters(&register, stocktake);
    assert_eq!(found.people, [now(&register, ana)]);
    assert_eq!(found.names, ["Cleo", "Nobody"]);
    // It stays a name, and a paper that keeps it is told.
    let signer = now(&register, ana);
    sign(&mut register, stocktake, signer, found);
    let view = register.ledger.view();
    let texts = |text: &str| [text.to_owned()].into();
    let papers = view.papers_naming(&texts("nobody")).unwrap();
    assert_eq!(papers.len(), 1);
    assert_eq!((papers[0].signer, papers[0].counter), (false, true));
    assert_eq!(papers[0].facts.name, "Count");
    assert_eq!(
        view.papers_naming(&texts("Ana")).unwrap().len(),
        1,
        "her scan"
    );
    assert_eq!(view.papers_naming(&texts("ob")).unwrap(), []);
    // Papers are told, and not once more among notes and reasons.
    assert_eq!(view.mentions("Nobody", 9).unwrap(), (vec![], 0));
    assert!(register.problems().is_empty());
}

#[test]
fn a_paper_that_names_details_which_are_neither_kept_nor_erased_is_damaged() {
    let about = |problems: &[String]| -> usize {
        let papers = problems
            .iter()
            .filter(|it| it.starts_with("The stocktake Count names"));
        papers.count()
    };
    for name in ["Ana", "Bo"] {
        let (register, ..) = signed();
        let other = Connection::open(register.path()).unwrap();
        let sql = format!("DELETE FROM personal WHERE name = '{name}'");
        other.execute_batch(&sql).unwrap();
        drop(other);
        assert_eq!(about(&register.problems()), 1, "{name}");
    }
    // A digest that nobody ever had, with a chain that is whole.
    for erased in [false, true] {
        let mut register = Register::new();
        let ana = person(&mut register, "Ana");
        let (stocktake, _) = opened(&mut register, true);
        let forged = PersonThen {
            person: ana,
            digest: "f".repeat(64),
        };
        sign(&mut register, stocktake, forged, Counters::default());
        if erased {
            erase(&mut register, ana);
        }
        let problems = register.problems();
        assert_eq!((about(&problems), problems.len()), (1, 1), "{problems:?}");
    }
}

#[test]
fn whoever_signed_or_counted_stays_on_the_register_when_their_recording_is_taken_back() {
    let mut register = Register::new();
    let add = |register: &mut Register, name: &str| {
        let details = PersonDetails {
            name: name.into(),
            ..PersonDetails::default()
        };
        let acted = register.act(ActionKind::RecordPerson, |book| book.add_person(details));
        let acted = acted.unwrap();
        (acted.value, acted.action.unwrap())
    };
    let (ana, ana_came) = add(&mut register, "Ana");
    let (bo, bo_came) = add(&mut register, "Bo");
    let (_, cem_came) = add(&mut register, "Cem");
    let (stocktake, things) = opened(&mut register, true);
    let by = Some(now(&register, bo));
    let merged = merge(&mut register, stocktake, things[1], by, "");
    assert_eq!(refused(register.undo(bo_came)), "action.built_upon");
    register.undo(merged).unwrap();
    register.undo(bo_came).unwrap();
    let signer = now(&register, ana);
    sign(&mut register, stocktake, signer, Counters::default());
    assert_eq!(refused(register.undo(ana_came)), "action.built_upon");
    register.undo(cem_came).unwrap();
    assert!(register.problems().is_empty());
}
