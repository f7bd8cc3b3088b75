use super::*;

const CELLS: [Cell; 3] = [
    Cell {
        x: 0,
        y: 0,
        width: 1,
        height: 1,
    },
    Cell {
        x: 2,
        y: 0,
        width: 1,
        height: 1,
    },
    Cell {
        x: 1,
        y: 1,
        width: 2,
        height: 1,
    },
];

/// The lengths of the runs of ink in one row.
fn runs(bitmap: &Bitmap, y: u32) -> Vec<(u32, u32)> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for x in (0..bitmap.width()).filter(|x| bitmap.is_ink(*x, y)) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == x => *length += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}

fn count(bitmap: &Bitmap) -> usize {
    bitmap.luma().iter().filter(|l| **l == 0).count()
}

#[test]
fn a_sheet_has_the_dots_of_its_head() {
    let bitmap = Raster::new(50.0, 25.0, 203.2).finish();
    assert_eq!((bitmap.width(), bitmap.height()), (400, 200));
    assert!(bitmap.is_blank());
}

#[test]
fn every_module_has_the_same_whole_number_of_dots() {
    // 0.5 mm at 203 dpi are 3.996 dots: cut off instead of rounded, the symbol would be a quarter too small.
    for (module, dpi, dots) in [(0.5, 203.0, 4), (0.339, 300.0, 4), (0.01, 203.0, 1)] {
        for start in [1.0, 1.03, 1.07, 1.1] {
            let mut raster = Raster::new(20.0, 20.0, dpi);
            raster.cells(start, 1.0, module, module * 3.0, &CELLS, Ink::BLACK);
            let left = (start * dpi / 25.4).round() as u32;
            let top = (dpi / 25.4).round() as u32;
            let high = ((module * 3.0 * dpi / 25.4).round() as u32).max(1);
            let bitmap = raster.finish();
            for row in 0..high {
                let ones = [(left, dots), (left + 2 * dots, dots)];
                assert_eq!(runs(&bitmap, top + row), ones);
                assert_eq!(runs(&bitmap, top + high + row), [(left + dots, 2 * dots)]);
            }
            assert_eq!(count(&bitmap), (4 * dots * high) as usize);
        }
    }
}

#[test]
fn lines_have_the_same_width_wherever_they_stand() {
    for at in 0..40 {
        let y = 2.0 + f64::from(at) * 0.03;
        let mut raster = Raster::new(20.0, 10.0, 203.2);
        raster.line((1.0, y), (3.0, y), 0.25, Ink::BLACK);
        raster.line((10.0 + y, 6.0), (10.0 + y, 8.0), 0.01, Ink::BLACK);
        let bitmap = raster.finish();
        assert_eq!(count(&bitmap), 16 * 2 + 16, "{y}");
    }
}

#[test]
fn a_frame_is_equally_thick_on_all_sides() {
    let mut raster = Raster::new(20.0, 20.0, 203.2);
    raster.outline(Area::new(1.03, 1.06, 10.0, 8.0), 0.0, 0.3, Ink::BLACK);
    let bitmap = raster.finish();
    assert_eq!(runs(&bitmap, 40), [(7, 2), (87, 2)]);
    assert_eq!(count(&bitmap), 2 * 82 * 2 + 2 * (66 - 4) * 2);
    let mut raster = Raster::new(20.0, 20.0, 203.2);
    raster.outline(Area::new(1.0, 1.0, 10.0, 8.0), 2.0, 0.25, Ink::BLACK);
    let bitmap = raster.finish();
    assert_eq!(runs(&bitmap, 40), [(7, 2), (87, 2)]);
    assert!(!bitmap.is_ink(8, 8) && !bitmap.is_ink(40, 40));
}

#[test]
fn what_is_lighter_than_half_grey_is_paper() {
    let mut raster = Raster::new(10.0, 10.0, 254.0);
    let area = |x| Area::new(x, 0.0, 1.0, 1.0);
    raster.rectangle(area(0.0), Ink::MUTED);
    raster.rectangle(area(2.0), Ink::LINE);
    raster.rectangle(area(4.0), Ink::grey(127));
    raster.rectangle(Area::new(0.0, 0.0, 0.5, 1.0), Ink::WHITE);
    let bitmap = raster.finish();
    assert_eq!(runs(&bitmap, 0), [(5, 5), (40, 10)]);
}

#[test]
fn a_letter_is_the_same_wherever_it_stands() {
    let mut raster = Raster::new(60.0, 10.0, 203.2);
    raster.text(1.02, 6.01, "llllllll", Face::Regular, 9.0, Ink::BLACK);
    let bitmap = raster.finish();
    let stems = runs(&bitmap, 40);
    assert_eq!(stems.len(), 8);
    assert!(stems.iter().all(|stem| stem.1 == stems[0].1), "{stems:?}");
    // The feet stand on the baseline: 6.01 mm are 48 dots.
    assert!(bitmap.is_ink(stems[0].0, 47) && !bitmap.is_ink(stems[0].0, 48));
}

#[test]
fn white_letters_stand_on_black() {
    let mut raster = Raster::new(20.0, 10.0, 203.2);
    raster.rectangle(Area::new(0.0, 0.0, 20.0, 10.0), Ink::BLACK);
    raster.text(2.0, 7.0, "A", Face::SemiBold, 14.0, Ink::WHITE);
    let bitmap = raster.finish();
    let paper = (160 * 80) - count(&bitmap);
    assert!((200..600).contains(&paper), "{paper}");
}

#[test]
fn a_picture_is_fitted_to_the_dots() {
    let mut dots = Bitmap::new(4, 4);
    dots.fill(0, 0, 2, 2, true);
    dots.fill(2, 2, 2, 2, true);
    let picture = Picture::from(dots);
    let mut raster = Raster::new(10.0, 10.0, 254.0);
    raster.picture(Area::new(1.0, 1.0, 4.0, 4.0), &picture);
    // Two pixels a dot, and most of it beyond the edge.
    raster.picture(Area::new(9.9, 9.9, 0.2, 0.2), &picture);
    let bitmap = raster.finish();
    assert_eq!(runs(&bitmap, 10), [(10, 20)]);
    assert_eq!(runs(&bitmap, 49), [(30, 20)]);
    assert_eq!(count(&bitmap), 2 * 20 * 20 + 1);
    assert!(bitmap.is_ink(99, 99));
}

#[test]
fn numbers_beyond_all_paper_do_no_harm() {
    let mut raster = Raster::new(5.0, 5.0, 203.2);
    for far in [1e12, -1e12, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        raster.rectangle(Area::new(far, far, far, far), Ink::BLACK);
        raster.cells(far, 0.0, far, far, &CELLS, Ink::BLACK);
        raster.line((far, 0.0), (0.0, far), far, Ink::BLACK);
        raster.line((far, 0.0), (0.0, 0.0), 1.0, Ink::BLACK);
        raster.outline(Area::new(0.0, far, far, 1.0), far, far, Ink::BLACK);
        raster.picture(
            Area::new(far, 0.0, far, far),
            &Picture::from(Bitmap::new(3, 3)),
        );
        raster.text(far, 0.0, "A", Face::Mono, far, Ink::BLACK);
    }
    assert_eq!(raster.finish().width(), 40);
}
