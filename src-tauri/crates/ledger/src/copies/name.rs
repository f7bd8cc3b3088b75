//! What copies are called: `register.copy-20261129-193934.db`, `register.before-upgrade-20261129-193934-tables-31.db`; a
//! second one of the same second has `-2` before its ending.

use chrono::NaiveDateTime;
use std::path::{Path, PathBuf};

const COPY: &str = "register.copy-";
const UPGRADE: &str = "register.before-upgrade-";
const ENDING: &str = ".db";
const MOMENT: &str = "%Y%m%d-%H%M%S";
/// How long a moment is, as it is written.
const LENGTH: usize = 15;

/// What a copy was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The daily one, or one that was asked for.
    Daily,
    /// An upgrade of the program; with what it changes, such as `tables-31`.
    Upgrade(String),
}

/// What the name of a copy says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// When it was made, as the clock on the wall said.
    pub made: NaiveDateTime,
    /// What it was made for.
    pub kind: Kind,
    /// Which of those of one second, 1 the first.
    pub number: u32,
}

impl Name {
    /// Reads a file's name; none where no copy is called so.
    pub fn read(name: &str) -> Option<Name> {
        let rest = name.strip_suffix(ENDING)?;
        let (rest, upgrade) = match rest.strip_prefix(COPY) {
            Some(rest) => (rest, false),
            None => (rest.strip_prefix(UPGRADE)?, true),
        };
        let (moment, more) = rest.split_at_checked(LENGTH)?;
        let made = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
        if made.format(MOMENT).to_string() != moment {
            return None;
        }
        let (what, number) = match more.rsplit_once('-') {
            Some((before, number)) if !upgrade => (before, Some(number_of(number)?)),
            _ => (more, None),
        };
        match upgrade {
            false if what.is_empty() => Some(Name {
                made,
                kind: Kind::Daily,
                number: number.unwrap_or(1),
            }),
            true => {
                let what = more.strip_prefix('-').filter(|what| is_slug(what))?;
                Some(Name {
                    made,
                    kind: Kind::Upgrade(what.to_owned()),
                    number: 1,
                })
            }
            false => None,
        }
    }

    /// The first name in a folder that nothing has, of a copy that is made at a moment.
    pub(crate) fn free_in(folder: &Path, made: NaiveDateTime, kind: &Kind) -> PathBuf {
        let moment = made.format(MOMENT);
        let base = match kind {
            Kind::Daily => format!("{COPY}{moment}"),
            Kind::Upgrade(what) => format!("{UPGRADE}{moment}-{what}"),
        };
        let named = |number: u32| {
            folder.join(match number {
                1 => format!("{base}{ENDING}"),
                more => format!("{base}-{more}{ENDING}"),
            })
        };
        (1..)
            .map(named)
            .find(|path| path.symlink_metadata().is_err())
            .unwrap_or_else(|| named(1))
    }
}

/// A number as it is written behind the first: from 2 on, without zeros before it.
fn number_of(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number > 1 && number.to_string() == text).then_some(number)
}

fn is_slug(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_name_is_read_as_it_was_given_and_nothing_else_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let made = NaiveDateTime::parse_from_str("20261129-193934", MOMENT).unwrap();
        for kind in [Kind::Daily, Kind::Upgrade("tables-31".into())] {
            for number in 1..4 {
                let path = Name::free_in(folder.path(), made, &kind);
                std::fs::write(&path, "").unwrap();
                let read = Name::read(path.file_name().unwrap().to_str().unwrap()).unwrap();
                assert_eq!(read.made, made);
                match &read.kind {
                    Kind::Daily => assert_eq!((&kind, read.number), (&Kind::Daily, number)),
                    Kind::Upgrade(what) => assert!(what.starts_with("tables-31"), "{what}"),
                }
            }
        }
        for other in [
            "register.db",
            "register.copy-.db",
            "register.copy-20261129.db",
            "register.copy-20261329-193934.db",
            "register.copy-2026112-193934.db",
            "register.copy-20261129-193934-2-3.db",
            "register.copy-20261129-193934-old.db",
            "register.copy-20261129-193934-1.db",
            "register.copy-20261129-193934-02.db",
            "register.copy-20261129-193934-+2.db",
            "register.copy-20261129-193934-.db",
            "register.copy-20261129-193934.db.bak",
            "Register.copy-20261129-193934.db",
            "register.copy-20261129-193934 (1).db",
            "register.copy-20261129-19393é.db",
            "register.before-upgrade-20261129-193934.db",
            "register.before-upgrade-20261129-193934-My copy.db",
            "register.before-20261129-193934.db",
        ] {
            assert_eq!(Name::read(other), None, "{other}");
        }
    }
}
