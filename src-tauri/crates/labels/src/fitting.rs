//! Words into a column: the tag as large as it goes, then the title and the lines, wrapped, made smaller, a smaller tag
//! above them, cut with an ellipsis and at last left out, in that order, and every loss reported.

use inventory::{DesignFacts, LabelField, TextAlign};
use paper::{Area, Face, POINT_MM, is_right_to_left};

use crate::room::Column;
use crate::tag_block::TagBlock;
use crate::{Label, Note, Part, TextBox, Trouble};

/// Type sizes in points: nobody reads less than the smallest at arm's length.
pub(crate) const SMALLEST: f64 = 5.0;
const LARGEST_TITLE: f64 = 12.0;

/// How much smaller than wished tag and lines may become before anything is cut: the lines first, then the tag so that
/// they need not be tiny below a huge one, at last both.
const SCALES: [(u32, f64); 12] = [
    (100, 1.0),
    (100, 0.9),
    (100, 0.8),
    (100, 0.7),
    (85, 0.8),
    (85, 0.7),
    (70, 0.9),
    (70, 0.8),
    (70, 0.7),
    (70, 0.6),
    (100, 0.6),
    (100, 0.5),
];

/// A tag is not made smaller than this for the sake of the lines, in points.
const LEAST_TAG: f64 = 8.0;

/// The distance from one baseline to the next, in type sizes.
const TEXT_STEP: f64 = 1.28;
/// The air between the tag and what follows, in sizes of the tag.
const AIR: f64 = 0.24;

/// Sets a label's words into a column.
pub(crate) fn fill(
    column: &Column,
    label: &Label,
    design: &DesignFacts,
) -> (Vec<TextBox>, Vec<Note>) {
    let shown = label.large();
    let set = |percent: u32| TagBlock::set(&shown, &column.area, percent);
    let wished = set(design.tag_percent);
    // What lines are measured by: the tag as large as it goes, whatever size the design gives it.
    let natural = match design.tag_percent {
        100 => wished.size,
        _ => set(100).size,
    };
    let lines = lines(label, design);
    let mut best = Setting::try_at(1.0, &wished, natural, &column.area, &lines);
    let mut tag = None;
    for (tag_scale, scale) in &SCALES[1..] {
        if best.loss == 0 {
            break;
        }
        let smaller = (*tag_scale < 100).then(|| set(design.tag_percent * tag_scale / 100));
        if smaller
            .as_ref()
            .is_some_and(|tag| tag.size < LEAST_TAG || tag.cut)
        {
            continue;
        }
        let used = smaller.as_ref().unwrap_or(&wished);
        let setting = Setting::try_at(*scale, used, natural, &column.area, &lines);
        if setting.loss < best.loss {
            (best, tag) = (setting, smaller);
        }
    }
    let (setting, tag) = (best, tag.unwrap_or(wished));
    let mut notes = Vec::new();
    if tag.cut {
        let printed = tag.lines.join(" ");
        notes.push(note(Part::Tag, &shown, Trouble::Cut { printed }));
    }
    notes.extend(setting.notes);
    let centred = match design.align {
        TextAlign::Automatic => column.centred,
        TextAlign::Start => false,
        TextAlign::Centre => true,
    };
    (placed(column, centred, &tag, &setting.set), notes)
}

/// One line as the design wants it.
struct Line {
    part: Part,
    text: String,
    face: Face,
    /// Whether it is the title, which stands out by itself.
    title: bool,
    percent: f64,
}

/// The lines that say something, the most important first.
fn lines(label: &Label, design: &DesignFacts) -> Vec<Line> {
    let wanted = design.lines.iter().enumerate().filter_map(|(at, line)| {
        Some(Line {
            part: Part::Line(at),
            text: label.words(line, design)?,
            face: if line.bold {
                Face::SemiBold
            } else {
                Face::Regular
            },
            title: line.field == LabelField::Title,
            percent: f64::from(line.percent) / 100.0,
        })
    });
    wanted.collect()
}

/// A row of text with its size in points.
struct Row {
    part: Part,
    text: String,
    face: Face,
    size: f64,
    /// Whether the whole line runs from the right, whatever this row of it begins with.
    from_right: bool,
}

/// The lines at one size, and what that costs.
#[derive(Default)]
struct Setting {
    set: Vec<Row>,
    notes: Vec<Note>,
    loss: usize,
}

