//! How things look, in the words of others.

use crate::aliases;
use crate::headers;
use inventory::{Condition, OutTerms};

/// The condition a word names: ours, or what people commonly write for one.
pub(crate) fn parse(text: &str) -> Option<Condition> {
    Condition::from_word(text).or_else(|| among(CERTAIN, text))
}

/// The condition a word that is none of ours may mean, to be proposed to a person.
pub(crate) fn proposed(text: &str) -> Option<Condition> {
    among(LIKELY, text)
}

/// How long somebody has a thing, by a word.
pub(crate) fn terms(text: &str) -> Option<OutTerms> {
    let words = headers::plain(text);
    match words.as_str() {
        "loan" | "on loan" | "loaned" | "lent" | "leihe" | "pret" | "prestamo" => {
            Some(OutTerms::Loan)
        }
        "assigned" | "for good" | "permanent" | "zugewiesen" | "attribue" | "asignado" => {
            Some(OutTerms::Assigned)
        }
        _ => None,
    }
}

type Words = &'static [(Condition, &'static str)];

const CERTAIN: Words = &[
    (
        Condition::New,
        "as new, like new, brand new, mint, neu, neuwertig, neuf, comme neuf, nuevo, como nuevo",
    ),
    (
        Condition::Good,
        "very good, gut, sehr gut, bon, bon etat, tres bon, bueno, muy bueno",
    ),
    (
        Condition::Worn,
        "used, signs of wear, gebraucht, abgenutzt, gebrauchsspuren, use, usado, gastado",
    ),
    (
        Condition::Damaged,
        "broken, faulty, defective, beschadigt, defekt, kaputt, endommage, abime, danado, roto",
    ),
];

const LIKELY: Words = &[
    (Condition::New, "a, grade a, unused, sealed"),
    (
        Condition::Good,
        "excellent, ok, okay, fine, b, grade b, working",
    ),
    (Condition::Worn, "fair, acceptable, average, c, grade c"),
    (
        Condition::Damaged,
        "poor, bad, d, grade d, not working, for parts",
    ),
];

fn among(words: Words, text: &str) -> Option<Condition> {
    let text = headers::plain(text);
    let named = |(_, names): &&(Condition, &str)| aliases::position(names, &text).is_some();
    words.iter().find(named).map(|(condition, _)| *condition)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_a_condition_are_certain_or_proposed() {
        for condition in Condition::ALL {
            assert_eq!(parse(condition.word()), Some(condition));
        }
        for (text, certain, likely) in [
            ("GOOD", Some(Condition::Good), None),
            ("Like new", Some(Condition::New), None),
            ("Beschädigt", Some(Condition::Damaged), None),
            ("Excellent", None, Some(Condition::Good)),
            ("Fair", None, Some(Condition::Worn)),
            ("Poor", None, Some(Condition::Damaged)),
            ("good enough", None, None),
            ("", None, None),
        ] {
            assert_eq!((parse(text), proposed(text)), (certain, likely), "{text}");
        }
        for (text, terms) in [
            ("loan", Some(OutTerms::Loan)),
            ("On Loan", Some(OutTerms::Loan)),
            ("assigned", Some(OutTerms::Assigned)),
            ("sold", None),
        ] {
            assert_eq!(super::terms(text), terms, "{text}");
        }
    }
}
