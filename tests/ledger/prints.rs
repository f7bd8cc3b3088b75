//! The print journal: what a job was, how far it came, and what is left in the tray.

use crate::{Register, refused};
use inventory::{
    ActionKind, AssetFacts, AssetId, BatchId, How, KitId, LabelSubject, PersonId, PlaceId,
    PrintFacts, PrintId, PrintTarget, StationId,
};
use ledger::Touched;
use ledger::view::prints::PrintFilter;
use uuid::Uuid;

/// A job on a sheet of 24 that went through whole.
pub fn job(subjects: Vec<LabelSubject>) -> PrintFacts {
    let mut facts = PrintFacts {
        target: PrintTarget::Printer,
        printer: "Office".into(),
        format: "L6009".into(),
        design: "Standard".into(),
        start: 7,
        copies: 2,
        subjects,
        sent: 0,
        uncertain: 0,
        next_start: None,
        again: String::new(),
        overruled: String::new(),
        failure: String::new(),
    };
    facts.sent = facts.labels();
    facts.next_start = Some(facts.start + facts.sent);
    facts
}

fn of(register: &Register, assets: &[AssetId]) -> Vec<LabelSubject> {
    let subject = |id: &AssetId| {
        LabelSubject::Asset(*id, register.facts(*id).unwrap().tag.as_str().to_owned())
    };
    assets.iter().map(subject).collect()
}

/// Prints as operations do: the job, and that its assets have a label now.
fn print(register: &mut Register, facts: PrintFacts) -> (PrintId, BatchId) {
    register.at += 1000;
    let acted = register.act(ActionKind::PrintLabels, |book| {
        for subject in &facts.subjects {
            if let LabelSubject::Asset(id, _) = subject {
                let asset = book.view().asset(id)?.unwrap();
                let new = AssetFacts {
                    labelled_at: Some(book.at()),
                    ..asset.facts.clone()
                };
                book.change_asset(&asset, How::Labelled, new, "")?;
            }
        }
        book.add_print(facts)
    });
    let acted = acted.unwrap();
    assert!(acted.touched.contains(&Touched::Print));
    (acted.value, acted.action.unwrap())
}

fn resume(register: &mut Register, id: PrintId, change: impl Fn(&mut PrintFacts)) -> BatchId {
    register.at += 1000;
    let acted = register.act(ActionKind::PrintLabels, |book| {
        let old = book.view().print(&id)?.unwrap().record;
        let mut new = old.facts.clone();
        change(&mut new);
        book.revise_print(&old, new)
    });
    acted.unwrap().action.unwrap()
}

fn found(register: &Register, filter: PrintFilter<'_>) -> Vec<PrintId> {
    let (lines, total) = register.ledger.view().prints(filter, 0, 10).unwrap();
    assert_eq!(lines.len(), total as usize);
    lines.into_iter().map(|line| line.id).collect()
}

#[test]
fn a_job_is_kept_whole() {
    let mut register = Register::new();
    let asset = register.register("it-000 1");
    let facts = PrintFacts {
        target: PrintTarget::ZplFile,
        again: "The first came out grey.".into(),
        overruled: "Only a trial.".into(),
        failure: "The printer was switched off.".into(),
        sent: 3,
        uncertain: 1,
        next_start: None,
        ..job(vec![
            LabelSubject::Asset(asset, "it-000 1".into()),
            LabelSubject::Place(PlaceId(Uuid::from_u128(5)), "STORE".into()),
            LabelSubject::Person(PersonId(Uuid::from_u128(6))),
            LabelSubject::Blank("IT000002R".into()),
            LabelSubject::Command("CMDOUTX".into()),
            LabelSubject::Kit(KitId(Uuid::from_u128(7)), "KIT-CAM".into()),
        ])
    };
    let (id, _) = print(&mut register, facts.clone());
    let view = register.ledger.view();
    let record = view.print(&id).unwrap().unwrap();
    assert_eq!(record.record.facts, facts);
    assert_eq!((record.at, record.actor.as_str()), (register.at, "Tagdesk"));
    assert_eq!(view.print(&PrintId(Uuid::nil())).unwrap(), None);
    let line = view.print_line(&id).unwrap().unwrap();
    assert_eq!((line.labels, line.is_complete()), (12, false));
    assert!(line.facts.subjects.is_empty());
    // Three labels of two copies each: one thing has both, the next but one of them.
    let labels = view.print_labels(line.row, 0, 100).unwrap();
    let sent: Vec<bool> = labels.iter().map(|label| label.sent).collect();
    assert_eq!(sent, [true, false, false, false, false, false]);
    let subjects: Vec<_> = labels.into_iter().map(|label| label.subject).collect();
    assert_eq!(subjects, facts.subjects);
    let second = view.print_labels(line.row, 1, 2).unwrap();
    let numbers: Vec<u32> = second.iter().map(|label| label.number).collect();
    assert_eq!(numbers, [2, 3]);
    assert!(register.problems().is_empty());
}

