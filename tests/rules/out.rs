//! The table of being out: in which way, where it is meanwhile, what a count may ask of it, and where it goes back to.

use chrono::NaiveDate;
use inventory::rules::{HandOut, check_in, check_out, coherent, extend, hand_on, move_to, swap};
use inventory::stocktake::LineOut;
use inventory::{
    AssetChanges, AssetEvent, AssetFacts, AssetId, CountVerdict, Decision, Holder, How, LineStatus,
    OutKind, OutTerms, PersonId, PlaceId, State, Tag, Whereabouts,
};
use uuid::Uuid;

const ASSET: AssetId = AssetId(Uuid::from_u128(1));
const SPARE: AssetId = AssetId(Uuid::from_u128(2));
const HOST: AssetId = AssetId(Uuid::from_u128(3));
const ANA: PersonId = PersonId(Uuid::from_u128(4));
const BEN: PersonId = PersonId(Uuid::from_u128(5));
const STORE: PlaceId = PlaceId(Uuid::from_u128(6));
const ROOM: PlaceId = PlaceId(Uuid::from_u128(7));
const LAB: PlaceId = PlaceId(Uuid::from_u128(8));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-03-14")
}

fn in_store(tag: &str) -> AssetFacts {
    AssetFacts {
        tag: Tag::new(tag).unwrap(),
        place: Some(STORE),
        ..AssetFacts::default()
    }
}

fn ana() -> HandOut {
    HandOut::to(Holder::Person(ANA))
}

fn out(hand_out: HandOut) -> AssetFacts {
    let facts = check_out(ASSET, &in_store("A-1"), &hand_out, today(), None).unwrap();
    coherent(&facts).unwrap();
    facts
}

#[test]
fn each_row_of_the_table_is_out_in_its_way_and_is_where_it_says() {
    let friday = Some(day("2026-03-20"));
    let rows = [
        (
            HandOut {
                place: Some(ROOM),
                ..ana()
            },
            (OutKind::Assigned, Whereabouts::At(ROOM), LineOut::Assigned),
        ),
        (
            ana(),
            (OutKind::Assigned, Whereabouts::With(ANA), LineOut::With),
        ),
        (
            HandOut {
                due: friday,
                ..ana()
            },
            (OutKind::OnLoan, Whereabouts::With(ANA), LineOut::OnLoan),
        ),
        (
            HandOut {
                due: friday,
                place: Some(ROOM),
                ..ana()
            },
            (OutKind::OnLoan, Whereabouts::With(ANA), LineOut::OnLoan),
        ),
        (
            HandOut {
                terms: Some(OutTerms::Loan),
                ..ana()
            },
            (OutKind::OnLoan, Whereabouts::With(ANA), LineOut::OnLoan),
        ),
        (
            HandOut {
                due: friday,
                terms: Some(OutTerms::Assigned),
                place: Some(ROOM),
                ..ana()
            },
            (OutKind::Assigned, Whereabouts::At(ROOM), LineOut::Assigned),
        ),
        (
            HandOut {
                due: friday,
                ..HandOut::to(Holder::Place(ROOM))
            },
            (OutKind::Installed, Whereabouts::At(ROOM), LineOut::No),
        ),
        (
            HandOut::to(Holder::Asset(HOST)),
            (OutKind::PartOf, Whereabouts::In(HOST), LineOut::PartOf),
        ),
    ];
    for (hand_out, (kind, whereabouts, line)) in rows {
        let facts = out(hand_out);
        assert_eq!(facts.out_kind(), Some(kind), "{hand_out:?}");
        assert_eq!(facts.whereabouts(), whereabouts, "{hand_out:?}");
        assert_eq!(LineOut::of(&facts, None), line, "{hand_out:?}");
        assert_eq!(facts.place_before(), Some(STORE), "{hand_out:?}");
        // What comes back without a word goes where it was, whoever's room it stood in.
        let back = check_in(&facts, None, None).unwrap();
        assert_eq!(back.place, Some(STORE), "{hand_out:?}");
        assert_eq!(
            back,
            AssetFacts {
                state: State::InStock,
                ..in_store("A-1")
            },
            "nothing is left of having been out: {hand_out:?}"
        );
    }
}

