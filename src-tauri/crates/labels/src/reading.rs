//! Reading a label's own dots back, by a reader we did not write.

use paper::{Bitmap, Cell};
use rxing::BarcodeFormat;
use rxing::helpers::detect_in_luma;

use crate::layout::{BarsBox, CodeBox};
use crate::{Layout, Symbology};

/// Dots of paper around what is read: a label on a dark case has only its own white.
const RIM: u32 = 4;

/// What a reader makes of one code of a label: its text, or none.
fn read(bitmap: &Bitmap, format: BarcodeFormat) -> Option<String> {
    let (width, height) = (bitmap.width(), bitmap.height());
    let found = detect_in_luma(bitmap.luma(), width, height, Some(format)).ok()?;
    Some(found.getText().to_owned())
}

/// The codes of a label that a reader does not read as what they should hold, each in words; empty if all are read.
pub(crate) fn misread(layout: &Layout, bitmap: &Bitmap) -> Vec<String> {
    let mut wrong = Vec::new();
    if let Some(code) = &layout.code {
        let format = match code.symbology {
            Symbology::Qr => BarcodeFormat::QR_CODE,
            Symbology::DataMatrix => BarcodeFormat::DATA_MATRIX,
        };
        judge(
            &mut wrong,
            &layout.payload,
            code.symbology.name(),
            read(&around_code(bitmap, layout, code), format),
        );
    }
    if let Some(bars) = &layout.bars {
        let found = read(&around_bars(bitmap, layout, bars), BarcodeFormat::CODE_128);
        judge(&mut wrong, &bars.text, "Code 128", found);
    }
    wrong
}

/// The codes of a label whose modules are not exactly whole dots of ink or paper, each in words; empty if all are.
pub(crate) fn misprinted(layout: &Layout, bitmap: &Bitmap) -> Vec<String> {
    let mut wrong = Vec::new();
    if let Some(code) = &layout.code {
        let side = usize::from(code.modules);
        let size = (side, side, u32::from(code.dots), u32::from(code.dots));
        let corner = (dots(layout, code.x), dots(layout, code.y));
        if !is_exact(bitmap, corner, size, &code.cells) {
            wrong.push(format!(
                "the modules of its {} are not whole",
                code.symbology.name()
            ));
        }
    }
    if let Some(bars) = &layout.bars {
        let high = u32::try_from(dots(layout, bars.height)).unwrap_or(1);
        let size = (usize::from(bars.modules), 1, u32::from(bars.dots), high);
        let corner = (dots(layout, bars.x), dots(layout, bars.y));
        if !is_exact(bitmap, corner, size, &bars.cells) {
            wrong.push("the bars of its Code 128 are not whole".to_owned());
        }
    }
    wrong
}

/// Whether every dot of every module is what its module is. Modules across and down, and dots a module across and down.
fn is_exact(
    bitmap: &Bitmap,
    corner: (i64, i64),
    (columns, rows, across, down): (usize, usize, u32, u32),
    cells: &[Cell],
) -> bool {
    let (Ok(left), Ok(top)) = (u32::try_from(corner.0), u32::try_from(corner.1)) else {
        return false;
    };
    let mut dark = vec![false; columns * rows];
    for cell in cells {
        for row in cell.y..cell.y + cell.height {
            let start = usize::from(row) * columns + usize::from(cell.x);
            dark[start..start + usize::from(cell.width)].fill(true);
        }
    }
    let modules =
        (0..rows as u32).flat_map(|row| (0..columns as u32).map(move |column| (column, row)));
    modules.zip(dark).all(|((column, row), dark)| {
        let (x, y) = (left + column * across, top + row * down);
        (y..y + down).all(|y| (x..x + across).all(|x| bitmap.is_ink(x, y) == dark))
    })
}

fn judge(wrong: &mut Vec<String>, expected: &str, name: &str, found: Option<String>) {
    match found {
        Some(text) if text == expected => {}
        Some(text) => wrong.push(format!("its {name} reads “{text}”")),
        None => wrong.push(format!("its {name} was not read")),
    }
}

fn dots(layout: &Layout, mm: f64) -> i64 {
    (mm / crate::dot(layout.dpi)).round() as i64
}

/// The code with its quiet zone, cut out of the label: what is printed beside it is not what is judged here.
fn around_code(bitmap: &Bitmap, layout: &Layout, code: &CodeBox) -> Bitmap {
    let area = code.quiet_area();
    cut(
        bitmap,
        [area.x, area.y, area.width, area.height].map(|mm| dots(layout, mm)),
    )
}

fn around_bars(bitmap: &Bitmap, layout: &Layout, bars: &BarsBox) -> Bitmap {
    let area = bars.area();
    let [y, height] = [area.y, area.height].map(|mm| dots(layout, mm));
    cut(bitmap, [0, y, i64::from(bitmap.width()), height])
}

fn cut(bitmap: &Bitmap, [x, y, width, height]: [i64; 4]) -> Bitmap {
    let side = |dots: i64| u32::try_from(dots).unwrap_or(1) + 2 * RIM;
    let mut piece = Bitmap::new(side(width), side(height));
    piece.paste(bitmap, i64::from(RIM) - x, i64::from(RIM) - y);
    piece
}

/// How many modules around the square code are free of ink, on the side where they are fewest; at most the quiet zone
/// it should have. None where there is no square code.
pub(crate) fn quiet_modules(layout: &Layout, bitmap: &Bitmap) -> Option<u16> {
    let code = layout.code.as_ref()?;
    let area = code.area();
    let [x, y, side] = [area.x, area.y, area.width].map(|mm| dots(layout, mm));
    let step = i64::from(code.dots);
    let free = |ring: i64| {
        let (near, far) = (ring * step, (ring - 1) * step);
        let outer = (x - near, y - near, side + 2 * near);
        let is_ink = |at: (i64, i64)| match (u32::try_from(at.0), u32::try_from(at.1)) {
            (Ok(x), Ok(y)) => bitmap.is_ink(x, y),
            _ => false,
        };
        // The ring of one module: the outer square without the inner one.
        (0..outer.2).all(|along| {
            (0..near - far).all(|deep| {
                let (left, top) = (outer.0, outer.1);
                let (right, bottom) = (left + outer.2 - 1, top + outer.2 - 1);
                ![
                    (left + along, top + deep),
                    (left + along, bottom - deep),
                    (left + deep, top + along),
                    (right - deep, top + along),
                ]
                .into_iter()
                .any(is_ink)
            })
        })
    };
    Some(
        (1..=code.quiet)
            .take_while(|ring| free(i64::from(*ring)))
            .count() as u16,
    )
}
