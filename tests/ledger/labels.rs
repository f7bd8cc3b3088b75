//! Label formats, designs, printers and calibrations: one name each, and what goes by a name follows it.

use crate::{Register, refused};
use inventory::{
    ActionKind, CalibrationFacts, Connection, DesignFacts, DesignLine, FormatFacts, LabelField,
    PrinterFacts, PrinterLanguage,
};
use ledger::{LedgerError, Touched};

/// Three across and eight down on A4.
pub fn format(name: &str) -> FormatFacts {
    FormatFacts {
        name: name.into(),
        page_width: 210_000,
        page_height: 297_000,
        columns: 3,
        rows: 8,
        width: 63_500,
        height: 33_900,
        left: 7_200,
        top: 12_900,
        pitch_x: 66_000,
        pitch_y: 33_900,
        ..FormatFacts::default()
    }
}

pub fn design(name: &str) -> DesignFacts {
    DesignFacts {
        name: name.into(),
        lines: vec![DesignLine {
            caption: "Room".into(),
            ..DesignLine::of(LabelField::Custom("Room".into()))
        }],
        ..DesignFacts::default()
    }
}

pub fn printer(name: &str) -> PrinterFacts {
    PrinterFacts {
        name: name.into(),
        connection: Connection::Network {
            host: "192.168.1.40".into(),
            port: 9100,
        },
        language: PrinterLanguage::Zpl,
        dpi: 203,
        timeout_ms: 5000,
        format: String::new(),
    }
}

pub fn calibration(printer: &str, format: &str, shift_x: i32) -> CalibrationFacts {
    CalibrationFacts {
        printer: printer.into(),
        format: format.into(),
        shift_x,
        shift_y: 0,
        scale_x: 1_000_000,
        scale_y: 1_000_000,
    }
}

/// Adds one of each, with a calibration of the printer for the format.
fn furnished() -> Register {
    let mut register = Register::new();
    let printer = PrinterFacts {
        format: "shelf".into(),
        ..printer("Zebra")
    };
    register
        .act(ActionKind::RecordFormat, |book| {
            book.add_format(format("Shelf"))
        })
        .unwrap();
    register
        .act(ActionKind::RecordDesign, |book| {
            book.add_design(design("Rooms"))
        })
        .unwrap();
    register
        .act(ActionKind::RecordPrinter, |book| book.add_printer(printer))
        .unwrap();
    register
        .act(ActionKind::Calibrate, |book| {
            book.set_calibration(calibration("zebra", "SHELF", 1300))
        })
        .unwrap();
    register
}

fn calibrated(register: &Register) -> Vec<(String, String, i32)> {
    let calibrations = register.ledger.view().calibrations().unwrap();
    calibrations
        .into_iter()
        .map(|record| {
            (
                record.facts.printer,
                record.facts.format,
                record.facts.shift_x,
            )
        })
        .collect()
}

fn undo_last(register: &mut Register) {
    let last = register.ledger.view().last_undoable().unwrap().unwrap();
    register.undo(last.batch).unwrap();
}

#[test]
fn what_was_recorded_is_read_back_by_name_and_identity() {
    let register = furnished();
    let view = register.ledger.view();
    let shelf = view.format_named("SHELF").unwrap().unwrap();
    assert_eq!(shelf.facts, format("Shelf"));
    assert_eq!(view.format(&shelf.id).unwrap().as_ref(), Some(&shelf));
    assert_eq!(view.formats().unwrap(), [shelf]);
    let rooms = view.design_named("rooms").unwrap().unwrap();
    assert_eq!(rooms.facts, design("Rooms"));
    assert_eq!(view.design(&rooms.id).unwrap().as_ref(), Some(&rooms));
    assert_eq!(view.designs().unwrap(), [rooms]);
    let zebra = view.printer_named("zebra").unwrap().unwrap();
    assert_eq!(zebra.facts.connection, printer("").connection);
    assert_eq!(view.printer(&zebra.id).unwrap().as_ref(), Some(&zebra));
    assert_eq!(view.printers().unwrap(), [zebra]);
    let correction = view.calibration("Zebra", "Shelf").unwrap().unwrap();
    assert_eq!(correction.facts.shift_x, 1300);
    assert!(view.format_named("Shel").unwrap().is_none());
    assert!(view.calibration("Zebra", "Other").unwrap().is_none());
    assert!(register.problems().is_empty());
}

