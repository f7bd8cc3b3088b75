//! The figures of the reports against a register small enough to count by hand, and the files they become.

use calamine::{Data, Reader, Xlsx, open_workbook};
use chrono::{DateTime, Days, NaiveDate, Utc};
use inventory::{
    ActionKind, AssetFacts, Currency, CustomFieldFacts, CustomFieldType, DateSource, Holder, How,
    ModelFacts, Money, PersonDetails, PlaceFacts, State, StatedDate, Tag, tag,
};
use operations::wire::*;
use operations::{Office, export, reports, unwatched};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
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
        FileRef(self.folder.path().join(name).display().to_string())
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

fn tags(rows: &[AssetRow]) -> Vec<&str> {
    rows.iter().map(|row| row.tag.as_str()).collect()
}

fn values(value: &[MoneyText]) -> String {
    value
        .iter()
        .map(|money| format!("{} {}", money.amount, money.currency))
        .collect::<Vec<_>>()
        .join(", ")
}

fn figures(report: &WarrantyReport) -> Vec<(&str, u32, String)> {
    report
        .buckets
        .iter()
        .map(|bucket| (bucket.bucket.as_str(), bucket.count, values(&bucket.value)))
        .collect()
}

#[test]
fn every_boundary_is_on_its_own_side_and_currencies_stay_apart() {
    let desk = boundaries();
    let report = warranty(&desk, WarrantyReportRequest::default());
    assert_eq!(report.as_of, day(TODAY));
    let both = "100.00 EUR, 100.00 USD".to_owned();
    let expected = vec![
        ("expired", 1, String::new()),
        ("within_30", 2, both.clone()),
        ("within_60", 2, both.clone()),
        ("within_90", 2, both.clone()),
        ("within_180", 2, both),
        ("later", 1, "100.00 EUR".to_owned()),
        ("unknown", 1, "5.50 EUR".to_owned()),
    ];
    assert_eq!(figures(&report), expected);
    let order = [
        "PAST", "D000", "D030", "D031", "D060", "D061", "D090", "D091", "D180", "D181", "NONE",
    ];
    assert_eq!(tags(&report.rows.rows), order);
    assert_eq!(report.rows.total, 11);
    assert!(report.groups.is_empty());
    // The same from the rows themselves, which is another way through the ledger than the kept sums.
    let filter = AssetFilter {
        states: State::ALL.to_vec(),
        ..AssetFilter::default()
    };
    let counted = warranty(
        &desk,
        WarrantyReportRequest {
            filter,
            ..Default::default()
        },
    );
    assert_eq!(counted.buckets, report.buckets);
    assert_eq!(counted.rows, report.rows);
    for offset in 0..12 {
        let page = warranty(
            &desk,
            WarrantyReportRequest {
                offset: Some(offset),
                limit: Some(4),
                ..Default::default()
            },
        );
        let expected: Vec<&str> = order.into_iter().skip(offset as usize).take(4).collect();
        assert_eq!(tags(&page.rows.rows), expected, "from {offset}");
        assert_eq!((page.rows.total, page.rows.offset), (11, offset));
    }
}

#[test]
fn windows_can_be_chosen() {
    let desk = boundaries();
    let warranty_words = vec!["within_60".to_owned(), "unknown".to_owned()];
    let filter = AssetFilter {
        warranty: warranty_words,
        ..AssetFilter::default()
    };
    let report = warranty(
        &desk,
        WarrantyReportRequest {
            filter,
            ..Default::default()
        },
    );
    assert_eq!(tags(&report.rows.rows), ["D031", "D060", "NONE"]);
    assert_eq!(
        report
            .buckets
            .iter()
            .map(|bucket| bucket.count)
            .collect::<Vec<_>>(),
        [0, 0, 2, 0, 0, 0, 1]
    );
    let filter = AssetFilter {
        warranty: vec!["soon".to_owned()],
        ..AssetFilter::default()
    };
    let failure = reports::warranty_report(
        &desk.office,
        WarrantyReportRequest {
            filter,
            ..Default::default()
        },
    );
    assert_eq!(failure.unwrap_err().field.as_deref(), Some("warranty"));
}

