//! Random requests about labels, for the property that a replay equals what is live.

use crate::labels::{calibration, design, format, printer};
use crate::prints::job;
use crate::replays::pick;
use crate::reservations::series;
use crate::{Register, asset};
use inventory::{
    ActionKind, AssetFacts, DesignFacts, FormatFacts, How, LabelSubject, PrintFacts, PrinterFacts,
};
use ledger::view::prints::PrintFilter;
use ledger::{Book, LedgerError};
use proptest::prelude::*;

/// Something a person may ask for; the numbers pick from what is there.
#[derive(Clone, Debug)]
pub enum Request {
    Format {
        at: u8,
        name: u8,
    },
    RemoveFormat {
        at: u8,
    },
    Design {
        at: u8,
        name: u8,
    },
    RemoveDesign {
        at: u8,
    },
    Printer {
        at: u8,
        name: u8,
    },
    RemovePrinter {
        at: u8,
    },
    Calibrate {
        printer: u8,
        format: u8,
        shift: i32,
    },
    Print {
        assets: Vec<u8>,
        blank: u8,
        sent: u32,
    },
    Resume {
        at: u8,
        sent: u32,
    },
    Reserve {
        count: u32,
    },
    RegisterReserved {
        at: u8,
    },
}

pub fn request() -> impl Strategy<Value = Request> {
    let n = any::<u8>;
    prop_oneof![
        2 => (n(), n()).prop_map(|(at, name)| Request::Format { at, name }),
        1 => n().prop_map(|at| Request::RemoveFormat { at }),
        1 => (n(), n()).prop_map(|(at, name)| Request::Design { at, name }),
        1 => n().prop_map(|at| Request::RemoveDesign { at }),
        2 => (n(), n()).prop_map(|(at, name)| Request::Printer { at, name }),
        1 => n().prop_map(|at| Request::RemovePrinter { at }),
        3 => (n(), n(), -2i32..3).prop_map(|(printer, format, shift)| Request::Calibrate { printer, format, shift }),
        3 => (proptest::collection::vec(n(), 0..4), n(), 0u32..10).prop_map(|(assets, blank, sent)| Request::Print { assets, blank, sent }),
        2 => (n(), 0u32..10).prop_map(|(at, sent)| Request::Resume { at, sent }),
        2 => (0u32..5).prop_map(|count| Request::Reserve { count }),
        2 => n().prop_map(|at| Request::RegisterReserved { at }),
    ]
}

/// Few names, in both cases, so that they meet.
fn name(number: u8) -> String {
    let name = format!("Name {}", number % 4);
    match number % 8 {
        0..4 => name,
        _ => name.to_uppercase(),
    }
}

