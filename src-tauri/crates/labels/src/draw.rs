//! One label onto whatever is drawn on.

use paper::{Area, Canvas, Ink};

use crate::Layout;
use crate::layout::dot;

/// Draws a label whose corner is at this place of the page. Codes are moved to the nearest whole dot of the printer, at
/// most 0.07 mm away, so that the edges of their modules are sharp.
pub(crate) fn draw(canvas: &mut impl Canvas, layout: &Layout, (x, y): (f64, f64)) {
    let dot = dot(layout.dpi);
    let whole = |mm: f64| (mm / dot).round() * dot;
    if let Some(code) = &layout.code {
        let (left, top) = (whole(x + code.x), whole(y + code.y));
        canvas.cells(left, top, code.module, code.module, &code.cells, Ink::BLACK);
    }
    if let Some(bars) = &layout.bars {
        let (left, top) = (whole(x + bars.x), whole(y + bars.y));
        canvas.cells(
            left,
            top,
            bars.module,
            whole(bars.height),
            &bars.cells,
            Ink::BLACK,
        );
    }
    if let Some(logo) = &layout.logo {
        let area = Area {
            x: x + logo.area.x,
            y: y + logo.area.y,
            ..logo.area
        };
        canvas.picture(area, &logo.picture);
    }
    for text in &layout.texts {
        canvas.text(
            x + text.x,
            y + text.baseline,
            &text.text,
            text.face,
            text.size,
            Ink::BLACK,
        );
    }
}
