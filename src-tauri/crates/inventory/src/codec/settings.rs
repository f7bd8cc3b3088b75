//! Settings whose value is a body of its own: a type written as text within the text.

use super::needs::Needs;
use super::since::FIRST;
use super::{Sink, Undecodable, strict};
use crate::checklist::Checklist;
use crate::event::{Revision, SettingFacts};

fn sides(revision: &Revision<SettingFacts>) -> impl Iterator<Item = &SettingFacts> {
    revision.old.iter().chain(&revision.new)
}

fn checklist(facts: &SettingFacts) -> Option<Result<Checklist, Undecodable>> {
    let is_one = facts.key.starts_with(Checklist::SETTING);
    is_one.then(|| strict::read("checklist", &facts.value))
}

/// The settings again, unless a value holds what is not known here.
pub(super) fn known(
    kind: &str,
    revision: Revision<SettingFacts>,
) -> Result<Revision<SettingFacts>, Undecodable> {
    for facts in sides(&revision) {
        // A value that is no checklist is as good as none, as it always was.
        if let Some(Err(Undecodable::Unknown { what, .. })) = checklist(facts) {
            let kind = kind.to_owned();
            return Err(Undecodable::Unknown { kind, what });
        }
    }
    Ok(revision)
}

/// The format the values need.
pub(super) fn needs(revision: &Revision<SettingFacts>) -> i64 {
    let lists = sides(revision).filter_map(checklist).filter_map(Result::ok);
    lists.map(|list| Needs.body(&list)).max().unwrap_or(FIRST)
}
