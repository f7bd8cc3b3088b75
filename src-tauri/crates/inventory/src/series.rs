//! Tag series: where the tags of new assets come from.

use crate::fold::cleaned;
use crate::ids::PlaceId;
use crate::refusal::Refusal;
use crate::tag::{self, Tag};
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// A run of tags with one prefix. Numbers only go up: a tag once issued is never issued again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeriesFacts {
    /// What people call it.
    pub name: String,
    /// Capitals and digits before the number.
    pub prefix: String,
    /// Fewest digits of the number; it grows when they are used up.
    pub digits: u8,
    /// The next number to try.
    pub next: u64,
    /// Whether a check character (ISO/IEC 7064 MOD 37-2) ends each tag.
    pub check_character: bool,
    /// Used for models of this category; for all when empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// What entries have room for and no program sets: a series is chosen by category alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
}

/// The highest number a series reaches: fifteen digits, which every program it is handed to counts exactly.
const HIGHEST: u64 = 999_999_999_999_999;

impl SeriesFacts {
    /// Checks what a person typed.
    pub fn checked(mut self) -> Result<SeriesFacts, Refusal> {
        self.name = cleaned(&self.name).into_owned();
        self.prefix = cleaned(&self.prefix).to_ascii_uppercase();
        let refuse = |field, message: Said| Err(Refusal::said(message).on(field));
        if self.name.is_empty() {
            return refuse("name", say::series_invalid_name());
        }
        if self.prefix.len() > 12
            || !self
                .prefix
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        {
            return refuse("prefix", say::series_invalid_prefix());
        }
        if self.prefix.is_empty() && !self.check_character {
            return refuse("prefix", say::series_invalid_bare());
        }
        if !(3..=12).contains(&self.digits) {
            return refuse("digits", say::series_invalid_digits());
        }
        if self.next > HIGHEST + 1 {
            return refuse("next", say::series_invalid_next());
        }
        Ok(self)
    }

    /// The tag with this number, or none where its check character would be `*`, which labels cannot carry safely, or
    /// where the number is higher than a series reaches.
    pub fn tag(&self, number: u64) -> Option<Tag> {
        if number > HIGHEST {
            return None;
        }
        let body = format!(
            "{}{:0width$}",
            self.prefix,
            number,
            width = usize::from(self.digits)
        );
        let text = match self.check_character {
            false => body,
            true => match tag::check_character(&body)? {
                '*' => return None,
                check => format!("{body}{check}"),
            },
        };
        Tag::new(&text).ok()
    }

    /// The first number from `next` on that makes a tag, with the tag.
    pub fn upcoming(&self) -> Option<(u64, Tag)> {
        (self.next..self.next.saturating_add(64))
            .find_map(|number| Some((number, self.tag(number)?)))
    }
}
