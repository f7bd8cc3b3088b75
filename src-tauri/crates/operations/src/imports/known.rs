//! What was looked up lately, in memory that has a bound.

use crate::wire::ImportCounts;
use inventory::{Holder, ModelFacts, ModelId, PlaceId};
use ledger::view::people::KnownPeople;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// Most entries of one generation; there are two.
const MOST: usize = 20_000;

/// A map that forgets what was not asked for lately: when the young generation is full it becomes the old one, and
/// what is asked for from the old one becomes young again.
pub(super) struct Recent<K, V> {
    young: HashMap<K, V>,
    old: HashMap<K, V>,
}

impl<K, V> Default for Recent<K, V> {
    fn default() -> Self {
        Recent {
            young: HashMap::new(),
            old: HashMap::new(),
        }
    }
}

impl<K: Hash + Eq, V: Clone> Recent<K, V> {
    /// What is kept for a key.
    pub fn get<Q: Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        if let Some(value) = self.young.get(key) {
            return Some(value.clone());
        }
        let (key, value) = self.old.remove_entry(key)?;
        self.keep(key, value.clone());
        Some(value)
    }

    /// Keeps a value for a while.
    pub fn keep(&mut self, key: K, value: V) {
        if self.young.len() >= MOST {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, value);
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        self.young.clear();
        self.old.clear();
    }
}

/// What this import looked up. Only what stood on the register before the row in hand is ever kept here, so a row
/// that is taken back leaves nothing behind; and all of a kind is forgotten when something new of it is made, because a
/// name that meant one thing may mean two then.
#[derive(Default)]
pub(super) struct Known {
    /// By the four columns, as a row has them.
    pub models: Recent<String, (ModelId, ModelFacts)>,
    /// By what a row calls them.
    pub places: Recent<String, PlaceId>,
    /// By all that a row says of them.
    pub holders: Recent<String, Holder>,
    /// Whom the row in hand asked for in its first, quick try and who is nobody yet.
    pub nobody: Option<String>,
    /// What all people of the register are known by, and those that rows made, whether they stayed or not; where they are few.
    pub people: Option<KnownPeople>,
}

impl Known {
    /// Forgets everything.
    pub fn forget(&mut self) {
        self.models.forget();
        self.places.forget();
        self.holders.forget();
    }

    /// Forgets what may mean something else since `before`, of an import of assets: it makes models, places and people, and
    /// changes none.
    pub fn forget_made(&mut self, before: &ImportCounts, now: &ImportCounts) {
        if before.new_models != now.new_models {
            self.models.forget();
        }
        if before.new_places != now.new_places {
            self.places.forget();
        }
        // A place that holds something is kept with the places.
        if before.new_people != now.new_people {
            self.holders.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_is_forgotten() {
        let mut recent: Recent<usize, usize> = Recent::default();
        recent.keep(0, 7);
        for key in 1..5 * MOST {
            recent.keep(key, key);
            if key % 1000 == 0 {
                assert_eq!(recent.get(&0), Some(7), "after {key}");
            }
        }
        assert!(recent.get(&1).is_none());
        assert!(recent.young.len() + recent.old.len() <= 2 * MOST);
    }
}
