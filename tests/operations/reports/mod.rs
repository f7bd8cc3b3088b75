//! Reports on a register small enough to count by hand.

mod figures;
mod files;

use chrono::{DateTime, Days, NaiveDate, Utc};
use inventory::{
    ActionKind, AssetFacts, Currency, CustomFieldFacts, CustomFieldType, DateSource, Holder, How,
    ModelFacts, Money, PersonDetails, PlaceFacts, State, StatedDate, Tag, tag,
};
use operations::wire::*;
use operations::{Office, reports};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// An office in a folder of its own, whose clock stands at noon of a day until it is set.
pub struct Desk {
    pub office: Office,
    pub folder: tempfile::TempDir,
    clock: Arc<AtomicI64>,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noon(day: NaiveDate) -> i64 {
    day.and_hms_opt(12, 0, 0)
        .unwrap()
        .and_utc()
        .timestamp_millis()
}

impl Desk {
    pub fn on(today: &str) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(noon(day(today))));
        let told = clock.clone();
        let now =
            move || DateTime::<Utc>::from_timestamp_millis(told.load(Ordering::SeqCst)).unwrap();
        let office = Office::open_with_clock(&folder.path().join("data"), Box::new(now)).unwrap();
        Desk {
            office,
            folder,
            clock,
        }
    }

    pub fn set_today(&self, today: &str) {
        self.clock.store(noon(day(today)), Ordering::SeqCst);
    }

    pub fn file(&self, name: &str) -> FileRef {
        FileRef::from(self.folder.path().join(name).display().to_string())
    }

    pub fn register(&self, facts: Vec<AssetFacts>) {
        self.office
            .act::<()>(ActionKind::Register, None, |book| {
                for facts in facts {
                    book.register_asset(facts)?;
                }
                Ok(())
            })
            .unwrap();
    }

    pub fn set_state(&self, named: &str, state: State) {
        self.office
            .act::<()>(ActionKind::ChangeState, None, |book| {
                let old = book.view().asset_by_tag_key(&tag::key(named))?.unwrap();
                let new = AssetFacts {
                    state,
                    ..old.facts.clone()
                };
                book.change_asset(&old, How::StateChanged, new, "")?;
                Ok(())
            })
            .unwrap();
    }
}

pub fn asset(named: &str) -> AssetFacts {
    AssetFacts {
        tag: Tag::new(named).unwrap(),
        ..AssetFacts::default()
    }
}

fn ending(facts: AssetFacts, end: NaiveDate) -> AssetFacts {
    AssetFacts {
        warranty_end: Some(StatedDate {
            date: end,
            source: DateSource::Typed,
        }),
        ..facts
    }
}

fn costing(facts: AssetFacts, minor: i64, currency: Currency) -> AssetFacts {
    AssetFacts {
        cost: Some(Money { minor, currency }),
        ..facts
    }
}

const TODAY: &str = "2026-11-23";

/// Eleven assets, one on each side of every boundary and one without an end; and two that never count.
fn boundaries() -> Desk {
    let desk = Desk::on(TODAY);
    let made = desk.office.act(ActionKind::RecordModel, None, |book| {
        let laptop = ModelFacts {
            name: "ThinkPad T14".into(),
            manufacturer: "Lenovo".into(),
            category: "Laptops".into(),
            ..ModelFacts::default()
        };
        let screen = ModelFacts {
            name: "U2723QE".into(),
            manufacturer: "Dell".into(),
            category: "Monitors".into(),
            minimum_stock: Some(3),
            ..ModelFacts::default()
        };
        let (laptop, screen) = (book.add_model(laptop)?, book.add_model(screen)?);
        let hq = book.add_place(PlaceFacts {
            name: "HQ".into(),
            ..PlaceFacts::default()
        })?;
        let store = book.add_place(PlaceFacts {
            name: "Store".into(),
            parent: Some(hq),
            ..PlaceFacts::default()
        })?;
        let ana = book.add_person(PersonDetails {
            name: "Ana Ruiz".into(),
            ..PersonDetails::default()
        })?;
        Ok((laptop, screen, hq, store, ana))
    });
    let (laptop, screen, hq, store, ana) = made.unwrap().result;
    let today = day(TODAY);
    let mut all = Vec::new();
    for (at, days) in [0, 30, 31, 60, 61, 90, 91, 180, 181]
        .into_iter()
        .enumerate()
    {
        let facts = ending(asset(&format!("D{days:03}")), today + Days::new(days));
        let facts = costing(
            facts,
            10_000,
            if at % 2 == 0 {
                Currency::EUR
            } else {
                Currency::USD
            },
        );
        all.push(AssetFacts {
            model: Some(laptop),
            place: Some(store),
            ..facts
        });
    }
    all[0].holder = Some(Holder::Person(ana));
    all[0].state = State::CheckedOut;
    all[0].due = Some(today - Days::new(3));
    all[0].purchase_date = Some(day("2023-11-23"));
    all.push(ending(asset("PAST"), today - Days::new(1)));
    all.push(AssetFacts {
        model: Some(screen),
        place: Some(hq),
        ..costing(asset("NONE"), 5_50, Currency::EUR)
    });
    for (named, state) in [("RETIRED", State::Retired), ("DISPOSED", State::Disposed)] {
        all.push(AssetFacts {
            state,
            ..costing(ending(asset(named), today), 99_900, Currency::EUR)
        });
    }
    desk.register(all);
    desk
}

fn warranty(desk: &Desk, request: WarrantyReportRequest) -> WarrantyReport {
    reports::warranty_report(&desk.office, request).unwrap()
}

fn values(value: &[MoneyText]) -> String {
    value
        .iter()
        .map(|money| format!("{} {}", money.amount, money.currency))
        .collect::<Vec<_>>()
        .join(", ")
}
