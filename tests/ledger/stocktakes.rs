//! Scans of a count in any order, taken back in any order: the sums that are kept are what one counts, and a replay
//! makes the same.

use crate::{Register, asset};
use inventory::{
    ActionKind, AssetId, CountScan, CountVerdict, ExpectedLine, Holder, LineOut, LineStatus,
    ScanId, State, StocktakeFacts, StocktakeId,
};
use ledger::view::stocktakes::{LineFilter, ScanLine, StocktakeRecord};
use proptest::prelude::*;
use uuid::Uuid;

/// What happens in a count; the numbers pick from what is there.
#[derive(Clone, Copy, Debug)]
enum Step {
    Thing(u8),
    Code(u8),
    TakeBack(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => any::<u8>().prop_map(Step::Thing),
        3 => any::<u8>().prop_map(Step::Code),
        3 => any::<u8>().prop_map(Step::TakeBack),
    ]
}

/// Eight things, five of which a stocktake expects, out in the ways there are; the last of these is in the one before.
/// `told`: whether it says how; programs before format 5 did not.
pub fn opened(register: &mut Register, told: bool) -> (StocktakeId, Vec<AssetId>) {
    let things: Vec<AssetId> = (0..8)
        .map(|number| register.register(&format!("T-{number}")))
        .collect();
    let expected = things
        .iter()
        .take(5)
        .enumerate()
        .map(|(at, id)| ExpectedLine {
            asset: *id,
            tag: format!("T-{at}"),
            serial: String::new(),
            title: asset("T").name,
            category: String::new(),
            place: None,
            place_path: String::new(),
            state: if at == 0 {
                State::CheckedOut
            } else {
                State::InStock
            },
            holder: (at == 4).then_some(Holder::Asset(things[3])),
            cost: None,
            out: [
                None,
                Some(LineOut::No),
                Some(LineOut::Assigned),
                Some(LineOut::With),
                Some(LineOut::PartOf),
            ][at]
                .filter(|_| told),
        });
    let expected = expected.collect();
    let facts = StocktakeFacts {
        name: "Count".into(),
        ..StocktakeFacts::default()
    };
    let acted = register.act(ActionKind::OpenStocktake, |book| {
        let id = book.add_stocktake(facts)?;
        book.add_expected_lines(id, expected)?;
        Ok(id)
    });
    (acted.unwrap().value, things)
}

pub fn scanned(
    stocktake: StocktakeId,
    thing: Option<AssetId>,
    code: &str,
    here: bool,
) -> CountScan {
    CountScan {
        stocktake,
        at: 0,
        code: code.into(),
        // Of what is expected the sums go by what stands, not by this word.
        verdict: match (thing, here) {
            (Some(_), true) => CountVerdict::NotInScope,
            (Some(_), false) if code == "T" => CountVerdict::Assigned,
            (Some(_), false) => CountVerdict::OnLoan,
            (None, _) => CountVerdict::Unknown,
        },
        here,
        asset: thing,
        tag: String::new(),
        title: String::new(),
        place: None,
        place_path: String::new(),
        belongs: String::new(),
        source: String::new(),
        counter: String::new(),
        counted_by: None,
        note: String::new(),
        photos: Vec::new(),
    }
}

/// What a person would count: expected lines of each status, then things and codes that were not expected.
fn counted(register: &Register, record: &StocktakeRecord) -> (Vec<u32>, Vec<u32>) {
    let view = register.ledger.view();
    let lines = LineStatus::ALL.map(|status| {
        let filter = LineFilter {
            status: Some(status),
            ..LineFilter::default()
        };
        view.stocktake_lines(record, &filter, 0, 0).unwrap().1
    });
    // Found one by one, by their verdicts, and not from the sums.
    let all = view
        .stocktake_unexpected_scans(record, None, false, 0, 100)
        .unwrap();
    assert_eq!(all.0.len(), all.1 as usize);
    let unexpected = LineStatus::ALL.map(|status| {
        let stands = |line: &&ScanLine| {
            let facts = &line.scan.facts;
            LineStatus::of_unexpected(facts.verdict, facts.asset.is_some()) == status
        };
        all.0.iter().filter(stands).count() as u32
    });
    (lines.to_vec(), unexpected.into())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_sums_of_a_count_are_what_one_counts(steps in proptest::collection::vec(step(), 1..30)) {
        let mut register = Register::new();
        let (stocktake, things) = opened(&mut register, true);
        let mut scans: Vec<ScanId> = Vec::new();
        for step in steps {
            let facts = match step {
                Step::Thing(at) => {
                    let thing = things[usize::from(at) % things.len()];
                    scanned(stocktake, Some(thing), if at % 5 == 0 { "U" } else { "T" }, at % 2 == 0)
                }
                Step::Code(at) => scanned(stocktake, None, &format!("NOBODY-{}", at % 3), true),
                Step::TakeBack(at) => {
                    if !scans.is_empty() {
                        let id = scans.remove(usize::from(at) % scans.len());
                        let taken = register.act(ActionKind::TakeBackScan, |book| {
                            let line = book.view().count_scan(&id)?.unwrap();
                            book.remove_scan(&line.scan)
                        });
                        taken.unwrap();
                    }
                    continue;
                }
            };
            let id = ScanId(Uuid::now_v7());
            register.act(ActionKind::Count, |book| book.add_scan(id, facts)).unwrap();
            scans.push(id);
        }
        let view = register.ledger.view();
        let record = view.stocktake(&stocktake).unwrap().unwrap();
        let (lines, unexpected) = counted(&register, &record);
        let tally = view.stocktake_tally(&record, None).unwrap();
        let sums = view.stocktake_sums(&record).unwrap();
        for ((status, lines), others) in LineStatus::ALL.into_iter().zip(lines).zip(unexpected) {
            let kept: u32 = tally.iter().filter(|sum| sum.status == status).map(|sum| sum.lines).sum();
            let whole = |expected| {
                let sum = sums.iter().find(|sum| sum.expected == expected && sum.status == status);
                sum.map_or(0, |sum| sum.lines)
            };
            prop_assert_eq!(kept, lines, "{:?}", status);
            prop_assert_eq!(whole(true), lines, "{:?}", status);
            prop_assert_eq!(whole(false), others, "{:?}", status);
            let found = view.stocktake_unexpected_scans(&record, Some(status), false, 0, 100).unwrap();
            prop_assert_eq!((found.0.len() as u32, found.1), (others, others), "{:?}", status);
        }
        prop_assert_eq!(register.problems(), Vec::<String>::new());
    }
}

#[test]
fn a_scan_of_another_counter_names_them_until_it_is_taken_back() {
    let mut register = Register::new();
    let (stocktake, things) = opened(&mut register, false);
    let mut add = |counter: &str, thing: usize| {
        let scan = CountScan {
            counter: counter.into(),
            ..scanned(stocktake, Some(things[thing]), "T", true)
        };
        let acted = register.act(ActionKind::MergeCount, |book| {
            book.add_scan(ScanId(Uuid::now_v7()), scan)
        });
        acted.unwrap().action.unwrap()
    };
    add("", 0);
    let merged = add("Bo Lind", 1);
    let counters = |register: &Register| {
        let view = register.ledger.view();
        let record = view.stocktakes("", 0, 1).unwrap().0.remove(0);
        view.stocktake_counters(&record).unwrap().names
    };
    assert_eq!(counters(&register), ["Bo Lind", "Tagdesk"]);
    register.undo(merged).unwrap();
    assert_eq!(counters(&register), ["Tagdesk"]);
    assert!(register.problems().is_empty());
}
