//! A label by its design: codes, logo and words find their places, and what finds none is reported.

use inventory::{CodePlace, DesignFacts, LabelCode, LogoPlace};
use paper::Area;

use crate::bars::{self, Bars};
use crate::fitting::{fill, missing};
use crate::layout::{BarsBox, CodeBox, LogoBox, dot};
use crate::logo;
use crate::room::{Column, Fineness, Room};
use crate::{Code, Format, LabelError, Layout, Note, Part, Piece, Trouble};

/// Bars lower than this, in millimetres, are hard to hit with a laser.
const LOWEST_BARS: f64 = 5.0;
/// Bars below a square code take this share of the label's height.
const BARS_BELOW: f64 = 0.26;
/// Bars alone take this share.
const BARS_ALONE: f64 = 0.42;

/// Lays a label out by its design: the code as large as the format allows, the tag in large type beside it (below it
/// on square and round labels), then the lines. It fits itself to the format and says what it had to cut or drop.
///
/// # Errors
/// There is no code, no reader would read it, or the format has no room for it at all.
pub fn layout(format: &Format, dpi: u32, piece: &Piece<'_>) -> Result<Layout, LabelError> {
    let Piece { label, design } = piece;
    if label.code.trim().is_empty() {
        return Err(LabelError::NoTag {
            title: label.called().to_owned(),
        });
    }
    let payload = format!("{}{}", design.address, label.code);
    let mut layout = Layout {
        width: format.width,
        height: format.height,
        dpi,
        code: None,
        bars: None,
        logo: None,
        texts: Vec::new(),
        notes: missing(label, design),
        payload,
    };
    let room = layout.place_bars(format, design, Room::of(format, design.code_place))?;
    let column = layout.place_code(format, design, room)?;
    let column = layout.place_logo(format, design, column);
    let (texts, notes) = fill(&column, label, design);
    layout.texts = texts;
    layout.notes.extend(notes);
    for note in &mut layout.notes {
        label.called().clone_into(&mut note.tag);
    }
    Ok(layout)
}

impl Layout {
    /// Places a Code 128, if the design has one, and says what room is left.
    fn place_bars(
        &mut self,
        format: &Format,
        design: &DesignFacts,
        room: Room,
    ) -> Result<Room, LabelError> {
        let alone = match design.code {
            LabelCode::Code128 => true,
            LabelCode::QrAndCode128 => false,
            LabelCode::Qr | LabelCode::DataMatrix => return Ok(room),
        };
        let bars = match Bars::new(&self.payload) {
            Ok(bars) => bars,
            Err(error) if alone => return Err(error),
            Err(_) => {
                self.dropped(Part::Bars, "Code 128");
                return Ok(room);
            }
        };
        let dot = dot(self.dpi);
        let share = if alone { BARS_ALONE } else { BARS_BELOW };
        let height = (room.bound.height * share * f64::from(design.code_percent) / 100.0)
            .max(LOWEST_BARS.min(room.bound.height * 0.3));
        let inside = room.inside();
        // The white of the label's own margin counts as quiet zone.
        let Some(dots) = bars.dots(room.bound.width, dot) else {
            if alone {
                return Err(LabelError::TooFine {
                    tag: self.payload.clone(),
                    modules: bars.modules,
                    sheet: format.name.to_string(),
                });
            }
            self.dropped(Part::Bars, "Code 128");
            return Ok(room);
        };
        let module = f64::from(dots) * dot;
        let width = f64::from(bars.modules) * module;
        let above = alone && !matches!(design.code_place, CodePlace::Below);
        let y = if above {
            inside.y
        } else {
            inside.bottom() - height
        };
        self.bars = Some(BarsBox {
            x: room.bound.x + (room.bound.width - width) / 2.0,
            y,
            module,
            dots,
            modules: bars.modules,
            height,
            cells: bars.cells,
        });
        debug_assert!(
            f64::from(bars.modules + 2 * bars::QUIET) * module <= room.bound.width + 1e-6
        );
        let taken = height + room.margin * 0.6;
        Ok(match above {
            true => room.without_top(taken),
            false => room.without_bottom(taken),
        })
    }

    /// Places the square code, if the design has one, and says what column is left for words.
    fn place_code(
        &mut self,
        format: &Format,
        design: &DesignFacts,
        room: Room,
    ) -> Result<Column, LabelError> {
        let code = match design.code {
            LabelCode::Code128 => return Ok(room.text_alone()),
            LabelCode::DataMatrix => Code::data_matrix(&self.payload)?,
            LabelCode::Qr | LabelCode::QrAndCode128 => Code::new(&self.payload)?,
        };
        let fineness = Fineness {
            dot: dot(self.dpi),
            percent: design.code_percent,
        };
        let Some(dots) = room.dots(&code, fineness) else {
            return Err(LabelError::TooFine {
                tag: self.payload.clone(),
                modules: code.modules,
                sheet: format.name.to_string(),
            });
        };
        let (area, column) = room.arranged(&code, fineness.dot, dots);
        self.code = Some(CodeBox {
            symbology: code.symbology,
            x: area.x,
            y: area.y,
            module: f64::from(dots) * fineness.dot,
            dots,
            modules: code.modules,
            quiet: code.quiet,
            cells: code.cells,
        });
        Ok(column)
    }

    /// Places the logo, if there is one and it leaves the tag its room, and says what column is left.
    fn place_logo(&mut self, format: &Format, design: &DesignFacts, mut column: Column) -> Column {
        let Some(facts) = &design.logo else {
            return column;
        };
        let height = format.height * f64::from(facts.percent) / 100.0;
        let picture = logo::picture(facts);
        let (Some(picture), true) = (picture, height <= column.area.height * 0.6) else {
            self.dropped(Part::Logo, "logo");
            return column;
        };
        let air = height * 0.2;
        let strip = Area {
            height,
            ..column.area
        };
        let fitted = picture.within(strip);
        let x = if column.centred {
            fitted.x
        } else {
            column.area.x
        };
        let y = match facts.place {
            LogoPlace::AboveText => column.area.y,
            LogoPlace::BelowText => column.area.bottom() - fitted.height,
        };
        self.logo = Some(LogoBox {
            area: Area { x, y, ..fitted },
            picture,
        });
        column.area.height -= fitted.height + air;
        if facts.place == LogoPlace::AboveText {
            column.area.y += fitted.height + air;
            column.top = column.top.max(column.area.y);
        }
        column
    }

    fn dropped(&mut self, part: Part, text: &str) {
        self.notes.push(Note {
            tag: String::new(),
            part,
            text: text.to_owned(),
            trouble: Trouble::Dropped,
        });
    }
}

#[cfg(test)]
#[path = "layout_tests.rs"]
mod tests;
