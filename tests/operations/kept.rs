//! The sums that are kept come to what the assets come to, whatever happened to them.

use crate::fixture::{Fixture, tags};
use chrono::{Days, NaiveDate};
use inventory::State;
use ledger::View;
use ledger::view::counts::Group;
use ledger::view::lines::{Filter, Line, Sort, Window};
use operations::wire::*;
use operations::{actions, assets, generate, models, unwatched};
use std::collections::BTreeMap;

/// By what it is counted, state and currency: how many, and what they cost.
type Sums = BTreeMap<(String, Option<State>, String), (u32, i64)>;

fn everything(view: View<'_>) -> Vec<Line> {
    let all = Filter::default();
    view.lines(&all, Sort::Registered, false, 0, u32::MAX)
        .unwrap()
}

fn added_up(lines: &[Line], label: impl Fn(&Line) -> String) -> Sums {
    let mut sums = Sums::new();
    for line in lines {
        let facts = &line.record.facts;
        let currency = facts.cost.map(|cost| cost.currency.to_string());
        let key = (label(line), Some(facts.state), currency.unwrap_or_default());
        let sum = sums.entry(key).or_default();
        sum.0 += 1;
        sum.1 += facts.cost.map_or(0, |cost| cost.minor);
    }
    sums
}

fn kept(view: View<'_>, group: Group, filter: &Filter) -> Sums {
    let mut sums = Sums::new();
    for sum in view.sums(group, filter).unwrap() {
        let currency = sum.cost.map(|cost| cost.currency.to_string());
        let key = (sum.label, sum.state, currency.unwrap_or_default());
        let of = sums.entry(key).or_default();
        of.0 += sum.assets;
        of.1 += sum.cost.map_or(0, |cost| cost.minor);
    }
    sums
}

/// Compares whatever is kept with what the assets say; answers how many figures it looked at.
fn compare(view: View<'_>, today: NaiveDate) -> usize {
    let lines = everything(view);
    let counted =
        |means: &dyn Fn(&Line) -> bool| lines.iter().filter(|line| means(line)).count() as u32;
    let mut figures = 0;
    let mut same = |filter: Filter, means: &dyn Fn(&Line) -> bool| {
        figures += 1;
        assert_eq!(view.count(&filter).unwrap(), counted(means), "{filter:?}");
    };
    let here = |line: &Line| {
        matches!(
            line.record.facts.state,
            State::InStock | State::CheckedOut | State::InRepair
        )
    };
    let bare = |line: &Line| line.record.facts.labelled_at.is_none() && here(line);
    same(Filter::default(), &|_| true);
    same(
        Filter {
            active: true,
            ..Filter::default()
        },
        &|line| line.record.facts.state.is_active(),
    );
    same(
        Filter {
            needs_label: true,
            ..Filter::default()
        },
        &bare,
    );
    for state in State::ALL {
        let is = |line: &Line| line.record.facts.state == state;
        let states = vec![state];
        same(
            Filter {
                states: states.clone(),
                ..Filter::default()
            },
            &is,
        );
        same(
            Filter {
                states: states.clone(),
                active: true,
                ..Filter::default()
            },
            &|line| is(line) && state.is_active(),
        );
        same(
            Filter {
                states,
                needs_label: true,
                ..Filter::default()
            },
            &|line| is(line) && bare(line),
        );
    }
    let days: Vec<NaiveDate> = [0, 1, 7, 30, 400]
        .into_iter()
        .flat_map(|days| [today + Days::new(days), today - Days::new(days)])
        .collect();
    for day in &days {
        same(
            Filter {
                due_before: Some(*day),
                ..Filter::default()
            },
            &|line| line.record.facts.due.is_some_and(|due| due < *day),
        );
    }

    let ends = |line: &Line| line.record.facts.warranty_end.map(|end| end.date);
    let active: Vec<Line> = lines
        .iter()
        .filter(|line| line.record.facts.state.is_active())
        .cloned()
        .collect();
    let filter = Filter {
        active: true,
        ..Filter::default()
    };
    for first in &days {
        for last in days.iter().filter(|last| *last >= first) {
            let ending =
                |line: &&Line| ends(line).is_some_and(|end| (*first..=*last).contains(&end));
            let expected = active.iter().filter(ending).count() as u32;
            assert_eq!(view.warranties_ending(*first, *last).unwrap(), expected);
            let windows = [
                Window::Between(Some(*first), Some(*last)),
                Window::Between(None, Some(*last)),
                Window::Unknown,
            ];
            let figured = view.warranty_windows(&windows, &filter).unwrap();
            let earlier = active
                .iter()
                .filter(|line| ends(line).is_some_and(|end| end <= *last));
            let unknown = active.iter().filter(|line| ends(line).is_none()).count() as u32;
            assert_eq!(figured[0].assets, expected);
            assert_eq!(figured[1].assets, earlier.count() as u32);
            assert_eq!(figured[2].assets, unknown);
            let worth: i64 = active
                .iter()
                .filter(ending)
                .filter_map(|line| line.record.facts.cost)
                .map(|cost| cost.minor)
                .sum();
            assert_eq!(
                figured[0].money().map(|money| money.minor).sum::<i64>(),
                worth
            );
            figures += 5;
        }
    }

    type Label = fn(&Line) -> String;
    let groups: [(Group, Label); 4] = [
        (Group::State, |line| {
            line.record.facts.state.word().to_owned()
        }),
        (Group::Place, |line| {
            line.place
                .as_ref()
                .map_or_else(String::new, |place| place.2.clone())
        }),
        (Group::Category, |line| {
            line.model
                .as_ref()
                .map_or_else(String::new, |model| model.3.clone())
        }),
        (Group::Model, |line| {
            line.model.as_ref().map_or_else(String::new, |model| {
                format!("{} {}", model.2, model.1).trim().to_owned()
            })
        }),
    ];
    for (group, label) in groups {
        assert_eq!(
            kept(view, group, &Filter::default()),
            added_up(&lines, label),
            "{group:?}"
        );
        assert_eq!(
            kept(view, group, &filter),
            added_up(&active, label),
            "{group:?}"
        );
        figures += 2;
    }

    let by_place = view.assets_by_place().unwrap();
    let kept_here: u32 = by_place.values().sum();
    assert_eq!(
        kept_here,
        counted(&|line| line.place.is_some() && line.record.facts.state != State::Disposed)
    );
    for line in lines
        .iter()
        .filter(|line| line.record.facts.state != State::Disposed)
    {
        if let Some((place, ..)) = &line.place {
            let row = view.place_row(place).unwrap().unwrap();
            let there = |other: &Line| {
                other.place.as_ref().is_some_and(|(id, ..)| id == place)
                    && other.record.facts.state != State::Disposed
            };
            assert_eq!(by_place[&row], counted(&there));
        }
    }

    let (known, _) = view.models("", 0, 1000).unwrap();
    let mut scarce = Vec::new();
    for model in known {
        let is = |line: &Line| line.record.facts.model == Some(model.id);
        let stock = counted(&|line| is(line) && line.record.facts.state == State::InStock);
        let all = counted(&|line| is(line) && line.record.facts.state != State::Disposed);
        assert_eq!(view.model_counts(model.row).unwrap(), (stock, all));
        if model
            .facts
            .minimum_stock
            .is_some_and(|minimum| minimum > stock)
        {
            scarce.push(model.id);
        }
        figures += 1;
    }
    assert_eq!(view.models_below_minimum(1000).unwrap(), scarce);
    figures
}