#[test]
fn jobs_are_found_by_asset_code_and_whether_they_stopped() {
    let mut register = Register::new();
    let ids: Vec<AssetId> = ["T1", "T2", "T3"]
        .iter()
        .map(|tag| register.register(tag))
        .collect();
    let subjects = of(&register, &ids[..2]);
    let (first, _) = print(&mut register, job(subjects));
    let blanks = vec![LabelSubject::Blank("it-000 9".into())];
    let (second, _) = print(
        &mut register,
        PrintFacts {
            sent: 0,
            ..job(blanks)
        },
    );
    let subjects = of(&register, &ids[1..]);
    let (third, _) = print(&mut register, job(subjects));
    let all = PrintFilter::default();
    assert_eq!(found(&register, all), [third, second, first]);
    let asset = |id| PrintFilter {
        asset: Some(id),
        ..all
    };
    assert_eq!(found(&register, asset(ids[0])), [first]);
    assert_eq!(found(&register, asset(ids[1])), [third, first]);
    assert_eq!(found(&register, asset(AssetId(Uuid::nil()))), []);
    let code = |key| PrintFilter {
        code_key: Some(key),
        ..all
    };
    assert_eq!(found(&register, code("IT0009")), [second]);
    assert_eq!(found(&register, code("T2")), [third, first]);
    assert_eq!(found(&register, code("")), []);
    let unfinished = PrintFilter {
        unfinished: true,
        ..all
    };
    assert_eq!(found(&register, unfinished), [second]);
    let both = PrintFilter {
        asset: Some(ids[1]),
        code_key: Some("T3"),
        unfinished: false,
    };
    assert_eq!(found(&register, both), [third]);
    let (page, total) = register.ledger.view().prints(all, 1, 1).unwrap();
    assert_eq!((page[0].id, page.len(), total), (second, 1, 3));
}

#[test]
fn a_job_that_stopped_goes_on_and_stays_one_job() {
    let mut register = Register::new();
    let ids: Vec<AssetId> = (1..=3)
        .map(|n| register.register(&format!("T{n}")))
        .collect();
    let stopped = PrintFacts {
        sent: 2,
        uncertain: 1,
        failure: "The paper ran out.".into(),
        ..job(of(&register, &ids))
    };
    let (id, began) = print(&mut register, stopped.clone());
    let at = register.at;
    let went_on = resume(&mut register, id, |facts| {
        facts.sent = facts.labels();
        facts.uncertain = 0;
        facts.failure.clear();
    });
    let record = register.ledger.view().print(&id).unwrap().unwrap();
    assert!(record.record.facts.is_complete());
    assert_eq!((record.record.version, record.at), (2, at));
    assert_eq!(found(&register, PrintFilter::default()), [id]);
    assert!(register.problems().is_empty());

    // Nothing to say is nothing recorded; and somebody else's going on is not written over.
    let stale = record.record;
    let again = register.act(ActionKind::PrintLabels, |book| {
        book.revise_print(&stale, stale.facts.clone())
    });
    assert!(!again.unwrap().value);
    resume(&mut register, id, |facts| facts.failure = "x".into());
    let late = register.act(ActionKind::PrintLabels, |book| {
        book.revise_print(&stale, stopped.clone())
    });
    assert_eq!(refused(late), "record.changed_meanwhile");

    // The later steps first.
    assert_eq!(refused(register.undo(began)), "action.built_upon");
    let last = register.ledger.view().last_undoable().unwrap().unwrap();
    register.undo(last.batch).unwrap();
    register.undo(went_on).unwrap();
    let record = register.ledger.view().print(&id).unwrap().unwrap();
    assert_eq!(record.record.facts, stopped);
    register.undo(began).unwrap();
    assert_eq!(found(&register, PrintFilter::default()), []);
    assert!(register.problems().is_empty());
}

