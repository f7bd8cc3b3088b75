//! A register of a size: so many assets, and of everything else as many as such a register has.

use crate::error::Result;
use crate::view::View;
use crate::view::stocktakes::StocktakeRecord;
use crate::{Ledger, Stamp};
use chrono::{Days, NaiveDate};
use inventory::*;
use rusqlite::Connection;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;
use uuid::Uuid;

/// What the questions are asked about: the last of each.
pub struct Sample {
    pub asset: AssetId,
    pub model: ModelId,
    pub place: PlaceId,
    pub person: PersonId,
    pub holder: Holder,
    pub station: StationId,
    pub actor: ActorId,
    pub batch: BatchId,
    pub print: PrintId,
    pub reservation: ReservationId,
    pub stocktake: StocktakeRecord,
    pub scan: ScanId,
    pub today: NaiveDate,
    pub at: i64,
    pub connection: Connection,
    steps: Arc<AtomicU64>,
    _folder: TempDir,
}

impl Sample {
    pub fn view(&self) -> View<'_> {
        View::new(&self.connection)
    }

    /// How many steps SQLite takes for what is asked.
    pub fn steps(&self, ask: impl FnOnce() -> Result<()>) -> Result<u64> {
        let before = self.steps.load(Ordering::Relaxed);
        ask()?;
        Ok(self.steps.load(Ordering::Relaxed) - before)
    }
}

pub fn tag(number: u32) -> String {
    format!("IT{number:06}")
}

