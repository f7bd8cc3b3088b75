//! Words, dates and amounts as people write them on the command line.

use crate::stop::Stop;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};
use operations::wire::MoneyText;
use operations::{Office, register};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::ffi::OsStr;

/// The states of an asset.
pub(crate) const STATES: &[&str] = &[
    "requested",
    "ordered",
    "in_stock",
    "checked_out",
    "in_repair",
    "lost",
    "retired",
    "disposed",
];
/// The states of an asset that is one's own and of use.
pub(crate) const ACTIVE_STATES: &[&str] = &[
    "requested",
    "ordered",
    "in_stock",
    "checked_out",
    "in_repair",
    "lost",
];
/// How an asset can look.
pub(crate) const CONDITIONS: &[&str] = &["new", "good", "worn", "damaged"];
/// The windows a warranty can end in.
pub(crate) const WARRANTIES: &[&str] = &[
    "expired",
    "within_30",
    "within_60",
    "within_90",
    "within_180",
    "later",
    "unknown",
];
/// What labels can be made of.
pub(crate) const STOCKS: &[&str] = &["white", "silver", "transparent", "coloured"];
/// How a line of a stocktake can stand.
pub(crate) const LINE_STATUSES: &[&str] = &[
    "not_scanned",
    "not_seen",
    "elsewhere",
    "seen",
    "returned",
    "not_in_scope",
    "unknown",
    "seen_on_loan",
    "on_loan",
    "with",
    "in_host",
    "found",
];
/// What can be decided about a difference of a stocktake.
pub(crate) const DECISIONS: &[&str] = &[
    "move",
    "record_place",
    "check_in",
    "mark_lost",
    "register",
    "ignore",
    "investigate",
];
/// Whether what a person has comes back or stays.
pub(crate) const TERMS: &[&str] = &["loan", "assigned"];
/// What can hold an asset.
pub(crate) const HOLDERS: &[&str] = &["person", "place", "asset"];
/// What a report can be grouped by.
pub(crate) const GROUPS: &[&str] = &["category", "model", "place", "holder", "state"];
/// What a list can be sorted by.
pub(crate) const SORTS: &[&str] = &[
    "registered",
    "tag",
    "name",
    "model",
    "serial",
    "state",
    "place",
    "warranty_end",
    "refresh_date",
    "purchase_date",
    "cost",
    "due",
    "changed",
];

/// Takes one of these words, in any case and also with hyphens or spaces for underscores.
pub(crate) fn one_of(words: &'static [&'static str]) -> Word {
    Word(words)
}

/// A parser of one of a list of words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word(&'static [&'static str]);

impl TypedValueParser for Word {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        let text = value.to_string_lossy();
        let word = text.trim().to_lowercase().replace([' ', '-'], "_");
        if self.0.contains(&word.as_str()) {
            return Ok(word);
        }
        let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
        if let Some(argument) = argument {
            error.insert(
                ContextKind::InvalidArg,
                ContextValue::String(argument.to_string()),
            );
        }
        error.insert(
            ContextKind::InvalidValue,
            ContextValue::String(text.into_owned()),
        );
        let words = self.0.iter().map(|&word| word.to_owned()).collect();
        error.insert(ContextKind::ValidValue, ContextValue::Strings(words));
        Err(error)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(
            self.0.iter().map(|word| PossibleValue::new(*word)),
        ))
    }
}

/// The value that a word stands for on the wire.
pub(crate) fn value<T: DeserializeOwned>(word: &str) -> Result<T, Stop> {
    serde_json::from_value(Value::String(word.to_owned()))
        .map_err(|_| Stop::usage(format!("“{word}” is not known here.")))
}

/// The values that words stand for on the wire.
pub(crate) fn values<T: DeserializeOwned>(words: &[String]) -> Result<Vec<T>, Stop> {
    words.iter().map(|word| value(word)).collect()
}

/// The value that a word stands for, if there is a word.
pub(crate) fn optional<T: DeserializeOwned>(word: Option<&str>) -> Result<Option<T>, Stop> {
    word.map(value).transpose()
}

/// `NAME=VALUE`.
pub(crate) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        _ => Err("write it as NAME=VALUE".to_owned()),
    }
}

/// An amount: `1234.50`, `1234.50 EUR` or `EUR 1234.50`; without a currency in the register's own.
pub(crate) fn money(text: &str, office: &Office) -> Result<MoneyText, Stop> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let (amount, currency) = match parts.as_slice() {
        [amount] => (
            *amount,
            register::settings(office, operations::wire::Nothing {})?.currency,
        ),
        [amount, currency] if is_currency(currency) => (*amount, currency.to_ascii_uppercase()),
        [currency, amount] if is_currency(currency) => (*amount, currency.to_ascii_uppercase()),
        _ => {
            return Err(Stop::usage(format!(
                "“{text}” is not an amount: write it like “1234.50 EUR”."
            )));
        }
    };
    Ok(MoneyText {
        amount: amount.to_owned(),
        currency,
    })
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_pair_has_a_name_and_may_have_an_empty_value() {
        assert_eq!(pair("a=b=c").unwrap(), ("a".into(), "b=c".into()));
        assert_eq!(pair("a=").unwrap(), ("a".into(), String::new()));
        assert!(pair("=b").is_err() && pair("a").is_err());
    }
}
