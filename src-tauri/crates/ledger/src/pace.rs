//! How much goes into one portion of long work: as much as is written before anybody who waits for the lock notices.

use std::time::Duration;

/// Fewer would only go to the disk more often.
const LEAST: u32 = 100;

/// Learns from each portion how large the next may be.
#[derive(Debug)]
pub(crate) struct Pace {
    /// How long a portion may hold the lock, its way to the disk and what the search index tidies up with it included.
    target: Duration,
    most: u32,
    size: u32,
}

impl Pace {
    /// For work that holds the lock to the end of a portion, whoever waits.
    pub(crate) fn steady() -> Pace {
        Pace::new(Duration::from_millis(30), LEAST, 2_000)
    }

    /// For work that ends a portion as soon as it hears of somebody who waits: while nobody does, larger ones write pages
    /// once that smaller ones write again and again, from the first on. Yet what whoever comes then waits for, the way of a portion to the disk,
    /// grows with it.
    pub(crate) fn giving_way() -> Pace {
        Pace::new(Duration::from_millis(250), 500, 10_000)
    }

    fn new(target: Duration, size: u32, most: u32) -> Pace {
        Pace { target, most, size }
    }

    /// How many entries the next portion may have.
    pub(crate) fn size(&self) -> u32 {
        self.size
    }

    /// Takes down how long a portion held the lock.
    pub(crate) fn held(&mut self, time: Duration) {
        self.size = match time {
            long if long > self.target => (self.size / 2).max(LEAST),
            short if short < self.target / 2 => (self.size + self.size / 2).min(self.most),
            _ => self.size,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portion_shrinks_when_it_was_long_and_grows_when_it_was_short() {
        for mut pace in [Pace::steady(), Pace::giving_way()] {
            let (target, most) = (pace.target, pace.most);
            for _ in 0..100 {
                pace.held(Duration::from_millis(1));
            }
            assert_eq!(pace.size(), most);
            pace.held(target * 3 / 4);
            assert_eq!(pace.size(), most);
            for _ in 0..100 {
                pace.held(Duration::from_secs(1));
            }
            assert_eq!(pace.size(), LEAST);
        }
    }
}