#[test]
fn kept_sums_follow_every_change_and_its_undo() {
    let desk = boundaries();
    let count = |desk: &Desk| {
        let report = warranty(desk, WarrantyReportRequest::default());
        let filter = AssetFilter {
            states: State::ALL.to_vec(),
            ..AssetFilter::default()
        };
        let counted = warranty(
            desk,
            WarrantyReportRequest {
                filter,
                ..Default::default()
            },
        );
        assert_eq!(report.buckets, counted.buckets);
        report
            .buckets
            .iter()
            .map(|bucket| bucket.count)
            .collect::<Vec<_>>()
    };
    assert_eq!(count(&desk), [1, 2, 2, 2, 2, 1, 1]);
    desk.set_state("D030", State::Retired);
    assert_eq!(count(&desk), [1, 1, 2, 2, 2, 1, 1]);
    unwatched(|work| operations::actions::undo(&desk.office, Undo::default(), work)).unwrap();
    assert_eq!(count(&desk), [1, 2, 2, 2, 2, 1, 1]);
    desk.office
        .act::<()>(ActionKind::Revise, None, |book| {
            let old = book.view().asset_by_tag_key("NONE")?.unwrap();
            let new = ending(old.facts.clone(), day("2026-11-22"));
            book.change_asset(&old, How::Revised, new, "")?;
            Ok(())
        })
        .unwrap();
    assert_eq!(count(&desk), [2, 2, 2, 2, 2, 1, 0]);
    // The next day the boundaries have moved without anybody touching anything.
    desk.set_today("2026-11-24");
    assert_eq!(count(&desk), [3, 2, 2, 2, 2, 0, 0]);
}

#[test]
fn groups_hold_the_same_figures() {
    let desk = boundaries();
    let grouped = |group| {
        let report = warranty(
            &desk,
            WarrantyReportRequest {
                group: Some(group),
                ..Default::default()
            },
        );
        let buckets: Vec<u32> = report.buckets.iter().map(|bucket| bucket.count).collect();
        let mut sums = vec![0; buckets.len()];
        for line in &report.groups {
            assert_eq!(
                line.columns.iter().sum::<u32>(),
                line.count,
                "{}",
                line.label
            );
            line.columns
                .iter()
                .zip(&mut sums)
                .for_each(|(count, sum)| *sum += count);
        }
        assert_eq!(sums, buckets);
        let lines = report
            .groups
            .iter()
            .map(|line| format!("{} {} {}", line.label, line.count, values(&line.value)));
        lines
            .map(|line| line.trim_end().to_owned())
            .collect::<Vec<_>>()
    };
    let most = "500.00 EUR, 400.00 USD";
    let expected = [
        format!("Laptops 9 {most}"),
        "Monitors 1 5.50 EUR".into(),
        "No category 1".into(),
    ];
    assert_eq!(grouped(ReportGroup::Category), expected);
    assert_eq!(
        grouped(ReportGroup::Model)[0],
        format!("Lenovo ThinkPad T14 9 {most}")
    );
    assert_eq!(
        grouped(ReportGroup::Place)[0],
        format!("HQ › Store 9 {most}")
    );
    assert_eq!(
        grouped(ReportGroup::Holder),
        ["Nobody 10 405.50 EUR, 400.00 USD", "Ana Ruiz 1 100.00 EUR"]
    );
    assert_eq!(
        grouped(ReportGroup::State),
        [
            "In stock 10 405.50 EUR, 400.00 USD",
            "Checked out 1 100.00 EUR"
        ]
    );
}

