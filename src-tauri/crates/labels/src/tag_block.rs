//! The tag as people read it: as large as its column allows.

use paper::{Area, Face, POINT_MM};

use crate::fitting::SMALLEST;

const LARGEST_TAG: f64 = 28.0;
/// Below this a tag of one line is broken into several instead.
const COMFORTABLE_TAG: f64 = 7.5;
/// A tag of fewer characters is not made larger than this many would be, so that a sheet looks even.
const SHORTEST_TAG: usize = 12;
/// The distance from one baseline of the tag to the next, in type sizes.
const TAG_STEP: f64 = 1.12;

/// The tag in one or more lines of one size.
pub(crate) struct TagBlock {
    pub(crate) lines: Vec<String>,
    /// Type size in points.
    pub(crate) size: f64,
    /// Whether not even the smallest size could show all of it.
    pub(crate) cut: bool,
}

impl TagBlock {
    /// The tag in its column, at `percent` of the largest size that fits.
    pub(crate) fn set(shown: &str, area: &Area, percent: u32) -> Self {
        let advance = Face::Mono.width("0", 1.0);
        let tallest = (area.height * 0.34 / Face::Mono.cap_height(1.0)).min(LARGEST_TAG);
        let mut best = Self {
            lines: Vec::new(),
            size: 0.0,
            cut: false,
        };
        for count in 1..=4 {
            let lines = broken(shown, count);
            let longest = lines.iter().map(|l| l.chars().count()).max().unwrap_or(0);
            let longest = longest.max(SHORTEST_TAG);
            let by_width = area.width / (longest as f64 * advance);
            let by_height = area.height * 0.62 / (lines.len() as f64 * TAG_STEP * POINT_MM);
            let size = by_width.min(by_height).min(tallest);
            if size > best.size + 0.25 {
                best = Self {
                    lines,
                    size,
                    cut: false,
                };
            }
            if best.size >= COMFORTABLE_TAG {
                break;
            }
        }
        best.size *= f64::from(percent) / 100.0;
        if best.size < SMALLEST {
            best.size = SMALLEST;
            for line in &mut best.lines {
                let fitted = Face::Mono.fit(line, SMALLEST, area.width);
                best.cut |= fitted.cut;
                *line = fitted.text;
            }
        }
        best
    }

    /// From the top of the first capitals to the last baseline.
    pub(crate) fn height(&self) -> f64 {
        Face::Mono.cap_height(self.size) + (self.lines.len() - 1) as f64 * self.step()
    }

    pub(crate) fn step(&self) -> f64 {
        self.size * TAG_STEP * POINT_MM
    }
}

/// A tag in at most `count` lines of about the same length, broken at a space or behind a separator where there is one.
fn broken(shown: &str, count: usize) -> Vec<String> {
    let characters: Vec<char> = shown.chars().collect();
    let mut limit = characters.len().div_ceil(count).max(1);
    loop {
        let mut lines = Vec::new();
        let mut rest = &characters[..];
        while !rest.is_empty() {
            let mut end = rest.len().min(limit);
            if end < rest.len() && rest[end] != ' ' {
                let separator = rest[..end].iter().rposition(|c| !c.is_alphanumeric());
                end = separator
                    .map(|at| at + 1)
                    .filter(|at| *at * 3 >= end)
                    .unwrap_or(end);
            }
            lines.push(rest[..end].iter().collect::<String>().trim().to_owned());
            rest = &rest[end..];
            if rest.first() == Some(&' ') {
                rest = &rest[1..];
            }
        }
        if lines.len() <= count || limit >= characters.len() {
            return lines;
        }
        limit += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_tag_breaks_where_it_separates() {
        assert_eq!(broken("IT 000 123 K", 2), ["IT 000", "123 K"]);
        assert_eq!(broken("AST-2024-00042", 2), ["AST-2024-", "00042"]);
        assert_eq!(broken("ABCDEFGHIJ", 2), ["ABCDE", "FGHIJ"]);
        assert_eq!(broken("A", 3), ["A"]);
    }
}