impl Setting {
    /// Lines at a scale below a tag; `natural` is the size in points of the tag that they are measured by.
    fn try_at(scale: f64, tag: &TagBlock, natural: f64, area: &Area, lines: &[Line]) -> Self {
        let title_size = (natural * 0.66).min(LARGEST_TITLE) * scale;
        let title_size = title_size.max(SMALLEST * 1.08);
        let line_size = (title_size * 0.88).max(SMALLEST);
        let size = |line: &Line| {
            let size = if line.title { title_size } else { line_size };
            (size * line.percent).max(SMALLEST)
        };
        let step = |line: &Line| size(line) * TEXT_STEP * POINT_MM;
        let mut setting = Self::default();

        // One row each first, from the most important on; what is left over goes to those that need a second row.
        let tails = lines.iter().map(|line| line.face.descent(size(line)));
        let tail = tails.fold(0.0, f64::max);
        let mut room = area.height - tag.height() - tail;
        room -= AIR * tag.size * POINT_MM;
        let mut kept = Vec::new();
        let mut dropped = 0;
        for line in lines {
            if room + 1e-9 >= step(line) && dropped == 0 {
                room -= step(line);
                kept.push(line);
            } else {
                dropped += 1;
                setting
                    .notes
                    .push(note(line.part, &line.text, Trouble::Dropped));
            }
        }
        let mut cuts = 0;
        for line in kept {
            let spare = (room.max(0.0) / step(line) + 1e-9) as usize;
            let most = 1 + spare.min(2);
            let (rows, cut) = wrapped(line.face, &line.text, size(line), area.width, most);
            room -= (rows.len() - 1) as f64 * step(line);
            if cut {
                cuts += 1;
                let printed = rows.join(" ");
                setting
                    .notes
                    .push(note(line.part, &line.text, Trouble::Cut { printed }));
            }
            setting.set.extend(rows.into_iter().map(|text| Row {
                part: line.part,
                text,
                face: line.face,
                size: size(line),
                from_right: is_right_to_left(&line.text),
            }));
        }
        setting.loss = dropped * 10 + cuts;
        setting
    }
}

/// Places the rows: level with the top of a code beside them, in the middle of the room below one.
fn placed(column: &Column, centred: bool, tag: &TagBlock, rows: &[Row]) -> Vec<TextBox> {
    let area = &column.area;
    let mut steps = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let air = if at == 0 { AIR * tag.size } else { 0.0 };
        steps.push((TEXT_STEP * row.size + air) * POINT_MM);
    }
    let tail = rows.last().map_or(0.0, |row| row.face.descent(row.size));
    let height = tag.height() + steps.iter().sum::<f64>() + tail;
    let spare = (area.height - height).max(0.0);
    let top = match column.centred {
        true => area.y + spare / 2.0,
        false => column.top.clamp(area.y, area.y + spare),
    };
    let mut baseline = top + Face::Mono.cap_height(tag.size);

    let mut texts = Vec::with_capacity(tag.lines.len() + rows.len());
    let mut put = |row: &Row, baseline: f64| {
        let spare = || area.width - row.face.width(&row.text, row.size);
        let x = match (centred, row.from_right) {
            (true, _) => area.x + spare() / 2.0,
            (false, true) => area.x + spare(),
            (false, false) => area.x,
        };
        texts.push(TextBox {
            part: row.part,
            x,
            baseline,
            text: row.text.clone(),
            face: row.face,
            size: row.size,
        });
    };
    for (at, line) in tag.lines.iter().enumerate() {
        baseline += if at == 0 { 0.0 } else { tag.step() };
        let row = Row {
            part: Part::Tag,
            text: line.clone(),
            face: Face::Mono,
            size: tag.size,
            from_right: false,
        };
        put(&row, baseline);
    }
    for (row, step) in rows.iter().zip(steps) {
        baseline += step;
        put(row, baseline);
    }
    texts
}

/// Breaks a text into at most `most` rows at its spaces; the last row is cut if the text is longer.
pub(crate) fn wrapped(
    face: Face,
    text: &str,
    size: f64,
    width: f64,
    most: usize,
) -> (Vec<String>, bool) {
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

/// What the fonts lack, line by line.
pub(crate) fn missing(label: &Label, design: &DesignFacts) -> Vec<Note> {
    let shown = label.large();
    let tag = (Part::Tag, shown, Face::Mono);
    let lines = lines(label, design).into_iter();
    let lines = lines.map(|line| (line.part, line.text, line.face));
    std::iter::once(tag)
        .chain(lines)
        .filter(|(_, text, _)| !text.is_ascii())
        .filter_map(|(part, text, face)| {
            let characters = face.missing_characters(&text);
            (!characters.is_empty()).then(|| note(part, &text, Trouble::Missing { characters }))
        })
        .collect()
}

/// A note about the label being laid out, which puts its own name in.
fn note(part: Part, text: &str, trouble: Trouble) -> Note {
    Note {
        tag: String::new(),
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