#[test]
fn a_part_is_out_as_its_host_is() {
    let part = out(HandOut::to(Holder::Asset(HOST)));
    for host in [LineOut::With, LineOut::OnLoan] {
        assert_eq!(LineOut::of(&part, Some(host)), host);
    }
    for host in [LineOut::No, LineOut::Assigned, LineOut::PartOf] {
        assert_eq!(LineOut::of(&part, Some(host)), LineOut::PartOf);
    }
}

#[test]
fn a_place_said_since_makes_what_somebody_has_known() {
    let moved = move_to(&out(ana()), Some(ROOM)).unwrap();
    assert_eq!(moved.whereabouts(), Whereabouts::At(ROOM));
    assert_eq!(moved.holder, Some(Holder::Person(ANA)));
    assert_eq!(check_in(&moved, None, None).unwrap().place, Some(STORE));
    let nowhere = move_to(&moved, None).unwrap();
    assert_eq!(nowhere.whereabouts(), Whereabouts::With(ANA));
}

#[test]
fn what_is_installed_moves_with_its_place_and_a_part_with_its_host() {
    let installed = out(HandOut::to(Holder::Place(ROOM)));
    let moved = move_to(&installed, Some(LAB)).unwrap();
    assert_eq!(moved.holder, Some(Holder::Place(LAB)));
    assert_eq!(moved.whereabouts(), Whereabouts::At(LAB));
    assert_eq!(
        move_to(&installed, None).unwrap_err().code,
        "asset.is_installed"
    );
    let part = out(HandOut::to(Holder::Asset(HOST)));
    assert_eq!(move_to(&part, Some(LAB)).unwrap_err().code, "asset.is_part");
}

#[test]
fn only_a_person_has_terms_and_a_place_of_choice() {
    for to in [Holder::Place(ROOM), Holder::Asset(HOST)] {
        let code = |hand_out| {
            check_out(ASSET, &in_store("A-1"), &hand_out, today(), None)
                .unwrap_err()
                .code
        };
        let terms = Some(OutTerms::Loan);
        assert_eq!(
            code(HandOut {
                terms,
                ..HandOut::to(to)
            }),
            "asset.terms_need_a_person"
        );
        let place = Some(LAB);
        assert_eq!(
            code(HandOut {
                place,
                ..HandOut::to(to)
            }),
            "asset.place_is_the_holders"
        );
    }
}

#[test]
fn what_is_extended_stays_a_loan_or_assigned() {
    let (friday, later) = (day("2026-03-20"), day("2026-04-03"));
    let loan = out(HandOut {
        due: Some(friday),
        ..ana()
    });
    let longer = extend(&loan, Some(later), today()).unwrap();
    assert_eq!(
        (longer.due, longer.out_kind()),
        (Some(later), Some(OutKind::OnLoan))
    );
    let open = extend(&loan, None, today()).unwrap();
    assert_eq!((open.due, open.out_kind()), (None, Some(OutKind::OnLoan)));
    let assigned = extend(&out(ana()), Some(later), today()).unwrap();
    assert_eq!(
        (assigned.due, assigned.out_kind()),
        (Some(later), Some(OutKind::Assigned))
    );
    let code = |answer: Result<AssetFacts, inventory::Refusal>| answer.unwrap_err().code;
    assert_eq!(
        code(extend(&loan, today().pred_opt(), today())),
        "asset.due_in_past"
    );
    assert_eq!(
        code(extend(&in_store("A-1"), Some(later), today())),
        "asset.not_out"
    );
}

#[test]
fn from_one_person_to_the_next_the_place_before_stays_known() {
    let anas = out(HandOut {
        place: Some(ROOM),
        ..ana()
    });
    let to_ben = HandOut::to(Holder::Person(BEN));
    let bens = hand_on(ASSET, &anas, &to_ben, day_after()).unwrap();
    assert_eq!(bens.holder, Some(Holder::Person(BEN)));
    assert_eq!(bens.whereabouts(), Whereabouts::With(BEN));
    assert_eq!(
        (bens.out_since, bens.place_before()),
        (Some(day_after()), Some(STORE))
    );
    let code = |answer: Result<AssetFacts, inventory::Refusal>| answer.unwrap_err().code;
    assert_eq!(
        code(hand_on(ASSET, &anas, &ana(), today())),
        "asset.already_theirs"
    );
    assert_eq!(
        code(hand_on(ASSET, &in_store("A-1"), &to_ben, today())),
        "asset.not_out"
    );
}

fn day_after() -> NaiveDate {
    today().succ_opt().unwrap()
}

