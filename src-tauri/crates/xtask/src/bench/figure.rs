//! A figure, its limit and its yardstick, and the table they are printed in.
//!
//! Programs that measure print one line a figure, seven fields between tabs, `-` for a field they have nothing for:
//! `figure  NAME  VALUE  UNIT  LIMIT  YARDSTICK  YARDSTICK_VALUE`. With a yardstick the limit is in times of it;
//! without one it is in the figure's own unit. Every other line they print is for the person who watches.

/// One thing that was measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What was measured, and on how much.
    pub name: String,
    /// The measured value.
    pub value: f64,
    /// What the value counts.
    pub unit: String,
    /// What was to be reached: in times of the yardstick if there is one, else in the unit.
    pub limit: Option<f64>,
    /// What the figure is compared with, measured in the same run.
    pub yardstick: Option<(String, f64)>,
}

impl Figure {
    /// Reads a line a measuring program printed; `None` for every other line.
    pub fn read(line: &str) -> Option<Self> {
        let fields: Vec<&str> = line.trim_end().split('\t').collect();
        let [
            "figure",
            name,
            value,
            unit,
            limit,
            yardstick,
            yardstick_value,
        ] = fields.as_slice()
        else {
            return None;
        };
        Some(Self {
            name: (*name).into(),
            value: value.parse().ok()?,
            unit: (*unit).into(),
            limit: optional(limit)?,
            yardstick: optional(yardstick_value)?.map(|value| ((*yardstick).into(), value)),
        })
    }

    /// The value in times of the yardstick, or of the limit where there is no yardstick.
    fn ratio(&self) -> Option<f64> {
        match &self.yardstick {
            Some((_, value)) => Some(self.value / value),
            None => self.limit.map(|limit| self.value / limit),
        }
    }

    /// Whether the limit was kept; `None` where there is none.
    fn kept(&self) -> Option<bool> {
        let limit = self.limit?;
        let reached = match &self.yardstick {
            Some((_, value)) => self.value / value,
            None => self.value,
        };
        Some(reached <= limit)
    }

    fn row(&self) -> [String; 6] {
        let (yardstick, limit) = match (&self.yardstick, self.limit) {
            (Some((name, value)), limit) => (
                format!("{} {} {name}", number(*value), self.unit),
                limit.map(|limit| format!("{} times", number(limit))),
            ),
            (None, limit) => (
                String::new(),
                limit.map(|limit| format!("{} {}", number(limit), self.unit)),
            ),
        };
        [
            self.name.clone(),
            format!("{} {}", number(self.value), self.unit),
            yardstick,
            limit.unwrap_or_default(),
            self.ratio().map(ratio).unwrap_or_default(),
            match self.kept() {
                Some(true) => "reached".into(),
                Some(false) => "missed".into(),
                None => String::new(),
            },
        ]
    }
}

/// All figures, one row each. The ratio is to the yardstick, or to the limit where there is no yardstick.
pub fn table(figures: &[Figure]) -> String {
    let mut rows =
        vec![["figure", "measured", "yardstick", "limit", "ratio", ""].map(String::from)];
    rows.extend(figures.iter().map(Figure::row));
    let widths: [usize; 6] = std::array::from_fn(|column| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    });
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let gap = widths[column] - cell.chars().count();
            // Words stand to the left, numbers to the right.
            if column == 0 || column == 5 {
                line.push_str(cell);
                line.push_str(&" ".repeat(gap + 2));
            } else {
                line.push_str(&" ".repeat(gap));
                line.push_str(cell);
                line.push_str("  ");
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn optional(field: &str) -> Option<Option<f64>> {
    if field == "-" || field.is_empty() {
        return Some(None);
    }
    field.parse().ok().map(Some)
}

/// Two places; three where two could not tell a ratio from a limit of a twentieth.
fn ratio(ratio: f64) -> String {
    if ratio < 0.1 {
        format!("{ratio:.3}")
    } else {
        format!("{ratio:.2}")
    }
}

/// Three significant digits, which is more than a noisy machine earns.
fn number(value: f64) -> String {
    if value == 0.0 || value.abs() >= 100.0 {
        format!("{value:.0}")
    } else if value.abs() >= 10.0 {
        trimmed(format!("{value:.1}"))
    } else {
        trimmed(format!("{value:.2}"))
    }
}

fn trimmed(text: String) -> String {
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_a_figure_with_and_without_a_yardstick() {
        let found = Figure::read("figure\tfind by tag, p99\t19.5\tµs\t100\t-\t-\n").unwrap();
        assert_eq!(
            (found.value, found.limit, found.yardstick.clone()),
            (19.5, Some(100.0), None)
        );
        assert_eq!(found.kept(), Some(true));
        let found =
            Figure::read("figure\tlabels to PDF, 1,000\t3\ts\t2\tencoding alone\t1.2").unwrap();
        assert_eq!(found.yardstick, Some(("encoding alone".into(), 1.2)));
        assert_eq!(found.ratio(), Some(2.5));
        assert_eq!(found.kept(), Some(false));
    }

    #[test]
    fn other_lines_are_no_figures() {
        assert_eq!(Figure::read("figures follow"), None);
        assert_eq!(Figure::read("figure\tfind\tfast\tµs\t-\t-\t-"), None);
        assert_eq!(Figure::read("figure\tfind\t1\tµs"), None);
    }

    #[test]
    fn the_table_lines_up() {
        let figures = [
            Figure::read("figure\tfind by tag, p99\t19.52\tµs\t100\t-\t-").unwrap(),
            Figure::read("figure\timport\t30\ts\t2\tsqlite3\t10").unwrap(),
        ];
        assert_eq!(
            table(&figures),
            "figure            measured     yardstick    limit  ratio\n\
             find by tag, p99   19.5 µs                 100 µs   0.20  reached\n\
             import                30 s  10 s sqlite3  2 times   3.00  missed\n"
        );
        let close =
            Figure::read("figure\tlabels beside gLabels\t0.208\ts\t0.05\tgLabels\t4").unwrap();
        assert_eq!(
            table(&[close]).lines().last(),
            Some("labels beside gLabels    0.21 s  4 s gLabels  0.05 times  0.052  missed")
        );
    }
}
