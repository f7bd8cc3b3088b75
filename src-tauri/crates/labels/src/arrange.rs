//! A label by its design: codes, logo and words find their places, and what finds none is reported.

use inventory::{DesignFacts, LabelCode, LogoPlace};
use paper::Area;

use crate::address::payload;
use crate::bars::Bars;
use crate::bars_place::Strip;
use crate::fitting::{fill, missing};
use crate::layout::{CodeBox, LogoBox};
use crate::logo;
use crate::room::{Column, Fineness, Room};
use crate::{Code, Format, LabelError, Layout, Note, Part, Piece, Trouble};

/// A logo that would take more of its column than this is left out.
const HIGHEST_LOGO: f64 = 0.6;
/// The air between logo and text, in heights of the logo, and the least in millimetres.
const LOGO_AIR: f64 = 0.25;
const LEAST_LOGO_AIR: f64 = 1.5;
/// The least height that is left to the tag, in millimetres.
const LEAST_TEXT: f64 = 3.5;

/// Lays a label out by its design: the code as large as the format allows, the tag in large type beside it (below it
/// on square and round labels), then the lines. It fits itself to the format and says what it had to cut or drop.
///
/// A square code that has no room to be coarse enough is made as coarse as it can be: [`Layout::is_too_fine`] tells, and
/// the print check refuses it.
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
    let mut layout = Layout {
        width: format.width,
        height: format.height,
        dpi,
        code: None,
        bars: None,
        logo: None,
        texts: Vec::new(),
        notes: missing(label, design),
        payload: payload(&design.address, &label.code),
    };
    let room = Room::of(format, design.code_place);
    let column = match design.code {
        LabelCode::Code128 => layout.place_bars(format, design, &label.code, &room)?,
        LabelCode::DataMatrix => {
            let code = Code::data_matrix(&layout.payload)?;
            layout.place_code(format, design, &code, &room)?
        }
        LabelCode::Qr => {
            let code = Code::new(&layout.payload)?;
            layout.place_code(format, design, &code, &room)?
        }
        LabelCode::QrAndCode128 => layout.place_both(format, design, &label.code, &room)?,
    };
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
    /// Places a Code 128 that is the only code, and says what column is left for words.
    fn place_bars(
        &mut self,
        format: &Format,
        design: &DesignFacts,
        tag: &str,
        room: &Room,
    ) -> Result<Column, LabelError> {
        let bars = Bars::new(tag)?;
        let modules = bars.modules;
        let strip = Strip::new(bars, tag, self.dpi, room, design);
        let Some((bars, column)) = strip.alone(room, design.code_place) else {
            return Err(LabelError::TooWide {
                tag: tag.to_owned(),
                modules,
                sheet: format.name.to_string(),
            });
        };
        self.bars = Some(bars);
        Ok(column)
    }

    /// Places the square code, and says what column is left for words.
    fn place_code(
        &mut self,
        format: &Format,
        design: &DesignFacts,
        code: &Code,
        room: &Room,
    ) -> Result<Column, LabelError> {
        let fineness = Fineness::of(self.dpi, design.code_percent);
        let Some(dots) = room.dots(code, fineness) else {
            return Err(LabelError::TooFine {
                tag: self.payload.clone(),
                modules: code.modules,
                sheet: format.name.to_string(),
            });
        };
        let (area, column) = room.arranged(code, fineness.dot, dots);
        self.code = Some(CodeBox {
            symbology: code.symbology,
            x: area.x,
            y: area.y,
            module: f64::from(dots) * fineness.dot,
            dots,
            modules: code.modules,
            quiet: code.quiet,
            cells: code.cells.clone(),
        });
        Ok(column)
    }

    /// Places a QR code and a Code 128: below the text beside the square code if the column is wide enough, else across
    /// the label if the square code still scans above it, else not at all.
    fn place_both(
        &mut self,
        format: &Format,
        design: &DesignFacts,
        tag: &str,
        room: &Room,
    ) -> Result<Column, LabelError> {
        let code = Code::new(&self.payload)?;
        let Ok(bars) = Bars::new(tag) else {
            self.dropped(Part::Bars, "Code 128");
            return self.place_code(format, design, &code, room);
        };
        let strip = Strip::new(bars, tag, self.dpi, room, design);
        let column = self.place_code(format, design, &code, room)?;
        if let (true, Some(placed)) = (room.is_beside(), &self.code) {
            let white = f64::from(placed.quiet) * placed.module;
            let beside = strip.in_column(room, &placed.area(), white, &column, design.align);
            if let Some((bars, column)) = beside {
                self.bars = Some(bars);
                return Ok(column);
            }
        }
        if let Some((bars, rest)) = strip.below(room) {
            let alone = self.code.take();
            let smaller = self.place_code(format, design, &code, &rest);
            if let (Ok(column), false) = (smaller, self.is_too_fine()) {
                self.bars = Some(bars);
                return Ok(column);
            }
            self.code = alone;
        }
        self.dropped(Part::Bars, "Code 128");
        Ok(column)
    }

    /// Places the logo, if there is one and it leaves the tag its room, and says what column is left.
    fn place_logo(&mut self, format: &Format, design: &DesignFacts, mut column: Column) -> Column {
        let Some(facts) = &design.logo else {
            return column;
        };
        let Some(picture) = logo::picture(facts) else {
            self.unreadable();
            return column;
        };
        let height = format.height * f64::from(facts.percent) / 100.0;
        let fitted = picture.within(Area {
            height,
            ..column.area
        });
        let taken = fitted.height + (height * LOGO_AIR).max(LEAST_LOGO_AIR);
        if height > column.area.height * HIGHEST_LOGO || taken + LEAST_TEXT > column.area.height {
            self.dropped(Part::Logo, "logo");
            return column;
        }
        let x = if column.centred {
            fitted.x
        } else {
            column.area.x
        };
        let y = match facts.place {
            LogoPlace::AboveText => {
                // Level with the code beside it, if that leaves the text half of the column.
                let level = column.area.bottom() - column.top - taken >= column.area.height / 2.0;
                let y = if level { column.top } else { column.area.y };
                column.area.height = column.area.bottom() - y - taken;
                column.area.y = y + taken;
                column.top = column.area.y;
                y
            }
            LogoPlace::BelowText => {
                let level = column.bottom - column.area.y - taken >= column.area.height / 2.0;
                let bottom = if level {
                    column.bottom
                } else {
                    column.area.bottom()
                };
                column.area.height = bottom - taken - column.area.y;
                bottom - fitted.height
            }
        };
        self.logo = Some(LogoBox {
            area: Area { x, y, ..fitted },
            picture,
        });
        column
    }

    fn unreadable(&mut self) {
        self.notes.push(Note {
            tag: String::new(),
            part: Part::Logo,
            text: "logo".to_owned(),
            trouble: Trouble::Unreadable,
        });
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