#[test]
fn stock_is_counted_and_valued_by_state() {
    let desk = boundaries();
    let stock = |group| {
        let request = StockReportRequest {
            group: Some(group),
            ..Default::default()
        };
        reports::stock_report(&desk.office, request).unwrap()
    };
    let report = stock(ReportGroup::Place);
    let column = |line: &ReportLine, state: &str| {
        let at = report
            .columns
            .iter()
            .position(|column| column == state)
            .unwrap();
        line.columns[at]
    };
    let labels: Vec<(&str, u32)> = report
        .groups
        .iter()
        .map(|line| (line.label.as_str(), line.count))
        .collect();
    assert_eq!(labels, [("HQ › Store", 9), ("No place", 3), ("HQ", 1)]);
    assert_eq!(
        (
            column(&report.groups[0], "In stock"),
            column(&report.groups[0], "Checked out")
        ),
        (8, 1)
    );
    assert_eq!(
        (
            column(&report.groups[1], "Retired"),
            column(&report.groups[1], "Disposed")
        ),
        (1, 1)
    );
    assert_eq!(values(&report.groups[0].value), "500.00 EUR, 400.00 USD");
    assert_eq!(
        (report.total.count, values(&report.total.value)),
        (13, "2503.50 EUR, 400.00 USD".to_owned())
    );
    for group in [
        ReportGroup::Category,
        ReportGroup::Model,
        ReportGroup::Holder,
        ReportGroup::State,
    ] {
        let other = stock(group);
        assert_eq!(other.total, report.total);
        assert_eq!(other.groups.iter().map(|line| line.count).sum::<u32>(), 13);
    }
    let filter = AssetFilter {
        categories: vec!["Monitors".into()],
        ..AssetFilter::default()
    };
    let request = StockReportRequest {
        filter,
        ..Default::default()
    };
    let only = reports::stock_report(&desk.office, request).unwrap();
    assert_eq!(
        only.groups
            .iter()
            .map(|line| (line.label.as_str(), line.count))
            .collect::<Vec<_>>(),
        [("Monitors", 1)]
    );
}

#[test]
fn a_past_day_is_reckoned_from_then_on_the_register_of_then() {
    let desk = Desk::on("2026-11-01");
    desk.register(vec![ending(asset("OLD"), day("2026-11-15"))]);
    desk.set_today("2026-11-20");
    desk.register(vec![ending(asset("NEW"), day("2026-11-15"))]);
    desk.set_state("OLD", State::Retired);
    let at = |as_of: Option<&str>| {
        let report = warranty(
            &desk,
            WarrantyReportRequest {
                as_of: as_of.map(day),
                ..Default::default()
            },
        );
        let rows = tags(&report.rows.rows).join(" ");
        (report.buckets[0].count, report.buckets[1].count, rows)
    };
    assert_eq!(at(None), (1, 0, "NEW".to_owned()));
    assert_eq!(at(Some("2026-11-10")), (0, 1, "OLD".to_owned()));
    assert_eq!(at(Some("2026-11-16")), (1, 0, "OLD".to_owned()));
    assert_eq!(at(Some("2026-10-31")), (0, 0, String::new()));
    let stock = |as_of: &str| {
        let request = StockReportRequest {
            as_of: Some(day(as_of)),
            ..Default::default()
        };
        reports::stock_report(&desk.office, request)
            .unwrap()
            .total
            .count
    };
    assert_eq!(
        (
            stock("2026-10-31"),
            stock("2026-11-19"),
            stock("2026-11-20")
        ),
        (0, 1, 2)
    );
}

fn export(desk: &Desk, request: ExportReport) -> Exported {
    unwatched(|work| export::export_report(&desk.office, request, work)).unwrap()
}

