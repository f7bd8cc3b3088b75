//! What the reports count, on every side of every boundary, today and on a past day.

use super::*;
use operations::unwatched;

fn tags(rows: &[AssetRow]) -> Vec<&str> {
    rows.iter().map(|row| row.tag.as_str()).collect()
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
        "HQ › Store 8 400.00 EUR, 400.00 USD"
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
    assert_eq!(labels, [("HQ › Store", 8), ("No place", 4), ("HQ", 1)]);
    assert_eq!(
        (
            column(&report.groups[0], "In stock"),
            column(&report.groups[0], "Checked out")
        ),
        (8, 0)
    );
    assert_eq!(
        (
            column(&report.groups[1], "Retired"),
            column(&report.groups[1], "Disposed")
        ),
        (1, 1)
    );
    assert_eq!(values(&report.groups[0].value), "400.00 EUR, 400.00 USD");
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
