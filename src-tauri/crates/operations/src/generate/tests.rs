#![allow(clippy::unwrap_used)]

use super::draws::seven_characters;
use super::hardware::PRODUCTS;
use super::names::LONGEST;
use crate::wire::Generate;
use crate::{Office, unwatched};
use inventory::{AssetFacts, State};
use ledger::view::lines::{Filter, Sort};
use std::collections::{BTreeMap, BTreeSet};

fn made(assets: u32, seed: u32) -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let now = "2026-08-20T09:00:00Z".parse().unwrap();
    let office = Office::open_with_clock(folder.path(), Box::new(move || now)).unwrap();
    let done = unwatched(|work| super::generate(&office, Generate { assets, seed }, work)).unwrap();
    assert_eq!(done.result.assets, assets);
    assert!(done.action.is_some());
    (folder, office)
}

fn assets(office: &Office) -> Vec<AssetFacts> {
    let lines = office
        .read(|view| Ok(view.lines(&Filter::default(), Sort::Tag, false, 0, u32::MAX)?))
        .unwrap();
    lines.into_iter().map(|line| line.record.facts).collect()
}

/// The facts without the identities in them.
fn told(office: &Office) -> Vec<String> {
    let strip = |facts: AssetFacts| AssetFacts {
        model: None,
        place: None,
        came_from: None,
        holder: None,
        ..facts
    };
    let state = |facts: &AssetFacts| facts.holder.is_some();
    assets(office)
        .into_iter()
        .map(|facts| format!("{} {:?}", state(&facts), strip(facts)))
        .collect()
}

#[test]
fn the_same_seed_makes_the_same_data_and_another_makes_other() {
    let (_a, first) = made(300, 7);
    let (_b, second) = made(300, 7);
    let (_c, third) = made(300, 8);
    assert_eq!(told(&first), told(&second));
    assert_ne!(told(&first), told(&third));
}

#[test]
fn a_register_of_500_has_something_of_everything() {
    let (_folder, office) = made(500, 1);
    let all = assets(&office);
    assert_eq!(all.len(), 500);
    let states: BTreeMap<State, usize> = all.iter().fold(BTreeMap::new(), |mut sums, facts| {
        *sums.entry(facts.state).or_default() += 1;
        sums
    });
    for state in State::ALL {
        assert!(
            states.contains_key(&state),
            "nothing is {state}: {states:?}"
        );
    }
    let out = states[&State::CheckedOut] + states[&State::InStock];
    assert!(out > 350, "most things are out or in stock: {states:?}");
    let today = office.today();
    let overdue = all
        .iter()
        .filter(|facts| facts.due.is_some_and(|due| due < today))
        .count();
    assert!((1..=25).contains(&overdue), "{overdue} overdue");
    let labelled = all
        .iter()
        .filter(|facts| facts.labelled_at.is_some())
        .count();
    assert!((380..480).contains(&labelled), "{labelled} labelled");
    let currencies: BTreeSet<String> = all
        .iter()
        .filter_map(|facts| Some(facts.cost?.currency.to_string()))
        .collect();
    assert_eq!(currencies.len(), 3, "{currencies:?}");
    assert!(
        all.iter()
            .any(|facts| facts.cost.is_some_and(|cost| cost.minor >= 100_000_000_000))
    );
    assert!(all.iter().any(|facts| facts.notes.len() > 1000));
    for facts in &all {
        let (bought, out) = (facts.purchase_date, facts.out_since);
        assert!(bought.is_none_or(|bought| bought <= today), "{facts:?}");
        assert!(
            bought.zip(out).is_none_or(|(bought, out)| bought <= out),
            "{facts:?}"
        );
        assert!(
            facts.due.zip(out).is_none_or(|(due, out)| out <= due),
            "{facts:?}"
        );
    }
    let people = office.read(|view| Ok(view.people("", 0, 1000)?.0)).unwrap();
    assert!(
        people
            .iter()
            .any(|person| person.details.name.chars().count() == 200)
    );
    let emails: BTreeSet<&str> = people
        .iter()
        .map(|person| person.details.email.as_str())
        .collect();
    assert_eq!(emails.len(), people.len());
}

#[test]
fn a_second_time_adds_assets_to_the_same_places_and_models() {
    let (_folder, office) = made(60, 3);
    let again = unwatched(|work| {
        super::generate(
            &office,
            Generate {
                assets: 60,
                seed: 3,
            },
            work,
        )
    })
    .unwrap();
    assert_eq!((again.result.places, again.result.models), (0, 0));
    assert_eq!(assets(&office).len(), 120);
}

#[test]
fn cancelling_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path()).unwrap();
    let mut stop = |_| false;
    let refused = super::generate(
        &office,
        Generate {
            assets: 50,
            seed: 1,
        },
        &mut crate::Work::new(&mut stop),
    );
    assert_eq!(refused.unwrap_err().code, "cancelled");
    assert!(assets(&office).is_empty());
    assert_eq!(office.read(|view| Ok(view.people("", 0, 1)?.1)).unwrap(), 0);
}

#[test]
fn none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path()).unwrap();
    let refused = unwatched(|work| super::generate(&office, Generate { assets: 0, seed: 1 }, work))
        .unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("generate.none", Some("assets"))
    );
}

#[test]
fn the_price_list_has_every_model_once() {
    let numbers: BTreeSet<&str> = PRODUCTS.iter().map(|product| product.number).collect();
    assert_eq!(numbers.len(), PRODUCTS.len());
    assert!(PRODUCTS.len() >= 40);
}

#[test]
fn the_longest_name_has_200_characters() {
    assert_eq!(LONGEST.chars().count(), 200);
}

#[test]
fn no_two_numbers_have_the_same_seven_characters() {
    let all: BTreeSet<String> = (0..50_000).map(seven_characters).collect();
    assert_eq!(all.len(), 50_000);
}