#[test]
fn kept_sums_are_what_the_assets_come_to() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    let today = office.today();
    let agree = |what: &str| {
        println!("{what}");
        let figures = office.read(|view| Ok(compare(view, today))).unwrap();
        assert!(figures > 200, "{figures}");
    };
    unwatched(|work| {
        generate::generate(
            office,
            Generate {
                assets: 300,
                seed: 7,
            },
            work,
        )
    })
    .unwrap();
    agree("made up");

    fixture.place("Store", None, "STORE");
    fixture.place("Room", None, "ROOM");
    let model = models::record_model(
        office,
        RecordModel {
            name: "Dock".into(),
            minimum_stock: Some(3),
            ..RecordModel::default()
        },
    )
    .unwrap()
    .result
    .record;
    for tag in ["HOST", "CARD", "CHIP", "SPARE"] {
        fixture.register_as(RegisterAsset {
            tag: Some(tag.into()),
            place: Some("STORE".into()),
            model: Some(ModelChoice {
                id: Some(model.id),
                ..ModelChoice::default()
            }),
            cost: Some(MoneyText {
                amount: "120.50".into(),
                currency: "EUR".into(),
            }),
            ..RegisterAsset::default()
        });
    }
    agree("registered");
    let out = |tag: &str, to: &str, due: Option<NaiveDate>| {
        let request = CheckOut {
            assets: tags(&[tag]),
            to: to.into(),
            due,
            ..CheckOut::default()
        };
        assets::check_out(office, request).unwrap();
    };
    out("CHIP", "CARD", None);
    out("CARD", "HOST", None);
    agree("parts");
    out("HOST", "ROOM", None);
    agree("parts carried to a room");
    fixture.person("Ana Ruiz", "B-1");
    out("SPARE", "B-1", today.checked_add_days(Days::new(3)));
    agree("on loan");
    let undo = || {
        let request = Undo {
            confirmed: true,
            ..Undo::default()
        };
        unwatched(|work| actions::undo(office, request, work)).unwrap();
    };
    undo();
    agree("no loan after all");
    undo();
    agree("parts carried back");
    let retired = ChangeState {
        assets: tags(&["SPARE"]),
        state: State::Retired,
        note: None,
    };
    assets::change_state(office, retired).unwrap();
    agree("retired");
    let everybody = office.read(|view| Ok(everything(view))).unwrap();
    let out_now: Vec<&str> = everybody
        .iter()
        .filter(|line| line.record.facts.state == State::CheckedOut)
        .map(|line| line.record.facts.tag.as_str())
        .take(40)
        .collect();
    assets::check_in(
        office,
        CheckIn {
            assets: tags(&out_now),
            place: Some("STORE".into()),
            ..CheckIn::default()
        },
    )
    .unwrap();
    agree("taken back");
}
