//! How sentences are told, in English and in small made catalogues of languages that differ in plurals, dates, money and
//! lists. The page tells the same ones (`ui/src/words/telling.test.ts`), held against the same file.

use chrono::NaiveDate;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use words::catalogue::read;
use words::{Argument, Language, List, Manner, Money, Number, Said};

const LANGUAGES: [&str; 5] = ["en", "de", "fr", "es", "ar"];
const COUNTS: [i64; 9] = [0, 1, 2, 3, 11, 100, 103, 1_234, 1_000_000];

fn made() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/words/made")
}

fn language(tag: &str) -> Language {
    let text = |tag: &str| std::fs::read_to_string(made().join(format!("{tag}.ftl"))).unwrap();
    let english = read(&[("made", &text("en"))]).unwrap();
    let against = (tag != "en").then_some(&english);
    Language::read(&[("made", &text(tag))], against, Manner::of(tag).unwrap()).unwrap()
}

fn cases() -> Vec<(&'static str, Vec<(&'static str, Argument)>)> {
    let mut cases: Vec<(&str, Vec<(&str, Argument)>)> = COUNTS
        .iter()
        .map(|count| {
            (
                "made-holds",
                vec![
                    ("person", Argument::Text("Ana Ruiz".into())),
                    ("count", Argument::Number(Number(*count))),
                ],
            )
        })
        .collect();
    for day in ["2026-11-30", "2028-03-01"] {
        cases.push((
            "made-ends",
            vec![("day", Argument::Day(day.parse::<NaiveDate>().unwrap()))],
        ));
    }
    for (amount, currency) in [("1234.50", "EUR"), ("0.05", "CHF"), ("1000000.00", "SEK")] {
        let money = Money {
            amount: amount.into(),
            currency: currency.into(),
        };
        cases.push(("made-costs", vec![("cost", Argument::Money(money))]));
    }
    for names in [vec!["Ana"], vec!["Ana", "Bo"], vec!["Ana", "Bo", "Cy"]] {
        let names = names.into_iter().map(str::to_owned).collect();
        cases.push((
            "made-who",
            vec![("people", Argument::List(List::Texts(names)))],
        ));
    }
    cases
}

/// All cases in all languages, for the page: `{language: [[id, {argument: value}, told]]}`.
fn told() -> Value {
    let all = LANGUAGES.iter().map(|tag| {
        let language = language(tag);
        let rows: Vec<Value> = cases()
            .into_iter()
            .map(|(id, arguments)| {
                let given: serde_json::Map<String, Value> = arguments
                    .iter()
                    .map(|(name, argument)| {
                        ((*name).to_owned(), serde_json::to_value(argument).unwrap())
                    })
                    .collect();
                json!([id, given, language.tell(&Said::made(id, arguments))])
            })
            .collect();
        ((*tag).to_owned(), Value::Array(rows))
    });
    Value::Object(all.collect())
}

#[test]
fn five_languages_tell_as_they_did() {
    let path = made().join("told.json");
    let now = serde_json::to_string_pretty(&told()).unwrap() + "\n";
    if std::env::var_os("TAGDESK_WRITE_TOLD").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let then = std::fs::read_to_string(&path).unwrap();
    assert!(
        then == now,
        "what is told has changed: look, then write it with TAGDESK_WRITE_TOLD=1\n{now}"
    );
}

#[test]
fn a_sentence_a_language_lacks_is_told_in_english() {
    let said = words::say::kit_new_kit();
    assert_eq!(language("de").tell(&said), words::english().tell(&said));
    assert_eq!(words::english().tell(&said), "New kit");
}

#[test]
fn every_english_sentence_can_be_told() {
    let english = words::english();
    assert_eq!(
        english.catalogue().len(),
        words::ENGLISH
            .iter()
            .map(|(_, text)| sentences(text))
            .sum::<usize>()
    );
    assert!(english.catalogue().len() > 1_000);
}

fn sentences(text: &str) -> usize {
    let begins = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_lowercase());
    text.lines().filter(begins).count()
}
