//! Words into a column: the tag as large as it goes, then the title and the lines, wrapped, made smaller, cut with an
//! ellipsis and at last left out, in that order, and every loss reported.

use paper::{Area, Face, POINT_MM};

use crate::grouping::grouped;
use crate::tag_block::TagBlock;
use crate::{Label, Note, Part, TextBox, Trouble};

/// Where text may stand.
pub(crate) struct Column {
    pub(crate) area: Area,
    /// Rows in the middle of the column, below a code; otherwise at its left edge, beside one.
    pub(crate) centred: bool,
    /// Where the tag begins if the rest has room below it: the top of the code beside it.
    pub(crate) top: f64,
}

/// Type sizes in points: nobody reads less than the smallest at arm's length.
pub(crate) const SMALLEST: f64 = 5.0;
const LARGEST_TITLE: f64 = 12.0;

/// How much smaller than wished title and lines may become before they are cut.
const SCALES: [f64; 6] = [1.0, 0.9, 0.8, 0.7, 0.6, 0.5];

/// The distance from one baseline to the next, in type sizes.
const TEXT_STEP: f64 = 1.28;
/// The air between the tag and what follows, in sizes of the tag.
const AIR: f64 = 0.24;

/// Sets a label's words into a column.
pub(crate) fn fill(column: &Column, label: &Label) -> (Vec<TextBox>, Vec<Note>) {
    let tag = TagBlock::set(&grouped(label.tag.trim()), &column.area);
    let mut best: Option<Setting> = None;
    for scale in SCALES {
        let setting = Setting::try_at(scale, &tag, &column.area, label);
        let perfect = setting.loss == 0;
        if best.as_ref().is_none_or(|b| setting.loss < b.loss) {
            best = Some(setting);
        }
        if perfect {
            break;
        }
    }
    let setting = best.unwrap_or_default();
    let mut notes = missing(label);
    if tag.cut {
        let printed = tag.lines.join(" ");
        notes.push(note(label, Part::Tag, &label.tag, Trouble::Cut { printed }));
    }
    notes.extend(setting.notes(label));
    (placed(column, &tag, &setting), notes)
}

/// Title and lines at one size, and what that costs.
#[derive(Default)]
struct Setting {
    title_size: f64,
    line_size: f64,
    set: Vec<(Part, String)>,
    cut: Vec<(Part, String)>,
    dropped: Vec<Part>,
    loss: usize,
}

impl Setting {
    fn try_at(scale: f64, tag: &TagBlock, area: &Area, label: &Label) -> Self {
        let title_size = (tag.size * 0.66).min(LARGEST_TITLE) * scale;
        let title_size = title_size.max(SMALLEST * 1.08);
        let line_size = (title_size * 0.88).max(SMALLEST);
        let mut setting = Self {
            title_size,
            line_size,
            ..Self::default()
        };
        let (title_step, line_step) = (
            title_size * TEXT_STEP * POINT_MM,
            line_size * TEXT_STEP * POINT_MM,
        );

        let wanted: Vec<(Part, &str)> = std::iter::once((Part::Title, label.title.trim()))
            .chain(
                label
                    .lines
                    .iter()
                    .enumerate()
                    .map(|(at, line)| (Part::Line(at), line.trim())),
            )
            .filter(|(_, text)| !text.is_empty())
            .collect();
        let step = |part: &Part| {
            if *part == Part::Title {
                title_step
            } else {
                line_step
            }
        };

        // One row each first, from the most important on; what is left over goes to those that need a second row.
        let mut room = area.height - tag.height() - Face::Regular.descent(line_size);
        room -= AIR * tag.size * POINT_MM;
        let mut kept = Vec::new();
        for (part, text) in wanted {
            if room + 1e-9 >= step(&part) && setting.dropped.is_empty() {
                room -= step(&part);
                kept.push((part, text));
            } else {
                setting.dropped.push(part);
            }
        }
        for (part, text) in kept {
            let spare = (room.max(0.0) / step(&part) + 1e-9) as usize;
            let most = 1 + spare.min(2);
            let (rows, cut) = wrapped(
                setting.face(part),
                text,
                setting.size(part),
                area.width,
                most,
            );
            room -= (rows.len() - 1) as f64 * step(&part);
            if cut {
                setting.cut.push((part, rows.join(" ")));
            }
            setting.set.extend(rows.into_iter().map(|row| (part, row)));
        }
        setting.loss = setting.dropped.len() * 10 + setting.cut.len();
        setting
    }

    fn face(&self, part: Part) -> Face {
        if part == Part::Title {
            Face::SemiBold
        } else {
            Face::Regular
        }
    }

    fn size(&self, part: Part) -> f64 {
        if part == Part::Title {
            self.title_size
        } else {
            self.line_size
        }
    }