#[test]
fn a_name_is_given_once_whatever_its_case() {
    let mut register = furnished();
    let taken = |answer: Result<_, LedgerError>| {
        let Err(LedgerError::Refused(refusal)) = answer else {
            panic!("the name was given twice")
        };
        assert!(refusal.message.ends_with("of this name."), "{refusal}");
        assert_eq!(refusal.field.as_deref(), Some("name"));
        refusal.code
    };
    let added = register.act(ActionKind::RecordFormat, |book| {
        book.add_format(format("sHELF")).map(drop)
    });
    assert_eq!(taken(added), "format.taken");
    let added = register.act(ActionKind::RecordDesign, |book| {
        book.add_design(design("ROOMS")).map(drop)
    });
    assert_eq!(taken(added), "design.taken");
    let added = register.act(ActionKind::RecordPrinter, |book| {
        book.add_printer(printer("ZEBRA")).map(drop)
    });
    assert_eq!(taken(added), "printer.taken");
    let renamed = register.act(ActionKind::RecordFormat, |book| {
        book.add_format(format("Other"))?;
        let other = book.view().format_named("Other")?.unwrap();
        book.revise_format(&other, format("Shelf")).map(drop)
    });
    assert_eq!(taken(renamed), "format.taken");
    assert_eq!(register.ledger.view().formats().unwrap().len(), 1);
    assert!(register.problems().is_empty());
}

#[test]
fn what_cannot_be_is_refused_before_it_is_recorded() {
    let mut register = Register::new();
    let nameless = register.act(ActionKind::RecordFormat, |book| {
        book.add_format(format(" "))
    });
    assert_eq!(refused(nameless), "format.name");
    let nameless = register.act(ActionKind::RecordDesign, |book| book.add_design(design("")));
    assert_eq!(refused(nameless), "design.name");
    let nameless = register.act(ActionKind::RecordPrinter, |book| {
        book.add_printer(printer("\n"))
    });
    assert_eq!(refused(nameless), "printer.name");
    let far = register.act(ActionKind::Calibrate, |book| {
        book.set_calibration(calibration("Zebra", "Shelf", 30_000))
    });
    assert_eq!(refused(far), "calibration.impossible");
    assert_eq!(register.ledger.view().journal_size().unwrap().0, 0);
}

#[test]
fn a_calibration_is_set_changed_and_emptied() {
    let mut register = furnished();
    let mut set = |shift_x| {
        let acted = register.act(ActionKind::Calibrate, |book| {
            book.set_calibration(calibration("Zebra", "Shelf", shift_x))
        });
        let acted = acted.unwrap();
        assert_eq!(acted.value, acted.action.is_some());
        (acted.value, calibrated(&register))
    };
    let one = |shift_x| vec![("Zebra".to_owned(), "Shelf".to_owned(), shift_x)];
    assert_eq!(set(-700), (true, one(-700)));
    assert_eq!(set(-700), (false, one(-700)));
    assert_eq!(set(0), (true, vec![]));
    assert_eq!(set(0), (false, vec![]));
    assert_eq!(set(200), (true, one(200)));
    // Back, one by one, to the first.
    for expected in [vec![], one(-700)] {
        undo_last(&mut register);
        assert_eq!(calibrated(&register), expected);
    }
    undo_last(&mut register);
    assert_eq!(
        calibrated(&register),
        [("zebra".to_owned(), "SHELF".to_owned(), 1300)]
    );
    assert!(register.problems().is_empty());
}

#[test]
fn calibrations_and_printers_follow_a_new_name() {
    let mut register = furnished();
    let renamed = register.act(ActionKind::RecordPrinter, |book| {
        let old = book.view().printer_named("Zebra")?.unwrap();
        let new = PrinterFacts {
            name: "Packing bench".into(),
            ..old.facts.clone()
        };
        book.revise_printer(&old, new)
    });
    let touched = renamed.unwrap().touched;
    assert!(touched.contains(&Touched::Printer) && touched.contains(&Touched::Calibration));
    register
        .act(ActionKind::RecordFormat, |book| {
            let old = book.view().format_named("Shelf")?.unwrap();
            book.revise_format(&old, format("Shelf 24"))
        })
        .unwrap();
    assert_eq!(
        calibrated(&register),
        [("Packing bench".to_owned(), "Shelf 24".to_owned(), 1300)]
    );
    let view = register.ledger.view();
    let bench = view.printer_named("packing bench").unwrap().unwrap();
    assert_eq!(bench.facts.format, "Shelf 24");
    undo_last(&mut register);
    undo_last(&mut register);
    assert_eq!(
        calibrated(&register),
        [("zebra".to_owned(), "SHELF".to_owned(), 1300)]
    );
    let view = register.ledger.view();
    let zebra = view.printer_named("Zebra").unwrap().unwrap();
    assert_eq!(zebra.facts.format, "shelf");
    assert!(register.problems().is_empty());
}

