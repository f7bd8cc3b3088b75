//! Words broken into lines no wider than their column.

use paper::{Canvas, Face, Ink, is_right_to_left};

use crate::pdf::substitution::drawable;

/// Text in lines, all set alike.
#[derive(Clone, Debug)]
pub(super) struct Block {
    lines: Vec<String>,
    face: Face,
    size: f64,
    ink: Ink,
    /// Whether the whole text runs from the right, whatever a line of it begins with.
    from_right: bool,
    width: f64,
}

/// From one baseline to the next, in millimetres.
pub(super) fn step(size: f64) -> f64 {
    size * 0.46
}

impl Block {
    /// Breaks a text at its spaces, and words that are wider than the column where it ends; the last of at most `most`
    /// lines ends with an ellipsis if there is more.
    pub(super) fn new(
        text: &str,
        (face, size, ink): (Face, f64, Ink),
        width: f64,
        most: usize,
    ) -> Block {
        let (text, face) = drawable(face, text.trim());
        let mut lines = Vec::new();
        let mut rest: &str = &text;
        while lines.len() + 1 < most && face.width(rest, size) > width {
            let end = match end_of_line(face, rest, size, width) {
                0 => break,
                end => end,
            };
            lines.push(rest[..end].trim_end().to_owned());
            rest = rest[end..].trim_start();
        }
        if !rest.is_empty() {
            lines.push(face.fit(rest, size, width).text);
        }
        Block {
            from_right: is_right_to_left(&text) && lines.len() > 1,
            lines,
            face,
            size,
            ink,
            width,
        }
    }

    /// How high the lines stand, in millimetres.
    pub(super) fn height(&self) -> f64 {
        self.lines.len() as f64 * step(self.size)
    }

    /// Draws the lines below `top`; one in several lines that runs from the right keeps to the right.
    pub(super) fn draw(&self, left: f64, top: f64, page: &mut dyn Canvas) {
        for (at, line) in self.lines.iter().enumerate() {
            let baseline = top + step(self.size) * (at as f64 + 0.78);
            match self.from_right {
                true => {
                    let right = left + self.width;
                    page.text_right(right, baseline, line, self.face, self.size, self.ink);
                }
                false => page.text(left, baseline, line, self.face, self.size, self.ink),
            }
        }
    }
}

/// Where the first line of a text that is wider than the column ends, in bytes.
fn end_of_line(face: Face, text: &str, size: f64, width: f64) -> usize {
    let mut end = 0;
    for (at, _) in text.match_indices(' ') {
        if face.width(&text[..at], size) > width {
            break;
        }
        end = at;
    }
    if end > 0 {
        return end;
    }
    for (at, letter) in text.char_indices() {
        let next = at + letter.len_utf8();
        if face.width(&text[..next], size) > width {
            break;
        }
        end = next;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: f64, most: usize) -> Vec<String> {
        Block::new(text, (Face::Regular, 9.0, Ink::BLACK), width, most).lines
    }

    #[test]
    fn nothing_of_a_long_name_is_lost_while_there_is_room() {
        let name = "A docking station with a name of many words ".repeat(5);
        let set = lines(&name, 60.0, 20);
        assert!(set.len() > 3, "{set:?}");
        assert_eq!(set.join(" "), name.trim());
        let word = "X".repeat(200);
        assert_eq!(lines(&word, 30.0, 40).concat(), word);
        assert!(lines(&word, 30.0, 2)[1].ends_with('…'));
        assert!(lines("", 30.0, 4).is_empty());
    }

    #[test]
    fn no_line_is_wider_than_its_column() {
        for text in [
            "שולחן עבודה גדול מאוד עם שם ארוך ",
            "名前の長い機械",
            "ab cde ",
        ] {
            for line in lines(&text.repeat(12), 40.0, 20) {
                assert!(Face::Regular.width(&line, 9.0) <= 40.001, "{line}");
            }
        }
    }
}