/// Records something with one of the registers' names: revises one that is there, or adds one.
fn added_or_revised<R: Clone, T>(
    register: &mut Register,
    kind: ActionKind,
    (all, at): (&[R], u8),
    add: impl FnOnce(&mut Book<'_>) -> Result<T, LedgerError>,
    revise: impl FnOnce(&mut Book<'_>, &R) -> Result<bool, LedgerError>,
) -> Result<(), LedgerError> {
    let old = all.get(usize::from(at % 6)).cloned();
    let acted = register.act(kind, |book| match &old {
        Some(old) => revise(book, old).map(drop),
        None => add(book).map(drop),
    });
    acted.map(drop)
}

/// Asks; a refusal is an answer too.
pub fn ask(register: &mut Register, request: Request) -> Result<(), LedgerError> {
    let view = register.ledger.view();
    let (formats, designs, printers) = (
        view.formats().unwrap(),
        view.designs().unwrap(),
        view.printers().unwrap(),
    );
    match request {
        Request::Format { at, name: to } => {
            let facts = FormatFacts {
                left: 7_200 - u32::from(to),
                ..format(&name(to))
            };
            let kind = ActionKind::RecordFormat;
            let again = facts.clone();
            added_or_revised(
                register,
                kind,
                (&formats, at),
                |book| book.add_format(facts),
                |book, old| book.revise_format(old, again),
            )
        }
        Request::RemoveFormat { at } => {
            let Some(old) = formats.get(usize::from(at % 4)) else {
                return Ok(());
            };
            let acted = register.act(ActionKind::RemoveFormat, |book| book.remove_format(old));
            acted.map(drop)
        }
        Request::Design { at, name: to } => {
            let facts = DesignFacts {
                tag_percent: 30 + u32::from(to % 70),
                ..design(&name(to))
            };
            let again = facts.clone();
            added_or_revised(
                register,
                ActionKind::RecordDesign,
                (&designs, at),
                |book| book.add_design(facts),
                |book, old| book.revise_design(old, again),
            )
        }
        Request::RemoveDesign { at } => {
            let Some(old) = designs.get(usize::from(at % 4)) else {
                return Ok(());
            };
            let acted = register.act(ActionKind::RemoveDesign, |book| book.remove_design(old));
            acted.map(drop)
        }
        Request::Printer { at, name: to } => {
            let facts = PrinterFacts {
                format: formats
                    .get(usize::from(to % 3))
                    .map(|format| format.facts.name.clone())
                    .unwrap_or_default(),
                ..printer(&name(to))
            };
            let again = facts.clone();
            added_or_revised(
                register,
                ActionKind::RecordPrinter,
                (&printers, at),
                |book| book.add_printer(facts),
                |book, old| book.revise_printer(old, again),
            )
        }
        Request::RemovePrinter { at } => {
            let Some(old) = printers.get(usize::from(at % 4)) else {
                return Ok(());
            };
            let acted = register.act(ActionKind::RemovePrinter, |book| book.remove_printer(old));
            acted.map(drop)
        }
        Request::Calibrate {
            printer,
            format,
            shift,
        } => {
            let facts = calibration(&name(printer), &name(format), shift * 100);
            let acted = register.act(ActionKind::Calibrate, |book| book.set_calibration(facts));
            acted.map(drop)
        }
        Request::Print {
            assets,
            blank,
            sent,
        } => print(register, &assets, blank, sent),
        Request::Resume { at, sent } => {
            let all = register.ledger.view().prints(PrintFilter::default(), 0, 4);
            let ids: Vec<_> = all.unwrap().0.into_iter().map(|line| line.id).collect();
            let Some(id) = pick(&ids, at) else {
                return Ok(());
            };
            let acted = register.act(ActionKind::PrintLabels, |book| {
                let old = book.view().print(&id)?.unwrap().record;
                let new = PrintFacts {
                    sent,
                    failure: if sent % 2 == 0 { "" } else { "Out of paper." }.into(),
                    ..old.facts.clone()
                };
                book.revise_print(&old, new)
            });
            acted.map(drop)
        }
        Request::Reserve { count } => {
            let acted = register.act(ActionKind::ReserveTags, |book| {
                let first = match book.view().series()?.into_iter().next() {
                    Some(first) => first,
                    None => {
                        book.add_series(series("T"))?;
                        book.view().series()?.remove(0)
                    }
                };
                book.reserve_tags(&first, count, "")
            });
            acted.map(drop)
        }
        Request::RegisterReserved { at } => {
            let view = register.ledger.view();
            let mut free = Vec::new();
            for reservation in view.reservations(0, 10).unwrap().0 {
                free.extend(view.reserved_tags(&reservation.id, true, 0, 10).unwrap().0);
            }
            let Some(tag) = free.get(usize::from(at) % free.len().max(1)) else {
                return Ok(());
            };
            let facts = asset(&tag.tag);
            let acted = register.act(ActionKind::AssignTag, |book| book.register_asset(facts));
            acted.map(drop)
        }
    }
}

fn print(register: &mut Register, assets: &[u8], blank: u8, sent: u32) -> Result<(), LedgerError> {
    let all = register.ledger.view().ids(&Default::default()).unwrap();
    let acted = register.act(ActionKind::PrintLabels, |book| {
        let mut subjects = vec![LabelSubject::Blank(format!("T{:04}", blank % 20))];
        for at in assets {
            let Some(id) = pick(&all, *at) else { continue };
            let old = book.view().asset(&id)?.unwrap();
            let new = AssetFacts {
                labelled_at: Some(book.at()),
                ..old.facts.clone()
            };
            book.change_asset(&old, How::Labelled, new, "")?;
            subjects.push(LabelSubject::Asset(id, old.facts.tag.as_str().to_owned()));
        }
        book.add_print(PrintFacts {
            sent,
            format: name(blank),
            ..job(subjects)
        })
    });
    acted.map(drop)
}