    fn notes(&self, label: &Label) -> Vec<Note> {
        let cut = self.cut.iter().map(|(part, printed)| {
            (
                *part,
                Trouble::Cut {
                    printed: printed.clone(),
                },
            )
        });
        let dropped = self.dropped.iter().map(|part| (*part, Trouble::Dropped));
        cut.chain(dropped)
            .map(|(part, trouble)| note(label, part, text_of(label, part), trouble))
            .collect()
    }
}

/// Places the rows: level with the top of a code beside them, in the middle of the room below one.
fn placed(column: &Column, tag: &TagBlock, setting: &Setting) -> Vec<TextBox> {
    let area = &column.area;
    let mut steps = Vec::with_capacity(setting.set.len());
    for (at, (part, _)) in setting.set.iter().enumerate() {
        let air = if at == 0 { AIR * tag.size } else { 0.0 };
        steps.push((TEXT_STEP * setting.size(*part) + air) * POINT_MM);
    }
    let tail = setting
        .set
        .last()
        .map_or(0.0, |(part, _)| Face::Regular.descent(setting.size(*part)));
    let height = tag.height() + steps.iter().sum::<f64>() + tail;
    let spare = (area.height - height).max(0.0);
    let top = match column.centred {
        true => area.y + spare / 2.0,
        false => column.top.clamp(area.y, area.y + spare),
    };
    let mut baseline = top + Face::Mono.cap_height(tag.size);

    let mut texts = Vec::with_capacity(tag.lines.len() + setting.set.len());
    let mut put = |part: Part, text: &str, face: Face, size: f64, baseline: f64| {
        let x = match column.centred {
            true => area.x + (area.width - face.width(text, size)) / 2.0,
            false => area.x,
        };
        texts.push(TextBox {
            part,
            x,
            baseline,
            text: text.to_owned(),
            face,
            size,
        });
    };
    for (at, line) in tag.lines.iter().enumerate() {
        baseline += if at == 0 { 0.0 } else { tag.step() };
        put(Part::Tag, line, Face::Mono, tag.size, baseline);
    }
    for ((part, text), step) in setting.set.iter().zip(steps) {
        baseline += step;
        put(
            *part,
            text,
            setting.face(*part),
            setting.size(*part),
            baseline,
        );
    }
    texts
}

/// Breaks a text into at most `most` rows at its spaces; the last row is cut if the text is longer.
fn wrapped(face: Face, text: &str, size: f64, width: f64, most: usize) -> (Vec<String>, bool) {
    let mut rows: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while rows.len() + 1 < most && face.width(rest, size) > width {
        let mut end = 0;
        for (at, _) in rest.match_indices(' ') {
            if face.width(&rest[..at], size) > width {
                break;
            }
            end = at;
        }
        if end == 0 {
            // One word wider than the label: broken where the label ends.
            let mut fits = 0;
            for (at, c) in rest.char_indices() {
                let next = at + c.len_utf8();
                if face.width(&rest[..next], size) > width {
                    break;
                }
                fits = next;
            }
            end = fits;
        }
        if end == 0 {
            break;
        }
        rows.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    let last = face.fit(rest, size, width);
    rows.push(last.text);
    (rows, last.cut)
}

fn missing(label: &Label) -> Vec<Note> {
    let lines = label
        .lines
        .iter()
        .enumerate()
        .map(|(at, line)| (Part::Line(at), line, Face::Regular));
    std::iter::once((Part::Title, &label.title, Face::SemiBold))
        .chain(lines)
        .filter(|(_, text, _)| !text.is_ascii())
        .filter_map(|(part, text, face)| {
            let characters = face.missing_characters(text);
            (!characters.is_empty())
                .then(|| note(label, part, text, Trouble::Missing { characters }))
        })
        .collect()
}

fn text_of(label: &Label, part: Part) -> &str {
    match part {
        Part::Tag => &label.tag,
        Part::Title => &label.title,
        Part::Line(at) => label.lines.get(at).map_or("", String::as_str),
    }
}

fn note(label: &Label, part: Part, text: &str, trouble: Trouble) -> Note {
    Note {
        tag: label.tag.clone(),
        part,
        text: text.to_owned(),
        trouble,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_wrap_and_the_last_row_is_cut() {
        let (rows, cut) = wrapped(
            Face::Regular,
            "one two three four five six seven",
            8.0,
            15.0,
            2,
        );
        assert_eq!(rows.len(), 2);
        assert!(cut && rows[1].ends_with('…'), "{rows:?}");
        let (rows, cut) = wrapped(
            Face::Regular,
            "Donaudampfschifffahrtsgesellschaft",
            8.0,
            20.0,
            4,
        );
        assert!(
            !cut && rows.len() > 1 && rows.concat() == "Donaudampfschifffahrtsgesellschaft",
            "{rows:?}"
        );
    }
}