#[test]
fn a_print_is_taken_back_with_the_labels_of_its_assets() {
    let mut register = Register::new();
    let ids: Vec<AssetId> = (1..=3)
        .map(|n| register.register(&format!("T{n}")))
        .collect();
    let subjects = of(&register, &ids[..1]);
    let (first, _) = print(&mut register, job(subjects));
    let before = register.at;
    let subjects = of(&register, &ids);
    let (_, batch) = print(&mut register, job(subjects));
    let labelled = |register: &Register| {
        ids.iter()
            .map(|id| register.facts(*id).unwrap().labelled_at)
            .collect::<Vec<_>>()
    };
    assert_eq!(labelled(&register), vec![Some(register.at); 3]);
    register.undo(batch).unwrap();
    assert_eq!(labelled(&register), [Some(before), None, None]);
    assert_eq!(found(&register, PrintFilter::default()), [first]);
    let of_third = PrintFilter {
        asset: Some(ids[2]),
        ..PrintFilter::default()
    };
    assert_eq!(found(&register, of_third), []);
    assert!(register.problems().is_empty());
}

#[test]
fn the_tray_holds_what_the_last_job_at_this_desk_left() {
    let mut register = Register::new();
    let subjects = vec![LabelSubject::Blank("T1".into())];
    let (here, other) = (StationId(Uuid::from_u128(1)), StationId(Uuid::from_u128(2)));
    let tray = |register: &Register, station: Option<&StationId>| {
        let view = register.ledger.view();
        let last = view.last_print_on("l6009", station).unwrap();
        last.map(|line| (line.id, line.facts.next_start))
    };
    assert_eq!(tray(&register, None), None);
    let at = |start| PrintFacts {
        start,
        next_start: Some(start + 2),
        ..job(subjects.clone())
    };
    let (stopped, _) = print(
        &mut register,
        PrintFacts {
            sent: 1,
            failure: "The paper ran out.".into(),
            next_start: Some(4),
            ..at(3)
        },
    );
    let (second, batch) = print(&mut register, at(10));
    print(
        &mut register,
        PrintFacts {
            format: "Roll".into(),
            next_start: None,
            ..at(1)
        },
    );
    assert_eq!(tray(&register, Some(&here)), Some((second, Some(12))));
    assert_eq!(tray(&register, Some(&other)), None);
    assert_eq!(tray(&register, None), Some((second, Some(12))));
    // Taken back, the sheet is as the job before left it; gone on with, that job is the last.
    register.undo(batch).unwrap();
    assert_eq!(tray(&register, Some(&here)), Some((stopped, Some(4))));
    let (third, _) = print(&mut register, at(20));
    assert_eq!(tray(&register, Some(&here)), Some((third, Some(22))));
    resume(&mut register, stopped, |facts| {
        facts.sent = 2;
        facts.failure.clear();
        facts.next_start = Some(5);
    });
    assert_eq!(tray(&register, Some(&here)), Some((stopped, Some(5))));
    // Another desk has its own tray.
    let stamp = ledger::Stamp {
        station: other,
        ..register.stamp()
    };
    let acted = register
        .ledger
        .act(ActionKind::PrintLabels, stamp, |book| book.add_print(at(1)));
    let theirs: Result<_, ledger::LedgerError> = acted;
    let theirs = theirs.unwrap().value;
    assert_eq!(tray(&register, Some(&other)), Some((theirs, Some(3))));
    assert_eq!(tray(&register, Some(&here)), Some((stopped, Some(5))));
    assert_eq!(tray(&register, None), Some((theirs, Some(3))));
}

#[test]
fn a_revision_with_other_labels_replaces_them() {
    let mut register = Register::new();
    let ids: Vec<AssetId> = (1..=2)
        .map(|n| register.register(&format!("T{n}")))
        .collect();
    let subjects = of(&register, &ids);
    let (id, _) = print(&mut register, job(subjects.clone()));
    resume(&mut register, id, |facts| {
        facts.subjects = vec![LabelSubject::Blank("T9".into())];
    });
    let record = register.ledger.view().print(&id).unwrap().unwrap();
    assert_eq!(
        record.record.facts.subjects,
        [LabelSubject::Blank("T9".into())]
    );
    let of_first = PrintFilter {
        asset: Some(ids[0]),
        ..PrintFilter::default()
    };
    assert_eq!(found(&register, of_first), []);
    assert!(register.problems().is_empty());
}
