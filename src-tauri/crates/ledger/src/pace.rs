//! How much goes into one portion of long work: as much as is on disk before anybody who waits for the lock notices.

use std::time::Duration;

/// How long a portion may hold the lock, its way to the disk and what the search index tidies up with it included.
const TARGET: Duration = Duration::from_millis(30);
/// Fewer would only go to the disk more often.
const LEAST: u32 = 100;
const MOST: u32 = 2000;

/// Learns from each portion how large the next may be.
#[derive(Debug)]
pub(crate) struct Pace(u32);

impl Pace {
    pub(crate) fn new() -> Pace {
        Pace(LEAST)
    }

    /// How many entries the next portion may have.
    pub(crate) fn most(&self) -> u32 {
        self.0
    }

    /// Takes down how long a portion held the lock.
    pub(crate) fn held(&mut self, time: Duration) {
        self.0 = match time {
            long if long > TARGET => (self.0 / 2).max(LEAST),
            short if short < TARGET / 2 => (self.0 + self.0 / 2).min(MOST),
            _ => self.0,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portion_shrinks_when_others_waited_and_grows_when_nobody_did() {
        let mut pace = Pace::new();
        for _ in 0..100 {
            pace.held(Duration::from_millis(1));
        }
        assert_eq!(pace.most(), MOST);
        pace.held(TARGET * 3 / 4);
        assert_eq!(pace.most(), MOST);
        for _ in 0..100 {
            pace.held(Duration::from_secs(1));
        }
        assert_eq!(pace.most(), LEAST);
    }
}