#[test]
fn a_spare_takes_over_who_has_it_where_and_until_when() {
    let due = Some(day("2026-03-01"));
    let broken = AssetFacts {
        due,
        terms: Some(OutTerms::Assigned),
        ..out(HandOut {
            place: Some(ROOM),
            ..ana()
        })
    };
    let spare = in_store("B-1");
    for (state, place) in [(State::InRepair, None), (State::InStock, Some(LAB))] {
        let (back, gone) = swap((ASSET, &broken), (SPARE, &spare), state, place, today()).unwrap();
        assert_eq!((back.state, back.holder), (state, None));
        assert_eq!(back.place, place.or(Some(STORE)));
        assert_eq!(gone.holder, Some(Holder::Person(ANA)));
        assert_eq!((gone.due, gone.out_kind()), (due, Some(OutKind::Assigned)));
        assert_eq!(gone.whereabouts(), Whereabouts::At(ROOM));
        assert_eq!(
            (gone.out_since, gone.place_before()),
            (Some(today()), Some(STORE))
        );
        coherent(&back).unwrap();
        coherent(&gone).unwrap();
    }
    let code = |broken, spare| {
        swap(broken, spare, State::InRepair, None, today())
            .unwrap_err()
            .code
    };
    assert_eq!(code((ASSET, &spare), (SPARE, &spare)), "asset.not_out");
    assert_eq!(
        code((ASSET, &broken), (SPARE, &broken)),
        "asset.already_out"
    );
    assert_eq!(
        code((ASSET, &broken), (ASSET, &broken)),
        "asset.swapped_for_itself"
    );
}

/// What an older program wrote: changes of holder and place, and nothing of what was said of a place.
fn older(how: How, old: &AssetFacts, new: &AssetFacts) -> AssetFacts {
    let changes = AssetChanges {
        place_confirmed: None,
        came_from: None,
        ..AssetChanges::between(old, new)
    };
    let event = AssetEvent {
        how,
        changes,
        note: String::new(),
        taken_back: false,
        checklist: Vec::new(),
        photos: Vec::new(),
    };
    event.applied_to(old).unwrap()
}

#[test]
fn entries_of_older_programs_say_what_they_meant() {
    let stock = in_store("A-1");
    let gone = AssetFacts {
        state: State::CheckedOut,
        holder: Some(Holder::Person(ANA)),
        ..stock.clone()
    };
    let gone = older(How::CheckedOut, &stock, &gone);
    assert_eq!(gone.whereabouts(), Whereabouts::With(ANA));
    assert_eq!(gone.place_before(), Some(STORE));
    let moved = AssetFacts {
        place: Some(ROOM),
        ..gone.clone()
    };
    let moved = older(How::Moved, &gone, &moved);
    assert_eq!(moved.whereabouts(), Whereabouts::At(ROOM));
    assert_eq!(
        moved.place_before(),
        None,
        "the room of whoever has it is nowhere to go back to"
    );
    let back = AssetFacts {
        state: State::InStock,
        holder: None,
        ..moved.clone()
    };
    let back = older(How::CheckedIn, &moved, &back);
    assert!(!back.place_confirmed);
    let again = AssetFacts {
        state: State::CheckedOut,
        holder: Some(Holder::Person(BEN)),
        ..back.clone()
    };
    let again = older(How::CheckedOut, &back, &again);
    assert_eq!(again.whereabouts(), Whereabouts::With(BEN));
    // Who has it and where it is, said in one go by a file an older program read.
    let imported = AssetFacts {
        holder: Some(Holder::Person(ANA)),
        ..moved.clone()
    };
    let imported = AssetFacts {
        place_confirmed: false,
        ..imported
    };
    assert_eq!(
        imported.as_registered().whereabouts(),
        Whereabouts::At(ROOM)
    );
    let both = AssetFacts {
        state: State::CheckedOut,
        holder: Some(Holder::Person(ANA)),
        place: Some(ROOM),
        ..stock.clone()
    };
    assert_eq!(
        older(How::Revised, &stock, &both).whereabouts(),
        Whereabouts::At(ROOM)
    );
    // Out to a place it stood at another place's name; it is where it was taken.
    let display = AssetFacts {
        state: State::CheckedOut,
        holder: Some(Holder::Place(ROOM)),
        ..stock.clone()
    };
    let display = older(How::CheckedOut, &stock, &display);
    assert_eq!(display.whereabouts(), Whereabouts::At(ROOM));
    assert_eq!(display.place_before(), Some(STORE));
}