fn csv_rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn the_warranty_report_as_csv_has_every_asset_once() {
    let desk = boundaries();
    let out = desk.file("warranty.csv");
    let done = export(
        &desk,
        ExportReport {
            out: out.clone(),
            ..Default::default()
        },
    );
    assert_eq!(
        done,
        Exported {
            file: out.0.clone(),
            rows: 11
        }
    );
    let rows = csv_rows(Path::new(&out.0));
    assert_eq!(rows.len(), 11);
    let first = rows.iter().find(|row| row["Tag"] == "D000").unwrap();
    for (heading, value) in [
        ("Warranty", "Within 30 days"),
        ("Model", "Lenovo ThinkPad T14"),
        ("Place", "HQ › Store"),
        ("Holder", "Ana Ruiz"),
        ("Purchase date", "2023-11-23"),
        ("Cost", "100.00"),
        ("Warranty end", "2026-11-23"),
        ("Days left", "0"),
    ] {
        assert_eq!(first[heading], value, "{heading}");
    }
    assert_eq!(rows[0]["Days left"], "-1");
    assert_eq!(rows[10]["Warranty end"], "");
}

#[test]
fn the_warranty_report_as_workbook_has_typed_cells_in_its_groups() {
    let desk = boundaries();
    let out = desk.file("warranty.xlsx");
    export(
        &desk,
        ExportReport {
            out: out.clone(),
            group: Some(ReportGroup::Place),
            ..Default::default()
        },
    );
    let mut book: Xlsx<_> = open_workbook(&out.0).unwrap();
    let sheet = book.worksheet_range("Warranty report").unwrap();
    let headings: Vec<String> = sheet
        .rows()
        .next()
        .unwrap()
        .iter()
        .map(|cell| cell.to_string())
        .collect();
    let at = |heading: &str| {
        headings
            .iter()
            .position(|other| other == heading)
            .unwrap_or_else(|| panic!("{headings:?}"))
    };
    let groups: Vec<String> = sheet
        .rows()
        .skip(1)
        .take(11)
        .map(|row| row[0].to_string())
        .collect();
    let mut once = groups.clone();
    once.dedup();
    assert_eq!(
        once,
        ["HQ", "HQ › Store", "No place"],
        "each place stands together"
    );
    let row = sheet.rows().find(|row| row[at("Tag")] == "D060").unwrap();
    assert!(
        matches!(row[at("Warranty end")], Data::DateTime(_)),
        "{:?}",
        row[at("Warranty end")]
    );
    assert_eq!(row[at("Cost")], Data::Float(100.0));
    assert_eq!(row[at("Days left")], Data::Float(60.0));
    assert_eq!(row[at("Warranty")].to_string(), "31–60 days");
}

#[test]
fn the_stock_report_has_a_column_for_each_state_and_currency() {
    let desk = boundaries();
    let out = desk.file("stock.csv");
    let request = ExportReport {
        report: ReportKind::Stock,
        group: Some(ReportGroup::Category),
        out,
        ..Default::default()
    };
    let path = request.out.0.clone();
    assert_eq!(export(&desk, request).rows, 3);
    let rows = csv_rows(Path::new(&path));
    let laptops = rows
        .iter()
        .find(|row| row["Category"] == "Laptops")
        .unwrap();
    for (heading, value) in [
        ("In stock", "8"),
        ("Checked out", "1"),
        ("Disposed", "0"),
        ("Assets", "9"),
        ("Value (EUR)", "500.00"),
        ("Value (USD)", "400.00"),
    ] {
        assert_eq!(laptops[heading], value, "{heading}");
    }
}

#[test]
fn reports_on_paper_say_what_they_are() {
    if Command::new("pdftotext").arg("-v").output().is_err() {
        eprintln!("pdftotext is not here: the reports on paper were not read back");
        return;
    }
    let desk = boundaries();
    for report in [ReportKind::Warranty, ReportKind::Stock] {
        let out = desk.file("report.pdf");
        let group = (report == ReportKind::Stock).then_some(ReportGroup::Place);
        export(
            &desk,
            ExportReport {
                report,
                group,
                out: out.clone(),
                ..Default::default()
            },
        );
        let text = Command::new("pdftotext")
            .args(["-layout", &out.0, "-"])
            .output()
            .unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        let words: &[&str] = match report {
            ReportKind::Warranty => &[
                "Warranty report",
                "as of 23 Nov 2026",
                "Assets by end of warranty",
                "31–60 days",
                "D181",
                "Page 1 of 2",
            ],
            ReportKind::Stock => &[
                "Stock report",
                "Assets by place",
                "HQ › Store",
                "Total",
                "2,503.50",
            ],
        };
        for word in words {
            assert!(text.contains(word), "no {word:?} in {text}");
        }
        assert!(
            report == ReportKind::Stock || !text.contains("RETIRED"),
            "{text}"
        );
    }
}