/// A register of so many assets; of models, places and people there are fewer, and of actions half as many.
pub fn sample(assets: u32) -> Result<Sample> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.db");
    let mut ledger = Ledger::open(&path)?;
    let today = NaiveDate::default() + Days::new(20_000);
    let at = 20_000 * 86_400_000;
    let station = StationId(Uuid::from_u128(1));
    let stamp = |at| Stamp {
        at,
        actor: ActorId::TAGDESK,
        station,
        reason: String::new(),
        ticket: "INC-1".into(),
    };

    let made = ledger.act(
        ActionKind::Import,
        stamp(at - 400 * 86_400_000),
        |book| -> Result<_> {
            let (mut models, mut places, mut people) = (Vec::new(), Vec::new(), Vec::new());
            for number in 0..assets / 50 {
                models.push(book.add_model(ModelFacts {
                    name: format!("Model {number}"),
                    category: format!("Category {}", number % 5),
                    minimum_stock: Some(number % 2),
                    ..ModelFacts::default()
                })?);
            }
            for number in 0..assets / 20 {
                places.push(book.add_place(PlaceFacts {
                    name: format!("Room {number}"),
                    code: format!("ROOM-{number}"),
                    parent: places.first().copied(),
                    ..PlaceFacts::default()
                })?);
            }
            for number in 0..assets / 10 {
                people.push(book.add_person(PersonDetails {
                    name: format!("Person {number}"),
                    badge: format!("B-{number}"),
                    ..PersonDetails::default()
                })?);
            }
            let series = SeriesFacts {
                name: "Blank".into(),
                prefix: "BL".into(),
                digits: 6,
                next: 1,
                check_character: false,
                category: String::new(),
                place: None,
            };
            book.add_series(series)?;
            let of = |number: u32, count: usize| number as usize % count;
            let mut things = Vec::new();
            for number in 0..assets {
                let facts = AssetFacts {
                    tag: Tag::new(&tag(number)).unwrap(),
                    name: "Laptop".into(),
                    serial: format!("SN{number}"),
                    model: Some(models[of(number, models.len())]),
                    place: Some(places[of(number, places.len())]),
                    warranty_end: Some(StatedDate {
                        date: today + Days::new(u64::from(number % 60)),
                        source: DateSource::Typed,
                    }),
                    ..AssetFacts::default()
                };
                things.push(book.register_asset(facts)?);
            }
            Ok((models, places, people, things))
        },
    )?;
    let (models, places, people, things) = made.value;

    let mut batch = None;
    for (number, id) in (0u32..).zip(&things).filter(|(number, _)| number % 2 == 0) {
        let holder = Holder::Person(people[number as usize / 2 % people.len()]);
        let acted = ledger.act(
            ActionKind::CheckOut,
            stamp(at - 86_400_000),
            |book| -> Result<_> {
                let record = book.view().asset(id)?.unwrap();
                let hand_out = rules::HandOut {
                    due: Some(today + Days::new(u64::from(number % 30)) - Days::new(15)),
                    ..rules::HandOut::to(holder)
                };
                let new =
                    rules::check_out(*id, &record.facts, &hand_out, today - Days::new(30), None)?;
                book.change_asset(&record, How::CheckedOut, new, "")
            },
        )?;
        batch = acted.action.or(batch);
    }

    let labels: Vec<LabelSubject> = (0..)
        .zip(&things)
        .map(|(at, id)| LabelSubject::Asset(*id, tag(at)))
        .collect();
    let count = u32::try_from(labels.len()).unwrap();
    let printed = ledger.act(ActionKind::PrintLabels, stamp(at), |book| {
        book.add_print(PrintFacts {
            target: PrintTarget::Printer,
            printer: "Office".into(),
            format: "L6009".into(),
            design: "Standard".into(),
            start: 1,
            copies: 1,
            subjects: labels,
            sent: count,
            uncertain: 0,
            next_start: None,
            again: String::new(),
            overruled: String::new(),
            failure: String::new(),
        })
    })?;
    let reserved = ledger.act(ActionKind::ReserveTags, stamp(at), |book| {
        let series = book.view().series()?.remove(0);
        book.reserve_tags(&series, assets, "")
    })?;

    let expected = (0..).zip(&things).map(|(number, id)| ExpectedLine {
        asset: *id,
        tag: tag(number),
        serial: String::new(),
        title: "Laptop".into(),
        category: String::new(),
        place: Some(places[number as usize % places.len()]),
        place_path: String::new(),
        state: State::InStock,
        holder: None,
        cost: None,
        out: Some(LineOut::No),
    });
    let expected = expected.collect();
    let opened = ledger.act(ActionKind::OpenStocktake, stamp(at), |book| {
        let id = book.add_stocktake(StocktakeFacts {
            name: "Count".into(),
            ..StocktakeFacts::default()
        })?;
        book.add_expected_lines(id, expected)?;
        Ok::<_, crate::LedgerError>(id)
    })?;
    let mut scan = ScanId(Uuid::nil());
    for (number, thing) in (0..).zip(&things).filter(|(number, _)| number % 2 == 0) {
        // Every other code is nobody's.
        let known = number % 4 == 0;
        scan = ScanId(Uuid::now_v7());
        ledger.act(ActionKind::Count, stamp(at), |book| {
            book.add_scan(
                scan,
                CountScan {
                    stocktake: opened.value,
                    at,
                    code: tag(number),
                    verdict: if known {
                        CountVerdict::Found
                    } else {
                        CountVerdict::Unknown
                    },
                    here: true,
                    asset: known.then_some(*thing),
                    tag: tag(number),
                    title: String::new(),
                    place: None,
                    place_path: String::new(),
                    belongs: String::new(),
                    source: String::new(),
                    counter: String::new(),
                    counted_by: None,
                    note: String::new(),
                    photos: Vec::new(),
                },
            )
        })?;
    }
    drop(ledger);

    let mut connection = Connection::open(&path)?;
    crate::open::stable_plans(&connection)?;
    connection.set_prepared_statement_cache_capacity(256);
    let steps = Arc::new(AtomicU64::new(0));
    let taken = Arc::clone(&steps);
    let take = move || {
        taken.fetch_add(1, Ordering::Relaxed);
        false
    };
    connection.progress_handler(1, Some(take))?;
    let stocktake = View::new(&connection).stocktake(&opened.value)?.unwrap();
    Ok(Sample {
        asset: things[things.len() - 2],
        model: models[models.len() - 1],
        place: places[places.len() - 1],
        person: people[people.len() - 1],
        holder: Holder::Person(people[people.len() - 1]),
        station,
        actor: ActorId::TAGDESK,
        batch: batch.unwrap(),
        print: printed.value,
        reservation: reserved.value,
        stocktake,
        scan,
        today,
        at,
        connection,
        steps,
        _folder: folder,
    })
}