#[test]
fn what_is_removed_takes_its_calibrations_along_and_brings_them_back() {
    let mut register = furnished();
    let before = calibrated(&register);
    let printers = register.ledger.view().printers().unwrap();
    register
        .act(ActionKind::RemovePrinter, |book| {
            let old = book.view().printer_named("Zebra")?.unwrap();
            book.remove_printer(&old)
        })
        .unwrap();
    assert!(register.ledger.view().printers().unwrap().is_empty());
    assert_eq!(calibrated(&register), []);
    undo_last(&mut register);
    assert_eq!(calibrated(&register), before);
    let back = register.ledger.view().printers().unwrap();
    assert_eq!(
        (back[0].id, &back[0].facts),
        (printers[0].id, &printers[0].facts)
    );

    register
        .act(ActionKind::RemoveFormat, |book| {
            let old = book.view().format_named("Shelf")?.unwrap();
            book.remove_format(&old)
        })
        .unwrap();
    let view = register.ledger.view();
    assert!(view.formats().unwrap().is_empty());
    assert_eq!(view.printers().unwrap()[0].facts.format, "");
    assert_eq!(calibrated(&register), []);
    undo_last(&mut register);
    assert_eq!(calibrated(&register), before);
    let view = register.ledger.view();
    assert_eq!(view.printers().unwrap()[0].facts.format, "shelf");
    assert_eq!(view.formats().unwrap()[0].facts, format("Shelf"));

    register
        .act(ActionKind::RemoveDesign, |book| {
            let old = book.view().design_named("Rooms")?.unwrap();
            book.remove_design(&old)
        })
        .unwrap();
    assert!(register.ledger.view().designs().unwrap().is_empty());
    undo_last(&mut register);
    let view = register.ledger.view();
    assert_eq!(view.designs().unwrap()[0].facts, design("Rooms"));
    assert!(register.problems().is_empty());
}

#[test]
fn a_queue_of_the_system_keeps_its_calibration_when_its_printer_is_removed() {
    let mut register = Register::new();
    let queue = |name: &str| PrinterFacts {
        connection: Connection::Queue {
            queue: "HP_Office".into(),
        },
        language: PrinterLanguage::Pdf,
        dpi: 600,
        ..printer(name)
    };
    for (name, kept) in [("HP_Office", 1), ("Upstairs", 0)] {
        register
            .act(ActionKind::RecordPrinter, |book| {
                book.add_printer(queue(name))?;
                book.set_calibration(calibration(name, "L6009", 500))
            })
            .unwrap();
        register
            .act(ActionKind::RemovePrinter, |book| {
                let old = book.view().printer_named(name)?.unwrap();
                book.remove_printer(&old)
            })
            .unwrap();
        let left = calibrated(&register);
        let left = left.iter().filter(|(printer, ..)| printer == name).count();
        assert_eq!(left, kept, "{name}");
    }
    assert!(register.problems().is_empty());
}

#[test]
fn a_removal_is_not_taken_back_over_another_of_the_same_name() {
    let mut register = furnished();
    let removed = register.act(ActionKind::RemovePrinter, |book| {
        let old = book.view().printer_named("Zebra")?.unwrap();
        book.remove_printer(&old)
    });
    register
        .act(ActionKind::RecordPrinter, |book| {
            book.add_printer(printer("zebra"))
        })
        .unwrap();
    let undone = register.undo(removed.unwrap().action.unwrap());
    assert_eq!(refused(undone), "action.built_upon");
    assert_eq!(register.ledger.view().printers().unwrap().len(), 1);
    assert!(register.problems().is_empty());
}

#[test]
fn what_changed_meanwhile_is_not_written_over() {
    let mut register = furnished();
    let stale = register
        .ledger
        .view()
        .design_named("Rooms")
        .unwrap()
        .unwrap();
    let larger = |percent| DesignFacts {
        tag_percent: percent,
        ..design("Rooms")
    };
    register
        .act(ActionKind::RecordDesign, |book| {
            book.revise_design(&stale, larger(80))
        })
        .unwrap();
    let late = register.act(ActionKind::RecordDesign, |book| {
        book.revise_design(&stale, larger(60))
    });
    assert_eq!(refused(late), "record.changed_meanwhile");
    let late = register.act(ActionKind::RemoveDesign, |book| book.remove_design(&stale));
    assert_eq!(refused(late), "record.changed_meanwhile");
    let view = register.ledger.view();
    assert_eq!(view.designs().unwrap()[0].facts.tag_percent, 80);
}