#[test]
fn a_list_of_assets_holds_what_was_chosen_with_the_registers_own_fields() {
    let desk = boundaries();
    desk.office
        .act::<()>(ActionKind::RecordCustomField, None, |book| {
            let room = CustomFieldFacts {
                name: "Room".into(),
                kind: CustomFieldType::Text,
                category: String::new(),
            };
            book.add_custom_field(room)?;
            let old = book.view().asset_by_tag_key("NONE")?.unwrap();
            let custom = [("Room".to_owned(), "B12".to_owned())].into();
            book.change_asset(
                &old,
                How::Revised,
                AssetFacts {
                    custom,
                    ..old.facts.clone()
                },
                "",
            )?;
            Ok(())
        })
        .unwrap();
    let out = desk.file("assets.csv");
    let list = |assets| {
        let request = ExportAssets {
            assets,
            out: out.clone(),
        };
        unwatched(|work| export::export_assets(&desk.office, request, work)).unwrap();
        csv_rows(Path::new(&out.0))
    };
    let all = list(AssetSelection::default());
    assert_eq!(all.len(), 13);
    assert_eq!(all[0]["Tag"], "D000", "oldest first");
    assert_eq!(
        (
            all[10]["Room"].as_str(),
            all[10]["State"].as_str(),
            all[10]["Category"].as_str()
        ),
        ("B12", "In stock", "Monitors")
    );
    let two = list(AssetSelection {
        tags: vec!["d181".into(), "PAST".into(), "PAST".into()],
        ..Default::default()
    });
    assert_eq!(
        two.iter()
            .map(|row| row["Tag"].as_str())
            .collect::<Vec<_>>(),
        ["D181", "PAST"]
    );
    let filter = Some(AssetFilter {
        overdue: true,
        ..AssetFilter::default()
    });
    let late = list(AssetSelection {
        filter,
        ..Default::default()
    });
    assert_eq!(
        late.iter()
            .map(|row| row["Tag"].as_str())
            .collect::<Vec<_>>(),
        ["D000"]
    );
}

#[test]
fn what_cannot_be_written_leaves_everything_as_it_was() {
    let desk = boundaries();
    let out = desk.file("kept.csv");
    std::fs::write(&out.0, "before").unwrap();
    let names = || {
        let mut names: Vec<_> = std::fs::read_dir(desk.folder.path())
            .unwrap()
            .map(|file| file.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let before = names();
    let mut stop = |_: Progress| false;
    let mut work = operations::Work::new(&mut stop);
    let cancelled = export::export_report(
        &desk.office,
        ExportReport {
            out: out.clone(),
            ..Default::default()
        },
        &mut work,
    );
    assert_eq!(cancelled.unwrap_err().code, "cancelled");
    assert_eq!(std::fs::read_to_string(&out.0).unwrap(), "before");
    for name in ["report.doc", "report", ""] {
        let out = if name.is_empty() {
            FileRef::default()
        } else {
            desk.file(name)
        };
        let request = ExportReport {
            out,
            ..Default::default()
        };
        let failure =
            unwatched(|work| export::export_report(&desk.office, request, work)).unwrap_err();
        assert_eq!(failure.field.as_deref(), Some("out"), "{failure:?}");
    }
    let nowhere = desk.file("no such folder/report.csv");
    let request = ExportReport {
        out: nowhere,
        ..Default::default()
    };
    let failure = unwatched(|work| export::export_report(&desk.office, request, work)).unwrap_err();
    assert!(failure.message.contains("it is not there"), "{failure:?}");
    assert_eq!(names(), before);
}
