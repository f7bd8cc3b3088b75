//! Draws that come out the same for the same seed, on every machine and in every version.

/// A source of draws: SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Draws(u64);

impl Draws {
    /// Draws of a seed.
    pub fn new(seed: u64) -> Draws {
        Draws(seed)
    }

    /// Any number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        scramble(self.0)
    }

    /// A number below `end`, which is at least 1.
    pub fn below(&mut self, end: u64) -> u64 {
        // The bias of a remainder is below one in a thousand million here.
        self.next() % end.max(1)
    }

    /// A number from `first` to `last`.
    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last.saturating_sub(first) + 1)
    }

    /// Whether something happens that happens so many times in a thousand.
    pub fn in_thousand(&mut self, times: u64) -> bool {
        self.below(1000) < times
    }

    /// One of a list that is not empty.
    pub fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }

    /// One of a list by weight, as its position.
    pub fn weighted(&mut self, weights: impl Iterator<Item = u32> + Clone) -> usize {
        let total: u64 = weights.clone().map(u64::from).sum();
        let mut left = self.below(total);
        for (at, weight) in weights.enumerate() {
            let weight = u64::from(weight);
            if left < weight {
                return at;
            }
            left -= weight;
        }
        0
    }
}

/// Mixes a number so that its neighbours look unrelated; no two numbers come out the same.
pub fn scramble(number: u64) -> u64 {
    let mut z = number;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Seven letters and digits for a number below 2³⁵, different for different numbers, without letters that look alike.
pub fn seven_characters(number: u64) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKLMNPQRSTVWXY";
    // An odd factor and a shift modulo 2³⁵ give every number another one.
    let mut mixed = number
        .wrapping_mul(0x5_DEEC_E66D)
        .wrapping_add(0x2_F7A1_4C3B)
        & 0x7_FFFF_FFFF;
    let mut text = String::with_capacity(7);
    for _ in 0..7 {
        text.push(char::from(LETTERS[(mixed & 31) as usize]));
        mixed >>= 5;
    }
    text
}