#[test]
fn each_way_of_being_out_stands_in_a_count_as_the_table_says() {
    use LineStatus::*;
    // How it was out; unseen; seen where it is; seen elsewhere.
    let rows = [
        (LineOut::No, NotScanned, Found, Elsewhere),
        (LineOut::Assigned, NotSeen, Found, Elsewhere),
        (LineOut::With, With, Seen, Seen),
        (LineOut::OnLoan, OnLoan, SeenOnLoan, SeenOnLoan),
        (LineOut::PartOf, NotScanned, Found, Elsewhere),
        (LineOut::Away, OnLoan, Returned, Returned),
    ];
    assert_eq!(rows.map(|(out, ..)| out), LineOut::ALL);
    for (out, unseen, here, elsewhere) in rows {
        assert_eq!(LineStatus::of_line(out, None, false), unseen, "{out:?}");
        assert_eq!(LineStatus::of_line(out, Some(true), false), here, "{out:?}");
        assert_eq!(
            LineStatus::of_line(out, Some(false), false),
            elsewhere,
            "{out:?}"
        );
        assert_eq!(LineOut::from_word(out.word()), Some(out));
    }
    assert_eq!(LineStatus::of_line(LineOut::PartOf, None, true), InHost);
    assert!(!InHost.is_difference() && !With.is_difference() && !SeenOnLoan.is_difference());
    for status in LineStatus::ALL {
        assert_eq!(LineStatus::from_word(status.word()), Some(status));
    }
    for verdict in CountVerdict::ALL {
        assert_eq!(CountVerdict::from_word(verdict.word()), Some(verdict));
    }
    for decision in Decision::ALL {
        assert_eq!(Decision::from_word(decision.word()), Some(decision));
    }
}

#[test]
fn what_somebody_has_is_never_proposed_to_be_checked_in_or_marked_lost() {
    for status in LineStatus::ALL {
        for held in [OutKind::Assigned, OutKind::OnLoan, OutKind::PartOf] {
            for same_place in [false, true] {
                let all = status.decisions(Some(State::CheckedOut), same_place, Some(held));
                let first = all.first();
                assert!(
                    !matches!(first, Some(Decision::CheckIn | Decision::MarkLost)),
                    "{status:?} {held:?}: {first:?}"
                );
                assert_eq!(
                    all.is_empty(),
                    !status.is_difference(),
                    "{status:?} {held:?}"
                );
            }
        }
    }
    let first =
        |status: LineStatus, state, same, held| status.decisions(Some(state), same, held)[0];
    let out = State::CheckedOut;
    assert_eq!(
        first(LineStatus::NotSeen, out, false, Some(OutKind::Assigned)),
        Decision::Investigate
    );
    assert_eq!(
        first(LineStatus::Seen, out, false, Some(OutKind::Assigned)),
        Decision::RecordPlace
    );
    assert_eq!(
        first(LineStatus::Elsewhere, out, false, Some(OutKind::Installed)),
        Decision::RecordPlace
    );
    assert_eq!(
        first(LineStatus::NotScanned, State::InStock, false, None),
        Decision::MarkLost
    );
}

#[test]
fn a_scan_is_told_by_how_the_thing_was_out_or_is() {
    let verdict = |out, now, here| CountVerdict::on_asset(out, now, here, false);
    use CountVerdict::*;
    assert_eq!(
        verdict(Some(LineOut::Assigned), LineOut::Assigned, true),
        Found
    );
    assert_eq!(
        verdict(Some(LineOut::Assigned), LineOut::Assigned, false),
        Elsewhere
    );
    assert_eq!(verdict(Some(LineOut::With), LineOut::With, false), Assigned);
    assert_eq!(verdict(None, LineOut::With, false), Assigned);
    assert_eq!(
        verdict(Some(LineOut::OnLoan), LineOut::OnLoan, true),
        OnLoan
    );
    assert_eq!(verdict(None, LineOut::OnLoan, true), OnLoan);
    assert_eq!(verdict(None, LineOut::Assigned, false), NotInScope);
    assert_eq!(verdict(None, LineOut::No, false), NotInScope);
    assert_eq!(
        CountVerdict::on_asset(Some(LineOut::No), LineOut::No, true, true),
        AlreadyCounted
    );
}
