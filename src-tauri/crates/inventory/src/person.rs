//! People: those who hold assets.

use crate::fold::{cleaned, fold};
use crate::ids::{PersonId, PlaceId};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::say;

/// What is known of somebody. Kept in one erasable table, never in the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonDetails {
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Sign-in name, as other systems know the person.
    pub username: String,
    /// Employee number.
    pub employee_number: String,
    /// Department.
    pub department: String,
    /// What a scanner reads on the badge.
    pub badge: String,
}

impl PersonDetails {
    /// Checks what a person typed or a file said.
    pub fn checked(mut self) -> Result<PersonDetails, Refusal> {
        let PersonDetails {
            name,
            email,
            username,
            employee_number,
            department,
            badge,
        } = &mut self;
        for text in [
            &mut *name,
            email,
            username,
            employee_number,
            department,
            badge,
        ] {
            *text = cleaned(text).into_owned();
        }
        if self.name.is_empty() {
            return Err(Refusal::said(say::person_name_missing()).on("name"));
        }
        Ok(self)
    }
}

/// Whether two names may be of one person: the same words in another order (`Smith, John`), or with a first name that is
/// only begun (`J. Smith`). It is to be proposed and never taken.
pub fn may_be_one(name: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let folded = fold(name);
        let parts = folded.split(|c: char| !c.is_alphanumeric());
        parts
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (mut one, mut other) = (words(name), words(other));
    if one.len() < 2 || one.len() != other.len() {
        return false;
    }
    // What both have goes; each of the rest must begin one of the other's.
    one.retain(
        |word| match other.iter().position(|theirs| theirs == word) {
            Some(at) => {
                other.remove(at);
                false
            }
            None => true,
        },
    );
    let whole = one.len();
    one.retain(|word| {
        let begun = |theirs: &String| {
            let (short, long) = if word.len() < theirs.len() {
                (word, theirs)
            } else {
                (theirs, word)
            };
            short.chars().count() == 1 && long.starts_with(short.as_str())
        };
        match other.iter().position(begun) {
            Some(at) => {
                other.remove(at);
                false
            }
            None => true,
        }
    });
    one.is_empty() && whole < words(name).len()
}

/// Who acted under an identity that entries of programs before format 6 carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkerFacts {
    /// The person.
    pub person: PersonId,
}

/// A person as they were at some moment. The journal keeps this of whoever signs a paper: the name they had stands beside
/// the digest in the erasable table, for as long as they are not erased.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonThen {
    /// Who.
    pub person: PersonId,
    /// The digest of the details that held then, as in [`PersonFacts`].
    pub digest: String,
}

/// What the journal says of a person: which revision of the details holds, and a digest that proves it unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonFacts {
    /// Which revision of the details, from 1.
    pub revision: u32,
    /// SHA-256, in hexadecimal, of a random salt and the details. Erasing both leaves it meaningless.
    pub digest: String,
    /// Whether the details were erased on request.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub erased: bool,
    /// Where the person works: what they get is proposed to be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// The one that it is a second record of: it stays for what was said of it, and whoever means it means that one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<PersonId>,
}
